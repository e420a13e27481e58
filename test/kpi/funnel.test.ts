import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnelStages } from "../../src/kpi/facts/funnelStages.js";
import { funnel } from "../../src/kpi/views/funnel.js";
import type { Lead } from "../../src/model/records/lead.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { wilson } from "../../src/stats/intervals/wilson.js";
import { buyersOf } from "../oracle/funnelWalk.js";
import { randomBook, randomWindow } from "../oracle/randomBook.js";
import { frozen } from "./frozen.js";
import { pinnedBook } from "./pinnedBook.js";

const stages = [
  { id: "contact", order: 1, funnelStage: "interest" },
  { id: "offer", order: 2, funnelStage: "decision" },
  { id: "other", order: 3, funnelStage: "gossip" },
];
const lead = (id: string, fields: Partial<Lead> = {}): Lead => ({ id, createdOn: "2026-01-05", ...fields });
const deal = (id: string, fields: Partial<Opportunity> = {}): Opportunity => ({
  id,
  stage: "contact",
  outcome: "open",
  createdOn: "2026-01-10",
  ...fields,
});

const peopleOf = (rows: ReturnType<typeof funnel>): number[] => rows.map(({ people }) => people);

describe("the funnel", () => {
  it("counts who came to each step, skipped or not, however far back they went", () => {
    const rows = funnel({
      stages,
      leads: [lead("l1"), lead("l2", { opportunityId: "o1" }), lead("l3")],
      opportunities: [
        deal("o1"),
        deal("o2", {
          leadId: "l3",
          history: [
            { on: "2026-01-10", stage: "offer" },
            { on: "2026-02-01", stage: "contact" },
          ],
        }),
        deal("o3", { outcome: "won", stage: "won", closedOn: "2026-03-01" }),
        deal("o4", { stage: "other" }),
        deal("o5", {
          outcome: "lost",
          stage: "lost",
          closedOn: "2026-03-01",
          history: [{ on: "2026-01-10", stage: "offer" }],
        }),
      ],
    });
    expect(rows.map(({ funnelStage }) => funnelStage)).toEqual([...funnelStages]);
    expect(peopleOf(rows)).toEqual([6, 4, 3, 1]);
    expect(rows.map(({ conversion }) => conversion)).toEqual([null, 4 / 6, 3 / 4, 1 / 3]);
    expect(rows.map(({ ofCohort }) => ofCohort)).toEqual([1, 4 / 6, 3 / 6, 1 / 6]);
    // A lead without a deal and one deal nowhere; o1; o2, while o5 was lost; nobody beyond a win.
    expect(rows.map(({ stillOpen }) => stillOpen)).toEqual([2, 1, 1, 0]);
    expect(rows[1]?.interval).toEqual({ ...wilson(4, 6), level: 0.95 });
    expect(rows[0]?.interval).toBeNull();
  });

  it("counts a lead with several deals once, and a deal of two leads for both", () => {
    const rows = funnel({
      stages,
      leads: [lead("l1", { opportunityId: "o1" }), lead("l2", { opportunityId: "o1" })],
      opportunities: [deal("o1"), deal("o2", { leadId: "l1", stage: "offer" })],
    });
    expect(peopleOf(rows)).toEqual([2, 2, 1, 0]);
  });

  it("puts a person into the period of its lead, and a deal without one into its own", () => {
    const book = {
      stages,
      leads: [lead("l1", { createdOn: "2025-12-31", opportunityId: "o1" }), lead("l2", { createdOn: "2026-01-01" })],
      opportunities: [deal("o1"), deal("o2", { createdOn: "2026-03-31" }), deal("o3", { createdOn: "2026-04-01" })],
    };
    expect(peopleOf(funnel(book, { during: { start: "2026-01-01", end: "2026-04-01" } }))).toEqual([2, 1, 0, 0]);
    expect(peopleOf(funnel(book, { asOf: "2026-01-09" }))).toEqual([2, 0, 0, 0]);
    expect(peopleOf(funnel(book))).toEqual([4, 3, 0, 0]);
  });

  it("knows on a day only what had happened by then", () => {
    const opportunities = [
      deal("o1", {
        outcome: "won",
        stage: "won",
        closedOn: "2026-03-01",
        history: [
          { on: "2026-01-10", stage: "contact" },
          { on: "2026-02-01", stage: "offer" },
        ],
      }),
    ];
    const on = (asOf: string): number[] => peopleOf(funnel({ stages, opportunities }, { asOf }));
    expect(on("2026-01-31")).toEqual([1, 1, 0, 0]);
    expect(on("2026-02-28")).toEqual([1, 1, 1, 0]);
    expect(on("2026-03-01")).toEqual([1, 1, 1, 1]);
  });

  it("answers of nobody with counts of 0 and without shares", () => {
    expect(funnel({ opportunities: [] })).toEqual(
      funnelStages.map((funnelStage) => ({
        funnelStage,
        people: 0,
        conversion: null,
        interval: null,
        ofCohort: null,
        stillOpen: 0,
      })),
    );
  });

  it("is computed by hand for the pinned book", () => {
    // Leads of the quarter: l1 with o03 (won), l2 with o09 (demo), l3 with o07 (won), l4 alone. Deals without a lead:
    // o04, o06 and o13 won; o05 lost without a history; o08 an offer.
    const rows = funnel(pinnedBook, { during: { start: "2026-01-01", end: "2026-04-01" } });
    expect(peopleOf(rows)).toEqual([9, 7, 6, 5]);
    expect(rows.map(({ stillOpen }) => stillOpen)).toEqual([1, 1, 1, 0]);
  });
});

describe("the laws of the funnel", () => {
  it("narrows from step to step, and needs no more people still open than are there", () => {
    fc.assert(
      fc.property(randomBook, randomWindow, (book, window) => {
        const rows = funnel(frozen(book), window);
        const people = peopleOf(rows);
        expect(people.toSorted((one, other) => other - one)).toEqual(people);
        rows.forEach(({ conversion, interval, stillOpen }, step) => {
          expect(stillOpen).toBeLessThanOrEqual((people[step] ?? 0) - (people[step + 1] ?? 0));
          if (conversion !== null) {
            expect(interval?.low).toBeLessThanOrEqual(conversion);
            expect(interval?.high).toBeGreaterThanOrEqual(conversion);
          }
        });
      }),
    );
  });

  it("is what asking each person finds, in any order of the records", () => {
    fc.assert(
      fc.property(randomBook, randomWindow, (book, window) => {
        const buyers = buyersOf(book, window);
        const rows = funnel(book, window);
        const reached = (step: string | undefined): number =>
          buyers.filter((one) => step !== undefined && one.reached.includes(step)).length;
        rows.forEach(({ funnelStage, people, conversion, ofCohort, stillOpen }, index) => {
          expect(people).toBe(reached(funnelStage));
          const before = reached(funnelStages[index - 1]);
          expect(conversion).toBe(before === 0 ? null : people / before);
          expect(ofCohort).toBe(buyers.length === 0 ? null : people / buyers.length);
          expect(stillOpen).toBe(
            buyers.filter(({ reached: all, isOpen }) => isOpen && all.at(-1) === funnelStage).length,
          );
        });
        const turned = Object.fromEntries(Object.entries(book).map(([kind, list]) => [kind, list.toReversed()]));
        expect(funnel({ ...book, ...turned }, window)).toEqual(rows);
      }),
    );
  });
});
