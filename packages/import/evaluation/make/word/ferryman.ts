import { docxOf, looking, p, r, relation, wpsStyles } from '../../../test/docx/docx-of.ts'
import { item, level, middle, typed } from '../pieces.ts'

/** By hand in WPS: nothing but bold for titles, `一、` for sections, a foot note, a text box, a list of Word that goes on. */
export const ferryman = (): Uint8Array =>
  docxOf({
    styles: wpsStyles,
    numbering: [
      `<w:abstractNum w:abstractNumId="3">${level(0, 'decimal', '（%1）')}</w:abstractNum>`,
      '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>',
    ].join(''),
    footnotes: `<w:footnote w:id="2"><w:p>${r('渡口旧称，今名“新渡”。')}</w:p></w:footnote>`,
    relations: relation(
      'x',
      'hyperlink',
      'https://example.org/ferry/timetable?utm_medium=qr',
      ' TargetMode="External"',
    ),
    body: [
      looking('渡口工作简报', { paragraph: '<w:jc w:val="center"/>', run: '<w:b/><w:sz w:val="52"/>' }),
      middle('第 四 期'),
      middle('渡口管理所　二〇二四年八月三十日'),
      bold('一、安全'),
      bold('（一）救生衣一人一件'),
      typed('八月起，上船先领救生衣，下船交回。小孩的在左边架子上。'),
      typed('领用办法如下：'),
      item('报人数；', 3),
      item('领衣，扣好扣子；', 3),
      typed('扣子坏了的放进红筐，'),
      item('靠岸后交回。', 3),
      bold('（二）大雾停航'),
      `<w:p>${r('　　八月共停航三次，班次见')}<w:hyperlink r:id="x">${r('时刻表')}</w:hyperlink>${r('，老渡')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('不停靠。')}</w:p>`,
      bold('二、服务'),
      bold('（一）雨棚修好了'),
      typed('南岸的雨棚漏了一年，八月十日补好，下了一场大雨，没有漏。'),
      box('过渡请早到五分钟'),
      typed('（信息来源：渡口管理所 水上派出所）'),
      p(''),
      p('编制单位：渡口管理所'),
      p('责编：江小舟'),
    ].join(''),
  })

const bold = (words: string) => looking(words, { run: '<w:b/>', paragraph: '<w:ind w:firstLine="480"/>' })

const box = (words: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="4" name="文本框 4"/><a:graphic><wps:wsp><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
