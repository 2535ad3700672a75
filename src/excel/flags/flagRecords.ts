/**
 * What the workbook remembers of one column of flags, in a custom XML part that travels with the file. Where the column
 * is, a hidden defined name tells: Excel moves it along with the cells.
 */
export interface FlagRecord {
  /** The defined name of the column's cells, header to last flag. */
  readonly name: string;
  /** The column's width before, in points. */
  readonly widthBefore: number;
  /** The width that the flags were given. */
  readonly width: number;
}

const flagNamespace = "urn:plan-indicators:flags:1";
const namePrefix = "_plan_flags_";

/** A name for a further column of flags. */
export function nextName(records: readonly FlagRecord[]): string {
  const taken = records.map(({ name }) => Number(name.slice(namePrefix.length)) || 0);
  return `${namePrefix}${Math.max(0, ...taken) + 1}`;
}

/** The records' custom XML part, queued to be read with the next sync. */
export interface QueuedFlagRecords {
  /** After the sync: what the workbook remembers. */
  records(): readonly FlagRecord[];
  /** Queues the part's new content, or its end where there is nothing to remember; call after the sync. */
  replace(records: readonly FlagRecord[]): void;
}

/** Queues the reading of the records; the workbook may have none yet. */
export function queueFlagRecords(workbook: Excel.Workbook): QueuedFlagRecords {
  const part = workbook.customXmlParts.getByNamespace(flagNamespace).getOnlyItemOrNullObject();
  part.load("id");
  const xml = part.getXml();
  return {
    // The caller syncs between queueing and asking, which the rules cannot see here.
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
    records: () => (part.isNullObject ? [] : parseRecords(xml.value)),
    replace: (records) => {
      if (part.isNullObject) {
        if (records.length > 0) workbook.customXmlParts.add(recordsXml(records));
      } else if (records.length > 0) part.setXml(recordsXml(records));
      else part.delete();
    },
  };
}

function recordsXml(records: readonly FlagRecord[]): string {
  const document = new DOMParser().parseFromString(
    `<flags xmlns="${flagNamespace}"/>`,
    "application/xml",
  );
  for (const { name, widthBefore, width } of records) {
    const element = document.createElementNS(flagNamespace, "column");
    element.setAttribute("name", name);
    element.setAttribute("widthBefore", String(widthBefore));
    element.setAttribute("width", String(width));
    document.documentElement.append(element);
  }
  return new XMLSerializer().serializeToString(document);
}

/** Entries that lack an attribute, and text that is no XML, are left out. */
function parseRecords(xml: string): readonly FlagRecord[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return [...document.getElementsByTagNameNS(flagNamespace, "column")].flatMap((element) => {
    const name = element.getAttribute("name");
    const widthBefore = Number(element.getAttribute("widthBefore"));
    const width = Number(element.getAttribute("width"));
    return name && widthBefore > 0 && width > 0 ? [{ name, widthBefore, width }] : [];
  });
}
