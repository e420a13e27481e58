import { quote } from "../../../errors.js";
import { nearestName } from "../../../nearestName.js";
import type { PlanDraft } from "./planDraft.js";
import { trouble, type Trouble } from "./trouble.js";

/** Ids that are given twice, and ids that are spoken of and not given. */
export function referenceTroubles({ ids, commissions, gates, modifiers }: PlanDraft): Trouble[] {
  const idsIn = (...lists: (typeof ids)[number]["list"][]): string[] =>
    ids.filter(({ list }) => lists.includes(list)).map(({ id }) => id);
  const criteria = idsIn("criteria");
  const lines = idsIn("criteria", "commissions");
  const unknown = (path: string, id: string | undefined, known: readonly string[]): Trouble[] =>
    id === undefined || known.includes(id)
      ? []
      : [trouble(path, "unknown-reference", id, { shown: quote(id), nearest: nearestName(id, known), known })];
  const applied = (path: string, applies: readonly string[] | undefined): Trouble[] =>
    (applies ?? []).flatMap((id, index) => unknown(`${path}.applies[${index}]`, id, lines));
  return [
    ...ids.flatMap(({ path, id }, index) => {
      const first = ids.find((other) => other.id === id);
      return first === undefined || first === ids[index]
        ? []
        : [trouble(`${path}.id`, "repeated-id", id, { id, first: first.path })];
    }),
    ...commissions.flatMap(({ path, value }) => unknown(`${path}.tiers.of`, value.tiers?.of, criteria)),
    ...gates.flatMap(({ path, value }) => [
      ...unknown(`${path}.on`, value.on, criteria),
      ...applied(path, value.applies),
    ]),
    ...modifiers.flatMap(({ path, value }) => [
      ...(value.kind === "multiplier" ? unknown(`${path}.on`, value.on, criteria) : []),
      ...("applies" in value ? applied(path, value.applies) : []),
    ]),
  ];
}
