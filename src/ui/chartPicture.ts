import { escapeMarkup } from "../format/escapeMarkup.ts"
import { chartCopy } from "./chartCopy.ts"

const MARGIN = 24
const FONT = "system-ui, sans-serif"
const LOOKS = {
  title: { size: 16, line: 22, weight: 600, opacity: 1 },
  subtitle: { size: 13, line: 18, weight: 400, opacity: 0.75 },
  source: { size: 11, line: 16, weight: 400, opacity: 0.75 },
} as const
type Look = (typeof LOOKS)[keyof typeof LOOKS]

/** What stands above and below the chart. */
export type PictureWords = Readonly<Record<keyof typeof LOOKS, string>>

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A chart as a picture that stands on its own: its title above, its source below, in the light look. Null without a chart. */
export function chartPicture(box: HTMLElement, words: PictureWords): Picture | null {
  const original = largest([...box.querySelectorAll<SVGSVGElement>("svg:not([data-picture] *)")])
  if (!original) return null
  const { width, height } = original.getBoundingClientRect()
  const { chart, ink, ground } = inLight(box, () => {
    const { color, backgroundColor } = getComputedStyle(box)
    return { chart: chartCopy(original), ink: color, ground: backgroundColor }
  })
  const title = textBlock(words.title, LOOKS.title, MARGIN, width)
  const subtitle = textBlock(words.subtitle, LOOKS.subtitle, title.end, width)
  const top = subtitle.end + 16
  const source = textBlock(words.source, LOOKS.source, top + height + 12, width)
  const size = { width: width + 2 * MARGIN, height: source.end + MARGIN }
  const place = { x: MARGIN, y: top, width, height }
  for (const [name, value] of Object.entries(place)) chart.setAttribute(name, String(value))
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">` +
    `<title>${escapeMarkup(words.title)}</title><rect width="100%" height="100%" fill="${ground}"/>` +
    `<g font-family="${FONT}" fill="${ink}">${title.svg}${subtitle.svg}${source.svg}</g>` +
    `${new XMLSerializer().serializeToString(chart)}</svg>`
  return { svg, ...size }
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

function largest(charts: readonly SVGSVGElement[]): SVGSVGElement | undefined {
  const area = (chart: SVGSVGElement) =>
    chart.getBoundingClientRect().width * chart.getBoundingClientRect().height
  return charts.toSorted((a, b) => area(b) - area(a))[0]
}

/** Looks at the box as it is on light paper. It has to take its ink anew: the one that it has was resolved above it. */
function inLight<T>(box: HTMLElement, look: () => T): T {
  const style = box.style.cssText
  box.style.cssText += ";color-scheme: light; color: var(--ink); background-color: var(--paper)"
  try {
    return look()
  } finally {
    box.style.cssText = style
  }
}

/** Words in as many lines as the width asks for, and where the next block begins. */
function textBlock(words: string, { size, line, weight, opacity }: Look, top: number, width: number) {
  const pen = document.createElement("canvas").getContext("2d")
  if (pen) pen.font = `${weight} ${size}px ${FONT}`
  const lines = inLines(words, (text) => !pen || pen.measureText(text).width <= width)
  const spans = lines.map(
    (text, index) => `<tspan x="${MARGIN}" y="${top + size + index * line}">${escapeMarkup(text)}</tspan>`,
  )
  return {
    svg: `<text font-size="${size}" font-weight="${weight}" fill-opacity="${opacity}">${spans.join("")}</text>`,
    end: top + lines.length * line,
  }
}

function inLines(words: string, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ")
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer)
    else lines.push(...pieces(word, fits))
  }
  return lines
}

/** A word that no line holds, as an address may be, in as many pieces as it takes. */
function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  const signs = Array.from(word)
  const over = signs.findIndex((_, index) => index > 0 && !fits(signs.slice(0, index + 1).join("")))
  if (over < 0) return [word]
  return [signs.slice(0, over).join(""), ...pieces(signs.slice(over).join(""), fits)]
}
