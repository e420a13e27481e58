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
  revenue: {
    title: "Chiffre d'affaires",
    meaning: "Valeur des commandes.",
  },
  "won-revenue": {
    title: "Chiffre d'affaires gagné",
    meaning: "Valeur des affaires gagnées.",
  },
};
