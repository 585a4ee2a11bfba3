import type { RunInParent } from './firefox-parent.ts'
import type { View } from './session.ts'

const ANSWER_WITHIN_MS = 2_000

/**
 * The popup or the sidebar of Firefox. Their documents live in the process of the extensions and are no tab, so the
 * parent sends a frame script to their `<browser>` (an expression that finds it in the window).
 */
export function firefoxView(
  parent: RunInParent,
  { browserElement, closing }: { browserElement: string; closing: string },
): View {
  const inside = <Result>(code: string) =>
    parent<Result>(`
      const { messageManager } = ${browserElement}
      const script = ${JSON.stringify(frameScript(code))}
      const { failed, json } = await new Promise((resolve) => {
        const answer = ({ data }) => {
          messageManager.removeMessageListener('journey:answer', answer)
          resolve(data)
        }
        messageManager.addMessageListener('journey:answer', answer)
        // A document that gives way to another takes the script with it.
        setTimeout(answer, ${ANSWER_WITHIN_MS}, { data: { failed: 'The document did not answer.' } })
        messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false)
      })
      if (failed) throw new Error(failed)
      return JSON.parse(json)`)
  const keys = async (keyNames: string[]) => {
    await parent(`${browserElement}.focus()`)
    await inside(pressing(keyNames))
  }
  return {
    read: (what: unknown, given?: unknown) =>
      inside(`return (${what})(content.document, ${JSON.stringify(given)})`) as never,
    type: (text) => keys([...text]),
    press: (key) => keys([key]),
    picture: async () => {
      const base64 = await parent<string>(`
        const bitmap = await ${browserElement}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
        canvas.getContext('2d').drawImage(bitmap, 0, 0)
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))`)
      return Buffer.from(base64, 'base64')
    },
    close: () => parent(closing),
  }
}

function frameScript(code: string): string {
  return `(async () => {
    const answer = (data) => sendAsyncMessage('journey:answer', data)
    try {
      answer({ json: JSON.stringify((await (async () => { ${code} })()) ?? null) })
    } catch (error) {
      answer({ failed: String(error) })
    }
  })()`
}

/** Code that presses keys one after the other, as from a keyboard, in `content` or the browser's window. */
export function pressing(keyNames: string[], { held = [] as string[], where = 'content' } = {}): string {
  return `
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    const { KeyboardEvent } = ${where}
    keyboard.beginInputTransactionForTests(${where})
    const codeOf = (key) => (/^[a-z]$/i.test(key) ? 'Key' + key.toUpperCase() : key === ' ' ? 'Space' : key)
    const eventOf = (key) => new KeyboardEvent('', { key, code: codeOf(key) })
    for (const key of ${JSON.stringify(held)}) keyboard.keydown(eventOf(key))
    for (const key of ${JSON.stringify(keyNames)}) {
      keyboard.keydown(eventOf(key))
      keyboard.keyup(eventOf(key))
    }
    for (const key of ${JSON.stringify(held)}) keyboard.keyup(eventOf(key))`
}
