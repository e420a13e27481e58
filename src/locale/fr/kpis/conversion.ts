import type { KpiTexts } from "../../kpiText.js";

export const conversionTexts: KpiTexts = {
  "cohort-open-share": {
    title: "Part encore ouverte de la cohorte",
    meaning: "Part des affaires créées sur une période qui sont encore ouvertes.",
    formula: "# ouvertes ÷ # créées",
  },
  "cohort-win-rate": {
    title: "Taux de réussite de la cohorte créée",
    meaning: "Part des affaires créées sur une période qui ont été gagnées, quelle qu'en soit la date.",
    formula: "# gagnées ÷ # créées",
  },
  "direct-stage-conversion": {
    title: "Passage direct d'une étape à une autre",
    meaning: "Part des sorties d'une étape qui mènent droit à une autre étape donnée.",
    formula: "# dont l'étape suivante était l'autre ÷ # ayant quitté l'étape",
  },
  "lost-opportunities": {
    title: "Affaires perdues",
    meaning: "Nombre d'affaires perdues.",
    formula: "# perdues",
  },
  "quote-follow-up-days": {
    title: "Délai de relance des devis (médiane)",
    meaning: "Nombre médian de jours entre l'envoi d'un devis et sa relance.",
    formula: "médiane des jours envoi → relance",
  },
  "quote-follow-up-share": {
    title: "Part des devis relancés",
    meaning: "Part des devis envoyés sur une période qui ont été relancés, quelle qu'en soit la date.",
    formula: "# relancés ÷ # envoyés",
  },
  "quote-to-win-rate": {
    title: "Taux de transformation des devis",
    meaning: "Part des devis envoyés sur une période qui ont été acceptés, quelle qu'en soit la date.",
    formula: "# acceptés ÷ # envoyés",
  },
  "quotes-sent": {
    title: "Devis envoyés",
    meaning: "Nombre de devis envoyés.",
    formula: "# devis",
  },
  "stage-conversion": {
    title: "Taux de passage entre étapes",
    meaning: "Part des affaires arrivées à une étape ou au-delà qui sont ensuite arrivées à une étape plus avancée.",
    formula: "# arrivées à l'étape la plus avancée ÷ # arrivées à la moins avancée",
  },
  "stage-open-share": {
    title: "Part encore ouverte des affaires passées par une étape",
    meaning: "Part des affaires passées par une étape qui sont encore ouvertes.",
    formula: "# ouvertes ÷ # passées par l'étape",
  },
  "stage-win-rate": {
    title: "Taux de réussite depuis une étape",
    meaning: "Part des affaires closes passées par une étape qui ont été gagnées.",
    formula: "# gagnées ÷ # closes, parmi celles passées par l'étape",
  },
  "time-lost-in-losses": {
    title: "Temps passé sur les affaires perdues",
    meaning: "Part du temps d'ouverture des affaires closes qui est allée à celles qui ont été perdues.",
    formula: "Σ jours d'ouverture des affaires perdues ÷ Σ jours d'ouverture des affaires closes",
  },
  "win-rate": {
    title: "Taux de réussite",
    meaning: "Part des affaires closes qui ont été gagnées.",
    formula: "gagnées ÷ (gagnées + perdues)",
  },
  "win-rate-by-value": {
    title: "Taux de réussite en valeur",
    meaning: "Part de la valeur des affaires closes qui a été gagnée.",
    formula: "Σ gagné ÷ (Σ gagné + Σ perdu)",
  },
  "won-opportunities": {
    title: "Affaires gagnées",
    meaning: "Nombre d'affaires gagnées.",
    formula: "# gagnées",
  },
};
