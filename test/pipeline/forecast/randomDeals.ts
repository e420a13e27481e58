import fc from "fast-check";
import type { Opportunity } from "../../../src/model/records/opportunity.js";

const hundredths = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const day = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2026-0${month}-${date.toString().padStart(2, "0")}`);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 6 });

/** Deals of the first months of 2026 whose values are cents and whose chances are hundredths; some lack what is needed. */
export const randomDeals = (most: number): fc.Arbitrary<Opportunity[]> =>
  fc
    .array(
      fc.record({
        ownerId: fc.constantFrom("ann", "bob", null),
        stage: fc.constant("any"),
        outcome: fc.constantFrom("open", "open", "open", "won", "lost"),
        amount: optional(fc.integer({ min: -500, max: 9999 }).map((cents) => (cents + 0) / 100)),
        units: optional(fc.integer({ min: 0, max: 9 })),
        probability: optional(hundredths),
        createdOn: fc.option(day, { nil: null, freq: 20 }),
        closedOn: day,
        expectedCloseOn: optional(day),
      }),
      { maxLength: most },
    )
    .map((deals) =>
      deals.map((deal, index) => ({
        ...deal,
        id: `d${index.toString().padStart(2, "0")}`,
        closedOn: deal.outcome === "open" ? null : deal.closedOn,
      })),
    );

/** A day of those months. */
export const randomDay = day;
