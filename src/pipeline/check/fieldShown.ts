import type { Figures } from "../../locale/figures.js";

/** The value of a deal's field as a sentence shows it. */
export function fieldShown(figures: Figures, field: string, value: string): string {
  switch (field) {
    case "probability":
      return figures.percent(value);
    case "amount":
      return figures.decimal(value);
    case "expectedCloseOn":
      return figures.day(value);
    default:
      return value;
  }
}
