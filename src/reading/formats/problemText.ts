import { type Language, say } from "../../messages/message";
import { documentProblemTexts, documentWarningTexts } from "../../messages/readingTexts";
import type { DocumentFormat, DocumentWarning } from "../planDocument";
import type { DocumentProblem } from "./documentProblem";

/** What the formats are called in a message; the same in both languages. */
const formatNames: Readonly<Record<DocumentFormat, string>> = {
  text: "TXT",
  html: "HTML",
  docx: "Word",
  pdf: "PDF",
  xlsx: "Excel",
  csv: "CSV",
};

/** What happened to a file and what to do. */
export function problemText({ reason, file }: DocumentProblem, language: Language): string {
  switch (reason.kind) {
    case "refusedFormat":
      return say(documentProblemTexts[reason.format], language, { file });
    case "damaged":
      return say(documentProblemTexts.damaged, language, {
        file,
        format: formatNames[reason.format],
      });
    default:
      return say(documentProblemTexts[reason.kind], language, { file, ...reason });
  }
}

/** What of a document was not read. */
export function warningText(warning: DocumentWarning, language: Language): string {
  switch (warning.kind) {
    case "pagesWithoutText": {
      const pages = warning.pages.join(language === "zh" ? "、" : ", ");
      return say(documentWarningTexts.pagesWithoutText, language, { pages });
    }
    case "unreadableCharacters":
      return say(documentWarningTexts.unreadableCharacters, language, { count: warning.count });
  }
}
