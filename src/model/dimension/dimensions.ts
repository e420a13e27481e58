import { teamOn } from "../questions/rep.js";
import { ofAccount, ofOwner, ofRep } from "./byReference.js";
import { dimension } from "./dimension.js";

const teamOfOwner = /* @__PURE__ */ ofRep(teamOn);

/**
 * The dimensions every book has. Each name says whose answer it is: `repRegion` is the owner's region, `accountRegion` the
 * account's. Owner, team and manager are those of the fact's own day.
 *
 * @since 0.1.0
 */
export const dimensions = /* @__PURE__ */ (() => ({
  rep: dimension("rep", {
    ...ofOwner(
      () =>
        ({ ownerId }) =>
          ownerId ?? null,
    ),
    reps: () => (rep) => rep.id,
    quotas: () => (quota) => quota.ownerId ?? undefined,
    assessments: () => (assessment) => assessment.repId,
  }),
  manager: dimension(
    "manager",
    ofRep((rep) => rep.managerId),
  ),
  team: dimension(
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
  role: dimension(
    "role",
    ofRep((rep) => rep.role),
  ),
  seniority: dimension(
    "seniority",
    ofRep((rep) => rep.seniority),
  ),
  repRegion: dimension(
    "repRegion",
    ofRep((rep) => rep.region),
  ),
  accountRegion: dimension(
    "accountRegion",
    ofAccount((account) => account.region),
  ),
  segment: dimension("segment", {
    ...ofAccount((account) => account.segment),
    leads: () => (lead) => lead.segment ?? null,
    costs: () => (cost) => cost.segment ?? null,
  }),
  industry: dimension(
    "industry",
    ofAccount((account) => account.industry),
  ),
  product: dimension("product", {
    opportunities: () => (deal) => deal.product ?? null,
    orders: () => (order) => order.product ?? null,
  }),
  source: dimension("source", {
    leads: () => (lead) => lead.source ?? null,
    opportunities: () => (deal) => deal.source ?? null,
    costs: () => (cost) => cost.source ?? null,
  }),
  pipeline: dimension("pipeline", {
    opportunities: () => (deal) => deal.pipelineId ?? null,
    stages: () => (stage) => stage.pipelineId ?? null,
  }),
  stage: dimension("stage", {
    opportunities: () => (deal) => deal.stage,
    stages: () => (stage) => stage.id,
  }),
  funnelStage: dimension("funnelStage", {
    opportunities: ({ stages }) => {
      const funnelStageOf = new Map(stages.map(({ id, funnelStage }) => [id, funnelStage ?? null]));
      return (deal) => funnelStageOf.get(deal.stage) ?? null;
    },
    stages: () => (stage) => stage.funnelStage ?? null,
  }),
  lossReason: dimension("lossReason", {
    opportunities: () => (deal) => deal.lossReason ?? null,
  }),
}))();

/** The name of a dimension that every book has. @since 0.1.0 */
export type DimensionName = keyof typeof dimensions;
