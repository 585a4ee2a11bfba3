/** One line of a benchmark's output. */
export function report(what: string, value: number, unit: string, note = ''): void {
  console.log(`${what.padEnd(56)} ${value.toFixed(1).padStart(8)} ${unit}${note ? `  (${note})` : ''}`)
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
