import type { Block, Inline, Issue } from '@cec-bulletin/schema'

/** The floor: whether a value is an issue in its canonical form, by looking at each field once. Copies nothing, says no reasons. */
export function isIssue(value: unknown): value is Issue {
  return (
    isObject(value) &&
    value.schemaVersion === 1 &&
    isLine(value.title) &&
    maybe(value.series, isLine) &&
    maybe(value.number, isLine) &&
    isLine(value.date) &&
    /^\d{4}(-\d\d){0,2}$/.test(value.date) &&
    isLine(value.lang) &&
    maybe(value.summary, isLine) &&
    maybe(value.url, isWebAddress) &&
    isListOf(value.sections, isSection) &&
    maybe(value.imprint, isImprint)
  )
}

const isSection = (value: unknown) =>
  isObject(value) &&
  maybe(value.id, isLine) &&
  isLine(value.title) &&
  maybe(value.lang, isLine) &&
  isListOf(value.introduction, isBlock) &&
  isListOf(value.articles, isArticle)

const isArticle = (value: unknown) =>
  isObject(value) &&
  maybe(value.id, isLine) &&
  maybe(value.title, isLine) &&
  maybe(value.lang, isLine) &&
  isListOf(value.body, isBlock) &&
  isListOf(value.sources, isSource) &&
  isListOf(value.notes, isNote)

const isSource = (value: unknown) => isObject(value) && isLine(value.title) && maybe(value.url, isWebAddress)

const isNote = (value: unknown) =>
  isObject(value) &&
  value.type === 'footnoteDefinition' &&
  isLine(value.identifier) &&
  isListOf(value.children, isBlock)

const isImprint = (value: unknown) =>
  isObject(value) &&
  maybe(value.statement, isInlines) &&
  maybe(value.publisher, isLine) &&
  isListOf(value.editors, isEditor) &&
  maybe(value.email, isLine) &&
  maybe(value.site, isWebAddress)

const isEditor = (value: unknown) => isObject(value) && isLine(value.name) && maybe(value.email, isLine)

function isBlock(value: unknown): value is Block {
  if (!isObject(value)) return false
  switch (value.type) {
    case 'paragraph':
      return isInlines(value.children)
    case 'heading':
      return (value.depth === 4 || value.depth === 5 || value.depth === 6) && isInlines(value.children)
    case 'list':
      return typeof value.ordered === 'boolean' && isListOf(value.children, isItem)
    case 'blockquote':
      return isListOf(value.children, isBlock) && maybe(value.attribution, isInlines)
    case 'table':
      return isListOf(value.children, isRow)
    case 'image':
      return isWebAddress(value.url) && typeof value.alt === 'string' && maybe(value.caption, isInlines)
    default:
      return value.type === 'thematicBreak'
  }
}

const isItem = (value: unknown) =>
  isObject(value) && value.type === 'listItem' && isListOf(value.children, isBlock)
const isRow = (value: unknown) =>
  isObject(value) && value.type === 'tableRow' && isListOf(value.children, isCell)
const isCell = (value: unknown) => isObject(value) && value.type === 'tableCell' && isInlines(value.children)

const isInlines = (value: unknown) => isListOf(value, isInline)

function isInline(value: unknown): value is Inline {
  if (!isObject(value)) return false
  switch (value.type) {
    case 'text':
    case 'inlineCode':
      return isText(value.value) && value.value !== ''
    case 'strong':
    case 'emphasis':
    case 'delete':
      return isInlines(value.children)
    case 'link':
      return isAddress(value.url) && isInlines(value.children)
    case 'footnoteReference':
      return isLine(value.identifier)
    default:
      return value.type === 'break'
  }
}

type Fields = Record<string, unknown>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const maybe = (value: unknown, holds: (value: unknown) => boolean) => value === undefined || holds(value)

const isListOf = (value: unknown, holds: (value: unknown) => boolean) =>
  Array.isArray(value) && value.every(holds)

const isText = (value: unknown): value is string =>
  typeof value === 'string' && !/[\0-\x1F\x7F-\x9F\u2028\u2029]/.test(value)

const isLine = (value: unknown): value is string => isText(value) && /\S/.test(value)

const isWebAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\/[^\s<>"`\\]+$/i.test(value)

const isAddress = (value: unknown) =>
  typeof value === 'string' && /^(?:https?:\/\/|mailto:|tel:)[^\s<>"`\\]+$/i.test(value)
