import type { KpiTexts } from "../../kpiText.js";

export const targetsTexts: KpiTexts = {
  "quota-attainment": {
    title: "Taux d'atteinte de l'objectif",
    meaning: "Part de l'objectif de chiffre d'affaires gagné qui est atteinte.",
    formula: "Σ gagné ÷ Σ objectif",
  },
  "gap-to-quota": {
    title: "Écart à l'objectif",
    meaning: "Ce qui manque encore à l'objectif de chiffre d'affaires gagné ; négatif lorsqu'il est dépassé.",
    formula: "Σ objectif − Σ gagné",
  },
  pace: {
    title: "Rythme par rapport à l'objectif",
    meaning: "Chiffre d'affaires gagné jusqu'à un jour, rapporté à la part de l'objectif due à cette date.",
    formula: "Σ gagné ÷ (Σ objectif × part écoulée)",
  },
  "reps-at-quota-share": {
    title: "Part des commerciaux à l'objectif",
    meaning: "Part des commerciaux ayant un objectif de chiffre d'affaires gagné qui l'ont atteint.",
    formula: "# commerciaux dont Σ gagné ≥ Σ objectif ÷ # commerciaux ayant un objectif",
  },
};
