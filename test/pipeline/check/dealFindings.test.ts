import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/exact/decimal.js";
import { checkProbabilities } from "../../../src/pipeline/check/checkProbabilities.js";
import { evidenceOf, foundIn, moved, sound } from "./checked.js";

const at = (on: string, stage: string, more: object = {}): { on: string; stage: string } => ({ on, stage, ...more });

describe("a deal's probability", () => {
  it("is out of range below 0 and above 1, by the least", () => {
    const amiss = (probability: number | string | Decimal): unknown =>
      evidenceOf("probability-out-of-range", { probability });
    expect([0, 1, "1.000", "0.5", new Decimal("1")].map(amiss)).toEqual([null, null, null, null, null]);
    expect(amiss(50)).toEqual({ stated: "50", values: 1, fractions: 0 });
    expect(amiss("1.00000000000000000000000000000001")).toMatchObject({ stated: "1.00000000000000000000000000000001" });
    expect(amiss(-1e-7)).toMatchObject({ stated: "-0.0000001" });
  });

  it("is out of range in its history, and beside fractions of other deals", () => {
    const history = [at("2026-01-05", "qualify", { probability: 10 }), at("2026-02-01", "demo", { probability: 0.3 })];
    expect(evidenceOf("probability-out-of-range", { history })).toEqual({ stated: "10", values: 1, fractions: 1 });
    const opportunities = [
      { ...sound, probability: 50 },
      { ...sound, id: "certain", probability: 1 },
      ...["b", "c"].map((id) => ({ ...sound, id })),
    ];
    const [finding] = checkProbabilities({ opportunities });
    expect(finding?.evidence).toEqual({ stated: "50", values: 1, fractions: 2 });
  });

  it("of a won deal is 1 and of a lost one 0, where one is stated", () => {
    const closed = (outcome: "won" | "lost", probability: number | null): unknown =>
      evidenceOf("closed-probability", { outcome, probability, closedOn: "2026-03-01" });
    expect([closed("won", 1), closed("lost", 0), closed("won", null)]).toEqual([null, null, null]);
    expect(closed("won", 0.99)).toEqual({ outcome: "won", stated: "0.99" });
    expect(closed("lost", 0.01)).toEqual({ outcome: "lost", stated: "0.01" });
    expect(closed("won", 100)).toBeNull();
    expect(evidenceOf("closed-probability", { probability: 0.99 })).toBeNull();
  });

  it("fell as the deal moved forward: the widest of the moves", () => {
    const history = [
      at("2026-01-05", "qualify", { probability: 0.4 }),
      at("2026-01-09", "demo", { probability: 0.35 }),
      at("2026-02-01", "offer", { probability: "0.15" }),
      at("2026-02-09", "negotiate", { probability: 0.15 }),
    ];
    expect(evidenceOf("probability-fell-forward", moved(...history))).toEqual({
      ...{ moves: 2, on: "2026-02-01", from: "demo", to: "offer", before: "0.35", after: "0.15" },
    });
  });

  it("did not fall where it stayed, where the fall came before the move, or where a side is not stated", () => {
    const fell = (...probabilities: (number | null)[]): unknown =>
      evidenceOf(
        "probability-fell-forward",
        moved(
          at("2026-01-05", "qualify", { probability: probabilities[0] }),
          at("2026-01-09", "qualify", { probability: probabilities[1] }),
          at("2026-02-01", "demo", { probability: probabilities[2] }),
        ),
      );
    expect(fell(0.4, 0.3, 0.3)).toBeNull();
    expect(fell(0.3, 0.4, 0.3)).not.toBeNull();
    expect(fell(0.4, null, 0.3)).not.toBeNull();
    expect(fell(null, null, 0.3)).toBeNull();
    expect(fell(0.4, 0.4, null)).toBeNull();
    expect(fell(50, 50, 0.3)).toBeNull();
  });

  it("fell by as much twice: the earlier move is shown", () => {
    const history = [
      at("2026-01-05", "qualify", { probability: 0.5 }),
      at("2026-01-09", "demo", { probability: 0.25 }),
      at("2026-02-01", "offer", { probability: 0 }),
    ];
    expect(evidenceOf("probability-fell-forward", moved(...history))).toMatchObject({ moves: 2, to: "demo" });
  });

  it("rose as the deal moved back", () => {
    const rose = (after: number): unknown =>
      evidenceOf(
        "probability-rose-backward",
        moved(at("2026-01-05", "offer", { probability: 0.3 }), at("2026-01-09", "demo", { probability: after })),
      );
    expect(rose(0.3)).toBeNull();
    expect(rose(0.31)).toEqual({
      ...{ moves: 1, on: "2026-01-09", from: "offer", to: "demo", before: "0.3", after: "0.31" },
    });
  });

  it("does not fall by a loss, nor rise by coming back from one: closing is no step", () => {
    const history = [
      at("2026-01-05", "negotiate", { probability: 0.8 }),
      at("2026-02-01", "Closed Lost", { probability: 0 }),
      at("2026-02-03", "negotiate", { probability: 0.9 }),
    ];
    expect(foundIn(moved(...history))).toEqual([]);
  });
});

describe("a deal's days", () => {
  it("are overdue from the day after the expected close on, and only while it is open", () => {
    const late = (expectedCloseOn: string): unknown => evidenceOf("overdue", { expectedCloseOn });
    expect(late("2026-03-31")).toBeNull();
    expect(late("2026-03-30")).toEqual({ expectedCloseOn: "2026-03-30", asOf: "2026-03-31", days: 1 });
    const won = { outcome: "won", probability: 1, closedOn: "2026-03-31", expectedCloseOn: "2026-03-01" } as const;
    expect(evidenceOf("overdue", won)).toBeNull();
    expect(checkProbabilities({ opportunities: [{ ...sound, expectedCloseOn: "2020-01-01" }] })).toEqual([]);
  });

  it("were pushed where the expected close moved later so many times", () => {
    const dates = ["2026-02-28", "2026-03-31", "2026-03-15", "2026-04-30", "2026-06-30"];
    const history = dates.map((expectedCloseOn, day) => at(`2026-01-1${day.toString()}`, "demo", { expectedCloseOn }));
    expect(evidenceOf("pushed", { history })).toEqual({
      ...{ times: 3, first: "2026-02-28", now: "2026-06-30", days: 122 },
    });
    expect(evidenceOf("pushed", { history }, { pushes: 4 })).toBeNull();
    expect(evidenceOf("pushed", { history: history.slice(0, 4), expectedCloseOn: "2026-04-30" })).toBeNull();
    const asOf = "2026-01-13";
    expect(evidenceOf("pushed", { history }, { asOf, pushes: 2 })).toMatchObject({ times: 2, now: "2026-04-30" });
  });

  it("lack a next step where none is planned, or the last has passed", () => {
    const step = (nextStepOn: string | null): unknown => evidenceOf("no-next-step", { nextStepOn });
    expect(step("2026-03-31")).toBeNull();
    expect(step("2026-03-30")).toEqual({ nextStepOn: "2026-03-30", asOf: "2026-03-31" });
    expect(step(null)).toEqual({ nextStepOn: null, asOf: "2026-03-31" });
    const lost = { outcome: "lost", probability: 0, closedOn: "2026-03-01", nextStepOn: null } as const;
    expect(evidenceOf("no-next-step", lost)).toBeNull();
  });

  it("lack a close: expected of an open deal, recorded of a closed one", () => {
    expect(evidenceOf("no-close-date", { expectedCloseOn: null })).toEqual({ outcome: "open" });
    const won = { outcome: "won", probability: 1, expectedCloseOn: null } as const;
    expect(evidenceOf("no-close-date", { ...won, closedOn: "2026-03-01" })).toBeNull();
    expect(evidenceOf("no-close-date", won)).toEqual({ outcome: "won" });
  });
});

describe("a deal's amount", () => {
  it("is missing, which 0 is not", () => {
    expect(evidenceOf("no-amount", { amount: 0 })).toBeNull();
    expect(evidenceOf("no-amount", { amount: null })).toEqual({ outcome: "open" });
  });

  const late = (entered: number | string | null, now: number | string, stage = "negotiate"): unknown =>
    evidenceOf("late-amount-change", {
      ...moved(
        at("2026-01-05", "offer", { amount: 5 }),
        at("2026-02-01", stage, { amount: entered }),
        at("2026-02-09", stage),
      ),
      amount: now,
    });

  it("changed late by more than a fifth in the last open stage", () => {
    expect(late(1000, 1200)).toBeNull();
    expect(late(1000, 800)).toBeNull();
    expect(late(1000, "1200.01")).toEqual({ stage: "negotiate", before: "1000", after: "1200.01", change: "0.2" });
    expect(late("1000", 750)).toEqual({ stage: "negotiate", before: "1000", after: "750", change: "-0.25" });
    expect(late(0, 1)).toEqual({ stage: "negotiate", before: "0", after: "1", change: null });
    expect(late(null, 7)).toEqual({ stage: "negotiate", before: "5", after: "7", change: "0.4" });
  });

  it("is measured from the last time the deal came into the stage", () => {
    const [first, back, again] = [
      at("2026-02-01", "negotiate", { amount: 1000 }),
      at("2026-02-05", "offer", { amount: 2000 }),
      at("2026-02-09", "negotiate", { amount: 2000 }),
    ];
    const change = { stage: "negotiate", amount: 2000 };
    expect(evidenceOf("late-amount-change", { ...change, history: [first, back, again] })).toBeNull();
    expect(evidenceOf("late-amount-change", { ...change, history: [first, again] })).toMatchObject({ change: "1" });
  });

  it("may change before the last stage, which closing columns are not", () => {
    expect(late(1000, 5000, "offer")).toBeNull();
    const won = { outcome: "won", closedOn: "2026-02-10", probability: 1, amount: 700 } as const;
    const history = [at("2026-02-01", "negotiate", { amount: 1000 }), at("2026-02-10", "Closed Won", { amount: 700 })];
    expect(evidenceOf("late-amount-change", { ...won, stage: "Closed Won", history })).toMatchObject({
      change: "-0.3",
    });
  });
});

describe("a deal's way", () => {
  const way = (...names: readonly string[]): object =>
    moved(...names.map((stage, index) => at(`2026-01-${(index + 10).toString()}`, stage)));

  it("skips stages: the last time it did, and how often", () => {
    expect(evidenceOf("stage-skipped", way("qualify", "demo", "offer", "negotiate"))).toBeNull();
    expect(evidenceOf("stage-skipped", way("qualify", "offer", "demo", "negotiate"))).toEqual({
      ...{ times: 2, from: "demo", to: "negotiate", on: "2026-01-13", passed: ["offer"] },
    });
    expect(evidenceOf("stage-skipped", way("qualify", "Closed Lost"))).toBeNull();
    expect(evidenceOf("stage-skipped", way("qualify", "somewhere", "demo"))).toBeNull();
  });

  it("goes back", () => {
    expect(evidenceOf("stage-backward", way("qualify", "demo", "demo"))).toBeNull();
    expect(evidenceOf("stage-backward", way("demo", "offer", "demo", "offer", "qualify"))).toEqual({
      ...{ times: 2, from: "offer", to: "qualify", on: "2026-01-14" },
    });
  });

  it("is told by day, in whatever order its changes are listed, and ends with the close", () => {
    const history = [at("2026-01-10", "demo"), at("2026-01-12", "offer"), at("2026-03-02", "demo")];
    const turned = history.toReversed();
    expect(evidenceOf("stage-backward", { history: turned })).toMatchObject({ times: 1, on: "2026-03-02" });
    const won = { outcome: "won", probability: 1, closedOn: "2026-03-01" } as const;
    expect(evidenceOf("stage-backward", { ...won, history })).toBeNull();
    expect(evidenceOf("history-gap", { ...won, history })).toMatchObject({ afterClose: 1 });
  });

  it("is told up to the day asked about", () => {
    const there = { ...way("demo", "offer", "demo"), createdOn: "2026-01-05" };
    expect(evidenceOf("stage-backward", there, { asOf: "2026-01-11" })).toBeNull();
    expect(evidenceOf("stage-backward", there, { asOf: "2026-01-12" })).not.toBeNull();
  });
});

describe("what a deal is asked", () => {
  it("is not answered", () => {
    expect(evidenceOf("not-qualified", { known: { need: "yes", budget: 0 } })).toBeNull();
    expect(evidenceOf("not-qualified", { known: { need: "yes", budget: "" } })).toEqual({
      ...{ stage: "demo", missing: ["budget"], known: 0.25 },
    });
    expect(evidenceOf("not-qualified", { known: null, stage: "offer" })).toBeNull();
  });

  it("is answered to the share that is asked for", () => {
    const known = { budget: "20 k" };
    expect(evidenceOf("not-qualified", { known }, { answered: 0.75 })).toBeNull();
    expect(evidenceOf("not-qualified", { known }, { answered: 0.76 })).toMatchObject({ missing: ["need"] });
  });

  it("does not fit the target, by the deal or its account", () => {
    const book = {
      opportunities: [{ ...sound, accountId: "acme", source: "Web" }],
      accounts: [{ id: "acme", segment: "Bronze", createdOn: "2026-01-01" }],
    };
    const misses = (target: Record<string, string | string[]>, asOf = "2026-03-31"): unknown =>
      checkProbabilities(book, { asOf, target }).map(({ evidence }) => evidence);
    expect(misses({ segment: ["Gold", "Bronze"], source: "Web" })).toEqual([]);
    expect(misses({ segment: "Gold", source: "Web" })).toEqual([{ misses: [{ field: "segment", value: "Bronze" }] }]);
    expect(misses({ size: "50" })).toEqual([]);
    expect(checkProbabilities(book, { asOf: "2026-03-31" })).toEqual([]);
  });
});
