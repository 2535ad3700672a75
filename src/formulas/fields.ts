import { infoFields } from "../plan/indicatorInfo";
import { normaliseName } from "../plan/normalisedName";
import type { PlanTarget } from "../plan/plan";
import { type Asked, listed, wrongArgument } from "./asked";
import type { FunctionProblem } from "./cellValue";

/** A column of a table: one field of `PLAN.INFO`. */
type Field = (typeof infoFields)[number];

/** The fields of Chinese or English names in any spelling; a name that is none is the problem. */
export function fieldsOf(
  asked: Asked,
  names: readonly string[],
): readonly Field[] | FunctionProblem {
  const fields: Field[] = [];
  for (const name of names) {
    const wanted = normaliseName(name);
    const found = infoFields.find(({ zh, en, otherNames }) =>
      [zh, en, ...otherNames].some((known) => normaliseName(known) === wanted),
    );
    if (found === undefined) return unknownField(asked, name);
    fields.push(found);
  }
  return fields;
}

/** #VALUE! with the fields there are. */
export function unknownField(asked: Asked, name: string): FunctionProblem {
  const fields = infoFields.map((field) => field[asked.language]);
  return wrongArgument(asked, "unknownField", { asked: name, fields: listed(asked, fields) });
}

/** A header in the asker's language and one row a target; what a document does not state is "". */
export function fieldTable(
  { language }: Asked,
  fields: readonly Field[],
  rows: readonly PlanTarget[],
): (string | number)[][] {
  return [
    fields.map((field) => field[language]),
    ...rows.map(({ plan, target }) =>
      fields.map(({ value }) => value(plan, target, language) ?? ""),
    ),
  ];
}
