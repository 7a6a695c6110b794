import { createHash } from "node:crypto"
import { expect, test } from "@playwright/test"
import { CONTENT_POLICY } from "../../build/contentPolicy.ts"
import { builtFiles, builtText, type Tag, tagsOf } from "../support/builtPages.ts"

/** Pages that stand alone, at any depth: they run nothing, and their one style is allowed by its hash. */
const ALONE = new Set(["404.html", "offline-file.html"])
/** Tags by which a page loads, sends or frames something besides scripts, styles and pictures. */
const REFUSED = new Set(["iframe", "frame", "object", "embed", "applet", "base", "portal", "audio", "video"])
/** Below the site's own root: no scheme, no host. */
const OWN = /^(?!\/\/)(?![a-z][\w+.-]*:)/i
/** Where a link may lead: the site, a place on the page, the web, a mail. */
const LEADS = /^(https?:\/\/|mailto:)|^(?!\/\/)(?![a-z][\w+.-]*:)/i

const href = ({ attributes }: Tag) => attributes.get("href") ?? ""

/** What in a tag of the page would load, run or lead where it should not. */
function dangerOf(tag: Tag, isAlone: boolean): string | null {
  const { name, attributes, content } = tag
  if (REFUSED.has(name)) return `a ${name}`
  for (const key of attributes.keys())
    if (/^(on|style$|srcdoc$|formaction$)/.test(key)) return `an attribute ${key}`
  for (const key of ["src", "srcset", "action", "poster", "data", "background"]) {
    const value = attributes.get(key)
    if (value !== undefined && !OWN.test(value) && !(name === "img" && value.startsWith("data:image/")))
      return `${key}=${value}`
  }
  if (name === "script" && content !== "" && attributes.get("type") !== "application/ld+json")
    return "a script written into the page"
  if (name === "style" && !isAlone) return "a style written into the page"
  if (name === "link" && !OWN.test(href(tag)) && attributes.get("rel") !== "canonical")
    return `a link to ${href(tag)}`
  if (name === "a" && !LEADS.test(href(tag))) return `a link to ${href(tag)}`
  if (attributes.get("target") === "_blank" && !/noopener/.test(attributes.get("rel") ?? ""))
    return `a window for ${href(tag)} that can steer this one`
  if (attributes.get("http-equiv")?.toLowerCase() === "refresh") return "a refresh"
  return null
}

/** The policy of a page, where it stands before all that it is about. */
function policyOf(tags: readonly Tag[]): string | null {
  const isPolicy = ({ attributes }: Tag) => attributes.get("http-equiv") === "Content-Security-Policy"
  const first = tags.findIndex(
    (tag) =>
      ["script", "style", "img"].includes(tag.name) ||
      /stylesheet|manifest|icon/.test(tag.attributes.get("rel") ?? ""),
  )
  const at = tags.findIndex(isPolicy)
  if (at < 0 || (first >= 0 && first < at) || tags.filter(isPolicy).length > 1) return null
  return tags[at]?.attributes.get("content") ?? null
}

test("every page that was built has the policy, runs nothing written into it, and loads from its own host alone @desktop", () => {
  const pages = builtFiles(".html")
  expect(pages.length).toBeGreaterThan(3900)
  const faults = pages.flatMap((path) => {
    const tags = tagsOf(builtText(path))
    const isAlone = ALONE.has(path)
    const policy = policyOf(tags)
    const dangers = tags.flatMap((tag) => dangerOf(tag, isAlone) ?? [])
    if (!isAlone)
      return [...dangers, ...(policy === CONTENT_POLICY ? [] : [`policy ${policy}`])].map(
        (one) => `${path}: ${one}`,
      )
    const style = tags.find(({ name }) => name === "style")?.content ?? ""
    const hash = createHash("sha256").update(style).digest("base64")
    const own = `default-src 'none'; style-src 'sha256-${hash}'`
    return [...dangers, ...(policy === own ? [] : [`policy ${policy}`])].map((one) => `${path}: ${one}`)
  })
  expect(faults.slice(0, 20)).toEqual([])
  expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|\*/)
  expect(CONTENT_POLICY).toContain("require-trusted-types-for 'script'")
})

test("no script of the build makes code of text, and none names a script of another host @desktop", () => {
  const scripts = builtFiles(".js")
  expect(scripts.length).toBeGreaterThan(50)
  for (const path of scripts) {
    const text = builtText(path)
    expect(text, path).not.toMatch(/\beval\(|\bnew Function\(|[^.\w]Function\(["'`]/)
    expect(text, path).not.toMatch(/(import|importScripts|new Worker)\(["'`](https?:)?\/\//)
  }
  for (const path of builtFiles(".css"))
    expect(builtText(path), path).not.toMatch(/@import|url\(["']?(https?:)?\/\//)
})

test("a danger in a page is seen @desktop", () => {
  const faults = (page: string) => tagsOf(page).flatMap((tag) => dangerOf(tag, false) ?? [])
  for (const page of [
    '<p onclick="x()">',
    "<P ONCLICK=x()>",
    '<p style="color:red">',
    "<script>x()</script>",
    '<script src="https://cdn.example/x.js"></script>',
    '<script src="//cdn.example/x.js"></script>',
    '<link rel="stylesheet" href="https://cdn.example/x.css">',
    '<img src="http://pixel.example/">',
    '<a href="javascript:x()">',
    '<a href="JaVaScRiPt:x()">',
    '<a href="data:text/html,x">',
    '<a href="https://a.example" target="_blank">',
    "<iframe></iframe>",
    '<meta http-equiv="Refresh" content="0">',
  ])
    expect(faults(page), page).toHaveLength(1)
  expect(faults('<p title="onclick=1">&lt;script&gt;</p><a href="../items/x/?q=a:b">x</a>')).toEqual([])
  expect(
    policyOf(tagsOf('<script src="x.js"></script><meta http-equiv="Content-Security-Policy" content="x">')),
  ).toBeNull()
})
