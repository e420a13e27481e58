import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PlanFindingEvidence } from "./planFinding.js";
import { percentText } from "./percentText.js";

/** What is said of each finding in a plan. */
export type PlanFindingTexts = Sentences<PlanFindingEvidence>;

interface Scale {
  readonly over: "attainment" | "amount";
  readonly currency: string;
}

const at = (place: string, { over, currency }: Scale): string =>
  over === "amount" ? `${place} ${currency}` : `${percentText(place)} % of the target`;
const stretch = (from: string, to: string | null, scale: Scale): string =>
  to === null ? `from ${at(from, scale)} on` : `from ${at(from, scale)} to ${at(to, scale)}`;
const money = (amount: string | null, currency: string): string => (amount === null ? "" : ` by ${amount} ${currency}`);

/** The sentences in English. */
export const planFindingTexts: PlanFindingTexts = {
  "criteria-count": ({ criteria }) =>
    `a plan that is remembered has two to four criteria, and this one has ${criteria}`,
  "percentages-off": ({ sum }) => `the weights are percentages and sum to ${sum}, not to 100`,
  "no-means": () => "no criterion counts means: what a rep does and can change today",
  "no-collective": () => "no criterion is collective: nothing is paid for what a team reaches together",
  cliff: ({ at: place, jump, ...scale }, { id }) =>
    `${id}: at ${at(place, scale)} pay jumps${money(jump, scale.currency)}, and who stands just below loses as much`,
  "gate-cliff": ({ at: place, criterion, loses, jump, currency }, { id }) =>
    `${id}: just below ${percentText(place)} % of the target of ${criterion} pay falls by ${percentText(loses)} %${jump === null ? "" : `, ${jump} ${currency} a year at target`}`,
  plateau: ({ from, to, ...scale }, { id }) => `${id}: ${stretch(from, to, scale)} more sold pays nothing more`,
  inversion: ({ from, to, drop, ...scale }, { id }) =>
    `${id}: ${from === to ? `at ${at(from, scale)}` : stretch(from, to, scale)} pay falls${money(drop, scale.currency)} when more is sold`,
  "unreachable-tier": ({ from, cap, currency, ...scale }, { id }) =>
    `${id}: what starts at ${at(from, { ...scale, currency })} is never paid, as the cap${cap === null ? "" : ` of ${cap} ${currency}`} is reached before`,
  "cap-before-accelerator": ({ from, cap, currency, ...scale }, { id }) =>
    `${id}: the accelerator from ${at(from, { ...scale, currency })} on pays nothing, as the cap${cap === null ? "" : ` of ${cap} ${currency}`} is reached before`,
  "gate-takes-all": ({ gates }) => `nothing at all is paid where ${gates.join(" and ")} is not reached`,
  "rate-above-margin": ({ from, to, rate, margin, ...scale }, { id }) =>
    `${id}: ${stretch(from, to, scale)} each unit sold pays ${percentText(rate)} %, and the margin is ${percentText(margin)} %`,
  "low-influence": ({ kpi, share }, { id }) =>
    `${id}: a rep has little influence on ${kpi}, and ${percentText(share)} % of the target pay hangs on it`,
  "volume-without-quality": ({ kpi }, { id }) =>
    `${id}: ${kpi} counts volume, and no criterion asks what comes of it, as a conversion rate does`,
  "changed-within-year": ({ previous, on, changed }) =>
    `the plan follows ${previous} of ${on} within a year, and changes ${changed.join(", ")}`,
  "deal-timing": ({ deal, gain, ...scale }, { id }) =>
    `${id}: who counts a deal of ${at(deal, scale)} in another payout period gains${gain === null ? "" : ` up to ${gain} ${scale.currency}`}`,
};
