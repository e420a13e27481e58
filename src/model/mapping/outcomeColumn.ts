import type { Outcome } from "../records/opportunity.js";

/** A reader of labels as outcomes; a label that has none stays, unless `"*"` takes all others. */
export const outcomeColumn =
  (outcomes: Readonly<Record<string, Outcome>>) =>
  (label: string): string => {
    const named = [label, "*"].find((name) => Object.hasOwn(outcomes, name));
    return named === undefined ? label : (outcomes[named] ?? label);
  };
