/**
 * What a page may load and do: files of its own host, and nothing that is made of text. `trusted-types` names the one
 * maker of script addresses, for the worker; all other sinks of text take nothing.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types worker",
].join("; ")
