/** Columns of a table of items: their headings in the template, and what goes in them. */
export const table = {
  id: {
    heading: "Item id",
    meaning:
      "Lower-case letters, digits and hyphens. Rows with the same id are events of one item; without one, each row is an item.",
  },
  title: {
    heading: "Title",
    meaning: "At most 70 characters. Shown in every language that has no wording of its own.",
  },
  titleKo: { heading: "Title in Korean", meaning: "Shown on Korean pages." },
  titleEs: { heading: "Title in Spanish", meaning: "Shown on Spanish pages." },
  summary: { heading: "Summary", meaning: "What it is and where it stands, at most 280 characters." },
  summaryKo: { heading: "Summary in Korean", meaning: "Shown on Korean pages." },
  summaryEs: { heading: "Summary in Spanish", meaning: "Shown on Spanish pages." },
  kind: {
    heading: "Kind of item",
    meaning: "Only a promise climbs the ladder; events of the others are mentions.",
  },
  sector: { heading: "Sector", meaning: "Any name; rows with the same name are of one sector." },
  instrument: { heading: "Kind of promise", meaning: "It limits how far an act can carry the item." },
  initiator: { heading: "Side that began", meaning: "Two-letter code of the country, or both." },
  date: {
    heading: "Date of the event",
    meaning:
      "YYYY-MM-DD, YYYY-MM or YYYY, as long as what is known; when it happened, not when it was printed.",
  },
  stage: { heading: "Stage reached", meaning: "mention where the event moves nothing." },
  act: { heading: "Kind of act", meaning: "It sets the highest stage that the event can reach." },
  what: { heading: "What happened", meaning: "In your own words, at most 220 characters." },
  whatKo: { heading: "What happened, in Korean", meaning: "Shown on Korean pages." },
  whatEs: { heading: "What happened, in Spanish", meaning: "Shown on Spanish pages." },
  meeting: {
    heading: "Meeting",
    meaning:
      "Where the event took place at a meeting: what brought the sides together. Then the next two are needed too. Rows with the same words and the same date are of one meeting.",
  },
  meetingLevel: { heading: "Level of the meeting", meaning: "Rank of the highest pair that met." },
  meetingFormat: { heading: "Format of the meeting", meaning: "How they met." },
  askedBy: {
    heading: "Asked by",
    meaning: "Where the event is an ask: the code of the side that asked. Then the next two are needed too.",
  },
  askedTo: { heading: "Asked of", meaning: "The code of the side that was asked, or both." },
  wording: { heading: "Wording of the ask", meaning: "How strongly it was worded." },
  amount: {
    heading: "Amount",
    meaning: "A sum in plain digits, without signs. Then the next three are needed too.",
  },
  currency: { heading: "Currency", meaning: "Three-letter code, as USD." },
  amountKind: { heading: "Kind of amount", meaning: "What the sum is." },
  amountScope: {
    heading: "Scope of the amount",
    meaning: "Whether it is of the whole item, a part, or something around it.",
  },
  checked: { heading: "Last checked", meaning: "Day on which somebody last looked for news of the item." },
  sourceUrl: {
    heading: "Address of the source",
    meaning: "Begins with http:// or https://. Rows with the same address have the same source.",
  },
  sourcePublisher: { heading: "Publisher of the source", meaning: "Who published it." },
  sourceTitle: { heading: "Title of the source", meaning: "As printed." },
  sourcePublished: { heading: "Publication date", meaning: "When the source was published." },
  sourceLanguage: { heading: "Language of the source", meaning: "Two-letter code, as en, ko or es." },
  sourceKind: { heading: "Kind of source", meaning: "What kind of document it is." },
  paragraph: {
    heading: "Paragraph",
    meaning: "Number of the paragraph that carries the claim, counted from 1.",
  },
}
