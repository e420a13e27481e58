import type { FrenchTexts } from "./frenchTexts.js";

export const customersInFrench: FrenchTexts = {};
