import { Decimal as SharedDecimal } from "decimal.js";
import { exact, quotient, sumOf, type Exact } from "./exact.js";
import { unique } from "./ordersOf.js";
import { dayLookedAt, daysBetween, type Book, type Window, type StatedRecords } from "./twin.js";

export const isInForce = ({ signedOn, startsOn, endsOn }: StatedRecords["contracts"], day: string): boolean =>
  signedOn <= day && startsOn <= day && (endsOn == null || day < endsOn);

/** The same day so many months later, or the last of its month. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** Value ÷ years: whole months, and the rest as a part of the month that it is in. Null without a term. */
export function annualValue({ value, startsOn, endsOn, every }: StatedRecords["contracts"]): Exact | null {
  if (endsOn != null && endsOn <= startsOn) return null;
  const payments = every == null ? null : [12, 4, 1][["month", "quarter", "year"].indexOf(every)];
  if (payments != null) return exact(value).times(payments);
  if (endsOn == null) return null;
  let months = 0;
  while (monthsLater(startsOn, months + 1) <= endsOn) months += 1;
  const rest = daysBetween(monthsLater(startsOn, months), endsOn);
  const month = daysBetween(monthsLater(startsOn, months), monthsLater(startsOn, months + 1));
  return exact(value)
    .times(12)
    .times(month)
    .div(months * month + rest)
    .toSignificantDigits(34, SharedDecimal.ROUND_HALF_EVEN);
}

/** Contracts in force on the day a window looks at; all where it looks at none. */
export const contractsOn = ({ contracts }: Book, window: Window): readonly StatedRecords["contracts"][] => {
  const day = dayLookedAt(window);
  return day === null ? contracts : contracts.filter((contract) => isInForce(contract, day));
};

export const annualValues = (contracts: readonly StatedRecords["contracts"][]): Exact[] =>
  contracts.map(annualValue).filter((value) => value !== null);

/** The day before a period, and its last that is known; null without a period, or with nothing known of it. */
export function openingAndClosing(window: Window): { readonly opening: string; readonly closing: string } | null {
  const { during, asOf } = window;
  if (during === undefined || (asOf !== undefined && asOf < during.start)) return null;
  const opening = new Date(Date.parse(during.start) - 86_400_000).toISOString().slice(0, 10);
  return { opening, closing: dayLookedAt(window) ?? "" };
}

/** What the contracts of each account with one in force on either day are worth a year on both; null where it has none. */
export function accountsAcross(
  { contracts }: Book,
  window: Window,
): { readonly opening: Exact | null; readonly closing: Exact | null }[] {
  const days = openingAndClosing(window);
  if (days === null) return [];
  const worth = (account: string, day: string): Exact | null => {
    const running = contracts.filter((contract) => contract.accountId === account && isInForce(contract, day));
    return running.length === 0 ? null : sumOf(annualValues(running));
  };
  return unique(contracts.map(({ accountId }) => accountId))
    .map((account) => ({ opening: worth(account, days.opening), closing: worth(account, days.closing) }))
    .filter(({ opening, closing }) => opening !== null || closing !== null);
}

/** What is kept of the opening value of those who were customers then. */
export function valueKept(book: Book, window: Window, kept: (opening: Exact, closing: Exact) => Exact): Exact | null {
  const customers = accountsAcross(book, window).flatMap(({ opening, closing }) =>
    opening === null ? [] : [{ opening, closing: closing ?? exact(0) }],
  );
  const start = sumOf(customers.map(({ opening }) => opening));
  return start.gt(0) ? quotient(sumOf(customers.map(({ opening, closing }) => kept(opening, closing))), start) : null;
}
