import { useId, useRef } from "react";
import { Button, Checkbox, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { collectMessages } from "../../messages/templateTools";
import { localeOf, useSay } from "../language";
import type { BusyWith } from "../usePaneActions";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, minWidth: 0, width: "100%" },
  file: { display: "flex", alignItems: "center", minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** Where filled-in tables come from. */
export interface ChosenSources {
  readonly files: readonly File[];
  readonly sheets: readonly string[];
}

interface CollectionSourcesProps {
  readonly sources: ChosenSources;
  readonly setSources: (sources: ChosenSources) => void;
  /** Null until they have been read. */
  readonly offeredSheets: readonly string[] | null;
  readonly sheetProblem: string | null;
  readonly busy: BusyWith | null;
  readonly compare: () => void;
}

/** Several files at once, and sheets of the open workbook. */
export function CollectionSources(props: CollectionSourcesProps) {
  const { sources, setSources, offeredSheets, sheetProblem, busy, compare } = props;
  const styles = useStyles();
  const say = useSay();
  const filesId = useId();
  const sheetsId = useId();
  const input = useRef<HTMLInputElement>(null);
  const chooseButton = useRef<HTMLButtonElement>(null);
  const { files, sheets } = sources;
  const isComparing = busy === "proposeCollection";
  const isEmpty = files.length + sheets.length === 0;
  return (
    <>
      <Text>{say(collectMessages.intro)}</Text>
      <div className={styles.group}>
        <Button
          ref={chooseButton}
          disabledFocusable={busy !== null}
          onClick={() => input.current?.click()}
        >
          {say(collectMessages.chooseFiles)}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          multiple
          hidden
          aria-label={say(collectMessages.fileInput)}
          onChange={({ currentTarget }) => {
            const added = [...(currentTarget.files ?? [])];
            // So that the same file, changed meanwhile, can be chosen again.
            currentTarget.value = "";
            const names = new Set(added.map(({ name }) => name));
            setSources({
              ...sources,
              files: [...files.filter(({ name }) => !names.has(name)), ...added],
            });
          }}
        />
        {files.length > 0 && (
          <>
            <Text id={filesId} weight="semibold">
              {say(collectMessages.files)}
            </Text>
            <ul className={styles.list} aria-labelledby={filesId}>
              {files.map((file) => (
                <li key={file.name} className={styles.file}>
                  <Text className={styles.name}>{file.name}</Text>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DismissRegular />}
                    aria-label={say(collectMessages.removeFile, { file: file.name })}
                    onClick={() => {
                      setSources({ ...sources, files: files.filter((other) => other !== file) });
                      // The button that was pressed is gone.
                      chooseButton.current?.focus();
                    }}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div role="group" aria-labelledby={sheetsId} className={styles.group}>
        <Text id={sheetsId} weight="semibold">
          {say(collectMessages.sheets)}
        </Text>
        {sheetProblem !== null && <Text role="alert">{sheetProblem}</Text>}
        {offeredSheets?.length === 0 && <Text>{say(collectMessages.noSheets)}</Text>}
        {offeredSheets?.map((sheet) => (
          <Checkbox
            key={sheet}
            label={<span lang={localeOf("zh")}>{sheet}</span>}
            checked={sheets.includes(sheet)}
            onChange={(_, { checked }) =>
              setSources({
                ...sources,
                sheets: offeredSheets.filter((other) =>
                  other === sheet ? checked : sheets.includes(other),
                ),
              })
            }
          />
        ))}
      </div>
      <div className={styles.footer}>
        <Button
          appearance="primary"
          icon={isComparing ? <Spinner size="extra-tiny" /> : undefined}
          disabledFocusable={isEmpty || busy !== null}
          onClick={compare}
        >
          {say(isComparing ? collectMessages.comparing : collectMessages.compare)}
        </Button>
        <Text size={200} role="status">
          {isEmpty && say(collectMessages.noSource)}
        </Text>
      </div>
    </>
  );
}
