import type { KpiTexts } from "../../kpiText.js";

export const speedTexts: KpiTexts = {
  "lead-to-win-days": {
    title: "Délai moyen du prospect au gain",
    meaning: "Nombre moyen de jours entre la création d'un prospect et le gain de son affaire.",
    formula: "moyenne des jours création du prospect → gain",
  },
  "median-lead-to-win-days": {
    title: "Délai médian du prospect au gain",
    meaning: "Nombre médian de jours entre la création d'un prospect et le gain de son affaire.",
    formula: "médiane des jours création du prospect → gain",
  },
  "median-outreach-to-close-days": {
    title: "Délai médian du premier contact au gain",
    meaning: "Nombre médian de jours entre la première activité réalisée pour une affaire et son gain.",
    formula: "médiane des jours première activité réalisée → gain",
  },
  "median-sales-cycle-closed-only": {
    title: "Cycle de vente médian (affaires closes seulement)",
    meaning: "Durée du milieu entre la création et le gain, affaires gagnées seulement.",
    formula: "médiane des jours création → clôture des affaires gagnées",
  },
  "median-time-in-stage": {
    title: "Temps médian dans une étape",
    meaning: "Durée médiane des passages terminés dans une étape.",
    formula: "médiane des jours entrée → sortie",
  },
  "ninetieth-percentile-time-in-stage": {
    title: "Temps dans une étape, 90e centile",
    meaning: "Durée que neuf passages terminés sur dix dans une étape ne dépassent pas.",
    formula: "quantile à 90 % des jours entrée → sortie",
  },
  "outreach-to-close-days": {
    title: "Délai moyen du premier contact au gain",
    meaning: "Nombre moyen de jours entre la première activité réalisée pour une affaire et son gain.",
    formula: "moyenne des jours première activité réalisée → gain",
  },
  "sales-cycle": {
    title: "Cycle de vente médian",
    meaning:
      "Durée du milieu entre la création et le gain des affaires qui seront gagnées, celles encore ouvertes comprises.",
    formula: "médiane des jours création → gain, affaires ouvertes comprises, pertes en risque concurrent",
  },
  "sales-cycle-closed-only": {
    title: "Cycle de vente moyen (affaires closes seulement)",
    meaning: "Durée moyenne entre la création et le gain, affaires gagnées seulement.",
    formula: "moyenne des jours création → clôture des affaires gagnées",
  },
  "sales-velocity": {
    title: "Vélocité des ventes",
    meaning:
      "Valeur que les affaires ouvertes rapportent par jour, au taux de réussite, au montant moyen et au cycle de vente constatés.",
    formula: "# ouvertes × taux de réussite × montant moyen ÷ cycle de vente",
  },
  "time-in-stage": {
    title: "Temps moyen dans une étape",
    meaning: "Durée moyenne des passages terminés dans une étape.",
    formula: "moyenne des jours entrée → sortie",
  },
};
