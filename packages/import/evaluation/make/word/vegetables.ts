import { docxOf, p, r, wpsStyles } from '../../../test/docx/docx-of.ts'
import { centred, fieldLink, middle, typed } from '../pieces.ts'

/** By hand in WPS: sections in a style that is called 2, titles of articles only centred and bold, numbers typed. */
export const vegetables = (): Uint8Array =>
  docxOf({
    styles: wpsStyles,
    header: p('菜市场快报'),
    body: [
      centred('菜市场快报', 36),
      middle('（第 21 期）'),
      middle('南街菜市场管理办公室编　　　2024年12月5日'),
      '<w:p/>',
      section('本周'),
      centred('早市提前到五点', 16),
      typed('入冬以后，赶早的人反而多了。从下周一起，早市由六点提前到五点，路灯也早亮一小时。'),
      typed('摊位不变，注意以下几点：'),
      typed('1、车停在北门外，不进巷子；'),
      typed('2、煤炉一律换成电炉，由市场免费换；'),
      typed('3、收摊时带走菜叶。'),
      `<w:p>${r('　　各摊位的位置见')}${fieldLink('https://example.org/market/map?utm_source=wechat&amp;floor=1', '摊位图')}${r('，有不清楚的打电话问。')}</w:p>`,
      centred('称重不准可以当场复秤', 16),
      typed('北门和南门各放了一台公平秤。上个月复秤四十二次，三次少了分量，都当场补足。'),
      `<w:p>${r('　　记得带上小票，')}${r('复秤不收费', '<w:b/>')}${r('。')}</w:p>`,
      typed('（来源：市场计量室）'),
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
      section('摊主说'),
      centred('卖了三十年豆腐', 16),
      typed('我每天两点起来磨豆子，五点半挑到市场。水好，豆腐才好。'),
      typed('有人问我为什么不用机器，我说：石磨慢，豆子不热，味道才在。'),
      centred('给新摊主的三句话', 16),
      typed('一、把名字写在摊上；'),
      typed('二、少一两，补一两；'),
      typed('三、卖剩的说是卖剩的。'),
      typed('——摘自《南街摊主手册》'),
      '<w:p/>',
      p('主编：何大川　责任编辑：叶小禾'),
      p('联系邮箱：market@example.org'),
    ].join(''),
  })

const section = (words: string) =>
  `<w:p><w:pPr><w:pStyle w:val="2"/><w:jc w:val="center"/></w:pPr>${r(words)}</w:p>`
