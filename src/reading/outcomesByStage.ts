import { getOrInsert } from "../collections/getOrInsert.js";
import type { RawChange } from "./historiesFromEvents.js";
import { outcomeOfLabel } from "./outcomeWords.js";

type RawDeal = Readonly<Record<string, unknown>>;

/**
 * Returns the function that gives the outcome of a stage: the one of its words, or the one that all deals in it have, if more
 * deals ended there than went on. Where deals are lost without a move, all deals that stand in a stage may be lost ones, and
 * most went on.
 */
export function outcomesByStage(
  deals: readonly RawDeal[],
  changesOf: ReadonlyMap<RawDeal, readonly RawChange[]>,
): (stage: string) => string | null {
  const ended = new Map<string, unknown[]>();
  for (const deal of deals) getOrInsert(ended, String(deal["stage"]), () => []).push(deal["outcome"]);
  const wentOn = new Map<string, Set<RawDeal>>();
  for (const [deal, changes] of changesOf)
    for (const { stage } of changes)
      if (String(stage) !== String(deal["stage"])) getOrInsert(wentOn, String(stage), () => new Set()).add(deal);
  const outcomeOf = (stage: string): string | null => {
    const outcomes = ended.get(stage) ?? [];
    const [first] = outcomes;
    const isShared = outcomes.every((outcome) => outcome === first) && outcomes.length > (wentOn.get(stage)?.size ?? 0);
    const said = outcomeOfLabel(stage);
    if (isShared && (first === "won" || first === "lost")) return first;
    return said === "open" || outcomes.some((outcome) => outcome !== said) ? null : said;
  };
  const known = new Map<string, string | null>();
  return (stage) => getOrInsert(known, stage, () => outcomeOf(stage));
}
