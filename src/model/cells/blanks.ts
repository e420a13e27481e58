/** Returns a text without a byte order mark, with plain single spaces for blanks of every kind, and none at its ends. */
export const trimBlanks = (text: string): string =>
  isPlain(text) ? text : text.replaceAll(/[\s\u00ad\u200b\ufeff]+/gu, " ").trim();

/** Returns a cell as text; an empty text for a value that is none, such as a record. */
export const textOfCell = (value: unknown): string =>
  typeof value === "string" ? value : ["number", "bigint", "boolean"].includes(typeof value) ? String(value) : "";

/**
 * Returns the text of a cell: without the blanks around it, the apostrophe that keeps a spreadsheet from taking a cell for a
 * formula, and the module that some systems write before a reference (`Accounts::::Granite Mills`).
 */
export function cellText(text: string): string {
  if (isBare(text)) return text;
  const trimmed = trimBlanks(text);
  if (/^'[=+\-@]/u.test(trimmed)) return trimmed.slice(1);
  return trimmed.includes("::::") ? trimmed.replace(/^\w+::::/u, "") : trimmed;
}

/** Returns true for a text of printable ASCII without blanks and colons that does not begin with an apostrophe: nothing to trim. */
function isBare(text: string): boolean {
  if (text.charCodeAt(0) === codeOf.apostrophe) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= codeOf.space || code >= codeOf.delete || code === codeOf.colon) return false;
  }
  return true;
}

const codeOf = { space: 32, apostrophe: 39, zero: 48, nine: 57, colon: 58, delete: 127 } as const;

/** Returns true for a text without blanks at its ends or inside, which most cells are. */
const isPlain = (text: string): boolean => !/[\s\u00ad\u200b\ufeff]/u.test(text);

/** Words of exports and databases for an absent value, in lower case. */
const nullWords: ReadonlySet<string> = new Set([
  "",
  "\\n",
  "n/a",
  "#n/a",
  "-",
  "--",
  "–",
  "—",
  "null",
  "(null)",
  "none",
  "(none)",
  "nan",
  "nil",
  "undefined",
  "#value!",
  "#ref!",
]);

/**
 * Returns true for a cell that states nothing: null, a blank text, a null word such as `\N` or `N/A`, an id of zeros alone, or
 * a word of the caller's own.
 */
export function isBlankCell(value: unknown, ownWords: ReadonlySet<string> = none): boolean {
  if (value == null) return true;
  if (typeof value !== "string") return typeof value === "number" && Number.isNaN(value);
  if (ownWords.size === 0 && beginsPlainly(value)) return false;
  if (value.length > longestWord && !/^\s*0{10,18}(?:AAA)?\s*$/u.test(value)) return value.trim() === "";
  const word = trimBlanks(value);
  return nullWords.has(word.toLowerCase()) || ownWords.has(word) || /^0{15}(?:AAA)?$/u.test(word);
}

/** Returns true for a text that begins with a digit above 0, or with a letter that no null word begins with. */
function beginsPlainly(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code > codeOf.zero && code <= codeOf.nine) return true;
  const letter = code | lowerCase;
  return (
    code < codeOf.delete && letter >= letters.a && letter <= letters.z && letter !== letters.n && letter !== letters.u
  );
}

/** Bit that makes a letter of ASCII a small one. */
const lowerCase = 32;
const letters = { a: 97, n: 110, u: 117, z: 122 } as const;

const none: ReadonlySet<string> = new Set();
const longestWord = 12;
