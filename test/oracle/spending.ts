import { exact, quotient, sumOf, type Exact } from "./exact.js";
import { inWindow, type Book, type Window, type StatedRecords } from "./twin.js";

/** The costs of a window whose kind, without what follows its name, is among those named. */
const amountOf = ({ costs }: Book, window: Window, counts: (kind: string) => boolean): Exact =>
  sumOf(
    costs
      .filter(({ on, kind }: StatedRecords["costs"]) => inWindow(on, window) && counts(kind))
      .map(({ amount }) => amount),
  );

const among =
  (...kinds: readonly string[]) =>
  (kind: string): boolean =>
    kinds.some((name) => kind === name || kind.startsWith(`${name}-`));

const [marketing, salary, commission] = [among("marketing"), among("sales-salary"), among("commission")];

export const spentOnMarketing = (book: Book, window: Window): Exact => amountOf(book, window, marketing);
export const spentOnSelling = (book: Book, window: Window): Exact => amountOf(book, window, (kind) => !marketing(kind));
export const spentOnSalaries = (book: Book, window: Window): Exact => amountOf(book, window, salary);
export const spentOnPay = (book: Book, window: Window): Exact =>
  amountOf(book, window, (kind) => salary(kind) || commission(kind));

/** What held activities cost at the hourly cost of their reps, divided once. */
export function spentOnTime({ activities, reps }: Book, window: Window): Exact {
  const costs = activities
    .filter(({ on, status }) => status === "held" && inWindow(on, window))
    .map(({ minutes, ownerId }) => {
      const hourly = reps.find(({ id }) => id === ownerId)?.hourlyCost;
      return minutes == null || hourly == null ? exact(0) : exact(hourly).times(minutes);
    });
  return quotient(sumOf(costs), exact(60)) ?? exact(0);
}

/** All costs of a window, with salaries: each is counted once. */
export const spentInAll = (book: Book, window: Window): Exact => amountOf(book, window, () => true);

/** The window whose costs are set against the customers of another; null where there is no period to move. */
export function daysEarlier({ during, asOf }: Window, days: number): Window | null {
  if (during === undefined || (asOf !== undefined && asOf < during.start)) return null;
  const moved = (day: string): string => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
  const earlier = { start: moved(during.start), end: moved(during.end) };
  return asOf === undefined ? { during: earlier } : { during: earlier, asOf: asOf < during.end ? moved(asOf) : asOf };
}
