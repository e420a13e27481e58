import { count, englishFigures, list } from "../../locale/en/figures.js";
import { planDescriptionSentences } from "../../locale/en/planDescription.js";
import type { BacktestTexts } from "./backtestTexts.js";
import type { DataGap } from "./dataAvailability.js";
import { fewestForFairness, type FactorOfPay } from "./fairness.js";
import type { TeamShare } from "./motivation.js";
import { shownFigures } from "./shownFigures.js";

const shown = shownFigures(englishFigures);
const reps = (many: number): string => count(many, "rep", "reps");
const between = ({ low, high }: TeamShare): string =>
  low === null || high === null
    ? ""
    : `; with so few the true share may lie anywhere from ${shown.share(low)} to ${shown.share(high)}`;
const ofTeam = ({ reps: some, n, share: part }: TeamShare): string =>
  part === null ? "nobody" : `${some} of ${reps(n)} (${shown.share(part)})`;
const who = (ids: readonly string[]): string =>
  ids.length === 0 ? "" : `: ${list(ids.length > 6 ? [...ids.slice(0, 5), `${ids.length - 5} others`] : ids)}`;

const gaps: Readonly<Record<DataGap["code"], (gap: DataGap) => string>> = {
  "unknown-kpi": ({ kpi }) => `the KPI ${kpi} was not passed`,
  "not-by-rep": ({ kpi }) => `${kpi} cannot be told by rep: its records have no owner`,
  "not-a-sum": ({ kpi }) => `${kpi} is no sum of sales, and a commission needs one`,
  "no-records": ({ kpi, count: kinds }) =>
    `the book has no records at all of ${count(kinds, "kind", "kinds")} that ${kpi} is measured on`,
  "before-first-record": ({ count: many }) => `${count(many, "payment", "payments")} before the first record`,
  "not-over": ({ count: many }) => `${count(many, "payment", "payments")} not over on the day of the book`,
  "without-owner": ({ count: many }) => `${count(many, "fact", "facts")} of the year without an owner`,
  "unusable-facts": ({ count: many }) => `${count(many, "fact", "facts")} of the year without what is measured`,
  "no-facts": ({ count: many, reps: ids }) => `${reps(many)} without a single fact in the year${who(ids)}`,
  "nothing-measured": ({ count: many, reps: ids }) =>
    `nothing to measure at ${count(many, "payment", "payments")} of ${reps(ids.length)}${who(ids)}`,
  "no-target": ({ count: many, reps: ids }) =>
    `no target or quota at ${count(many, "payment", "payments")} of ${reps(ids.length)}${who(ids)}`,
  "target-of-zero": ({ count: many, reps: ids }) =>
    `a target of 0 at ${count(many, "payment", "payments")} of ${reps(ids.length)}${who(ids)}`,
  "no-team": ({ count: many, reps: ids }) =>
    `no team at ${count(many, "payment", "payments")} of ${reps(ids.length)}${who(ids)}`,
};

function factorSentence({
  factor,
  kind,
  n,
  between: groups,
  correlation,
  givenPerformance,
  pValue,
}: FactorOfPay): string {
  if (pValue === null)
    return `${factor}: ${n < fewestForFairness ? `known of ${reps(n)}, too few to say anything` : "does not vary, or pay does not"}.`;
  if (kind === "names" && groups !== null)
    return `${factor}: ${shown.share(groups.etaSquared)} of the variance of pay lies between ${groups.groups} groups, ${shown.share(groups.byChance)} by chance alone; ${shown.chance(pValue)}.`;
  const given = givenPerformance === null ? "" : `, ${shown.two(givenPerformance)} once performance is taken out`;
  return `${factor}: correlation with pay ${shown.two(correlation ?? 0)}${given}; ${shown.chance(pValue)}.`;
}

/** What a backtest says in English. */
export const backtestInEnglish: BacktestTexts = {
  data: ({ verdict, reps: n, payments, gaps: found }) => [
    n === 0
      ? "Nobody could be measured."
      : `${reps(n)} were measured at ${count(payments, "payment", "payments")}${verdict === "complete" ? ", and nothing is missing" : ""}.`,
    ...found.map((gap) => `${gap.of}: ${gaps[gap.code](gap)}.`),
  ],
  simple: ({ parts, inputs, targets, tables, dependencies }) => [
    `${count(parts, "paid part", "paid parts")}: ${count(inputs, "figure", "figures")} to measure, ${count(targets, "target", "targets")} to set, ${count(tables, "table", "tables")} to read, ${count(dependencies, "condition", "conditions")} between parts.`,
  ],
  consistent: (found, { currency }) => {
    if (found.n === 0) return ["There is no present system to compare with."];
    const { reps: rows, losingMore, tolerance, onlyBefore, onlyAfter } = found;
    const [worst] = rows;
    const total = found.change === null ? "" : ` (${shown.change(found.change)})`;
    return [
      `Of ${reps(found.n)} ${found.winners} would gain, ${found.losers} lose and ${found.unchanged} have the same; in all ${shown.money(found.before, currency)} become ${shown.money(found.after, currency)}${total}.`,
      ...(worst?.difference.isNegative() === true
        ? [
            `The greatest loss is that of ${worst.repId}: ${shown.gain(worst.difference)} ${currency}${worst.change === null ? "" : ` (${shown.change(worst.change)})`}.`,
          ]
        : []),
      losingMore.length === 0
        ? `Nobody would lose more than ${shown.share(tolerance)}.`
        : `${reps(losingMore.length)} would lose more than ${shown.share(tolerance)}${who(losingMore)}.`,
      ...(onlyBefore.length + onlyAfter.length === 0
        ? []
        : [
            `Not compared: ${reps(onlyBefore.length)} paid before alone, ${reps(onlyAfter.length)} paid by the plan alone.`,
          ]),
    ];
  },
  motivating: ({ verdict, criterion, wanted, atTarget, unknown, satisfied, satisfactory }, { currency }) => [
    ...(criterion === null
      ? ["No criterion is a rep's own: being at target means nothing."]
      : [
          `${ofTeam(atTarget)} reached the target of ${criterion}${between(atTarget)}.`,
          ...(verdict === "not judged"
            ? []
            : [
                {
                  compatible: `That is compatible with at least ${shown.share(wanted)} at target.`,
                  "not compatible": `That is not compatible with at least ${shown.share(wanted)} at target.`,
                  "too few": `Too few to tell whether at least ${shown.share(wanted)} would be at target.`,
                }[verdict],
              ]),
        ]),
    ...(criterion === null || unknown.length === 0
      ? []
      : [`Not counted, without a target or anything measured${who(unknown)}.`]),
    `${ofTeam(satisfied)} would have been paid ${"amount" in satisfactory ? `at least ${shown.money(satisfactory.amount, currency)}` : `${shown.share(satisfactory.ofTargetPay)} of the target pay or more`}.`,
  ],
  affordable: ({
    verdict,
    currency,
    cost,
    base,
    targetPay,
    revenueKpi,
    revenue,
    costOfSales,
    costPerRevenue,
    budget,
    left,
  }) => [
    `Variable pay would have cost ${shown.money(cost, currency)}; at target it is ${shown.money(targetPay, currency)}.`,
    ...(revenue === null
      ? ["No KPI says what was sold: there is nothing to compare the cost with."]
      : [
          `For ${shown.money(revenue, currency)} sold (${revenueKpi ?? ""})${costPerRevenue === null ? "" : `, ${shown.share(costPerRevenue)} of it went to variable pay`}${
            costOfSales === null || base === null
              ? ""
              : `, and ${shown.share(costOfSales)} to all pay with ${shown.money(base, currency)} of base pay`
          }.`,
        ]),
    ...(budget === null || left === null || verdict === "not judged"
      ? []
      : [
          verdict === "within budget"
            ? `Of the budget of ${shown.money(budget, currency)} ${shown.money(left, currency)} would be left.`
            : `The budget of ${shown.money(budget, currency)} is exceeded by ${shown.money(left.negated(), currency)}.`,
        ]),
  ],
  fair: ({ verdict, n, pay, performance, missing, withPerformance, factors }) => {
    if (n === 0) return ["There is nobody whose pay and performance are known."];
    const rank = withPerformance.spearman;
    const what = performance === "attainment" ? "what was attained" : "what was sold";
    const first = `Pay${pay === "amount" ? "" : " as a share of the target pay"} and ${what} of ${reps(n)}: ${rank === null ? "one of them does not vary" : `rank correlation ${shown.two(rank)}`}${missing === 0 ? "" : `; ${reps(missing)} without a performance are left out`}.`;
    if (verdict === "too few")
      return [first, `${reps(n)} are too few to say what else pay goes with; ${fewestForFairness} are needed.`];
    const found = factors.filter(({ adjusted }) => adjusted !== null && adjusted <= 0.05).map(({ factor }) => factor);
    return [
      first,
      ...factors.map(factorSentence),
      found.length > 0
        ? `Pay goes with ${list(found)} more than chance explains, all factors considered; why, the figures do not say.`
        : "Chance explains each of these, which does not prove that there is nothing.",
    ];
  },
  collective: ({ gates, expectedPay, withoutGates, drawnApart }, { currency }) =>
    gates.length === 0
      ? ["No pay hangs on a gate."]
      : [
          ...gates.map(({ gate, on, scope, atLeast, reached, missing, pivotal }) => {
            const read = { rep: "rep by rep", team: "team by team", company: "for the company" }[scope];
            const often =
              reached.share === null || reached.low === null || reached.high === null
                ? "was never measured"
                : `was reached ${reached.reps} of ${count(reached.n, "time", "times")} (${shown.share(reached.share)}, anything from ${shown.share(reached.low)} to ${shown.share(reached.high)})`;
            const own =
              pivotal?.share == null
                ? ""
                : `; the own result of ${pivotal.reps} of ${reps(pivotal.n)} (${shown.share(pivotal.share)}) decided it`;
            return `Gate ${gate}, ${shown.share(atLeast)} of ${on}, read ${read}, ${often}${own}${missing === 0 ? "" : `; ${count(missing, "reading", "readings")} without a figure`}.`;
          }),
          ...(expectedPay === null || withoutGates === null || drawnApart === null
            ? []
            : [
                `A rep would have been paid ${shown.money(expectedPay, currency)} on average, ${shown.money(withoutGates, currency)} without gates. Were gates drawn apart from pay, it would be ${shown.money(drawnApart, currency)}.`,
              ]),
        ],
  health: ({ mix, upside, n, attainment, payForPerformance: { spearman, slope } }, { currency }) => [
    ...(mix?.baseShare == null || mix.variableShare === null
      ? []
      : [`Pay at target is ${shown.share(mix.baseShare)} base and ${shown.share(mix.variableShare)} variable.`]),
    upside === null
      ? "Nothing ends the variable pay, or there is no target pay to compare with."
      : `At the most the variable pay is ${shown.multiple(upside)} times that at target.`,
    `Attainment of ${reps(n)}: ${attainment
      .map(
        ({ from, to, reps: some }) =>
          `${some} ${from === null ? `below ${shown.share(to ?? 0)}` : to === null ? `from ${shown.share(from)} on` : `from ${shown.share(from)} to ${shown.share(to)}`}`,
      )
      .join(", ")}.`,
    ...(spearman === null || slope === null
      ? []
      : [
          `Pay follows attainment with a rank correlation of ${shown.two(spearman)}; ten points more of the target came with ${shown.units(slope / 10)} ${currency}.`,
        ]),
  ],
  description: planDescriptionSentences,
};
