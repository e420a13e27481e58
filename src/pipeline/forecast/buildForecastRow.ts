import { compareKeys } from "../../collections/compareKeys.js";
import type { Decimal } from "../../exact/decimal.js";
import { divideByCount } from "../../exact/divideByCount.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { ForecastDeal } from "./forecastDeals.js";
import { forecastOutlook, type ForecastOutlook } from "./forecastOutlook.js";
import type { ForecastCarrier, ForecastRow, NewDealsPart, OverdueDeals } from "./forecastRow.js";
import { openDealsPart } from "./openDealsPart.js";
import { exactSumOf, sumExact } from "./sumExact.js";

/** Treatment of deals, and assumptions, in a row. */
export interface BuildForecastRowOptions {
  readonly overdue: OverdueDeals;
  readonly correlation: number;
  readonly mostPoints: number;
  readonly carriers: number;
  readonly target: Decimal | null;
  /** # past periods that new deals are learned from; 0 if not requested. */
  readonly pastPeriods: number;
}

/** Figures of a row, without the names of its group and assumptions. */
type ForecastFigures = Omit<ForecastRow, "level" | "key" | "measure" | "probability" | "overdueDeals">;

/** Builds the figures of a forecast row from its deals. */
export function buildForecastRow(deals: readonly ForecastDeal[], options: BuildForecastRowOptions): ForecastFigures {
  const inPart = (...parts: ForecastDeal["part"][]): ForecastDeal[] => deals.filter(({ part }) => parts.includes(part));
  const counted = options.overdue === "include" ? inPart("due", "overdue", "undated") : inPart("due");
  const wonPart = openDealsPart(inPart("won"));
  const won = { deals: wonPart.deals, missing: wonPart.missing, value: wonPart.weighted };
  const newValues = valuesOfNewDeals(inPart("new"), options.pastPeriods);
  const newDeals = newDealsPart(inPart("new"), newValues);
  const usable = counted.flatMap(({ id, amount, weighted, variance, probability }) =>
    amount === null || weighted === null || probability === null
      ? []
      : [{ id, value: amount, probability: toDecimal(probability), variance }],
  );
  const amounts = usable.map(({ value, probability }) => ({ amount: Number(value), probability: Number(probability) }));
  const onTop = newValues.length === 0 ? [won.value] : newValues.map((value) => sumExact([won.value, value]));
  const outlook = (correlation: number): ForecastOutlook =>
    forecastOutlook(amounts, { ...options, correlation, onTop });
  return {
    ...{ won, newDeals },
    due: openDealsPart(inPart("due")),
    overdue: openDealsPart(inPart("overdue")),
    undated: openDealsPart(inPart("undated")),
    mean: sumExact([won.value, ...counted.map(({ weighted }) => weighted), newDeals?.mean ?? null]),
    independent: outlook(0),
    correlated: outlook(options.correlation),
    deals: usable.length,
    missing: won.missing + counted.length - usable.length,
    reconstructed: counted.filter((deal) => deal.isReconstructed).length,
    unplaced: inPart("unplaced").length,
    carriers: largestCarriers(usable, options.carriers),
  };
}

/** Returns the value of new deals in each past period, in rising order. */
function valuesOfNewDeals(deals: readonly ForecastDeal[], periods: number): Decimal[] {
  const sums = Array.from({ length: periods }, emptySum);
  for (const { amount, pastPeriod } of deals) {
    const sum = sums[pastPeriod];
    if (sum !== undefined && amount !== null) sums[pastPeriod] = addAmount(sum, amount);
  }
  return sums.map((sum) => sumToDecimal(sum)).sort((left, right) => left.cmp(right));
}

function newDealsPart(deals: readonly ForecastDeal[], values: readonly Decimal[]): NewDealsPart | null {
  const [least, most, mean] = [values[0], values.at(-1), divideByCount(exactSumOf(values), values.length)];
  if (least === undefined || most === undefined || mean === null) return null;
  const missing = deals.filter(({ amount }) => amount === null).length;
  return { periods: values.length, deals: deals.length, missing, mean, least, most };
}

interface UsableDeal {
  readonly id: string;
  readonly value: Decimal;
  readonly probability: Decimal;
  readonly variance: Decimal;
}

/** Returns the deals with the largest parts of the variance. */
function largestCarriers(deals: readonly UsableDeal[], count: number): ForecastCarrier[] {
  const total = sumExact(deals.map((deal) => deal.variance));
  return deals
    .filter((deal) => deal.variance.gt(0))
    .sort((left, right) => right.variance.cmp(left.variance) || compareKeys(left.id, right.id))
    .slice(0, count)
    .map(({ id, value, probability, variance }) => ({
      ...{ opportunityId: id, value, probability },
      shareOfVariance: variance.div(total).toNumber(),
    }));
}
