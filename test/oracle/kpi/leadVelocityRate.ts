import { sameStretch } from "../sameStretch.js";
import type { Twin } from "../twin.js";
import { qualifiedLeads } from "./qualifiedLeads.js";

/** The periods that are drawn, and what came before each. */
const before: Readonly<Record<string, { readonly start: string; readonly months: number }>> = {
  "2026-01-01 2026-04-01": { start: "2025-10-01", months: 3 },
  "2026-04-01 2026-07-01": { start: "2026-01-01", months: 3 },
  "2026-01-01 2026-02-01": { start: "2025-12-01", months: 1 },
  "2026-01-01 2027-01-01": { start: "2025-01-01", months: 12 },
  "2026-05-11 2026-05-12": { start: "2026-05-10", months: 0 },
};

export const leadVelocityRate: Twin = (book, window) => {
  const { during } = window;
  if (during === undefined) return null;
  const earlier = before[`${during.start} ${during.end}`];
  if (earlier === undefined) throw new Error("a period that the twin does not know");
  const now = qualifiedLeads(book, window) as number;
  const last = sameStretch(during, earlier.months, window.asOf);
  if (last === null) return null;
  const then = qualifiedLeads(book, {
    during: { start: earlier.start, end: during.start },
    ...(window.asOf !== undefined && { asOf: last }),
  }) as number;
  return then === 0 ? null : (now - then) / then;
};
