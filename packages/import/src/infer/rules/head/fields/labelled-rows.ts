import type { Role, SourceParagraph, SourceTable } from '../../../../source/blocks.ts'
import { labelWords } from '../../../../source/label-words.ts'
import { rangesOfInlines } from '../../../../source/ranges-of.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'

/**
 * The fields of a table at the head of a page whose rows have a label and what it says, as databases show them: `Date`,
 * `Editor`. What only the database needs, such as tags, is dropped; `undefined` where another label stands there.
 */
export function labelledRows({ rows, caption }: SourceTable, desk: Desk): SourceParagraph[] | undefined {
  const { text } = desk.source
  const named = rows.map(([label = [], value = [], ...others]) => {
    const words = wordsOf(label, text).trim()
    const role = others.length > 0 ? undefined : labels.find(([, pattern]) => pattern.test(words))?.[0]
    return { label, value, role }
  })
  const isFitting = named.every(({ role }) => role !== undefined) && named.some(({ role }) => role === 'date')
  if (caption || !isFitting) return undefined
  return named.flatMap(({ label, value, role }): SourceParagraph[] => {
    const words = wordsOf(value, text)
    const isField = role !== undefined && role !== 'none' && words.trim() !== ''
    desk.claim(rangesOfInlines(isField ? label : [...label, ...value]), {
      fate: isField ? 'label' : 'dropped',
      rule: 'masthead',
    })
    if (!isField) return []
    const at = /^[\s@]*/u.exec(words)?.[0].length ?? 0
    const inlines = labelWords(value, { start: 0, end: at, text, fate: 'mark', rule: 'masthead' })
    return [{ type: 'paragraph', inlines, look: {}, role }]
  })
}

const labels: [role: Role | 'none', pattern: RegExp][] = [
  ['date', /^(?:(?:publish(?:ed|ing)? )?date|published(?: on)?|(?:出版|发布|发刊)?(?:日期|时间))$/iu],
  ['editors', /^(?:editors?|authors?|writers?|(?:责任)?编辑|主编|责编|作者)$/iu],
  ['publisher', /^(?:publisher|主办(?:单位)?|编印(?:单位)?)$/iu],
  ['number', /^(?:issue|number|no\.?|期号|期数|刊期)$/iu],
  [
    'none',
    /^(?:tags?|status|type|category|url|created(?: (?:time|by))?|last edited(?: (?:time|by))?|标签|状态|类型|分类|创建(?:时间|人)|(?:最后|上次)编辑(?:时间|人))$/iu,
  ],
]
