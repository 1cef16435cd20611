import type { CommandDefinition } from '../commands.ts'

export const previewCommand: CommandDefinition = {
  name: 'preview',
  operands: '[folder]',
  summary: {
    en: 'show the site in a browser, and follow what is saved',
    zh: '在浏览器中预览，保存后自动更新',
  },
  options: [
    {
      flags: '--port <number>',
      meaning: {
        en: 'port (4321, or a free one); 0 for any that is free',
        zh: '端口（默认 4321，被占用时另选），0 表示任选空闲端口',
      },
    },
    { flags: '--no-open', meaning: { en: 'open no browser', zh: '不打开浏览器' } },
  ],
  examples: [
    {
      line: 'bulletin preview',
      meaning: { en: 'the bulletin in which you stand', zh: '预览当前所在的简报' },
    },
    { line: 'bulletin preview --no-open --port 8080', meaning: { en: 'only serve it', zh: '只启动服务' } },
  ],
  run: async (request) => (await import('../../commands/preview.ts')).preview(request),
}
