import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ninetiethPercentileTimeInStage } from "../../../src/kpi/speed/ninetiethPercentileTimeInStage.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { stageLimits } from "../../../src/pipeline/survival/stageLimits.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { ninetiethOf } from "../../oracle/percentiles.js";
import { randomBook } from "../../oracle/randomBook.js";
import { day as randomDay } from "../../oracle/randomRecords.js";
import { daysBetween } from "../../oracle/twin.js";
import { walked } from "./firstEntriesOf.js";

/** A won deal that stayed so many days in a demo. */
const demoOf = (days: number, about: Partial<Opportunity> = {}): Opportunity => ({
  ...{ id: `w${days.toString()}`, stage: "offer", outcome: "won", createdOn: "2026-01-01", closedOn: "2026-05-01" },
  history: [
    { on: "2026-01-01", stage: "demo" },
    { on: new Date(Date.parse("2026-01-01") + days * 86_400_000).toISOString().slice(0, 10), stage: "offer" },
  ],
  ...about,
});
const asOf = "2026-06-30";
const textOf = (rows: ReturnType<typeof stageLimits>): readonly string[] =>
  rows.map(({ pipeline, stage, n, p75, p90 }) => [pipeline, stage, n, p75, p90].map(String).join(" "));

describe("stageLimits", () => {
  it("are percentiles of the stays of won deals, by pipeline and stage in order", () => {
    const won = Array.from({ length: 11 }, (_, index) => demoOf(index * 10));
    const others = [demoOf(99, { outcome: "lost" }), demoOf(98, { outcome: "open", closedOn: null })];
    const stages = [
      { id: "offer", order: 2 },
      { id: "demo", order: 1 },
      { id: "trial", order: 3 },
    ];
    const opportunities = [...won, ...others, demoOf(7, { pipelineId: "south" })];
    expect(textOf(stageLimits({ opportunities, stages }, { asOf }))).toEqual([
      "south demo 1 7 7",
      "south offer 1 113 113",
      "null demo 11 75 90",
      "null offer 11 95 110",
      "null trial 0 null null",
    ]);
    expect(textOf(stageLimits({ opportunities, stages }, { asOf, pipeline: "south" }))).toEqual([
      "south demo 1 7 7",
      "south offer 1 113 113",
    ]);
    // What was won later had not been won.
    expect(stageLimits({ opportunities, stages }, { asOf: "2026-04-30" }).every(({ n }) => n === 0)).toBe(true);
    expect(stageLimits(opportunities, { asOf, adoptedOn: "2026-01-02" }).map(({ stage, n }) => [stage, n])).toEqual([
      ["offer", 1],
      ["offer", 10],
    ]);
  });

  it("are those of a walk through the changes of the deals won by the day", () => {
    fc.assert(
      fc.property(randomBook, randomDay, (book, day) => {
        const stays = new Map<string, number[]>();
        for (const { deal, steps } of walked(book, day).told) {
          if (deal.outcome !== "won") continue;
          for (const { stage, from, to } of steps) {
            if (from === null || to === null || to < from) continue;
            const key = JSON.stringify([deal.pipelineId ?? null, stage]);
            stays.set(key, [...(stays.get(key) ?? []), daysBetween(from, to)]);
          }
        }
        const rows = stageLimits(book, { asOf: day });
        for (const { pipeline, stage, n, p90 } of rows) {
          const own = stays.get(JSON.stringify([pipeline, stage])) ?? [];
          expect([n, p90]).toEqual([own.length, ninetiethOf(own)]);
        }
        expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe([...stays.values()].flat().length);
        expect(stageLimits({ ...book, opportunities: book.opportunities.toReversed() }, { asOf: day })).toEqual(rows);
      }),
    );
  });

  it("agree with the time in stage where all deals are won", () => {
    const won = [3, 14, 15, 92, 65].map((days) => demoOf(days));
    const [demo] = stageLimits(won, { asOf });
    expect(demo?.p90).toBe(ninetiethPercentileTimeInStage({ stage: "demo" })(won));
    expect(demo?.p90).toBeCloseTo(81.2, 12);
  });

  it("refuse a history that does not say until when", () => {
    expect(thrownBy(() => stageLimits([])).message).toBe(
      "stageLimits: asOf: expected a day, because the book has none of its own, got undefined",
    );
  });
});
