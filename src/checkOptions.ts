import { SalesKpiError, quote, type SalesKpiErrorCode } from "./errors.js";
import { nearestName } from "./nearestName.js";

/** Kind of an option's values that a check at run time can test. */
export type OptionKind = keyof typeof expectations;

/** Kind of an option, with a question mark if the option may be absent; or its labels, then with undefined among them. */
type OptionRule = OptionKind | `${OptionKind}?` | readonly Label[];

type Label = string | number | boolean | null | undefined;

/** Kind of every option of a function. */
export type OptionKinds<Options> = { readonly [Name in keyof Options]-?: OptionRule };

/** Kinds of any options. */
export type AnyOptionKinds = Readonly<Record<string, OptionRule>>;

interface Expectation {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isRecord = (value: unknown): value is object => isObject(value) && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && !Number.isNaN(value);

const expectations = {
  any: { expected: "a value", fits: (value: unknown) => value !== undefined },
  amount: {
    expected: "an amount",
    fits: (value: unknown) => typeof value === "number" || isText(value) || (isRecord(value) && "toFixed" in value),
  },
  number: { expected: "a number", fits: isNumber },
  text: { expected: "a text", fits: isText },
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
 * Returns the options unchanged. Throws one error with all problems if the options are no record, have an unknown name, or have
 * a value of another kind. A program without types thus gets its mistakes at the call.
 *
 * @param where - the name of the called function
 */
export function checkOptions<Options>(
  where: string,
  options: Options,
  kinds: OptionKinds<Options> | AnyOptionKinds,
): Options {
  if (!isRecord(options)) {
    const expected = `{ ${Object.keys(kinds).join(", ")} }`;
    const problem = `${where}: expected ${expected}, got ${quote(options)}`;
    throw new SalesKpiError("impossible-request", problem, { field: where, value: options });
  }
  const values = options as Readonly<Record<string, unknown>>;
  const rules = Object.entries<OptionRule>(kinds);
  const areValid =
    Object.keys(values).every((name) => Object.hasOwn(kinds, name)) &&
    rules.every(([name, rule]) => isOfKind(rule, values[name]));
  if (areValid) return options;
  throw optionsError(where, values, rules);
}

/** Returns the error with all problems of a call's options. */
function optionsError(
  where: string,
  values: Readonly<Record<string, unknown>>,
  rules: readonly (readonly [string, OptionRule])[],
): SalesKpiError {
  const known = rules.map(([name]) => name);
  const problems = [
    ...Object.keys(values).flatMap((name) => (known.includes(name) ? [] : [unknownName(name, known)])),
    ...rules.flatMap(([name, rule]) => (isOfKind(rule, values[name]) ? [] : [wrongValue(name, rule, values[name])])),
  ];
  const [{ code, field } = { code: "impossible-request", field: where } as const] = problems;
  const message = `${where}: ${problems.map((problem) => problem.message).join("; ")}`;
  return new SalesKpiError(code, message, { field, value: values[field] });
}

function isOfKind(rule: OptionRule, value: unknown): boolean {
  if (typeof rule !== "string") return rule.includes(value as Label);
  return (value === undefined && rule.endsWith("?")) || expectations[kindOf(rule)].fits(value);
}

const kindOf = (rule: string): OptionKind => rule.replace("?", "") as OptionKind;

interface OptionProblem {
  readonly code: SalesKpiErrorCode;
  readonly field: string;
  readonly message: string;
}

function unknownName(name: string, known: readonly string[]): OptionProblem {
  const nearest = nearestName(name, known);
  const remedy = nearest === null ? "" : `: did you mean ${quote(nearest)}?`;
  return {
    code: "unknown-name",
    field: name,
    message: `expected one of ${known.join(", ")}, got ${quote(name)}${remedy}`,
  };
}

function wrongValue(name: string, rule: OptionRule, value: unknown): OptionProblem {
  const expected =
    typeof rule === "string"
      ? expectations[kindOf(rule)].expected
      : rule.filter((label) => label !== undefined).join(", ");
  const remedy = expected === "a list" && value != null ? `: write [${quote(value)}]` : "";
  const message = `${name}: expected ${expected}, got ${quote(value)}${remedy}`;
  return { code: "impossible-request", field: name, message };
}
