const bracketed =
  /\((?:责任|牵头|配合|主办|负责|实施|参与)(?:单位|部门|领导|处室)?(?:及(?:责任|配合|分工)(?:单位|部门))?:(?<list>[^()]*(?:\([^()]*\)[^()]*)*)\)/gu;
const lineOfItsOwn = /^\(?(?:责任|牵头|主办|配合|负责)(?:单位|部门)(?:及分工)?:(?<list>.+?)\)?$/u;
const noise =
  /^(?:(?:牵头|配合|责任|参与|主办|负责)(?:单位|部门)?:)+|(?:等)?(?:按照?(?:各自)?职责(?:分工)?(?:分别|共同)?(?:负责|落实)?|牵头|配合|负责|分工负责|参与|等)+$|^(?:各|以下).*/gu;

const responsible = /(?:单位|部门|领导|处室)(?:及[\u3400-\u9fff]{2,6})?:/u;

function departmentsIn(list: string): readonly string[] {
  return list
    .split("。")[0]!
    .split(/[、，;]|(?:牵头|负责)[，;]?/u)
    .map((name) =>
      name
        .replace(noise, "")
        .replace(/\(.*\)?$/u, "")
        .trim(),
    )
    .filter((name) => name.length >= 2 && name.length <= 20);
}

/** The departments that a folded paragraph names as responsible for what it says; null where it names none. */
export function departmentsOf(paragraph: string): readonly string[] | null {
  if (!responsible.test(paragraph)) return null;
  const lists = [...paragraph.matchAll(bracketed)].map(({ groups }) => groups!.list!);
  const own = lineOfItsOwn.exec(paragraph)?.groups!.list;
  const names = [...lists, ...(own === undefined ? [] : [own])].flatMap(departmentsIn);
  return names.length === 0 ? null : [...new Set(names)];
}

/** Whether a folded paragraph says nothing but which departments are responsible, for the paragraph before it. */
export function isDepartmentsLine(paragraph: string): boolean {
  return lineOfItsOwn.test(paragraph);
}
