import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalMergeType,
} from 'docx'

/** By the package `docx`: a contents typed by hand, merged cells, a quote of its own style, bold beginnings of paragraphs. */
export async function footpath(): Promise<Uint8Array> {
  const text = (words: string, more: { bold?: boolean; italics?: boolean } = {}) =>
    new TextRun({ text: words, ...more })
  const body = (...children: (TextRun | ExternalHyperlink)[]) =>
    new Paragraph({ children, spacing: { after: 120 } })
  const heading = (words: string, level: 'HEADING_2' | 'HEADING_3' | 'HEADING_4') =>
    new Paragraph({ text: words, heading: HeadingLevel[level] })
  const cell = (words: string, more: object = {}) =>
    new TableCell({ children: [new Paragraph(words)], ...more })
  const document = new Document({
    styles: {
      paragraphStyles: [
        {
          id: 'Motto',
          name: 'Quote',
          basedOn: 'Normal',
          run: { italics: true },
          paragraph: { indent: { left: 720 } },
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            children: [text('步道通讯')],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [text('总第 33 期 · 2025 年 1 月 15 日 · 西山步道协会')],
          }),
          new Paragraph({ alignment: AlignmentType.CENTER, children: [text('目　录', { bold: true })] }),
          ...['冬天的路', '三号步道改了道', '踩冰要看颜色', '走路的人', '背水上山的老周'].map((line, index) =>
            body(text(`${line}\t${index + 1}`)),
          ),
          heading('冬天的路', 'HEADING_2'),
          heading('三号步道改了道', 'HEADING_3'),
          body(
            text('塌方处：', { bold: true }),
            text('原路在第二个弯被山石堵住，现在从松林里绕过去，多走'),
            text('四百步', { italics: true }),
            text('。新路线图在'),
            new ExternalHyperlink({
              link: 'https://example.org/trail/3?fbclid=IwAR0abc&version=2',
              children: [
                new TextRun({ text: '协会网站', color: '0563C1', underline: { type: UnderlineType.SINGLE } }),
              ],
            }),
            text('，也贴在路口。'),
          ),
          body(text('开放时间：', { bold: true }), text('早七点到下午四点，下雪停一天。')),
          new Table({
            rows: [
              new TableRow({
                children: ['路段', '步数', '路面'].map((words) =>
                  cell(words, { shading: { type: ShadingType.CLEAR, fill: 'DDDDDD' } }),
                ),
              }),
              new TableRow({
                children: [
                  cell('松林', { verticalMerge: VerticalMergeType.RESTART }),
                  cell('400'),
                  cell('松针'),
                ],
              }),
              new TableRow({
                children: [
                  cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
                  cell('120'),
                  cell('石阶'),
                ],
              }),
              new TableRow({ children: [cell('崖边', {}), cell('修路期间不开', { columnSpan: 2 })] }),
            ],
          }),
          heading('踩冰要看颜色', 'HEADING_3'),
          body(text('青的冰结实，白的冰里有气，黑的冰下面是水。')),
          heading('随身带的', 'HEADING_4'),
          body(text('● 冰爪一副')),
          body(text('● 哨子一个')),
          body(text('● 热水一壶')),
          body(text('信息来源：西山救援队、步道协会')),
          heading('走路的人', 'HEADING_2'),
          heading('背水上山的老周', 'HEADING_3'),
          body(text('老周七十一岁，每天背两桶水到山顶的亭子，桶上写着“请喝”。')),
          new Paragraph({ style: 'Motto', text: '路是走的人多了才有的，水是有人背了才有的。' }),
          new Paragraph({ alignment: AlignmentType.RIGHT, children: [text('——老周')] }),
          body(text('本刊由西山步道协会编写，转载请注明出处。')),
          body(text('责任编辑：方晓晴'), text('　　'), text('电子邮箱：trail@example.org')),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
