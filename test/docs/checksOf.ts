import { isPrinted } from "./printed.js";

/** A result that a text claims. */
export interface Check {
  /** Line of the text that the expression ends on, from 0. */
  readonly line: number;
  /** That line, as the check's name. */
  readonly expression: string;
  /** All code down to the end of the expression. */
  readonly code: string;
  readonly printed: string;
}

const claim = /^(.*?)\s*\/\/ => (.*)$/;
const comment = /^\s*\/\/(?! =>) ?(.*)$/;

/**
 * The results that a piece of code claims, in lines such as `expression // => result`. A claim may stand in a comment of
 * its own below the expression, and go on in the comments that follow.
 */
export function checksOf(text: string): Check[] {
  const lines = text.split("\n");
  const code = lines.map((line) => claim.exec(line)?.[1] ?? line);
  return lines.flatMap((line, index) => {
    const first = claim.exec(line)?.[2];
    if (first === undefined) return [];
    const end = code[index] === "" ? index - 1 : index;
    return [
      {
        line: end,
        expression: code[end]?.trim() ?? "",
        code: code.slice(0, index + 1).join("\n"),
        printed: wholeClaim(first, lines.slice(index + 1)),
      },
    ];
  });
}

function wholeClaim(first: string, below: readonly string[]): string {
  let printed = first;
  for (const line of below) {
    const more = comment.exec(line)?.[1];
    if (more === undefined || isPrinted(printed)) break;
    printed += `\n${more}`;
  }
  return printed;
}
