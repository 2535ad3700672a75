import type { BlankCells } from "../customfunctions/functionCalls";

/** What the page's own address asks for; all of it is optional. */
export interface PageOptions {
  /** `?locale=en-US`; `zh-CN` unless given. Other locales count as Chinese. */
  readonly locale: "zh-CN" | "en-US";
  /** `?theme=dark|light`; as the system has it unless given. */
  readonly theme: "dark" | "light";
  /** `?requirements=ExcelApi:1.4,RibbonApi:none`: the requirement sets of another Excel. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /**
   * `?blanks=null`: empty cells arrive at functions as in Excel on the web. `zero` unless given, as on the desktop:
   * most offices have that one, and a function that tells a blank from a 0 there does so everywhere.
   */
  readonly blanks: BlankCells;
}

/**
 * The requirement sets that the hosted add-in is told of. A set says which members Excel has; those
 * that the workbench lacks are answered ApiNotFound all the same.
 */
const REQUIREMENT_SETS = {
  ExcelApi: "1.18",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  KeyboardShortcuts: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  RichApiRuntimeFlag: "1.2",
} as const;

export function readPageOptions(query: string, systemIsDark: boolean): PageOptions {
  const asked = new URLSearchParams(query);
  const theme = asked.get("theme");
  return {
    locale: /^en\b/i.test(asked.get("locale") ?? "") ? "en-US" : "zh-CN",
    theme: theme === "dark" || theme === "light" ? theme : systemIsDark ? "dark" : "light",
    requirementSets: overridden(REQUIREMENT_SETS, asked.get("requirements") ?? ""),
    blanks: asked.get("blanks") === "null" ? "null" : "zero",
  };
}

function overridden(
  sets: Readonly<Record<string, string>>,
  overrides: string,
): Readonly<Record<string, string>> {
  const result = { ...sets };
  for (const override of overrides.split(",").filter((text) => text !== "")) {
    const [name = "", version = "none"] = override.split(":");
    if (version === "none") delete result[name];
    else result[name] = version;
  }
  return result;
}
