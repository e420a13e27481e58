import type { BacktestEvidence } from "../../diagnostics/backtest.js";
import type { Sentences, Subject } from "../../diagnostics/diagnostic.js";
import { shortFigures } from "../shortFigures.js";
import { count, frenchFigures, list } from "./figures.js";

const short = shortFigures(frenchFigures, (others) => `${others} autres`);

const reps = (number: number): string => count(number, "commercial", "commerciaux");
const payments = (number: number): string => count(number, "versement", "versements");

const factorNames: Readonly<Record<string, string>> = {
  region: "région",
  seniority: "niveau",
  tenure: "ancienneté",
  "marketing-sourced": "affaires apportées par le marketing",
};
const factor = (id: string): string => factorNames[id] ?? id;
const factorOf = ({ id }: Subject): string => factor(id ?? "");

const scopes = { rep: "par commercial", team: "par équipe", company: "pour l'entreprise" };
const gate = ({ id }: Subject, { on, scope, atLeast }: BacktestEvidence["gate-never-measured"]): string =>
  `La condition ${id ?? ""} (${short.share(atLeast)} de ${on}, lue ${scopes[scope]})`;

const interval = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `intervalle à ${short.share("0.95")} : de ${short.share(low)} à ${short.share(high)}`;

const band = ({ from, to }: { readonly from: number | null; readonly to: number | null }): string => {
  if (from === null) return `sous ${short.share(to ?? 0)}`;
  return to === null ? `à partir de ${short.share(from)}` : `de ${short.share(from)} à ${short.share(to)}`;
};

/** Sentences of a backtest, in French. The id of the plan's part stands before a gap; a factor stands before its figures. */
export const backtestSentences: Sentences<BacktestEvidence> = {
  "no-rep-measured": () => "Aucun commercial n'a pu être mesuré.",
  "reps-measured": (evidence) =>
    `${count(evidence.reps, "commercial mesuré", "commerciaux mesurés")} pour ${payments(evidence.payments)}.`,
  "nothing-missing": () => "Rien ne manque.",
  "gap-unknown-kpi": ({ kpi }, { id }) => `${id ?? ""} : l'indicateur ${kpi} n'a pas été fourni.`,
  "gap-not-by-rep": ({ kpi }, { id }) =>
    `${id ?? ""} : ${kpi} ne se mesure pas par commercial, car ses enregistrements n'ont pas de responsable.`,
  "gap-not-additive": ({ kpi }, { id }) =>
    `${id ?? ""} : ${kpi} n'est pas une somme de ventes, et une commission en demande une.`,
  "gap-no-records": ({ kpi, kinds }, { id }) =>
    `${id ?? ""} : ${kpi} se mesure sur ${count(kinds, "type d'enregistrements absent", "types d'enregistrements absents")} des données.`,
  "gap-before-first-record": (evidence, { id }) =>
    `${id ?? ""} : ${count(evidence.payments, "période finit", "périodes finissent")} avant le premier enregistrement.`,
  "gap-unfinished": (evidence, { id }) =>
    `${id ?? ""} : ${count(evidence.payments, "période en cours", "périodes en cours")} à la date des données.`,
  "gap-without-owner": ({ facts }, { id }) =>
    `${id ?? ""} : ${count(facts, "fait de l'année", "faits de l'année")} sans responsable.`,
  "gap-without-value": ({ facts }, { id }) =>
    `${id ?? ""} : ${count(facts, "fait de l'année", "faits de l'année")} sans valeur à mesurer.`,
  "gap-no-facts": (evidence, { id }) =>
    `${id ?? ""} : ${reps(evidence.reps.length)} sans aucun fait dans l'année : ${short.names(evidence.reps)}.`,
  "gap-nothing-measured": (evidence, { id }) =>
    `${id ?? ""} : rien de mesuré pour ${payments(evidence.payments)} de ${reps(evidence.reps.length)} : ${short.names(evidence.reps)}.`,
  "gap-no-target": (evidence, { id }) =>
    `${id ?? ""} : ${payments(evidence.payments)} de ${reps(evidence.reps.length)} sans objectif ni quota : ${short.names(evidence.reps)}.`,
  "gap-target-of-zero": (evidence, { id }) =>
    `${id ?? ""} : ${payments(evidence.payments)} de ${reps(evidence.reps.length)} avec un objectif de 0 : ${short.names(evidence.reps)}.`,
  "gap-no-team": (evidence, { id }) =>
    `${id ?? ""} : ${payments(evidence.payments)} de ${reps(evidence.reps.length)} sans équipe : ${short.names(evidence.reps)}.`,

  "plan-size": ({ parts, inputs, targets, tables, dependencies }) =>
    `${count(parts, "élément payé", "éléments payés")} : ${count(inputs, "mesure", "mesures")}, ${count(targets, "objectif", "objectifs")} à fixer, ${count(tables, "barème", "barèmes")} à lire, ${count(dependencies, "condition", "conditions")} entre éléments.`,

  "no-present-system": () => "Il n'y a pas de système actuel auquel comparer.",
  "would-gain-and-lose": ({ winners, losers, unchanged, reps: number }) =>
    `Sur ${reps(number)}, ${winners} y gagneraient, ${losers} y perdraient et ${unchanged} auraient autant.`,
  "total-pay-change": ({ before, after, change, currency }) =>
    `La rémunération totale passerait de ${short.money(before, currency)} à ${short.money(after, currency)}${change === null ? "" : ` (${short.change(change)})`}.`,
  "greatest-loss": ({ rep, loss, change, currency }) =>
    `${rep} perdrait le plus : ${short.money(loss, currency)}${change === null ? "" : ` (${short.change(change)})`}.`,
  "no-loss-beyond-tolerance": ({ tolerance }) => `Aucun commercial ne perdrait plus de ${short.share(tolerance)}.`,
  "losses-beyond-tolerance": ({ tolerance, reps: losers }) =>
    `${count(losers.length, "commercial perdrait", "commerciaux perdraient")} plus de ${short.share(tolerance)} : ${short.names(losers)}.`,
  "paid-before-only": (evidence) =>
    `${count(evidence.reps.length, "commercial n'est payé", "commerciaux ne sont payés")} que par le système actuel : ${short.names(evidence.reps)}.`,
  "paid-after-only": (evidence) =>
    `${count(evidence.reps.length, "commercial n'est payé", "commerciaux ne sont payés")} que par le nouveau plan : ${short.names(evidence.reps)}.`,

  "no-rep-criterion": () => "Aucun critère n'est propre à un commercial : aucun commercial ne peut être à l'objectif.",
  "no-rep-with-target": ({ criterion }) => `Aucun commercial n'a d'objectif et de mesure de ${criterion}.`,
  "at-target": ({ reached, n, share, criterion, ...ends }) =>
    `${reached} sur ${reps(n)} (${short.share(share)}) à l'objectif de ${criterion} (${interval(ends)}).`,
  "wanted-share-met": ({ wanted }) =>
    `Au moins ${short.share(wanted)} de l'équipe est à l'objectif, avec une confiance de ${short.share("0.95")}.`,
  "wanted-share-missed": ({ wanted }) =>
    `Moins de ${short.share(wanted)} de l'équipe est à l'objectif, avec une confiance de ${short.share("0.95")}.`,
  "wanted-share-open": ({ wanted, n }) =>
    `${reps(n)}, c'est trop peu pour dire si au moins ${short.share(wanted)} sont à l'objectif.`,
  "reps-without-target": ({ criterion, reps: left }) =>
    `${reps(left.length)} sans objectif ou sans mesure de ${criterion} : ${short.names(left)}.`,
  "no-rep-with-target-pay": () => "Aucun commercial n'a de variable cible.",
  "paid-at-least-amount": ({ reached, n, share, amount, currency }) =>
    `${reached} sur ${reps(n)} (${short.share(share)}) auraient reçu au moins ${short.money(amount, currency)}.`,
  "paid-at-least-share": ({ reached, n, share, ofTargetPay }) =>
    `${reached} sur ${reps(n)} (${short.share(share)}) auraient reçu au moins ${short.share(ofTargetPay)} de la variable cible.`,

  "plan-cost": ({ cost, targetPay, currency }) =>
    `La part variable aurait coûté ${short.money(cost, currency)} ; la variable cible est de ${short.money(targetPay, currency)}.`,
  "no-revenue-kpi": () => "Aucun indicateur ne mesure les ventes : le coût ne se compare à rien.",
  "nothing-sold": ({ kpi }) => `Rien n'a été vendu (${kpi}).`,
  "variable-cost-of-sales": ({ kpi, revenue, share, currency }) =>
    `La part variable est de ${short.share(share)} des ${short.money(revenue, currency)} de ventes (${kpi}).`,
  "total-cost-of-sales": ({ base, share, currency }) =>
    `Avec ${short.money(base, currency)} de fixe, la rémunération totale est de ${short.share(share)} des ventes.`,
  "within-budget": ({ budget, left, currency }) =>
    `Il resterait ${short.money(left, currency)} du budget de ${short.money(budget, currency)}.`,
  "budget-exceeded": ({ budget, excess, currency }) =>
    `La part variable dépasserait le budget de ${short.money(budget, currency)} de ${short.money(excess, currency)}.`,

  "no-pay-and-performance": () => "Aucun commercial n'a de rémunération et de performance connues.",
  "pay-and-performance": ({ pay, performance, reps: number, rankCorrelation }) =>
    `La rémunération${pay === "amount" ? "" : " en part de la variable cible"} et ${performance === "attainment" ? "le taux d'atteinte" : "les ventes"} ont une corrélation des rangs de ${short.correlation(rankCorrelation)} pour ${reps(number)}.`,
  "pay-or-performance-constant": ({ reps: number }) =>
    `La rémunération ou la performance ne varie pas entre ${reps(number)}.`,
  "reps-without-performance": ({ reps: number }) =>
    `${count(number, "commercial sans performance est laissé", "commerciaux sans performance sont laissés")} de côté.`,
  "too-few-for-fairness": ({ reps: number, needed }) =>
    `${reps(number)}, c'est trop peu pour tester des facteurs de la rémunération ; il en faut ${needed}.`,
  "factor-of-too-few": ({ reps: number, needed }, subject) =>
    `${factorOf(subject)} : connu pour ${reps(number)}, trop peu pour un test ; il en faut ${needed}.`,
  "factor-constant": (_, subject) => `${factorOf(subject)} : le facteur ou la rémunération ne varie pas.`,
  "factor-groups": ({ groups, varianceBetween, byChance, pValue }, subject) =>
    `${factorOf(subject)} : ${groups} groupes expliquent ${short.share(varianceBetween)} de la variance de la rémunération, le seul hasard ${short.share(byChance)} (${short.pValue(pValue)}).`,
  "factor-correlation": ({ correlation, givenPerformance, pValue }, subject) =>
    `${factorOf(subject)} : corrélation avec la rémunération ${short.correlation(correlation)}${givenPerformance === null ? "" : `, ${short.correlation(givenPerformance)} à performance égale`} (${short.pValue(pValue)}).`,
  "pay-goes-with-factors": ({ factors }) =>
    `La rémunération va de pair avec ${list(factors.map(factor))} plus que le hasard ne l'explique. Les chiffres ne disent pas pourquoi.`,
  "chance-explains-factors": () =>
    "Le hasard explique tous les facteurs, ce qui ne prouve pas que la rémunération soit équitable.",
  "no-factor-tested": () => "Aucun facteur n'a pu être testé.",

  "no-gate": () => "Aucune rémunération ne dépend d'une condition.",
  "gate-never-measured": (evidence, subject) => `${gate(subject, evidence)} n'a jamais été mesurée.`,
  "gate-reached": (evidence, subject) =>
    `${gate(subject, evidence)} a été remplie ${evidence.reached} fois sur ${evidence.n} (${short.share(evidence.share)} ; ${interval(evidence)}).`,
  "gate-readings-missing": ({ readings }, { id }) =>
    `Condition ${id ?? ""} : ${count(readings, "lecture", "lectures")} sans réalisé ou sans objectif.`,
  "gate-decided-by-own-result": ({ reps: decisive, n, share }, { id }) =>
    `Condition ${id ?? ""} : le propre résultat de ${decisive} sur ${reps(n)} (${short.share(share)}) a décidé.`,
  "mean-pay-with-gates": ({ pay, withoutGates, currency }) =>
    `Un commercial aurait reçu ${short.money(pay, currency)} en moyenne, et ${short.money(withoutGates, currency)} sans conditions.`,
  "mean-pay-if-gates-independent": ({ pay, currency }) =>
    `Si les conditions étaient indépendantes de la rémunération, la moyenne serait de ${short.money(pay, currency)}.`,

  "pay-mix": ({ base, variable }) =>
    `À l'objectif, la rémunération est fixe pour ${short.share(base)} et variable pour ${short.share(variable)}.`,
  "no-limit-of-pay": () => "La part variable n'a pas de limite, ou pas de variable cible à laquelle la comparer.",
  "limit-of-pay": ({ timesTargetPay }) =>
    `La part variable est au plus de ${short.multiple(timesTargetPay)} fois la variable cible.`,
  "attainment-bands": ({ reps: number, bands }) =>
    `Taux d'atteinte de ${reps(number)} : ${bands.map((each) => `${each.reps} ${band(each)}`).join(", ")}.`,
  "pay-follows-attainment": ({ rankCorrelation, payOfTenPoints, currency }) =>
    `La rémunération suit le taux d'atteinte avec une corrélation des rangs de ${short.correlation(rankCorrelation)} ; dix points vont avec ${short.whole(payOfTenPoints)} ${currency}.`,
};
