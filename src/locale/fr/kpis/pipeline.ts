import type { KpiTexts } from "../../kpiText.js";

export const pipelineTexts: KpiTexts = {
  "average-open-deal": {
    title: "Valeur moyenne des affaires en cours",
    meaning: "Valeur moyenne des affaires en cours à la fin d'un jour.",
    formula: "Σ montant des affaires en cours ÷ # en cours avec un montant",
  },
  "gross-coverage": {
    title: "Couverture brute de l'objectif",
    meaning:
      "Nombre de fois que le portefeuille ouvert couvre tout l'objectif de chiffre d'affaires gagné d'une période, ce qui est déjà gagné compris.",
    formula: "Σ en cours ÷ objectif",
  },
  "median-open-deal-age": {
    title: "Âge des affaires en cours, médiane",
    meaning: "Nombre médian de jours écoulés depuis la création des affaires en cours.",
    formula: "médiane des jours depuis la création des affaires en cours",
  },
  "median-open-deal-stage-age": {
    title: "Durée dans l'étape des affaires en cours, médiane",
    meaning: "Nombre médian de jours écoulés depuis l'entrée des affaires en cours dans leur étape.",
    formula: "médiane des jours depuis l'entrée dans l'étape des affaires en cours",
  },
  "next-step-share": {
    title: "Part des affaires avec une prochaine action",
    meaning: "Part des affaires en cours qui ont une prochaine action prévue.",
    formula: "# en cours avec une prochaine action à venir ÷ # en cours",
  },
  "open-deal-age": {
    title: "Âge des affaires en cours, moyenne",
    meaning: "Nombre moyen de jours écoulés depuis la création des affaires en cours.",
    formula: "moyenne des jours depuis la création des affaires en cours",
  },
  "open-deal-stage-age": {
    title: "Durée dans l'étape des affaires en cours, moyenne",
    meaning: "Nombre moyen de jours écoulés depuis l'entrée des affaires en cours dans leur étape.",
    formula: "moyenne des jours depuis l'entrée dans l'étape des affaires en cours",
  },
  "open-opportunities": {
    title: "Affaires en cours",
    meaning: "Nombre d'affaires en cours à la fin d'un jour.",
    formula: "# en cours",
  },
  "open-pipeline": {
    title: "Valeur brute du portefeuille",
    meaning: "Valeur brute des affaires en cours à la fin d'un jour.",
    formula: "Σ montant des affaires en cours",
  },
  "opportunities-created": {
    title: "Affaires créées",
    meaning: "Nombre d'affaires créées.",
    formula: "# affaires",
  },
  "overdue-share": {
    title: "Part des affaires en retard",
    meaning: "Part des affaires en cours dont la date de signature prévue est passée.",
    formula: "# en cours dont la date de signature prévue est passée ÷ # en cours",
  },
  "pipeline-coverage": {
    title: "Couverture de l'objectif",
    meaning:
      "Nombre de fois que le portefeuille ouvert couvre ce qui manque encore à l'objectif de chiffre d'affaires gagné d'une période.",
    formula: "Σ en cours ÷ (objectif − gagné)",
  },
  "pipeline-created": {
    title: "Valeur des affaires créées",
    meaning: "Valeur des affaires créées, quelle que soit leur issue.",
    formula: "Σ montant des affaires créées",
  },
  "qualification-score": {
    title: "Taux de qualification",
    meaning: "Part pondérée des informations exigées par l'étape qui sont connues pour les affaires en cours.",
    formula: "Σ poids de ce qui est connu ÷ Σ poids de ce qu'exige l'étape",
  },
  "required-coverage": {
    title: "Couverture nécessaire",
    meaning: "Valeur de portefeuille qu'il a fallu au début d'une période pour en gagner une unité.",
    formula: "Σ en cours au début ÷ Σ gagné sur celles-ci dans la période",
  },
  "slippage-rate": {
    title: "Taux de glissement",
    meaning: "Part des affaires attendues dans une période qui n'y ont été ni gagnées ni perdues.",
    formula: "# attendues au début et en cours à la fin ÷ # attendues au début",
  },
  "slippage-rate-by-value": {
    title: "Taux de glissement en valeur",
    meaning: "Part de la valeur attendue dans une période qui n'y a été ni gagnée ni perdue.",
    formula: "Σ attendu au début et en cours à la fin ÷ Σ attendu au début",
  },
  "stale-share": {
    title: "Part des affaires qui stagnent",
    meaning: "Part des affaires en cours qui sont dans leur étape depuis plus de jours que prévu.",
    formula: "# en cours au-delà des jours prévus pour l'étape ÷ # en cours",
  },
  "target-fit-share": {
    title: "Part des affaires dans la cible",
    meaning: "Part des affaires créées qui répondent aux critères de la cible.",
    formula: "# créées dans la cible ÷ # créées",
  },
  "weighted-coverage": {
    title: "Couverture pondérée de l'objectif",
    meaning:
      "Nombre de fois que la valeur nette pondérée couvre ce qui manque encore à l'objectif de chiffre d'affaires gagné d'une période.",
    formula: "Σ en cours × probabilité ÷ (objectif − gagné)",
  },
  "weighted-pipeline": {
    title: "Valeur nette pondérée",
    meaning:
      "Valeur nette des affaires en cours à la fin d'un jour : valeur brute multipliée par la probabilité de gain annoncée.",
    formula: "Σ montant des affaires en cours × probabilité",
  },
};
