import { answersIn } from "./answersIn.js";
import type { Block } from "./block.js";
import type { Question } from "../plan/question.js";
import { everyRow, type Selection } from "./selection.js";

/** The records of a block that a question is about, selected once for all that then go through them. */
export function selectionIn<Item>(block: Block<Item>, question: Question<Item>): Selection {
  const { bits, selections } = answersIn(block, question.poll);
  if (question.isAbout(0)) return everyRow(block.size);
  return selections.filled(question.name(), (spare) => {
    const rows = spare?.rows ?? new Uint16Array(block.room);
    const size = question.select(bits, block.size, rows);
    return { rows: block.isKept ? rows.slice(0, size) : rows, size };
  });
}
