import type { Figures } from "../../finding/figures.js";
import { endingDecimal } from "../pay/fractionText.js";
import { fractionFromText } from "../pay/fractionFromText.js";
import { fractionToDecimal } from "../pay/fractionToDecimal.js";
import type { ExactText } from "./performance.js";

/** How exact numbers are written in the sentences of a language: short, and marked where something is left off. */
export interface ExactFigures {
  readonly number: (exact: ExactText) => string;
  readonly percent: (exact: ExactText) => string;
}

const digitsShown = 4;

/** Exact numbers with four decimals, by the figures of a language. */
export const exactFigures = ({ decimal, percent }: Pick<Figures, "decimal" | "percent">): ExactFigures => ({
  number: (exact) => shortened(exact, digitsShown, decimal),
  percent: (exact) => shortened(exact, digitsShown, percent),
});

function shortened(exact: ExactText, digits: number, write: (plain: string) => string): string {
  const fraction = fractionFromText(exact);
  const ends = endingDecimal(fraction);
  const value = fractionToDecimal(fraction);
  const short = value.toDecimalPlaces(digits);
  return ends !== null && short.equals(value) ? write(value.toString()) : `≈ ${write(short.toString())}`;
}
