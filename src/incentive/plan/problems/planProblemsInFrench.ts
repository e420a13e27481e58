import type { PlanProblemTexts } from "./planProblemTexts.js";

const meant = (nearest: string | null): string => (nearest === null ? "" : ` ; vouliez-vous dire ${nearest} ?`);
const oneOf = (known: readonly string[], nearest: string | null): string =>
  nearest === null ? ` (${known.length === 0 ? "il n'y en a pas" : known.join(", ")})` : meant(nearest);
const natures: Readonly<Record<string, string>> = {
  result: "de résultat",
  means: "de moyens",
  leading: "avancé",
  lagging: "constaté",
};
const payouts: Readonly<Record<string, string>> = {
  month: "mois",
  quarter: "trimestre",
  "half-year": "semestre",
  year: "an",
};

/**
 * What is said of each kind of problem of a plan, in French: `parsePlan(plan, { texts: planProblemsInFrench })`.
 */
export const planProblemsInFrench: PlanProblemTexts = {
  "missing-field": () => "manque",
  "wrong-type": ({ shown }) => `${shown} n'est pas ce qui est attendu ici`,
  "unknown-field": ({ nearest, known }) => `n'est pas un champ connu ici${oneOf(known, nearest)}`,
  "unknown-label": ({ shown, nearest, known }) => `${shown} n'est pas parmi ${known.join(", ")}${meant(nearest)}`,
  "unreadable-amount": ({ shown }) => `${shown} n'est pas un nombre décimal simple tel que 1234.56`,
  "unreadable-day": ({ shown }) => `${shown} n'est pas un jour tel que 2027-03-31`,
  "upside-down-period": ({ start, end }) => `${end} n'est pas après le début, ${start}`,
  "unknown-currency": ({ shown }) => `${shown} n'est pas un code de devise ISO 4217 ayant une unité divisionnaire`,
  "nothing-paid": () => "un plan a besoin d'un critère ou d'une commission",
  "payout-does-not-fit": ({ payout, start, end }) =>
    `des versements par ${payouts[payout] ?? payout} ne remplissent pas l'année du ${start} au ${end} exclu`,
  "year-too-long": ({ days }) => `l'année d'un plan compte 371 jours au plus, et celle-ci en compte ${days}`,
  "outside-year": ({ shown, start, end }) => `${shown} n'est pas dans l'année du plan, du ${start} au ${end} exclu`,
  "not-positive": ({ shown }) => `${shown} n'est pas supérieur à 0`,
  "below-zero": ({ shown }) => `${shown} est inférieur à 0`,
  "not-a-share": ({ shown }) => `${shown} n'est pas une part de 0 à 1`,
  "not-whole": ({ shown }) => `${shown} n'est pas un nombre entier à partir de 0`,
  "percentages-not-100": ({ sum, off }) =>
    `des pourcentages font 100 en tout, et ceux-ci font ${sum} : un écart de ${off}`,
  "empty-list": () => "est vide : à omettre, ou à remplir",
  "not-rising": ({ before, after }) => `doit croître, et ${after} vient après ${before}`,
  "three-at-one": ({ at }) => `une courbe saute par deux points à la même atteinte, et il y en a trois à ${at}`,
  "tier-hole": ({ from, to }) => `aucune tranche ne couvre ce qui est entre ${from} et ${to}`,
  "tier-overlap": ({ from, to }) => `deux tranches couvrent ce qui est entre ${from} et ${to}`,
  "tier-upside-down": ({ from, to }) => `une tranche finit après son début, et celle-ci va de ${from} à ${to}`,
  "tier-without-end": ({ from }) =>
    `la tranche qui commence à ${from} a besoin d'une fin : une autre la suit, ou son montant se paie à proportion`,
  "first-tier-not-zero": ({ from }) =>
    `la première tranche commence à 0, au taux de 0 si rien n'y est payé, et non à ${from}`,
  "tiers-without-target": () =>
    "des tranches d'atteinte ont besoin d'un objectif propre, ou du critère dont l'objectif est visé",
  "rate-above-one": ({ shown }) => `${shown} paie plus que ce qui est vendu : quatre pour cent s'écrit 0.04`,
  "attainment-in-percent": ({ shown }) => `${shown} fois l'objectif est très loin : l'objectif entier est 1, non 100`,
  "repeated-id": ({ id, first }) => `${id} est déjà l'identifiant de ${first}`,
  "unknown-reference": ({ shown, nearest, known }) => `il n'y a pas de ${shown} ici${oneOf(known, nearest)}`,
  "unknown-kpi": ({ shown, nearest }) => `${shown} n'est aucun des indicateurs donnés${meant(nearest)}`,
  "not-money": ({ kpi, unit }) => `une commission est une part d'un montant, et ${kpi} se mesure en ${unit}`,
  "nature-differs": ({ kpi, nature, kpiNature }) =>
    `est un critère ${natures[nature] ?? nature}, et ${kpi} est un indicateur ${natures[kpiNature] ?? kpiNature}`,
  "no-direction": ({ kpi, better }) => `est à dire : pour ${kpi}, ni plus ni moins n'est mieux en soi (${better})`,
  "nobody-named": ({ fields }) => `ne désigne personne : il faut ${fields.join(" ou ")}`,
  "named-twice": ({ name, first }) => `${name} a déjà une entrée, ${first}`,
  "overlapping-participations": ({ name, from, first }) => `${name} participe déjà le ${from}, par ${first}`,
  "one-of-two-fields": ({ fields, given }) =>
    given === 0 ? `a besoin de ${fields.join(" ou ")}` : `a ${fields.join(" et ")}, et un seul peut valoir`,
  "cap-below-floor": ({ cap, floor, floorId }) =>
    `un plafond de ${cap} est sous le plancher de ${floor} que fixe ${floorId}`,
  "seasonal-count": ({ given, wanted }) => `a ${given} poids, et l'année compte ${wanted} versements`,
  "not-recoverable": ({ field }) => `une avance non récupérable n'a pas de ${field}`,
  "order-not-whole": ({ missing, repeated }) =>
    [
      ...(missing.length > 0 ? [`ne dit pas quand viennent ${missing.join(" et ")}`] : []),
      ...(repeated.length > 0 ? [`nomme ${repeated.join(" et ")} plus d'une fois`] : []),
    ].join(" et "),
  "shares-not-whole": ({ sum, off, whole }) => `font ${sum}, et le tout est ${whole} : un écart de ${off}`,
  "no-target-pay": ({ shown }) => `les critères se partagent la rémunération variable cible, et elle est de ${shown}`,
};
