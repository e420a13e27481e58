import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";

const cut = (input: unknown) => {
  const { book, issues } = parseSalesBook(input, { currency: "EUR" });
  const cycles = issues.filter(({ code }) => code.endsWith("-cycle"));
  return {
    book,
    cycles: cycles.map(({ subject: { kind, id, path }, code, excluded }) => [kind, id, path, code, excluded]),
  };
};

describe("teams and managers that go round in a loop", () => {
  it("lose the links of the loop, and those that lead to it stay", () => {
    const teams = [
      { id: "a", parentId: "b" },
      { id: "b", parentId: "c" },
      { id: "c", parentId: "a" },
      { id: "d", parentId: "a" },
      { id: "top" },
    ];
    const { book, cycles } = cut({ teams });
    expect(cycles).toEqual(["a", "b", "c"].map((id) => ["teams", id, "parentId", "team-cycle", false]));
    expect(book.teams).toEqual([
      { id: "a", parentId: null },
      { id: "b", parentId: null },
      { id: "c", parentId: null },
      { id: "d", parentId: "a" },
      { id: "top" },
    ]);
  });

  it("are one rep who manages himself", () => {
    const reps = [
      { id: "a", memberships: [], managerId: "a" },
      { id: "b", memberships: [], managerId: "a" },
    ];
    const { book, cycles } = cut({ reps });
    expect(cycles).toEqual([["reps", "a", "managerId", "manager-cycle", false]]);
    expect(book.reps.map(({ managerId }) => managerId)).toEqual([null, "a"]);
  });

  it("may run over records that share an id", () => {
    const teams = [{ id: "a", parentId: "b" }, { id: "b", parentId: "c" }, { id: "b", parentId: "a" }, { id: "c" }];
    expect(cut({ teams }).book.teams.map(({ parentId }) => parentId)).toEqual([null, "c", null, undefined]);
  });

  it("are exactly those who come back to themselves when one walks up", () => {
    const parents = fc.array(fc.option(fc.nat(11), { nil: null }), { maxLength: 12 });
    fc.assert(
      fc.property(parents, (above) => {
        const teams = above.map((parent, index) => ({
          id: `t${index}`,
          parentId: parent === null ? null : `t${parent}`,
        }));
        const returns = (start: number): boolean => {
          let at = above[start] ?? null;
          for (let step = 0; step < above.length && at !== null; step++) {
            if (at === start) return true;
            at = above[at] ?? null;
          }
          return false;
        };
        const { book, cycles } = cut({ teams });
        const expected = above.flatMap((_, index) => (returns(index) ? [`t${index}`] : []));
        expect(cycles.map(([, id]) => id)).toEqual(expected);
        expect(book.teams).toEqual(teams.map((team, index) => (returns(index) ? { ...team, parentId: null } : team)));
      }),
    );
  });

  it("can be long", () => {
    const size = 12_000;
    const teams = Array.from({ length: size }, (_, index) => ({ id: `${index}`, parentId: `${(index + 1) % size}` }));
    expect(cut({ teams }).cycles).toHaveLength(size);
    expect(cut({ teams: teams.slice(1) }).cycles).toEqual([]);
  });
});
