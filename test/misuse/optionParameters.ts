import { resolve } from "node:path";
import ts from "typescript";
import { entryPoints } from "../../.ci/entryPoints.js";
import { compilerOptions } from "../compiler/compilerOptions.js";

/** A parameter that takes options: a record of names that the function knows. */
export interface OptionParameter {
  readonly index: number;
  readonly names: readonly string[];
}

/** Types of what is measured, counted or carried on: data that may have more fields than a function reads. */
const data =
  /^(Readonly<|Partial<|Pick<)*(Account|Activity|Behaviour|Contract|Cost|Lead|Opportunity|Order|Quota|Quote|Rep|Stage|StageChange|Survey|Team|SalesBook|BookOf<.*|Facts<.*|TracedDeal|Kind|Organisation|Metric<.*|SomeMetric<.*|Period|Span|LabelledPeriod|IncentivePlan|Performance|Statement|ExplainedStep|ExactSum|DiscreteDistribution|CountedShare|BetaGeometric|ScoredDeals|WinTimes|ProbabilitySource|RatePolicy|Calendar|MonthCalendar|RetailCalendar|StageTable|ErrorPlace|SalesModel|Gate|Tiers|Curve|SimulatedRep|StepTexts|Dimension<.*|Dimension|Iterable<.*|DefinitionOf<.*|KpiDescription|ComposedDescription|AnyKpi|SomeKpi.*|LearntRecalibration|Recalibration|TimeToWin|PaidRep|Issue|Diagnostic|BookRecords)\b/;

/** Returns the option parameters of every function that an entry of the package exports, by the function's name. */
export function optionParameters(): ReadonlyMap<string, readonly OptionParameter[]> {
  const sources = Object.values(entryPoints).map((source) => resolve(source));
  const program = ts.createProgram(sources, compilerOptions);
  const checker = program.getTypeChecker();
  const found = new Map<string, readonly OptionParameter[]>();
  for (const file of sources.map((source) => program.getSourceFile(source)))
    for (const symbol of file === undefined ? [] : exportsOf(checker, file)) {
      const parameters = parametersOf(checker, symbol);
      if (parameters.length > 0) found.set(symbol.name, parameters);
    }
  return found;
}

function exportsOf(checker: ts.TypeChecker, file: ts.SourceFile): ts.Symbol[] {
  const module = checker.getSymbolAtLocation(file);
  return module === undefined ? [] : checker.getExportsOfModule(module).map((symbol) => valueOf(checker, symbol));
}

const valueOf = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;

function parametersOf(checker: ts.TypeChecker, symbol: ts.Symbol): OptionParameter[] {
  const { valueDeclaration: declared } = symbol;
  // What a record says of itself reads any record.
  if (declared === undefined || declared.getSourceFile().fileName.includes("/model/accessors/")) return [];
  const signature = checker.getTypeOfSymbol(symbol).getCallSignatures()[0];
  return (signature?.getParameters() ?? []).flatMap((parameter, index) => {
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(parameter));
    const names = optionNames(checker, type);
    return names === null ? [] : [{ index, names }];
  });
}

/** Returns the names of an option record; null for any other type. */
function optionNames(checker: ts.TypeChecker, type: ts.Type): string[] | null {
  const isRecord = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  if (!isRecord || type.getCallSignatures().length > 0 || type.getStringIndexType() !== undefined) return null;
  if (checker.isArrayLikeType(type) || checker.isTupleType(type)) return null;
  if (data.test(checker.typeToString(type))) return null;
  const names = type.getProperties().map(({ name }) => name);
  return names.length === 0 || names.some((name) => name.startsWith("__@")) || names.includes("toFixed") ? null : names;
}
