import { minus, plus, times, type Fraction } from "../../exact/fraction.js";
import type { Piece } from "../pay/pieces.js";

/** A place where one stretch ends and the next starts. */
export interface Join {
  readonly at: Fraction;
  readonly before: Piece;
  readonly after: Piece;
  /** What is paid just below it, and from it on. */
  readonly below: Fraction;
  readonly above: Fraction;
  /** What it jumps by; 0 where one runs on from the other. */
  readonly jump: Fraction;
}

/** The places where stretches meet. */
export const joinsOf = (pieces: readonly Piece[]): Join[] =>
  pieces.slice(1).flatMap((after, index) => {
    const before = pieces[index];
    if (before === undefined || after.from === null) return [];
    const [below, above] = [onPiece(before, after.from), onPiece(after, after.from)];
    return [{ at: after.from, before, after, below, above, jump: minus(above, below) }];
  });

/** The line of a stretch at a place, in it or beyond. */
export const onPiece = ({ level, slope }: Piece, place: Fraction): Fraction => plus(level, times(slope, place));
