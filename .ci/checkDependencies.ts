import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/**
 * Checks that the built package imports what its dependencies are, and nothing else: each library that a file names is one of
 * them, each of them is named by a file that runs, and zod only by the files of `sales-kpi/schemas`, declarations included.
 */
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { readonly dependencies: Record<string, string> };
const dependencies = Object.keys(manifest.dependencies);
const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) => /\.[cm]?[jt]s$/.test(path));
const imports = files.flatMap((file) => librariesIn(file).map((library) => ({ file, library })));

const problems = [
  ...imports
    .filter(({ library }) => !dependencies.includes(library))
    .map(({ file, library }) => `dist/${file} imports ${library}, which is no dependency`),
  ...imports
    .filter(({ file, library }) => library === "zod" && !/^schemas\.(d\.)?c?[jt]s$/.test(file))
    .map(({ file }) => `dist/${file} imports zod, which only dist/schemas may`),
  ...dependencies
    .filter((name) => !imports.some(({ file, library }) => library === name && !/\.d\.c?ts$/.test(file)))
    .map((name) => `no file of dist imports ${name}, which is a dependency`),
];
if (problems.length > 0) throw new Error(problems.join("\n"));
console.log(`${files.length} files of dist import ${dependencies.join(" and ")} and nothing else`);

/** Returns the libraries that a file names, in an import, a require, or the import of a type. */
function librariesIn(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(`dist/${file}`, "utf8"), true, true);
  const names = importedFiles.map(({ fileName }) => fileName).filter((name) => !name.startsWith("."));
  return [...new Set(names.map(libraryOf))];
}

/** Returns the package behind a specifier: `zod` of `zod/mini`, `@scope/name` of `@scope/name/file`. */
function libraryOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
