import { quote } from "../../../errors.js";
import type { EvidenceValue } from "../../../diagnostics/diagnostic.js";
import type { PlanProblem, PlanProblemCode } from "./planProblem.js";
import { planProblemSeverity } from "./planProblemSeverities.js";
import type { PlanProblemTexts } from "./planProblemTexts.js";
import type { Trouble } from "./trouble.js";

/** A problem with its sentence, which its path leads. */
export function toldProblem<Code extends PlanProblemCode>(
  { path, code, value, evidence }: Trouble<Code>,
  texts: PlanProblemTexts,
): PlanProblem<Code> {
  const sentence = texts[code](evidence, { kind: "plan", id: path });
  return {
    path,
    code,
    severity: planProblemSeverity(code),
    message: `${path === "" ? "plan" : path}: ${sentence}`,
    value: plainValue(value),
    evidence,
  };
}

/** Numbers and truth values as they are, texts up to a length; of the rest what it is. */
function plainValue(value: unknown): EvidenceValue {
  if (value == null) return null;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  return typeof value === "string" && value.length <= 200 ? value : quote(value);
}
