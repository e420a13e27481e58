import type { KpiTexts } from "../../kpiText.js";

export const peopleTexts: KpiTexts = {
  "active-reps": {
    title: "Commerciaux actifs",
    meaning: "Nombre de commerciaux employés au moins un jour de la période.",
    formula: "# commerciaux employés dans la période",
  },
  "coaching-sessions": {
    title: "Séances de coaching",
    meaning: "Nombre de séances de coaching qui ont eu lieu.",
    formula: "# séances de coaching réalisées",
  },
  headcount: {
    title: "Effectif commercial",
    meaning: "Nombre de commerciaux employés à la fin d'un jour.",
    formula: "# employés",
  },
  "performance-index": {
    title: "Indice de performance",
    meaning: "Compétences multipliées par la motivation, d'après la dernière évaluation de chaque commercial.",
    formula: "moyenne des compétences × moyenne de la motivation",
  },
  "ramp-days": {
    title: "Délai médian de montée en puissance",
    meaning: "Nombre médian de jours de l'embauche au premier quota atteint en entier.",
    formula: "médiane des jours embauche → premier quota atteint",
  },
  "rep-tenure-days": {
    title: "Ancienneté médiane des commerciaux",
    meaning: "Nombre médian de jours depuis l'embauche des commerciaux employés à la fin d'un jour.",
    formula: "médiane des jours depuis l'embauche des commerciaux employés",
  },
  "rep-turnover": {
    title: "Taux de départ des commerciaux",
    meaning: "Part de l'effectif moyen qui a quitté l'entreprise pendant la période.",
    formula: "# partis ÷ # moyen d'employés",
  },
  "training-hours": {
    title: "Heures de formation",
    meaning: "Heures passées en formation.",
    formula: "Σ heures de formation réalisées",
  },
};
