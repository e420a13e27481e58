import { SalesKpiError, refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { Scope, Where } from "../plan/criterion.js";
import type { AttainmentVariable, DrawnAttainment } from "./attainmentVariable.js";
import { readAttainmentModel } from "./readAttainmentModel.js";
import type { AttainmentModel, SimulatedRep, SimulationModel } from "./simulationModel.js";
import { streamKey } from "./streamKey.js";

/** Attainment that a plan asks a simulation model for. */
export interface AttainmentSpec {
  /** Criterion or commission. */
  readonly id: string;
  readonly kpi: string;
  readonly scope: Scope;
  /** Condition on the KPI's facts: other facts are another attainment. */
  readonly where?: Where | undefined;
  /** Amount that an attainment of 1 stands for; null if the plan has none for the year. */
  readonly target: Amount | null;
  /** Id of the members' own criterion of this KPI; the KPI itself if there is none. */
  readonly memberId: string;
  /** Returns a member's own target of this KPI, for the attainment of a team or the company. */
  readonly memberTarget: (rep: SimulatedRep) => Amount | null;
}

/** Resolves the attainment that a plan asks for into a random variable of the model, for a rep. */
export function resolveAttainment(model: SimulationModel, spec: AttainmentSpec, rep: SimulatedRep): AttainmentVariable {
  const { id, scope, target } = spec;
  if (scope === "rep") {
    const attainment = repAttainment(model, spec, rep);
    return { ...attainment, ratio: ratioOf(id, baselineOf(model, spec, rep), target) };
  }
  const holder = holderOf(scope, rep, spec);
  const groupModel = model.attainment?.[id];
  if (groupModel !== undefined)
    return drawnAttainment(model, groupModel, {
      streamNames: ["figure", id, "", holder],
      ratio: ratioOf(id, groupModel.baseline ?? null, target),
    });
  if (target === null)
    throw refusal(
      `${scope} criterion ${id}: expected a model as attainment["${id}"], because its target is no amount for the year, got none`,
    );
  const members = model.reps
    .filter(({ teamId }) => scope === "company" || teamId === rep.teamId)
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .map((member) => memberAttainment(model, { ...spec, target }, member));
  return { kind: "summed", holder, members };
}

/** Returns the amount that a rep's attainment of 1 stands for; null if the model does not say. */
export const baselineOf = (
  model: SimulationModel,
  { id, kpi }: Pick<AttainmentSpec, "id" | "kpi">,
  rep: SimulatedRep,
): Amount | null => modelOf(model, rep, id, kpi)?.attainmentModel.baseline ?? null;

/** Returns a condition as text, the same for any order of its fields. */
export const whereKey = (where: Where | undefined): string =>
  where === undefined ? "" : JSON.stringify(Object.entries(where).sort(([left], [right]) => (left < right ? -1 : 1)));

/** Returns a member's attainment as a part of the team's target. */
function memberAttainment(
  model: SimulationModel,
  { id, kpi, scope, target, where, memberId, memberTarget }: AttainmentSpec,
  member: SimulatedRep,
): DrawnAttainment {
  const memberKey = { id: memberId, kpi, where };
  const attainment = repAttainment(model, memberKey, member);
  const baseline = baselineOf(model, memberKey, member) ?? memberTarget(member);
  if (baseline === null)
    throw refusal(
      `${scope} criterion ${id}: expected the amount of an attainment of ${member.id} in ${kpi}, got none; set its \`baseline\`, or attainment["${id}"]`,
    );
  return { ...attainment, ratio: ratioOf(id, baseline, target) };
}

/** Returns a rep's attainment from a model or from history, with a ratio of 1. */
function repAttainment(
  model: SimulationModel,
  { id, kpi, where }: Pick<AttainmentSpec, "id" | "kpi" | "where">,
  rep: SimulatedRep,
): DrawnAttainment {
  const resolved = modelOf(model, rep, id, kpi);
  if (resolved !== null) {
    const { key, attainmentModel } = resolved;
    const streamNames = ["figure", key, key === kpi ? whereKey(where) : "", rep.id];
    return drawnAttainment(model, attainmentModel, { streamNames, ratio: 1 });
  }
  const values = historyValues(rep, id, kpi);
  const isJoint = model.historyDraws === "joint";
  if (isJoint && model.reps.some(({ history }) => history && history.length !== values.length))
    throw refusal("expected histories of one length, because one past year is drawn for all reps, got several lengths");
  // One stream for all attainments of a rep: an entry of the history is drawn whole.
  const streamNames = isJoint ? ["history"] : ["history", rep.id];
  return { ...drawnAttainment(model, { kind: "values", values }, { streamNames, ratio: 1 }), marketCorrelation: 0 };
}

/** Returns the past values of a rep. Throws if there is none, or if an entry of the history has none. */
function historyValues({ id: repId, history = [] }: SimulatedRep, id: string, kpi: string): number[] {
  const entries = history.map((entry) => entry[id] ?? entry[kpi]);
  const values = entries.filter((value) => value !== undefined);
  const name = id === kpi ? kpi : `${id} (${kpi})`;
  if (values.length === 0) throw refusal(`expected a model or a history of ${repId} in ${name}, got none`);
  if (values.length < entries.length)
    throw refusal(
      `expected ${name} in all ${entries.length} entries of the history of ${repId}, got ${values.length} with it`,
    );
  return values;
}

/** Returns the model of a rep's attainment with its key: the rep's own models come first, and a history before common models. */
function modelOf(
  model: SimulationModel,
  rep: SimulatedRep,
  id: string,
  kpi: string,
): { readonly key: string; readonly attainmentModel: AttainmentModel } | null {
  const find = (models: SimulationModel["attainment"]): ReturnType<typeof modelOf> => {
    const key = [id, kpi].find((name) => models?.[name] !== undefined);
    const attainmentModel = key === undefined ? undefined : models?.[key];
    return key === undefined || attainmentModel === undefined ? null : { key, attainmentModel };
  };
  return find(rep.attainment) ?? (rep.history === undefined ? find(model.attainment) : null);
}

function holderOf(scope: Scope, { id, teamId }: SimulatedRep, spec: AttainmentSpec): string {
  if (scope === "company") return "company";
  if (teamId === undefined) throw refusal(`team criterion ${spec.id}: expected a teamId of ${id}, got none`);
  return `team ${teamId}`;
}

function drawnAttainment(
  { marketCorrelation = 0 }: SimulationModel,
  model: AttainmentModel,
  { streamNames, ratio }: { readonly streamNames: readonly string[]; readonly ratio: number },
): DrawnAttainment {
  if (!(marketCorrelation >= 0 && marketCorrelation <= 1))
    refuse("marketCorrelation", marketCorrelation, "a correlation from 0 to 1");
  return {
    kind: "drawn",
    stream: streamKey(...streamNames),
    distribution: readAttainmentModel(model),
    ratio,
    marketCorrelation,
  };
}

/** Returns the ratio of a baseline to a target; 1 without a baseline. */
function ratioOf(id: string, baseline: Amount | null, target: Amount | null): number {
  if (baseline === null) return 1;
  if (target === null)
    throw refusal(`${id}: expected a target for the year, because its model has a \`baseline\`, got none`);
  const whole = toDecimal(target);
  if (whole.lte(0)) throw refusal(`${id}: expected a target above 0, got ${whole.toString()}`);
  return toDecimal(baseline).div(whole).toNumber();
}

const refusal = (problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `attainment: ${problem}`, { field: "attainment" });
