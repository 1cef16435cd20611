import type { Paragraph } from 'mdast'
import { pictureIn } from '../../../dialect/pictures.ts'
import { lineEndOf } from '../../fix-of.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'
import { captionLabel } from './caption-label.ts'

/** `图1 …` or `▲ …` under a picture, with an empty line between, is a paragraph of its own. */
export const nearCaption: BlockSuspicion = {
  code: 'near-caption',
  suspectsIn: ({ nodes, source }) =>
    source === undefined
      ? []
      : nodes.flatMap((node, index) => {
          const above = nodes[index - 1]
          return node.type === 'paragraph' && above?.type === 'paragraph' && isPicture(above)
            ? suspect(node, { above, source })
            : []
        }),
  explain: ({ received }) => ({
    en: `“${received}” looks like the caption or the credit of the picture above, but is a paragraph. Write it on the line right below the picture, and \`\\\` at the end of the picture's.`,
    zh: `“${received}”像是上图的图注或署名，现在是单独的一段。请写在图片的下一行，中间不空行，并在图片一行的末尾加“\\”。`,
  }),
}

const isNearCredit =
  /^(?:(?:图片|圖片)(?![：:])|照片|图源|摄影|供图|摄|图\/文|文\/图|攝影|Photo|Image|Credit)/i

const isPicture = ({ children }: Paragraph) => children.length === 1 && pictureIn(children[0]) !== undefined

interface Around {
  above: Paragraph
  source: NonNullable<Siblings['source']>
}

function suspect({ position }: Paragraph, { above, source }: Around): Suspect[] {
  const { start, end } = position ?? {}
  const from = above.position?.end.offset
  if (start?.offset === undefined || end?.offset === undefined || from === undefined) return []
  const received = source.slice(start.offset, end.offset)
  if (!captionLabel.test(received) || received.length > 120 || /[\n\r]/.test(received)) return []
  const fix = { start: from, end: start.offset, text: `\\${lineEndOf(source)}` }
  // Under the picture, the label of a credit would have to be another.
  const isFixed = start.column === 1 && !isNearCredit.test(received)
  return [{ position, received, ...(isFixed && { fix }) }]
}
