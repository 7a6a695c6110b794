import { escapeMarkup } from "../src/format/escapeMarkup.ts"
import { createRequire } from "node:module"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { initWasm, Resvg } from "@resvg/resvg-wasm"
import type { Route } from "../src/app/routes.ts"
import { stateOf } from "../src/dataset/itemState.ts"
import type { Dataset, Item } from "../src/dataset/records.ts"
import { sectorLabel } from "../src/dataset/sectors.ts"
import { LADDER } from "../src/dataset/vocabulary.ts"
import type { Language } from "../src/format/language.ts"
import { stageWord } from "../src/format/stageWord.ts"

/** Size that the places which show previews ask for. */
export const PICTURE = { width: 1200, height: 630 } as const

const MARGIN = 80
/** Letters of the title that a line has room for: a guess from the mean width, checked by eye on the longest titles. */
const LETTERS = 36
const LINES = 3

/** What a picture says. */
interface Preview {
  /** Above the title. */
  readonly kicker: string
  readonly title: string
  /** Rungs reached, of six; null where there is no ladder to show. */
  readonly rungs: number | null
  /** Below the ladder. */
  readonly state: string
  /** At the foot. */
  readonly foot: string
}

/** Where the picture of a page stands below the root: an item has its own, the others share one. */
export function picturePath(route: Route): string {
  return route.page === "item" ? `items/${route.item.id}/preview.png` : "preview.png"
}

/** Every picture of the site, by its path. */
export function previews(dataset: Dataset, language: Language<"all">): ReadonlyMap<string, Preview> {
  const { m, text, date } = language
  const { about } = dataset
  const asOf = about.coverage.until
  const foot = m.head.preview.foot(text(about.title), about.version, date(asOf))
  const whole: Preview = {
    kicker: text(about.title),
    title: text(about.question),
    rungs: LADDER.length,
    state: m.head.preview.counts(dataset.items.length, dataset.meetings.length),
    foot,
  }
  const ofItem = (item: Item): Preview => {
    const { place, rung, stage, standing, last } = stateOf(item, { asOf, today: null })
    const state =
      standing === null
        ? stage === null
          ? m.vocabulary.noStage
          : stageWord(m, stage, item.instrument)
        : m.vocabulary.kind[standing.kind]
    return {
      kicker: text(sectorLabel(about, item)),
      title: text(item.title),
      rungs: place === "apart" ? null : rung === null ? 0 : LADDER.indexOf(rung) + 1,
      state: last === null ? state : m.head.preview.state(state, date(last)),
      foot,
    }
  }
  return new Map([
    ["preview.png", whole],
    ...dataset.items.map((item) => [picturePath({ page: "item", item }), ofItem(item)] as const),
  ])
}

/** Draws previews as PNG. */
export async function pictureMaker(root: string): Promise<(preview: Preview) => Uint8Array> {
  const [png, colour] = [await pngMaker(root), lightColours(root)]
  return (preview) => png(drawing(preview, colour))
}

/** Makes a PNG of a drawing in SVG; the font and the drawing program are loaded once. */
export async function pngMaker(root: string): Promise<(svg: string) => Uint8Array> {
  const require = createRequire(join(root, "package.json"))
  await (ready ??= initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm"))))
  const fonts = ["400Regular", "600SemiBold"].map((name) =>
    readFileSync(require.resolve(`@expo-google-fonts/ibm-plex-sans-kr/IBMPlexSansKR_${name}.ttf`)),
  )
  return (svg) => {
    const picture = new Resvg(svg, {
      font: { fontBuffers: fonts, defaultFontFamily: "IBM Plex Sans KR" },
    })
    const rendered = picture.render()
    const png = rendered.asPng()
    rendered.free()
    picture.free()
    return png
  }
}

let ready: Promise<void> | undefined

function drawing({ kicker, title, rungs, state, foot }: Preview, colour: (name: string) => string): string {
  const { width, height } = PICTURE
  const lines = wrapped(title, LETTERS, LINES)
  const line = (x: number, y: number, size: number, weight: number, fill: string, words: string) =>
    `<text x="${x}" y="${y}" font-family="IBM Plex Sans KR" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(words)}</text>`
  const [ladderY, step, gap] = [420, 168, 8]
  const ladder =
    rungs === null
      ? ""
      : LADDER.map((rung, index) => {
          const isReached = index < rungs
          const fill = isReached ? colour(`stage-${rung}`) : "none"
          return `<rect x="${MARGIN + index * (step + gap)}" y="${ladderY}" width="${step}" height="28" fill="${fill}" stroke="${colour("stage-outline")}" stroke-width="2"/>`
        }).join("")
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour("paper")}"/>`,
    `<rect width="${width}" height="12" fill="${colour("accent")}"/>`,
    line(MARGIN, 110, 30, 400, colour("ink-2"), kicker),
    ...lines.map((words, index) => line(MARGIN, 186 + index * 70, 54, 600, colour("ink"), words)),
    ladder,
    line(MARGIN, rungs === null ? ladderY + 28 : ladderY + 76, 34, 600, colour("ink"), state),
    line(MARGIN, height - 48, 26, 400, colour("ink-2"), foot),
    "</svg>",
  ].join("")
}

/** Words in lines of at most so many letters; what has no room ends in an ellipsis. */
export function wrapped(text: string, letters: number, lines: number): readonly string[] {
  const out: string[] = []
  for (const word of text.split(" ")) {
    const last = out.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters) out[out.length - 1] = `${last} ${word}`
    else out.push(word)
  }
  const kept = out.slice(0, lines)
  return out.length <= lines ? kept : [...kept.slice(0, -1), `${kept.at(-1) ?? ""}…`]
}

/** The colours of the light theme, by the names of the style sheet. */
export function lightColours(root: string): (name: string) => string {
  const sheet = readFileSync(join(root, "src/ui/tokens.css"), "utf8")
  return (name) => {
    const value = new RegExp(`--${name}: (?:light-dark\\(([^,]+),|([^;]+);)`).exec(sheet)
    const found = value?.[1] ?? value?.[2]
    if (found === undefined) throw new Error(`src/ui/tokens.css has no colour --${name}`)
    return found
  }
}
