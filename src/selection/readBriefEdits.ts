import type { BriefEdits, OwnLine, SectionEdits } from "./briefEdits.ts"

/** Version of the form in which changes are kept; another one is not read. */
const VERSION = 1

/** Reads changes as `writeBriefEdits` wrote them; null where the text is anything else. */
export function readBriefEdits(text: string): BriefEdits | null {
  const kept = parse(text)
  if (!isObject(kept) || kept["version"] !== VERSION) return null
  const { sections, blanks } = kept
  if (!isObject(sections) || !isObject(blanks)) return null
  const isSound =
    Object.values(sections).every(isSectionEdits) &&
    Object.values(blanks).every((blank) => typeof blank === "string")
  return isSound
    ? { sections: sections as BriefEdits["sections"], blanks: blanks as BriefEdits["blanks"] }
    : null
}

export function writeBriefEdits({ sections, blanks }: BriefEdits): string {
  return JSON.stringify({ version: VERSION, sections, blanks })
}

function isSectionEdits(value: unknown): value is SectionEdits {
  if (!isObject(value)) return false
  const { order, out, own } = value
  return isTexts(order) && isTexts(out) && Array.isArray(own) && own.every(isOwnLine)
}

function isOwnLine(value: unknown): value is OwnLine {
  return isObject(value) && /^own:\d{1,9}$/.test(String(value["id"])) && typeof value["text"] === "string"
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string")
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
