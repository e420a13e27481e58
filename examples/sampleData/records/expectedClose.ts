import { businessDayOnOrBefore } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawInteger, drawBoolean, drawLogNormal } from "../primitives/draws.js";
import { monthEnd, quarterEnd } from "../primitives/periods.js";
import type { Random } from "../primitives/randomStream.js";

/** Draws an optimistic expected close: a fifth too early at the median, and often the last day of a month or quarter. */
export function expectedClose(day: DayNumber, usualDays: number, random: Random): DayNumber {
  const guess = day + 4 + Math.round(drawLogNormal(random, usualDays * 0.8, 0.4));
  const habit = random();
  const rounded = habit < 0.35 ? monthEnd(guess) - 1 : habit < 0.5 ? quarterEnd(guess) - 1 : guess;
  return Math.max(day, businessDayOnOrBefore(rounded));
}

export interface Push {
  readonly on: DayNumber;
  readonly expectedCloseOn: DayNumber;
}

/** Returns the moves of a passed expected close, until the day the deal leaves its stage. */
export function pushesOf(expected: DayNumber, until: DayNumber, care: number, random: Random): Push[] {
  const pushes: Push[] = [];
  let noticedOn = expected + drawInteger(random, 1, 10);
  while (noticedOn < until) {
    const on = businessDayOnOrBefore(noticedOn);
    if (drawBoolean(random, care * 0.4) && on > expected) {
      const expectedCloseOn = expectedClose(on, 26, random);
      pushes.push({ on, expectedCloseOn });
      noticedOn = expectedCloseOn + drawInteger(random, 1, 8);
    } else {
      noticedOn += drawInteger(random, 18, 40);
    }
  }
  return pushes;
}
