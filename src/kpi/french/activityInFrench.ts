import type { FrenchTexts } from "./frenchTexts.js";

export const activityInFrench: FrenchTexts = {};
