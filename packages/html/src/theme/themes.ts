import type { Theme } from './theme.ts'

/** Two looks to take as they are, or to spread into one of your own: `{...themes.ink, accent: '#00558c'}`. */
export const themes = {
  /** A printed journal: serif, cinnabar on warm paper, indented paragraphs, a centred title between rules. */
  ink: {
    accent: '#b3261e',
    paper: 'warm',
    text: 'serif',
    titles: 'serif',
    measure: 36,
    density: 'regular',
    paragraphs: 'indented',
    masthead: 'ruled',
  },
  /** A bright report: sans-serif, green on white, spaced paragraphs, a title on a band of colour. */
  field: {
    accent: '#0b6b4f',
    paper: 'white',
    text: 'sans',
    titles: 'sans',
    measure: 40,
    density: 'airy',
    paragraphs: 'spaced',
    masthead: 'band',
  },
} as const satisfies Record<string, Theme>
