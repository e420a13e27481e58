import { businessDayOnOrAfter } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawNormal } from "../primitives/draws.js";
import { quartersBetween } from "../primitives/periods.js";
import { randomStream } from "../primitives/randomStream.js";
import { asOf, firstDay } from "../primitives/span.js";
import { isEmployed, skillOn } from "../company/repOn.js";
import { reps, type Rep } from "../company/reps.js";

export interface Assessment {
  readonly rep: Rep;
  readonly on: DayNumber;
  /** In percent. */
  readonly skills: number;
  readonly motivation: number;
}

/** Makes the quarterly assessments of reps by the directors. */
export function makeAssessments(): Assessment[] {
  return quartersBetween(firstDay, asOf).flatMap(({ start }) => {
    const on = businessDayOnOrAfter(start + 10);
    const rated = reps.filter((rep) => rep.role !== "head of sales" && rep.role !== "regional director");
    return rated.filter((rep) => isEmployed(rep, on)).map((rep) => assessment(rep, on));
  });
}

function assessment(rep: Rep, on: DayNumber): Assessment {
  const random = randomStream(`assessment ${rep.id} ${on}`);
  const usual = randomStream(`motivation ${rep.id}`);
  const leaving = rep.leftOn !== undefined && rep.leftOn - on < 200 ? 18 : 0;
  const percent = (value: number): number => Math.min(98, Math.max(15, Math.round(value)));
  return {
    rep,
    on,
    skills: percent(62 + 70 * skillOn(rep, on) + 4 * drawNormal(random)),
    motivation: percent(70 + 9 * drawNormal(usual) + 5 * drawNormal(random) - leaving),
  };
}
