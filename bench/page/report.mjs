import { cpus, totalmem } from "node:os"
import { PAGES } from "./prepare.mjs"

/**
 * @typedef {import("./drive.mjs").Measured} Measured
 * @typedef {import("./prepare.mjs").PageName} PageName
 * @typedef {{ page: PageName, round: number, measured: Measured }} Run
 */

/** @param {string} command @param {number} rounds */
export function reportHead(command, rounds) {
  const [cpu] = cpus()
  return [
    "# Benchmark of the page",
    "",
    `${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB; Node ${process.versions.node}, headless Chromium.`,
    `\`${command}\`: ${rounds} rounds, pages in turn, each in a browser of its own. Milliseconds from the event to the first task after the frame that followed; “blocked” is the longest task.`,
    "A ratio is that of two medians in the same round, of which the median over the rounds is given.",
  ].join("\n")
}

/** @param {string} what @param {number} slowdown @param {readonly Run[]} runs */
export function reportPage(what, slowdown, runs) {
  const lines = PAGES.filter((page) => runs.some((run) => run.page === page)).map((page) => {
    const own = runs.filter((run) => run.page === page).map(({ measured }) => measured)
    /** @param {(measured: Measured) => readonly number[]} of */
    const all = (of) => own.flatMap(of)
    /** @param {(measured: Measured) => number} of */
    const middle = (of) => median(own.map(of))
    return [
      page.replace("-", " "),
      both(all(({ clicks }) => clicks)),
      times(ratio(runs, "ours", page)),
      ms(middle(({ clicksBlockedMs }) => clicksBlockedMs)),
      both(all(({ keys }) => keys)),
      ms(middle(({ keysBlockedMs }) => keysBlockedMs)),
      both(all(({ sorts }) => sorts)),
      both(all(({ opens }) => opens)),
      `${Math.round(middle(({ dropped }) => dropped))} of ${own[0]?.frames}`,
      ms(middle(({ loadMs }) => loadMs)),
      Math.round(middle(({ heapMb }) => heapMb)),
    ]
  })
  const head = [
    "",
    "click: median / p95",
    "ours to it",
    "blocked",
    "key: median / p95",
    "blocked",
    "sort: median / p95",
    "open: median / p95",
    "late frames",
    "load",
    "heap, MB",
  ]
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"))
  return [
    `## ${what}${slowdown === 1 ? "" : `, processor ${slowdown} × slower`}`,
    "",
    ...[head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n")
}

/** @param {readonly Run[]} runs @param {PageName} one @param {PageName} other */
function ratio(runs, one, other) {
  /** @param {PageName} page @param {number} round */
  const clicks = (page, round) =>
    runs.find((run) => run.page === page && run.round === round)?.measured.clicks ?? []
  const rounds = [...new Set(runs.map(({ round }) => round))]
  return median(rounds.map((round) => median(clicks(one, round)) / median(clicks(other, round))))
}

/** @param {readonly number[]} numbers */
function both(numbers) {
  return `${ms(median(numbers))} / ${ms(quantile(numbers, 0.95))}`
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  return quantile(numbers, 0.5)
}

/** @param {readonly number[]} numbers @param {number} part */
function quantile(numbers, part) {
  const sorted = numbers.filter(Number.isFinite).toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN
}

/** @param {number} value */
function ms(value) {
  return Number.isFinite(value) ? value.toFixed(0) : "–"
}

/** @param {number} value */
function times(value) {
  return Number.isFinite(value) ? value.toFixed(2) : "–"
}
