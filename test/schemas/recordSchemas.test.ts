import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { moneyFields } from "../../src/model/parse/moneyFields.js";
import { recordParts } from "../../src/model/parse/recordParts.js";
import { recordKinds, type RecordKind } from "../../src/model/records/records.js";
import { recordSchemas } from "../../src/schemas/recordSchemas.js";
import { fullRecords, leastRecords } from "../model/validRecords.js";

interface FieldSchema {
  readonly safeParse: (value: unknown) => { readonly error?: { readonly issues: readonly object[] } | undefined };
}

/** Names of the fields whose schema refuses a value for a stated reason. */
function fieldsRefusing(value: unknown, code: string, shape: Readonly<Record<string, FieldSchema>>): string[] {
  const refuses = (schema: FieldSchema): boolean =>
    schema.safeParse(value).error?.issues.some((issue) => "params" in issue && hasCode(issue.params, code)) === true;
  return Object.keys(shape)
    .filter((field) => shape[field] !== undefined && refuses(shape[field]))
    .sort();
}

const hasCode = (params: unknown, code: string): boolean => (params as { readonly code?: unknown }).code === code;

/** Fields of the least records that a record may leave open: a KPI that needs them counts the record as missing. */
const mayBeOpen: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  behaviours: ["leadId"],
  quotes: ["sentOn", "amount"],
  activities: ["ownerId", "on"],
  orders: ["accountId", "on", "amount"],
  contracts: ["accountId", "signedOn", "startsOn", "endsOn", "value"],
  costs: ["on", "amount"],
};

describe.each(recordKinds)("schema of %s", (kind) => {
  const schema = recordSchemas[kind];

  it("accepts the least record and the full one, and gives them back", () => {
    expect(schema.parse(leastRecords[kind])).toEqual(leastRecords[kind]);
    expect(schema.parse(fullRecords[kind])).toEqual(fullRecords[kind]);
  });

  it("accepts null for every field that is optional, and for no other", () => {
    const open = mayBeOpen[kind] ?? [];
    const required = Object.keys(leastRecords[kind]).filter((field) => !open.includes(field));
    for (const field of Object.keys(fullRecords[kind])) {
      if (kind === "quotas" && (field === "ownerId" || field === "teamId")) continue;
      const result = schema.safeParse({ ...fullRecords[kind], [field]: null });
      expect([field, result.success]).toEqual([field, !required.includes(field)]);
    }
  });

  it("lets fields pass that it does not know", () => {
    const record = { ...leastRecords[kind], favouriteColour: { any: ["thing", 1n] } };
    expect(schema.parse(record)).toEqual(record);
  });

  it("refuses what is no record, in words", () => {
    for (const value of [null, 3, "text", [], undefined]) {
      expect(schema.safeParse(value).error?.issues[0]?.message).toMatch(/^expected a record, got /);
    }
  });

  // To the type checker fifteen kinds at once are a matter of minutes.
  const someSchema = schema as unknown as z.ZodMiniObject;

  it("is built on like any other of its library's", () => {
    const more = z.safeExtend(someSchema, { colour: z.string() });
    expect(more.safeParse({ ...leastRecords[kind], colour: "red" }).success).toBe(true);
    expect(more.safeParse(leastRecords[kind]).error?.issues.map(({ path }) => path)).toEqual([["colour"]]);
    expect(Object.keys(someSchema.shape)).toEqual(expect.arrayContaining(Object.keys(leastRecords[kind])));
  });

  it("has the same schemas of its fields whenever they are asked for", () => {
    const checked = someSchema.check(() => undefined);
    expect(checked.shape).toEqual(someSchema.shape);
    expect(checked.parse(fullRecords[kind])).toEqual(fullRecords[kind]);
  });

  it("implements Standard Schema", async () => {
    const result = await schema["~standard"].validate({ ...leastRecords[kind], id: 3, on: 3, kpi: 3, repId: 3 });
    expect(result.issues?.length).toBeGreaterThan(0);
  });

  it("knows the same days and amounts as the tables that read and convert them", () => {
    const shape: Readonly<Record<string, FieldSchema>> = schema.shape;
    expect(fieldsRefusing("2026-02-30", "unreadable-day", shape)).toEqual([...(recordParts[kind].days ?? [])].sort());
    const decimals = fieldsRefusing("1,5", "unreadable-amount", shape);
    const amounts: readonly string[] = moneyFields[kind]?.amounts ?? [];
    expect(decimals.filter((field) => field !== "probability")).toEqual([...amounts].sort());
  });
});

describe("what a schema says", () => {
  const messages = (value: unknown): string[] =>
    recordSchemas.opportunities
      .safeParse(value)
      .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];

  it("is a reason for every field at once", () => {
    expect(
      messages({
        id: "",
        stage: 4,
        outcome: "Won",
        amount: "12,500.00",
        closedOn: "2026-02-30",
        units: NaN,
        history: [{ amount: 1, stage: "s1" }, null],
        credits: {},
        known: "yes",
      }),
    ).toEqual([
      'id expected an id, got ""',
      "credits expected a list, got {}",
      'amount expected a plain decimal such as 1234.56, got "12,500.00"',
      "units expected a finite number, got NaN",
      "stage expected a text, got 4",
      'outcome expected one of open, won, lost, got "Won"; did you mean won?',
      'closedOn expected a day such as 2026-03-31, got "2026-02-30"',
      'known expected a record of named values, got "yes"',
      "history.0.on expected a day such as 2026-03-31 here or in at, got neither",
      "history.1 expected a record, got nothing",
    ]);
  });

  it("shows a text of megabytes in a line, and objects that cannot be made text", () => {
    const huge = "9".repeat(10_000_000);
    const texts = messages({ id: huge, stage: "s", outcome: huge, closedOn: huge, amount: huge });
    expect(texts).toHaveLength(3);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(200);
    expect(messages({ id: Object.create(null) as unknown, stage: { toString: 0 }, outcome: "won" })).toEqual([
      "id expected an id, got {}",
      'stage expected a text, got {"toString":0}',
    ]);
  });
});

describe("rules within a record", () => {
  it("a quota is for a rep or for a team, and not for both or neither", () => {
    const quota = { kpi: "k", target: 1, period: { start: "2026-01-01", end: "2026-02-01" } };
    const holds = (holder: object): boolean => recordSchemas.quotas.safeParse({ ...quota, ...holder }).success;
    expect([{ ownerId: "a" }, { teamId: "t" }, { ownerId: "a", teamId: null }].map(holds)).toEqual([true, true, true]);
    expect([{}, { ownerId: "a", teamId: "t" }, { ownerId: null }].map(holds)).toEqual([false, false, false]);
  });

  it("a period ends after it starts", () => {
    const quota = (end: string): object => ({ ...fullRecords.quotas, period: { start: "2026-04-01", end } });
    const ends = ["2026-04-02", "2026-04-01", "2026-03-31"].map(
      (end) => recordSchemas.quotas.safeParse(quota(end)).success,
    );
    expect(ends).toEqual([true, false, false]);
  });

  it("a behaviour is a lead's or an account's", () => {
    const behaviour = { on: "2026-01-01", kind: "visit" };
    expect(recordSchemas.behaviours.safeParse(behaviour).success).toBe(false);
    expect(recordSchemas.behaviours.safeParse({ ...behaviour, accountId: "c" }).success).toBe(true);
  });

  it("an instant has a time of day that exists, and may lack its offset", () => {
    const accepts = (createdAt: string): boolean => recordSchemas.leads.safeParse({ id: "l", createdAt }).success;
    const instants = [
      "2026-03-31T09:30",
      "2026-03-31 09:30:15",
      "2026-03-31T09:30:15.123Z",
      "2026-03-31T23:59:59+02:00",
      "2026-02-23T20:55:00.000+0000",
    ];
    const others = [
      "2026-03-31",
      "2026-02-30T09:30",
      "2026-03-31T24:00",
      "2026-03-31T09:60",
      "soon",
      `2026-03-31T09:30:15.${"1".repeat(20)}`,
      "2026-03-31T09:30ZZ",
    ];
    expect(instants.filter(accepts)).toEqual(instants);
    expect(others.filter(accepts)).toEqual([]);
  });
});
