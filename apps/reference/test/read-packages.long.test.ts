import { expect, test } from 'vitest'
import { entries } from '../src/entries.ts'
import { readPackages } from '../src/read-packages.ts'

test('TypeDoc has no complaint, and a page for each entry', async () => {
  const { project } = await readPackages()
  const names = project.children?.map(({ name }) => name) ?? []
  expect(names.toSorted()).toEqual(entries.map(({ name }) => name).toSorted())
})
