/** Three significant digits: `0.123`, `1.23`, `12.3`, `123`, `12300`. */
export function amount(value: number): string {
  if (value === 0 || value >= 100) return value.toFixed(0)
  return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3)
}

/** `1.23×`, `12.3×`, `123×`. */
export function times(ratio: number): string {
  return `${ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2)}×`
}
