import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'

/** By the package `docx`, in English and Chinese: an issue without a number, an article without a title, letters as lists. */
export async function choir(): Promise<Uint8Array> {
  const body = (words: string) => new Paragraph({ text: words })
  const item = (words: string) =>
    new Paragraph({ text: words, numbering: { reference: 'chinese', level: 0 } })
  const document = new Document({
    creator: '合唱团',
    title: 'Untitled',
    numbering: {
      config: [
        {
          reference: 'chinese',
          levels: [
            { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.LEFT },
          ],
        },
      ],
    },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph('社区合唱团月刊')] }) },
        children: [
          new Paragraph({ text: '社区合唱团月刊', heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [new TextRun({ text: '2024年12月号', italics: true })] }),
          new Paragraph({ text: '排练', heading: HeadingLevel.HEADING_1 }),
          body('这个月排练了六次，平均每次到三十一人。'),
          new Paragraph({ text: '新歌三首', heading: HeadingLevel.HEADING_2 }),
          item('《小河淌水》，四声部；'),
          item('《送别》，清唱；'),
          item('Auld Lang Syne，中英文各一遍。'),
          new Paragraph({
            children: [
              new TextRun('谱子可以从 '),
              new ExternalHyperlink({
                link: 'https://example.org/scores/2024-12?mc_cid=abc&mc_eid=def',
                children: [new TextRun('scores')],
              }),
              new TextRun(' 下载，密码问团长（电话见群公告）。'),
            ],
          }),
          new Paragraph({ text: '嗓子哑了怎么办', heading: HeadingLevel.HEADING_2 }),
          body('少说话，多喝水，别清嗓子。'),
          new Paragraph({
            children: [
              new TextRun('注意：'),
              new TextRun({ text: '三天不好要看医生', bold: true, italics: true }),
              new TextRun('。'),
            ],
          }),
          body('摘自《嗓音保健问答》'),
          new Paragraph({ text: '演出', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: '元旦音乐会', heading: HeadingLevel.HEADING_2 }),
          body('一月一日下午三点，文化馆小剧场，不用票。'),
          new Paragraph({ text: '节目单', heading: HeadingLevel.HEADING_3 }),
          body('1) 混声合唱两首'),
          body('2) 童声合唱一首'),
          body('3) 全场同唱'),
          body('出品：社区合唱团'),
          body('编辑：高音部 田歌；低音部 石磊'),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
