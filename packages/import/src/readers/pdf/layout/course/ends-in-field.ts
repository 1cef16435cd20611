import { patterns } from '../../../../infer/words/patterns.ts'
import { isAddressLine } from '../../../../lines/joining/starts-block.ts'

/**
 * Whether a line ends in an address that a label of its own names, `网址：https://example.org/`, and the next does not go on with
 * it, or is an address itself: what stands below is another line of an imprint, however full this one is.
 */
export function endsInField(words: string, after: string): boolean {
  const [last = ''] = /\S+\s*$/u.exec(words.slice(-longest)) ?? []
  const isField = [last, words].some((line) =>
    [patterns.site, patterns.email].some((pattern) => {
      const [label = ''] = pattern.exec(line) ?? []
      return label !== '' && isAddress.test(line.slice(label.length))
    }),
  )
  return isField && (/^\s*\p{Script=Han}/u.test(after) || isAddressLine(after))
}

/** In characters, of an address with its label. */
const longest = 200

const isAddress = /^(?:(?:https?:\/\/|www\.)[!-~]+|[!-~]+@[!-~]+)\s*$/iu

/** Whether a line breaks off behind the label of a second field: `Published by the Mill Trust. Editors:` */
export const endsInLabel = (words: string): boolean =>
  /\S(?:[.。；;|｜·]\s*|[\s　]+)(?:Editors?|Edited by|Published by|主编|责任编辑|编辑|责编|主办单位|主办)\s*[:：]\s*$/u.test(
    words,
  )
