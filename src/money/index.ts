export type { Amount } from "../exact/amount.js";
export { Decimal } from "../exact/decimal.js";
export { toDecimal } from "../exact/toDecimal.js";
export { amountProblem } from "../exact/amountProblem.js";
export { readScaled, type Scaled } from "../exact/scaled.js";

export {
  addAmount,
  addProduct,
  compareSums,
  emptySum,
  isZeroSum,
  mergeSums,
  negateSum,
  subtractSums,
  type ExactSum,
} from "../exact/exactSum.js";
export { sumToDecimal } from "../exact/sumToDecimal.js";
export { sumToNumber } from "../exact/sumToNumber.js";
export { sumToText } from "../exact/sumToText.js";
export { divideExact } from "../exact/divideExact.js";
export { divideByCount } from "../exact/divideByCount.js";

export { roundAmount, type Rounding, type RoundingMode } from "./rounding.js";
export { roundToCurrency } from "./roundToCurrency.js";
export { allocate, type AllocationUnit } from "./allocate.js";

export { isCurrency, minorUnits } from "./currency.js";
export { iso4217PublishedOn } from "./currencies.js";

export type { RatePolicy } from "./ratePolicy.js";
export { planRates, type PlanRates } from "./planRates.js";
export { dailyRates, type DailyRates } from "./dailyRates.js";
export { periodRates, type PeriodRate, type PeriodRates } from "./periodRates.js";
export { convert } from "./convert.js";
