import { share } from "../exact.js";
import { leftIn } from "../stagePaths.js";
import type { Twin } from "../twin.js";

/** From lead to demo. */
export const directStageConversion: Twin = (book, window) => {
  const left = leftIn(book, window, "lead");
  return share(left.filter(({ step }) => step.then === "demo").length, left.length);
};
