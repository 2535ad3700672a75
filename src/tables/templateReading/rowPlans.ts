import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { NotJudged } from "../recognition/notJudged";
import { documentText } from "../templates/factCells";
import { planOfSources } from "./planOfSources";
import type { KnownTemplate } from "./templateTable";

/** Tells the plans of a table's rows: never another than those that the table was made from. */
export class RowPlans {
  private readonly candidates: readonly Plan[];
  /** Whether a plan of the table is not in the library any more. */
  private readonly isSomeGone: boolean;
  /** Whether the table is remembered to have been made from several plans. */
  private readonly isOfSeveral: boolean;
  private readonly answered: Plan | undefined;

  /**
   * @param known what the workbook remembers of the table; null where it does not
   * @param answered the id of the plan that was given for rows that do not tell theirs
   * @param sources what the table's rows say in 出处
   */
  constructor(
    private readonly library: PlanLibrary,
    known: KnownTemplate | null,
    answered: string | null,
    private readonly sources: readonly string[],
  ) {
    const plans = library.plans();
    this.candidates = known === null ? plans : plans.filter(({ id }) => known.planIds.includes(id));
    this.isSomeGone = known !== null && this.candidates.length < new Set(known.planIds).size;
    this.isOfSeveral = new Set(known?.planIds).size > 1;
    this.answered = plans.find(({ id }) => id === answered);
  }

  /** The plan that a row names by region (`宁波`, `宁波@ningbo-2023`) or document. */
  ofRow(region: string, source: string): Plan | NotJudged {
    return region === "" ? this.withoutRegion(source) : this.ofRegion(region, source);
  }

  /** The plan of a region as a row or a header names it. */
  ofRegion(region: string, source = ""): Plan | NotJudged {
    const named = this.candidates.filter(
      (plan) => region === plan.region || region === `${plan.region}@${plan.id}`,
    );
    const [only] = named;
    if (named.length === 1 && only !== undefined) return only;
    if (named.length > 1) {
      return planOfSources(named, [source]) ?? { reason: "planUnknown", candidates: named };
    }
    const found = this.library.findPlan(region);
    return found.outcome === "found" && !this.isSomeGone
      ? found.value
      : { reason: "regionUnknown" };
  }

  private withoutRegion(source: string): Plan | NotJudged {
    const [only] = this.candidates;
    if (this.candidates.length === 1 && !this.isSomeGone && only !== undefined) return only;
    const named =
      source === ""
        ? planOfSources(this.candidates, this.sources)
        : planOfSources(this.candidates, [source]);
    if (named !== null) return named;
    // Rows of several plans say by their region whose they are: there is no plan of the table to ask for.
    if (this.isOfSeveral) return { reason: "regionUnknown" };
    return this.answered ?? { reason: "planUnknown", candidates: this.namedInTable() };
  }

  /** The plans that may be meant where a row does not tell. */
  private namedInTable(): readonly Plan[] {
    const named = this.candidates.filter((plan) =>
      this.sources.some((source) => source.startsWith(`${documentText(plan)} `)),
    );
    return named.length > 0 ? named : this.candidates;
  }
}
