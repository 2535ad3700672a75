import fc from "fast-check";
import type { Lookup } from "./lookup";
import type { Plan } from "./plan";
import { PlanLibrary } from "./planLibrary";
import { testPlan } from "./testPlans";

function planOf(region: string, fields: Partial<Plan> = {}): Plan {
  return testPlan({ id: `id-${region}`, region, regionAliases: [], ...fields });
}

function answer(lookup: Lookup<Plan>): string | Lookup<Plan> {
  return lookup.outcome === "found" ? lookup.value.id : lookup;
}

describe("a region's name as people type it", () => {
  const youxian = planOf("绵阳市游仙区");
  const ningbo = planOf("宁波");
  const library = new PlanLibrary([ningbo, youxian]);

  it.each([
    "绵阳市游仙区",
    "绵阳游仙",
    "绵阳市游仙",
    "游仙区",
    "游仙",
    "四川省绵阳市游仙区",
    "四川省游仙",
    "綿陽市游仙區",
    "「绵阳市」 游仙区",
    "绵阳市游仙区＠id-绵阳市游仙区",
    "游仙@ID-绵阳市游仙区",
  ])("%s", (text) => {
    expect(answer(library.findPlan(text))).toBe("id-绵阳市游仙区");
  });

  it.each(["宁波", "宁波市", "寧波", "浙江省宁波市", "浙江省 寧波", "宁波市@id-宁波"])(
    "%s",
    (text) => {
      expect(answer(library.findPlan(text))).toBe("id-宁波");
    },
  );

  it("finds a plan with a traditional name by the simplified one", () => {
    expect(answer(new PlanLibrary([planOf("寧波市")]).findPlan("宁波"))).toBe("id-寧波市");
  });

  it("does not take a parent that the plan contradicts or cannot confirm", () => {
    expect(library.findPlan("成都市游仙区")).toEqual({
      outcome: "unknown",
      nearest: ["绵阳市游仙区"],
    });
    expect(library.findPlan("绍兴市宁波").outcome).toBe("unknown");
    const known = new PlanLibrary([planOf("浙江省宁波市")]);
    expect(answer(known.findPlan("浙江宁波"))).toBe("id-浙江省宁波市");
    expect(known.findPlan("江西省宁波市").outcome).toBe("unknown");
  });

  it("does not choose between regions of one name", () => {
    const gulou = new PlanLibrary([planOf("福州市鼓楼区"), planOf("江苏省南京市鼓楼区")]);
    for (const text of ["鼓楼区", "鼓楼", "鼓樓"]) {
      expect(gulou.findPlan(text)).toEqual({
        outcome: "ambiguous",
        candidates: ["福州市鼓楼区", "江苏省南京市鼓楼区"],
      });
    }
    expect(answer(gulou.findPlan("南京鼓楼"))).toBe("id-江苏省南京市鼓楼区");
    expect(answer(gulou.findPlan("福建省福州市鼓楼区"))).toBe("id-福州市鼓楼区");
    expect(answer(gulou.findPlan("鼓楼区@id-福州市鼓楼区"))).toBe("id-福州市鼓楼区");
  });

  it("tells a city from the district of its name", () => {
    const both = new PlanLibrary([planOf("朝阳市"), planOf("长春市朝阳区")]);
    expect(answer(both.findPlan("朝阳市"))).toBe("id-朝阳市");
    expect(answer(both.findPlan("朝阳区"))).toBe("id-长春市朝阳区");
    expect(both.findPlan("朝阳").outcome).toBe("ambiguous");
    expect(both.findPlan("朝阳县").outcome).toBe("unknown");
  });

  it("offers names that find their plan where a region's own name is shared", () => {
    const plans = [planOf("朝阳"), planOf("朝阳市"), planOf("北京市朝阳区")];
    const shared = new PlanLibrary(plans).findPlan("朝阳");
    expect(shared).toEqual({
      outcome: "ambiguous",
      candidates: ["朝阳@id-朝阳", "北京市朝阳区"],
    });
  });

  it("does not take a name without suffix for two regions at once", () => {
    const plans = [planOf("朝阳市"), planOf("朝阳"), planOf("朝阳区")];
    expect(new PlanLibrary(plans).findPlan("朝阳")).toEqual({
      outcome: "ambiguous",
      candidates: ["朝阳市", "朝阳区"],
    });
  });

  it("finds every plan by each candidate of an ambiguous answer and by each listed region", () => {
    const region = fc
      .tuple(
        fc.constantFrom("", "甲省", "乙省"),
        fc.constantFrom("", "福州市", "南京市", "凉山州"),
        fc.constantFrom("鼓楼", "鼓楼区", "鼓楼县", "朝阳市"),
      )
      .map((parts) => parts.join(""));
    const typed = fc.constantFrom("鼓楼", "鼓楼区", "朝阳", "福州鼓楼", "甲省鼓楼区");
    fc.assert(
      fc.property(
        fc.uniqueArray(region, { minLength: 1, maxLength: 5 }),
        typed,
        (regions, text) => {
          const drawn = new PlanLibrary(
            regions.map((each, place) => planOf(each, { id: `${place}` })),
          );
          const asked = drawn.findPlan(text);
          const names = asked.outcome === "ambiguous" ? asked.candidates : [];
          for (const name of [...names, ...drawn.regions()]) {
            const settled = drawn.findPlan(name);
            expect(settled.outcome).not.toBe("unknown");
            // All plans drawn are of one day: a region with several asks for the plan's id.
            const ids = settled.outcome === "ambiguous" ? settled.candidates : [];
            expect(ids.filter((id) => drawn.findPlan(id).outcome !== "found")).toEqual([]);
          }
          for (const [place, each] of regions.entries()) {
            expect(answer(drawn.findPlan(`${each}@${place}`))).toBe(`${place}`);
          }
        },
      ),
    );
  });
});

describe("the user's own plans", () => {
  const builtIn = planOf("宁波", { id: "ningbo-2023", issued: "2023-01-16" });
  const older = planOf("宁波市", { id: "mine-2019", issued: "2019-05-01" });
  const newer = planOf("浙江省宁波市", { id: "mine-2020", issued: "2020-05-01" });
  const zhoushan = planOf("舟山");

  it("come before the built-in ones, whatever their date; among them the newest counts", () => {
    const library = new PlanLibrary([zhoushan, builtIn], [older, newer]);
    expect(answer(library.findPlan("宁波"))).toBe("mine-2020");
    expect(answer(library.findPlan("宁波@ningbo-2023"))).toBe("ningbo-2023");
    expect(answer(library.findPlan("宁波@mine-2019"))).toBe("mine-2019");
    expect(library.plans()).toEqual([older, newer, zhoushan, builtIn]);
    expect(library.regions()).toEqual(["宁波市", "舟山"]);
    expect([older, builtIn].map((plan) => library.isOwn(plan))).toEqual([true, false]);
  });

  it("are ambiguous where two are of one day", () => {
    const twin = { ...older, issued: newer.issued };
    expect(new PlanLibrary([builtIn], [twin, newer]).findPlan("宁波")).toEqual({
      outcome: "ambiguous",
      candidates: ["宁波市@mine-2019", "浙江省宁波市@mine-2020"],
    });
  });

  it("take the place of the built-in plan of the same id", () => {
    const edition = { ...older, id: "ningbo-2023" };
    const library = new PlanLibrary([builtIn, zhoushan], [edition]);
    expect(library.findPlan("宁波@ningbo-2023")).toEqual({ outcome: "found", value: edition });
    expect(library.plans()).toEqual([edition, zhoushan]);
  });

  it("do not settle which of two regions is meant", () => {
    const library = new PlanLibrary([planOf("南京市鼓楼区")], [planOf("福州市鼓楼区")]);
    expect(library.findPlan("鼓楼区").outcome).toBe("ambiguous");
  });

  it("are the same region as a built-in plan that knows the longer name", () => {
    const known = planOf("游仙", { regionAliases: ["游仙区", "绵阳游仙", "绵阳市游仙区"] });
    const library = new PlanLibrary([known], [planOf("四川省绵阳市游仙区", { id: "mine" })]);
    expect(answer(library.findPlan("游仙"))).toBe("mine");
    expect(library.regions()).toEqual(["四川省绵阳市游仙区"]);
  });

  it("count for every name of their region, also one that only the built-in plan gives", () => {
    const known = planOf("宁波", { regionAliases: ["宁波市", "甬"] });
    const library = new PlanLibrary([known, planOf("朝阳市")], [older, planOf("朝阳")]);
    expect(answer(library.findPlan("甬"))).toBe("mine-2019");
    expect(answer(library.findPlan("甬@id-宁波"))).toBe("id-宁波");
    expect(answer(library.findPlan("甬@mine-2019"))).toBe("mine-2019");
    expect(answer(library.findPlan("朝阳县"))).toBe("id-朝阳");
  });
});
