import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { findDimension } from "../../model/dimensions/findDimension.js";
import type { Decimal } from "../../exact/decimal.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { checkPeriod } from "../../time/period.js";
import { requireAsOfDay } from "../value/asOfDay.js";
import { checkProbabilitySource, statedProbability } from "../value/probabilitySource.js";
import { dealKeyAccessor } from "../value/dealKeyAccessor.js";
import { forecastDeals, type ForecastDeal } from "./forecastDeals.js";
import { sumExact } from "./sumExact.js";
import type { ForecastOptions } from "./forecast.js";
import { forecastCategoryOf, type ForecastCategory, type ForecastCategoryNames } from "./forecastCategoryOf.js";
import type { OpenDealsPart } from "./forecastRow.js";
import { openDealsPart } from "./openDealsPart.js";

/** Period, grouping and category names of a forecast by category. */
export interface ForecastCategoriesOptions extends Pick<
  ForecastOptions,
  "period" | "asOf" | "by" | "measure" | "probability" | "overdue"
> {
  /** Meaning of further category names: `{ Upside: "best-case" }`. */
  readonly names?: ForecastCategoryNames | undefined;
}

const forecastCategoriesKinds: OptionKinds<ForecastCategoriesOptions> = {
  period: "period",
  asOf: "text?",
  by: "any?",
  measure: [undefined, "amount", "units"],
  probability: "any?",
  overdue: [undefined, "leave-out", "include"],
  names: "record?",
};

/** Value of the deals of categories. */
export interface CategoryTotal {
  readonly deals: number;
  readonly gross: Decimal;
  readonly weighted: Decimal;
}

/** Deals of a forecast category. */
export interface ForecastCategoryRow extends OpenDealsPart {
  readonly level: "group" | "total";
  /** Key of the group; null for deals without one and for the total. */
  readonly key: string | null;
  /** Null for deals whose category is missing or unknown. */
  readonly category: ForecastCategory | null;
  /** Total with all surer categories: closed, then with commit, best case and pipeline. Null for categories outside the forecast. */
  readonly cumulative: CategoryTotal | null;
  /** Overdue and undated deals of the category: in its other figures only with `overdue: "include"`. */
  readonly overdue: OpenDealsPart;
}

/**
 * Returns the forecast as CRMs show it: the deals won in a period, and the open deals due in it by the category of their rep,
 * each category alone and with all surer ones.
 *
 *     closed;   closed + commit;   … + best case;   … + pipeline
 *
 * Won deals are closed, whatever their category says. Open deals in the category closed, and deals with a missing or unknown
 * category, have a row of their own and are never dropped. Omitted deals are shown and count in no total. The category is
 * that of the record, because no history keeps it. Deals are due or overdue as in {@link forecast}. Every group has every row,
 * even an empty one. Decision: forecast-category-names.
 *
 * @throws SalesKpiError `impossible-request` if there is no day, the book does not know the day, or the dimension has no key of
 * opportunities
 * @example
 * const deals = [{ ...won, amount: 500 }, { ...open, amount: 300, forecastCategory: "Best Case", expectedCloseOn: "2026-03-20" }];
 * const rows = forecastCategories({ opportunities: deals }, { period: { start: "2026-01-01", end: "2026-04-01" }, asOf: "2026-02-28" });
 * rows.slice(0, 4).map(({ category, gross, cumulative }) => `${category} ${gross}, in all ${cumulative.gross}`) // => [ 'closed 500, in all 500', 'commit 0, in all 500', 'best-case 300, in all 800', 'pipeline 0, in all 800' ]
 */
export function forecastCategories(book: BookRecords, options: ForecastCategoriesOptions): ForecastCategoryRow[] {
  checkOptions("forecastCategories", options, forecastCategoriesKinds);
  const { by, names, measure = "amount", probability = statedProbability, overdue = "leave-out" } = options;
  checkProbabilitySource("forecastCategories: probability", probability);
  const whole = wholeBook("forecastCategories", book);
  const period = checkPeriod(options.period);
  const asOf = requireAsOfDay("forecastCategories", options.asOf, whole.asOf);
  const keyOf = by === undefined ? () => null : dealKeyAccessor(findDimension(by), whole, "forecastCategories");
  const categoryOf = forecastCategoryOf(names);
  const { deals } = forecastDeals(whole, { period, asOf, measure, probability });
  const groups = new Map<string | null, ForecastDeal[]>();
  const dated = deals.filter(({ part: part }) => part !== "unplaced");
  for (const deal of dated) getOrInsert(groups, keyOf(deal.record, deal.day) ?? null, () => []).push(deal);

  const rowsOf = (
    level: ForecastCategoryRow["level"],
    key: string | null,
    groupDeals: readonly ForecastDeal[],
  ): ForecastCategoryRow[] => {
    const counts = (deal: ForecastDeal): boolean => overdue === "include" || isOnTime(deal);
    const surer: ForecastDeal[] = [];
    return categories.map((category) => {
      const members = groupDeals.filter((deal) => categoryOfDeal(deal, categoryOf) === category);
      const counted = members.filter(counts);
      const isForecast = category !== null && category !== "omitted";
      if (isForecast) surer.push(...counted);
      return {
        ...{ level, key, category },
        ...openDealsPart(counted),
        cumulative: isForecast ? totalOf(surer) : null,
        overdue: openDealsPart(members.filter((deal) => !isOnTime(deal))),
      };
    });
  };
  const parts = by === undefined ? [] : [...groups].sort(([left], [right]) => compareKeys(left, right));
  return [...parts.flatMap(([key, members]) => rowsOf("group", key, members)), ...rowsOf("total", null, dated)];
}

const categories: readonly (ForecastCategory | null)[] = ["closed", "commit", "best-case", "pipeline", "omitted", null];

const isOnTime = ({ part: part }: ForecastDeal): boolean => part === "won" || part === "due";

function categoryOfDeal(
  { part: part, record }: ForecastDeal,
  categoryOf: ReturnType<typeof forecastCategoryOf>,
): ForecastCategory | null {
  if (part === "won") return "closed";
  const category = categoryOf(record.forecastCategory);
  return category === "closed" ? null : category;
}

const totalOf = (deals: readonly ForecastDeal[]): CategoryTotal => ({
  deals: deals.length,
  gross: sumExact(deals.map(({ amount }) => amount)),
  weighted: sumExact(deals.map(({ weighted }) => weighted)),
});
