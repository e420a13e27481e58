import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PlanProblemEvidence } from "../../diagnostics/planProblems.js";
import { quote } from "../../errors.js";
import { withPlace } from "../placeOf.js";
import { fieldSentences, remedy } from "./fields.js";
import { day, decimal, list } from "./figures.js";

const natures = { result: "a result", means: "means" } as const;
const kpiNatures = {
  leading: "a leading KPI, which measures means",
  lagging: "a lagging KPI, which measures a result",
};

/** Sentences of the problems of an incentive plan, in English. */
export const planProblemSentences: Sentences<PlanProblemEvidence> = withPlace<PlanProblemEvidence>(": ", () => ({
  ...fieldSentences,
  "nothing-paid": () => "expected a criterion or a commission, got neither",
  "payout-does-not-fit": ({ value, start, end }) =>
    `expected payouts that fill the year from ${day(start)} up to ${day(end)}, got payouts by the ${value}`,
  "year-too-long": ({ value, most }) => `expected a year of at most ${most} days, got ${value}`,
  "outside-year": ({ value, start, end }) =>
    `expected a time in the plan's year, from ${day(start)} up to ${day(end)}, got ${day(value.start)} up to ${day(value.end)}`,
  "not-positive": ({ value }) => `expected an amount above 0, got ${decimal(value)}`,
  "below-zero": ({ value }) => `expected an amount of at least 0, got ${decimal(value)}`,
  "not-a-share": ({ value }) => `expected a share from 0 to 1, got ${decimal(value)}`,
  "not-whole": ({ value }) => `expected a whole number of at least 0, got ${value}`,
  "percentages-not-100": ({ value, off }) =>
    `expected percentages that add up to 100, got ${decimal(value)}: off by ${decimal(off)}`,
  "empty-list": () => "expected at least one entry, got an empty list; leave the field out or name what is meant",
  "not-rising": ({ value, before }) => `expected rising values, got ${decimal(value)} after ${decimal(before)}`,
  "three-at-one": ({ value }) => `expected at most two points at one attainment, got three at ${decimal(value)}`,
  "tier-hole": ({ from, to }) => `expected tiers without holes, got none between ${decimal(from)} and ${decimal(to)}`,
  "tier-overlap": ({ from, to }) =>
    `expected tiers that do not overlap, got two between ${decimal(from)} and ${decimal(to)}`,
  "tier-upside-down": ({ value, from }) => `expected an end above the start ${decimal(from)}, got ${decimal(value)}`,
  "tier-without-end": ({ from, reason }) =>
    reason === "followed"
      ? `expected an end of the tier from ${decimal(from)}, because another tier follows; got none`
      : `expected an end of the tier from ${decimal(from)}, because its amount is paid in proportion; got none`,
  "first-tier-not-zero": ({ value }) =>
    `expected a first tier from 0, got ${decimal(value)}; give it a rate of 0 if nothing is paid there`,
  "tiers-without-target": () => "expected a target of the commission or the id of a criterion, got neither",
  "rate-above-one": ({ value }) => `expected a rate of at most 1 (4 % is 0.04), got ${decimal(value)}`,
  "attainment-in-percent": ({ value }) => `expected an attainment as a share (100 % is 1), got ${decimal(value)}`,
  "repeated-id": ({ value, first }) => `expected an id of its own, got ${quote(value)}, which is the id of ${first}`,
  "unknown-kpi": ({ value, nearest }) =>
    `expected the id of one of the KPIs passed, got ${quote(value)}${remedy(nearest)}`,
  "not-money": ({ value, unit }) => `expected a KPI in money, got ${value}, which is measured in ${unit}`,
  "nature-differs": ({ value, kpi, kpiNature }) =>
    `the criterion counts as ${natures[value]}, but ${kpi} is ${kpiNatures[kpiNature]}`,
  "no-direction": ({ kpi }) => `expected higher or lower, because neither is better for ${kpi} by itself; got nothing`,
  "missing-holder": ({ fields }) => `expected ${fields.join(" or ")}, got nothing`,
  "repeated-holder": ({ value, first }) => `expected one entry for ${value}, got a second after ${first}`,
  "overlapping-participations": ({ value, from, first }) =>
    `expected one time of ${value} on ${day(from)}, got a second after ${first}`,
  "one-of-two-fields": ({ fields, given }) =>
    `expected ${fields.join(" or ")}, got ${given === 0 ? "neither" : "both, and only one can hold"}`,
  "cap-below-floor": ({ value, floor, floorId }) =>
    `expected a cap of at least ${decimal(floor)}, which the floor ${floorId} guarantees, got ${decimal(value)}`,
  "seasonal-count": ({ value, payouts }) => `expected a weight for each of the ${payouts} payouts, got ${value}`,
  "not-to-date": ({ value }) =>
    `expected the basis year-to-date for a target that is measured against ${value}, got a criterion of single payments`,
  "not-recoverable": ({ value, field }) => `expected no ${field} of a draw that is not recoverable, got ${value}`,
  "order-not-whole": ({ value }) => `expected gates, modifiers and caps once each, got ${list(value) || "nothing"}`,
  "no-target-pay": ({ value }) =>
    `expected a target incentive above 0, because criteria share in it; got ${decimal(value)}`,
  "shares-not-whole": ({ value, off, whole }) =>
    `expected shares that add up to ${decimal(whole)}, got ${decimal(value)}: off by ${decimal(off)}`,
}));
