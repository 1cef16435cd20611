import type { IssueInput } from '../../frame/issue.ts'
import { inChineseQuotes } from '../chinese.ts'
import type { IssueExamples } from '../examples.ts'
import type { PlacedNode } from '../nodes-in.ts'
import type { IssueSuspicion, Suspect } from '../suspicion.ts'

/** An address with the stop of its sentence at its end, or with two of them in one, leads nowhere. */
export const oddAddress: IssueSuspicion = {
  code: 'odd-address',
  suspectsIn: (issue, nodes) => addressesIn(issue, nodes).filter(({ value }) => isOdd(value)),
  explain: ({ received }) => ({
    en: `The address ${received} has a punctuation mark at its end, or another address in it. Write the address alone.`,
    zh: `网址${inChineseQuotes(received)}末尾带有标点，或混入了另一个网址。请只写网址本身。`,
  }),
}

function addressesIn(issue: IssueInput, nodes: readonly PlacedNode[]): (Suspect & { value: string })[] {
  const found: [unknown, (string | number)[]][] = [
    [issue.url, ['url']],
    [issue.imprint?.site, ['imprint', 'site']],
  ]
  for (const [section, { articles }] of issue.sections.entries()) {
    for (const [index, { url, sources }] of (articles ?? []).entries()) {
      const path = ['sections', section, 'articles', index]
      found.push([url, [...path, 'url']])
      for (const [at, source] of (sources ?? []).entries())
        if (typeof source !== 'string') found.push([source.url, [...path, 'sources', at, 'url']])
    }
  }
  for (const { node, path } of nodes) if ('url' in node) found.push([node.url, [...path, 'url']])
  return found.flatMap(([value, path]) => (typeof value === 'string' ? [{ value, path }] : []))
}

// Titles of encyclopaedias end in `（消歧义）` and in `.`.
const isOdd = (url: string) =>
  /[，。；：、】」』》”’,;]\s*$/.test(url) ||
  (/[）)]\s*$/.test(url) && !/[（(]/.test(url)) ||
  /^\s*https?:\/\/(?:https?:|\/)|[,，;；]https?:\/\/|^\s*mailto:[^?]*＠/i.test(url)

const leading = (url: string): IssueExamples['silent'][number] => [
  {
    title: '动态',
    introduction: [{ type: 'paragraph', children: ['见', { type: 'link', url, children: '方案' }] }],
  },
]

const place = 'sections[0].introduction[0].children[1].url'

export const examples: IssueExamples = {
  warns: [
    [leading('https://example.org/a。'), place],
    [leading('https://example.org/a），'), place],
    [leading('https://https://example.org/a'), place],
    [leading('https://example.org/a,https://example.org/b'), place],
    [
      [
        {
          title: '动态',
          articles: [{ title: '甲', body: ['文'], sources: [{ title: '报', url: 'https://e.cn/；' }] }],
        },
      ],
      'sections[0].articles[0].sources[0].url',
    ],
  ],
  silent: [
    leading('https://example.org/a'),
    leading('https://en.wikipedia.org/wiki/Apple_Inc.'),
    leading('https://zh.wikipedia.org/wiki/秤（消歧义）'),
    leading('https://web.archive.org/web/2024/https://example.org/'),
  ],
}
