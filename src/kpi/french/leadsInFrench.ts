import type { FrenchTexts } from "./frenchTexts.js";

export const leadsInFrench: FrenchTexts = {
  "lead-conversion-rate": {
    title: "Taux de transformation des prospects",
    meaning: "Part des prospects créés sur une période qui sont devenus une affaire, quelle qu'en soit la date.",
  },
  "leads-created": {
    title: "Prospects créés",
    meaning: "Nombre de prospects créés.",
  },
};
