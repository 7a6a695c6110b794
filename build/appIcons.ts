import { folderOf } from "../src/app/locales.ts"
import { LADDER, type Locale } from "../src/dataset/vocabulary.ts"

/** Icons of the site and of the installed product, by their path below the root; margins and corners of 512. */
export const ICONS = {
  tab: { path: "icon.svg", size: 512, margin: 48, corner: 88 },
  small: { path: "icon-192.png", size: 192, margin: 80, corner: 88 },
  large: { path: "icon-512.png", size: 512, margin: 80, corner: 88 },
  /** A system cuts it to the shape of its icons: what lies within a circle of four fifths of its side stays. */
  cut: { path: "icon-cut-512.png", size: 512, margin: 132, corner: 0 },
  apple: { path: "icon-apple-180.png", size: 180, margin: 96, corner: 0 },
} as const
type Icon = (typeof ICONS)[keyof typeof ICONS]

/** The manifest of a language: each is an app that starts in its own. */
export const manifestPath = (locale: Locale): string => `${folderOf(locale)}app.webmanifest`

/** What the head of a page names of all that; `root` leads up to the root of the site. */
export const appLinks = (root: string, locale: Locale): readonly string[] => [
  `<link rel="icon" type="image/svg+xml" sizes="any" href="${root}${ICONS.tab.path}" />`,
  `<link rel="apple-touch-icon" href="${root}${ICONS.apple.path}" />`,
  `<link rel="manifest" href="${root}${manifestPath(locale)}" />`,
]

const SIDE = 512

/** The ladder as steps, in the colours of the stages. */
export function iconDrawing({ size, margin, corner }: Icon, colour: (name: string) => string): string {
  const room = SIDE - 2 * margin
  const gap = room / 50
  const width = (room - gap * (LADDER.length - 1)) / LADDER.length
  const steps = LADDER.map((rung, index) => {
    const height = (room * (index + 1)) / LADDER.length
    return `<rect x="${margin + index * (width + gap)}" y="${SIDE - margin - height}" width="${width}" height="${height}" fill="${colour(`stage-${rung}`)}" stroke="${colour("stage-outline")}" stroke-width="4"/>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<rect width="${SIDE}" height="${SIDE}" rx="${corner}" fill="${colour("paper")}"/>`,
    ...steps,
    "</svg>",
  ].join("")
}
