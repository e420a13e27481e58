import { grown } from "../grown.js";
import { revenueIn } from "../ordersOf.js";
import { sameStretch } from "../sameStretch.js";
import type { Twin } from "../twin.js";

/** The periods that are drawn, each with the one before it. */
const before: Readonly<Record<string, { readonly start: string; readonly end: string; readonly months: number }>> = {
  "2026-01-01/2026-04-01": { start: "2025-10-01", end: "2026-01-01", months: 3 },
  "2026-04-01/2026-07-01": { start: "2026-01-01", end: "2026-04-01", months: 3 },
  "2026-01-01/2026-02-01": { start: "2025-12-01", end: "2026-01-01", months: 1 },
  "2026-01-01/2027-01-01": { start: "2025-01-01", end: "2026-01-01", months: 12 },
  "2026-05-11/2026-05-12": { start: "2026-05-10", end: "2026-05-11", months: 0 },
};

export const revenueGrowth: Twin = (book, { during, asOf }) => {
  if (during === undefined) return null;
  const earlier = before[`${during.start}/${during.end}`];
  if (earlier === undefined) throw new Error("a period that is not drawn");
  const known = asOf === undefined ? {} : { asOf };
  const last = sameStretch(during, earlier.months, asOf);
  if (last === null) return null;
  return grown(revenueIn(book, { during, ...known }), revenueIn(book, { during: earlier, asOf: last }));
};
