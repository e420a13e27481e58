export type { Amount } from "./amount.js";
export { Decimal } from "./decimal.js";
export { toDecimal } from "./toDecimal.js";
export { amountProblem } from "./amountProblem.js";
export { readScaled, type Scaled } from "./scaled.js";

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
} from "./exactSum.js";
export { sumToDecimal } from "./sumToDecimal.js";
export { sumToNumber } from "./sumToNumber.js";
export { sumToText } from "./sumToText.js";
export { divideExact } from "./divideExact.js";
export { divideByCount } from "./divideByCount.js";

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
