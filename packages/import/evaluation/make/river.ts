import { docxOf, p, r, wpsStyles } from '../../test/docx/docx-of.ts'
import { centred, fieldLink, middle, typed } from './pieces.ts'

/** By hand, in WPS's manner: no style but that of the text, marks and numbers that were typed, links as fields. */
export const river = (): Uint8Array =>
  docxOf({
    styles: wpsStyles,
    body: [
      centred('护河志愿者简报', 26),
      middle('总第 9 期'),
      middle('二〇二四年四月'),
      '<w:p/>',
      centred('本月要闻', 14),
      centred('清淤之后，水鸟回来了', 18),
      typed('三月里，四十名志愿者在北桥一段清出淤泥十二车。四月初，有人在苇丛边数到白鹭七只。'),
      `<w:p>${r('　　观察记录放在')}${fieldLink('https://example.org/river/birds?utm_source=wps&amp;y=2024', '共享表格')}${r('里，谁都可以补记。')}</w:p>`,
      typed('来源：北桥观察站'),
      centred('河长信箱开通', 18),
      typed('来信请写明以下三项：'),
      p('※ 地点，最好附上照片；'),
      p('※ 时间；'),
      p('※ 您的称呼。'),
      '<w:p/>',
      centred('方法交流', 14),
      centred('怎样数鸟', 18),
      typed('（一）站定一刻钟，不说话；'),
      typed('（二）每只只数一次；'),
      typed('（三）写下天气。'),
      typed('水清不清，鸟先知道。'),
      '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>——北桥老船工</w:t></w:r></w:p>',
      centred('一双旧雨靴能做什么', 18),
      typed('剪开靴筒，可以做成取样瓶的套子，不怕石头磕碰。'),
      typed('——摘自《志愿者手记》'),
      '<w:p/>',
      typed('本简报内容由护河志愿者整理编制，欢迎转载。'),
      p('主办：北桥街道护河队'),
      p('编辑：沈青禾、陆一舟'),
      p('投稿邮箱：river@example.org'),
    ].join(''),
  })
