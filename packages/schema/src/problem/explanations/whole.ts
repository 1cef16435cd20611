import type { Said } from '../../nodes/definition.ts'

/** About the input as a whole. */
export const whole = {
  'not-an-issue': [
    'Expected an issue as an object, got {value}; text must go through `JSON.parse` first',
    '应为一期简报的对象，实为 {value}；文本须先经 `JSON.parse` 解析',
  ],
  'newer-version': [
    'The issue has the `schemaVersion` {value}, this program knows {expected}: it was made by a newer version; update @cec-bulletin/schema',
    '简报的 `schemaVersion` 为 {value}，本程序只认 {expected}：简报由较新的版本生成；请更新 @cec-bulletin/schema',
  ],
  'too-deep': [
    '{place} is nested more than {expected} levels deep; flatten it (an object that holds itself looks the same)',
    '{place}嵌套超过 {expected} 层；请减少层次（自我引用的对象也会如此）',
  ],
  'too-intricate': [
    '{place} holds {value} marks, links and notes, at most {expected}; split it',
    '{place}含 {value} 个强调、链接和注释，上限为 {expected}；请拆分',
  ],
  'too-large': [
    'The issue has more than {expected} {types}; split it',
    '简报内容过多，超过 {expected} {types}；请拆分',
  ],
  unreadable: [
    '{place} cannot be read; expected plain data, as `JSON.parse` gives it',
    '{place}无法读取；应为 `JSON.parse` 所得的普通数据',
  ],
  'forbidden-character': [
    '{place} holds {expected}, which no output can carry: {value}; remove it, or for a new line use a paragraph or a `break`',
    '{place}含有任何格式都无法承载的字符 {expected}：{value}；请删除，换行请另起段落或使用 `break`',
  ],
} satisfies Record<string, Said>
