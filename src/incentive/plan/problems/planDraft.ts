import type { Commission, Criterion } from "../criterion.js";
import type { Gate, Modifier } from "../modifier.js";
import type { IncentivePlan, Participation, RampStep } from "../plan.js";
import type { Trouble } from "./trouble.js";

/** A part of a list, with its place in the plan. */
export interface Part<Value> {
  readonly path: string;
  readonly value: Value;
}

/** An id that the plan gives to a part, readable or not otherwise. */
export interface GivenId {
  readonly path: string;
  readonly list: "criteria" | "commissions" | "gates" | "modifiers";
  readonly id: string;
}

/**
 * What of a plan can be read: fields and parts that the schema refuses are absent, so that the others can still be judged by
 * each other, and all problems be told at once.
 */
export interface PlanDraft extends Partial<
  Omit<IncentivePlan, "criteria" | "commissions" | "gates" | "modifiers" | "ramp" | "participants">
> {
  readonly criteria: readonly Part<Partial<Criterion>>[];
  readonly commissions: readonly Part<Partial<Commission>>[];
  readonly gates: readonly Part<Gate>[];
  readonly modifiers: readonly Part<Modifier>[];
  readonly ramp: readonly Part<RampStep>[];
  readonly participants: readonly Part<Participation>[];
  readonly ids: readonly GivenId[];
  /** Whether there is neither a criterion nor a commission, readable or not. */
  readonly paysNothing: boolean;
}

const identified = ["criteria", "commissions", "gates", "modifiers"] as const;

/** What can be read of a plan that has these troubles by its schema. */
export function planDraft(plan: object, refused: readonly Trouble[]): PlanDraft {
  const places = refused.filter(({ code }) => code !== "unknown-field").map(({ path }) => path);
  const sound = (path: string): boolean =>
    !places.some((place) => place === path || place.startsWith(`${path}.`) || place.startsWith(`${path}[`));
  const soundFields = (value: unknown, path: string): object =>
    Object.fromEntries(
      Object.entries(value as object).filter(([field]) => sound(path === "" ? field : `${path}.${field}`)),
    );
  const listed = (field: string): Part<unknown>[] => {
    const list = (plan as Readonly<Record<string, unknown>>)[field];
    return Array.isArray(list)
      ? list.map((value, index) => ({ path: `${field}[${index}]`, value: value as unknown }))
      : [];
  };
  const records = (field: string): Part<object>[] =>
    listed(field).filter((part): part is Part<object> => typeof part.value === "object" && part.value !== null);
  const whole = (field: string): Part<object>[] => records(field).filter(({ path }) => sound(path));
  const partial = (field: string): Part<object>[] =>
    records(field).map(({ path, value }) => ({ path, value: soundFields(value, path) }));
  const parts = {
    criteria: partial("criteria"),
    commissions: partial("commissions"),
    gates: whole("gates"),
    modifiers: whole("modifiers"),
    ramp: whole("ramp"),
    participants: whole("participants"),
    paysNothing:
      "criteria" in plan &&
      Array.isArray(plan.criteria) &&
      listed("criteria").length + listed("commissions").length === 0,
    ids: identified.flatMap((list) => records(list).flatMap(({ path, value }) => givenId(list, path, value))),
  };
  // The schema has found every field that is left to be of its type.
  return { ...soundFields(plan, ""), ...parts } as PlanDraft;
}

function givenId(list: GivenId["list"], path: string, value: object): GivenId[] {
  const id = (value as { readonly id?: unknown }).id;
  return typeof id === "string" && id !== "" ? [{ path, list, id }] : [];
}
