import type { KpiTexts } from "../../kpiText.js";

export const leadsTexts: KpiTexts = {
  "cost-per-lead": {
    title: "Coût par prospect",
    meaning: "Coûts marketing d'une période, rapportés au nombre de prospects créés.",
    formula: "Σ coûts marketing ÷ # prospects",
  },
  "cost-per-qualified-lead": {
    title: "Coût par prospect qualifié",
    meaning: "Coûts marketing d'une période, rapportés au nombre de prospects qualifiés.",
    formula: "Σ coûts marketing ÷ # prospects qualifiés",
  },
  "lead-conversion-rate": {
    title: "Taux de transformation des prospects",
    meaning: "Part des prospects créés sur une période qui sont devenus une affaire, quelle qu'en soit la date.",
    formula: "# transformés ÷ # créés",
  },
  "lead-fit-share": {
    title: "Part des prospects dans la cible",
    meaning:
      "Part des prospects créés qui répondent à tous les critères du profil visé, parmi ceux dont on peut le dire.",
    formula: "# prospects dans la cible ÷ # prospects pour lesquels c'est connu",
  },
  "lead-response-hours": {
    title: "Délai médian de réponse aux prospects",
    meaning:
      "Nombre d'heures en lesquelles la moitié des prospects créés ont reçu une première réponse, ceux qui attendent encore compris.",
    formula: "médiane des heures création → première réponse, prospects en attente compris",
  },
  "lead-to-win-rate": {
    title: "Taux de prospects devenus clients",
    meaning: "Part des prospects créés sur une période dont une affaire a été gagnée, quelle qu'en soit la date.",
    formula: "# prospects ayant une affaire gagnée ÷ # créés",
  },
  "lead-velocity-rate": {
    title: "Croissance des prospects qualifiés",
    meaning: "Croissance du nombre de prospects qualifiés par rapport à la période précédente.",
    formula: "(# qualifiés − # qualifiés avant) ÷ # qualifiés avant",
  },
  "leads-answered-within": {
    title: "Part des prospects ayant reçu réponse à temps",
    meaning:
      "Part des prospects créés qui ont reçu une première réponse dans le délai donné, ceux qui attendent encore compris.",
    formula: "part des prospects ayant reçu réponse dans le nombre d'heures donné, prospects en attente compris",
  },
  "leads-converted": {
    title: "Prospects transformés",
    meaning: "Nombre de prospects devenus une affaire sur une période, quelle que soit leur date de création.",
    formula: "# transformés",
  },
  "leads-created": {
    title: "Prospects créés",
    meaning: "Nombre de prospects créés.",
    formula: "# prospects",
  },
  "ninetieth-percentile-lead-response-hours": {
    title: "Délai de réponse aux prospects, 90e centile",
    meaning:
      "Nombre d'heures en lesquelles neuf prospects créés sur dix ont reçu une première réponse, ceux qui attendent encore compris.",
    formula: "90e centile des heures création → première réponse, prospects en attente compris",
  },
  "qualified-leads": {
    title: "Prospects qualifiés",
    meaning: "Nombre de prospects jugés dignes d'être suivis par la vente.",
    formula: "# qualifiés",
  },
};
