import type { slips } from '../../problems/explanations/slips.ts'

export interface Mend {
  text: string
  say: keyof typeof slips
}

/** The text behind a key as YAML reads it right, where it does not; `key` as it is meant. */
export function mendValue(value: string, key: string): Mend | undefined {
  const text = value.trimEnd()
  if (text === '' || /^[|>][+-]?\d?(?:\s+#.*)?$/.test(text)) return undefined
  if (/^["']/.test(text)) return mendQuoted(text)
  const inner = /^[“”„‟＂‘’＇「『](.*)[“”‟＂‘’＇」』]$/.exec(text)?.[1]
  if (inner !== undefined && (plainKeys.has(key) || /^[＂＇]/.test(text) || needsQuotes(inner)))
    return { text: needsQuotes(inner) || !plainKeys.has(key) ? quoted(inner) : inner, say: 'quote' }
  return needsQuotes(text) ? { text: quoted(text), say: 'special' } : undefined
}

/** The fields of which no value has quotation marks of its own. */
const plainKeys = new Set(['date', 'lang', 'url', 'site', 'email'])

const needsQuotes = (text: string) => /^(?:[[\]{},&*!|>%@`]|[?:-](?:\s|$)|#\S)|:(?:\s|$)|\s#\S/.test(text)

/** As a text in quotes, whatever stands in it. */
const quoted = (text: string) =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text)

const whole = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:\s+#.*|\s*)$/

const badEscape = /\\(?:\\|[0abtnvfre "/N_LPxuU]|(.))/g

function mendQuoted(text: string): Mend | undefined {
  if (whole.test(text)) {
    if (!text.startsWith('"')) return undefined
    const escaped = text.replace(badEscape, (pair, bad) => (bad === undefined ? pair : `\\${pair}`))
    return escaped === text ? undefined : { text: escaped, say: 'escape' }
  }
  const mark = text.charAt(0)
  const inner = text.slice(1)
  if (/^[^"']*[“”＂‘’＇]$/.test(inner)) return { text: quoted(inner.slice(0, -1)), say: 'quote' }
  return { text: quoted(inner.includes(mark) ? text : inner), say: 'quote' }
}

/** Whether a text in quotes does not end on its line. */
export const isOpen = (value: string) => /^["']/.test(value) && !value.slice(1).includes(value.charAt(0))
