import { refuse } from "../../errors.js";
import { checkSample } from "../sample/checkSample.js";

/**
 * Throws `impossible-request` for two lists that do not form pairs of numbers; the message names the called function.
 */
export function checkPairs(name: string, x: readonly number[], y: readonly number[]): void {
  if (x.length !== y.length) refuse(`${name}: second list`, y.length, `${x.length} numbers, as many as in the first`);
  checkSample(name, x, "x");
  checkSample(name, y, "y");
}
