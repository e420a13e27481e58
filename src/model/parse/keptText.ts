const longest = 200;

/** A text as an issue carries it: cut short where it is too long to be read. */
export const keptText = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
