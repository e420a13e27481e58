import type { OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { textsParameter } from "../define/parameter.js";

/** Options of the KPIs of marketing. */
export interface MarketingOptions {
  /** Values of `source` that count as marketing, such as the website or fairs. No other value counts. */
  readonly sources: readonly string[];
}

/** Kinds of the options of the KPIs of marketing. */
export const marketingOptionKinds: OptionKinds<MarketingOptions> = { sources: "list" };

/** Returns a test if a deal came from marketing; the test is null for a deal without a source. */
export function isMarketingSourced({
  sources,
}: MarketingOptions): (deal: Pick<Opportunity, "source">) => boolean | null {
  if (sources.length === 0) refuse("sources", sources, "at least one source");
  const marketing = new Set(textsParameter("sources", sources));
  return ({ source }) => (source == null ? null : marketing.has(source));
}
