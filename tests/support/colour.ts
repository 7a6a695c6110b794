/** A colour as red, green and blue light, each from 0 to 1. */
export type Light = readonly [number, number, number]

/** "#123c69" → light. */
export function lightOf(hex: string): Light {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const luminance = ([r, g, b]: Light) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** Contrast of two colours as WCAG counts it: 1 to 21. */
export function contrast(a: Light, b: Light): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}

/** How eyes without one kind of cone see light. Source: Machado, Oliveira and Fernandes 2009, severity 1. */
export const VISIONS = {
  "all cones": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

export function seenBy(vision: keyof typeof VISIONS, [r, g, b]: Light): Light {
  const matrix: readonly number[] = VISIONS[vision]
  const row = (at: number) =>
    Math.min(1, Math.max(0, (matrix[at] ?? 0) * r + (matrix[at + 1] ?? 0) * g + (matrix[at + 2] ?? 0) * b))
  return [row(0), row(3), row(6)]
}

/** Distance in OKLab, 0 to 1; side by side, 0.02 is just to be seen. Source: Ottosson 2020. */
export function distance(a: Light, b: Light): number {
  const [one, other] = [oklab(a), oklab(b)]
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)))
}

function oklab([r, g, b]: Light): readonly number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
