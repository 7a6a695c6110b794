import { expect, it } from "vitest"
import { romanise } from "../../../src/selection/search/romanise.ts"

it.each([
  ["윤석열", "yun seok yeol"],
  ["박근혜", "bak geun hye"],
  ["외교부", "oe gyo bu"],
  ["HD현대", "HD hyeon dae"],
  ["힣𠮷", "hit𠮷"],
  // Every initial, vowel and final.
  ["가까나다따라마바빠사싸아자짜차카타파하", "ga kka na da tta ra ma ba ppa sa ssa a ja jja cha ka ta pa ha"],
  [
    "아애야얘어에여예오와왜외요우워웨위유으의이",
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i",
  ],
  [
    "각갂갃간갅갆갇갈갉갊갋갌갍갎갏감갑값갓갔강갖갗갘같갚갛",
    "gak gak gak gan gan gan gat gal gak gam gal gal gal gap gal gam gap gap gat gat gang gat gat gak gat gap gat",
  ],
])("%s romanised is “%s”", (name, romanised) => {
  expect(romanise(name)).toBe(romanised)
})
