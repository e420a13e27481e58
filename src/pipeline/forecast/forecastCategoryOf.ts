import { refuse } from "../../errors.js";

/** Certainty of a deal by its rep, as CRMs record it. */
export type ForecastCategory = "closed" | "commit" | "best-case" | "pipeline" | "omitted";

/** Meaning of further category names, in any spelling. */
export type ForecastCategoryNames = Readonly<Record<string, ForecastCategory>>;

/** Category names of CRMs: Salesforce's five, Dynamics 365's "Committed", HubSpot's "Not forecasted" and "Closed won". */
const crmNames: ForecastCategoryNames = {
  closed: "closed",
  "closed won": "closed",
  won: "closed",
  commit: "commit",
  committed: "commit",
  "best case": "best-case",
  pipeline: "pipeline",
  omitted: "omitted",
  "not forecasted": "omitted",
};

const categories = ["closed", "commit", "best-case", "pipeline", "omitted"];

/**
 * Returns a function that reads forecast categories in any spelling of a CRM: "Best Case", "best_case" and "BEST-CASE" are one.
 * The caller's names go before the known ones. An unknown or missing category is null.
 *
 * @example ["Best Case", "COMMIT", "upside", "?"].map(forecastCategoryOf({ Upside: "best-case" })) // => [ 'best-case', 'commit', 'best-case', null ]
 */
export function forecastCategoryOf(
  names: ForecastCategoryNames = {},
): (text: string | null | undefined) => ForecastCategory | null {
  for (const [name, category] of Object.entries<unknown>(names))
    if (!categories.includes(category as string))
      refuse(`forecastCategoryOf: names.${name}`, category, categories.join(", "));
  const meanings = new Map(
    [crmNames, names].flatMap(Object.entries<ForecastCategory>).map(([name, category]) => [normalize(name), category]),
  );
  return (text) => (text == null ? null : (meanings.get(normalize(text)) ?? null));
}

const normalize = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, "");
