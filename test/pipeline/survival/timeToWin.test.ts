import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianSalesCycleClosedOnly } from "../../../src/kpi/speed/medianSalesCycleClosedOnly.js";
import { salesCycle } from "../../../src/kpi/speed/salesCycle.js";
import { dimension } from "../../../src/model/dimensions/dimension.js";
import { timeToWin, type TimeToWin } from "../../../src/pipeline/survival/timeToWin.js";
import { kaplanMeier } from "../../../src/stats/survival/kaplanMeier.js";
import { addDays } from "../../../src/time/dayNumber.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { allNear, near, timingCases } from "../../stats/timing.js";
import { asNumber, naiveCurves } from "./naiveCurves.js";
import { simulatedBook } from "./simulatedBook.js";
import { asOf, dealsDrawn, dealsOf, drawnDeals, statusesDrawn } from "./randomDurations.js";

/** The total alone. */
function total(...asked: Parameters<typeof timeToWin>): TimeToWin {
  const last = timeToWin(...asked).at(-1);
  if (last === undefined) throw new Error("there is always a total");
  return last;
}

/** Whole days: R's times in thousandths where it has fractions of a day. */
const wholeDays = (times: readonly number[]): { readonly unit: number; readonly days: readonly number[] } => {
  const unit = times.every(Number.isInteger) ? 1 : 1000;
  return { unit, days: times.map((time) => Math.round(time * unit)) };
};

describe("timeToWin", () => {
  interface Times {
    readonly time: number[];
    readonly status: number[];
  }
  interface Curves {
    readonly time: number[];
    readonly open: number[];
    readonly won: number[];
    readonly lost: number[];
  }
  it.each(timingCases<Times, Curves>("aalenJohansen"))("agrees with R: $id", ({ input, expected, relTol }) => {
    const { curve } = total(dealsOf(input.time, input.status), { asOf });
    expect(curve.map(({ day }) => day)).toEqual(expected.time);
    for (const share of ["won", "lost", "open"] as const)
      allNear(
        curve.map((row) => row[share]),
        expected[share],
        relTol,
      );
  });

  interface Events {
    readonly time: number[];
    readonly event: number[];
  }
  it.each(timingCases<Events, { time: number[]; atRisk: number[]; surv: number[] }>("kaplanMeier"))(
    "is one minus R's survival where nothing is lost: $id",
    ({ input, expected, relTol }) => {
      const { curve } = total(dealsOf(input.time, input.event), { asOf });
      expect(curve.map(({ day, atRisk }) => [day, atRisk])).toEqual(
        expected.time.map((day, index) => [day, expected.atRisk[index]]),
      );
      allNear(
        curve.map(({ won }) => 1 - won),
        expected.surv,
        relTol,
      );
    },
  );

  it.each(timingCases<Events & { tau: number }, { rmst: number; se: number }>("rmst"))(
    "has R's mean within a time: $id",
    ({ input, expected, relTol }) => {
      const { unit, days } = wholeDays(input.time);
      const { meanDaysOpen } = total(dealsOf(days, input.event), { asOf, within: input.tau * unit });
      near(meanDaysOpen && meanDaysOpen.mean / unit, expected.rmst, relTol);
      near(meanDaysOpen && meanDaysOpen.standardError / unit, expected.se, relTol);
    },
  );

  it.each(timingCases<Events, { medianFollowUp: number | null }>("reverseKM"))(
    "has R's median follow-up: $id",
    ({ input, expected }) => {
      expect(total(dealsOf(input.time, input.event), { asOf }).medianFollowUp).toBe(expected.medianFollowUp);
    },
  );

  it("is what the definition says, in fractions, with late entries and with what is left out", () => {
    const adoption = fc.option(fc.integer({ min: -20, max: 0 }).map((days) => addDays(asOf, days)));
    fc.assert(
      fc.property(dealsDrawn, adoption, (deals, adoptedOn) => {
        const found = total(deals, { asOf, ...(adoptedOn !== null && { adoptedOn }) });
        const naive = naiveCurves(deals, asOf, adoptedOn);
        const ended = (end: string): number => naive.lives.filter((life) => life.end === end).length;
        expect([found.n, found.won, found.lost, found.open, found.missing, found.beforeAdoption]).toEqual([
          naive.lives.length,
          ...[ended("won"), ended("lost"), ended("open")],
          ...[naive.missing, naive.before],
        ]);
        expect(found.curve.map(({ day, atRisk }) => [day, atRisk])).toEqual(
          naive.days.map(({ day, atRisk }) => [day, atRisk]),
        );
        found.curve.forEach((row, index) => {
          for (const share of ["won", "lost", "open"] as const) {
            const wanted = naive.days[index]?.[share];
            if (wanted === undefined) throw new Error("as many rows");
            near(row[share], asNumber(wanted), 1e-12);
          }
        });
        const end = found.curve.at(-1);
        expect([found.wonShare, found.lostShare, found.openShare, found.lastDay]).toEqual(
          end === undefined ? [null, null, null, null] : [end.won, end.lost, end.open, end.day],
        );
      }),
    );
  });

  it("adds up to 1 on every day, rises, and has bounds around it", () => {
    fc.assert(
      fc.property(statusesDrawn, (drawn) => {
        let before = { won: 0, lost: 0 };
        for (const row of total(drawnDeals(drawn), { asOf }).curve) {
          near(row.won + row.lost + row.open, 1, 1e-12);
          expect(row.won).toBeGreaterThanOrEqual(before.won);
          expect(row.lost).toBeGreaterThanOrEqual(before.lost);
          before = row;
          for (const [low, share, high] of [
            [row.wonLow, row.won, row.wonHigh],
            [row.lostLow, row.lost, row.lostHigh],
          ] as const) {
            expect(low === null).toBe(high === null);
            if (low === null || high === null) expect([0, 1].some((edge) => Math.abs(share - edge) < 1e-12)).toBe(true);
            else {
              expect(low).toBeGreaterThanOrEqual(0);
              expect(high).toBeLessThanOrEqual(1);
              expect(low <= share && share <= high).toBe(true);
            }
          }
        }
      }),
    );
  });

  it("counts where all deals are closed, and is one minus Kaplan–Meier where none is lost", () => {
    fc.assert(
      fc.property(statusesDrawn, (drawn) => {
        const closed = drawn.map(({ time, status }) => ({ time, status: status === 0 ? 1 : status }));
        const { curve } = total(drawnDeals(closed), { asOf });
        for (const { day, won } of curve) {
          const wins = closed.filter(({ time, status }) => time <= day && status === 1).length;
          near(won, wins / closed.length, 1e-12);
        }
        const lossless = drawn.map(({ time, status }) => ({ time, status: status === 2 ? 1 : status }));
        const survival = kaplanMeier(lossless.map(({ time, status }) => ({ time, event: status === 1 })));
        allNear(
          total(drawnDeals(lossless), { asOf }).curve.map(({ won }) => won),
          survival.map((row) => 1 - row.survival),
          1e-12,
        );
      }),
    );
  });

  it("changes no bit with the order of the deals, and days alone with their length", () => {
    fc.assert(
      fc.property(statusesDrawn, fc.integer({ min: 2, max: 5 }), (drawn, times) => {
        const found = total(drawnDeals(drawn), { asOf });
        expect(total(drawnDeals(drawn).toReversed(), { asOf })).toEqual(found);
        const longer = total(drawnDeals(drawn.map(({ time, status }) => ({ time: time * times, status }))), { asOf });
        expect(longer.curve).toEqual(found.curve.map((row) => ({ ...row, day: row.day * times })));
        expect(longer.median.ofWins).toBe(found.median.ofWins && found.median.ofWins * times);
        near(longer.meanDaysOpen?.mean, (found.meanDaysOpen?.mean ?? NaN) * times, 1e-12);
        near(longer.meanDaysToWin, found.meanDaysToWin && found.meanDaysToWin * times, 1e-12);
      }),
    );
  });

  it("bounds the lost as it would bound the won, and no median from above where all are won at once", () => {
    fc.assert(
      fc.property(statusesDrawn, (drawn) => {
        const swapped = drawn.map(({ time, status }) => ({ time, status: (3 - status) % 3 }));
        const lost = total(drawnDeals(swapped), { asOf }).curve.map((row) => [row.lost, row.lostLow, row.lostHigh]);
        expect(total(drawnDeals(drawn), { asOf }).curve.map((row) => [row.won, row.wonLow, row.wonHigh])).toEqual(lost);
      }),
    );
    expect(total(dealsOf([5, 5, 5], [1, 1, 1]), { asOf }).median).toMatchObject({
      ofAll: 5,
      ofAllLow: 5,
      ofAllHigh: null,
    });
  });

  it("has the sales cycle for its median of wins, and puts it no later than if all that is open were won", () => {
    fc.assert(
      fc.property(dealsDrawn, (deals) => {
        const { median, curve, openShare } = total(deals, { asOf });
        expect(median.ofWins).toBe(salesCycle(deals, { asOf }));
        expect(median.ofWins === null).toBe(median.ofWinsAtMost === null);
        if (median.ofWins !== null) expect(median.ofWins).toBeLessThanOrEqual(median.ofWinsAtMost ?? 0);
        if (openShare === 0) expect(median.ofWinsAtMost).toBe(median.ofWins);
        const reached = curve.find(({ won }) => won >= 0.5 - 1e-12)?.day ?? null;
        expect(median.ofAll).toBe(reached);
        if (reached !== null) {
          expect(median.ofAllLow).toBeLessThanOrEqual(reached);
          expect(median.ofAllHigh ?? Infinity).toBeGreaterThanOrEqual(reached);
        }
      }),
    );
  });

  it("has for mean days to win the mean of the wins where all deals are closed", () => {
    fc.assert(
      fc.property(statusesDrawn, fc.integer({ min: 0, max: 15 }), (drawn, within) => {
        const closed = drawn.map(({ time, status }) => ({ time, status: status === 0 ? 1 : status }));
        const wins = closed.filter(({ time, status }) => status === 1 && time <= within);
        const mean = wins.length === 0 ? null : wins.reduce((sum, { time }) => sum + time, 0) / wins.length;
        near(total(drawnDeals(closed), { asOf, within }).meanDaysToWin, mean, 1e-12);
      }),
    );
  });

  it("takes deals by group as it would take them alone, and knows nothing that came later", () => {
    fc.assert(
      fc.property(dealsDrawn, fc.integer({ min: -15, max: 0 }), (deals, days) => {
        const day = addDays(asOf, days);
        const rows = timeToWin({ opportunities: deals }, { asOf: day, by: "source" });
        for (const { level, key, ...row } of rows) {
          const own = level === "total" ? deals : deals.filter(({ source }) => (source ?? null) === key);
          expect({ level: "total", key: null, ...row }).toEqual(total(own, { asOf: day }));
        }
        expect(rows.reduce((sum, { level, n }) => (level === "total" ? sum : sum + n), 0)).toBe(rows.at(-1)?.n);
        // A close that is undated may lie before the day or after it: such deals tell nothing on any day.
        const dated = deals.filter(({ outcome, closedOn }) => outcome === "open" || closedOn != null);
        const then = dated.map((deal) =>
          (deal.closedOn ?? "") > day ? { ...deal, outcome: "open" as const, closedOn: null } : deal,
        );
        expect(total(then, { asOf: day })).toEqual(total(dated, { asOf: day }));
      }),
    );
  });

  it("finds a median of 52.8 days where the deals that have closed say 31", () => {
    // Days to a win by Weibull with shape 1.3 and scale 70: a median of 52.8. Over 120 days of creations, 31.2 of those closed.
    const deals = simulatedBook(7, { deals: 12_000, window: 120, winning: 1 });
    const { median } = total(deals, { asOf });
    expect(70 * Math.log(2) ** (1 / 1.3)).toBeCloseTo(52.8, 1);
    expect(Math.abs((median.ofAll ?? 0) - 52.8)).toBeLessThanOrEqual(1.5);
    expect([median.ofAllLow, median.ofAllHigh].map((bound) => (bound ?? 0) > 52.8)).toEqual([false, true]);
    expect(Math.abs((medianSalesCycleClosedOnly(deals) ?? 0) - 31.2)).toBeLessThanOrEqual(1.5);
    // With four in ten lost, and as many still open: between what is won so far and what may be.
    const mixed = total(simulatedBook(8, { deals: 12_000, window: 120, winning: 0.6 }), { asOf }).median;
    expect((mixed.ofWins ?? Infinity) < 52.8 && 52.8 < (mixed.ofWinsAtMost ?? 0)).toBe(true);
  });

  it("covers the true share in 93 to 97 of 100 simulated books", () => {
    const books = 1_000;
    const days = [40, 80];
    const truth = (day: number): number => 0.4 * (1 - Math.exp(-(((day + 0.5) / 70) ** 1.3)));
    const hits = days.map(() => 0);
    for (let seed = 1; seed <= books; seed += 1) {
      const { curve } = total(simulatedBook(seed, { deals: 60, window: 180, winning: 0.4 }), { asOf });
      days.forEach((day, index) => {
        const row = curve.findLast((each) => each.day <= day);
        const isCovered = (row?.wonLow ?? 0) <= truth(day) && truth(day) <= (row?.wonHigh ?? 1);
        hits[index] = (hits[index] ?? 0) + Number(isCovered);
      }, 20_000);
    }
    for (const hit of hits) {
      expect(hit / books).toBeGreaterThanOrEqual(0.93);
      expect(hit / books).toBeLessThanOrEqual(0.97);
    }
  });

  it("watches from the adoption on those that were open by then: leaving them as they are would make wins slow", () => {
    const deals = dealsOf([30, 20, 10, 4], [1, 1, 2, 1]).map((deal) => ({ ...deal }));
    const found = total(deals, { asOf, adoptedOn: addDays(asOf, -15) });
    // The first two are at risk after 15 and 5 of their days, so two deals are at risk on day 4.
    expect(found.curve.map(({ day, atRisk }) => [day, atRisk])).toEqual([
      [4, 2],
      [10, 2],
      [20, 2],
      [30, 1],
    ]);
    expect(total(deals, { asOf, adoptedOn: asOf })).toMatchObject({ n: 0, beforeAdoption: 4, wonShare: null });
  });

  it("answers null of nothing, and refuses what cannot be asked", () => {
    expect(total([], { asOf })).toMatchObject({
      ...{ n: 0, wonShare: null, lastDay: null, medianFollowUp: null, within: null, meanDaysOpen: null, curve: [] },
      median: { share: 0.5, ofWins: null, ofWinsAtMost: null, ofAll: null, ofAllLow: null, ofAllHigh: null },
    });
    const messageOf = (...asked: Parameters<typeof timeToWin>): string => thrownBy(() => timeToWin(...asked)).message;
    expect(messageOf([])).toBe("timeToWin: asOf: expected a day, because the book has none of its own, got undefined");
    expect(messageOf({ asOf: "2026-01-31" }, { asOf })).toBe(
      'timeToWin: asOf: expected a day up to 2026-01-31, the day of the book, got "2026-06-30"',
    );
    expect(messageOf([], { asOf, shares: [0.5, 1] })).toBe("shares: expected shares between 0 and 1, got 1");
    expect(messageOf(dealsOf([1], [1]), { asOf, within: -1 })).toBe(
      "restrictedMean: tau: expected a time from 0 on, got -1",
    );
    expect(messageOf([], { asOf: "soon" })).toContain("expected a day such as 2026-03-31");
    expect(messageOf([{ ...dealsOf([1], [1])[0], createdOn: "then" } as never], { asOf })).toContain(
      "opportunities[0]: ",
    );
    const kind = dimension("costKind", { costs: () => (cost) => cost.kind });
    expect(messageOf([], { asOf, by: kind })).toBe(
      "timeToWin: by: expected a dimension of opportunities, got costKind: opportunities have no costKind",
    );
    expect(timeToWin({ asOf, opportunities: [] }).length).toBe(1);
  });
});
