/** Outcome of a deal. */
export type Outcome = "open" | "won" | "lost";
