import { useEffect, useRef, useSyncExternalStore } from "react";
import { fileMessages } from "../fileMessages";
import { useText } from "./useText";
import type { WorkbookFile } from "./workbookFile";

interface FileNoticeProps {
  readonly file: WorkbookFile;
}

/** What came of opening or saving, where it needs words, and the question about unsaved changes. */
export function FileNotice({ file }: FileNoticeProps) {
  const text = useText();
  const { notice, waiting, name } = useSyncExternalStore(file.store.subscribe, file.store.get);
  return (
    <>
      {notice && (
        <section
          className={`file-notice ${notice.kind}`}
          role={notice.kind === "problem" ? "alert" : "status"}
        >
          <div>
            <p>{notice.text}</p>
            {notice.items.length > 0 && (
              <ul>
                {notice.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </div>
          <button type="button" onClick={() => file.closeNotice()}>
            {text(fileMessages.closeNotice)}
          </button>
        </section>
      )}
      {waiting && <UnsavedQuestion file={file} opening={waiting.name} current={name} />}
    </>
  );
}

interface UnsavedQuestionProps extends FileNoticeProps {
  readonly opening: string;
  readonly current: string;
}

function UnsavedQuestion({ file, opening, current }: UnsavedQuestionProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="unsaved-question"
      aria-label={text(fileMessages.unsavedTitle)}
      onCancel={(event) => {
        event.preventDefault();
        void file.answer("cancel");
      }}
      // The grid below takes keys from the whole page.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2>{text(fileMessages.unsavedTitle)}</h2>
      <p>{text(fileMessages.unsavedText, { file: opening, current })}</p>
      <div className="unsaved-choices">
        <button type="button" onClick={() => void file.answer("save")}>
          {text(fileMessages.saveAndOpen)}
        </button>
        <button type="button" onClick={() => void file.answer("discard")}>
          {text(fileMessages.openAnyway)}
        </button>
        <button type="button" onClick={() => void file.answer("cancel")}>
          {text(fileMessages.cancel)}
        </button>
      </div>
    </dialog>
  );
}
