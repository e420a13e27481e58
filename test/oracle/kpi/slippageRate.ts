import { dealsOpenBefore } from "../dealsOpenBefore.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

export const slippageRate: Twin = (book, window) => {
  const due = dealsOpenBefore(book, window).filter(({ isDue }) => isDue === true);
  return share(due.filter(({ outcome }) => outcome === "open").length, due.length);
};
