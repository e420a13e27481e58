import ts from "typescript";

/** Doc block, with its place and whether it documents a function. */
interface DocBlock {
  readonly place: string;
  readonly documentsFunction: boolean;
  readonly text: string;
}

/** Clauses that a reader has to solve first, and subjects that name nobody. */
const bannedOpening =
  /^(what|whether|how|of|which|who|whom|whose|where|when|why|if|it|that|this|these|those|there|a fresh|nobody|somebody|something)\b/i;

/** Plural nouns and other words in -s that open a doc block and are no verbs. */
const nounsInS = new Set(
  (
    "accounts amounts businesses codes columns days deals facts fields figures keys leads losses messages months names numbers orders " +
    "parts periods points predicates quarters quotas rates records reps rows segments sentences severities shares stages terms " +
    "texts titles types units values weeks years as this its is was has does always"
  ).split(" "),
);

/** Number of words from which a sentence is reported as long. */
export const longSentence = 31;

/** Returns the doc blocks of a source file. */
export function docBlocksIn(path: string, source: string): DocBlock[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const blocks: DocBlock[] = [];
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      if (doc.parent !== node) continue;
      const line = file.getLineAndCharacterOfPosition(doc.getStart()).line + 1;
      const text = ts.getTextOfJSDocComment(doc.comment) ?? "";
      blocks.push({ place: `${path}:${line}`, documentsFunction: isFunction(node), text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return blocks;
}

function isFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node)) return true;
  const initializer = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.initializer : undefined;
  return initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
}

/** Returns the fault of a doc block's opening as a line to print; null for a good one. */
export function faultOf({ place, documentsFunction, text }: DocBlock): string | null {
  const opening = /^[^\s.,:;(]+/.exec(text)?.[0] ?? "";
  if (bannedOpening.test(text)) return `${place}: expected a noun or a verb first, got "${opening}"`;
  return documentsFunction && opening !== "" && !isThirdPerson(opening)
    ? `${place}: expected a verb in the third person first, such as Returns, got "${opening}"`
    : null;
}

const isThirdPerson = (word: string): boolean => /^[A-Z][a-z]+s$/.test(word) && !nounsInS.has(word.toLowerCase());

/** Returns the sentences of a text that a reader cannot take in at once. */
export const longSentencesIn = (text: string): string[] =>
  withoutCode(text)
    .split(/(?<=[.:;!?])\s+/)
    .filter((sentence) => sentence.split(/\s+/).length >= longSentence);

const withoutCode = (text: string): string =>
  text
    .replace(/```[\s\S]*?```/g, "")
    .replace(/^(\||#| {4}|- |<!--).*$/gm, ".")
    .replace(/`[^`]*`/g, "x")
    .replace(/\([^)]*\)/g, "");
