import { isPrototype, OURS } from "./peerNames.mjs"

/** @typedef {ReturnType<typeof import("./figures.mjs").figuresOf>} Figures */
/** @typedef {{ size: number, words: string, least?: number, most?: number, figure: (figures: Figures) => number }} Goal */

const [SLOWER_THAN_PROTOTYPE, BUILD_TO_PARSE, LIGHTER, FRAME_MS] = [1.5, 1.5, 8, 16]

/** @type {readonly Goal[]} */
const GOALS = [
  ...[
    { size: 1e3, least: 2 },
    { size: 1e4, least: 15 },
    { size: 1e5, least: 35 },
    { size: 1e6, least: 35 },
  ].flatMap(({ size, least }) => [
    { size, words: "times faster than the best peer", least, figure: overBestPeer },
    {
      size,
      words: "times as long as the best prototype",
      most: SLOWER_THAN_PROTOTYPE,
      figure: overBestPrototype,
    },
    {
      size,
      words: "times as long to build as JSON.parse takes",
      most: BUILD_TO_PARSE,
      /** @param {Figures} figures */
      figure: (figures) => figures.of(OURS).buildToParse,
    },
  ]),
  {
    size: 1e5,
    words: "times faster than TanStack Table",
    least: 300,
    figure: ({ slower }) => slower("TanStack Table"),
  },
  ...["TanStack Table", "crossfilter2"].flatMap((peer) => [
    {
      size: 1e5,
      words: `times lighter than ${peer} after load`,
      least: LIGHTER,
      /** @param {Figures} figures */
      figure: ({ heavier }) => heavier(peer),
    },
    {
      size: 1e5,
      words: `times lighter than ${peer} after load, beside the texts that both hold`,
      least: LIGHTER,
      /** @param {Figures} figures */
      figure: ({ heavierBesideTexts }) => heavierBesideTexts(peer),
    },
  ]),
  {
    size: 1e6,
    words: "ms for a step, in the median: within one frame",
    most: FRAME_MS,
    figure: (figures) => figures.of(OURS).stepMs,
  },
]

/**
 * Each goal for a size that was measured, and whether it was met.
 *
 * @param {number} size
 * @param {Figures} figures
 */
export function judge(size, figures) {
  return GOALS.filter((goal) => goal.size === size).map(({ words, least, most, figure }) => {
    const value = figure(figures)
    const isMet = (least === undefined || value >= least) && (most === undefined || value <= most)
    const limit = least === undefined ? `≤ ${most}` : `≥ ${least}`
    return {
      words,
      limit,
      value,
      verdict: Number.isFinite(value) ? (isMet ? "met" : "not met") : "not measured",
    }
  })
}

/** @param {Figures} figures */
function overBestPeer({ peers, slower }) {
  return Math.min(...peers.filter((peer) => peer !== OURS && !isPrototype(peer)).map(slower))
}

/** @param {Figures} figures */
function overBestPrototype({ peers, slower }) {
  const prototypes = peers.filter(isPrototype)
  return prototypes.length === 0 ? Number.NaN : 1 / Math.min(...prototypes.map(slower))
}
