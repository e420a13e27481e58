import type { OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { textsParameter } from "../define/parameter.js";

/** Which sources of deals are marketing's. */
export interface MarketingOptions {
  /** Values of `source` that marketing brings: the website, fairs. Any other is not marketing's. */
  readonly sources: readonly string[];
}

/** The kinds of the parameters of marketing's families. */
export const marketingOptionKinds: OptionKinds<MarketingOptions> = { sources: "list" };

/** Whether a deal came from marketing; null where it does not say where it came from. */
export function isMarketingSourced({
  sources,
}: MarketingOptions): (deal: Pick<Opportunity, "source">) => boolean | null {
  if (sources.length === 0)
    throw new SalesKpiError("impossible-request", "no source is marketing's", { field: "sources" });
  const own = new Set(textsParameter("sources", sources));
  return ({ source }) => (source == null ? null : own.has(source));
}
