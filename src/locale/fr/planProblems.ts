import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PlanProblemEvidence } from "../../diagnostics/planProblems.js";
import { quote } from "../../errors.js";
import { withPlace } from "../placeOf.js";
import { fieldSentences, remedy } from "./fields.js";
import { day, decimal, list } from "./figures.js";

const natures = { result: "un résultat", means: "des moyens" } as const;
const kpiNatures = {
  leading: "un indicateur avancé, qui mesure des moyens",
  lagging: "un indicateur constaté, qui mesure un résultat",
};
const payouts = { month: "mois", quarter: "trimestre", "half-year": "semestre", year: "an" } as const;
const units: Readonly<Record<string, string>> = {
  count: "nombre",
  ratio: "part",
  days: "jours",
  hours: "heures",
  minutes: "minutes",
  months: "mois",
  score: "points",
};

/** Sentences of the problems of an incentive plan, in French. */
export const planProblemSentences: Sentences<PlanProblemEvidence> = withPlace<PlanProblemEvidence>("\u202f: ", () => ({
  ...fieldSentences,
  "nothing-paid": () => "attendu un critère ou une commission, reçu ni l'un ni l'autre",
  "payout-does-not-fit": ({ value, start, end }) =>
    `attendu des versements qui remplissent l'année du ${day(start)} au ${day(end)} exclu, reçu des versements par ${payouts[value]}`,
  "year-too-long": ({ value, most }) => `attendu une année de ${most} jours au plus, reçu ${value}`,
  "outside-year": ({ value, start, end }) =>
    `attendu une durée dans l'année du plan, du ${day(start)} au ${day(end)} exclu, reçu du ${day(value.start)} au ${day(value.end)} exclu`,
  "not-positive": ({ value }) => `attendu un montant supérieur à 0, reçu ${decimal(value)}`,
  "below-zero": ({ value }) => `attendu un montant d'au moins 0, reçu ${decimal(value)}`,
  "not-a-share": ({ value }) => `attendu une part de 0 à 1, reçu ${decimal(value)}`,
  "not-whole": ({ value }) => `attendu un nombre entier d'au moins 0, reçu ${value}`,
  "percentages-not-100": ({ value, off }) =>
    `attendu des pourcentages qui font 100 en tout, reçu ${decimal(value)}\u202f: un écart de ${decimal(off)}`,
  "empty-list": () => "attendu au moins une entrée, reçu une liste vide\u202f; omettez le champ ou remplissez la liste",
  "not-rising": ({ value, before }) =>
    `attendu des valeurs croissantes, reçu ${decimal(value)} après ${decimal(before)}`,
  "three-at-one": ({ value }) => `attendu au plus deux points à une même atteinte, reçu trois à ${decimal(value)}`,
  "tier-hole": ({ from, to }) => `attendu des tranches sans trou, reçu aucune entre ${decimal(from)} et ${decimal(to)}`,
  "tier-overlap": ({ from, to }) =>
    `attendu des tranches sans chevauchement, reçu deux entre ${decimal(from)} et ${decimal(to)}`,
  "tier-upside-down": ({ value, from }) =>
    `attendu une fin supérieure au début ${decimal(from)}, reçu ${decimal(value)}`,
  "tier-without-end": ({ from, reason }) =>
    reason === "followed"
      ? `attendu une fin à la tranche qui commence à ${decimal(from)}, car une autre la suit\u202f; reçu aucune`
      : `attendu une fin à la tranche qui commence à ${decimal(from)}, car son montant se paie à proportion\u202f; reçu aucune`,
  "first-tier-not-zero": ({ value }) =>
    `attendu une première tranche à partir de 0, reçu ${decimal(value)}\u202f; mettez-y un taux de 0 si rien n'y est payé`,
  "tiers-without-target": () =>
    "attendu un objectif de la commission ou l'identifiant d'un critère, reçu ni l'un ni l'autre",
  "rate-above-one": ({ value }) => `attendu un taux d'au plus 1 (4\u202f% s'écrit 0.04), reçu ${decimal(value)}`,
  "attainment-in-percent": ({ value }) =>
    `attendu une atteinte en part de l'objectif (100\u202f% s'écrit 1), reçu ${decimal(value)}`,
  "repeated-id": ({ value, first }) => `attendu un identifiant propre, reçu ${quote(value)}, qui est celui de ${first}`,
  "unknown-kpi": ({ value, nearest }) =>
    `attendu l'identifiant d'un des indicateurs donnés, reçu ${quote(value)}${remedy(nearest)}`,
  "not-money": ({ value, unit }) =>
    `attendu un indicateur en monnaie, reçu ${value}, qui se mesure en ${units[unit] ?? unit}`,
  "nature-differs": ({ value, kpi, kpiNature }) =>
    `le critère compte pour ${natures[value]}, mais ${kpi} est ${kpiNatures[kpiNature]}`,
  "no-direction": ({ kpi }) =>
    `attendu higher ou lower, car pour ${kpi} ni plus ni moins n'est mieux en soi\u202f; reçu rien`,
  "missing-holder": ({ fields }) => `attendu ${fields.join(" ou ")}, reçu rien`,
  "repeated-holder": ({ value, first }) => `attendu une seule entrée pour ${value}, reçu une deuxième après ${first}`,
  "overlapping-participations": ({ value, from, first }) =>
    `attendu une seule participation de ${value} le ${day(from)}, reçu une deuxième après ${first}`,
  "one-of-two-fields": ({ fields, given }) =>
    `attendu ${fields.join(" ou ")}, reçu ${given === 0 ? "ni l'un ni l'autre" : "les deux, dont un seul peut valoir"}`,
  "cap-below-floor": ({ value, floor, floorId }) =>
    `attendu un plafond d'au moins ${decimal(floor)}, que garantit le plancher ${floorId}, reçu ${decimal(value)}`,
  "seasonal-count": ({ value, payouts }) => `attendu un poids pour chacun des ${payouts} versements, reçu ${value}`,
  "not-to-date": ({ value }) =>
    `la base year-to-date était attendue pour un objectif mesuré sur ${value}, mais le critère porte sur chaque paiement`,
  "not-recoverable": ({ value, field }) =>
    `attendu une avance récupérable avec ${field}, reçu ${value} pour une qui ne l'est pas`,
  "order-not-whole": ({ value }) => `attendu gates, modifiers et caps une fois chacun, reçu ${list(value) || "rien"}`,
  "no-target-pay": ({ value }) =>
    `attendu un variable cible supérieur à 0, car les critères se le partagent\u202f; reçu ${decimal(value)}`,
  "shares-not-whole": ({ value, off, whole }) =>
    `attendu des parts qui font ${decimal(whole)} en tout, reçu ${decimal(value)}\u202f: un écart de ${decimal(off)}`,
}));
