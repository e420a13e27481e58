import type { Commission, Criterion } from "../criterion.js";
import type { Gate, Modifier } from "../modifier.js";
import type { IncentivePlan, Participation, RampStep } from "../plan.js";
import type { ProblemAt } from "./problemAt.js";

/** Part of a list, with its path in the plan. */
export interface Part<Value> {
  readonly path: string;
  readonly value: Value;
}

/** Id that the plan gives to a part, even to one that cannot be read otherwise. */
export interface GivenId {
  readonly path: string;
  readonly list: "criteria" | "commissions" | "gates" | "modifiers";
  readonly id: string;
}

/**
 * Readable content of a plan. Fields and parts that the schema refuses are absent, so that the others can still be checked
 * with each other and all problems are reported at once.
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
  /** True if the plan has neither a criterion nor a commission, readable or not. */
  readonly paysNothing: boolean;
}

const listsWithIds = ["criteria", "commissions", "gates", "modifiers"] as const;

/** Returns the readable content of a plan, without the parts that its schema refused. */
export function planDraft(plan: object, refused: readonly ProblemAt[]): PlanDraft {
  const refusedPaths = refused.filter(({ code }) => code !== "unknown-field").map(({ path }) => path);
  const isReadable = (path: string): boolean =>
    !refusedPaths.some((other) => other === path || other.startsWith(`${path}.`) || other.startsWith(`${path}[`));
  const readableFields = (value: unknown, path: string): object =>
    Object.fromEntries(
      Object.entries(value as object).filter(([field]) => isReadable(path === "" ? field : `${path}.${field}`)),
    );
  const itemsOf = (field: string): Part<unknown>[] => {
    const list = (plan as Readonly<Record<string, unknown>>)[field];
    return Array.isArray(list)
      ? list.map((value, index) => ({ path: `${field}[${index}]`, value: value as unknown }))
      : [];
  };
  const recordsOf = (field: string): Part<object>[] =>
    itemsOf(field).filter((part): part is Part<object> => typeof part.value === "object" && part.value !== null);
  const wholeParts = (field: string): Part<object>[] => recordsOf(field).filter(({ path }) => isReadable(path));
  const readableParts = (field: string): Part<object>[] =>
    recordsOf(field).map(({ path, value }) => ({ path, value: readableFields(value, path) }));
  const parts = {
    criteria: readableParts("criteria"),
    commissions: readableParts("commissions"),
    gates: wholeParts("gates"),
    modifiers: wholeParts("modifiers"),
    ramp: wholeParts("ramp"),
    participants: wholeParts("participants"),
    paysNothing:
      "criteria" in plan &&
      Array.isArray(plan.criteria) &&
      itemsOf("criteria").length + itemsOf("commissions").length === 0,
    ids: listsWithIds.flatMap((list) => recordsOf(list).flatMap(({ path, value }) => givenId(list, path, value))),
  };
  // The schema accepts every field that is left.
  return { ...readableFields(plan, ""), ...parts } as PlanDraft;
}

function givenId(list: GivenId["list"], path: string, value: object): GivenId[] {
  const id = (value as { readonly id?: unknown }).id;
  return typeof id === "string" && id !== "" ? [{ path, list, id }] : [];
}
