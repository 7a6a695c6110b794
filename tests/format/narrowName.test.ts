import { expect, it } from "vitest"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { es } from "../../src/format/messages/es.ts"
import { ko } from "../../src/format/messages/ko.ts"
import { narrowName } from "../../src/format/narrowName.ts"

const DAPA = {
  short: { en: "DAPA" },
  names: { en: "Defense Acquisition Program Administration", ko: "방위사업청", es: null },
}
const APEC = {
  short: { en: "APEC" },
  names: { en: "Asia-Pacific Economic Cooperation", ko: "아시아태평양경제협력체", es: null },
}

it("is the abbreviation, unless the language has a name of its own that is as short", () => {
  const korean = createLanguage("ko", ko)
  expect(narrowName(DAPA, createLanguage("en"))).toBe("DAPA")
  expect(narrowName(DAPA, korean)).toBe("방위사업청")
  expect(narrowName(DAPA, createLanguage("es", es))).toBe("DAPA")
  expect(narrowName(APEC, korean)).toBe("APEC")
  const asWide = { ...DAPA, names: { ...DAPA.names, ko: "한국방위사업청 본부" } }
  expect(narrowName(asWide, korean)).toBe("한국방위사업청 본부")
  const wider = { ...DAPA, names: { ...DAPA.names, ko: "한국의 방위사업청 본부" } }
  expect(narrowName(wider, korean)).toBe("DAPA")
  expect(narrowName({ ...APEC, short: null }, korean)).toBe("아시아태평양경제협력체")
})
