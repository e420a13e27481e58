import type typescript from "typescript";
import { entryPoints, kpiEntryPoints } from "../../.ci/entryPoints.js";
import type { Snippet } from "./snippets.js";

const root = process.cwd();

/** What a user has whose tsconfig says little: strict, and no stricter. */
const settings = (ts: typeof typescript): typescript.CompilerOptions => ({
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.es2023.d.ts"],
  types: [],
  skipLibCheck: true,
  noEmit: true,
  paths: Object.fromEntries([
    ...Object.entries(entryPoints).map(([door, source]) => [`sales-kpi${door.slice(1)}`, [`${root}/${source}`]]),
    ...kpiEntryPoints().map(({ name, source }) => [`sales-kpi/kpi/${name}`, [`${root}/${source}`]]),
  ]) as Record<string, string[]>,
});

/** What a compiler says of snippets, each a module of its own: one list of messages for each, empty where it compiles. */
export function typeErrors(ts: typeof typescript, snippets: readonly Snippet[]): string[][] {
  const options = settings(ts);
  const codeAt = new Map(snippets.map(({ path, line, code }) => [`${root}/${path}.${line}.ts`, code]));
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.fileExists = (name) => codeAt.has(name) || onDisk.fileExists(name);
  host.readFile = (name) => codeAt.get(name) ?? onDisk.readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const code = codeAt.get(name);
    return code === undefined ? onDisk.getSourceFile(name, version, ...rest) : ts.createSourceFile(name, code, version);
  };
  const program = ts.createProgram([...codeAt.keys()], options, host);
  return [...codeAt.keys()].map((name) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText }) => {
      const line = codeAt.get(name)?.slice(0, start).split("\n").length ?? NaN;
      return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  });
}
