import { describe, expect, it } from "vitest";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";
import { Decimal } from "../../../src/exact/decimal.js";

const teams = [{ id: "a", name: "A" }, { id: "b" }, { name: "A", id: "a" }, { id: "a", name: "Other" }];

const parse = (input: unknown, duplicates?: "keep" | "first" | "last") => {
  const { book, issues } = parseSalesBook(input, { currency: "EUR", ...(duplicates && { duplicates }) });
  return { book, issues: issues.map(({ subject, code, excluded }) => [subject.index, subject.path, code, excluded]) };
};

describe("records that share an id", () => {
  it("are all kept unless asked otherwise, and the later ones reported", () => {
    const { book, issues } = parse({ teams });
    expect(book.teams).toEqual(teams);
    expect(issues).toEqual([
      [2, "id", "duplicate-id", false],
      [3, "id", "conflicting-id", false],
    ]);
    expect(parse({ teams }, "keep")).toEqual({ book, issues });
  });

  it("are left out but for the first", () => {
    const { book, issues } = parse({ teams }, "first");
    expect(book.teams).toEqual([teams[0], teams[1]]);
    expect(issues).toEqual([
      [2, "id", "duplicate-id", true],
      [3, "id", "conflicting-id", true],
    ]);
  });

  it("are left out but for the last", () => {
    const { book, issues } = parse({ teams }, "last");
    expect(book.teams).toEqual([teams[1], teams[3]]);
    expect(issues).toEqual([
      [0, "id", "conflicting-id", true],
      [2, "id", "conflicting-id", true],
    ]);
  });

  it("say which other record has it", () => {
    const { issues } = parseSalesBook({ teams }, { currency: "EUR" });
    expect(issues[0]?.message).toBe('teams[2].id (id "a"): teams[0] has the same id and the same content');
    expect(issues[1]?.message).toBe('teams[3].id (id "a"): teams[0] has the same id and other content');
  });

  it("are of one kind: kinds do not share their ids", () => {
    expect(parse({ teams: [{ id: "a" }], accounts: [{ id: "a" }] }).issues).toEqual([]);
  });

  it("are stages of one pipeline", () => {
    const stages = [
      { id: "a", order: 1, pipelineId: "p" },
      { id: "a", order: 1, pipelineId: "q" },
      { id: "a", order: 1 },
      { id: "a", order: 2, pipelineId: "q" },
    ];
    expect(parse({ stages }).issues).toEqual([[3, "id", "conflicting-id", false]]);
  });

  it("cannot be told where there is no id", () => {
    const cost = { on: "2026-01-01", amount: 5, kind: "tools" };
    expect(parse({ costs: [cost, cost, { ...cost }] }, "first")).toMatchObject({
      book: { costs: [cost, cost, cost] },
      issues: [],
    });
  });
});

describe("content is the same", () => {
  const code = (left: object, right: object): unknown =>
    parse({
      accounts: [
        { id: "a", ...left },
        { id: "a", ...right },
      ],
    }).issues[0]?.[2];

  it.each([
    [{ more: { x: [1, { y: NaN }] } }, { more: { x: [1, { y: NaN }] } }],
    [{ amount: new Decimal("1.50") }, { amount: new Decimal("1.5") }],
    [{ date: new Date(0) }, { date: new Date(0) }],
    [{ name: undefined }, {}],
    [{ more: Object.create(null) as object }, { more: {} }],
  ])("in %o and %o", (left, right) => {
    expect(code(left, right)).toBe("duplicate-id");
  });

  it.each([
    [{ more: { x: [1, 2] } }, { more: { x: [1, 2, 3] } }],
    [{ more: [] }, { more: {} }],
    [{ more: { x: undefined } }, { more: { y: undefined } }],
    [{ amount: new Decimal("1.5") }, { amount: new Decimal("1.51") }],
    [{ date: new Date(0) }, { date: new Date(1) }],
    [{ more: new Map([[1, 2]]) }, { more: new Map() }],
    [{ name: null }, {}],
  ])("not in %o and %o", (left, right) => {
    expect(code(left, right)).toBe("conflicting-id");
  });
});
