import { describe, expect, it } from "vitest";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";
import { recordKinds } from "../../../src/model/records/records.js";
import { fullRecords, leastRecords } from "../validRecords.js";

const found = (input: unknown): string[] =>
  parseSalesBook(input, { currency: "EUR" })
    .issues.filter(({ code }) => code === "unknown-reference")
    .map(
      ({ subject: { kind, index, path }, evidence }) =>
        `${kind}[${index ?? "-"}].${path ?? ""} ${evidence.value as string}`,
    );

/** One record of every kind, none of which any other refers to. */
const strangers = Object.fromEntries(recordKinds.map((kind) => [kind, [{ ...leastRecords[kind], id: "nobody" }]]));

/** Whether a field's name says that it holds the id of a record. */
const refers = (field: string): boolean => /\w+Id$|^rebookedAs$/.test(field) && field !== "pipelineId";

/** A record whose every reference, in its parts too, is to a ghost. */
function haunted(record: object): object {
  const fields = Object.entries(record).map(([field, value]: [string, unknown]): [string, unknown] => {
    if (Array.isArray(value)) return [field, value.map((part: object) => haunted(part))];
    return [field, refers(field) ? "ghost" : value];
  });
  return Object.fromEntries(fields);
}

/** The places of a record where a ghost is. */
const hauntedPlaces = (record: object): string[] =>
  Object.entries(record).flatMap(([field, value]: [string, unknown]) =>
    Array.isArray(value)
      ? value.flatMap((part: object, index) => hauntedPlaces(part).map((place) => `${field}[${index}].${place}`))
      : value === "ghost"
        ? [field]
        : [],
  );

describe("a reference to a record the book does not have", () => {
  it.each(recordKinds)("is reported wherever %s refer to one", (kind) => {
    const ghostly = haunted({ ...fullRecords[kind], ...(kind === "quotas" && { ownerId: undefined }) });
    const record = kind === "quotas" ? { ...ghostly, ownerId: null } : ghostly;
    const input = { ...strangers, [kind]: [record, ...(strangers[kind] ?? [])] };
    const reported = found(input).filter((text) => text.startsWith(`${kind}[0]`) && text.endsWith(" ghost"));
    expect(reported).toEqual(
      hauntedPlaces(record)
        .sort()
        .map((place) => `${kind}[0].${place} ghost`),
    );
  });

  it("is not looked for where the book has no record of that kind", () => {
    expect(found({ opportunities: [{ ...fullRecords.opportunities, history: [] }] })).toEqual([]);
  });

  it("includes one to a record that was left out", () => {
    const accounts = [{ id: "", name: "c1" }, { id: "c2" }];
    expect(found({ accounts, orders: [leastRecords.orders] })).toEqual(["orders[0].accountId c1"]);
  });

  it("names the value and the kind it should be of", () => {
    const { issues } = parseSalesBook(
      { reps: [{ id: "ann", memberships: [] }], accounts: [{ id: "c", ownerId: "bob" }] },
      { currency: "EUR" },
    );
    expect(issues.map(({ message }) => message)).toEqual([
      'accounts[0].ownerId (id "c"): expected the id of one of the reps (ann), got "bob"',
    ]);
  });
});

describe("the stages of deals", () => {
  const deal = (fields: object): object => ({ id: "o", outcome: "open", createdOn: "2026-01-01", ...fields });
  const stages = [
    { id: "a", order: 1 },
    { id: "b", order: 1, pipelineId: "p" },
  ];

  it("are those of the deal's own pipeline", () => {
    const opportunities = [
      deal({ id: "1", stage: "a" }),
      deal({ id: "2", stage: "b", pipelineId: "p" }),
      deal({ id: "3", stage: "b" }),
      deal({ id: "4", stage: "a", pipelineId: "p" }),
      deal({ id: "5", stage: "a", history: [{ on: "2026-01-01", stage: "z" }] }),
      deal({ id: "6", stage: "b", pipelineId: "q" }),
    ];
    expect(found({ stages, opportunities })).toEqual([
      "opportunities[2].stage b",
      "opportunities[3].stage a",
      "opportunities[4].history[0].stage z",
      "opportunities[5].stage b",
    ]);
  });

  it("need not list the one a closed deal ended in", () => {
    const history = [
      { on: "2026-01-01", stage: "a" },
      { on: "2026-02-01", stage: "Won" },
    ];
    const closed = deal({ stage: "Won", outcome: "won", closedOn: "2026-02-01", amount: 1, history });
    const strange = deal({ stage: "Lost", outcome: "lost", closedOn: "2026-02-01", history });
    expect(found({ stages, opportunities: [closed, strange] })).toEqual(["opportunities[1].history[1].stage Won"]);
  });

  it("are not looked for where the book has none", () => {
    expect(found({ opportunities: [deal({ stage: "a" })] })).toEqual([]);
  });
});
