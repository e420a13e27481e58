import type { FrenchTexts } from "./frenchTexts.js";

export const revenueInFrench: FrenchTexts = {
  "average-deal-size": {
    title: "Valeur moyenne des affaires gagnées",
    meaning: "Valeur moyenne des affaires gagnées.",
  },
  "median-deal-size": {
    title: "Valeur médiane des affaires gagnées",
    meaning: "Valeur du milieu des affaires gagnées : la moitié ne valent pas davantage.",
  },
  "new-customers": {
    title: "Nouveaux clients",
    meaning: "Nombre de comptes dont la première commande est de la période.",
  },
  revenue: {
    title: "Chiffre d'affaires",
    meaning: "Valeur des commandes.",
  },
  "won-margin": {
    title: "Marge gagnée",
    meaning: "Marge des affaires gagnées.",
  },
  "won-revenue": {
    title: "Chiffre d'affaires gagné",
    meaning: "Valeur des affaires gagnées.",
  },
  "sales-orders": {
    title: "Commandes",
    meaning: "Nombre de commandes, sans les avoirs.",
  },
  "sales-volume": {
    title: "Volume des ventes",
    meaning: "Nombre d'unités vendues, quel qu'en soit le prix.",
  },
  "average-basket": {
    title: "Panier moyen",
    meaning: "Valeur moyenne d'une commande.",
  },
  "median-basket": {
    title: "Panier médian",
    meaning: "Valeur du milieu des commandes : la moitié ne valent pas davantage.",
  },
  "basket-per-customer": {
    title: "Panier par client",
    meaning: "Ce que dépense un client.",
  },
  "gross-margin": {
    title: "Marge brute",
    meaning: "Ce qui reste du chiffre d'affaires une fois déduit le coût de ce qui a été vendu.",
  },
  "gross-margin-rate": {
    title: "Taux de marge brute",
    meaning: "Part du chiffre d'affaires qui reste une fois déduit le coût de ce qui a été vendu.",
  },
  "discount-rate": {
    title: "Taux de remise",
    meaning: "Part des prix catalogue qui a été remise aux clients.",
  },
  "cross-sell-revenue": {
    title: "Chiffre d'affaires de vente croisée",
    meaning: "Chiffre d'affaires d'autres produits vendus aux clients.",
  },
  "upsell-revenue": {
    title: "Chiffre d'affaires de montée en gamme",
    meaning: "Chiffre d'affaires de ce qui est vendu en plus ou en mieux aux clients.",
  },
  "expansion-share": {
    title: "Part des ventes additionnelles",
    meaning: "Part du chiffre d'affaires qui vient des ventes croisées et de la montée en gamme.",
  },
  "product-share": {
    title: "Part d'un produit dans le chiffre d'affaires",
    meaning: "Part du chiffre d'affaires que fait un produit.",
  },
  "new-product-share": {
    title: "Part des nouveaux produits",
    meaning: "Part du chiffre d'affaires qui vient des produits lancés depuis peu.",
  },
  "large-deal-share": {
    title: "Part des grandes affaires",
    meaning: "Part de la valeur gagnée qui vient des affaires au-dessus d'une taille.",
  },
  "market-share": {
    title: "Part de marché",
    meaning: "Part des ventes d'un marché que l'on fait soi-même.",
  },
  "revenue-growth": {
    title: "Croissance du chiffre d'affaires",
    meaning: "Variation relative du chiffre d'affaires depuis la période précédente.",
  },
  "revenue-growth-year-ago": {
    title: "Croissance annuelle du chiffre d'affaires",
    meaning: "Variation relative du chiffre d'affaires depuis la même période de l'année précédente.",
  },
  "existing-customers": {
    title: "Clients existants",
    meaning: "Nombre de comptes qui ont commandé et avaient déjà commandé auparavant.",
  },
  "revenue-per-rep": {
    title: "Chiffre d'affaires par commercial",
    meaning: "Ce que rapporte un commercial.",
  },
  "new-customer-revenue": {
    title: "Chiffre d'affaires des nouveaux clients",
    meaning: "Chiffre d'affaires fait dans la période avec les clients qu'elle a gagnés.",
  },
  "existing-customer-revenue": {
    title: "Chiffre d'affaires des clients existants",
    meaning: "Chiffre d'affaires fait dans la période avec ceux qui étaient clients avant elle.",
  },
  "new-customer-share": {
    title: "Part des nouveaux clients dans le chiffre d'affaires",
    meaning: "Part du chiffre d'affaires d'une période qui vient des clients qu'elle a gagnés.",
  },
  "top-decile-share": {
    title: "Part du premier décile des clients",
    meaning: "Part du chiffre d'affaires que font les dix pour cent de clients les plus importants.",
  },
  "revenue-gini": {
    title: "Concentration du chiffre d'affaires (Gini)",
    meaning: "Inégalité de la répartition du chiffre d'affaires entre les clients : 0 quand tous apportent autant.",
  },
  "revenue-herfindahl": {
    title: "Concentration du chiffre d'affaires (Herfindahl-Hirschman)",
    meaning: "Dépendance du chiffre d'affaires envers peu de clients : 1 quand un seul apporte tout.",
  },
  "customer-acquisition-rate": {
    title: "Taux d'acquisition de clients",
    meaning: "Part des prospects contactés pour la première fois dans une période qui sont devenus clients.",
  },
  "annual-contract-value": {
    title: "Valeur annuelle des contrats (ACV)",
    meaning: "Ce qu'un contrat signé rapporte par an.",
  },
  "annual-recurring-revenue": {
    title: "Revenu annuel récurrent (ARR)",
    meaning: "Ce que rapportent par an les contrats en cours un jour donné.",
  },
  "average-revenue-per-account": {
    title: "Revenu moyen par compte (ARPA)",
    meaning: "Ce que rapporte par an un compte sous contrat.",
  },
  "top-customer-share": {
    title: "Part des plus grands clients",
    meaning: "Part du chiffre d'affaires que fait une part donnée des clients, les plus importants.",
  },
};
