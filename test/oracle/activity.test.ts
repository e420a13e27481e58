import type { StatedRecords } from "./twin.js";
import { describe, expect, it } from "vitest";
import { lostTimeWhatIf } from "../../src/kpi/views/lostTimeWhatIf.js";
import { noShowRate } from "../../src/kpi/activity/noShowRate.js";
import { rebookingRate } from "../../src/kpi/activity/rebookingRate.js";
import published from "./vectors/activity-published.json" with { type: "json" };

const { input, expected } = published["no-show"];
const hours = published["no-show-hours"];

/** The share of no-shows that the article has booked anew; its two hours a rep and week make that 15 minutes each. */
const rebookedShare = 0.8;
const missedByRepAndWeek = expected.perWeek / input.reps;
const minutesPerRebooking = (hours.input.hoursPerRepPerWeek * 60) / (missedByRepAndWeek * rebookedShare);

/** Four weeks from Monday, 5 January 2026: every rep has ten appointments on each working day. */
const appointments = Array.from({ length: hours.input.weeksPerMonth }, (_, week) => week).flatMap((week) =>
  Array.from({ length: input.daysPerWeek }, (_, weekday) => weekday).flatMap((weekday) =>
    Array.from({ length: input.reps * input.appointmentsPerDay }, (_, index): StatedRecords["activities"] => {
      const isMissed = index % input.appointmentsPerDay < Number(input.noShowRate) * input.appointmentsPerDay;
      return {
        id: [week, weekday, index].join("/"),
        ownerId: `rep ${(Math.floor(index / input.appointmentsPerDay) + 1).toString()}`,
        on: new Date(Date.UTC(2026, 0, 5 + 7 * week + weekday)).toISOString().slice(0, 10),
        kind: "meeting",
        minutes: 60,
        status: isMissed ? "no-show" : "held",
        rebookedAs: isMissed && index % 5 !== 0 ? "later" : null,
      };
    }),
  ),
);

const reps = [1, 2, 3].map((number) => ({ id: `rep ${number.toString()}`, hourlyCost: "40", memberships: [] }));

describe("published examples of lost time", () => {
  const firstWeek = { start: "2026-01-05", end: "2026-01-12" };
  const month = { start: "2026-01-05", end: "2026-02-02" };
  const whatIf = lostTimeWhatIf({ rebookedShare, minutesPerRebooking });

  it("no-show: a fifth of the appointments is thirty a week", () => {
    expect(noShowRate(appointments, { during: firstWeek })).toBe(Number(input.noShowRate));
    expect(whatIf({ activities: appointments }, { during: firstWeek })).toMatchObject({
      noShows: expected.perWeek,
      rebooked: 24,
      givenUp: 6,
      rebookingHours: input.reps * hours.input.hoursPerRepPerWeek,
    });
  });

  it("no-show-hours: booking them anew takes three working days a month", () => {
    const { rebookingHours, rebookingCost, noShowCost } = whatIf({ activities: appointments, reps }, { during: month });
    expect(rebookingHours).toBe(hours.expected.hoursPerMonth);
    expect(rebookingHours / 8).toBe(hours.expected.workingDays);
    // 24 hours, and 120 missed hours, at 40
    expect([rebookingCost.toFixed(), noShowCost.toFixed()]).toEqual(["960", "4800"]);
  });

  it("are of those in the window alone", () => {
    expect(whatIf({ activities: appointments }, { asOf: "2026-01-05" }).noShows).toBe(6);
    expect(whatIf({ activities: appointments }).noShows).toBe(4 * expected.perWeek);
    expect(rebookingRate(appointments)).toBe(1 / 2);
  });
});
