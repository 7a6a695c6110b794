import { folderOf } from "../src/app/locales.ts"
import { pathIn, type Route } from "../src/app/routes.ts"
import { evidenceOf } from "../src/dataset/evidence.ts"
import { shortNames } from "../src/dataset/shortNames.ts"
import type { Dataset, Item, Meeting, Organisation, Person, Source } from "../src/dataset/records.ts"
import type { Language } from "../src/format/language.ts"

type Thing = Readonly<Record<string, unknown>>

/**
 * What a page is about, in the words of schema.org: the dataset, an item with the sources that it cites, a meeting as an
 * event, a source as a work, a person, an organisation. Null for pages about nothing in particular. `address` makes an address of a path below
 * the root; it is given only where the site's own address is known.
 */
export function structuredData(
  route: Route,
  dataset: Dataset,
  language: Language,
  address: ((path: string) => string) | null,
): Thing | null {
  const thing = thingOf(route, dataset, language, address)
  return thing && { "@context": "https://schema.org", ...thing }
}

function thingOf(
  route: Route,
  dataset: Dataset,
  language: Language,
  address: ((path: string) => string) | null,
): Thing | null {
  const at: Thing = address === null ? {} : { url: address(pathIn(language.locale, route)) }
  switch (route.page) {
    case "overview":
    case "data":
      return datasetThing(dataset, language, address)
    case "item":
      return { ...itemThing(route.item, dataset, language), ...at }
    case "meeting":
      return { ...meetingThing(route.meeting, dataset, language), ...at }
    case "source":
      return sourceThing(route.source)
    case "person":
      return { ...personThing(route.person, language), ...at }
    case "organisation":
      return { ...organisationThing(route.organisation, language), ...at }
    case "asks":
    case "meetings":
    case "people":
    case "organisations":
    case "brief":
    case "since":
    case "sources":
    case "disagreements":
    case "changes":
    case "health":
    case "open":
    case "edit":
    case "about":
    case "embed":
    case "missing":
      return null
  }
}

function datasetThing(
  { about }: Dataset,
  { text, locale }: Language,
  address: ((path: string) => string) | null,
): Thing {
  const files = [
    [`data/${about.id}-${about.version}.zip`, "application/zip"],
    ["data/dataset.json", "application/json"],
  ] as const
  return {
    "@type": "Dataset",
    name: text(about.title),
    description: text(about.description),
    version: about.version,
    dateModified: about.released,
    temporalCoverage: `${about.coverage.from}/${about.coverage.until}`,
    license: about.licence.url,
    inLanguage: locale,
    isAccessibleForFree: true,
    keywords: about.sectors.map(({ label }) => text(label)),
    ...(address && {
      url: address(folderOf(locale)),
      distribution: files.map(([path, encodingFormat]) => ({
        "@type": "DataDownload",
        contentUrl: address(path),
        encodingFormat,
      })),
    }),
  }
}

function itemThing(item: Item, { about }: Dataset, { text, locale }: Language): Thing {
  const sources = [...new Set(evidenceOf(item).map(({ source }) => source))]
  return {
    "@type": "CreativeWork",
    name: text(item.title),
    abstract: text(item.summary),
    inLanguage: locale,
    dateModified: about.released,
    license: about.licence.url,
    isPartOf: { "@type": "Dataset", name: text(about.title), version: about.version },
    citation: sources.map(sourceThing),
  }
}

function meetingThing(meeting: Meeting, dataset: Dataset, { text, name }: Language): Thing {
  const place = dataset.placeById.get(meeting.place ?? "")
  return {
    "@type": "Event",
    name: text(meeting.occasion),
    description: text(meeting.summary),
    startDate: meeting.date,
    endDate: meeting.endDate ?? meeting.date,
    ...(place && { location: { "@type": "Place", name: name(place.names) } }),
    attendee: meeting.participants.flatMap(({ person: id, office }) => {
      const person = dataset.personById.get(id)
      const held = person?.offices.find((one) => one.id === office)
      return person
        ? [{ "@type": "Person", name: name(person.names), ...(held && { jobTitle: text(held.title) }) }]
        : []
    }),
    subjectOf: meeting.evidence.map(({ source }) => sourceThing(source)),
  }
}

function personThing({ names, variants, offices }: Person, { text, name }: Language): Thing {
  return {
    "@type": "Person",
    name: name(names),
    ...withOthers([names.en, names.ko, names.es, ...variants], name(names)),
    ...(offices.length > 0 && { jobTitle: offices.map(({ title }) => text(title)) }),
  }
}

function organisationThing(organisation: Organisation, { name }: Language): Thing {
  const { names, variants = [], kind } = organisation
  return {
    "@type": kind === "government" ? "GovernmentOrganization" : "Organization",
    name: name(names),
    ...withOthers([names.en, names.ko, names.es, ...shortNames(organisation), ...variants], name(names)),
  }
}

/** Other names by which it is known; nothing where there is none. */
function withOthers(names: readonly (string | null)[], shown: string): Thing {
  const others = [...new Set(names)].filter((other) => other !== null && other !== shown)
  return others.length > 0 ? { alternateName: others } : {}
}

function sourceThing({ publisher, title, published, language, url }: Source): Thing {
  return {
    "@type": "CreativeWork",
    ...(title !== null && { name: title }),
    publisher: { "@type": "Organization", name: publisher },
    ...(published !== null && { datePublished: published }),
    inLanguage: language,
    url,
  }
}
