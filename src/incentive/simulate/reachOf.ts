import { farthest, millionth, type DrawnFigure, type Figure } from "./figure.js";

/** From where to where a figure may be, in millionths. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

/** A figure of any size: `farthest` both ways, in literals, since a bundler keeps what would be computed. */
export const anywhere: Reach = { least: -1e9, most: 1e9 };

/** The reach of a figure, with its ends moved outward a little: reps who are nearly alike then have one. */
export function reachOf(figure: Figure): Reach {
  const members = figure.kind === "drawn" ? [figure] : figure.members;
  let [least, most] = [0, 0];
  for (const member of members) {
    const own = drawnReach(member);
    least += own.least;
    most += own.most;
  }
  return { least: -outward(-least * millionth), most: outward(most * millionth) };
}

/** No score is farther out than 6.3. */
const outermost = 7;

function drawnReach({ shape, ratio }: DrawnFigure): Reach {
  const [low, high] = endsOf(shape);
  return { least: Math.min(low * ratio, high * ratio), most: Math.max(low * ratio, high * ratio) };
}

function endsOf(shape: DrawnFigure["shape"]): readonly [low: number, high: number] {
  if (shape.kind === "normal") {
    const beyond = outermost * shape.standardDeviation;
    return [shape.mean - beyond, shape.mean + beyond];
  }
  if (shape.kind === "log-normal") return [0, Math.exp(shape.mu + outermost * shape.sigma)];
  return [
    shape.values.reduce((least, value) => Math.min(least, value)),
    shape.values.reduce((most, value) => Math.max(most, value)),
  ];
}

/** The next number of three binary digits that is farther to the right, by one at least. */
function outward(millionths: number): number {
  const size = Math.abs(millionths) + 1;
  const grain = 2 ** Math.max(Math.ceil(Math.log2(size)) - 3, 0);
  return Math.max(-farthest, Math.min(farthest, (Math.floor(millionths / grain) + 1) * grain));
}
