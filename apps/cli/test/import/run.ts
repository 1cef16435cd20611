import { bulletin } from '../../src/bulletin.ts'

/** What a command tells in Chinese, its lines in one text. */
export async function run(from: string, argv: string[], LANG = 'zh_CN.UTF-8') {
  const { code, lines } = await bulletin(argv, { environment: { LANG }, from })
  const text = lines
    .map((line) => (typeof line === 'string' ? line : line.map(({ text: piece }) => piece).join('')))
    .join('\n')
  return { code, text }
}

/** A page as somebody saved it; what is asked about it follows from what is left out. */
export const page = ({ title = '护河简报', line = '第9期 2024年4月', body = article } = {}) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${line}</p>${body}`

export const article =
  '<h2>要闻</h2><h3>水鸟回来了</h3><p>四月初，有人在苇丛边数到白鹭七只，见<a href="https://example.org/birds?utm_source=wps">共享表格</a>。</p><p>水清不清，鸟先知道</p><p>——北桥老船工</p>'
