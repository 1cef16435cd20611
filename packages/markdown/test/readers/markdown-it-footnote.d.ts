declare module 'markdown-it-footnote' {
  import type { PluginSimple } from 'markdown-it'

  const footnote: PluginSimple
  // biome-ignore lint/style/noDefaultExport: it is what the package has.
  export default footnote
}
