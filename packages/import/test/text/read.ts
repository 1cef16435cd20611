import { parseIssue } from '@cec-bulletin/schema'
import { factsOf } from '../../evaluation/facts-of.ts'
import { infer } from '../../src/index.ts'
import { readText } from '../../src/text.ts'

/** What a text says, as lines such as `section: 要闻`; hints by rule; answers by rule as well. */
export function read(text: string, byRule: Record<string, string> = {}) {
  const source = readText(text)
  const first = infer(source)
  const answers = Object.fromEntries(
    first.hints.flatMap(({ rule, id }) => {
      const answer = byRule[rule]
      return answer === undefined ? [] : [[id, answer]]
    }),
  )
  const { draft, hints, ledger } = infer(source, { answers })
  const { blocks, links } = factsOf(parseIssue({ title: '？', date: '0001', ...draft }))
  const dropped = ledger
    .filter(({ fate, rule }) => fate === 'dropped' && rule !== 'line-break' && rule !== 'white-space')
    .map(({ from, length, rule }) => `${rule}: ${text.slice(from, from + length).trim()}`)
    .filter((line) => !line.endsWith(': '))
  return { blocks, links, dropped, hints }
}
