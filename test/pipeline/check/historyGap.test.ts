import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { StageChange } from "../../../src/model/records/stageChange.js";
import { evidenceOf } from "./checked.js";

const none = { disagree: [], ties: 0, beforeCreation: 0, afterClose: 0 };

const gap = (history: readonly StageChange[], more: Partial<Opportunity> = {}, asOf = "2026-03-31"): unknown =>
  evidenceOf("history-gap", { history, ...more }, { asOf });

const told: StageChange = {
  ...{ on: "2026-02-01", stage: "demo", amount: "1000.00", probability: 0.3, expectedCloseOn: "2026-06-30" },
};

describe("a history that ends where the record stands", () => {
  it("is no gap, by value and not by writing", () => {
    expect(gap([told])).toBeNull();
    expect(
      gap([
        { ...told, amount: 900 },
        { on: "2026-02-02", stage: "demo", amount: 1000 },
      ]),
    ).toBeNull();
    expect(gap([])).toBeNull();
  });

  it("is one where they disagree, a blank in the record too", () => {
    const last = { ...told, stage: "offer", amount: 1000.01, probability: 0.31, expectedCloseOn: "2026-07-01" };
    expect(gap([told, last], { expectedCloseOn: null })).toEqual({
      ...none,
      disagree: [
        { field: "stage", record: "demo", history: "offer" },
        { field: "amount", record: "1000", history: "1000.01" },
        { field: "probability", record: "0.3", history: "0.31" },
        { field: "expectedCloseOn", record: null, history: "2026-07-01" },
      ],
    });
  });

  it("is not compared where the record tells what came later", () => {
    expect(gap([told, { on: "2026-03-01", stage: "offer" }], { stage: "offer" }, "2026-02-28")).toBeNull();
    const won = { outcome: "won", stage: "Closed Won", probability: 1, closedOn: "2026-03-15" } as const;
    expect(gap([told], won, "2026-03-14")).toBeNull();
  });

  it("is compared to a probability only where both are one", () => {
    expect(gap([told], { probability: 30 })).toBeNull();
    expect(gap([told, { on: "2026-02-02", stage: "demo", probability: 70 }])).toBeNull();
  });
});

describe("the history of a closed deal", () => {
  const won = { outcome: "won", probability: 1, closedOn: "2026-03-15" } as const;

  it("need not log the close", () => {
    expect(gap([{ ...told, amount: 7 }], { ...won, stage: "Closed Won" })).toBeNull();
    expect(gap([{ ...told, on: "2026-03-15", amount: 7, probability: 0.75 }], won)).toBeNull();
  });

  it("agrees with the record where it does", () => {
    const close = { on: "2026-03-15", stage: "Closed Won", amount: 1000, probability: 1 };
    expect(gap([told, close], { ...won, stage: "Closed Won" })).toBeNull();
    const lost = { ...close, stage: "Closed Lost", probability: 0 };
    expect(gap([told, lost], { ...won, stage: "Closed Won" })).toEqual({
      ...none,
      disagree: [
        { field: "stage", record: "Closed Won", history: "Closed Lost" },
        { field: "probability", record: "1", history: "0" },
      ],
    });
  });

  it("lies within the deal's life, the first and the last day included", () => {
    const ends = [
      { ...told, on: "2026-01-05" },
      { ...told, on: "2026-03-15" },
    ];
    expect(gap(ends, won)).toBeNull();
    const beyond = [{ ...told, on: "2026-01-04" }, ...ends, { ...told, on: "2026-03-16" }];
    expect(gap(beyond, won)).toMatchObject({ beforeCreation: 1, afterClose: 1 });
  });
});

describe("changes of one day", () => {
  const at = (instant: string, stage: string): StageChange => ({ at: instant, stage });

  it("tie at one instant, by whatever clock, where they name different stages", () => {
    expect(gap([at("2026-02-01T10:00:00Z", "qualify"), at("2026-02-01T10:00:00Z", "demo")])).toEqual({
      ...none,
      ties: 1,
    });
    expect(gap([at("2026-02-01T10:00:00Z", "qualify"), at("2026-02-01T11:00:00+01:00", "demo")])).toMatchObject({
      ties: 1,
    });
    expect(gap([at("2026-02-01T10:00:00Z", "demo"), at("2026-02-01T10:00:00Z", "demo")])).toBeNull();
    expect(gap([at("2026-02-01T10:00:00Z", "qualify"), at("2026-02-01T10:00:01Z", "demo")])).toBeNull();
  });

  it("are in the order of their instants, whatever the recorded order", () => {
    expect(gap([at("2026-02-01T10:01:00Z", "demo"), at("2026-02-01T10:00:00Z", "qualify")])).toBeNull();
    expect(gap([at("2026-02-01T10:01:00Z", "qualify"), at("2026-02-01T10:00:00Z", "demo")])).toEqual({
      ...none,
      disagree: [{ field: "stage", record: "demo", history: "qualify" }],
    });
  });

  it("that name the day alone are in recorded order, and no tie", () => {
    expect(gap([{ on: "2026-02-01", stage: "qualify" }, told])).toBeNull();
    expect(gap([at("2026-02-01T10:01:00Z", "qualify"), at("2026-02-01T10:00:00", "demo")])).toBeNull();
  });
});
