import type { AnyKpi } from "../kpi/define/bookKpi.js";
import type { Measure } from "../kpi/define/measure.js";
import { Decimal } from "../exact/decimal.js";
import { bandsOf, type SalesModel } from "./salesModel.js";

/** Meaning of a value in a sales model. */
export interface Interpretation {
  /** Id of the KPI. */
  readonly kpi: string;
  /** Id of the sales model. */
  readonly model: string;
  readonly value: number | Decimal | null;
  /** Band of the value; null without a value, or if the model has no bands of the KPI. */
  readonly band: string | null;
  readonly reason: string;
  /** Other bands that the interval of the value reaches: with so few facts the true value may lie in one of them. */
  readonly mayBe: readonly string[];
}

/** Value of a KPI, or its measure, which may have an interval. */
export type InterpretableValue = number | Decimal | null | Measure<number | Decimal | null>;

/**
 * Returns the meaning of a KPI's value in a way of selling: its band and the reason.
 *
 * A band has the values from its lower bound up to that of the next band. For a measure, `mayBe` names the other bands that
 * its interval reaches, so that 1 of 4 is not simply called poor.
 *
 * @throws SalesKpiError `impossible-request` if the bands of the model do not rise or leave a gap
 * @example interpret(winRate, 0.25, remoteVolumeSales).band // => 'very good'
 * @example interpret(winRate, 0.25, keyAccountSales).band // => 'poor'
 */
export function interpret(kpi: AnyKpi, value: InterpretableValue, model: SalesModel): Interpretation {
  const measured = isMeasure(value) ? value : { value, interval: null };
  const base = { kpi: kpi.id, model: model.id, value: measured.value };
  const bands = bandsOf(model, kpi.id);
  const [lowest] = bands;
  if (lowest === undefined)
    return { ...base, band: null, reason: `the model ${model.title} has no bands of ${kpi.title}`, mayBe: [] };
  if (measured.value === null) return { ...base, band: null, reason: "there is nothing to measure", mayBe: [] };
  const bandIndexOf = (bound: number | Decimal): number =>
    bands.findLastIndex(({ from }) => from === undefined || new Decimal(bound).gte(from));
  const bandIndex = bandIndexOf(measured.value);
  const { name, reason } = bands[bandIndex] ?? lowest;
  const { interval } = measured;
  const reached = interval === null ? [] : bands.slice(bandIndexOf(interval.low), bandIndexOf(interval.high) + 1);
  return {
    ...base,
    band: name,
    reason,
    mayBe: reached.filter((band) => band !== bands[bandIndex]).map((band) => band.name),
  };
}

const isMeasure = (value: InterpretableValue): value is Measure<number | Decimal | null> =>
  typeof value === "object" && value !== null && "interval" in value;
