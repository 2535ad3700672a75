import type { KeyValueStorage } from "./keyValueStorage";

const prefix = "workbook/";
/** More workbooks are not remembered: the browser's room is small and shared. */
const mostWorkbooks = 30;

interface KeptText {
  /** Milliseconds since 1970: the workbooks that were open longest ago are forgotten first. */
  readonly at: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What the pane was doing in one workbook: kept for the next time it is opened there. */
export class KeptState {
  private readonly values: Map<string, unknown>;
  private readonly key: string;

  /** @param workbook tells the workbook from others: its address */
  constructor(
    private readonly storage: KeyValueStorage,
    workbook: string,
    private readonly now: () => number = Date.now,
  ) {
    this.key = prefix + workbook;
    this.values = new Map(Object.entries(keptText(storage.read(this.key)).values));
    this.forgetOldest();
  }

  get(name: string): unknown {
    return this.values.get(name);
  }

  /** @param value of JSON */
  put(name: string, value: unknown): void {
    if (JSON.stringify(this.values.get(name)) === JSON.stringify(value)) return;
    this.values.set(name, value);
    const kept: KeptText = { at: this.now(), values: Object.fromEntries(this.values) };
    this.storage.write(this.key, JSON.stringify(kept));
  }

  /** Forgets what was kept of every workbook, this one included; what is shown now is kept again once it changes. */
  forget(): void {
    this.values.clear();
    const kept = this.storage.keys().filter((key) => key.startsWith(prefix));
    for (const key of kept) this.storage.remove(key);
  }

  private forgetOldest(): void {
    const others = this.storage
      .keys()
      .filter((key) => key.startsWith(prefix) && key !== this.key)
      .map((key) => ({ key, at: keptText(this.storage.read(key)).at }))
      .sort((one, other) => other.at - one.at);
    for (const { key } of others.slice(mostWorkbooks - 1)) this.storage.remove(key);
  }
}

function keptText(text: string | null): KeptText {
  try {
    const { at, values } = { ...(JSON.parse(text ?? "null") as Partial<KeptText> | null) };
    return {
      at: typeof at === "number" ? at : 0,
      values: typeof values === "object" ? { ...values } : {},
    };
  } catch {
    return { at: 0, values: {} };
  }
}
