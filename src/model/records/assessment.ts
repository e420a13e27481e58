import type { Day } from "../../time/day.js";

/** A rep's skills and motivation as somebody judged them, each from 0 to 1. */
export interface Assessment {
  readonly repId: string;
  readonly on: Day;
  readonly skills: number;
  readonly motivation: number;
}
