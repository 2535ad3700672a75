import { useState } from "react";
import {
  Button,
  Field,
  Select,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { UpdateChoice, UpdateProposal } from "../../excel/tools/templateTools";
import { templatesMessages } from "../../messages/templates";
import { updateMessages } from "../../messages/templateTools";
import { CellButton } from "../CellButton";
import { localeOf, useSay } from "../language";
import { PagedList } from "../PagedList";
import { Section } from "../Section";
import type { PaneActions } from "../usePaneActions";
import { TickList } from "./TickList";

const useStyles = makeStyles({
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", overflowWrap: "anywhere" },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

const itemsPerPage = 50;

interface UpdateFormProps {
  readonly proposal: UpdateProposal;
  readonly actions: PaneActions;
  readonly update: (choice: UpdateChoice) => Promise<void>;
}

/** The differences, each to be ticked or not, and the new year. */
export function UpdateForm({ proposal, actions, update }: UpdateFormProps) {
  const styles = useStyles();
  const say = useSay();
  const { added, changed, gone, years, table } = proposal;
  const [chosenAdded, setAdded] = useState(added);
  const [chosenChanged, setChanged] = useState(changed);
  const [year, setYear] = useState<number | null>(null);
  const nothing = chosenAdded.length === 0 && chosenChanged.length === 0 && year === null;
  const isUpdating = actions.busy === "update";
  const goesOn = table.layout === "yearly" || table.layout === "responsibility";
  return (
    <>
      {added.length + changed.length + gone.length === 0 && <Text>{say(updateMessages.none)}</Text>}
      {added.length > 0 && (
        <Section title={say(updateMessages.added)} count={added.length} initiallyOpen>
          <TickList
            items={added}
            chosen={chosenAdded}
            setChosen={setAdded}
            label={say(updateMessages.added)}
            keyOf={({ planId, targetId }) => `${planId} ${targetId}`}
            textOf={({ name }) => name}
          />
        </Section>
      )}
      {changed.length > 0 && (
        <Section title={say(updateMessages.changed)} count={changed.length} initiallyOpen>
          <TickList
            items={changed}
            chosen={chosenChanged}
            setChosen={setChanged}
            label={say(updateMessages.changed)}
            keyOf={({ location }) => `${location.sheet}!${location.address}`}
            textOf={({ indicator }) => indicator}
            detailOf={({ header, before, after }) =>
              say(updateMessages.change, { header, before: shown(before), after: shown(after) })
            }
            placeOf={({ location }) => location}
            goTo={actions.goTo}
          />
        </Section>
      )}
      {gone.length > 0 && (
        <Section title={say(updateMessages.gone)} count={gone.length}>
          <PagedList
            items={gone}
            pageSize={itemsPerPage}
            label={say(updateMessages.gone)}
            itemClassName={styles.item}
            keyOf={({ location }) => `${location.sheet}!${location.address}`}
          >
            {({ name, location }) => (
              <>
                <Text lang={localeOf("zh")}>{name}</Text>
                <CellButton location={location} goTo={actions.goTo} />
              </>
            )}
          </PagedList>
        </Section>
      )}
      <Field
        label={say(updateMessages.year)}
        hint={year === null ? undefined : say(updateMessages[goesOn ? "sameTable" : "newTable"])}
      >
        <Select
          value={year ?? ""}
          onChange={(_, { value }) => setYear(value === "" ? null : Number(value))}
        >
          <option value="">{say(updateMessages.keepYear)}</option>
          {years
            .filter((offered) => offered !== table.year)
            .map((offered) => (
              <option key={offered} value={offered}>
                {say(templatesMessages.yearOption, { year: offered })}
              </option>
            ))}
        </Select>
      </Field>
      <div className={styles.footer}>
        <Button
          appearance="primary"
          icon={isUpdating ? <Spinner size="extra-tiny" /> : undefined}
          disabledFocusable={nothing || actions.busy !== null}
          onClick={() => void update({ added: chosenAdded, changed: chosenChanged, year })}
        >
          {say(isUpdating ? updateMessages.applying : updateMessages.apply)}
        </Button>
        <Text size={200} role="status">
          {nothing && say(updateMessages.nothingChosen)}
        </Text>
      </div>
    </>
  );

  function shown(content: string | number): string {
    return content === "" ? say(updateMessages.empty) : String(content);
  }
}
