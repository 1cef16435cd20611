import { toMdast } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import type { ElementType, ReactElement } from 'react'
import type { CreateElement } from '../pieces/component.ts'
import { toElements } from './elements.ts'
import { createElement, reactEmail, renderToStaticMarkup } from './react-in-production.ts'

const { Body, Container, Head, Heading, Hr, Html, Img, Link, Text, toPlainText } = reactEmail

/** The components of react-email, made beforehand; what is timed is React, without the formatting of its `render`. */
export function reactEmailPage(issue: Issue): () => string {
  const inside = [createElement(Heading, { as: 'h1' }, issue.title), toElements(toMdast(issue), h)]
  const body = createElement(Body, {}, createElement(Container, {}, ...inside))
  const page = createElement(Html, { lang: issue.lang }, createElement(Head, {}), body)
  return () => renderToStaticMarkup(page)
}

/** The same and the text part, as `toEmail` writes both. */
export function reactEmailMail(issue: Issue): () => string {
  const page = reactEmailPage(issue)
  return () => {
    const html = page()
    // What is made is looked at, so that the engine cannot leave it out.
    if (toPlainText(html) === '') throw new Error('Cannot make the text part of the mail')
    return html
  }
}

const components: ReadonlyMap<string, ElementType> = new Map<string, ElementType>([
  ['article', Container],
  ['p', Text],
  ['a', Link],
  ['hr', Hr],
  ['img', Img],
])

const h: CreateElement<ReactElement> = (tag, attributes, children) => {
  const heading = /^h[1-6]$/.test(tag)
  const type = heading ? Heading : (components.get(tag) ?? tag)
  return createElement(type, heading ? { ...attributes, as: tag } : attributes, ...children)
}
