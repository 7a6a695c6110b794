import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { useState } from "react"
import { describe, expect, it } from "vitest"
import { blankOf, type Json, valueAt, withValueAt } from "../../../src/dataset/draft.ts"
import { SINGULAR } from "../../../src/dataset/fieldKinds.ts"
import { checkRecord } from "../../../src/dataset/parse/checkRecord.ts"
import { recordShape } from "../../../src/dataset/parse/recordShape.ts"
import type { DatasetRecords } from "../../../src/dataset/records.ts"
import type { CollectionName } from "../../../src/dataset/schema/collections.ts"
import { createLanguage } from "../../../src/format/createLanguage.ts"
import { ko } from "../../../src/format/messages/ko.ts"
import { problemWords } from "../../../src/format/messages/ko/problemWords.ts"
import { type ProblemWords, sayProblem } from "../../../src/format/problemWords.ts"
import { recordNames } from "../../../src/format/recordNames.ts"
import { LanguageProvider } from "../../../src/ui/language.ts"
import { controlOf } from "../../../src/views/edit/editing.ts"
import { RecordForm } from "../../../src/views/edit/RecordForm.tsx"
import { realDataset, realRecords } from "../../support/dataset.ts"
import { render } from "../../support/render.tsx"

const names = recordNames(realDataset(), createLanguage("en"))
let held: Json = null

interface FormProps {
  readonly collection: CollectionName
  readonly start: Json
  readonly onValue: (value: Json) => void
}

function Form({ collection, start, onValue }: FormProps) {
  const [value, setValue] = useState(start)
  return (
    <RecordForm
      kind={SINGULAR[collection]}
      shape={recordShape(collection)}
      value={value}
      file=""
      problems={[]}
      ids={new Map()}
      words={{ meaning: {}, type: {}, unit: {} }}
      names={names}
      usual={{ "ask.to": ["KR", "PE", "both"] }}
      begin={(_, blank) => blank}
      change={(path, next) => {
        const changed = withValueAt(value, path, next)
        setValue(changed)
        onValue(changed)
      }}
    />
  )
}

const open = (collection: CollectionName, start: Json) => {
  held = start
  render(<Form collection={collection} start={start} onValue={(value) => void (held = value)} />)
}
const show = <Name extends CollectionName>(
  collection: Name,
  isWanted: (record: DatasetRecords[Name][number]) => boolean,
) => open(collection, realRecords()[collection].find(isWanted) as unknown as Json)
/** By its place in the record: looking for roles among hundreds of fields takes seconds. */
const control = (field: string) => document.getElementById(controlOf(field)) ?? document.body
const buttons = (list: string, name: RegExp) =>
  within(control(list)).getAllByRole("button", { name, hidden: true })

describe("the form of a record, typed in letter by letter", () => {
  it("takes a figure with decimals as that figure", async () => {
    show("series", ({ points }) => points.length > 0 && points.length < 12)
    await userEvent.clear(control("points[0].value"))
    await userEvent.type(control("points[0].value"), "10.66")
    expect(valueAt(held, ["points", 0, "value"])).toBe(10.66)
  })

  it("says yes as the data do, and leaves out what is not so", async () => {
    show("series", ({ points }) => points.length > 0 && points.length < 12 && points[0]?.above !== true)
    await userEvent.click(control("points[0].above"))
    expect(valueAt(held, ["points", 0, "above"])).toBe(true)
    await userEvent.click(control("points[0].above"))
    expect(valueAt(held, ["points", 0])).not.toHaveProperty("above")
  })

  it("keeps the caret in a line that grows long", async () => {
    const long = "Gobiernos del Perú y de Corea firman un acuerdo sobre la industria naval en el Callao"
    open("sources", blankOf(recordShape("sources")))
    await userEvent.type(control("title"), long)
    expect(valueAt(held, ["title"])).toBe(long)
  })

  it("knows the last day of an office from the side that is asked", async () => {
    show("people", ({ offices }) => offices.length > 0)
    await userEvent.clear(control("offices[0].to"))
    await userEvent.type(control("offices[0].to"), "2025-07")
    expect(valueAt(held, ["offices", 0, "to"])).toBe("2025-07")
  })

  it("moves an entry up again and again with one key, and goes on to Add when one is gone", async () => {
    show("items", ({ organisations }) => organisations.length > 2)
    const before = valueAt(held, ["organisations"]) as readonly string[]
    buttons("organisations", /^Move up/)[1]?.focus()
    await userEvent.keyboard("{Enter}{Enter}")
    const third = before[2] ?? ""
    expect(valueAt(held, ["organisations"])).toEqual([third, ...before.filter((id) => id !== third)])
    await userEvent.click(buttons("organisations", /^Remove/)[0] ?? document.body)
    expect(valueAt(held, ["organisations"])).toEqual(before.filter((id) => id !== third))
    expect(document.activeElement).toBe(buttons("organisations", /^Add to/)[0])
  })
})

describe("what is wrong with a record", () => {
  const wrong = () => {
    const [person] = realRecords().people
    const value = { ...person, country: "Peru", weight: 1 } as unknown as Json
    const text = JSON.stringify(value)
    const file = `people/${person?.id}.json`
    const problems = checkRecord(realRecords(), "people", person?.id ?? "", { path: file, text })
    return { value, file, problems }
  }
  const showWrong = (words: ProblemWords) => {
    const { value, file, problems } = wrong()
    render(
      <LanguageProvider value={createLanguage("ko", ko)}>
        <RecordForm
          kind="person"
          shape={recordShape("people")}
          value={value}
          file={file}
          problems={problems.map((problem) => sayProblem(problem, words))}
          ids={new Map()}
          words={{ meaning: {}, type: {}, unit: {} }}
          names={names}
          usual={{}}
          begin={(_, blank) => blank}
          change={() => {}}
        />
      </LanguageProvider>,
    )
  }

  it("reads in the language of the page, in the list and at the field", () => {
    showWrong(problemWords)
    const said =
      "국가는 두 글자 ISO 3166 코드를 대문자로 적습니다. 값을 고치십시오. 이 필드에 적을 내용은 코드북에 있습니다."
    const places = screen.getAllByText(said)
    expect(places.map(({ tagName }) => tagName)).toEqual(["SPAN", "LI"])
    for (const place of places) expect(place.closest("[lang]")).toBeNull()
    expect(screen.getByText(/^이 자리에 "weight" 필드는 없습니다\. 삭제하거나/)).toBeTruthy()
  })

  it("is marked as English where its words did not arrive", () => {
    showWrong({})
    for (const place of screen.getAllByText(/^a country is its two-letter/)) expect(place.lang).toBe("en")
  })
})
