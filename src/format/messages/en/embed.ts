/** Words of the pages that stand in a frame on somebody else's page, and of the text that puts them there. */
export const embed = {
  title: "Embed",
  open: (title: string) => `Embed ${title}`,
  heading: (site: string) => `Part of ${site}`,
  lead: "Put this into your page. The frame shows what the filters leave now and loads nothing from elsewhere; the script fits its height.",
  snippet: "Text for your page",
  copy: "Copy the text",
  copied: "Copied",
  byHand: "Copying is not allowed here: select the text and copy it by hand.",
}
