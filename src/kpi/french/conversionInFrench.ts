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
  "lost-opportunities": {
    title: "Affaires perdues",
    meaning: "Nombre d'affaires perdues.",
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
