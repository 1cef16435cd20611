import type { ImageInput } from '../../nodes/blocks.ts'
import { textOf } from '../lines-of.ts'
import { nodesIn } from '../nodes-in.ts'
import type { IssueSuspicion } from '../suspicion.ts'

/** Who hears the page hears the same words twice, and still not what the picture shows. */
export const altRepeatsCaption: IssueSuspicion = {
  code: 'alt-repeats-caption',
  suspectsIn: (issue) =>
    nodesIn(issue).flatMap(({ node, path }) => {
      if (node.type !== 'image') return []
      const { alt, caption } = node as ImageInput
      const words = textOf(caption).trim()
      return words !== '' && words === alt?.trim() ? [{ path: [...path, 'alt'], value: alt }] : []
    }),
  explain: ({ received }) => ({
    en: `The picture's \`alt\` repeats its caption, ${received}. Say there what the picture shows.`,
    zh: `图片的替代文字与图注相同（${received}）。替代文字请写图中可见的内容。`,
  }),
}
