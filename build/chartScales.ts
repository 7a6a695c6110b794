/** Where a value stands; undefined for one that the scale does not know. */
interface Scale<Value> {
  (value: Value): number | undefined
  domain(): readonly Value[]
  domain(values: readonly Value[]): Scale<Value>
  range(): readonly number[]
  range(ends: readonly number[]): Scale<Value>
  readonly bandwidth?: () => number
}

type Places<Value> = (
  domain: readonly Value[],
  range: readonly number[],
) => (value: Value) => number | undefined

/** A scale as those of d3 are: its ends are read and set by the same functions. */
function scaleOf<Value>(domain: readonly Value[], placesOf: Places<Value>): Scale<Value> {
  let [values, ends, place] = [domain, [0, 1] as readonly number[], placesOf(domain, [0, 1])]
  const scale = Object.assign((value: Value) => place(value), {
    domain: (next?: readonly Value[]) => (next === undefined ? values : set(next, ends)),
    range: (next?: readonly number[]) => (next === undefined ? ends : set(values, next)),
  }) as Scale<Value>
  function set(nextValues: readonly Value[], nextEnds: readonly number[]): Scale<Value> {
    ;[values, ends] = [[...nextValues], [...nextEnds]]
    place = placesOf(values, ends)
    return scale
  }
  return scale
}

/** Numbers along a line. */
export function scaleLinear(): Scale<number> {
  return scaleOf([0, 1], ([first = 0, last = 1], [start = 0, end = 1]) => (value) => {
    const part = first === last ? 0.5 : (value - first) / (last - first)
    return start + part * (end - start)
  })
}

/** Values side by side, each with the same room. */
export function scaleBand(): Scale<unknown> & { readonly bandwidth: () => number } {
  const scale = scaleOf<unknown>([], (values, [start = 0, end = 1]) => {
    const step = (end - start) / Math.max(1, values.length)
    // On a scale that runs backwards a band still begins at its smaller end.
    const places = new Map(values.map((value, index) => [value, start + step * index + Math.min(0, step)]))
    return (value) => places.get(value)
  })
  const bandwidth = () => {
    const [start = 0, end = 1] = scale.range()
    return Math.abs(end - start) / Math.max(1, scale.domain().length)
  }
  return Object.assign(scale, { bandwidth })
}
