import { type Examples, lines } from './examples.ts'

export const marks: Record<string, Examples> = {
  'stray-mark': {
    warns: [
      { text: '请**注意 **时间。', received: '**注意 **', mended: '请**注意**时间。' },
      { text: '请** 注意**时间。', received: '** 注意**', mended: '请**注意**时间。' },
      { text: '请＊＊注意＊＊时间。', received: '＊＊注意＊＊', mended: '请**注意**时间。' },
      { text: '这是~~ 旧的~~消息。', received: '~~ 旧的~~', mended: '这是~~旧的~~消息。' },
      { text: '这是__重点 __内容。', received: '__重点 __', mended: '这是**重点**内容。' },
      { text: '这是*重点 *内容。', received: '*重点 *', mended: '这是*重点*内容。' },
      { text: '这是～～旧的～～消息。', received: '～～旧的～～', mended: '这是~~旧的~~消息。' },
      { text: '＊注意＊时间改了。', received: '＊注意＊', mended: '*注意*时间改了。' },
      { text: '***注意三所', received: '***' },
      { text: '请***注意时间。', received: '***' },
      { text: '**注意：时间改为九点。', received: '**' },
      { text: '注意**：时间改为九点。', received: '**' },
      { text: '时间__改为九点。', received: '__' },
      { text: '每周~~三次。', received: '~~' },
      { text: 'Please **note: it moved.', received: '**', lang: 'en' },
      {
        text: 'Please ** note ** that it moved.',
        received: '** note **',
        mended: 'Please **note** that it moved.',
        lang: 'en',
      },
    ],
    silent: [
      '**注意**，*重点*，~~删~~，__强__。',
      String.raw`\*\*注意\*\*，\_\_名\_\_，\~~`,
      '`**`、`__init__` 和 `~~`',
      '目录在 __dirname 和 __filename 里，见 baidu____。',
      '2**10 等于 1024，2 ** 10 也是。',
      '哈哈~~~~，3~5天。',
      '好吃～～下次再来～～',
      '一百～两百，三百～四百',
      '单价＊数量＊税率，5＊3＊2',
      'f***ing，110***1990',
      '路径写作 /** 或 **/a。',
      '一共 30 * 15 个，电流 * 电压 * 时间。',
    ],
  },
  'stray-backtick': {
    warns: [
      { text: '运行 `npm test 即可。', received: '`' },
      { text: '运行 ``npm test` 即可。', received: '``' },
      { text: '写｀用纸｀一行', received: '｀用纸｀', mended: '写`用纸`一行' },
      { text: lines('｀｀｀', '用纸', '｀｀｀'), received: '｀｀｀' },
    ],
    silent: ['(｀・ω・´)', '运行 `npm test` 即可，反引号写作 \\`。', '`` a`b ``'],
  },
  highlight: {
    warns: [
      { text: '请==注意==时间。', received: '==注意==', mended: '请**注意**时间。' },
      { text: '==“注意”==', received: '==“注意”==' },
    ],
    silent: ['若 a == b，则 b == c。', '=====', String.raw`\==注意\==`, '`==注意==`', 'a==1&&b==2'],
  },
  inserted: {
    warns: [{ text: '请++注意++时间。', received: '++注意++', mended: '请**注意**时间。' }],
    silent: ['C++ 和 g++ 都行，i++ 之后 j++。', '`++注意++`', String.raw`\++注意\++`],
  },
  superscript: {
    warns: [
      { text: '教室有 60 m^2^ 大。', received: '^2^', mended: '教室有 60 m² 大。' },
      { text: '第 5^th^ 期', received: '^th^' },
    ],
    silent: ['好开心^_^，^o^', '2^10', '`m^2^`', String.raw`m\^2\^`],
  },
  formula: {
    warns: [
      { text: String.raw`面积是 $\pi r^2$。`, received: String.raw`$\pi r^2$` },
      { text: '设 $x$ 为人数。', received: '$x$' },
      { text: '复杂度是 $O(n)$。', received: '$O(n)$' },
      { text: lines('$$', 'a + b', '$$'), received: lines('$$', 'a + b', '$$') },
      { text: String.raw`面积是 \(r^2\)。`, received: '(r^2)' },
      { text: String.raw`\[\frac{a}{b}\]`, received: String.raw`[\frac{a}{b}]` },
    ],
    silent: [
      '一本 $5，两本 $10，共 $15。',
      '从 US$5 到 HK$40。',
      '目录是 $HOME/$USER。',
      String.raw`\$x\$`,
      '`$x$`',
      '价位：$$ 到 $$$',
      '*(#%$^#$%@#%',
      "cat $a | grep '^$'",
      String.raw`（见上）\(注\)`,
    ],
  },
  'missing-note': {
    warns: [
      { text: '每月公布一次[^1]。', received: '[^1]' },
      {
        text: lines('每月公布一次[^b]，见[^a]。', '', '[^a]: 甲', '', '[^b]：乙'),
        received: '[^b]：',
        mended: lines('每月公布一次[^b]，见[^a]。', '', '[^a]: 甲', '', '[^b]: 乙'),
      },
      { text: '每月公布一次［^1］。', received: '［^1］' },
      { text: '每月公布一次【^1】。', received: '【^1】' },
      { text: '［^1］：连汤。', received: '［^1］：' },
      {
        text: lines('每月公布一次[^1]，见［^1］。', '', '[^1]: 连汤。'),
        received: '［^1］',
        mended: lines('每月公布一次[^1]，见[^1]。', '', '[^1]: 连汤。'),
      },
      {
        text: lines('每月公布一次[^1]。', '', '［^1］：连汤。'),
        received: '［^1］：',
        mended: lines('每月公布一次[^1]。', '', '[^1]: 连汤。'),
      },
    ],
    silent: [
      lines('每月公布一次[^1]。', '', '[^1]: 连汤。'),
      '[^_^]，【^o^】',
      '写 [^a-z]',
      String.raw`\[^1]`,
      '`[^1]`',
      '[^]',
    ],
  },
}
