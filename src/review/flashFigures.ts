import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { SalesKpiError, refuse } from "../errors.js";
import type { AnyKpi } from "../kpi/define/bookKpi.js";
import { checkKpi } from "../kpi/define/checkKpi.js";
import { difference } from "../kpi/define/difference.js";
import { isAdditive } from "../kpi/define/isAdditive.js";
import { amountParameter, anyAmount } from "../kpi/define/parameter.js";
import { divideMoney } from "../metric/ratioMoney.js";
import { type BookRecords, wholeBook } from "../model/book/salesBook.js";
import type { Amount } from "../exact/amount.js";
import { Decimal } from "../exact/decimal.js";
import { businessDays, type BusinessDayOptions } from "../time/businessDays.js";
import type { Calendar } from "../time/calendar.js";
import type { Day } from "../time/day.js";
import { addDays, daysBetween } from "../time/dayNumber.js";
import { checkPeriod, type Period } from "../time/period.js";
import { previousPeriod } from "../time/previousPeriod.js";
import { flashKpis } from "./flashKpis.js";

type Value = number | Decimal | null;

/** What flash figures are asked for. */
export interface FlashRequest<Kpis> {
  /** The day; the book's own where it has one. */
  readonly asOf?: Day | undefined;
  /** The period the day is in: its month, its quarter. */
  readonly during: Period;
  /** The KPIs, each under the name of its figure; those of {@link flashKpis} by default. */
  readonly kpis?: Kpis | undefined;
  /** What is to be reached in the whole period, by the figure's name. */
  readonly goals?: { readonly [Name in keyof Kpis]?: Amount };
  /** How many periods before are shown; 3 by default. */
  readonly lookBack?: number | undefined;
  /** Whose periods are gone back through, where they are not whole months. */
  readonly calendar?: Calendar | undefined;
  /** What is not a business day: the part of a goal that is due goes by business days. */
  readonly businessDays?: BusinessDayOptions | undefined;
}

const flashKinds: OptionKinds<FlashRequest<unknown>> = {
  asOf: "text?",
  during: "period",
  kpis: "record?",
  goals: "record?",
  lookBack: "number?",
  calendar: "record?",
  businessDays: "record?",
};

/** How a figure stands against its goal. */
export type FlashStatus = "reached" | "on track" | "behind" | "no goal" | "no answer";

/** One figure of the day. */
export interface FlashFigure {
  readonly name: string;
  readonly kpi: AnyKpi;
  /** From the period's first day to the day asked about. */
  readonly value: Value;
  readonly goal: Decimal | null;
  /** The part of the goal that is due by now: all of it, where the figure is no sum that grows through the period. */
  readonly due: Decimal | null;
  readonly status: FlashStatus;
  /** The same stretch of the periods before, the nearest first. */
  readonly before: readonly Value[];
  /** Against the nearest of them: relative, or for a ratio of counts in points. Null where there is nothing to compare. */
  readonly change: number | null;
}

/**
 * The day's few numbers: each with its goal, how it stands, and what it was in the same stretch of the periods before.
 *
 * A figure that grows through its period (a count or a sum of flows) is on track where it has reached the part of its goal
 * that is due by the business days gone; any other is held against its whole goal. Where less is better it is on track as
 * long as it has not used up more than is due. One period alone concludes nothing, so those before stand beside it: three,
 * unless told otherwise.
 *
 * @throws SalesKpiError `impossible-request` where no day is known, or the day is not in the period
 * @example flashFigures({ opportunities: [{ ...won, closedOn: "2026-03-03", amount: 500 }] }, { asOf: "2026-03-13", during: { start: "2026-03-01", end: "2026-04-01" }, goals: { wonRevenue: 1000 } }).find(({ name }) => name === "wonRevenue").status // => 'on track'
 */
export function flashFigures<const Kpis extends Readonly<Record<string, AnyKpi<Value>>> = typeof flashKpis>(
  book: BookRecords,
  request: FlashRequest<Kpis>,
): FlashFigure[] {
  const whole = wholeBook("flashFigures", book);
  const {
    asOf = whole.asOf,
    during,
    kpis = flashKpis,
    goals = {},
    lookBack = 3,
    calendar,
  } = checkOptions<FlashRequest<Readonly<Record<string, AnyKpi<Value>>>>>("flashFigures", request, flashKinds);
  checkOptions<object>(
    "flashFigures: goals",
    goals,
    Object.fromEntries(Object.keys(kpis).map((name) => [name, "amount?"])),
  );
  for (const [name, kpi] of Object.entries(kpis)) checkKpi(`flashFigures: kpis.${name}`, kpi);
  checkPeriod(during);
  if (asOf === undefined)
    throw new SalesKpiError("impossible-request", "figures are looked at on a day, and none was given", {
      field: "asOf",
    });
  if (asOf < during.start || asOf >= during.end)
    throw new SalesKpiError("impossible-request", `${asOf} is not in the period asked about`, {
      field: "asOf",
      value: asOf,
    });
  if (!(Number.isInteger(lookBack) && lookBack >= 0))
    refuse("flashFigures: lookBack", lookBack, "a whole number of periods, 0 or more");
  const elapsed = daysBetween(during.start, asOf);
  const earlier = periodsBefore(during, lookBack, calendar);
  return Object.entries(kpis).map(([name, kpi]) => {
    const valueIn = (period: Period, day: Day): Value =>
      kpi(whole as never, { during: { start: period.start, end: period.end }, asOf: day });
    const value = valueIn(during, asOf);
    // Of a shorter period this is a day beyond its last, and no window looks further than that.
    const before = earlier.map((period) => valueIn(period, addDays(period.start, elapsed)));
    const stated = goals[name];
    const goal = stated === undefined ? null : amountParameter(`goals.${name}`, stated, anyAmount);
    const due = goal === null ? null : dueOf(goal, kpi, { during, asOf, options: request.businessDays });
    return {
      ...{ name, kpi, value, goal, due, before },
      status: statusOf(value, goal, due, kpi),
      change: changeOf(before[0] ?? null, value, kpi),
    };
  });
}

function periodsBefore(period: Period, count: number, calendar: Calendar | undefined): Period[] {
  const periods: Period[] = [];
  for (let before = period; periods.length < count;) {
    before = previousPeriod(before, calendar);
    periods.push(before);
  }
  return periods;
}

function dueOf(
  goal: Decimal,
  kpi: AnyKpi,
  {
    during,
    asOf,
    options,
  }: { readonly during: Period; readonly asOf: Day; readonly options: BusinessDayOptions | undefined },
): Decimal {
  if (!isAdditive(kpi)) return goal;
  const whole = businessDays(during, options);
  const gone = businessDays({ start: during.start, end: addDays(asOf, 1) }, options);
  return whole === 0 ? goal : goal.times(gone).div(whole);
}

function statusOf(value: Value, goal: Decimal | null, due: Decimal | null, { better }: AnyKpi): FlashStatus {
  if (goal === null || due === null) return "no goal";
  if (value === null) return "no answer";
  const found = new Decimal(value);
  if (better === "lower") return found.lte(due) ? "on track" : "behind";
  if (found.gte(goal)) return "reached";
  return found.gte(due) ? "on track" : "behind";
}

function changeOf(then: Value, now: Value, { unit }: AnyKpi): number | null {
  if (then === null || now === null) return null;
  if (unit === "ratio" && typeof then === "number" && typeof now === "number") return now - then;
  const base = new Decimal(then);
  return base.gt(0) ? Number(divideMoney(difference(now, then), base)) : null;
}
