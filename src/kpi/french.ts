/**
 * French titles of the KPIs, by id.
 *
 * @example frenchTitles["win-rate"] // => "Taux de réussite"
 * @since 0.1.0
 */
export const frenchTitles: Readonly<Record<string, string>> = {
  "average-deal-size": "Valeur moyenne des affaires gagnées",
  "cohort-open-share": "Part encore ouverte de la cohorte",
  "cohort-win-rate": "Taux de réussite de la cohorte créée",
  "lead-conversion-rate": "Taux de transformation des prospects",
  "leads-created": "Prospects créés",
  "lost-opportunities": "Affaires perdues",
  "median-deal-size": "Valeur médiane des affaires gagnées",
  "median-sales-cycle-closed-only": "Cycle de vente médian (affaires closes seulement)",
  "open-opportunities": "Affaires en cours",
  "open-pipeline": "Valeur brute du portefeuille",
  "opportunities-created": "Affaires créées",
  "pipeline-coverage": "Couverture de l'objectif",
  "quota-attainment": "Taux d'atteinte de l'objectif",
  revenue: "Chiffre d'affaires",
  "sales-cycle-closed-only": "Cycle de vente moyen (affaires closes seulement)",
  "weighted-pipeline": "Valeur nette pondérée",
  "win-rate": "Taux de réussite",
  "win-rate-by-value": "Taux de réussite en valeur",
  "won-opportunities": "Affaires gagnées",
  "won-revenue": "Chiffre d'affaires gagné",
};
