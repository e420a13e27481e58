import fc from "fast-check";
import { expect } from "vitest";
import vectors from "../oracle/vectors/03-stage-probabilities.json" with { type: "json" };

/** What most methods are given. */
interface Stated {
  readonly p: readonly number[];
  readonly y: readonly number[];
}

interface Values {
  readonly y: readonly number[];
  readonly w?: readonly number[];
  readonly increasing?: boolean;
}

type Numbers<Name extends string> = Readonly<Record<Name, number>>;

/** What each of the oracle's methods is given, and what it answers. */
interface Methods {
  readonly isotonicUnweighted: [Values, { readonly fit: readonly number[] }];
  readonly isotonicWeighted: [Values, { readonly fit: readonly number[] }];
  readonly brierMurphy: [Stated, Numbers<"brier" | "reliability" | "resolution" | "uncertainty" | "skillScore">];
  readonly logLoss: [Stated, Numbers<"logLoss">];
  readonly ece: [Stated, Numbers<"eceByValue" | "maxByValue" | "ece10" | "mce10">];
  readonly auc: [Stated, Numbers<"auc" | "gini" | "delongVar" | "delongLow" | "delongHigh">];
  readonly trendTest: [{ readonly x: readonly number[]; readonly n: readonly number[] }, Numbers<"chi2" | "pValue">];
  readonly calibrationLR: [Stated, Numbers<"chi2" | "df" | "pValue">];
  readonly calibrationGLM: [
    Stated,
    Numbers<
      | "intercept"
      | "slope"
      | "seIntercept"
      | "seSlope"
      | "calibrationInTheLarge"
      | "seCITL"
      | "deviance"
      | "observedToExpected"
    >,
  ];
}

interface Case<Method extends keyof Methods> {
  readonly id: string;
  readonly fn: Method;
  readonly input: Methods[Method][0];
  readonly expected: Methods[Method][1];
  readonly relTol: number;
}

/** The oracle's cases of one method. */
export const casesOf = <Method extends keyof Methods>(method: Method): Case<Method>[] =>
  (vectors.cases as unknown as Case<Method>[]).filter(({ fn }) => fn === method);

/** Within the oracle's tolerance, which is relative to the greater of 1 and what is expected. */
export function near(got: number | null | undefined, expected: number, relTol: number): void {
  expect(Math.abs((got ?? NaN) - expected)).toBeLessThanOrEqual(relTol * Math.max(1, Math.abs(expected)));
}

const values = [0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.95];

/** Cases with their stated probability, of few values or of any. */
export const pairs = (most = 40): fc.Arbitrary<(readonly [number, 0 | 1])[]> =>
  fc.oneof(
    fc.array(fc.tuple(fc.constantFrom(...values), fc.constantFrom(0, 1)), { minLength: 1, maxLength: most }),
    fc.array(fc.tuple(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.constantFrom(0, 1)), {
      minLength: 1,
      maxLength: most,
    }),
  );

/** The pairs as the two lists that functions take. */
export const listsOf = (given: readonly (readonly [number, 0 | 1])[]): [number[], (0 | 1)[]] => [
  given.map(([stated]) => stated),
  given.map(([, outcome]) => outcome),
];

/** Calls that every function of stated values and outcomes refuses, each with its message. */
export const wrongLists: readonly (readonly [readonly number[], readonly (number | boolean)[], string])[] = [
  [[0.2, 1.2], [0, 1], "stated[1]: expected a probability from 0 to 1, got 1.2"],
  [[-0.1], [0], "stated[0]: expected a probability from 0 to 1, got -0.1"],
  [[0.2, 0.3, NaN], [0, 1, 0], "stated[2]: expected a probability from 0 to 1, got NaN"],
  [["0.5" as unknown as number], [0], 'stated[0]: expected a probability from 0 to 1, got "0.5"'],
  [[0.2, 0.3], [0, 0.5], "outcomes[1]: expected 0 or 1, got 0.5"],
  [[0.2, 0.3], [NaN, 1], "outcomes[0]: expected 0 or 1, got NaN"],
  [[0.2], ["1" as unknown as number], 'outcomes[0]: expected 0 or 1, got "1"'],
  [[0.2, 0.3], [0], "outcomes: expected 2 outcomes, one for each of stated, got 1"],
];
