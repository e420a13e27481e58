import type { KpiTexts } from "../../kpiText.js";

export const revenueTexts: KpiTexts = {
  "average-deal-size": {
    title: "Valeur moyenne des affaires gagnées",
    meaning: "Valeur moyenne des affaires gagnées.",
    formula: "Σ montant des affaires gagnées ÷ # gagnées avec un montant",
  },
  "median-deal-size": {
    title: "Valeur médiane des affaires gagnées",
    meaning: "Valeur du milieu des affaires gagnées : la moitié ne valent pas davantage.",
    formula: "médiane des montants des affaires gagnées",
  },
  "new-customers": {
    title: "Nouveaux clients",
    meaning: "Nombre de comptes dont la première commande est de la période.",
    formula: "# comptes dont la première commande est dans la période",
  },
  revenue: {
    title: "Chiffre d'affaires",
    meaning: "Valeur des commandes.",
    formula: "Σ montant des commandes",
  },
  "won-margin": {
    title: "Marge gagnée",
    meaning: "Marge des affaires gagnées.",
    formula: "Σ marge des affaires gagnées",
  },
  "won-revenue": {
    title: "Chiffre d'affaires gagné",
    meaning: "Valeur des affaires gagnées.",
    formula: "Σ montant des affaires gagnées",
  },
  "sales-orders": {
    title: "Commandes",
    meaning: "Nombre de commandes, sans les avoirs.",
    formula: "# commandes",
  },
  "sales-volume": {
    title: "Volume des ventes",
    meaning: "Nombre d'unités vendues, quel qu'en soit le prix.",
    formula: "Σ unités",
  },
  "average-basket": {
    title: "Panier moyen",
    meaning: "Valeur moyenne d'une commande.",
    formula: "chiffre d'affaires ÷ # commandes",
  },
  "median-basket": {
    title: "Panier médian",
    meaning: "Valeur du milieu des commandes : la moitié ne valent pas davantage.",
    formula: "médiane des montants des commandes",
  },
  "basket-per-customer": {
    title: "Panier par client",
    meaning: "Ce que dépense un client.",
    formula: "chiffre d'affaires ÷ # clients",
  },
  "gross-margin": {
    title: "Marge brute",
    meaning: "Ce qui reste du chiffre d'affaires une fois déduit le coût de ce qui a été vendu.",
    formula: "Σ (montant − coût)",
  },
  "gross-margin-rate": {
    title: "Taux de marge brute",
    meaning: "Part du chiffre d'affaires qui reste une fois déduit le coût de ce qui a été vendu.",
    formula: "Σ (montant − coût) ÷ Σ montant",
  },
  "discount-rate": {
    title: "Taux de remise",
    meaning: "Part des prix catalogue qui a été remise aux clients.",
    formula: "Σ (prix catalogue − prix net) ÷ Σ prix catalogue",
  },
  "cross-sell-revenue": {
    title: "Chiffre d'affaires de vente croisée",
    meaning: "Chiffre d'affaires d'autres produits vendus aux clients.",
    formula: "Σ montant des commandes de vente croisée",
  },
  "upsell-revenue": {
    title: "Chiffre d'affaires de montée en gamme",
    meaning: "Chiffre d'affaires de ce qui est vendu en plus ou en mieux aux clients.",
    formula: "Σ montant des commandes de montée en gamme",
  },
  "expansion-share": {
    title: "Part des ventes additionnelles",
    meaning: "Part du chiffre d'affaires qui vient des ventes croisées et de la montée en gamme.",
    formula: "(ventes croisées + montée en gamme) ÷ chiffre d'affaires",
  },
  "product-share": {
    title: "Part d'un produit dans le chiffre d'affaires",
    meaning: "Part du chiffre d'affaires que fait un produit.",
    formula: "Σ montant du produit ÷ Σ montant",
  },
  "new-product-share": {
    title: "Part des nouveaux produits",
    meaning: "Part du chiffre d'affaires qui vient des produits lancés depuis peu.",
    formula: "Σ montant des nouveaux produits ÷ Σ montant",
  },
  "large-deal-share": {
    title: "Part des grandes affaires",
    meaning: "Part de la valeur gagnée qui vient des affaires au-dessus d'une taille.",
    formula: "Σ montant des affaires gagnées au-dessus d'une taille ÷ Σ montant des affaires gagnées",
  },
  "market-share": {
    title: "Part de marché",
    meaning: "Part des ventes d'un marché que l'on fait soi-même.",
    formula: "chiffre d'affaires ÷ taille du marché",
  },
  "revenue-growth": {
    title: "Croissance du chiffre d'affaires",
    meaning: "Variation relative du chiffre d'affaires depuis la période précédente.",
    formula: "(chiffre d'affaires − celui de la période précédente) ÷ celui de la période précédente",
  },
  "revenue-growth-year-ago": {
    title: "Croissance annuelle du chiffre d'affaires",
    meaning: "Variation relative du chiffre d'affaires depuis la même période de l'année précédente.",
    formula: "(chiffre d'affaires − celui de l'année précédente) ÷ celui de l'année précédente",
  },
  "existing-customers": {
    title: "Clients existants",
    meaning: "Nombre de comptes qui ont commandé et avaient déjà commandé auparavant.",
    formula: "# clients actifs − # nouveaux clients",
  },
  "revenue-per-rep": {
    title: "Chiffre d'affaires par commercial",
    meaning: "Ce que rapporte un commercial.",
    formula: "chiffre d'affaires ÷ # commerciaux actifs",
  },
  "new-customer-revenue": {
    title: "Chiffre d'affaires des nouveaux clients",
    meaning: "Chiffre d'affaires fait dans la période avec les clients qu'elle a gagnés.",
    formula: "Σ montant venant des clients nouveaux dans la période",
  },
  "existing-customer-revenue": {
    title: "Chiffre d'affaires des clients existants",
    meaning: "Chiffre d'affaires fait dans la période avec ceux qui étaient clients avant elle.",
    formula: "Σ montant venant des clients d'avant la période",
  },
  "new-customer-share": {
    title: "Part des nouveaux clients dans le chiffre d'affaires",
    meaning: "Part du chiffre d'affaires d'une période qui vient des clients qu'elle a gagnés.",
    formula: "chiffre d'affaires des nouveaux clients ÷ chiffre d'affaires",
  },
  "top-decile-share": {
    title: "Part du premier décile des clients",
    meaning: "Part du chiffre d'affaires que font les dix pour cent de clients les plus importants.",
    formula: "chiffre d'affaires des 10 % de clients les plus importants ÷ chiffre d'affaires",
  },
  "revenue-gini": {
    title: "Concentration du chiffre d'affaires (Gini)",
    meaning: "Inégalité de la répartition du chiffre d'affaires entre les clients : 0 quand tous apportent autant.",
    formula: "Σ (2i − n − 1) × chiffre d'affaires du i-ième client ÷ (n × chiffre d'affaires)",
  },
  "revenue-herfindahl": {
    title: "Concentration du chiffre d'affaires (Herfindahl-Hirschman)",
    meaning: "Dépendance du chiffre d'affaires envers peu de clients : 1 quand un seul apporte tout.",
    formula: "Σ (chiffre d'affaires d'un client ÷ chiffre d'affaires)²",
  },
  "customer-acquisition-rate": {
    title: "Taux d'acquisition de clients",
    meaning: "Part des prospects contactés pour la première fois dans une période qui sont devenus clients.",
    formula: "# prospects devenus clients ÷ # prospects contactés pour la première fois",
  },
  "annual-contract-value": {
    title: "Valeur annuelle des contrats (ACV)",
    meaning: "Ce qu'un contrat signé rapporte par an.",
    formula: "Σ (valeur ÷ années) ÷ # contrats",
  },
  "annual-recurring-revenue": {
    title: "Revenu annuel récurrent (ARR)",
    meaning: "Ce que rapportent par an les contrats en cours un jour donné.",
    formula: "Σ (valeur ÷ années) des contrats en cours",
  },
  "average-revenue-per-account": {
    title: "Revenu moyen par compte (ARPA)",
    meaning: "Ce que rapporte par an un compte sous contrat.",
    formula: "revenu annuel récurrent ÷ # comptes sous contrat",
  },
  "top-customer-share": {
    title: "Part des plus grands clients",
    meaning: "Part du chiffre d'affaires que fait une part donnée des clients, les plus importants.",
    formula: "chiffre d'affaires des plus grands clients ÷ chiffre d'affaires",
  },
};
