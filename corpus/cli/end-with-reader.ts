/** Ends the command in silence where whoever reads its output has seen enough: `corpus show | head -1`. */
export function endWithReader(output: NodeJS.WriteStream = process.stdout): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}
