import type { RootContent } from 'mdast'
import { pointAt } from '../../point-at.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** `三成[1]。` with a line `[1] …` at the end of the article, or `①` and `① …`, look like a note, and lead nowhere. */
export const typedNote: BlockSuspicion = {
  code: 'typed-note',
  suspectsIn,
  explain: ({ received }) => {
    const [mark = ''] = entry.exec(received) ?? []
    const number = numberOf(mark)
    return {
      en: `“${received}” looks like a note, but is text, and so is its mark \`${mark}\` above. Write \`[^${number}]\` for the mark, and here, after an empty line, \`[^${number}]: …\`.`,
      zh: `“${received}”像是注释，现在和文中的“${mark}”都只是普通文字。文中请写“[^${number}]”，这里空一行写“[^${number}]: …”。`,
    }
  },
}

const circles = '[①-⑳]'
const raised = '[¹²³⁴-⁹]{1,2}'
const brackets = '\\[注?\\d{1,2}\\]|［注?\\d{1,2}］|【注?\\d{1,2}】|〔注?\\d{1,2}〕'
const parentheses = '（注?\\d{1,2}）|\\(注?\\d{1,2}\\)'

/** The mark that a line of notes begins with. */
const entry = new RegExp(`^(?:${brackets}|${parentheses}|${circles}|${raised})(?=[:：]? *[^\\s:：(（])`)

const numberOf = (mark: string) => /\d+/.exec(mark.normalize('NFKC'))?.[0] ?? ''

/** The notes of an article stand at its end; what they belong to stands above them. */
function suspectsIn({ nodes, source }: Siblings): Suspect[] {
  const [heading] = nodes
  const end = heading?.position?.end.offset
  if (source === undefined || heading?.type !== 'heading' || heading.depth !== 3 || end === undefined)
    return []
  const { start } = firstNote(nodes, source)?.position ?? {}
  if (start?.offset === undefined) return []
  const [label = ''] = before.exec(source.slice(start.offset, start.offset + 40)) ?? []
  const offset = start.offset + label.length
  const [received = ''] = /^[^\n\r]{0,80}/.exec(source.slice(offset, offset + 80)) ?? []
  const [mark = ''] = entry.exec(received) ?? []
  if (!refersTo(source.slice(end, start.offset).replace(code, ''), mark)) return []
  const place = (index: number) => pointAt(source, { from: start, offset: index })
  return [{ position: { start: place(offset), end: place(offset + received.length) }, received }]
}

/** `a[1]` in code counts, and refers to nothing. */
const code = /`[^`\n]{1,200}`/g

/** What stands on a line above notes, or the bullet of a list of them. */
const before =
  /^(?:(?:注释?|註釋?|参考(?:资料|文献)|說明|说明|备注|Notes?|References?)[:：]\r?\n|[-*+] {1,4})/

/** Where the paragraphs or the list begin with which an article ends, each a note or a short line. */
function firstNote(nodes: readonly RootContent[], source: string): RootContent | undefined {
  let first: RootContent | undefined
  for (const node of nodes.toReversed()) {
    const { type, position } = node
    const written = source.slice(position?.start.offset, position?.end.offset)
    if ((type === 'paragraph' || type === 'list') && entry.test(written.replace(before, ''))) first = node
    else if (!/^(?:thematicBreak|definition|footnoteDefinition)$/.test(type) && written.length > 40) break
  }
  return first
}

/** Whether a mark stands behind words, and neither begins nor counts what follows. */
function refersTo(above: string, mark: string): boolean {
  const isTight = /^[[［【〔¹²³⁴-⁹]/.test(mark)
  for (let at = above.indexOf(mark); at > 0; at = above.indexOf(mark, at + 1)) {
    const before = above.slice(Math.max(0, at - 9), at)
    const after = above.charAt(at + mark.length)
    const isBehind = (isTight ? behindWords : behindWordsOrSpace).test(before) && !namesOther.test(before)
    if (isBehind && (isTight ? !/[[(:：]/.test(after) : /^$|[\s，。！？；、”’」』）》.!?,;)]/.test(after)))
      return true
  }
  return false
}

const behindWords = /[\p{L}\p{N}，。！？；、”’」』）》.!?,;)"%]$/u

/** `by a third (1).` */
const behindWordsOrSpace = /(?:[\p{L}\p{N}，。！？；、”’」』）》.!?,;)"%]|[a-z] )$/u

/** `附件（1）`, `see (1)` */
const namesOther =
  /(?:附件|[图表式条款第见]|\b(?:see|in|and|or|of|to|fig|figure|table|section|step|option)\.? ?)$/i
