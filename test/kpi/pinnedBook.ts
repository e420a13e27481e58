import { salesBook } from "../../src/model/book/salesBook.js";
import type { Quota } from "../../src/model/records/quota.js";

const quarters = {
  q1: { start: "2026-01-01", end: "2026-04-01", label: "2026-Q1" },
  q2: { start: "2026-04-01", end: "2026-07-01", label: "2026-Q2" },
};

const quota = (holder: Pick<Quota, "ownerId" | "teamId">, target: number, period: Quota["period"]): Quota => ({
  ...holder,
  kpi: "won-revenue",
  target,
  period,
});

/**
 * A book small enough to be computed by hand: what {@link pinnedNumbers} says of it was. Among its deals are one that
 * closed on a quarter's last day and one that closed the day after, one without an amount, one without a creation, one
 * without a close, and one whose probability is none.
 */
export const pinnedBook = salesBook({
  teams: [{ id: "sales" }, { id: "north", parentId: "sales" }, { id: "south", parentId: "sales" }],
  reps: [
    { id: "ann", memberships: [{ teamId: "north" }] },
    {
      id: "bob",
      memberships: [
        { teamId: "north", to: "2026-03-01" },
        { teamId: "south", from: "2026-03-01" },
      ],
    },
    { id: "cat", memberships: [{ teamId: "south" }] },
  ],
  opportunities: [
    {
      id: "o01",
      ownerId: "ann",
      outcome: "won",
      stage: "won",
      createdOn: "2025-11-10",
      closedOn: "2026-01-20",
      amount: 1000.1,
    },
    {
      id: "o02",
      ownerId: "ann",
      outcome: "lost",
      stage: "lost",
      createdOn: "2025-12-01",
      closedOn: "2026-02-10",
      amount: 500,
    },
    {
      id: "o03",
      ownerId: "ann",
      outcome: "won",
      stage: "won",
      createdOn: "2026-01-05",
      closedOn: "2026-02-14",
      amount: "2000.20",
    },
    {
      id: "o04",
      ownerId: "bob",
      outcome: "won",
      stage: "won",
      createdOn: "2026-01-10",
      closedOn: "2026-03-31",
      amount: 3000,
    },
    {
      id: "o05",
      ownerId: "bob",
      outcome: "lost",
      stage: "lost",
      createdOn: "2026-01-15",
      closedOn: "2026-04-01",
      amount: 800,
      probability: 0.3,
    },
    {
      id: "o06",
      ownerId: "bob",
      outcome: "won",
      stage: "won",
      createdOn: "2026-02-01",
      closedOn: "2026-05-20",
      amount: 700.7,
      probability: 1,
      history: [
        { on: "2026-02-01", stage: "demo", amount: 600, probability: 0.5 },
        { on: "2026-05-16", stage: "offer", amount: 700.7, probability: 0.9 },
      ],
    },
    {
      id: "o07",
      ownerId: "cat",
      outcome: "won",
      stage: "won",
      createdOn: "2026-02-20",
      closedOn: "2026-04-10",
      leadId: "l3",
    },
    {
      id: "o08",
      ownerId: "cat",
      outcome: "open",
      stage: "offer",
      createdOn: "2026-03-01",
      amount: 4000,
      probability: 0.25,
      history: [
        { on: "2026-03-01", stage: "lead", amount: 5000, probability: 0.1 },
        { on: "2026-05-01", stage: "demo", amount: 4500, probability: "0.2" },
        { on: "2026-06-01", stage: "offer", amount: 4000, probability: 0.25 },
      ],
    },
    {
      id: "o09",
      ownerId: "cat",
      outcome: "open",
      stage: "demo",
      createdOn: "2026-04-15",
      amount: "1500.50",
      probability: 0.4,
    },
    {
      id: "o10",
      ownerId: "ann",
      outcome: "open",
      stage: "lead",
      createdOn: "2026-06-01",
      amount: 9000,
      probability: 0.1,
    },
    { id: "o11", ownerId: "ann", outcome: "lost", stage: "lost", closedOn: "2026-03-15", amount: 300 },
    { id: "o12", outcome: "open", stage: "demo", amount: 250, probability: 50 },
    { id: "o13", ownerId: "bob", outcome: "won", stage: "won", createdOn: "2026-01-20", amount: 100 },
  ],
  leads: [
    { id: "l1", ownerId: "ann", createdOn: "2026-01-02", convertedOn: "2026-01-05", opportunityId: "o03" },
    { id: "l2", ownerId: "cat", createdOn: "2026-01-20", convertedOn: "2026-04-15", opportunityId: "o09" },
    { id: "l3", ownerId: "cat", createdOn: "2026-02-15" },
    { id: "l4", ownerId: "bob", createdOn: "2026-03-31" },
    { id: "l5", ownerId: "ann", createdOn: "2026-04-01", convertedOn: "2026-06-01", opportunityId: "o10" },
    { id: "l6", ownerId: "ann", convertedOn: "2026-02-01" },
  ],
  orders: [
    { id: "r1", accountId: "acme", ownerId: "ann", on: "2026-01-31", amount: 1200 },
    { id: "r2", accountId: "acme", ownerId: "bob", on: "2026-03-31", amount: "300.30" },
    { id: "r3", accountId: "acme", ownerId: "ann", on: "2026-04-01", amount: -100.1 },
    { id: "r4", accountId: "beta", ownerId: "cat", on: "2026-06-01", amount: 50 },
  ],
  quotas: [
    quota({ ownerId: "ann" }, 2000, quarters.q1),
    quota({ ownerId: "bob" }, 4000, quarters.q1),
    quota({ teamId: "north" }, 5000, quarters.q1),
    quota({ ownerId: "cat" }, 1000, quarters.q1),
    quota({ ownerId: "ann" }, 2500, quarters.q2),
    quota({ ownerId: "bob" }, 3000, quarters.q2),
    quota({ ownerId: "cat" }, 1500, quarters.q2),
    { ownerId: "ann", kpi: "revenue", target: 99, period: quarters.q1 },
  ],
});
