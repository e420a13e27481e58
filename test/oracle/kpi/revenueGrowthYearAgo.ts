import { grown } from "../grown.js";
import { revenueIn } from "../ordersOf.js";
import { sameStretch } from "../sameStretch.js";
import type { Twin } from "../twin.js";

const yearBefore = (day: string): string => `${(Number(day.slice(0, 4)) - 1).toString()}${day.slice(4)}`;

export const revenueGrowthYearAgo: Twin = (book, { during, asOf }) => {
  if (during === undefined) return null;
  const earlier = { start: yearBefore(during.start), end: yearBefore(during.end) };
  const known = asOf === undefined ? {} : { asOf };
  const last = sameStretch(during, 12, asOf);
  if (last === null) return null;
  return grown(revenueIn(book, { during, ...known }), revenueIn(book, { during: earlier, asOf: last }));
};
