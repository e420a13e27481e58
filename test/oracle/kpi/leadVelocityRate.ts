import type { Twin } from "../twin.js";
import { qualifiedLeads } from "./qualifiedLeads.js";

/** The periods that are drawn, and what came before each. */
const before: Readonly<Record<string, string>> = {
  "2026-01-01 2026-04-01": "2025-10-01",
  "2026-04-01 2026-07-01": "2026-01-01",
  "2026-01-01 2026-02-01": "2025-12-01",
  "2026-01-01 2027-01-01": "2025-01-01",
  "2026-05-11 2026-05-12": "2026-05-10",
};

export const leadVelocityRate: Twin = (book, window) => {
  const { during } = window;
  if (during === undefined) return null;
  const start = before[`${during.start} ${during.end}`];
  if (start === undefined) throw new Error("a period that the twin does not know");
  const now = qualifiedLeads(book, window) as number;
  const then = qualifiedLeads(book, { ...window, during: { start, end: during.start } }) as number;
  return then === 0 ? null : (now - then) / then;
};
