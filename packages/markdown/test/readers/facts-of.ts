import { childrenOf, type Issue, type IssueNode } from '@cec-bulletin/schema'
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
    nodes(facts, section.introduction)
    for (const article of section.articles) {
      add(facts, article.title ?? '')
      if (article.url !== undefined) addAddress(facts.addresses, article.url)
      nodes(facts, article.body)
      for (const { title, url } of article.sources) {
        add(facts, title)
        if (url !== undefined) addAddress(facts.addresses, url)
      }
      for (const { children } of article.notes) nodes(notes, children)
    }
  }
  return facts
}

function node(facts: Facts, one: IssueNode): void {
  if (one.type === 'image') {
    addAddress(facts.pictures, one.url)
    if (one.link !== undefined) addAddress(facts.addresses, one.link)
    add(facts, one.alt)
  }
  if (one.type === 'link') {
    addAddress(facts.addresses, one.url)
    if (one.title !== undefined) facts.titles.add(one.title)
  }
  if ('value' in one) add(facts, one.value)
  nodes(facts, childrenOf(one))
}

function nodes(facts: Facts, list: readonly IssueNode[]): void {
  for (const one of list) node(facts, one)
}

function addAddress(addresses: Set<string>, url: string): void {
  for (const way of waysToWrite(url)) addresses.add(way)
}

function add({ texts }: Facts, text: string): void {
  // As it is, with a typographer's `©` for `(c)`, or with a reference of its own that code has been rid of.
  const ways = [text, text.replace(/\((?:c|r|p|tm)\)/gi, ''), withoutReferences(text)].map(lettersOf)
  if (ways[0] !== '') texts.push({ text, ways: [...new Set(ways)] })
}
