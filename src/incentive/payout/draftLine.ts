import type { Period } from "../../time/period.js";
import type { Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { ExactSlice } from "../pay/readTiers.js";
import type { LineKind } from "./lineKind.js";
import type { TraceRule, TraceStep, TraceInputs } from "./traceStep.js";

/** How far a target was reached; more than any share where lower is better and nothing happened. */
export type ReachedShare = Fraction | "beyond" | null;

/** A line on its way to a statement: exact, with the steps so far. */
export interface DraftLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly basis: "period" | "year-to-date";
  readonly during: Period;
  readonly actual: Fraction | null;
  readonly target: Fraction | null;
  readonly attainment: ReachedShare;
  readonly payout: Fraction | null;
  readonly weight: Fraction | null;
  readonly slices: readonly ExactSlice[];
  /** What it pays: for a line of the year to date, of the whole year so far. */
  readonly earned: Fraction;
  readonly steps: readonly TraceStep[];
}

/** A line that rests on no criterion. */
export const plainLine = (
  line: Pick<DraftLine, "id" | "kind" | "basis" | "during" | "earned" | "steps">,
): DraftLine => ({
  actual: null,
  target: null,
  attainment: null,
  payout: null,
  weight: null,
  slices: [],
  ...line,
});

/** A step of a trace; the result is given exactly. */
export const traceStep = <Rule extends TraceRule>(
  rule: Rule,
  inputs: TraceInputs[Rule],
  result: Fraction | null,
): TraceStep => ({ rule, inputs, result: result && fractionText(result) }) as TraceStep;

/** The line after another step, which leaves it paying `earned`. */
export const afterStep = <Rule extends TraceRule>(
  line: DraftLine,
  rule: Rule,
  inputs: TraceInputs[Rule],
  earned: Fraction,
): DraftLine => ({ ...line, earned, steps: [...line.steps, traceStep(rule, inputs, earned)] });

/** A name under which what a line was paid is remembered from period to period. */
export const lineKey = ({ kind, id }: Pick<DraftLine, "kind" | "id">): string => `${kind}/${id}`;

export const reachedText = (attainment: ReachedShare): string | null =>
  attainment === "beyond" ? attainment : attainment && fractionText(attainment);
