/** A landscape, of which no side is like another: it shows when it is turned. */
export const hills = {
  width: 160,
  height: 100,
  at(x: number, y: number): number[] {
    const [near, far] = [50 + 18 * Math.sin(x / 19) + 7 * Math.sin(x / 6), 38 + 12 * Math.sin(x / 27 + 2)]
    if (y > near) return [40 + y / 3, 96 + 30 * Math.sin(x / 9 + y / 7), 44]
    if (y > far) return [96, 128 + y / 4, 120]
    return Math.hypot(x - 118, y - 22) < 11 ? [250, 226, 140] : [120 + y * 1.3, 170 + y / 2, 225 - y / 3]
  },
}

/** A spot that is clear at its edge. */
export const glass = {
  width: 90,
  height: 60,
  at(x: number, y: number): number[] {
    const opacity = 330 - 8 * Math.hypot(x - 40, y - 30)
    return [200, 30 + x, 60 + 2 * y, Math.max(0, Math.min(255, opacity))]
  },
}

/** Greys. */
export const waves = {
  width: 96,
  height: 64,
  at: (x: number, y: number): number[] => [100 + 60 * Math.sin(x / 11) * Math.cos(y / 9) + x / 2],
}

/** Bars over a line, of a palette. */
export const chart = {
  width: 120,
  height: 80,
  colors: [
    [255, 255, 255],
    [0, 0, 0],
    [36, 92, 150],
    [210, 120, 40],
    [70, 140, 80],
    [160, 60, 70],
    [120, 100, 170],
  ],
  at(x: number, y: number): number[] {
    const bar = Math.floor(x / 24)
    const height = [20, 44, 31, 60, 52][bar] ?? 0
    if (y === 70) return [1]
    return [x % 24 > 5 && y < 70 && y > 70 - height ? bar + 2 : 0]
  },
}
