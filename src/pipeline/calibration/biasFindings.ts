import { calibrationFinding, type CalibrationFinding } from "./calibrationFinding.js";
import type { EstimateRow } from "./estimateAgainstOutcome.js";
import type { MedianInterval } from "./medianInterval.js";
import { familyWise } from "./familyWise.js";
import type { Subject } from "../../diagnostics/diagnostic.js";

/** What was estimated of some deals, one state of each, and what they are of. */
export interface BiasCandidate {
  readonly subject: Subject;
  readonly pipeline: string | null;
  readonly row: EstimateRow;
}

/**
 * The reps and stages whose estimates are off in the median, where neither the interval nor the sign test leaves room for
 * chance.
 */
export function biasFindings(families: readonly (readonly BiasCandidate[])[], level: number): CalibrationFinding[] {
  const standing = <Bias extends MedianInterval>(of: (row: EstimateRow) => Bias | null): Standing<Bias>[] =>
    familyWise(
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
    ...standing(({ amounts }) => amounts).map(({ subject, bias: { estimated, final, ratio }, shown }) =>
      calibrationFinding("amount-bias", subject, {
        ...shown,
        estimated: estimated.toFixed(),
        final: final.toFixed(),
        ratio: ratio?.toFixed() ?? "",
      }),
    ),
    ...standing(({ dates }) => dates).map(({ subject, shown }) => calibrationFinding("date-bias", subject, shown)),
  ];
}

interface Standing<Bias> {
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
