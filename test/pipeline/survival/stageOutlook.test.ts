import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stageOutlook } from "../../../src/pipeline/survival/stageOutlook.js";
import { timeToWin } from "../../../src/pipeline/survival/timeToWin.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { randomBook } from "../../oracle/randomBook.js";
import { day as randomDay } from "../../oracle/randomRecords.js";
import { firstEntriesOf } from "./firstEntriesOf.js";

describe("stageOutlook", () => {
  it("is the time to win of deals that began when they first came to the stage", () => {
    fc.assert(
      fc.property(randomBook, randomDay, (book, day) => {
        const { entries } = firstEntriesOf(book, day);
        const rows = stageOutlook(book, { asOf: day });
        for (const { pipeline, stage, title, order, funnelStage, ...row } of rows) {
          const listed = book.stages.find((each) => each.id === stage && (each.pipelineId ?? null) === pipeline);
          expect([title, order, funnelStage]).toEqual([
            listed?.title ?? null,
            listed?.order ?? null,
            listed?.funnelStage ?? null,
          ]);
          const deals = entries.get(JSON.stringify([pipeline, stage])) ?? [];
          const [wanted] = timeToWin(deals, { asOf: day });
          expect({ level: "total", key: null, ...row }).toEqual(wanted);
        }
        const empty = rows.filter(({ n, missing }) => n + missing === 0).length;
        expect(rows.length - empty).toBe(entries.size);
      }),
    );
  });

  it("shows one pipeline alone, and means within a time", () => {
    const deal = { id: "a", stage: "won", outcome: "won", createdOn: "2026-01-01", closedOn: "2026-03-02" } as const;
    const opportunities = [
      { ...deal, history: [{ on: "2026-01-01", stage: "demo" }] },
      { ...deal, id: "b", pipelineId: "south", history: [{ on: "2026-02-10", stage: "demo" }] },
    ];
    const south = stageOutlook(opportunities, { asOf: "2026-06-30", pipeline: "south", within: 10 });
    expect(south.map(({ pipeline, n, within, meanDaysOpen }) => [pipeline, n, within, meanDaysOpen?.mean])).toEqual([
      ["south", 1, 10, 10],
    ]);
    expect(south[0]?.meanDaysToWin).toBeNull();
    expect(thrownBy(() => stageOutlook([])).message).toContain(
      "stageOutlook: asOf: expected a day, because the book has none of its own",
    );
  });
});
