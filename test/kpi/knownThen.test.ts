import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../src/errors.js";
import { asOf } from "../../src/model/history/asOf.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { openOpportunities } from "../../src/kpi/pipeline/openOpportunities.js";
import { stageMovement } from "../../src/kpi/views/stageMovement.js";
import { dayBefore } from "../oracle/twin.js";
import { day, period } from "../oracle/randomRecords.js";
import { asked, kindsOf } from "./asked.js";
import { completeBook } from "./completeBook.js";
import { kpisByName } from "./kpisByName.js";

/** Complete books whose deals state owners in their histories, and at most one close each, no earlier than their creation. */
const bookWithOutcomes = fc
  .tuple(
    completeBook,
    fc.infiniteStream(fc.constantFrom("won", "lost")),
    fc.infiniteStream(fc.constantFrom("ann", "bob", null)),
    fc.infiniteStream(fc.nat(3)),
  )
  .map(([book, outcomes, owners, places]) => ({
    ...book,
    opportunities: book.opportunities.map((deal: Opportunity): Opportunity => {
      const place = next(places);
      const history = deal.history?.map((change, index) => {
        const isBefore = (change.on ?? change.at?.slice(0, 10) ?? "") < (deal.createdOn ?? "");
        const outcome = index === place && !isBefore ? next(outcomes) : null;
        return { ...change, outcome, ownerId: next(owners) };
      });
      return { ...deal, history: history ?? null };
    }),
  }));

const next = <Value>(stream: Iterator<Value>): Value => stream.next().value as Value;

/** The KPI that is imported alone knows that it cannot answer; so does any KPI composed of it. */
const refusal = "asOf(book, day)";

describe("over histories that state outcomes and owners", () => {
  for (const [name, kpi] of kpisByName) {
    if (!kindsOf(kpi).includes("opportunities")) continue;
    it(`${name} as of a day is what it is over the book as known that day, or refuses by name`, () => {
      let answered = 0;
      fc.assert(
        fc.property(bookWithOutcomes, day, (book, on) => {
          const expected = asked(kpi, asOf(salesBook(book), on));
          let answer: string;
          try {
            answer = asked(kpi, book, { asOf: on });
          } catch (error) {
            expect(error).toBeInstanceOf(SalesKpiError);
            expect((error as SalesKpiError).message).toContain(refusal);
            return;
          }
          answered += 1;
          expect(answer).toBe(expected);
        }),
        { numRuns: 50 },
      );
      expect(answered).toBeGreaterThan(10);
    });
  }

  it("the movement of stages opens and closes with the deals that were open as known on its two days", () => {
    fc.assert(
      fc.property(bookWithOutcomes, period, (book, during) => {
        const rows = stageMovement(book, { during });
        const total = (flow: "opening" | "closing"): number => rows.reduce((sum, row) => sum + row[flow], 0);
        const openOn = (on: string): number => openOpportunities(asOf(salesBook(book), on));
        const last = dayBefore(during.end);
        const isFlawed = ({ createdOn, closedOn, outcome }: Opportunity): boolean =>
          outcome !== "open" && createdOn != null && closedOn != null && closedOn < createdOn;
        fc.pre(!book.opportunities.some(isFlawed));
        expect([total("opening"), total("closing")]).toEqual([openOn(dayBefore(during.start)), openOn(last)]);
        for (const row of rows)
          expect(row.opening + row.entered).toBe(
            row.leftForward + row.leftBack + row.leftAside + row.won + row.lost + row.closing,
          );
      }),
    );
  });
});
