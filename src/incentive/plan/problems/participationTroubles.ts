import type { Participation } from "../plan.js";
import { nameOf } from "./namedOnce.js";
import type { Part, PlanDraft } from "./planDraft.js";
import { trouble, type Trouble } from "./trouble.js";

/** Who takes part for nobody, and who takes part twice at a time. */
export const participationTroubles = ({ participants }: PlanDraft): Trouble[] =>
  participants.flatMap((part, index) => {
    const name = nameOf(part.value, ["repId", "role"]);
    if (name === "") return [trouble(part.path, "nobody-named", null, { fields: ["repId", "role"] })];
    const other = participants
      .slice(0, index)
      .find((before) => nameOf(before.value, ["repId", "role"]) === name && overlap(before, part));
    if (other === undefined) return [];
    const from =
      [part.value.from, other.value.from]
        .filter((day) => day !== undefined)
        .toSorted()
        .at(-1) ?? "";
    return [trouble(part.path, "overlapping-participations", null, { name, from, first: other.path })];
  });

const overlap = ({ value: left }: Part<Participation>, { value: right }: Part<Participation>): boolean =>
  (left.from ?? "") < (right.to ?? "9999") && (right.from ?? "") < (left.to ?? "9999");
