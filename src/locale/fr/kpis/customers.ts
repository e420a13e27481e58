import type { KpiTexts } from "../../kpiText.js";

export const customersTexts: KpiTexts = {
  "active-customers": {
    title: "Clients actifs",
    meaning: "Nombre de comptes qui ont commandé.",
    formula: "# comptes différents ayant commandé",
  },
  "accounts-under-contract": {
    title: "Comptes sous contrat",
    meaning: "Nombre de comptes qui ont un contrat en cours un jour donné.",
    formula: "# comptes différents ayant un contrat en cours",
  },
  "customer-retention-rate": {
    title: "Taux de rétention des clients",
    meaning: "Part des clients d'avant une période qui le sont encore à sa fin.",
    formula: "# clients conservés ÷ # clients au début",
  },
  "customer-churn-rate": {
    title: "Taux d'attrition des clients",
    meaning: "Part des clients d'avant une période qui ne le sont plus à sa fin.",
    formula: "# clients perdus ÷ # clients au début",
  },
  "gross-revenue-retention": {
    title: "Rétention brute du revenu (GRR)",
    meaning:
      "Part de la valeur annuelle des contrats d'avant une période qui demeure à sa fin, sans compter ce qui a crû.",
    formula: "(début − contraction − attrition) ÷ début",
  },
  "net-revenue-retention": {
    title: "Rétention nette du revenu (NRR)",
    meaning: "Ce que rapportent à la fin d'une période les clients d'avant elle, rapporté à ce qu'ils rapportaient.",
    formula: "(début + expansion − contraction − attrition) ÷ début",
  },
  "repeat-purchase-rate": {
    title: "Taux de réachat",
    meaning: "Part des nouveaux clients d'une période qui ont recommandé dans un nombre de jours donné.",
    formula: "# ayant une deuxième commande dans le nombre de jours ÷ # clients observés aussi longtemps",
  },
  "net-promoter-score": {
    title: "Net promoter score (NPS)",
    meaning: "Combien de clients de plus recommanderaient l'entreprise que ne la recommanderaient pas, en points.",
    formula: "% promoteurs − % détracteurs",
  },
  "customer-satisfaction": {
    title: "Satisfaction des clients (CSAT)",
    meaning: "Part des réponses qui se disent satisfaites.",
    formula: "# notes de 4 ou 5 ÷ # notes",
  },
  "customer-effort-score": {
    title: "Effort ressenti par le client (CES)",
    meaning: "Facilité ressentie par les clients, de 1 (difficile) à 7 (facile).",
    formula: "moyenne des notes de 1 (difficile) à 7 (facile)",
  },
  "relationship-quality": {
    title: "Qualité de la relation client",
    meaning:
      "Moyenne sur les comptes d'une note pondérée de récence, de fréquence, de satisfaction et de contacts connus.",
    formula: "moyenne pondérée de la récence, de la fréquence, de la satisfaction et des contacts connus",
  },
};
