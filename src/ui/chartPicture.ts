/** Styles that a picture has to carry with it, since it leaves the style sheet behind. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "visibility",
  "display",
] as const
const MARGIN = 24
const TITLE_HEIGHT = 40
const LINE_HEIGHT = 18

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A chart as a picture that stands on its own: its title above, source lines below, in the light look. Null without a chart. */
export function chartPicture(box: HTMLElement, title: string, lines: readonly string[]): Picture | null {
  const original = largest([...box.querySelectorAll("svg")])
  if (!original) return null
  const { width: inner, height: plot } = original.getBoundingClientRect()
  const colorScheme = box.style.colorScheme
  box.style.colorScheme = "light"
  const chart = withStyles(original)
  const ink = getComputedStyle(box).color
  box.style.colorScheme = colorScheme
  for (const [name, value] of Object.entries({ x: MARGIN, y: TITLE_HEIGHT, width: inner, height: plot }))
    chart.setAttribute(name, String(value))
  const [width, height] = [inner + 2 * MARGIN, TITLE_HEIGHT + plot + (lines.length + 1) * LINE_HEIGHT]
  const text = (words: string, y: number, size: number, weight: number) =>
    `<text x="${MARGIN}" y="${y}" font-family="system-ui, sans-serif" font-size="${size}" font-weight="${weight}" fill="${ink}">${escape(words)}</text>`
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="#fff"/>${text(title, 26, 16, 600)}${new XMLSerializer().serializeToString(chart)}` +
    `${lines.map((words, index) => text(words, TITLE_HEIGHT + plot + (index + 1) * LINE_HEIGHT, 11, 400)).join("")}</svg>`
  return { svg, width, height }
}

/** Draws the picture at twice its size; null where the browser cannot. */
export async function toPng({ svg, width, height }: Picture): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement("canvas")
    Object.assign(canvas, { width: width * 2, height: height * 2 })
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"))
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Hands a file to the reader under that name. */
export function download(file: Blob, name: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

function largest(charts: readonly SVGSVGElement[]): SVGSVGElement | undefined {
  const area = (chart: SVGSVGElement) =>
    chart.getBoundingClientRect().width * chart.getBoundingClientRect().height
  return charts.toSorted((a, b) => area(b) - area(a))[0]
}

function withStyles(original: SVGSVGElement): Element {
  const copy = original.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll("*")]
  for (const [index, element] of [original, ...original.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(element)
    for (const name of CARRIED) copies[index]?.setAttribute(name, style.getPropertyValue(name))
    for (const name of ["class", "style", "tabindex"]) copies[index]?.removeAttribute(name)
  }
  return copy
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
