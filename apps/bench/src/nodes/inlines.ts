import type { Delete, Emphasis, Inline, InlineCode, Link, Strong, Text } from '@cec-bulletin/schema'
import { isAddress, isLine, isListOf, isObject, isText } from '../floor/values.ts'
import type { Component } from '../pieces/component.ts'
import { anchor } from './anchor.ts'
import { escapeMarkdown, escapeText } from './escape.ts'
import type { InlineSupport } from './inline-support.ts'

const text: InlineSupport<Text> = {
  html: ({ value }) => escapeText(value),
  markdown: ({ value }) => escapeMarkdown(value),
  text: ({ value }) => value,
  isRight: isValue,
  component: undefined,
}

const link: InlineSupport<Link> = {
  html: (node) => anchor.markup(node, htmlInlines(node.children)),
  markdown: ({ url, children }) => `[${markdownInlines(children)}](${url.replace(/[()\\]/g, '\\$&')})`,
  text: ({ url, children }) => {
    const words = textInlines(children)
    return url === words || url === `mailto:${words}` ? words : `${words}（${url}）`
  },
  isRight: ({ url, children }) => isAddress(url) && areInlines(children),
  component: anchor,
}

const lineBreak: InlineSupport<unknown> = {
  html: () => '<br>',
  markdown: () => '\\\n',
  text: () => '\n',
  isRight: () => true,
  component: { markup: () => '<br>', element: (_, { h }) => h('br', {}, []) } satisfies Component,
}

const inlineCode: InlineSupport<InlineCode> = {
  html: ({ value }) => `<code>${escapeText(value)}</code>`,
  markdown: ({ value }) => `\`\` ${value} \`\``,
  text: ({ value }) => value,
  isRight: isValue,
  component: {
    markup: ({ value }) => `<code>${escapeText(value)}</code>`,
    element: ({ value }, { h }) => h('code', {}, [value]),
  } satisfies Component<InlineCode>,
}

/** A new type of inline needs a line here. */
const supported: { [Type in Inline['type']]: InlineSupport<Extract<Inline, { type: Type }>> } = {
  text,
  strong: mark('strong', '**'),
  emphasis: mark('em', '*'),
  delete: mark('del', '~~'),
  link,
  break: lineBreak,
  inlineCode,
  footnoteReference: {
    html: noNotes,
    markdown: noNotes,
    text: noNotes,
    isRight: ({ identifier }) => isLine(identifier),
    component: undefined,
  },
}

function supportOf({ type }: Inline): InlineSupport<Inline> {
  return supported[type]
}

function mark(tag: string, sign: string): InlineSupport<Strong | Emphasis | Delete> {
  return {
    html: ({ children }) => `<${tag}>${htmlInlines(children)}</${tag}>`,
    markdown: ({ children }) => `${sign}${markdownInlines(children)}${sign}`,
    text: ({ children }) => textInlines(children),
    isRight: ({ children }) => areInlines(children),
    component: {
      markup: (_, inside) => `<${tag}>${inside}</${tag}>`,
      element: (_, { h, inside }) => h(tag, {}, inside),
    } satisfies Component,
  }
}

function noNotes(): never {
  throw new Error('The floor writes no notes')
}

function isValue({ value }: { value?: unknown }): boolean {
  return isText(value) && value !== ''
}

/** By the type of the piece. */
export function inlineComponents(): Record<string, Component<never>> {
  const components: Record<string, Component<never>> = {}
  for (const [type, { component }] of Object.entries(supported)) {
    if (component !== undefined) components[type] = component
  }
  return components
}

export const isInlineType = (type: string) => Object.hasOwn(supported, type)

export function htmlInlines(nodes: readonly Inline[]): string {
  let html = ''
  for (const node of nodes) html += node.type === 'text' ? escapeText(node.value) : supportOf(node).html(node)
  return html
}

export function markdownInlines(nodes: readonly Inline[]): string {
  let markdown = ''
  for (const node of nodes)
    markdown += node.type === 'text' ? escapeMarkdown(node.value) : supportOf(node).markdown(node)
  return markdown
}

export function textInlines(nodes: readonly Inline[]): string {
  let words = ''
  for (const node of nodes) words += node.type === 'text' ? node.value : supportOf(node).text(node)
  return words
}

const checks: ReadonlyMap<unknown, InlineSupport<never>> = new Map(Object.entries(supported))

export const areInlines = (value: unknown) => isListOf(value, isInline)

function isInline(value: unknown): boolean {
  if (!isObject(value)) return false
  return value.type === 'text' ? isValue(value) : checks.get(value.type)?.isRight(value) === true
}
