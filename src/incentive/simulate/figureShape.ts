import { SalesKpiError, quote } from "../../errors.js";
import { normalQuantile } from "../../stats/distributions/normalQuantile.js";
import type { FigureShape } from "./figure.js";
import { checkSpread, logarithmOf } from "../expected/meanAndSpread.js";
import type { AttainmentModel } from "./world.js";

/** How a normal score becomes an attainment of a model. */
export function figureShape(model: AttainmentModel): FigureShape {
  if (!kinds.includes((Object(model) as AttainmentModel).kind))
    throw refused(`expected a model of kind ${kinds.join(", ")}, got ${quote(model)}`);
  if (model.kind === "values") {
    const { values } = model;
    if (![values, model.probabilities ?? []].every(Array.isArray))
      throw refused(`expected a list of values, and of probabilities, got ${quote(model)}`);
    const probabilities = model.probabilities ?? values.map(() => 1 / values.length);
    if (values.length === 0 || values.length !== probabilities.length || !values.every(Number.isFinite))
      throw refused("a model of values needs values, and as many probabilities where it has any");
    if (!(probabilities.every((p) => p >= 0) && Math.abs(probabilities.reduce((sum, p) => sum + p, 0) - 1) < 1e-9))
      throw refused("the probabilities of a model's values are 0 or more and sum to 1");
    let below = 0;
    const ends = probabilities.slice(0, -1).map((p) => (below += p));
    const scores = ends.map((end) => (end <= 0 ? -Infinity : end >= 1 ? Infinity : normalQuantile(end)));
    return { kind: "values", scores, values };
  }
  const { kind, mean, standardDeviation } = model;
  checkSpread(kind, model, kind === "log-normal");
  return kind === "normal" ? { kind, mean, standardDeviation } : { kind, ...logarithmOf(model) };
}

const kinds: readonly unknown[] = ["normal", "log-normal", "values"];

const refused = (problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", problem, { field: "attainment" });
