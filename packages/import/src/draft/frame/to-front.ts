import type { Desk } from '../../infer/desk/desk.ts'
import { dateOf } from '../../infer/words/numbers/date-of.ts'
import type { Role, SourceParagraph } from '../../source/blocks.ts'
import { rangesOfInlines } from '../../source/ranges-of.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Trace } from '../../trace/trace.ts'
import { traceUrl } from '../../trace/trace-inlines.ts'
import { toField } from '../to-field.ts'

/** The fields of the masthead. */
export function toFront(front: readonly SourceParagraph[], desk: Desk): Partial<Record<Field, Trace>> {
  const fields: Partial<Record<Field, Trace>> = {}
  for (const block of front) {
    const { role } = block
    if (!isField(role)) continue
    if (role === 'date') fields.date = dateTrace(block, desk)
    else if (role === 'url') fields.url = addressOf(block, desk)
    else
      fields[role] = toField(block.inlines, { desk, rule: role, fate: role === 'title' ? 'kept' : 'field' })
  }
  return fields
}

type Field = 'title' | 'url' | 'series' | 'number' | 'date' | 'summary'

const isField = (role: Role | undefined): role is Field =>
  role === 'title' ||
  role === 'url' ||
  role === 'series' ||
  role === 'number' ||
  role === 'date' ||
  role === 'summary'

/** The date as an issue has it, `2024-05-31`: the first stretch of characters becomes it, the others become nothing. */
function dateTrace({ inlines, date }: SourceParagraph, desk: Desk): Trace {
  const iso = date ?? dateOf(wordsOf(inlines, desk.source.text))?.date ?? ''
  const all = rangesOfInlines(inlines)
  const filled = all.filter(({ length }) => length > 0)
  const ranges = filled.length > 0 ? filled : all.slice(0, 1)
  return {
    pieces: ranges.map(({ from, length }, index) => ({
      from,
      length,
      fate: length === 0 ? 'inserted' : 'field',
      rule: 'date',
      text: index === 0 ? iso : '',
    })),
  }
}

function addressOf({ inlines }: SourceParagraph, desk: Desk): Trace {
  const [range] = rangesOfInlines(inlines)
  return (range && traceUrl(range, { desk })) ?? toField(inlines, { desk, rule: 'url' })
}
