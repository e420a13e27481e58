import type { AnyKpi } from "../kpi/define/bookKpi.js";
import type { Measure } from "../kpi/define/measure.js";
import { Decimal } from "../exact/decimal.js";
import { bandsOf, type SalesModel } from "./salesModel.js";

/** What a value means in a sales model. */
export interface Interpretation {
  /** Id of the KPI. */
  readonly kpi: string;
  /** Id of the sales model. */
  readonly model: string;
  readonly value: number | Decimal | null;
  /** Name of the band the value lies in; null where there is no value, or the model says nothing of the KPI. */
  readonly band: string | null;
  readonly reason: string;
  /** Bands that the value's interval reaches besides: with so few facts it might as well be in one of those. */
  readonly mayBe: readonly string[];
}

/** A KPI's value, or its measure, which may carry an interval. */
export type Interpreted = number | Decimal | null | Measure<number | Decimal | null>;

/**
 * What a KPI's value means to an organisation that sells in a certain way: the band it lies in, and why.
 *
 * A band has the values from its lower bound up to the next band's. Given a measure, the bands that its interval reaches
 * are named too, so that 1 of 4 is not called poor with a straight face.
 *
 * @throws SalesKpiError `impossible-request` where the model's bands do not rise or leave a gap
 * @example interpret(winRate, 0.25, remoteVolumeSales).band // => 'very good'
 * @example interpret(winRate, 0.25, keyAccountSales).band // => 'poor'
 */
export function interpret(kpi: AnyKpi, value: Interpreted, model: SalesModel): Interpretation {
  const measured = isMeasure(value) ? value : { value, interval: null };
  const about = { kpi: kpi.id, model: model.id, value: measured.value };
  const bands = bandsOf(model, kpi.id);
  const [lowest] = bands;
  if (lowest === undefined)
    return { ...about, band: null, reason: `${model.title} says nothing of ${kpi.title}`, mayBe: [] };
  if (measured.value === null) return { ...about, band: null, reason: "there is nothing to measure", mayBe: [] };
  const placeOf = (at: number | Decimal): number =>
    bands.findLastIndex(({ from }) => from === undefined || new Decimal(at).gte(from));
  const place = placeOf(measured.value);
  const { name, reason } = bands[place] ?? lowest;
  const { interval } = measured;
  const reached = interval === null ? [] : bands.slice(placeOf(interval.low), placeOf(interval.high) + 1);
  return {
    ...about,
    band: name,
    reason,
    mayBe: reached.filter((band) => band !== bands[place]).map((band) => band.name),
  };
}

const isMeasure = (value: Interpreted): value is Measure<number | Decimal | null> =>
  typeof value === "object" && value !== null && "interval" in value;
