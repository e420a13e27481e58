import { describe, expect, it } from "vitest";
import { leadConversionRate } from "../../src/kpi/leads/leadConversionRate.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";

const lead = { id: "l", createdOn: "2026-01-05" };
const deal = (id: string, createdOn: string | null, leadId: string | null = "l"): Opportunity => ({
  id,
  stage: "any",
  outcome: "open",
  createdOn,
  leadId,
});

/** The days of a list on which the lead counts as converted. */
const convertedOn = (given: Parameters<typeof leadConversionRate>[0], ...days: readonly string[]): string[] =>
  days.filter((asOf) => leadConversionRate(given, { asOf }) === 1);

describe("a lead", () => {
  it("is converted when its record says so, by a day or by an opportunity", () => {
    expect(leadConversionRate([lead])).toBe(0);
    expect(leadConversionRate([{ ...lead, convertedOn: "2026-02-01" }])).toBe(1);
    expect(leadConversionRate([{ ...lead, opportunityId: "o" }])).toBe(1);
    expect(leadConversionRate([{ ...lead, convertedOn: null, opportunityId: null }])).toBe(0);
  });

  it("is converted when an opportunity of the book names it, whatever that one's kind of record says", () => {
    expect(leadConversionRate({ leads: [lead], opportunities: [deal("o", "2026-02-01")] })).toBe(1);
    expect(leadConversionRate({ leads: [lead], opportunities: [deal("o", "2026-02-01", "other")] })).toBe(0);
    expect(leadConversionRate({ leads: [lead], opportunities: [deal("o", "2026-02-01", null)] })).toBe(0);
    expect(leadConversionRate({ leads: [lead] })).toBe(0);
  });

  it("was not converted before the day it says, or else the day its first opportunity was created", () => {
    const days = ["2026-01-31", "2026-02-01", "2026-03-01"] as const;
    expect(convertedOn([{ ...lead, convertedOn: "2026-02-01", opportunityId: "o" }], ...days)).toEqual(days.slice(1));
    const named = [deal("late", "2026-03-01"), deal("early", "2026-02-01"), deal("undated", null)];
    expect(convertedOn({ leads: [lead], opportunities: named }, ...days)).toEqual(days.slice(1));
    expect(convertedOn({ leads: [lead], opportunities: named.toReversed() }, ...days)).toEqual(days.slice(1));
    const own = [{ ...lead, opportunityId: "late" }];
    expect(convertedOn({ leads: own, opportunities: named }, ...days)).toEqual(days.slice(2));
    expect(convertedOn({ leads: [{ ...lead, convertedOn: "2026-02-01" }], opportunities: named }, ...days)).toEqual(
      days.slice(1),
    );
  });

  it("that does not say when it was converted was so on any day", () => {
    expect(convertedOn([{ ...lead, opportunityId: "gone" }], "2026-01-05")).toEqual(["2026-01-05"]);
    const undated = { leads: [lead], opportunities: [deal("o", null)] };
    expect(convertedOn(undated, "2026-01-05")).toEqual(["2026-01-05"]);
  });

  it("belongs to the period it was created in, whenever it was converted", () => {
    const leads = [
      { ...lead, convertedOn: "2026-07-01" },
      { ...lead, createdOn: "2026-04-01" },
    ];
    expect(leadConversionRate(leads, { during: { start: "2026-01-01", end: "2026-04-01" } })).toBe(1);
    expect(leadConversionRate(leads, { during: { start: "2026-01-01", end: "2026-04-01" }, asOf: "2026-06-30" })).toBe(
      0,
    );
  });
});
