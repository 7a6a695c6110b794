import type { Locale } from "../dataset/vocabulary.ts"
import type { Language, Words } from "../format/language.ts"
import type { FirstMessages } from "../format/messages/en/first.ts"
import type { MessagesOfBriefs } from "../format/messages/en/ofBriefs.ts"
import type { MessagesOfPages } from "../format/messages/en/ofPages.ts"
import type { MessagesOfTools } from "../format/messages/en/ofTools.ts"
import type { RestOfMessages } from "../format/messages/en/rest.ts"
import { late, type Late } from "./late.ts"

/** The words of the interface in one language, as far as somebody says them. */
type LateWords = { readonly [W in Words]: Late<Language<W>["m"]> }

/** Each part is a file of its own. */
export const WORDS: Readonly<Record<Locale, LateWords>> = {
  en: lateWords({
    first: async () => (await import("../format/messages/en/first.ts")).first,
    ofPages: async () => (await import("../format/messages/en/ofPages.ts")).ofPages,
    ofTools: async () => (await import("../format/messages/en/ofTools.ts")).ofTools,
    ofBriefs: async () => (await import("../format/messages/en/ofBriefs.ts")).ofBriefs,
    rest: async () => (await import("../format/messages/en/rest.ts")).rest,
  }),
  ko: lateWords({
    first: async () => (await import("../format/messages/ko/first.ts")).first,
    ofPages: async () => (await import("../format/messages/ko/ofPages.ts")).ofPages,
    ofTools: async () => (await import("../format/messages/ko/ofTools.ts")).ofTools,
    ofBriefs: async () => (await import("../format/messages/ko/ofBriefs.ts")).ofBriefs,
    rest: async () => (await import("../format/messages/ko/rest.ts")).rest,
  }),
  es: lateWords({
    first: async () => (await import("../format/messages/es/first.ts")).first,
    ofPages: async () => (await import("../format/messages/es/ofPages.ts")).ofPages,
    ofTools: async () => (await import("../format/messages/es/ofTools.ts")).ofTools,
    ofBriefs: async () => (await import("../format/messages/es/ofBriefs.ts")).ofBriefs,
    rest: async () => (await import("../format/messages/es/rest.ts")).rest,
  }),
}

interface Parts {
  readonly first: () => Promise<FirstMessages>
  readonly ofPages: () => Promise<MessagesOfPages>
  readonly ofTools: () => Promise<MessagesOfTools>
  readonly ofBriefs: () => Promise<MessagesOfBriefs>
  readonly rest: () => Promise<RestOfMessages>
}

function lateWords({ first, ofPages, ofTools, ofBriefs, rest }: Parts): LateWords {
  const pages = () => together(first(), ofPages())
  const tools = () => together(pages(), ofTools())
  return {
    first: late(first),
    pages: late(pages),
    tools: late(tools),
    briefs: late(() => together(pages(), ofBriefs())),
    all: late(() => together(tools(), together(ofBriefs(), rest()))),
  }
}

/** A language with words that it may not have yet; fails where they do not arrive. */
export async function saying<W extends Words>(language: Language<"first">, words: W): Promise<Language<W>> {
  const coming = WORDS[language.locale][words]
  await coming.load()
  return { ...language, m: coming.now() }
}

async function together<A, B>(some: Promise<A>, more: Promise<B>): Promise<A & B> {
  const [a, b] = await Promise.all([some, more])
  return { ...a, ...b }
}
