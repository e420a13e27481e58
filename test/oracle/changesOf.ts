import type { StageChange } from "../../src/model/records/stageChange.js";

export const dayOf = ({ on, at }: StageChange): string | undefined => on ?? at?.slice(0, 10);

const text = (change: StageChange): string =>
  JSON.stringify([
    dayOf(change),
    change.at ?? null,
    change.stage,
    change.amount?.toString(),
    change.probability?.toString(),
    change.expectedCloseOn ?? null,
  ]);

/** The recorded changes without what is recorded twice: a whole list again and again, and the same line of a day twice in a row. */
export function changesOf(history: readonly StageChange[]): readonly StageChange[] {
  let once = [...history];
  for (let times = Math.floor(once.length / 2); times > 1; times -= 1) {
    const part = once.slice(0, once.length / times);
    const isWhole = once.length % times === 0 && part.length > 1;
    if (
      isWhole &&
      once.map(text).join() ===
        Array.from({ length: times }, () => part.map(text))
          .flat()
          .join()
    ) {
      once = part;
      break;
    }
  }
  const days = [...new Set(once.flatMap((change) => dayOf(change) ?? []))].toSorted();
  return days.flatMap((day) => changesOfDay(once.filter((change) => dayOf(change) === day)));
}

/** The changes of one day: by their instants if all have one, else as recorded. */
function changesOfDay(changes: readonly StageChange[]): StageChange[] {
  const isTimed = changes.every(({ at }) => at != null);
  const time = ({ at }: StageChange): number => Date.parse(at ?? "");
  const sorted = isTimed ? changes.toSorted((left, right) => time(left) - time(right)) : [...changes];
  return sorted.filter((change, index) => {
    const before = isTimed ? sorted.slice(0, index) : sorted.slice(Math.max(0, index - 1), index);
    return !before.some((other) => text(other) === text(change));
  });
}
