import type { FrenchTexts } from "./frenchTexts.js";

export const speedInFrench: FrenchTexts = {
  "median-sales-cycle-closed-only": {
    title: "Cycle de vente médian (affaires closes seulement)",
    meaning: "Durée du milieu entre la création et le gain, affaires gagnées seulement.",
  },
  "sales-cycle-closed-only": {
    title: "Cycle de vente moyen (affaires closes seulement)",
    meaning: "Durée moyenne entre la création et le gain, affaires gagnées seulement.",
  },
};
