import { refuse } from "../../errors.js";

/** How sure a deal is, as CRMs let a rep say. */
export type ForecastCategory = "closed" | "commit" | "best-case" | "pipeline" | "omitted";

/** What other names of categories mean, spelt in any way. */
export type ForecastCategoryNames = Readonly<Record<string, ForecastCategory>>;

/** The spellings of CRMs: Salesforce's five, Dynamics 365's "Committed", HubSpot's "Not forecasted" and "Closed won". */
const known: ForecastCategoryNames = {
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
 * Reads forecast categories however a CRM spells them: "Best Case", "best_case" and "BEST-CASE" are one. Names of the caller's
 * own go before the known ones; what neither knows, and what is missing, is null.
 *
 * @example ["Best Case", "COMMIT", "upside", "?"].map(forecastCategoryOf({ Upside: "best-case" })) // => [ 'best-case', 'commit', 'best-case', null ]
 */
export function forecastCategoryOf(
  names: ForecastCategoryNames = {},
): (text: string | null | undefined) => ForecastCategory | null {
  for (const [name, category] of Object.entries<unknown>(names))
    if (!categories.includes(category as string)) refuse(`names.${name}`, category, categories.join(", "));
  const meanings = new Map(
    [known, names].flatMap(Object.entries<ForecastCategory>).map(([name, category]) => [spelt(name), category]),
  );
  return (text) => (text == null ? null : (meanings.get(spelt(text)) ?? null));
}

const spelt = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, "");
