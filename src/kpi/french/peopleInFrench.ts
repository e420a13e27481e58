import type { FrenchTexts } from "./frenchTexts.js";

export const peopleInFrench: FrenchTexts = {};
