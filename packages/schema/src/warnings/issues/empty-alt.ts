import type { ImageInput } from '../../nodes/blocks.ts'
import type { IssueExamples } from '../examples.ts'
import { nodesIn } from '../nodes-in.ts'
import type { IssueSuspicion } from '../suspicion.ts'
import { fewPictures } from './few-pictures.ts'

/** Who does not see a picture hears its `alt`: without one, that a picture is there and not what it shows. */
export const emptyAlt: IssueSuspicion = {
  code: 'empty-alt',
  suspectsIn: (issue) =>
    fewPictures(
      nodesIn(issue).flatMap(({ node, path }) => {
        if (node.type !== 'image') return []
        const { alt } = node as ImageInput
        return typeof alt === 'string' && alt.trim() !== '' ? [] : [{ path: [...path, 'alt'], value: alt }]
      }),
    ),
  explain: ({ more }) =>
    more === 0
      ? {
          en: 'The picture has no words for those who do not see it. Say in `alt` what it shows.',
          zh: '图片没有替代文字。请写出图中内容，供看不到图片的读者使用。',
        }
      : {
          en: `This picture and ${more} more have no words for those who do not see them. Say in \`alt\` what each shows.`,
          zh: `这张和另外 ${more} 张图片没有替代文字。请写出图中内容，供看不到图片的读者使用。`,
        },
}

const image = (alt: string) => ({ type: 'image' as const, url: 'https://example.org/a.jpg', alt })

export const examples: IssueExamples = {
  warns: [
    [[{ title: '动态', articles: [{ body: ['一', image('')] }] }], 'sections[0].articles[0].body[1].alt'],
    [[{ title: '动态', introduction: [image(' ')] }], 'sections[0].introduction[0].alt'],
    [
      [{ title: '动态', introduction: [image('秤'), image(''), image(''), image(''), image('')] }],
      'sections[0].introduction[1].alt',
    ],
  ],
  silent: [[{ title: '动态', introduction: [image('学生把剩饭倒进桶里')] }]],
}
