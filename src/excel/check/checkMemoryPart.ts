import { type CheckMemory, checkNamespace, CheckPart, readMemory } from "./checkMemory";

/** What the workbook remembers of the check, read in two syncs. */
export async function readCheckMemory(context: Excel.RequestContext): Promise<CheckMemory> {
  return readMemory((await findPart(context))?.xml ?? null);
}

/** Reads the memory afresh (others may have the workbook open too), changes it, and writes it back. */
export async function changeCheckMemory(change: (part: CheckPart) => void): Promise<void> {
  await Excel.run(async (context) => {
    const there = await findPart(context);
    const part = new CheckPart(there?.xml ?? null);
    change(part);
    if (there === null) context.workbook.customXmlParts.add(part.xml);
    else there.part.setXml(part.xml);
    await context.sync();
  });
}

/** The first part where a copy has left several. */
async function findPart(
  context: Excel.RequestContext,
): Promise<{ readonly part: Excel.CustomXmlPart; readonly xml: string } | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(checkNamespace).load("items/id");
  await context.sync();
  const [part] = parts.items;
  if (part === undefined) return null;
  const xml = part.getXml();
  await context.sync();
  // The result of a method is there after the sync; there is nothing to load.
  // eslint-disable-next-line office-addins/load-object-before-read
  return { part, xml: xml.value };
}
