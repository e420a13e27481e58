import { addDays } from "../../../time/dayNumber.js";
import type { PlanDescriptionTexts } from "./planDescriptionTexts.js";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
const until = (end: string | undefined): string => (end === undefined ? "" : ` to ${addDays(end, -1)}`);

const times = { deal: "deal by deal", period: "period by period", "year-to-date": "over the year so far" } as const;
const methods = {
  marginal: "each part at the rate of its tier",
  whole: "all of it at the rate of the tier reached",
  retroactive: "from the second tier on all of it at that tier's rate, and further tiers by parts",
  interpolated: "the amounts of the tiers passed, and of the one reached the part that is reached",
} as const;
const payouts = { month: "month", quarter: "quarter", "half-year": "half-year", year: "year" } as const;
const prorations = {
  days: "by days",
  "active-days": "by the days a rep is active",
  months: "by months",
} as const;
const steps = { gates: "conditions", modifiers: "modifiers", caps: "floors and caps" } as const;

/** The sentences of a description in English. */
export const planDescriptionInEnglish: PlanDescriptionTexts = {
  figures: { thousands: ",", point: "." },
  headings: {
    criteria: "What counts",
    curves: "What each attainment pays",
    commissions: "Commissions",
    gates: "Conditions",
    modifiers: "What changes pay",
    rules: "Rules",
  },
  columns: ["Criterion", "Measured by", "Of", "Share of variable pay", "Target"],
  opening: ({ year, payout, currency }) =>
    `From ${year.start}${until(year.end)}, paid by the ${payouts[payout]} in ${currency}.`,
  targetPay: ({ variable, base }, { repId, role }, { amount }) =>
    `At target the variable pay${repId === undefined ? (role === undefined ? "" : ` of the role ${role}`) : ` of ${repId}`} is ${amount(variable)} a year${base === undefined ? "" : `, beside a base of ${amount(base)}`}.`,
  scope: (scope) => ({ rep: "the rep", team: "the team", company: "the company" })[scope],
  where: (where) =>
    Object.entries(where)
      .map(([field, value]) => `${field}: ${Array.isArray(value) ? value.join(" or ") : String(value)}`)
      .join(", "),
  target: ({ target, per, basis, better }, { count }) =>
    [
      target === "quota" ? "quota" : count(target) + (per === undefined ? "" : ` per ${per}`),
      ...(basis === "year-to-date" ? ["over the year so far"] : []),
      ...(better === "lower" ? ["less is better"] : []),
    ].join(", "),
  curve: (title, stretches) => `${title === null ? "" : `${title}: `}${stretches.join("; ")}.`,
  stretch: (stretch, { percent }) => {
    switch (stretch.kind) {
      case "before":
        return `below ${percent(stretch.to)} of the target ${stretch.pays.isZero() ? "nothing" : percent(stretch.pays)}`;
      case "rise":
        return `from ${percent(stretch.from)} to ${percent(stretch.to)} of the target it goes from ${percent(stretch.fromPay)} to ${percent(stretch.toPay)}${stretch.pace === null ? "" : ` (${stretch.pace})`}`;
      case "flat":
        return `from ${percent(stretch.from)}${stretch.to === null ? " on" : ` to before ${percent(stretch.to)}`} ${percent(stretch.pays)}`;
      case "cap":
        return `never more than ${percent(stretch.pays)}`;
    }
  },
  commission: ({ id, on, where, scope = "rep", tiers, target }, { titleOf, kpi, count }) =>
    `${titleOf(id)}, on ${kpi(on)}${where === undefined ? "" : ` (${planDescriptionInEnglish.where(where)})`} of ${planDescriptionInEnglish.scope(scope)}, added up ${times[tiers.accumulate]}${tiers.over === "amount" ? "" : tiers.of === undefined ? `, against a target of ${target === undefined || target === "quota" ? "the quota" : count(target)}` : `, against the target of ${titleOf(tiers.of)}`}: ${methods[tiers.method]}. A value at which one tier ends and the next starts belongs to the ${tiers.boundary} one.`,
  tier: ({ from, to, rate }, { over, method }, { amount, percent }) => {
    const place = over === "amount" ? amount : (share: typeof from) => `${percent(share)} of the target`;
    return `from ${place(from)} ${to === null ? "on" : `to ${place(to)}`}: ${method === "interpolated" ? amount(rate) : percent(rate)}`;
  },
  gate: ({ on, atLeast, otherwise }, applies, { titleOf, percent }) =>
    `${listed(applies.map(titleOf))} in full where ${titleOf(on)} reaches ${percent(atLeast)} of its target; below that ${typeof otherwise === "object" && ("points" in otherwise || "steps" in otherwise) ? "a part that follows its attainment" : Number(otherwise) === 0 ? "nothing" : percent(otherwise)}.`,
  modifier: (modifier, { amount, percent, count, titleOf, kpi }) => {
    const of = "applies" in modifier ? listed(modifier.applies.map(titleOf)) : "all pay";
    switch (modifier.kind) {
      case "multiplier":
        return `${modifier.id}: ${of} times a factor that follows the attainment of ${titleOf(modifier.on)}.`;
      case "spif":
        return `${modifier.id}: ${amount(modifier.each)} for each unit of ${kpi(modifier.kpi)}${modifier.where === undefined ? "" : ` (${planDescriptionInEnglish.where(modifier.where)})`}${modifier.from === undefined ? "" : ` once ${count(modifier.from)} are reached`}${modifier.during === undefined ? "" : ` from ${modifier.during.start}${until(modifier.during.end)}`}${modifier.most === undefined ? "" : `, ${amount(modifier.most)} at most`}.`;
      case "floor":
        return `${modifier.id}: ${of} is ${amount(modifier.amount)} at least, each payout.`;
      case "cap":
        return `${modifier.id}: ${of} is at most ${modifier.amount === undefined ? `${count(modifier.timesTargetPay ?? 0)} times the target pay` : amount(modifier.amount)}.`;
      case "windfall":
        return `${modifier.id}: of a deal above ${amount(modifier.above)} the rest counts for ${percent(modifier.counts)}, in ${of}.`;
      case "quota-relief":
        return `${modifier.id}: the target of ${modifier.repId} is lower by ${percent(modifier.share)} from ${modifier.during.start}${until(modifier.during.end)}.`;
    }
  },
  order: (order) => `First ${order.map((step) => steps[step]).join(", then ")}.`,
  draw: ({ amount: advance, recoverable, recoveryFrom, until: end }, { amount }) =>
    `Each payout is ${amount(advance)} at least${end === undefined ? "" : `, up${until(end)}`}: ${recoverable ? "what was advanced is taken back from what is earned beyond it" : "nothing of it is taken back"}${recoveryFrom === undefined ? "" : `, from ${recoveryFrom} on`}.`,
  reversal: (reversal) =>
    reversal.rule === "remeasure"
      ? "A sale that is taken back counts against the period it is taken back in."
      : `A sale that is taken back${reversal.within === undefined ? "" : ` within ${reversal.within} days`} takes back what it was paid, at the rate it was paid.`,
  negative: (negative) =>
    negative === "debt"
      ? "Pay below zero is a payment below zero: it is owed."
      : "Pay below zero is not paid, and carried on.",
  proration: (proration, { count }) =>
    `For a part of the year target and target pay are cut ${typeof proration === "string" ? prorations[proration] : `by season, ${proration.seasonal.map(count).join(" : ")} for the payouts in turn`}.`,
  ramp: (ramp, { percent }) =>
    `After the hire the target is ${listed(ramp.map(({ fromMonth, target, guaranteed }) => `${percent(target)} from month ${fromMonth + 1} on${guaranteed === undefined ? "" : ` (${percent(guaranteed)} of the target pay is paid in any case)`}`))}.`,
  credits: ({ overlays = [], rollUp = false }, { percent }) =>
    [
      ...overlays.map(
        ({ repId, teamId, share }) =>
          `${repId} is credited with ${percent(share)} of what ${teamId ?? "others"} sold as well.`,
      ),
      rollUp ? "Managers are credited with what their reps sold." : "",
    ]
      .filter((line) => line !== "")
      .join(" ") || "Deals are credited as they are split.",
  participants: (participants) =>
    `For ${listed(participants.map(({ repId, role, from, to }) => `${repId ?? `the role ${role ?? ""}`}${from === undefined ? "" : ` from ${from}`}${until(to)}`))}.`,
  rounding: ({ rounding, currency }) =>
    `Each payout is rounded once, ${rounding}, to the smallest unit of ${currency}; its lines sum to it.`,
};
