import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Plugin } from "esbuild";
import ts from "typescript";

/** Folders whose exported functions make metrics, KPIs and their parts: a bundler drops a call if its result is unused. */
const makers = /^src\/(metric|kpi|model\/(accessors|dimensions))\//;

/** Marks the calls that run when a module loads as pure, so that a bundler can leave out each constant that is not used. */
export const pureCalls: Plugin = {
  name: "pure-calls",
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: annotated(readFileSync(path, "utf8"), makers.test(relative(process.cwd(), path))),
      loader: "ts",
    }));
  },
};

/** Returns the source with `@__PURE__` before each such call, and `@__NO_SIDE_EFFECTS__` before each function of a maker. */
export function annotated(source: string, isMaker: boolean): string {
  const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest, true);
  const places = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) places.set(node.getStart(), "/* @__PURE__ */ ");
    ts.forEachChild(node, visit);
  };
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) visit(statement.declarationList);
    if (isMaker && isExportedFunction(statement)) places.set(statement.getStart(), "/* @__NO_SIDE_EFFECTS__ */ ");
  }
  return [...places]
    .sort(([left], [right]) => right - left)
    .reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), source);
}

function isExportedFunction(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (ts.isFunctionDeclaration(statement)) return isExported && statement.body !== undefined;
  if (!isExported || !ts.isVariableStatement(statement)) return false;
  const [declared] = statement.declarationList.declarations;
  return declared?.initializer !== undefined && ts.isArrowFunction(declared.initializer);
}
