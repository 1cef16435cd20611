import type * as Input from '../model/input.ts'

/** The fields an object of an issue may have, told by its `type` or by the list it stands in; empty when neither tells. */
export function fieldsOf(value: unknown, path: (string | number)[]): string[] {
  if (path.length === 0) return fields.issue
  const type = (value as { type?: unknown }).type
  const place = path.findLast((key) => typeof key === 'string')
  const name = typeof type === 'string' && type !== '' ? type : place
  return name !== undefined && Object.hasOwn(fields, name) ? fields[name as keyof typeof fields] : []
}

type Fields<T> = (keyof T & string)[]

const mark: Fields<Input.MarkInput> = ['type', 'children']
const place: Fields<Input.ThematicBreakInput> = ['type']

const fields = {
  issue: [
    'schemaVersion',
    'title',
    'series',
    'number',
    'date',
    'lang',
    'summary',
    'url',
    'sections',
    'imprint',
  ] satisfies Fields<Input.IssueInput>,
  sections: ['id', 'title', 'lang', 'introduction', 'articles'] satisfies Fields<Input.SectionInput>,
  articles: ['id', 'title', 'lang', 'body', 'sources', 'notes'] satisfies Fields<Input.ArticleInput>,
  sources: ['title', 'url'] satisfies Fields<Input.SourceInput>,
  imprint: ['statement', 'publisher', 'editors', 'email', 'site'] satisfies Fields<Input.ImprintInput>,
  editors: ['name', 'email'] satisfies Fields<Input.EditorInput>,
  paragraph: ['type', 'children'] satisfies Fields<Input.ParagraphInput>,
  heading: ['type', 'depth', 'children'] satisfies Fields<Input.HeadingInput>,
  list: ['type', 'ordered', 'start', 'marker', 'children'] satisfies Fields<Input.ListInput>,
  listItem: ['type', 'children'] satisfies Fields<Input.ListItemInput>,
  blockquote: ['type', 'children', 'attribution'] satisfies Fields<Input.BlockquoteInput>,
  table: ['type', 'align', 'children'] satisfies Fields<Input.TableInput>,
  tableRow: ['type', 'children'] satisfies Fields<Input.TableRowInput>,
  tableCell: ['type', 'children'] satisfies Fields<Input.TableCellInput>,
  image: ['type', 'url', 'alt', 'caption', 'credit'] satisfies Fields<Input.ImageInput>,
  footnoteDefinition: ['type', 'identifier', 'children'] satisfies Fields<Input.FootnoteDefinitionInput>,
  link: ['type', 'url', 'title', 'children'] satisfies Fields<Input.LinkInput>,
  text: ['type', 'value'],
  inlineCode: ['type', 'value'],
  footnoteReference: ['type', 'identifier'],
  strong: mark,
  emphasis: mark,
  delete: mark,
  break: place,
  thematicBreak: place,
}
