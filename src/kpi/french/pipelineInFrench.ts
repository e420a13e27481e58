import type { FrenchTexts } from "./frenchTexts.js";

export const pipelineInFrench: FrenchTexts = {
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
  "pipeline-coverage": {
    title: "Couverture de l'objectif",
    meaning:
      "Nombre de fois que le portefeuille ouvert couvre ce qui manque encore à l'objectif de chiffre d'affaires gagné d'une période.",
  },
  "weighted-pipeline": {
    title: "Valeur nette pondérée",
    meaning:
      "Valeur nette des affaires en cours à la fin d'un jour : valeur brute multipliée par la probabilité de gain annoncée.",
  },
};
