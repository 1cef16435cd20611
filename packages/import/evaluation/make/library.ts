import { docxOf, p, r, relation, wpsStyles } from '../../test/docx/docx-of.ts'
import { item, level, table } from './pieces.ts'

/** By the styles of Word: headings, quote, caption, lists of `numbering.xml`, a note, a table, links of both kinds. */
export const library = (): Uint8Array =>
  docxOf({
    styles: wpsStyles,
    header: p('巷口图书馆通讯'),
    numbering: [
      `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '※')}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="2">${level(0, 'decimalZero', '%1.')}</w:abstractNum>`,
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
    ].join(''),
    footnotes: `<w:footnote w:id="1"><w:p>${r(' 含少儿读物一百二十册。')}</w:p></w:footnote>`,
    relations: relation(
      'h',
      'hyperlink',
      'https://example.org/books?utm_medium=email&amp;id=3',
      ' TargetMode="External"',
    ),
    body: [
      p('巷口图书馆通讯', '5'),
      p('2024年第3期　　2024年9月'),
      p('馆内消息', '2'),
      p('修好的阅览室', '3'),
      `<w:p>${r('阅览室的')}${r('窗户和灯', '<w:b/>')}${r('都换过了，新到图书八百册')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('，书目见')}<w:hyperlink r:id="h">${r('本馆网页')}</w:hyperlink>${r('。')}</w:p>`,
      p('开放时间改为：'),
      item('周二至周五，上午九点到晚上八点；', 1),
      item('周末，上午十点到下午六点。', 1),
      p('表1　各楼层的座位', '7'),
      table([
        ['楼层', '座位', '插座'],
        ['一楼', '24', '6'],
        ['二楼', '40', '20'],
      ]),
      p('摘自：《巷口日志》'),
      p('借书的新办法', '3'),
      p('从九月起，借书分三步：'),
      item('在门口取号；', 2),
      item('在书架上找书；', 2),
      p('找不到时可以问值班的人。'),
      item('在柜台登记。', 2),
      p('读者来信', '2'),
      p('一本找了十年的书', '3'),
      p('谢谢各位，我在旧书架的最下层找到了它。'),
      p('书在等人，人也在等书。', '6'),
      p('——读者 方小棠'),
    ].join(''),
  })
