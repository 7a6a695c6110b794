import type { Meeting, Source } from "../dataset/records.ts"
import type { Document, Run, Section, SourceNote } from "../format/document.ts"
import type { Language } from "../format/language.ts"
import type { Brief, BriefSection, BriefSectionId } from "../summary/brief.ts"
import type { BriefWords } from "./briefWords.ts"
import { citedIn } from "./citedIn.ts"
import type { SectionLines } from "./briefLines.ts"
import { briefNames } from "./briefNames.ts"

/** What surrounds the lines of a brief. */
export interface BriefFrame extends Pick<BriefWords, "dataset" | "language" | "sides" | "asOf"> {
  /** Day on which the brief is made. */
  readonly made: string
  /** Day of the coming meeting; null where none was chosen. */
  readonly day: string | null
  /** Past meeting before which the brief would have been read. */
  readonly before: Meeting | null
  /** Names of the chosen sectors; empty for all. */
  readonly sectors: readonly string[]
  /** Whole address of the site's root. */
  readonly site: string
  /** Whole address of this brief. */
  readonly address: string
  readonly sourceAddress: (id: string) => string
  /** Whole address of the page that has what a section leaves out, among others or not; null where none has. */
  readonly moreAddress: (section: BriefSectionId, brief: Brief) => string | null
}

const TITLE_LENGTH = 56
/** Headed spaces that stay empty until the officer fills them. */
const BLANKS = ["objectives", "arguments", "press"] as const

/** A brief as it is printed and written, of its lines. */
export function briefDocument(brief: Brief, lines: readonly SectionLines[], frame: BriefFrame): Document {
  const { dataset, language, sides, asOf, address } = frame
  const { m, text, date, list } = language
  const words = m.brief
  const [side, counterpart] = [brief.choice.side, brief.choice.counterpart].map(
    (code) => sides.get(code) ?? code,
  )
  const level = m.meetings.brief.levels[brief.choice.level]
  const sectors = frame.sectors.length === 0 ? words.choices.allSectors : list(frame.sectors)
  const title = words.title(side ?? "", counterpart ?? "", level)
  const sections = brief.sections.map((section, index) => ({
    ...headOf(section, brief, frame),
    ...(lines[index] ?? { lines: [], rest: [] }),
  }))
  return {
    title,
    issuer: text(dataset.about.title),
    language: language.locale,
    facts: [
      when(frame),
      [words.facts.sectors, sectors],
      [words.facts.asOf, date(asOf)],
      [words.facts.version, dataset.about.version],
      [words.facts.address, address],
    ],
    remark: asOf < dataset.about.coverage.until ? language.m.asOf.past(date(asOf)) : null,
    header: words.header(title, date(asOf), sectors, dataset.about.version),
    address,
    ownMark: words.own,
    pageMark: words.page,
    people: briefNames(brief, language),
    blanks: BLANKS.map((id) => ({ id, heading: words.blanks[id], text: "" })),
    sections,
    sourcesHeading: words.sources,
    sources: citedIn(sections).flatMap((id) => {
      const source = dataset.sourceById.get(id)
      return source ? [sourceNote(source, frame)] : []
    }),
    sourcesNote: words.sourcesAt(frame.site),
    closing: [
      words.closing(dataset.about.version, dataset.about.licence.name),
      ...(language.locale === "en" ? [] : [words.unreviewed]),
    ].join(" "),
  }
}

function when({ language, before, day, made }: BriefFrame): Document["facts"][number] {
  const { m, text, date, dates } = language
  const { facts } = m.brief
  if (before) return [facts.before, `${text(before.occasion)}, ${dates(before.date, before.endDate)}`]
  return [facts.date, day === null ? facts.undated(date(made)) : date(day)]
}

function headOf(section: BriefSection, brief: Brief, frame: BriefFrame): Omit<Section, keyof SectionLines> {
  const { m, date } = frame.language
  const { last, choice } = brief
  const names = [choice.counterpart, choice.side].map((code) => frame.sides.get(code) ?? code)
  const since = last ? date(last.endDate ?? last.date) : null
  const href = frame.moreAddress(section.id, brief)
  const more: readonly Run[] = [
    { text: m.brief.more(section.rest.length, href !== null), href: null },
    ...(href === null ? [] : [{ text: href, href }]),
  ]
  return {
    id: section.id,
    heading: m.brief.sections[section.id](since, names[0] ?? "", names[1] ?? ""),
    note: section.lines.length === 0 ? m.brief.none[section.id] : null,
    more: section.rest.length === 0 ? null : more,
  }
}

function sourceNote(source: Source, { language, sourceAddress }: BriefFrame): SourceNote {
  const { m, text, date } = language
  const named =
    source.title === null
      ? source.description && cut(text(source.description), language)
      : `“${cut(source.title, language)}”`
  const parts = [
    source.publisher,
    named ?? m.sources.noTitle,
    source.published === null ? m.frame.undated : date(source.published),
    ...(source.weak === null ? [] : [m.frame.weak]),
  ]
  return {
    id: source.id,
    text: parts.join(", "),
    path: m.brief.sourcePath(source.id),
    href: sourceAddress(source.id),
  }
}

/** As much of a title as leaves a source on one line; a letter of Hangul or Hanja is as wide as two others. */
function cut(title: string, { m }: Language<"briefs">): string {
  let width = 0
  const letters = Array.from(title)
  const end = letters.findIndex((letter) => {
    width += /[\u1100-\u11FF\u3000-\u9FFF\uAC00-\uD7FF\uFF00-\uFFEF]/.test(letter) ? 2 : 1
    return width > TITLE_LENGTH
  })
  return end < 0 ? title : m.brief.cut(letters.slice(0, end).join("").trim())
}
