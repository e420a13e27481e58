import { nearestName } from "../../../nearestName.js";
import type { GivenId, PlanDraft } from "./planDraft.js";
import { problemAt, type ProblemAt } from "./problemAt.js";

/** Returns the problems of ids that are given twice, and of references to ids that are not given. */
export function referenceProblems({ ids, commissions, gates, modifiers }: PlanDraft): ProblemAt[] {
  const idsOf = (...lists: GivenId["list"][]): string[] =>
    ids.filter(({ list }) => lists.includes(list)).map(({ id }) => id);
  const known = {
    criteria: idsOf("criteria"),
    "criteria-or-commissions": idsOf("criteria", "commissions"),
  };
  const check = (path: string, id: string | undefined, kind: keyof typeof known): ProblemAt[] => {
    if (id === undefined || known[kind].includes(id)) return [];
    const evidence = { value: id, kind, pipeline: null, nearest: nearestName(id, known[kind]), known: known[kind] };
    return [problemAt(path, "unknown-reference", evidence)];
  };
  const checkApplies = (path: string, applies: readonly string[] = []): ProblemAt[] =>
    applies.flatMap((id, index) => check(`${path}.applies[${index}]`, id, "criteria-or-commissions"));
  return [
    ...ids.flatMap(({ path, id }, index) => {
      const first = ids.find((other) => other.id === id);
      return first === undefined || first === ids[index]
        ? []
        : [problemAt(`${path}.id`, "repeated-id", { value: id, first: first.path })];
    }),
    ...commissions.flatMap(({ path, value }) => check(`${path}.tiers.of`, value.tiers?.of, "criteria")),
    ...gates.flatMap(({ path, value }) => [
      ...check(`${path}.on`, value.on, "criteria"),
      ...checkApplies(path, value.applies),
    ]),
    ...modifiers.flatMap(({ path, value }) => [
      ...(value.kind === "multiplier" ? check(`${path}.on`, value.on, "criteria") : []),
      ...("applies" in value ? checkApplies(path, value.applies) : []),
    ]),
  ];
}
