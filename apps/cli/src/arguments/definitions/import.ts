import type { CommandDefinition } from '../commands.ts'

export const importCommand: CommandDefinition = {
  name: 'import',
  operands: '[file]',
  summary: {
    en: 'make an issue of a Word file, PDF, page, Markdown or text, and ask what it does not say',
    zh: '把 Word、PDF、网页、Markdown 或文本变成一期简报，不清楚的地方提问',
  },
  options: [
    {
      flags: '--out <folder>',
      meaning: {
        en: "where to write (a folder of the document's name, in the bulletin's issues)",
        zh: '写到哪个文件夹（默认在简报的 issues 中以文档名新建）',
      },
    },
    { flags: '--title <title>', meaning: { en: 'title of the issue', zh: '本期标题' } },
    {
      flags: '--date <date>',
      meaning: { en: 'when it was published, as in 2024-05', zh: '出版日期，例如 2024-05' },
    },
    { flags: '--number <number>', meaning: { en: 'its number', zh: '期号' } },
    { flags: '--series <title>', meaning: { en: 'title of the bulletin', zh: '简报名称' } },
    {
      flags: '--written-in <language>',
      meaning: { en: 'its language, as in zh-CN or en', zh: '本期的语言，例如 zh-CN、en' },
    },
    {
      flags: '--url <address>',
      meaning: {
        en: 'where a page stands, for links that are relative to it',
        zh: '网页原来的网址，用于补全相对链接',
      },
    },
    {
      flags: '--cmaps <folder>',
      meaning: {
        en: 'for a PDF without its Chinese fonts: the folder cmaps of pdfjs-dist',
        zh: 'PDF 未嵌入中文字体时：pdfjs-dist 的 cmaps 文件夹',
      },
    },
    {
      flags: '--force',
      meaning: {
        en: 'replace what was edited since the last import',
        zh: '上次导入后改动过的文件也替换掉',
      },
    },
  ],
  examples: [
    {
      line: 'bulletin import 简报.docx --out issues/2024-05',
      meaning: {
        en: 'writes issue.md, its pictures, and what is not clear as issue.hints.yaml',
        zh: '写出 issue.md 和图片，不清楚的地方写在 issue.hints.yaml',
      },
    },
    {
      line: 'bulletin import 简报.docx --out issues/2024-05 --date 2024-05',
      meaning: {
        en: 'again, with a date, and with the answers that were written there',
        zh: '再次导入，给出日期，并采用已写下的答案',
      },
    },
  ],
  run: async (request) => (await import('../../commands/import.ts')).importDocument(request),
}
