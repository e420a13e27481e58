/** Types of DuckDB's client that the benchmark uses. They allow type checks without the client. */
declare module "@duckdb/node-api" {
  export type DuckDBValue = string | number | bigint | boolean | null;
  export interface DuckDBType {
    readonly typeId: number;
  }
  export const INTEGER: DuckDBType;
  export const UTINYINT: DuckDBType;
  export const VARCHAR: DuckDBType;
  export const DATE: DuckDBType;
  export function DECIMAL(width: number, scale: number): DuckDBType;
  export class DuckDBDecimalValue {
    constructor(value: bigint, width: number, scale: number);
    readonly scale: number;
  }
  export class DuckDBDateValue {
    constructor(days: number);
    readonly days: number;
  }
  export class DuckDBDataChunk {
    static create(types: readonly DuckDBType[]): DuckDBDataChunk;
    setColumns(columns: readonly (readonly (DuckDBValue | DuckDBDecimalValue | DuckDBDateValue)[])[]): void;
  }
  export interface DuckDBAppender {
    appendDataChunk(chunk: DuckDBDataChunk): void;
    flushSync(): void;
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    createAppender(table: string): Promise<DuckDBAppender>;
    runAndReadAll(sql: string): Promise<{ getRowObjects(): Record<string, DuckDBValue>[] }>;
  }
  export class DuckDBInstance {
    static create(path: string, options: Readonly<Record<string, string>>): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
  }
}
