import { contractKnownOn } from "../accessors/contract.js";
import type { Day } from "../../time/day.js";
import type { RecordKind, Records } from "../records/records.js";

/** Fields of a record that are amounts of money, and the day whose rate converts them. */
export interface MoneyFields<Item> {
  readonly amounts: readonly Extract<keyof Item, string>[];
  /** List of the record whose items have an `amount` too. */
  readonly changes?: Extract<keyof Item, string>;
  /** Returns no day if amounts belong to none: only the rates of a plan convert them. */
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
  contracts: { amounts: ["value"], rateDay: contractKnownOn },
  costs: { amounts: ["amount"], rateDay: ({ on }) => on },
  reps: { amounts: ["hourlyCost"], rateDay: () => null },
  quotas: { amounts: ["target"], rateDay: ({ period }) => period.start },
};
