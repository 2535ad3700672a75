import { statuses } from "../../plan/assessment";
import { isFlag, isNullOr, isOneOf, isText } from "../preferences/useKept";
import { severities } from "./checkCounts";
import { groupings, type FindingFilter } from "./findingGroups";

const isSeverity = isNullOr(isOneOf(severities));
const isStatus = isNullOr(isOneOf(statuses));

/** What the pane kept of the list of findings in an earlier session, and can still use. */
export const isGrouping = isOneOf(groupings);

export function isFindingFilter(kept: unknown): kept is FindingFilter {
  if (typeof kept !== "object" || kept === null) return false;
  const { severity, status, onlyToVerify, query } = kept as Partial<
    Record<keyof FindingFilter, unknown>
  >;
  return isSeverity(severity) && isStatus(status) && isFlag(onlyToVerify) && isText(query);
}
