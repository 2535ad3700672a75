import type { ReactNode } from "react";
import { Button, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../messages/message";
import { startMessages } from "../../messages/pane";
import { LanguageProvider, localeOf, useLanguage, useSay } from "../language";
import type { Requirement } from "./requirements";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

interface Reloadable {
  readonly reload: () => void;
}

function Page({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().page}>{children}</main>;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part} lang={localeOf(useLanguage())}>
      <Subtitle1 as="h1">{title}</Subtitle1>
      {children}
    </section>
  );
}

function Retry({ reload }: Reloadable) {
  const say = useSay();
  return (
    <Button appearance="primary" onClick={reload}>
      {say(startMessages.retry)}
    </Button>
  );
}

/** Office.js is not there. Both languages, since nobody says which one the reader's Office has. */
export function NoOfficePage({ reload }: Reloadable) {
  const languages: readonly Language[] = ["zh", "en"];
  return (
    <Page>
      {languages.map((language) => (
        <LanguageProvider key={language} value={language}>
          <NoOfficePart reload={reload} />
        </LanguageProvider>
      ))}
    </Page>
  );
}

function NoOfficePart({ reload }: Reloadable) {
  const say = useSay();
  const styles = useStyles();
  return (
    <Part title={say(startMessages.noOfficeTitle)}>
      <Text>{say(startMessages.noOffice)}</Text>
      <ul className={styles.list}>
        <li>{say(startMessages.noOfficeOpenInExcel)}</li>
        <li>{say(startMessages.noOfficeNetwork)}</li>
        <li>{say(startMessages.noOfficeAdministrator)}</li>
      </ul>
      <Retry reload={reload} />
    </Part>
  );
}

export function OtherHostPage() {
  const say = useSay();
  return (
    <Page>
      <Part title={say(startMessages.otherHostTitle)}>
        <Text>{say(startMessages.otherHost)}</Text>
      </Part>
    </Page>
  );
}

/** Names what the host lacks and where it is to be had. */
export function MissingRequirementsPage({ missing }: { readonly missing: readonly Requirement[] }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <Page>
      <Part title={say(startMessages.missingTitle)}>
        <Text>{say(startMessages.missing)}</Text>
        <ul className={styles.list}>
          {missing.map(({ name, version, versions }) => (
            <li key={name}>
              <Text weight="semibold" block>
                {say(startMessages.missingSet, { name, version })}
              </Text>
              <Text>{say(versions)}</Text>
            </li>
          ))}
        </ul>
      </Part>
    </Page>
  );
}

/** Office.js is there and has not answered for a while. */
export function SlowPage({ reload }: Reloadable) {
  const say = useSay();
  return (
    <Page>
      <Part title={say(startMessages.slowTitle)}>
        <Text>{say(startMessages.slow)}</Text>
        <Retry reload={reload} />
      </Part>
    </Page>
  );
}

/** The pane itself failed. */
export function BrokenPage({ detail, reload }: Reloadable & { readonly detail: string }) {
  const say = useSay();
  return (
    <Page>
      <Part title={say(startMessages.brokenTitle)}>
        <Text>{say(startMessages.broken, { detail })}</Text>
        <Retry reload={reload} />
      </Part>
    </Page>
  );
}
