import { checksums } from "./answer.ts"
import { readItems, writeItems } from "./dataFiles.ts"
import type { PeerName } from "./peerNames.mjs"
import { loadPeer } from "./peers.ts"
import { STEPS, statesOf } from "./steps.ts"

/** What a process of its own is asked to do, so that no peer has the heap or the warm code of another. */
export type Task =
  | { readonly what: "write items"; readonly folder: string; readonly size: number }
  | { readonly what: "answer"; readonly folder: string; readonly peer: PeerName }
  | { readonly what: "weigh texts"; readonly folder: string }
  | {
      readonly what: "measure"
      readonly folder: string
      readonly peer: PeerName
      /** How often the script runs, unless the time is up before; where that takes no time at all, more often. */
      readonly passes: number
      readonly mostMs: number
    }

/** What was measured of one peer. Times in milliseconds, memory in megabytes. */
export interface Measured {
  readonly parseMs: number
  /** From the parsed items to the first question; the words apart where they can wait. */
  readonly buildMs: number
  readonly textMs: number
  /** Heap and buffers that are held once the items are let go: without the words where they can wait, and with them. */
  readonly heapMb: number
  readonly heapWithTextMb: number
  /** How long each step took, pass after pass over the script. The last stops where the time was up. */
  readonly passes: readonly (readonly number[])[]
}

export type StepKinds = readonly (typeof STEPS)[number]["kind"][]
/** By step, a checksum of each part of the answer. */
export type Answers = readonly Readonly<Record<string, string>>[]

/** Four passes over a thousand items take 10 ms, in which the compiler has not even begun. */
const LEAST_MS = 300

const task = JSON.parse(process.argv[2] ?? "") as Task
const result = await perform(task)
process.stdout.write(JSON.stringify(result), () => process.exit())

function perform(asked: Task): unknown {
  switch (asked.what) {
    case "write items":
      writeItems(asked.folder, asked.size)
      return STEPS.map(({ kind }) => kind) satisfies StepKinds
    case "answer":
      return answer(asked)
    case "weigh texts":
      return weighTexts(asked)
    case "measure":
      return measure(asked)
  }
}

async function answer({ folder, peer: name }: Extract<Task, { what: "answer" }>): Promise<Answers> {
  const { peer } = await build(folder, name)
  return statesOf(STEPS).map((state) => checksums(peer.answer(peer.step(state))))
}

async function measure({
  folder,
  peer: name,
  passes: most,
  mostMs,
}: Extract<Task, { what: "measure" }>): Promise<Measured> {
  await loadPeer(name)
  const before = heldMb()
  const { peer, parseMs, buildMs } = await build(folder, name)
  const heapMb = heldMb() - before
  const textStart = performance.now()
  peer.readText?.()
  const textMs = performance.now() - textStart
  const heapWithTextMb = heldMb() - before
  const passes: number[][] = []
  const start = performance.now()
  const spent = () => performance.now() - start
  while ((passes.length < most || spent() < LEAST_MS) && spent() < mostMs) {
    const pass: number[] = []
    passes.push(pass)
    for (const state of statesOf(STEPS)) {
      const asked = performance.now()
      peer.step(state)
      pass.push(performance.now() - asked)
      if (spent() > mostMs) break
    }
  }
  return { parseMs, buildMs, textMs, heapMb, heapWithTextMb, passes }
}

/** Titles and summaries, which every peer has to hold. */
function weighTexts({ folder }: Extract<Task, { what: "weigh texts" }>): number {
  const before = heldMb()
  const texts = textsOf(folder)
  const held = heldMb() - before
  // Asked once more, since what is never used again could be let go before it is weighed.
  return texts.titles.length === texts.summaries.length ? held : 0
}

function textsOf(folder: string) {
  const { items } = readItems(folder)
  return { titles: items.map(({ title }) => title), summaries: items.map(({ summary }) => summary) }
}

/** Lets the items go, so that only what a peer keeps of them counts as its memory. */
async function build(folder: string, name: PeerName) {
  const create = await loadPeer(name)
  const { items, parseMs } = readItems(folder)
  const start = performance.now()
  const peer = await create(items)
  return { peer, parseMs, buildMs: performance.now() - start }
}

function heldMb(): number {
  if (!gc) throw new Error("Node has to be started with --expose-gc.")
  gc()
  gc()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
