import { share } from "../exact.js";
import { enteredIn } from "../stagePaths.js";
import type { Twin } from "../twin.js";

/** From demo. */
export const stageWinRate: Twin = (book, window) => {
  const closed = enteredIn(book, window, "demo").filter(({ outcome }) => outcome !== "open");
  return share(closed.filter(({ outcome }) => outcome === "won").length, closed.length);
};
