/**
 * Moves ascending positions as little as possible (least squares) so that neighbours stand at least `pitch` apart:
 * those that are too close become a pool around their mean.
 */
export function spread(positions: readonly number[], pitch: number): readonly number[] {
  const pools: { sum: number; count: number }[] = []
  const mean = (pool: { readonly sum: number; readonly count: number } | undefined) =>
    pool ? pool.sum / pool.count : -Infinity
  for (const [index, position] of positions.entries()) {
    let pool = { sum: position - index * pitch, count: 1 }
    while (mean(pools.at(-1)) > mean(pool)) {
      const before = pools.pop() ?? { sum: 0, count: 0 }
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count }
    }
    pools.push(pool)
  }
  return pools
    .flatMap((pool) => Array<number>(pool.count).fill(mean(pool)))
    .map((at, index) => at + index * pitch)
}
