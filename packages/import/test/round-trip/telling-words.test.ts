import { toHtml } from '@cec-bulletin/html'
import { toMarkdown } from '@cec-bulletin/markdown'
import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { readMarkdown } from '../../src/markdown.ts'
import { asOnAPage } from './as-on-a-page.ts'

/** What rules look for in other documents. */
const telling = [
  '— END —',
  '（完）',
  '————————',
  '点击上方蓝字关注我们',
  '长按识别二维码',
  '往期回顾',
  '编辑：王小满',
  '本期由南街办公室编写。',
  '路标（摄影：苏木）',
  '（苏木 摄）',
  '图1　路标',
  '01',
  '目录',
  '2024年5月20日',
  '步道简报 第5期',
  // Nobody sees it, but the model takes it for text.
  '\u200b',
  // Keys of YAML, nearly.
  `甲':　乙`,
  '甲:　乙',
]

const issueOf = (words: string) => {
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value: words }] }
  const image = { type: 'image', url: 'https://example.org/a.jpg', alt: '' }
  const said = { type: 'paragraph', children: [{ type: 'text', value: '正文。' }] }
  return parseIssue({
    schemaVersion: 1,
    title: words,
    date: '2024-06-01',
    lang: 'zh-CN',
    imprint: { publisher: words, editors: [{ name: words }] },
    sections: [
      {
        title: words,
        introduction: [paragraph],
        articles: [
          {
            title: words,
            body: [paragraph, { ...image, caption: words }, { ...image, credit: words }, said, paragraph],
          },
          { title: '一篇', body: [{ type: 'blockquote', children: [said, paragraph] }, paragraph] },
        ],
      },
    ],
  })
}

test.each(telling)('%s stays where it is on a page of ours', (words) => {
  const issue = issueOf(words)
  const { draft } = infer(readHtml(toHtml(issue, { document: true })))
  expect(parseIssue(draft)).toEqual(asOnAPage(issue))
})

test.each(telling)('%s stays where it is in Markdown of ours', (words) => {
  const issue = issueOf(words)
  expect(parseIssue(infer(readMarkdown(toMarkdown(issue))).draft)).toEqual(issue)
})
