import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { builderMessages } from "../../messages/functionPage";
import { localeOf, useSay } from "../language";
import { LiveRegion } from "../LiveRegion";
import { usePinyin } from "../search/usePinyin";
import { searchChoices, type Choice } from "./argumentChoices";

const useStyles = makeStyles({
  root: { position: "relative", display: "flex", flexDirection: "column" },
  list: {
    position: "absolute",
    top: "100%",
    insetInline: 0,
    zIndex: 1,
    maxHeight: "240px",
    overflowY: "auto",
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: tokens.spacingVerticalXXS,
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
  },
  option: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
  value: { flexGrow: 1 },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface SuggestInputProps {
  /** The argument's name, for the names of list and button. */
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Choices complete the last of several values that separators divide. */
  readonly several: boolean;
  readonly onChange: (value: string) => void;
}

/**
 * A text field that proposes choices while one types, and takes any other text as well: the editable combobox of
 * the ARIA patterns. Fluent's own brings a positioning library that nothing else in the pane needs.
 */
export function SuggestInput({ label, value, choices, several, onChange }: SuggestInputProps) {
  const styles = useStyles();
  const say = useSay();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState(false);
  // A list that was opened shows everything; typing narrows it.
  const [narrowed, setNarrowed] = useState(false);
  const [active, setActive] = useState(-1);
  const { before, last } = several ? splitLast(value) : { before: "", last: value };
  const pinyin = usePinyin(narrowed && choices.length > 0 ? last : "");
  const shown = useMemo(
    () => (narrowed ? searchChoices(choices, last, pinyin) : choices),
    [narrowed, choices, last, pinyin],
  );
  const isOpen = open && shown.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    if (isOpen && active >= 0) list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [isOpen, active]);

  const expand = () => {
    setNarrowed(false);
    setActive(choices.findIndex((choice) => choice.value === last));
    setOpen(true);
  };
  const choose = (choice: Choice) => {
    onChange(before + choice.value);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        event.preventDefault();
        if (!isOpen) return expand();
        const step = event.key === "ArrowDown" ? 1 : -1;
        setActive(active < 0 && step < 0 ? shown.length - 1 : cycled(active + step, shown.length));
        return;
      }
      case "Enter": {
        const choice = isOpen ? shown[active] : undefined;
        if (choice) {
          event.preventDefault();
          choose(choice);
        } else setOpen(false);
        return;
      }
      case "Escape":
        if (isOpen) {
          event.preventDefault();
          event.stopPropagation();
          setOpen(false);
        }
    }
  };
  return (
    <div className={styles.root}>
      <Input
        ref={input}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
          setNarrowed(true);
          setActive(-1);
          setOpen(true);
        }}
        onClick={() => !isOpen && expand()}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        contentAfter={
          choices.length === 0 ? undefined : (
            <Button
              size="small"
              appearance="transparent"
              tabIndex={-1}
              icon={<ChevronDownRegular />}
              aria-label={say(builderMessages.showChoices, { label })}
              // Keeps the focus in the field, whose blur would close the list.
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => {
                event.stopPropagation();
                input.current?.focus();
                if (isOpen) setOpen(false);
                else expand();
              }}
            />
          )
        }
      />
      {isOpen && (
        <ul
          ref={list}
          id={listId}
          role="listbox"
          aria-label={say(builderMessages.choices, { label })}
          className={styles.list}
          onMouseDown={(event) => event.preventDefault()}
        >
          {shown.map((choice, index) => (
            <li
              key={choice.value}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              className={mergeClasses(styles.option, index === active && styles.active)}
              onClick={() => choose(choice)}
            >
              <span className={styles.value} lang={localeOf("zh")}>
                {choice.value}
              </span>{" "}
              <span className={styles.detail} lang={localeOf("zh")}>
                {choice.detail}
              </span>
            </li>
          ))}
        </ul>
      )}
      <LiveRegion
        text={open && narrowed ? say(builderMessages.choiceCount, { count: shown.length }) : ""}
      />
    </div>
  );
}

function cycled(index: number, count: number): number {
  return (index + count) % count;
}

/** `单位、类` into what is finished, `单位、`, and what is being typed, `类`. */
function splitLast(text: string): { readonly before: string; readonly last: string } {
  const [, before = "", last = text] = /^(.*[,，、;；]\s*)([^,，、;；]*)$/su.exec(text) ?? [];
  return { before, last };
}
