import type { Paragraph, RootContent } from 'mdast'
import { sourceLabelAt } from '../../../dialect/leads.ts'
import { lineEndOf } from '../../fix-of.ts'
import { pointAt } from '../../point-at.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** `摘自：…` that is not the last paragraph of its article, or no paragraph of its own, stays a line of text. */
export const nearSource: BlockSuspicion = {
  code: 'near-source',
  suspectsIn,
  explain: ({ received }) => ({
    en: `“${received}” looks like the source of the article, but is text. Write it as the last paragraph of the article, after an empty line, as \`摘自：[title](https://…)\` or \`Source: [title](https://…)\`, with nothing else in it.`,
    zh: `“${received}”像是文章的来源，现在只是正文。请放在文章最后，前面空一行，单独成段，写成“摘自：[标题](https://…)”。`,
  }),
}

function suspectsIn({ nodes, source }: Siblings): Suspect[] {
  const [heading] = nodes
  if (source === undefined || heading?.type !== 'heading' || heading.depth > 3) return []
  const last = nodes.findLastIndex(({ type }) => type !== 'footnoteDefinition' && type !== 'definition')
  // Who edited it, or a line across the page, may stand below.
  const lastText = nodes.findLastIndex((node) => !isShortLine(node, source))
  return nodes.flatMap((node, index) =>
    node.type === 'paragraph'
      ? suspect(node, {
          source,
          isLast: index === last,
          isNearEnd: index >= Math.max(lastText, nodes.length - 4),
        })
      : [],
  )
}

interface Around {
  source: string
  isLast: boolean
  /** Whether nothing but short lines stands below. */
  isNearEnd: boolean
}

function isShortLine({ type, position }: RootContent, source: string): boolean {
  if (/^(?:thematicBreak|definition|footnoteDefinition)$/.test(type)) return true
  const written = source.slice(position?.start.offset, position?.end.offset)
  return type === 'paragraph' && written.length <= 40 && !/[。！？\n\r]/.test(written)
}

function suspect({ position }: Paragraph, { source, isLast, isNearEnd }: Around): Suspect[] {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const written = source.slice(start.offset, end.offset)
  // Read as sources where it can be; a sentence that begins so is one.
  if (isLast && sourceLabelAt(written) !== undefined && !/[:：]\s*$/.test(written)) return []
  const found =
    (isLast ? typedLast(written) : undefined) ??
    typedLine(written, isLast) ??
    (isNearEnd ? typedLabel(written) : undefined)
  if (!found) return []
  const offset = start.offset + found.index
  const place = { start: pointAt(source, { from: start, offset }), end }
  const text = found.text?.replaceAll('\n', lineEndOf(source))
  const isMended = text !== undefined && start.column === 1
  return [
    {
      position: place,
      received: written.slice(found.index),
      ...(isMended && { fix: { start: offset, end: offset + (found.length ?? 0), text } }),
    },
  ]
}

interface Found {
  index: number
  /** How much of it is replaced, and by what. */
  length?: number
  text?: string | undefined
}

/** `（摘自：…）`, `（来源：…）` and `摘自《…》` at the very end of an article. */
function typedLast(written: string): Found | undefined {
  const from = Math.max(written.length - 400, 0)
  const match = inParentheses.exec(written.slice(from))
  const [whole = '', inside = ''] = match ?? []
  const found = sourceLabelAt(inside) ?? withoutColon(inside)
  if (match && found !== undefined) {
    const text = sourceLabelAt(inside) === undefined ? `${found}：${inside.slice(found.length)}` : inside
    const index = from + match.index
    return { index, length: whole.length, text: index === 0 ? text : `\n\n${text}` }
  }
  const label = withoutColon(written)
  const isShort = written.length < 80 && !/[\n\r。！？]/.test(written)
  if (label === undefined || !isShort) return undefined
  return { index: 0, length: label.length, text: `${label}：` }
}

const inParentheses = /[（(]((?:[^（）()\n\r]|\([^()\n\r]*\)){3,300})[)）][。.]?$/

const withoutColon = (text: string) =>
  /^(?:摘[编编]?自|选自|選自|转载自|轉載自)(?=[《“「【[])/.exec(text)?.[0]

/** A line that begins with the label, at the end of a paragraph or above others. */
function typedLine(written: string, isLast: boolean): Found | undefined {
  const lineStart = Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1
  const index = lineStart + (/^[ \t>]*/.exec(written.slice(lineStart))?.[0].length ?? 0)
  if (sourceLabelAt(written.slice(index)) === undefined) return undefined
  if (lineStart === 0) return /\]\(|^摘自/.test(written) && !isLast ? { index: 0 } : undefined
  return { index, text: isLast && !/[:：]\s*$/.test(written) ? '\n' : undefined }
}

/** A short line whose label is bold, in brackets, or without its colon; or that has nothing but a label. */
function typedLabel(written: string): Found | undefined {
  const isShort = written.length < 80 && !/[。！？\n\r]/.test(written)
  return isShort && dressed.test(written) ? { index: 0 } : undefined
}

const dressed = new RegExp(
  [
    // `**来源：**某报`, `【来源】某报`, `[来源：某报](https://…)`, and without such a dress above who edited it
    '^(?:[*_]{1,3}|[【\\[(（])?(?:本文|原文)?(?:资料|信息|文章|稿件|内容|資料|資訊)?(?:来 ?源|來源|摘 ?[编編]?自|选自|選自|转载?自|轉載?自|出处|出處|原载)(?:[*_]{0,3} ?[：:；;】\\]｜丨|/／]| (?=\\S)|(?=《))',
    '^(?:[*_]{1,3}|[\\[(（])?Sources?[*_]{0,3} ?[:;|/\\]]',
    '^(?:——|--) ?(?:摘[编編]?自|选自|转载?自)',
  ].join('|'),
  'i',
)
