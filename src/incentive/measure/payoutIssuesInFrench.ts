import { count, day } from "../../locale/fr/figures.js";
import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PayoutIssueEvidence } from "./payoutIssueEvidence.js";

/**
 * What the issues of a payout say in French.
 */
export const payoutIssuesInFrench: Sentences<PayoutIssueEvidence> = {
  "unknown-rep": (_, { id }) => `Le plan désigne ${id}, qui ne figure pas parmi les commerciaux : personne n'est payé.`,
  "overlapping-participation": ({ from }, { id }) =>
    `${id} relève deux fois du plan à partir du ${day(from)} : ce temps ne compte qu'une fois.`,
  "no-target": ({ criterion, start, end }, { id }) =>
    `${id} n'a pas d'objectif pour ${criterion} du ${day(start)} au ${day(end)} exclu : rien n'est payé à ce titre.`,
  "target-of-zero": ({ criterion, start, end }, { id }) =>
    `${id} a un objectif nul pour ${criterion} du ${day(start)} au ${day(end)} exclu : rien ne peut en être atteint, et rien n'est payé.`,
  "nothing-measured": ({ criterion, start, end }, { id }) =>
    `Il n'y avait rien à mesurer pour ${criterion} de ${id} du ${day(start)} au ${day(end)} exclu : le critère compte comme non atteint.`,
  "unusable-facts": ({ criterion, missing, start }, { id }) =>
    `${count(missing, "enregistrement", "enregistrements")} pour ${criterion} de ${id} sans ce qu'il faut pour être mesuré, depuis le ${day(start)} : rien n'en est compté.`,
  "credit-to-absent": ({ sale, on }, { id }) =>
    `${sale} du ${day(on)} est attribuée à ${id}, qui ne relevait pas du plan ce jour-là : elle n'est pas payée.`,
  "splits-not-whole": ({ sum }, { id }) => `Les parts de ${id} font ${sum} et non 1 : personne ne s'en voit créditer.`,
  "credit-without-sale": ({ creditNote, on }, { id }) =>
    `${creditNote} du ${day(on)} annule une vente de ${id} qui n'est pas connue : l'avoir est déduit comme une vente négative.`,
  "reversed-too-late": ({ creditNote, sale, days }, { id }) =>
    `${creditNote} a annulé ${sale} de ${id} ${days} jours après la vente, quand plus rien n'est repris.`,
  "no-team": ({ criterion, start, end }, { id }) =>
    `${id} n'était dans aucune équipe du ${day(start)} au ${day(end)} exclu, et ${criterion} est celui d'une équipe : rien n'est payé à ce titre.`,
  "period-not-over": ({ start, end, asOf }) =>
    `La période du ${day(start)} au ${day(end)} exclu n'était pas finie le ${day(asOf)} : ses chiffres sont ceux de ce jour.`,
};
