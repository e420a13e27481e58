import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { Sentences, Subject } from "../../diagnostics/diagnostic.js";
import type { PayStepCode, PayStepEvidence, TraceStep } from "../../diagnostics/paySteps.js";
import { refuse } from "../../errors.js";
import { checkCatalogue } from "../../locale/checkCatalogue.js";
import { payStepSentences } from "../../locale/en/paySteps.js";
import type { Locale } from "../../locale/locale.js";
import type { Statement, StatementLine } from "./statement.js";

/** Options of {@link explain}. */
export interface ExplainOptions {
  /** Language of the sentences; English by default. */
  readonly locale?: Pick<Locale, "paySteps"> | undefined;
}

const english: Pick<Locale, "paySteps"> = { paySteps: payStepSentences };

const optionKinds: OptionKinds<ExplainOptions> = { locale: "record?" };

/** Step of a line with its sentence. */
export type ExplainedStep = TraceStep & {
  /** Id of the step's line. */
  readonly line: string;
  readonly sentence: string;
};

/**
 * Returns the steps of a line, or of every line of a statement: the figures that each step takes in, its result, and a sentence.
 *
 * Sentences round numbers to four decimals and mark a rounded number with ≈; the evidence is exact.
 *
 * @example explain({ id: "revenue", steps: [{ code: "target-pay", evidence: { annual: "20000", share: "0.25", result: "5000" } }] })[0].sentence // => 'Target incentive: 20 000 for a year × 25 % = 5000.'
 */
export function explain(
  statement: Pick<StatementLine, "id" | "steps"> | Pick<Statement, "lines">,
  options: ExplainOptions = {},
): ExplainedStep[] {
  if (!hasSteps(statement)) refuse("explain", statement, "a statement of payout, or one of its lines");
  const { locale = english } = checkOptions("explain", options, optionKinds);
  checkCatalogue("explain: locale", locale, english);
  return ("lines" in statement ? statement.lines : [statement]).flatMap(({ id, steps }) =>
    steps.map((step) => ({ ...step, line: id, sentence: sentenceOf(step, { kind: "line", id }, locale.paySteps) })),
  );
}

function hasSteps(statement: unknown): boolean {
  const { lines, steps } = Object(statement) as Partial<Statement & StatementLine>;
  return Array.isArray(lines) || Array.isArray(steps);
}

const sentenceOf = <Code extends PayStepCode>(
  { code, evidence }: { readonly code: Code; readonly evidence: PayStepEvidence[Code] },
  subject: Subject,
  sentences: Sentences<PayStepEvidence>,
): string => sentences[code](evidence, subject);
