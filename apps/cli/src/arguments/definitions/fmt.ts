import type { CommandDefinition } from '../commands.ts'

export const fmtCommand: CommandDefinition = {
  name: 'fmt',
  operands: '[files...]',
  summary: {
    en: 'write issues in the standard form of the dialect, and change no words',
    zh: '把简报整理成规范写法，文字一字不改',
  },
  options: [
    {
      flags: '--check',
      meaning: {
        en: 'write nothing; exit code 1 where a file would change',
        zh: '不写文件；有文件需要整理时退出码为 1',
      },
    },
  ],
  examples: [
    {
      line: 'bulletin fmt',
      meaning: { en: 'every issue of the bulletin', zh: '整理整份简报的各期' },
    },
    {
      line: 'bulletin fmt --check issues/2023-10.md',
      meaning: { en: 'only say whether it would change', zh: '只看是否需要整理' },
    },
  ],
  run: async (request) => (await import('../../commands/fmt.ts')).fmt(request),
}
