import { labelsFor } from '@cec-bulletin/schema/model'
import type { Paragraph, RootContent } from 'mdast'
import { pictureIn } from '../../../dialect/pictures.ts'
import { lineEndOf } from '../../fix-of.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'
import { captionAbove, captionLabel } from './caption-label.ts'

/** `图1 …`, `▲ …`, `*…*` or `（… 摄）` under a picture, with an empty line between, or `图1 …` above one, is a paragraph of its own. */
export const nearCaption: BlockSuspicion = {
  code: 'near-caption',
  suspectsIn: ({ nodes, source, lang }) =>
    source === undefined
      ? []
      : nodes.flatMap((node, index) => {
          const [above, below] = [nodes[index - 1], nodes[index + 1]]
          if (node.type !== 'paragraph') return []
          const credit = labelsFor(lang).credit
          return isPicture(above)
            ? belowPicture(node, { picture: above, source, credit })
            : isPicture(below)
              ? abovePicture(node, { picture: below, source, credit })
              : []
        }),
  explain: ({ received }) => ({
    en: `“${received}” looks like the caption or the credit of a picture, but is a paragraph. Write it on the line right below the picture, and \`\\\` at the end of the picture's.`,
    zh: `“${received}”像是图片的图注或署名，现在是单独的一段。请写在图片的下一行，中间不空行，并在图片一行的末尾加“\\”。`,
  }),
}

const isNearCredit =
  /^(?:(?:图片|圖片)(?![：:])|照片|图源|摄影|供图|摄|图\/文|文\/图|攝影|Photo|Image|Credit)/i

const isPicture = (node: RootContent | undefined): node is Paragraph =>
  node?.type === 'paragraph' && node.children.length === 1 && pictureIn(node.children[0]) !== undefined

interface Around {
  picture: Paragraph
  source: NonNullable<Siblings['source']>
  /** The label of a credit. */
  credit: string
}

function belowPicture(node: Paragraph, { picture, source, credit }: Around): Suspect[] {
  const { start, end } = node.position ?? {}
  const from = picture.position?.end.offset
  if (start?.offset === undefined || end?.offset === undefined || from === undefined) return []
  const received = source.slice(start.offset, end.offset)
  if (received.length > longest || /[\n\r]/.test(received)) return []
  const lineEnd = `\\${lineEndOf(source)}`
  const [, name] = takenBy.exec(received) ?? []
  if (name !== undefined) {
    const fix = { start: from, end: end.offset, text: lineEnd + credit + name }
    return [{ position: node.position, received, ...(start.column === 1 && { fix }) }]
  }
  if (!captionLabel.test(received) && !isEmphasized(node, received)) return []
  const fix = { start: from, end: start.offset, text: lineEnd }
  // Under the picture, the label of a credit would have to be another.
  const isFixed = start.column === 1 && !isNearCredit.test(received)
  return [{ position: node.position, received, ...(isFixed && { fix }) }]
}

/** In characters. */
const longest = 120

/** `（周小满 摄）`; the name alone. */
const takenBy = /^[（(]?([\p{Script=Han}·]{2,8})[ \u3000/／]摄(?:影)?[）)]?$/u

/** A short line that leans. */
const isEmphasized = ({ children }: Paragraph, received: string) =>
  children.length === 1 && children[0]?.type === 'emphasis' && !/[：:]\*?_?$/.test(received)

function abovePicture({ position }: Paragraph, { picture, source }: Around): Suspect[] {
  const { start, end } = position ?? {}
  const [from, to] = [picture.position?.start.offset, picture.position?.end.offset]
  if (start?.offset === undefined || end?.offset === undefined || to === undefined) return []
  const received = source.slice(start.offset, end.offset)
  if (!captionAbove.test(received) || /[\n\r]|[：:。]$/.test(received) || received.length > longest) return []
  const text = `${source.slice(from, to)}\\${lineEndOf(source)}${received}`
  return [{ position, received, ...(start.column === 1 && { fix: { start: start.offset, end: to, text } }) }]
}
