/**
 * The first character of `value` that no output can carry, as `U+000A`, but for those that are `allowed`: controls (line
 * feeds and tabs too), separators of lines, lone surrogates and noncharacters.
 */
export function forbiddenIn(value: string, allowed = ''): string | undefined {
  if (!suspect.test(value)) return undefined
  for (const [character] of value.matchAll(forbidden)) {
    if (allowed.includes(character)) continue
    return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
  }
  return undefined
}

const forbidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu

// The same without looking at pairs of surrogates, which costs several times less and lets nearly every text pass.
const suspect = /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
