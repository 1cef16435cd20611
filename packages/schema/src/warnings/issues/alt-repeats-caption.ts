import type { ImageInput } from '../../nodes/blocks.ts'
import { saysTheSame } from '../../values/says-the-same.ts'
import { inChineseQuotes } from '../chinese.ts'
import type { IssueExamples } from '../examples.ts'
import { textOf } from '../line-of.ts'
import type { IssueSuspicion } from '../suspicion.ts'

/** Who hears the page hears the same words twice, and still not what the picture shows. */
export const altRepeatsCaption: IssueSuspicion = {
  code: 'alt-repeats-caption',
  suspectsIn: (_, nodes) =>
    nodes.flatMap(({ node, path }) => {
      if (node.type !== 'image') return []
      const { alt, caption } = node as ImageInput
      const isSaid = typeof alt === 'string' && alt.trim() !== ''
      return isSaid && saysTheSame(alt, textOf(caption)) ? [{ path: [...path, 'alt'], value: alt }] : []
    }),
  explain: ({ received }) => ({
    en: `The picture's \`alt\` repeats its caption, ${received}. Say there what the picture shows.`,
    zh: `图片的替代文字与图注相同，都是${inChineseQuotes(received)}。替代文字请写图中可见的内容。`,
  }),
}

const image = (alt: string, caption: string) => ({
  type: 'image' as const,
  url: 'https://example.org/a.jpg',
  alt,
  caption,
})

export const examples: IssueExamples = {
  warns: [
    [
      [{ title: '动态', introduction: [image('城东小学的秤', '城东小学的秤。')] }],
      'sections[0].introduction[0].alt',
    ],
  ],
  silent: [
    [{ title: '动态', introduction: [image('学生把剩饭倒进桶里', '城东小学的秤')] }],
    [{ title: '动态', introduction: [image('学生把剩饭倒进桶里', '')] }],
  ],
}
