import type { Opportunity } from "sales-kpi";
import { opportunities } from "../data/opportunities.js";

/** Row of a CSV file. */
export type Row = Record<string, string>;

const columns = ["Id", "Owner", "Stage", "Amount", "Created", "Closed", "Product"] as const;

/** Makes the data of the reading suite from one set of deals. No record is built by spreading: that has a cost of its own. */
export function readingData(count: number) {
  const deals = opportunities(count);
  const rows = deals.map(flatRow);
  return {
    rows,
    typed: deals,
    sparse: deals.map(sparseRow),
    withChanges: deals.map((deal) => ({
      ...{ id: deal.id, stage: deal.stage, outcome: deal.outcome, amount: deal.amount, ownerId: deal.ownerId },
      ...{ createdOn: deal.createdOn, closedOn: deal.closedOn, history: changesOf(deal) },
    })),
    orders: deals.map(({ id, accountId, createdOn, amount }) => ({
      id,
      accountId,
      on: createdOn,
      amount: String(amount),
    })),
    someBad: rows.map((row, index) => (index % 100 === 0 ? badRow(row) : row)),
    allBad: rows.map(badRow),
    csv: [columns.join(","), ...rows.map((row) => columns.map((column) => row[column]).join(","))].join("\n"),
  };
}

/** Mapping of the flat rows. */
export const mapping = {
  fields: {
    ...{ id: "Id", ownerId: "Owner", stage: "Stage", amount: "Amount" },
    ...{ createdOn: "Created", closedOn: "Closed", product: "Product" },
  },
  outcomes: { Won: "won", Lost: "lost", "*": "open" },
} as const;

const labelOf = ({ outcome, stage }: Opportunity): string =>
  outcome === "won" ? "Won" : outcome === "lost" ? "Lost" : stage;

const flatRow = (deal: Opportunity): Row => ({
  Id: deal.id,
  Owner: deal.ownerId ?? "",
  Stage: labelOf(deal),
  Amount: String(deal.amount),
  Created: deal.createdOn ?? "",
  Closed: deal.closedOn ?? "",
  Product: deal.product ?? "",
});

const badRow = ({ Id = "", Owner = "", Stage = "", Created = "", Closed = "", Product = "" }: Row): Row => ({
  ...{ Id, Owner, Stage, Amount: "a lot", Created, Closed, Product },
});

/** Returns a record with half of its optional fields, in one of hundreds of shapes. */
function sparseRow(deal: Opportunity, index: number): Record<string, unknown> {
  const optional = Object.entries(deal).filter(([field]) => !["id", "stage", "outcome"].includes(field));
  const kept = optional.filter((_, place) => ((index * 2_654_435_761) >>> place) % 2 === 0);
  return Object.fromEntries([["id", deal.id], ["stage", deal.stage], ["outcome", deal.outcome], ...kept]);
}

const changesOf = ({ createdOn }: Opportunity): { readonly at: string; readonly stage: string }[] =>
  ["New", "Qualified", "Demo", "Proposal"].map((stage, place) => ({
    at: `${createdOn?.slice(0, 8) ?? ""}${String(1 + place * 7).padStart(2, "0")}T09:30:00Z`,
    stage,
  }));
