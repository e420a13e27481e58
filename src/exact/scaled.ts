import { SalesKpiError, placeText, type ErrorPlace } from "../errors.js";
import { amountParts, type DecimalParts } from "./amountParts.js";
import { bigPowerOfTen } from "./powersOfTen.js";

/** Exact decimal: units / 10^scale, with the least scale ≥ 0 that holds the decimal. */
export interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

/**
 * Returns an {@link Amount} as an integer with a scale, exactly. An error names the `place` of the value.
 *
 * @throws SalesKpiError `unreadable-amount` for anything that is not an amount.
 * @example readScaled("12.50").units // => 125n
 * @example readScaled("12.50").scale // => 1
 */
export function readScaled(value: unknown, place: ErrorPlace = {}): Scaled {
  const parts = amountParts(value);
  if (typeof parts === "string")
    throw new SalesKpiError("unreadable-amount", placeText(place) + parts, { ...place, value });
  return leastScaled(parts);
}

function leastScaled({ negative, digits, scale }: DecimalParts): Scaled {
  let end = digits.length;
  let places = scale;
  while (places > 0 && digits[end - 1] === "0") {
    end -= 1;
    places -= 1;
  }
  const magnitude = BigInt(digits.slice(0, end)) * (places < 0 ? bigPowerOfTen(-places) : 1n);
  if (magnitude === 0n) return { units: 0n, scale: 0 };
  return { units: negative ? -magnitude : magnitude, scale: Math.max(places, 0) };
}
