import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directStageConversion } from "../../src/kpi/conversion/directStageConversion.js";
import { stageConversion } from "../../src/kpi/conversion/stageConversion.js";
import { stageOpenShare } from "../../src/kpi/conversion/stageOpenShare.js";
import { stageWinRate } from "../../src/kpi/conversion/stageWinRate.js";
import { timeInStage } from "../../src/kpi/speed/timeInStage.js";
import { asOf } from "../../src/model/history/asOf.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import type { Stage } from "../../src/model/records/stage.js";
import { share } from "./exact.js";
import { arrivals, arrivedIn, enteredIn, leftIn } from "./stagePaths.js";
import { daysBetween, type Book, type Window } from "./twin.js";
import vectors from "./vectors/06-absorbing-chain.json" with { type: "json" };

describe("conversion from the counts of an absorbing chain", () => {
  for (const { id, input, expected, relTol } of vectors.cases) {
    const { stages: names, counts } = input;
    const end = { won: names.length, lost: names.length + 1 };
    const opportunities = dealsThat(counts, names);
    const near = (got: number | null, wanted: number): void => {
      expect(Math.abs((got ?? NaN) - wanted)).toBeLessThanOrEqual(relTol * Math.max(1, Math.abs(wanted)));
    };

    it(`${id}: the win probability of each stage is the win rate of those that were in it`, () => {
      expect(opportunities.length).toBe(counts[0]?.reduce((total, count) => total + count, 0));
      expected.winProb.forEach((wanted, index) => {
        near(stageWinRate({ stage: names[index] ?? "" })(opportunities), wanted);
      });
    });

    it(`${id}: where every stage follows the one before, the next is visited by those that go straight to it`, () => {
      names.slice(1).forEach((to, index) => {
        const from = names[index] ?? "";
        near(directStageConversion({ from, to })(opportunities), expected.everVisit[index]?.[index + 1] ?? NaN);
        near(stageConversion({ from, to })(opportunities), expected.everVisit[index]?.[index + 1] ?? NaN);
      });
    });

    /** Deals that go down the stages, as many as the counts say from each to the next, won and lost. */
    function dealsThat(rows: readonly (readonly number[])[], stages: readonly string[]): Opportunity[] {
      return stages.flatMap((_, last) =>
        (["won", "lost"] as const).flatMap((outcome) =>
          Array.from({ length: rows[last]?.[end[outcome]] ?? 0 }, (__, number): Opportunity => ({
            id: `${outcome} in ${last.toString()}, ${number.toString()}`,
            stage: stages[last] ?? "",
            outcome,
            createdOn: "2026-01-01",
            closedOn: "2026-06-01",
            history: stages
              .slice(0, last + 1)
              .map((stage, step) => ({ on: `2026-01-0${(step + 1).toString()}`, stage })),
          })),
        ),
      );
    }
  }
});

/** Ten days, so that changes, creations and closes fall on one another. */
const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-03-0${number.toString()}`);
const stage = fc.constantFrom("lead", "demo", "offer", "gone");
const pipelineId = fc.constantFrom("north", "south", null);
const asked = fc
  .record({ during: fc.tuple(day, day), asOf: day }, { requiredKeys: [] })
  .map(({ during, asOf: on }): Window => ({
    ...(during && during[0] < during[1] && { during: { start: during[0], end: during[1] } }),
    ...(on !== undefined && { asOf: on }),
  }));

const crowdedBook = fc
  .record({
    stages: fc.uniqueArray(
      fc.record({
        id: stage,
        pipelineId,
        order: fc.integer({ min: 1, max: 4 }),
        probability: fc.constantFrom(0, 0.5, null),
      }),
      { maxLength: 9, selector: (one: Stage) => `${one.pipelineId ?? ""}/${one.id}` },
    ),
    opportunities: fc.array(
      fc
        .record({
          pipelineId,
          stage,
          outcome: fc.constantFrom("open", "won", "lost"),
          days: fc.tuple(day, day),
          history: fc.option(fc.array(fc.record({ on: day, stage }), { maxLength: 5 })),
        })
        .map(({ days, outcome, ...deal }) => ({
          ...deal,
          outcome: outcome,
          createdOn: days.toSorted()[0] ?? null,
          closedOn: outcome === "open" ? null : (days.toSorted()[1] ?? null),
        })),
      { maxLength: 10 },
    ),
  })
  .map(({ stages, opportunities }) =>
    salesBook({ stages, opportunities: opportunities.map((deal, index) => ({ ...deal, id: index.toString() })) }),
  );

/** A book with the deals of one pipeline alone. */
const ofPipeline = (book: Book, pipeline: string | undefined): Book =>
  pipeline === undefined
    ? book
    : { ...book, opportunities: book.opportunities.filter((deal) => deal.pipelineId === pipeline) };

const questions = fc.record({
  from: stage,
  to: stage,
  pipeline: fc.constantFrom("north", undefined),
});

/** Every question about stages, each with its naive answer. */
function answers(
  book: Book,
  window: Window,
  { from, to, pipeline }: { from: string; to: string; pipeline?: string | undefined },
) {
  const asking = pipeline === undefined ? {} : { pipeline };
  const own = ofPipeline(book, pipeline);
  const arrived = arrivedIn(own, window, from);
  const left = leftIn(own, window, from);
  const entered = enteredIn(own, window, from);
  const closed = entered.filter(({ outcome }) => outcome !== "open");
  const days = left.flatMap(({ deal, step }) =>
    deal.history == null || step.from === null || step.to === null ? [] : [daysBetween(step.from, step.to)],
  );
  const kpis = [
    stageWinRate({ stage: from, ...asking }),
    stageOpenShare({ stage: from, ...asking }),
    timeInStage({ stage: from, ...asking }),
    ...(from === to ? [] : [stageConversion({ from, to, ...asking }), directStageConversion({ from, to, ...asking })]),
  ];
  const naive = [
    share(closed.filter(({ outcome }) => outcome === "won").length, closed.length),
    share(entered.filter(({ outcome }) => outcome === "open").length, entered.length),
    share(
      days.reduce((total, each) => total + each, 0),
      days.length,
    ),
    ...(from === to
      ? []
      : [
          share(arrived.filter(({ deal, steps }) => arrivals(own, deal, steps, to).length > 0).length, arrived.length),
          share(left.filter(({ step }) => step.then === to).length, left.length),
        ]),
  ];
  return { kpis, naive };
}

describe("what is asked about stages, over books in which everything happens within ten days", () => {
  it("is answered as its naive twin answers, whatever the stages and the pipeline", () => {
    fc.assert(
      fc.property(crowdedBook, asked, questions, (book, window, question) => {
        const { kpis, naive } = answers(book as Book, window, question);
        expect(kpis.map((kpi) => kpi(book, window))).toEqual(naive);
      }),
      { numRuns: 500 },
    );
  });

  it("is answered as of a day as over the book that was known that day", () => {
    fc.assert(
      fc.property(crowdedBook, day, questions, (book, on, question) => {
        const { kpis } = answers(book as Book, {}, question);
        const then = asOf(book, on);
        expect(kpis.map((kpi) => kpi(book, { asOf: on }))).toEqual(kpis.map((kpi) => kpi(then)));
      }),
      { numRuns: 500 },
    );
  });
});
