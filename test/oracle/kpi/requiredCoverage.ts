import { dealsOpenBefore } from "../dealsOpenBefore.js";
import { quotient, sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

export const requiredCoverage: Twin = (book, window) => {
  const usable = dealsOpenBefore(book, window).flatMap(({ then, outcome, finalAmount }) => {
    const [start, won] = [then.amount ?? null, outcome === "won" ? (finalAmount ?? null) : 0];
    return start === null || won === null ? [] : [{ start, won }];
  });
  return quotient(sumOf(usable.map(({ start }) => start)), sumOf(usable.map(({ won }) => won)));
};
