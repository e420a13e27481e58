import { compareKeys } from "../../collections/compareKeys.js";
import type { Decimal } from "../../exact/decimal.js";
import { divideByCount } from "../../exact/divideByCount.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { CountedDeal } from "./dealsOfForecast.js";
import type { ForecastCarrier, ForecastRow, NewDealsPart, OverdueDeals } from "./forecastRow.js";
import { exactly, summed } from "./exactly.js";
import { openDealsPart } from "./openDealsPart.js";
import { outlookOf } from "./outlook.js";

/** How the deals of a row are put together. */
export interface RowTerms {
  readonly overdue: OverdueDeals;
  readonly correlation: number;
  readonly mostPoints: number;
  readonly carriers: number;
  readonly target: Decimal | null;
  /** How many past periods tell of new deals; 0 where none was asked. */
  readonly pastPeriods: number;
}

type Told = Omit<ForecastRow, "level" | "key" | "measure" | "probability" | "overdueDeals">;

/** The parts of a forecast and what they come to. */
export function rowOfForecast(deals: readonly CountedDeal[], terms: RowTerms): Told {
  const of = (...places: CountedDeal["place"][]): CountedDeal[] => deals.filter(({ place }) => places.includes(place));
  const counted = terms.overdue === "include" ? of("due", "overdue", "undated") : of("due");
  const certain = openDealsPart(of("won"));
  const won = { deals: certain.deals, missing: certain.missing, value: certain.weighted };
  const values = valuesOfNewDeals(of("new"), terms.pastPeriods);
  const newDeals = newDealsPart(of("new"), values);
  const usable = counted.flatMap(({ record, weighed: { amount, weighted, variance }, chance }) =>
    amount === null || weighted === null || chance === null
      ? []
      : [{ id: record.id, value: amount, probability: toDecimal(chance), variance }],
  );
  const amounts = usable.map(({ value, probability }) => ({ amount: Number(value), probability: Number(probability) }));
  const onTop = values.length === 0 ? [won.value] : values.map((value) => exactly([won.value, value]));
  const outlook = (correlation: number) => outlookOf(amounts, { ...terms, correlation, onTop });
  return {
    ...{ won, newDeals },
    ...{ due: openDealsPart(of("due")), overdue: openDealsPart(of("overdue")), undated: openDealsPart(of("undated")) },
    mean: exactly([won.value, ...counted.map(({ weighed }) => weighed.weighted), newDeals?.mean ?? null]),
    independent: outlook(0),
    correlated: outlook(terms.correlation),
    deals: usable.length,
    missing: won.missing + counted.length - usable.length,
    reconstructed: counted.filter((deal) => deal.isReconstructed).length,
    unplaced: of("unplaced").length,
    carriers: carriersOf(usable, terms.carriers),
  };
}

/** Of each past period what its new deals brought. */
function valuesOfNewDeals(deals: readonly CountedDeal[], periods: number): Decimal[] {
  const sums = Array.from({ length: periods }, emptySum);
  for (const { weighed, pastPeriod } of deals) {
    const sum = sums[pastPeriod];
    if (sum !== undefined && weighed.amount !== null) sums[pastPeriod] = addAmount(sum, weighed.amount);
  }
  return sums.map((sum) => sumToDecimal(sum)).sort((left, right) => left.cmp(right));
}

function newDealsPart(deals: readonly CountedDeal[], values: readonly Decimal[]): NewDealsPart | null {
  const [least, most, mean] = [values[0], values.at(-1), divideByCount(summed(values), values.length)];
  if (least === undefined || most === undefined || mean === null) return null;
  const missing = deals.filter(({ weighed }) => weighed.amount === null).length;
  return { periods: values.length, deals: deals.length, missing, mean, least, most };
}

interface UsableDeal {
  readonly id: string;
  readonly value: Decimal;
  readonly probability: Decimal;
  readonly variance: Decimal;
}

function carriersOf(deals: readonly UsableDeal[], most: number): ForecastCarrier[] {
  const variance = exactly(deals.map((deal) => deal.variance));
  return deals
    .filter((deal) => deal.variance.gt(0))
    .sort((left, right) => right.variance.cmp(left.variance) || compareKeys(left.id, right.id))
    .slice(0, most)
    .map(({ id, value, probability, variance: own }) => ({
      ...{ opportunityId: id, value, probability },
      shareOfVariance: own.div(variance).toNumber(),
    }));
}
