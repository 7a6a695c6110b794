import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseSync, Visitor } from "oxc-parser"
import { describe, expect, it } from "vitest"
import { en } from "../../src/format/messages/en.ts"
import { es } from "../../src/format/messages/es.ts"
import { problemWords as spanishProblems } from "../../src/format/messages/es/problemWords.ts"
import { GLOSSARY, LABELS } from "./glossary.ts"
import { ko } from "../../src/format/messages/ko.ts"
import { problemWords as koreanProblems } from "../../src/format/messages/ko/problemWords.ts"
import releaseLog from "../../data/releases/log.json" with { type: "json" }
import { realRecords } from "../support/dataset.ts"
import { textsIn } from "../support/texts.ts"

const ROOT = join(import.meta.dirname, "../..")

/** Paths of all messages with what stands there: words, or a function that makes them. */
function messagesOf(value: unknown, path: readonly string[] = []): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path.join("."), value]]
  return Object.entries(value).flatMap(([key, part]) => messagesOf(part, [...path, key]))
}

/** Every name that the code reads from something, and every word in quotes that may name a message of a list. */
function namesInCode(): ReadonlySet<string> {
  const names = new Set<string>()
  for (const folder of ["src", "build"])
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
      if (!/\.(tsx?|mjs)$/.test(file) || /messages\/(ko|es)\b/.test(file)) continue
      const isCatalogue = file.includes("messages/en")
      new Visitor({
        MemberExpression: ({ computed, property }) => {
          if (!computed && property.type === "Identifier") names.add(property.name)
        },
        Property: ({ key, value }) => {
          const isRead = value.type !== "Literal" && value.type !== "ArrowFunctionExpression"
          if (!isCatalogue && isRead && key.type === "Identifier") names.add(key.name)
        },
        Literal: ({ value }) => {
          if (!isCatalogue && typeof value === "string") names.add(value)
        },
      }).visit(parseSync(file, readFileSync(join(ROOT, folder, file), "utf8")).program)
    }
  return names
}

describe("the catalogue", () => {
  it("holds no message that nothing reads", () => {
    const names = namesInCode()
    const unread = messagesOf(en).filter(([path]) => !names.has(path.slice(path.lastIndexOf(".") + 1)))
    expect(unread.map(([path]) => path)).toEqual([])
  })

  it.each([
    ["Korean", ko],
    ["Spanish", es],
  ] as const)("has every message in %s, and no other", (_language, messages) => {
    const paths = (of: object) => messagesOf(of).map(([path, value]) => `${path}: ${typeof value}`)
    expect(paths(messages).toSorted()).toEqual(paths(en).toSorted())
  })

  it("is Korean in Korean, but for signs", () => {
    const foreign = messagesOf(ko).flatMap(([, words]) =>
      typeof words === "string" && /\p{L}/u.test(words) && !/\p{Script=Hangul}/u.test(words) ? [words] : [],
    )
    expect([...new Set(foreign)].toSorted()).toEqual([
      "BibTeX",
      "CSL-JSON",
      "CSV",
      "Excel(XLSX)",
      "ID",
      "JSON",
      "Markdown",
      "Word(DOCX)",
    ])
  })

  it("is Spanish in Spanish, but for words that both languages share", () => {
    const english = new Map(messagesOf(en))
    const same = messagesOf(es).flatMap(([path, words]) =>
      typeof words === "string" && /\p{L}/u.test(words) && english.get(path) === words ? [words] : [],
    )
    expect([...new Set(same.map((words) => words.toLowerCase()))].toSorted()).toEqual([
      "bibtex",
      "csl-json",
      "csv",
      "excel (xlsx)",
      "id",
      "json",
      "markdown",
      "multilateral",
      "no",
      "sector",
      "series",
      "word (docx)",
    ])
  })
})

/** The texts of the records, and what the change log says of each release. */
const texts = [...textsIn(realRecords()), ...textsIn(releaseLog)]

it("every text of the data and of the change log stands in three languages", () => {
  expect(texts.filter(({ ko: hangul, es: spanish }) => !hangul || !spanish)).toEqual([])
})

describe("the glossary", () => {
  it.each(GLOSSARY)(
    "$en is $ko and $es in the texts of the data",
    ({ en: term, ko: hangul, es: spanish }) => {
      const named = texts.filter((text) => term.test(text.en))
      expect(named.length).toBeGreaterThan(0)
      const otherwise = named.flatMap((text) => [
        ...(text.ko === undefined || hangul.test(text.ko) ? [] : [text.ko]),
        ...(text.es === undefined || spanish.test(text.es) ? [] : [text.es]),
      ])
      expect(otherwise).toEqual([])
    },
  )

  it("keeps words that were decided against out of the data and the catalogue", () => {
    const said = [
      ...texts.flatMap((text) => [text.ko ?? "", text.es ?? ""]),
      ...[ko, es, koreanProblems, spanishProblems].flatMap((messages) =>
        messagesOf(messages).map(([, words]) => String(words)),
      ),
    ]
    const refused = GLOSSARY.flatMap(({ not }) => (not ? said.filter((words) => not.test(words)) : []))
    expect(refused).toEqual([])
  })

  it.each(LABELS)("$path is $ko and $es", ({ path, ko: hangul, es: spanish }) => {
    expect(new Map(messagesOf(ko)).get(path)).toBe(hangul)
    expect(new Map(messagesOf(es)).get(path)).toBe(spanish)
  })
})
