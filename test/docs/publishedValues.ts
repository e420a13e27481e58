import { readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { entryPoints } from "../../.ci/entryPoints.js";
import type { TextFile } from "./textFiles.js";

/** A function or constant that a file exports, with the tags of its doc block. */
export interface Published {
  readonly path: string;
  readonly name: string;
  readonly tags: readonly string[];
}

const published = new Set(Object.values(entryPoints).flatMap(exportedBy));

/** The names that an entry point passes on, each behind the path of its source: `"src/kpi/conversion/winRate.ts winRate"`. */
function exportedBy(source: string): string[] {
  const statements = readFileSync(new URL(`../../${source}`, import.meta.url), "utf8").matchAll(
    /export \{([^}]*)\} from "([^"]+)\.js"/g,
  );
  return [...statements].flatMap(([, names = "", path = ""]) => {
    const file = `${posix.join(posix.dirname(source), path)}.ts`;
    return names.split(",").map((name) => `${file} ${name.trim()}`);
  });
}

/** Returns the functions and constants of a file that an entry point exports. */
export function publishedValues({ path, text }: TextFile): Published[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, string[]>();
  for (const statement of source.statements) {
    if (!ts.canHaveModifiers(statement)) continue;
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    const tags = ts.getJSDocTags(statement).map(({ tagName }) => tagName.text);
    for (const name of namesOf(statement)) found.set(name, [...(found.get(name) ?? []), ...tags]);
  }
  return [...found]
    .map(([name, tags]) => ({ path, name, tags }))
    .filter(({ name }) => published.has(`${path} ${name}`));
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name === undefined ? [] : [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}
