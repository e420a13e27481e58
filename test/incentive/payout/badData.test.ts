import { describe, expect, it } from "vitest";
import { french } from "../../../src/french.js";
import { translate } from "../../../src/locale/translate.js";
import { payoutIssueSentences as frenchSentences } from "../../../src/locale/fr/payoutIssues.js";
import { payoutIssueSentences } from "../../../src/locale/en/payoutIssues.js";
import type { BookRecords, SalesBook } from "../../../src/model/book/salesBook.js";
import type { Rep } from "../../../src/model/records/rep.js";
import { flat, measured, paid, planWith, revenueCriterion, statements, won } from "./smallBook.js";

const ann: Rep = { id: "ann", memberships: [] };
const plan = planWith({
  criteria: [
    {
      ...revenueCriterion,
      curve: {
        points: [
          ["0.5", "0.5"],
          [1, 1],
        ],
      },
    },
  ],
});
const codes = (book: BookRecords, own = plan): string[] => [
  ...new Set(measured(own, book).issues.map(({ code }) => code)),
];
const deal = won("1", "ann", "2027-01-15", 900);

describe("what the records lack leads to no pay, and is said", () => {
  it("a rep without a target or quota", () => {
    const byQuota = planWith({ criteria: [{ ...revenueCriterion, target: "quota", curve: { points: [[0, 1]] } }] });
    expect(codes({ reps: [ann], opportunities: [deal] }, byQuota)).toEqual(["no-target"]);
    expect(paid(statements(byQuota, { reps: [ann], opportunities: [deal] }))).toEqual(["0", "0", "0", "0"]);
  });

  it("a quota of zero", () => {
    const none = planWith({ criteria: [{ ...revenueCriterion, target: 0, curve: { points: [[0, 1]] } }] });
    expect(codes({ reps: [ann], opportunities: [deal] }, none)).toEqual(["target-of-zero"]);
    expect(paid(statements(none, { reps: [ann], opportunities: [deal] }))[0]).toBe("0");
    const tiers = { ...flat("0.1").tiers, over: "attainment", rates: [["0", "0.1"]] } as const;
    const commission = planWith({ commissions: [{ ...flat("0.1"), target: 0, tiers }] });
    expect(codes({ reps: [ann], opportunities: [deal] }, commission)).toEqual(["target-of-zero"]);
    expect(paid(statements(commission, { reps: [ann], opportunities: [deal] }))[0]).toBe("0");
  });

  it("nothing to measure, whatever the curve pays at its start", () => {
    const rate = planWith({
      criteria: [{ ...revenueCriterion, kpi: "win-rate", target: "0.3", curve: { points: [[0, 1]] } }],
    });
    const [first] = statements(rate, { reps: [ann] });
    expect(first?.total.toString()).toBe("0");
    expect(first?.issues.map(({ code, message }) => [code, message])).toEqual([
      [
        "nothing-measured",
        "ann has no records for revenue from 2027-01-01 to 2027-03-31: revenue counts as not reached.",
      ],
    ]);
  });

  it("by the name of the rep, where the book has it", () => {
    const [issue] = measured(planWith({ criteria: [{ ...revenueCriterion, target: "quota" }] }), {
      reps: [{ ...ann, name: "Ann Smith" }],
      opportunities: [deal],
    }).issues;
    expect(issue?.subject).toEqual({ kind: "rep", id: "ann" });
    expect(issue?.message).toBe(
      "Ann Smith has no target for revenue from 2027-01-01 to 2027-03-31: the plan pays nothing for revenue.",
    );
  });

  it("a deal without an amount", () => {
    expect(codes({ reps: [ann], opportunities: [{ ...deal, amount: null }] })).toEqual(["unusable-facts"]);
  });

  it("participation that overlaps counts once", () => {
    const twice = planWith({
      criteria: [revenueCriterion],
      participants: [{ repId: "ann" }, { repId: "ann", from: "2027-02-01" }],
    });
    expect(codes({ reps: [ann], opportunities: [deal] }, twice)).toEqual(["overlapping-participation"]);
    const once = { ...twice, participants: [{ repId: "ann" }] };
    expect(paid(statements(twice, { reps: [ann], opportunities: [deal] }))).toEqual(
      paid(statements(once, { reps: [ann], opportunities: [deal] })),
    );
  });

  it("a rep that nobody knows", () => {
    expect(codes({ reps: [ann] }, planWith({ participants: [{ repId: "zoe" }] }))).toEqual(["unknown-rep"]);
  });

  it("a sale credited to a rep who had left", () => {
    const gone = {
      reps: [{ ...ann, leftOn: "2027-02-01" }],
      opportunities: [deal, won("2", "ann", "2027-02-01", 500)],
    };
    const own = planWith({ commissions: [flat("0.1")] });
    expect(paid(statements(own, gone))).toEqual(["90"]);
    expect(measured(own, gone).issues.map(({ code, evidence }) => [code, evidence])).toEqual([
      ["credit-to-absent", { rep: "ann", sale: "2", on: "2027-02-01" }],
    ]);
  });

  it("a team criterion of a rep in no team", () => {
    expect(codes({ reps: [ann] }, planWith({ criteria: [{ ...revenueCriterion, scope: "team" }] }))).toContain(
      "no-team",
    );
  });

  it("a KPI that was not passed, one that is no sum, and a performance of another plan", () => {
    const unknown = planWith({ criteria: [{ ...revenueCriterion, kpi: "won-revenu" }] });
    expect(() => measured(unknown, { reps: [ann] })).toThrow(
      /expected the KPI won-revenu, which the plan names, got won-revenue/,
    );
    expect(() => measured(planWith({ commissions: [flat("0.1", { on: "win-rate" })] }), { reps: [ann] })).toThrow(
      "expected a KPI that is a sum of sales, got win-rate",
    );
    expect(() => statements({ ...plan, id: "other" }, { reps: [ann] })).not.toThrow();
  });
});

describe("sales that are taken back", () => {
  const order = (id: string, on: string, amount: number): SalesBook["orders"][number] => ({
    id,
    accountId: "acme",
    ownerId: "ann",
    on,
    amount,
  });
  const orders = [
    order("o1", "2027-01-10", 1000),
    order("o2", "2027-02-10", 2000),
    order("n1", "2027-05-01", -2000),
    order("n2", "2027-08-01", -300),
  ];
  const commission = flat("0", {
    on: "revenue",
    tiers: {
      ...flat("0").tiers,
      accumulate: "year-to-date",
      rates: [
        ["0", "0.04"],
        ["1500", "0.1"],
      ],
    },
  });
  const book = { reps: [ann], orders };

  it("are measured again, year to date", () => {
    const own = planWith({ commissions: [commission], reversal: { rule: "remeasure" } });
    // P(3000) = 60 + 150; P(1000) = 40; P(700) = 28.
    expect(paid(statements(own, book))).toEqual(["210", "-170", "-12", "0"]);
    expect(paid(statements({ ...own, negative: "floor" }, book))).toEqual(["210", "0", "0", "0"]);
    const floored = statements({ ...own, negative: "floor" }, book);
    expect(floored.map(({ carried }) => carried.toString())).toEqual(["0", "170", "182", "182"]);
  });

  it("or cost what they were paid, at the rate they were paid", () => {
    const own = planWith({ commissions: [commission], reversal: { rule: "clawback", within: 100 } });
    const creditNotes = { n1: "o2", n2: "o1" };
    // o2 lay from 1000 to 3000: 500 at 4 % and 1500 at 10 %. n2 comes 203 days after o1: too late.
    const list = statements(own, book, { creditNotes });
    expect(paid(list)).toEqual(["210", "-170", "0", "0"]);
    expect(list[1]?.lines.map(({ kind, amount }) => `${kind} ${amount.toString()}`)).toEqual([
      "commission 0",
      "clawback -170",
    ]);
    expect(measured(own, book, { creditNotes }).issues.map(({ code }) => code)).toEqual(["reversed-too-late"]);
  });

  it("at what gates left of it in its period", () => {
    const gate = { on: "target", atLeast: 1, otherwise: "0.5", applies: ["sales"] };
    const closed = {
      ...revenueCriterion,
      id: "target",
      kpi: "revenue",
      target: 36_500,
      curve: { points: [[0, 0]] },
    } as const;
    const own = planWith({
      criteria: [closed],
      commissions: [flat("0.1", { on: "revenue" })],
      gates: [gate],
      reversal: { rule: "clawback" },
    });
    expect(paid(statements(own, book, { creditNotes: { n1: "o2", n2: "o1" } }))).toEqual(["150", "-100", "-15", "0"]);
  });

  it("and a credit note without its sale is a negative sale, and said", () => {
    const own = planWith({ commissions: [commission], reversal: { rule: "clawback" } });
    expect(measured(own, book, { creditNotes: { n1: "o2", n2: "gone" } }).issues.map(({ message }) => message)).toEqual(
      ["Credit note n2 of 2027-08-01 names no known sale of ann: the note is deducted as a negative sale."],
    );
    expect(paid(statements(own, book, { creditNotes: { n1: "o2" } }))).toEqual(["210", "-170", "-30", "0"]);
  });
});

describe("the issues in French", () => {
  it("has a sentence for each, with its own words", () => {
    expect(Object.keys(frenchSentences).sort()).toEqual(Object.keys(payoutIssueSentences).sort());
    const { issues } = measured(planWith({ criteria: [{ ...revenueCriterion, target: "quota" }] }), { reps: [ann] });
    const [first] = issues;
    expect(first && translate(first, french)).toBe(
      "ann n'a pas d'objectif pour revenue du 01/01/2027 au 31/03/2027 : le plan ne paie rien pour revenue.",
    );
  });
});
