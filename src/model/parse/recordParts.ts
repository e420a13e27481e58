import type { RecordKind, Records } from "../records/records.js";

/** Fields of a record that are days or instants, and parts that have such fields. */
export interface RecordParts<Field extends string = string> {
  readonly days?: readonly Field[];
  /** Instants, each with the day that it fills if that is absent. */
  readonly instants?: Readonly<Partial<Record<Field, Field | null>>>;
  readonly parts?: Readonly<Partial<Record<Field, RecordParts>>>;
}

/** {@link RecordParts} of every kind of record. */
export const recordParts: { readonly [Kind in RecordKind]: RecordParts<keyof Records[Kind] & string> } = {
  leads: {
    days: ["createdOn", "qualifiedOn", "convertedOn"],
    instants: { createdAt: "createdOn", respondedAt: null },
  },
  accounts: { days: ["createdOn", "updatedOn"] },
  opportunities: {
    days: ["createdOn", "expectedCloseOn", "closedOn", "updatedOn", "nextStepOn"],
    parts: { credits: {}, known: {}, history: { days: ["on", "expectedCloseOn"], instants: { at: "on" } } },
  },
  quotes: { days: ["sentOn", "acceptedOn", "followedUpOn"] },
  activities: { days: ["on", "bookedOn"], instants: { at: "on" } },
  behaviours: { days: ["on"] },
  orders: { days: ["on"], parts: { credits: {} } },
  contracts: { days: ["signedOn", "startsOn", "endsOn"] },
  costs: { days: ["on"] },
  surveys: { days: ["on"] },
  reps: { days: ["hiredOn", "leftOn"], parts: { memberships: { days: ["from", "to"] } } },
  assessments: { days: ["on"] },
  teams: {},
  stages: { parts: { required: {} } },
  quotas: { parts: { period: { days: ["start", "end"] } } },
};
