import { exact, quotient, type Exact } from "../exact.js";
import { quotasThatCount } from "../quotaTotal.js";
import type { Twin } from "../twin.js";
import { wonRevenue } from "./wonRevenue.js";

export const pace: Twin = (book, window) => {
  const byPeriod = new Map<string, Exact>();
  for (const { target, period } of quotasThatCount(book, "won-revenue", window)) {
    const name = `${period.start} ${period.end}`;
    byPeriod.set(name, (byPeriod.get(name) ?? exact(0)).plus(exact(target)));
  }
  const due = [...byPeriod].reduce((total, [name, target]) => {
    const [start = "", end = ""] = name.split(" ");
    return total.plus(dueOf(target, start, end, window.asOf));
  }, exact(0));
  return quotient(wonRevenue(book, window) as Exact, due);
};

/** The share of the weekdays that are over, of a target; all of it once the period is. */
function dueOf(target: Exact, start: string, end: string, day: string | undefined): Exact {
  const days = weekdays(start, end);
  if (day === undefined || daysFrom(start, end).every((each) => each <= day)) return target;
  const over = days.filter((each) => each <= day).length;
  return days.length === 0 ? exact(0) : (quotient(rounded(target.times(over)), exact(days.length)) ?? exact(0));
}

/** The library rounds the product too: at 34 digits, half-even. */
const rounded = (value: Exact): Exact => quotient(value, exact(1)) ?? value;

const weekdays = (start: string, end: string): string[] =>
  daysFrom(start, end).filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));

function daysFrom(start: string, end: string): string[] {
  const days: string[] = [];
  for (let day = Date.parse(start); day < Date.parse(end); day += 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}
