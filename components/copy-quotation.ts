import { quotation } from '../corpus/citation.ts'
import type { DocumentFacts, Passage } from '../corpus/types.ts'

/** Puts a passage with its citation on the clipboard, as plain text and as HTML. Rejects where the browser refuses. */
export async function copyQuotation(
  { document, passage }: { document: DocumentFacts; passage: Passage },
  clipboard: Clipboard = navigator.clipboard,
): Promise<void> {
  const { text, html } = quotation(document, passage)
  await clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ])
}
