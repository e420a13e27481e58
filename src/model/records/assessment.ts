import type { Day } from "../../time/day.js";

/** Judgement of a rep's skills and motivation, each from 0 to 1. */
export interface Assessment {
  readonly repId: string;
  readonly on: Day;
  readonly skills: number;
  readonly motivation: number;
}
