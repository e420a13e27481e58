import type { FrenchTexts } from "./frenchTexts.js";

export const dataInFrench: FrenchTexts = {};
