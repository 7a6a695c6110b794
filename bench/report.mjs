import { cpus, totalmem } from "node:os"
import { figuresOf } from "./figures.mjs"
import { judge } from "./goals.mjs"
import { OURS } from "./peerNames.mjs"

/** @typedef {{ peer: string, round: number, error: string }} Failure */
/** @typedef {{ size: number, textsMb: number, runs: readonly import("./figures.mjs").Run[], failures: readonly Failure[] }} SizeResult */

const KINDS = ["toggle", "range", "search", "sort", "reset"]

/**
 * Where and how it was measured.
 *
 * @param {string} command
 * @param {import("./options.mjs").Options} options
 */
export function reportHead(command, { rounds, passes, seconds }) {
  const [cpu] = cpus()
  return [
    `# Benchmark of the selection`,
    "",
    `${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB; Node ${process.versions.node}.`,
    `\`${command}\`: ${rounds} rounds, peers in turn, each in a process of its own; ${passes} passes over the steps and 0.3 s at least, the first pass not counted; a process stops after ${seconds} s of steps.`,
    "A ratio is that of two medians in the same round, of which the median over the rounds is given.",
  ].join("\n")
}

/**
 * @param {SizeResult} result
 * @param {readonly string[]} kinds Of the steps.
 */
export function reportSize({ size, textsMb, runs, failures }, kinds) {
  const figures = figuresOf(runs, textsMb)
  const ours = figures.of(OURS)
  const ranked = figures.peers.toSorted((a, b) => figures.of(a).stepMs - figures.of(b).stepMs)
  const lines = ranked.map((peer) => {
    const own = figures.of(peer)
    const name = own.covered < kinds.length ? `${peer} (first ${own.covered} steps only)` : peer
    return [
      peer === OURS ? `**${name}**` : name,
      own.rounds,
      `${ms(own.stepMs)} (${ms(own.fastestMs)}–${ms(own.slowestMs)})`,
      ms(own.p95Ms),
      times(figures.slower(peer)),
      times(figures.slowerAtP95(peer)),
      ms(own.firstPassMs),
      own.textMs > 1 ? `${ms(own.buildMs)} + ${ms(own.textMs)}` : ms(own.buildMs),
      own.textMs > 1 ? `${mb(own.heapMb)} / ${mb(own.heapWithTextMb)}` : mb(own.heapMb),
      times(figures.heavier(peer)),
      times(figures.heavierBesideTexts(peer)),
    ]
  })
  const steps = ranked.map((peer) => [peer, ...KINDS.map((kind) => ms(figures.ofKind(peer, kinds, kind)))])
  const goals = judge(size, figures).map(({ words, limit, value, verdict }) => [
    `${limit} ${words}`,
    times(value),
    verdict,
  ])
  return [
    `## ${size.toLocaleString("en")} items`,
    `JSON.parse of them takes ${ms(ours.parseMs)} ms. Times in ms, memory in MB of heap and buffers, of which titles and summaries, held by all, take ${mb(textsMb)}.`,
    table(
      [
        "",
        "rounds",
        "step, median (lowest–highest round)",
        "step, p95",
        "times ours",
        "times ours, p95",
        "first pass",
        "build (+ words)",
        "memory after load (/ with words)",
        "times ours",
        "times ours, beside the texts",
      ],
      lines,
    ),
    "Median by kind of step:",
    table(["", ...KINDS], steps),
    ...(goals.length > 0 ? ["Goals:", table(["goal", "measured", ""], goals)] : []),
    ...failures.map(({ peer, round, error }) => `${peer} failed in round ${round + 1}: ${error}`),
  ].join("\n\n")
}

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} lines */
function table(head, lines) {
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"))
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n")
}

/** @param {number} value */
function ms(value) {
  return digits(value, [3, 2, 1])
}

/** @param {number} value */
function mb(value) {
  return digits(value, [1, 1, 1])
}

/** @param {number} value */
function times(value) {
  return digits(value, [2, 1, 1])
}

/**
 * Three digits or so: that is all a measurement is good for.
 *
 * @param {number} value
 * @param {readonly [below1: number, below10: number, below100: number]} places
 */
function digits(value, [below1, below10, below100]) {
  if (!Number.isFinite(value)) return "–"
  return value.toFixed(value < 1 ? below1 : value < 10 ? below10 : value < 100 ? below100 : 0)
}
