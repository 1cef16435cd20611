import { type Examples, lines } from './examples.ts'

export const typedBlocks: Record<string, Examples> = {
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
  'shallow-item': {
    warns: [
      { text: lines('- 称重', ' - 米饭', ' - 菜', '- 公示'), received: '米饭' },
      { text: lines('1. 称重', '  - 米饭', '2. 公示'), received: '米饭' },
    ],
    silent: [
      lines('- 称重', '  - 米饭', '- 公示'),
      lines('1. 称重', '   - 米饭'),
      lines(' - 称重', '- 公示'),
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
