/** A file on its way from the page that was asked to open it to the page that starts with it. */
export interface HandedOverFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const database = "workbench-files";
const store = "handed-over";
/** Names the tab's file in the session, so that tabs do not take each other's. */
const sessionKey = "workbench.handed-over-file";

/** Keeps the file for the page that loads next in this tab. */
export async function handOver(file: HandedOverFile): Promise<void> {
  const key = crypto.randomUUID();
  await inStore("readwrite", (files) => files.put(file, key));
  sessionStorage.setItem(sessionKey, key);
}

/** The file that this page shall start with, once; null when there is none. */
export async function takeHandedOver(): Promise<HandedOverFile | null> {
  const key = sessionStorage.getItem(sessionKey);
  if (key === null) return null;
  sessionStorage.removeItem(sessionKey);
  const file = await inStore("readonly", (files) => files.get(key));
  await inStore("readwrite", (files) => files.delete(key));
  return (file as HandedOverFile | undefined) ?? null;
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  request: (files: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const db = await settled(opening);
  try {
    return await settled(request(db.transaction(store, mode).objectStore(store)));
  } finally {
    db.close();
  }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB failed."));
  });
}
