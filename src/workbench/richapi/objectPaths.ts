import { ObjectPathType, RichApiErrorCode } from "../protocol/protocolConstants";
import { type Argument, type PaneScope, expectObject, itemOf, methodOf } from "./genericMembers";
import { access, locationOf, missingMember } from "./memberAccess";
import { findMember } from "./members";
import type { ArgumentInfo, ObjectPath, PathReferences } from "./richApiMessages";
import { type Json, type RichObject, RichApiError } from "./richClass";

export type ServiceFinder = (name: string) => RichObject | undefined;

/**
 * The object paths of one request. Each is resolved once, at its first use: a path may stand for a call
 * with effects (`tables.add(...)`), and the client counts on its being called just once.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, RichObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly scope: PaneScope,
    private readonly service: ServiceFinder,
  ) {}

  /** The object at a path; null for a null object and for whatever hangs below one. */
  async resolve(id: number): Promise<RichObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) {
      throw new RichApiError(
        RichApiErrorCode.invalidObjectPath,
        `The request has no object path ${id}.`,
      );
    }
    const object = await this.resolvePath(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments with the objects that they refer to put in, at any depth. */
  async args(info: ArgumentInfo | undefined): Promise<readonly Argument[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const args: Argument[] = [];
    for (const [index, argument] of (info?.Arguments ?? []).entries()) {
      args.push(await this.argument(argument, references[index]));
    }
    return args;
  }

  private async argument(
    argument: Json,
    reference: PathReferences | undefined,
  ): Promise<Json | RichObject> {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(argument)) {
      if (!Array.isArray(reference) && !argument.some(mayHoldReference)) return argument;
      const nested: readonly PathReferences[] = Array.isArray(reference) ? reference : [];
      const items: (Json | RichObject)[] = [];
      for (const [index, item] of argument.entries()) {
        items.push(await this.argument(item, nested[index]));
      }
      return items as Json;
    }
    if (typeof argument !== "object" || argument === null) return argument;
    const pathId = argument["_ObjectPathId"];
    if (typeof pathId === "number") return this.resolve(pathId);
    const entries: [string, Json | RichObject][] = [];
    for (const [key, value] of Object.entries(argument)) {
      entries.push([key, await this.argument(value, undefined)]);
    }
    return Object.fromEntries(entries) as Json;
  }

  private async resolvePath(path: ObjectPath): Promise<RichObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.global:
        return this.scope.rootObject;
      case ObjectPathType.newObject:
        return this.resolveService(path.Name);
      case ObjectPathType.referenceId:
        return this.resolveReference(path.Name);
      default: {
        const parent = await this.resolve(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.resolveMember(parent, path);
      }
    }
  }

  private async resolveMember(parent: RichObject, path: ObjectPath): Promise<RichObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.method: {
        const args = await this.args(path.ArgumentInfo);
        return access(parent, path.Name, async () => {
          const value = await methodOf(parent, path.Name, this.scope)(...args);
          return expectObject(value, locationOf(parent, path.Name));
        });
      }
      case ObjectPathType.property: {
        const property = findMember(parent.richClass.navigation, path.Name);
        if (property === undefined) throw missingMember(parent, path.Name);
        return access(parent, path.Name, () => property.member(parent.self));
      }
      case ObjectPathType.indexer: {
        const [key] = await this.args(path.ArgumentInfo);
        return access(parent, "getItem", () => itemOf(parent, key));
      }
      default:
        throw new RichApiError(
          RichApiErrorCode.invalidObjectPath,
          `The workbench does not know object path type ${path.ObjectPathType}.`,
        );
    }
  }

  private resolveService(name: string): RichObject {
    const service = this.service(name);
    if (service !== undefined) return service;
    throw new RichApiError(
      RichApiErrorCode.apiNotFound,
      `The workbench does not implement the service ${name}.`,
      name,
    );
  }

  private resolveReference(id: string): RichObject {
    const object = this.scope.references.find(id);
    if (object !== undefined) return object;
    throw new RichApiError(
      RichApiErrorCode.invalidReference,
      `The object kept as ${id} has been released.`,
    );
  }
}

function mayHoldReference(item: Json): boolean {
  return typeof item === "object" && item !== null;
}
