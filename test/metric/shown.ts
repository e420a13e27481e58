/** A value as text that shows every digit of a Decimal and every entry of a map. */
export const shown = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? { entries: [...part] } : part));
