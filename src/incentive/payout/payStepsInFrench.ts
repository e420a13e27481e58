import { count, decimal, list, percent as share } from "../../locale/fr/figures.js";
import { shortly } from "./shortly.js";
import type { ShownSlice } from "./shown.js";
import type { AskedTime, DueTarget, TimePart } from "../measure/timeParts.js";
import type { StepTexts } from "./traceStep.js";
import type { TierMethod } from "../plan/tiers.js";

const number = shortly(decimal);
const percent = shortly(share);
const reached = (attainment: string | null): string =>
  attainment === null ? "non mesuré" : attainment === "beyond" ? "au-delà de tout seuil" : percent(attainment);
const slice = ({ from, to, rate, amount, pay }: ShownSlice): string =>
  `${number(amount)} ${to === null ? `au-delà de ${number(from)}` : `entre ${number(from)} et ${number(to)}`} à ${number(rate)} = ${number(pay)}`;
const methods: Readonly<Record<TierMethod, string>> = {
  marginal: "par tranches",
  whole: "taux atteint sur le tout",
  retroactive: "rétroactif au deuxième palier",
  interpolated: "montants interpolés",
};
const part = ({ days, of, weight }: TimePart): string =>
  `${days} ÷ ${of} jours${weight === "1" ? "" : ` × ${percent(weight)}`}`;
const asked = (time: AskedTime): string =>
  `${part(time)}${time.ramp === "1" ? "" : ` à ${percent(time.ramp)}`}${time.relief === "1" ? "" : ` allégés à ${percent(time.relief)}`}`;
const dueOver = ({ over, time }: DueTarget): string =>
  over === "cut"
    ? ` pour ${time.length === 0 ? "aucun jour" : list(time.map(asked))}`
    : ` en moyenne sur ${list(time.map(asked))}`;
const per: Readonly<Record<DueTarget["per"], string>> = {
  year: "par an",
  quarter: "par trimestre",
  month: "par mois",
  week: "par semaine",
};

/**
 * What each step of pay says in French: for `explain`.
 */
export const payStepsInFrench: StepTexts = {
  time: ({ parts }, result) =>
    `Durée : ${parts.length === 0 ? "aucun jour" : list(parts.map(part))}, ${percent(result ?? "0")} d'une année.`,
  "target-pay": ({ annual, share }, result) =>
    `Variable cible : ${number(annual)} par an × ${percent(share)} = ${number(result ?? "0")}.`,
  target: (due, result) =>
    due.over === "held" && due.time.length === 0
      ? `Objectif : ${number(due.set)}${due.by === "quota" ? " par quota" : ", quelle que soit la durée"}.`
      : `Objectif : ${number(due.set)}${due.by === "quota" ? " par quota" : due.over === "cut" ? ` ${per[due.per]}` : ""}${dueOver(due)} = ${number(result ?? "0")}.`,
  attainment: ({ actual, target, better }, result) =>
    `Taux d'atteinte : ${actual === null ? "rien de mesuré" : number(actual)} pour ${
      target === null ? "aucun objectif" : `un objectif de ${number(target)}`
    }${better === "lower" ? ", le moins étant le mieux" : ""} : ${reached(result)}.`,
  curve: ({ kind, attainment, from, to, cap }, result) =>
    `${kind === "line" ? "Courbe" : "Paliers"} à ${reached(attainment)}, ${
      from === null ? "avant le premier point" : `depuis ${percent(from.attainment)} qui donne ${percent(from.payout)}`
    }${to === null ? "" : `, jusqu'à ${percent(to.attainment)} qui donne ${percent(to.payout)}`}${
      cap === null ? "" : `, au plus ${percent(cap)}`
    } : ${percent(result ?? "0")}.`,
  weight: ({ targetPay, weight, weights, payout }, result) =>
    `Prime : ${number(targetPay)} × poids ${number(weight)} sur ${number(weights)} × ${percent(payout)} = ${number(result ?? "0")}.`,
  credits: ({ before, credits }, result) =>
    `Ventes : ${count(credits.length, "vente créditée", "ventes créditées")}${before === "0" ? "" : `, après ${number(before)} auparavant`} : ${number(result ?? "0")}.`,
  tiers: ({ method, amount, slices }, result) =>
    `Barème (${methods[method]}) sur ${number(amount)} : ${slices.length === 0 ? "aucun palier atteint" : list(slices.map(slice))} ; en tout ${number(result ?? "0")}.`,
  "tiers-by-deal": ({ method, deals }, result) =>
    `Barème (${methods[method]}) sur chacune des ventes, ${count(deals.length, "vente", "ventes")} : en tout ${number(result ?? "0")}.`,
  "no-tiers": () => "Le barème dépend du taux d'atteinte, et il n'y a pas d'objectif positif : rien n'est payé.",
  "per-unit": ({ units, each, from, most }, result) =>
    `${number(units)} unités à ${number(each)}${from === null ? "" : `, à partir de ${number(from)}`}${
      most === null ? "" : `, au plus ${number(most)}`
    } = ${number(result ?? "0")}.`,
  gate: ({ gate, pay, attainment, atLeast, factor }, result) =>
    `Condition ${gate} : ${reached(attainment)} pour ${percent(atLeast)} demandés : ${number(pay)} × ${number(factor)} = ${number(result ?? "0")}.`,
  multiplier: ({ modifier, pay, attainment, factor }, result) =>
    `Multiplicateur ${modifier} à ${reached(attainment)} : ${number(pay)} × ${number(factor)} = ${number(result ?? "0")}.`,
  cap: ({ modifier, pay, together, most }, result) =>
    `Plafond ${modifier} : ${number(together)} en tout dépassent ${number(most)} ; de ${number(pay)} il reste ${number(result ?? "0")}.`,
  guarantee: ({ annual, parts }, result) =>
    `Garantie : ${number(annual)} par an × ${list(parts.map((time) => `${part(time)} à ${percent(time.guaranteed)}`))} = ${number(result ?? "0")}.`,
  floor: ({ modifier, together, least }, result) =>
    `Plancher ${modifier} : ${number(together)} en tout n'atteignent pas ${number(least)} ; ${number(result ?? "0")} s'ajoutent.`,
  clawback: ({ reversals }, result) =>
    `Reprise : ${list(reversals.map(({ id, of, paid, part }) => `${id} annule ${percent(part)} de ${of}, payé ${number(paid)}`))} ; en tout ${number(result ?? "0")}.`,
  round: ({ earned, paid, together, rounded, digits }, result) =>
    `Arrondi : toutes les lignes font ${number(together)}, payées ${number(rounded)} à ${count(digits, "décimale", "décimales")} ; celle-ci ${number(earned)}${
      paid === "0" ? "" : `, dont ${number(paid)} déjà payés`
    } : ${number(result ?? "0")}.`,
  carry: ({ due, carried }, result) =>
    due.startsWith("-")
      ? `Un solde négatif, ${number(due)}, n'est pas retenu mais reporté : ${number(result ?? "0")}.`
      : `Des ${number(carried)} reportés, ${number(result ?? "0")} sont retenus.`,
  draw: ({ earned, draw, balance, recoverable }, result) =>
    `Avance : ${number(earned)} gagnés, ${draw === null ? "plus d'avance" : `${number(draw)} garantis`}${
      recoverable ? `, ${number(balance)} dus auparavant` : ", jamais reprise"
    } : ${number(result ?? "0")}.`,
};
