import { checkOptions } from "../checkOptions.js";

/** Throws if a catalogue of sentences lacks a code of the English one, or has another. */
export function checkSentences(where: string, sentences: object, english: object): void {
  const kinds = Object.fromEntries(Object.keys(english).map((code) => [code, "function" as const]));
  checkOptions<object>(`${where}: sentences`, sentences, kinds);
}
