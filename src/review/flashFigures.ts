import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { FlashStatus } from "../diagnostics/review.js";
import { refuse } from "../errors.js";
import type { AnyKpi } from "../kpi/define/bookKpi.js";
import { checkKpi } from "../kpi/define/checkKpi.js";
import { difference } from "../kpi/define/difference.js";
import { isAdditive } from "../kpi/define/isAdditive.js";
import { amountParameter, anyAmount } from "../kpi/define/parameter.js";
import { flashSentences } from "../locale/en/review.js";
import { divideMoney } from "../metric/ratioMoney.js";
import { type BookRecords, wholeBook } from "../model/book/salesBook.js";
import type { Amount } from "../exact/amount.js";
import { Decimal } from "../exact/decimal.js";
import { businessDays, type BusinessDayOptions } from "../time/businessDays.js";
import type { Calendar } from "../time/calendar.js";
import type { Day } from "../time/day.js";
import { addDays } from "../time/dayNumber.js";
import { checkPeriod, type Period } from "../time/period.js";
import { correspondingDay } from "../time/correspondingDay.js";
import { previousPeriod } from "../time/previousPeriod.js";
import { checkCatalogue } from "../locale/checkCatalogue.js";
import type { Locale } from "../locale/locale.js";
import { flashKpis } from "./flashKpis.js";
import { refuseOption } from "../pipeline/value/refuseOption.js";

type Value = number | Decimal | null;

/** Day, period, KPIs and goals of flash figures. */
export interface FlashFiguresOptions<Kpis> {
  /** Day of the figures; the book's own by default. */
  readonly asOf?: Day | undefined;
  /** Period of the day: its month, its quarter. */
  readonly during: Period;
  /** KPIs by the name of their figure; those of {@link flashKpis} by default. */
  readonly kpis?: Kpis | undefined;
  /** Goals of the whole period, by the name of the figure. */
  readonly goals?: { readonly [Name in keyof Kpis]?: Amount };
  /** Number of periods before to show; 3 by default. */
  readonly lookBack?: number | undefined;
  /** Calendar of the periods before, if they are not whole months. */
  readonly calendar?: Calendar | undefined;
  /** Business days, by which the part of a goal becomes due. */
  readonly businessDays?: BusinessDayOptions | undefined;
  /** Language of the statuses; English by default. */
  readonly locale?: Pick<Locale, "flash"> | undefined;
}

const english: Pick<Locale, "flash"> = { flash: flashSentences };

const flashKinds: OptionKinds<FlashFiguresOptions<unknown>> = {
  asOf: "text?",
  during: "period",
  kpis: "record?",
  goals: "record?",
  lookBack: "number?",
  calendar: "record?",
  businessDays: "record?",
  locale: "record?",
};

/** Figure of the day. */
export interface FlashFigure {
  readonly name: string;
  readonly kpi: AnyKpi;
  /** Value from the first day of the period to the day. */
  readonly value: Value;
  readonly goal: Decimal | null;
  /** Part of the goal due by the day; the whole goal if the figure is no sum that grows through the period. */
  readonly due: Decimal | null;
  readonly status: FlashStatus;
  /** Status as a sentence with its figures. */
  readonly message: string;
  /** Values of the same days of the periods before, the nearest period first. */
  readonly before: readonly Value[];
  /** Change on the nearest period before: relative, or in points for a ratio of counts. Null if there is nothing to compare. */
  readonly change: number | null;
}

/**
 * Returns the figures of the day: each with its goal, its status, and its value in the same days of the periods before.
 *
 * A figure that grows through its period (a count or a sum of flows) is on track if it has reached the part of its goal that
 * is due by the business days gone. Any other figure is compared with its whole goal. If less is better, a figure is on track
 * as long as it is at most the part due. One period alone concludes nothing, so the periods before are shown too.
 *
 * @throws SalesKpiError `impossible-request` if there is no day, or the day is not in the period
 * @example flashFigures({ opportunities: [{ ...won, closedOn: "2026-03-03", amount: 500 }] }, { asOf: "2026-03-13", during: { start: "2026-03-01", end: "2026-04-01" }, goals: { wonRevenue: 1000 } }).find(({ name }) => name === "wonRevenue").message // => 'On track: 500 of 1000, 454.5 due by 2026-03-13.'
 */
export function flashFigures<const Kpis extends Readonly<Record<string, AnyKpi<Value>>> = typeof flashKpis>(
  book: BookRecords,
  options: FlashFiguresOptions<Kpis>,
): FlashFigure[] {
  const whole = wholeBook("flashFigures", book);
  const {
    asOf = whole.asOf,
    during,
    kpis = flashKpis,
    goals = {},
    lookBack = 3,
    calendar,
    locale = english,
  } = checkOptions<FlashFiguresOptions<Readonly<Record<string, AnyKpi<Value>>>>>("flashFigures", options, flashKinds);
  checkOptions<object>(
    "flashFigures: goals",
    goals,
    Object.fromEntries(Object.keys(kpis).map((name) => [name, "amount?"])),
  );
  checkCatalogue("flashFigures: locale", locale, english);
  for (const [name, kpi] of Object.entries(kpis)) checkKpi(`flashFigures: kpis.${name}`, kpi);
  checkPeriod(during);
  if (asOf === undefined)
    return refuseOption("flashFigures", "asOf", asOf, "a day, because the book has none of its own");
  if (asOf < during.start || asOf >= during.end)
    refuseOption("flashFigures", "asOf", asOf, `a day of the period from ${during.start} up to ${during.end}`);
  if (!(Number.isInteger(lookBack) && lookBack >= 0))
    refuse("flashFigures: lookBack", lookBack, "a whole number of periods, 0 or more");
  const earlier = periodsBefore(during, lookBack, calendar);
  return Object.entries(kpis).map(([name, kpi]) => {
    const valueIn = (period: Period, day: Day): Value =>
      kpi(whole as never, { during: { start: period.start, end: period.end }, asOf: day });
    const value = valueIn(during, asOf);
    const before = earlier.map((period) => valueIn(period, correspondingDay(during, period, asOf) ?? period.start));
    const stated = goals[name];
    const goal = stated === undefined ? null : amountParameter(`goals.${name}`, stated, anyAmount);
    const due = goal === null ? null : dueOf(goal, kpi, { during, asOf, options: options.businessDays });
    const status = statusOf(value, goal, due, kpi);
    const evidence = {
      ...{ asOf, unit: kpi.unit, value: plain(value) },
      ...{ goal: plain(goal), due: plain(due) },
    };
    return {
      ...{ name, kpi, value, goal, due, before },
      ...{ status, message: locale.flash[status](evidence, { kind: "kpi", id: kpi.id }) },
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

const plain = (value: Value): string | null => (value === null ? null : new Decimal(value).toFixed());

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
  if (goal === null || due === null) return "no-goal";
  if (value === null) return "no-value";
  const reached = new Decimal(value);
  if (better === "lower") return reached.lte(due) ? "on-track" : "behind";
  if (reached.gte(goal)) return "reached";
  return reached.gte(due) ? "on-track" : "behind";
}

function changeOf(then: Value, now: Value, { unit }: AnyKpi): number | null {
  if (then === null || now === null) return null;
  if (unit === "ratio" && typeof then === "number" && typeof now === "number") return now - then;
  const base = new Decimal(then);
  return base.gt(0) ? Number(divideMoney(difference(now, then), base)) : null;
}
