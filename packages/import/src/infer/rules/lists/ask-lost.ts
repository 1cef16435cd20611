import type { LineBlock } from '../../../lines/line.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/** Whether lines are the items of a list whose bullets were lost, as the editor says. */
export function askLost(items: readonly LineBlock[], desk: Desk): boolean {
  const [first, ...others] = items
  if (!first) return false
  const answer = desk.ask({
    rule: 'unmarked-list',
    at: first.line.from,
    also: others.map(({ line }) => line.from),
    text: wordsOf(first.inlines, desk.source.text),
    question: {
      en: `Is this the first of ${items.length} items of a list whose bullets were lost?`,
      zh: `这一段是否为列表的第一项（共 ${items.length} 项，项目符号在提取时丢失）？`,
    },
    choices: ['yes', 'no'],
    standard: 'yes',
    confidence: 0.8,
  })
  return answer === 'yes'
}
