import type { Component } from '../pieces/component.ts'
import { escapeText, escapeValue } from './escape.ts'

interface Target {
  url: string
  title?: string | undefined
}

/** A link around words. */
export const anchor: Component<Target> = {
  markup: ({ url, title }, inside) => {
    const hover = title === undefined ? '' : ` title="${escapeValue(title)}"`
    return `<a href="${escapeValue(url)}"${hover}${leaves(url) ? ' rel="external noopener"' : ''}>${inside}</a>`
  },
  element: ({ url, title }, { h, inside }) => {
    const attributes: Record<string, string> = { href: url }
    if (title !== undefined) attributes.title = title
    if (leaves(url)) attributes.rel = 'external noopener'
    return h('a', attributes, inside)
  },
}

const leaves = (url: string) => url.startsWith('http')

/** A mail address as a link. */
export const mail: Component<string> = {
  markup: (email) => `<a href="${escapeValue(mailAddress(email))}">${escapeText(email)}</a>`,
  element: (email, { h }) => h('a', { href: mailAddress(email) }, [email]),
}

/** RFC 6068: what would end the address or begin an escape is escaped. */
const mailAddress = (email: string) => `mailto:${email.replace(/[%?&#/]/g, encodeURIComponent)}`
