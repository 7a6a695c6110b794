import { expect } from "@playwright/test"
import { test } from "../support/livePage.ts"

test("the history of a record keeps the earlier wording, and leads to all changes @desktop", async ({
  page,
}) => {
  await page.goto("./items/kf21-offer/")
  await page.getByText("History of this record").click()
  const history = page.getByRole("table", { name: /^What changed: / })
  const earlier = history.filter({ hasText: "Tie to “FA-50 light combat aircraft offered to Peru” added" })
  await expect(earlier).toBeVisible()
  await page.getByRole("link", { name: "All changes of the data" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Changes of the data")
  await expect(
    page.getByText("The resolution of July 2022 on the four ships", { exact: false }),
  ).toBeVisible()
})

test("a correction is made by keyboard, and only with a source @desktop", async ({ page }) => {
  await page.goto("./items/fa50-sale/")
  await page.getByText("Propose a correction").press("Enter")
  await expect(page.getByRole("searchbox", { name: "Narrow the list" })).toBeVisible()
  await page.keyboard.press("Tab")
  await expect(page.getByRole("searchbox", { name: "Narrow the list" })).toBeFocused()
  await page.keyboard.type("20 Apr 2015 act")
  await expect(page.getByText(/^\d of \d+ values$/)).toBeVisible()
  await page.keyboard.press("Tab")
  await page.keyboard.press("Space")
  await expect(page.getByText("Act of the event of 20 Apr 2015. It says now")).toBeVisible()
  await page.keyboard.press("Tab")
  await page.keyboard.type("Stated")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  const source = page.getByRole("textbox", { name: "Source", exact: true })
  await expect(source).toBeFocused()
  await expect(source).toHaveAccessibleDescription(/Name a source: a web address/)
  await page.keyboard.type("https://paper.example/fa50")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  const text = page.getByLabel("Text of the correction")
  await expect(text).toBeFocused()
  await expect(text).toHaveValue(
    /\(items\/fa50-sale\)\n.*Field: Act of the event of 20 Apr 2015\nPath: events › fa50-sale-\d+ › act\n.*It should say: Stated\nSource: https:\/\/paper\.example\/fa50$/s,
  )
  await page.keyboard.press("Tab")
  await expect(page.getByRole("button", { name: "Copy the text" })).toBeFocused()
  await expect(page.getByRole("link", { name: "Write a mail" })).toHaveCount(0)
})
