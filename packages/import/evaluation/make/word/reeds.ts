import { wps } from './wps.ts'
import { centred, field, numbered, paragraph, picture, right, run, text } from './wps-pieces.ts'

const cell = (inside: string) => `<w:tc><w:tcPr><w:tcW w:w="2800" w:type="dxa"/></w:tcPr>${inside}</w:tc>`
const table = (rows: string[][]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
const section = (words: string) =>
  paragraph(run(words, { font: '黑体', size: 15, bold: true }), '<w:spacing w:before="240"/>')
const article = (words: string) => centred(words, { font: '黑体', size: 16, bold: true })
export const reeds = () =>
  wps({
    pictures: ['rId31', 'rId32'],
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="※"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>',
    body: [
      centred('湿地保护工作简报', {
        font: '华文中宋',
        size: 36,
        bold: true,
        more: '<w:color w:val="FF0000"/>',
      }),
      table([
        [
          paragraph(run('第18期')),
          paragraph(run('主办单位：芦州湿地管理处')),
          paragraph(run('2024年5月20日')),
        ],
      ]),
      section('★ 工作动态'),
      article('春季水位抬高二十厘米'),
      text('四月下旬起，管理处分三次放水，核心区水位抬高二十厘米，鱼类产卵场全部没水。'),
      paragraph(
        run('放水时刻表见') +
          field('https://example.org/reed/water?utm_source=jb', ['管理处', '公告']) +
          run('。今年的做法有三条：'),
        '<w:ind w:firstLine="480"/>',
      ),
      numbered('夜里放，白天停；', 3),
      numbered('先外湖，后内湖；', 3),
      numbered('每次不超过七厘米。', 3),
      table([
        [
          picture('rId31') + centred('图1 放水前', { size: 10.5 }),
          picture('rId32') + centred('图2 放水后', { size: 10.5 }),
        ],
      ]),
      text('（芦州日报2024年5月8日报道）'),
      article('新到巡护艇两艘'),
      text('两艘电动巡护艇五月六日下水，噪声比旧艇小一半。'),
      text('来源：巡护大队'),
      section('★ 观鸟记录'),
      article('东方白鹳来了十一只'),
      text('五月十二日清早，志愿者在三号塔看到东方白鹳十一只，停了四十分钟。'),
      text('1．不要靠近，至少隔二百米；'),
      text('2．不要用闪光灯；'),
      text('3．看到受伤的，打值班电话。'),
      text('鸟认路，也认人。'),
      right('——志愿者 蒲苇'),
      text('编辑：蒲苇、江平'),
      text('联系方式：reed@example.org'),
      text('网址：https://example.org/reed'),
      text('声明：本简报内容可自由转载，请注明出处。'),
    ].join(''),
  })
