import {
  compareFractions,
  fractionOf,
  minus,
  one,
  divide,
  plus,
  reduce,
  signOf,
  times,
  zero,
  type Fraction,
} from "../../exact/fraction.js";
import { exactCurve, readCurve } from "./curveReading.js";
import { readTiers } from "./tierReading.js";
import type { TierTable } from "./tierTable.js";
import type { Curve } from "../plan/curve.js";
import type { Gate } from "../plan/modifier.js";

/**
 * A stretch of a function that is straight on each of its stretches: `level + slope × x` from `from` up to the start of the next.
 * The first has no start.
 */
export interface Piece {
  readonly from: Fraction | null;
  /** Whether the value at `from` itself is this stretch's; the one below has it otherwise. */
  readonly ownsFrom: boolean;
  readonly level: Fraction;
  readonly slope: Fraction;
}

/** A curve as straight stretches, its cap applied. */
export function curvePieces(curve: Curve): readonly Piece[] {
  const exact = exactCurve(curve);
  const uncapped = { ...exact, cap: null };
  const breaks = exact.points.map(({ attainment }) => attainment);
  const pieces = piecesOf(breaks, (x) => readCurve(uncapped, x).payout);
  return exact.cap === null ? pieces : cappedPieces(pieces, exact.cap);
}

/** What a table of rates pays for an amount, as straight stretches; a loss mirrors a gain. */
export function tierPieces(table: TierTable): readonly Piece[] {
  const ends = table.tiers.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const breaks = [...ends, zero, ...ends.map((end) => minus(zero, end))];
  return piecesOf(breaks, (amount) => readTiers(table, amount).pay);
}

/** What a gate multiplies pay by, as straight stretches of the attainment that it asks. */
export function gatePieces({ atLeast, otherwise }: Pick<Gate, "atLeast" | "otherwise">): readonly Piece[] {
  const open = fractionOf(atLeast, { field: "atLeast" });
  const isCurve = typeof otherwise === "object" && ("points" in otherwise || "steps" in otherwise);
  const below = isCurve
    ? curvePieces(otherwise).filter(({ from }) => from === null || compareFractions(from, open) < 0)
    : [straight(null, fractionOf(otherwise, { field: "otherwise" }))];
  return [...below, straight(open, one)];
}

const straight = (from: Fraction | null, level: Fraction): Piece => ({ from, ownsFrom: true, level, slope: zero });

/**
 * A function that is straight between breaks, read where it is defined: at two places of each stretch and at the breaks, so that
 * who owns a break is the function's to say.
 */
function piecesOf(unordered: readonly Fraction[], at: (x: Fraction) => Fraction): readonly Piece[] {
  const breaks = unordered.toSorted(compareFractions).filter((each, index, all) => {
    const before = all[index - 1];
    return before === undefined || compareFractions(before, each) !== 0;
  });
  const pieces: Piece[] = [lineThrough(null, breaks[0], at)];
  breaks.forEach((from, index) => {
    const next = lineThrough(from, breaks[index + 1], at);
    const value = at(from);
    const ownsFrom = compareFractions(valueOn(next, from), value) === 0;
    const before = pieces.at(-1);
    // A value that neither side has stands alone.
    if (!ownsFrom && before !== undefined && compareFractions(valueOn(before, from), value) !== 0)
      pieces.push(straight(from, value));
    pieces.push({ ...next, ownsFrom });
  });
  return pieces;
}

const whole = (count: number): Fraction => ({ numerator: BigInt(count), denominator: 1n });

/** The line of a stretch, from two places inside it. */
function lineThrough(from: Fraction | null, to: Fraction | undefined, at: (x: Fraction) => Fraction): Piece {
  const start = from ?? minus(to ?? zero, whole(3));
  const end = to ?? plus(start, whole(3));
  const step = divide(minus(end, start), whole(3));
  const [left, right] = [plus(start, step), minus(end, step)];
  const slope = divide(minus(at(right), at(left)), minus(right, left));
  return { from, ownsFrom: true, level: reduce(minus(at(left), times(slope, left))), slope: reduce(slope) };
}

const valueOn = ({ level, slope }: Piece, x: Fraction): Fraction => plus(level, times(slope, x));

/** The least of a function and a level. */
function cappedPieces(pieces: readonly Piece[], cap: Fraction): readonly Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    const top: Piece = { ...piece, level: cap, slope: zero };
    if (signOf(piece.slope) === 0) return [compareFractions(piece.level, cap) > 0 ? top : piece];
    const crossing = divide(minus(cap, piece.level), piece.slope);
    const end = pieces[index + 1]?.from ?? null;
    const isAfterStart = piece.from === null || compareFractions(crossing, piece.from) > 0;
    const isBeforeEnd = end === null || compareFractions(crossing, end) < 0;
    const [below, above] = signOf(piece.slope) > 0 ? [piece, top] : [top, piece];
    if (!isAfterStart) return [above];
    return isBeforeEnd ? [below, { ...above, from: crossing, ownsFrom: true }] : [below];
  });
}

/** The function at a value, exactly. */
export function valueAt(pieces: readonly Piece[], x: Fraction): Fraction {
  const found = pieces.findLast(({ from, ownsFrom }) => {
    if (from === null) return true;
    const side = compareFractions(x, from);
    return side > 0 || (side === 0 && ownsFrom);
  });
  return found === undefined ? zero : valueOn(found, x);
}
