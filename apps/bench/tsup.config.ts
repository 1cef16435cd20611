export default {
  entry: ['src/main.ts', 'src/probe.ts'],
  format: 'esm',
  target: 'node20',
  outDir: 'lib',
  clean: true,
  silent: true,
}
