import { describe, expect, it } from "vitest";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";

const tokyo = { currency: "JPY", timeZone: "Asia/Tokyo" };
const newYork = { currency: "USD", timeZone: "America/New_York" };

/** The day that a cost's `on` is read as. */
const dayOf = (on: unknown, options: { currency: string; timeZone?: string }): unknown =>
  parseSalesBook({ costs: [{ on, amount: 1, kind: "tools" }] }, options).book.costs[0]?.on;

describe("where a day is due", () => {
  it("a day stays what it is, in every zone", () => {
    expect(dayOf("2026-03-31", { currency: "EUR" })).toBe("2026-03-31");
    expect(dayOf("2026-03-31", tokyo)).toBe("2026-03-31");
    expect(dayOf("2026-03-31", newYork)).toBe("2026-03-31");
  });

  it("a timestamp without an offset is its civil day, in every zone", () => {
    for (const text of ["2011-05-31 00:00:00", "2011-05-31T23:59", "2011-05-31T00:00:00.000"]) {
      expect([{ currency: "EUR" }, tokyo, newYork].map((options) => dayOf(text, options))).toEqual([
        "2011-05-31",
        "2011-05-31",
        "2011-05-31",
      ]);
    }
  });

  it("an instant is the day it was in the stated zone", () => {
    for (const instant of [
      "2026-03-31T23:30:00Z",
      "2026-03-31T18:30:00-05:00",
      "2026-04-01 01:30:00.000+0200",
      new Date(Date.UTC(2026, 2, 31, 23, 30)),
    ]) {
      expect(dayOf(instant, tokyo)).toBe("2026-04-01");
      expect(dayOf(instant, newYork)).toBe("2026-03-31");
      expect(dayOf(instant, { currency: "EUR" })).toBeNull();
    }
  });

  it("an instant outside the years a day can name is unreadable", () => {
    expect(dayOf("9999-12-31T23:30:00Z", newYork)).toBe("9999-12-31");
    expect(dayOf("9999-12-31T23:30:00Z", tokyo)).toBeNull();
    expect(dayOf(new Date(8.64e15), tokyo)).toBeNull();
  });

  it("the zone is asked for by name, and the instant shown", () => {
    const { issues } = parseSalesBook({ costs: [{ on: new Date(0), amount: 1, kind: "tools" }] }, { currency: "EUR" });
    expect(issues.map(({ message }) => message)).toEqual([
      'costs[0].on: expected a day, got the instant "1970-01-01T00:00:00.000Z": state the option timeZone, which makes instants days',
    ]);
  });

  it("this holds in every part of a record", () => {
    const late = "2026-03-31T23:30:00Z";
    const input = {
      opportunities: [
        {
          id: "o",
          stage: "s",
          outcome: "won",
          createdOn: late,
          closedOn: late,
          amount: 1,
          history: [{ on: late, expectedCloseOn: late, stage: "s" }],
        },
      ],
      reps: [{ id: "r", memberships: [{ teamId: "t", from: late }] }],
      quotas: [{ ownerId: "r", kpi: "k", target: 1, period: { start: late, end: "2026-07-01 00:00" } }],
    };
    const { book, issues } = parseSalesBook(input, tokyo);
    expect(issues).toEqual([]);
    const { createdOn, closedOn, history } = book.opportunities[0] ?? {};
    expect({ createdOn, closedOn, history }).toEqual({
      createdOn: "2026-04-01",
      closedOn: "2026-04-01",
      history: [{ on: "2026-04-01", expectedCloseOn: "2026-04-01", stage: "s" }],
    });
    expect(book.reps[0]?.memberships).toEqual([{ teamId: "t", from: "2026-04-01" }]);
    expect(book.quotas[0]?.period).toEqual({ start: "2026-04-01", end: "2026-07-01" });
  });
});

describe("an instant beside an absent day", () => {
  const at = "2026-03-31T23:30:00Z";

  it("fills it", () => {
    const input = {
      leads: [{ id: "l", createdAt: at, respondedAt: new Date(0) }],
      activities: [{ id: "a", ownerId: "r", at, kind: "call", status: "held" }],
      opportunities: [{ id: "o", stage: "s", outcome: "open", createdOn: "2026-01-01", history: [{ at, stage: "s" }] }],
    };
    const { book, issues } = parseSalesBook(input, tokyo);
    expect(issues).toEqual([]);
    expect(book.leads[0]).toEqual({
      id: "l",
      createdAt: at,
      createdOn: "2026-04-01",
      respondedAt: "1970-01-01T00:00:00.000Z",
    });
    expect(book.activities[0]).toMatchObject({ at, on: "2026-04-01" });
    expect(book.opportunities[0]?.history).toEqual([{ at, on: "2026-04-01", stage: "s" }]);
  });

  it("does not touch a day that is there, which may be stated without a zone", () => {
    const lead = { id: "l", createdAt: at, createdOn: "2020-01-01" };
    expect(parseSalesBook({ leads: [lead] }, { currency: "EUR" })).toMatchObject({
      book: { leads: [lead] },
      issues: [],
    });
  });
});
