import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activitiesPerBusinessDay } from "../../src/kpi/views/activitiesPerBusinessDay.js";
import { costPerStage } from "../../src/kpi/views/costPerStage.js";
import { effortBySegment } from "../../src/kpi/views/effortBySegment.js";
import { effortMinutes } from "../../src/kpi/activity/effortMinutes.js";
import { effortPerStage } from "../../src/kpi/views/effortPerStage.js";
import { wonOpportunities } from "../../src/kpi/conversion/wonOpportunities.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import type { Activity } from "../../src/model/records/activity.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { held, minutesIn, segmentOf, sixtyfoldCost } from "../oracle/effort.js";
import { exact, quotient, share, shownAnswer, shownTwin, sumOf } from "../oracle/exact.js";
import { randomBook, randomWindow } from "../oracle/randomBook.js";
import { stepsOf } from "../oracle/stagePaths.js";
import { inWindow, type Book, type Window } from "../oracle/twin.js";
import { pinnedBook } from "./pinnedBook.js";
import { thrownBy } from "./thrownBy.js";

const q1 = { start: "2026-01-01", end: "2026-04-01" };

/** Where a deal was when somebody worked on it: its pipeline and stage; null outside its life. */
function stageDuring(book: Book, deal: Opportunity, day: string): string | null {
  const step = stepsOf(book, deal)
    .filter(({ from }) => from !== null && from <= day)
    .at(-1);
  if (step === undefined || (step.then === null && step.to !== null && step.to < day)) return null;
  return JSON.stringify([deal.pipelineId ?? null, step.stage]);
}

/** Deals that were in a stage and then got further, or won, on a day of the window. */
function passedIn(book: Book, window: Window, pipeline: string | null, stage: string): number {
  const orderOf = (id: string): number | null => {
    const own = book.stages.find((one) => one.id === id && (one.pipelineId ?? null) === pipeline);
    return own?.order ?? null;
  };
  const own = orderOf(stage);
  return book.opportunities.filter((deal) => {
    if ((deal.pipelineId ?? null) !== pipeline) return false;
    const steps = stepsOf(book, deal);
    const first = steps.findIndex((step) => step.stage === stage);
    if (first === -1) return false;
    const further = steps.slice(first + 1).find((step) => {
      const order = orderOf(step.stage);
      return own !== null && order !== null && order > own;
    });
    if (further === undefined) return deal.outcome === "won" && inWindow(deal.closedOn, window);
    return inWindow(further.from, window);
  }).length;
}

const dealOf = ({ opportunities }: Book, { opportunityId }: Activity): Opportunity | undefined =>
  opportunities.find(({ id }) => id === opportunityId);

describe("effort and cost per stage", () => {
  it("are what a walk through every deal tells, and add up to the work on deals", () => {
    fc.assert(
      fc.property(randomBook, randomWindow, (book, window) => {
        const worked = held(book, window).filter((activity) => dealOf(book, activity) !== undefined);
        const rows = effortPerStage(book, window);
        const costs = costPerStage(book, window);
        expect(costs.map(({ stage }) => stage)).toEqual(rows.map(({ stage }) => stage));
        rows.forEach(({ pipeline, stage, activities, minutes, passed, minutesPerPass }, index) => {
          const key = stage === null ? null : JSON.stringify([pipeline, stage]);
          const own = worked.filter((activity) => {
            const deal = dealOf(book, activity);
            return deal !== undefined && stageDuring(book, deal, activity.on) === key;
          });
          expect([activities, minutes]).toEqual([own.length, minutesIn(own)]);
          expect(passed).toBe(stage === null ? 0 : passedIn(book, window, pipeline, stage));
          expect(minutesPerPass).toBe(share(minutes, passed));
          const sixtyfold = sixtyfoldCost(book, own);
          const cost = costs[index];
          expect(shownAnswer(cost?.cost)).toBe(shownTwin(quotient(sixtyfold, exact(60))));
          expect(shownAnswer(cost?.costPerPass)).toBe(shownTwin(quotient(sixtyfold, exact(60 * passed))));
          const costed = own.filter((activity) => {
            const rep = book.reps.find(({ id }) => id === activity.ownerId);
            return activity.minutes != null && rep?.hourlyCost != null;
          });
          expect(cost?.missing).toBe(own.length - costed.length);
        });
        const total = rows.reduce((sum, row) => sum + row.minutes, 0);
        expect(total).toBe(minutesIn(worked));
      }),
    );
  });

  it("of a small book are what a person counts", () => {
    // o06 was in demo from February, o08 in lead from March. o01, o02 and o04 tell no history: in "won" or "lost" all along.
    const rows = effortPerStage(pinnedBook, { during: q1 });
    expect(rows.map(({ stage, activities, minutes, passed }) => [stage, activities, minutes, passed])).toEqual([
      ["lead", 2, 150, 0],
      ["demo", 0, 0, 0],
      ["offer", 0, 0, 0],
      ["lost", 1, 60, 0],
      ["won", 3, 240, 3],
    ]);
    // Ann 120 minutes at 40 and Bob 120 at 30.50 on deals that were won; Cat's hour has no cost.
    const costs = costPerStage(pinnedBook, { during: q1 });
    expect(costs.map(({ stage, cost, missing }) => [stage, cost.toFixed(), missing])).toEqual([
      ["lead", "0", 2],
      ["demo", "0", 0],
      ["offer", "0", 0],
      ["lost", "40", 0],
      ["won", "141", 0],
    ]);
    expect(costs.at(-1)?.costPerPass?.toFixed()).toBe("47");
    // o08 went on to demo on 1 May.
    expect(effortPerStage(pinnedBook, { asOf: "2026-05-15" })[0]).toMatchObject({ passed: 1, minutesPerPass: 150 });
  });

  it("counts work before the creation, and after the close, at no stage", () => {
    const deal: Opportunity = { id: "o", stage: "s", outcome: "won", createdOn: "2026-02-01", closedOn: "2026-02-10" };
    const on = (day: string): string | null | undefined => {
      const activity = { id: "a", ownerId: "ann", on: day, kind: "call", status: "held", opportunityId: "o" } as const;
      return effortPerStage({ opportunities: [deal], activities: [activity] }).find(
        ({ activities }) => activities === 1,
      )?.stage;
    };
    expect(["2026-01-31", "2026-02-01", "2026-02-10", "2026-02-11"].map(on)).toEqual([null, "s", "s", null]);
  });
});

/** Deals' segments: the account's, else the lead's, of those there were on the day asked about. */
function segmentOfDeal({ accounts, leads }: Book, deal: Opportunity, asOf: string | undefined): string | null {
  const records = [accounts.find(({ id }) => id === deal.accountId), leads.find(({ id }) => id === deal.leadId)];
  const known = records.find(
    (record) => record?.segment != null && (asOf === undefined || (record.createdOn ?? "") <= asOf),
  );
  return known?.segment ?? null;
}

/** A book whose lists can be read once. */
const readOnce = (book: Book): never =>
  Object.fromEntries(Object.entries(book).map(([kind, list]) => [kind, list.values()])) as never;

describe("the views of effort", () => {
  it("take lists that can be read only once", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        expect(effortPerStage(readOnce(book))).toEqual(effortPerStage(book));
        expect(costPerStage(readOnce(book))).toEqual(costPerStage(book));
        expect(effortBySegment(readOnce(book))).toEqual(effortBySegment(book));
        expect(activitiesPerBusinessDay(readOnce(book), { during: q1 })).toEqual(
          activitiesPerBusinessDay(book, { during: q1 }),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe("effort by target", () => {
  const intended = { Gold: 0.6, Bronze: 0.1 };

  it("is what filtering tells, for every segment and rep", () => {
    fc.assert(
      fc.property(randomBook, randomWindow, (book, window) => {
        const spent = held(book, window).map((activity) => ({
          activity,
          segment: segmentOf(activity, book, window.asOf),
        }));
        const wins = book.opportunities
          .filter(({ outcome, closedOn }) => outcome === "won" && inWindow(closedOn, window))
          .map((deal) => ({ deal, segment: segmentOfDeal(book, deal, window.asOf) }));
        const rows = effortBySegment(book, { ...window, intended });
        for (const row of rows) {
          const isRep = (owner: string | null | undefined): boolean =>
            row.level === "segment" || (owner ?? null) === row.rep;
          const byRep = spent.filter(({ activity }) => isRep(activity.ownerId));
          const own = byRep.filter(({ segment }) => segment === row.segment).map(({ activity }) => activity);
          const won = wins.filter(({ deal, segment }) => segment === row.segment && isRep(deal.ownerId));
          const minutes = minutesIn(own);
          const whole = minutesIn(byRep.flatMap(({ activity, segment }) => (segment === null ? [] : [activity])));
          const revenue = sumOf(won.flatMap(({ deal }) => (deal.amount == null ? [] : [deal.amount])));
          expect([row.activities, row.minutes, row.won]).toEqual([own.length, minutes, won.length]);
          expect(shownAnswer(row.wonRevenue)).toBe(shownTwin(revenue));
          expect(row.activitiesPerWin).toBe(share(own.length, won.length));
          expect(row.hoursPerWin).toBe(share(minutes, 60 * won.length));
          expect(shownAnswer(row.resultPerEffort)).toBe(shownTwin(quotient(revenue.times(60), exact(minutes))));
          const effortShare = row.segment === null ? null : share(minutes, whole);
          const meant = row.segment === "Gold" ? 0.6 : row.segment === "Bronze" ? 0.1 : null;
          expect([row.effortShare, row.intendedShare]).toEqual([effortShare, meant]);
          expect(row.gap).toBe(effortShare === null || meant === null ? null : effortShare - meant);
        }
      }),
    );
  });

  it("adds up: segments to the book, and reps to their segment", () => {
    fc.assert(
      fc.property(randomBook, randomWindow, (book, window) => {
        const rows = effortBySegment(book, window);
        const segments = rows.filter(({ level }) => level === "segment");
        const total = (side: "minutes" | "won", of: typeof rows): number => of.reduce((sum, row) => sum + row[side], 0);
        expect(total("minutes", segments)).toBe(effortMinutes(book, window));
        expect(total("won", segments)).toBe(wonOpportunities(book, window));
        expect(shownTwin(sumOf(segments.map(({ wonRevenue: won }) => won)))).toBe(
          shownAnswer(wonRevenue(book, window)),
        );
        for (const { segment, minutes, won } of segments) {
          const reps = rows.filter((row) => row.level === "rep" && row.segment === segment);
          expect([total("minutes", reps), total("won", reps)]).toEqual([minutes, won]);
        }
      }),
    );
  });

  it("has a row for a segment that was intended and got nothing, and what was for none last", () => {
    const activities = [
      { id: "a", ownerId: "ann", on: "2026-01-05", kind: "admin", status: "held", minutes: 60 },
    ] as const;
    const rows = effortBySegment({ activities, opportunities: [] }, { intended });
    expect(rows.map(({ level, segment, rep, gap }) => [level, segment, rep, gap])).toEqual([
      ["segment", "Bronze", null, null],
      ["segment", "Gold", null, null],
      ["rep", null, "ann", null],
      ["segment", null, null, null],
    ]);
  });

  it("refuses shares that cannot be", () => {
    const book = { activities: [], opportunities: [] };
    const refused = (shares: Readonly<Record<string, number>>): string =>
      thrownBy(() => effortBySegment(book, { intended: shares })).message;
    expect(refused({ Gold: 60 })).toBe("intended.Gold: expected a share from 0 to 1, got 60");
    expect(refused({ Gold: NaN })).toContain("expected a share");
    expect(refused({ Gold: 0.7, Silver: 0.4 })).toBe(
      'intended: expected shares with a sum of at most 1, got {"Gold":0.7,"Silver":0.4}',
    );
    expect(effortBySegment(book, { intended: { Gold: 0.7, Silver: 0.2, Bronze: 0.1 } })).toHaveLength(3);
  });
});

describe("activities per business day", () => {
  const call = (ownerId: string, on: string): Activity => ({ id: on, ownerId, on, kind: "call", status: "held" });
  const reps = [
    { id: "ann", memberships: [] },
    { id: "bob", hiredOn: "2026-01-26", memberships: [] },
    { id: "dan", leftOn: "2026-01-06", memberships: [] },
    { id: "eve", leftOn: "2026-01-01", memberships: [] },
  ];
  const activities = [
    call("ann", "2026-01-05"),
    call("ann", "2026-01-31"),
    call("bob", "2026-01-27"),
    call("zoe", "2026-02-01"),
  ];
  const shown = (rows: ReturnType<typeof activitiesPerBusinessDay>): unknown[] =>
    rows.map(({ level, rep, activities: count, businessDays, perBusinessDay }) => [
      rep ?? level,
      count,
      businessDays,
      perBusinessDay,
    ]);

  it("counts the days that each rep was there, without weekends and holidays", () => {
    const during = { start: "2026-01-01", end: "2026-02-01" };
    // January 2026 has 22 business days, and 21 without New Year's Day; Bob's last week has 5, Dan's first days 2.
    expect(shown(activitiesPerBusinessDay({ activities, reps }, { during, holidays: ["2026-01-01"] }))).toEqual([
      ["ann", 2, 21, 2 / 21],
      ["bob", 1, 5, 1 / 5],
      ["dan", 0, 2, 0],
      ["total", 3, 28, 3 / 28],
    ]);
  });

  it("counts no days that are not known yet, and takes an unknown owner to have been there", () => {
    const during = { start: "2026-01-26", end: "2026-03-01" };
    expect(shown(activitiesPerBusinessDay({ activities, reps }, { during, asOf: "2026-02-02" }))).toEqual([
      ["ann", 1, 6, 1 / 6],
      ["bob", 1, 6, 1 / 6],
      ["zoe", 1, 6, 1 / 6],
      ["total", 3, 18, 3 / 18],
    ]);
    expect(shown(activitiesPerBusinessDay({ activities, reps }, { during, asOf: "2026-01-01" }))).toEqual([
      ["total", 0, 0, null],
    ]);
  });

  it("adds up to the activities held", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const rows = activitiesPerBusinessDay(book, { during: q1 });
        const reached = rows.slice(0, -1).reduce((sum, row) => sum + row.activities, 0);
        expect(reached).toBe(held(book, { during: q1 }).length);
        expect(rows.at(-1)?.activities).toBe(reached);
      }),
    );
  });
});
