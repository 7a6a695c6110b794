import { describe, expect, it } from "vitest"
import * as z from "zod"
import { codebook } from "../../src/dataset/codebook.ts"
import { entriesByKey, entryKindOf, entryNames, type EntryName } from "../../src/dataset/entryName.ts"
import { collectionOf, type FieldKind, kindBelow, SINGULAR } from "../../src/dataset/fieldKinds.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { aboutSchema } from "../../src/dataset/schema/about.ts"
import { COLLECTION_NAMES, COLLECTIONS } from "../../src/dataset/schema/collections.ts"
import { releaseLogSchema } from "../../src/dataset/schema/release.ts"
import { fieldWords } from "../../src/format/fieldWords.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { en } from "../../src/format/messages/en.ts"
import { es } from "../../src/format/messages/es.ts"
import { ko } from "../../src/format/messages/ko.ts"
import { recordNames } from "../../src/format/recordNames.ts"
import { datasetOf, eventOf, realDataset, realFiles } from "../support/dataset.ts"

interface Field {
  readonly kind: string
  readonly field: string
  readonly collection: unknown
}

/** Every field of a schema with the kind of what has it, all the way down. */
function fieldsOf(schema: unknown, kind: FieldKind): readonly Field[] {
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([field, child]) => {
    const inner = bare(child)
    const collection = inner instanceof z.ZodString ? inner.meta()?.["collection"] : undefined
    return [{ kind, field, collection }, ...fieldsOf(inner, kindBelow(field))]
  })
}

/** What a field holds, or holds a list of. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return bare(schema.unwrap())
  return schema instanceof z.ZodArray ? bare(schema.element) : schema
}

const FIELDS = [
  ...fieldsOf(aboutSchema, "dataset"),
  ...fieldsOf(releaseLogSchema, "releases"),
  ...COLLECTION_NAMES.flatMap((name) => fieldsOf(COLLECTIONS[name], SINGULAR[name])),
]
const MESSAGES = { en, ko, es }

describe("labels of fields", () => {
  it.each(Object.entries(MESSAGES))(
    "in %s stand for every field of the schema, and for nothing else",
    (_, m) => {
      const labelled = Object.entries(m.fields.label).flatMap(([kind, labels]) =>
        Object.entries(labels).map(([field, label]) => {
          expect(label.trim(), `${kind}.${field}`).not.toBe("")
          return `${kind}.${field}`
        }),
      )
      const known = new Set(FIELDS.map(({ kind, field }) => `${kind}.${field}`))
      expect(labelled.toSorted()).toEqual([...known].toSorted())
    },
  )

  it("tell the fields of one kind apart", () => {
    for (const m of Object.values(MESSAGES))
      for (const [kind, labels] of Object.entries(m.fields.label))
        expect(new Set(Object.values(labels)).size, kind).toBe(Object.keys(labels).length)
  })

  it("lead to the records whose ids stand in them", () => {
    expect(FIELDS.length).toBeGreaterThan(codebook().length)
    for (const { kind, field, collection } of FIELDS)
      expect(collectionOf(kind as FieldKind, field), `${kind}.${field}`).toBe(collection ?? null)
  })
})

const world = datasetOf({
  sources: [{ id: "some-report", publisher: "Some Agency", published: "2020-05-03" }],
  people: [{ id: "kim", names: { en: "Kim", ko: "김", es: null } }],
  items: [
    {
      id: "ships",
      title: { en: "Four ships", ko: "함정 4척", es: "Cuatro buques" },
      events: [
        eventOf("ships", 1, "2015-04-20", "raised"),
        eventOf("ships", 2, "2015-04-20", "mention"),
        eventOf("ships", 3, "2016-02", "agreed"),
      ],
    },
  ],
})
const item = world.items[0] ?? { events: [] }

function words(locale: "en" | "ko" | "es", path: readonly string[], names: readonly EntryName[] = []) {
  const language = createLanguage(locale, MESSAGES[locale])
  return fieldWords("item", { path, names }, language, recordNames(world, language))
}
const eventName = (id: string) => {
  const name = entryNames(item.events, "events", item).get(id)
  return name ? [name] : []
}

describe("a place in a record", () => {
  it("is a field of the record, or of an entry by its date", () => {
    expect(words("en", ["initiator"])).toBe("Initiating side")
    const path = ["events", "ships-03", "act"]
    expect(words("en", path, eventName("ships-03"))).toBe("Act of the event of Feb 2016")
    expect(words("ko", path, eventName("ships-03"))).toBe("2016년 2월 경과의 행위")
    expect(words("es", path, eventName("ships-03"))).toBe("Acto del hecho de feb. 2016")
  })

  it("counts entries only where no date or name tells them apart", () => {
    const path = ["events", "ships-02", "act"]
    expect(words("en", path, eventName("ships-02"))).toBe("Act of the 2nd event of 20 Apr 2015")
    expect(words("ko", path, eventName("ships-02"))).toBe("2015년 4월 20일 경과(2번째)의 행위")
    expect(words("es", path, eventName("ships-02"))).toBe("Acto del 2.º hecho del 20 abr. 2015")
  })

  it("names an entry within an entry, a whole entry, and the language of a wording", () => {
    const evidence: EntryName = { kind: "evidence", id: "some-report", para: 8 }
    const path = ["events", "ships-03", "evidence", "some-report 8"]
    const names = [...eventName("ships-03"), evidence]
    expect(words("en", path, names)).toBe(
      "Evidence from Some Agency (3 May 2020, ¶8) of the event of Feb 2016",
    )
    expect(words("es", path, names)).toBe("Evidencia de Some Agency (3 may. 2020, ¶8) del hecho de feb. 2016")
    expect(words("en", ["summary", "en"])).toBe("Summary")
    expect(words("en", ["summary", "ko"])).toBe("Summary (Korean)")
    expect(words("ko", ["summary", "en"])).toBe("요약(영어)")
    expect(words("en", ["places", "lima"])).toBe("Places")
  })
})

describe("an entry in words", () => {
  it.each<[string, EntryName, string]>([
    ["asks", { kind: "ask", by: "PE", date: "2014" }, "Ask by Peru of 2014"],
    ["asks", { kind: "ask", by: "both", date: "2014" }, "Joint ask of 2014"],
    ["asks", { kind: "ask", date: "2014" }, "Joint ask of 2014"],
    ["amounts", { kind: "amount", amount: 5e6, currency: "USD" }, "Sum of USD 5 million"],
    ["related", { kind: "tie", id: "ships" }, "Tie to “Four ships”"],
    ["evidence", { kind: "evidence", id: "some-report" }, "Evidence from Some Agency (3 May 2020)"],
    ["evidence", { kind: "evidence", id: "gone", para: 3 }, "Evidence from gone (¶3)"],
    ["evidence", { kind: "evidence", id: "gone" }, "Evidence from gone"],
    ["participants", { kind: "participant", id: "kim" }, "Participant Kim"],
    ["offices", { kind: "office", label: { en: "Envoy" } }, "Office “Envoy”"],
    ["measures", { kind: "measure", label: { en: "Total" } }, "Measure “Total”"],
    ["points", { kind: "point", label: { en: "Total" }, date: "2020" }, "Figure “Total” of 2020"],
    ["claims", { kind: "claim", id: "some-report", para: 3 }, "Claim of Some Agency (3 May 2020, ¶3)"],
  ])("of %s: %o is “%s”", (list, name, entry) => {
    expect(words("en", [list, "key"], [name]).replace("\u00A0", " ")).toBe(entry)
  })

  it("is its list where it has no name, and of the list itself the list", () => {
    expect(words("en", ["events", "ships-03", "act"])).toBe("Events")
    expect(words("en", ["events"], eventName("ships-03"))).toBe("Events")
  })

  it("is a part with fields of its own where there is one", () => {
    const language = createLanguage("en")
    const partOf = (...path: readonly string[]) =>
      fieldWords("dataset", { path, names: [] }, language, recordNames(world, language))
    expect(partOf("licence", "url")).toBe("Address of the licence")
    expect(partOf("coverage", "until")).toBe("End of the coverage")
  })
})

it("every entry of the data has a name of its own within its list", () => {
  const { items, meetings, people, series, disagreements } = parseDataset(realFiles())
  const language = createLanguage("en")
  const records = recordNames(realDataset(), language)
  for (const record of [...items, ...meetings, ...people, ...series, ...disagreements]) {
    for (const [field, list] of Object.entries(record)) {
      if (!Array.isArray(list) || entryKindOf(field) === null) continue
      const names = entryNames(list, field, record)
      const told = [...entriesByKey(list).keys()].map((key) => {
        const name = names.get(key)
        return fieldWords("item", { path: [field, key], names: name ? [name] : [] }, language, records)
      })
      expect(new Set(told).size, `${record.id} ${field}: ${told.join(" | ")}`).toBe(list.length)
    }
  }
})
