import type { Break } from '@cec-bulletin/schema/model'
import { space } from '../../escape/classify.ts'
import { append, type Line } from '../line.ts'

export function writeBreak(_node: Break, line: Line): void {
  append(line, `\\\n${line.place.indent}`, 'start')
  line.before = space
}
