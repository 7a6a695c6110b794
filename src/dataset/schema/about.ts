import * as z from "zod"
import {
  country,
  field,
  id,
  idOf,
  line,
  partialDate,
  record,
  schemaAddress,
  text,
  version,
  webAddress,
  wholeDay,
} from "./field.ts"

const party = record({
  code: field(country, "Two-letter ISO 3166 code; the side of an ask or a participant.", "KR"),
  name: field(text, "Short name on the page.", { en: "Korea" }),
  adjective: field(text, "Adjective, for phrases such as “Korean count”.", { en: "Korean" }),
  principals: field(
    z.array(line),
    "Offices whose holder is the country's principal: two principals in one room make a leaders' meeting.",
    ["President"],
  ),
  renamed: field(
    z.array(z.array(line).min(2)),
    "Titles of offices that were renamed: the holders of one title follow those of the other.",
    [["Minister of Foreign Affairs", "Minister of Foreign Affairs and Trade"]],
  ),
})

const sector = record({
  id: field(id, "Sector id, used in addresses.", "defense"),
  label: field(text, "Label on the page.", { en: "Defense" }),
})

const licence = record({
  id: field(
    z.string().regex(/^[A-Za-z0-9.+-]+$/, "a licence is named by its SPDX identifier"),
    "SPDX identifier, by which programs know the licence.",
    "CC-BY-4.0",
  ),
  name: field(line, "Name of the licence.", "Creative Commons Attribution 4.0"),
  url: field(webAddress, "Text of the licence.", "https://creativecommons.org/licenses/by/4.0/"),
})

/** `data/dataset.json`: what belongs to this dataset rather than to the program. */
export const aboutSchema = record({
  $schema: schemaAddress,
  id: field(id, "Id of the dataset, used in file names.", "korea-peru-cooperation"),
  title: field(text, "Title of the dataset and of the page.", { en: "Korea–Peru Cooperation" }),
  question: field(text, "Heading of the first page.", { en: "What was promised, and what became of it" }),
  description: field(text, "What the dataset holds, in one or two sentences.", {
    en: "Subjects of cooperation followed through time.",
  }),
  parties: field(
    z.array(party).length(2, "a dataset has two parties"),
    "The two governments; their order is the order on the page.",
  ),
  sectors: field(z.array(sector).min(1), "Sectors in the order of the page."),
  tradeAgreement: field(
    idOf("items").nullable(),
    "Item whose signing and entry into force are marked on the trade charts; null where there is none.",
    "korea-peru-fta",
  ),
  version: field(version, "Version of the data: year, month and running number.", "2026.11.0"),
  released: field(
    wholeDay,
    "Day of this release: what the dataset knows, it knows as of this day.",
    "2026-11-24",
  ),
  coverage: field(
    record({
      from: field(partialDate, "First date covered.", "1949"),
      until: field(partialDate, "Day on which sources were last searched.", "2026-11-22"),
      note: field(text, "What was searched and what is known to be missing.", {
        en: "Public texts in Korean, Spanish and English.",
      }),
      method: field(z.array(text), "How the sources were searched and checked, a sentence or two each.", [
        { en: "A second reader compared every claim that cites a core text with its paragraph." },
      ]),
      bias: field(z.array(text), "In which direction the search is known to lean.", [
        { en: "Summits are covered better than quiet deliveries." },
      ]),
      gaps: field(z.array(text), "What was looked for and not found, or left out, and why.", [
        { en: "Peruvian trade figures by year are thin." },
      ]),
    }),
    "Window and limits of the search.",
  ),
  corrections: field(
    record({
      mail: field(
        z.email("a mail address is written as name@example.org").nullable(),
        "Mail address for corrections; null where there is none.",
        "data@example.org",
      ),
      issues: field(
        webAddress.nullable(),
        "Page on which a new issue is opened, taking title and body in its query; null where there is none.",
        "https://github.com/example/korea-peru/issues/new",
      ),
    }),
    "Where readers send corrections; where both are null they copy the text, or mail it to whom they know.",
  ),
  licence: field(licence, "Licence of the data."),
})
export type AboutRecord = z.infer<typeof aboutSchema>
