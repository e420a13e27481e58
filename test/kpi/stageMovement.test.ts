import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openOpportunities } from "../../src/kpi/pipeline/openOpportunities.js";
import { stageMovement, type StageMovement } from "../../src/kpi/views/stageMovement.js";
import { stageOccupancy } from "../../src/kpi/views/stageOccupancy.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { wonOpportunities } from "../../src/kpi/conversion/wonOpportunities.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { exact, sumOf } from "../oracle/exact.js";
import { randomBook } from "../oracle/randomBook.js";
import { day, period } from "../oracle/randomRecords.js";
import { stageWalk, type StageEvent } from "../oracle/stageWalk.js";
import { dayBefore } from "../oracle/twin.js";
import { completeBook } from "./completeBook.js";
import { pinnedBook } from "./pinnedBook.js";

const during = { start: "2026-01-01", end: "2026-04-01" };
const stages = [
  { id: "lead", order: 1 },
  { id: "demo", order: 2 },
  { id: "offer", order: 3 },
];
const deal = (fields: Partial<Opportunity>): Opportunity => ({
  id: "a",
  stage: "demo",
  outcome: "open",
  createdOn: "2025-12-01",
  amount: 100,
  ...fields,
});

const numbers = ["opening", "entered", "leftForward", "leftBack", "leftAside", "won", "lost", "closing"] as const;

const places = ["pipeline", "stage", "title", "order", "funnelStage"];

/** The numbers and values of a stage that are not 0, and how many lacked an amount. */
const told = (rows: readonly StageMovement[], stage: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(rows.find((row) => row.stage === stage) ?? {})
      .filter(([field]) => !places.includes(field))
      .map(([field, value]) => [field, String(value)] as const)
      .filter(([, value]) => value !== "0"),
  );

const moved = (opportunities: readonly Opportunity[]): readonly StageMovement[] =>
  stageMovement({ stages, opportunities }, { during });

describe("what went through each stage", () => {
  it("lets a created deal enter where its history begins, and follows it forward, back and to its win", () => {
    const rows = moved([
      deal({
        stage: "won",
        outcome: "won",
        createdOn: "2026-01-10",
        closedOn: "2026-03-20",
        amount: 250,
        history: [
          { on: "2026-01-10", stage: "lead", amount: 100 },
          { on: "2026-01-20", stage: "offer", amount: 300 },
          { on: "2026-02-01", stage: "demo" },
          { on: "2026-02-10", stage: "demo", amount: 200 },
          { on: "2026-03-20", stage: "won", amount: 250 },
        ],
      }),
    ]);
    expect(told(rows, "lead")).toEqual({
      entered: "1",
      enteredAmount: "100",
      leftForward: "1",
      leftForwardAmount: "100",
    });
    expect(told(rows, "offer")).toEqual({ entered: "1", enteredAmount: "300", leftBack: "1", leftBackAmount: "300" });
    expect(told(rows, "demo")).toEqual({
      entered: "1",
      enteredAmount: "300",
      changedAmount: "-50",
      won: "1",
      wonAmount: "250",
    });
    expect(rows.map(({ stage }) => stage)).toEqual(["lead", "demo", "offer"]);
  });

  it("says aside of a move to or from a stage of which nobody knows where it stands", () => {
    const rows = moved([deal({ history: [{ on: "2026-02-01", stage: "limbo" }] })]);
    expect(told(rows, "demo")).toEqual({ opening: "1", openingAmount: "100", leftAside: "1", leftAsideAmount: "100" });
    expect(told(rows, "limbo")).toEqual({ entered: "1", enteredAmount: "100", closing: "1", closingAmount: "100" });
  });

  it("says aside of a move between stages of the same order", () => {
    const level = [...stages, { id: "call", order: 2 }];
    const opportunities = [deal({ history: [{ on: "2026-02-01", stage: "call" }] })];
    expect(told(stageMovement({ stages: level, opportunities }, { during }), "demo")).toMatchObject({ leftAside: "1" });
  });

  it("counts a deal without an amount, and says so", () => {
    const rows = moved([deal({ amount: null, outcome: "won", closedOn: "2026-02-01" })]);
    expect(told(rows, "demo")).toEqual({ opening: "1", won: "1", missing: "1" });
  });

  it("ends on the book's own day where that is earlier", () => {
    const book = salesBook({
      stages,
      opportunities: [deal({ createdOn: "2026-02-10" })],
      asOf: "2026-02-09",
    });
    expect(told(stageMovement(book, { during }), "demo")).toEqual({});
    expect(told(stageMovement(book, { during, asOf: "2026-03-01" }), "demo")).toMatchObject({ entered: "1" });
    expect(told(stageMovement(book, { during, asOf: "2025-12-31" }), "demo")).toEqual({});
  });

  it("shows one pipeline where it is asked to", () => {
    const opportunities = [deal({}), deal({ pipelineId: "renewals" })];
    const rows = stageMovement({ stages, opportunities }, { during, pipeline: "renewals" });
    expect(rows.map(({ stage, opening }) => [stage, opening])).toEqual([["demo", 1]]);
  });

  it("is computed by hand for the pinned book", () => {
    const rows = stageMovement(pinnedBook, { during: { start: "2026-05-01", end: "2026-07-01" } });
    // o08 was a lead until 1 May, a demo until 1 June, and is an offer; o10 came as a lead on 1 June.
    expect(told(rows, "lead")).toEqual({
      opening: "1",
      openingAmount: "5000",
      entered: "1",
      enteredAmount: "9000",
      leftForward: "1",
      leftForwardAmount: "5000",
      closing: "1",
      closingAmount: "9000",
    });
    // o06 (600) and o09 (1500.5) were demos on the eve, o08 came at 4500; o06 and o08 went on to be offers.
    expect(told(rows, "demo")).toEqual({
      opening: "2",
      openingAmount: "2100.5",
      entered: "1",
      enteredAmount: "4500",
      leftForward: "2",
      leftForwardAmount: "5100",
      closing: "1",
      closingAmount: "1500.5",
    });
    // o06 came at 700.7 and was won for it, o08 came at 4000.
    expect(told(rows, "offer")).toEqual({
      entered: "2",
      enteredAmount: "4700.7",
      won: "1",
      wonAmount: "700.7",
      closing: "1",
      closingAmount: "4000",
    });
  });
});

describe("the laws of stage movement", () => {
  it("opens and closes with what sits in the stage, and what lies between adds up, in number and in value", () => {
    fc.assert(
      fc.property(randomBook, period, (book, { start, end }) => {
        const rows = stageMovement(book, { during: { start, end } });
        const [before, after] = [dayBefore(start), dayBefore(end)].map((asOf) => stageOccupancy(book, { asOf }));
        for (const row of rows) {
          const [eve, last] = [before, after].map((rowsOf) =>
            rowsOf?.find(({ pipeline, stage }) => pipeline === row.pipeline && stage === row.stage),
          );
          expect([row.opening, row.closing]).toEqual([eve?.deals ?? 0, last?.deals ?? 0]);
          expect([row.openingAmount.toFixed(), row.closingAmount.toFixed()]).toEqual([
            eve?.amount.toFixed() ?? "0",
            last?.amount.toFixed() ?? "0",
          ]);
          expect(row.opening + row.entered - row.leftForward - row.leftBack - row.leftAside - row.won - row.lost).toBe(
            row.closing,
          );
          const into = sumOf([row.openingAmount, row.enteredAmount, row.changedAmount]);
          const out = sumOf([
            row.leftForwardAmount,
            row.leftBackAmount,
            row.leftAsideAmount,
            row.wonAmount,
            row.lostAmount,
          ]);
          expect(into.minus(out).toFixed()).toBe(exact(row.closingAmount).toFixed());
        }
      }),
    );
  });

  it("wins in all stages together what was won in the period, and closes with all that is open", () => {
    fc.assert(
      fc.property(completeBook, period, (book, { start, end }) => {
        const rows = stageMovement(book, { during: { start, end } });
        const window = { during: { start, end } };
        expect(rows.reduce((total, { won }) => total + won, 0)).toBe(wonOpportunities(book, window));
        expect(sumOf(rows.map(({ wonAmount }) => wonAmount)).toFixed()).toBe(wonRevenue(book, window).toFixed());
        expect(rows.reduce((total, { closing }) => total + closing, 0)).toBe(openOpportunities(book, window));
      }),
    );
  });

  it("is what a walk through the period, day by day, finds", () => {
    fc.assert(
      fc.property(randomBook, period, fc.option(day, { nil: undefined }), (book, { start, end }, asOf) => {
        const last = asOf !== undefined && asOf < dayBefore(end) ? asOf : dayBefore(end);
        const events = last < start ? [] : stageWalk(book, start, last);
        const rows = stageMovement(book, { during: { start, end }, asOf });
        for (const row of rows) {
          const here = events.filter(({ pipeline, stage }) => pipeline === row.pipeline && stage === row.stage);
          const of = (what: string): StageEvent[] => here.filter((event) => event.what === what);
          const worth = (what: string): ReturnType<typeof sumOf> =>
            sumOf(of(what).flatMap(({ amount }) => amount ?? []));
          for (const flow of numbers) {
            expect([flow, row[flow]]).toEqual([flow, of(flow).length]);
            expect([flow, row[`${flow}Amount`].toFixed()]).toEqual([flow, worth(flow).toFixed()]);
          }
          expect(row.changedAmount.toFixed()).toBe(worth("grew to").minus(worth("grew from")).toFixed());
          const arrived = [...of("opening"), ...of("entered")];
          expect(row.missing).toBe(arrived.filter(({ amount }) => amount === null).length);
        }
        const shown = new Set(rows.map(({ pipeline, stage }) => JSON.stringify([pipeline, stage])));
        expect(events.filter(({ pipeline, stage }) => !shown.has(JSON.stringify([pipeline, stage])))).toEqual([]);
      }),
    );
  });
});
