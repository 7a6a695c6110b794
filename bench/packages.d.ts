/** What the peers use of packages that only the benchmark installs. */
declare module "crossfilter2" {
  export interface Grouped<Kept> {
    readonly key: string | number
    readonly value: Kept
  }
  interface Dimension<Item, Value> {
    filterAll(): void
    filterExact(value: Value): void
    filterRange(range: readonly [Value, Value]): void
    filterFunction(passes: (value: Value) => boolean): void
    top(most: number): readonly Item[]
    group(): Group<Item, number>
  }
  interface Group<Item, Kept> {
    all(): readonly Grouped<Kept>[]
    reduce<Other>(
      add: (kept: Other, item: Item) => Other,
      remove: (kept: Other, item: Item) => Other,
      initial: () => Other,
    ): Group<Item, Other>
  }
  interface Crossfilter<Item> {
    dimension<Value>(of: (item: Item) => Value | readonly Value[], isList?: boolean): Dimension<Item, Value>
    groupAll(): { reduceSum(of: (item: Item) => number): { value(): number } }
  }
  const crossfilter: <Item>(items: readonly Item[]) => Crossfilter<Item>
  export default crossfilter
}

declare module "itemsjs" {
  interface Found<Item> {
    readonly data: {
      readonly items: readonly Item[]
      readonly aggregations: Readonly<
        Record<string, { readonly buckets: readonly { readonly key: string; readonly doc_count: number }[] }>
      >
    }
  }
  interface Options {
    readonly native_search_enabled: boolean
    readonly custom_id_field: string
    readonly sortings: Readonly<
      Record<string, { readonly field: readonly string[]; readonly order: readonly string[] }>
    >
    readonly aggregations: Readonly<
      Record<string, { readonly title: string; readonly size: number; readonly conjunction: boolean }>
    >
  }
  interface Question {
    readonly per_page: number
    readonly sort: string
    readonly filters: Readonly<Record<string, readonly (string | number)[]>>
    readonly _ids?: readonly number[]
  }
  const itemsjs: <Item>(
    items: readonly Item[],
    options: Options,
  ) => { search(question: Question): Found<Item> }
  export default itemsjs
}

declare module "arquero" {
  type Row = Readonly<Record<string, string | number>>
  interface Table {
    params(values: Readonly<Record<string, unknown>>): Table
    filter(criteria: unknown): Table
    orderby(...keys: readonly unknown[]): Table
    indices(): Uint32Array
    select(...columns: readonly string[]): Table
    unroll(column: string): Table
    groupby(...columns: readonly string[]): Table
    count(): Table
    rollup(values: Readonly<Record<string, unknown>>): Table
    objects(): readonly Row[]
    get(column: string, row: number): number
  }
  export function table(columns: Readonly<Record<string, readonly unknown[]>>): Table
  export function desc(column: string): unknown
  export function escape(passes: (row: { readonly org: readonly string[] }) => boolean): unknown
  export const op: { count(): unknown; sum(column: string): unknown }
}

declare module "apache-arrow" {
  interface Vector {
    readonly type: unknown
    toArray(): ArrayLike<number>
    [Symbol.iterator](): Iterator<string>
  }
  interface Table {
    getChild(name: string): Vector
    get(row: number): Readonly<Record<string, number>>
  }
  export const Utf8: new () => object
  export const Int32: new () => object
  export const Float64: new () => object
  export const Field: new (name: string, type: object) => object
  export const List: new (field: object) => object
  export const Table: new (columns: Readonly<Record<string, Vector>>) => Table
  export function vectorFromArray(values: readonly unknown[], type: object): Vector
  export function tableToIPC(table: Table, format: "stream"): Uint8Array
}

declare module "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs" {
  import type { Table } from "apache-arrow"
  interface Connection {
    query(sql: string): Table
    insertArrowFromIPCStream(
      bytes: Uint8Array,
      options: { readonly name: string; readonly create: boolean },
    ): void
  }
  interface Bundle {
    readonly mainModule: string
    readonly mainWorker: string
  }
  export const VoidLogger: new () => object
  export const NODE_RUNTIME: unknown
  export function createDuckDB(
    bundles: { readonly mvp: Bundle; readonly eh: Bundle },
    logger: object,
    runtime: unknown,
  ): Promise<{
    instantiate(onProgress: () => void): Promise<void>
    open(config: { readonly path: string; readonly query: Readonly<Record<string, boolean>> }): void
    connect(): Connection
  }>
}

declare module "wabt" {
  interface Module {
    toBinary(options: object): { readonly buffer: Uint8Array<ArrayBuffer> }
  }
  const load: () => Promise<{
    parseWat(name: string, text: string, features: { readonly simd: boolean }): Module
  }>
  export default load
}

declare module "@duckdb/node-api" {
  interface Chunk {
    readonly rowCount: number
    getColumnVector(column: number): { readonly items: Iterable<number | bigint> }
  }
  interface Connection {
    run(sql: string): Promise<{ readonly columnCount: number; fetchAllChunks(): Promise<readonly Chunk[]> }>
  }
  export const DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<Connection> }>
  }
}
