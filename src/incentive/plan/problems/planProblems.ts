import type { DiagnosticOf, Subject } from "../../../diagnostics/diagnostic.js";
import { diagnosticMaker } from "../../../diagnostics/diagnosticMaker.js";
import { diagnosticsInOrder } from "../../../diagnostics/diagnosticsInOrder.js";
import { planProblemSeverities, type PlanProblemEvidence } from "../../../diagnostics/planProblems.js";
import { isObject } from "../../../collections/isObject.js";
import { planProblemSentences } from "../../../locale/en/planProblems.js";
import type { KpiDescription } from "../../../kpi/define/description.js";
import { criterionProblems } from "./criterionProblems.js";
import { kpiProblems } from "./kpiProblems.js";
import { modifierProblems } from "./modifierProblems.js";
import { participationProblems } from "./participationProblems.js";
import { payProblems } from "./payProblems.js";
import { planDraft, type PlanDraft } from "./planDraft.js";
import type { ProblemAt } from "./problemAt.js";
import { referenceProblems } from "./referenceProblems.js";
import { schemaProblems } from "./schemaProblems.js";
import { yearProblems } from "./yearProblems.js";

/** Diagnostic of a plan: something that is wrong with it, with the path, the value and a sentence that says why. */
export type PlanProblem = DiagnosticOf<PlanProblemEvidence>;

/** Returns all problems of a plan: of its fields, and of its parts with each other. */
export function planProblems(plan: unknown, kpis: readonly KpiDescription[] | undefined): PlanProblem[] {
  const refused = schemaProblems(plan);
  const problems = isObject(plan) ? [...refused, ...draftProblems(planDraft(plan, refused), kpis)] : refused;
  return problemsWithSentences(problems, { kind: "plan", id: idOf(plan) });
}

const draftProblems = (draft: PlanDraft, kpis: readonly KpiDescription[] | undefined): ProblemAt[] => [
  ...payProblems(draft),
  ...yearProblems(draft),
  ...criterionProblems(draft),
  ...modifierProblems(draft),
  ...participationProblems(draft),
  ...referenceProblems(draft),
  ...(kpis === undefined ? [] : kpiProblems(draft, kpis)),
];

function idOf(plan: unknown): string | null {
  const { id } = Object(plan) as { readonly id?: unknown };
  return typeof id === "string" && id !== "" ? id : null;
}

/** Returns problems as diagnostics, in the order of all diagnostics. */
export function problemsWithSentences(problems: readonly ProblemAt[], subject: Subject): PlanProblem[] {
  const makeProblem = diagnosticMaker(planProblemSeverities, planProblemSentences);
  const diagnostics = problems.map(({ path, code, evidence }) =>
    makeProblem(code, path === "" ? subject : { ...subject, path }, evidence),
  );
  return diagnosticsInOrder(diagnostics);
}
