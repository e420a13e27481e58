import { describe, expect, it } from "vitest";
import { measure } from "../../src/kpi/define/measure.js";
import { leadToWinDays } from "../../src/kpi/speed/leadToWinDays.js";
import { outreachToCloseDays } from "../../src/kpi/speed/outreachToCloseDays.js";
import type { Activity } from "../../src/model/records/activity.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";

const won: Opportunity = { id: "deal", stage: "won", outcome: "won", createdOn: "2026-01-20", closedOn: "2026-03-01" };

describe("days from lead to win", () => {
  const lead = (id: string, createdOn: string | null, opportunityId?: string): object => ({
    id,
    createdOn,
    opportunityId,
  });
  const days = (leads: readonly object[], deal: Partial<Opportunity> = {}): number | null =>
    leadToWinDays({ leads: leads as never, opportunities: [{ ...won, ...deal }] });

  it("begin with the lead that the deal names, before any that names the deal", () => {
    const leads = [lead("named", "2026-02-01"), lead("other", "2026-01-01", "deal")];
    expect(days(leads, { leadId: "named" })).toBe(28);
    expect(days(leads)).toBe(59);
    expect(days(leads, { leadId: "unknown" })).toBeNull();
  });

  it("begin with the first created of several that name the deal", () => {
    const leads = [lead("a", "2026-02-01", "deal"), lead("b", null, "deal"), lead("c", "2026-01-15", "deal")];
    expect(days(leads)).toBe(45);
    expect(days(leads.toReversed())).toBe(45);
  });

  it("do not begin after the win, and may on its day", () => {
    expect(days([lead("a", "2026-03-02", "deal")])).toBeNull();
    expect(days([lead("a", "2026-03-01", "deal")])).toBe(0);
  });

  it("are missing where the lead or the day of the win is not known, and asked of no loss", () => {
    const book = {
      leads: [{ id: "l", createdOn: "2026-01-01" }],
      opportunities: [won, { ...won, leadId: "l", closedOn: null }, { ...won, leadId: "l", outcome: "lost" as const }],
    };
    expect(measure(leadToWinDays, book)).toMatchObject({ value: null, n: 0, missing: 2 });
  });
});

describe("days from outreach to close", () => {
  const activity = (on: string, more: Partial<Activity> = {}): Activity => ({
    id: on,
    ownerId: "ann",
    on,
    kind: "call",
    status: "held",
    opportunityId: "deal",
    ...more,
  });
  const days = (...activities: Activity[]): number | null => outreachToCloseDays({ activities, opportunities: [won] });

  it("begin with the first activity that was held for the deal, before its creation too", () => {
    expect(days(activity("2026-02-01"), activity("2026-01-15"), activity("2026-02-20"))).toBe(45);
  });

  it("do not begin with what was not held, or was for another deal or none", () => {
    const others = [
      activity("2026-01-01", { status: "no-show" }),
      activity("2026-01-02", { status: "planned" }),
      activity("2026-01-03", { status: "cancelled" }),
      activity("2026-01-04", { opportunityId: "other" }),
      activity("2026-01-05", { opportunityId: null, leadId: "deal" }),
    ];
    expect(days(...others)).toBeNull();
    expect(days(...others, activity("2026-02-01"))).toBe(28);
  });

  it("do not begin after the win, and may on its day", () => {
    expect(days(activity("2026-03-02"))).toBeNull();
    expect(days(activity("2026-03-01"))).toBe(0);
  });
});
