import { type Examples, lines } from './examples.ts'

export const links: Record<string, Examples> = {
  'unused-definition': {
    warns: [
      {
        text: lines('甲', '', '[a]: https://e.cn/', '', '乙'),
        received: '[a]',
        mended: lines('甲', '', '', '乙'),
      },
      {
        text: lines('见[甲][a]。', '', '[b]: https://e.cn/', '[a]: https://e.cn/a'),
        received: '[b]',
        mended: lines('见[甲][a]。', '', '[a]: https://e.cn/a'),
      },
      { text: lines('甲', '', '[//]: # (留待下期)'), received: '[//]' },
      { text: lines('- 甲', '', '[a]: https://e.cn/', '', '- 乙'), received: '[a]' },
      { text: lines('> 甲', '>', '> [a]: https://e.cn/'), received: '[a]' },
    ],
    silent: [lines('见[甲][a]。', '', '![图][b]', '', '[a]: https://e.cn/', '[b]: https://e.cn/b.png')],
  },
  'stray-link': {
    warns: [
      {
        text: '见［清单］（https://e.cn/a）。',
        received: '［清单］（https://e.cn/a）',
        mended: '见[清单](https://e.cn/a)。',
      },
      {
        text: '见[清单]（https://e.cn/a）。',
        received: '[清单]（https://e.cn/a）',
        mended: '见[清单](https://e.cn/a)。',
      },
      {
        text: '见【清单】(https://e.cn/a)。',
        received: '【清单】(https://e.cn/a)',
        mended: '见[清单](https://e.cn/a)。',
      },
      {
        text: '见[清单] (https://e.cn/a)。',
        received: '[清单] (https://e.cn/a)',
        mended: '见[清单](https://e.cn/a)。',
      },
      {
        text: '见(清单)[https://e.cn/a]。',
        received: '(清单)[https://e.cn/a]',
        mended: '见[清单](https://e.cn/a)。',
      },
      {
        text: lines('见[清单]', '(https://e.cn/a)。'),
        received: lines('[清单]', '(https://e.cn/a)'),
        mended: '见[清单](https://e.cn/a)。',
      },
      { text: '![秤]（https://e.cn/a.jpg）', received: '![秤]（https://e.cn/a.jpg）' },
      { text: '![秤](a/b.svg', received: '![秤](a/b.svg' },
      { text: '![秤]', received: '![秤]' },
      { text: '![秤]：https://e.cn/a.jpg', received: '![秤]：https:' },
      { text: '！［秤］（https://e.cn/a.jpg）', received: '！［秤］（https://e.cn/a.jpg）' },
      {
        text: '见［清单］（https：//e.cn/a）。',
        received: '［清单］（https：//e.cn/a）',
        mended: '见[清单](https://e.cn/a)。',
      },
      { text: '见[清单](https://e.cn/a b)。', received: '[清单](https://e.cn/a b)' },
      { text: '见[清单](https://e.cn/a。', received: '[清单](https:' },
      { text: '见清单](../a)。', received: '](../a)' },
    ],
    silent: [
      '见[清单]( https://e.cn/a )。',
      String.raw`见\[清单](https\://e.cn/a)。`,
      '`[清单] (https://e.cn/a)`',
      lines('见[清单][]（参见附录）。', '', '[清单]: https://e.cn/a'),
      '【通知】（上午）',
    ],
  },
  'missing-definition': {
    warns: [
      { text: '见[清单][list-a]。', received: '[清单][list-a]' },
      { text: '见[清单][]。', received: '[清单][]' },
      { text: '- [Harvest fair][the list] is near.', received: '[Harvest fair][the list]', lang: 'en' },
      { text: lines('见[清单][a]。', '', '网址：', '[a]: https://e.cn/a 清单'), received: '[清单][a]' },
    ],
    silent: [
      lines('见[清单][a]。', '', '[a]: https://e.cn/a'),
      '[PATCH][GCC13?] 修好了',
      '[wasm][riscv64] 修好了',
      '[转载][视频] 一百天',
      '- [Clang][RVV 0.7.1] add some intrinsics',
      '- [OpenMP][Flang]Fix the type',
      '6656978: [riscv] [wasm][sandbox] Avoid a write',
      'list[0][1]',
      String.raw`\[清单\]\[a\]`,
      '`[清单][a]`',
    ],
  },
  'typed-definition': {
    warns: [
      {
        text: lines('见[清单][a]。', '[a]: https://e.cn/a'),
        received: '[a]: https://e.cn/a',
        mended: lines('见[清单][a]。', '', '[a]: https://e.cn/a'),
      },
      { text: lines('正文。', '', '[a]：https://e.cn/a'), received: '[a]：https://e.cn/a' },
    ],
    silent: [String.raw`\[a]: https\://e.cn/a`, '见 [FEATURE]: 新功能', lines('文', '`[a]: https://e.cn/a`')],
  },
  'bare-address': {
    warns: [
      { text: '见https://e.cn/a，谢谢。', received: 'https://e.cn/a', mended: '见<https://e.cn/a>，谢谢。' },
      { text: '（https://e.cn/a_(b)）', received: 'https://e.cn/a_(b)', mended: '（<https://e.cn/a_(b)>）' },
      { text: '见[这里]：https://e.cn/a', received: 'https://e.cn/a', mended: '见[这里]：<https://e.cn/a>' },
      { text: 'www.e.cn', received: 'www.e.cn', mended: '[www.e.cn](https://www.e.cn)' },
      { text: '来信：lin@example.org。', received: 'lin@example.org', mended: '来信：<lin@example.org>。' },
      {
        text: 'See https://e.cn/a.',
        received: 'https://e.cn/a',
        mended: 'See <https://e.cn/a>.',
        lang: 'en',
      },
      {
        text: lines('| 名称 | 网址 |', '| --- | --- |', '| 甲 | https://e.cn/ |'),
        received: 'https://e.cn/',
        mended: lines('| 名称 | 网址 |', '| --- | --- |', '| 甲 | <https://e.cn/> |'),
      },
    ],
    silent: [
      '<https://e.cn/a>，[甲](https://e.cn/a)，[https://e.cn/a](https://e.cn/a)',
      String.raw`https\://e.cn/a，www\.e.cn，a@e\.cn`,
      '`https://e.cn/a`',
      '微信 @林一禾，Node.js，http://localhost:3000',
    ],
  },
  'wiki-link': {
    warns: [
      { text: '见[[食堂笔记]]。', received: '[[食堂笔记]]' },
      { text: '![[桶.png]]', received: '![[桶.png]]' },
    ],
    silent: ['[[1]](https://e.cn/a)', String.raw`\[[食堂笔记]]`, '`[[食堂笔记]]`', '属性 [[nodiscard]]'],
  },
}
