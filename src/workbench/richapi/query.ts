import { itemsOf } from "./genericMembers";
import { access, missingMember } from "./memberAccess";
import { findMember, pascalCase } from "./members";
import type { QueryInfo } from "./richApiMessages";
import type { Json, RichObject } from "./richClass";

export type IdentityOf = (object: RichObject) => { [key: string]: Json };

/** What a query wants of one object: all its scalars or some, and the same of objects it leads to. */
interface Wanted {
  allScalars: boolean;
  readonly members: Map<string, Wanted>;
}

/** Answers a `load`: the wanted properties under the keys that the client reads, at all depths. */
export async function answerQuery(
  object: RichObject,
  query: QueryInfo | undefined,
  identityOf: IdentityOf,
): Promise<Json> {
  const page = { skip: query?.Skip ?? 0, top: query?.Top ?? undefined };
  return answer(object, wantedBy(query), identityOf, page);
}

function wantedBy(query: QueryInfo | undefined): Wanted {
  const select = query?.Select ?? [];
  const root = nothing();
  if (select.length === 0) root.allScalars = true;
  for (const path of select) {
    const segments = path.split("/").filter((segment) => segment !== "");
    const last = segments.at(-1);
    if (last === undefined || last === "*") {
      descend(root, segments.slice(0, -1)).allScalars = true;
    } else if (last !== "$none") {
      descend(root, segments);
    }
  }
  for (const path of query?.Expand ?? []) {
    descend(
      root,
      path.split("/").filter((segment) => segment !== ""),
    );
  }
  return root;
}

function nothing(): Wanted {
  return { allScalars: false, members: new Map() };
}

function descend(from: Wanted, segments: readonly string[]): Wanted {
  let wanted = from;
  for (const segment of segments) {
    const key = segment.toLowerCase();
    let next = wanted.members.get(key);
    if (next === undefined) {
      next = nothing();
      wanted.members.set(key, next);
    }
    wanted = next;
  }
  return wanted;
}

async function answer(
  object: RichObject,
  wanted: Wanted,
  identityOf: IdentityOf,
  page: { skip: number; top: number | undefined } = { skip: 0, top: undefined },
): Promise<Json> {
  const value: { [key: string]: Json } = { ...identityOf(object) };
  if (object.richClass.items === undefined) {
    await answerMembers(object, wanted, value, identityOf);
    return value;
  }
  const { own, ofItems } = splitCollection(object, wanted);
  await answerMembers(object, own, value, identityOf);
  if (ofItems === null) return value;
  const all = await access(object, "items", () => itemsOf(object, "items"));
  const last = page.top === undefined ? undefined : page.skip + page.top;
  const answered: Json[] = [];
  for (const [offset, item] of all.slice(page.skip, last).entries()) {
    const itemValue = (await answer(item, ofItems, identityOf)) as { [key: string]: Json };
    if (item.richClass.identity === undefined) itemValue["_Index"] = page.skip + offset;
    answered.push(itemValue);
  }
  value["_Items"] = answered;
  return value;
}

/** A collection's query speaks of its items, except for the scalars that the collection itself has. */
function splitCollection(
  collection: RichObject,
  wanted: Wanted,
): { own: Wanted; ofItems: Wanted | null } {
  const own: Wanted = { allScalars: wanted.allScalars, members: new Map() };
  const ofItems: Wanted = { allScalars: wanted.allScalars, members: new Map() };
  for (const [name, member] of wanted.members) {
    if (name === "items") {
      if (member.members.size === 0) ofItems.allScalars = true;
      for (const [itemMember, below] of member.members) ofItems.members.set(itemMember, below);
      ofItems.allScalars ||= member.allScalars;
    } else if (findMember(collection.richClass.scalars, name) !== undefined) {
      own.members.set(name, member);
    } else {
      ofItems.members.set(name, member);
    }
  }
  const onlyOwn = own.members.size > 0 && !ofItems.allScalars && ofItems.members.size === 0;
  return { own, ofItems: onlyOwn ? null : ofItems };
}

async function answerMembers(
  object: RichObject,
  wanted: Wanted,
  value: { [key: string]: Json },
  identityOf: IdentityOf,
): Promise<void> {
  const { richClass, self } = object;
  if (wanted.allScalars) {
    for (const [name, scalar] of Object.entries(richClass.scalars ?? {})) {
      value[pascalCase(name)] = await access(object, name, () => scalar.get(self));
    }
  }
  for (const [name, below] of wanted.members) {
    const scalar = findMember(richClass.scalars, name);
    if (scalar !== undefined) {
      value[pascalCase(scalar.name)] = await access(object, name, () => scalar.member.get(self));
      continue;
    }
    const property = findMember(richClass.navigation, name);
    if (property === undefined) throw missingMember(object, name);
    const child = await access(object, name, () => property.member(self));
    value[pascalCase(property.name)] =
      child === null ? null : await answer(child, leafMeansAll(below), identityOf);
  }
}

/** A path that ends at a navigation property asks for all scalars there. */
function leafMeansAll(wanted: Wanted): Wanted {
  const leaf = !wanted.allScalars && wanted.members.size === 0;
  return leaf ? { allScalars: true, members: wanted.members } : wanted;
}
