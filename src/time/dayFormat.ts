import { escapeRegExp } from "../collections/escapeRegExp.js";
import { quote, refuse } from "../errors.js";

/** Part of a day or of its time that a token reads. */
export type StampPart = "year" | "month" | "day" | "hour" | "minute" | "second" | "fraction" | "half";

/** Segment of a format: the pattern of its texts, and the part that they give, if any. */
interface Segment {
  readonly fits: string;
  readonly part?: StampPart;
}

const tokens: ReadonlyMap<string, Segment> = new Map<string, Segment>([
  ["yyyy", { fits: "\\d{4}", part: "year" }],
  ["yy", { fits: "\\d{2}", part: "year" }],
  ["MMMM", { fits: "\\p{L}{3,12}\\.?", part: "month" }],
  ["MMM", { fits: "\\p{L}{3,5}\\.?", part: "month" }],
  ["MM", { fits: "\\d{2}", part: "month" }],
  ["M", { fits: "\\d{1,2}", part: "month" }],
  ["dd", { fits: "\\d{2}", part: "day" }],
  ["d", { fits: "\\d{1,2}", part: "day" }],
  ["do", { fits: "\\d{1,2}(?:st|nd|rd|th|er|e|[.ºª°])", part: "day" }],
  ["EEEE", { fits: "\\p{L}{2,15}\\.?" }],
  ["EEE", { fits: "\\p{L}{2,5}\\.?" }],
  ["HH", { fits: "[01]\\d|2[0-3]", part: "hour" }],
  ["H", { fits: "[01]?\\d|2[0-3]", part: "hour" }],
  ["hh", { fits: "0[1-9]|1[0-2]", part: "hour" }],
  ["h", { fits: "0?[1-9]|1[0-2]", part: "hour" }],
  ["mm", { fits: "[0-5]\\d", part: "minute" }],
  ["ss", { fits: "[0-5]\\d", part: "second" }],
  ["a", { fits: "[AaPp]\\.? ?[Mm]\\.?", part: "half" }],
]);

/** Pattern of a segment: quoted text, an ordinal day, a run of one letter, or any other character. */
const segmentPattern = /'(?:[^']|'')*'|do|([A-Za-z])\1*|[^]/gu;

/** Returns a format as a pattern for whole texts, and the parts that its groups catch, in their order. */
export function dayFormat(format: string): { readonly pattern: RegExp; readonly parts: readonly StampPart[] } {
  const found = Array.from(format.matchAll(segmentPattern), ([text]) => text);
  const segments = found.map((text) => segmentOf(text, format));
  const parts = segments.flatMap(({ part }) => part ?? []);
  const dayParts = parts.filter((part) => part === "year" || part === "month" || part === "day");
  if (dayParts.length !== 3 || new Set(dayParts).size !== 3) {
    refuse("format", format, "exactly one year, one month and one day, such as yyyy-MM-dd");
  }
  if (found.some((text, at) => runsTogether(text, found[at + 1] ?? ""))) {
    refuse("format", format, "a separator between a number of one or two digits and another number");
  }
  const source = segments.map(({ fits, part }) => (part === undefined ? `(?:${fits})` : `(${fits})`)).join("");
  return { pattern: new RegExp(`^${source}$`, "u"), parts };
}

function segmentOf(text: string, format: string): Segment {
  const token = tokens.get(text);
  if (token !== undefined) return token;
  if (/^S+$/u.test(text)) return { fits: String.raw`\d{${text.length}}`, part: "fraction" };
  if (text === "''") return literal("'");
  if (text.length > 1 && text.startsWith("'")) return literal(text.slice(1, -1).replaceAll("''", "'"));
  if (text === "'") refuse("format", format, "a quotation mark at the end of the quoted text");
  if (text === "T" || !/[A-Za-z]/.test(text)) return literal(text);
  return refuse("format", format, `one of the tokens ${[...tokens.keys()].join(", ")}, S in place of ${quote(text)}`);
}

const literal = (text: string): Segment => ({ fits: escapeRegExp(text) });

/** Returns true for numbers that run together: "111" by the format `dM` may be 11 January or 1 November. */
const runsTogether = (left: string, right: string): boolean =>
  isNumber(left) && isNumber(right) && (isOpenNumber(left) || isOpenNumber(right));

const isNumber = (text: string): boolean => /^(?:y+|MM?|d+|H+|h+|m+|s+|S+|\d)$/.test(text);

const isOpenNumber = (text: string): boolean => /^[MdHh]$/.test(text);
