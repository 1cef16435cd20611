import { type Draft, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import type { Settings } from '../tables/settings.ts'
import { SENTENCE_STOPS } from '../text/characters.ts'

const LABEL =
  '(?:(?:网址|链接|官网|官方网站|地址|下载地址|来源|出处|网站|原文|原文链接|全文|详见|见|url|link|website|web|source)[ \\u3000]*[:：][ \\u3000]*)?'
const OPENING = '[（(<＜《〈“"‘\'「『【[]{0,3}'
const CLOSES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['（', '）'],
  ['(', ')'],
  ['<', '>'],
  ['＜', '＞'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['[', ']'],
])

const WRAPPED = new RegExp(`^(${LABEL})(${OPENING})[ \\u3000]*(?=h+t+p+s?[ ：:]|www[.．。]|mailto:)`, 'i')
const LETTER = /^mailto:[^?]*\?/i
/** What stands before a second address. */
const ANOTHER = /[，、；,;\s）)]\s*(?:https?:|www\.)/i

/**
 * Takes off what was pasted along with an address: a label, the brackets or quotation marks around it, the Chinese stop
 * behind it. Nothing is taken off where two addresses stand in one wrapping.
 */
export function repairWrapping(draft: Draft, { allows }: Settings): void {
  const { text } = draft
  // What stands behind the `?` of a mail link is its subject and its text.
  const stopsAt = LETTER.test(text.slice(0, 300)) ? text.length : withoutStops(text, text.length)
  const { start, end } = wrapped(text, stopsAt)
  if (start === 0 && end === text.length) return
  const edits = [
    { start: 0, end: start, after: '', rule: rules.wrapping },
    { start: end, end: stopsAt, after: '', rule: rules.wrapping },
    { start: stopsAt, end: text.length, after: '', rule: rules.trailingStop },
  ]
  editAll(
    draft,
    edits.filter((one) => one.start < one.end && allows(one.rule)),
  )
}

/** What stands within the label and the brackets of a text that ends at `to`; the whole where they are none. */
function wrapped(text: string, to: number): { start: number; end: number } {
  const whole = { start: 0, end: to }
  if (text.startsWith('http')) return whole
  const [front = '', , opening = ''] = WRAPPED.exec(text.slice(0, 60)) ?? []
  let end = to
  for (const open of opening) {
    if (text[end - 1] !== CLOSES.get(open)) return whole
    end = withoutStops(text, end - 1)
  }
  return ANOTHER.test(text.slice(front.length, end)) ? whole : { start: front.length, end }
}

function withoutStops(text: string, end: number): number {
  let to = end
  while (to > 0 && SENTENCE_STOPS.includes(text.charAt(to - 1))) to--
  return to
}
