import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum, subtractSums } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";

/** left − right with all its digits: `minus` would round it, and what it is divided by then twice. */
export const difference = (left: Decimal | number, right: Decimal | number): Decimal =>
  sumToDecimal(subtractSums(addAmount(emptySum(), left), addAmount(emptySum(), right)));
