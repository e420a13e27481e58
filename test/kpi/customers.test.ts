import { describe, expect, it } from "vitest";
import { customerChurnRate } from "../../src/kpi/customers/customerChurnRate.js";
import { customerEffortScore } from "../../src/kpi/customers/customerEffortScore.js";
import { customerRetentionRate } from "../../src/kpi/customers/customerRetentionRate.js";
import { activeContract, recentOrder, type CustomerRule } from "../../src/kpi/facts/customerRule.js";
import { customerSatisfaction } from "../../src/kpi/customers/customerSatisfaction.js";
import { netPromoterScore } from "../../src/kpi/customers/netPromoterScore.js";
import { relationshipQuality, type RelationshipQualityOptions } from "../../src/kpi/customers/relationshipQuality.js";
import { repeatPurchaseRate } from "../../src/kpi/customers/repeatPurchaseRate.js";
import { measure } from "../../src/kpi/define/measure.js";
import type { Activity } from "../../src/model/records/activity.js";
import type { Survey } from "../../src/model/records/survey.js";
import { netShareInterval } from "../../src/stats/intervals/netShareInterval.js";
import { wilson } from "../../src/stats/intervals/wilson.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { thrownBy } from "./thrownBy.js";

const q1 = { start: "2026-01-01", end: "2026-04-01" };

describe("retention of customers", () => {
  const contract = (accountId: string, startsOn: string, endsOn: string, signedOn = startsOn): object => ({
    accountId,
    signedOn,
    startsOn,
    endsOn,
  });
  const contracts = [
    contract("kept", "2025-01-01", "2027-01-01"),
    // Runs out on the opening day, and is replaced in time.
    contract("renewed", "2025-01-01", "2026-01-01"),
    contract("renewed", "2026-02-01", "2027-02-01"),
    contract("until the last day", "2025-01-01", "2026-04-01"),
    contract("lost on the last day", "2025-01-01", "2026-03-31"),
    contract("gone before", "2025-01-01", "2025-12-31"),
    contract("new", "2026-01-01", "2027-01-01"),
    contract("not signed yet", "2025-12-01", "2027-01-01", "2026-01-02"),
  ];

  it("compares the day before the period with its last", () => {
    const rate = customerRetentionRate({ customer: activeContract() });
    const { value, n, interval, method } = measure(rate, contracts, { during: q1 });
    expect([value, n, method]).toEqual([3 / 4, 4, "wilson"]);
    expect(interval).toEqual({ ...wilson(3, 4), level: 0.95 });
    expect(customerChurnRate({ customer: activeContract() })(contracts, { during: q1 })).toBe(1 / 4);
  });

  it("looks at the day asked about where the period is not over, and at nothing without a period", () => {
    const rate = customerRetentionRate({ customer: activeContract() });
    expect(rate(contracts, { during: q1, asOf: "2026-01-31" })).toBe(3 / 4);
    expect(rate(contracts, { during: q1, asOf: "2026-03-30" })).toBe(1);
    expect(rate(contracts, { during: q1, asOf: "2025-12-31" })).toBeNull();
    expect(rate(contracts)).toBeNull();
  });

  it("counts an order for so many days, its own among them", () => {
    const orders = [
      { accountId: "a", on: "2025-10-03", amount: 5 },
      { accountId: "b", on: "2025-10-02", amount: 5 },
      { accountId: "a", on: "2026-01-02", amount: 5 },
      { accountId: "c", on: "2025-12-01", amount: -5 },
    ];
    expect(measure(customerRetentionRate({ customer: recentOrder(90) }), orders, { during: q1 }).n).toBe(1);
    expect(customerRetentionRate({ customer: recentOrder(90) })(orders, { during: q1 })).toBe(1);
    expect(customerRetentionRate({ customer: recentOrder(89) })(orders, { during: q1 })).toBeNull();
  });

  it("takes a rule of one's own", () => {
    const everSold: CustomerRule<"orders"> = { of: "orders", isCustomerOn: ({ on }, day) => (on ?? "9999") <= day };
    const orders = [{ accountId: "a", on: "2020-01-01", amount: 1 }];
    expect(customerRetentionRate({ customer: everSold })(orders, { during: q1 })).toBe(1);
  });

  it("is counted anew at every level of a scorecard", () => {
    const owned = contracts.map((each, index) => ({
      id: index.toString(),
      ...each,
      ownerId: index < 1 ? "ann" : "bob",
    }));
    const kpis = { kept: customerRetentionRate({ customer: activeContract() }) };
    const rows = scorecard({ contracts: owned }, { kpis, by: ["rep"], over: [q1], totals: true });
    expect(rows.map((row) => [row.rep, row.kept])).toEqual([
      ["ann", 1],
      ["bob", 2 / 3],
      [null, 3 / 4],
    ]);
  });
});

describe("repeat purchases", () => {
  const rate = repeatPurchaseRate({ within: 30 });
  const order = (accountId: string, on: string, amount = 10): { accountId: string; on: string; amount: number } => ({
    accountId,
    on,
    amount,
  });

  it("count up to the last day, and not the day after", () => {
    const end = order("late", "2026-12-31");
    expect(rate([order("a", "2026-01-01"), order("a", "2026-01-31"), end], { during: q1 })).toBe(1);
    expect(rate([order("a", "2026-01-01"), order("a", "2026-02-01"), end], { during: q1 })).toBe(0);
    expect(rate([order("a", "2026-01-01"), order("a", "2026-01-31", -10), end], { during: q1 })).toBe(0);
    expect(rate([order("a", "2026-01-01"), order("a", "2026-01-01"), end], { during: q1 })).toBe(1);
  });

  it("leave out who has not been observed for long enough, also who came back", () => {
    const orders = [order("a", "2026-01-01"), order("b", "2026-01-02"), order("b", "2026-01-05")];
    expect(rate(orders)).toBeNull();
    expect(rate(orders, { asOf: "2026-01-30" })).toBeNull();
    expect(rate(orders, { asOf: "2026-01-31" })).toBe(0);
    expect(rate(orders, { asOf: "2026-02-01" })).toBe(1 / 2);
    expect(rate({ orders, asOf: "2026-02-01" })).toBe(1 / 2);
    expect(rate({ orders, asOf: "2026-01-31" }, { asOf: "2026-12-31" })).toBe(0);
    expect(measure(rate, orders, { asOf: "2026-02-01" }).interval).toEqual({ ...wilson(1, 2), level: 0.95 });
  });
});

describe("surveys", () => {
  const answer = (kind: Survey["kind"], score: number): Survey => ({
    accountId: "acme",
    on: "2026-01-10",
    kind,
    score,
  });
  const scores = [-1, 0, 6, 6.5, 7, 8, 9, 10, 11, NaN];

  it("have promoters from 9 on and detractors up to 6, with an interval for the difference", () => {
    const answers = scores.map((score) => answer("nps", score));
    const { value, n, missing, numerator, denominator, interval, method } = measure(netPromoterScore, answers);
    expect([value, n, missing, numerator, denominator, method]).toEqual([0, 7, 3, 0, 7, "adjusted-wald"]);
    const { low = NaN, high = NaN } = netShareInterval(2, 2, 7) ?? {};
    expect(interval).toEqual({ low: 100 * low, high: 100 * high, level: 0.95 });
    expect(measure(netPromoterScore, []).interval).toBeNull();
    expect(netPromoterScore([answer("nps", 10)])).toBe(100);
  });

  it("say satisfied from 4 of 5 on", () => {
    const answers = [0, 1, 3, 4, 5, 6].map((score) => answer("csat", score));
    const { value, n, missing, interval } = measure(customerSatisfaction, answers);
    expect([value, n, missing]).toEqual([1 / 2, 4, 2]);
    expect(interval).toEqual({ ...wilson(2, 4), level: 0.95 });
  });

  it("tell of effort on a scale of 7", () => {
    const answers = [0, 1, 7, 8].map((score) => answer("ces", score));
    const { value, n, missing } = measure(customerEffortScore, answers);
    expect([value, n, missing]).toEqual([4, 2, 2]);
  });

  it("do not mix their questions", () => {
    const answers = [answer("nps", 5), answer("csat", 5), answer("ces", 5)];
    expect([netPromoterScore(answers), customerSatisfaction(answers), customerEffortScore(answers)]).toEqual([
      -100, 1, 5,
    ]);
  });
});

describe("the quality of a relationship", () => {
  const terms: RelationshipQualityOptions = { weights: { recency: 1 }, staleAfter: 10, contactsWanted: 2 };
  const contact = (on: string, more: Partial<Activity> = {}): Activity => ({
    id: on,
    ownerId: "ann",
    accountId: "acme",
    on,
    kind: "call",
    status: "held",
    ...more,
  });
  const accounts = [{ id: "acme" }];
  const asOf = "2026-03-11";

  it("fades with the days since the last contact", () => {
    const at = (on: string): number | null =>
      relationshipQuality(terms)({ accounts, activities: [contact(on)] }, { asOf });
    expect(["2026-03-11", "2026-03-06", "2026-03-01", "2026-02-01", "2026-03-12"].map(at)).toEqual([1, 0.5, 0, 0, 0]);
  });

  it("counts contacts up to those wanted, in the same days", () => {
    const frequency = relationshipQuality({ ...terms, weights: { frequency: 1 } });
    const of = (...days: string[]): number | null =>
      frequency({ accounts, activities: days.map((on) => contact(on)) }, { asOf });
    expect(of("2026-03-01")).toBe(0);
    expect(of("2026-03-02")).toBe(0.5);
    expect(of("2026-03-02", "2026-03-03", "2026-03-04")).toBe(1);
  });

  it("leaves out what is no contact", () => {
    const others = [{ status: "planned" }, { status: "no-show" }, { kind: "admin" }, { selling: false }] as const;
    for (const other of others)
      expect(relationshipQuality(terms)({ accounts, activities: [contact(asOf, other)] }, { asOf })).toBe(0);
  });

  it("takes the latest answer, of one day the worst, and goes without where there is none", () => {
    const satisfaction = relationshipQuality({ ...terms, weights: { satisfaction: 1 } });
    const survey = (on: string, kind: Survey["kind"], score: number): Survey => ({
      accountId: "acme",
      on,
      kind,
      score,
    });
    const surveys = [survey("2026-01-01", "nps", 2), survey("2026-02-01", "csat", 4), survey("2026-02-01", "ces", 4)];
    expect(satisfaction({ accounts, surveys }, { asOf })).toBe(0.5);
    expect(satisfaction({ accounts, surveys }, { asOf: "2026-01-31" })).toBe(0.2);
    const { value, n, missing } = measure(satisfaction, { accounts, surveys }, { asOf: "2025-12-31" });
    expect([value, n, missing]).toEqual([null, 0, 1]);
  });

  it("asks who is known where that is told", () => {
    const contacts = relationshipQuality({
      ...terms,
      weights: { recency: 1, contacts: 3 },
      peopleKnown: ({ size }) => (size === "large" ? 0.5 : null),
    });
    const activities = [contact(asOf)];
    expect(contacts({ accounts: [{ id: "acme", size: "large" }], activities }, { asOf })).toBe(2.5 / 4);
    expect(contacts({ accounts, activities }, { asOf })).toBe(1);
  });

  it("refuses terms that weigh nothing", () => {
    const bad: [string, Partial<RelationshipQualityOptions>][] = [
      ["weights", { weights: {} }],
      ["weights", { weights: { recency: 0 } }],
      ["weights", { weights: { recency: 2, frequency: -1 } }],
      ["recency", { weights: { recency: NaN } }],
      ["staleAfter", { staleAfter: 0 }],
      ["contactsWanted", { contactsWanted: 0 }],
    ];
    for (const [field, wrong] of bad) {
      const { code, place } = thrownBy(() => relationshipQuality({ ...terms, ...wrong }));
      expect([code, place?.field]).toEqual(["impossible-request", field]);
    }
  });
});
