import { describe, expect, it } from "vitest";
import type { BacktestOptions } from "../../../src/incentive/backtest/backtestOptions.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { etaSquared } from "../../../src/stats/regression/etaSquared.js";
import { partialCorrelation } from "../../../src/stats/regression/partialCorrelation.js";
import { pearson } from "../../../src/stats/regression/pearson.js";
import { wilson } from "../../../src/stats/intervals/wilson.js";
import { first, messagesOf, plan, rep, revenueCriterion, teamOf, tested, won } from "./testedBook.js";

const reaching = (some: number, of: number): number[] =>
  Array.from({ length: of }, (_, index) => (index < some ? 100 : 99.99));

describe("motivating", () => {
  const verdictOf = (some: number, of: number, wantedAtTarget?: number): string =>
    tested(teamOf(reaching(some, of)), wantedAtTarget === undefined ? {} : { wantedAtTarget }).checks.motivating
      .verdict;

  it("says that seven of ten are too few to tell: anything from 40 to 89 %", () => {
    const { motivating } = tested(teamOf(reaching(7, 10))).checks;
    expect(motivating).toMatchObject({ verdict: "too few", criterion: "revenue", wanted: 0.7, withoutTarget: [] });
    expect(motivating.atTarget).toMatchObject({ reps: 7, n: 10, share: 0.7 });
    expect([motivating.atTarget.low, motivating.atTarget.high].map((end) => end?.toFixed(2))).toEqual(["0.40", "0.89"]);
    expect(messagesOf(motivating)[0]).toBe(
      "7 of 10 reps (70 %) reached the target of revenue (95 % interval: 40 % to 89 %).",
    );
  });

  // The ends of the Wilson intervals of 9, 10, 18 and 19 of 20 are .6583, .7007, .6990 and .7639.
  it.each([
    [9, "not compatible"],
    [10, "too few"],
    [18, "too few"],
    [19, "compatible"],
  ])("%i of twenty at target: %s", (some, verdict) => {
    expect(verdictOf(some, 20)).toBe(verdict);
  });

  it("lets an end of the interval be the share that is wanted", () => {
    const { low = NaN, high = NaN } = wilson(12, 20) ?? {};
    expect([verdictOf(12, 20, low), verdictOf(12, 20, low + 1e-9)]).toEqual(["compatible", "too few"]);
    expect([verdictOf(12, 20, high), verdictOf(12, 20, high + 1e-9)]).toEqual(["too few", "not compatible"]);
  });

  it("goes by the share that is wanted", () => {
    expect([verdictOf(18, 20, 0.69), verdictOf(10, 20, 0.71)]).toEqual(["compatible", "not compatible"]);
  });

  it("counts who was paid enough: a share of the target pay, or an amount, reached to the cent", () => {
    const sold = [50, 80, 100, 120];
    const of = (satisfactory: NonNullable<BacktestOptions["satisfactory"]>): number =>
      tested(teamOf(sold), { satisfactory }).checks.motivating.satisfied.reps;
    expect(tested(teamOf(sold)).checks.motivating.satisfied).toMatchObject({ reps: 2, n: 4 });
    expect(of({ ofTargetPay: "0.8" })).toBe(3);
    expect(of({ amount: "500" })).toBe(4);
    expect(of({ amount: "500.01" })).toBe(3);
  });

  it("has no target to speak of where no criterion is a rep's own", () => {
    const company = plan({ criteria: [{ ...revenueCriterion, scope: "company" }] });
    const { motivating } = tested(teamOf([100, 100]), {}, company).checks;
    expect(motivating).toMatchObject({ verdict: "not judged", criterion: null, atTarget: { n: 0, share: null } });
  });

  it("leaves out and names who has no target", () => {
    const of: IncentivePlan = plan({ criteria: [{ ...revenueCriterion, target: "quota" }] });
    const quotas = ["r00", "r01"].map((ownerId) => ({
      ownerId,
      kpi: "won-revenue",
      target: 100,
      period: { start: "2026-01-01", end: "2027-01-01" },
    }));
    const { motivating, data } = tested({ ...teamOf([100, 50, 400]), quotas }, {}, of).checks;
    expect(motivating).toMatchObject({ withoutTarget: ["r02"], atTarget: { reps: 1, n: 2 } });
    expect(data.gaps).toEqual([
      { code: "no-target", kind: "criterion", of: "revenue", kpi: "won-revenue", count: 4, reps: ["r02"] },
    ]);
  });
});

describe("consistent", () => {
  const team = teamOf([50, 100, 120]);
  // Paid: 500, 1000 and 1000 + 1000 × 2 × 0.2 = 1400.
  const declared = (amounts: readonly (number | string)[]): { repId: string; variable: number | string }[] =>
    amounts.map((variable, index) => ({ repId: `r0${index}`, variable }));

  it("sets each rep's pay beside what it was", () => {
    const { consistent } = tested(team, { previous: declared([600, 1000, 1300]) }).checks;
    expect(consistent).toMatchObject({
      verdict: "some lose",
      n: 3,
      winners: 1,
      losers: 1,
      unchanged: 1,
      previous: null,
    });
    expect(consistent.reps.map(({ repId, difference }) => `${repId} ${String(difference)}`)).toEqual([
      "r00 -100",
      "r01 0",
      "r02 100",
    ]);
    expect([consistent.before, consistent.after, consistent.difference].map(String)).toEqual(["2900", "2900", "0"]);
    expect(consistent.losingMore).toEqual(["r00"]);
    expect(consistent.reps[0]?.change?.toNumber()).toBeCloseTo(-1 / 6, 14);
  });

  it("lets a rep lose the tolerance and not a cent more", () => {
    const verdictOf = (had: string, tolerance = "0.2"): string =>
      tested(team, { previous: declared([had]), tolerance }).checks.consistent.verdict;
    expect([verdictOf("625"), verdictOf("625.01"), verdictOf("625.01", "0.3")]).toEqual([
      "consistent",
      "some lose",
      "consistent",
    ]);
  });

  it("counts base pay where both have one, and leaves out who is in one of the two", () => {
    const { consistent } = tested(team, {
      previous: [
        { repId: "r00", variable: 300, base: 3300 },
        { repId: "gone", variable: 1 },
      ],
    }).checks;
    expect([consistent.before, consistent.after].map(String)).toEqual(["3600", "3500"]);
    expect([consistent.onlyBefore, consistent.onlyAfter]).toEqual([["gone"], ["r01", "r02"]]);
    expect(tested(team).checks.consistent).toMatchObject({ verdict: "not judged", n: 0, onlyAfter: [] });
  });

  it("runs a plan before over the same year", () => {
    const previous = plan({
      id: "now",
      year: { start: "2026-01-01", end: "2027-01-01" },
      targetPay: { variable: 2000, base: 3000 },
    });
    const { consistent } = tested(team, { previous }).checks;
    expect(consistent.previous).toBe("now");
    expect(consistent.reps.map(({ difference }) => String(difference))).toEqual(["-1400", "-1000", "-500"]);
    expect(() => tested(team, { previous: { ...previous, currency: "USD" } })).toThrow(
      'previous (now): currency: expected the plan\'s currency EUR, got "USD"',
    );
  });
});

describe("affordable", () => {
  const team = teamOf([50, 100, 120]);

  it("adds up pay and what was sold", () => {
    const { affordable } = tested(team, { budget: "2900" }).checks;
    expect([affordable.cost, affordable.base, affordable.targetPay, affordable.revenue].map(String)).toEqual([
      "2900",
      "9000",
      "3000",
      "270",
    ]);
    expect(affordable.costPerRevenue?.toString()).toBe(new Decimal(2900).div(270).toString());
    expect(affordable.costOfSales?.toString()).toBe(new Decimal(11900).div(270).toString());
    expect(affordable).toMatchObject({ verdict: "within budget", revenueKpi: "won-revenue" });
    expect(affordable.left?.toString()).toBe("0");
  });

  it("is over budget by a cent", () => {
    const { affordable } = tested(team, { budget: "2899.99" }).checks;
    expect([affordable.verdict, String(affordable.left)]).toEqual(["over budget", "-0.01"]);
    expect(tested(team).checks.affordable).toMatchObject({ verdict: "not judged", budget: null, left: null });
  });

  it("tells no cost of sales without a base pay, and nothing by revenue without a KPI that is money", () => {
    const noBase = tested(team, {}, plan({ targetPay: { variable: 1000 } })).checks.affordable;
    expect([noBase.base, noBase.costOfSales]).toEqual([null, null]);
    expect(noBase.costPerRevenue).not.toBeNull();
    const meetings = { ...revenueCriterion, kpi: "meetings-held" };
    const activities = [{ id: "m", ownerId: "r00", on: "2026-02-02", kind: "meeting", status: "held" as const }];
    const none = tested({ ...team, activities }, {}, plan({ criteria: [meetings] })).checks.affordable;
    expect([none.revenueKpi, none.revenue, none.costPerRevenue]).toEqual([null, null, null]);
    const named = tested({ ...team, activities }, { revenueKpi: "won-revenue" }, plan({ criteria: [meetings] }));
    expect(named.checks.affordable.revenue?.toString()).toBe("270");
  });

  it("counts a sale once, however many are credited with it", () => {
    const credits = { overlays: [{ repId: "r01", share: 1 }], rollUp: true };
    const book = teamOf([50, 100, 120], (index) => (index === 0 ? {} : { managerId: "r00" }));
    const { affordable } = tested(book, {}, plan({ credits })).checks;
    expect(affordable.revenue?.toString()).toBe("270");
    expect(affordable.cost.greaterThan(2900)).toBe(true);
  });
});

describe("fair", () => {
  const sold = [20, 40, 60, 80, 100, 30, 50, 70, 90, 110, 120, 130];
  const north = (index: number): { region: string } => ({ region: (sold[index] ?? NaN) < 75 ? "north" : "south" });
  const mixed = (index: number): { region: string } => ({ region: index % 2 === 0 ? "north" : "south" });

  it("finds a territory that settles pay, and none that does not", () => {
    const settled = tested(teamOf(sold, north), { orders: 1999 }).checks.fair;
    expect(settled).toMatchObject({ verdict: "goes with a factor", n: 12, pay: "share of target pay", missing: 0 });
    const [region] = settled.factors;
    const pays = sold.map((amount) => (amount <= 100 ? amount / 100 : 1 + (amount - 100) / 50));
    const groups = sold.map((_, index) => north(index).region);
    expect(region).toMatchObject({ factor: "region", kind: "names", n: 12, missing: 0, correlation: null });
    expect(region?.between?.etaSquared).toBeCloseTo(etaSquared(pays, groups) ?? NaN, 12);
    expect(region?.between).toMatchObject({ groups: 2, byChance: 1 / 11 });
    expect(region?.pValue).toBeLessThan(0.01);
    const alike = tested(teamOf(sold, mixed), { orders: 1999 }).checks.fair;
    expect(alike.verdict).toBe("no sign");
    expect(alike.factors[0]?.pValue).toBeGreaterThan(0.05);
  });

  it("says nothing of nine reps", () => {
    const few = tested(teamOf(sold.slice(0, 9), north)).checks.fair;
    expect(few.verdict).toBe("too few");
    expect(
      few.factors.every(
        ({ pValue, between, correlation }) => pValue === null && between === null && correlation === null,
      ),
    ).toBe(true);
    expect(messagesOf(few)).toEqual([
      "Pay as a share of the target incentive and attainment have a rank correlation of 1 among 9 reps.",
      "9 reps are too few to test factors of pay; 10 are needed.",
    ]);
    expect(tested(teamOf(sold.slice(0, 10), north)).checks.fair.verdict).toBe("goes with a factor");
  });

  it("correlates pay with numbers, and again with performance taken out", () => {
    const hiredOn = (index: number): string => `20${10 + ((index * 7) % 13)}-03-01`;
    const { fair } = tested(teamOf(sold, (index) => ({ hiredOn: hiredOn(index) }))).checks;
    const tenure = fair.factors.find(({ factor }) => factor === "tenure");
    const days = sold.map((_, index) => (Date.parse("2027-01-01") - Date.parse(hiredOn(index))) / 86_400_000);
    const pays = sold.map((amount) => (amount <= 100 ? amount / 100 : 1 + (amount - 100) / 50));
    expect(tenure?.correlation).toBeCloseTo(pearson(pays, days) ?? NaN, 12);
    expect(tenure?.givenPerformance).toBeCloseTo(
      partialCorrelation(
        pays,
        days,
        sold.map((amount) => amount / 100),
      ) ?? NaN,
      10,
    );
  });

  it("computes segment mix and marketing's share from the deals closed in the year", () => {
    const book = teamOf(sold);
    const accounts = [
      { id: "g", segment: "Gold" },
      { id: "s", segment: "Silver" },
    ];
    const opportunities = (book.opportunities ?? []).map((deal, index) => ({
      ...deal,
      accountId: index % 3 === 0 ? "g" : "s",
      source: index % 2 === 0 ? "web" : "referral",
    }));
    const lost = { ...won("lost", "r00", "2026-06-06", 10), outcome: "lost" as const, accountId: "g", source: "web" };
    const unknown = { ...lost, id: "unknown", accountId: null, source: null };
    const { fair } = tested(
      { ...book, opportunities: [...opportunities, lost, unknown], accounts },
      { marketingSources: ["web"] },
    ).checks;
    expect(fair.factors.map(({ factor }) => factor)).toEqual([
      "region",
      "seniority",
      "tenure",
      "segment Gold",
      "segment Silver",
      "marketing-sourced",
    ]);
    const ofDeal = (index: number, isGold: boolean): number => Number(((index + 1) % 3 === 0) === isGold);
    const gold = sold.map((_, index) => (index === 0 ? 0.5 : ofDeal(index, true)));
    const pays = sold.map((amount) => (amount <= 100 ? amount / 100 : 1 + (amount - 100) / 50));
    expect(fair.factors[3]?.correlation).toBeCloseTo(pearson(pays, gold) ?? NaN, 12);
    const web = sold.map((_, index) => (index === 0 ? 0.5 : Number((index + 1) % 2 === 0)));
    expect(fair.factors[5]?.correlation).toBeCloseTo(pearson(pays, web) ?? NaN, 12);
  });

  it("takes factors that are given, and counts whose is not known", () => {
    const potential = Object.fromEntries(
      sold.slice(0, 11).map((amount, index) => [`r${String(index).padStart(2, "0")}`, amount * 3]),
    );
    const { fair } = tested(teamOf(sold), { factors: { potential } }).checks;
    const row = fair.factors.find(({ factor }) => factor === "potential");
    expect(row).toMatchObject({ kind: "numbers", n: 11, missing: 1 });
    expect(fair.verdict).toBe("goes with a factor");
  });

  it("raises p-values for the factors looked at together", () => {
    const { fair } = tested(
      teamOf(sold, (index) => ({ ...mixed(index), seniority: index % 3 === 0 ? "senior" : "junior" })),
    ).checks;
    const told = fair.factors.filter(({ pValue }) => pValue !== null);
    expect(told).toHaveLength(2);
    const [low, high] = told.toSorted((left, right) => (left.pValue ?? 0) - (right.pValue ?? 0));
    expect(high?.adjusted).toBe(high?.pValue);
    expect(low?.adjusted).toBe(Math.min((low?.pValue ?? 0) * 2, high?.pValue ?? 0));
  });

  it("compares amounts where somebody has no target pay", () => {
    const targetPay = { variable: 1000, overrides: [{ repId: "r03", variable: 0 }] };
    expect(tested(teamOf(sold), {}, plan({ targetPay })).checks.fair.pay).toBe("amount");
  });
});

describe("collective", () => {
  const of = (index: number): { memberships: { teamId: string }[] } => ({
    memberships: [{ teamId: index < 2 ? "a" : "b" }],
  });
  const team = { ...revenueCriterion, id: "team", scope: "team" as const, weight: 1, target: 200 };
  const gated = (more: Partial<IncentivePlan> = {}): IncentivePlan =>
    plan({
      criteria: [{ ...revenueCriterion, weight: 3 }, team],
      gates: [{ id: "together", on: "team", atLeast: "0.9", otherwise: "0.5", applies: ["revenue"] }],
      ...more,
    });
  const book = { ...teamOf([140, 60, 100, 50], of), teams: [{ id: "a" }, { id: "b" }] };

  it("pays with the gate as it was, and tells it from gates that open independently", () => {
    const { collective } = tested(book, {}, gated()).checks;
    // Team a has 200 of 200, team b 150, below 180. Of 750 for revenue: 1350, 450 | 750, 375; of 250 for the team: 250, 250, 187.5 twice.
    expect(collective.gates[0]?.reached).toMatchObject({ reps: 1, n: 2, share: 0.5 });
    expect(collective.withoutGates?.toNumber()).toBe((1350 + 450 + 750 + 375 + 500 + 375) / 4);
    // 3237.5 / 4 = 809.375, to the cent half-even.
    expect(collective.expectedPay?.toString()).toBe("809.38");
    // Half of the reps are behind an open gate, so that its mean factor is .75: (2925 × .75 + 875) / 4 = 767.1875.
    expect(collective.ifIndependent?.toString()).toBe("767.19");
    expect(collective.verdict).toBe("too few");
  });

  it("counts who decided alone", () => {
    const { collective } = tested(book, {}, gated()).checks;
    // a: 60 + nothing < 180 ≤ 200, and 140 + nothing < 180: both. b: 50 + 100 < 180, 100 + 100 (the target of 100) ≥ 180: the second.
    expect(collective.gates[0]?.pivotal).toEqual({ reps: 3, n: 4, share: 0.75 });
    const rates = plan({
      criteria: [{ ...team, kpi: "win-rate", target: "0.5" }],
      gates: [{ on: "team", atLeast: 1, otherwise: 0 }],
    });
    expect(tested(book, {}, rates).checks.collective.gates[0]).toMatchObject({ gate: "gate 1", pivotal: null });
  });

  it("opens at what is asked, exactly, and is not decided by whom the others do not need", () => {
    const exactly = gated({ gates: [{ on: "team", atLeast: 1, otherwise: 0 }] });
    const reached = (sold: readonly number[]): unknown =>
      tested({ ...book, ...teamOf(sold, of) }, {}, exactly).checks.collective.gates[0];
    expect(reached([150, 50, 0, 199.99])).toMatchObject({ reached: { reps: 1, n: 2 }, pivotal: { reps: 3, n: 4 } });
    expect(reached([200, 10, 0, 50])).toMatchObject({ reached: { reps: 1, n: 2 }, pivotal: { reps: 1, n: 4 } });
  });

  // The ends of the Wilson intervals of 0, 1, 3 and 4 of 4 are .4899, .6994, .3006 and .5101.
  it.each([
    [0, "unlikely"],
    [1, "too few"],
    [3, "too few"],
    [4, "likely"],
  ])("reached in %i of four quarters: %s", (quarters, verdict) => {
    const company = {
      ...team,
      scope: "company" as const,
      target: 100,
      per: "quarter" as const,
      basis: "period" as const,
    };
    const days = ["2026-02-02", "2026-05-05", "2026-08-08", "2026-11-11"];
    const opportunities = [
      first,
      ...days.map((day, index) => won(`q${index}`, "r00", day, index < quarters ? 101 : 10)),
    ];
    const { collective } = tested(
      { reps: [rep("r00")], opportunities },
      {},
      gated({ criteria: [revenueCriterion, company] }),
    ).checks;
    expect(collective.gates[0]).toMatchObject({ scope: "company", reached: { reps: quarters, n: 4 }, missing: 0 });
    expect(collective.verdict).toBe(verdict);
  });

  it("reads a gate that was not measured as no reading", () => {
    const { collective } = tested({ ...book, reps: book.reps?.map(({ id }) => rep(id)) ?? [] }, {}, gated()).checks;
    expect(collective.gates[0]).toMatchObject({ reached: { n: 0, share: null }, missing: 1 });
    expect(collective.verdict).toBe("not judged");
    expect(tested(book).checks.collective).toMatchObject({ verdict: "no gate", gates: [], expectedPay: null });
  });
});

describe("health", () => {
  it("tells mix, leverage, attainment and slope", () => {
    const { health } = tested(teamOf([20, 50, 79.99, 80, 100, 120, 150]));
    expect(health.mix && Object.values(health.mix).map(String)).toEqual(["0.75", "0.25"]);
    expect(health.upside?.toString()).toBe("2");
    expect(health.attainment.map(({ reps }) => reps)).toEqual([1, 2, 1, 1, 2]);
    expect(health.payForPerformance.spearman).toBe(1);
    const straight = tested(teamOf([20, 50, 80]));
    expect(straight.health.payForPerformance.slope).toBeCloseTo(1000, 8);
  });

  it("knows what ends the pay", () => {
    const upside = (more: Partial<IncentivePlan>): string | undefined =>
      tested(teamOf([100]), {}, plan(more)).health.upside?.toString();
    const commissions: IncentivePlan["commissions"] = [
      {
        id: "c",
        on: "won-revenue",
        tiers: { method: "marginal", over: "amount", accumulate: "deal", boundary: "upper", rates: [[0, "0.1"]] },
      },
    ];
    expect(upside({ commissions })).toBeUndefined();
    expect(upside({ commissions, modifiers: [{ kind: "cap", id: "most", timesTargetPay: 3 }] })).toBe("3");
    expect(upside({ modifiers: [{ kind: "cap", id: "most", timesTargetPay: "1.25" }] })).toBe("1.25");
    expect(upside({ modifiers: [{ kind: "cap", id: "one", timesTargetPay: "1.25", applies: ["revenue"] }] })).toBe("2");
    expect(upside({ targetPay: { variable: 0 } })).toBeUndefined();
  });
});

describe("simple", () => {
  it("counts what there is to a plan, and writes its page", () => {
    const { simple } = tested(teamOf([100])).checks;
    expect(simple).toMatchObject({ verdict: "simple", parts: 1, inputs: 1, targets: 1, tables: 1, dependencies: 0 });
    expect(simple.description).toContain("# Next year\n");
    expect(simple.description).toContain("Won revenue");
    const criteria = ["a", "b", "c", "d"].map((id) => ({ ...revenueCriterion, id }));
    const gates = ["a", "b", "c", "d"].map((on) => ({ on, atLeast: 1, otherwise: 0 }));
    const verdictOf = (more: Partial<IncentivePlan>): string =>
      tested(teamOf([100]), {}, plan(more)).checks.simple.verdict;
    expect(verdictOf({ criteria, gates })).toBe("simple");
    expect(verdictOf({ criteria, gates: [...gates, { on: "a", atLeast: 2, otherwise: 0 }] })).toBe("involved");
    expect(verdictOf({ criteria: [...criteria, { ...revenueCriterion, id: "e" }] })).toBe("involved");
  });
});
