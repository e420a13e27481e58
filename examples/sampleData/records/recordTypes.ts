import type { DayNumber } from "../primitives/dayNumber.js";
import type { Cents } from "../primitives/money.js";
import type { Product } from "../company/products.js";
import type { Region } from "../company/regions.js";
import type { Rep } from "../company/reps.js";
import type { Segment } from "../company/segments.js";
import type { Stage } from "../company/stages.js";

/** Instant as a day and seconds after midnight UTC. */
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

/** Demand of a customer before it is a deal in the CRM. */
export interface Demand {
  /** Name of the demand's stream of draws. */
  readonly name: string;
  readonly createdOn: DayNumber;
  readonly region: Region;
  readonly segment: Segment;
  readonly source: string;
  readonly leadId: string | undefined;
}

/** Account. It changes as deals are won. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly segment: Segment;
  readonly industry: string;
  readonly region: Region;
  readonly employees: number;
  readonly createdOn: DayNumber;
  readonly owner: Rep;
  /** Hidden satisfaction, standard normal. Surveys, renewals and orders show it. */
  readonly satisfaction: number;
  /** Day of the first deal or order that made it a customer. */
  customerSince: DayNumber | undefined;
  /** First day without further orders. */
  lostOn: DayNumber | undefined;
}

export interface StageChange {
  readonly on: DayNumber;
  readonly stage: Stage;
  readonly amount: Cents;
  /** Stated probability in percent. */
  readonly probability: number;
  readonly expectedCloseOn: DayNumber;
}

export type Outcome = "open" | "won" | "lost";

/** Path of a deal through the stages. */
export interface DealPath {
  readonly history: readonly StageChange[];
  readonly outcome: Outcome;
  readonly closedOn: DayNumber | undefined;
}

export type DealKind = "new" | "renewal" | "upsell" | "cross-sell";

export interface Deal extends DealPath {
  readonly id: string;
  readonly kind: DealKind;
  /** First owner. `ownerOn` returns the owner on a day. */
  readonly rep: Rep;
  readonly account: Account;
  readonly source: string;
  readonly leadId: string | undefined;
  readonly createdOn: DayNumber;
  readonly currency: string;
  readonly products: readonly Product[];
  /** Discount as a share of the list price. */
  readonly discount: number;
}

export interface Contract {
  readonly account: Account;
  readonly owner: Rep;
  readonly signedOn: DayNumber;
  readonly startsOn: DayNumber;
  /** First day without cover. */
  readonly endsOn: DayNumber;
  readonly years: number;
  readonly value: Cents;
}
