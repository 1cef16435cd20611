import type { CommandDefinition } from '../commands.ts'

export const linksCommand: CommandDefinition = {
  name: 'links',
  operands: '[files...]',
  summary: {
    en: 'list links: before, after, by which rule and why',
    zh: '列出链接：清理前、清理后、规则与理由',
  },
  options: [
    {
      flags: '--format <form>',
      choices: ['table', 'json', 'page'],
      meaning: {
        en: 'table (default), json, or page: HTML on standard output',
        zh: '输出形式：table（默认）、json、page（输出网页）',
      },
    },
    { flags: '--all', meaning: { en: 'also links that stay as they are', zh: '也列出没有改动的链接' } },
  ],
  examples: [
    {
      line: 'bulletin links issues/2023-10.md',
      meaning: { en: 'what was changed in one issue', zh: '一期简报中改了哪些链接' },
    },
    {
      line: 'bulletin links --format page > links.html',
      meaning: { en: 'a page with the removed pieces struck through', zh: '网页报告，删去的部分加删除线' },
    },
  ],
  run: async (request) => (await import('../../commands/links.ts')).links(request),
}
