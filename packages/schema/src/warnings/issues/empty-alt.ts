import type { ImageInput } from '../../nodes/blocks.ts'
import { nodesIn } from '../nodes-in.ts'
import type { IssueSuspicion } from '../suspicion.ts'

/** Who does not see a picture hears its `alt`: without one, that a picture is there and not what it shows. */
export const emptyAlt: IssueSuspicion = {
  code: 'empty-alt',
  suspectsIn: (issue) =>
    nodesIn(issue).flatMap(({ node, path }) => {
      if (node.type !== 'image') return []
      const { alt } = node as ImageInput
      return typeof alt === 'string' && alt.trim() !== '' ? [] : [{ path: [...path, 'alt'], value: alt }]
    }),
  explain: () => ({
    en: 'The picture has no words for those who do not see it. Say in `alt` what it shows.',
    zh: '图片没有替代文字。请写出图中内容，供看不到图片的读者使用。',
  }),
}
