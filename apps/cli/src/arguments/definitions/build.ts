import type { CommandDefinition } from '../commands.ts'

export const buildCommand: CommandDefinition = {
  name: 'build',
  operands: '[folder]',
  summary: { en: 'make the site of the bulletin in dist/', zh: '生成简报网站，写入 dist/' },
  options: [],
  examples: [
    {
      line: 'bulletin build',
      meaning: { en: 'the bulletin in which you stand', zh: '生成当前所在的简报' },
    },
    { line: 'bulletin build ../简报', meaning: { en: 'another one', zh: '生成另一份简报' } },
  ],
  run: async (request) => (await import('../../commands/build.ts')).build(request),
}
