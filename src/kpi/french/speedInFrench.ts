import type { FrenchTexts } from "./frenchTexts.js";

export const speedInFrench: FrenchTexts = {
  "lead-to-win-days": {
    title: "Délai moyen du prospect au gain",
    meaning: "Nombre moyen de jours entre la création d'un prospect et le gain de son affaire.",
  },
  "median-lead-to-win-days": {
    title: "Délai médian du prospect au gain",
    meaning: "Nombre médian de jours entre la création d'un prospect et le gain de son affaire.",
  },
  "median-outreach-to-close-days": {
    title: "Délai médian du premier contact au gain",
    meaning: "Nombre médian de jours entre la première activité réalisée pour une affaire et son gain.",
  },
  "median-sales-cycle-closed-only": {
    title: "Cycle de vente médian (affaires closes seulement)",
    meaning: "Durée du milieu entre la création et le gain, affaires gagnées seulement.",
  },
  "median-time-in-stage": {
    title: "Temps médian dans une étape",
    meaning: "Durée médiane des passages terminés dans une étape.",
  },
  "ninetieth-percentile-time-in-stage": {
    title: "Temps dans une étape, 90e centile",
    meaning: "Durée que neuf passages terminés sur dix dans une étape ne dépassent pas.",
  },
  "outreach-to-close-days": {
    title: "Délai moyen du premier contact au gain",
    meaning: "Nombre moyen de jours entre la première activité réalisée pour une affaire et son gain.",
  },
  "sales-cycle": {
    title: "Cycle de vente médian",
    meaning:
      "Durée du milieu entre la création et le gain des affaires qui seront gagnées, celles encore ouvertes comprises.",
  },
  "sales-cycle-closed-only": {
    title: "Cycle de vente moyen (affaires closes seulement)",
    meaning: "Durée moyenne entre la création et le gain, affaires gagnées seulement.",
  },
  "sales-velocity": {
    title: "Vélocité des ventes",
    meaning:
      "Valeur que les affaires ouvertes rapportent par jour, au taux de réussite, au montant moyen et au cycle de vente constatés.",
  },
  "time-in-stage": {
    title: "Temps moyen dans une étape",
    meaning: "Durée moyenne des passages terminés dans une étape.",
  },
};
