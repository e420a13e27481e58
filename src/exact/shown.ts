const longest = 40;

/** A value as an error message may show it: quoted if text, and never longer than a line. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(clipped(value));
  if (typeof value === "bigint") return `${clipped(value.toString())}n`;
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function clipped(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
