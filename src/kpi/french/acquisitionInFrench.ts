import type { FrenchTexts } from "./frenchTexts.js";

export const acquisitionInFrench: FrenchTexts = {};
