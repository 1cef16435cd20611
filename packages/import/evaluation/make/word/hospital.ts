import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  VerticalMergeType,
} from 'docx'

const p = (words: string) => new Paragraph(words)
const h = (words: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text: words, heading })
const step = (words: string, level = 0) =>
  new Paragraph({ text: words, numbering: { reference: 'steps', level } })
const cell = (words: string, more = {}) => new TableCell({ children: [p(words)], ...more })

/** By the `docx` package: links as fields, revisions, a comment, a text box, numbers of two levels that go on, merged cells. */
export const hospital = () =>
  Packer.toBuffer(
    new Document({
      comments: {
        children: [
          {
            id: 0,
            author: '审稿',
            date: new Date('2024-11-01T00:00:00Z'),
            children: [p('床位数请与统计室核对')],
          },
        ],
      },
      numbering: {
        config: [
          {
            reference: 'steps',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
              { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)', alignment: AlignmentType.LEFT },
            ],
          },
        ],
      },
      sections: [
        {
          footers: {
            default: new Footer({
              children: [
                new Paragraph({ children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] }),
              ],
            }),
          },
          children: [
            h('市三院护理月刊', HeadingLevel.TITLE),
            p('第11期  |  2024年11月'),
            h('病区新闻', HeadingLevel.HEADING_1),
            h('六病区改用床旁交班', HeadingLevel.HEADING_2),
            new Paragraph({
              children: [
                new TextRun('从十一月起，六病区'),
                new DeletedTextRun({ text: '四十', id: 1, author: '甲', date: '2024-11-01T00:00:00Z' }),
                new InsertedTextRun({ text: '四十二', id: 2, author: '甲', date: '2024-11-01T00:00:00Z' }),
                new CommentRangeStart(0),
                new TextRun('张床位'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new TextRun('全部在床旁交班，流程见'),
                new SimpleField(
                  'HYPERLINK "https://example.org/ward6/handover?utm_medium=doc"',
                  '交班流程图',
                ),
                new TextRun('。'),
              ],
            }),
            new Textbox({
              style: { width: '200pt', height: 'auto' },
              children: [p('小贴士：交班时先问病人睡得好不好。')],
            }),
            p('交班分为几步：'),
            step('准备'),
            step('核对腕带；', 1),
            step('带齐记录单。', 1),
            step('交接'),
            step('先说病情，再说用药；', 1),
            step('请病人自己补充。', 1),
            step('签字'),
            p('如遇抢救，先救人，后补记，再从下一步做起。'),
            step('回访'),
            step('归档'),
            h('排班', HeadingLevel.HEADING_2),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    cell('组别', { verticalMerge: VerticalMergeType.RESTART }),
                    cell('班次', { columnSpan: 2 }),
                  ],
                }),
                new TableRow({
                  children: [
                    cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
                    cell('白班'),
                    cell('夜班'),
                  ],
                }),
                new TableRow({ children: [cell('甲组'), cell('6人'), cell('3人')] }),
              ],
            }),
            p('注：节假日另排。'),
            h('学习园地', HeadingLevel.HEADING_1),
            h('静脉留置针的护理', HeadingLevel.HEADING_2),
            p('留置针一般不超过九十六小时。发红、肿胀、渗液，要立刻拔除。'),
            p('资料来源：《基础护理学》、院感科'),
          ],
        },
      ],
    }),
  )
