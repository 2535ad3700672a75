/** The member of a table under a name in whatever casing the client uses (`Values`, `values`). */
export interface FoundMember<Member> {
  /** As the class spells it: camelCase. */
  readonly name: string;
  readonly member: Member;
}

const spellings = new WeakMap<object, ReadonlyMap<string, string>>();

/** Finds a member whatever its casing; undefined when the table has none of the name. */
export function findMember<Member>(
  table: Readonly<Record<string, Member>> | undefined,
  name: string,
): FoundMember<Member> | undefined {
  if (table === undefined) return undefined;
  let byLowerCase = spellings.get(table);
  if (byLowerCase === undefined) {
    byLowerCase = new Map(Object.keys(table).map((key) => [key.toLowerCase(), key]));
    spellings.set(table, byLowerCase);
  }
  const spelling = byLowerCase.get(name.toLowerCase());
  if (spelling === undefined) return undefined;
  return { name: spelling, member: table[spelling] as Member };
}

/** `values` → `Values`: the key of an answer. Names that start with an underscore stay. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `GetRange` → `getRange`: the name in Microsoft's reference, for messages. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
