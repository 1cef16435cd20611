import { crc32, deflateSync } from 'node:zlib'
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

/** By the package `docx`: its headings, its lists, a picture, a table with a head, a note, header and footer. */
export async function weather(): Promise<Uint8Array> {
  const body = (text: string) => new Paragraph({ text, indent: { firstLine: 480 } })
  const heading = (text: string, level: 1 | 2 | 3) =>
    new Paragraph({
      text,
      heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1],
    })
  const bullet = (text: string) => new Paragraph({ text, numbering: { reference: 'marks', level: 0 } })
  const step = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'steps', level } })
  const row = (cells: string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (text) =>
          new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })] }),
      ),
    })
  const document = new Document({
    title: '校园气象站通讯',
    numbering: {
      config: [
        {
          reference: 'marks',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '◆', alignment: AlignmentType.LEFT }],
        },
        {
          reference: 'steps',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)', alignment: AlignmentType.LEFT },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('百叶箱门朝北开，免得阳光照到温度表。')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('校园气象站通讯　2024年春')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页'] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            text: '校园气象站通讯',
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
          }),
          new Paragraph({ text: '2024年第2期（总第11期）', alignment: AlignmentType.CENTER }),
          new Paragraph({ text: '2024年4月12日', alignment: AlignmentType.CENTER }),
          heading('观测日志', 1),
          heading('三月下了九场雨', 2),
          new Paragraph({
            indent: { firstLine: 480 },
            children: [
              new TextRun('三月共有'),
              new TextRun({ text: '九天', bold: true }),
              new TextRun('下雨，雨量'),
              new TextRun({ text: '六十二毫米', bold: true }),
              new TextRun('，比去年同月多出一倍。百叶箱'),
              new FootnoteReferenceRun(1),
              new TextRun('旁的雨量筒由值日同学每天早上八点读数，全部数据见'),
              new ExternalHyperlink({
                link: 'https://example.org/station/2024-03?utm_source=newsletter&utm_medium=email&page=2',
                children: [new TextRun({ text: '观测记录', style: 'Hyperlink' })],
              }),
              new TextRun('。'),
            ],
          }),
          new Paragraph({ text: '表1　三月的雨', alignment: AlignmentType.CENTER }),
          new Table({
            rows: [
              row(['旬', '雨日', '雨量（毫米）'], true),
              row(['上旬', '2', '11']),
              row(['中旬', '4', '33']),
              row(['下旬', '3', '18']),
            ],
          }),
          body('来源：校园气象站观测簿'),
          heading('风向标换了新轴', 2),
          body('旧轴锈住，风向标整整一周指着东南。换轴分三步：'),
          step('取下风向标，用煤油泡半天；'),
          step('换上铜轴，'),
          step('轴心对准北极星的方向；', 1),
          step('螺丝拧到不晃为止；', 1),
          step('装回去，转三圈试一试。'),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new ImageRun({
                type: 'png',
                data: picture(),
                transformation: { width: 240, height: 160 },
                altText: { name: '图片 1', title: '', description: '屋顶上的风向标' },
              }),
            ],
          }),
          new Paragraph({ text: '图1　换过轴的风向标', alignment: AlignmentType.CENTER }),
          heading('还要做的事', 3),
          bullet('给铜轴上一次油；'),
          bullet('在底座上刻出八个方位。'),
          heading('大家来问', 1),
          heading('云为什么不掉下来', 2),
          body('云里的水滴很小，落得很慢，空气往上一托，它就浮着。等水滴并成大的，托不住了，就是雨。'),
          new Paragraph({ text: '看云识天气，先要天天看云。', style: 'IntenseQuote' }),
          body('——五年级 陈雨禾'),
          new Paragraph(''),
          body('主办：东门小学气象小组'),
          body('编辑：陈雨禾、白一凡'),
          body('投稿邮箱：weather@example.org'),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** A drawn picture as PNG: grey-blue stripes. https://www.w3.org/TR/png-3/ */
function picture(width = 48, height = 32): Buffer {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, () => [90, 130 + y * 3, 170]).flat(),
  ])
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
