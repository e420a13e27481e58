import { fold } from "../../metric/evaluate.js";
import type { Evidence } from "../../metric/evidence.js";
import { evidenceOf } from "../../metric/evidenceOf.js";
import type { Json, Metric } from "../../metric/metric.js";
import { where } from "../../metric/where.js";
import {
  isBookKpi,
  knownUntil,
  partWindow,
  type AnyKpi,
  type InputOf,
  type SomeBookKpi,
  type ValueOf,
} from "./bookKpi.js";
import { checkKpi } from "./checkKpi.js";
import { isUnplaced } from "./timeBasis.js";
import { dayBefore } from "../../time/dayBefore.js";
import { addDays } from "../../time/dayNumber.js";
import { factsOf } from "./factsOf.js";
import { materialize } from "./materialize.js";
import { eraseKpiTypes, metricWithin, type BaseKpi } from "./kpi.js";
import { mapValues } from "../../collections/mapValues.js";
import { checkWindow, type Span, type Window } from "./window.js";

/** Value of a KPI with its evidence. */
export interface Measure<out Value> extends Evidence {
  readonly value: Value;
  /** Number of facts of a stock on a past day that today's record tells, because their history does not reach back. */
  readonly reconstructed?: number;
  /** Days that a part counts, if one of the parts is of another period than the whole: the days that a growth compares. */
  readonly during?: Span;
  /** Measures of a composed KPI's parts. */
  readonly parts?: Readonly<Record<string, Measure<unknown>>>;
}

/**
 * Returns a KPI's value with its evidence: the number of facts, the two sides of a ratio, an interval if a sound one is
 * known, and the number of missing facts. A fact is missing if it belongs to the KPI but lacks a field that the KPI needs: a
 * won deal without an amount, or, in a period, without its closing day.
 *
 * The facts of a composed KPI are those of its parts, whose measures are in `parts`.
 *
 * @example measure(winRate, [won, won, won, lost, open]).interval // => { low: 0.3006418425824019, high: 0.9544127391902995, level: 0.95 }
 */
export function measure<K extends AnyKpi>(kpi: K, given: InputOf<K>, window: Window = {}): Measure<ValueOf<K>> {
  return measureAny(checkKpi("measure", kpi), given, checkWindow(window)) as Measure<ValueOf<K>>;
}

const measureAny = (kpi: AnyKpi, given: unknown, window: Window): Measure<unknown> =>
  isBookKpi(kpi) ? measureParts(kpi, given, window) : measureFacts(eraseKpiTypes(kpi), given, window);

function measureFacts(kpi: BaseKpi, given: unknown, window: Window): Measure<unknown> {
  const { of, timeBasis, metric } = kpi;
  const items = [...factsOf(kpi, given)];
  const evidence = (part: Metric<unknown, Json, unknown>): Evidence => evidenceOf(metric, fold(part, items, of));
  const cut = metricWithin(kpi, window);
  const state = fold(cut, items, of);
  const inWindow = { value: metric.result(state), ...evidenceOf(metric, state) };
  if (cut === metric) return inWindow;
  if ("doubts" in timeBasis) {
    const { unplaced, reconstructed } = timeBasis.doubts;
    return withDoubts(inWindow, evidence(unplaced.cut(metric, window)), evidence(reconstructed.cut(metric, window)));
  }
  return withDoubts(inWindow, evidence(where((item) => isUnplaced(timeBasis, item), metric)));
}

/** Returns a measure with the facts that no day places among the missing, and the number of the reconstructed. */
export const withDoubts = <Value>(
  measured: Measure<Value>,
  unplaced: Evidence,
  reconstructed?: Evidence,
): Measure<Value> => ({
  ...measured,
  missing: measured.missing + unplaced.n + unplaced.missing,
  ...(reconstructed && { reconstructed: reconstructed.n }),
});

function measureParts({ parts, combine }: SomeBookKpi, given: unknown, window: Window): Measure<unknown> {
  const facts = materialize(given);
  const isShifted = Object.values(parts).some(({ shift }) => shift !== undefined);
  const measures = mapValues(parts, (part) => {
    const windowOfPart = partWindow(part, window, knownUntil(given, window));
    if (windowOfPart === null) return noMeasure;
    const measured = measureAny(part.kpi, facts, windowOfPart);
    const compared = isShifted && comparedDays(windowOfPart, knownUntil(given, windowOfPart));
    return compared ? { ...measured, during: compared } : measured;
  });
  return measureOfParts(combine, measures);
}

/** Returns the days of a window's period up to the last known one; undefined without a period, and of one that has not begun. */
export function comparedDays({ during, asOf }: Window, knownDay = asOf): Span | undefined {
  if (during === undefined || (knownDay !== undefined && knownDay < during.start)) return undefined;
  const { start, end } = during;
  return { start, end: knownDay !== undefined && knownDay < dayBefore(end) ? addDays(knownDay, 1) : end };
}

/** Returns the measure of a composed KPI from the measures of its parts. */
export function measureOfParts(
  combine: SomeBookKpi["combine"],
  measures: Readonly<Record<string, Measure<unknown>>>,
): Measure<unknown> {
  const ofParts = Object.values(measures);
  return {
    ...noMeasure,
    value: combine(mapValues(measures, ({ value }) => value) as never),
    n: ofParts.reduce((total, { n }) => total + n, 0),
    missing: ofParts.reduce((total, { missing }) => total + missing, 0),
    parts: measures,
  };
}

/** Measure of a part whose period has no counterpart. */
export const noMeasure: Measure<null> = {
  value: null,
  n: 0,
  missing: 0,
  numerator: null,
  denominator: null,
  interval: null,
  method: null,
};
