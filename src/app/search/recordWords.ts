import { placeOnLadder } from "../../dataset/stage.ts"
import type { Dataset, Item, Meeting, Organisation, Person, Source } from "../../dataset/records.ts"
import type { Language } from "../../format/language.ts"
import { organisationName, personName } from "../../format/nameForms.ts"
import type { RecordKind } from "../../selection/search/searched.ts"
import { valueLabels } from "../facetGroups.ts"

/** A record in a line: what it is called, and what tells it from others. */
export interface RecordWords {
  readonly name: string
  /** Language of the name, where it is not that of the page. */
  readonly nameLang: string | undefined
  readonly facts: readonly string[]
}

interface Context {
  readonly dataset: Dataset
  readonly language: Language
  readonly asOf: string
}

/** The words of a record by its kind and id. */
export function recordWords(kind: RecordKind, id: string, context: Context): RecordWords {
  const { dataset } = context
  switch (kind) {
    case "item":
      return wordsOf(dataset.itemById.get(id), ofItem, id, context)
    case "meeting":
      return wordsOf(dataset.meetingById.get(id), ofMeeting, id, context)
    case "person":
      return wordsOf(dataset.personById.get(id), ofPerson, id, context)
    case "organisation":
      return wordsOf(dataset.organisationById.get(id), ofOrganisation, id, context)
    case "source":
      return wordsOf(dataset.sourceById.get(id), ofSource, id, context)
  }
}

function wordsOf<T>(
  record: T | undefined,
  words: (record: T, context: Context) => RecordWords,
  id: string,
  context: Context,
): RecordWords {
  return record ? words(record, context) : { name: id, nameLang: undefined, facts: [] }
}

function ofItem(item: Item, { dataset, language, asOf }: Context): RecordWords {
  const label = valueLabels(dataset, language)
  return {
    name: language.text(item.title),
    nameLang: langOf(language.isTranslated(item.title), language),
    facts: [label("sector", item.sector), label("stage", placeOnLadder(item, asOf))],
  }
}

function ofMeeting(meeting: Meeting, { dataset, language }: Context): RecordWords {
  const place = dataset.placeById.get(meeting.place ?? "")
  return {
    name: language.text(meeting.occasion),
    nameLang: langOf(language.isTranslated(meeting.occasion), language),
    facts: [
      language.dates(meeting.date, meeting.endDate),
      ...(place ? [language.name(place.names)] : []),
      language.m.vocabulary.level[meeting.level],
    ],
  }
}

function ofPerson(person: Person, { dataset, language }: Context): RecordWords {
  const { offices, country } = person
  const last = offices.at(-1)
  const { name, lang } = personName(person, language)
  return {
    name,
    nameLang: lang,
    facts: [countryWord(country, dataset, language), ...(last ? [language.text(last.title)] : [])],
  }
}

function ofOrganisation(organisation: Organisation, { dataset, language }: Context): RecordWords {
  const { kind, country } = organisation
  const { name, lang } = organisationName(organisation, language)
  return {
    name,
    nameLang: lang,
    facts: [
      ...(country === null ? [] : [countryWord(country, dataset, language)]),
      language.m.vocabulary.organisationKind[kind],
    ],
  }
}

/** What a source is called where its headline was not seen: what it is, else who published it. */
function ofSource(
  source: Source,
  { language: { m, text, date, locale, isTranslated } }: Context,
): RecordWords {
  const { title, description, publisher, published } = source
  const day = published === null ? [m.sources.undated] : [date(published)]
  if (title !== null)
    return {
      name: title,
      nameLang: source.language === locale ? undefined : source.language,
      facts: [publisher, ...day],
    }
  if (description !== null)
    return {
      name: text(description),
      nameLang: isTranslated(description) || locale === "en" ? undefined : "en",
      facts: [publisher, ...day],
    }
  return { name: publisher, nameLang: undefined, facts: [m.sources.noTitle, ...day] }
}

/** What has no words in the language of the page stands in English. */
function langOf(isTranslated: boolean, { locale }: Language): string | undefined {
  return isTranslated || locale === "en" ? undefined : "en"
}

function countryWord(code: string, { about }: Dataset, { text, country }: Language): string {
  const party = about.parties.find((one) => one.code === code)
  return party ? text(party.name) : country(code)
}
