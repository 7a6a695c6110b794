/** What an officer changed in one section: an order, lines left out, lines of his or her own. */
export interface SectionEdits {
  /** Ids in the chosen order; lines that it does not name come after, in their own. */
  readonly order: readonly string[]
  readonly out: readonly string[]
  readonly own: readonly OwnLine[]
}

export interface OwnLine {
  readonly id: string
  readonly text: string
}

/** An officer's changes to one brief. */
export interface BriefEdits {
  readonly sections: Readonly<Record<string, SectionEdits>>
  /** Own words under the headed blanks. */
  readonly blanks: Readonly<Record<string, string>>
}

export const NO_EDITS: BriefEdits = { sections: {}, blanks: {} }
const NO_SECTION_EDITS: SectionEdits = { order: [], out: [], own: [] }

export type BriefEdit =
  | { readonly kind: "move"; readonly section: string; readonly id: string; readonly by: -1 | 1 }
  | { readonly kind: "toggle"; readonly section: string; readonly id: string }
  | { readonly kind: "add"; readonly section: string; readonly text: string }
  | { readonly kind: "blank"; readonly blank: string; readonly text: string }

/** The changes with one more; `ids` are the section's lines in their own order, without the officer's. */
export function withEdit(edits: BriefEdits, edit: BriefEdit, ids: readonly string[]): BriefEdits {
  if (edit.kind === "blank") return { ...edits, blanks: { ...edits.blanks, [edit.blank]: edit.text } }
  const section = sectionEdits(edits, edit.section)
  const next = () => {
    switch (edit.kind) {
      case "move":
        return { ...section, order: moved(arrange(ids, section), edit.id, edit.by) }
      case "toggle": {
        const rest = section.out.filter((id) => id !== edit.id)
        return { ...section, out: rest.length < section.out.length ? rest : [...rest, edit.id] }
      }
      case "add":
        return { ...section, own: [...section.own, { id: nextId(section.own), text: edit.text.trim() }] }
    }
  }
  return { ...edits, sections: { ...edits.sections, [edit.section]: next() } }
}

export function sectionEdits({ sections }: BriefEdits, section: string): SectionEdits {
  return Object.hasOwn(sections, section) ? (sections[section] ?? NO_SECTION_EDITS) : NO_SECTION_EDITS
}

/** Ids of all lines in the officer's order, those left out in their places. */
export function arrange(ids: readonly string[], { order, own }: SectionEdits): readonly string[] {
  const all = [...ids, ...own.map(({ id }) => id)]
  const known = new Set(all)
  const first = order.filter((id) => known.has(id))
  return [...new Set([...first, ...all])]
}

/** The changes without those of lines that the brief no longer has, and how many those were. */
export function withoutLost(
  edits: BriefEdits,
  idsOf: ReadonlyMap<string, readonly string[]>,
): { readonly edits: BriefEdits; readonly lost: number } {
  let lost = 0
  const sections = Object.entries(edits.sections).map(([name, section]): [string, SectionEdits] => {
    const known = new Set([...(idsOf.get(name) ?? []), ...section.own.map(({ id }) => id)])
    const isKnown = (id: string) => known.has(id)
    // An order names every line of its time, touched or not: that one of them is gone is no loss.
    lost += section.out.filter((id) => !isKnown(id)).length
    return [name, { ...section, order: section.order.filter(isKnown), out: section.out.filter(isKnown) }]
  })
  return {
    edits: { ...edits, sections: Object.fromEntries<SectionEdits>(sections) },
    lost,
  }
}

/**
 * The changes with an officer's own lines and words of another brief besides, without its order and omissions. What is
 * there already does not come twice; where all of it is, the changes stay the very same.
 */
export function withNotes(edits: BriefEdits, other: BriefEdits): BriefEdits {
  const lines = Object.entries(other.sections).flatMap(([section, { own }]) =>
    own
      .filter(({ text }) => !sectionEdits(edits, section).own.some((line) => line.text === text))
      .map(({ text }): BriefEdit => ({ kind: "add", section, text })),
  )
  const blanks = Object.entries(other.blanks).flatMap(([blank, text]): BriefEdit[] => {
    const there = edits.blanks[blank] ?? ""
    if (there.includes(text)) return []
    return [{ kind: "blank", blank, text: there === "" ? text : `${there}\n${text}` }]
  })
  return [...lines, ...blanks].reduce((all, edit) => withEdit(all, edit, []), edits)
}

/** Whether there are own lines or filled blanks. */
export function hasNotes({ sections, blanks }: BriefEdits): boolean {
  return (
    Object.values(sections).some(({ own }) => own.length > 0) ||
    Object.values(blanks).some((text) => text !== "")
  )
}

export function isUnedited({ sections, blanks }: BriefEdits): boolean {
  return (
    Object.values(blanks).every((text) => text === "") &&
    Object.values(sections).every(({ order, out, own }) =>
      [order, out, own].every(({ length }) => length === 0),
    )
  )
}

function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const [from, to] = [ids.indexOf(id), ids.indexOf(id) + by]
  if (from < 0 || to < 0) return ids
  return ids.toSpliced(from, 1).toSpliced(to, 0, id)
}

function nextId(own: readonly OwnLine[]): string {
  const numbers = own.map(({ id }) => Number(id.replace("own:", "")) || 0)
  return `own:${Math.max(0, ...numbers) + 1}`
}
