import type { KeyboardEvent } from "react";
import { SearchBox, makeStyles } from "@fluentui/react-components";
import { loadPinyin } from "./pinyinStore";

const useStyles = makeStyles({ search: { width: "100%", maxWidth: "none" } });

interface PlanSearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  /** Name of the button that clears it. */
  readonly clearLabel: string;
  readonly value: string;
  readonly size?: "small" | "medium";
  readonly onChange: (query: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** Where names of plans and indicators are searched, by what is written and by its sound. */
export function PlanSearchBox(props: PlanSearchBoxProps) {
  const { label, placeholder, clearLabel, value, size, onChange, onKeyDown } = props;
  return (
    <SearchBox
      className={useStyles().search}
      size={size}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      dismiss={{ "aria-label": clearLabel }}
      // Whoever goes to the search box will type soon.
      onFocus={loadPinyin}
      onChange={(_, data) => onChange(data.value)}
      onKeyDown={onKeyDown}
    />
  );
}
