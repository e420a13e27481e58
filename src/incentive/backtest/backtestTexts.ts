import type { PlanDescriptionSentences } from "../plan/description/planWriter.js";
import type { Affordability } from "./affordability.js";
import type { CollectivePart } from "./collectivePart.js";
import type { DataAvailability } from "./dataAvailability.js";
import type { Fairness } from "./fairness.js";
import type { Motivation } from "./motivation.js";
import type { PayComparison } from "./payComparison.js";
import type { PlanShape } from "./planShape.js";
import type { PlanSimplicity } from "./planSimplicity.js";

/** Money is told in this currency. */
export interface ToldIn {
  readonly currency: string;
}

/**
 * What a backtest says of each of its parts, in a language: sentences from its figures alone, so that a result that was stored can be
 * told again.
 */
export interface BacktestTexts {
  readonly data: (found: DataAvailability, told: ToldIn) => readonly string[];
  readonly simple: (found: PlanSimplicity, told: ToldIn) => readonly string[];
  readonly consistent: (found: PayComparison, told: ToldIn) => readonly string[];
  readonly motivating: (found: Motivation, told: ToldIn) => readonly string[];
  readonly affordable: (found: Affordability, told: ToldIn) => readonly string[];
  readonly fair: (found: Fairness, told: ToldIn) => readonly string[];
  readonly collective: (found: CollectivePart, told: ToldIn) => readonly string[];
  readonly health: (found: PlanShape, told: ToldIn) => readonly string[];
  /** How the page about the plan is written. */
  readonly description: PlanDescriptionSentences;
}
