import type { Break } from '@cec-bulletin/schema/model'
import { space } from '../../escape/classify.ts'
import { endOfLabel } from '../end-of-label.ts'
import { append, type Line } from '../line.ts'

/** A backslash and a new line; `<br>` in a cell, whose row is one line of Markdown. */
export function writeBreak(_node: Break, line: Line): void {
  if (line.options.inCell) {
    append(line, '<br>', 'start')
    return
  }
  const apart = line.startsDefinition === 'yes' && endsDefinition(line) ? ' ' : ''
  append(line, `${apart}\\\n${line.place.indent}`, 'start')
  line.before = space
}

/**
 * Whether what stands on the line behind `]:` would be the address of a definition, as in ``[`a]:`\``. A space, which is
 * nothing in front of a line break, makes two words of it.
 */
function endsDefinition(line: Line): boolean {
  line.startsDefinition = 'no'
  const { index = 0, 0: label = '' } = endOfLabel.exec(line.out) ?? {}
  const address = line.out.slice(index + label.length).trimStart()
  return !/[ \n]/.test(address)
}
