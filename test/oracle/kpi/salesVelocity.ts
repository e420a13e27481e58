import { closedDeals, amountsOf, cyclesOf } from "../closedDeals.js";
import { dealsOpenIn } from "../dealsOpenIn.js";
import { exact, quotient, share, sumOf } from "../exact.js";
import { daysBetween, type Twin } from "../twin.js";

/** Each factor as a user would read it off, then multiplied and divided. */
export const salesVelocity: Twin = (book, window) => {
  const [won, closed] = [closedDeals(book, window, ["won"]), closedDeals(book, window, ["won", "lost"])];
  const amounts = amountsOf(won);
  const cycles = cyclesOf(won).map(({ createdOn, closedOn }) => daysBetween(createdOn, closedOn));
  const rate = share(won.length, closed.length);
  const average = quotient(sumOf(amounts), exact(amounts.length));
  const cycle = share(
    cycles.reduce((total, days) => total + days, 0),
    cycles.length,
  );
  if (rate === null || average === null || cycle === null || cycle <= 0) return null;
  const open = dealsOpenIn(book, window).length;
  return quotient(exact(open).times(exact(rate)).times(average), exact(cycle));
};
