import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PlanDescriptionEvidence, PlanFigure } from "../../diagnostics/planDescription.js";
import { day, decimal, list, percent } from "./figures.js";

const scopes = { rep: "the rep", team: "the team", company: "the company" } as const;
const accumulations = {
  deal: "deal by deal",
  period: "period by period",
  "year-to-date": "over the year so far",
} as const;
const methods = {
  marginal: "Each part is paid at the rate of its tier",
  whole: "All of it is paid at the rate of the tier reached",
  retroactive: "From the second tier on all of it is paid at that tier's rate, and further tiers by parts",
  interpolated: "The amounts of the tiers passed are paid in full, and the one of the tier reached in proportion",
} as const;
const prorations = { days: "by days", "active-days": "by the days a rep is active", months: "by months" } as const;
const steps = { gates: "conditions", modifiers: "modifiers", caps: "floors and caps" } as const;

const figure = (plan: PlanFigure): string =>
  "share" in plan ? percent(plan.share) : `${decimal(plan.amount)} ${plan.currency}`;
const orAll = (lines: readonly string[]): string => (lines.length === 0 ? "all pay" : list(lines));
const besideBase = (base: PlanFigure | null): string => (base === null ? "" : `, beside a base of ${figure(base)}`);
const during = ({ firstDay, lastDay }: { readonly firstDay: string | null; readonly lastDay: string | null }): string =>
  `${firstDay === null ? "" : ` from ${day(firstDay)}`}${lastDay === null ? "" : ` to ${day(lastDay)}`}`;

/** Sentences of a plan's description, in English. */
export const planDescriptionSentences: Sentences<PlanDescriptionEvidence> = {
  "criteria-heading": () => "What counts",
  "curves-heading": () => "What each attainment pays",
  "commissions-heading": () => "Commissions",
  "gates-heading": () => "Conditions",
  "modifiers-heading": () => "What changes pay",
  "rules-heading": () => "Rules",

  opening: ({ firstDay, lastDay, payout, currency }) =>
    `From ${day(firstDay)} to ${day(lastDay)}, paid by the ${payout} in ${currency}.`,
  "target-pay": ({ variable, base }) => `The target incentive is ${figure(variable)} a year${besideBase(base)}.`,
  "target-pay-of-role": ({ role, variable, base }) =>
    `The target incentive of the role ${role} is ${figure(variable)} a year${besideBase(base)}.`,
  "target-pay-of-rep": ({ repId, variable, base }) =>
    `The target incentive of ${repId} is ${figure(variable)} a year${besideBase(base)}.`,

  "criterion-column": () => "Criterion",
  "kpi-column": () => "Measured by",
  "scope-column": () => "Of",
  "weight-column": () => "Share of the target incentive",
  "target-column": () => "Target",
  scope: ({ scope }) => scopes[scope],
  weight: ({ share }) => percent(share),
  "measured-by": ({ kpi, where }) => (where === null ? kpi : `${kpi} (${where})`),
  "where-field": ({ field, values }) => `${field}: ${values.join(" or ")}`,
  "target-quota": () => "quota",
  "target-amount": ({ target, per }) => (per === null ? decimal(target) : `${decimal(target)} per ${per}`),
  "over-year-so-far": () => "over the year so far",
  "over-year-against-whole": () => "over the year so far, against the target of the whole year",
  "less-is-better": () => "less is better",

  curve: ({ title, segments }) => `${title === null ? "" : `${title}: `}${segments.join("; ")}.`,
  "curve-start": ({ to, pays }) => `below ${percent(to)} of the target ${percent(pays)}`,
  "curve-start-unpaid": ({ to }) => `below ${percent(to)} of the target nothing`,
  "curve-rise": ({ from, to, fromPay, toPay }) =>
    `from ${percent(from)} to ${percent(to)} of the target it goes from ${percent(fromPay)} to ${percent(toPay)}`,
  "curve-accelerator": ({ from, to, fromPay, toPay }) =>
    `from ${percent(from)} to ${percent(to)} of the target it goes from ${percent(fromPay)} to ${percent(toPay)} (accelerator)`,
  "curve-decelerator": ({ from, to, fromPay, toPay }) =>
    `from ${percent(from)} to ${percent(to)} of the target it goes from ${percent(fromPay)} to ${percent(toPay)} (decelerator)`,
  "curve-step": ({ from, to, pays }) => `from ${percent(from)} to before ${percent(to)} ${percent(pays)}`,
  "curve-end": ({ from, pays }) => `from ${percent(from)} on ${percent(pays)}`,
  "curve-cap": ({ pays }) => `never more than ${percent(pays)}`,

  commission: ({ title, measured, scope, accumulate }) =>
    `${title} is paid on ${measured} of ${scopes[scope]}, added up ${accumulations[accumulate]}.`,
  "commission-on-target": ({ target }) => `Its tiers are shares of a target of ${decimal(target)}.`,
  "commission-on-quota": () => "Its tiers are shares of the quota.",
  "commission-on-criterion": ({ criterion }) => `Its tiers are shares of the target of ${criterion}.`,
  "tier-method": ({ method }) => `${methods[method]}.`,
  "tier-boundary": ({ boundary }) =>
    `A value at which one tier ends and the next starts belongs to the ${boundary} one.`,
  tier: ({ from, to, pays }) => `from ${figure(from)} to ${figure(to)}: ${figure(pays)}`,
  "last-tier": ({ from, pays }) => `from ${figure(from)} on: ${figure(pays)}`,

  gate: ({ lines, criterion, atLeast }) =>
    `If ${criterion} reaches ${percent(atLeast)} of its target, ${list(lines)} ${lines.length === 1 ? "is" : "are"} paid in full.`,
  "gate-pays-nothing": () => "Below that, nothing is paid.",
  "gate-pays-share": ({ share }) => `Below that, ${percent(share)} is paid.`,
  "gate-pays-curve": () => "Below that, the part paid follows the attainment.",

  "multiplier-on-all": ({ id, criterion }) =>
    `${id}: all pay times a factor that follows the attainment of ${criterion}.`,
  "multiplier-on-lines": ({ id, criterion, lines }) =>
    `${id}: ${list(lines)} times a factor that follows the attainment of ${criterion}.`,
  spif: ({ id, each, measured }) => `${id}: ${figure(each)} for each unit of ${measured}.`,
  "spif-from": ({ from }) => `It is paid once ${decimal(from)} are reached.`,
  "spif-during": (time) => `It counts${during(time)}.`,
  "spif-most": ({ most }) => `It pays ${figure(most)} at most.`,
  floor: ({ id, lines, amount }) => `${id}: at each payout, ${orAll(lines)} comes to ${figure(amount)} at least.`,
  cap: ({ id, lines, amount }) => `${id}: ${orAll(lines)} comes to ${figure(amount)} at most.`,
  "cap-in-target-pay": ({ id, lines, times }) =>
    `${id}: ${orAll(lines)} comes to ${decimal(times)} times the target incentive at most.`,
  windfall: ({ id, lines, above, counts }) =>
    `${id}: of a deal above ${figure(above)} the rest counts for ${percent(counts)}, in ${orAll(lines)}.`,
  "quota-relief": ({ id, repId, share, ...time }) =>
    `${id}: the target of ${repId} is lower by ${percent(share)}${during(time)}.`,

  order: ({ steps: names }) => `First ${names.map((name) => steps[name]).join(", then ")}.`,
  draw: ({ amount, lastDay }) =>
    `Each payout is ${figure(amount)} at least${lastDay === null ? "" : `, up to ${day(lastDay)}`}.`,
  "draw-recovered": ({ from, atMost }) =>
    `The advance is recovered from later earnings${from === null ? "" : `, from ${day(from)} on`}${atMost === null ? "" : `, with at most ${percent(atMost)} of the earnings of a period`}.`,
  "draw-kept": () => "The advance is not recovered.",
  remeasure: () => "A sale that is reversed counts against the period of its reversal.",
  clawback: ({ days }) =>
    `A sale that is reversed${days === null ? "" : ` within ${days} days`} claws back its pay, at the rate it was paid.`,
  "negative-owed": () => "Negative pay is a negative payment: it is owed.",
  "negative-carried": () => "Negative pay is not paid, and is carried forward.",
  proration: ({ by }) => `For a part of the year, target and target incentive are prorated ${prorations[by]}.`,
  "seasonal-proration": ({ weights }) =>
    `For a part of the year, target and target incentive are prorated by season: ${weights.map(decimal).join(" : ")} for the payouts in turn.`,
  ramp: ({ steps: names }) => `After the hire the target is ${list(names)}.`,
  "ramp-step": ({ month, share }) => `${percent(share)} from month ${month} on`,
  "guaranteed-ramp-step": ({ month, share, guaranteed }) =>
    `${percent(share)} from month ${month} on (${percent(guaranteed)} of the target incentive is guaranteed)`,
  overlay: ({ repId, share, teamId }) =>
    `${repId} is also credited with ${percent(share)} of the sales of ${teamId ?? "others"}.`,
  "roll-up": () => "Managers are credited with the sales of their reps.",
  "credits-as-split": () => "Deals are credited as they are split.",
  participants: ({ names }) => `For ${list(names)}.`,
  "participant-rep": ({ repId, ...time }) => `${repId}${during(time)}`,
  "participant-role": ({ role, ...time }) => `the role ${role}${during(time)}`,
  rounding: ({ mode, currency }) =>
    `Each payout is rounded once, ${mode}, to the smallest unit of ${currency}; its lines sum to it.`,
};
