/** Money is whole cents until it is written. */
export type Cents = number;

export function moneyText(cents: Cents): string {
  const digits = Math.abs(cents).toString().padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** To the next step: hundreds of euros are `toStep(cents, 100_00)`. */
export function roundToStep(cents: Cents, step: Cents): Cents {
  return Math.max(1, Math.round(cents / step)) * step;
}
