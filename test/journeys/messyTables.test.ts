import { belongingCases } from "../messy/belonging";
import { headerCases } from "../messy/headers";
import { longTableCases } from "../messy/longTables";
import type { MessyCase } from "../messy/messyWorkbook";
import { shapeCases } from "../messy/shapes";
import { sumCases } from "../messy/sums";
import { valueCases } from "../messy/values";
import { yearAndNameCases } from "../messy/yearsAndNames";
import { checkWorkbook, findingsOf, openMessy } from "./support/checkPlace";
import { WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(240_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open();
});
afterAll(() => browser.close());

/** Those that need no option of the command line; each file opens the page anew, which takes its time. */
const cases = [
  ...headerCases.slice(0, 4),
  ...shapeCases.slice(0, 4),
  ...longTableCases,
  ...valueCases,
  ...sumCases.slice(0, 1),
  ...belongingCases,
  ...yearAndNameCases.slice(0, 2),
].filter((messy) => messy.arguments === undefined && messy.expected.some(({ status }) => status));

function expectedHeads({ sheets, expected }: MessyCase): readonly string[] {
  return expected
    .filter(({ status }) => status !== null)
    .map(
      ({ indicator, status, sheet, cell }) =>
        `${indicator} ${status} … ${sheet ?? sheets[0]!.name} ${cell}`,
    );
}

/** Without the marks 待核实 and 隐藏行 between status and place. */
function plain(head: string): string {
  const [, indicator, status, , place] =
    /^(.+?) (\S+)((?: (?:待核实|隐藏行))*) (\S+ \S+)$/u.exec(head) ?? [];
  return `${indicator} ${status} … ${place}`;
}

it("has more than a dozen tables made by hand", () => expect(cases.length).toBeGreaterThan(12));

it.each(cases.map((messy) => [messy.what, messy] as const))("judges %s", async (_, messy) => {
  await openMessy(workbench, messy);
  await checkWorkbook(workbench);
  const found = (await findingsOf(workbench)).map(plain);
  expect([...found].sort()).toEqual([...expectedHeads(messy)].sort());
});

it("complains of nothing in the console", () => workbench.close());
