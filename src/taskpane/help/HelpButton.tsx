import { lazy, Suspense, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { helpMessages, terms, type TermName } from "../../messages/help";
import { useSay } from "../language";
import { LiveRegion } from "../LiveRegion";

// Floating surfaces bring code of their own, which loads with the first question.
const HelpPopover = lazy(() => import("./HelpPopover"));

/** A small ? beside a word of the field; explains it where it stands. Escape closes it and leaves the focus here. */
export function HelpButton({ term }: { readonly term: TermName }) {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  // A live region speaks only of what appears in it, so that it has to be there before the text.
  const [isNear, setNear] = useState(false);
  const { name, text } = terms[term];
  const label = say(helpMessages.open, { term: say(name) });
  return (
    <>
      <Button
        ref={button}
        size="small"
        appearance="transparent"
        icon={<QuestionCircleRegular />}
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        onFocus={() => setNear(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !isOpen) return;
          event.stopPropagation();
          setOpen(false);
        }}
      />
      {isNear && <LiveRegion text={isOpen ? say(text) : ""} />}
      {isOpen && (
        <Suspense fallback={null}>
          <HelpPopover
            target={button}
            title={say(name)}
            text={say(text)}
            close={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
