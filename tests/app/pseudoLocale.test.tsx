import { act, cleanup, render, waitFor } from "@testing-library/react"
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest"
import { codebook } from "../../src/dataset/codebook.ts"
import { shortNames } from "../../src/dataset/shortNames.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import type { Language } from "../../src/format/language.ts"
import { en, type Messages } from "../../src/format/messages/en.ts"
import { first, type FirstMessages } from "../../src/format/messages/en/first.ts"
import { ofBriefs } from "../../src/format/messages/en/ofBriefs.ts"
import { ofPages } from "../../src/format/messages/en/ofPages.ts"
import { ofTools } from "../../src/format/messages/en/ofTools.ts"
import { changeLog } from "../../src/summary/changeLog.ts"
import { dataFolder } from "../../build/datasetPlugin.ts"
import { readEditions } from "../../build/releases.ts"
import { LanguageProvider } from "../../src/ui/language.ts"
import { realDataset, realRecords } from "../support/dataset.ts"

/**
 * A language whose every word stands in brackets: a letter outside of them was written into a component, where no
 * translation can reach it. A page that says more than the first words gets them as in a browser, or fails.
 */
function pseudoLanguage(): Language<"first"> {
  const plain = createLanguage("en", bracketed(en) as Messages)
  const marked = bracketed({ ...plain, m: null, locale: null }) as Language<"first">
  return {
    ...marked,
    locale: "en",
    m: bracketed(first) as FirstMessages,
    isTranslated: plain.isTranslated,
    compare: plain.compare,
  }
}

const PSEUDO_WORDS = {
  first: here(first),
  pages: here({ ...first, ...ofPages }),
  tools: here({ ...first, ...ofPages, ...ofTools }),
  briefs: here({ ...first, ...ofPages, ...ofBriefs }),
  all: here(en),
}

/** Words that have come. */
function here(words: object) {
  const marked = bracketed(words)
  return { load: () => Promise.resolve(marked), isHere: () => true, now: () => marked }
}

function bracket(words: string): string {
  return words === "" ? "" : `⟦${words}⟧`
}

function bracketed(value: unknown): unknown {
  if (typeof value === "string") return bracket(value)
  if (Array.isArray(value)) return value.map(bracketed)
  if (typeof value === "function")
    return (...given: readonly unknown[]) =>
      bracketed((value as (...of: readonly unknown[]) => unknown)(...given))
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bracketed(part)]))
  return value
}

/**
 * What is shown as the data give it, in no language: titles and publishers of sources, ids, addresses, the
 * names in other scripts; and the codebook, whose translations are a catalogue of their own.
 */
function asGiven(): readonly string[] {
  const { about, sources, people, organisations, places } = realDataset()
  const named = [...people, ...organisations, ...places].flatMap(({ names }) => [names.ko, names.es])
  return [
    ...named,
    ...people.flatMap(({ variants }) => variants),
    ...codebook().flatMap(({ fields }) => fields.map(({ meaning }) => meaning)),
    ...sources.flatMap(({ publisher, title, titleHint, url, id }) => [
      publisher,
      title,
      titleHint,
      url?.replace(/^https?:\/\//, ""),
      id,
    ]),
    ...organisations.flatMap((one) => [...shortNames(one), ...(one.variants ?? [])]),
    about.licence.name,
    about.licence.url,
    about.version,
  ]
    .filter((words): words is string => Boolean(words))
    .toSorted((a, b) => b.length - a.length)
}

/** Types of the codebook, whose words are its own. */
const TYPES = new Set(codebook().flatMap(({ fields }) => fields.map(({ type }) => type)))

/** Signs of formats, which are the same in every language. */
const SIGNS = new Set([
  "SVG",
  "PNG",
  "CSV",
  "JSON",
  "XLSX",
  "DOCX",
  "ZIP",
  "Atom",
  "JSON Feed",
  "BibTeX",
  "CSL-JSON",
  "Markdown",
  "English",
  "한국어",
  "Español",
])

const ATTRIBUTES = [
  "aria-label",
  "title",
  "alt",
  "placeholder",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
]

function hardCodedWords(root: Element, given: readonly string[]): readonly string[] {
  const shown: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  // One message may be spread over several elements, with figures set off.
  let depth = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const outside = outsideBrackets(node.textContent ?? "", depth)
    depth = outside.depth
    if (!node.parentElement?.closest("style, code, pre, textarea, del, ins")) shown.push(outside.words)
  }
  for (const element of root.querySelectorAll("*"))
    for (const name of ATTRIBUTES) shown.push(outsideBrackets(element.getAttribute(name) ?? "", 0).words)
  return [...new Set(shown.filter((words) => !isGiven(words, given)))]
}

function isGiven(words: string, given: readonly string[]): boolean {
  if (
    !/\p{L}/u.test(words) ||
    SIGNS.has(words.trim()) ||
    TYPES.has(words.replace(/, $/, "")) ||
    words.startsWith(location.origin)
  )
    return true
  return !/\p{L}/u.test(given.reduce((left, one) => left.replaceAll(one, ""), words))
}

function outsideBrackets(words: string, before: number): { readonly words: string; readonly depth: number } {
  let depth = before
  let outside = ""
  for (const sign of words) {
    if (sign === "⟦") depth++
    else if (sign === "⟧") depth--
    else if (depth === 0) outside += sign
  }
  return { words: outside, depth }
}

const PATHS = [
  "",
  "?sector=defense&from=2012&group=stage&q=ship&asof=2024-06-01",
  "items/kf21-offer/",
  "items/naval-vessels-sima-2024/",
  "asks/",
  "meetings/",
  "meetings/2024-11-16-summit-lima/",
  "meetings/2024-11-16-summit-lima/since/",
  "brief/",
  "sources/",
  "sources/yonhap-2023-11-17-yoon-boluarte/",
  "disagreements/",
  "people/",
  "people/dina-boluarte/",
  "organisations/",
  "organisations/sima/",
  "data/",
  "data/changes/",
  "data/health/",
  "embed/asks/",
  "embed/items/",
  "about/",
  "nothing/",
]

const given = asGiven()

describe("every word on a page comes from the catalogue or the data", () => {
  beforeAll(() => {
    vi.doMock("../../src/app/words.ts", () => ({ WORDS: { en: PSEUDO_WORDS } }))
    const files: Readonly<Record<string, () => unknown>> = {
      "data/dataset.json": realRecords,
      "data/codebook.json": codebook,
      "data/changes.json": () => changeLog(readEditions(dataFolder(process.cwd()))),
    }
    vi.stubGlobal("fetch", (address: URL) => {
      const make = files[address.pathname.slice(1)]
      return Promise.resolve(make ? Response.json(make()) : new Response(null, { status: 404 }))
    })
  })
  afterEach(cleanup)

  it.each(PATHS)("/%s", async (path) => {
    history.replaceState(null, "", `/${path}`)
    const { Pages } = await import("../../src/app/Pages.tsx")
    const { loadWhole } = await import("../../src/app/pageCode.ts")
    const { currentAddress } = await import("../../src/app/location.ts")
    await loadWhole(currentAddress(), "en")
    const { container } = await act(async () =>
      render(
        <LanguageProvider value={pseudoLanguage()}>
          <Pages all={realDataset()} isTranslated />
        </LanguageProvider>,
      ),
    )
    await waitFor(() => expect(container.textContent).not.toMatch(/⟦Loading/), { timeout: 10_000 })
    expect(hardCodedWords(container, given)).toEqual([])
    // Also what a part says before its words have come.
    expect(container.textContent).not.toContain(en.shell.failed.part)
  })
})
