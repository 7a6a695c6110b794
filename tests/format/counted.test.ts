import { expect, it } from "vitest"
import { en } from "../../src/format/messages/en.ts"
import { es } from "../../src/format/messages/es.ts"
import { ko } from "../../src/format/messages/ko.ts"

const card = ({ actors, sources }: typeof en, count: number) =>
  [actors.meetings(count), actors.items(count), sources.claims(count)].map(
    ([before, after]) => `${before}${count}${after}`,
  )

it("counts on a card as the language counts: before the word, or after it with a counter", () => {
  expect(card(en, 1)).toEqual(["1 meeting", "1 item", "1 claim"])
  expect(card(ko, 10)).toEqual(["회의 10회", "사안 10건", "기재 사항 10건"])
  expect(card(es, 1)).toEqual(["1 reunión", "1 asunto", "1 afirmación"])
  expect(card(es, 2)).toEqual(["2 reuniones", "2 asuntos", "2 afirmaciones"])
})
