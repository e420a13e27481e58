import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PayScale, PlanDiagnosticEvidence } from "../../diagnostics/planFindings.js";
import { formatShort } from "../formatShort.js";
import { count, decimal, list, percent as share } from "./figures.js";

const percent = formatShort(share);
const at = (place: string, { over, currency }: PayScale): string =>
  over === "amount" ? `${decimal(place)} ${currency}` : `${percent(place)} of the target`;
const range = (from: string, to: string | null, scale: PayScale): string =>
  to === null ? `from ${at(from, scale)} on` : `from ${at(from, scale)} to ${at(to, scale)}`;
const by = (amount: string | null, currency: string): string =>
  amount === null ? "" : ` by ${decimal(amount)} ${currency}`;
const capOf = (cap: string | null, currency: string): string =>
  cap === null ? "the cap" : `the cap of ${decimal(cap)} ${currency}`;

/** Sentence of each finding about a plan, in English. */
export const planFindingSentences: Sentences<PlanDiagnosticEvidence> = {
  "criteria-count": ({ criteria }) =>
    `The plan has ${count(criteria, "criterion", "criteria")}; reps remember two to four.`,
  "percentages-off": ({ sum }) => `The weights are percentages and sum to ${decimal(sum)} instead of 100.`,
  "no-means": () => "No criterion measures means: work that a rep can change today.",
  "no-collective": () => "No criterion is collective: the plan pays nothing for the result of a team.",
  cliff: ({ at: place, jump, ...scale }, { id }) =>
    `${id}: pay jumps${by(jump, scale.currency)} at ${at(place, scale)}; a rep just below loses as much.`,
  "gate-cliff": ({ at: place, criterion, loses, jump, currency }, { id }) =>
    `${id}: pay falls by ${percent(loses)} just below ${percent(place)} of the target of ${criterion}${jump === null ? "" : `, which is ${decimal(jump)} ${currency} a year at target`}.`,
  plateau: ({ from, to, ...scale }, { id }) =>
    `${id}: pay is flat ${range(from, to, scale)}; more sales pay nothing more.`,
  inversion: ({ from, to, drop, ...scale }, { id }) =>
    `${id}: pay falls${by(drop, scale.currency)} ${from === to ? `at ${at(from, scale)}` : range(from, to, scale)}, although sales rise.`,
  "unreachable-tier": ({ from, cap, ...scale }, { id }) =>
    `${id}: the tier from ${at(from, scale)} on is never paid, because ${capOf(cap, scale.currency)} is reached before.`,
  "cap-before-accelerator": ({ from, cap, ...scale }, { id }) =>
    `${id}: the accelerator from ${at(from, scale)} on pays nothing, because ${capOf(cap, scale.currency)} is reached before.`,
  "gate-takes-all": ({ gates }) =>
    `The plan pays nothing at all below the ${gates.length === 1 ? "gate" : "gates"} on ${list(gates)}.`,
  "rate-above-margin": ({ from, to, rate, margin, ...scale }, { id }) =>
    `${id}: sales ${range(from, to, scale)} pay ${percent(rate)}, above the margin of ${percent(margin)}.`,
  "low-influence": ({ kpi, share: part }, { id }) =>
    `${id}: ${percent(part)} of the target incentive depends on ${kpi}, on which a rep has little influence.`,
  "volume-without-quality": ({ kpi }, { id }) =>
    `${id}: ${kpi} counts volume, and no criterion measures quality, such as a conversion rate.`,
  "changed-within-year": ({ previous, on, changed }) =>
    `The plan follows ${previous} of ${on} within a year and changes ${list(changed)}.`,
  "deal-timing": ({ deal, gain, ...scale }, { id }) =>
    `${id}: a rep gains${gain === null ? "" : ` up to ${decimal(gain)} ${scale.currency}`} by moving a deal of ${at(deal, scale)} to another payout period.`,
};
