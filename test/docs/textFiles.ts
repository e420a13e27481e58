import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A file of the repository, by its path from the root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const textFile = (path: string): TextFile => ({ path, text: readFileSync(path, "utf8") });

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .toSorted();

export const sourceFiles = (): TextFile[] => filesIn("src", ".ts").map(textFile);

export const pages = (): TextFile[] =>
  ["README.md", "CONTRIBUTING.md", ...filesIn("docs", ".md")].filter((path) => existsSync(path)).map(textFile);
