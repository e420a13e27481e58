import { farthest, millionth, type DrawnFigure, type Figure } from "./figure.js";

/** How far from 0 a figure may be, in millionths, as a power of two: reps who are nearly alike then have one. */
export function reachOf(figure: Figure): number {
  const most = figure.kind === "drawn" ? mostOf(figure) : figure.members.reduce((sum, each) => sum + mostOf(each), 0);
  return Math.min(farthest, 2 ** Math.ceil(Math.log2(Math.max(most * millionth, 1) + 1)));
}

/** No score is farther out than 6.3. */
const outermost = 7;

function mostOf({ shape, ratio }: DrawnFigure): number {
  const scale = Math.abs(ratio);
  if (shape.kind === "normal") return scale * (Math.abs(shape.mean) + outermost * shape.standardDeviation);
  if (shape.kind === "log-normal") return scale * Math.exp(shape.mu + outermost * shape.sigma);
  return scale * shape.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
