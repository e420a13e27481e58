import { businessDayOnOrAfter, businessDayOnOrBefore } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawInteger, drawBoolean, drawLogNormal } from "../primitives/draws.js";
import { fromLogit, logit } from "../primitives/logit.js";
import { monthOf, quarterEnd, quarterStart } from "../primitives/periods.js";
import type { Random } from "../primitives/randomStream.js";
import type { Stage } from "../company/stages.js";

export interface StageVisit {
  readonly leftOn: DayNumber;
  readonly goesOn: boolean;
}

/** Draws the stay of a deal in a stage. The longer it takes, the less likely the deal goes on. */
export function stageVisit(
  stage: Stage,
  enteredOn: DayNumber,
  strength: number,
  slowness: number,
  random: Random,
): StageVisit {
  const usualDays = stage.days * slowness * (monthOf(enteredOn) === 8 ? 1.4 : 1);
  const days = drawLogNormal(random, usualDays, 0.7) * (drawBoolean(random, 0.03) ? 6 : 1);
  const goesOn = drawBoolean(random, fromLogit(logit(stage.goesOn) + strength - 0.3 * Math.log(days / usualDays)));
  const stay = drawBoolean(random, 0.02) ? 0 : Math.max(1, Math.round(days * (goesOn ? 1 : 1.5)));
  return { leftOn: businessDayOnOrAfter(enteredOn + stay), goesOn };
}

/** Draws the signing day. Wins gather at the end of a quarter: near ones are pulled in, late ones are dated back. */
export function signingDay(ready: DayNumber, enteredOn: DayNumber, random: Random): DayNumber {
  const daysLeft = quarterEnd(ready) - ready;
  const lastDays = businessDayOnOrBefore(quarterEnd(ready) - 1 - drawInteger(random, 0, 4));
  const lastQuarter = businessDayOnOrBefore(quarterStart(ready) - 1 - drawInteger(random, 0, 2));
  if (daysLeft <= 24 && lastDays >= enteredOn && drawBoolean(random, 0.45)) return lastDays;
  if (ready - lastQuarter <= 16 && lastQuarter >= enteredOn && drawBoolean(random, 0.6)) return lastQuarter;
  return ready;
}
