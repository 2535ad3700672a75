import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { useEffect, useRef } from "react";
import { exportColumnMessages as columns } from "../../catalog/exportColumnMessages";
import type { Message } from "../../messages/message";
import { newPlanFieldMessages as messages } from "../../messages/newPlan";
import type { Span } from "../../reading/planDocument";
import { localeOf, useLanguage, useSay } from "../language";
import { Section } from "../Section";
import type { DraftProblem } from "./draft/draftProblems";
import { headNames, type HeadFields, type HeadName, type HeadSources } from "./draft/headFields";
import { fieldProblemText } from "./fieldProblemText";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 150px), 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

const labels: Readonly<Record<HeadName, Message>> = {
  ...messages,
  region: columns.region,
};

const hints: Readonly<Partial<Record<HeadName, Message>>> = {
  regionAliases: messages.listHint,
  documentNumber: messages.numberHint,
  issued: messages.dateHint,
};

interface HeadFormProps {
  readonly head: HeadFields;
  readonly sources: HeadSources;
  readonly problems: readonly DraftProblem[];
  /** Another number asks to be opened at the first field that is wrong; 0 does not. */
  readonly asked: number;
  readonly change: (fields: Partial<HeadFields>) => void;
  readonly show: (span: Span) => void;
}

/** What is said of the plan itself, each with the place that it was read from. */
export function HeadForm({ head, sources, problems, asked, change, show }: HeadFormProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [asked]);
  return (
    <Section
      // Opened anew each time that it is asked for.
      key={asked}
      title={say(messages.plan)}
      initiallyOpen={asked > 0 || problems.length > 0}
    >
      <div ref={form} className={styles.fields}>
        {headNames.map((name) => {
          const source = sources[name];
          const hint = hints[name];
          const label = say(labels[name]);
          return (
            <Field
              key={name}
              size="small"
              className={name === "title" ? styles.wide : styles.field}
              label={label}
              hint={hint && say(hint)}
              validationMessage={fieldProblemText(problems, name, language)}
            >
              <Input
                size="small"
                className={styles.input}
                lang={localeOf("zh")}
                autoComplete="off"
                value={head[name]}
                onChange={(_, { value }) => change({ [name]: value })}
                contentAfter={
                  source && (
                    <Button
                      size="small"
                      appearance="transparent"
                      icon={<DocumentSearchRegular />}
                      title={source.quote}
                      aria-label={say(messages.showFact, { field: label })}
                      onClick={() => show(source)}
                    />
                  )
                }
              />
            </Field>
          );
        })}
      </div>
    </Section>
  );
}
