import { escapeRegExp } from "../collections/escapeRegExp.js";
import { quote, refuse } from "../errors.js";

type Part = "year" | "month" | "day";

/** Segment of a format: the pattern of its texts, and the part of the day that they give, if any. */
interface Segment {
  readonly fits: string;
  readonly part?: Part;
}

const tokens: ReadonlyMap<string, Segment> = new Map<string, Segment>([
  ["yyyy", { fits: "\\d{4}", part: "year" }],
  ["yy", { fits: "\\d{2}", part: "year" }],
  ["MMM", { fits: "[A-Za-z]{3}", part: "month" }],
  ["MM", { fits: "\\d{2}", part: "month" }],
  ["M", { fits: "\\d{1,2}", part: "month" }],
  ["dd", { fits: "\\d{2}", part: "day" }],
  ["d", { fits: "\\d{1,2}", part: "day" }],
  ["HH", { fits: "(?:[01]\\d|2[0-3])" }],
  ["H", { fits: "(?:1?\\d|2[0-3])" }],
  ["hh", { fits: "(?:0[1-9]|1[0-2])" }],
  ["h", { fits: "(?:[1-9]|1[0-2])" }],
  ["mm", { fits: "[0-5]\\d" }],
  ["ss", { fits: "[0-5]\\d" }],
  ["SSS", { fits: "\\d{3}" }],
  ["a", { fits: "[AaPp][Mm]" }],
]);

/** Pattern of a segment: quoted text, a run of one letter, or any other character. */
const segmentPattern = /'(?:[^']|'')*'|([A-Za-z])\1*|[^]/gu;

/** Returns a format as a pattern for whole texts, and the parts of the day that its groups catch, in their order. */
export function dayFormat(format: string): { readonly pattern: RegExp; readonly parts: readonly Part[] } {
  const found = Array.from(format.matchAll(segmentPattern), ([text]) => text);
  const segments = found.map((text) => segmentOf(text, format));
  const parts = segments.flatMap(({ part }) => part ?? []);
  if (parts.length !== 3 || new Set(parts).size !== 3) {
    refuse("format", format, "exactly one year, one month and one day, such as yyyy-MM-dd");
  }
  if (found.some((text, at) => runsTogether(text, found[at + 1] ?? ""))) {
    refuse("format", format, "a separator between a number of one or two digits and another number");
  }
  const source = segments.map(({ fits, part }) => (part === undefined ? fits : `(${fits})`)).join("");
  return { pattern: new RegExp(`^${source}$`, "u"), parts };
}

function segmentOf(text: string, format: string): Segment {
  const token = tokens.get(text);
  if (token !== undefined) return token;
  if (text === "''") return literal("'");
  if (text.length > 1 && text.startsWith("'")) return literal(text.slice(1, -1).replaceAll("''", "'"));
  if (text === "'") refuse("format", format, "a quotation mark at the end of the quoted text");
  if (text === "T" || !/[A-Za-z]/.test(text)) return literal(text);
  return refuse("format", format, `one of the tokens ${[...tokens.keys()].join(", ")} in place of ${quote(text)}`);
}

const literal = (text: string): Segment => ({ fits: escapeRegExp(text) });

/** Returns true for numbers that run together: "111" by the format `dM` may be 11 January or 1 November. */
const runsTogether = (left: string, right: string): boolean =>
  isNumber(left) && isNumber(right) && (isOpenNumber(left) || isOpenNumber(right));

const isNumber = (text: string): boolean => /^(?:y+|MM?|d+|H+|h+|m+|s+|S+|\d)$/.test(text);

const isOpenNumber = (text: string): boolean => /^[MdHh]$/.test(text);
