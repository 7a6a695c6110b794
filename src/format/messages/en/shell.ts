/** Words around every page. */
export const shell = {
  skip: "Skip to the content",
  nav: "Pages",
  pages: { overview: "Overview", meetings: "Meetings", sources: "Sources", data: "Data", about: "About" },
  theme: { label: "Theme", system: "System", light: "Light", dark: "Dark" },
  version: (version: string, released: string, asOf: string) => `Data ${version}, released ${released}. Sources searched until ${asOf}.`,
  licence: "Data licence:",
  dropped: (parts: readonly string[]) => `Part of the address means nothing here and was left out: ${parts.join("; ")}`,
  dismiss: "Dismiss",
  notFound: { title: "No such page", text: "This address names no page or record of the dataset.", back: "Go to the overview" },
  failed: { title: "The dataset could not be loaded", text: "The page is here, its data is not.", retry: "Try again" },
  loading: "Loading the dataset…",
  copyLink: "Copy link",
  copied: "Link copied",
}
