import { dealsOpenIn } from "../dealsOpenIn.js";
import { fraction, isAtLeast, plus, times } from "../fractions.js";
import { dayLookedAt, daysBetween, type Twin } from "../twin.js";

/** Won shares as exact fractions, the deals still there counted anew on every day. */
export const salesCycle: Twin = (book, window) => {
  const day = dayLookedAt(window);
  const open = dealsOpenIn(book, window).flatMap(({ createdOn }) => (createdOn == null ? [] : [createdOn]));
  if (day === null && open.length > 0) return null;
  const courses = [
    ...open.map((createdOn) => ({ days: daysBetween(createdOn, day ?? ""), ended: "open" })),
    ...book.opportunities.flatMap(({ outcome, createdOn, closedOn }) => {
      const isClosed = outcome !== "open" && createdOn != null && closedOn != null;
      const isKnown = isClosed && (day === null || (createdOn <= day && closedOn <= day));
      return isKnown ? [{ days: daysBetween(createdOn, closedOn), ended: outcome }] : [];
    }),
  ].filter(({ days }) => days >= 0);

  let [still, won] = [fraction(1, 1), fraction(0, 1)];
  const steps = [...new Set(courses.map(({ days }) => days))]
    .sort((few, many) => few - many)
    .map((days) => {
      const there = courses.filter((each) => each.days >= days).length;
      const ended = (how: string): number => courses.filter((each) => each.days === days && each.ended === how).length;
      won = plus(won, times(still, fraction(ended("won"), there)));
      still = times(still, fraction(there - ended("won") - ended("lost"), there));
      return { days, won };
    });
  if (won.above === 0n || !isAtLeast(won, still)) return null;
  return steps.find((step) => isAtLeast(times(step.won, fraction(2, 1)), won))?.days ?? null;
};
