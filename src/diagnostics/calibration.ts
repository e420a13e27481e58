import type { DiagnosticOf, Severity } from "./diagnostic.js";

/** Evidence of each diagnostic about calibration, by code. Amounts are plain text. */
export type CalibrationEvidence = Readonly<{
  "observed-order": {
    readonly pipeline: string | null;
    /** Neighbouring stages whose rates fall, by the order of stages. */
    readonly pooled: readonly (readonly string[])[];
    /** won ÷ n of each stage, in order. */
    readonly stages: readonly { readonly stage: string; readonly n: number; readonly won: number }[];
    readonly z: number | null;
    readonly pValue: number | null;
    /** True if rates of neighbours fall by more than chance explains; false if rates do not rise, with enough deals to tell. */
    readonly falls: boolean;
  };
  "stated-vs-observed": {
    readonly pipeline: string | null;
    readonly stage: string;
    readonly stated: number;
    readonly observed: number;
    readonly n: number;
    readonly won: number;
    readonly low: number;
    readonly high: number;
    readonly evidence: RateEvidence;
    readonly pValue: number;
    readonly adjusted: number;
  };
  optimism: MiscalibrationEvidence;
  pessimism: MiscalibrationEvidence;
  "amount-bias": {
    readonly pipeline: string | null;
    readonly n: number;
    /** Σ of the estimates and Σ of the won amounts, as plain text, and their ratio. */
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
  "date-bias": {
    readonly pipeline: string | null;
    readonly n: number;
    /** Median days from the expected close to the close: above 0 is late. */
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly pValue: number;
    readonly adjusted: number;
  };
  "final-values-in-history": {
    readonly field: string;
    readonly deals: number;
    readonly final: number;
  };
}>;

/** Strength of a rate: `insufficient` if its interval reaches more than 20 points to a side, `thin` beyond 10. */
export type RateEvidence = "insufficient" | "thin" | "enough";

/** Evidence of stated probabilities that are off as a whole. */
export interface MiscalibrationEvidence {
  readonly [name: string]: string | number | null;
  readonly pipeline: string | null;
  readonly n: number;
  readonly won: number;
  /** Σ stated. */
  readonly expected: number;
  readonly method: "likelihood-ratio" | "exact-count";
  /** Correction to add to the stated log odds; null if none can be estimated. */
  readonly shift: number | null;
  readonly intercept: number | null;
  readonly slope: number | null;
  readonly pValue: number;
  readonly adjusted: number;
}

/** Code of a diagnostic about calibration. */
export type CalibrationCode = keyof CalibrationEvidence;

/** Diagnostic of stated probabilities, amounts or dates: its code determines its evidence. */
export type CalibrationDiagnostic = DiagnosticOf<CalibrationEvidence>;

/** Severity of each code. */
export const calibrationSeverities: Readonly<Record<CalibrationCode, Severity>> = {
  "observed-order": "warning",
  "stated-vs-observed": "warning",
  optimism: "warning",
  pessimism: "warning",
  "amount-bias": "warning",
  "date-bias": "warning",
  "final-values-in-history": "error",
};
