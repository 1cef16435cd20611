/** Nodes of a tree or an issue that can stand among others, and values that can stand nowhere. */
export const nodes: readonly unknown[] = [
  { type: 'break' },
  { type: 'thematicBreak' },
  { type: 'text', value: '文' },
  { type: 'inlineCode', value: '`' },
  { type: 'footnoteReference', identifier: 'n' },
  { type: 'footnoteDefinition', identifier: 'n', children: ['注'] },
  { type: 'image', url: 'https://e.cn/a.png', alt: '图' },
  { type: 'code', value: '```\n' },
  { type: 'html', value: '<b>' },
  { type: 'paragraph', children: [] },
  '字',
  '',
  0,
  null,
  [],
  {},
]

/** What can stand around others. */
export const wrappings: readonly object[] = [
  { type: 'strong' },
  { type: 'emphasis' },
  { type: 'delete' },
  { type: 'link', url: 'https://e.cn/' },
  { type: 'paragraph' },
  { type: 'heading', depth: 4 },
  { type: 'blockquote' },
  { type: 'list' },
  { type: 'listItem' },
  { type: 'table' },
  { type: 'tableRow' },
  { type: 'tableCell' },
]
