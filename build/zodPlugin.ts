import type { Plugin } from "vite"

/** Where Zod makes code of text to check faster, and where it tries whether it may; each with what stands there instead. */
const LEFT_OUT: readonly (readonly [file: RegExp, code: string, instead: string])[] = [
  [/zod\/v4\/core\/util\.js$/, 'new F("");\n        return true;', "return false;"],
  [
    /zod\/v4\/core\/doc\.js$/,
    "const F = Function;",
    'const F = () => { throw new Error("no code of text") };',
  ],
]

/**
 * Leaves out of the program what the site's policy forbids a browser to do: no script of it makes code of text. Zod checks
 * without, as src/dataset/schema/field.ts tells it to. A version that has the places elsewhere stops the build.
 */
export function zodPlugin(): Plugin {
  return {
    name: "zod-without-code",
    apply: "build",
    transform(text, id) {
      const found = LEFT_OUT.find(([file]) => file.test(id))
      if (!found) return null
      const [, code, instead] = found
      if (!text.includes(code))
        this.error(`${id} no longer holds ${code}: look where Zod makes code of text now`)
      return { code: text.replace(code, instead), map: null }
    },
  }
}
