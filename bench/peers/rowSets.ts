import loadWabt from "wabt"
import source from "./bitmaps.wat?raw"

/** Sets of rows as bits in the memory of a WebAssembly module, each by its number. */
export interface RowSets {
  /** All sets one after another, 32 rows a number; one set takes as many as `width`. */
  readonly bits: Uint32Array
  readonly width: number
  readonly add: (set: number, row: number) => void
  readonly countBoth: (a: number, b: number) => number
  readonly keep: (into: number, other: number) => void
  readonly join: (into: number, other: number) => void
  readonly copy: (into: number, other: number) => void
  readonly clear: (set: number) => void
}

interface Functions {
  readonly memory: WebAssembly.Memory
  readonly countBoth: (a: number, b: number, bytes: number) => number
  readonly keep: (into: number, other: number, bytes: number) => void
  readonly join: (into: number, other: number, bytes: number) => void
}

const PAGE = 65_536

/** Makes room for so many sets of rows. */
export async function createRowSets(sets: number, rows: number): Promise<RowSets> {
  const wabt = await loadWabt()
  const { buffer } = wabt.parseWat("bitmaps.wat", source, { simd: true }).toBinary({})
  const { instance } = await WebAssembly.instantiate(buffer)
  const { memory, countBoth, keep, join } = instance.exports as unknown as Functions
  const bytes = Math.ceil(rows / 256) * 32
  memory.grow(Math.ceil((sets * bytes) / PAGE))
  const [bits, width] = [new Uint32Array(memory.buffer), bytes / 4]
  return {
    bits,
    width,
    add(set, row) {
      const place = set * width + (row >>> 5)
      bits[place] = (bits[place] as number) | (1 << (row & 31))
    },
    countBoth: (a, b) => countBoth(a * bytes, b * bytes, bytes),
    keep: (into, other) => keep(into * bytes, other * bytes, bytes),
    join: (into, other) => join(into * bytes, other * bytes, bytes),
    copy: (into, other) => void bits.copyWithin(into * width, other * width, (other + 1) * width),
    clear: (set) => void bits.fill(0, set * width, (set + 1) * width),
  }
}
