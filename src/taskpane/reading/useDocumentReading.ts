import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../messages/message";
import { newPlanSourceMessages as messages } from "../../messages/newPlan";
import { documentLimits, megabytes } from "../../reading/formats/documentLimits";
import { DocumentProblem } from "../../reading/formats/documentProblem";
import { problemText as documentProblemText } from "../../reading/formats/problemText";
import type { ReadingProgress } from "../../reading/formats/readingProgress";
import type { PlanDocument } from "../../reading/planDocument";
import { useLanguage, useSay, type Say } from "../language";
import { problemText } from "../usePaneActions";
import { draftOf, type PlanDraft } from "./draft/planDraft";

export type ReadingState =
  | { readonly kind: "idle" }
  /** Parts done of all, once that is known. */
  | {
      readonly kind: "reading";
      readonly file: string;
      readonly progress: { readonly done: number; readonly total: number } | null;
    }
  /** Not read, and why; what was there before stays. */
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "stopped"; readonly file: string };

export interface DocumentReading {
  readonly state: ReadingState;
  readFile(file: File): Promise<void>;
  readText(text: string): Promise<void>;
  stop(): void;
}

/** Reads a plan's document into a draft; one at a time, the newest counts. */
export function useDocumentReading(begin: (draft: PlanDraft) => void): DocumentReading {
  const say = useSay();
  const language = useLanguage();
  const [state, setState] = useState<ReadingState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback(
    async (
      file: string,
      open: (progress: ReadingProgress) => Promise<PlanDocument>,
      draftName: string,
    ) => {
      running.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      const show = (shown: ReadingState) => running.current === controller && setState(shown);
      show({ kind: "reading", file, progress: null });
      try {
        const opening = open({
          signal,
          onProgress: (done, total) => show({ kind: "reading", file, progress: { done, total } }),
        });
        const document = await Promise.race([opening, stopOf(signal)]);
        const { readPlanDocument } = await import(
          /* webpackChunkName: "planReading" */ "../../reading/readPlanDocument"
        );
        signal.throwIfAborted();
        const draft = draftOf(draftName, document, readPlanDocument(document));
        show({ kind: "idle" });
        begin(draft);
      } catch (error) {
        show(
          signal.aborted
            ? { kind: "stopped", file }
            : { kind: "failed", text: failureText(error, language, say) },
        );
      }
    },
    [begin, language, say],
  );

  const readFile = useCallback(
    (file: File) =>
      read(
        file.name,
        async (progress) => {
          refuseTooLarge(file);
          const { readDocumentFile } = await import(
            /* webpackChunkName: "documentFormats" */ "../../reading/formats/readDocumentFile"
          );
          const bytes = new Uint8Array(await file.arrayBuffer());
          return readDocumentFile(file.name, bytes, progress);
        },
        file.name,
      ),
    [read],
  );
  const readText = useCallback(
    (text: string) =>
      read(
        say(messages.pasted),
        async () => {
          const { readPastedText } = await import(
            /* webpackChunkName: "planReading" */ "../../reading/formats/readPlainText"
          );
          return readPastedText(text);
        },
        "",
      ),
    [read, say],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  return { state, readFile, readText, stop };
}

/** Not every step of a reading looks at the signal; the person is answered at once all the same. */
function stopOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** Before so many bytes are taken into memory. */
function refuseTooLarge({ name, size }: File): void {
  const most = documentLimits.fileBytes;
  if (size <= most) return;
  const reason = { kind: "tooLarge", size: megabytes(size), most: megabytes(most) } as const;
  throw new DocumentProblem(reason, name);
}

function failureText(error: unknown, language: Language, say: Say): string {
  return error instanceof DocumentProblem
    ? documentProblemText(error, language)
    : problemText(error, say);
}
