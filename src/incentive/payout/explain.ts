import { refuse } from "../../errors.js";
import { checkTexts } from "../checkTexts.js";
import type { ExactText } from "../measure/exactText.js";
import type { StatementLine, Statement } from "./statement.js";
import { stepTexts } from "./stepTexts.js";
import type { StepTexts, TraceInputs, TraceRule, TraceStep } from "./traceStep.js";

/** A step of a line, told. */
export type ExplainedStep = TraceStep & {
  /** The line that it is a step of. */
  readonly line: string;
  readonly sentence: string;
};

/**
 * How a line, or every line of a statement, came about: its steps with what each takes in, what comes out, and a sentence that
 * says so. Sentences shorten what does not end, and mark it with ≈; inputs and results are exact.
 *
 * @param texts - the language; English by default, `payStepsInFrench` of `sales-kpi/fr` for French
 * @example explain({ id: "revenue", steps: [{ rule: "target-pay", inputs: { annual: "20000", share: "0.25" }, result: "5000" }] })[0].sentence // => 'Target pay: 20 000 for a year × 25 % = 5000.'
 */
export function explain(
  told: Pick<StatementLine, "id" | "steps"> | Pick<Statement, "lines">,
  texts: StepTexts = stepTexts,
): ExplainedStep[] {
  if (!isTold(told)) refuse("explain", told, "a statement of payout, or one of its lines");
  checkTexts("explain", texts, stepTexts);
  return ("lines" in told ? told.lines : [told]).flatMap(({ id, steps }) =>
    steps.map((step) => ({ ...step, line: id, sentence: sentenceOf(step, texts) })),
  );
}

function isTold(told: unknown): boolean {
  const { lines, steps } = Object(told) as Partial<Statement & StatementLine>;
  return Array.isArray(lines) || Array.isArray(steps);
}

const sentenceOf = <Rule extends TraceRule>(
  {
    rule,
    inputs,
    result,
  }: { readonly rule: Rule; readonly inputs: TraceInputs[Rule]; readonly result: ExactText | null },
  texts: StepTexts,
): string => texts[rule](inputs, result);
