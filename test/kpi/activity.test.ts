import { describe, expect, it } from "vitest";
import { adminTimeShare } from "../../src/kpi/activity/adminTimeShare.js";
import { activitiesHeld } from "../../src/kpi/activity/activitiesHeld.js";
import { contactCadence } from "../../src/kpi/activity/contactCadence.js";
import { effortShareGap } from "../../src/kpi/activity/effortShareGap.js";
import { meetingsHeld } from "../../src/kpi/activity/meetingsHeld.js";
import { noShowRate } from "../../src/kpi/activity/noShowRate.js";
import { rebookingRate } from "../../src/kpi/activity/rebookingRate.js";
import { sellingTimeShare } from "../../src/kpi/activity/sellingTimeShare.js";
import { measure } from "../../src/kpi/define/measure.js";
import { meetingKinds, sellingKinds } from "../../src/model/accessors/activity.js";
import type { Activity } from "../../src/model/records/activity.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { lines } from "../query/scorecard/smallBooks.js";
import { thrownBy } from "./thrownBy.js";

const activity = (kind: string, more: Partial<Activity> = {}): Activity => ({
  id: kind,
  ownerId: "ann",
  on: "2026-02-01",
  kind,
  minutes: 60,
  status: "held",
  ...more,
});

describe("kinds of activity", () => {
  it("group what was held", () => {
    const activities = [activity("call"), activity("call"), activity("demo"), activity("demo", { status: "planned" })];
    const rows = scorecard({ activities }, { kpis: { activitiesHeld, meetingsHeld }, by: ["activityKind"] });
    expect(lines(rows, "activityKind", "activitiesHeld", "meetingsHeld")).toEqual(["call 2 0", "demo 1 1"]);
  });

  it("are meetings where somebody else was to be there", () => {
    expect([...meetingKinds].map((kind) => meetingsHeld([activity(kind)]))).toEqual([1, 1, 1, 1, 1]);
    expect(["call", "e-mail", "coaching", "Meeting"].map((kind) => meetingsHeld([activity(kind)]))).toEqual([
      0, 0, 0, 0,
    ]);
    expect([...meetingKinds].filter((kind) => sellingKinds.get(kind) !== true)).toEqual([]);
  });

  it("tell whether time was selling where the record does not, and nothing of a kind nobody knows", () => {
    const activities = [
      activity("demo"),
      activity("admin"),
      activity("admin", { selling: true }),
      activity("demo", { selling: false }),
      activity("errand"),
      activity("constructor"),
      activity("call", { minutes: null }),
    ];
    expect([sellingTimeShare(activities), adminTimeShare(activities)]).toEqual([2 / 4, 2 / 4]);
    expect(measure(sellingTimeShare, activities)).toMatchObject({ n: 4, missing: 3, numerator: 120, denominator: 240 });
  });
});

describe("a no-show", () => {
  it("is one of the meetings that were due", () => {
    const due = [activity("visit"), activity("visit", { status: "no-show" })];
    const others = [
      activity("visit", { status: "planned" }),
      activity("visit", { status: "cancelled" }),
      activity("call", { status: "no-show" }),
      activity("admin"),
    ];
    expect(noShowRate([...due, ...others])).toBe(1 / 2);
    expect(measure(noShowRate, due).method).toBe("wilson");
  });

  it("is booked anew from the day on which that is known", () => {
    const missed = activity("visit", { id: "m", on: "2026-02-01", status: "no-show", rebookedAs: "n" });
    const asOf = (on: string, bookedOn: string | null, day: string): number | null =>
      rebookingRate({ activities: [missed, activity("visit", { id: "n", on, bookedOn })] }, { asOf: day });
    expect(["2026-02-02", "2026-02-03"].map((day) => asOf("2026-02-20", "2026-02-03", day))).toEqual([0, 1]);
    expect(["2026-02-19", "2026-02-20"].map((day) => asOf("2026-02-20", null, day))).toEqual([0, 1]);
    expect(rebookingRate({ activities: [missed] }, { asOf: "2026-02-01" })).toBe(1);
  });
});

describe("the effort for a segment", () => {
  const accounts = [
    { id: "acme", segment: "Gold", createdOn: "2026-03-01" },
    { id: "beta", segment: "Silver" },
    { id: "none" },
  ];
  const opportunities = [{ id: "o", accountId: "beta", stage: "s", outcome: "open", createdOn: "2026-01-01" }] as const;
  const leads = [{ id: "l", segment: "Gold", createdOn: "2026-01-01" }];
  const gap = (given: Partial<Activity>, asOf?: string): number | null =>
    effortShareGap({ segment: "Gold", intended: 0 })(
      { accounts, opportunities, leads, activities: [activity("call", given)] },
      { asOf },
    );

  it("is that of its account, else of its deal's account, else of its lead", () => {
    expect(gap({ accountId: "acme", opportunityId: "o" })).toBe(1);
    expect(gap({ accountId: "none", opportunityId: "o", leadId: "l" })).toBe(0);
    expect(gap({ accountId: "none", leadId: "l" })).toBe(1);
    expect(gap({ accountId: "none" })).toBeNull();
    expect(gap({})).toBeNull();
  });

  it("is what was known on the day asked about", () => {
    expect(gap({ accountId: "acme" }, "2026-02-28")).toBeNull();
    expect(gap({ accountId: "acme", opportunityId: "o" }, "2026-02-28")).toBe(0);
    expect(gap({ accountId: "acme" }, "2026-03-01")).toBe(1);
  });

  it("cannot be meant to be more than all of it", () => {
    const { code, message } = thrownBy(() => effortShareGap({ segment: "Gold", intended: 60 }));
    expect([code, message]).toEqual(["impossible-request", "intended: expected a share from 0 to 1, got 60"]);
  });
});

describe("contact cadence", () => {
  const cadence = contactCadence({ dueDays: { Gold: 30, Silver: 0 } });
  const gold = { id: "acme", segment: "Gold" };
  const on = (given: Parameters<typeof cadence>[0], asOf: string): number | null => cadence(given, { asOf });

  it("is kept up to the last due day", () => {
    const book = { accounts: [gold], activities: [activity("call", { accountId: "acme" })] };
    expect(["2026-01-31", "2026-02-01", "2026-03-03", "2026-03-04"].map((day) => on(book, day))).toEqual([0, 1, 1, 0]);
    const silver = { ...book, accounts: [{ ...gold, segment: "Silver" }] };
    expect(["2026-02-01", "2026-02-02"].map((day) => on(silver, day))).toEqual([1, 0]);
  });

  it("counts held selling contacts, with the account or one of its deals", () => {
    const opportunities = [
      { id: "o", accountId: "acme", stage: "s", outcome: "open", createdOn: "2026-01-01" },
    ] as const;
    const asked = (given: Activity): number | null =>
      on({ accounts: [gold], opportunities, activities: [given] }, "2026-02-02");
    expect(asked(activity("call", { opportunityId: "o" }))).toBe(1);
    expect(asked(activity("call", { opportunityId: "o", accountId: "other" }))).toBe(0);
    expect(asked(activity("call", { accountId: "acme", status: "no-show" }))).toBe(0);
    expect(asked(activity("admin", { accountId: "acme" }))).toBe(0);
    expect(asked(activity("errand", { accountId: "acme" }))).toBe(0);
  });

  it("asks nothing of other segments, misses accounts without one, and every account where no day is known", () => {
    const accounts = [gold, { id: "b", segment: "Bronze" }, { id: "c" }, { id: "d", segment: "constructor" }];
    expect(measure(cadence, { accounts }, { asOf: "2026-02-02" })).toMatchObject({ value: 0, n: 1, missing: 1 });
    expect(measure(cadence, { accounts })).toMatchObject({ value: null, n: 0, missing: 2 });
    expect(cadence(salesBook({ accounts, asOf: "2026-02-02" }))).toBe(0);
  });

  it("cannot be asked without days, or with days that are none", () => {
    expect(thrownBy(() => contactCadence({ dueDays: {} })).message).toBe(
      "dueDays: expected a number of days for at least one segment, got {}",
    );
    expect(thrownBy(() => contactCadence({ dueDays: { Gold: -1 } })).message).toBe(
      "dueDays.Gold: expected a number of days from 0, got -1",
    );
  });
});
