import type { CommandDefinition } from '../commands.ts'

export const newCommand: CommandDefinition = {
  name: 'new',
  operands: '[folder]',
  summary: {
    en: 'make the folder of a bulletin, with a first issue that shows the dialect',
    zh: '新建一份简报，附一期演示写法的样刊',
  },
  options: [
    { flags: '--title <title>', meaning: { en: 'title of the bulletin', zh: '简报名称' } },
    {
      flags: '--written-in <language>',
      meaning: { en: 'its language, as in zh-CN or en', zh: '简报的语言，例如 zh-CN、en' },
    },
    { flags: '--publisher <name>', meaning: { en: 'who publishes it', zh: '编制单位' } },
    { flags: '--url <address>', meaning: { en: 'where its site will stand', zh: '网站将来的地址' } },
    {
      flags: '--yes',
      meaning: { en: 'ask nothing; what is not given is filled in', zh: '不提问，未给的项目自动填写' },
    },
  ],
  examples: [
    {
      line: 'bulletin new',
      meaning: {
        en: 'asks four questions, and writes to the folder bulletin',
        zh: '回答四个问题，写入文件夹 bulletin',
      },
    },
    {
      line: 'bulletin new 食堂简报 --yes',
      meaning: { en: 'asks nothing', zh: '不提问' },
    },
  ],
  run: async (request) => (await import('../../commands/new.ts')).newBulletin(request),
}
