import { SalesKpiError, quote } from "../errors.js";
import type { Amount } from "../exact/amount.js";
import { Decimal } from "../exact/decimal.js";

/** Range of values with one meaning in a sales model. */
export interface Band {
  /** Name of the range: `"good"`, `"poor"`, or a word of the model's readers. */
  readonly name: string;
  /** Smallest value of the range; absent for the lowest one. */
  readonly from?: Amount;
  /** Reason for the name, in this way of selling. */
  readonly reason: string;
}

/**
 * Way of selling, and the meaning of KPIs in it: for each KPI, by id, its bands from the lowest to the highest. A model is data
 * for an expert of the business to write: the same 25 % are very good in one model and poor in another.
 */
export interface SalesModel {
  readonly id: string;
  readonly title: string;
  /** Source of the bands: measured, published, or an assumption to replace. */
  readonly basis: string;
  readonly bands: Readonly<Record<string, readonly Band[]>>;
}

/** Returns the bands of a model for a KPI; none if the model has none. Throws for bands that leave a gap or do not rise. */
export function bandsOf({ id, bands }: SalesModel, kpi: string): readonly Band[] {
  const kpiBands = Object.hasOwn(bands, kpi) ? (bands[kpi] ?? []) : [];
  kpiBands.forEach(({ name, from }, index) => {
    const below = kpiBands[index - 1];
    const isLowest = index === 0;
    const expected = isLowest
      ? from !== undefined && "no lower bound, so that every value has a band"
      : from === undefined
        ? "a lower bound"
        : below?.from !== undefined && !new Decimal(from).gt(below.from)
          ? `a lower bound above that of ${below.name}`
          : false;
    if (expected === false) return;
    const problem = `sales model ${id}: ${kpi}: band ${name}: expected ${expected}, got ${quote(from)}`;
    throw new SalesKpiError("impossible-request", problem, { field: kpi, index });
  });
  return kpiBands;
}
