import type { FrenchTexts } from "./frenchTexts.js";

export const pipelineInFrench: FrenchTexts = {
  "average-open-deal": {
    title: "Valeur moyenne des affaires en cours",
    meaning: "Valeur moyenne des affaires en cours à la fin d'un jour.",
  },
  "gross-coverage": {
    title: "Couverture brute de l'objectif",
    meaning:
      "Nombre de fois que le portefeuille ouvert couvre tout l'objectif de chiffre d'affaires gagné d'une période, ce qui est déjà gagné compris.",
  },
  "median-open-deal-age": {
    title: "Âge des affaires en cours, médiane",
    meaning: "Nombre médian de jours écoulés depuis la création des affaires en cours.",
  },
  "median-open-deal-stage-age": {
    title: "Durée dans l'étape des affaires en cours, médiane",
    meaning: "Nombre médian de jours écoulés depuis l'entrée des affaires en cours dans leur étape.",
  },
  "next-step-share": {
    title: "Part des affaires avec une prochaine action",
    meaning: "Part des affaires en cours qui ont une prochaine action prévue.",
  },
  "open-deal-age": {
    title: "Âge des affaires en cours, moyenne",
    meaning: "Nombre moyen de jours écoulés depuis la création des affaires en cours.",
  },
  "open-deal-stage-age": {
    title: "Durée dans l'étape des affaires en cours, moyenne",
    meaning: "Nombre moyen de jours écoulés depuis l'entrée des affaires en cours dans leur étape.",
  },
  "open-opportunities": {
    title: "Affaires en cours",
    meaning: "Nombre d'affaires en cours à la fin d'un jour.",
  },
  "open-pipeline": {
    title: "Valeur brute du portefeuille",
    meaning: "Valeur brute des affaires en cours à la fin d'un jour.",
  },
  "opportunities-created": {
    title: "Affaires créées",
    meaning: "Nombre d'affaires créées.",
  },
  "overdue-share": {
    title: "Part des affaires en retard",
    meaning: "Part des affaires en cours dont la date de signature prévue est passée.",
  },
  "pipeline-coverage": {
    title: "Couverture de l'objectif",
    meaning:
      "Nombre de fois que le portefeuille ouvert couvre ce qui manque encore à l'objectif de chiffre d'affaires gagné d'une période.",
  },
  "pipeline-created": {
    title: "Valeur des affaires créées",
    meaning: "Valeur des affaires créées, quelle que soit leur issue.",
  },
  "qualification-score": {
    title: "Taux de qualification",
    meaning: "Part pondérée des informations exigées par l'étape qui sont connues pour les affaires en cours.",
  },
  "required-coverage": {
    title: "Couverture nécessaire",
    meaning: "Valeur de portefeuille qu'il a fallu au début d'une période pour en gagner une unité.",
  },
  "slippage-rate": {
    title: "Taux de glissement",
    meaning: "Part des affaires attendues dans une période qui n'y ont été ni gagnées ni perdues.",
  },
  "slippage-rate-by-value": {
    title: "Taux de glissement en valeur",
    meaning: "Part de la valeur attendue dans une période qui n'y a été ni gagnée ni perdue.",
  },
  "stale-share": {
    title: "Part des affaires qui stagnent",
    meaning: "Part des affaires en cours qui sont dans leur étape depuis plus de jours que prévu.",
  },
  "target-fit-share": {
    title: "Part des affaires dans la cible",
    meaning: "Part des affaires créées qui répondent aux critères de la cible.",
  },
  "weighted-coverage": {
    title: "Couverture pondérée de l'objectif",
    meaning:
      "Nombre de fois que la valeur nette pondérée couvre ce qui manque encore à l'objectif de chiffre d'affaires gagné d'une période.",
  },
  "weighted-pipeline": {
    title: "Valeur nette pondérée",
    meaning:
      "Valeur nette des affaires en cours à la fin d'un jour : valeur brute multipliée par la probabilité de gain annoncée.",
  },
};
