import type { CommandDefinition } from '../commands.ts'

export const buildCommand: CommandDefinition = {
  name: 'build',
  operands: '[folder]',
  summary: { en: 'make the site of the bulletin in dist/', zh: '生成简报网站，写入 dist/' },
  options: [
    {
      flags: '--to <outputs>',
      meaning: {
        en: 'one or several of site, eml (mails), wechat (articles to copy), with commas between (site)',
        zh: '生成什么：site（网站）、eml（邮件）、wechat（供复制的公众号文章），以逗号隔开（默认 site）',
      },
    },
  ],
  examples: [
    {
      line: 'bulletin build',
      meaning: { en: 'the bulletin in which you stand', zh: '生成当前所在的简报' },
    },
    {
      line: 'bulletin build --to site,eml,wechat',
      meaning: {
        en: 'mails in eml/ and WeChat articles in wechat/ as well',
        zh: '另写邮件到 eml/，公众号文章到 wechat/',
      },
    },
    { line: 'bulletin build ../简报', meaning: { en: 'another one', zh: '生成另一份简报' } },
  ],
  run: async (request) => (await import('../../commands/build.ts')).build(request),
}
