import type { Modifier } from "./modifier.js";
import type { IncentivePlan } from "./plan.js";

/** Modifier of one kind. */
export type ModifierOf<Kind extends Modifier["kind"]> = Extract<Modifier, { readonly kind: Kind }>;

/** Returns a plan's modifiers of one kind, in the order of the plan. */
export const modifiersOf = <Kind extends Modifier["kind"]>(
  { modifiers = [] }: Pick<IncentivePlan, "modifiers">,
  kind: Kind,
): readonly ModifierOf<Kind>[] => modifiers.filter((modifier): modifier is ModifierOf<Kind> => modifier.kind === kind);

/** Returns true if a modifier or gate applies to a line: to all lines if it names none. */
export const appliesTo = ({ applies }: { readonly applies?: readonly string[] }, id: string): boolean =>
  applies === undefined || applies.includes(id);
