import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBookKpi, partWindow, type AnyKpi } from "../../src/kpi/define/bookKpi.js";
import { isAdditive } from "../../src/kpi/define/isAdditive.js";
import { factsOf } from "../../src/kpi/define/factsOf.js";
import { eraseKpiTypes, metricWithin } from "../../src/kpi/define/kpi.js";
import { measure } from "../../src/kpi/define/measure.js";
import { evaluate } from "../../src/metric/evaluate.js";
import { asOf } from "../../src/model/history/asOf.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import { dimensions } from "../../src/model/dimensions/dimensions.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { checkMetricLaws } from "../../src/testing/metricLaws.js";
import { addedUp } from "../oracle/addedUp.js";
import { shownAnswer } from "../oracle/exact.js";
import { randomBook, randomWindow } from "../oracle/randomBook.js";
import { day } from "../oracle/randomRecords.js";
import type { Window } from "../../src/kpi/define/window.js";
import { asked, cut, itemsOf, kindsOf } from "./asked.js";
import { dividedSums } from "./additive.js";
import { completeBook } from "./completeBook.js";
import { declaredEmptyAnswer } from "./declaredEmptyAnswer.js";
import { frozen } from "./frozen.js";
import { kpisByName } from "./kpisByName.js";

const q1 = { start: "2026-01-01", end: "2026-04-01", label: "Q1" };
const year = { start: "2026-01-01", end: "2027-01-01", label: "2026" };

describe("every KPI of the catalogue", () => {
  for (const [name, kpi] of kpisByName) {
    it(`${name} keeps the laws of a metric, over all of time, in a period and as of a day`, () => {
      const items = fc.array(itemsOf(kpi), { maxLength: 4 });
      const windows = fc.oneof(
        fc.constant<Window>({}),
        randomWindow.map(({ during = q1 }): Window => ({ during })),
        day.map((on): Window => ({ asOf: on })),
      );
      fc.assert(
        fc.property(fc.tuple(items, items, items), windows, (lists, window) => {
          checkMetricLaws(cut(kpi, window), lists);
        }),
        { numRuns: 30 },
      );
    });

    it(`${name} gives the answer to nothing that its doc block declares`, () => {
      const declared = declaredEmptyAnswer(name);
      const bare = (value: unknown): string => shownAnswer(value).replace(/^(number|exact) /, "");
      const nothings = "parts" in kpi ? [salesBook({})] : [[], new Set(), salesBook({})];
      for (const nothing of nothings)
        for (const window of [{}, { during: q1 }, { asOf: "2026-02-01" }, { during: q1, asOf: "2026-02-01" }]) {
          const { value, n, missing, interval } = measure(kpi, nothing as never, window);
          expect([bare(kpi(nothing as never, window)), bare(value)]).toEqual([declared, declared]);
          expect([n, missing, interval]).toEqual([0, 0, null]);
        }
    });

    it(`${name} answers the same over frozen records, in any order, and in its measure`, () => {
      fc.assert(
        fc.property(randomBook, randomWindow, (book, window) => {
          const answer = asked(kpi, book, window);
          const reversed = Object.fromEntries(Object.entries(book).map(([kind, list]) => [kind, list.toReversed()]));
          expect(asked(kpi, frozen(book), window)).toBe(answer);
          expect(asked(kpi, reversed, window)).toBe(answer);
          expect(shownAnswer(measure(kpi, book as never, window).value)).toBe(answer);
        }),
        { numRuns: 30 },
      );
    });

    it(`${name} as of a day is what it is over the book as known that day`, () => {
      fc.assert(
        fc.property(completeBook, day, (book, on) => {
          expect(asked(kpi, book, { asOf: on })).toBe(asked(kpi, asOf(salesBook(book), on)));
        }),
        { numRuns: 50 },
      );
    });

    it.runIf(kindsOf(kpi).every((kind) => kind in dimensions.rep.of))(
      `${name} by rep in a scorecard is what it is over that rep's records`,
      () => {
        fc.assert(
          fc.property(randomBook, (book) => {
            const rows = scorecard(book, { kpis: { kpi }, by: ["rep"], over: [q1, year] });
            for (const { rep, start, end, kpi: value } of rows) {
              if (start === null || end === null) continue;
              expect(shownAnswer(value)).toBe(shownAnswer(ownAnswer(kpi, rep, book, { during: { start, end } })));
            }
          }),
          { numRuns: 30 },
        );
      },
    );
  }
});

const flows = [...kpisByName].flatMap(([name, kpi]) =>
  !isBookKpi(kpi) && kpi.timeBasis.kind === "flow" ? [[name, kpi] as const] : [],
);
/** Sums that are divided once: the answers of parts are rounded each, only their states add up to the last digit. */
const sums = flows.filter(([name, kpi]) => isAdditive(kpi) && !dividedSums.includes(name));

describe("every flow KPI", () => {
  for (const [name, kpi] of flows) {
    it(`${name} of a quarter is its months merged`, () => {
      const firsts = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"];
      const months = firsts.slice(1).map((end, index) => cut(kpi, { during: { start: firsts[index] ?? "", end } }));
      const whole = cut(kpi, { during: q1 });
      fc.assert(
        fc.property(fc.array(itemsOf(kpi), { maxLength: 12 }), (items) => {
          const facts = [...factsOf(eraseKpiTypes(kpi), items)];
          const parts = months.map((month) => facts.reduce((state, fact) => month.add(state, fact), month.init()));
          const merged = parts.reduce((left, right) => whole.merge(left, right), whole.init());
          expect(shownAnswer(whole.result(merged))).toBe(asked(kpi, items, { during: q1 }));
        }),
        { numRuns: 50 },
      );
    });
  }
});

describe("every flow KPI that counts or sums", () => {
  it("is tried below", () => {
    expect(sums.map(([name]) => name)).toEqual(expect.arrayContaining(["leadsCreated", "wonRevenue", "revenue"]));
  });

  for (const [name, kpi] of sums) {
    it(`${name} adds up: the periods of a scorecard and the facts that no day places make the whole`, () => {
      const over = [
        { start: "2025-01-01", end: "2026-01-01" },
        { start: "2026-01-01", end: "2026-04-01" },
        { start: "2026-04-01", end: "2027-01-01" },
      ];
      fc.assert(
        fc.property(randomBook, (book) => {
          const parts = scorecard(book, { kpis: { kpi }, over }).map((row) => String(row.kpi));
          expect(addedUp(parts)).toBe(String(kpi(book as never)));
        }),
        { numRuns: 50 },
      );
    });
  }
});

/** A quote's rep is its deal's. */
const ownerOf = (dealId: unknown, book: { readonly opportunities?: readonly Opportunity[] }): string | null =>
  book.opportunities?.find(({ id }) => id === dealId)?.ownerId ?? null;

/** A KPI over those of a book's facts that are a rep's own; a team's quota is no rep's. */
function ownAnswer(kpi: AnyKpi, rep: string | null, book: object, window: Window): unknown {
  if (isBookKpi(kpi)) {
    const values = Object.entries(kpi.parts).map(([name, part]) => {
      const own = partWindow(part, window);
      return [name, own === null ? null : ownAnswer(part.kpi, rep, book, own)];
    });
    return kpi.combine(Object.fromEntries(values) as never);
  }
  const facts = [...factsOf(eraseKpiTypes(kpi), book)].filter((item) => {
    const { id, ownerId, repId, teamId, opportunityId } = item as Partial<Readonly<Record<string, string | null>>>;
    const own = kpi.of === "reps" ? id : kpi.of === "quotes" ? ownerOf(opportunityId, book) : (repId ?? ownerId);
    return teamId === undefined && (own ?? null) === rep;
  });
  return evaluate(metricWithin(eraseKpiTypes(kpi), window), facts);
}
