import { expect, it } from "vitest"
import { escapeMarkup } from "../../src/format/escapeMarkup.ts"

it("a text in markup opens and closes nothing", () => {
  expect(escapeMarkup('<a href="x">R&D</a> 외교부')).toBe(
    "&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt; 외교부",
  )
})
