import type { Scaled } from "./scaled.js";

/** Returns an exact decimal as plain digits: no exponent, no zeros after the last decimal, no `"-0"`. */
export function plainText({ units, scale }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  let end = digits.length;
  while (end > point && digits[end - 1] === "0") end -= 1;
  const text = end > point ? `${digits.slice(0, point)}.${digits.slice(point, end)}` : digits.slice(0, point);
  return units < 0n ? `-${text}` : text;
}
