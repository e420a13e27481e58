import type { EvidenceOfRate } from "./evidenceOfRate.js";

/** What the findings of this check show. */
export type CalibrationEvidence = Readonly<{
  readonly "observed-order": {
    readonly pipeline: string | null;
    /** Neighbouring stages whose rates fall, by the order of stages. */
    readonly pooled: readonly (readonly string[])[];
    /** won ÷ n of each stage, in order. */
    readonly stages: readonly { readonly stage: string; readonly n: number; readonly won: number }[];
    readonly z: number | null;
    readonly pValue: number | null;
    /** Whether rates of neighbours fall by more than chance explains; else they do not rise, though there are deals enough to tell. */
    readonly falls: boolean;
  };
  readonly "stated-vs-observed": {
    readonly pipeline: string | null;
    readonly stage: string;
    readonly stated: number;
    readonly observed: number;
    readonly n: number;
    readonly won: number;
    readonly low: number;
    readonly high: number;
    readonly evidence: EvidenceOfRate;
    readonly pValue: number;
    readonly adjusted: number;
  };
  readonly optimism: TruthEvidence;
  readonly pessimism: TruthEvidence;
  readonly "amount-bias": {
    readonly pipeline: string | null;
    readonly n: number;
    /** Σ of the estimates and of what was won, as plain text, and their ratio. */
    readonly estimated: string;
    readonly final: string;
    readonly ratio: string;
    /** Median of (final − estimate) ÷ estimate. */
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly pValue: number;
    readonly adjusted: number;
  };
  readonly "date-bias": {
    readonly pipeline: string | null;
    readonly n: number;
    /** Median of the days from the close expected to the close: above 0 is late. */
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly pValue: number;
    readonly adjusted: number;
  };
  readonly "final-values-in-history": {
    readonly field: string;
    readonly deals: number;
    readonly final: number;
  };
}>;

/** What stands behind probabilities that are off as a whole. */
export interface TruthEvidence {
  readonly [name: string]: string | number | null;
  readonly pipeline: string | null;
  readonly n: number;
  readonly won: number;
  /** Σ stated. */
  readonly expected: number;
  readonly method: "likelihood-ratio" | "exact-count";
  /** What is to be added to the log odds stated; null where no shift can be told. */
  readonly shift: number | null;
  readonly intercept: number | null;
  readonly slope: number | null;
  readonly pValue: number;
  readonly adjusted: number;
}

/** The codes of the findings about calibration. */
export type CalibrationCode = keyof CalibrationEvidence;
