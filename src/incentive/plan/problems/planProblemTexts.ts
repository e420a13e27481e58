import type { Sentences } from "../../../diagnostics/diagnostic.js";
import type { PlanProblemEvidence } from "./planProblem.js";

/** What is said of each kind of problem; its path leads the sentence. */
export type PlanProblemTexts = Sentences<PlanProblemEvidence>;

const meant = (nearest: string | null): string => (nearest === null ? "" : `: did you mean ${nearest}?`);
const oneOf = (known: readonly string[], nearest: string | null): string =>
  nearest === null ? ` (${known.length === 0 ? "there are none" : known.join(", ")})` : meant(nearest);

/** The sentences in English. */
export const planProblemTexts: PlanProblemTexts = {
  "missing-field": () => "is missing",
  "wrong-type": ({ shown }) => `${shown} is not what stands here`,
  "unknown-field": ({ nearest, known }) => `is not a field here${oneOf(known, nearest)}`,
  "unknown-label": ({ shown, nearest, known }) => `${shown} is none of ${known.join(", ")}${meant(nearest)}`,
  "unreadable-amount": ({ shown }) => `${shown} is not a plain decimal such as 1234.56`,
  "unreadable-day": ({ shown }) => `${shown} is not a day such as 2027-03-31`,
  "upside-down-period": ({ start, end }) => `${end} is not after the start, ${start}`,
  "unknown-currency": ({ shown }) => `${shown} is not a currency code of ISO 4217 with a minor unit`,
  "nothing-paid": () => "a plan needs a criterion or a commission",
  "payout-does-not-fit": ({ payout, start, end }) =>
    `payouts by the ${payout} do not fill the year from ${start} up to ${end}`,
  "year-too-long": ({ days }) => `a plan's year has 371 days at most, and this one has ${days}`,
  "outside-year": ({ shown, start, end }) => `${shown} is not in the plan's year, from ${start} up to ${end}`,
  "not-positive": ({ shown }) => `${shown} is not above 0`,
  "below-zero": ({ shown }) => `${shown} is below 0`,
  "not-a-share": ({ shown }) => `${shown} is not a share from 0 to 1`,
  "not-whole": ({ shown }) => `${shown} is not a whole number from 0 on`,
  "percentages-not-100": ({ sum, off }) => `percentages sum to 100, and these sum to ${sum}: off by ${off}`,
  "empty-list": () => "is empty: leave it out, or name what is meant",
  "not-rising": ({ before, after }) => `must rise, and ${after} comes after ${before}`,
  "three-at-one": ({ at }) => `a curve jumps by two points at one attainment, and there are three at ${at}`,
  "tier-hole": ({ from, to }) => `no tier has what lies between ${from} and ${to}`,
  "tier-overlap": ({ from, to }) => `two tiers have what lies between ${from} and ${to}`,
  "tier-upside-down": ({ from, to }) => `a tier ends above its start, and this one runs from ${from} to ${to}`,
  "tier-without-end": ({ from }) =>
    `the tier from ${from} needs an end: another follows it, or its amount is paid by the part that is reached`,
  "first-tier-not-zero": ({ from }) =>
    `the first tier starts at 0, with a rate of 0 if nothing is paid there, not at ${from}`,
  "tiers-without-target": () =>
    "tiers over attainment need a target of their own, or the criterion whose target is meant",
  "rate-above-one": ({ shown }) => `${shown} pays more than what is sold: four per cent is 0.04`,
  "attainment-in-percent": ({ shown }) => `${shown} times the target is far: the whole target is 1, not 100`,
  "repeated-id": ({ id, first }) => `${id} is the id of ${first} already`,
  "unknown-reference": ({ shown, nearest, known }) => `there is no ${shown} here${oneOf(known, nearest)}`,
  "unknown-kpi": ({ shown, nearest }) => `${shown} is none of the KPIs that were given${meant(nearest)}`,
  "not-money": ({ kpi, unit }) => `a commission is a share of money, and ${kpi} is measured in ${unit}`,
  "nature-differs": ({ kpi, nature, kpiNature }) =>
    `is a ${nature} criterion, and ${kpi} is ${kpiNature}: leading KPIs count means, lagging ones results`,
  "no-direction": ({ kpi, better }) => `must be said: of ${kpi} neither more nor less is better by itself (${better})`,
  "nobody-named": ({ fields }) => `says nobody: ${fields.join(" or ")} is needed`,
  "named-twice": ({ name, first }) => `${name} has an entry already, ${first}`,
  "overlapping-participations": ({ name, from, first }) => `${name} takes part already on ${from}, by ${first}`,
  "one-of-two-fields": ({ fields, given }) =>
    given === 0 ? `needs ${fields.join(" or ")}` : `has ${fields.join(" and ")}, and only one of them can hold`,
  "cap-below-floor": ({ cap, floor, floorId }) => `a cap of ${cap} is below the floor of ${floor} that ${floorId} sets`,
  "seasonal-count": ({ given, wanted }) => `has ${given} weights, and the year has ${wanted} payouts`,
  "not-recoverable": ({ field }) => `a draw that is not recoverable has no ${field}`,
  "order-not-whole": ({ missing, repeated }) =>
    [
      ...(missing.length > 0 ? [`does not say when ${missing.join(" and ")} come`] : []),
      ...(repeated.length > 0 ? [`names ${repeated.join(" and ")} more than once`] : []),
    ].join(" and "),
  "shares-not-whole": ({ sum, off, whole }) => `add up to ${sum}, and the whole is ${whole}: off by ${off}`,
  "no-target-pay": ({ shown }) => `criteria share in the variable target pay, and it is ${shown}`,
};
