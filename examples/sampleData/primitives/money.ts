/** Money in whole cents. */
export type Cents = number;

export function moneyText(cents: Cents): string {
  const digits = Math.abs(cents).toString().padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Rounds to the nearest step, at least one: `roundToStep(cents, 100_00)` gives hundreds of euros. */
export function roundToStep(cents: Cents, step: Cents): Cents {
  return Math.max(1, Math.round(cents / step)) * step;
}
