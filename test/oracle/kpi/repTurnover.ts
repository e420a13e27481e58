import { share } from "../exact.js";
import { wasEmployed } from "../repsEmployed.js";
import { dayLookedAt, type Twin } from "../twin.js";

export const repTurnover: Twin = ({ reps }, window) => {
  const closing = dayLookedAt(window);
  const { during } = window;
  if (during === undefined || closing === null || closing < during.start) return null;
  const opening = new Date(Date.parse(during.start) - 86_400_000).toISOString().slice(0, 10);
  const employed = [opening, closing].map((day) => reps.filter((rep) => wasEmployed(rep, day)).length);
  const left = reps.filter(
    ({ hiredOn, leftOn }) =>
      leftOn != null && leftOn >= during.start && leftOn <= closing && (hiredOn == null || hiredOn <= closing),
  );
  return share(left.length, employed.reduce((total, count) => total + count, 0) / 2);
};
