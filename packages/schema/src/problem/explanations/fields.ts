import type { Said } from '../../nodes/definition.ts'

/** About fields that are missing, unknown or of another type. */
export const fields = {
  missing: [
    '{place} is missing; add `{field}`: {types}{expected}',
    '缺少 {path}；请补上 `{field}`：{types}{expected}',
  ],
  'wrong-type': ['{place} is {value}; expected {types}', '{place}为 {value}；应为{types}'],
  'unknown-field': [
    '{place} has an unknown field {value}{nearest}; expected {expected}; rename or remove it{newer}',
    '{place}有未知字段 {value}{nearest}；可用字段：{expected}；请改名或删除{newer}',
  ],
  'unknown-type': [
    '{place} is {value}, which cannot stand here{nearest}; expected {expected}{newer}',
    '{place}为 {value}，不能用在此处{nearest}；应为 {expected}{newer}',
  ],
  'unknown-value': [
    '{place} is {value}{nearest}; expected {expected}',
    '{place}为 {value}{nearest}；应为 {expected}',
  ],
  'out-of-range': [
    '{place} is {value}; expected a whole number, {expected}',
    '{place}为 {value}；应为整数，{expected}',
  ],
  empty: ['{place} is empty; write its text or remove it', '{place}为空；请填写内容或删除'],
  'empty-list': [
    '{place} has no entry; add at least one or remove what holds it',
    '{place}没有任何条目；请至少添加一项，或删除其所在部分',
  ],
} satisfies Record<string, Said>
