/** What a line of a statement pays for. @since 0.1.0 */
export type LineKind = "criterion" | "commission" | "spif" | "floor" | "guarantee" | "clawback" | "carried" | "draw";
