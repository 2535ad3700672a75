import type { RuleName } from "../../messages/findings";
import type { FindingSeverity, Status } from "../../plan/assessment";
import type { AssessmentSettings } from "../../plan/settings";
import type { Attribute } from "../../plan/target";

/** A cell of the workbook. */
interface ReportedPlace {
  readonly sheet: string;
  readonly address: string;
}

/** What a report reads of one judged row; the check's findings are such. */
export interface ReportedFinding {
  readonly severity: FindingSeverity;
  readonly planId: string;
  readonly region: string;
  readonly targetId: string;
  readonly indicator: string;
  readonly attribute: Attribute | null;
  readonly status: Status;
  readonly location: ReportedPlace;
  readonly entered: string;
  readonly actual: number | null;
  readonly year: number | null;
  readonly unit: string | null;
  readonly attainment: number | null;
  readonly progress: number | null;
  readonly schedule: number | null;
  readonly expected: number | null;
  readonly gap: number | null;
  readonly rules: readonly RuleName[];
  readonly message: string;
  readonly source: string;
  readonly acceptance: { readonly reason: string; readonly date: string } | null;
}

/** What waits for an answer or was not judged, with what to do. */
interface ReportedRemark {
  readonly message: string;
  readonly name?: string;
  readonly location?: ReportedPlace;
}

export interface ReportedTable {
  readonly title: string;
  readonly sheet: string;
  readonly address: string;
  /** Of several plans each region once; null where no plan is known. */
  readonly region: string | null;
  readonly year: number | null;
  readonly findings: readonly ReportedFinding[];
  readonly unjudged: readonly ReportedRemark[];
  readonly questions: readonly ReportedRemark[];
}

/** What a report reads of a check. */
export interface ReportedCheck {
  readonly tables: readonly ReportedTable[];
  readonly unreadable: readonly { readonly place: string; readonly message: string }[];
  readonly settings: AssessmentSettings;
  /** ISO date and time. */
  readonly at: string;
  readonly stopped: boolean;
}
