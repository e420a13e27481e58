/** The steps of the buyer's way, as stages name them in `funnelStage`, from the first on. @since 0.1.0 */
export const buyersWay = ["awareness", "interest", "decision", "action"] as const;

/** A step of the buyer's way. @since 0.1.0 */
export type FunnelStage = (typeof buyersWay)[number];
