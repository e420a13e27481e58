import type { Day } from "../../time/day.js";
import type { RecordKind, Records } from "../records/records.js";

/** Where a record holds amounts of money, and which day says what a foreign one is worth. */
export interface MoneyFields<Item> {
  readonly amounts: readonly Extract<keyof Item, string>[];
  /** A list of the record whose items hold an `amount` too. */
  readonly changes?: Extract<keyof Item, string>;
  /** None where an amount belongs to no day: only a plan has a rate for it. */
  readonly rateDay: (record: Item) => Day | null | undefined;
}

/** {@link MoneyFields} of the kinds of record that hold any. */
export const moneyFields: { readonly [Kind in RecordKind]?: MoneyFields<Records[Kind]> } = {
  opportunities: {
    amounts: ["amount", "margin"],
    changes: "history",
    rateDay: ({ closedOn, createdOn }) => closedOn ?? createdOn,
  },
  quotes: { amounts: ["amount"], rateDay: ({ sentOn }) => sentOn },
  orders: { amounts: ["amount", "cost", "listAmount"], rateDay: ({ on }) => on },
  contracts: { amounts: ["value"], rateDay: ({ signedOn }) => signedOn },
  costs: { amounts: ["amount"], rateDay: ({ on }) => on },
  reps: { amounts: ["hourlyCost"], rateDay: () => null },
  quotas: { amounts: ["target"], rateDay: ({ period }) => period.start },
};
