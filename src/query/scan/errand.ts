import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import type { AmountDesk } from "./amountDesk.js";
import type { KeyReading, Poll } from "./blockColumns.js";
import type { Dictionary } from "./dictionary.js";
import type { Question } from "../plan/question.js";
import { roomIn, type Table } from "./table.js";

/** The first things that a table is asked for, each with room for what the records of a block answer. */
export interface Errand<in out Item> {
  readonly poll: Poll<Item>;
  /** How many of the poll's predicates are on it. */
  readonly asked: number;
  readonly bits: Uint16Array;
  readonly keys: readonly KeyErrand<Item>[];
  readonly days: readonly DayErrand<Item>[];
  readonly amounts: readonly AmountErrand<Item>[];
  readonly span: SpanErrand<Item> | undefined;
  /** What is asked of records, by their answer: bits 1 to 8 for the amounts, 16 and 32 for the days, 64 for the span. */
  readonly wantedOf: Uint8Array;
}

export interface KeyErrand<in out Item> {
  readonly reading: KeyReading<Item>;
  readonly dictionary: Dictionary;
  readonly codes: Int32Array;
}

export interface DayErrand<in out Item> {
  readonly reading: Accessor<Item, Day>;
  readonly days: Int32Array;
}

export interface AmountErrand<in out Item> {
  readonly reading: Accessor<Item, Amount>;
  readonly desk: AmountDesk<Item>;
  /** The places of the records that it is asked of, and how many they are. */
  readonly rows: Uint16Array;
  size: number;
  hasTexts: boolean;
}

/** How many days lie between two that are on the errand as well. */
export interface SpanErrand<in out Item> extends Omit<AmountErrand<Item>, "hasTexts"> {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** How much of each kind one loop asks, every one from a place of its own. */
const most = { predicates: 4, keys: 2, days: 2, amounts: 4 } as const;

export function errandOf<Item>(table: Table<Item>): Errand<Item> {
  const room = roomIn(table);
  const [poll = { predicates: [] }] = table.polls;
  const asked = Math.min(poll.predicates.length, most.predicates);
  const answers = 2 ** asked;
  const isTold = (question: Question<Item>): boolean => question.poll === poll && question.bits() < answers;
  const told = [...table.amounts]
    .filter(([, desk]) => isTold(desk.asked))
    .map(([reading, desk]) => ({ reading, desk, rows: new Uint16Array(room), size: 0, hasTexts: false }));
  const questionsOfDay = new Map([...table.days].slice(0, most.days));
  const spanned = told.find(
    ({ reading: { between } }) => between && new Set([...questionsOfDay.keys(), ...between]).size <= most.days,
  );
  for (const end of spanned?.reading.between ?? [])
    questionsOfDay.set(end, [...(questionsOfDay.get(end) ?? []), spanned!.desk.asked]);
  const days = [...questionsOfDay.keys()].map((reading) => ({ reading, days: new Int32Array(room) }));
  const amounts = told.filter((amount) => amount !== spanned).slice(0, most.amounts);
  const wanted: readonly (readonly [bit: number, questions: readonly Question<Item>[]])[] = [
    ...amounts.map(({ desk }, place) => [1 << place, [desk.asked]] as const),
    ...[...questionsOfDay.values()].map((questions, place) => [16 << place, questions] as const),
    [64, spanned === undefined ? [] : [spanned.desk.asked]],
  ];
  const isWanted = (questions: readonly Question<Item>[], answer: number): boolean =>
    questions.some((question) => !isTold(question) || question.isAbout(answer));
  return {
    poll,
    asked,
    bits: new Uint16Array(room),
    keys: [...table.dictionaries]
      .slice(0, most.keys)
      .map(([reading, dictionary]) => ({ reading, dictionary, codes: new Int32Array(room) })),
    days,
    amounts,
    span: spanned && spanErrand(spanned, days),
    wantedOf: Uint8Array.from({ length: answers }, (_, answer) =>
      wanted.reduce((bits, [bit, questions]) => (isWanted(questions, answer) ? bits | bit : bits), 0),
    ),
  };
}

function spanErrand<Item>(
  { reading, desk, rows }: AmountErrand<Item>,
  days: readonly DayErrand<Item>[],
): SpanErrand<Item> {
  const [from, to] = reading.between!.map((end) => days.find((day) => day.reading === end)!.days);
  return { reading, desk, rows, size: 0, from: from!, to: to! };
}
