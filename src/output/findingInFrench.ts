import { SalesKpiError, quoted, refuse } from "../errors.js";
import type { Evidence, Diagnostic, Subject } from "../diagnostics/diagnostic.js";
import { planFindingSentences } from "../locale/fr/planFindings.js";
import { payoutIssueSentences } from "../locale/fr/payoutIssues.js";
import { calibrationTextsInFrench } from "../pipeline/calibration/calibrationTextsInFrench.js";
import { checkTextsInFrench } from "../pipeline/check/checkTextsInFrench.js";

/** A sentence of each code, whatever its evidence: that of a finding is what its code says it is. */
type Texts = Readonly<Record<string, (evidence: Evidence, subject: Subject) => string>>;

const texts = {
  ...checkTextsInFrench,
  ...calibrationTextsInFrench,
  ...planFindingSentences,
  ...payoutIssueSentences,
} as unknown as Texts;

/**
 * The sentence of a finding in French, told again from its code, subject and evidence: a finding that was stored as JSON, too.
 *
 * @throws SalesKpiError `unknown-name` for a code that no check of this library finds, `impossible-request` where the evidence is
 * not that of the code
 * @example findingInFrench({ code: "no-amount", severity: "warning", subject: { kind: "opportunity", id: "A-7" }, message: "Deal A-7 (won) has no amount.", evidence: { outcome: "won" } }) // => "L'affaire A-7 (gagnée) n'a pas de montant."
 */
export function findingInFrench(finding: Diagnostic): string {
  if (typeof finding !== "object" || (finding as Diagnostic | null) === null)
    refuse("findingInFrench", finding, "a finding { code, subject, evidence }");
  const { code, subject, evidence } = finding;
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  if (text === undefined)
    throw new SalesKpiError("unknown-name", `no check finds ${quoted(code)}`, { field: "code", value: code });
  try {
    return text(evidence, subject);
  } catch {
    throw new SalesKpiError("impossible-request", `evidence that is not that of ${quoted(code)}`, {
      field: "evidence",
    });
  }
}
