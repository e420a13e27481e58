import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum, subtractSums } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";

/** Returns left − right with all digits: `minus` would round the difference, and a later division would round again. */
export const difference = (left: Decimal | number, right: Decimal | number): Decimal =>
  sumToDecimal(subtractSums(addAmount(emptySum(), left), addAmount(emptySum(), right)));
