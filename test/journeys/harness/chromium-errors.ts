import type { CDPSession } from 'puppeteer-core'

/** Keeps what the extension's own scripts throw or print as an error, in whichever world they run. */
export async function collectErrors(
  session: CDPSession,
  extensionOrigin: string,
  errors: string[],
): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const frames = exceptionDetails.stackTrace?.callFrames ?? []
    const from = [exceptionDetails.url ?? '', ...frames.map(({ url }) => url)]
    const said = exceptionDetails.exception?.description ?? exceptionDetails.text
    if (from.some((url) => url.startsWith(extensionOrigin))) errors.push(said)
  })
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'assert') return
    if (!stackTrace?.callFrames.some(({ url }) => url.startsWith(extensionOrigin))) return
    errors.push(args.map((each) => each.value ?? each.description ?? '').join(' '))
  })
  await session.send('Runtime.enable')
}
