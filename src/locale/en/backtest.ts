import type { BacktestEvidence } from "../../diagnostics/backtest.js";
import type { Sentences, Subject } from "../../diagnostics/diagnostic.js";
import { shortFigures } from "../shortFigures.js";
import { count, englishFigures, list } from "./figures.js";

const short = shortFigures(englishFigures, (others) => `${others} others`);

const reps = (number: number): string => count(number, "rep", "reps");
const payments = (number: number): string => count(number, "payment", "payments");
const have = (number: number): string => (number === 1 ? "has" : "have");

const factorNames: Readonly<Record<string, string>> = { "marketing-sourced": "deals from marketing" };
const factor = (id: string): string => factorNames[id] ?? id;
const factorOf = ({ id }: Subject): string => factor(id ?? "");

const scopes = { rep: "for each rep", team: "for each team", company: "for the company" };
const gate = ({ id }: Subject, { on, scope, atLeast }: BacktestEvidence["gate-never-measured"]): string =>
  `Gate ${id ?? ""} (${short.share(atLeast)} of ${on}, read ${scopes[scope]})`;

const interval = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `95 % interval: ${short.share(low)} to ${short.share(high)}`;

const band = ({ from, to }: { readonly from: number | null; readonly to: number | null }): string => {
  if (from === null) return `below ${short.share(to ?? 0)}`;
  return to === null ? `from ${short.share(from)} on` : `from ${short.share(from)} to ${short.share(to)}`;
};

/** Sentences of a backtest, in English. The id of the plan's part stands before a gap; a factor stands before its figures. */
export const backtestSentences: Sentences<BacktestEvidence> = {
  "no-rep-measured": () => "No rep could be measured.",
  "reps-measured": (evidence) =>
    `${count(evidence.reps, "rep was", "reps were")} measured at ${payments(evidence.payments)}.`,
  "nothing-missing": () => "Nothing is missing.",
  "gap-unknown-kpi": ({ kpi }, { id }) => `${id ?? ""}: the KPI ${kpi} was not passed.`,
  "gap-not-by-rep": ({ kpi }, { id }) =>
    `${id ?? ""}: ${kpi} cannot be measured by rep, because its records have no owner.`,
  "gap-not-additive": ({ kpi }, { id }) => `${id ?? ""}: ${kpi} is no sum of sales, and a commission needs one.`,
  "gap-no-records": ({ kpi, kinds }, { id }) =>
    `${id ?? ""}: ${kpi} is measured on ${count(kinds, "kind", "kinds")} of records that the book lacks.`,
  "gap-before-first-record": (evidence, { id }) =>
    `${id ?? ""}: ${count(evidence.payments, "payout period ends", "payout periods end")} before the first record.`,
  "gap-unfinished": (evidence, { id }) =>
    `${id ?? ""}: ${count(evidence.payments, "payout period was", "payout periods were")} not over on the day of the book.`,
  "gap-without-owner": ({ facts }, { id }) =>
    `${id ?? ""}: ${count(facts, "fact of the year has", "facts of the year have")} no owner.`,
  "gap-without-value": ({ facts }, { id }) =>
    `${id ?? ""}: ${count(facts, "fact of the year has", "facts of the year have")} no value to measure.`,
  "gap-no-facts": (evidence, { id }) =>
    `${id ?? ""}: ${count(evidence.reps.length, "rep has", "reps have")} no fact in the year: ${short.names(evidence.reps)}.`,
  "gap-nothing-measured": (evidence, { id }) =>
    `${id ?? ""}: nothing was measured at ${payments(evidence.payments)} of ${reps(evidence.reps.length)}: ${short.names(evidence.reps)}.`,
  "gap-no-target": (evidence, { id }) =>
    `${id ?? ""}: ${payments(evidence.payments)} of ${reps(evidence.reps.length)} ${have(evidence.payments)} no target or quota: ${short.names(evidence.reps)}.`,
  "gap-target-of-zero": (evidence, { id }) =>
    `${id ?? ""}: ${payments(evidence.payments)} of ${reps(evidence.reps.length)} ${have(evidence.payments)} a target of 0: ${short.names(evidence.reps)}.`,
  "gap-no-team": (evidence, { id }) =>
    `${id ?? ""}: ${payments(evidence.payments)} of ${reps(evidence.reps.length)} ${have(evidence.payments)} no team: ${short.names(evidence.reps)}.`,

  "plan-size": ({ parts, inputs, targets, tables, dependencies }) =>
    `${count(parts, "paid part", "paid parts")}: ${count(inputs, "figure", "figures")} to measure, ${count(targets, "target", "targets")} to set, ${count(tables, "table", "tables")} to read, ${count(dependencies, "condition", "conditions")} between parts.`,

  "no-present-system": () => "There is no present system to compare with.",
  "would-gain-and-lose": ({ winners, losers, unchanged, reps: number }) =>
    `Of ${reps(number)}, ${winners} would gain, ${losers} would lose and ${unchanged} would be paid the same.`,
  "total-pay-change": ({ before, after, change, currency }) =>
    `Total pay would change from ${short.money(before, currency)} to ${short.money(after, currency)}${change === null ? "" : ` (${short.change(change)})`}.`,
  "greatest-loss": ({ rep, loss, change, currency }) =>
    `${rep} would lose most: ${short.money(loss, currency)}${change === null ? "" : ` (${short.change(change)})`}.`,
  "no-loss-beyond-tolerance": ({ tolerance }) => `No rep would lose more than ${short.share(tolerance)}.`,
  "losses-beyond-tolerance": ({ tolerance, reps: losers }) =>
    `${reps(losers.length)} would lose more than ${short.share(tolerance)}: ${short.names(losers)}.`,
  "paid-before-only": (evidence) =>
    `${count(evidence.reps.length, "rep is", "reps are")} paid by the present system only: ${short.names(evidence.reps)}.`,
  "paid-after-only": (evidence) =>
    `${count(evidence.reps.length, "rep is", "reps are")} paid by the new plan only: ${short.names(evidence.reps)}.`,

  "no-rep-criterion": () => "No criterion is of scope rep: no rep can be at target.",
  "no-rep-with-target": ({ criterion }) => `No rep has a target and a measurement of ${criterion}.`,
  "at-target": ({ reached, n, share, criterion, ...ends }) =>
    `${reached} of ${reps(n)} (${short.share(share)}) reached the target of ${criterion} (${interval(ends)}).`,
  "wanted-share-met": ({ wanted }) =>
    `At least ${short.share(wanted)} of the team are at target, with 95 % confidence.`,
  "wanted-share-missed": ({ wanted }) =>
    `Fewer than ${short.share(wanted)} of the team are at target, with 95 % confidence.`,
  "wanted-share-open": ({ wanted, n }) =>
    `${count(n, "rep is", "reps are")} too few to tell if at least ${short.share(wanted)} are at target.`,
  "reps-without-target": ({ criterion, reps: left }) =>
    `${count(left.length, "rep has", "reps have")} no target or measurement of ${criterion}: ${short.names(left)}.`,
  "no-rep-with-target-pay": () => "No rep has a target incentive.",
  "paid-at-least-amount": ({ reached, n, share, amount, currency }) =>
    `${reached} of ${reps(n)} (${short.share(share)}) would have been paid at least ${short.money(amount, currency)}.`,
  "paid-at-least-share": ({ reached, n, share, ofTargetPay }) =>
    `${reached} of ${reps(n)} (${short.share(share)}) would have been paid at least ${short.share(ofTargetPay)} of the target incentive.`,

  "plan-cost": ({ cost, targetPay, currency }) =>
    `Variable pay would have cost ${short.money(cost, currency)}; the target incentive is ${short.money(targetPay, currency)}.`,
  "no-revenue-kpi": () => "No KPI measures sales, so there is nothing to compare the cost with.",
  "nothing-sold": ({ kpi }) => `Nothing was sold (${kpi}).`,
  "variable-cost-of-sales": ({ kpi, revenue, share, currency }) =>
    `Variable pay is ${short.share(share)} of the ${short.money(revenue, currency)} sold (${kpi}).`,
  "total-cost-of-sales": ({ base, share, currency }) =>
    `With ${short.money(base, currency)} of base pay, all pay is ${short.share(share)} of sales.`,
  "within-budget": ({ budget, left, currency }) =>
    `${short.money(left, currency)} of the budget of ${short.money(budget, currency)} would be left.`,
  "budget-exceeded": ({ budget, excess, currency }) =>
    `Variable pay would exceed the budget of ${short.money(budget, currency)} by ${short.money(excess, currency)}.`,

  "no-pay-and-performance": () => "No rep has a known pay and a known performance.",
  "pay-and-performance": ({ pay, performance, reps: number, rankCorrelation }) =>
    `Pay${pay === "amount" ? "" : " as a share of the target incentive"} and ${performance === "attainment" ? "attainment" : "sales"} have a rank correlation of ${short.correlation(rankCorrelation)} among ${reps(number)}.`,
  "pay-or-performance-constant": ({ reps: number }) => `Pay or performance does not vary among ${reps(number)}.`,
  "reps-without-performance": ({ reps: number }) =>
    `${count(number, "rep without a performance is", "reps without a performance are")} left out.`,
  "too-few-for-fairness": ({ reps: number, needed }) =>
    `${count(number, "rep is", "reps are")} too few to test factors of pay; ${needed} are needed.`,
  "factor-of-too-few": ({ reps: number, needed }, subject) =>
    `${factorOf(subject)}: known for ${reps(number)}, too few for a test; ${needed} are needed.`,
  "factor-constant": (_, subject) => `${factorOf(subject)}: the factor or the pay does not vary.`,
  "factor-groups": ({ groups, varianceBetween, byChance, pValue }, subject) =>
    `${factorOf(subject)}: ${groups} groups explain ${short.share(varianceBetween)} of the variance of pay, chance alone ${short.share(byChance)} (${short.pValue(pValue)}).`,
  "factor-correlation": ({ correlation, givenPerformance, pValue }, subject) =>
    `${factorOf(subject)}: correlation with pay ${short.correlation(correlation)}${givenPerformance === null ? "" : `, ${short.correlation(givenPerformance)} given performance`} (${short.pValue(pValue)}).`,
  "pay-goes-with-factors": ({ factors }) =>
    `Pay goes with ${list(factors.map(factor))} more than chance explains. The figures do not tell why.`,
  "chance-explains-factors": () => "Chance explains all factors, which does not prove that pay is fair.",
  "no-factor-tested": () => "No factor could be tested.",

  "no-gate": () => "No pay depends on a gate.",
  "gate-never-measured": (evidence, subject) => `${gate(subject, evidence)} was never measured.`,
  "gate-reached": (evidence, subject) =>
    `${gate(subject, evidence)} was reached ${evidence.reached} of ${count(evidence.n, "time", "times")} (${short.share(evidence.share)}; ${interval(evidence)}).`,
  "gate-readings-missing": ({ readings }, { id }) =>
    `Gate ${id ?? ""}: ${count(readings, "reading has", "readings have")} no actual or no target.`,
  "gate-decided-by-own-result": ({ reps: decisive, n, share }, { id }) =>
    `Gate ${id ?? ""}: the own result of ${decisive} of ${reps(n)} (${short.share(share)}) decided.`,
  "mean-pay-with-gates": ({ pay, withoutGates, currency }) =>
    `A rep would have been paid ${short.money(pay, currency)} on average, and ${short.money(withoutGates, currency)} without gates.`,
  "mean-pay-if-gates-independent": ({ pay, currency }) =>
    `If gates opened independently of pay, the average would be ${short.money(pay, currency)}.`,

  "pay-mix": ({ base, variable }) =>
    `On-target earnings are ${short.share(base)} base and ${short.share(variable)} variable.`,
  "no-limit-of-pay": () => "Variable pay has no upper limit, or there is no target incentive to compare it with.",
  "limit-of-pay": ({ timesTargetPay }) =>
    `Variable pay is at most ${short.multiple(timesTargetPay)} times the target incentive.`,
  "attainment-bands": ({ reps: number, bands }) =>
    `Attainment of ${reps(number)}: ${bands.map((each) => `${each.reps} ${band(each)}`).join(", ")}.`,
  "pay-follows-attainment": ({ rankCorrelation, payOfTenPoints, currency }) =>
    `Pay follows attainment with a rank correlation of ${short.correlation(rankCorrelation)}; ten points of attainment go with ${short.whole(payOfTenPoints)} ${currency}.`,
};
