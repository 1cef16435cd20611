import { docxOf, p, r, relation, wpsStyles } from '../../test/docx/docx-of.ts'
import { centred, middle } from './pieces.ts'

const drawing =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="修好的木窗"/><a:graphic><a:blip r:embed="i"/></a:graphic></wp:inline></w:drawing></w:r></w:p>'

const contents = (lines: string[]) =>
  [centred('目　录', 16), ...lines.map((line, index) => p(`${line}……………………${index + 2}`))].join('')

/** Styles of WPS for titles, a list of contents, revisions, a comment, a picture, a title of two lines. */
export const oldtown = (): Uint8Array =>
  docxOf({
    styles: wpsStyles,
    header: p('老城修缮月报'),
    comments: `<w:comment w:id="1">${p('日期请再核对')}</w:comment>`,
    relations: relation('i', 'image', 'media/image1.jpeg'),
    files: { 'word/media/image1.jpeg': new Uint8Array([0xff, 0xd8, 0xff, 0xd9]) },
    body: [
      p('老城修缮月报', '5'),
      middle('第7期（2024年6月30日）'),
      contents(['工程进展', '木窗修缮第一批完成', '东巷排水改造', '居民说']),
      p('工程进展', '2'),
      `<w:p><w:pPr><w:pStyle w:val="3"/></w:pPr>${r('木窗修缮')}<w:r><w:br/></w:r>${r('第一批完成')}</w:p>`,
      `<w:p>${r('六月，木工')}<w:del w:id="1"><w:r><w:delText>二十人</w:delText></w:r></w:del><w:ins w:id="2">${r('十八人')}</w:ins>${r('修好木窗六十四扇。')}</w:p>`,
      drawing,
      p('图1　修好的木窗', '7'),
      p('摄影：白杨'),
      p('做法', '4'),
      p('旧料能用的先用，换上的新料刻上年份。'),
      p('东巷排水改造', '3'),
      p('1. 先挖沟，每日下午四点前回填；'),
      p('2. 再换管，用直径三十厘米的；'),
      p('3. 最后铺石，编号归位。'),
      p('资料来源：修缮办公室、东巷居委会'),
      p('居民说', '2'),
      p('门前的石阶', '3'),
      p('石阶换回来了，连那个缺角也在原处。'),
      p('编辑：何木  联系邮箱：town@example.org'),
    ].join(''),
  })
