import { acquisitionInFrench } from "./french/acquisitionInFrench.js";
import { activityInFrench } from "./french/activityInFrench.js";
import { conversionInFrench } from "./french/conversionInFrench.js";
import { customersInFrench } from "./french/customersInFrench.js";
import { dataInFrench } from "./french/dataInFrench.js";
import { leadsInFrench } from "./french/leadsInFrench.js";
import { peopleInFrench } from "./french/peopleInFrench.js";
import { pipelineInFrench } from "./french/pipelineInFrench.js";
import { revenueInFrench } from "./french/revenueInFrench.js";
import { speedInFrench } from "./french/speedInFrench.js";
import { targetsInFrench } from "./french/targetsInFrench.js";
import type { FrenchTexts } from "./french/frenchTexts.js";

export type { FrenchText, FrenchTexts } from "./french/frenchTexts.js";

/**
 * French titles of the KPIs, what each means and its formula, by id.
 *
 * @example frenchTexts["win-rate"].meaning // => 'Part des affaires closes qui ont été gagnées.'
 * @example frenchTexts["win-rate"].formula // => 'gagnées ÷ (gagnées + perdues)'
 */
export const frenchTexts: FrenchTexts = {
  ...leadsInFrench,
  ...pipelineInFrench,
  ...conversionInFrench,
  ...revenueInFrench,
  ...speedInFrench,
  ...targetsInFrench,
  ...activityInFrench,
  ...acquisitionInFrench,
  ...customersInFrench,
  ...peopleInFrench,
  ...dataInFrench,
};

/**
 * French titles of the KPIs, by id.
 *
 * @example frenchTitles["win-rate"] // => "Taux de réussite"
 */
export const frenchTitles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(frenchTexts).map(([id, { title }]) => [id, title]),
);
