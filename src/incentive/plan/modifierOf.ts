import type { Modifier } from "./modifier.js";
import type { IncentivePlan } from "./plan.js";

/** A modifier of one kind. */
export type ModifierOf<Kind extends Modifier["kind"]> = Extract<Modifier, { readonly kind: Kind }>;

/** A plan's modifiers of one kind, in its order. */
export const modifiersOf = <Kind extends Modifier["kind"]>(
  { modifiers = [] }: Pick<IncentivePlan, "modifiers">,
  kind: Kind,
): readonly ModifierOf<Kind>[] => modifiers.filter((each): each is ModifierOf<Kind> => each.kind === kind);

/** Whether a modifier or gate holds for a line: for all, where it names none. */
export const appliesTo = ({ applies }: { readonly applies?: readonly string[] }, id: string): boolean =>
  applies === undefined || applies.includes(id);
