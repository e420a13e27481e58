/** Returns the words for true and false. */
const truthWords = (): ReadonlyMap<string, boolean> =>
  new Map([
    ...[
      "true",
      "1",
      "1.0",
      "yes",
      "y",
      "t",
      "x",
      "oui",
      "o",
      "vrai",
      "ja",
      "j",
      "wahr",
      "sí",
      "si",
      "s",
      "verdadero",
      "sim",
      "verdadeiro",
      "✓",
      "on",
    ].map((word) => [word, true] as const),
    ...["false", "0", "0.0", "no", "n", "f", "non", "faux", "nein", "falsch", "falso", "não", "nao", "off"].map(
      (word) => [word, false] as const,
    ),
  ]);

const words = truthWords();

/**
 * Returns the truth of a cell: of `true`, `1`, `yes`, `oui`, `ja`, `sí`, `sim`, and of their opposites. Returns null for any
 * other value.
 *
 * @example [readTruth("Oui"), readTruth(0), readTruth("maybe")] // => [ true, false, null ]
 */
export function readTruth(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value === "number" || typeof value === "bigint")
    return Number(value) === 1 ? true : Number(value) === 0 ? false : null;
  return typeof value === "string" ? (words.get(value.trim().toLowerCase()) ?? null) : null;
}
