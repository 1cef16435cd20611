import { dateIn, type Issue, type Labels } from '@cec-bulletin/schema'
import { escapeText, escapeValue } from '../nodes/escape.ts'
import type { Component } from '../pieces/component.ts'
import { label, labelElement } from './label.ts'
import { titleAttributes, titleMarkup } from './title.ts'

interface Fields extends Pick<Issue, 'title' | 'series' | 'number' | 'date' | 'lang' | 'summary'> {
  labels: Pick<Labels, 'number'>
}

/** What stands before the first section. */
export const masthead: Component<Fields> = {
  markup: ({ title, series, number, date, lang, summary, labels }) => {
    let html = `<header class="masthead">\n<h1${titleMarkup(title, 9)}>${escapeText(title)}</h1>\n`
    if (series !== undefined) html += `<p class="series">${escapeText(series)}</p>\n`
    if (number !== undefined) html += `<p class="number">${label(labels.number)}${escapeText(number)}</p>\n`
    html += `<p class="date"><time datetime="${escapeValue(date)}">${escapeText(dateIn(date, lang))}</time></p>\n`
    if (summary !== undefined) html += `<p class="summary">${escapeText(summary)}</p>\n`
    return `${html}</header>`
  },
  element: ({ title, series, number, date, lang, summary, labels }, { h }) => {
    const parts = [h('h1', titleAttributes(title, 9), [title])]
    if (series !== undefined) parts.push(h('p', { class: 'series' }, [series]))
    if (number !== undefined) {
      parts.push(h('p', { class: 'number' }, [labelElement(labels.number, h), number]))
    }
    parts.push(h('p', { class: 'date' }, [h('time', { datetime: date }, [dateIn(date, lang)])]))
    if (summary !== undefined) parts.push(h('p', { class: 'summary' }, [summary]))
    return h('header', { class: 'masthead' }, parts)
  },
}
