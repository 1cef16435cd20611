import type { IssueInput } from '../../frame/issue.ts'
import type { ImageInput } from '../../nodes/blocks.ts'
import type { IssueExamples } from '../examples.ts'
import { textOf } from '../line-of.ts'
import type { PlacedNode } from '../nodes-in.ts'
import type { IssueSuspicion } from '../suspicion.ts'
import { fewPictures } from './few-pictures.ts'

/** Who does not see a picture hears its `alt`: without one, that a picture is there and not what it shows. */
export const emptyAlt: IssueSuspicion = {
  code: 'empty-alt',
  suspectsIn: (issue, nodes) =>
    fewPictures(
      nodes.flatMap(({ node, path }) => {
        if (node.type !== 'image') return []
        const { alt, caption } = node as ImageInput
        const isSaid = typeof alt === 'string' && alt.trim() !== ''
        const isPortrait = [caption, titleAbove(issue, path)].some((words) => /^\s*@\S/.test(textOf(words)))
        return isSaid || isPortrait ? [] : [{ path: [...path, 'alt'], value: alt }]
      }),
    ),
  explain: ({ more }) =>
    more === 0
      ? {
          en: 'The picture has no words for those who do not see it. Say in `alt`, the brackets of `![…]`, what it shows.',
          zh: '图片没有替代文字。请在“![…]”的方括号里写出图中内容，供看不到图片的读者使用。',
        }
      : {
          en: `This picture and ${more} more have no words for those who do not see them. Say in \`alt\`, the brackets of \`![…]\`, what each shows.`,
          zh: `这张和另外 ${more} 张图片没有替代文字。请在“![…]”的方括号里写出图中内容，供看不到图片的读者使用。`,
        },
}

/** The title right above a picture: `@name`, whose face it shows. */
function titleAbove({ sections }: IssueInput, path: PlacedNode['path']): unknown {
  if (path.at(-1) !== 0) return undefined
  const section = sections[Number(path[1])]
  return path.length === 4
    ? section?.title
    : path[4] === 'body' && path.length === 6 && section?.articles?.[Number(path[3])]?.title
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
    [[{ title: '@林一禾', introduction: ['一', image('')] }], 'sections[0].introduction[1].alt'],
  ],
  silent: [
    [{ title: '动态', introduction: [image('学生把剩饭倒进桶里')] }],
    [{ title: '动态', introduction: [{ ...image(''), caption: '@林一禾' }] }],
    [{ title: '@林一禾', introduction: [image(''), '一'] }],
    [{ title: '荐书', articles: [{ title: '@林一禾', body: [image(''), '一'] }] }],
  ],
}
