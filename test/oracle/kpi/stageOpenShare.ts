import { share } from "../exact.js";
import { enteredIn } from "../stagePaths.js";
import type { Twin } from "../twin.js";

/** From demo. */
export const stageOpenShare: Twin = (book, window) => {
  const entered = enteredIn(book, window, "demo");
  return share(entered.filter(({ outcome }) => outcome === "open").length, entered.length);
};
