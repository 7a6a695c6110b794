/**
 * The address under which the site will stand, from `SITE_URL`; null where none is given. A missing slash at the end is
 * added, since everything else is below it. Throws where it is no web address.
 */
export function siteAddress(text: string | undefined): string | null {
  if (text === undefined || text.trim() === "") return null
  const address = URL.canParse(text) ? new URL(text) : null
  if (address === null || !/^https?:$/.test(address.protocol))
    throw new Error(
      `SITE_URL is ${JSON.stringify(text)}: give the whole address of the site, as https://example.org/peru/`,
    )
  address.search = ""
  address.hash = ""
  return address.href.endsWith("/") ? address.href : `${address.href}/`
}
