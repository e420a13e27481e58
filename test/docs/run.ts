import { compileFunction } from "node:vm";
import ts from "typescript";
import { exportsOf, type Scope } from "./scope.js";

/** Nothing that a page prints goes to the terminal of a test. */
const console = { log: () => undefined, table: () => undefined };

/**
 * Runs pieces of code one within the scope of another, and answers with the value of the last expression if it is asked
 * for. Imports are looked up among what the module of that name exports.
 */
export async function run(
  pieces: readonly string[],
  given: Scope,
  answer: "last expression" | "nothing",
): Promise<unknown> {
  const sources = pieces.map((piece) => ts.createSourceFile("example.ts", piece, ts.ScriptTarget.ES2022, true));
  const imported = await Promise.all(
    sources.flatMap((source) => source.statements.filter(ts.isImportDeclaration)).map(importedBy),
  );
  const scope = Object.assign({ console }, given, ...imported) as Scope;
  const bodies = sources.map((source, index) =>
    bodyOf(source, answer === "last expression" && index === sources.length - 1),
  );
  const code = `const answered = (async () => {${bodies.join("{")}${"}".repeat(bodies.length)})();`;
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const names = Object.keys(scope);
  const call = compileFunction(`{${outputText}\nreturn answered;}`, names) as (
    ...values: unknown[]
  ) => Promise<unknown>;
  return await call(...Object.values(scope));
}

function bodyOf(source: ts.SourceFile, answers: boolean): string {
  const statements = source.statements.filter((statement) => !ts.isImportDeclaration(statement));
  const last = statements.at(-1);
  if (!answers) return statements.map((statement) => statement.getFullText()).join("\n");
  if (last === undefined || !ts.isExpressionStatement(last))
    throw new Error("a result is shown of what is no expression");
  const before = statements.slice(0, -1).map((statement) => statement.getFullText());
  return [...before, `return (${last.expression.getFullText()}\n);`].join("\n");
}

/** The names that an import brings, with their values. */
async function importedBy({ importClause, moduleSpecifier }: ts.ImportDeclaration): Promise<Scope> {
  const from = (moduleSpecifier as ts.StringLiteral).text;
  if (importClause === undefined || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return {};
  const module = await exportsOf(from);
  const { name, namedBindings } = importClause;
  const found: Record<string, unknown> = name === undefined ? {} : { [name.text]: module["default"] };
  if (namedBindings === undefined) return found;
  if (ts.isNamespaceImport(namedBindings)) return { ...found, [namedBindings.name.text]: module };
  for (const { isTypeOnly, name: local, propertyName } of namedBindings.elements) {
    const exported = (propertyName ?? local).text;
    if (isTypeOnly) continue;
    if (!(exported in module)) throw new Error(`${from} exports no ${exported}`);
    found[local.text] = module[exported];
  }
  return found;
}
