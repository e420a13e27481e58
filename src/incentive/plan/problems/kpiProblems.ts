import type { KpiDescription } from "../../../kpi/define/description.js";
import { nearestName } from "../../../nearestName.js";
import type { Criterion } from "../criterion.js";
import type { PlanDraft } from "./planDraft.js";
import { problemAt, type ProblemAt } from "./problemAt.js";

/** Returns the problems of a plan with the KPIs that measure it: unknown ids, and commissions on a KPI that is not money. */
export function kpiProblems(
  { criteria, commissions, modifiers }: PlanDraft,
  kpis: readonly KpiDescription[],
): ProblemAt[] {
  const ids = kpis.map(({ id }) => id);
  const check = (
    path: string,
    id: string | undefined,
    problemsOf: (kpi: KpiDescription) => ProblemAt[],
  ): ProblemAt[] => {
    if (id === undefined) return [];
    const kpi = kpis.find((known) => known.id === id);
    if (kpi !== undefined) return problemsOf(kpi);
    return [problemAt(path, "unknown-kpi", { value: id, nearest: nearestName(id, ids) })];
  };
  return [
    ...criteria.flatMap(({ path, value }) =>
      check(`${path}.kpi`, value.kpi, (kpi) => criterionProblems(path, value, kpi)),
    ),
    ...commissions.flatMap(({ path, value: { on } }) =>
      check(`${path}.on`, on, ({ id, unit }) =>
        unit === "money" ? [] : [problemAt(`${path}.on`, "not-money", { value: id, unit })],
      ),
    ),
    ...modifiers.flatMap(({ path, value }) => (value.kind === "spif" ? check(`${path}.kpi`, value.kpi, () => []) : [])),
  ];
}

const natureOfKpi = { leading: "means", lagging: "result" } as const;

const criterionProblems = (
  path: string,
  { nature, better }: Partial<Criterion>,
  { id: kpi, nature: kpiNature, better: kpiBetter }: KpiDescription,
): ProblemAt[] => [
  ...(nature === undefined || nature === natureOfKpi[kpiNature]
    ? []
    : [problemAt(`${path}.nature`, "nature-differs", { value: nature, kpi, kpiNature })]),
  ...(better === undefined && (kpiBetter === "target" || kpiBetter === "neither")
    ? [problemAt(`${path}.better`, "no-direction", { value: null, kpi })]
    : []),
];
