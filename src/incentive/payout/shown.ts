import type { Day } from "../../time/day.js";
import type { ExactText } from "../measure/exactText.js";
import type { LineKind } from "./lineKind.js";

/** A point of a curve. */
export interface ShownPoint {
  readonly attainment: ExactText;
  readonly payout: ExactText;
}

/** What a curve takes in. */
export interface ShownReading {
  readonly kind: "line" | "steps";
  readonly attainment: ExactText | null;
  /** The last point that is reached; null before the first. */
  readonly from: ShownPoint | null;
  /** The point after it; null after the last. */
  readonly to: ShownPoint | null;
  readonly cap: ExactText | null;
}

/** What of an amount lies in a tier. */
export interface ShownSlice {
  readonly from: ExactText;
  readonly to: ExactText | null;
  readonly rate: ExactText;
  readonly amount: ExactText;
  readonly pay: ExactText;
}

/** A sale that a table of rates was applied to by itself. */
export interface ShownDeal {
  readonly id: string;
  readonly on: Day;
  readonly amount: ExactText;
  readonly slices: readonly ShownSlice[];
}

/** A line that a rule looks at. */
export interface ShownLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly pay: ExactText;
  /** What of it was paid before, where it pays what the year so far adds. */
  readonly paid: ExactText;
}

/** A sale that is taken back. */
export interface ShownReversal {
  readonly id: string;
  readonly on: Day;
  readonly of: string;
  /** What the sale added to those before it. */
  readonly slices: readonly ShownSlice[];
  /** What gates, modifiers and caps left of a unit of the commission's pay then. */
  readonly kept: ExactText;
  readonly paid: ExactText;
  readonly part: ExactText;
}
