import { docxOf, looking, p, r, wpsStyles } from '../../../test/docx/docx-of.ts'
import { centred, fieldLink, middle, typed } from '../pieces.ts'

/** By hand in WPS: a red masthead, what the issue holds as a list, sections in brackets, titles of articles in a style. */
export const repair = (): Uint8Array =>
  docxOf({
    styles: wpsStyles,
    body: [
      looking('家电维修志愿队简报', {
        paragraph: '<w:jc w:val="center"/>',
        run: '<w:rFonts w:eastAsia="方正小标宋简体"/><w:color w:val="FF0000"/><w:sz w:val="84"/>',
      }),
      middle('2024年第8期（总第44期）'),
      '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr><w:r><w:t xml:space="preserve">家电维修志愿队办公室              2024年8月1日</w:t></w:r></w:p>',
      p('【本期导读】七月修好电扇六十台；新开了“带着坏东西来”的夜场；一只水壶的来信。'),
      centred('【本月工作】', 18),
      title('七月修好电扇六十台'),
      typed(
        '七月最热的那一周，电扇送来得最多。六十台里，四十一台只是轴上缺油，十二台换了电容，还有七台修不好，拆下零件留用。',
      ),
      typed('志愿者林师傅说，电扇转不动，先不要拆，“倒过来，滴两滴油，等一夜”。'),
      typed('夜场的日子见下：'),
      p('★ 每周三晚七点，在社区活动室；'),
      p('★ 每月最后一个周六，在北门广场。'),
      title('夜场来了一位八十岁的徒弟'),
      `<w:p>${r('　　八十岁的吴奶奶报名学电焊，第一天就把')}${fieldLink('https://example.org/repair/wu?share_token=9f8e&amp;id=12', '自己的台灯')}${r('焊好了。')}</w:p>`,
      typed('来源：志愿队日志、北门社区'),
      centred('【来信】', 18),
      title('一只水壶的来信'),
      typed('我的壶盖上少了一颗钮，你们用一粒算盘珠补上了，比原来的还好看。'),
      typed('谢谢。'),
      '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>读者 阿木</w:t></w:r></w:p>',
      '<w:p/>',
      p('主编：林树声    编辑：阿木、小寒    网址：https://example.org/repair'),
    ].join(''),
  })

const title = (words: string) =>
  `<w:p><w:pPr><w:pStyle w:val="3"/><w:spacing w:line="560"/><w:jc w:val="center"/></w:pPr>${r(words)}</w:p>`
