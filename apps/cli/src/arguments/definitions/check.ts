import type { CommandDefinition } from '../commands.ts'

export const checkCommand: CommandDefinition = {
  name: 'check',
  operands: '[files...]',
  summary: {
    en: 'say what is wrong in issues, where, and what to type instead',
    zh: '检查简报：哪里有问题，应改成什么',
  },
  options: [
    {
      flags: '--format <form>',
      choices: ['text', 'lines', 'json'],
      meaning: {
        en: 'text with excerpts (default), one line each, or json',
        zh: '输出形式：text 带原文（默认），lines 每处一行，json',
      },
    },
    {
      flags: '--strict',
      meaning: { en: 'warnings end it with exit code 1 too', zh: '有提醒时退出码也为 1' },
    },
  ],
  examples: [
    {
      line: 'bulletin check',
      meaning: { en: 'every issue of the bulletin', zh: '检查整份简报的各期' },
    },
    {
      line: 'bulletin check ../简报',
      meaning: {
        en: 'every issue of another bulletin, or of any folder',
        zh: '检查另一份简报或某个文件夹中的各期',
      },
    },
    {
      line: 'bulletin check issues/2023-10.md --format lines',
      meaning: { en: 'one issue, for an editor or CI', zh: '检查一期，供编辑器或 CI 使用' },
    },
  ],
  run: async (request) => (await import('../../commands/check.ts')).check(request),
}
