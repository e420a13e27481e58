import { fractionToNumber } from "../../exact/fractionToNumber.js";
import type { Segment } from "../../exact/piecewiseLinear.js";

/** A piece in doubles, with both its ends. */
export interface DoublePiece {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly slope: number;
}

/** Pieces in doubles, for integrals over them, where it does not matter who owns a boundary. */
export const doublePieces = (pieces: readonly Segment[]): readonly DoublePiece[] =>
  pieces.map(({ from, level, slope }, index) => {
    const next = pieces[index + 1]?.from;
    return {
      start: from === null ? -Infinity : fractionToNumber(from),
      end: next == null ? Infinity : fractionToNumber(next),
      level: fractionToNumber(level),
      slope: fractionToNumber(slope),
    };
  });
