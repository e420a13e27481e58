import { refuse } from "../errors.js";

/** Returns the texts if they say all that the English ones say. Throws an error that names the first text that lacks. */
export function checkTexts<Texts extends object>(where: string, texts: Texts, english: Texts): Texts {
  for (const [name, own] of Object.entries<unknown>(english as Readonly<Record<string, unknown>>)) {
    const given = (texts as Readonly<Record<string, unknown>>)[name];
    const kind = kindOf(own);
    if (kindOf(given) !== kind) refuse(`${where}: texts.${name}`, given, kind);
    if (kind === "a record") checkTexts(`${where}: texts.${name}`, given as object, own as object);
  }
  return texts;
}

function kindOf(text: unknown): string {
  if (Array.isArray(text)) return "a list";
  if (typeof text === "function") return "a function";
  return typeof text === "object" && text !== null ? "a record" : "a text";
}
