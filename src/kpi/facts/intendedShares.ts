import { SalesKpiError, quote } from "../../errors.js";
import { addAmount, compareSums, emptySum } from "../../exact/exactSum.js";

/** The intended shares by segment, if they can be: each from 0 to 1, and together no more than 1. */
export function intendedShares(intended: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const shares = Object.entries(intended);
  for (const [segment, share] of shares)
    if (!(typeof share === "number" && share >= 0 && share <= 1))
      throw impossible(`${quote(share)} is no share from 0 to 1 for ${quote(segment)}`, share);
  const total = shares.reduce((sum, [, share]) => addAmount(sum, share), emptySum());
  if (compareSums(total, addAmount(emptySum(), 1)) > 0)
    throw impossible("the intended shares are together more than 1", intended);
  return new Map(shares);
}

const impossible = (problem: string, value: unknown): SalesKpiError =>
  new SalesKpiError("impossible-request", `intended: ${problem}`, { field: "intended", value });
