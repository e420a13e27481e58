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
export const dimensions = {
  rep: /* @__PURE__ */ dimension("rep", {
    .../* @__PURE__ */ ofOwner(
      () =>
        ({ ownerId }) =>
          ownerId ?? null,
    ),
    reps: () => (rep) => rep.id,
    quotas: () => (quota) => quota.ownerId ?? undefined,
    assessments: () => (assessment) => assessment.repId,
  }),
  manager: /* @__PURE__ */ dimension(
    "manager",
    /* @__PURE__ */ ofRep((rep) => rep.managerId),
  ),
  team: /* @__PURE__ */ dimension(
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
  role: /* @__PURE__ */ dimension(
    "role",
    /* @__PURE__ */ ofRep((rep) => rep.role),
  ),
  seniority: /* @__PURE__ */ dimension(
    "seniority",
    /* @__PURE__ */ ofRep((rep) => rep.seniority),
  ),
  repRegion: /* @__PURE__ */ dimension(
    "repRegion",
    /* @__PURE__ */ ofRep((rep) => rep.region),
  ),
  accountRegion: /* @__PURE__ */ dimension(
    "accountRegion",
    /* @__PURE__ */ ofAccount((account) => account.region),
  ),
  segment: /* @__PURE__ */ dimension("segment", {
    .../* @__PURE__ */ ofAccount((account) => account.segment),
    leads: () => (lead) => lead.segment ?? null,
    costs: () => (cost) => cost.segment ?? null,
  }),
  industry: /* @__PURE__ */ dimension(
    "industry",
    /* @__PURE__ */ ofAccount((account) => account.industry),
  ),
  product: /* @__PURE__ */ dimension("product", {
    opportunities: () => (deal) => deal.product ?? null,
    orders: () => (order) => order.product ?? null,
  }),
  source: /* @__PURE__ */ dimension("source", {
    leads: () => (lead) => lead.source ?? null,
    opportunities: () => (deal) => deal.source ?? null,
    costs: () => (cost) => cost.source ?? null,
  }),
  pipeline: /* @__PURE__ */ dimension("pipeline", {
    opportunities: () => (deal) => deal.pipelineId ?? null,
    stages: () => (stage) => stage.pipelineId ?? null,
  }),
  stage: /* @__PURE__ */ dimension("stage", {
    opportunities: () => (deal) => deal.stage,
    stages: () => (stage) => stage.id,
  }),
  funnelStage: /* @__PURE__ */ dimension("funnelStage", {
    opportunities: ({ stages }) => {
      const funnelStageOf = new Map(stages.map(({ id, funnelStage }) => [id, funnelStage ?? null]));
      return (deal) => funnelStageOf.get(deal.stage) ?? null;
    },
    stages: () => (stage) => stage.funnelStage ?? null,
  }),
  lossReason: /* @__PURE__ */ dimension("lossReason", {
    opportunities: () => (deal) => deal.lossReason ?? null,
  }),
} as const;

/** The name of a dimension that every book has. @since 0.1.0 */
export type DimensionName = keyof typeof dimensions;
