import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lostTimeCost } from "../../src/kpi/activity/lostTimeCost.js";
import { lostTimeWhatIf, type LostTimeWhatIfOptions } from "../../src/kpi/views/lostTimeWhatIf.js";
import { measure } from "../../src/kpi/define/measure.js";
import type { Activity } from "../../src/model/records/activity.js";
import { activitiesOf, sixtyfoldCost } from "../oracle/effort.js";
import { exact, quotient, shownAnswer, shownTwin, sumOf } from "../oracle/exact.js";
import { randomBook, randomWindow } from "../oracle/randomBook.js";
import { thrownBy } from "./thrownBy.js";

const reps = [
  { id: "ann", hourlyCost: "0.10", memberships: [] },
  { id: "bob", memberships: [] },
];
const activity = (kind: string, status: Activity["status"], more: Partial<Activity> = {}): Activity => ({
  id: kind,
  ownerId: "ann",
  on: "2026-02-01",
  kind,
  minutes: 60,
  status,
  ...more,
});
const costOf = (...activities: Activity[]): string => lostTimeCost({ activities, reps }).toFixed();

describe("lost time", () => {
  it("is that of no-shows, and of held activities that do not sell", () => {
    expect(costOf(activity("demo", "no-show"), activity("admin", "no-show"))).toBe("0.2");
    expect(costOf(activity("admin", "held"), activity("training", "held"), activity("coaching", "held"))).toBe("0.3");
    expect(costOf(activity("demo", "held"), activity("admin", "planned"), activity("demo", "cancelled"))).toBe("0");
  });

  it("is told by the record before its kind, and not where neither tells", () => {
    expect(costOf(activity("admin", "held", { selling: true }))).toBe("0");
    expect(costOf(activity("demo", "held", { selling: false }))).toBe("0.1");
    expect(costOf(activity("errand", "held"), activity("__proto__", "held"))).toBe("0");
  });

  it("is divided once: a third of a cent three times is a cent", () => {
    const third = activity("admin", "held", { minutes: 2 });
    expect(costOf(third, third, third)).toBe("0.01");
    expect(costOf(third)).toBe("0.003333333333333333333333333333333333");
  });

  it("without minutes, or of a rep without a cost, adds nothing and is missing", () => {
    const activities = [
      activity("admin", "held"),
      activity("admin", "held", { minutes: null }),
      activity("admin", "held", { ownerId: "bob" }),
      activity("admin", "held", { ownerId: "nobody" }),
      activity("demo", "held", { ownerId: "bob" }),
    ];
    const { value, n, missing } = measure(lostTimeCost, { activities, reps });
    expect([value.toFixed(), n, missing]).toEqual(["0.1", 1, 3]);
  });
});

describe("what it takes to book no-shows anew", () => {
  it("is what a walk through them tells", () => {
    const shares = fc.integer({ min: 0, max: 100 }).map((percent) => (percent / 100).toString());
    fc.assert(
      fc.property(
        randomBook,
        randomWindow,
        shares,
        fc.integer({ min: 0, max: 90 }),
        (book, window, rebookedShare, each) => {
          const missed = activitiesOf(book, window, ["no-show"]);
          const hourly = missed.map(({ ownerId }) => book.reps.find(({ id }) => id === ownerId)?.hourlyCost ?? 0);
          const minutes = exact(rebookedShare).times(each);
          const told = lostTimeWhatIf({ rebookedShare, minutesPerRebooking: each })(book, window);
          expect(told.noShows).toBe(missed.length);
          expect(told.rebooked).toBe(exact(rebookedShare).times(missed.length).toNumber());
          expect(told.givenUp).toBe(exact(1).minus(rebookedShare).times(missed.length).toNumber());
          expect(told.rebookingHours).toBe(minutes.times(missed.length).toNumber() / 60);
          expect(shownAnswer(told.rebookingCost)).toBe(shownTwin(quotient(sumOf(hourly).times(minutes), exact(60))));
          expect(shownAnswer(told.noShowCost)).toBe(shownTwin(quotient(sixtyfoldCost(book, missed), exact(60))));
        },
      ),
    );
  });

  it("cannot be asked with a share or minutes that are none", () => {
    const refused = (rebooking: LostTimeWhatIfOptions): string => thrownBy(() => lostTimeWhatIf(rebooking)).message;
    expect(refused({ rebookedShare: 80, minutesPerRebooking: 15 })).toBe(
      "rebookedShare: expected a share from 0 to 1, got 80",
    );
    expect(refused({ rebookedShare: -0.1, minutesPerRebooking: 15 })).toContain("rebookedShare");
    expect(refused({ rebookedShare: 0.8, minutesPerRebooking: -1 })).toBe(
      "minutesPerRebooking: expected a number of minutes from 0, got -1",
    );
    expect(refused({ rebookedShare: 0.8, minutesPerRebooking: NaN })).toContain("expected a number of minutes from 0");
  });
});
