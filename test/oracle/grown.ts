import { quotient, type Exact } from "./exact.js";

/** Relative change; null after nothing, or less. */
export const grown = (now: Exact, then: Exact): Exact | null => (then.gt(0) ? quotient(now.minus(then), then) : null);
