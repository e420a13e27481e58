import { refuse } from "../errors.js";

/**
 * Rule for digits that are dropped. The first three go to the nearest value and differ on exact ties only.
 *
 * - `"half-even"`: a tie goes to the even last digit; 2.5 → 2, 3.5 → 4, −2.5 → −2. Unbiased over many roundings.
 * - `"half-up"`: a tie goes away from zero; 2.5 → 3, −2.5 → −3. The usual rounding of commerce.
 * - `"half-down"`: a tie goes towards zero; 2.5 → 2, −2.5 → −2.
 * - `"up"`: away from zero; 2.1 → 3, −2.1 → −3.
 * - `"down"`: towards zero; 2.9 → 2, −2.9 → −2.
 * - `"ceiling"`: towards +∞; 2.1 → 3, −2.9 → −2.
 * - `"floor"`: towards −∞; 2.9 → 2, −2.1 → −3.
 */
export type RoundingMode = "half-even" | "half-up" | "half-down" | "up" | "down" | "ceiling" | "floor";

const modes = "half-even, half-up, half-down, up, down, ceiling or floor";

/** Returns numerator / denominator rounded to an integer by a mode. The denominator is positive. */
export function roundQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const truncated = numerator / denominator;
  const rest = numerator % denominator;
  const negative = numerator < 0n;
  const twice = (negative ? -rest : rest) * 2n;
  const away = isAwayFromZero(mode, { rest, negative, odd: truncated % 2n !== 0n, half: twice - denominator });
  return away ? truncated + (negative ? -1n : 1n) : truncated;
}

/** Difference between a quotient and its truncation. `half` is above, at or below 0 as the rest is to one half. */
interface Dropped {
  readonly rest: bigint;
  readonly negative: boolean;
  readonly odd: boolean;
  readonly half: bigint;
}

function isAwayFromZero(mode: RoundingMode, { rest, negative, odd, half }: Dropped): boolean {
  switch (mode) {
    case "half-even":
      return half > 0n || (half === 0n && odd);
    case "half-up":
      return half >= 0n;
    case "half-down":
      return half > 0n;
    case "up":
      return rest !== 0n;
    case "down":
      return false;
    case "ceiling":
      return rest !== 0n && !negative;
    case "floor":
      return rest !== 0n && negative;
    default:
      refuse("mode", mode, `a rounding mode: ${modes}`, "unknown-name");
  }
}
