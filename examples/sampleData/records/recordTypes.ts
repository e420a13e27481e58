import type { DayNumber } from "../primitives/dayNumber.js";
import type { Cents } from "../primitives/money.js";
import type { Product } from "../company/products.js";
import type { Region } from "../company/regions.js";
import type { Rep } from "../company/reps.js";
import type { Segment } from "../company/segments.js";
import type { Stage } from "../company/stages.js";

/** A day, and seconds after midnight UTC. */
export interface Instant {
  readonly day: DayNumber;
  readonly seconds: number;
}

export interface Lead {
  readonly id: string;
  readonly createdAt: Instant;
  readonly source: string;
  readonly region: Region;
  readonly segment: Segment;
  readonly segmentKnown: boolean;
  readonly owner: Rep;
  readonly respondedAt: Instant | undefined;
  readonly qualifiedOn: DayNumber | undefined;
  readonly convertedOn: DayNumber | undefined;
}

/** A wish to buy, before the CRM made a deal of it. */
export interface Demand {
  /** Names the demand's stream of draws. */
  readonly name: string;
  readonly createdOn: DayNumber;
  readonly region: Region;
  readonly segment: Segment;
  readonly source: string;
  readonly leadId: string | undefined;
}

/** An account changes as deals are won. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly segment: Segment;
  readonly industry: string;
  readonly region: Region;
  readonly employees: number;
  readonly createdOn: DayNumber;
  readonly owner: Rep;
  /** Standard normal: how content they are. Hidden; surveys, renewals and orders show it. */
  readonly satisfaction: number;
  /** Day of the first deal or order that made it a customer. */
  customerSince: DayNumber | undefined;
  /** Day from which it orders no more. */
  lostOn: DayNumber | undefined;
}

export interface StageChange {
  readonly on: DayNumber;
  readonly stage: Stage;
  readonly amount: Cents;
  /** Stated, in percent. */
  readonly probability: number;
  readonly expectedCloseOn: DayNumber;
}

export type Outcome = "open" | "won" | "lost";

/** A deal's way through the stages. */
export interface DealPath {
  readonly history: readonly StageChange[];
  readonly outcome: Outcome;
  readonly closedOn: DayNumber | undefined;
}

export type DealKind = "new" | "renewal" | "upsell" | "cross-sell";

export interface Deal extends DealPath {
  readonly id: string;
  readonly kind: DealKind;
  /** Who worked on it first; `ownerOn` says who has it on a day. */
  readonly rep: Rep;
  readonly account: Account;
  readonly source: string;
  readonly leadId: string | undefined;
  readonly createdOn: DayNumber;
  readonly currency: string;
  readonly products: readonly Product[];
  /** Share of the list price that was given away. */
  readonly discount: number;
}

export interface Contract {
  readonly account: Account;
  readonly owner: Rep;
  readonly signedOn: DayNumber;
  readonly startsOn: DayNumber;
  /** First day no longer covered. */
  readonly endsOn: DayNumber;
  readonly years: number;
  readonly value: Cents;
}
