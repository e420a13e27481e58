import type { KpiTexts } from "../../kpiText.js";

export const acquisitionTexts: KpiTexts = {
  "acquisition-cost": {
    title: "Coût d'acquisition client",
    meaning: "Ce qu'a coûté un nouveau client, temps commercial compris.",
    formula: "(marketing + frais de vente + temps commercial) ÷ # nouveaux clients",
  },
  "acquisition-cost-ratio": {
    title: "Coût d'acquisition rapporté au chiffre d'affaires",
    meaning: "Ce qu'ont coûté les nouveaux clients, rapporté à ce qu'ils ont apporté sur la période.",
    formula: "coût d'acquisition ÷ chiffre d'affaires par nouveau client",
  },
  "acquisition-spend": {
    title: "Dépenses d'acquisition",
    meaning: "Tout ce qui a été dépensé pour gagner des clients, temps commercial compris.",
    formula: "Σ marketing + Σ frais de vente + temps commercial",
  },
  "compensation-cost-of-sales": {
    title: "Poids de la rémunération commerciale",
    meaning: "Part du chiffre d'affaires versée en salaires et commissions à ceux qui l'ont vendu.",
    formula: "(Σ salaires + Σ commissions) ÷ Σ chiffre d'affaires",
  },
  "contribution-per-customer": {
    title: "Contribution par nouveau client",
    meaning: "Marge par nouveau client sur la période, une fois payé son coût d'acquisition.",
    formula: "marge par nouveau client − coût d'acquisition",
  },
  "cost-of-sales-ratio": {
    title: "Poids des coûts commerciaux",
    meaning: "Part du chiffre d'affaires dépensée pour le vendre.",
    formula: "Σ coûts commerciaux ÷ Σ chiffre d'affaires",
  },
  "ltv-to-cac": {
    title: "Valeur vie client sur coût d'acquisition",
    meaning: "Combien de fois un client rapporte ce qu'il a coûté à acquérir.",
    formula: "valeur vie client ÷ coût d'acquisition",
  },
  "marketing-acquisition-cost": {
    title: "Coût marketing par nouveau client",
    meaning: "Coûts marketing d'une période, rapportés au nombre de nouveaux clients.",
    formula: "Σ coûts marketing ÷ # nouveaux clients",
  },
  "marketing-costs": {
    title: "Coûts marketing",
    meaning: "Argent dépensé en marketing.",
    formula: "Σ coûts marketing",
  },
  "marketing-roi": {
    title: "Retour sur investissement marketing",
    meaning: "Marge des affaires issues du marketing, coûts marketing déduits, rapportée à ces coûts.",
    formula: "(marge issue du marketing − coûts marketing) ÷ coûts marketing",
  },
  "marketing-roi-by-revenue": {
    title: "Retour sur investissement marketing en chiffre d'affaires",
    meaning: "Valeur des affaires gagnées issues du marketing, coûts marketing déduits, rapportée à ces coûts.",
    formula: "(chiffre d'affaires issu du marketing − coûts marketing) ÷ coûts marketing",
  },
  "marketing-sourced-margin": {
    title: "Marge gagnée issue du marketing",
    meaning: "Marge des affaires gagnées que le marketing a apportées.",
    formula: "Σ marge des affaires gagnées issues du marketing",
  },
  "marketing-sourced-revenue": {
    title: "Chiffre d'affaires gagné issu du marketing",
    meaning: "Valeur des affaires gagnées que le marketing a apportées.",
    formula: "Σ montant des affaires gagnées issues du marketing",
  },
  "marketing-sourced-share": {
    title: "Part des affaires issues du marketing",
    meaning: "Part des affaires créées que le marketing a apportées, en nombre.",
    formula: "# issues du marketing ÷ # ayant une source",
  },
  "marketing-sourced-share-by-value": {
    title: "Part en valeur des affaires issues du marketing",
    meaning: "Part de la valeur des affaires créées que le marketing a apportée.",
    formula: "Σ issu du marketing ÷ Σ ayant une source",
  },
  "new-customer-margin": {
    title: "Marge des nouveaux clients",
    meaning: "Marge d'une période réalisée avec les clients gagnés sur cette période.",
    formula: "Σ (montant − coût) venant des clients nouveaux dans la période",
  },
  "payback-months": {
    title: "Délai de récupération du coût d'acquisition",
    meaning: "Nombre de mois au bout duquel un client a rapporté ce qu'il a coûté, si tous restent.",
    formula: "coût d'acquisition ÷ marge par mois",
  },
  "payback-months-with-churn": {
    title: "Délai de récupération avec attrition",
    meaning:
      "Nombre de mois au bout duquel les clients gagnés ont rapporté ce qu'ils ont coûté, une même part d'entre eux partant chaque mois.",
    formula: "premier mois où Σ marge conservée ≥ coût d'acquisition",
  },
  "rep-time-cost": {
    title: "Coût du temps commercial",
    meaning: "Coût du temps passé par les commerciaux, selon leur coût horaire.",
    formula: "Σ minutes réalisées × coût horaire ÷ 60",
  },
  "sales-compensation": {
    title: "Rémunération commerciale",
    meaning: "Salaires et commissions de ceux qui vendent.",
    formula: "Σ salaires + Σ commissions",
  },
  "sales-costs": {
    title: "Coûts commerciaux",
    meaning: "Argent dépensé pour vendre : salaires, commissions, outils, déplacements.",
    formula: "Σ coûts hors marketing",
  },
  "sales-salaries": {
    title: "Salaires commerciaux",
    meaning: "Rémunération fixe de ceux qui vendent.",
    formula: "Σ coûts de salaires",
  },
  "selling-expenses": {
    title: "Frais de vente",
    meaning: "Argent dépensé pour vendre, hors salaires : commissions, outils, déplacements.",
    formula: "Σ coûts hors marketing et salaires",
  },
};
