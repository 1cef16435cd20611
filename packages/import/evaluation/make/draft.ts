import { readFileSync } from 'node:fs'
import { AlignmentType, Document, ExternalHyperlink, ImageRun, Packer, Paragraph, TextRun } from 'docx'

/**
 * The draft of the editor's guide, as an office writes it: titles that are only bold and in the middle, marks and
 * numbers typed by hand, a bracket of two keyboards, and no date.
 */
export const draft = (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      creator: '三校食堂',
      styles: { default: { document: { run: { font: '宋体', size: 24 } } } },
      sections: [
        {
          children: [
            centred('食堂简报', 26),
            middle('第 6 期'),
            centred('食堂动态', 14),
            centred('四月剩饭少了两成', 18),
            text('四月起，三所学校的食堂每餐后称剩饭。月底一算，人均剩饭从八十克减到六十三克。'),
            text(
              '各校每周的数字都贴在',
              link('https://example.org/canteen/april?utm_source=wps&id=6', '公示栏'),
              '上。',
            ),
            new Paragraph({ alignment: AlignmentType.CENTER, children: [chart()] }),
            middle('图1　四月各周的人均剩饭'),
            text('来源：三校后勤办公室'),
            centred('半份菜开卖', 18),
            text('半份菜先在城东小学试行，请注意三点：'),
            text('※价格是整份的一半；'),
            text('※一次只能买一种；'),
            text('※汤和米饭不限份。'),
            text('试行期（含周末)为一个月，到时再议。'),
            centred('大家说', 14),
            centred('一个空盘子', 18),
            text('打饭的师傅记得每一个说“少一点”的孩子。'),
            text('盘子是空的，心里是满的。'),
            new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun('——城东小学 周师傅')] }),
            text('本简报由三校食堂联合编印，欢迎转载。'),
            text('编辑：林青　联系邮箱：canteen@example.org'),
          ],
        },
      ],
    }),
  )

const centred = (words: string, points: number) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: words, bold: true, font: '黑体', size: points * 2 })],
  })

const middle = (words: string) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(words)] })

/** With the two spaces that are typed in front of a paragraph. */
const text = (...pieces: (string | ExternalHyperlink)[]) =>
  new Paragraph({
    children: [
      new TextRun('　　'),
      ...pieces.map((piece) => (typeof piece === 'string' ? new TextRun(piece) : piece)),
    ],
  })

const link = (url: string, words: string) =>
  new ExternalHyperlink({ link: url, children: [new TextRun({ text: words, style: 'Hyperlink' })] })

const chart = () =>
  new ImageRun({
    type: 'png',
    data: readFileSync('docs/guide/chart.png'),
    transformation: { width: 480, height: 240 },
    altText: { name: '四周剩饭', title: '', description: '柱状图：四月四周的人均剩饭，从八十克减到六十三克' },
  })
