/** Code for Firefox's own window, where `reachParent` runs it. */

/** Without a language pack Firefox speaks English; an extension asks only which language it claims to speak. */
export function speaking(language: string): string {
  return `
    Services.locale.availableLocales = ['en-US', '${language}']
    Services.locale.requestedLocales = ['${language}']`
}

/** Finds the extension's toolbar button as `action`. */
export function findAction(id: string): string {
  return `
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${id}').extension)`
}

/** What was copied last, in both its forms. */
export const readClipboard = `
  const read = (type) => {
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable)
    transferable.init(null)
    transferable.addDataFlavor(type)
    Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard)
    const holder = {}
    try {
      transferable.getTransferData(type, holder)
      return holder.value.QueryInterface(Ci.nsISupportsString).data
    } catch {
      return ''
    }
  }
  return { text: read('text/plain'), html: read('text/html') }`

/** Errors, not warnings, from the extension's files: thrown ones and printed ones. */
export const readErrors = (extensionOrigin: string) => `
  const thrown = Services.console.getMessageArray()
    .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
    .filter((each) => each.sourceName.startsWith('${extensionOrigin}'))
    .map((each) => each.errorMessage)
  const printed = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
    .filter((each) => each.level === 'error' && String(each.filename).startsWith('${extensionOrigin}'))
    .map((each) => Array.from(each.arguments, String).join(' '))
  return [...thrown, ...printed]`
