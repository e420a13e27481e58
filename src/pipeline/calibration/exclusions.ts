/**
 * Reason that a deal is not scored:
 *
 * - `not-closed`: neither won nor lost by the day
 * - `undated`: its creation or its close has no day
 * - `no-history`: its history does not reach the moment
 * - `never-there`: it never came to the moment: not in that stage, or closed before
 * - `recorded-after-outcome`: its state at the moment was recorded on the day of its close or later
 * - `no-probability`: no probability from 0 to 1 was stated then
 * - `final-values`: all deals, if the history carries final values: see {@link FinalValues}
 */
export type ExclusionReason =
  | "not-closed"
  | "undated"
  | "no-history"
  | "never-there"
  | "recorded-after-outcome"
  | "no-probability"
  | "final-values";

/** # deals that are not scored, by reason. */
export type ExclusionCounts = Readonly<Record<ExclusionReason, number>>;

/** Returns counts of 0. */
export const noExclusions = (): Record<ExclusionReason, number> => ({
  "not-closed": 0,
  undated: 0,
  "no-history": 0,
  "never-there": 0,
  "recorded-after-outcome": 0,
  "no-probability": 0,
  "final-values": 0,
});
