import { evidenceOf } from "../../metric/evidenceOf.js";
import type { Json, Metric } from "../../metric/metric.js";
import { isBookKpi, type AnyKpi, type Part, type SomeBookKpi } from "../../kpi/define/bookKpi.js";
import { eraseKpiTypes, type BaseKpi } from "../../kpi/define/kpi.js";
import { mapValues } from "../../collections/mapValues.js";
import type { Span } from "../../kpi/define/window.js";

/**
 * What a slot of a row asks about: a period, all of time, the facts that no day places, or nothing, where a shifted period
 * has no counterpart.
 */
export type Slot = Span | "always" | "undated" | null;

/**
 * A KPI over one kind of record, asked about a list of slots: what a scorecard really computes. The KPIs of a scorecard
 * share their leaves: two that are built from won revenue read it off the same cells.
 */
export interface Leaf {
  readonly kpi: BaseKpi;
  readonly metric: Metric<unknown, Json, unknown>;
  readonly slots: readonly Slot[];
}

/**
 * Whether a state is one to show. Every open deal lacks a closing day: undated facts matter where a metric that had their
 * day would count or miss them.
 */
export function isShown({ metric, slots }: Leaf, slot: number, state: Json): boolean {
  if (slots[slot] !== "undated") return true;
  const { n, missing } = evidenceOf(metric, state);
  return n + missing > 0;
}

/** A KPI under the name it has in the rows; its parts, where it is composed, each asked about slots of its own. */
export interface Column {
  readonly name: string;
  readonly source: Source;
}

/** What a KPI's answer is read off: a leaf, or the parts it is composed of. */
export type Source =
  | { readonly leaf: Leaf }
  | { readonly parts: Readonly<Record<string, Source>>; readonly combine: SomeBookKpi["combine"] };

/** Takes KPIs apart into shared leaves, and tells how each is read off them. */
export function leavesOf(
  kpis: Readonly<Record<string, AnyKpi>>,
  slots: readonly Slot[],
): { readonly leaves: readonly Leaf[]; readonly columns: readonly Column[] } {
  const leaves: Leaf[] = [];
  const leafOf = (kpi: BaseKpi, asked: Leaf["slots"]): Leaf => {
    const known = leaves.find((leaf) => leaf.kpi === kpi && sameSlots(leaf.slots, asked));
    if (known !== undefined) return known;
    const leaf = { kpi, metric: kpi.metric, slots: asked };
    leaves.push(leaf);
    return leaf;
  };
  const sourceOf = (kpi: AnyKpi, asked: Leaf["slots"]): Source => {
    if (!isBookKpi(kpi)) return { leaf: leafOf(eraseKpiTypes(kpi), asked) };
    const { combine } = kpi;
    return { combine, parts: mapValues(kpi.parts, (part) => sourceOf(part.kpi, shifted(asked, part))) };
  };
  const columns = Object.entries(kpis).map(([name, kpi]) => ({ name, source: sourceOf(kpi, slots) }));
  return { leaves, columns };
}

const shifted = (slots: Leaf["slots"], { shift }: Part): Leaf["slots"] =>
  shift === undefined ? slots : slots.map((slot) => (isPeriod(slot) ? shift(slot) : null));

export const isPeriod = (slot: Slot): slot is Span => typeof slot === "object" && slot !== null;

export const sameSlots = (left: Leaf["slots"], right: Leaf["slots"]): boolean =>
  left.length === right.length && left.every((slot, index) => nameOf(slot) === nameOf(right[index] ?? null));

const nameOf = (slot: Slot): string | null => (isPeriod(slot) ? `${slot.start}/${slot.end}` : slot);
