import type { TextFile } from "./textFiles.js";

/** A piece of code in a file. */
export interface Snippet {
  readonly path: string;
  /** Line of the file it begins at, from 1. */
  readonly line: number;
  readonly code: string;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

/** Every `@example` of the file's doc comments. */
export const examplesIn = ({ path, text }: TextFile): Snippet[] =>
  [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: block, index }) => {
    const lines = block
      .replace(/\*\/$/, "")
      .split("\n")
      .map((line) => line.replace(/^\s*(\/\*\*|\*) ?/, ""));
    return lines.flatMap((line, start) => {
      if (!line.startsWith("@example")) return [];
      const rest = lines.slice(start + 1);
      const end = rest.findIndex((next) => next.startsWith("@"));
      const code = [line.slice("@example".length).trim(), ...(end < 0 ? rest : rest.slice(0, end))].join("\n");
      return [{ path, line: lineAt(text, index) + start, code }];
    });
  });

/** Every block of TypeScript of a page. */
export const blocksIn = ({ path, text }: TextFile): Snippet[] =>
  [...text.matchAll(/^```ts\b[^\n]*\n([\s\S]*?)^```/gm)].map(({ 1: code = "", index }) => ({
    path,
    line: lineAt(text, index) + 1,
    code,
  }));
