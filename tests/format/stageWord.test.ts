import { expect, it } from "vitest"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { eventWord, stageWord } from "../../src/format/stageWord.ts"

const { m } = createLanguage("en")

it("what is delivered is in force where it is a treaty or agreement, and no earlier", () => {
  expect(stageWord(m, "delivered", "contract")).toBe("Delivered")
  expect(stageWord(m, "delivered", "agreement")).toBe("In force")
  expect(stageWord(m, "signed", "agreement")).toBe("Signed")
})

it("an event is the stage that it reached, or where it moved nothing the act that it was", () => {
  expect(eventWord(m, { stage: "delivered", act: "in-force" }, "agreement")).toBe("In force")
  expect(eventWord(m, { stage: "delivered", act: "handover" }, "contract")).toBe("Delivered")
  expect(eventWord(m, { stage: "mention", act: "session" }, "agreement")).toBe(m.vocabulary.act.session)
})
