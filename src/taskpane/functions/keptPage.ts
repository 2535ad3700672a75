import type { CellLocation } from "../../excel/workbookService";
import { functionIds } from "../../formulas/planFunctions";
import { parameterTexts } from "../../messages/functionTexts";
import { isNullOr, isOneOf, isText } from "../preferences/useKept";
import type { ArgumentDraft, ArgumentDrafts } from "./argumentDraft";

// What the pane kept of the function page in an earlier session, and can still use.

export const isOpenFunction = isNullOr(isOneOf(functionIds));

export function isDrafts(kept: unknown): kept is ArgumentDrafts {
  return (
    typeof kept === "object" &&
    kept !== null &&
    Object.entries(kept).every(([name, draft]) => name in parameterTexts && isDraft(draft))
  );
}

function isDraft(kept: unknown): kept is ArgumentDraft {
  const { entry, text, location } = fieldsOf<{ entry: unknown; text: unknown; location: unknown }>(
    kept,
  );
  if (entry === "selection") return isLocation(location);
  return (entry === "value" || entry === "cells") && isText(text);
}

function isLocation(kept: unknown): kept is CellLocation {
  const { sheet, address } = fieldsOf<CellLocation>(kept);
  return isText(sheet) && isText(address);
}

function fieldsOf<Fields>(kept: unknown): Partial<Record<keyof Fields, unknown>> {
  return typeof kept === "object" && kept !== null ? kept : {};
}
