import fc from "fast-check";
import type { RecordKind } from "../../src/model/records/records.js";
import { day, period, randomRecords } from "./randomRecords.js";
import type { StatedRecords, Window } from "./twin.js";

/** The organisation of every random book: north is above fjord and lake, all is above north and south. */
const teams: readonly StatedRecords["teams"][] = [
  { id: "all" },
  { id: "north", parentId: "all" },
  { id: "south", parentId: "all" },
  { id: "fjord", parentId: "north" },
  { id: "lake", parentId: "north" },
];

const listOf = <Kind extends RecordKind>(kind: Kind, most: number): fc.Arbitrary<StatedRecords[Kind][]> =>
  fc.array(randomRecords[kind], { maxLength: most });

/** Lists of records of one sales organisation: of those kinds that have an id, no two share one. */
export const randomBook = fc.record({
  leads: listOf("leads", 8).map((leads) => numbered("l", leads)),
  accounts: listOf("accounts", 4).map(distinct),
  opportunities: listOf("opportunities", 12).map((deals) => numbered("o", deals)),
  quotes: listOf("quotes", 4).map((quotes) => numbered("q", quotes)),
  activities: listOf("activities", 8).map((activities) => numbered("a", activities)),
  behaviours: listOf("behaviours", 4),
  orders: listOf("orders", 8).map((orders) => numbered("r", orders)),
  contracts: listOf("contracts", 5).map((contracts) => numbered("c", contracts)),
  costs: listOf("costs", 6),
  surveys: listOf("surveys", 4),
  reps: listOf("reps", 4).map(distinct),
  assessments: listOf("assessments", 4),
  teams: fc.constant(teams),
  stages: listOf("stages", 3).map(distinct),
  quotas: listOf("quotas", 6),
});

/** A period, a day, both or neither. */
export const randomWindow: fc.Arbitrary<Window> = fc.record({ during: period, asOf: day }, { requiredKeys: [] });

function numbered<Item extends object>(letter: string, items: readonly Item[]): (Item & { readonly id: string })[] {
  return items.map((item, index) => ({ ...item, id: `${letter}${(index + 1).toString()}` }));
}

function distinct<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.filter(({ id }, index) => items.findIndex((item) => item.id === id) === index);
}
