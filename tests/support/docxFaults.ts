import { posix } from "node:path"
import { JSDOM } from "jsdom"

/** Built into Word: a file names it without defining it. */
const BUILT_IN = "DefaultParagraphFont"
const PARTS = /\.(xml|rels)$/

/**
 * What makes Word offer to repair a file, or a reference lead nowhere: parts that are no XML or of no declared type,
 * relationships without a target, ids given twice, styles, lists and places that do not exist, fields left open.
 */
export function docxFaults(files: Readonly<Record<string, string>>): readonly string[] {
  const parser = new new JSDOM("").window.DOMParser()
  const parts = new Map(
    Object.entries(files)
      .filter(([name]) => PARTS.test(name))
      .map(([name, text]) => [name, parser.parseFromString(text, "application/xml")]),
  )
  const broken = [...parts].filter(([, part]) => part.querySelector("parsererror"))
  if (broken.length > 0) return broken.map(([name]) => `${name} is no XML`)
  const all = (name: string, tag: string) => [...(parts.get(name)?.getElementsByTagName(tag) ?? [])]
  const values = (name: string, tag: string, attribute: string) =>
    all(name, tag).map((element) => element.getAttribute(attribute) ?? "")
  const body = "word/document.xml"
  return [
    ...untyped(Object.keys(files), all),
    ...Object.keys(files).flatMap((name) => unrelated(name, files, all, parts)),
    ...repeated(values(body, "w:bookmarkStart", "w:id")).map((id) => `two bookmarks have the id ${id}`),
    ...repeated(values(body, "w:bookmarkStart", "w:name")).map((name) => `two bookmarks are named ${name}`),
    ...missing(
      values(body, "w:bookmarkStart", "w:id"),
      values(body, "w:bookmarkEnd", "w:id"),
      "an end of bookmark",
    ),
    ...missing(
      [...parts.keys()].flatMap((name) =>
        ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"].flatMap((tag) =>
          values(name, tag, "w:val"),
        ),
      ),
      [...values("word/styles.xml", "w:style", "w:styleId"), BUILT_IN],
      "a style",
    ),
    ...missing(
      values(body, "w:numId", "w:val"),
      values("word/numbering.xml", "w:num", "w:numId"),
      "a numbering",
    ),
    ...missing(
      values("word/numbering.xml", "w:abstractNumId", "w:val"),
      values("word/numbering.xml", "w:abstractNum", "w:abstractNumId"),
      "an abstract numbering",
    ),
    ...missing(
      all(body, "w:instrText").flatMap(({ textContent }) => /\bREF (\S+)/.exec(textContent)?.[1] ?? []),
      values(body, "w:bookmarkStart", "w:name"),
      "a place",
    ),
    ...openFields(values(body, "w:fldChar", "w:fldCharType")),
  ]
}

type All = (name: string, tag: string) => readonly Element[]

function untyped(names: readonly string[], all: All): readonly string[] {
  const types = "[Content_Types].xml"
  const extensions = all(types, "Default").map((element) => element.getAttribute("Extension"))
  const parts = all(types, "Override").map((element) => element.getAttribute("PartName"))
  return names
    .filter(
      (name) =>
        name !== types && !parts.includes(`/${name}`) && !extensions.includes(name.split(".").at(-1) ?? ""),
    )
    .map((name) => `${name} has no type`)
}

/** Relationships that a part uses and its list does not have, and those whose target is not in the file. */
function unrelated(
  name: string,
  files: Readonly<Record<string, string>>,
  all: All,
  parts: ReadonlyMap<string, Document>,
): readonly string[] {
  const list = posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`)
  const relations = all(list, "Relationship")
  const ids = relations.map((element) => element.getAttribute("Id") ?? "")
  const used = [...(parts.get(name)?.getElementsByTagName("*") ?? [])].flatMap(
    (element) => element.getAttribute("r:id") ?? [],
  )
  const targets = relations
    .filter((element) => element.getAttribute("TargetMode") !== "External")
    .map((element) => element.getAttribute("Target") ?? "")
    .map((target) => (target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(name), target)))
  return [
    ...missing(used, ids, `a relationship of ${name}`),
    ...repeated(ids).map((id) => `two relationships of ${name} have the id ${id}`),
    ...missing(targets, Object.keys(files), "a part"),
  ]
}

function missing(used: readonly string[], known: readonly string[], what: string): readonly string[] {
  return [...new Set(used)].filter((one) => !known.includes(one)).map((one) => `${what} is missing: ${one}`)
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function openFields(marks: readonly string[]): readonly string[] {
  const sound = /^(begin separate end ?)*$/.test(marks.join(" "))
  return sound ? [] : ["a field is not begun, parted and ended in turn"]
}
