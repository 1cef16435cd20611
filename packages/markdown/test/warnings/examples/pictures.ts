import { type Examples, lines } from './examples.ts'

export const addresses: Record<string, Examples> = {
  'full-width-address': {
    warns: [
      { text: '见 https：//e.cn/a。', received: 'https：//e.cn/a', mended: '见 <https://e.cn/a>。' },
      { text: '见<https：//e.cn/a>。', received: '<https：//e.cn/a>', mended: '见<https://e.cn/a>。' },
      { text: 'http：／／e.cn/a', received: 'http：／／e.cn/a', mended: '<http://e.cn/a>' },
      { text: 'https:／／e.cn／a', received: 'https:／／e.cn／a', mended: '<https://e.cn/a>' },
      { text: 'https；//e.cn/a', received: 'https；//e.cn/a', mended: '<https://e.cn/a>' },
      { text: '见 https://e。cn/a。', received: 'https://e。cn/a', mended: '见 <https://e.cn/a>。' },
      {
        text: 'See https：//e.cn/a for more.',
        received: 'https：//e.cn/a',
        mended: 'See <https://e.cn/a> for more.',
        lang: 'en',
      },
      { text: 'www。e。cn', received: 'www。e。cn', mended: '[www.e.cn](https://www.e.cn)' },
      { text: '来信：lin＠e.cn', received: 'lin＠e.cn', mended: '来信：<lin@e.cn>' },
    ],
    silent: [
      '<https://e.cn/a>，[https://e.cn/a](https://e.cn/a)。',
      '协议有 http：不加密；https：加密。',
      '`https：//e.cn/a`',
    ],
  },
  'misspelt-address': {
    warns: [
      { text: '见 htpp://e.cn/a。', received: 'htpp://e.cn/a', mended: '见 <http://e.cn/a>。' },
      { text: '见htttps://e.cn/a。', received: 'htttps://e.cn/a', mended: '见<https://e.cn/a>。' },
      { text: '见 ttps://e.cn。', received: 'ttps://e.cn', mended: '见 <https://e.cn>。' },
      { text: '见 ttps://e.cn/ 。', received: 'ttps://e.cn/', mended: '见 <https://e.cn/> 。' },

      { text: '见 http:/e.cn/a?b=c。', received: 'http:/e.cn/a?b=c', mended: '见 <http://e.cn/a?b=c>。' },
      { text: '见 https///e.cn/a。', received: 'https///e.cn/a', mended: '见 <https://e.cn/a>。' },
      { text: '见 https//e.cn/a。', received: 'https//e.cn/a', mended: '见 <https://e.cn/a>。' },
      { text: '见 https: //e.cn/a。', received: 'https: //e.cn/a', mended: '见 <https://e.cn/a>。' },
      { text: '见 https:// e.cn/a。', received: 'https:// e.cn/a', mended: '见 <https://e.cn/a>。' },
      {
        text: 'See htpp://e.cn/a for more.',
        received: 'htpp://e.cn/a',
        mended: 'See <http://e.cn/a> for more.',
        lang: 'en',
      },
    ],
    silent: [
      '![秤](h ttps://e.cn/a.jpg)',
      '见(清单)[ttps://e.cn/a]。',
      '<https://e.cn/a>，[htpp://e.cn](https://e.cn/a)。',
      '协议 http:/https: 都可以，见 TTP/IP。',
      '`htpp://e.cn/a`',
      '放在 src/http/e.test.ts 里',
    ],
  },
}

export const pictures: Record<string, Examples> = {
  'stray-picture': {
    warns: [
      {
        text: '！[秤和桶](https://e.cn/a.jpg)',
        received: '！[秤和桶](https://e.cn/a.jpg)',
        mended: '![秤和桶](https://e.cn/a.jpg)',
      },
      {
        text: '! [秤和桶](https://e.cn/a)',
        received: '! [秤和桶](https://e.cn/a)',
        mended: '![秤和桶](https://e.cn/a)',
      },
      { text: lines('！[秤][a]', '', '[a]: https://e.cn/a.jpg'), received: '！[秤][a]' },
      {
        text: lines('见下图。', '！[秤和桶](https://e.cn/a.jpg)'),
        received: '！[秤和桶](https://e.cn/a.jpg)',
      },
      { text: '[图1 秤和桶](https://e.cn/a.jpg)', received: '[图1 秤和桶](https://e.cn/a.jpg)' },
      {
        text: lines('[秤和桶](https://e.cn/a.png?w=9)', '城东小学的秤'),
        received: '[秤和桶](https://e.cn/a.png?w=9)',
      },
    ],
    silent: [
      '![秤和桶](https://e.cn/a.jpg)',
      '太好了！[清单](https://e.cn/a)',
      'See [a](https://e.cn/)! [b](https://e.cn/b.jpg)',
      '见[秤和桶](https://e.cn/a.jpg)',
      '[秤和桶](https://e.cn/a.jpg)在城东小学。',
      '[点击查看大图](https://e.cn/a.jpg)',
      '- [秤和桶](https://e.cn/a.jpg)',
      '[秤和桶](https://e.cn/a.pdf)',
      '<https://e.cn/a.jpg>',
      String.raw`\! [秤和桶](https://e.cn/a.jpg)`,
    ],
  },
}
