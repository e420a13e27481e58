/** What a line of a statement pays for. */
export type LineKind = "criterion" | "commission" | "spif" | "floor" | "guarantee" | "clawback" | "carried" | "draw";
