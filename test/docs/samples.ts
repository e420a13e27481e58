import type { Opportunity } from "../../src/model/records/opportunity.js";

const won: Opportunity = {
  id: "won",
  stage: "won",
  outcome: "won",
  createdOn: "2026-01-05",
  closedOn: "2026-02-10",
  amount: 100,
  probability: 1,
  ownerId: "ann",
};

const lost: Opportunity = {
  id: "lost",
  stage: "lost",
  outcome: "lost",
  createdOn: "2026-01-12",
  closedOn: "2026-03-20",
  amount: 100,
  probability: 0,
  ownerId: "bob",
};

const open: Opportunity = {
  id: "open",
  stage: "proposal",
  outcome: "open",
  createdOn: "2026-02-02",
  amount: 100,
  probability: 0.5,
  ownerId: "ann",
};

/** The records and accessors that examples may use without making them. */
export const samples = {
  won: Object.freeze(won),
  lost: Object.freeze(lost),
  open: Object.freeze(open),
  unitsOf: (item: { readonly units?: number | null }) => item.units,
  ownerOf: (item: { readonly ownerId?: string | null }) => item.ownerId,
};
