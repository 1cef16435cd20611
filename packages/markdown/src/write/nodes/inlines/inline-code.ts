import type { InlineCode } from '@cec-bulletin/schema/model'
import { endOfLabel } from '../end-of-label.ts'
import { append, type Line } from '../line.ts'

export function writeInlineCode({ value }: InlineCode, line: Line): void {
  const fence = shortestFence(value)
  // Without the space, a link's code and the line break behind it could be the definition of a link.
  const needsPadding = /^`|`$|^ .* $/.test(value) || (line.inLink && value.includes(']:'))
  // One space is dropped from both sides when both have one.
  const padding = needsPadding ? ' ' : ''
  if (line.startsDefinition !== 'no' && endOfLabel.test(value)) line.startsDefinition = 'yes'
  const source = line.options.inCell ? value.replaceAll('|', '\\|') : value
  append(line, fence + padding + source + padding + fence, 'code')
}

function shortestFence(value: string): string {
  const runs = new Set(value.match(/`+/g)?.map((run) => run.length))
  let length = 1
  while (runs.has(length)) length++
  return '`'.repeat(length)
}
