import type { Day } from "../../time/day.js";

/** Act of a lead or an account: a page visited, a mail opened. `leadId` or `accountId` is needed. */
export interface Behaviour {
  readonly leadId?: string | null | undefined;
  readonly accountId?: string | null | undefined;
  readonly on: Day;
  readonly kind: string;
  readonly target?: string | null | undefined;
}
