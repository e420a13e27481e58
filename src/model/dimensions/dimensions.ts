import { teamOn } from "../accessors/rep.js";
import { stageOf, stageTable } from "../accessors/stage.js";
import { accountDimension, ownerDimension, quoteDimension, repDimension } from "./referencedDimensions.js";
import { dimension, type Dimension } from "./dimension.js";

/** Returns a dimension of deals, which their quotes share. */
const dealDimension = <const Name extends string>(
  name: Name,
  of: Dimension["of"],
  parentIn?: Dimension["parentIn"],
): Dimension<Name> => dimension(name, { ...of, ...quoteDimension(of) }, parentIn);

const teamOfOwner = repDimension(teamOn);

/**
 * Dimensions that every book has. Each name says whose key it is: `repRegion` is the owner's region, `accountRegion` the
 * account's. Owner, team and manager are those of the fact's own day. A quote has the keys of its opportunity.
 */
export const dimensions = (() => ({
  rep: dealDimension("rep", {
    ...ownerDimension(
      () =>
        ({ ownerId }) =>
          ownerId ?? null,
    ),
    reps: () => (rep) => rep.id,
    quotas: () => (quota) => quota.ownerId ?? undefined,
    assessments: () => (assessment) => assessment.repId,
  }),
  manager: dealDimension(
    "manager",
    repDimension((rep) => rep.managerId),
  ),
  team: dealDimension(
    "team",
    {
      ...teamOfOwner,
      teams: () => (team) => team.id,
      quotas: (book) => {
        const teamOfRep = teamOfOwner.quotas?.(book);
        return (quota, day) => quota.teamId ?? teamOfRep?.(quota, day) ?? null;
      },
    },
    ({ teams }) => {
      const parentOf = new Map(teams.map(({ id, parentId }) => [id, parentId ?? null]));
      return (team) => parentOf.get(team) ?? null;
    },
  ),
  role: dealDimension(
    "role",
    repDimension((rep) => rep.role),
  ),
  seniority: dealDimension(
    "seniority",
    repDimension((rep) => rep.seniority),
  ),
  repRegion: dealDimension(
    "repRegion",
    repDimension((rep) => rep.region),
  ),
  accountRegion: dealDimension(
    "accountRegion",
    accountDimension((account) => account.region),
  ),
  segment: dealDimension("segment", {
    ...accountDimension((account) => account.segment),
    leads: () => (lead) => lead.segment ?? null,
    costs: () => (cost) => cost.segment ?? null,
  }),
  industry: dealDimension(
    "industry",
    accountDimension((account) => account.industry),
  ),
  product: dealDimension("product", {
    opportunities: () => (deal) => deal.product ?? null,
    orders: () => (order) => order.product ?? null,
  }),
  source: dealDimension("source", {
    leads: () => (lead) => lead.source ?? null,
    opportunities: () => (deal) => deal.source ?? null,
    costs: () => (cost) => cost.source ?? null,
  }),
  pipeline: dealDimension("pipeline", {
    opportunities: () => (deal) => deal.pipelineId ?? null,
    stages: () => (stage) => stage.pipelineId ?? null,
  }),
  stage: dealDimension("stage", {
    opportunities: () => (deal) => deal.stage,
    stages: () => (stage) => stage.id,
  }),
  funnelStage: dealDimension("funnelStage", {
    opportunities: ({ stages }) => {
      const table = stageTable(stages);
      return (deal) => stageOf(deal, table)?.funnelStage ?? null;
    },
    stages: () => (stage) => stage.funnelStage ?? null,
  }),
  activityKind: dimension("activityKind", {
    activities: () => (activity) => activity.kind,
  }),
  lossReason: dealDimension("lossReason", {
    opportunities: () => (deal) => deal.lossReason ?? null,
  }),
}))();

/** Name of a dimension that every book has. */
export type DimensionName = keyof typeof dimensions;
