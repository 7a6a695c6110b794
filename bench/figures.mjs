import { OURS } from "./peerNames.mjs"

/**
 * @typedef {import("./process.ts").Measured} Measured
 * @typedef {{ peer: string, round: number, measured: Measured }} Run
 */

/** What is less is no more than the spread of what is weighed. */
const WEIGHED_MB = 2

/**
 * What the rounds at one size come to. Ratios are taken within a round, then their median over the rounds, since on a
 * shared machine only what ran side by side can be compared.
 *
 * @param {readonly Run[]} runs
 * @param {number} textsMb What the texts take that every peer holds.
 */
export function figuresOf(runs, textsMb) {
  const steps = new Map(runs.map((run) => [run, stepTimes(run.measured)]))
  /** @param {Run} run */
  const times = (run) => steps.get(run) ?? []
  const rounds = [...new Set(runs.map(({ round }) => round))]
  const peers = [...new Set(runs.map(({ peer }) => peer))]

  /** @param {string} peer @param {number} round */
  const find = (peer, round) => runs.find((run) => run.peer === peer && run.round === round)

  /**
   * Over the rounds in which both were measured.
   *
   * @param {string} peer
   * @param {string} other
   * @param {(own: Run, others: Run) => number} compare
   */
  const ratio = (peer, other, compare) =>
    median(
      rounds.flatMap((round) => {
        const [own, others] = [find(peer, round), find(other, round)]
        return own && others ? [compare(own, others)] : []
      }),
    )

  return {
    peers,
    /** @param {string} peer */
    of(peer) {
      const own = runs.filter((run) => run.peer === peer)
      /** @param {(run: Run) => number} figure */
      const over = (figure) => median(own.map(figure))
      const medians = own.map((run) => median(times(run)))
      return {
        rounds: own.length,
        covered: Math.min(...own.map((run) => times(run).length)),
        stepMs: median(medians),
        fastestMs: Math.min(...medians),
        slowestMs: Math.max(...medians),
        p95Ms: over((run) => quantile(times(run), 0.95)),
        firstPassMs: over(({ measured }) => median(measured.passes[0] ?? [])),
        parseMs: over(({ measured }) => measured.parseMs),
        buildMs: over(({ measured }) => measured.buildMs),
        textMs: over(({ measured }) => measured.textMs),
        heapMb: over(({ measured }) => measured.heapMb),
        heapWithTextMb: over(({ measured }) => measured.heapWithTextMb),
        buildToParse: over(({ measured }) => measured.buildMs / measured.parseMs),
      }
    },
    /**
     * How many times longer a step takes than with ours: of the steps that both went through.
     *
     * @param {string} peer
     */
    slower: (peer) =>
      ratio(peer, OURS, (own, ours) => {
        const covered = Math.min(times(own).length, times(ours).length)
        return median(times(own).slice(0, covered)) / median(times(ours).slice(0, covered))
      }),
    /** @param {string} peer */
    slowerAtP95: (peer) =>
      ratio(peer, OURS, (own, ours) => quantile(times(own), 0.95) / quantile(times(ours), 0.95)),
    /** @param {string} peer */
    heavier: (peer) => ratio(peer, OURS, (own, ours) => own.measured.heapMb / ours.measured.heapMb),
    /**
     * How many times more it takes than ours beside the texts.
     *
     * @param {string} peer
     */
    heavierBesideTexts: (peer) =>
      textsMb < WEIGHED_MB
        ? NaN
        : ratio(
            peer,
            OURS,
            (own, ours) => (own.measured.heapMb - textsMb) / (ours.measured.heapMb - textsMb),
          ),
    /**
     * Median of each kind of step.
     *
     * @param {string} peer
     * @param {readonly string[]} kinds
     * @param {string} kind
     */
    ofKind: (peer, kinds, kind) =>
      median(
        runs
          .filter((run) => run.peer === peer)
          .map((run) => median(times(run).filter((_, step) => kinds[step] === kind)))
          .filter((time) => !Number.isNaN(time)),
      ),
  }
}

/**
 * How long each step took, as the median of the passes after the first; where there is no other whole pass, of the first.
 *
 * @param {Measured} measured
 */
function stepTimes({ passes: [first = [], ...others] }) {
  const whole = others.filter((pass) => pass.length === first.length)
  if (whole.length === 0) return first
  return first.map((_, step) => median(whole.map((pass) => pass[step] ?? NaN)))
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return quantile(numbers, 0.5)
}

/** @param {readonly number[]} numbers @param {number} part */
export function quantile(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN
}
