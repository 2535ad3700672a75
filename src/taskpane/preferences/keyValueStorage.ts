/** Texts by key that outlast the page, as far as the browser lets them. */
export interface KeyValueStorage {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Texts that last as long as the page: for tests, and where the browser keeps nothing. */
export class MemoryStorage implements KeyValueStorage {
  private readonly texts = new Map<string, string>();

  read(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  write(key: string, text: string): void {
    this.texts.set(key, text);
  }

  remove(key: string): void {
    this.texts.delete(key);
  }

  keys(): readonly string[] {
    return [...this.texts.keys()];
  }
}

/**
 * What a browser keeps for this add-in.
 * @param area gives the browser's storage; it may throw, as where storage is forbidden for a page inside another
 * @param prefix of all keys; Office's partition key is part of it where Office shares one storage among several places
 */
export function browserStorage(area: () => Storage, prefix: string): KeyValueStorage {
  try {
    return new BrowserStorage(area(), prefix);
  } catch {
    return new MemoryStorage();
  }
}

class BrowserStorage implements KeyValueStorage {
  /** What the browser did not take: no room, or forbidden meanwhile. */
  private readonly refused = new MemoryStorage();

  constructor(
    private readonly area: Storage,
    private readonly prefix: string,
  ) {}

  read(key: string): string | null {
    return this.refused.read(key) ?? this.attempt(() => this.area.getItem(this.prefix + key));
  }

  write(key: string, text: string): void {
    try {
      this.area.setItem(this.prefix + key, text);
      this.refused.remove(key);
    } catch {
      this.refused.write(key, text);
    }
  }

  remove(key: string): void {
    this.refused.remove(key);
    this.attempt(() => this.area.removeItem(this.prefix + key));
  }

  keys(): readonly string[] {
    const stored = this.attempt(() => Object.keys(this.area)) ?? [];
    const own = stored
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => key.slice(this.prefix.length));
    return [...new Set([...own, ...this.refused.keys()])];
  }

  private attempt<Answer>(ask: () => Answer): Answer | null {
    try {
      return ask();
    } catch {
      return null;
    }
  }
}
