import { expect, type Locator, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { originOf } from "../../src/dataset/evidence.ts"
import type { Meeting } from "../../src/dataset/records.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { eventWord, stageWord } from "../../src/format/stageWord.ts"
import { meetingDetail } from "../../src/summary/meetingDetail.ts"
import { type Move, sinceMeeting } from "../../src/summary/sinceMeeting.ts"
import { realDataset } from "../support/dataset.ts"
import { enter, pagesLink } from "../support/steps.ts"

/** What an analyst asks of two summits, and of the sources that tell of them: by clicking, and by keyboard alone. */

// A hundred keys take their time.
test.describe.configure({ timeout: 90_000 })

const dataset = realDataset()
const { m, date } = createLanguage("en")
const LIMA = meetingOf("2024-11-16-summit-lima")
const SAN_FRANCISCO = meetingOf("2023-11-16-summit-san-francisco")

function meetingOf(id: string): Meeting {
  const meeting = dataset.meetingById.get(id)
  if (!meeting) throw new Error(`no meeting ${id}`)
  return meeting
}

const byClick = (_: Page, target: Locator) => target.click()

/** By keys, past what stands between. */
async function leapTo(page: Page, section: string, open: typeof byClick) {
  if (open === enter) await enter(page, page.getByRole("link", { name: m.frame.skipTo(section) }))
}

/** From the overview to the meeting, by clicks or by keys. */
async function openMeeting(page: Page, occasion: string, open: typeof byClick) {
  await page.goto("./")
  await open(page, await pagesLink(page, "Meetings"))
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meetings")
  await open(page, page.getByRole("link", { name: occasion, exact: true }))
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(occasion)
}

const moveLine = ({ item, event, before }: Move) =>
  `${item.title.en}: ${m.since.move(before && stageWord(m, before, item.instrument), eventWord(m, event, item.instrument))}`

async function expectMovesBetweenSummits(page: Page) {
  const { signed, moved } = sinceMeeting(dataset, SAN_FRANCISCO, LIMA)
  expect([signed.length, moved.length]).toEqual([15, 15])
  expect(new Set([...signed, ...moved].map(({ item }) => item)).size).toBe(25)
  const lines = (name: string) =>
    page.getByRole("list", { name, exact: true }).locator("> li > div > p:first-child")
  await expect(lines("Signed or contracted")).toHaveText(signed.map(moveLine))
  await expect(lines("Other changes of stage")).toHaveText(moved.map(moveLine))
  await expect(lines("Signed or contracted")).toContainText([
    "Four warships built with SIMA at Callao: Agreed → Contracted",
  ])
}

async function findMovesBetweenSummits(page: Page, open: typeof byClick) {
  await openMeeting(page, LIMA.occasion.en, open)
  await open(page, page.getByRole("link", { name: "What changed since the leaders last met, 16 Nov 2023" }))
  await expectMovesBetweenSummits(page)
}

test("which items moved between San Francisco and Lima @desktop @phone", ({ page }) =>
  findMovesBetweenSummits(page, byClick))
test("which items moved between San Francisco and Lima, by keyboard @desktop", ({ page }) =>
  findMovesBetweenSummits(page, enter))

/** Of what came up in Lima: where it stood at the end, where it stands now. */
async function findWhatLimaLeft(page: Page, open: typeof byClick) {
  await openMeeting(page, LIMA.occasion.en, open)
  const { followUps } = meetingDetail(dataset, LIMA, { asOf: dataset.about.coverage.until, today: null })
  await expect(page.getByText("18 of the 22 items that came up are promises")).toBeVisible()
  const rows = page
    .getByRole("table", { name: "Items then and now" })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })
  await expect(rows).toHaveCount(18)
  for (const [index, { item, afterwards, stage, heard }] of followUps.entries()) {
    const [then, now] = [afterwards, stage].map((known) => known && stageWord(m, known, item.instrument))
    await expect(rows.nth(index).getByRole("rowheader")).toHaveText(item.title.en)
    const cells = rows.nth(index).getByRole("cell")
    await expect(cells.nth(0)).toHaveText(then ?? "nothing")
    await expect(cells.nth(1)).toHaveText(now ?? "nothing")
    await expect(cells.nth(2)).toContainText(date(heard ?? "nothing"))
  }
  expect(
    followUps.filter(({ afterwards, stage }) => afterwards !== stage).map(({ item }) => item.id),
  ).toEqual(["submarine-codevelopment", "naval-vessels-sima-2024"])
  await leapTo(page, m.meetings.page.followUp, open)
  await open(page, rows.filter({ hasText: "Submarine" }).getByRole("link"))
  await expect(page.getByRole("list", { name: "Events" })).toContainText(/19 Dec 2025\s*Contracted/)
}

test("what the summit of Lima left @desktop @phone", ({ page }) => findWhatLimaLeft(page, byClick))
test("what the summit of Lima left, by keyboard @desktop", ({ page }) => findWhatLimaLeft(page, enter))

/** Which sources repeat the release behind the report of the talks. */
async function findSharedRelease(page: Page, open: typeof byClick) {
  await openMeeting(page, SAN_FRANCISCO.occasion.en, open)
  const attests = page.getByRole("region", { name: "What attests the meeting" })
  await leapTo(page, m.meetings.page.sources, open)
  await open(page, attests.getByRole("link", { name: "KBS World" }))
  await expect(page).toHaveURL(/\/sources\/./)
  const report = dataset.sources.find(({ id }) => page.url().includes(`/sources/${id}/`))
  const others = dataset.sources.filter(
    (other) => report && other !== report && originOf(other) === originOf(report),
  )
  expect(others).toHaveLength(4)
  const origin = page.locator("dt").filter({ hasText: "Origin" }).locator("xpath=following-sibling::dd[1]")
  await expect(origin).toContainText("The same release stands behind 4 other sources:")
  await expect(origin.getByRole("listitem")).toHaveText(
    others.map(({ publisher, published }) => `${publisher}, ${date(published ?? "nothing")}`),
  )
}

test("which sources repeat the release of the San Francisco talks @desktop @phone", ({ page }) =>
  findSharedRelease(page, byClick))
test("which sources repeat the release of the San Francisco talks, by keyboard @desktop", ({ page }) =>
  findSharedRelease(page, enter))
