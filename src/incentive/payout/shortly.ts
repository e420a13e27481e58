import type { Figures } from "../../locale/figures.js";
import { endingDecimal } from "../../exact/fractionText.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import type { ExactText } from "../measure/exactText.js";

const digitsShown = 4;

/** Exact numbers as a sentence writes them: four decimals at most, and marked where something is left off. */
export const shortly =
  (write: Figures["decimal"]) =>
  (exact: ExactText): string => {
    const fraction = fractionFromText(exact);
    const ends = endingDecimal(fraction);
    const value = fractionToDecimal(fraction);
    const short = value.toDecimalPlaces(digitsShown);
    return ends !== null && short.equals(value) ? write(value.toString()) : `≈ ${write(short.toString())}`;
  };
