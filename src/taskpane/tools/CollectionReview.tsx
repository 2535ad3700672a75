import { useEffect, useRef, useState } from "react";
import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type {
  CollectedEntry,
  CollectionChoice,
  CollectionItem,
  CollectionProposal,
} from "../../excel/tools/templateTools";
import { collectMessages } from "../../messages/templateTools";
import { CellButton } from "../CellButton";
import { localeOf, useSay } from "../language";
import { PagedList } from "../PagedList";
import { Section } from "../Section";
import type { PaneActions } from "../usePaneActions";
import { ConflictItem } from "./ConflictItem";
import { offerText } from "./offerText";

const useStyles = makeStyles({
  summary: { outlineStyle: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  column: { display: "flex", flexDirection: "column", flex: "1 1 160px", minWidth: 0 },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

const itemsPerPage = 30;

/** By place, which of its offers is taken; a conflict that is not listed keeps what the table has. */
type Decisions = ReadonlyMap<string, CollectedEntry>;

interface CollectionReviewProps {
  readonly proposal: CollectionProposal;
  readonly actions: PaneActions;
  readonly collect: (choice: CollectionChoice) => Promise<void>;
}

/** What the sources would put into the table, with the conflicts to decide, before anything is written. */
export function CollectionReview({ proposal, actions, collect }: CollectionReviewProps) {
  const styles = useStyles();
  const say = useSay();
  const summary = useRef<HTMLParagraphElement>(null);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  useEffect(() => summary.current?.focus(), []);
  const { items, notTaken, problems, blanks } = proposal;
  const of = (outcome: CollectionItem["outcome"]) =>
    items.filter((item) => item.outcome === outcome);
  const [take, same, conflicts] = [of("take"), of("same"), of("conflict")];
  const choice: CollectionChoice = [
    ...take.flatMap(({ location, offers }) =>
      offers.slice(0, 1).map(({ value }) => ({ location, value })),
    ),
    ...conflicts.flatMap(({ location }) => {
      const taken = decisions.get(placeKey(location));
      return taken ? [{ location, value: taken.value }] : [];
    }),
  ];
  const isWriting = actions.busy === "collect";
  return (
    <>
      <p ref={summary} tabIndex={-1} className={styles.summary}>
        {say(collectMessages.result, {
          take: take.length,
          same: same.length,
          conflict: conflicts.length,
          blanks,
        })}
      </p>
      {problems.length > 0 && (
        <Section title={say(collectMessages.problems)} count={problems.length} initiallyOpen>
          <PagedList
            items={problems}
            pageSize={itemsPerPage}
            label={say(collectMessages.problems)}
            itemClassName={styles.item}
            keyOf={({ source, message }) => `${source} ${message}`}
          >
            {(problem) => <Text>{say(collectMessages.problem, { ...problem })}</Text>}
          </PagedList>
        </Section>
      )}
      {conflicts.length > 0 && (
        <Section title={say(collectMessages.conflicts)} count={conflicts.length} initiallyOpen>
          <PagedList
            items={conflicts}
            pageSize={itemsPerPage}
            label={say(collectMessages.conflicts)}
            keyOf={({ location }) => placeKey(location)}
          >
            {(item) => (
              <ConflictItem
                item={item}
                taken={decisions.get(placeKey(item.location)) ?? null}
                decide={(entry) =>
                  setDecisions((before) => {
                    const after = new Map(before);
                    if (entry) after.set(placeKey(item.location), entry);
                    else after.delete(placeKey(item.location));
                    return after;
                  })
                }
                goTo={actions.goTo}
              />
            )}
          </PagedList>
        </Section>
      )}
      <Offers title={say(collectMessages.take)} items={take} goTo={actions.goTo} />
      <Offers title={say(collectMessages.same)} items={same} goTo={actions.goTo} />
      {notTaken.length > 0 && (
        <Section title={say(collectMessages.notTaken)} count={notTaken.length} initiallyOpen>
          <PagedList
            items={notTaken}
            pageSize={itemsPerPage}
            label={say(collectMessages.notTaken)}
            itemClassName={styles.item}
            keyOf={({ origin }) => origin}
          >
            {(entry) => (
              <span className={styles.column}>
                <Text weight="semibold" lang={localeOf("zh")}>
                  {entry.indicator}
                </Text>
                <Text size={200}>{offerText(entry, say)}</Text>
                <Text size={200}>{entry.reason}</Text>
              </span>
            )}
          </PagedList>
        </Section>
      )}
      <div className={styles.footer}>
        <Button
          appearance="primary"
          icon={isWriting ? <Spinner size="extra-tiny" /> : undefined}
          disabledFocusable={choice.length === 0 || actions.busy !== null}
          onClick={() => void collect(choice)}
        >
          {isWriting
            ? say(collectMessages.writing)
            : say(collectMessages.write, { count: choice.length })}
        </Button>
        <Text size={200} role="status">
          {choice.length === 0 && say(collectMessages.nothingToWrite)}
        </Text>
      </div>
    </>
  );
}

interface OffersProps {
  readonly title: string;
  readonly items: readonly CollectionItem[];
  readonly goTo: PaneActions["goTo"];
}

function Offers({ title, items, goTo }: OffersProps) {
  const styles = useStyles();
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <Section title={title} count={items.length}>
      <PagedList
        items={items}
        pageSize={itemsPerPage}
        label={title}
        itemClassName={styles.item}
        keyOf={({ location }) => placeKey(location)}
      >
        {({ indicator, year, offers, location }) => (
          <>
            <span className={styles.column}>
              <Text weight="semibold" lang={localeOf("zh")}>
                {say(collectMessages.indicator, { indicator, year })}
              </Text>
              {offers.map((offer) => (
                <Text key={offer.origin} size={200}>
                  {offerText(offer, say)}
                </Text>
              ))}
            </span>
            <CellButton location={location} goTo={goTo} />
          </>
        )}
      </PagedList>
    </Section>
  );
}

function placeKey({ sheet, address }: CollectionItem["location"]): string {
  return `${sheet}!${address}`;
}
