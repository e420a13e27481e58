import type { Decimal } from "../../exact/decimal.js";
import type { ProbabilityKind } from "../value/probabilitySource.js";
import type { ForecastOutlook } from "./outlook.js";

/** What is forecast: the value of deals, or the units they sell. */
export type ForecastMeasure = "amount" | "units";

/** Whether open deals that are overdue or undated count in a forecast. */
export type OverdueDeals = "leave-out" | "include";

/** Open deals of one part of a forecast. */
export interface OpenDealsPart {
  readonly deals: number;
  /** Those of them that lack a value or a probability from 0 to 1: they add nothing. */
  readonly missing: number;
  /** Σ value */
  readonly gross: Decimal;
  /** Σ value × probability, exact. */
  readonly weighted: Decimal;
}

/** What was won already. */
export interface WonDealsPart {
  readonly deals: number;
  /** Those of them without a value. */
  readonly missing: number;
  readonly value: Decimal;
}

/** What deals that nobody knows of yet brought in past periods, from the same distance to the end. */
export interface NewDealsPart {
  /** How many past periods were looked at: with a handful the mean is a rough guess. */
  readonly periods: number;
  /** Deals of all of them that were created after that day and won by the end. */
  readonly deals: number;
  readonly missing: number;
  /** Value of a period on average, rounded once at 34 digits. */
  readonly mean: Decimal;
  readonly least: Decimal;
  readonly most: Decimal;
}

/** A deal that the outcome hangs on. */
export interface ForecastCarrier {
  readonly opportunityId: string;
  readonly value: Decimal;
  readonly probability: Decimal;
  /** Part of the variance that it alone makes, all deals being independent. */
  readonly shareOfVariance: number;
}

/** The forecast of a group of deals. */
export interface ForecastRow {
  readonly level: "group" | "total";
  /** Key of the group; null where deals have none, and for the total. */
  readonly key: string | null;
  readonly measure: ForecastMeasure;
  readonly probability: ProbabilityKind;
  /** Won in the period, as known on the day. */
  readonly won: WonDealsPart;
  /** Open, and expected to close in what is left of the period. */
  readonly due: OpenDealsPart;
  /** Open, and expected to have closed by now. */
  readonly overdue: OpenDealsPart;
  /** Open, without an expected close. */
  readonly undated: OpenDealsPart;
  /** Whether the overdue and the undated are in what follows. They are shown either way. */
  readonly overdueDeals: OverdueDeals;
  /** Not born yet; null where they were not asked for. */
  readonly newDeals: NewDealsPart | null;
  /** What is expected: won + weighted value of the open deals that count + mean of the new ones. */
  readonly mean: Decimal;
  /** What it may come to, each deal going its own way: too narrow, because good times are good for all of them. */
  readonly independent: ForecastOutlook;
  /** What it may come to, deals being won or lost together as strongly as assumed. */
  readonly correlated: ForecastOutlook;
  /** # open deals that it may come from. */
  readonly deals: number;
  /** # deals, won or open and counted, that lack a value or a probability. */
  readonly missing: number;
  /** # open deals as they are today, because their history does not reach back to the day. */
  readonly reconstructed: number;
  /** # deals, not lost, that are nowhere: nothing tells when they were created, or won. */
  readonly unplaced: number;
  /** The deals that most of the variance hangs on. */
  readonly carriers: readonly ForecastCarrier[];
}
