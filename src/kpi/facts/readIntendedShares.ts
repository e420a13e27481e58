import { refuse } from "../../errors.js";
import { addAmount, compareSums, emptySum } from "../../exact/exactSum.js";

/** Returns the intended shares by segment. Throws unless each share is from 0 to 1, and their sum at most 1. */
export function readIntendedShares(intended: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const shares = Object.entries(intended);
  for (const [segment, share] of shares)
    if (!(typeof share === "number" && share >= 0 && share <= 1))
      refuse(`intended.${segment}`, share, "a share from 0 to 1");
  const total = shares.reduce((sum, [, share]) => addAmount(sum, share), emptySum());
  if (compareSums(total, addAmount(emptySum(), 1)) > 0) refuse("intended", intended, "shares with a sum of at most 1");
  return new Map(shares);
}
