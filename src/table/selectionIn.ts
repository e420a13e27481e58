import { answersIn } from "./answersIn.js";
import type { Block } from "./block.js";
import { toldNo, toldYes, untold, type Question } from "./question.js";
import { everyRow, type Selection } from "./selection.js";

/** The records of a block that a question is about, selected once for all that then go through them. */
export function selectionIn<Item>(block: Block<Item>, question: Question<Item>): Selection {
  const { bits, selections } = answersIn(block, question.poll);
  if (question.isAbout(0)) return everyRow(block.size);
  return selections.filled(question.name(), (spare) => {
    const rows = spare?.rows ?? new Uint16Array(block.room);
    const size = select(bits, question, block.size, rows);
    return { rows: block.isKept ? rows.slice(0, size) : rows, size };
  });
}

/**
 * Every row is written and only kept where it counts: a processor guesses a branch that goes either way wrongly, which costs
 * more than the writing.
 */
function select<Item>(answers: Uint16Array, question: Question<Item>, blockRows: number, rows: Uint16Array): number {
  const bits = question.bits();
  const told = question.told();
  let size = 0;
  for (let index = 0; index < blockRows; index += 1) {
    rows[size] = index;
    const answer = answers[index]! & bits;
    if (told[answer] === untold) told[answer] = question.isAbout(answer) ? toldYes : toldNo;
    size += told[answer]! & 1;
  }
  return size;
}
