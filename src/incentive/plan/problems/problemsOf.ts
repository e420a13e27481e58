import type { KpiDescription } from "../../../kpi/define/description.js";
import { criterionTroubles } from "./criterionTroubles.js";
import { kpiTroubles } from "./kpiTroubles.js";
import { modifierTroubles } from "./modifierTroubles.js";
import { participationTroubles } from "./participationTroubles.js";
import { payTroubles } from "./payTroubles.js";
import { planDraft, type PlanDraft } from "./planDraft.js";
import type { PlanProblem } from "./planProblem.js";
import type { PlanProblemTexts } from "./planProblemTexts.js";
import { referenceTroubles } from "./referenceTroubles.js";
import { schemaTroubles } from "./schemaTroubles.js";
import { toldProblem } from "./toldProblem.js";
import type { Trouble } from "./trouble.js";
import { yearTroubles } from "./yearTroubles.js";

/** All that is wrong with a plan, by its fields and by what they say to each other, in the order of their places. */
export function problemsOf(
  plan: unknown,
  kpis: readonly KpiDescription[] | undefined,
  texts: PlanProblemTexts,
): PlanProblem[] {
  const refused = schemaTroubles(plan);
  const judged = typeof plan === "object" && plan !== null ? judgedTroubles(planDraft(plan, refused), kpis) : [];
  return inOrder([...refused, ...judged]).map((each) => toldProblem(each, texts));
}

const judgedTroubles = (draft: PlanDraft, kpis: readonly KpiDescription[] | undefined): Trouble[] => [
  ...payTroubles(draft),
  ...yearTroubles(draft),
  ...criterionTroubles(draft),
  ...modifierTroubles(draft),
  ...participationTroubles(draft),
  ...referenceTroubles(draft),
  ...(kpis === undefined ? [] : kpiTroubles(draft, kpis)),
];

const inOrder = (troubles: readonly Trouble[]): Trouble[] =>
  troubles.toSorted(
    (left, right) => byText(sortable(left.path), sortable(right.path)) || byText(left.code, right.code),
  );

/** A path with its positions padded, so that `criteria[2]` comes before `criteria[10]`. */
const sortable = (path: string): string => path.replace(/\d+/g, (position) => position.padStart(12, "0"));

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
