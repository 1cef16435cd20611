import type { Message } from '../problem.ts'
import type { Explanation } from './explanation.ts'

/** Fields and nodes may be added while `schemaVersion` stays: what is unknown here may be known to others. */
const newer: Message = {
  en: ', or update @cec-bulletin/schema where the issue was made by a newer version',
  zh: '；若简报由较新的版本生成，请更新 @cec-bulletin/schema',
}

/** About fields that are missing, unknown or of another type. */
export const fields = {
  missing: ({ place, field, expected, types }) => ({
    en: `${place.en} is missing; add \`${field}\`: ${types.en || expected}`,
    zh: `缺少 ${place.zh.trim()}；请补上 \`${field}\`：${types.zh || inChinese(expected)}`,
  }),
  'wrong-type': ({ place, value, types }) => ({
    en: `${place.en} is ${value}; expected ${types.en}`,
    zh: `${place.zh}为 ${value}；应为${types.zh}`,
  }),
  'unknown-field': ({ place, value, expected, nearest }) => ({
    en: `${place.en} has an unknown field ${value}${nearest.en}${expected && `; expected ${expected}`}; rename or remove it${nearest.en === '' ? newer.en : ''}`,
    zh: `${place.zh}有未知字段 ${value}${nearest.zh}${expected && `；可用字段：${inChinese(expected)}`}；请改名或删除${nearest.zh === '' ? newer.zh : ''}`,
  }),
  'unknown-type': ({ place, value, expected, nearest }) => ({
    en: `${place.en} is ${value}, which cannot stand here${nearest.en}; expected ${expected}${nearest.en === '' ? newer.en : ''}`,
    zh: `${place.zh}为 ${value}，不能用在此处${nearest.zh}；应为 ${inChinese(expected)}${nearest.zh === '' ? newer.zh : ''}`,
  }),
  'unknown-value': ({ place, value, expected, nearest }) => ({
    en: `${place.en} is ${value}${nearest.en}; expected ${expected}`,
    zh: `${place.zh}为 ${value}${nearest.zh}；应为 ${inChinese(expected)}`,
  }),
  'out-of-range': ({ place, value, expected }) => ({
    en: `${place.en} is ${value}; expected a whole number, ${expected}`,
    zh: `${place.zh}为 ${value}；应为整数，${expected}`,
  }),
  empty: ({ place }) => ({
    en: `${place.en} is empty; write its text or remove it`,
    zh: `${place.zh}为空；请填写内容或删除`,
  }),
  'empty-list': ({ place }) => ({
    en: `${place.en} has no entry; add at least one or remove what holds it`,
    zh: `${place.zh}没有任何条目；请至少添加一项，或删除其所在部分`,
  }),
} satisfies Record<string, Explanation>

/** A list of names, which Chinese parts by its own mark. */
const inChinese = (names: string) => names.replaceAll('`, `', '`、`')
