import type { Day } from "../../time/day.js";

/** Answer of a customer to a survey. */
export interface Survey {
  readonly accountId: string;
  readonly on: Day;
  readonly kind: "nps" | "csat" | "ces";
  readonly score: number;
  readonly ownerId?: string | null | undefined;
}
