import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { DueTarget, PayStepEvidence, TargetTime, TimePart, TraceSlice } from "../../diagnostics/paySteps.js";
import { formatShort } from "../formatShort.js";
import { count, decimal, list, percent as share } from "./figures.js";

const number = formatShort(decimal);
const percent = formatShort(share);
const attained = (attainment: string | null): string =>
  attainment === null ? "non mesuré" : attainment === "beyond" ? "au-delà de tout seuil" : percent(attainment);
const slice = ({ from, to, rate, amount, pay }: TraceSlice): string =>
  `${number(amount)} ${to === null ? `au-delà de ${number(from)}` : `entre ${number(from)} et ${number(to)}`} à ${number(rate)} = ${number(pay)}`;
const methods: Readonly<Record<PayStepEvidence["tiers"]["method"], string>> = {
  marginal: "par tranches",
  whole: "taux atteint sur le tout",
  retroactive: "rétroactif au deuxième palier",
  interpolated: "montants interpolés",
};
const part = ({ days, of, weight }: TimePart): string =>
  `${days} ÷ ${of} jours${weight === "1" ? "" : ` × ${percent(weight)}`}`;
const targetPart = (time: TargetTime): string =>
  `${part(time)}${time.ramp === "1" ? "" : ` à ${percent(time.ramp)}`}${time.relief === "1" ? "" : ` allégés à ${percent(time.relief)}`}`;
const targetTime = ({ prorated, time }: DueTarget): string =>
  prorated
    ? ` pour ${time.length === 0 ? "aucun jour" : list(time.map(targetPart))}`
    : ` en moyenne sur ${list(time.map(targetPart))}`;
const per: Readonly<Record<DueTarget["per"], string>> = {
  year: "par an",
  quarter: "par trimestre",
  month: "par mois",
  week: "par semaine",
};

/** Sentence of each step of pay, in French. */
export const payStepSentences: Sentences<PayStepEvidence> = {
  time: ({ parts, result }) =>
    `Durée : ${parts.length === 0 ? "aucun jour" : list(parts.map(part))}, ${percent(result)} d'une année.`,
  "target-pay": ({ annual, share: time, result }) =>
    `Variable cible : ${number(annual)} par an × ${percent(time)} = ${number(result)}.`,
  target: ({ result, ...due }) =>
    !due.prorated && due.time.length === 0
      ? `Objectif : ${number(due.set)}${due.by === "quota" ? " par quota" : ", sans prorata"}.`
      : `Objectif : ${number(due.set)}${due.by === "quota" ? " par quota" : due.prorated ? ` ${per[due.per]}` : ""}${targetTime(due)} = ${number(result ?? "0")}.`,
  attainment: ({ actual, target, better, result }) =>
    `Taux d'atteinte : ${actual === null ? "rien de mesuré" : number(actual)} pour ${
      target === null ? "aucun objectif" : `un objectif de ${number(target)}`
    }${better === "lower" ? ", le moins étant le mieux" : ""} : ${attained(result)}.`,
  curve: ({ kind, attainment, from, to, cap, result }) =>
    `${kind === "line" ? "Courbe" : "Paliers"} à ${attained(attainment)}, ${
      from === null ? "avant le premier point" : `depuis ${percent(from.attainment)} qui donne ${percent(from.payout)}`
    }${to === null ? "" : `, jusqu'à ${percent(to.attainment)} qui donne ${percent(to.payout)}`}${
      cap === null ? "" : `, au plus ${percent(cap)}`
    } : ${percent(result)}.`,
  weight: ({ targetPay, weight, weights, payout, result }) =>
    `Prime : ${number(targetPay)} × poids ${number(weight)} sur ${number(weights)} × ${percent(payout)} = ${number(result)}.`,
  credits: ({ before, credits, result }) =>
    `Ventes : ${count(credits.length, "vente créditée", "ventes créditées")}${before === "0" ? "" : `, après ${number(before)} auparavant`} : ${number(result)}.`,
  tiers: ({ method, amount, slices, result }) =>
    `Barème (${methods[method]}) sur ${number(amount)} : ${slices.length === 0 ? "aucun palier atteint" : list(slices.map(slice))} ; en tout ${number(result)}.`,
  "tiers-by-deal": ({ method, deals, result }) =>
    `Barème (${methods[method]}) sur chacune des ventes, ${count(deals.length, "vente", "ventes")} : en tout ${number(result)}.`,
  "no-tiers": () => "Barème : les paliers dépendent du taux d'atteinte sans objectif positif, et ne paient rien.",
  "per-unit": ({ units, each, from, most, result }) =>
    `${number(units)} unités à ${number(each)}${from === null ? "" : `, à partir de ${number(from)}`}${
      most === null ? "" : `, au plus ${number(most)}`
    } = ${number(result)}.`,
  gate: ({ gate, pay, attainment, atLeast, factor, result }) =>
    `Condition ${gate} : ${attained(attainment)} pour ${percent(atLeast)} : ${number(pay)} × ${number(factor)} = ${number(result)}.`,
  multiplier: ({ modifier, pay, attainment, factor, result }) =>
    `Multiplicateur ${modifier} à ${attained(attainment)} : ${number(pay)} × ${number(factor)} = ${number(result)}.`,
  cap: ({ modifier, pay, together, most, result }) =>
    `Plafond ${modifier} : ${number(together)} en tout dépassent ${number(most)} ; de ${number(pay)} il reste ${number(result)}.`,
  guarantee: ({ annual, parts, result }) =>
    `Garantie : ${number(annual)} par an × ${list(parts.map((time) => `${part(time)} à ${percent(time.guaranteed)}`))} = ${number(result)}.`,
  floor: ({ modifier, together, least, result }) =>
    `Plancher ${modifier} : ${number(together)} en tout n'atteignent pas ${number(least)} ; ${number(result)} s'ajoutent.`,
  clawback: ({ reversals, result }) =>
    `Reprise : ${list(reversals.map(({ id, of, paid, part: reversed, earlier }) => `${id} annule ${percent(reversed)} de ${of}, payé ${number(paid)}${earlier === undefined ? "" : ` au titre du plan ${earlier.plan}`}`))} ; en tout ${number(result)}.`,
  round: ({ earned, paid, together, rounded, digits, result }) =>
    `Arrondi : toutes les lignes font ${number(together)}, payées ${number(rounded)} à ${count(digits, "décimale", "décimales")} ; celle-ci ${number(earned)}${
      paid === "0" ? "" : `, dont ${number(paid)} déjà payés`
    } : ${number(result)}.`,
  carry: ({ due, carried, result }) =>
    due.startsWith("-")
      ? `Report : un solde négatif, ${number(due)}, est reporté sur les périodes suivantes : ${number(result)}.`
      : `Report : sur ${number(carried)} reportés, ${number(result)} sont retenus.`,
  draw: ({ earned, draw, balance, recoverable, atMost, result }) =>
    `Avance : ${number(earned)} gagnés, ${draw === null ? "plus d'avance" : `${number(draw)} garantis`}${
      recoverable
        ? `, ${number(balance)} dus auparavant${atMost === null ? "" : `, au plus ${percent(atMost)} des gains`}`
        : ", jamais reprise"
    } : ${number(result)}.`,
};
