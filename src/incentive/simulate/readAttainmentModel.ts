import { SalesKpiError, quote } from "../../errors.js";
import { normalQuantile } from "../../stats/distributions/normalQuantile.js";
import { checkMeanAndSpread, logarithmOf } from "../expected/meanAndSpread.js";
import type { AttainmentDistribution } from "./attainmentVariable.js";
import type { AttainmentModel } from "./simulationModel.js";

/** Reads the model of an attainment into a distribution. */
export function readAttainmentModel(model: AttainmentModel): AttainmentDistribution {
  if (!kinds.includes((Object(model) as AttainmentModel).kind))
    throw refusal(`expected a model of kind ${kinds.join(", ")}, got ${quote(model)}`);
  if (model.kind === "values") return readValues(model);
  const { kind, mean, standardDeviation } = model;
  checkMeanAndSpread(`attainment (${kind})`, model, { isAbove0: kind === "log-normal" });
  return kind === "normal" ? { kind, mean, standardDeviation } : { kind, ...logarithmOf(model) };
}

const kinds: readonly unknown[] = ["normal", "log-normal", "values"];

function readValues(model: Extract<AttainmentModel, { kind: "values" }>): AttainmentDistribution {
  const { values } = model;
  if (![values, model.probabilities ?? []].every(Array.isArray))
    throw refusal(`expected a list of values, and a list of probabilities if any, got ${quote(model)}`);
  const probabilities = model.probabilities ?? values.map(() => 1 / values.length);
  if (values.length === 0 || !values.every(Number.isFinite))
    throw refusal(`expected one or more finite values, got ${quote(values)}`);
  if (values.length !== probabilities.length)
    throw refusal(`expected as many probabilities as values, got ${probabilities.length} for ${values.length}`);
  const total = probabilities.reduce((sum, probability) => sum + probability, 0);
  if (!(probabilities.every((probability) => probability >= 0) && Math.abs(total - 1) < 1e-9))
    throw refusal(`expected probabilities from 0 on that sum to 1, got ${quote(probabilities)}`);
  let cumulative = 0;
  const scores = probabilities
    .slice(0, -1)
    .map((probability) => (cumulative += probability))
    .map((end) => (end <= 0 ? -Infinity : end >= 1 ? Infinity : normalQuantile(end)));
  return { kind: "values", scores, values };
}

const refusal = (problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `attainment: ${problem}`, { field: "attainment" });
