// Files directly in `src` and in `lib` lie equally deep, so that this holds for both.

/** The project's root. */
export const root = new URL('../../../', import.meta.url)

/** The issue that everything is measured on. */
export const sampleFile = new URL('apps/demo/content/issue.md', root)

/** The demo, built. */
export const demoProgram = new URL('apps/demo/lib/main.js', root)

/** One job in a process of its own, built. */
export const probeProgram = new URL('apps/bench/lib/probe.js', root)
