import type { CalibrationDiagnostic } from "../../diagnostics/calibration.js";
import { calibrationDiagnostic } from "./calibrationDiagnostic.js";
import type { EstimateRow } from "./estimateAgainstOutcome.js";
import type { MedianInterval } from "./medianInterval.js";
import { significantTests } from "./significantTests.js";
import type { Subject } from "../../diagnostics/diagnostic.js";

/** Estimates of some deals, one state of each, and their subject. */
export interface BiasCandidate {
  readonly subject: Subject;
  readonly pipeline: string | null;
  readonly row: EstimateRow;
}

/** Reports reps and stages whose estimates are off in the median, if neither the interval nor the sign test allows chance. */
export function biasFindings(families: readonly (readonly BiasCandidate[])[], level: number): CalibrationDiagnostic[] {
  const significant = <Bias extends MedianInterval>(of: (row: EstimateRow) => Bias | null): SignificantBias<Bias>[] =>
    significantTests(
      families.map((family) => ({
        weight: 1,
        tests: family.flatMap(({ row, subject, pipeline }) => {
          const bias = of(row);
          return bias?.pValue == null ? [] : [{ subject, pipeline, bias, pValue: bias.pValue }];
        }),
      })),
      level,
    ).flatMap(({ test: { subject, pipeline, bias }, adjusted }) => {
      const { n, median, interval, pValue } = bias;
      if (interval === null || median === null || pValue === null) return [];
      if (interval.low <= 0 && interval.high >= 0) return [];
      const { low, high } = interval;
      return [{ subject, bias, shown: { pipeline, n, median, low, high, pValue, adjusted } }];
    });
  return [
    ...significant(({ amounts }) => amounts).map(({ subject, bias: { estimated, final, ratio }, shown }) =>
      calibrationDiagnostic("amount-bias", subject, {
        ...shown,
        estimated: estimated.toFixed(),
        final: final.toFixed(),
        ratio: ratio?.toFixed() ?? "",
      }),
    ),
    ...significant(({ dates }) => dates).map(({ subject, shown }) =>
      calibrationDiagnostic("date-bias", subject, shown),
    ),
  ];
}

interface SignificantBias<Bias> {
  readonly subject: Subject;
  readonly bias: Bias;
  readonly shown: {
    readonly pipeline: string | null;
    readonly n: number;
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly pValue: number;
    readonly adjusted: number;
  };
}
