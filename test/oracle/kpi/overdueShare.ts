import { dealsOpenIn } from "../dealsOpenIn.js";
import { share } from "../exact.js";
import { known } from "../stagesOfDeals.js";
import { dayLookedAt, type Twin } from "../twin.js";

export const overdueShare: Twin = (book, window) => {
  const day = dayLookedAt(window);
  if (day === null) return null;
  const expected = known(dealsOpenIn(book, window).map((deal) => deal.expectedCloseOn ?? null));
  return share(expected.filter((on) => on < day).length, expected.length);
};
