/** Texts that a page has to show as they stand, and never as anything else. */
export const HOSTILE_TEXTS: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "</script><script>alert(1)//",
  "]]><!-- --><![CDATA[",
  "javascript:alert(1)",
  "{{constructor}} ${x} $& $1 %s \\u0041",
  "=HYPERLINK(1)",
  "'=1+1",
  "&lt;b&gt; &#x27; &amp;",
  "مرحبا שלום 한국어 ñandú",
  "x".repeat(70),
]

/** Texts that show nothing, or something else than they hold. */
export const UNSEEN_TEXTS: readonly string[] = [
  "\u200B\u200B",
  "\u200D",
  "\u3164",
  "ships\u200B",
  "\u202Espihs",
  "ships\u2066",
  "ships\0",
  "ships\u0007",
  "ships\nboats",
  "ships\u2028boats",
  "ships\uD800",
  "ships\uFFFD",
  "\u{E0041}ships",
]
