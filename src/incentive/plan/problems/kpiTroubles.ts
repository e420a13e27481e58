import { quote } from "../../../errors.js";
import type { KpiDescription } from "../../../kpi/define/description.js";
import type { Criterion } from "../criterion.js";
import { nearestName } from "../../../nearestName.js";
import type { PlanDraft } from "./planDraft.js";
import { trouble, type Trouble } from "./trouble.js";

/** What the KPIs that measure a plan say of it: names that none of them has, commissions on what is no money. */
export function kpiTroubles(
  { criteria, commissions, modifiers }: PlanDraft,
  kpis: readonly KpiDescription[],
): Trouble[] {
  const ids = kpis.map(({ id }) => id);
  const measured = (path: string, id: string | undefined, judge: (kpi: KpiDescription) => Trouble[]): Trouble[] => {
    if (id === undefined) return [];
    const kpi = kpis.find((each) => each.id === id);
    if (kpi !== undefined) return judge(kpi);
    return [trouble(path, "unknown-kpi", id, { shown: quote(id), nearest: nearestName(id, ids) })];
  };
  return [
    ...criteria.flatMap(({ path, value }) =>
      measured(`${path}.kpi`, value.kpi, (kpi) => criterionTroubles(path, value, kpi)),
    ),
    ...commissions.flatMap(({ path, value: { on } }) =>
      measured(`${path}.on`, on, ({ id, unit }) =>
        unit === "money" ? [] : [trouble(`${path}.on`, "not-money", id, { kpi: id, unit })],
      ),
    ),
    ...modifiers.flatMap(({ path, value }) =>
      value.kind === "spif" ? measured(`${path}.kpi`, value.kpi, () => []) : [],
    ),
  ];
}

const fitting = { leading: "means", lagging: "result" } as const;

const criterionTroubles = (
  path: string,
  { nature, better }: Partial<Criterion>,
  { id, nature: kpiNature, better: kpiBetter }: KpiDescription,
): Trouble[] => [
  ...(nature === undefined || nature === fitting[kpiNature]
    ? []
    : [trouble(`${path}.nature`, "nature-differs", nature, { kpi: id, nature, kpiNature })]),
  ...(better === undefined && (kpiBetter === "target" || kpiBetter === "neither")
    ? [trouble(`${path}.better`, "no-direction", null, { kpi: id, better: kpiBetter })]
    : []),
];
