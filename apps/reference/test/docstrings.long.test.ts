import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { docstringExamples } from '../src/docstring-examples.ts'
import { hoversOf } from '../src/hover.ts'
import { missingDocs } from '../src/missing-docs.ts'
import { openSources } from '../src/open-sources.ts'
import { publicNames } from '../src/public-names.ts'

// As if somebody had pasted them into files of their own, beside the packages.
const examples = new Map(
  [...docstringExamples.values()].flat().map((code, index) => [resolve(`example-${index}.mts`), code]),
)
const sources = openSources(examples)
const names = publicNames(sources)

test('the public names are found', () => {
  expect(names.length).toBeGreaterThan(200)
  expect(names.filter(({ signature }) => signature !== undefined).length).toBeGreaterThan(50)
})

test('nothing that a docstring has to say is missing', () => {
  expect(names.flatMap((name) => missingDocs(name, sources))).toEqual([])
})

test('the examples are right as TypeScript', () => {
  const diagnostics = [...examples.keys()].flatMap((file) => sources.service.getSemanticDiagnostics(file))
  expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})

// `@cec-bulletin/schema` in a sentence begins a tag of that name, unless it stands in backticks.
test('an editor shows each docstring whole', () => {
  const hovers = names.flatMap(({ declaration }) => hoversOf(declaration, sources))
  const known = ['default', 'example', 'param', 'returns', 'throws']
  expect(hovers.length).toBeGreaterThan(400)
  expect(hovers.filter(({ tags }) => tags.some((tag) => !known.includes(tag)))).toEqual([])
  expect(hovers.filter(({ shown, written }) => shown !== written)).toEqual([])
})
