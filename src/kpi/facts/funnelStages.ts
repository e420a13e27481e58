/** The steps of the buyer's way, as stages name them in `funnelStage`, from the first on. */
export const funnelStages = ["awareness", "interest", "decision", "action"] as const;

/** A step of the buyer's way. */
export type FunnelStage = (typeof funnelStages)[number];
