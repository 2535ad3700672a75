import { helpMessages } from "../../messages/help";
import { useSay } from "../language";
import { lazily } from "../lazily";
import { Section } from "../Section";

// Its texts load when someone asks for them.
const Glossary = lazily(() => import("./Glossary"));

/** The words of the field, to open. */
export function GlossarySection() {
  const say = useSay();
  return (
    <Section title={say(helpMessages.glossary)}>
      <Glossary />
    </Section>
  );
}
