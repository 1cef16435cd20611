import type { ImageInput } from '../../nodes/blocks.ts'
import { inChineseQuotes } from '../chinese.ts'
import type { IssueExamples } from '../examples.ts'
import type { IssueSuspicion } from '../suspicion.ts'
import { fewPictures } from './few-pictures.ts'

/** An editor puts the name of the file into `alt` by itself; read aloud, `IMG_0042.jpg` is noise. */
export const altFileName: IssueSuspicion = {
  code: 'alt-file-name',
  suspectsIn: (_, nodes) =>
    fewPictures(
      nodes.flatMap(({ node, path }) => {
        if (node.type !== 'image') return []
        const { alt } = node as ImageInput
        return fileName.test(alt?.trim() ?? '') ? [{ path: [...path, 'alt'], value: alt }] : []
      }),
    ),
  explain: ({ received, more }) => ({
    en: `The picture's \`alt\` is the name of a file, ${received}${more ? `, and so are ${more} more` : ''}. Say there what the picture shows.`,
    zh: `图片的替代文字是文件名${inChineseQuotes(received)}${more ? `（另有 ${more} 处）` : ''}。请改写为图中可见的内容。`,
  }),
}

const fileName =
  /^(?:\S{1,200}\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|heic|avif)|(?:img|dsc|image|screenshot|微信图片)?[-_ ]?\d{3,20}(?:[-_]\d{1,20})?|image|img|picture|图片|图像|截图|在这里插入图片描述)$/i

const image = (alt: string) => ({ type: 'image' as const, url: 'https://example.org/a.jpg', alt })

export const examples: IssueExamples = {
  warns: [
    [[{ title: '动态', introduction: [image('IMG_0042.jpg')] }], 'sections[0].introduction[0].alt'],
    [[{ title: '动态', introduction: [image('微信图片_20240301')] }], 'sections[0].introduction[0].alt'],
    [[{ title: '动态', introduction: [image('在这里插入图片描述')] }], 'sections[0].introduction[0].alt'],
  ],
  silent: [
    [{ title: '动态', introduction: [image('2024 年的秤')] }],
    [{ title: '动态', introduction: [image('写着 menu.png 的纸条')] }],
  ],
}
