import type { Predicate } from "../../metric/accessor.js";
import type { Block } from "./block.js";
import type { Answers, Poll } from "./blockColumns.js";
import { emptyShelf } from "./shelf.js";
import type { Table } from "./table.js";

/** How many predicates a poll has at most. */
export const mostPredicates = 16;

/** A poll of the table that asks these predicates among others, where one has room for them. */
export function pollOf<Item>({ polls }: Table<Item>, predicates: readonly Predicate<Item>[]): Poll<Item> {
  const withThese = (poll: Poll<Item>): Set<Predicate<Item>> => new Set([...poll.predicates, ...predicates]);
  let poll = polls.find((known) => withThese(known).size <= mostPredicates);
  if (poll === undefined) polls.push((poll = { predicates: [] }));
  for (const predicate of predicates) if (!poll.predicates.includes(predicate)) poll.predicates.push(predicate);
  return poll;
}

/** The answers of a block to a poll: those it has given, and those to the predicates that came since. */
export function answersIn<Item>(block: Block<Item>, poll: Poll<Item>): Answers {
  const answers = block.columns.answers.filled(poll, (spare) =>
    answersFrom(spare, spare?.bits.fill(0) ?? new Uint16Array(block.room), 0),
  );
  while (answers.asked < poll.predicates.length) {
    const [first, second, third, fourth] = poll.predicates.slice(answers.asked);
    if (first === undefined) break;
    ask(block, first, second ?? never, third ?? never, fourth ?? never, answers);
    answers.asked = Math.min(answers.asked + 4, poll.predicates.length);
  }
  return answers;
}

/** Answers to the first predicates, of which nothing is selected yet; `spare` is what an earlier block had. */
export function answersFrom(spare: Answers | undefined, bits: Uint16Array, asked: number): Answers {
  spare?.selections.clear();
  return { bits, asked, failed: [], selections: spare?.selections ?? emptyShelf() };
}

const never = (): boolean => false;

/**
 * Asks four predicates, each called from a place of its own: an engine makes a call part of the loop where one place always
 * calls the same function, and programs ask for the same KPIs again and again.
 */
function ask<Item>(
  block: Block<Item>,
  first: Predicate<Item>,
  second: Predicate<Item>,
  third: Predicate<Item>,
  fourth: Predicate<Item>,
  { bits, asked, failed }: Answers,
): void {
  const { items, start, size } = block;
  for (let index = 0; index < size; index += 1)
    try {
      for (; index < size; index += 1) {
        const item = items[start + index] as Item;
        const answer = (first(item) ? 1 : 0) | (second(item) ? 2 : 0) | (third(item) ? 4 : 0) | (fourth(item) ? 8 : 0);
        bits[index] = bits[index]! | (answer << asked);
      }
    } catch {
      // Which of the four failed does not matter here: the others are asked again, each by itself.
      [first, second, third, fourth].forEach((predicate, place) => {
        if (holds(predicate, items[start + index] as Item)) bits[index] = bits[index]! | (1 << (asked + place));
      });
      failed.push(index);
    }
}

function holds<Item>(predicate: Predicate<Item>, item: Item): boolean {
  try {
    return predicate(item);
  } catch {
    return false;
  }
}
