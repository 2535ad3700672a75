import type { Accumulation } from "../../plan/soFar";
import { confirmationKey } from "../../tables/recognition/matchIndicator";
import type { Acceptance, CheckAnswer, CheckSettings } from "../checkService";
import { areValid, defaultCheckSettings, thresholds } from "./checkSettings";

/** Namespace of the custom XML part in which the workbook remembers what concerns the check. */
export const checkNamespace = "urn:plan-indicators:check:1";

/** What has been answered for one table; names by `confirmationKey`. */
export interface TableAnswers {
  readonly planId: string | null;
  /** Target ids; null where the row is no indicator of the plan. */
  readonly targets: ReadonlyMap<string, string | null>;
  readonly accumulations: ReadonlyMap<string, Accumulation>;
}

/** What the workbook remembers of the check. */
export interface CheckMemory {
  readonly settings: CheckSettings;
  /** By table key. */
  readonly answers: ReadonlyMap<string, TableAnswers>;
  /** By finding key. */
  readonly acceptances: ReadonlyMap<string, Acceptance>;
  /** Entries that say nothing we know; they are left as they are. */
  readonly unknownEntries: number;
}

const elements = { settings: "settings", answer: "answer", acceptance: "acceptance" } as const;

/** Reads what `CheckPart` wrote; null is a workbook that remembers nothing yet. */
export function readMemory(xml: string | null): CheckMemory {
  let settings = defaultCheckSettings;
  const answers = new Map<string, CheckAnswer[]>();
  const acceptances = new Map<string, Acceptance>();
  let unknownEntries = 0;
  const entries = xml === null ? [] : [...rootOf(xml).children];
  for (const element of entries) {
    const stored = settingsIn(element);
    const answer = answerIn(element);
    const acceptance = acceptanceIn(element);
    if (stored !== null) settings = stored;
    else if (acceptance !== null) acceptances.set(acceptance.key, acceptance.acceptance);
    else if (answer === null) unknownEntries += 1;
    else answers.set(answer.tableKey, [...(answers.get(answer.tableKey) ?? []), answer]);
  }
  const byTable = new Map([...answers].map(([key, given]) => [key, tableAnswers(given)]));
  return { settings, answers: byTable, acceptances, unknownEntries };
}

/** A part's XML that changes of the memory are made in; what it does not know stays in it. */
export class CheckPart {
  private readonly root: Element;

  constructor(xml: string | null) {
    this.root = rootOf(xml ?? `<check xmlns="${checkNamespace}"/>`);
  }

  get xml(): string {
    return new XMLSerializer().serializeToString(this.root);
  }

  setSettings(settings: CheckSettings): void {
    this.remove((element) => element.localName === elements.settings);
    const stored = thresholds.map((name) => [name, String(settings[name])] as const);
    this.append(elements.settings, [...stored, ["live", String(settings.live)]]);
  }

  /** Takes the place of what was answered to the same question before. */
  setAnswer(answer: CheckAnswer): void {
    this.remove((element) => {
      const before = answerIn(element);
      return before !== null && questionOf(before) === questionOf(answer);
    });
    const { kind, tableKey } = answer;
    const given: readonly (readonly [string, string])[] =
      answer.kind === "plan"
        ? [["plan", answer.planId]]
        : answer.kind === "accumulation"
          ? [
              ["name", answer.name],
              ["accumulation", answer.accumulation],
            ]
          : [["name", answer.name], ...optional("target", answer.targetId)];
    this.append(elements.answer, [["kind", kind], ["table", tableKey], ...given]);
  }

  forgetAnswers(tableKey: string): void {
    this.remove((element) => answerIn(element)?.tableKey === tableKey);
  }

  setAcceptance(key: string, { reason, date }: Acceptance): void {
    this.removeAcceptance(key);
    this.append(elements.acceptance, [
      ["finding", key],
      ["reason", reason],
      ["date", date],
    ]);
  }

  removeAcceptance(key: string): void {
    this.remove((element) => acceptanceIn(element)?.key === key);
  }

  private remove(isMeant: (element: Element) => boolean): void {
    for (const element of [...this.root.children]) if (isMeant(element)) element.remove();
  }

  private append(name: string, attributes: readonly (readonly [string, string])[]): void {
    const element = this.root.ownerDocument.createElementNS(checkNamespace, name);
    for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
    this.root.append(element);
  }
}

function rootOf(xml: string): Element {
  return new DOMParser().parseFromString(xml, "application/xml").documentElement;
}

function optional(name: string, value: string | null): readonly (readonly [string, string])[] {
  return value === null ? [] : [[name, value]];
}

function isOurs(element: Element, name: string): boolean {
  return element.namespaceURI === checkNamespace && element.localName === name;
}

function settingsIn(element: Element): CheckSettings | null {
  if (!isOurs(element, elements.settings)) return null;
  const numbers = thresholds.map((name) => [name, Number(element.getAttribute(name) ?? NaN)]);
  const live = element.getAttribute("live") === "true";
  const settings = { ...(Object.fromEntries(numbers) as Omit<CheckSettings, "live">), live };
  return areValid(settings) ? settings : null;
}

function answerIn(element: Element): CheckAnswer | null {
  if (!isOurs(element, elements.answer)) return null;
  const tableKey = element.getAttribute("table");
  const name = element.getAttribute("name");
  const planId = element.getAttribute("plan");
  const accumulation = element.getAttribute("accumulation");
  if (!tableKey) return null;
  switch (element.getAttribute("kind")) {
    case "plan":
      return planId ? { kind: "plan", tableKey, planId } : null;
    case "indicator":
      return name
        ? { kind: "indicator", tableKey, name, targetId: element.getAttribute("target") }
        : null;
    case "accumulation":
      return name && (accumulation === "inYear" || accumulation === "toDate")
        ? { kind: "accumulation", tableKey, name, accumulation }
        : null;
    default:
      return null;
  }
}

function acceptanceIn(
  element: Element,
): { readonly key: string; readonly acceptance: Acceptance } | null {
  if (!isOurs(element, elements.acceptance)) return null;
  const key = element.getAttribute("finding");
  const reason = element.getAttribute("reason");
  const date = element.getAttribute("date");
  return key && reason && date ? { key, acceptance: { reason, date } } : null;
}

function questionOf(answer: CheckAnswer): string {
  const name = answer.kind === "plan" ? "" : confirmationKey(answer.name);
  return JSON.stringify([answer.kind, answer.tableKey, name]);
}

function tableAnswers(answers: readonly CheckAnswer[]): TableAnswers {
  let planId: string | null = null;
  const targets = new Map<string, string | null>();
  const accumulations = new Map<string, Accumulation>();
  for (const answer of answers) {
    if (answer.kind === "plan") planId = answer.planId;
    else if (answer.kind === "indicator")
      targets.set(confirmationKey(answer.name), answer.targetId);
    else accumulations.set(confirmationKey(answer.name), answer.accumulation);
  }
  return { planId, targets, accumulations };
}
