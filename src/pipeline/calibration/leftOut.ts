/**
 * Why a deal is not scored:
 *
 * - `not-closed`: neither won nor lost by the day asked about
 * - `undated`: its creation or its close has no day
 * - `no-history`: its history says nothing of that moment
 * - `never-there`: it never came to that moment: not in that stage, or closed before
 * - `recorded-after-outcome`: what was recorded of that moment was recorded on the day of its close or later
 * - `no-probability`: nothing from 0 to 1 was stated then
 * - `final-values`: all deals, where a history carries final values: see {@link FinalValues}
 */
export type LeftOutReason =
  | "not-closed"
  | "undated"
  | "no-history"
  | "never-there"
  | "recorded-after-outcome"
  | "no-probability"
  | "final-values";

/** How many deals are not scored, by reason. */
export type LeftOut = Readonly<Record<LeftOutReason, number>>;

/** Counts of those left out, all 0 at first. */
export const noneLeftOut = (): Record<LeftOutReason, number> => ({
  "not-closed": 0,
  undated: 0,
  "no-history": 0,
  "never-there": 0,
  "recorded-after-outcome": 0,
  "no-probability": 0,
  "final-values": 0,
});
