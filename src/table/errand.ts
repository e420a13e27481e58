import type { Reading } from "../metric/plan.js";
import type { Amount } from "../money/amount.js";
import type { Day } from "../time/day.js";
import type { AmountDesk } from "./amountDesk.js";
import type { KeyReading, Poll } from "./blockColumns.js";
import type { Dictionary } from "./dictionary.js";
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
  /** For each answer to the predicates, a bit for each amount that is asked of those who answer so. */
  readonly wantedOf: Uint8Array;
}

export interface KeyErrand<in out Item> {
  readonly reading: KeyReading<Item>;
  readonly dictionary: Dictionary;
  readonly codes: Int32Array;
}

export interface DayErrand<in out Item> {
  readonly reading: Reading<Item, Day>;
  readonly days: Int32Array;
}

export interface AmountErrand<in out Item> {
  readonly reading: Reading<Item, Amount>;
  readonly desk: AmountDesk<Item>;
  /** The places of the records that it is asked of, and how many they are. */
  readonly rows: Uint16Array;
  size: number;
  hasTexts: boolean;
}

/** How much of each kind one loop asks, every one from a place of its own. */
const most = { predicates: 4, keys: 2, days: 2, amounts: 4 } as const;

export function errandOf<Item>(table: Table<Item>): Errand<Item> {
  const room = roomIn(table);
  const [poll = { predicates: [] }] = table.polls;
  const asked = Math.min(poll.predicates.length, most.predicates);
  const answers = 2 ** asked;
  const amounts = [...table.amounts]
    .filter(([, desk]) => desk.asked.poll === poll && desk.asked.bits() < answers)
    .slice(0, most.amounts);
  return {
    poll,
    asked,
    bits: new Uint16Array(room),
    keys: [...table.dictionaries]
      .slice(0, most.keys)
      .map(([reading, dictionary]) => ({ reading, dictionary, codes: new Int32Array(room) })),
    days: [...table.days].slice(0, most.days).map((reading) => ({ reading, days: new Int32Array(room) })),
    amounts: amounts.map(([reading, desk]) => ({
      reading,
      desk,
      rows: new Uint16Array(room),
      size: 0,
      hasTexts: false,
    })),
    wantedOf: Uint8Array.from({ length: answers }, (_, answer) =>
      amounts.reduce((wanted, [, desk], place) => wanted | (desk.asked.isAbout(answer) ? 1 << place : 0), 0),
    ),
  };
}
