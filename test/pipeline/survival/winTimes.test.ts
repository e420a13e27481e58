import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf as bookAsOf } from "../../../src/model/history/asOf.js";
import { salesBook } from "../../../src/model/book/salesBook.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { timeToWin } from "../../../src/pipeline/survival/timeToWin.js";
import { winProbability, type WinProbability } from "../../../src/pipeline/survival/winProbability.js";
import type { WinTimes } from "../../../src/pipeline/survival/learnedCurves.js";
import { winTimes, winTimesInStage, winTimesSinceCreation } from "../../../src/pipeline/survival/winTimes.js";
import { conditionalIncidence } from "../../../src/stats/survival/conditionalIncidence.js";
import { seededDraws } from "../../../src/stats/random/seededDraws.js";
import { addDays } from "../../../src/time/dayNumber.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { randomBook } from "../../oracle/randomBook.js";
import { day as randomDay } from "../../oracle/randomRecords.js";
import { near, timingCases } from "../../stats/timing.js";
import { firstEntriesOf } from "./firstEntriesOf.js";
import { asNumber, naiveCurves } from "./naiveCurves.js";
import { asOf, dealsOf, drawnDeals } from "./randomDurations.js";

/** An open deal that came to its stage so many days ago. */
const waiting = (days: number): Opportunity => ({
  ...{ id: "w", stage: "demo", outcome: "open", createdOn: addDays(asOf, -days) },
  history: [{ on: addDays(asOf, -days), stage: "demo" }],
});

/** Enough deals for an answer after some days. */
const manyDrawn = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 15 }), status: fc.integer({ min: 0, max: 2 }) }),
  { minLength: 25, maxLength: 70 },
);
const spanDrawn = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 8 }));
const throughJson = (fit: WinTimes): WinTimes => JSON.parse(JSON.stringify(fit)) as WinTimes;
const clocks = [winTimes, winTimesInStage, winTimesSinceCreation];
const inAll = ({ won, lost, open }: WinProbability): number => (won ?? NaN) + (lost ?? NaN) + (open ?? NaN);

describe("winTimes", () => {
  it("follows each deal from its first entry to a stage, as a walk through its changes finds it", () => {
    fc.assert(
      fc.property(randomBook, randomDay, (book, day) => {
        const fit = winTimes(book, { asOf: day });
        const { entries, untold } = firstEntriesOf(book, day);
        let negative = 0;
        for (const [key, deals] of entries) {
          const naive = naiveCurves(deals, day, null);
          negative += naive.missing;
          const found = fit.curves.find(({ pipeline, stage }) => JSON.stringify([pipeline, stage]) === key);
          const ended = (end: string): number => naive.lives.filter((life) => life.end === end).length;
          expect(found).toMatchObject({
            won: ended("won"),
            lost: ended("lost"),
            open: ended("open"),
            n: naive.lives.length,
          });
          expect(found?.rows.map(({ time, atRisk }) => [time, atRisk])).toEqual(
            naive.days.map((each) => [each.day, each.atRisk]),
          );
          found?.rows.forEach(({ incidence, survival }, index) => {
            const wanted = naive.days[index];
            if (wanted === undefined) throw new Error("as many rows");
            near(incidence.won, asNumber(wanted.won), 1e-12);
            near(incidence.lost, asNumber(wanted.lost), 1e-12);
            near(survival, asNumber(wanted.open), 1e-12);
          });
        }
        expect(fit.curves.length).toBe(entries.size);
        expect(fit.missing).toBe(untold + negative);
      }),
    );
  });

  it("knows only what was known on the day", () => {
    fc.assert(
      fc.property(randomBook, randomDay, (book, day) => {
        // A deal that says not when it closed, or was created, is told apart by its later state alone: it says nothing.
        const opportunities = book.opportunities.filter(
          ({ createdOn, closedOn, outcome }) => createdOn != null && (outcome === "open" || closedOn != null),
        );
        const whole = salesBook({ ...book, opportunities });
        for (const learn of clocks) {
          const then = learn(bookAsOf(whole, day));
          expect(learn(whole, { asOf: day })).toEqual(then);
        }
      }),
    );
  });

  it("changes no bit with the order of the deals, and survives JSON", () => {
    fc.assert(
      fc.property(randomBook, randomDay, (book, day) => {
        for (const learn of clocks) {
          const fit = learn(book, { asOf: day });
          expect(learn({ ...book, opportunities: book.opportunities.toReversed() }, { asOf: day })).toEqual(fit);
          expect(throughJson(fit)).toEqual(fit);
        }
      }),
    );
  });

  it("takes the stages in the place of the book's, and watches late ones from the adoption on", () => {
    const deals = [{ ...waiting(9), history: [] }];
    expect(winTimes(deals, { asOf }).curves).toEqual([]);
    const [only, ...others] = winTimes(deals, { asOf, stages: [{ id: "demo", order: 1 }] }).curves;
    expect([only?.stage, only?.n, others]).toEqual(["demo", 1, []]);
    const late = winTimes(dealsOf([9, 4], [1, 1]), { asOf, adoptedOn: addDays(asOf, -6) });
    expect(late.curves[0]?.rows.map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [4, 2],
      [9, 1],
    ]);
  });
});

describe("winProbability", () => {
  interface Asked {
    readonly time: number[];
    readonly status: number[];
    readonly openAt: number;
    readonly by: number;
  }
  interface Answer {
    readonly pWin: number;
    readonly pLost: number;
    readonly pStillOpen: number;
    readonly nAtRiskAfter: number;
  }

  it.each(timingCases<Asked, Answer>("conditionalWin"))("agrees with R: $id", ({ input, expected, relTol }) => {
    const unit = input.time.every(Number.isInteger) ? 1 : 1000;
    const from = winTimes(
      dealsOf(
        input.time.map((time) => Math.round(time * unit)),
        input.status,
      ),
      { asOf },
    );
    const found = winProbability(waiting(input.openAt * unit), {
      ...{ from, asOf },
      horizon: addDays(asOf, (input.by - input.openAt) * unit),
    });
    expect(found.atRisk).toBe(expected.nAtRiskAfter);
    if (expected.nAtRiskAfter < 20) expect([found.won, found.reason]).toEqual([null, "insufficient"]);
    else {
      expect(found.reason).toBeNull();
      near(found.won, expected.pWin, relTol);
      near(found.lost, expected.pLost, relTol);
      near(found.open, expected.pStillOpen, relTol);
    }
  });

  it("adds up to 1, at first is the incidence itself, and only rises with the horizon", () => {
    fc.assert(
      fc.property(manyDrawn, spanDrawn, (drawn, [days, more]) => {
        for (const learn of clocks) {
          const from = throughJson(learn(drawnDeals(drawn), { asOf }));
          const rows = from.curves[0]?.rows ?? [];
          const last = Math.max(...drawn.map(({ time }) => time));
          const found = winProbability(waiting(days), { from, horizon: addDays(asOf, more) });
          const left = drawn.filter(({ time }) => time > days).length;
          expect(found).toMatchObject({ atRisk: left, days, daysByHorizon: days + more });
          if (left < 20) expect(found.reason).toBe("insufficient");
          else if (days + more > last && rows.at(-1)?.survival !== 0) expect(found.reason).toBe("beyond-history");
          else {
            near(inAll(found), 1, 1e-12);
            for (const each of [found.won, found.lost, found.open]) {
              expect(each).toBeGreaterThanOrEqual(0);
              expect(each).toBeLessThanOrEqual(1);
            }
            if (found.won !== null && found.wonLow !== null && found.wonHigh !== null)
              expect(found.wonLow <= found.won && found.won <= found.wonHigh).toBe(true);
            const whole = conditionalIncidence(rows, { after: days, by: days + more });
            near(found.won, whole?.incidence.won ?? NaN, 1e-12);
            near(found.lost, whole?.incidence.lost ?? NaN, 1e-12);
            const sooner = winProbability(waiting(days), { from, horizon: addDays(asOf, Math.floor(more / 2)) });
            expect(sooner.won).toBeLessThanOrEqual((found.won ?? NaN) + 1e-12);
            const now = winProbability(waiting(days), { from, horizon: asOf });
            expect([now.won, now.lost, now.open]).toEqual([0, 0, 1]);
          }
          // Days begin with the evening of the first: what closed on it has closed.
          const none = drawn.filter(({ time }) => time > 0);
          const new_ = winProbability(waiting(0), { from: learn(drawnDeals(none), { asOf }) });
          const whole = learn(drawnDeals(none), { asOf }).curves[0]?.rows.at(-1);
          if (none.length >= 20) near(new_.won, whole?.incidence.won ?? NaN, 1e-12);
          else expect(new_.reason).toBe("insufficient");
        }
      }),
    );
  });

  it("is what becomes of those left, counted, where all are closed", () => {
    fc.assert(
      fc.property(manyDrawn, spanDrawn, (drawn, [days, more]) => {
        const closed = drawn.map(({ time, status }) => ({ time, status: status === 0 ? 1 : status }));
        const from = winTimes(drawnDeals(closed), { asOf });
        const left = closed.filter(({ time }) => time > days);
        const share = (status: number, by: number): number =>
          left.filter((each) => each.status === status && each.time <= by).length / left.length;
        if (left.length < 20) return;
        const found = winProbability(waiting(days), { from, horizon: addDays(asOf, more) });
        near(found.won, share(1, days + more), 1e-12);
        near(found.lost, share(2, days + more), 1e-12);
        const alone = timeToWin(drawnDeals(left), { asOf })[0]?.curve.findLast(({ day }) => day <= days + more);
        expect([found.wonLow, found.wonHigh]).toEqual([alone?.wonLow ?? null, alone?.wonHigh ?? null]);
        const inTheEnd = winProbability(waiting(days), { from });
        near(inTheEnd.won, share(1, Infinity), 1e-12);
        expect(inTheEnd.open).toBeCloseTo(0, 12);
      }),
    );
  });

  /** Deals that came to a demo 50 days ago; those that went on to an offer after 10 were won 10 days later, all others lost after 30. */
  const moved = Array.from({ length: 60 }, (_, index): Opportunity => {
    const began = addDays(asOf, -50);
    const isMoved = index < 30;
    return {
      ...{ id: `m${index.toString()}`, stage: isMoved ? "offer" : "demo", createdOn: began },
      ...{ outcome: isMoved ? "won" : "lost", closedOn: addDays(began, isMoved ? 20 : 30) },
      history: [{ on: began, stage: "demo" }, ...(isMoved ? [{ on: addDays(began, 10), stage: "offer" }] : [])],
    };
  });

  it("hears what sitting means where a deal is compared with those that sat", () => {
    const after = (days: number, learn: typeof winTimes): number | null =>
      winProbability(waiting(days), { from: learn(moved, { asOf }) }).won;
    expect([0, 9, 10, 19].map((days) => after(days, winTimes))).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect([0, 9, 10, 19].map((days) => after(days, winTimesInStage))).toEqual([0.5, 0.5, 0, 0]);
    expect(winProbability(waiting(12), { from: winTimesInStage(moved, { asOf }) }).atRisk).toBe(30);
  });

  it("finds a chance that sitting does not change, where those open as long promise more and more", () => {
    // Whatever its age, two in three of the deals in a demo go on to an offer, and eight in ten of these are won: 8 ÷ 15.
    const draw = seededDraws(3);
    const daysOf = (mean: number, index: number, stream: number): number =>
      Math.ceil(-mean * Math.log(draw(index, stream)));
    const deals = Array.from({ length: 4_000 }, (_, index): Opportunity => {
      const watched = Math.floor(500 * draw(index, 0));
      const [inDemo, inOffer] = [daysOf(40 / 3, index, 1), daysOf(30, index, 2)];
      const isOffered = draw(index, 3) < 2 / 3;
      const took = isOffered ? inDemo + inOffer : inDemo;
      const began = addDays(asOf, -watched);
      const offer = isOffered && inDemo <= watched ? [{ on: addDays(began, inDemo), stage: "offer" }] : [];
      const outcome = isOffered && draw(index, 4) < 0.8 ? "won" : "lost";
      return {
        ...{ id: `s${index.toString()}`, createdOn: began, history: [{ on: began, stage: "demo" }, ...offer] },
        ...{ stage: offer.length > 0 ? "offer" : "demo", outcome: took <= watched ? outcome : "open" },
        closedOn: took <= watched ? addDays(began, took) : null,
      };
    });
    const [sat, open] = [winTimesInStage(deals, { asOf }), winTimes(deals, { asOf })];
    for (const days of [0, 10, 20, 30]) {
      const { won, atRisk } = winProbability(waiting(days), { from: sat });
      // Four standard errors of a share.
      expect(Math.abs((won ?? NaN) - 8 / 15)).toBeLessThanOrEqual(4 * Math.sqrt(0.25 / atRisk));
    }
    expect(winProbability(waiting(30), { from: open }).won).toBeGreaterThan(0.68);
  });

  it("counts a deal that came back from its first entry, or where staying counts from its latest", () => {
    const back: Opportunity = {
      ...{ id: "b", stage: "demo", outcome: "open", createdOn: addDays(asOf, -19) },
      history: [
        { on: addDays(asOf, -19), stage: "demo" },
        { on: addDays(asOf, -12), stage: "offer" },
        { on: addDays(asOf, -4), stage: "demo" },
      ],
    };
    const daysBy = (learn: typeof winTimes): unknown => winProbability(back, { from: learn(moved, { asOf }) }).days;
    expect(clocks.map(daysBy)).toEqual([19, 4, 19]);
  });

  it("says why there is none", () => {
    const from = winTimes(moved, { asOf });
    const reasonOf = (deal: Opportunity, horizon?: string): unknown => winProbability(deal, { from, horizon }).reason;
    expect(reasonOf({ ...waiting(5), outcome: "won", closedOn: asOf })).toBe("not-open");
    expect(reasonOf({ ...waiting(5), createdOn: null })).toBe("not-open");
    expect(reasonOf({ ...waiting(5), createdOn: addDays(asOf, 1) })).toBe("not-open");
    expect(reasonOf({ ...waiting(5), history: null })).toBe("entry-unknown");
    expect(reasonOf({ ...waiting(5), stage: "offer", history: [] })).toBe("entry-unknown");
    expect(reasonOf({ ...waiting(5), pipelineId: "other" })).toBe("nothing-learned");
    expect(winProbability(waiting(40), { from })).toMatchObject({
      reason: "insufficient",
      atRisk: 0,
      daysByHorizon: 40,
    });
    const open = dealsOf(Array<number>(40).fill(9), Array<number>(40).fill(0));
    const unfinished = winTimes(open, { asOf });
    expect(winProbability(waiting(5), { from: unfinished, horizon: addDays(asOf, 5) })).toEqual({
      ...{
        won: null,
        wonLow: null,
        wonHigh: null,
        lost: null,
        open: null,
        reason: "beyond-history",
        opportunityId: "w",
        stage: "demo",
      },
      ...{ days: 5, daysByHorizon: 10, atRisk: 40 },
    });
    expect(winProbability(waiting(5), { from: unfinished, horizon: addDays(asOf, 4) }).open).toBe(1);
    expect(winProbability(waiting(5), { from: unfinished })).toMatchObject({ won: 0, open: 1, daysByHorizon: 9 });
  });

  it("refuses days before those of the history, and a horizon before the day", () => {
    const from = winTimes(moved, { asOf });
    const messageOf = (question: { asOf?: string; horizon?: string }): string =>
      thrownBy(() => winProbability(waiting(5), { from, ...question })).message;
    expect(messageOf({ asOf: "2026-06-29" })).toBe(
      'winProbability: asOf: expected a day from 2026-06-30 on, because the history knows all up to that day, got "2026-06-29"',
    );
    expect(messageOf({ horizon: "2026-06-29" })).toBe(
      'winProbability: horizon: expected a day from 2026-06-30 on, the day of the deal, got "2026-06-29"',
    );
    expect(messageOf({ horizon: "in the end" })).toContain("expected a day such as 2026-03-31");
    for (const learn of clocks)
      expect(thrownBy(() => learn([])).message).toContain("asOf: expected a day, because the book has none");
    expect(winProbability(waiting(5), { from, asOf: addDays(asOf, 3) }).days).toBe(8);
  });
});
