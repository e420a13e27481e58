import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { planSchema as ownPlan } from "../../src/incentive/plan/schema/planSchema.js";
import { recordKinds } from "../../src/model/records/records.js";
import { recordSchemas as ownSchemas } from "../../src/model/schemas/recordSchemas.js";
import type { Schema } from "../../src/model/schemas/schema.js";
import { refusalMessage } from "../../src/model/schemas/refusal.js";
import { schemaIssues } from "../../src/model/schemas/schemaIssues.js";
import { planSchema } from "../../src/schemas/planSchema.js";
import { recordSchemas } from "../../src/schemas/recordSchemas.js";
import { decentPlans } from "../incentive/plans.js";
import { fullRecords, leastRecords } from "../model/validRecords.js";
import { corruptions } from "./corruptions.js";

interface FoundIssue {
  readonly path: readonly PropertyKey[];
  readonly code: unknown;
  readonly message: string;
}

const issuesOfOwn = (schema: Schema, value: unknown): FoundIssue[] =>
  schemaIssues(schema, value).map((issue) => ({ path: issue.path, code: issue.code, message: refusalMessage(issue) }));

const issuesOfZod = (schema: z.ZodMiniType, value: unknown): FoundIssue[] =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => ({
    path: issue.path,
    code:
      issue.code === "custom" ? (issue.params?.["code"] as unknown) : typeCode(issue.code, valueAt(value, issue.path)),
    message: issue.message,
  }));

/** Returns the library's code of an issue of zod's own, which states a type or a label. */
function typeCode(code: string, value: unknown): string {
  if (value == null) return "missing-field";
  if (code === "invalid_value") return "unknown-label";
  return typeof value === "number" && !Number.isFinite(value) ? "unreadable-number" : "wrong-type";
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Readonly<Record<PropertyKey, unknown>>)[key], value);

describe.each(recordKinds)("the zod schema of %s", (kind) => {
  const schema = recordSchemas[kind] as unknown as z.ZodMiniType;

  it("refuses what the library refuses, at the same places, for the same reasons, in the same words", () => {
    const records = fc.constantFrom<unknown>(fullRecords[kind], leastRecords[kind]).chain(corruptions);
    fc.assert(
      fc.property(records, (record) => {
        expect(issuesOfZod(schema, record)).toEqual(issuesOfOwn(ownSchemas[kind], record));
      }),
      { numRuns: 400 },
    );
  });

  it("has checks of its own only where fields say something to each other, so that zod extends the others", () => {
    expect(schema._zod.def.checks ?? []).toHaveLength(ownSchemas[kind].rules.length);
  });

  it("gives back a copy, and leaves the record as it was", () => {
    const record = Object.freeze({ ...fullRecords[kind] });
    expect(schema.parse(record)).toEqual(record);
    expect(schema.parse(record)).not.toBe(record);
  });
});

describe("the zod schema of a plan", () => {
  it("refuses what the library refuses, at the same places, for the same reasons, in the same words", () => {
    fc.assert(
      fc.property(fc.constantFrom(...decentPlans).chain(corruptions), (plan) => {
        expect(issuesOfZod(planSchema, plan)).toEqual(issuesOfOwn(ownPlan, plan));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(decentPlans)("gives back $id", (plan) => {
    expect(planSchema.parse(plan)).toEqual(plan);
  });

  it("names the labels and the fields there are", () => {
    const issues = planSchema.safeParse({ ...decentPlans[0], order: ["gate"], kap: 1 }).error?.issues ?? [];
    expect(issues).toMatchObject([
      { code: "invalid_value", path: ["order", 0], values: ["gates", "modifiers", "caps"] },
      { code: "custom", path: ["kap"], params: { code: "unknown-field", known: Object.keys(ownPlan.fields) } },
    ]);
  });

  it("is a part of other schemas", () => {
    const filed = z.object({ plan: planSchema, by: z.string() });
    const { issues } = filed.safeParse({ plan: { ...decentPlans[0], title: 5 }, by: "ann" }).error ?? {};
    expect(issues).toMatchObject([{ path: ["plan", "title"], message: "expected a text, got 5" }]);
  });
});
