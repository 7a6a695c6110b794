/** A part of the width or height of its place: "12.5%". */
export function percent(part: number): string {
  return `${Math.round(part * 1e4) / 100}%`
}
