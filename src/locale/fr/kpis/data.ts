import type { KpiTexts } from "../../kpiText.js";

export const dataTexts: KpiTexts = {
  "field-completeness": {
    title: "Taux de remplissage des champs",
    meaning: "Part des champs attendus qui sont renseignés.",
    formula: "# renseignés ÷ # attendus",
  },
  "record-freshness": {
    title: "Fraîcheur des affaires en cours",
    meaning: "Part des affaires en cours dont la fiche a été mise à jour dans les derniers jours.",
    formula: "# en cours mises à jour à temps ÷ # en cours",
  },
};
