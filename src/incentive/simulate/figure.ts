import type { MeanAndSpread } from "../expected/meanAndSpread.js";

/** How a drawn score becomes a figure. */
export type FigureShape =
  | ({ readonly kind: "normal" } & MeanAndSpread)
  | { readonly kind: "log-normal"; readonly mu: number; readonly sigma: number }
  | {
      /** The value at the place of the first score that is not below; the last beyond all. */
      readonly kind: "values";
      readonly scores: readonly number[];
      readonly values: readonly number[];
    };

/** A figure that is drawn: whose, and how it may turn out. */
export interface DrawnFigure {
  readonly kind: "drawn";
  readonly name: readonly [number, number];
  readonly shape: FigureShape;
  /** What one of the figure is of an attainment: `of / target`, or 1. */
  readonly ratio: number;
  /** Correlation with the market; a figure from history has none. */
  readonly market: number;
}

/** A team's figure that is made of those of its members. */
export interface SummedFigure {
  readonly kind: "summed";
  readonly holder: string;
  /** What a whole of each member's figure is of the team's target. */
  readonly members: readonly DrawnFigure[];
}

/** An attainment of a scenario: a column of whole millionths. */
export type Figure = DrawnFigure | SummedFigure;

/** An attainment is a whole number of these parts of a target. */
export const millionth = 1_000_000;

/** Attainments beyond a thousand times the target, either way, are taken for that. */
export const farthest = 1_000_000_000;
