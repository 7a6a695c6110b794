import { CONTENT_POLICY } from "./contentPolicy.ts"

/** Where pages for frames of other sites stand, in any language. */
const FRAMES = ["/embed/*", "/ko/embed/*", "/es/embed/*"]

/** Sent with every file. A page says its own policy too; that no other site may frame it, a header alone can say. */
const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${CONTENT_POLICY}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
}
/** The same where other sites may frame the page. */
const FRAMED = { ...HEADERS, "Content-Security-Policy": `${CONTENT_POLICY}; frame-ancestors *` }

const KEPT = "public, max-age=31536000, immutable"

interface HostFile {
  readonly fileName: string
  readonly source: string
}

/**
 * The headers that a host should send, as files that hosts read: `_headers` for Netlify and Cloudflare Pages,
 * `.htaccess` for Apache, `nginx.conf` to include in a server block. A host that knows none of these sends none, and the
 * policy in each page holds.
 */
export function hostHeaders(): readonly HostFile[] {
  return [
    { fileName: "_headers", source: lists() },
    { fileName: ".htaccess", source: apache() },
    { fileName: "nginx.conf", source: nginx() },
  ]
}

const lines = (headers: Readonly<Record<string, string>>, line: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => line(name, value))

/** Later rules add to earlier ones there: a header is taken off (`!`) before it is set anew. */
function lists(): string {
  const rule = (path: string, own: readonly string[]) => [path, ...own.map((one) => `  ${one}`)].join("\n")
  const set = (name: string, value: string) => `${name}: ${value}`
  const policy = "Content-Security-Policy"
  return `${[
    rule("/*", lines(HEADERS, set)),
    ...FRAMES.map((path) => rule(path, [`! ${policy}`, set(policy, FRAMED[policy] ?? "")])),
    rule("/assets/*", [set("Cache-Control", KEPT)]),
  ].join("\n\n")}\n`
}

function apache(): string {
  const set = (name: string, value: string) => `Header always set ${name} "${value}"`
  return `<IfModule mod_headers.c>
${lines(HEADERS, (name, value) => `  ${set(name, value)}`).join("\n")}
  <If "%{REQUEST_URI} =~ m#/embed/#">
    ${set("Content-Security-Policy", FRAMED["Content-Security-Policy"] ?? "")}
  </If>
  <If "%{REQUEST_URI} =~ m#/assets/#">
    ${set("Cache-Control", KEPT)}
  </If>
</IfModule>
ErrorDocument 404 /404.html
`
}

/** A location takes over no header of the server block as soon as it has one of its own, so each has them all. */
function nginx(): string {
  const add = (headers: Readonly<Record<string, string>>) =>
    lines(headers, (name, value) => `  add_header ${name} "${value}" always;`).join("\n")
  return `location / {
${add(HEADERS)}
}
location ~ /embed/ {
${add(FRAMED)}
}
location ~ /assets/ {
${add({ ...HEADERS, "Cache-Control": KEPT })}
}
error_page 404 /404.html;
`
}
