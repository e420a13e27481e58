import { resolve } from "node:path";
import ts from "typescript";
import { compilerOptions } from "./compilerOptions.js";

const options: ts.CompilerOptions = {
  ...compilerOptions,
  exactOptionalPropertyTypes: true,
  paths: { "sales-kpi": [resolve("src/index.ts")], "sales-kpi/*": [resolve("src/*/index.ts")] },
};

/** A user's file, next to the sources and not on disk. */
const file = resolve("test/user.ts");

const fileHost = (text: string): Pick<ts.CompilerHost, "fileExists" | "readFile"> => ({
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: (path) => (path === file ? text : ts.sys.readFile(path)),
});

const parsed = new Map<string, ts.SourceFile | undefined>();
let before: ts.Program | undefined;

/** Returns what the compiler says of a user's program, one text an error. */
export function messagesOf(text: string): string[] {
  const host = { ...ts.createCompilerHost(options), ...fileHost(text) };
  const read = ts.createCompilerHost(options);
  host.getSourceFile = (path, language) => {
    if (path === file) return ts.createSourceFile(path, text, language);
    if (!parsed.has(path)) parsed.set(path, read.getSourceFile(path, language));
    return parsed.get(path);
  };
  const program = ts.createProgram([file], options, host, before);
  before = program;
  return [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics(program.getSourceFile(file))].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
  );
}

/** Returns the documentation that an editor shows for the name at the start of each line of a program. */
export function documentationOf(text: string): Record<string, string> {
  const service = ts.createLanguageService({
    ...fileHost(text),
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
  });
  const calls = [...text.matchAll(/^(\w+)\(/gm)];
  return Object.fromEntries(
    calls.map(({ index, 1: name = "" }) => [
      name,
      ts.displayPartsToString(service.getQuickInfoAtPosition(file, index)?.documentation),
    ]),
  );
}
