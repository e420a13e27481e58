import { farthest, millionth, type DrawnFigure, type Figure, type FigureShape } from "./figure.js";
import { normalScores } from "./normalScores.js";
import { philoxBlocks } from "./philoxBlocks.js";
import { streamName } from "./streamName.js";

/** Draws the attainments of a run of paths. */
export interface ScenarioDraws {
  /** Attainments of the paths from `first` on, in whole millionths. `first` and the column's length are multiples of 4. */
  readonly fill: (figure: Figure, first: number, column: Float64Array) => void;
}

/**
 * The world of a seed. A draw is a function of the seed, of whose figure it is and of the path: of nothing that was drawn before, so
 * that any path of any figure can be had in any order, and two plans see the same.
 *
 *     score = √ρ market + √(1 − ρ) own;   attainment = shape(score), to the nearest millionth
 */
export function scenarioDraws(seed: number, chunk: number): ScenarioDraws {
  const words = new Uint32Array(chunk);
  const scores = new Float64Array(chunk);
  const markets = new Map<number, Float64Array>();

  /** Scores of members that a team's figure was made of, until the members themselves ask for them; and what is free again. */
  const kept = new Map<string, Float64Array>();
  const spare: Float64Array[] = [];

  /** Scores of a run of paths, which hold until the next are drawn. */
  function scoresOf(figure: DrawnFigure, first: number, paths: number, isMember: boolean): Float64Array {
    const key = `${figure.name[0]} ${figure.name[1]} ${first}`;
    const known = kept.get(key);
    if (known !== undefined) {
      if (!isMember && kept.delete(key)) spare.push(known);
      return known;
    }
    const isKept = isMember && kept.size * chunk < mostKept;
    const drawn = isKept ? (spare.pop() ?? new Float64Array(chunk)) : scores;
    drawScores(figure, first, paths, drawn);
    if (isKept) kept.set(key, drawn);
    return drawn;
  }

  function drawScores(
    { name, market: correlation }: DrawnFigure,
    first: number,
    paths: number,
    drawn: Float64Array,
  ): void {
    const wordsOfRun = paths === chunk ? words : words.subarray(0, paths);
    philoxBlocks(wordsOfRun, first, { seed, name, period: 0 });
    normalScores(wordsOfRun, drawn);
    if (correlation === 0) return;
    const market = marketOf(first, wordsOfRun);
    const [shared, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
    for (let path = 0; path < paths; path += 1) drawn[path] = shared * market[path]! + own * drawn[path]!;
  }

  /** The market's scores of a run, kept: they are everybody's. */
  function marketOf(first: number, wordsOfRun: Uint32Array): Float64Array {
    const known = markets.get(first);
    if (known !== undefined) return known;
    const made = new Float64Array(wordsOfRun.length);
    philoxBlocks(wordsOfRun, first, { seed, name: marketName, period: 0 });
    normalScores(wordsOfRun, made);
    markets.set(first, made);
    return made;
  }

  function fillDrawn(figure: DrawnFigure, first: number, column: Float64Array): void {
    const own = scoresOf(figure, first, column.length, false);
    shapeColumn(figure.shape, figure.ratio * millionth, own, column);
  }

  return {
    fill: (figure, first, column) => {
      if (figure.kind === "drawn") fillDrawn(figure, first, column);
      else {
        column.fill(0);
        for (const member of figure.members)
          addShares(member.shape, member.ratio * millionth, scoresOf(member, first, column.length, true), column);
        for (let path = 0; path < column.length; path += 1) column[path] = whole(column[path]!);
      }
    },
  };
}

/** The most scores that are kept: 64 megabytes. What is not kept is drawn again, and is the same. */
const mostKept = 8_388_608;

const marketName = streamName("market");

/** To the nearest millionth, within a thousand times the target. */
const whole = (millionths: number): number => Math.min(Math.max(Math.floor(millionths + 0.5), -farthest), farthest);

/** Attainments in whole millionths. */
function shapeColumn(shape: FigureShape, unit: number, scores: Float64Array, column: Float64Array): void {
  if (shape.kind === "normal") {
    // The shape of nearly all that is drawn, in one pass.
    const [middle, spread] = [shape.mean * unit, shape.standardDeviation * unit];
    // No score is farther out than 6.3 deviations.
    const isNear = Math.abs(middle) + 7 * Math.abs(spread) < farthest;
    if (isNear)
      for (let path = 0; path < column.length; path += 1)
        column[path] = Math.floor(middle + spread * scores[path]! + 0.5);
    else for (let path = 0; path < column.length; path += 1) column[path] = whole(middle + spread * scores[path]!);
  } else {
    column.fill(0);
    addShares(shape, unit, scores, column);
    for (let path = 0; path < column.length; path += 1) column[path] = whole(column[path]!);
  }
}

/** Adds what a figure is of a target, in millionths that are not yet whole. */
function addShares(shape: FigureShape, unit: number, scores: Float64Array, column: Float64Array): void {
  const paths = column.length;
  if (shape.kind === "normal") {
    const [middle, spread] = [shape.mean * unit, shape.standardDeviation * unit];
    for (let path = 0; path < paths; path += 1) column[path]! += middle + spread * scores[path]!;
  } else if (shape.kind === "log-normal") {
    const { mu, sigma } = shape;
    for (let path = 0; path < paths; path += 1) column[path]! += unit * Math.exp(mu + sigma * scores[path]!);
  } else {
    const { scores: ends, values } = shape;
    for (let path = 0; path < paths; path += 1) {
      const score = scores[path]!;
      let place = 0;
      while (place < ends.length && score > ends[place]!) place += 1;
      column[path]! += unit * values[place]!;
    }
  }
}
