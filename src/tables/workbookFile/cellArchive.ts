import type JSZip from "jszip";
import { flatElements } from "./flatElements";
import type { DefinedName } from "./sheetGrid";
import { WorkbookFileProblem } from "./workbookFileProblem";

/** A file without all that is not read: cells, styles and texts under the names that ExcelJS looks for. */
export interface CellArchive {
  readonly bytes: ArrayBuffer;
  /** In the order of the sheets that ExcelJS will find. */
  readonly sheetNames: readonly string[];
  readonly names: readonly DefinedName[];
}

interface Part {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * Takes the cells out of an .xlsx: drawings, tables, rules and whatever else ExcelJS may stumble over stay behind, and so
 * do other hands' names of parts and prefixes of elements.
 * @throws WorkbookFileProblem where the archive is no .xlsx
 */
export async function cellArchive(file: JSZip, empty: JSZip): Promise<CellArchive> {
  const root = (await partsOf(file, "")).find(({ kind }) => kind === "officeDocument");
  if (root?.path.endsWith(".bin")) throw new WorkbookFileProblem("binaryFormat");
  const workbook = root && (await textOf(file, root.path));
  if (!workbook || !/<(?:\w+:)?workbook[\s>]/u.test(workbook)) {
    throw new WorkbookFileProblem("notXlsx");
  }
  const parts = await partsOf(file, root.path);
  const worksheets = new Map(
    parts.filter(({ kind }) => kind === "worksheet").map(({ id, path }) => [id, path]),
  );
  const sheets = flatElements(workbook, "sheet").flatMap(
    ({ attributes: { name = "", id = "" } }) => {
      const path = worksheets.get(id);
      return path === undefined ? [] : [{ name, path }];
    },
  );
  const cells = await Promise.all(sheets.map(({ path }) => textOf(file, path)));
  for (const [index, xml] of cells.entries()) {
    if (xml === undefined) throw new WorkbookFileProblem("damaged");
    empty.file(`xl/worksheets/sheet${index + 1}.xml`, withoutPrefix(xml));
  }
  for (const { kind, path } of parts) {
    if (kind !== "styles" && kind !== "sharedStrings") continue;
    const xml = await textOf(file, path);
    if (xml !== undefined) empty.file(`xl/${kind}.xml`, withoutPrefix(xml));
  }
  const date1904 = flatElements(workbook, "workbookPr")[0]?.attributes.date1904;
  writeWorkbook(empty, sheets.length, date1904 === "1" || date1904 === "true");
  return {
    bytes: await empty.generateAsync({ type: "arraybuffer", compression: "STORE" }),
    sheetNames: sheets.map(({ name }) => name),
    names: flatElements(workbook, "definedName").map(({ attributes: { name = "" }, text }) => ({
      name,
      reference: text,
    })),
  };
}

function writeWorkbook(archive: JSZip, sheets: number, date1904: boolean): void {
  const ids = Array.from({ length: sheets }, (_, index) => index + 1);
  const list = ids.map((id) => `<sheet name="s${id}" sheetId="${id}" r:id="rId${id}"/>`);
  const links = ids.map(
    (id) =>
      `<Relationship Id="rId${id}" Type="${officeTypes}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  archive.file(
    "xl/workbook.xml",
    `<workbook xmlns="${mainNamespace}" xmlns:r="${officeTypes}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
  );
  archive.file(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packageTypes}">${links.join("")}</Relationships>`,
  );
}

/** What a part relates to inside the file. @param path "" for the package */
async function partsOf(file: JSZip, path: string): Promise<readonly Part[]> {
  const slash = path.lastIndexOf("/") + 1;
  const xml = await textOf(file, `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  return flatElements(xml ?? "", "Relationship")
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf("/") + 1),
      path: resolved(path, Target.trim()),
    }));
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** A part's text; names of parts do not heed case. */
async function textOf(file: JSZip, path: string): Promise<string | undefined> {
  const lower = path.toLowerCase();
  const entry =
    file.file(path) ??
    Object.values(file.files).find(({ name }) => name.replace(/^\//u, "").toLowerCase() === lower);
  if (!entry) return undefined;
  const bytes = await entry.async("uint8array");
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** ExcelJS knows elements by their plain names; some writers give all of them a prefix. */
function withoutPrefix(xml: string): string {
  const prefix =
    /^(?:<\?[^>]*>|<!--.*?-->|\s|\uFEFF)*<(\w+):(?:worksheet|styleSheet|sst)[\s>]/su.exec(xml)?.[1];
  return prefix === undefined
    ? xml
    : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}
