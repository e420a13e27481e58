import type { DayNumber } from "../primitives/dayNumber.js";
import { pickBy } from "../primitives/draws.js";
import type { Random } from "../primitives/randomStream.js";
import { reps, type Rep } from "./reps.js";

export const accountExecutive = "account executive";
export const accountManager = "account manager";
export const salesDevelopment = "sales development";

const learningDays = 120;

export function isEmployed(rep: Rep, day: DayNumber): boolean {
  return rep.hiredOn <= day && (rep.leftOn === undefined || day < rep.leftOn);
}

export function repById(id: string): Rep {
  const rep = reps.find((candidate) => candidate.id === id);
  if (rep === undefined) throw new RangeError(`No rep ${id}.`);
  return rep;
}

/** The rep who has the work of `rep` on a day: a successor once they have left. */
export function ownerOn(rep: Rep, day: DayNumber): Rep {
  return rep.leftOn !== undefined && day >= rep.leftOn ? ownerOn(repById(rep.successorId), day) : rep;
}

/** Someone of that role and region; seniors get more, newcomers little. */
export function pickRep(role: string, region: string, day: DayNumber, random: Random): Rep {
  const candidates = reps.filter((rep) => rep.role === role && rep.region === region && isEmployed(rep, day));
  return pickBy(
    random,
    candidates,
    (rep) => (rep.seniority === "senior" ? 1.15 : 1) * (isLearning(rep, day) ? 0.4 : 1),
  );
}

/** Skill on a day: the first months cost some. */
export function skillOn(rep: Rep, day: DayNumber): number {
  return rep.skill - (isLearning(rep, day) ? 0.25 : 0);
}

function isLearning(rep: Rep, day: DayNumber): boolean {
  return day < rep.hiredOn + learningDays;
}

export function teamOn(rep: Rep, day: DayNumber): string | undefined {
  return rep.memberships.find(({ from, until }) => from <= day && (until === undefined || day < until))?.teamId;
}
