import ts from "typescript";
import type { TextFile } from "./textFiles.js";

/** A function or constant that a file exports, with the tags of its doc block. */
export interface Published {
  readonly path: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** What a file exports and says since when it is there. */
export function publishedValues({ path, text }: TextFile): Published[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, string[]>();
  for (const statement of source.statements) {
    if (!ts.canHaveModifiers(statement)) continue;
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    const tags = ts.getJSDocTags(statement).map(({ tagName }) => tagName.text);
    for (const name of namesOf(statement)) found.set(name, [...(found.get(name) ?? []), ...tags]);
  }
  return [...found].map(([name, tags]) => ({ path, name, tags })).filter(({ tags }) => tags.includes("since"));
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name === undefined ? [] : [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}
