import type { Amount } from "../../exact/amount.js";
import { divide, fractionOf, signOf, type Fraction } from "../../exact/fraction.js";
import { isBookKpi, windowOf, type AnyKpi } from "../../kpi/define/bookKpi.js";
import { eraseKpiTypes, within, type BaseKpi } from "../../kpi/define/kpi.js";
import { valuesOf } from "../../kpi/define/valuesOf.js";
import type { Window } from "../../kpi/define/window.js";
import { fold } from "../../metric/evaluate.js";
import { evidenceOf } from "../../metric/evidenceOf.js";

/** Value of a KPI over some facts, as exact as it is known. */
export interface MeasuredKpi {
  readonly value: unknown;
  /** Exact value: for a ratio over one kind of record the quotient of its two parts, not rounded. Null without a value. */
  readonly exact: Fraction | null;
  readonly n: number;
  readonly missing: number;
}

/** Measures a KPI over the facts that `factsOf` returns for each kind of record. */
export function measureKpi(kpi: AnyKpi, factsOf: (base: BaseKpi) => Iterable<object>, window: Window): MeasuredKpi {
  if (!isBookKpi(kpi)) return measureFacts(eraseKpiTypes(kpi), factsOf, window);
  const parts = valuesOf(kpi.parts, (part): MeasuredKpi => {
    const partWindow = windowOf(part, window);
    return partWindow === null ? nothing : measureKpi(part.kpi, factsOf, partWindow);
  });
  const value = kpi.combine(valuesOf(parts, (part) => part.value) as never);
  const measured = Object.values(parts);
  return {
    value,
    exact: exactOf(value),
    n: measured.reduce((sum, { n }) => sum + n, 0),
    missing: measured.reduce((sum, { missing }) => sum + missing, 0),
  };
}

const nothing: MeasuredKpi = { value: null, exact: null, n: 0, missing: 0 };

function measureFacts(kpi: BaseKpi, factsOf: (base: BaseKpi) => Iterable<object>, window: Window): MeasuredKpi {
  const { metric, of } = kpi;
  const state = fold(within(kpi, window), factsOf(kpi), of);
  const value = metric.result(state);
  const { numerator, denominator, n, missing } = evidenceOf(metric, state);
  const quotient = numerator === null || denominator === null ? null : quotientOf(numerator, denominator);
  // The value of some metrics, per hundred for example, is not the quotient of their parts.
  const isQuotient =
    quotient !== null && Math.abs(asNumber(quotient) - Number(value)) <= 1e-9 * Math.abs(Number(value));
  return { value, exact: value === null ? null : isQuotient ? quotient : exactOf(value), n, missing };
}

function quotientOf(numerator: Amount, denominator: Amount): Fraction | null {
  const divisor = fractionOf(denominator);
  return signOf(divisor) === 0 ? null : divide(fractionOf(numerator), divisor);
}

const asNumber = ({ numerator, denominator }: Fraction): number => Number(numerator) / Number(denominator);

const exactOf = (value: unknown): Fraction | null => (value === null ? null : fractionOf(value as Amount));

/** Whether a KPI adds up over time, so that its target is cut with the time: a count or a sum of what happens in it. */
export function addsUp(kpi: AnyKpi): boolean {
  if (isBookKpi(kpi)) {
    const parts = Object.values(kpi.parts);
    const empty = valuesOf(kpi.parts, (part) => measureKpi(part.kpi, () => [], {}).value);
    return parts.every((part) => addsUp(part.kpi)) && kpi.combine(empty as never) !== null;
  }
  const { timeBasis: timeBasis, metric } = eraseKpiTypes(kpi);
  return timeBasis.kind === "flow" && metric.result(metric.init()) !== null;
}
