/**
 * Notes in Office.js. The npm package ends before ExcelApi 1.18; the Office.js of Microsoft's address has `Note` and
 * `NoteCollection`. Here they are put onto the package's, made as its own `Comment` and `CommentCollection` are: of the
 * same parts of `OfficeExtension`, which send the same object paths and actions.
 */

/** What the classes of Office.js are made of; not in its public types. */
interface ClientParts {
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: null,
      flags: number,
    ): object;
    createIndexerObject(type: unknown, parent: object, args: readonly unknown[]): object;
    createChildItemObject(
      type: unknown,
      hasIndexer: boolean,
      parent: object,
      item: object,
      index: number,
    ): HandlesResults;
    invokeMethod(
      object: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      resultType: number,
    ): unknown;
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
  };
  readonly Constants: { readonly items: string };
  readonly ClientObject: new (...args: never[]) => HandlesResults;
  readonly Utility: {
    load(object: object, options: unknown): unknown;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    fixObjectPathIfNecessary(object: object, value: object): void;
  };
}

interface HandlesResults {
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}

const [read, write] = [1, 0];
const [plain, cached] = [0, 4];
const scalars = ["authorName", "content", "height", "visible", "width"] as const;
const original = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

/** Gives the Office.js that was loaded last the classes of notes. */
export function addNotesToOfficeJs(): void {
  const { BatchApiHelper, ClientObject, Constants, Utility } =
    OfficeExtension as unknown as ClientParts;
  const invoke = BatchApiHelper.invokeMethod.bind(BatchApiHelper);
  const objectOf = BatchApiHelper.createMethodObject.bind(BatchApiHelper);

  class Note extends ClientObject {
    private readonly loaded: Record<string, unknown> = {};
    get _className(): string {
      return "Note";
    }
    get _scalarPropertyNames(): readonly string[] {
      return scalars;
    }
    get _scalarPropertyOriginalNames(): readonly string[] {
      return scalars.map(original);
    }
    load(options: unknown): unknown {
      return Utility.load(this, options);
    }
    delete(): void {
      invoke(this, "Delete", write, [], plain, 0);
    }
    getLocation(): object {
      return objectOf(Excel.Range, this, "GetLocation", read, [], false, true, null, cached);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      for (const name of scalars) {
        const found = (value as Record<string, unknown>)[original(name)];
        if (found !== undefined) this.loaded[name] = found;
      }
    }
    valueOf_(name: string): unknown {
      Utility.throwIfNotLoaded(name, this.loaded[name], "Note", this._isNull);
      return this.loaded[name];
    }
  }
  for (const name of scalars) {
    Object.defineProperty(Note.prototype, name, {
      get(this: Note) {
        return this.valueOf_(name);
      },
      set(this: Note, value: unknown) {
        BatchApiHelper.invokeSetProperty(this, original(name), value, plain);
      },
    });
  }

  class NoteCollection extends ClientObject {
    private loaded: HandlesResults[] | undefined;
    get _className(): string {
      return "NoteCollection";
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): readonly unknown[] {
      Utility.throwIfNotLoaded("items", this.loaded, "NoteCollection", this._isNull);
      return this.loaded!;
    }
    load(options: unknown): unknown {
      return Utility.load(this, options);
    }
    add(cellAddress: unknown, content: unknown): object {
      const args = [cellAddress, content];
      return objectOf(Note, this, "Add", write, args, false, true, null, plain);
    }
    getCount(): unknown {
      return invoke(this, "GetCount", read, [], cached, 0);
    }
    getItem(key: string): object {
      return BatchApiHelper.createIndexerObject(Note, this, [key]);
    }
    getItemAt(index: number): object {
      return objectOf(Note, this, "GetItemAt", read, [index], false, false, null, cached);
    }
    getItemOrNullObject(key: string): object {
      return objectOf(Note, this, "GetItemOrNullObject", read, [key], false, false, null, cached);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      const items = (value as Record<string, readonly object[] | undefined>)[Constants.items];
      this.loaded = items?.map((item, index) => {
        const note = BatchApiHelper.createChildItemObject(Note, true, this, item, index);
        note._handleResult(item);
        return note;
      });
    }
  }

  for (const owner of [Excel.Worksheet, Excel.Workbook]) {
    const found = new WeakMap<object, object>();
    Object.defineProperty(owner.prototype, "notes", {
      configurable: true,
      get(this: object) {
        const known = found.get(this);
        if (known !== undefined) return known;
        const notes = BatchApiHelper.createPropertyObject(
          NoteCollection,
          this,
          "Notes",
          true,
          cached,
        );
        found.set(this, notes);
        return notes;
      },
    });
  }
}
