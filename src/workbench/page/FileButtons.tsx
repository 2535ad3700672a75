import { useSyncExternalStore } from "react";
import { fileMessages } from "../fileMessages";
import { chooseFile } from "./fileInput";
import { useText } from "./useText";
import type { WorkbookFile } from "./workbookFile";

interface FileButtonsProps {
  readonly file: WorkbookFile;
}

/** Open, save, and the name of the workbook's file. */
export function FileButtons({ file }: FileButtonsProps) {
  const text = useText();
  const { name, unsaved, busy } = useSyncExternalStore(file.store.subscribe, file.store.get);
  return (
    <div className="file-bar" role="group" aria-label={text(fileMessages.workbookFile)}>
      <button
        type="button"
        title={text(fileMessages.openHint)}
        disabled={busy !== null}
        onClick={() => chooseFile(file)}
      >
        {text(fileMessages.openFile)}
      </button>
      <button
        type="button"
        title={text(fileMessages.saveHint, { file: name })}
        disabled={busy !== null}
        onClick={() => void file.save()}
      >
        {text(fileMessages.saveFile)}
      </button>
      <span className="file-name">
        {busy ?? name}
        {unsaved && (
          <span
            role="img"
            title={text(fileMessages.unsavedMark)}
            aria-label={text(fileMessages.unsavedMark)}
          >
            {" ●"}
          </span>
        )}
      </span>
    </div>
  );
}
