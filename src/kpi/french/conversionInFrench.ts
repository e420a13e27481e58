import type { FrenchTexts } from "./frenchTexts.js";

export const conversionInFrench: FrenchTexts = {
  "cohort-open-share": {
    title: "Part encore ouverte de la cohorte",
    meaning: "Part des affaires créées sur une période qui sont encore ouvertes.",
  },
  "cohort-win-rate": {
    title: "Taux de réussite de la cohorte créée",
    meaning: "Part des affaires créées sur une période qui ont été gagnées, quelle qu'en soit la date.",
  },
  "direct-stage-conversion": {
    title: "Passage direct d'une étape à une autre",
    meaning: "Part des sorties d'une étape qui mènent droit à une autre étape donnée.",
  },
  "lost-opportunities": {
    title: "Affaires perdues",
    meaning: "Nombre d'affaires perdues.",
  },
  "quote-follow-up-days": {
    title: "Délai de relance des devis (médiane)",
    meaning: "Nombre médian de jours entre l'envoi d'un devis et sa relance.",
  },
  "quote-follow-up-share": {
    title: "Part des devis relancés",
    meaning: "Part des devis envoyés sur une période qui ont été relancés, quelle qu'en soit la date.",
  },
  "quote-to-win-rate": {
    title: "Taux de transformation des devis",
    meaning: "Part des devis envoyés sur une période qui ont été acceptés, quelle qu'en soit la date.",
  },
  "quotes-sent": {
    title: "Devis envoyés",
    meaning: "Nombre de devis envoyés.",
  },
  "stage-conversion": {
    title: "Taux de passage entre étapes",
    meaning: "Part des affaires arrivées à une étape ou au-delà qui sont ensuite arrivées à une étape plus avancée.",
  },
  "stage-open-share": {
    title: "Part encore ouverte des affaires passées par une étape",
    meaning: "Part des affaires passées par une étape qui sont encore ouvertes.",
  },
  "stage-win-rate": {
    title: "Taux de réussite depuis une étape",
    meaning: "Part des affaires closes passées par une étape qui ont été gagnées.",
  },
  "time-lost-in-losses": {
    title: "Temps passé sur les affaires perdues",
    meaning: "Part du temps d'ouverture des affaires closes qui est allée à celles qui ont été perdues.",
  },
  "win-rate": {
    title: "Taux de réussite",
    meaning: "Part des affaires closes qui ont été gagnées.",
  },
  "win-rate-by-value": {
    title: "Taux de réussite en valeur",
    meaning: "Part de la valeur des affaires closes qui a été gagnée.",
  },
  "won-opportunities": {
    title: "Affaires gagnées",
    meaning: "Nombre d'affaires gagnées.",
  },
};
