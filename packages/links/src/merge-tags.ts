import { decodeOnce } from './percent.ts'

const PAIRS = [
  ['*|', '|*'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{$', '}'],
  ['{!', '}'],
  ['[[', ']]'],
  ['[%', '%]'],
  ['%%', '%%'],
  ['<%', '%>'],
  ['<<', '>>'],
  ['${', '}'],
  ['#{', '}'],
  ['##', '##'],
  ['@{', '}@'],
] as const

/** Whether the whole text is one merge tag (`*|EMAIL|*`, `{{ id }}`), raw or percent-encoded. */
export function isMergeTag(raw: string): boolean {
  if (raw.length < 3 || raw.length > 400) return false
  if (isPlainPercent(raw)) return true
  const text = raw.includes('%') ? decodeOnce(raw) : raw
  for (const [open, close] of PAIRS) {
    if (!text.startsWith(open) || !text.endsWith(close) || text.length <= open.length + close.length) continue
    const inner = text.slice(open.length, -close.length)
    if (!inner.includes(open) && !inner.includes(close)) return true
  }
  return isUpperBracket(text) || isPlainPercent(text)
}

/** Mailchimp's half-encoded form keeps one bracket of each pair: `[LIST_EMAIL_ID]`. */
function isUpperBracket(text: string): boolean {
  return (
    /^\[[A-Z]{2,}[A-Z0-9]*(?:_[A-Z0-9]+)*\]$/.test(text) &&
    (text.includes('_') || COMMON.has(text.slice(1, -1)))
  )
}

const COMMON: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'UNIQID',
  'EMAIL',
  'FNAME',
  'LNAME',
  'ARCHIVE',
  'UNSUB',
])

/** `%recipient%`, `%EMAIL%`: at least three letters, so that it is no escape. */
function isPlainPercent(text: string): boolean {
  return /^%[a-z]{3,}[\w.-]*%$/i.test(text)
}

/** Whether a text begins with a merge tag, as `{{base}}/path` does. */
export function beginsWithMergeTag(text: string): boolean {
  return /^(?:\*\||\{\{|\{%|\[\[|\[%|<%|<<|\$\{|%%|#\{|%7B%7B|\*%7C)/i.test(text)
}
