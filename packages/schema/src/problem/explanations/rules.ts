import type { Said } from '../../nodes/definition.ts'

/** About rules between values, which no shape can say. */
export const rules = {
  'duplicate-anchor': [
    '{place} is {value}, which another section or article has already; choose another or remove it',
    '{place}为 {value}，已被其他栏目或文章使用；请换一个或删除',
  ],
  'untitled-url': [
    '{place} is {value}, but the article has no title to lead there; give it a `title`, or put the link into its body',
    '{place}为 {value}，但文章没有可以链接过去的标题；请补上 `title`，或把链接写进正文',
  ],
  'unknown-anchor': [
    '{place} is {value}, but no section or article of the issue has this anchor{nearest}; write that of one: its `id`, or the letters and digits of its title with `-` for what stands between them',
    '{place}为 {value}，但本期没有栏目或文章使用这个锚点{nearest}；请写某个栏目或文章的锚点：其 `id`，或标题中的文字和数字，其余符号换成 `-`',
  ],
  'break-at-edge': [
    '{place} has a `break` at its start or end or two in a row; remove it, or begin a new paragraph',
    '{place}的开头、结尾或连续处有 `break`；请删除，或另起一段',
  ],
  'empty-link': [
    '{place} has a link to {value} without words to click on; give it text',
    '{place}中指向 {value} 的链接没有文字；请补上',
  ],
  'nested-link': [
    '{place} has a link or a note inside the link to {value}; take it out',
    '{place}中指向 {value} 的链接里又有链接或注释；请移出',
  ],
  'code-in-table': [
    '{place} has the code {value}; a table of Markdown cannot hold a backslash before `|` in code; take it out of the table',
    '{place}含代码 {value}；Markdown 表格无法承载代码中 `|` 之前的反斜杠；请移出表格',
  ],
  'code-in-link': [
    '{place} has the code {value} in a link; with a backtick there, some readers of Markdown make another link; take it out of the link',
    '{place}的链接文字中含代码 {value}；代码中有反引号时，部分 Markdown 阅读器会生成另一个链接；请移出链接',
  ],
  'code-like-a-reference': [
    '{place} has the code {value}; some readers of Markdown take {expected} after `]` or a backslash for a link; put a space in front of it',
    '{place}含代码 {value}；部分 Markdown 阅读器会把 `]` 或反斜杠后面的 {expected} 当作链接；请在它前面加空格',
  ],
  'heading-order': [
    '{place} is {value}; expected {expected}: sub-headings begin at 4 and go down one level at a time',
    '{place}为 {value}；应为 {expected}：小标题从 4 开始，逐级加深',
  ],
  'list-start': [
    '{place} is {value}, but a bullet list has no numbers; set `ordered` or remove `start`',
    '{place}为 {value}，但项目符号列表没有编号；请设 `ordered` 或删除 `start`',
  ],
  'list-count': [
    '{place} has the number {value}, but its `marker` counts only {expected}; split it or take another',
    '{place}有编号 {value}，但其 `marker` 只能计 {expected}；请拆分或换用其他标记',
  ],
  'row-width': [
    '{place} has {value} cells; expected {expected}, as the first row has; add empty cells or remove some',
    '{place}有 {value} 个单元格；应与首行相同，为 {expected} 个；请补空单元格或删减',
  ],
  'align-width': [
    '{place} has {value} entries; expected {expected}, one for each column',
    '{place}有 {value} 项；应为 {expected} 项，每列一项',
  ],
  'duplicate-note': [
    '{place} is {value}, which another note of the issue has already; choose another',
    '{place}为 {value}，已被本期其他注释使用；请换一个',
  ],
  'unknown-note': [
    "{place} refers to the note {value}, which its article's `notes` do not have; add it or remove the reference",
    '{place}引用了注释 {value}，但所在文章的 `notes` 中没有；请补上或删除引用',
  ],
  'note-elsewhere': [
    "{place} refers to the note {value}; notes hang only on an article's body",
    '{place}引用了注释 {value}；只有文章正文可以带注释',
  ],
  'unused-note': [
    '{place} is the note {value}, which nothing in its article refers to; refer to it or remove it',
    '{place}为注释 {value}，但文章中没有引用；请引用或删除',
  ],
  'note-order': [
    '{place} is the note {value}; expected {expected}: notes stand in the order in which the body first refers to them',
    '{place}为注释 {value}；应为 {expected}：注释按正文首次引用的顺序排列',
  ],
} satisfies Record<string, Said>
