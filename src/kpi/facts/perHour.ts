import { divideMoney } from "../../metric/ratioMoney.js";
import type { Decimal } from "../../exact/decimal.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";

/** Money by the hours that some minutes are, rounded once; null where there are none. */
export const perHour = (money: Decimal, minutes: number): Decimal | null =>
  divideMoney(sumToDecimal(addProduct(emptySum(), money, 60)), minutes);
