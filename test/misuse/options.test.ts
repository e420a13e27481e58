import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../src/errors.js";
import { optionParameters } from "./optionParameters.js";
import { recordedCalls, type RecordedCall } from "./recordedCalls.js";

const parameters = optionParameters();
const calls = await recordedCalls();

/** One call of each function and option parameter, from the examples of the documentation. */
const misused = [...parameters].flatMap(([name, options]) => {
  const call = calls.find((each) => each.name === name);
  return call === undefined ? [] : options.map(({ index, names }) => ({ name, call, index, names }));
});

const callWith = ({ called, given }: RecordedCall, index: number, value: unknown): unknown => {
  const changed = Array.from({ length: Math.max(given.length, index + 1) }, (_, place) => given[place]);
  changed[index] = value;
  return called(...changed);
};

/** Returns the error of a step, also of one that answers later; null if there is none. */
async function errorOf(step: () => unknown): Promise<unknown> {
  try {
    await step();
    return null;
  } catch (error) {
    return error;
  }
}

/** Returns the answer of a step with its functions as their names, which can be compared; the text of its error if there is one. */
async function answerOf(step: () => unknown): Promise<unknown> {
  try {
    return comparable(await step());
  } catch (error) {
    return String(error);
  }
}

function comparable(value: unknown): unknown {
  if (typeof value === "function") return value.name;
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, comparable(each)]));
}

describe("the options of a function", () => {
  it("are found for most functions, and an example calls each of them", () => {
    expect(misused.length).toBeGreaterThan(100);
    const uncalled = [...parameters.keys()].filter((name) => !calls.some((call) => call.name === name));
    expect(uncalled).toEqual([]);
  });

  it.each(misused)("$name: a name that argument $index does not know is an error", async ({ call, index, names }) => {
    const options = { ...(call.given[index] as object | undefined), unknownOption: 1 };
    const error = await errorOf(() => callWith(call, index, options));
    expect(error).toBeInstanceOf(SalesKpiError);
    expect(error).toMatchObject({ code: "unknown-name" });
    expect((error as Error).message).toContain("unknownOption");
    for (const name of names) expect((error as Error).message).toContain(name);
  });

  it.each(misused)(
    "$name: an option of argument $index that is undefined is absent",
    async ({ call, index, names }) => {
      for (const name of names) {
        const { [name]: _, ...others } = { ...(call.given[index] as Readonly<Record<string, unknown>> | undefined) };
        const absent = await answerOf(() => callWith(call, index, others));
        expect(await answerOf(() => callWith(call, index, { ...others, [name]: undefined }))).toEqual(absent);
      }
    },
  );

  const wrong = [
    "2026-Q1",
    "",
    5,
    -1,
    NaN,
    Infinity,
    true,
    null,
    [],
    {},
    [null],
    ["x"],
    { start: 1 },
    new Date(0),
    Symbol("x"),
    10n,
    () => 1,
  ];

  it.each(misused)(
    "$name: no value of argument $index leads to an error of the engine",
    async ({ call, index, names }) => {
      for (const value of wrong) await expectOwn(() => callWith(call, index, value), value);
      for (const name of names)
        for (const value of wrong)
          await expectOwn(
            () => callWith(call, index, { ...(call.given[index] as object | undefined), [name]: value }),
            { [name]: value },
          );
    },
  );
});

async function expectOwn(step: () => unknown, value: unknown): Promise<void> {
  const error = await errorOf(step);
  if (error !== null) expect(error, describeValue(value)).toBeInstanceOf(SalesKpiError);
}

const describeValue = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? `{ ${Object.entries(value)
        .map(([name, each]) => `${name}: ${String(each)}`)
        .join(", ")} }`
    : String(value);
