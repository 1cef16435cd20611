import { ASTERISK, DOLLAR, HASH, LESS_THAN, OPEN_BRACE, OPEN_BRACKET, PERCENT } from './codes.ts'
import { decodeOnce, escapedByte } from './percent-decode.ts'
import { codeAt } from './string-methods.ts'

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
  ['##', '##'],
] as const

/** The first characters of all of them; an escaped one begins with `%` too. */
const STARTS = '*{[<$#%'
const ENDS = '*}]%>#'

/** What a mailing service fills in has a name; `{{1}}` and `${1}` may be what somebody searches for. */
const NAME = /^[^\da-z\s]?\s*[.$@]?[a-z_\u3400-\u9fff]/i

/** Whether the whole text is one merge tag (`*|EMAIL|*`, `{{ id }}`), raw or percent-encoded. */
export function isMergeTag(raw: string): boolean {
  if (raw.length < 3 || raw.length > 400 || !STARTS.includes(raw.charAt(0))) return false
  const text = raw.includes('%') ? decodeOnce(raw) : raw
  if (!ENDS.includes(text.slice(-1))) return false
  for (const [open, close] of PAIRS) {
    if (!text.startsWith(open) || !text.endsWith(close) || text.length <= open.length + close.length) continue
    const inner = text.slice(open.length, -close.length)
    if (NAME.test(inner) && !inner.includes(open) && !inner.includes(close)) return true
  }
  return isUpperBracket(text) || PLAIN_PERCENT.test(text) || PLAIN_PERCENT.test(raw)
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

// Any other word between percent signs may be what somebody searches for (`?q=%term%`).
const PLAIN_PERCENT =
  /^%(?:recipient(?:[._-]\w+)*|(?:e-?mail|subscriber|contact|user|campaign|mailing|list)(?:_?(?:id|name|e?mail|address|hash))?|(?:first|last|full|f|l)_?name|uniq_?id|unsub\w*|view_?url)%$/i

/** Whether the character at `index` can begin a merge tag, raw or escaped. `%recipient%` begins with no escape. */
export function startsMergeTag(text: string, index: number): boolean {
  const code = codeAt(text, index)
  const byte = code === PERCENT ? escapedByte(text, index) : -1
  return isStart(byte < 0 ? code : byte)
}

/** One of `STARTS`. */
function isStart(code: number): boolean {
  return (
    code === ASTERISK ||
    code === OPEN_BRACE ||
    code === OPEN_BRACKET ||
    code === LESS_THAN ||
    code === DOLLAR ||
    code === HASH ||
    code === PERCENT
  )
}

/** Whether a text begins with a merge tag, as `{{base}}/path` does. */
export function beginsWithMergeTag(text: string): boolean {
  return (
    STARTS.includes(text.charAt(0)) &&
    /^(?:\*\||\{\{|\{%|\[\[|\[%|<%|<<|\$\{|%%|#\{|%7B%7B|\*%7C)/i.test(text)
  )
}
