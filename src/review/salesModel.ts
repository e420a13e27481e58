import { SalesKpiError } from "../errors.js";
import type { Amount } from "../exact/amount.js";
import { Decimal } from "../exact/decimal.js";

/** A stretch of values that mean the same to a sales model. */
export interface Band {
  /** What the stretch is called: `"good"`, `"poor"`, or whatever the model's readers say. */
  readonly name: string;
  /** The least value of the stretch; absent for the lowest one. */
  readonly from?: Amount;
  /** Why a value in it is called so, in this way of selling. */
  readonly reason: string;
}

/**
 * How an organisation sells, and what its numbers therefore mean: for each KPI, by id, its bands from the lowest to the
 * highest. It is data, to be written by who knows the business: the same 25 % are very good in one model and poor in another.
 */
export interface SalesModel {
  readonly id: string;
  readonly title: string;
  /** Where the bands come from: measured, published, or an assumption to replace. */
  readonly basis: string;
  readonly bands: Readonly<Record<string, readonly Band[]>>;
}

/** The bands of a model for a KPI, checked; none where it says nothing of it. */
export function bandsOf({ id, bands }: SalesModel, kpi: string): readonly Band[] {
  const found = Object.hasOwn(bands, kpi) ? (bands[kpi] ?? []) : [];
  found.forEach(({ name, from }, index) => {
    const below = found[index - 1];
    const isLowest = index === 0;
    const problem = isLowest
      ? from !== undefined && "has a lower bound, so that values below it would have no band"
      : from === undefined
        ? "has no lower bound"
        : below?.from !== undefined && !new Decimal(from).gt(below.from)
          ? `does not begin above ${below.name}`
          : false;
    if (problem !== false)
      throw new SalesKpiError("impossible-request", `sales model ${id}, ${kpi}: the band ${name} ${problem}`, {
        field: kpi,
        index,
      });
  });
  return found;
}
