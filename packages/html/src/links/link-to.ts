import type { Element, ElementContent, Properties } from 'hast'
import type { Context } from '../context.ts'
import { label } from '../language/label.ts'
import { h } from '../tree/h.ts'
import { address } from './address.ts'
import { host } from './host.ts'
import { innerAddress } from './inner-address.ts'

interface Target {
  url: string
  title?: string | undefined
  context: Context
}

/** A link around words. Where it leaves the issue's own site, it is marked as the options say. */
export function linkTo(words: ElementContent[], { url, title, context }: Target): Element {
  const properties: Properties = { href: /^#/.test(url) ? innerAddress(url, context) : address(url, context) }
  if (title !== undefined) properties.title = title
  const { externalLinks } = context.settings
  if (externalLinks === 'plain' || !leaves(url, context.home)) return h('a', words, properties)
  properties.rel = ['external', 'noopener']
  return h('a', externalLinks === 'host' ? [...words, label(` (${host(url)})`, context)] : words, properties)
}

function leaves(url: string, home: string | undefined): boolean {
  return /^https?:/i.test(url) && (home === undefined || host(url) !== home)
}
