import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { findDimension } from "../../model/dimensions/findDimension.js";
import type { Decimal } from "../../exact/decimal.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { checkPeriod } from "../../time/period.js";
import { checkSource } from "../value/checkSource.js";
import { statedProbability } from "../value/probabilitySource.js";
import { standingIn } from "../value/standingIn.js";
import { dealsOfForecast, type CountedDeal } from "./dealsOfForecast.js";
import { exactly } from "./exactly.js";
import type { ForecastQuestion } from "./forecast.js";
import { forecastCategoryOf, type ForecastCategory, type ForecastCategoryNames } from "./forecastCategoryOf.js";
import { forecastDay } from "./forecastDay.js";
import type { OpenDealsPart } from "./forecastRow.js";
import { openDealsPart } from "./openDealsPart.js";

/** Which deals are put into categories, and what the categories are called. */
export interface ForecastCategoriesQuestion extends Pick<
  ForecastQuestion,
  "period" | "asOf" | "by" | "measure" | "probability" | "overdue"
> {
  /** What names of your own mean: `{ Upside: "best-case" }`. */
  readonly names?: ForecastCategoryNames | undefined;
}

const categoryKinds: OptionKinds<ForecastCategoriesQuestion> = {
  period: "period",
  asOf: "text?",
  by: "any?",
  measure: [undefined, "amount", "units"],
  probability: "any?",
  overdue: [undefined, "leave-out", "include"],
  names: "record?",
};

/** What deals come to. */
export interface CategoryTotal {
  readonly deals: number;
  readonly gross: Decimal;
  readonly weighted: Decimal;
}

/** The deals of a forecast category. */
export interface ForecastCategoryRow extends OpenDealsPart {
  readonly level: "group" | "total";
  /** Key of the group; null where deals have none, and for the total. */
  readonly key: string | null;
  /** Null for deals whose category is missing or says nothing. */
  readonly category: ForecastCategory | null;
  /** With all surer ones: closed, then with commit, best case and pipeline. Null for what no forecast counts. */
  readonly cumulative: CategoryTotal | null;
  /** Overdue and undated deals of the category: in the numbers beside only where `overdue: "include"` says so. */
  readonly overdue: OpenDealsPart;
}

/**
 * The forecast as CRMs show it: what is won in a period, and the open deals due in it by the category that their reps gave them,
 * each alone and with all surer ones.
 *
 *     closed;   closed + commit;   … + best case;   … + pipeline
 *
 * Closed is what was won, whatever its category says; an open deal that calls itself closed is in none, as is one whose
 * category is missing or unknown: these have a row of their own, and are never dropped. Omitted deals are shown and counted
 * nowhere. The category is the one of the record: no history tells what it was. Which deals are due, and which overdue, is as in
 * {@link forecast}. Every row is there for every group, be it empty. Decision: forecast-category-names.
 *
 * @throws SalesKpiError `impossible-request` where there is no day, or one that the book does not know, or where the dimension says
 * nothing of opportunities
 * @example
 * const deals = [{ ...won, amount: 500 }, { ...open, amount: 300, forecastCategory: "Best Case", expectedCloseOn: "2026-03-20" }];
 * const rows = forecastCategories({ opportunities: deals }, { period: { start: "2026-01-01", end: "2026-04-01" }, asOf: "2026-02-28" });
 * rows.slice(0, 4).map(({ category, gross, cumulative }) => `${category} ${gross}, in all ${cumulative.gross}`) // => [ 'closed 500, in all 500', 'commit 0, in all 500', 'best-case 300, in all 800', 'pipeline 0, in all 800' ]
 */
export function forecastCategories(book: BookRecords, question: ForecastCategoriesQuestion): ForecastCategoryRow[] {
  checkOptions("forecastCategories", question, categoryKinds);
  const { by, names, measure = "amount", probability = statedProbability, overdue = "leave-out" } = question;
  checkSource("forecastCategories: probability", probability);
  const whole = wholeBook("forecastCategories", book);
  const [period, asOf] = [checkPeriod(question.period), forecastDay(question.asOf, whole)];
  const keyOf = by === undefined ? () => null : standingIn(findDimension(by), whole, "the forecast");
  const categoryOf = forecastCategoryOf(names);
  const { deals } = dealsOfForecast(whole, { period, asOf, measure, probability });
  const groups = new Map<string | null, CountedDeal[]>();
  const placed = deals.filter(({ place }) => place !== "unplaced");
  for (const deal of placed) getOrInsert(groups, keyOf(deal.record, deal.day) ?? null, () => []).push(deal);

  const rowsOf = (
    level: ForecastCategoryRow["level"],
    key: string | null,
    own: readonly CountedDeal[],
  ): ForecastCategoryRow[] => {
    const inside = (deal: CountedDeal): boolean => overdue === "include" || isOnTime(deal);
    const surer: CountedDeal[] = [];
    return categories.map((category) => {
      const members = own.filter((deal) => memberOf(deal, categoryOf) === category);
      const counted = members.filter(inside);
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
  return [...parts.flatMap(([key, own]) => rowsOf("group", key, own)), ...rowsOf("total", null, placed)];
}

const categories: readonly (ForecastCategory | null)[] = ["closed", "commit", "best-case", "pipeline", "omitted", null];

const isOnTime = ({ place }: CountedDeal): boolean => place === "won" || place === "due";

function memberOf(
  { place, record }: CountedDeal,
  categoryOf: ReturnType<typeof forecastCategoryOf>,
): ForecastCategory | null {
  if (place === "won") return "closed";
  const category = categoryOf(record.forecastCategory);
  return category === "closed" ? null : category;
}

const totalOf = (deals: readonly CountedDeal[]): CategoryTotal => ({
  deals: deals.length,
  gross: exactly(deals.map(({ weighed }) => weighed.amount)),
  weighted: exactly(deals.map(({ weighed }) => weighed.weighted)),
});
