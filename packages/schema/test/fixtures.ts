// Fixtures are parsed by the schema, so declaring them here would be a cycle; only these tests close it.
// @boundaries-ignore a cycle in tests only
export * from '../../fixtures/src/index.ts'
