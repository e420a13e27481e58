import { SalesKpiError, quoted, type SalesKpiErrorCode } from "./errors.js";
import { nearestName } from "./nearestName.js";

/** The values that an option may have, as a check at run time can tell them apart. A question mark lets it be absent. */
export type OptionKind = keyof typeof expectations;

/** The kind of an option, or the labels that it may be, with undefined among them if it may be absent. */
type OptionRule = OptionKind | `${OptionKind}?` | readonly unknown[];

/** The kind of every option of a function. */
export type OptionKinds<Options> = { readonly [Name in keyof Options]-?: OptionRule };

/** The kinds of any options. */
export type AnyOptionKinds = Readonly<Record<string, OptionRule>>;

interface Expectation {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isRecord = (value: unknown): value is object => isObject(value) && !Array.isArray(value);
const expectations = {
  any: { expected: "a value", fits: (value: unknown) => value !== undefined },
  amount: {
    expected: "an amount",
    fits: (value: unknown) =>
      typeof value === "number" || typeof value === "string" || (isRecord(value) && "toFixed" in value),
  },
  number: { expected: "a number", fits: (value: unknown) => typeof value === "number" && !Number.isNaN(value) },
  text: { expected: "a text", fits: (value: unknown) => typeof value === "string" },
  truth: { expected: "true or false", fits: (value: unknown) => typeof value === "boolean" },
  function: { expected: "a function", fits: (value: unknown) => typeof value === "function" },
  list: { expected: "a list", fits: (value: unknown): boolean => Array.isArray(value) },
  iterable: { expected: "a list", fits: (value: unknown) => isObject(value) && Symbol.iterator in value },
  record: { expected: "a record", fits: isRecord },
  period: {
    expected: "a period { start, end }",
    fits: (value: unknown) => isRecord(value) && "start" in value && "end" in value,
  },
} satisfies Readonly<Record<string, Expectation>>;

/**
 * Returns the options if they are a record that has the names a function knows, each with a value of its kind. Otherwise
 * throws one error that tells every problem, so that a program without types learns of its mistakes at the call.
 *
 * @param where - the function that was called
 */
export function checkOptions<Options>(
  where: string,
  options: Options,
  kinds: OptionKinds<Options> | AnyOptionKinds,
): Options {
  const names = Object.keys(kinds);
  if (!isRecord(options))
    throw new SalesKpiError(
      "impossible-request",
      `${where}: expected { ${names.join(", ")} }, got ${quoted(options)}`,
      {
        field: where,
        value: options,
      },
    );
  const given = options as Readonly<Record<string, unknown>>;
  const problems = [
    ...Object.keys(given).flatMap((name) => (names.includes(name) ? [] : [unknownName(name, names)])),
    ...Object.entries<string | readonly unknown[]>(kinds).flatMap(([name, kind]) =>
      wrongValue(name, kind, given[name]),
    ),
  ];
  const [first] = problems;
  if (first === undefined) return options;
  throw new SalesKpiError(first.code, `${where}: ${problems.map(({ message }) => message).join("; ")}`, {
    field: first.field,
    value: given[first.field],
  });
}

interface OptionProblem {
  readonly code: SalesKpiErrorCode;
  readonly field: string;
  readonly message: string;
}

function unknownName(name: string, known: readonly string[]): OptionProblem {
  const nearest = nearestName(name, known);
  const remedy = nearest === null ? "" : `: did you mean ${quoted(nearest)}?`;
  return {
    code: "unknown-name",
    field: name,
    message: `expected one of ${known.join(", ")}, got ${quoted(name)}${remedy}`,
  };
}

function wrongValue(name: string, kind: string | readonly unknown[], value: unknown): OptionProblem[] {
  const { expected, fits } = typeof kind === "string" ? expectationOf(kind) : oneOf(kind);
  if (fits(value)) return [];
  const remedy = expected === "a list" && value != null ? `: write [${quoted(value)}]` : "";
  const message = `${name}: expected ${expected}, got ${quoted(value)}${remedy}`;
  return [{ code: "impossible-request", field: name, message }];
}

function expectationOf(kind: string): Expectation {
  const { expected, fits } = expectations[kind.replace("?", "") as OptionKind];
  return { expected, fits: (value) => (value === undefined && kind.endsWith("?")) || fits(value) };
}

const oneOf = (labels: readonly unknown[]): Expectation => ({
  expected: labels.filter((label) => label !== undefined).join(", "),
  fits: (value) => labels.includes(value),
});
