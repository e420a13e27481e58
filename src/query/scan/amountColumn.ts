import type { Packed } from "./packed.js";

/**
 * Amounts of a block as integers at one scale: units / 10^scale.
 *
 * What that cannot hold exactly is missing among them, and its record is listed in `others`: an amount of more than fifteen
 * digits at this scale, or one that cannot be read at all, which is an error for whoever uses it and for nobody else.
 */
export interface AmountColumn {
  readonly units: Packed;
  readonly scale: number;
  readonly others: readonly number[];
  /** Whether some were given as text, which an amount may be and a plain number may not. */
  readonly hasTexts: boolean;
}
