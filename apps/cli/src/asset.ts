/** A file that comes with the command. */
// Files directly in `src` and in `lib` lie equally deep, so that this holds for both.
export const asset = (name: string): URL => new URL(`../assets/${name}`, import.meta.url)
