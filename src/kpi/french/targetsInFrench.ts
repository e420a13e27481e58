import type { FrenchTexts } from "./frenchTexts.js";

export const targetsInFrench: FrenchTexts = {
  "quota-attainment": {
    title: "Taux d'atteinte de l'objectif",
    meaning: "Part de l'objectif de chiffre d'affaires gagné qui est atteinte.",
  },
};
