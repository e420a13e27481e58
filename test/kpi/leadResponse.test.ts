import { describe, expect, it } from "vitest";
import { measure } from "../../src/kpi/define/measure.js";
import { leadResponseHours } from "../../src/kpi/leads/leadResponseHours.js";
import { leadsAnsweredWithin } from "../../src/kpi/leads/leadsAnsweredWithin.js";
import { ninetiethPercentileLeadResponseHours } from "../../src/kpi/leads/ninetiethPercentileLeadResponseHours.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import type { Lead } from "../../src/model/records/lead.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { thrownBy } from "./thrownBy.js";

const lead = (id: string, createdAt: string | null, respondedAt: string | null = null): Lead => ({
  id,
  createdOn: createdAt?.slice(0, 10) ?? "2026-03-02",
  createdAt,
  respondedAt,
});

/** Answered after 1, 3, 6 and 30 hours; two wait, of which one came in at noon of the book's last day. */
const leads = [
  lead("a", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"),
  lead("b", "2026-03-02T10:00:00+02:00", "2026-03-02T11:00:00Z"),
  lead("c", "2026-03-03T12:00:00Z", "2026-03-03T18:00:00Z"),
  lead("d", "2026-03-03T12:00:00Z", "2026-03-04T18:00:00Z"),
  lead("e", "2026-03-02T00:00:00Z"),
  lead("f", "2026-03-05T12:00:00Z"),
];
const book = salesBook({ leads, asOf: "2026-03-05" });
const within = (hours: number): number | null => leadsAnsweredWithin({ hours })(book);

describe("the time to a lead's first answer", () => {
  it("is read off the curve of those still waiting, who are watched until the end of the book's day", () => {
    // Of 6 waiting, one is answered after 1, 3 and 6 hours each: 3/6 after 6. One drops out after 12, so of 2 after 30 one is.
    expect([1, 3, 6, 30].map((hours) => within(hours)?.toFixed(12))).toEqual(
      [1 / 6, 2 / 6, 3 / 6, 3 / 4].map((share) => share.toFixed(12)),
    );
    expect([0.5, 5.99, 29, 96].map((hours) => within(hours)?.toFixed(12))).toEqual(
      [0, 2 / 6, 3 / 6, 3 / 4].map((share) => share.toFixed(12)),
    );
    expect(leadResponseHours(book)).toBe(6);
    expect(ninetiethPercentileLeadResponseHours(book)).toBeNull();
  });

  it("is not what the answered alone would say", () => {
    const answered = leads.filter(({ respondedAt }) => respondedAt != null);
    expect(leadResponseHours(answered)).toBe(3);
    expect(ninetiethPercentileLeadResponseHours(answered)).toBe(30);
    expect(leadsAnsweredWithin({ hours: 6 })(answered)).toBe(3 / 4);
  });

  it("is not known beyond what was watched", () => {
    expect(within(96.001)).toBeNull();
  });

  it("is of the leads created in a period, whenever they were answered", () => {
    const second = { start: "2026-03-03", end: "2026-03-04" };
    expect(leadResponseHours(book, { during: second })).toBe(6);
    expect(ninetiethPercentileLeadResponseHours(book, { during: second })).toBe(30);
  });

  it("as of a day knows no later answer, and watches until the end of that day by the lead's own clock", () => {
    // Of 5 leads 3 are answered by then; d still waits and drops out after 12 hours, e after 48.
    expect(leadsAnsweredWithin({ hours: 12 })(book, { asOf: "2026-03-03" })).toBe(3 / 5);
    expect(leadsAnsweredWithin({ hours: 48 })(book, { asOf: "2026-03-03" })).toBe(3 / 5);
    expect(leadsAnsweredWithin({ hours: 49 })(book, { asOf: "2026-03-03" })).toBeNull();
    const inTokyo = [lead("t", "2026-03-03T20:00:00+09:00")];
    expect(leadsAnsweredWithin({ hours: 4 })(inTokyo, { asOf: "2026-03-03" })).toBe(0);
    expect(leadsAnsweredWithin({ hours: 4.1 })(inTokyo, { asOf: "2026-03-03" })).toBeNull();
  });

  it("is not told where a lead waits and no day is known", () => {
    expect(leadResponseHours(leads)).toBeNull();
    expect(leadsAnsweredWithin({ hours: 1 })(leads)).toBeNull();
    expect(leadResponseHours(leads, { asOf: "2026-03-05" })).toBe(6);
  });

  it("counts leads that tell of no wait as missing: no instant, an answer before it, clocks that cannot be compared", () => {
    const flawed = [
      ...leads,
      lead("g", null, "2026-03-02T10:00:00Z"),
      lead("h", "2026-03-02T10:00:00Z", "2026-03-02T09:00:00Z"),
      lead("i", "2026-03-02T08:00:00", "2026-03-02T09:00:00Z"),
    ];
    const { value, n, missing } = measure(leadResponseHours, salesBook({ leads: flawed, asOf: "2026-03-05" }));
    expect([value, n, missing]).toEqual([6, 6, 3]);
  });

  it("stands in a scorecard, where periods are merged and not averaged", () => {
    const over = [
      { start: "2026-03-02", end: "2026-03-03", label: "Monday" },
      { start: "2026-03-03", end: "2026-03-06", label: "later" },
    ];
    const rows = scorecard(book, { kpis: { leadResponseHours }, over });
    expect(rows.map(({ leadResponseHours: hours }) => hours)).toEqual([3, 30]);
  });

  it("names an instant that is none, and hours that are none", () => {
    const broken = [
      lead("a", "2026-03-02T09:00:00Z"),
      { ...lead("b", "2026-03-02T09:00:00Z"), respondedAt: "2026-03-02" },
    ];
    expect(thrownBy(() => leadResponseHours(broken, { asOf: "2026-03-05" })).message).toContain("respondedAt");
    for (const hours of [0, -1, NaN, Infinity]) {
      const { code, message } = thrownBy(() => leadsAnsweredWithin({ hours }));
      expect([code, message]).toEqual([
        "impossible-request",
        `hours: expected a number of hours above 0, got ${hours}`,
      ]);
    }
  });
});
