import { createRequire } from "node:module";
import type { Decimal as SharedDecimal } from "decimal.js";
import fc from "fast-check";
import type { RecordKind } from "../../src/model/records/records.js";
import type { StatedRecords } from "./twin.js";
import type { Amount } from "../../src/exact/amount.js";

/** decimal.js loaded from its other build: amounts that `instanceof` knows nothing of. */
const ForeignDecimal = createRequire(import.meta.url)("decimal.js") as typeof SharedDecimal;

/** Civil days from 2025-11-01 to 2026-07-28: three quarters, with their edges drawn often. */
export const day = fc.oneof(
  fc
    .integer({ min: 0, max: 269 })
    .map((offset) => new Date(Date.UTC(2025, 10, 1) + offset * 86_400_000).toISOString().slice(0, 10)),
  fc.constantFrom("2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01"),
);

export const period = fc.constantFrom(
  { start: "2026-01-01", end: "2026-04-01", label: "2026-Q1" },
  { start: "2026-04-01", end: "2026-07-01", label: "2026-Q2" },
  { start: "2026-01-01", end: "2026-02-01", label: "2026-01" },
  { start: "2026-01-01", end: "2027-01-01", label: "2026" },
  { start: "2026-05-11", end: "2026-05-12" },
);

const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9]{${least.toString()},${most.toString()}}$`));
const sign = fc.constantFrom("", "", "-");

/** Cents, long decimals, huge and tiny ones, credit notes; as number, text and Decimal. */
export const amount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -1e9, max: 1e10 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1e6 }) },
  fc.tuple(sign, digits(1, 30), digits(1, 20)).map(([s, whole, part]) => `${s}${whole}.${part}`),
  fc
    .tuple(sign, digits(1, 3), fc.integer({ min: -30, max: 60 }))
    .map(([s, whole, exponent]) => `${s}${whole}e${exponent.toString()}`),
  fc.tuple(sign, digits(1, 12)).map(([s, whole]) => new ForeignDecimal(`${s}${whole}.05`)),
);

/** Probabilities as stated, mistakes such as 50 among them. */
export const probability: fc.Arbitrary<Amount> = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.constantFrom<Amount>("0.25", "1", 0, 50, -0.1, "0.333333333333333333333"),
);

const maybe = <Value>(given: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(given, { nil: null, freq: 6 });

export const teamId = fc.constantFrom("all", "north", "south", "fjord", "lake");
/** The last is no rep of any book. */
export const ownerId = maybe(fc.constantFrom("ann", "bob", "cid", "dee", "zoe"));
const accountId = fc.constantFrom("acme", "beta", "ceres", "nobody");
const source = maybe(fc.constantFrom("web", "fair", "rep"));
const text = fc.constantFrom("a", "b", "c");
const segment = fc.constantFrom("Gold", "Silver");
const stage = fc.constantFrom("lead", "demo", "offer");
const opportunityId = fc.constantFrom("o1", "o2", "o3", "o99");
const answers = fc.dictionary(fc.constantFrom("budget", "timing", "decision makers"), fc.constantFrom("yes", "", null));
const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

const stageChange = fc.record(
  {
    on: maybe(day),
    at: day.map((on) => `${on}T09:30:00Z`),
    stage,
    amount: maybe(amount),
    probability: maybe(probability),
    expectedCloseOn: maybe(day),
  },
  { requiredKeys: ["stage"] },
);

/** Records of every kind with every field that a KPI may read, each of them missing now and then. */
export const randomRecords: { readonly [Kind in RecordKind]: fc.Arbitrary<StatedRecords[Kind]> } = {
  leads: fc.record(
    {
      id: fc.constantFrom("l1", "l2", "l3", "l4", "l5", "l6"),
      createdOn: maybe(day),
      source,
      ownerId,
      segment: maybe(segment),
      qualifiedOn: maybe(day),
      convertedOn: fc.option(day, { nil: null, freq: 1 }),
      opportunityId: fc.option(fc.constantFrom("o1", "o2", "o99"), { nil: null, freq: 1 }),
      createdAt: maybe(
        fc
          .tuple(day, fc.constantFrom("09:30:00Z", "23:15:00Z", "01:00:00+05:30", "08:00"))
          .map(([on, clock]) => `${on}T${clock}`),
      ),
      respondedAt: maybe(day.map((on) => `${on}T10:00:00Z`)),
    },
    { requiredKeys: ["id"] },
  ),
  accounts: fc.record(
    {
      id: accountId,
      createdOn: maybe(day),
      updatedOn: maybe(day),
      segment: maybe(segment),
      industry: maybe(text),
      region: maybe(text),
      type: maybe(fc.constantFrom("customer", "prospect")),
      size: maybe(text),
      ownerId,
    },
    { requiredKeys: ["id"] },
  ),
  opportunities: fc.record(
    {
      id: fc.constantFrom("o1", "o2", "o3", "o4", "o5", "o6"),
      ownerId,
      accountId: maybe(accountId),
      pipelineId: maybe(text),
      amount: maybe(amount),
      margin: maybe(amount),
      probability: maybe(probability),
      stage,
      outcome: fc.constantFrom("open", "won", "lost"),
      createdOn: maybe(day),
      expectedCloseOn: maybe(day),
      closedOn: maybe(day),
      updatedOn: maybe(day),
      units: maybe(fc.integer({ min: 0, max: 20 })),
      nextStepOn: maybe(day),
      known: maybe(answers),
      source,
      kind: maybe(fc.constantFrom("new", "renewal", "upsell", "cross-sell")),
      product: maybe(text),
      lossReason: maybe(text),
      leadId: maybe(fc.constantFrom("l1", "l2", "l3")),
      history: maybe(fc.array(stageChange, { maxLength: 4 })),
    },
    { requiredKeys: ["id", "stage", "outcome"] },
  ),
  quotes: fc.record(
    { id: text, opportunityId, sentOn: day, amount, acceptedOn: maybe(day), followedUpOn: maybe(day) },
    { requiredKeys: ["id", "opportunityId", "sentOn", "amount"] },
  ),
  activities: fc.record(
    {
      id: text,
      ownerId: fc.constantFrom("ann", "bob", "cid"),
      on: day,
      kind: fc.constantFrom(
        ...["call", "e-mail", "meeting", "demo", "proposal", "prospecting", "admin", "coaching", "training", "errand"],
      ),
      minutes: maybe(fc.integer({ min: 0, max: 480 })),
      bookedOn: maybe(day),
      status: fc.constantFrom("planned", "held", "no-show", "cancelled"),
      accountId: maybe(accountId),
      opportunityId: maybe(opportunityId),
      leadId: maybe(fc.constantFrom("l1", "l2", "l3")),
      selling: maybe(fc.boolean()),
      rebookedAs: maybe(fc.constantFrom("a1", "a2", "a99")),
    },
    { requiredKeys: ["id", "ownerId", "on", "kind", "status"] },
  ),
  behaviours: fc.record({ leadId: fc.constantFrom("l1", "l2"), on: day, kind: text }),
  orders: fc.record(
    {
      id: text,
      accountId,
      on: day,
      amount,
      ownerId,
      cost: maybe(amount),
      units: maybe(fc.integer({ min: -5, max: 50 })),
      product: maybe(fc.constantFrom("a", "lamp")),
      kind: maybe(fc.constantFrom("new", "repeat", "upsell", "cross-sell")),
      listAmount: maybe(amount),
    },
    { requiredKeys: ["id", "accountId", "on", "amount"] },
  ),
  contracts: fc
    .record({
      id: text,
      accountId,
      ownerId,
      signedOn: day,
      days: fc.tuple(day, day),
      value: amount,
      runs: fc.nat(3),
      every: maybe(fc.constantFrom("month", "quarter", "year")),
    })
    .map(({ days: [one, other], runs, ...contract }) => ({
      ...contract,
      startsOn: one < other ? one : other,
      endsOn: runs === 0 ? null : one < other ? other : one,
    })),
  costs: fc.record({
    on: day,
    amount,
    kind: fc.constantFrom("marketing", "marketing-events", "sales", "sales-salary", "tools", "commission"),
    source,
    segment: maybe(segment),
    ownerId,
  }),
  surveys: fc.record({
    accountId,
    on: day,
    kind: fc.constantFrom("nps", "csat", "ces"),
    score: fc.integer({ min: 0, max: 10 }),
    ownerId,
  }),
  reps: fc.record({
    id: fc.constantFrom("ann", "bob", "cid", "dee"),
    region: maybe(text),
    hiredOn: maybe(day),
    leftOn: fc.option(day, { nil: null, freq: 1 }),
    hourlyCost: maybe(fc.integer({ min: 0, max: 9999 }).map((cents) => cents / 100)),
    memberships: fc
      .tuple(
        fc.boolean(),
        fc.boolean(),
        fc.uniqueArray(day, { maxLength: 3 }),
        fc.array(teamId, { minLength: 4, maxLength: 4 }),
      )
      .map(([joins, leaves, days, teams]) => membershipsOf({ joins, leaves, days, teams })),
  }),
  assessments: fc.record({ repId: fc.constantFrom("ann", "bob"), on: day, skills: share, motivation: share }),
  teams: fc.record({ id: teamId, parentId: fc.constant(null) }),
  stages: fc.record({
    id: stage,
    order: fc.integer({ min: 0, max: 9 }),
    funnelStage: maybe(fc.constantFrom("awareness", "interest", "decision", "action", "desire")),
    expectedDays: maybe(fc.integer({ min: 0, max: 60 })),
    required: maybe(
      fc.dictionary(fc.constantFrom("budget", "timing", "decision makers"), fc.integer({ min: 0, max: 3 })),
    ),
  }),
  quotas: fc
    .record({
      holder: fc.oneof(
        fc.constantFrom("ann", "bob", "cid", "zoe").map((id) => ({ ownerId: id })),
        teamId.map((id) => ({ teamId: id })),
      ),
      kpi: fc.constantFrom("won-revenue", "won-revenue", "won-revenue", "revenue", "meetings-held"),
      target: amount,
      period,
    })
    .map(({ holder, ...quota }) => ({ ...holder, ...quota })),
};

/** A rep's teams, one after the other, given the day of each move; in none before the first, or after the last, or both. */
function membershipsOf({
  joins,
  leaves,
  days,
  teams,
}: {
  readonly joins: boolean;
  readonly leaves: boolean;
  readonly days: readonly string[];
  readonly teams: readonly string[];
}): StatedRecords["reps"]["memberships"] {
  const moves = days.toSorted();
  const starts = joins ? moves : [null, ...moves];
  const all = starts.map((from, index) => ({ teamId: teams[index] ?? "all", from, to: starts[index + 1] ?? null }));
  return leaves ? all.slice(0, -1) : all;
}
