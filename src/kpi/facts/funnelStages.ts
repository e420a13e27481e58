/** Stages of the funnel in order, as a stage's field `funnelStage` names them. */
export const funnelStages = ["awareness", "interest", "decision", "action"] as const;

/** Stage of the funnel. */
export type FunnelStage = (typeof funnelStages)[number];
