import { labelsFor } from '@cec-bulletin/schema/model'
import { lineEndOf } from '../../fix-of.ts'
import { pointAt } from '../../point-at.ts'
import type { Siblings, Suspect } from '../../suspicion.ts'

/** `> 一粒米也有来历。——林一禾`: the name stands behind the words of its quote, or above another line. */
export function nameInText({ nodes, lang }: Siblings, source: string): Suspect[] {
  return nodes.flatMap((node) => {
    const last = node.type === 'blockquote' ? node.children.at(-1) : undefined
    const { start, end } = last?.position ?? {}
    if (last?.type !== 'paragraph' || start?.offset === undefined || end?.offset === undefined) return []
    const written = source.slice(start.offset, end.offset)
    const behind = nameBehind.exec(written)
    const found = behind ?? nameAbove.exec(written) ?? titleBelow.exec(written)
    const { before = '', name = '' } = found?.groups ?? {}
    if (!found || /[-—–]$/.test(name)) return []
    const at = start.offset + found.index + before.length
    const to = at + name.length
    const text = `${lineEndOf(source)}> ${labelsFor(lang).attribution}`
    const isMended = behind !== null && node.position?.start.column === 1
    const fix = { start: at - (/[ \u3000]*$/.exec(before)?.[0].length ?? 0), end: at + nameAt(name), text }
    const place = {
      start: pointAt(source, { from: start, offset: at }),
      end: pointAt(source, { from: start, offset: to }),
    }
    return [{ position: place, received: name, ...(isMended && { fix }) }]
  })
}

/** Where a name begins behind its dash. */
const nameAt = (name: string) => /^[-—–―─ \u3000]*/.exec(name)?.[0].length ?? 0

const plainName =
  '[《「“]?[\\p{Script=Han}\\p{Lu}][^\\s，。；：！？、,;:!?—–*_`<>[\\]\\\\-][^，。；：！？,;:!?—–*_`<>[\\]\\\\\\n\\r]{0,24}'

const nameBehind = new RegExp(
  `(?<before>[。！？…”’」』）.!?"][ \\u3000]*)(?<name>(?:——?|――?|──?|–|--? (?=\\p{L})|--(?=\\p{L})) ?${plainName})$`,
  'u',
)

const nameAbove =
  /(?<before>[\n\r][ >]*)(?<name>(?:——?|--) ?[^，。；！？、—\n\r]{2,20})(?=\r?\n[ >]*[《「（(][^，。；！？\n\r]{1,30}$)/u

const titleBelow =
  /(?<before>[\n\r][ >]*)(?<name>(?:摘自|选自|选自|出自|引自|来源)[：:《「][^，。；！？\n\r]{2,30})$/u
