import { divideMoney } from "../../metric/ratioMoney.js";
import type { Decimal } from "../../exact/decimal.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";

/** Returns money per hour, from minutes, rounded once; null for 0 minutes. */
export const perHour = (money: Decimal, minutes: number): Decimal | null =>
  divideMoney(sumToDecimal(addProduct(emptySum(), money, 60)), minutes);
