import { readFileSync } from "node:fs"
import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { enter, pagesLink, tabTo } from "../support/steps.ts"

/** A cited fact pack before a meeting: made in a few actions, changed in place, taken along. */

const paper = (page: Page) => page.getByRole("article", { name: /^Brief for/ })
const lines = (page: Page, heading: string | RegExp) =>
  paper(page).getByRole("region", { name: heading }).getByRole("listitem")
const theirs = "Open asks of Peru: points that Peru is likely to raise"
const said = (page: Page) => page.getByRole("region", { name: "Take it along" }).getByRole("status")

test("three actions lead from the overview to a brief for the successor of the Lima summit", async ({
  page,
}) => {
  await page.goto("./")
  await (await pagesLink(page, "Brief")).click()
  await page.getByLabel("Meeting on", { exact: true }).fill("2026-12-10")
  await page.keyboard.press("Enter")
  await page.getByRole("combobox", { name: "Level" }).selectOption("leaders")
  await expect(page).toHaveURL(/\/brief\/\?date=2026-12-10$/)
  await expect(paper(page)).toContainText("Meeting on 10 Dec 2026")
  await expect(paper(page)).toContainText("The leaders last met on 16 Nov 2024 in Lima")
  await expect(lines(page, theirs).first()).toContainText(/asked twice.*\[\d+\]/)
  await page.reload()
  await expect(paper(page)).toContainText("Meeting on 10 Dec 2026")
})

test("a meeting leads to the brief for the next one, and to the one before itself @desktop", async ({
  page,
}) => {
  await page.goto("./meetings/2024-11-16-summit-lima/")
  await page.getByRole("link", { name: "Brief for the next meeting, leaders’ level" }).click()
  await expect(paper(page)).toContainText("The leaders last met on 16 Nov 2024")
  await page.goBack()
  await page.getByRole("link", { name: "Brief as it would have been before this meeting" }).click()
  await expect(page).toHaveURL(/\?before=2024-11-16-summit-lima&asof=2024-11-15$/)
  await expect(paper(page)).toContainText("The leaders last met on 16 Nov 2023 in San Francisco")
  await expect(paper(page)).toContainText("as the sources tell it today")
  await page.getByRole("combobox", { name: "Or before a past meeting" }).selectOption("")
  await expect(page).toHaveURL(/\/brief\/$/)
})

test("each choice makes the brief anew: side, level, sectors @desktop", async ({ page }) => {
  await page.goto("./asks/")
  await page.getByRole("link", { name: "Make a brief" }).click()
  await page.getByRole("combobox", { name: "For", exact: true }).selectOption("PE")
  await page.getByRole("combobox", { name: "Level" }).selectOption("ministers")
  await page.getByText(/^Sectors: /).click()
  await page.getByRole("checkbox", { name: "Infrastructure" }).check()
  await expect(page).toHaveURL(/\/brief\/\?sector=infrastructure&for=PE&level=ministers$/)
  await expect(paper(page).getByRole("heading", { level: 2 })).toHaveText(
    "Brief for Peru: meeting with Korea, ministers’ level",
  )
  await expect(said(page)).toHaveText(/^\d+ lines, \d+ sources\.$/)
  const asks = lines(page, /^Open asks of Korea/)
  await expect(asks.first()).toContainText("Lima metro lines 3 and 4")
  await expect(asks.filter({ hasText: "FA-50" })).toHaveCount(0)
})

test("other filters do not narrow a brief, and the page says so @desktop", async ({ page }) => {
  await page.goto("./brief/?sector=defense&stage=signed")
  await expect(page.getByText("Only sectors narrow a brief")).toBeVisible()
  await expect(paper(page)).toContainText("FA-50")
})

test("a line moved, left out and added is still so after a reload, in every file too @desktop @phone", async ({
  page,
}) => {
  await page.goto("./brief/")
  const asks = lines(page, theirs)
  await expect(asks.nth(1)).toContainText("Korean firms")
  await page
    .getByRole("button", { name: /^Move up: Korean firms in Peruvian public works: requested of K/ })
    .first()
    .click()
  await expect(said(page)).toHaveText("Now line 1 of 4.")
  await page.getByRole("button", { name: /^Leave out: Peru invites/ }).click()
  await expect(said(page)).toHaveText("Left out.")
  await page.getByRole("button", { name: `Add a line of your own to: ${theirs}` }).click()
  await page.keyboard.type("Ask about *visas* <now>")
  await page.keyboard.press("Enter")
  await page.getByRole("textbox", { name: "Press line, your own words" }).fill("Good talks.")
  await expect(page.getByText("Kept in this browser only; nothing is sent.")).toBeVisible()
  await page.reload()
  await expect(asks.first()).toContainText("Korean firms")
  await expect(asks.last()).toContainText("Own note: Ask about *visas* <now>")
  await expect(page.getByRole("button", { name: /^Restore: Peru invites/ })).toBeVisible()
  const markdown = await saved(page, "Markdown")
  const part = markdown.slice(markdown.indexOf(`## ${theirs}`), markdown.indexOf("## Open asks of Korea"))
  expect(part.split("\n- ")[1]).toContain("Korean firms")
  expect(part).not.toContain("Peru invites")
  expect(part).toContain(String.raw`*Own note:* Ask about \*visas\* \<now\>`)
  expect(markdown).toContain("Good talks.")
  await page.getByRole("button", { name: "Discard my changes" }).click()
  await expect(asks.last()).not.toContainText("Own note")
  await page.getByRole("button", { name: "Bring my changes back" }).click()
  await expect(asks.last()).toContainText("Own note")
})

test("changes that cannot be read are set aside, and those of lines that are gone are dropped with a word @desktop", async ({
  page,
}) => {
  await page.goto("./brief/")
  // The page reads what is kept as it is drawn: not before then may it change.
  await paper(page).waitFor()
  await page.evaluate(() => {
    localStorage.setItem("brief en", "broken")
    const gone = { sections: { theirs: { order: [], out: ["ask:gone:PE"], own: [] } }, blanks: {} }
    localStorage.setItem("brief en?for=PE", JSON.stringify({ version: 1, ...gone }))
  })
  await page.reload()
  await expect(page.getByRole("alert")).toContainText("set aside in this browser under “brief en unread 1”")
  expect(await page.evaluate(() => localStorage.getItem("brief en unread 1"))).toBe("broken")
  await page.getByRole("combobox", { name: "For", exact: true }).selectOption("PE")
  await expect(page.getByRole("alert")).toHaveText(
    "1 change belonged to a line that is no longer here and was dropped.",
  )
})

test("changes kept for another brief are named, brought over, deleted and had back @desktop", async ({
  page,
}) => {
  await page.goto("./brief/?sector=defense&level=ministers")
  await page.getByRole("textbox", { name: "Press line, your own words" }).fill("Good talks.")
  await page.getByRole("button", { name: `Add a line of your own to: ${theirs}` }).click()
  await page.keyboard.type("Ask about visas")
  await page.keyboard.press("Enter")
  const name = "Korea · ministers’ level · no date · Defense · English"
  const others = page.getByText("Changes are kept for another brief too")
  await expect(others).toHaveCount(0)

  await page.getByLabel("Meeting on", { exact: true }).fill("2026-12-10")
  await page.keyboard.press("Enter")
  await expect(others).toBeVisible()
  await expect(page.getByText("Ask about visas")).toHaveCount(0)
  await page.getByRole("button", { name: `Bring notes over: ${name}` }).click()
  await expect(said(page)).toHaveText("Its own lines, and its words under the headings, are brought over.")
  await expect(lines(page, theirs).last()).toContainText("Own note: Ask about visas")
  await expect(page.getByRole("textbox", { name: "Press line, your own words" })).toHaveValue("Good talks.")
  await page.getByRole("button", { name: `Take back the notes of: ${name}` }).click()
  await expect(page.getByText("Ask about visas")).toHaveCount(0)

  await page.getByRole("button", { name: `Delete the changes to: ${name}` }).press("Enter")
  await expect(said(page)).toHaveText("Its changes are deleted.")
  const undo = page.getByRole("button", { name: `Undo delete: ${name}` })
  await expect(undo).toBeFocused()
  await undo.press("Enter")
  await page.getByRole("link", { name }).click()
  await expect(page).toHaveURL(/\/brief\/\?sector=defense&level=ministers$/)
  await expect(lines(page, theirs).last()).toContainText("Own note: Ask about visas")
})

test("what a brief leaves out unfolds in its place, each with its record, and is not printed @desktop", async ({
  page,
}) => {
  await page.goto("./brief/")
  const figures = paper(page).getByRole("region", { name: "Figures" })
  const fold = figures.getByText(/^\d+ more that the brief leaves out$/)
  const count = Number((await fold.textContent())?.match(/\d+/)?.[0])
  await fold.click()
  const rest = figures.getByRole("group").getByRole("listitem")
  await expect(rest).toHaveCount(count)
  await page.emulateMedia({ media: "print" })
  await expect(fold).toBeHidden()
  await expect(
    figures.getByText(`${count} more are on record, listed on the page of this brief.`),
  ).toBeVisible()
  await page.emulateMedia({ media: "screen" })
  const link = rest.first().getByRole("link")
  const title = await link.textContent()
  await link.click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "none")
})

test("skip links lead from the choices to the paper, and from section to section @desktop", async ({
  page,
}) => {
  await page.goto("./brief/")
  await paper(page).waitFor()
  const next = (words: string) => page.getByRole("link", { name: words, exact: true })
  await enter(page, next("Go to the brief"))
  await expect(paper(page).getByRole("heading", { level: 2 })).toBeFocused()
  // Three blanks stand before the first section.
  await enter(page, next("Skip to: What changed since 16 Nov 2024"), 4)
  await enter(page, next(`Skip to: ${theirs}`), 1)
  await expect(paper(page).getByRole("heading", { name: theirs })).toBeFocused()
  await enter(page, next("Skip to: Open asks of Korea"), 1)
  await next("Skip to: Sources").focus()
  await page.keyboard.press("Enter")
  await enter(page, next("Skip to: Take it along"), 1)
  await tabTo(page, page.getByRole("button", { name: "Print or PDF" }), 1)
})

const BRIEFS = [
  "",
  "?for=PE",
  "?level=ministers",
  "?for=PE&level=ministers",
  "?level=vice-ministers",
  "?level=ambassadors",
  "?level=officials",
  "?sector=defense",
  "?sector=trade,minerals,energy",
  "?sector=infrastructure,digital&level=ministers&for=PE",
  "?before=2024-11-16-summit-lima&asof=2024-11-15",
  "?before=2023-11-16-summit-san-francisco&asof=2023-11-15",
]
test("every brief is printed on at most two pages of A4, with its head on each @desktop", async ({
  page,
}) => {
  test.slow()
  for (const search of BRIEFS) {
    await page.goto(`./brief/${search}`)
    await paper(page).waitFor()
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1")
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, search).toBeLessThanOrEqual(2)
  }
  await page.emulateMedia({ media: "print" })
  await expect(page.getByRole("navigation")).toBeHidden()
  await expect(page.getByRole("button").first()).toBeHidden()
  const rules = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
  )
  expect(rules.join("\n")).toMatch(/@top-left \{[^}]*as of 15 Nov 2023 · All sectors · data 2026/)
  expect(rules.join("\n")).toMatch(/@bottom-left \{[^}]*\/brief\/\?before=2023-11-16-summit-san-francisco/)
})

test("the brief is saved as a Word file and as Markdown @desktop", async ({ page }) => {
  await page.goto("./brief/")
  const word = page.waitForEvent("download")
  await page.getByRole("button", { name: "Word (DOCX)" }).click()
  const file = await word
  expect(file.suggestedFilename()).toMatch(/^korea-peru-cooperation-brief-kr-leaders-[\d-]+\.docx$/)
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK")
  await expect(said(page)).toContainText(".docx is ready in your downloads.")
  const markdown = await saved(page, "Markdown")
  expect(markdown).toContain("# Brief for Korea: meeting with Peru, leaders’ level")
  expect(markdown).toContain("[^1]: ")
})

test("a Word file that cannot be made says so and can be asked for again @desktop", async ({ page }) => {
  await page.goto("./brief/")
  await page.route("**/writeDocx*.js", (route) => route.abort())
  await page.getByRole("button", { name: "Word (DOCX)" }).click()
  await expect(said(page)).toContainText("The file could not be made")
  await page.unroute("**/writeDocx*.js")
  const word = page.waitForEvent("download")
  await page.getByRole("button", { name: "Word (DOCX)" }).click()
  await word
})

test("the brief is copied as formatted text @desktop", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await page.goto("./brief/")
  await page.getByRole("button", { name: "Copy", exact: true }).click()
  await expect(said(page)).toHaveText("Copied as formatted text.")
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType("text/html"))?.text()
  })
  expect(html).toContain("<h1>Brief for Korea: meeting with Peru, leaders’ level</h1>")
  expect(html).toMatch(/<ol.*<li>/s)
})

test("a brief is made, changed and saved with the keyboard alone @desktop", async ({ page }) => {
  await page.goto("./brief/")
  await page.getByRole("combobox", { name: "Level" }).focus()
  await page.keyboard.press("m")
  await expect(page).toHaveURL(/level=ministers$/)
  const first = page.getByRole("button", { name: /^Move down: Cooperation in the UN/ })
  await first.focus()
  await page.keyboard.press("Enter")
  await expect(said(page)).toHaveText("Now line 2 of 4.")
  await expect(first).toBeFocused()
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("Space")
  const restore = page.getByRole("button", { name: /^Restore: Cooperation in the UN/ })
  await expect(restore).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("button", { name: /^Leave out: Cooperation in the UN/ })).toBeFocused()
  const add = page.getByRole("button", { name: `Add a line of your own to: ${theirs}` })
  await add.focus()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("textbox", { name: `Own line, ${theirs}` })).toBeFocused()
  await page.keyboard.type("Mine")
  await page.keyboard.press("Enter")
  await expect(add).toBeFocused()
  await expect(said(page)).toHaveText("Line added, marked as an own note.")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("textbox", { name: `Own line, ${theirs}` })).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(add).toBeFocused()
})

test("a mark leads to its source and the source to its page @desktop @phone", async ({ page }) => {
  await page.goto("./brief/")
  await paper(page).getByRole("link", { name: "Source 2", exact: true }).first().click()
  const source = paper(page).locator("#brief-source-2")
  await expect(source).toBeInViewport()
  await source.getByRole("link").click()
  await expect(page).toHaveURL(/\/sources\/[^/]+\/$/)
  await expect(page.getByText("What rests on it")).toBeVisible()
})

async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent("download")
  await page.getByRole("button", { name: button }).click()
  return readFileSync(await (await download).path(), "utf8")
}

test("a brief is made in Korean and in Spanish, with what is not translated said so @desktop", async ({
  page,
}) => {
  await page.goto("./brief/?level=ministers")
  const sheet = page.getByRole("article")
  await expect(sheet).toHaveAttribute("lang", "en")
  await page.getByRole("combobox", { name: "Language" }).selectOption("ko")
  await expect(page).toHaveURL(/lang=ko/)
  await expect(sheet).toHaveAttribute("lang", "ko")
  await expect(sheet.getByRole("heading", { name: "출처", exact: true })).toBeVisible()
  await expect(sheet).toContainText("원어민의 검토를 거치지 않았습니다")
  // What is the brief's own speaks its language, not that of the page around it.
  await sheet
    .getByRole("button", { name: /^Add a line of your own/ })
    .first()
    .click()
  await page.keyboard.type("비자 문의")
  await page.keyboard.press("Enter")
  await expect(sheet).toContainText("작성자 메모: 비자 문의")
  expect(await saved(page, "Markdown")).toContain("*작성자 메모:* 비자 문의")
  await expectTwoPages(page)
  await page.getByRole("combobox", { name: "Language" }).selectOption("es")
  await expect(sheet).toHaveAttribute("lang", "es")
  await expect(sheet.getByRole("heading", { name: "Fuentes", exact: true })).toBeVisible()
  await expectTwoPages(page)
  await page.getByRole("combobox", { name: "Language" }).selectOption("en")
  await expect(page).toHaveURL(/\/brief\/\?level=ministers$/)
})

test("a brief of leaders keeps to two pages in Korean and in Spanish, for either side @desktop", async ({
  page,
}) => {
  for (const search of ["?lang=ko", "?for=PE&lang=ko", "?lang=es", "?for=PE&lang=es"]) {
    await page.goto(`./brief/${search}`)
    await expect(page.getByRole("article")).toHaveAttribute("lang", search.slice(-2))
    await expectTwoPages(page)
  }
})

test("a page in Korean makes a brief in English too @desktop", async ({ page }) => {
  await page.goto("./ko/brief/")
  await expect(page.getByRole("article")).toHaveAttribute("lang", "ko")
  await page.getByRole("combobox", { name: "언어", exact: true }).last().selectOption("en")
  await expect(page).toHaveURL(/\/ko\/brief\/\?lang=en$/)
  await expect(page.getByRole("article")).toHaveAttribute("lang", "en")
})

async function expectTwoPages(page: Page) {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1")
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
}
