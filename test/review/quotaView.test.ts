import { describe, expect, it } from "vitest";
import { meetingsHeld } from "../../src/kpi/activity/meetingsHeld.js";
import { quotaView } from "../../src/review/quotaView.js";
import { calendar } from "../../src/time/calendar.js";
import { quarters } from "../../src/time/quarters.js";
import { pinnedBook } from "../kpi/pinnedBook.js";

const over = quarters(calendar(), 2026).slice(0, 2);
const shown = (rows: ReturnType<typeof quotaView>): string[] =>
  rows
    .filter(({ quota }) => !quota.isZero())
    .map(({ level, team, rep, period, quota, actual, gap, attained }) =>
      [level, team, rep, period, quota, actual, gap, attained].map(String).join(" "),
    );

describe("the view of quotas", () => {
  it("has every level's quota, what was reached below it, and what is missing", () => {
    // Bob's quotas move with him: the second quarter began when he was in the south.
    expect(shown(quotaView(pinnedBook, { over }))).toEqual([
      "rep north ann 2026-Q1 2000 3000.3 -1000.3 true",
      "rep north ann 2026-Q2 2500 0 2500 false",
      "rep north bob 2026-Q1 4000 0 4000 false",
      "team north null 2026-Q1 5000 3000.3 1999.7 false",
      "team north null 2026-Q2 2500 0 2500 false",
      "rep south bob 2026-Q2 3000 700.7 2299.3 false",
      "rep south cat 2026-Q1 1000 0 1000 false",
      "rep south cat 2026-Q2 1500 0 1500 false",
      "team south null 2026-Q1 1000 3000 -2000 true",
      "team south null 2026-Q2 4500 700.7 3799.3 false",
      "team sales null 2026-Q1 6000 6000.3 -0.3 true",
      "team sales null 2026-Q2 7000 700.7 6299.3 false",
      "total null null 2026-Q1 6000 6000.3 -0.3 true",
      "total null null 2026-Q2 7000 700.7 6299.3 false",
    ]);
  });

  it("has a pace towards the book's own day", () => {
    const book = { ...pinnedBook, asOf: "2026-05-15" };
    const whole = quotaView(book, { over }).filter(({ level }) => level === "total");
    // On 15 May 33 of the quarter's 65 business days are over: 700.7 × 65 / (7000 × 33).
    expect(whole.map(({ pace }) => pace?.toString())).toEqual(["1.00005", "0.1971666666666666666666666666666667"]);
  });

  it("is there for any KPI that quotas were set for", () => {
    expect(shown(quotaView(pinnedBook, { kpi: meetingsHeld, over: over.slice(0, 1) })).at(-1)).toMatch(
      /^total null null 2026-Q1 6 /,
    );
  });
});
