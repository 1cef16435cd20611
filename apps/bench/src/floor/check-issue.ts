import type { Issue } from '@cec-bulletin/schema'
import { areBlocks } from '../nodes/blocks/blocks.ts'
import { areInlines } from '../nodes/inlines.ts'
import { isLine, isListOf, isObject, isWebAddress, maybe } from './values.ts'

/**
 * The floor: whether a value is an issue in its canonical form, by looking at each field once. It copies nothing and
 * gives no reasons.
 */
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
  areBlocks(value.introduction) &&
  isListOf(value.articles, isArticle)

const isArticle = (value: unknown) =>
  isObject(value) &&
  maybe(value.id, isLine) &&
  maybe(value.title, isLine) &&
  maybe(value.lang, isLine) &&
  areBlocks(value.body) &&
  isListOf(value.sources, isSource) &&
  isListOf(value.notes, isNote)

const isSource = (value: unknown) => isObject(value) && isLine(value.title) && maybe(value.url, isWebAddress)

const isNote = (value: unknown) =>
  isObject(value) &&
  value.type === 'footnoteDefinition' &&
  isLine(value.identifier) &&
  areBlocks(value.children)

const isImprint = (value: unknown) =>
  isObject(value) &&
  maybe(value.statement, areInlines) &&
  maybe(value.publisher, isLine) &&
  isListOf(value.editors, isEditor) &&
  maybe(value.email, isLine) &&
  maybe(value.site, isWebAddress)

const isEditor = (value: unknown) => isObject(value) && isLine(value.name) && maybe(value.email, isLine)
