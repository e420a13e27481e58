import { fold } from "../../metric/evaluate.js";
import type { Evidence } from "../../metric/evidence.js";
import { evidenceOf } from "../../metric/evidenceOf.js";
import type { Json, Metric } from "../../metric/metric.js";
import { where } from "../../metric/where.js";
import { isBookKpi, partWindow, type AnyKpi, type InputOf, type SomeBookKpi, type ValueOf } from "./bookKpi.js";
import { checkKpi } from "./checkKpi.js";
import { isUnplaced } from "./timeBasis.js";
import { factsOf } from "./factsOf.js";
import { materialize } from "./materialize.js";
import { eraseKpiTypes, metricWithin, type BaseKpi } from "./kpi.js";
import { mapValues } from "../../collections/mapValues.js";
import { checkWindow, type Window } from "./window.js";

/** A KPI's value with what it rests on. */
export interface Measure<out Value> extends Evidence {
  readonly value: Value;
  /**
   * Number of the `n` facts of a stock on a past day that have the state of today's record, because their history does
   * not reach back.
   */
  readonly reconstructed?: number;
  /** The measures of a composed KPI's parts. */
  readonly parts?: Readonly<Record<string, Measure<unknown>>>;
}

/**
 * Returns the value of a KPI with its basis: the number of facts, the two sides of a ratio, an interval if an honest
 * one is known, and the number of missing facts. A fact is missing if it belongs to the KPI and lacks a field that the
 * KPI needs: a won deal without an amount, or, in a period, without its closing day.
 *
 * A composed KPI's facts are those of its parts, whose measures stand beside it.
 *
 * @example measure(winRate, [won, won, won, lost, open]).interval // => { low: 0.3006418425824019, high: 0.9544127391902995, level: 0.95 }
 */
export function measure<K extends AnyKpi>(kpi: K, given: InputOf<K>, window: Window = {}): Measure<ValueOf<K>> {
  return measured(checkKpi("measure", kpi), given, checkWindow(window)) as Measure<ValueOf<K>>;
}

const measured = (kpi: AnyKpi, given: unknown, window: Window): Measure<unknown> =>
  isBookKpi(kpi) ? measuredParts(kpi, given, window) : measuredFacts(eraseKpiTypes(kpi), given, window);

function measuredFacts(kpi: BaseKpi, given: unknown, window: Window): Measure<unknown> {
  const { of, timeBasis: timeBasis, metric } = kpi;
  const items = [...factsOf(kpi, given)];
  const evidence = (part: Metric<unknown, Json, unknown>): Evidence => evidenceOf(metric, fold(part, items, of));
  const cut = metricWithin(kpi, window);
  const state = fold(cut, items, of);
  const seen = { value: metric.result(state), ...evidenceOf(metric, state) };
  if (cut === metric) return seen;
  const unplaced = evidence(where((item) => isUnplaced(timeBasis, item), metric));
  return {
    ...seen,
    missing: seen.missing + unplaced.n + unplaced.missing,
    ...timeBasis.notes?.(window, (predicate) => evidence(where(predicate, cut)).n),
  };
}

function measuredParts({ parts, combine }: SomeBookKpi, given: unknown, window: Window): Measure<unknown> {
  const facts = materialize(given);
  const measures = mapValues(parts, (part) => {
    const own = partWindow(part, window);
    return own === null ? noMeasure : measured(part.kpi, facts, own);
  });
  return measureOfParts(combine, measures);
}

/** Returns the basis of a derived KPI: the measures of its parts. */
export function measureOfParts(
  combine: SomeBookKpi["combine"],
  measures: Readonly<Record<string, Measure<unknown>>>,
): Measure<unknown> {
  const each = Object.values(measures);
  return {
    ...noMeasure,
    value: combine(mapValues(measures, ({ value }) => value) as never),
    n: each.reduce((total, { n }) => total + n, 0),
    missing: each.reduce((total, { missing }) => total + missing, 0),
    parts: measures,
  };
}

/** The measure of a question that does not arise: a period without a counterpart. */
export const noMeasure: Measure<null> = {
  value: null,
  n: 0,
  missing: 0,
  numerator: null,
  denominator: null,
  interval: null,
  method: null,
};
