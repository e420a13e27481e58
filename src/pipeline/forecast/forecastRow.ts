import type { Decimal } from "../../exact/decimal.js";
import type { ProbabilityKind } from "../value/probabilitySource.js";
import type { ForecastOutlook } from "./forecastOutlook.js";

/** Measure of a forecast: the value of deals, or the units they sell. */
export type ForecastMeasure = "amount" | "units";

/** Treatment of open deals that are overdue or undated. */
export type OverdueDeals = "leave-out" | "include";

/** Open deals in one part of a forecast. */
export interface OpenDealsPart {
  readonly deals: number;
  /** # deals without a value or a probability from 0 to 1: they add nothing. */
  readonly missing: number;
  /** Σ value */
  readonly gross: Decimal;
  /** Σ value × probability, exact. */
  readonly weighted: Decimal;
}

/** Deals won so far. */
export interface WonDealsPart {
  readonly deals: number;
  /** # deals without a value. */
  readonly missing: number;
  readonly value: Decimal;
}

/** Wins of past periods by deals created after the same distance to the end. */
export interface NewDealsPart {
  /** # past periods: with a handful of them the mean is a rough guess. */
  readonly periods: number;
  /** # deals of all past periods that were created after that day and won by the end. */
  readonly deals: number;
  readonly missing: number;
  /** Mean value of a period, rounded once at 34 digits. */
  readonly mean: Decimal;
  readonly least: Decimal;
  readonly most: Decimal;
}

/** Deal with a large part of the variance. */
export interface ForecastCarrier {
  readonly opportunityId: string;
  readonly value: Decimal;
  readonly probability: Decimal;
  /** Part of the variance, all deals being independent. */
  readonly shareOfVariance: number;
}

/** Forecast of a group of deals. */
export interface ForecastRow {
  readonly level: "group" | "total";
  /** Key of the group; null for deals without one and for the total. */
  readonly key: string | null;
  readonly measure: ForecastMeasure;
  readonly probability: ProbabilityKind;
  /** Deals won in the period, as known on the day. */
  readonly won: WonDealsPart;
  /** Open deals expected to close in the rest of the period. */
  readonly due: OpenDealsPart;
  /** Open deals whose expected close has passed. */
  readonly overdue: OpenDealsPart;
  /** Open deals without an expected close. */
  readonly undated: OpenDealsPart;
  /** Treatment of overdue and undated deals in the figures below. They are shown either way. */
  readonly overdueDeals: OverdueDeals;
  /** Deals not yet created; null if not requested. */
  readonly newDeals: NewDealsPart | null;
  /** Expected value: won + weighted value of the open deals that count + mean of new deals. */
  readonly mean: Decimal;
  /** Outlook with independent deals: too narrow, because good times are good for all deals. */
  readonly independent: ForecastOutlook;
  /** Outlook with deals won or lost together as strongly as assumed. */
  readonly correlated: ForecastOutlook;
  /** # open deals that count. */
  readonly deals: number;
  /** # deals, won or open and counted, that lack a value or a probability. */
  readonly missing: number;
  /** # open deals with their values of today, because their history does not reach back to the day. */
  readonly reconstructed: number;
  /** # deals, not lost, that lack the day of their creation or their win, and so are in no part. */
  readonly unplaced: number;
  /** Deals with most of the variance. */
  readonly carriers: readonly ForecastCarrier[];
}
