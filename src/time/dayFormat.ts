import { escapeRegExp } from "../collections/escapeRegExp.js";
import { SalesKpiError, quote } from "../errors.js";

type Part = "year" | "month" | "day";

/** A stretch of a format: the texts it fits, and the part of the day that these give, if any. */
interface Piece {
  readonly fits: string;
  readonly part?: Part;
}

const tokens: ReadonlyMap<string, Piece> = new Map<string, Piece>([
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

/** Quoted text, a run of one letter, or any other character. */
const stretches = /'(?:[^']|'')*'|([A-Za-z])\1*|[^]/gu;

/** A format as a pattern for whole texts, and the parts of the day that its groups catch, in their order. */
export function dayFormat(format: string): { readonly pattern: RegExp; readonly parts: readonly Part[] } {
  const found = Array.from(format.matchAll(stretches), ([stretch]) => stretch);
  const pieces = found.map((stretch) => pieceOf(stretch, format));
  const parts = pieces.flatMap(({ part }) => part ?? []);
  if (parts.length !== 3 || new Set(parts).size !== 3) {
    throw unreadableFormat(format, "needs exactly one year, one month and one day");
  }
  if (found.some((stretch, at) => runsTogether(stretch, found[at + 1] ?? ""))) {
    throw unreadableFormat(format, "has a number of one or two digits right beside another number");
  }
  const source = pieces.map(({ fits, part }) => (part === undefined ? fits : `(${fits})`)).join("");
  return { pattern: new RegExp(`^${source}$`, "u"), parts };
}

function pieceOf(stretch: string, format: string): Piece {
  const token = tokens.get(stretch);
  if (token !== undefined) return token;
  if (stretch === "''") return literal("'");
  if (stretch.length > 1 && stretch.startsWith("'")) return literal(stretch.slice(1, -1).replaceAll("''", "'"));
  if (stretch === "'") throw unreadableFormat(format, "has a quotation that does not end");
  if (stretch === "T" || !/[A-Za-z]/.test(stretch)) return literal(stretch);
  throw unreadableFormat(format, `has ${quote(stretch)}, which is none of the tokens ${[...tokens.keys()].join(", ")}`);
}

const literal = (text: string): Piece => ({ fits: escapeRegExp(text) });

/** "111" by the format `dM` may be 11 January and 1 November. */
const runsTogether = (left: string, right: string): boolean =>
  isNumber(left) && isNumber(right) && (isOpenNumber(left) || isOpenNumber(right));

const isNumber = (stretch: string): boolean => /^(?:y+|MM?|d+|H+|h+|m+|s+|S+|\d)$/.test(stretch);

const isOpenNumber = (stretch: string): boolean => /^[MdHh]$/.test(stretch);

const unreadableFormat = (format: string, why: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `the day format ${quote(format)} ${why}`, {
    field: "format",
    value: format,
  });
