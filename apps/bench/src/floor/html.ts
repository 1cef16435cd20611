import {
  type Article,
  dateIn,
  type Imprint,
  type Issue,
  type Labels,
  labelsFor,
  type Section,
} from '@cec-bulletin/schema'
import { titleMarkup } from '../frame/title.ts'
import { anchor } from '../nodes/anchor.ts'
import { htmlBlocks } from '../nodes/blocks/blocks.ts'
import { escapeText, escapeValue } from '../nodes/escape.ts'
import { htmlInlines } from '../nodes/inlines.ts'

/**
 * The floor: the very bytes of `toHtml` without options, as somebody writes them who has this one job, by putting
 * strings together. It knows no notes, and no anchors but those an issue gives.
 */
export function htmlByHand(issue: Issue): string {
  const labels = labelsFor(issue.lang)
  let html = `<article class="bulletin" lang="${escapeValue(issue.lang)}" dir="ltr">\n`
  html += masthead(issue, labels)
  for (const one of issue.sections) html += section(one, labels)
  if (issue.imprint !== undefined) html += imprint(issue.imprint, labels)
  return `${html}</article>`
}

function masthead({ title, series, number, date, lang, summary }: Issue, labels: Labels): string {
  let html = `<header class="masthead">\n<h1${titleMarkup(title, 9)}>${escapeText(title)}</h1>\n`
  if (series !== undefined) html += `<p class="series">${escapeText(series)}</p>\n`
  if (number !== undefined) html += `<p class="number">${label(labels.number)}${escapeText(number)}</p>\n`
  html += `<p class="date"><time datetime="${escapeValue(date)}">${escapeText(dateIn(date, lang))}</time></p>\n`
  if (summary !== undefined) html += `<p class="summary">${escapeText(summary)}</p>\n`
  return `${html}</header>\n`
}

function section({ id, title, introduction, articles }: Section, labels: Labels): string {
  let html = `<section${attribute('id', id)}>\n<h2${titleMarkup(title, 10)}>${escapeText(title)}</h2>\n${htmlBlocks(introduction, labels)}`
  for (const one of articles) html += article(one, labels)
  return `${html}</section>\n`
}

function article({ id, title, body, sources, notes }: Article, labels: Labels): string {
  if (title === undefined || notes.length > 0)
    throw new Error('The floor writes only articles with a title, and no notes')
  let html = `<article${attribute('id', id)}>\n<h3${titleMarkup(title, 13)}>${escapeText(title)}</h3>\n${htmlBlocks(body, labels)}`
  for (const [index, { title, url }] of sources.entries()) {
    html += index === 0 ? `<p class="sources">${label(labels.sources)}` : label(labels.separator)
    html += `<cite>${url === undefined ? escapeText(title) : anchor.markup({ url }, escapeText(title))}</cite>`
  }
  return `${html}${sources.length > 0 ? '</p>\n' : ''}</article>\n`
}

function imprint({ statement, publisher, editors, email, site }: Imprint, labels: Labels): string {
  let html = '<footer class="imprint">\n'
  if (statement !== undefined) html += `<p class="statement">${htmlInlines(statement)}</p>\n`
  if (publisher !== undefined) html += `<p>${label(labels.publisher)}${escapeText(publisher)}</p>\n`
  for (const [index, { name, email }] of editors.entries()) {
    html += `${index === 0 ? `<p>${label(labels.editors)}` : label(labels.separator)}${escapeText(name)}`
    if (email !== undefined) html += label(' ') + mail(email)
  }
  if (editors.length > 0) html += '</p>\n'
  if (email !== undefined) html += `<p>${label(labels.email)}${mail(email)}</p>\n`
  if (site !== undefined)
    html += `<p>${label(labels.site)}${anchor.markup({ url: site }, escapeText(site))}</p>\n`
  return `${html}</footer>\n`
}

const label = (words: string) => `<span class="label">${words}</span>`

const mail = (email: string) =>
  `<a href="mailto:${escapeValue(email.replace(/[%?&#/]/g, encodeURIComponent))}">${escapeText(email)}</a>`

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` ${name}="${escapeValue(value)}"`
