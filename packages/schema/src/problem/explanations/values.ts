import type { Said } from '../../nodes/definition.ts'

/** About values that are not what their field holds. */
export const values = {
  'bad-date': [
    '{place} is {value}; expected a day, month or year of the calendar: `2023-10-31`, `2023-10` or `2023`',
    '{place}为 {value}；应为真实的年、月或日：`2023-10-31`、`2023-10` 或 `2023`',
  ],
  'bad-language': [
    '{place} is {value}; expected a BCP 47 language tag such as `zh-CN` or `en`',
    '{place}为 {value}；应为 BCP 47 语言标签，如 `zh-CN` 或 `en`',
  ],
  'bad-code-language': [
    '{place} is {value}; expected one word such as `js` or `c++`, at most 40 characters',
    '{place}为 {value}；应为一个词，如 `js` 或 `c++`，最多 40 个字符',
  ],
  'bad-address': [
    '{place} is {value}; expected a whole address that begins with `https://`, `http://`, `mailto:` or `tel:`, without spaces, quotes, backslashes or angle brackets',
    '{place}为 {value}；应为以 `https://`、`http://`、`mailto:` 或 `tel:` 开头的完整地址，不含空格、引号、反斜杠和尖括号',
  ],
  'bad-web-address': [
    '{place} is {value}; expected a whole address that begins with `https://` or `http://`, without spaces, quotes, backslashes or angle brackets',
    '{place}为 {value}；应为以 `https://` 或 `http://` 开头的完整地址，不含空格、引号、反斜杠和尖括号',
  ],
  'bad-picture-address': [
    '{place} is {value}; expected a whole address that begins with `https://` or `http://`, or the path of a picture from the folder of the issue down, such as `images/a.jpg`, without `..`, `\\` or `:`; it ends in .avif, .gif, .jpg, .jpeg, .png, .svg or .webp',
    '{place}为 {value}；应为以 `https://` 或 `http://` 开头的完整地址，或从简报所在文件夹起的图片路径，如 `images/a.jpg`，其中没有 `..`、`\\` 和 `:`，以 .avif、.gif、.jpg、.jpeg、.png、.svg 或 .webp 结尾',
  ],
  'bad-email': [
    '{place} is {value}; expected one address such as `name@example.org`, without `mailto:`',
    '{place}为 {value}；应为一个邮箱地址，如 `name@example.org`，不带 `mailto:`',
  ],
  'bad-anchor': [
    '{place} is {value}; expected a letter, then letters, digits, `-`, `_` or `.`, at most 100',
    '{place}为 {value}；应以文字开头，只含文字、数字、`-`、`_`、`.`，最多 100 个字符',
  ],
  'bad-identifier': [
    '{place} is {value}; expected letters without capitals, digits, `-` or `_`, at most 100',
    '{place}为 {value}；只能含小写或不分大小写的文字、数字、`-`、`_`，最多 100 个字符',
  ],
} satisfies Record<string, Said>
