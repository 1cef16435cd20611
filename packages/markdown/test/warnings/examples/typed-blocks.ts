import { type Examples, lines } from './examples.ts'

export const typedBlocks: Record<string, Examples> = {
  'typed-title': {
    warns: [
      {
        text: lines('**一、情况**', '', '三校称重。', '', '**二、做法**', '', '每周一次。'),
        received: '**一、情况**',
        mended: lines('#### 一、情况', '', '三校称重。', '', '**二、做法**', '', '每周一次。'),
      },
      {
        text: lines('**1. Where**', '', 'East.', '', '**2. When**', '', 'In May.'),
        received: '**2. When**',
        mended: lines('**1. Where**', '', 'East.', '', '#### 2. When', '', 'In May.'),
        lang: 'en',
      },
      {
        text: lines('#### 怎样做', '', '**（一）称重**', '', '每天。', '', '**（二）公示**', '', '每周。'),
        received: '**（一）称重**',
      },
    ],
    silent: [
      lines('**三校称重**', '', '每周一次。', '', '**三校公示**', '', '每月一次。'),
      lines('**一、情况**', '', '三校称重。'),
      lines('**一、三校称重。**', '', '每周一次。', '', '**二、三校公示。**', '', '每月一次。'),
      lines('**1. [词](https://e.cn/a)**', '', '甲。', '', '**2. [词](https://e.cn/b)**', '', '乙。'),
      lines('- **一、情况**', '', '  甲。', '', '- **二、做法**', '', '  乙。'),
      lines('**一、情况**', '**二、做法**'),
    ],
  },
  'typed-break': {
    warns: [
      {
        text: lines('甲。', '', '———', '', '乙。'),
        received: '———',
        mended: lines('甲。', '', '***', '', '乙。'),
      },
      ...[
        '———',
        '＊＊＊',
        '－－－',
        '======',
        '———————',
        '──────',
        '--',
        '——',
        '— — —',
        '· · ·',
        '=-=-=-=',
      ].map((received) => ({
        text: lines('甲。', '', received, '', '乙。'),
        received,
        mended: lines('甲。', '', '***', '', '乙。'),
      })),
      { text: lines('甲。', '————', '乙。'), received: '————' },
      { text: lines('> ———'), received: '———' },
    ],
    silent: [
      lines('甲。', '', '---', '', '乙。', '', '* * *', '', '丙。'),
      '三所学校——城东、城西和城北。',
      '★★★★☆',
      '……',
      '—— 完 ——',
      String.raw`\-\-\-`,
      '`———`',
    ],
  },
  'spaced-break': {
    warns: [
      {
        text: lines('甲。', '', '* * *　', '', '乙。'),
        received: '* * *　',
        mended: lines('甲。', '', '***', '', '乙。'),
      },
      {
        text: lines('甲。', '', '- - -\u00a0', '', '乙。'),
        received: '- - -\u00a0',
        mended: lines('甲。', '', '***', '', '乙。'),
      },
      {
        text: lines('甲。', '', '* *　*', '', '乙。'),
        received: '* *　*',
        mended: lines('甲。', '', '***', '', '乙。'),
      },
      { text: lines('> 甲。', '>', '> * * *　', '>', '> 乙。'), received: '* * *　' },
    ],
    silent: [
      lines('甲。', '', '* * *', '', '- - -', '', '乙。'),
      lines('- - 称重', '- - 公示'),
      lines('* * 称重', '  * 公示'),
      String.raw`\* * *`,
    ],
  },
  'shallow-item': {
    warns: [
      { text: lines('- 称重', ' - 米饭', ' - 菜', '- 公示'), received: '米饭' },
      { text: lines('1. 称重', '  - 米饭', '2. 公示'), received: '米饭' },
      { text: lines('- 称重：', ' - 米饭'), received: '米饭' },
    ],
    silent: [
      lines('- 称重', '  - 米饭', '- 公示'),
      lines('1. 称重', '   - 米饭'),
      lines(' - 称重', '- 公示'),
      lines('- 称重', '- 公示', ' - 总结'),
      lines('1. 称重', '', '- 米饭'),
    ],
  },
  'typed-quote': {
    warns: [
      { text: '》一粒米也有来历。', received: '》', mended: '> 一粒米也有来历。' },
      { text: '＞ 一粒米也有来历。', received: '＞ ', mended: '> 一粒米也有来历。' },
      { text: '＞一粒米也有来历。', received: '＞', mended: '> 一粒米也有来历。' },
      { text: lines('他说：', '＞ 一粒米也有来历。'), received: '＞ ' },
      { text: '- ＞ 一粒米也有来历。', received: '＞ ' },
    ],
    silent: ['> 一粒米也有来历。', '三＞二', '＞60 分为优秀', lines('甲', '＞ 乙'), '`＞ 甲`', '&#xff1e; 甲'],
  },
  'unclosed-code': {
    warns: [
      { text: lines('```', '用纸: 再生纸'), received: '```' },
      { text: lines('正文。', '', '~~~yaml', '用纸: 再生纸', '', '#### 资源'), received: '~~~' },
      { text: lines('> ```', '> 用纸: 再生纸'), received: '```' },
      { text: lines('- ````', '  用纸: 再生纸', '  ```'), received: '````' },
      { text: lines('```', '甲', '```', '', '乙', '', '```'), received: '```' },
      { text: lines('```', '甲', '', '```js', 'a()', '```'), received: '```js' },
      { text: lines('~~~ 真好', '', '甲'), received: '~~~' },
    ],
    silent: [
      lines('```', '用纸: 再生纸', '```'),
      lines('````md', '```js', 'a()', '```', '````'),
      lines('~~~', '```js', '~~~'),
      lines('- ```', '  甲', '  ```'),
      lines('> ```', '> 甲', '> ```'),
    ],
  },
}
