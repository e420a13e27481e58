import type { Day } from "../../time/day.js";

/** A customer's answer to a question. */
export interface Survey {
  readonly accountId: string;
  readonly on: Day;
  readonly kind: "nps" | "csat" | "ces";
  readonly score: number;
  readonly ownerId?: string | null | undefined;
}
