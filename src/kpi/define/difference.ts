import type { Decimal } from "../../money/decimal.js";
import { addAmount, emptySum, subtractSums } from "../../money/exactSum.js";
import { sumToDecimal } from "../../money/sumToDecimal.js";

/** left − right with all its digits: `minus` would round it, and what it is divided by then twice. */
export const difference = (left: Decimal | number, right: Decimal | number): Decimal =>
  sumToDecimal(subtractSums(addAmount(emptySum(), left), addAmount(emptySum(), right)));
