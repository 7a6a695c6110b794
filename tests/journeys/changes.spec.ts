import { expect, test } from "@playwright/test"

test("the history of a record keeps the earlier wording, and leads to all changes", async ({ page }) => {
  await page.goto("./items/kf21-offer/")
  await page.getByText("History of this record").click()
  const history = page.getByRole("table", { name: /^What changed: / })
  await expect(history.first()).toContainText("related")
  await page.getByRole("link", { name: "All changes of the data" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Changes of the data")
  await expect(
    page.getByText("The resolution of July 2022 on the four ships", { exact: false }),
  ).toBeVisible()
})

test("a correction is made by keyboard, and only with a source @desktop", async ({ page }) => {
  await page.goto("./items/fa50-sale/")
  await page.getByText("Propose a correction").press("Enter")
  await page.keyboard.press("Tab")
  await expect(page.getByLabel("What is wrong")).toBeFocused()
  await page.keyboard.press("Tab")
  await page.keyboard.type("Since 2014")
  await expect(page.getByText("A correction needs the address of a source")).toBeVisible()
  await page.keyboard.press("Tab")
  await page.keyboard.type("https://paper.example/fa50")
  await expect(page.getByLabel("Text of the correction")).toHaveValue(
    /Record: items\/fa50-sale\n.*It should say: Since 2014\nSource: https:\/\/paper\.example\/fa50$/s,
  )
  await expect(page.getByRole("link", { name: "Write a mail" })).toHaveAttribute("href", /^mailto:\?subject=/)
})
