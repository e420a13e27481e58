import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idealCustomerProfile } from "../../src/model/accessors/idealCustomerProfile.js";
import { byAge, byFit, bySegment, byWeightedValue } from "../../src/review/criteria.js";
import { prioritise } from "../../src/review/prioritise.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { dealsOpenIn } from "../oracle/dealsOpenIn.js";
import { randomBook } from "../oracle/randomBook.js";
import { day } from "../oracle/randomRecords.js";
import { daysBetween, type Book } from "../oracle/twin.js";

const criteria = [
  bySegment({ Gold: 1, Silver: 0.25 }, 3),
  byWeightedValue(500),
  byAge({ fresh: 20, stale: 100 }, 2),
  byFit(idealCustomerProfile({ segment: "Gold", source: ["web", "fair"] })),
];

/** The four criteria above, told once more. */
function scoresOf(deal: Book["opportunities"][number], { accounts }: Book, on: string): (number | null)[] {
  const account = accounts.find(({ id }) => id === deal.accountId);
  const segment = account?.segment ?? null;
  const weighted =
    deal.amount == null || deal.probability == null ? null : (Number(deal.amount) * Number(deal.probability)) / 500;
  const age = deal.createdOn == null ? null : daysBetween(deal.createdOn, on);
  const source = deal.source ?? null;
  const isUnfit = (segment !== null && segment !== "Gold") || (source !== null && !["web", "fair"].includes(source));
  const clamped = (score: number | null): number | null => (score === null ? null : Math.max(0, Math.min(1, score)));
  return [
    segment === null ? null : segment === "Gold" ? 1 : 0.25,
    clamped(weighted),
    clamped(age === null ? null : (100 - age) / 80),
    isUnfit ? 0 : segment === null || source === null ? null : 1,
  ];
}

describe("open deals in the order of their priority", () => {
  it("are all that were open on the day, each judged by what is known of it", () => {
    fc.assert(
      fc.property(randomBook, day, (book, asOf) => {
        const ranked = prioritise(book, { asOf, criteria });
        const open = dealsOpenIn(book, { asOf });
        expect(ranked.map(({ opportunityId }) => opportunityId).toSorted()).toEqual(
          open.map(({ id }) => id).toSorted(),
        );
        for (const { opportunityId, priority, known, reasons } of ranked) {
          const deal = open.find(({ id }) => id === opportunityId);
          if (deal === undefined) throw new Error("not open");
          const scores = scoresOf(deal, book, asOf);
          const weights = [3, 1, 2, 1];
          let [sum, weight] = [0, 0];
          scores.forEach((score, index) => {
            if (score === null) return;
            sum += score * (weights[index] ?? 0);
            weight += weights[index] ?? 0;
          });
          expect(known).toBeCloseTo(weight / 7, 12);
          if (weight === 0) expect(priority).toBeNull();
          else expect(priority).toBeCloseTo(sum / weight, 9);
          const told = new Map(reasons.map((reason) => [reason.criterion, reason.score]));
          ["segment", "weighted value", "age", "fit"].forEach((name, index) => {
            const score = scores[index] ?? null;
            if (score === null) expect(told.get(name)).toBeNull();
            else expect(told.get(name)).toBeCloseTo(score, 9);
          });
        }
      }),
    );
  });

  it("fall from the first to the last, share a rank where they are equal, and do not depend on the records' order", () => {
    fc.assert(
      fc.property(randomBook, day, (book, asOf) => {
        const ranked = prioritise(book, { asOf, criteria });
        const worth = ranked.map(({ priority }) => priority ?? -1);
        expect(worth).toEqual(worth.toSorted((left, right) => right - left));
        ranked.forEach(({ rank }, index) => {
          expect(rank).toBe(1 + worth.filter((other) => other > (worth[index] ?? 0)).length);
        });
        const reversed = { ...book, opportunities: book.opportunities.toReversed() };
        expect(prioritise(reversed, { asOf, criteria })).toEqual(ranked);
      }),
    );
  });

  it("are refused without a day, without criteria, with weights and scores that are none", () => {
    const book = {
      opportunities: [{ id: "a", stage: "demo", outcome: "open" as const, createdOn: "2026-01-01" }],
    };
    const asked = (request: Parameters<typeof prioritise>[1]) => thrownBy(() => prioritise(book, request));
    const asOf = "2026-02-01";
    expect(asked({ criteria }).code).toBe("impossible-request");
    expect(asked({ asOf, criteria: [] }).code).toBe("impossible-request");
    expect(asked({ asOf, criteria: [bySegment({}, 0)] }).message).toBe(
      "prioritise: weight of segment: expected a number above 0, got 0",
    );
    const wild = { name: "mine", weight: 1, score: () => 2 };
    expect(asked({ asOf, criteria: [wild] }).message).toBe(
      "prioritise: score of mine for deal a: expected a number from 0 to 1, or null, got 2",
    );
    expect(thrownBy(() => byAge({ fresh: 5, stale: 5 })).code).toBe("impossible-request");
    expect(thrownBy(() => byWeightedValue(0)).code).toBe("impossible-request");
  });
});
