import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { linkDataset } from "../src/dataset/link.ts"
import { normalised, paragraphsOf } from "../src/dataset/paragraphs.ts"
import { parseDataset } from "../src/dataset/parse/parseDataset.ts"
import type { Dataset, Source } from "../src/dataset/records.ts"
import { claimsBySource } from "../src/summary/sourceRows.ts"
import { readDataFiles } from "./dataFiles.ts"

/** What became of a paragraph that a locator names. */
export type Finding = "same" | "moved" | "changed" | "missing" | "unhashed"

export interface Checked {
  readonly source: string
  readonly para: number
  readonly finding: Finding
  /** Paragraph to which it moved; else null. */
  readonly to: number | null
  /** Hash of the paragraph that stands there now; null where none does. */
  readonly hash: string | null
}

/** First twelve digits of the SHA-256 of the normalised paragraph. */
export function hashOf(paragraph: string): string {
  return createHash("sha256").update(normalised(paragraph)).digest("hex").slice(0, 12)
}

/** Holds a text against a locator. */
export function checkLocator(source: Source, text: string, para: number, hash: string | undefined): Checked {
  const hashes = paragraphsOf(text, source.counting ?? "lines").map(hashOf)
  const here = hashes[para - 1] ?? null
  const elsewhere = hash === undefined ? -1 : hashes.indexOf(hash)
  const finding = hash === here ? "same" : elsewhere >= 0 ? "moved" : here === null ? "missing" : "changed"
  return {
    source: source.id,
    para,
    finding: hash === undefined && here !== null ? "unhashed" : finding,
    to: finding === "moved" ? elsewhere + 1 : null,
    hash: here,
  }
}

/** Every locator, once, of the sources whose text is at hand, by source and paragraph. */
export function checkLocators(dataset: Dataset, texts: ReadonlyMap<string, string>): readonly Checked[] {
  return [...claimsBySource(dataset)].flatMap(([source, claims]) => {
    const text = texts.get(source.id)
    if (text === undefined) return []
    const hashes = new Map<number, string | undefined>()
    for (const { para, hash } of claims) if (para !== null) hashes.set(para, hash ?? hashes.get(para))
    return [...hashes]
      .toSorted(([a], [b]) => a - b)
      .map(([para, hash]) => checkLocator(source, text, para, hash))
  })
}

/** Texts of a folder by source id: `<source id>.txt`, or for the core texts a name that begins with their number. */
export function readTexts(dataset: Dataset, folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"))
  const nameOf = ({ id, seed }: Source) =>
    names.find((name) => name === `${id}.txt` || (seed !== null && name.startsWith(`${seed}_`)))
  return new Map(
    dataset.sources.flatMap((source) => {
      const name = nameOf(source)
      return name === undefined ? [] : [[source.id, readFileSync(join(folder, name), "utf8")] as const]
    }),
  )
}

/** Prints a line a locator and the totals; the number of locators that no longer hold. */
export function report(data: string, folder: string): number {
  const dataset = linkDataset(parseDataset(readDataFiles(data)))
  const texts = readTexts(dataset, folder)
  const checked = checkLocators(dataset, texts)
  for (const { source, para, finding, to, hash } of checked) {
    const where =
      finding === "moved" ? ` to \u00B6${to}` : finding === "same" ? "" : ` (now ${hash ?? "nothing"})`
    console.log(`${(finding + where).padEnd(28)} ${source} \u00B6${para}`)
  }
  const count = (finding: Finding) => checked.filter((one) => one.finding === finding).length
  const totals = (["same", "moved", "changed", "missing", "unhashed"] as const).map(
    (finding) => `${count(finding)} ${finding}`,
  )
  console.log(
    `\n${texts.size} of ${dataset.sources.length} sources have a text in ${folder}: ${totals.join(", ")}`,
  )
  // A folder without a single text is a wrong folder, not a clean bill.
  return texts.size === 0 ? 1 : checked.length - count("same")
}
