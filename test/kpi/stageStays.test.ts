import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stageStays } from "../../src/kpi/views/stageStays.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { daysBetween } from "../../src/time/dayNumber.js";
import { randomRecords } from "../oracle/randomRecords.js";

const deal = (fields: Partial<Opportunity>): Opportunity => ({
  id: "a",
  stage: "offer",
  outcome: "open",
  createdOn: "2026-01-05",
  ...fields,
});

/** The stays of a deal, a line for each: stage, day entered, day left, next stage. */
const told = (fields: Partial<Opportunity>, firstStage?: string): string[] =>
  stageStays(deal(fields), firstStage).map(
    ({ stage, enteredOn, leftOn, next }) => `${stage} ${String(enteredOn)} ${String(leftOn)} ${String(next)}`,
  );

describe("the stages a deal was in", () => {
  it("follow its changes by day, those of one day as recorded, whatever the order of the days", () => {
    const history = [
      { on: "2026-02-01", stage: "demo" },
      { on: "2026-02-01", stage: "offer" },
      { at: "2026-01-05T23:59:59Z", stage: "lead" },
    ];
    expect(told({ history })).toEqual([
      "lead 2026-01-05 2026-02-01 demo",
      "demo 2026-02-01 2026-02-01 offer",
      "offer 2026-02-01 null null",
    ]);
  });

  it("are not entered again by a change of the amount, and are by coming back", () => {
    const history = [
      { on: "2026-01-05", stage: "demo" },
      { on: "2026-01-10", stage: "demo", amount: 5 },
      { on: "2026-01-20", stage: "offer" },
      { on: "2026-01-25", stage: "demo" },
    ];
    expect(told({ history })).toEqual([
      "demo 2026-01-05 2026-01-20 offer",
      "offer 2026-01-20 2026-01-25 demo",
      "demo 2026-01-25 null null",
    ]);
  });

  it("end with the close, which is no stay itself but the next step", () => {
    const history = [
      { on: "2026-01-05", stage: "demo" },
      { on: "2026-03-01", stage: "closed lost" },
      { on: "2026-03-02", stage: "recycled" },
    ];
    expect(told({ outcome: "lost", stage: "closed lost", closedOn: "2026-03-01", history })).toEqual([
      "demo 2026-01-05 2026-03-01 closed lost",
    ]);
    expect(told({ outcome: "lost", stage: "demo", closedOn: "2026-03-01", history: history.slice(0, 1) })).toEqual([
      "demo 2026-01-05 2026-03-01 null",
    ]);
    expect(told({ outcome: "won", stage: "won", closedOn: "2026-03-01", history: history.slice(0, 1) })).toEqual([
      "demo 2026-01-05 2026-03-01 won",
    ]);
  });

  it("have one that was entered on the day of the close, if it is not what the close was recorded as", () => {
    const history = [
      { on: "2026-01-05", stage: "demo" },
      { on: "2026-03-01", stage: "offer" },
    ];
    expect(told({ outcome: "won", stage: "won", closedOn: "2026-03-01", history })).toEqual([
      "demo 2026-01-05 2026-03-01 offer",
      "offer 2026-03-01 2026-03-01 won",
    ]);
  });

  it("have the one in which a deal was created and closed on one day", () => {
    const history = [{ on: "2026-01-05", stage: "lead" }];
    expect(told({ outcome: "lost", stage: "lead", closedOn: "2026-01-05", history })).toEqual([
      "lead 2026-01-05 2026-01-05 null",
    ]);
  });

  it("begin with the first of the pipeline where the history begins later than the deal", () => {
    const history = [{ on: "2026-01-20", stage: "demo" }];
    expect(told({ history }, "lead")).toEqual(["lead 2026-01-05 2026-01-20 demo", "demo 2026-01-20 null null"]);
    expect(told({ history })).toEqual(["demo 2026-01-20 null null"]);
    expect(told({ history: [] }, "lead")).toEqual(["lead 2026-01-05 null null"]);
    expect(told({ history: [{ on: "2026-01-20", stage: "lead" }] }, "lead")).toEqual(["lead 2026-01-05 null null"]);
    expect(told({ history, createdOn: null }, "lead")).toEqual(["demo 2026-01-20 null null"]);
  });

  it("are the current one since the creation where nothing else is told", () => {
    expect(told({}, "lead")).toEqual(["offer 2026-01-05 null null"]);
    expect(told({ outcome: "lost", closedOn: "2026-03-01", history: null })).toEqual([
      "offer 2026-01-05 2026-03-01 null",
    ]);
    expect(told({ createdOn: null })).toEqual(["offer null null null"]);
  });

  it("leave out changes without a day, and date those before the creation to it", () => {
    const history = [{ stage: "offer" }, { on: "2025-12-01", stage: "lead" }, { on: "2025-12-24", stage: "demo" }];
    expect(told({ history })).toEqual(["lead 2026-01-05 2026-01-05 demo", "demo 2026-01-05 null null"]);
  });

  it("say whether a stay has ended even where they do not say when", () => {
    const [stay] = stageStays(deal({ outcome: "won", closedOn: null }));
    expect(stay).toMatchObject({ leftOn: null, isLeft: true });
  });

  it("fill the time from the creation to the close without a gap, never twice in a row the same", () => {
    const closed = randomRecords.opportunities.filter(
      ({ createdOn, closedOn, outcome }) =>
        outcome !== "open" && createdOn != null && closedOn != null && createdOn <= closedOn,
    );
    fc.assert(
      fc.property(closed, (one) => {
        const stays = stageStays(one, "lead");
        const days = stays.map(({ enteredOn, leftOn }) => daysBetween(enteredOn ?? "", leftOn ?? ""));
        expect(days.filter((count) => count < 0)).toEqual([]);
        expect(days.reduce((total, count) => total + count, 0)).toBe(
          daysBetween(one.createdOn ?? "", one.closedOn ?? ""),
        );
        stays.slice(1).forEach((stay, index) => {
          expect(stays[index]).toMatchObject({ leftOn: stay.enteredOn, next: stay.stage, isLeft: true });
          expect(stays[index]?.stage).not.toBe(stay.stage);
        });
      }),
    );
  });
});
