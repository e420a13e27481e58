import { drawNormal } from "../primitives/draws.js";
import { monthsBetween } from "../primitives/periods.js";
import { randomStream } from "../primitives/randomStream.js";
import { asOf, firstOrderDay } from "../primitives/span.js";
import type { DayNumber } from "../primitives/dayNumber.js";

export interface Rate {
  readonly currency: string;
  readonly from: DayNumber;
  readonly until: DayNumber;
  /** Euros for one unit, in ten-thousandths. */
  readonly euros: number;
}

/** Invented monthly rates. The Swiss franc has none. */
export const rates: readonly Rate[] = [...monthlyRates("USD", 9240), ...monthlyRates("GBP", 11620)];

function monthlyRates(currency: string, first: number): Rate[] {
  const random = randomStream(`rates ${currency}`);
  let euros = first;
  return monthsBetween(firstOrderDay, asOf).map(({ start, end }) => {
    euros = Math.round(euros + 90 * drawNormal(random) + (first - euros) / 8);
    return { currency, from: start, until: end, euros };
  });
}
