/** Text that every output can carry: no controls (line feeds and tabs too), separators of lines, lone surrogates or noncharacters. */
export function isText(value: string): boolean {
  return !suspect.test(value) || !forbidden.test(value)
}

/** The first character of `value` that no output can carry, as `U+000A`. */
export function forbiddenIn(value: string): string | undefined {
  const code = forbidden.exec(value)?.[0].codePointAt(0)
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

const forbidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u

// The same without looking at pairs of surrogates, which costs several times less and lets nearly every text pass.
const suspect = /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
