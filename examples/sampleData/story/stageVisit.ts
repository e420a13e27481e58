import { businessDayFrom, businessDayUpTo } from "../basis/businessDay.js";
import type { DayNumber } from "../basis/dayNumber.js";
import { between, chance, logNormal } from "../basis/draws.js";
import { fromLogit, logit } from "../basis/logit.js";
import { monthOf, quarterEnd, quarterStart } from "../basis/periods.js";
import type { Random } from "../basis/randomStream.js";
import type { Stage } from "../company/stages.js";

export interface StageVisit {
  readonly leftOn: DayNumber;
  readonly goesOn: boolean;
}

/** How long a deal stays in a stage, and whether it goes on from there: the longer it sits, the less likely. */
export function stageVisit(
  stage: Stage,
  enteredOn: DayNumber,
  promise: number,
  slowness: number,
  random: Random,
): StageVisit {
  const usualDays = stage.days * slowness * (monthOf(enteredOn) === 8 ? 1.4 : 1);
  const days = logNormal(random, usualDays, 0.7) * (chance(random, 0.03) ? 6 : 1);
  const goesOn = chance(random, fromLogit(logit(stage.goesOn) + promise - 0.3 * Math.log(days / usualDays)));
  const stay = chance(random, 0.02) ? 0 : Math.max(1, Math.round(days * (goesOn ? 1 : 1.5)));
  return { leftOn: businessDayFrom(enteredOn + stay), goesOn };
}

/** Wins gather at the end of a quarter: what is near is pulled in, what was meant for the last is dated back. */
export function signedOn(ready: DayNumber, enteredOn: DayNumber, random: Random): DayNumber {
  const daysLeft = quarterEnd(ready) - ready;
  const lastDays = businessDayUpTo(quarterEnd(ready) - 1 - between(random, 0, 4));
  const lastQuarter = businessDayUpTo(quarterStart(ready) - 1 - between(random, 0, 2));
  if (daysLeft <= 24 && lastDays >= enteredOn && chance(random, 0.45)) return lastDays;
  if (ready - lastQuarter <= 16 && lastQuarter >= enteredOn && chance(random, 0.6)) return lastQuarter;
  return ready;
}
