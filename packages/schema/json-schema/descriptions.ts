/** What an editor shows beside each field, in English and in Chinese; `''` is the object itself. */
export const descriptions: Record<string, Record<string, [en: string, zh: string]>> = {
  issue: {
    '': ['One issue of a bulletin.', '一期简报。'],
    $schema: [
      'Where this file’s JSON Schema is; passed over.',
      '本文件所用 JSON Schema 的位置；解析时忽略。',
    ],
    schemaVersion: ['Version of this format: 1.', '格式版本：1。'],
    title: ['Title of the issue.', '本期标题。'],
    series: ['Name of the bulletin this is an issue of.', '简报名称。'],
    number: ['Number as printed: 7, 2023-09, 总第 12 期.', '期号，照印刷样式写：7、2023-09、总第 12 期。'],
    date: ['Date of publication: year, month or day.', '出版日期：年、月或日。'],
    lang: ['Language of the issue, a BCP 47 tag.', '本期语言（BCP 47 标签）。'],
    summary: [
      'One or two sentences for listings and search results.',
      '一两句话的摘要，用于列表和搜索结果。',
    ],
    url: ['Canonical web address of this issue.', '本期的规范网址。'],
    sections: ['Sections in order, at least one.', '各栏目，按顺序，至少一个。'],
    imprint: ['Who made the issue; printed at its end.', '编制信息，印在末尾。'],
  },
  section: {
    '': ['A titled group of articles.', '栏目：有标题的一组文章。'],
    id: [
      'Anchor, unique in the issue; made from the title when absent.',
      '锚点，全期唯一；不写则由标题生成。',
    ],
    title: ['Title of the section.', '栏目标题。'],
    lang: ['Language, where it differs from the issue’s.', '语言，与全期不同时填写。'],
    introduction: [
      'What stands before the first article, such as an epigraph.',
      '首篇文章之前的内容，如题记。',
    ],
    articles: ['Articles in order.', '各篇文章，按顺序。'],
  },
  article: {
    '': ['An article.', '文章。'],
    id: [
      'Anchor, unique in the issue; made from the title when absent.',
      '锚点，全期唯一；不写则由标题生成。',
    ],
    title: ['Title; absent for a short item without one.', '标题；没有标题的短讯不写。'],
    lang: ['Language, where it differs from the section’s.', '语言，与栏目不同时填写。'],
    body: [
      'Paragraphs, lists, quotes, tables and pictures in order; a bare string is a paragraph.',
      '正文：段落、列表、引文、表格、图片，按顺序；单独的字符串即一个段落。',
    ],
    sources: [
      'Where the article came from; a bare string is a title.',
      '来源（摘自）；单独的字符串即来源名称。',
    ],
    notes: ['Notes in the order in which the body first refers to them.', '注释，按正文首次引用的顺序。'],
  },
  source: {
    '': ['Where an article came from.', '文章的来源。'],
    title: ['Name of the source.', '来源名称。'],
    url: ['Web address of the source.', '来源网址。'],
  },
  imprint: {
    '': ['Who made the issue.', '编制信息。'],
    statement: ['Where the contents come from and who compiled them.', '声明：内容从何而来、由谁编写。'],
    publisher: ['Publisher.', '编制单位。'],
    editors: ['Editors in order; a bare string is a name.', '编辑，按顺序；单独的字符串即姓名。'],
    email: ['E-mail address for letters to the publisher.', '编制单位的电子邮箱。'],
    site: ['Web address of the publisher.', '编制单位的网址。'],
  },
  editor: {
    '': ['An editor.', '编辑。'],
    name: ['Name.', '姓名。'],
    email: ['E-mail address.', '电子邮箱。'],
  },
  paragraph: {
    '': ['A paragraph.', '段落。'],
    children: [
      'Its text: a string, or a list of strings and nodes.',
      '内容：字符串，或由字符串和节点组成的列表。',
    ],
  },
  heading: {
    '': ['A sub-heading.', '小标题。'],
    depth: [
      '4, 5 or 6; the first in a body is 4, each next at most one deeper.',
      '4、5 或 6；正文首个为 4，之后每次最多加深一级。',
    ],
    children: ['Its text, on one line.', '文字，不换行。'],
  },
  list: {
    '': ['A list.', '列表。'],
    ordered: [
      'true for numbers, false for bullets. Default: false.',
      'true 为编号，false 为项目符号。默认 false。',
    ],
    start: [
      'Number of the first item; ordered lists only. Default: 1.',
      '首项的编号；仅用于编号列表。默认 1。',
    ],
    marker: [
      'How items are marked: ※ ● → … for bullets; 01. 1) 一、 （一） for numbers.',
      '项目标记：项目符号用 ※ ● → 等；编号用 01. 1) 一、 （一）。',
    ],
    children: [
      'Items, at least one; a bare string is an item of one paragraph.',
      '各项，至少一项；单独的字符串即只有一个段落的项。',
    ],
  },
  listItem: {
    '': ['An item of a list.', '列表中的一项。'],
    children: ['Paragraphs, lists and other blocks, at least one.', '段落、列表等，至少一个。'],
  },
  blockquote: {
    '': ['A quote.', '引文。'],
    children: ['Paragraphs, lists and other blocks, at least one.', '段落、列表等，至少一个。'],
    attribution: [
      'Who said it or where it stands, without the dash in front.',
      '出自何人或何处，前面不加破折号。',
    ],
  },
  table: {
    '': ['A table; its first row is the head.', '表格；首行为表头。'],
    align: ['One entry a column: left, center, right or null.', '每列一项：left、center、right 或 null。'],
    children: ['Rows, all as wide as the first.', '各行，宽度与首行相同。'],
  },
  tableRow: {
    '': ['A row of a table.', '表格的一行。'],
    children: ['Cells; a bare string is a cell.', '各单元格；单独的字符串即一个单元格。'],
  },
  tableCell: {
    '': ['A cell of a table.', '单元格。'],
    children: ['Its text, on one line; may be empty.', '文字，不换行；可为空。'],
  },
  image: {
    '': ['A picture with what stands under it.', '图片及其下方文字。'],
    url: ['Web address of the picture.', '图片网址。'],
    alt: [
      'What the picture shows, for those who do not see it; empty when it only decorates.',
      '替代文字：图中是什么；仅作装饰时留空。',
    ],
    caption: ['Text under the picture.', '图注。'],
    credit: ['Who made the picture or owns it.', '图片作者或来源。'],
  },
  thematicBreak: { '': ['A change of subject without a title.', '分隔线：无标题地另起话题。'] },
  footnoteDefinition: {
    '': ['A note.', '注释。'],
    identifier: ['Name that the body refers to; unique in the issue.', '供正文引用的名称；全期唯一。'],
    children: ['Paragraphs, lists and other blocks, at least one.', '段落、列表等，至少一个。'],
  },
  text: {
    '': ['Plain text; a bare string is the same.', '纯文本；也可直接写字符串。'],
    value: ['The text, on one line.', '文字，不换行。'],
  },
  mark: {
    '': ['Marked text.', '带标记的文字。'],
    type: [
      'strong, emphasis, or delete for what no longer holds.',
      'strong 加重，emphasis 强调，delete 删除。',
    ],
    children: ['Its text.', '文字内容。'],
  },
  link: {
    '': ['A link around words.', '链接。'],
    url: [
      'Whole address: https://, http://, mailto: or tel:.',
      '完整地址：https://、http://、mailto: 或 tel:。',
    ],
    title: ['Shown on hover.', '悬停时显示的文字。'],
    children: ['The words to click on; no link inside.', '可点击的文字；其中不能再有链接。'],
  },
  break: { '': ['A line break inside a paragraph, between other things.', '段内换行，不能在首尾。'] },
  inlineCode: {
    '': ['A short piece of code or a file name.', '行内代码或文件名。'],
    value: ['The code as typed.', '代码原文。'],
  },
  footnoteReference: {
    '': ['The place a note hangs on.', '注释的引用处。'],
    identifier: ['The identifier of a note of the same article.', '同一篇文章中注释的 identifier。'],
  },
}

/** Fields that stand in many objects. */
export const everywhere: Record<string, [en: string, zh: string]> = {
  type: ['Kind of node.', '节点类型。'],
  position: ['Left by Markdown parsers; passed over.', 'Markdown 解析器留下的位置信息；解析时忽略。'],
  spread: ['Left by Markdown parsers; passed over.', 'Markdown 解析器留下的间距信息；解析时忽略。'],
  checked: ['Left by Markdown parsers; must be null.', 'Markdown 解析器留下的勾选状态；必须为 null。'],
  label: ['Left by Markdown parsers; passed over.', 'Markdown 解析器留下的名称；解析时忽略。'],
  title: ['Left by Markdown parsers; must be null.', 'Markdown 解析器留下的标题；必须为 null。'],
}
