import { refuse } from "../../errors.js";

/**
 * Throws `impossible-request` for a level of confidence that is not between 0 and 1; the message names the called
 * function.
 */
export function checkLevel(name: string, level: number): void {
  if (!(level > 0 && level < 1)) refuse(`${name}: level`, level, "a number between 0 and 1");
}
