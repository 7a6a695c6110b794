import { expect } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { isAlive, pagesLink } from "../support/steps.ts"

const VIEW = "?sector=defense&stage=raised,agreed&sort=-last"

test("another language is the same page with the same view, and back", async ({ page }) => {
  await page.goto(`./${VIEW}`)
  await expect(page.getByText(/^\d+ of 137 items$/)).toBeVisible()
  const count = (await page.getByText(/^\d+ of 137 items$/).textContent())?.split(" ")[0] ?? ""
  await (await pagesLink(page, "한국어", "Language")).click()
  await expect(page).toHaveURL(/\/korea\/peru\/ko\/\?sector=defense&stage=raised,agreed&sort=-last$/)
  await expect(page.locator("html")).toHaveAttribute("lang", "ko")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("무엇을 약속했고 어떻게 되었는가")
  await expect(page.getByText(`사안 137건 중 ${count}건`, { exact: true })).toBeVisible()
  // Before that its links are those of the page without a view.
  await isAlive(page)
  await (await pagesLink(page, "Español", "언어")).click()
  await expect(page).toHaveURL(/\/korea\/peru\/es\/\?sector=defense/)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Qué se prometió y en qué quedó")
  await isAlive(page)
  await (await pagesLink(page, "English", "Idioma")).click()
  await expect(page).toHaveURL(/\/korea\/peru\/\?sector=defense&stage=raised,agreed&sort=-last$/)
  await expect(page.getByText(`${count} of 137 items`, { exact: true })).toBeVisible()
})

test("an item open beside its list stays there in another language, and the keyboard at the choice of it @desktop", async ({
  page,
}) => {
  await page.goto("./asks/?sector=defense")
  const opened = page.getByRole("main").locator("a[data-beside]").first()
  await opened.click()
  await expect(page.locator("[data-panel]")).toBeVisible()
  const address = new URL(page.url())
  await page.getByRole("link", { name: "한국어" }).focus()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("누가 누구에게 무엇을 요청했는가")
  await expect(page.locator("[data-panel]")).toBeVisible()
  await expect(page).toHaveURL(address.href.replace("/peru/", "/peru/ko/"))
  await expect(page.getByRole("link", { name: "한국어" })).toBeFocused()
  await page.reload()
  await expect(page.locator("[data-panel]")).toBeVisible()
  await page.locator("[data-panel]").getByRole("button", { name: "닫기" }).click()
  await expect(page).toHaveURL(/\/peru\/ko\/asks\/\?sector=defense$/)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(address.href)
  await expect(page.locator("[data-panel]")).toBeVisible()
})

test("a record reads in Korean: its words, names, dates and sums, and that nobody reviewed them @desktop", async ({
  page,
}) => {
  await page.goto("./ko/items/naval-vessels-sima-2024/")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("카야오에서 SIMA와 건조하는 함정 4척")
  const main = page.getByRole("main")
  await expect(main).toContainText("2024년 4월")
  await expect(main).toContainText("계약")
  await expect(page.getByText("번역문이며 원어민의 검토를 거치지 않았습니다.")).toBeVisible()
  await expect(page).toHaveTitle(/^카야오에서 SIMA와 건조하는 함정 4척 · 한·페루 협력$/)
})

test("the file of each page names its language and its counterparts @desktop", async ({ request }) => {
  for (const [path, lang] of [
    ["", "en"],
    ["ko/", "ko"],
    ["es/", "es"],
  ] as const) {
    const html = await (await request.get(`./${path}items/kf21-offer/`)).text()
    expect(html).toContain(`<html lang="${lang}"`)
    for (const [other, folder] of [
      ["en", ""],
      ["ko", "ko/"],
      ["es", "es/"],
      ["x-default", ""],
    ])
      expect(html).toMatch(new RegExp(`hreflang="${other}" href="(\\.\\./)+${folder}items/kf21-offer/"`))
  }
})

test("releases, and the feeds that follow them, speak the language of the page @desktop", async ({
  page,
  request,
}) => {
  for (const [folder, note, follow] of [
    ["ko", "첫 버전: 사실 자료를 검증한 항목으로 실었습니다.", "변경 내역 구독"],
    ["es", "Primera versión: la base de hechos, en registros verificados.", "Seguir los cambios"],
  ] as const) {
    await page.goto(`./${folder}/data/changes/`)
    await expect(page.getByText(note)).toBeVisible()
    await expect(page.getByRole("main").locator("[lang=en]").filter({ visible: true })).toHaveCount(0)
    await page.getByText(follow).click()
    const feed = (await page.getByRole("link", { name: "Atom" }).first().getAttribute("href")) ?? ""
    expect(feed).toContain(`/${folder}/data/changes/feed.xml`)
    const answer = await request.get(feed)
    expect(await answer.text()).toContain(note)
  }
})

test("a language that does not arrive leaves the page in English, and says so @desktop", async ({ page }) => {
  await page.route("**/data/texts/ko.json*", (route) => route.fulfill({ status: 503 }))
  await page.goto("./ko/items/kf21-offer/")
  await expect(page.getByRole("alert")).toContainText("한국어")
  await expect(page.getByRole("heading", { level: 1 }).getByText(/KF-21/)).toHaveAttribute("lang", "en")
  await page.unroute("**/data/texts/ko.json*")
  await page.getByRole("alert").getByRole("button").click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/KF-21/)
  await expect(page.getByRole("alert")).toHaveCount(0)
})
