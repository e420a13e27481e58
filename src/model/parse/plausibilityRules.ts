import { quote } from "../../errors.js";
import { addAmount, emptySum, isZeroSum, type ExactSum } from "../../exact/exactSum.js";
import { readScaled } from "../../exact/scaled.js";
import type { Day } from "../../time/day.js";
import { isOpen, isWon } from "../accessors/opportunity.js";
import type { Credit } from "../records/opportunity.js";
import type { RecordKind, Records } from "../records/records.js";
import type { IssueCode } from "./issueSeverities.js";
import { shownAmount, shownSum } from "./shownAmount.js";

/** What no sound record does, though each of its fields can be read. */
export interface PlausibilityRule<Item> {
  readonly field: keyof Item & string;
  readonly code: IssueCode;
  readonly broken: (record: Item) => boolean;
  readonly says: (record: Item) => string;
}

const belongsToNoPeriod = "is missing: the record belongs to no period and no cohort";

/** The rules for each kind of record. A field that is absent breaks only the rules that speak of absence. */
export const plausibilityRules: {
  readonly [Kind in RecordKind]?: readonly PlausibilityRule<Records[Kind]>[];
} = {
  leads: [
    {
      field: "createdOn",
      code: "missing-created-on",
      broken: ({ createdOn }) => createdOn == null,
      says: () => belongsToNoPeriod,
    },
    {
      field: "convertedOn",
      code: "converted-before-created",
      broken: ({ createdOn, convertedOn }) => isBefore(convertedOn, createdOn),
      says: ({ createdOn, convertedOn }) => `${quote(convertedOn)} is before the lead was created, ${quote(createdOn)}`,
    },
  ],
  opportunities: [
    {
      field: "createdOn",
      code: "missing-created-on",
      broken: ({ createdOn }) => createdOn == null,
      says: () => belongsToNoPeriod,
    },
    {
      field: "closedOn",
      code: "closed-without-day",
      broken: (deal) => !isOpen(deal) && deal.closedOn == null,
      says: ({ outcome }) => `is missing, though the deal is ${outcome}: it was closed in no period`,
    },
    {
      field: "closedOn",
      code: "open-with-closing-day",
      broken: (deal) => isOpen(deal) && deal.closedOn != null,
      says: ({ closedOn }) => `${quote(closedOn)} is given, though the deal is open: it is not looked at`,
    },
    {
      field: "closedOn",
      code: "closed-before-created",
      broken: (deal) => !isOpen(deal) && isBefore(deal.closedOn, deal.createdOn),
      says: ({ createdOn, closedOn }) => `${quote(closedOn)} is before the deal was created, ${quote(createdOn)}`,
    },
    {
      field: "expectedCloseOn",
      code: "expected-before-created",
      broken: ({ createdOn, expectedCloseOn }) => isBefore(expectedCloseOn, createdOn),
      says: ({ createdOn, expectedCloseOn }) =>
        `${quote(expectedCloseOn)} is before the deal was created, ${quote(createdOn)}`,
    },
    {
      field: "amount",
      code: "won-without-amount",
      broken: (deal) => isWon(deal) && deal.amount == null,
      says: () => "is missing, though the deal is won: sums and means leave it out",
    },
    {
      field: "amount",
      code: "negative-amount",
      broken: ({ amount }) => amount != null && readScaled(amount).units < 0n,
      says: ({ amount }) => `${shownAmount(amount ?? 0)} is negative`,
    },
    {
      field: "credits",
      code: "credits-not-whole",
      broken: ({ credits }) => credits != null && !isZeroSum(addAmount(sharesOf(credits), -1)),
      says: ({ credits }) => `add up to ${shownSum(sharesOf(credits ?? []))}, not to 1`,
    },
  ],
  contracts: [
    {
      field: "endsOn",
      code: "ends-before-start",
      broken: ({ startsOn, endsOn }) => endsOn <= startsOn,
      says: ({ startsOn, endsOn }) => `${quote(endsOn)} is not after the start, ${quote(startsOn)}`,
    },
  ],
};

const isBefore = (day: Day | null | undefined, other: Day | null | undefined): boolean =>
  day != null && other != null && day < other;

const sharesOf = (credits: readonly Credit[]): ExactSum =>
  credits.reduce((sum, { share }) => addAmount(sum, share), emptySum());
