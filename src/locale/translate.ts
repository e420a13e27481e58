import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { isObject } from "../collections/isObject.js";
import type { Diagnostic, Evidence, Subject } from "../diagnostics/diagnostic.js";
import { SalesKpiError, quote, refuse } from "../errors.js";
import type { Locale } from "./locale.js";

const catalogues = [
  "parseIssues",
  "pipelineChecks",
  "calibration",
  "planProblems",
  "planFindings",
  "payoutIssues",
  "backtest",
] as const;

/** Catalogues of a locale whose sentences are those of diagnostics. */
export type DiagnosticLocale = Partial<Pick<Locale, (typeof catalogues)[number]>>;

/** Sentence of a code. The code of a diagnostic determines its evidence, so any evidence fits here. */
type Sentence = (evidence: Evidence, subject: Subject) => string;

const localeKinds: OptionKinds<Partial<Locale>> = {
  parseIssues: "record?",
  remedies: "record?",
  pipelineChecks: "record?",
  calibration: "record?",
  flash: "record?",
  period: "record?",
  planProblems: "record?",
  planDescription: "record?",
  planFindings: "record?",
  payoutIssues: "record?",
  paySteps: "record?",
  backtest: "record?",
  tables: "record?",
  kpis: "record?",
};

/**
 * Returns the sentence of a diagnostic in another language. The sentence follows from code, subject and evidence, so a
 * diagnostic that was stored as JSON can be translated too.
 *
 * @throws SalesKpiError `unknown-name` for a code that the locale has no sentence for, `impossible-request` if the evidence
 * is not that of the code
 * @example translate({ code: "no-amount", severity: "warning", subject: { kind: "opportunity", id: "A-7" }, message: "Deal A-7 (won) has no amount.", evidence: { outcome: "won" } }, french) // => "L'affaire A-7 (gagnée) n'a pas de montant."
 */
export function translate(diagnostic: Diagnostic, locale: DiagnosticLocale): string {
  if (!isObject(diagnostic)) refuse("translate", diagnostic, "a diagnostic { code, subject, evidence }");
  checkOptions("translate: locale", locale, localeKinds);
  const { code, subject, evidence } = diagnostic;
  const sentence = sentenceOf(code, locale);
  if (sentence === undefined)
    throw new SalesKpiError("unknown-name", `translate: expected a code of the locale, got ${quote(code)}`, {
      field: "code",
      value: code,
    });
  try {
    return sentence(evidence, subject);
  } catch {
    throw new SalesKpiError("impossible-request", `translate: expected the evidence of ${quote(code)}, got another`, {
      field: "evidence",
    });
  }
}

/** Returns the sentence that a locale has for a code. Codes that two catalogues share have one sentence in both. */
function sentenceOf(code: string, locale: DiagnosticLocale): Sentence | undefined {
  for (const name of catalogues) {
    const sentences = (locale[name] ?? {}) as Readonly<Record<string, Sentence>>;
    if (Object.hasOwn(sentences, code)) return sentences[code];
  }
  return undefined;
}
