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
  if (rep === undefined) throw new RangeError(`repById: expected the id of a rep, got ${id}`);
  return rep;
}

/** Returns the rep who has the work of `rep` on a day: a successor once the rep has left. */
export function ownerOn(rep: Rep, day: DayNumber): Rep {
  return rep.leftOn !== undefined && day >= rep.leftOn ? ownerOn(repById(rep.successorId), day) : rep;
}

/** Draws a rep of a role and region. Seniors get more work, newcomers less. */
export function pickRep(role: string, region: string, day: DayNumber, random: Random): Rep {
  const candidates = reps.filter((rep) => rep.role === role && rep.region === region && isEmployed(rep, day));
  return pickBy(
    random,
    candidates,
    (rep) => (rep.seniority === "senior" ? 1.15 : 1) * (isLearning(rep, day) ? 0.4 : 1),
  );
}

/** Returns the skill of a rep on a day. It is lower in the first months. */
export function skillOn(rep: Rep, day: DayNumber): number {
  return rep.skill - (isLearning(rep, day) ? 0.25 : 0);
}

function isLearning(rep: Rep, day: DayNumber): boolean {
  return day < rep.hiredOn + learningDays;
}

export function teamOn(rep: Rep, day: DayNumber): string | undefined {
  return rep.memberships.find(({ from, until }) => from <= day && (until === undefined || day < until))?.teamId;
}
