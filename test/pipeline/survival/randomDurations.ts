import fc from "fast-check";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { addDays } from "../../../src/time/dayNumber.js";

/** The day on which all histories of these tests are looked at. */
export const asOf = "2026-06-30";

const outcomes = ["open", "won", "lost"] as const;

/** Deals that took so many days, with 0, 1 or 2 for open, won and lost. */
export const dealsOf = (time: readonly number[], status: readonly number[]): readonly Opportunity[] =>
  time.map((days, index) => {
    const outcome = outcomes[status[index] ?? 0] ?? "open";
    return {
      ...{ id: `d${index.toString()}`, stage: "demo", outcome },
      createdOn: addDays(asOf, -days),
      closedOn: outcome === "open" ? null : asOf,
      history: [{ on: addDays(asOf, -days), stage: "demo" }],
    };
  });

/** Few days, so that there are ties, and 0 among them. */
export const statusesDrawn = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 15 }), status: fc.integer({ min: 0, max: 2 }) }),
  { minLength: 1, maxLength: 30 },
);

export const drawnDeals = (
  drawn: readonly { readonly time: number; readonly status: number }[],
): readonly Opportunity[] =>
  dealsOf(
    drawn.map(({ time }) => time),
    drawn.map(({ status }) => status),
  );

/** Any deals: closed or open, created and closed around the days asked about, now and then without a day or upside down. */
export const dealsDrawn = fc
  .array(
    fc.record({
      created: fc.integer({ min: -20, max: 3 }),
      days: fc.integer({ min: -2, max: 15 }),
      outcome: fc.constantFrom(...outcomes),
      lacks: fc.constantFrom("nothing", "nothing", "nothing", "creation", "close"),
      source: fc.constantFrom("web", "fair", null),
    }),
    { maxLength: 25 },
  )
  .map((drawn) =>
    drawn.map(({ created, days, outcome, lacks, source }, index): Opportunity => {
      const createdOn = addDays(asOf, created);
      return {
        ...{ id: `d${index.toString()}`, stage: "demo", outcome, source },
        createdOn: lacks === "creation" ? null : createdOn,
        closedOn: outcome === "open" || lacks === "close" ? null : addDays(createdOn, days),
      };
    }),
  );
