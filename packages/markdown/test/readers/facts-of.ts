import type { Block, Inline, Issue } from '@cec-bulletin/schema'
import { lettersOf, withoutReferences } from './letters-of.ts'
import { waysToWrite } from './same-address.ts'

/** What an issue's sections hold, as far as any reader has to show it. */
export interface Facts {
  /** In their order, those of the notes apart; each with the letters that a reader may show of it. */
  texts: { text: string; ways: string[] }[]
  notes: { text: string; ways: string[] }[]
  addresses: Set<string>
  pictures: Set<string>
  titles: Set<string>
}

export function factsOf(issue: Issue): Facts {
  const facts: Facts = { texts: [], notes: [], addresses: new Set(), pictures: new Set(), titles: new Set() }
  const notes: Facts = { ...facts, texts: facts.notes }
  for (const section of issue.sections) {
    add(facts, section.title)
    blocks(facts, section.introduction)
    for (const article of section.articles) {
      add(facts, article.title ?? '')
      blocks(facts, article.body)
      for (const { title, url } of article.sources) {
        add(facts, title)
        if (url !== undefined) addAddress(facts.addresses, url)
      }
      for (const { children } of article.notes) blocks(notes, children)
    }
  }
  return facts
}

function blocks(facts: Facts, nodes: Block[]): void {
  for (const node of nodes) block(facts, node)
}

function block(facts: Facts, node: Block): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      inlines(facts, node.children)
      break
    case 'list':
      for (const item of node.children) blocks(facts, item.children)
      break
    case 'blockquote':
      blocks(facts, node.children)
      inlines(facts, node.attribution)
      break
    case 'table':
      for (const row of node.children) for (const cell of row.children) inlines(facts, cell.children)
      break
    case 'image':
      addAddress(facts.pictures, node.url)
      add(facts, node.alt)
      inlines(facts, node.caption)
      inlines(facts, node.credit)
      break
    case 'code':
      add(facts, node.value)
      break
    case 'thematicBreak':
  }
}

function inlines(facts: Facts, nodes: Inline[] = []): void {
  for (const node of nodes) {
    if (node.type === 'link') {
      addAddress(facts.addresses, node.url)
      if (node.title !== undefined) facts.titles.add(node.title)
    }
    if ('value' in node) add(facts, node.value)
    else if ('children' in node) inlines(facts, node.children)
  }
}

function addAddress(addresses: Set<string>, url: string): void {
  for (const way of waysToWrite(url)) addresses.add(way)
}

function add({ texts }: Facts, text: string): void {
  // As it is, with a typographer's `©` for `(c)`, or with a reference of its own that code has been rid of.
  const ways = [text, text.replace(/\((?:c|r|p|tm)\)/gi, ''), withoutReferences(text)].map(lettersOf)
  if (ways[0] !== '') texts.push({ text, ways: [...new Set(ways)] })
}
