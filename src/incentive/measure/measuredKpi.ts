import { isBookKpi, partWindow, type AnyKpi } from "../../kpi/define/bookKpi.js";
import { eraseKpiTypes, metricWithin, type BaseKpi } from "../../kpi/define/kpi.js";
import { mapValues } from "../../collections/mapValues.js";
import type { Window } from "../../kpi/define/window.js";
import { fold } from "../../metric/evaluate.js";
import { evidenceOf } from "../../metric/evidenceOf.js";
import type { Amount } from "../../exact/amount.js";
import { fractionOf, divide, signOf, type Fraction } from "../../exact/fraction.js";

/** A KPI's answer over some facts, as exact as it is known. */
export interface MeasuredKpi {
  readonly value: unknown;
  /** A ratio of one kind of record is its two sides, never their rounded quotient; null where there is no answer. */
  readonly exact: Fraction | null;
  readonly n: number;
  readonly missing: number;
}

/** A KPI over the facts that `factsOf` selects for each kind of record it looks at. */
export function measuredKpi(kpi: AnyKpi, factsOf: (base: BaseKpi) => Iterable<object>, window: Window): MeasuredKpi {
  if (!isBookKpi(kpi)) return measuredFacts(eraseKpiTypes(kpi), factsOf, window);
  const parts = mapValues(kpi.parts, (part): MeasuredKpi => {
    const own = partWindow(part, window);
    return own === null ? nothing : measuredKpi(part.kpi, factsOf, own);
  });
  const value = kpi.combine(mapValues(parts, (part) => part.value) as never);
  const each = Object.values(parts);
  return {
    value,
    exact: exactOf(value),
    n: each.reduce((sum, { n }) => sum + n, 0),
    missing: each.reduce((sum, { missing }) => sum + missing, 0),
  };
}

const nothing: MeasuredKpi = { value: null, exact: null, n: 0, missing: 0 };

function measuredFacts(kpi: BaseKpi, factsOf: (base: BaseKpi) => Iterable<object>, window: Window): MeasuredKpi {
  const { metric, of } = kpi;
  const state = fold(metricWithin(kpi, window), factsOf(kpi), of);
  const value = metric.result(state);
  const { numerator, denominator, n, missing } = evidenceOf(metric, state);
  const sides = numerator === null || denominator === null ? null : quotientOf(numerator, denominator);
  // A metric whose answer is not the quotient of its sides (per hundred, say) is its answer.
  const isQuotient = sides !== null && Math.abs(asNumber(sides) - Number(value)) <= 1e-9 * Math.abs(Number(value));
  return { value, exact: value === null ? null : isQuotient ? sides : exactOf(value), n, missing };
}

function quotientOf(numerator: Amount, denominator: Amount): Fraction | null {
  const lower = fractionOf(denominator);
  return signOf(lower) === 0 ? null : divide(fractionOf(numerator), lower);
}

const asNumber = ({ numerator, denominator }: Fraction): number => Number(numerator) / Number(denominator);

const exactOf = (value: unknown): Fraction | null => (value === null ? null : fractionOf(value as Amount));
