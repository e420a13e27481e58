import { endsOn, startsOn } from "../../model/accessors/contract.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import type { Contract } from "../../model/records/contract.js";
import type { Amount } from "../../exact/amount.js";
import { divideByCount } from "../../exact/divideByCount.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { dateOfNumber } from "../../time/civilDate.js";
import { daysInMonth } from "../../time/daysInMonth.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";

/**
 * Annual value of a contract: its value ÷ its term in years, rounded once at 34 digits. The price of a month counts twelve
 * times and that of a quarter four times, whatever the term. Null if the contract has no value, if it ends before it starts, and
 * for the value of a term without an end. Decision: contract-years.
 */
export const annualValueOf: Accessor<Partial<Contract>, Amount> = accessor<Partial<Contract>, Amount>(
  "value",
  (contract) => {
    const [start, end] = [readDayOf(startsOn, contract), readDayOf(endsOn, contract)];
    if (contract.value == null || start == null || (end != null && end <= start)) return null;
    if (contract.every != null)
      return divideByCount(addProduct(emptySum(), contract.value, paymentsOfYear[contract.every]), 1);
    if (end == null) return null;
    const { months, days, monthLength } = termOf(start, end);
    return divideByCount(addProduct(emptySum(), contract.value, 12 * monthLength), months * monthLength + days);
  },
);

const paymentsOfYear = { month: 12, quarter: 4, year: 1 } as const;

/** Whole months, the days left over, and the length in days of the month that the days are a part of. */
interface Term {
  readonly months: number;
  readonly days: number;
  readonly monthLength: number;
}

/**
 * Returns the term of a contract in months and days. A month later is the same day of the next month, or its last day
 * if the month is too short.
 */
function termOf(start: Day, end: Day): Term {
  const [from, to] = [dateOfNumber(numberOfDay(start)), dateOfNumber(numberOfDay(end))];
  const anniversaryIn = (year: number, month: number): number => Math.min(from.day, daysInMonth(year, month));
  const anniversary = anniversaryIn(to.year, to.month);
  const months = 12 * (to.year - from.year) + to.month - from.month;
  if (to.day >= anniversary) {
    const [year, month] = to.month === 12 ? [to.year + 1, 1] : [to.year, to.month + 1];
    return {
      months,
      days: to.day - anniversary,
      monthLength: daysInMonth(to.year, to.month) - anniversary + anniversaryIn(year, month),
    };
  }
  const [year, month] = to.month === 1 ? [to.year - 1, 12] : [to.year, to.month - 1];
  const left = daysInMonth(year, month) - anniversaryIn(year, month);
  return { months: months - 1, days: left + to.day, monthLength: left + anniversary };
}
