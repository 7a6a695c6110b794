import { act, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import { meetingDetail } from "../../../src/summary/meetingDetail.ts"
import { leadersSilences, meetingRows, yearBlocks } from "../../../src/summary/meetingRows.ts"
import { MeetingArticle } from "../../../src/views/meeting/MeetingArticle.tsx"
import { MeetingList } from "../../../src/views/meetings/MeetingList.tsx"
import { MeetingTimeline } from "../../../src/views/meetings/MeetingTimeline.tsx"
import { realDataset } from "../../support/dataset.ts"
import { WithLinks } from "../../support/links.tsx"
import { render } from "../../support/render.tsx"

const dataset = realDataset()
const rows = meetingRows(dataset, dataset.meetings, Uint32Array.from(dataset.items.keys()))
const SIDES = new Map([
  ["KR", "Korea"],
  ["PE", "Peru"],
])

describe("the timeline", () => {
  const show = () =>
    render(
      <WithLinks>
        <MeetingTimeline
          rows={rows}
          silences={leadersSilences(dataset)}
          grounds={{ reports: 236, origins: 200 }}
          version="1"
        />
      </WithLinks>,
    )
  const marks = () => within(screen.getByRole("group", { name: /^Meetings on a time line/ }))

  it("has a mark for every meeting, named in a sentence, that leads to it", () => {
    show()
    expect(marks().getAllByRole("link")).toHaveLength(104)
    const summit = marks().getByRole("link", { name: "16 Nov 2023, San Francisco, leaders: 15 items raised" })
    expect(summit.getAttribute("href")).toBe("/meetings/2023-11-16-summit-san-francisco/")
  })

  it("writes the leaders' silences out", () => {
    show()
    expect(screen.getByText("8 years 6 months without a leaders’ meeting")).toBeTruthy()
  })

  it("is one stop of the keyboard: arrows go through time and from level to level", async () => {
    show()
    const group = screen.getByRole("group", { name: /^Meetings on a time line/ })
    act(() => group.focus())
    const first = document.activeElement
    expect(first?.getAttribute("aria-label")).toMatch(/, leaders: /)
    await userEvent.keyboard("{ArrowRight}")
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Jun 1993, .*leaders/)
    await userEvent.keyboard("{ArrowDown}")
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/, ministers: /)
    await userEvent.keyboard("{ArrowUp}{Home}")
    expect(document.activeElement).toBe(first)
  })

  it("has a table twin with the same meetings, newest first", () => {
    show()
    const twin = screen.getByRole("table", { hidden: true })
    const lines = within(twin).getAllByRole("row", { hidden: true })
    expect(lines).toHaveLength(105)
    expect(lines[1]?.textContent).toMatch(/^15 Jan 2026/)
  })
})

describe("the list", () => {
  const show = () =>
    render(
      <WithLinks>
        <MeetingList blocks={yearBlocks(rows)} total={104} />
      </WithLinks>,
    )
  const years = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)

  it("stands newest first until it is turned round", async () => {
    show()
    expect(years()[0]).toBe("2026")
    await userEvent.click(screen.getByRole("button", { name: "Oldest first" }))
    expect(years()[0]).toBe("1975")
  })

  it("says in words how long the leaders did not meet, and which years are quiet", () => {
    show()
    expect(
      screen.getByText("8 years 6 months without a leaders’ meeting on record").parentElement?.textContent,
    ).toContain("21 Apr 2015 – 16 Nov 2023")
    expect(screen.getAllByText(/^No meeting on record (in|from) \d{4}/).length).toBeGreaterThan(2)
  })
})

describe("the page of a meeting", () => {
  it.each(dataset.meetings.map(({ id }) => id))("of %s leaves nothing blank", (id) => {
    const meeting = dataset.meetingById.get(id)
    if (!meeting) throw new Error(`no meeting ${id}`)
    const { container } = render(
      <WithLinks>
        <MeetingArticle
          detail={meetingDetail(dataset, meeting, { asOf: "2026-11-22", today: null })}
          sides={SIDES}
        />
      </WithLinks>,
    )
    expect(container.textContent).not.toMatch(/undefined|null|NaN|\[object/)
    for (const part of container.querySelectorAll("li, h1, h2, h3, p"))
      expect(part.textContent?.trim(), part.outerHTML).not.toMatch(/^[—–-]?$/)
    const linked = new Set([...container.querySelectorAll("a")].map((link) => link.getAttribute("href")))
    for (const { source } of meeting.evidence) expect(linked).toContain(`/sources/${source.id}/`)
  })
})
