import type { Answer } from "./answer.ts"
import type { BenchItem } from "./items.ts"
import type { PeerName } from "./peerNames.mjs"
import type { State } from "./steps.ts"

/** One way to select and count. It is told the whole state at every step and has to find all of an answer. */
export interface Peer<Found> {
  readonly step: (state: State) => Found
  /** Writes down what was found, apart from the clock. */
  readonly answer: (found: Found) => Answer
  /** Makes the words ready, where that can wait until the first search. */
  readonly readText?: () => void
}

type CreatePeer = (items: readonly BenchItem[]) => Peer<unknown> | Promise<Peer<unknown>>

/** Loads the packages of one peer alone, so that no other weighs on its process. */
const LOADERS: Readonly<Record<PeerName, () => Promise<CreatePeer>>> = {
  ours: async () => hide((await import("./peers/ours.ts")).createOurs),
  "prototype: lists": async () => hide((await import("./peers/lists.ts")).createLists),
  "prototype: bitmaps": async () => hide((await import("./peers/bitmaps.ts")).createBitmaps),
  crossfilter2: async () => hide((await import("./peers/crossfilter.ts")).createCrossfilter),
  itemsjs: async () => hide((await import("./peers/itemsjs.ts")).createItemsJs),
  arquero: async () => hide((await import("./peers/arquero.ts")).createArquero),
  "DuckDB-WASM": async () => hide((await import("./peers/duckdb.ts")).createDuckDb),
  "TanStack Table": async () => hide((await import("./peers/tanstack.ts")).createTanStack),
  "plain arrays": async () => hide((await import("./peers/plain.ts")).createPlain),
}

export function loadPeer(name: PeerName): Promise<CreatePeer> {
  return LOADERS[name]()
}

/** Only a peer itself knows what it finds. */
function hide<Found>(
  create: (items: readonly BenchItem[]) => Peer<Found> | Promise<Peer<Found>>,
): CreatePeer {
  return create as unknown as CreatePeer
}
