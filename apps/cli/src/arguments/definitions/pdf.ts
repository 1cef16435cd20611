import type { CommandDefinition } from '../commands.ts'

export const pdfCommand: CommandDefinition = {
  name: 'pdf',
  operands: '[files...]',
  summary: {
    en: 'print issues as tagged PDF with an outline, by an installed browser',
    zh: '用已安装的浏览器把简报打印成带标签和大纲的 PDF',
  },
  options: [
    {
      flags: '--paper <size>',
      choices: ['A4', '16:9'],
      meaning: { en: 'A4 where none is named, or 16:9 for slides', zh: '纸型：A4（默认）或 16:9（幻灯片）' },
    },
    { flags: '--out <folder>', meaning: { en: 'where to write (pdf)', zh: '写到哪个文件夹（默认 pdf）' } },
    {
      flags: '--browser <program>',
      meaning: {
        en: 'Chromium, Chrome or Edge, where none is found',
        zh: '指定 Chromium、Chrome 或 Edge 的程序',
      },
    },
  ],
  examples: [
    { line: 'bulletin pdf', meaning: { en: 'every issue of the bulletin', zh: '打印整份简报的各期' } },
    {
      line: 'bulletin pdf issues/2023-10.md --paper 16:9',
      meaning: { en: 'one issue, as slides', zh: '打印一期，幻灯片版面' },
    },
  ],
  run: async (request) => (await import('../../commands/pdf.ts')).pdf(request),
}
