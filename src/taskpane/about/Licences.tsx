import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { aboutMessages } from "../../messages/about";
import { useSay } from "../language";
import { PagedList } from "../PagedList";
import type { Bundled } from "./bundled";

const useStyles = makeStyles({
  text: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  summary: { cursor: "pointer", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXXS },
});

/** Packages that are drawn at first. */
const pageSize = 25;

/** The packages that the add-in brings along, each with its licence to open. */
export function Licences({ bundled: { packages, texts } }: { readonly bundled: Bundled }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <>
      <Text>{say(aboutMessages.own, { count: packages.length })}</Text>
      <PagedList
        items={packages}
        pageSize={pageSize}
        label={say(aboutMessages.licences)}
        keyOf={({ name, version }) => `${name}@${version}`}
      >
        {({ name, version, licence, text }) => {
          const line = say(aboutMessages.package, { name, version, licence });
          return text === null ? (
            <Text size={200}>{line}</Text>
          ) : (
            <details>
              <summary className={styles.summary}>
                <Text size={200}>{line}</Text>
              </summary>
              <pre className={styles.text} aria-label={say(aboutMessages.licenceText, { name })}>
                {texts[text]}
              </pre>
            </details>
          );
        }}
      </PagedList>
    </>
  );
}
