import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import Papa from "papaparse";

/** Reads a CSV file, or each of a folder, as lists of cells by the name of the file. */
export function readTables(path: string): (readonly [name: string, rows: readonly (readonly string[])[]])[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((file) => [".csv", ".tsv", ".txt"].includes(extname(file).toLowerCase()))
        .sort()
        .map((file) => join(path, file))
    : [path];
  return files.map((file) => [basename(file, extname(file)), Papa.parse<string[]>(readText(file)).data]);
}

/** Reads a text in UTF-8, in UTF-16 if its first bytes say so, and in Latin-1 if it is no UTF-8. */
function readText(file: string): string {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}
