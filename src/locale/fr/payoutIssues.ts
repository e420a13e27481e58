import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PayoutDiagnosticEvidence } from "../../diagnostics/payoutIssues.js";
import { lastDay, type Period } from "../../time/period.js";
import { formatShort } from "../formatShort.js";
import { count, day, decimal } from "./figures.js";

const during = (period: Period): string => `du ${day(period.start)} au ${day(lastDay(period))}`;

/** Sentence of each diagnostic about the records behind a payout, in French. */
export const payoutIssueSentences: Sentences<PayoutDiagnosticEvidence> = {
  "unknown-rep": (_, { id }) =>
    `Le plan désigne le commercial ${id}, absent des données : le plan ne paie rien pour ${id}.`,
  "overlapping-participation": ({ rep, from }) =>
    `${rep} relève deux fois du plan à partir du ${day(from)} : ces jours ne comptent qu'une fois.`,
  "no-target": ({ rep, criterion, ...period }) =>
    `${rep} n'a pas d'objectif pour ${criterion} ${during(period)} : le plan ne paie rien pour ${criterion}.`,
  "target-of-zero": ({ rep, criterion, ...period }) =>
    `${rep} a un objectif nul pour ${criterion} ${during(period)} : le plan ne paie rien pour ${criterion}.`,
  "nothing-measured": ({ rep, criterion, ...period }) =>
    `${rep} n'a aucun enregistrement pour ${criterion} ${during(period)} : ${criterion} compte comme non atteint.`,
  "unusable-facts": ({ rep, criterion, missing, ...period }) =>
    `${rep} a ${count(missing, "enregistrement", "enregistrements")} sans la donnée que mesure ${criterion} ${during(period)} : ${criterion} n'en tient pas compte.`,
  "credit-to-absent": ({ rep, sale, on }) =>
    `${rep} ne relevait pas du plan le ${day(on)}, jour de la vente ${sale} : la vente n'est pas payée.`,
  "splits-not-whole": ({ sum }, { id }) =>
    `Les parts de ${id} font ${formatShort(decimal)(sum)} au lieu de 1 : la vente n'est créditée à aucun commercial.`,
  "credit-without-sale": ({ rep, creditNote, on }) =>
    `L'avoir ${creditNote} du ${day(on)} ne désigne aucune vente connue de ${rep} : il est déduit comme une vente négative.`,
  "reversed-too-late": ({ rep, creditNote, sale, days }) =>
    `L'avoir ${creditNote} annule la vente ${sale} de ${rep} après ${count(days, "jour", "jours")}, au-delà du délai de reprise : rien n'est repris.`,
  "sale-before-plan": ({ rep, creditNote, sale, on, soldOn }) =>
    `L'avoir ${creditNote} du ${day(on)} annule la vente ${sale} de ${rep} du ${day(soldOn)}, payée par un plan antérieur : donnez ce plan dans \`before\` ; d'ici là, rien n'est repris.`,
  "due-after-leaving": ({ rep, creditNote, on }) =>
    `${rep} était parti quand l'avoir ${creditNote} du ${day(on)} a été établi : ce qu'il reprend est un solde dû par ${rep}.`,
  "no-team": ({ rep, criterion, ...period }) =>
    `${rep} n'était dans aucune équipe ${during(period)} : le plan ne paie rien pour le critère d'équipe ${criterion}.`,
  "period-not-over": ({ asOf, ...period }) =>
    `La période ${during(period)} n'était pas finie le ${day(asOf)} : ses chiffres sont ceux connus ce jour-là.`,
};
