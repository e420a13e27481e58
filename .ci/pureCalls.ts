import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import ts from "typescript";

/** Marks the calls that run when a module loads as pure, so that a bundler can leave out each constant that is not used. */
export const pureCalls: Plugin = {
  name: "pure-calls",
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: annotated(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** Returns the source with `@__PURE__` before each such call, and `@__NO_SIDE_EFFECTS__` before each function that makes a metric or a KPI. */
export function annotated(source: string): string {
  const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest, true);
  const places = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) places.set(node.getStart(), "/* @__PURE__ */ ");
    ts.forEachChild(node, visit);
  };
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) visit(statement.declarationList);
    if (isMaker(statement)) places.set(statement.getStart(), "/* @__NO_SIDE_EFFECTS__ */ ");
  }
  return [...places]
    .sort(([left], [right]) => right - left)
    .reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), source);
}

/** Returns true for an exported function that returns a metric, a KPI or a part of one: such a function has no side effect. */
function isMaker(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  if (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return false;
  const declared = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.initializer
    : statement;
  if (declared === undefined || !(ts.isArrowFunction(declared) || ts.isFunctionDeclaration(declared))) return false;
  return (
    declared.body !== undefined &&
    /^(Some)?(Metric|(Book)?Kpi|KpiFamily|Accessor|\w+Basis)\b/.test(declared.type?.getText() ?? "")
  );
}
