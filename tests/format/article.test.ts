import { describe, expect, it } from "vitest"
import { al, del, el, on } from "../../src/format/article.ts"
import { es } from "../../src/format/messages/es.ts"

describe("the article in Spanish", () => {
  it.each([
    ["16 nov. 2024", "el 16 nov. 2024", "del 16 nov. 2024", "al 16 nov. 2024"],
    ["1 de mayo de 2024", "el 1 de mayo de 2024", "del 1 de mayo de 2024", "al 1 de mayo de 2024"],
    ["nov. 2024", "nov. 2024", "de nov. 2024", "a nov. 2024"],
    ["2024", "2024", "de 2024", "a 2024"],
    [
      "10–12 may. 2012",
      "los días 10–12 may. 2012",
      "de los días 10–12 may. 2012",
      "a los días 10–12 may. 2012",
    ],
    ["Perú", "el Perú", "del Perú", "al Perú"],
    ["Callao", "el Callao", "del Callao", "al Callao"],
    ["Corea", "Corea", "de Corea", "a Corea"],
    ["ambos", "ambos", "de ambos", "a ambos"],
  ])("stands before %s only where the word takes one", (words, withArticle, withDe, withA) => {
    expect([el(words), del(words), al(words)]).toEqual([withArticle, withDe, withA])
  })

  it.each([
    ["16 nov. 2024", "el 16 nov. 2024"],
    ["nov. 2024", "en nov. 2024"],
    ["2024", "en 2024"],
    ["abr. 2024 – abr. 2025", "en abr. 2024 – abr. 2025"],
  ])("says when: %s", (date, words) => {
    expect(on(date)).toBe(words)
  })
})

it("stands before a place in a sentence", () => {
  expect(es.askLedger.first("Perú", "feb. 2015")).toBe("por primera vez en el Perú, feb. 2015")
  expect(es.brief.metLevel("nivel de ministros", "5 ene. 2022", "Callao", "X")).toContain("en el Callao")
})
