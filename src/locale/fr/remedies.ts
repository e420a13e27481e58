import type { IssueGroupFacts, RemedySentences } from "../../diagnostics/parseRemedies.js";

const values = ({ count, field }: IssueGroupFacts): string =>
  `${count} valeur${count > 1 ? "s" : ""}${field === "" ? "" : ` de ${field}`}`;

const verb = ({ count }: IssueGroupFacts, one: string, many: string): string => (count > 1 ? many : one);

const colon = "\u202f: ";

/** Sentences that say a way out of a group of issues, in French. */
export const remedySentences: RemedySentences = {
  "currency-sign": (facts) =>
    `${values(facts)} ${verb(facts, "porte", "portent")} un signe monétaire${colon}indiquez amounts: { symbols: true }`,
  "amount-format": (facts) =>
    `${values(facts)} ${verb(facts, "a", "ont")} des groupes ou une virgule décimale${colon}indiquez amounts, par exemple { thousands: ".", decimal: "," }`,
  "correct-amounts": (facts) =>
    `${values(facts)} ${verb(facts, "n'est pas un montant", "ne sont pas des montants")}${colon}corrigez les données, ou laissez la colonne`,
  "day-format": (facts) =>
    `${values(facts)} ${verb(facts, "n'est pas un jour", "ne sont pas des jours")} comme 2026-03-31${colon}indiquez le format dans dates, par exemple ["dd/MM/yyyy"]`,
  "instant-format": (facts) =>
    `${values(facts)} ${verb(facts, "n'est pas un instant", "ne sont pas des instants")} comme 2026-03-31T09:30:00Z${colon}indiquez le format dans dates`,
  "state-time-zone": (facts) =>
    `${values(facts)} ${verb(facts, "est un instant", "sont des instants")}${colon}indiquez timeZone, par exemple "Europe/Paris"`,
  "state-rates": (facts) =>
    `${values(facts)} ${verb(facts, "est", "sont")} dans une autre monnaie${colon}indiquez rates vers la monnaie du livre`,
  "state-currency": (facts) =>
    `${values(facts)} ${verb(facts, "n'est pas un code ISO 4217", "ne sont pas des codes ISO 4217")}${colon}corrigez les données, ou laissez la colonne`,
  "state-outcomes": (facts) =>
    `${values(facts)} ${verb(facts, "n'est pas un libellé connu", "ne sont pas des libellés connus")}${colon}indiquez outcomes, par exemple { "Closed Won": "won" }`,
  "state-reading": (facts) =>
    `${values(facts)} ${verb(facts, "a", "ont")} deux lectures${colon}indiquez dayOrder ou decimal`,
  "state-unit": (facts) =>
    `${values(facts)} ${verb(facts, "n'est pas", "ne sont pas")} entre 0 et 1${colon}indiquez probabilities: "percent", ou corrigez les données`,
  "export-field": (facts) =>
    `${values(facts)} ${verb(facts, "manque", "manquent")}${colon}exportez la colonne, ou acceptez que les indicateurs comptent la fiche comme manquante`,
  "export-records": (facts) =>
    `${values(facts)} ${verb(facts, "désigne une fiche", "désignent des fiches")} que l'export n'a pas${colon}exportez aussi ces fiches`,
  "choose-duplicates": (facts) =>
    `${values(facts)} ${verb(facts, "sert deux fois", "servent deux fois")}${colon}indiquez duplicates: "distinct" ou "last"`,
  "export-lost": () =>
    `aucune affaire n'est perdue${colon}exportez aussi les affaires perdues, sinon tout taux de réussite est de 100\u202f%`,
  "check-outcomes": (facts) =>
    `${values(facts)} ${verb(facts, "contredit", "contredisent")} l'étape de l'affaire${colon}indiquez la colonne qui décide, dans outcomes ou outcomeFlags`,
  "correct-values": (facts) =>
    `${values(facts)} ${verb(facts, "est fausse", "sont fausses")}${colon}corrigez les données, ou acceptez que les indicateurs les laissent de côté`,
};
