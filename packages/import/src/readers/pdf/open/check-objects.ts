import { refusal } from '../../../source/problems/refusal.ts'
import { damaged } from '../../../source/problems/sentences.ts'
import { find } from './streams-in.ts'

/**
 * Refuses a file in which many objects begin and none ends: to mend such a one, pdf.js looks for the end of each through
 * all of the file.
 *
 * @throws {ProblemsError} `damaged`.
 */
export function checkObjects(bytes: Uint8Array): void {
  let open = 0
  for (let at = find(bytes, 'obj', 0); at >= 0; at = find(bytes, 'obj', at + 3)) {
    open = isEnd(bytes, at) ? 0 : open + 1
    if (open > mostOpen) throw refusal(damaged, 'no `endobj`')
  }
}

const mostOpen = 1000

/** Whether it is that of `endobj`. */
const isEnd = (bytes: Uint8Array, at: number) =>
  bytes[at - 3] === 0x65 && bytes[at - 2] === 0x6e && bytes[at - 1] === 0x64
