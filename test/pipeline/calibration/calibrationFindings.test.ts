import { describe, expect, it } from "vitest";
import { diagnosticsInOrder } from "../../../src/diagnostics/diagnosticsInOrder.js";
import type { BookRecords } from "../../../src/model/book/salesBook.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { CalibrationCode, CalibrationDiagnostic } from "../../../src/diagnostics/calibration.js";
import { calibrationFindings } from "../../../src/pipeline/calibration/calibrationFindings.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { closedDeal, dealsIn, line } from "./closedDeals.js";

const found = (code: CalibrationCode, book: BookRecords): CalibrationDiagnostic[] =>
  calibrationFindings(book, { asOf: "2026-06-30" }).filter((finding) => finding.code === code);

const subjectsOf = (code: CalibrationCode, book: BookRecords): string[] =>
  found(code, book).map(({ subject }) => `${subject.kind} ${subject.id ?? ""}`.trim());

describe("stated-vs-observed", () => {
  it("is found where a stage's rates differ by more than chance", () => {
    const opportunities = dealsIn("Proposal", { n: 97, won: 41, stated: 0.6 });
    const [finding] = found("stated-vs-observed", { opportunities });
    expect(finding).toMatchObject({
      severity: "warning",
      subject: { kind: "stage", id: "Proposal" },
      message: "Stage Proposal states 60 %, 41 of 97 (42 %, interval 33 % to 52 %) were won.",
      evidence: { pipeline: null, stated: 0.6, n: 97, won: 41, evidence: "enough" },
    });
    // 2 P(X ≤ 41) − P(X = 41), summed with the binomial coefficients of 97.
    expect(finding?.evidence).toHaveProperty("pValue", expect.closeTo(0.00045974344673158166, 15));
  });

  it("is not where chance explains it, nor where it is less than 5 points", () => {
    expect(found("stated-vs-observed", { opportunities: dealsIn("a", { n: 97, won: 53, stated: 0.6 }) })).toEqual([]);
    // 45.2 % for 50 %: 4.8 points, far beyond chance at this size; 5 points are found.
    const at = (won: number): unknown[] =>
      found("stated-vs-observed", { opportunities: dealsIn("a", { n: 2000, won, stated: 0.5 }) });
    expect(at(904)).toEqual([]);
    expect(at(900)).toHaveLength(1);
  });

  it("is found by one test for each stage, adjusted for their number", () => {
    const fair = ["b", "c", "d", "e", "f", "g", "h"].flatMap((stage) =>
      dealsIn(stage, { n: 40, won: 20, stated: 0.5 }),
    );
    // Alone 27 of 40 is found, p = 0.027; one of eight stages it is not.
    const one = dealsIn("a", { n: 40, won: 27, stated: 0.5 });
    expect(subjectsOf("stated-vs-observed", { opportunities: one })).toEqual(["stage a"]);
    expect(subjectsOf("stated-vs-observed", { opportunities: [...one, ...fair] })).toEqual([]);
    const far = dealsIn("a", { n: 40, won: 34, stated: 0.5 });
    expect(subjectsOf("stated-vs-observed", { opportunities: [...far, ...fair] })).toEqual(["stage a"]);
  });
});

/** What a rep states of deals in two stages, and how many of 40 in each are won. */
const statedBy = (ownerId: string, low: number, high: number): Opportunity[] =>
  [dealsIn("demo", { n: 40, won: low, stated: 0.3 }), dealsIn("offer", { n: 40, won: high, stated: 0.7 })]
    .flat()
    .map((deal) => ({ ...deal, id: `${ownerId} ${deal.id}`, ownerId }));

describe("optimism and pessimism", () => {
  const fair = ["bob", "cat", "dan"].flatMap((rep) => statedBy(rep, 12, 28));

  it("are found of a rep whose deals are won less, or more, than was stated", () => {
    const optimist = { opportunities: [...statedBy("ann", 3, 14), ...fair] };
    expect(subjectsOf("optimism", optimist)).toContain("rep ann");
    expect(subjectsOf("pessimism", optimist)).toEqual([]);
    const finding = found("optimism", optimist).find(({ subject }) => subject.kind === "rep");
    expect(finding?.message).toBe(
      "The probabilities stated of deals of rep ann are too high: 40 of 80 were to be won, 17 were.",
    );
    expect(finding?.evidence).toMatchObject({ n: 80, won: 17, expected: 40, method: "likelihood-ratio" });
    expect(subjectsOf("pessimism", { opportunities: [...statedBy("ann", 26, 37), ...fair] })).toContain("rep ann");
  });

  it("are not where chance explains it, nor where values are too extreme and right on the whole", () => {
    const codes = (low: number, high: number): string[] =>
      calibrationFindings({ opportunities: [...statedBy("ann", low, high), ...fair] })
        .filter(({ subject }) => subject.kind === "rep")
        .map(({ code }) => code);
    expect(codes(12, 28)).toEqual([]);
    expect(codes(9, 25)).toEqual([]);
    expect(codes(26, 14)).toEqual([]);
  });

  it("are found of a team as of the day, and of the book as a whole", () => {
    const opportunities = ["ann", "bob", "cat", "dan"].flatMap((rep) =>
      statedBy(rep, rep < "c" ? 6 : 13, rep < "c" ? 20 : 29),
    );
    const reps = ["ann", "bob", "cat", "dan"].map((id) => ({
      id,
      memberships: [{ teamId: id < "c" ? "north" : "south", from: "2026-01-10" }],
    }));
    expect(subjectsOf("optimism", { opportunities, reps })).toContain("team north");
    expect(subjectsOf("optimism", { opportunities, reps })).not.toContain("team south");
    const before = reps.map((rep) => ({ ...rep, memberships: [{ teamId: "x", to: "2026-01-10" }] }));
    expect(subjectsOf("optimism", { opportunities, reps: before }).some((each) => each.startsWith("team"))).toBe(false);
    const all = ["ann", "bob"].flatMap((rep) => statedBy(rep, 6, 20));
    const [whole] = found("optimism", { opportunities: all });
    expect(whole?.message).toBe(
      "The probabilities stated of deals of the whole book are too high: 80 of 160 were to be won, 52 were.",
    );
  });

  it("are told of a stage where several values were stated there, else its rate says so", () => {
    const several = (ids: string, won: number, stated: number): Opportunity[] =>
      dealsIn("demo", { n: 60, won, stated }).map((deal) => ({ ...deal, id: `${ids} ${deal.id}` }));
    const mixed = { opportunities: [...several("x", 12, 0.4), ...several("y", 30, 0.8)] };
    expect(subjectsOf("optimism", mixed)).toContain("stage demo");
    const alike = { opportunities: [...several("x", 12, 0.4), ...several("y", 12, 0.4)] };
    expect(subjectsOf("optimism", alike)).not.toContain("stage demo");
    expect(subjectsOf("stated-vs-observed", alike)).toEqual(["stage demo"]);
  });

  it("are tested by the number won where one value was stated, or all ended alike", () => {
    const lost = dealsIn("demo", { n: 12, won: 0, stated: 0.5 });
    expect(found("optimism", { opportunities: lost })[0]?.evidence).toMatchObject({
      ...{ method: "exact-count", n: 12, won: 0, expected: 6, shift: null, slope: null },
    });
    expect(found("optimism", { opportunities: dealsIn("demo", { n: 12, won: 4, stated: 0.5 }) })).toEqual([]);
  });
});

describe("observed-order", () => {
  const stages = ["need", "demo", "offer"].map((id, order) => ({ id, order, pipelineId: "new" }));
  const book = (n: number, won: readonly number[]): BookRecords => ({
    stages,
    opportunities: won.flatMap((count, index) =>
      dealsIn(stages[index]?.id ?? "", { n, won: count, stated: count / n }, { pipelineId: "new" }),
    ),
  });

  it("is found where rates fall from one stage to the next by more than chance", () => {
    const [finding] = found("observed-order", book(100, [10, 60, 30]));
    expect(finding).toMatchObject({
      subject: { kind: "pipeline", id: "new" },
      message:
        "Pipeline new: win rates fall although stages should bring a deal closer: demo and offer (need 10 of 100, demo 60 of 100, offer 30 of 100).",
      evidence: { pooled: [["demo", "offer"]], falls: true },
    });
    // 45 and 40 of 100 are pooled, but chance explains it, and the rates rise on the whole.
    expect(found("observed-order", book(100, [10, 45, 40]))).toEqual([]);
    expect(found("observed-order", book(100, [10, 30, 60]))).toEqual([]);
  });

  it("is found where they do not rise, and only with deals enough to tell", () => {
    const [finding] = found("observed-order", book(100, [40, 42, 41]));
    expect(finding?.message).toBe(
      "Pipeline new: win rates do not rise from stage to stage (need 40 of 100, demo 42 of 100, offer 41 of 100).",
    );
    expect(found("observed-order", book(80, [32, 34, 33]))).toEqual([]);
    const [one] = book(100, [40]).opportunities ?? [];
    expect(found("observed-order", { stages, opportunities: one === undefined ? [] : [one] })).toEqual([]);
  });
});

/** Won deals of a rep with what was estimated, what came of it, and the days by which they closed late. */
const estimated = (
  ownerId: string,
  deals: readonly (readonly [estimate: number, end: number, late: number])[],
): Opportunity[] =>
  deals.map(([amount, end, late], index) =>
    closedDeal(
      `${ownerId} ${index}`,
      "won",
      [line("demo", undefined, { amount, expectedCloseOn: `2026-02-${(28 - late).toString().padStart(2, "0")}` })],
      { ownerId, amount: end, closedOn: "2026-02-28" },
    ),
  );

describe("amount-bias and date-bias", () => {
  const times = <Item>(n: number, item: Item): Item[] => Array.from({ length: n }, () => item);

  it("are found where the median is off by more than chance, by rep and by stage", () => {
    const opportunities = estimated("ann", times(12, [100, 80.1, 10] as const));
    const [ofRep, ofStage] = found("amount-bias", { opportunities });
    expect(ofRep).toMatchObject({
      subject: { kind: "rep", id: "ann" },
      message:
        "Won amounts of rep ann end below their estimates: by 20 % in the median of 12 (interval -20 % to -20 %), together 80 % of what was estimated.",
      evidence: { n: 12, estimated: "1200", final: "961.2", ratio: "0.801" },
    });
    expect(ofStage).toMatchObject({ subject: { kind: "stage", id: "demo" }, evidence: { pipeline: null } });
    const [late] = found("date-bias", { opportunities });
    expect(late?.message).toBe(
      "Deals of rep ann close 10 days later than expected in the median of 12 (interval 10 days to 10 days).",
    );
    expect(found("date-bias", { opportunities: estimated("ann", times(12, [100, 80, 0] as const)) })).toEqual([]);
  });

  it("are not where the interval holds no bias, or too few deals say so", () => {
    // Signs 9 to 3: two-sided 0.146. Signs 11 to 1: 0.0063.
    const mixed = (below: number): unknown[] =>
      found("amount-bias", {
        opportunities: estimated("ann", [
          ...times(below, [100, 80, 3] as const),
          ...times(12 - below, [100, 130, 3] as const),
        ]),
      });
    expect(mixed(9)).toEqual([]);
    expect(mixed(11)).toHaveLength(2);
    expect(found("amount-bias", { opportunities: estimated("ann", times(5, [100, 80, 3] as const)) })).toEqual([]);
    // Most amounts end as estimated: those that do not all fall, but the median is 0.
    const few = estimated("ann", [...times(20, [100, 100, 3] as const), ...times(12, [100, 80, 3] as const)]);
    expect(found("amount-bias", { opportunities: few })).toEqual([]);
  });

  it("are adjusted for the number of reps", () => {
    // One of eight reps with signs 8 to 0, 0.0078, beside seven without bias.
    const fair = ["b", "c", "d", "e", "f", "g", "h"].flatMap((rep) =>
      estimated(rep, [...times(4, [100, 90, 0] as const), ...times(4, [100, 110, 0] as const)]),
    );
    const one = estimated("a", times(8, [100, 80, 0] as const));
    expect(subjectsOf("amount-bias", { opportunities: one })).toContain("rep a");
    expect(subjectsOf("amount-bias", { opportunities: [...one, ...fair] })).toEqual([]);
  });
});

describe("the findings of a book", () => {
  const book = {
    opportunities: [...statedBy("ann", 3, 14), ...statedBy("bob", 12, 28), ...estimated("cat", [[100, 80, 3]])],
  };

  it("stand in order, are plain JSON, and do not depend on the records' order, on open deals or on later closes", () => {
    const findings = calibrationFindings(book);
    expect(findings.length).toBeGreaterThan(1);
    expect(findings).toEqual(diagnosticsInOrder(findings));
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    expect(calibrationFindings({ opportunities: book.opportunities.toReversed() })).toEqual(findings);
    const open: Opportunity = { ...closedDeal("x", "won", [line("demo", 0.9)]), outcome: "open" };
    const later = closedDeal("y", "won", [line("demo", 0.1)], { closedOn: "2027-01-01" });
    const more = { opportunities: [...book.opportunities, open, later] };
    expect(calibrationFindings(more, { asOf: "2026-12-31" })).toEqual(findings);
  });

  it("are made at the moment and the level that are asked for", () => {
    const moved = dealsIn("demo", { n: 60, won: 12, stated: 0.2 }).map((deal) => ({
      ...deal,
      history: [...(deal.history ?? []), line("offer", 0.8, { on: "2026-02-01" })],
    }));
    const whole = (question: Parameters<typeof calibrationFindings>[1]): string[] =>
      calibrationFindings({ opportunities: moved }, question)
        .filter(({ subject }) => subject.kind === "book")
        .map(({ code }) => code);
    expect(whole({})).toEqual([]);
    expect(whole({ at: { entering: "offer" } })).toEqual(["optimism"]);
    const some = { opportunities: dealsIn("demo", { n: 40, won: 26, stated: 0.5 }) };
    expect(calibrationFindings(some).length).toBe(0);
    expect(calibrationFindings(some, { level: 0.2 }).length).toBe(2);
    expect(thrownBy(() => calibrationFindings({}, { level: 1 })).code).toBe("impossible-request");
    expect(calibrationFindings({})).toEqual([]);
  });
});
