import { describe, expect, it } from "vitest"
import { isPage, shellAt, shellOf } from "../../../src/app/offline/shellPage.ts"
import { allRoutes, pathIn } from "../../../src/app/routes.ts"
import { LOCALES } from "../../../src/dataset/vocabulary.ts"
import { realDataset } from "../../support/dataset.ts"

const SHELL = `<meta name="site-root" content="./" /><script src="./assets/a.js"></script>`

describe("the page that stands for those not fetched", () => {
  it.each([
    ["", "offline.html", "./"],
    ["index.html", "offline.html", "./"],
    ["items/fa50-sale/", "offline.html", "../../"],
    ["ko/", "ko/offline.html", "../"],
    ["ko/meetings/a/since/", "ko/offline.html", "../../../../"],
    ["es/about/index.html", "es/offline.html", "../../"],
    ["korea/", "offline.html", "../"],
  ])("at %j is %s and leads to the root by %s", (path, shell, root) => {
    expect(shellOf(path)).toBe(shell)
    expect(shellAt(path, SHELL)).toBe(
      `<meta name="site-root" content="${root}" /><script src="${root}assets/a.js"></script>`,
    )
  })

  it("stands for every page there is, and for no file", () => {
    const routes = allRoutes(realDataset())
    expect(routes.length).toBeGreaterThan(1000)
    const paths = LOCALES.flatMap((locale) => routes.map((route) => pathIn(locale, route)))
    expect(paths.filter((path) => !isPage(path))).toEqual([])
    for (const file of ["data/dataset.json", "data/changes/feed.xml", "preview.png", "offline.html"])
      expect(isPage(file)).toBe(false)
  })
})
