import { amountsOf } from "../closedDeals.js";
import { dealsOpenBefore } from "../dealsOpenBefore.js";
import { quotient, sumOf, type Exact } from "../exact.js";
import type { Twin } from "../twin.js";

export const slippageRateByValue: Twin = (book, window) => {
  const due = dealsOpenBefore(book, window).filter(({ isDue }) => isDue === true);
  const valueOf = (deals: typeof due): Exact => sumOf(amountsOf(deals.map(({ then }) => then)));
  return quotient(valueOf(due.filter(({ outcome }) => outcome === "open")), valueOf(due));
};
