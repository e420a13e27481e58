import type { Day } from "../time/day.js";

/** Figures behind the conclusion of a period, as plain text; null without a quota. */
export interface PeriodFigures {
  readonly [name: string]: string | null;
  /** Day up to which wins count. */
  readonly asOf: Day;
  /** Won revenue ÷ quota due by the day. */
  readonly pace: string | null;
  /** Open pipeline ÷ quota of the next period. */
  readonly nextCoverage: string | null;
}

/** Evidence of each conclusion of a period with the pipeline behind it. */
export type PeriodEvidence = Readonly<{
  "met-and-pipeline-full": PeriodFigures;
  "met-and-pipeline-thin": PeriodFigures;
  met: PeriodFigures;
  "missed-and-pipeline-full": PeriodFigures;
  "missed-and-pipeline-thin": PeriodFigures;
  missed: PeriodFigures;
  open: PeriodFigures;
}>;

/** Conclusion of a period with the pipeline behind it. */
export type PeriodConclusion = keyof PeriodEvidence;

/** Value of a figure of the day and its goal, as plain text, with the part of the goal due by the day. */
export interface FlashEvidence {
  readonly [name: string]: string | null;
  readonly asOf: Day;
  /** Unit of the KPI: a ratio is shown in percent. */
  readonly unit: string;
  readonly value: string | null;
  readonly goal: string | null;
  readonly due: string | null;
}

/** Evidence of each status of a figure of the day. */
export type FlashStatusEvidence = Readonly<{
  reached: FlashEvidence;
  "on-track": FlashEvidence;
  behind: FlashEvidence;
  "no-goal": FlashEvidence;
  "no-value": FlashEvidence;
}>;

/** Status of a figure of the day against its goal. */
export type FlashStatus = keyof FlashStatusEvidence;
