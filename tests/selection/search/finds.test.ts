import { describe, expect, it } from "vitest"
import { LOCALES, type Locale } from "../../../src/dataset/vocabulary.ts"
import { buildSearchIndex, search } from "../../../src/selection/search/search.ts"
import type { RecordKind } from "../../../src/selection/search/searched.ts"
import { realDataset } from "../../support/dataset.ts"

/** What a reader types, and the record that he or she means. */
const SOUGHT: readonly (readonly [query: string, kind: RecordKind, id: string])[] = [
  // Items, English
  ["rimac", "item", "rimac-river"],
  ["four warships", "item", "naval-vessels-sima-2024"],
  ["warships callao", "item", "naval-vessels-sima-2024"],
  ["free trade agreement", "item", "korea-peru-fta"],
  ["FTA", "item", "korea-peru-fta"],
  ["fa50", "item", "fa50-sale"],
  ["FA-50 light combat", "item", "fa50-sale"],
  ["kf 21", "item", "kf21-offer"],
  ["k808", "item", "k808-30-vehicles"],
  ["chinchero earthworks", "item", "chinchero-construction"],
  ["mine clean", "item", "mine-remediation-koica"],
  ["squid", "item", "squid-fishing-access"],
  ["patrol cars", "item", "smart-patrol-cars-2012"],
  ["double tax", "item", "double-taxation-convention"],
  ["submarine develop", "item", "submarine-codevelopment"],
  ["expo busan", "item", "busan-expo-2030"],
  ["lima metro", "item", "lima-metro-lines-3-4"],
  ["marine research", "item", "kope-lar"],
  ["fa50-parts-seman", "item", "fa50-parts-seman"],
  // Items, Spanish
  ["buques de guerra", "item", "naval-vessels-sima-2024"],
  ["rio rimac", "item", "rimac-river"],
  ["tratado de libre comercio", "item", "korea-peru-fta"],
  ["TLC", "item", "korea-peru-fta"],
  ["calamar gigante", "item", "squid-fishing-access"],
  ["donacion cumbre 1996", "item", "grant-offer-1996"],
  ["avion de combate", "item", "fa50-sale"],
  ["carretera central", "item", "central-highway-bid"],
  ["becas", "item", "education-training-2013"],
  ["licencias conducir", "item", "driving-licences-2012"],
  ["humedales", "item", "datem-wetlands-gcf"],
  ["patrulleros inteligentes", "item", "smart-patrol-cars-2012"],
  ["minas abandonadas", "item", "mine-remediation-koica"],
  // Items, Korean: whole, half-typed, by initials, with particles
  ["함정 4척", "item", "naval-vessels-sima-2024"],
  ["리막강", "item", "rimac-river"],
  ["리막가", "item", "rimac-river"],
  ["자유무역협정", "item", "korea-peru-fta"],
  ["자유무역협정이", "item", "korea-peru-fta"],
  ["ㅈㅇㅁㅇㅎㅈ", "item", "korea-peru-fta"],
  ["경전투기", "item", "fa50-sale"],
  ["경전투ㄱ", "item", "fa50-sale"],
  ["대왕오징어", "item", "squid-fishing-access"],
  ["대왕오징ㅇ", "item", "squid-fishing-access"],
  ["ㄷㅇㅇㅈㅇ", "item", "squid-fishing-access"],
  ["이중과세방지", "item", "double-taxation-convention"],
  ["폐광산을", "item", "mine-remediation-koica"],
  ["잠수함의 공동 개발", "item", "submarine-codevelopment"],
  ["친체로 공항 컨설팅", "item", "chinchero-operations-consulting"],
  ["수리온", "item", "surion-offer-2024"],
  ["보라매", "item", "kf21-offer"],
  ["신궁", "item", "chiron-manpads-2012"],
  ["세종학당", "item", "sejong-institutes"],
  ["스마트 순찰차", "item", "smart-patrol-cars-2012"],
  ["사회보장", "item", "social-security-agreement"],
  // Organisations: aliases, originals, half-typed
  ["HHI", "organisation", "hd-hhi"],
  ["현대중공업", "organisation", "hd-hhi"],
  ["ㅎㄷㅈㄱㅇ", "organisation", "hd-hhi"],
  ["현댖", "organisation", "hd-hhi"],
  ["hyundai heavy", "organisation", "hd-hhi"],
  ["현대중공업은", "organisation", "hd-hhi"],
  ["SIMA", "organisation", "sima"],
  ["servicios industriales de la marina", "organisation", "sima"],
  ["시마조선소", "organisation", "sima"],
  ["KAI", "organisation", "kai"],
  ["한국항공우주", "organisation", "kai"],
  ["FAME", "organisation", "fame"],
  ["fabrica de armas", "organisation", "fame"],
  ["MOFA", "organisation", "mofa-kr"],
  ["외교부", "organisation", "mofa-kr"],
  ["외교부에서", "organisation", "mofa-kr"],
  ["ㅇㄱㅂ", "organisation", "mofa-kr"],
  ["oegyobu", "organisation", "mofa-kr"],
  ["Cancillería", "organisation", "rree-pe"],
  ["cancilleria", "organisation", "rree-pe"],
  ["Torre Tagle", "organisation", "rree-pe"],
  ["페루 외교부", "organisation", "rree-pe"],
  ["방사청", "organisation", "dapa"],
  ["코이카", "organisation", "koica"],
  ["수출입은행", "organisation", "kexim"],
  ["marina de guerra", "organisation", "navy-pe"],
  ["페루 해군", "organisation", "navy-pe"],
  ["한화오션", "organisation", "dsme"],
  // People: names, originals, romanised by the rules, other spellings
  ["boluarte", "person", "dina-boluarte"],
  ["볼루아르테", "person", "dina-boluarte"],
  ["윤석열", "person", "yoon-suk-yeol"],
  ["윤석여", "person", "yoon-suk-yeol"],
  ["ㅇㅅㅇ", "person", "yoon-suk-yeol"],
  ["yoonsukyeol", "person", "yoon-suk-yeol"],
  ["Yun Seok-yeol", "person", "yoon-suk-yeol"],
  ["박근혜의", "person", "park-geun-hye"],
  ["Bak Geunhye", "person", "park-geun-hye"],
  ["Cho June-hyuck", "person", "cho-joon-hyuk"],
  ["humala", "person", "ollanta-humala"],
  ["우말라와", "person", "ollanta-humala"],
  ["garcia belaunde", "person", "jose-antonio-garcia-belaunde"],
  ["oscar maurtua", "person", "oscar-maurtua"],
  ["Martin Vizcarra", "person", "martin-vizcarra"],
  ["석종건", "person", "seok-jong-gun"],
  // Meetings
  ["san francisco 2023", "meeting", "2023-11-16-summit-san-francisco"],
  ["샌프란시스코", "meeting", "2023-11-16-summit-san-francisco"],
  ["summit lima 2024", "meeting", "2024-11-16-summit-lima"],
  ["정상회담 리마 2024", "meeting", "2024-11-16-summit-lima"],
  ["cumbre lima 2015", "meeting", "2015-04-20-summit-lima"],
  ["2013-09-26", "meeting", "2013-09-26-fm-new-york"],
  ["park geun-hye state visit", "meeting", "2015-04-20-summit-lima"],
  ["visita de estado toledo", "meeting", "2005-11-16-summit-seoul"],
  ["비동맹 외상회의", "meeting", "1975-08-26-nam-lima"],
  ["hlpc-7", "meeting", "2023-04-18-hlpc-7"],
  // Sources
  ["milivox", "source", "milivox-2025-submarine"],
  ["asia economy fta", "source", "asiae-2012-07-31-year1"],
  ["ejemplo para región en crecimiento", "source", "elperuano-2018-06-12-koica"],
  ["포항급 순천함", "source", "tf-2021-12-guise"],
  ["peruvian times", "source", "peruviantimes-2009-05-round2"],
]

const dataset = realDataset()
/** The share that has to be among the first three. */
const ENOUGH = 0.95

describe.each(LOCALES)("searching on a page in %s", (locale: Locale) => {
  const index = buildSearchIndex(dataset, { locale, translations: {} })
  const firstThree = (q: string) =>
    search(index, q)
      .slice(0, 3)
      .map(({ record }) => `${record.kind} ${record.id}`)

  it(`finds what is meant among the first three of ${SOUGHT.length} searches, but for few`, () => {
    const missed = SOUGHT.filter(([q, kind, id]) => !firstThree(q).includes(`${kind} ${id}`)).map(
      ([q, kind, id]) => `${q}: ${kind} ${id}, but ${firstThree(q).join(", ")}`,
    )
    expect(1 - missed.length / SOUGHT.length, missed.join("\n")).toBeGreaterThanOrEqual(ENOUGH)
  })
})

it("knows every record that is sought", () => {
  const known: Readonly<Record<RecordKind, ReadonlyMap<string, unknown>>> = {
    item: dataset.itemById,
    meeting: dataset.meetingById,
    person: dataset.personById,
    organisation: dataset.organisationById,
    source: dataset.sourceById,
  }
  expect(SOUGHT.filter(([, kind, id]) => !known[kind].has(id))).toEqual([])
})
