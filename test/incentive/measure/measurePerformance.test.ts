import { describe, expect, it } from "vitest";
import { explain } from "../../../src/incentive/payout/explain.js";
import { french } from "../../../src/french.js";
import type { MeasuredCriterion } from "../../../src/incentive/measure/performance.js";
import type { ExplainOptions } from "../../../src/incentive/payout/explain.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import type { BookRecords, SalesBook } from "../../../src/model/book/salesBook.js";
import type { Rep } from "../../../src/model/records/rep.js";
import { flat, measured, periodsOf, planWith, revenueCriterion, statements, won } from "../payout/smallBook.js";

const rep = (id: string, more: Partial<Rep> = {}): Rep => ({ id, memberships: [{ teamId: "north" }], ...more });
const teams = [{ id: "all" }, { id: "north", parentId: "all" }, { id: "south", parentId: "all" }];
const criterionOf = (
  plan: IncentivePlan,
  book: BookRecords,
  repId = "ann",
  quarter = 0,
): MeasuredCriterion | undefined => periodsOf(measured(plan, book), repId)[quarter]?.criteria[0];
const reached = (plan: IncentivePlan, book: BookRecords, repId = "ann", quarter = 0): unknown[] => {
  const own = criterionOf(plan, book, repId, quarter);
  return [own?.actual, own?.target];
};
const onePlan = (more: object = {}): IncentivePlan => planWith({ criteria: [{ ...revenueCriterion, ...more }] });

describe("what is measured", () => {
  const book = {
    teams,
    reps: [rep("ann"), rep("bob"), rep("cat", { memberships: [{ teamId: "south" }] })],
    opportunities: [
      won("1", "ann", "2027-01-15", 100.1),
      won("2", "ann", "2027-04-01", 200, { kind: "new" }),
      won("3", "bob", "2027-02-01", 1000),
      won("4", "cat", "2027-02-01", 10_000),
      won("5", "ann", "2027-03-01", 400, { outcome: "lost" }),
    ],
  };

  it("counts a rep's own in each period, or in the year so far", () => {
    expect(reached(onePlan(), book)).toEqual(["100.1", "900"]);
    expect(reached(onePlan(), book, "ann", 1)).toEqual(["200", "910"]);
    expect(reached(onePlan({ basis: "year-to-date" }), book, "ann", 1)).toEqual(["300.1", "1810"]);
  });

  it("counts a team with those below it, and the company", () => {
    expect(reached(onePlan({ scope: "team" }), book)[0]).toBe("1100.1");
    expect(reached(onePlan({ scope: "team" }), book, "cat")[0]).toBe("10000");
    expect(reached(onePlan({ scope: "company" }), book)[0]).toBe("11100.1");
    const head = { ...book, reps: [...book.reps, rep("eve", { memberships: [{ teamId: "all" }] })] };
    expect(reached(onePlan({ scope: "team" }), head, "eve")[0]).toBe("11100.1");
  });

  it("places facts by the team of their own day", () => {
    const moved = {
      ...book,
      reps: [
        rep("ann"),
        rep("bob", {
          memberships: [
            { teamId: "north", to: "2027-02-01" },
            { teamId: "south", from: "2027-02-01" },
          ],
        }),
      ],
    };
    expect(reached(onePlan({ scope: "team" }), moved)[0]).toBe("100.1");
  });

  it("counts only the facts that the criterion is about", () => {
    expect(reached(onePlan({ where: { kind: "new" } }), book, "ann", 1)[0]).toBe("200");
    expect(reached(onePlan({ where: { kind: ["new", "renewal"] } }), book)[0]).toBe("0");
    expect(reached(onePlan({ where: { kind: null } }), book)[0]).toBe("100.1");
  });

  it("measures a ratio again over the year so far, as its two sides", () => {
    const plan = onePlan({ kpi: "win-rate", target: "0.5", basis: "year-to-date" });
    expect(reached(plan, book)).toEqual(["0.5", "0.5"]);
    // Two of three, and not the mean of 1/2 and 1.
    expect(reached(plan, book, "ann", 1)).toEqual(["2/3", "0.5"]);
  });

  it("knows nothing of what is later than the day of the records", () => {
    const known = measured(onePlan(), { ...book, asOf: "2027-04-10" });
    expect(periodsOf(known, "ann").map(({ complete }) => complete)).toEqual([true, false]);
    expect(known.issues.map(({ code }) => code)).toContain("period-not-over");
    expect(measured(onePlan(), { ...book, asOf: "2027-03-31" }).issues).toEqual([]);
  });

  it("is plain JSON", () => {
    const performance = measured(planWith({ criteria: [revenueCriterion], commissions: [flat("0.1")] }), book);
    expect(JSON.parse(JSON.stringify(performance))).toEqual(performance);
  });
});

describe("who is credited", () => {
  const split = won("1", "ann", "2027-01-15", 1000, {
    credits: [
      { ownerId: "ann", share: "0.186" },
      { ownerId: "bob", share: "0.4545" },
      { ownerId: "cat", share: "0.3595" },
    ],
  });
  const reps = [
    rep("ann", { managerId: "dan" }),
    rep("bob"),
    rep("cat", { memberships: [{ teamId: "south" }] }),
    rep("dan", { managerId: "dan" }),
  ];
  const book = { teams, reps, opportunities: [split] };
  const credits = (plan: IncentivePlan, id: string): unknown[] =>
    (periodsOf(measured(plan, book), id)[0]?.commissions[0]?.credits ?? []).map(({ amount, source, soldBy }) => [
      amount,
      source,
      soldBy,
    ]);

  it("splits that sum to one exactly make up the whole", () => {
    const amounts = ["ann", "bob", "cat"].map((id) => reached(onePlan(), book, id)[0]);
    expect(amounts).toEqual(["186", "454.5", "359.5"]);
    expect(reached(onePlan({ scope: "team" }), book)[0]).toBe("640.5");
    expect(reached(onePlan({ scope: "company" }), book)[0]).toBe("1000");
  });

  it("counts a deal whole for each who has a part in it", () => {
    expect(reached(onePlan({ kpi: "won-opportunities", target: 365 }), book, "cat")).toEqual(["1", "90"]);
  });

  it("leaves a deal to nobody whose shares are not the whole", () => {
    const short = { ...book, opportunities: [{ ...split, credits: [{ ownerId: "ann", share: 0.9 }] }] };
    const performance = measured(onePlan(), short);
    expect(reached(onePlan(), short)[0]).toBe("0");
    expect(performance.issues.map(({ message }) => message)).toEqual([
      "The credit shares of 1 sum to 0.9 instead of 1: the sale is credited to no rep.",
    ]);
    const over = {
      ...book,
      opportunities: [
        {
          ...split,
          credits: [
            { ownerId: "ann", share: 1 },
            { ownerId: "bob", share: 0.5 },
          ],
        },
      ],
    };
    expect(measured(onePlan(), over).issues.map(({ code }) => code)).toEqual(["splits-not-whole"]);
    const declared = planWith({ criteria: [revenueCriterion], credits: { overlays: [] } });
    expect(reached(declared, over)[0]).toBe("1000");
  });

  it("credits overlays and managers beside those who sold", () => {
    const plan = planWith({
      commissions: [flat("0.1")],
      credits: { overlays: [{ repId: "bob", teamId: "north", share: "0.5" }], rollUp: true },
    });
    // Half of what the team's others sold, and one's own; cat's part is the south's.
    expect(credits(plan, "bob")).toEqual([
      ["93", "overlay", "ann"],
      ["454.5", "split", "bob"],
    ]);
    expect(credits(plan, "dan")).toEqual([["186", "roll-up", "ann"]]);
  });

  it("counts of one large deal a share beyond the limit, where the plan says so", () => {
    const plan = planWith({
      criteria: [revenueCriterion],
      commissions: [flat("0.1")],
      modifiers: [{ kind: "windfall", id: "w", above: 300, counts: "0.5", applies: ["sales"] }],
    });
    expect(reached(plan, book, "bob")[0]).toBe("454.5");
    expect(credits(plan, "bob")).toEqual([["377.25", "split", "bob"]]);
  });
});

describe("what is asked", () => {
  const target = (
    plan: IncentivePlan,
    own: Partial<Rep> = {},
    quarter = 0,
    more: BookRecords = {},
  ): string | null | undefined => criterionOf(plan, { reps: [rep("ann", own)], ...more }, "ann", quarter)?.target;

  it("is cut to the days under the plan", () => {
    expect(target(onePlan(), { hiredOn: "2027-03-22" })).toBe("100");
    expect(target(onePlan(), { leftOn: "2027-01-11" })).toBe("100");
    const until = planWith({ criteria: [revenueCriterion], participants: [{ repId: "ann", to: "2027-02-01" }] });
    expect(target(until)).toBe("310");
  });

  it("is due for each week, month or quarter of the time", () => {
    expect(target(onePlan({ kpi: "meetings-held", target: 7, per: "week" }))).toBe("90");
    expect(target(onePlan({ target: 100, per: "month" }), { hiredOn: "2027-03-17" })).toBe("1500/31");
    expect(target(onePlan({ target: 300, per: "quarter" }))).toBe("300");
  });

  it("is cut by months, active days or seasons, as the plan says", () => {
    const by = (proration: IncentivePlan["proration"]): IncentivePlan =>
      planWith({ criteria: [{ ...revenueCriterion, target: 1200 }], ...(proration && { proration }) });
    expect(target(by("months"))).toBe("300");
    // Fifteen days of March are fewer than half of it, sixteen are not.
    expect(target(by("months"), { hiredOn: "2027-03-17" }, 1)).toBe("300");
    expect(target(by("months"), { hiredOn: "2027-03-16" })).toBe("100");
    expect(target(by("months"), { hiredOn: "2027-03-17" })).toBe("0");
    // Fifteen of April's thirty are half of it.
    expect(target(by("months"), { hiredOn: "2027-04-16" }, 0)).toBe("300");
    expect(target(by({ seasonal: [1, 2, 3, 4] }), {}, 3)).toBe("480");
    const away = measured(
      by("active-days"),
      { reps: [rep("ann")] },
      { leaves: [{ repId: "ann", start: "2027-01-01", end: "2027-03-31" }] },
    );
    expect(periodsOf(away, "ann")[0]).toMatchObject({
      ...{ activeDays: 1, days: 90 },
      time: [{ start: "2027-03-31", end: "2027-04-01", days: 1, of: 365, weight: "1", guaranteed: "0" }],
    });
  });

  it("is lowered by a ramp and by reliefs", () => {
    const plan = planWith({
      criteria: [revenueCriterion],
      ramp: [
        { fromMonth: 0, target: "0.5" },
        { fromMonth: 1, target: "1" },
      ],
      modifiers: [
        {
          kind: "quota-relief",
          id: "r",
          repId: "ann",
          during: { start: "2027-03-01", end: "2027-03-11" },
          share: "0.4",
        },
      ],
    });
    // 31 days at a half, 49 in full, 10 relieved of 40 %.
    expect(target(plan, { hiredOn: "2027-01-01" })).toBe("705");
    const whole = { of: 365, weight: "1", ramp: "1", relief: "1" };
    expect(criterionOf(plan, { reps: [rep("ann", { hiredOn: "2027-01-01" })] })?.due).toEqual({
      ...{ set: "3650", by: "plan", per: "year", prorated: true },
      time: [
        { start: "2027-01-01", end: "2027-02-01", days: 31, ...whole, ramp: "0.5" },
        { start: "2027-02-01", end: "2027-03-01", days: 28, ...whole },
        { start: "2027-03-01", end: "2027-03-11", days: 10, ...whole, relief: "0.6" },
        { start: "2027-03-11", end: "2027-04-01", days: 21, ...whole },
      ],
    });
    const [statement] = statements(plan, { reps: [rep("ann", { hiredOn: "2027-01-01" })] });
    const told = (options?: ExplainOptions): string | undefined =>
      explain(statement ?? { lines: [] }, options).find(({ code }) => code === "target")?.sentence;
    expect(told()).toBe(
      "Target: 3650 a year for 31 ÷ 365 days at 50 %, 28 ÷ 365 days, 10 ÷ 365 days relieved to 60 % and 21 ÷ 365 days = 705.",
    );
    expect(told({ locale: french })).toBe(
      "Objectif : 3650 par an pour 31 ÷ 365 jours à 50\u202f%, 28 ÷ 365 jours, 10 ÷ 365 jours allégés à 60\u202f% et 21 ÷ 365 jours = 705.",
    );
  });

  it("holds as it is for a rate", () => {
    const rate = planWith({
      criteria: [{ ...revenueCriterion, kpi: "win-rate", target: "0.3" }],
      ramp: [{ fromMonth: 0, target: "0.5" }],
    });
    expect(target(rate, { hiredOn: "2027-03-01" })).toBe("0.3");
    const [statement] = statements(rate, { reps: [rep("ann", { hiredOn: "2027-03-01" })] });
    expect(explain(statement ?? { lines: [] })[2]?.sentence).toBe("Target: 0.3, not prorated.");
    // A relief lowers it by the days it holds, whatever the target is said to be for: 31 + 28 ÷ 2 + 31 of 90.
    const relieved = planWith({
      criteria: [{ ...revenueCriterion, kpi: "win-rate", target: "0.3", per: "month" }],
      modifiers: [
        {
          ...{ kind: "quota-relief", id: "r", repId: "ann", share: "0.5" },
          during: { start: "2027-02-01", end: "2027-03-01" },
        },
      ],
    });
    expect(target(relieved)).toBe("19/75");
  });

  it("is a rep's own, a role's, a team's, or the book's quota", () => {
    const targets = [
      { teamId: "north", target: 365 },
      { role: "senior", target: 730 },
      { repId: "ann", target: 1095 },
    ];
    expect(target(onePlan({ targets }))).toBe("270");
    expect(target(onePlan({ targets: targets.slice(0, 2) }), { role: "senior" })).toBe("180");
    expect(target(onePlan({ targets: targets.slice(0, 2) }))).toBe("90");
    const quota = (start: string, end: string, amount: number): object => ({
      ownerId: "ann",
      kpi: "won-revenue",
      target: amount,
      period: { start, end },
    });
    const plan = onePlan({ target: "quota", basis: "year-to-date" });
    const quarters = [
      quota("2027-01-01", "2027-04-01", 70),
      quota("2027-04-01", "2027-07-01", 80),
    ] as SalesBook["quotas"];
    expect(target(plan, {}, 1, { quotas: quarters })).toBe("150");
    // Of a longer quota the days count; and one of a rep who came late is not cut again.
    const year = [quota("2027-01-01", "2028-01-01", 3650)] as SalesBook["quotas"];
    expect(target(onePlan({ target: "quota" }), { hiredOn: "2027-03-31" }, 0, { quotas: year })).toBe("900");
    // Where a shorter one details it, that counts.
    expect(target(onePlan({ target: "quota" }), {}, 0, { quotas: [...year, ...quarters] })).toBe("70");
  });
});
