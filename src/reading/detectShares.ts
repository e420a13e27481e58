import { readMoney } from "../model/cells/readMoney.js";
import type { ColumnTexts } from "./columnTexts.js";

/** Unit of a column of probabilities: null if its values do not decide it. */
export type ShareUnit = "percent" | "share" | null;

/**
 * Returns the unit of a column of probabilities: percent if a value has the sign or is above 1, share if a value lies
 * between 0 and 1. A column of 0 and 1 alone decides nothing.
 */
export function detectShareUnit({ texts, numbers }: ColumnTexts): ShareUnit {
  let hasFraction = false;
  for (const text of [...texts.keys(), ...numbers.keys()]) {
    if (text.endsWith("%")) return "percent";
    const value = Number(numberIn(text));
    if (value > 1) return "percent";
    if (value > 0 && value < 1) hasFraction = true;
  }
  return hasFraction ? "share" : null;
}

const numberIn = (text: string): string | undefined =>
  (readMoney(text, { decimal: ".", thousands: "" }) ?? readMoney(text, { decimal: ",", thousands: "" }))?.amount;
