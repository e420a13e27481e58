import { dealsOpenIn } from "../dealsOpenIn.js";
import { share } from "../exact.js";
import { daysSinceEntry, known, stageOfDeal } from "../stagesOfDeals.js";
import { dayLookedAt, type Twin } from "../twin.js";

export const staleShare: Twin = (book, window) => {
  const day = dayLookedAt(window);
  if (day === null) return null;
  const stale = known(
    dealsOpenIn(book, window).map((deal) => {
      const expected = stageOfDeal(book, deal)?.expectedDays ?? null;
      const days = daysSinceEntry(deal, day);
      return expected === null || days === null ? null : days > expected;
    }),
  );
  return share(stale.filter((is) => is).length, stale.length);
};
