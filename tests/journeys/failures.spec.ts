import { expect, test } from "@playwright/test"
import { isAlive, pagesLink, shown } from "../support/steps.ts"

test("a page whose code does not come says so, leaves the ways to the others, and comes when asked again @desktop", async ({
  page,
}) => {
  const code = "**/assets/AboutPage-*.js"
  await page.route(code, (route) => route.fulfill({ status: 404 }))
  await page.goto("./meetings/")
  await isAlive(page)
  await (await pagesLink(page, "About")).click()
  const heading = page.getByRole("heading", { level: 1 })
  await expect(heading).toHaveText("The page could not be loaded")
  await expect(heading).toBeFocused()
  await (await pagesLink(page, "Meetings")).click()
  await expect(heading).toHaveText("Meetings")
  await (await pagesLink(page, "About")).click()
  await expect(heading).toHaveText("The page could not be loaded")
  await page.unroute(code)
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(heading).toHaveText("About and method")
  await expect(page).toHaveURL(/\/about\/$/)
})

test("a page whose program does not come shows what the build drew, says so, and asks again @desktop @phone", async ({
  page,
}) => {
  const program = "**/assets/first-*.js"
  await page.route(program, (route) => route.abort())
  await page.goto("./?sector=defense")
  const notice = page.getByRole("alert")
  await expect(notice).toContainText("The program of this page is not running")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(shown(page)).toHaveText("137 of 137 items")
  await page.unroute(program)
  await notice.getByRole("link", { name: "Try again" }).click()
  await expect(shown(page)).toHaveText("32 of 137 items")
  await expect(notice).toBeHidden()
})

test("so does a page that is opened first, whose own code does not come @desktop", async ({ page }) => {
  const code = "**/assets/AboutPage-*.js"
  await page.route(code, (route) => route.fulfill({ status: 404 }))
  await page.goto("./about/")
  const notice = page.getByRole("alert")
  await expect(notice).toContainText("The program of this page is not running")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About and method")
  await page.unroute(code)
  await notice.getByRole("link", { name: "Try again" }).click()
  await isAlive(page)
  await expect(notice).toBeHidden()
})

test("charts whose code does not come leave their neighbours; the search says so itself @desktop", async ({
  page,
}) => {
  await page.route("**/assets/CartesianChart-*.js", (route) => route.abort())
  await page.route("**/assets/SearchBox-*.js", (route) => route.abort())
  await page.goto("./?sector=defense")
  await expect(page.getByText("This chart could not be drawn").first()).toBeVisible()
  await page.getByRole("button", { name: "Search everything" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "The search did not arrive" })).toBeVisible()
  await expect(shown(page)).toHaveText("32 of 137 items")
})

test("a link keeps its promise while its page is coming, whatever is typed meanwhile @desktop", async ({
  page,
}) => {
  let release = () => {}
  const wait = new Promise<void>((done) => {
    release = done
  })
  await page.route("**/assets/AboutPage-*.js", async (route) => {
    await wait
    await route.continue()
  })
  await page.goto("./meetings/")
  await (await pagesLink(page, "About")).click()
  await page.getByRole("searchbox", { name: /^Search titles/ }).fill("ship")
  await expect(page).toHaveURL(/\?q=ship$/)
  release()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About and method")
})
