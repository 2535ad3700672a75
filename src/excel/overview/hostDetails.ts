import type { HostDetails } from "./overviewService";

/** The sets whose versions tell what a host can do, and the newest version that is asked for. */
const sets = [
  { name: "ExcelApi", newest: 30 },
  { name: "ExcelApiOnline", newest: 1 },
  { name: "ExcelApiDesktop", newest: 5 },
  { name: "SharedRuntime", newest: 3 },
  { name: "CustomFunctionsRuntime", newest: 6 },
  { name: "KeyboardShortcuts", newest: 3 },
] as const;

/** What Office says of itself; nothing of the workbook. */
export function hostDetails(): HostDetails {
  const { diagnostics, displayLanguage } = Office.context as Partial<Office.Context>;
  return {
    office: [diagnostics?.host, diagnostics?.platform, diagnostics?.version].flatMap((part) =>
      part ? [String(part)] : [],
    ),
    language: displayLanguage ?? null,
    requirementSets: sets.flatMap(({ name, newest }) => {
      const version = newestVersion(name, newest);
      return version === null ? [] : [`${name} ${version}`];
    }),
  };
}

/** @returns `1.17`; null where the host has none of them */
function newestVersion(name: string, newest: number): string | null {
  for (let minor = newest; minor >= 1; minor -= 1) {
    const version = `1.${minor}`;
    if (Office.context.requirements.isSetSupported(name, version)) return version;
  }
  return null;
}
