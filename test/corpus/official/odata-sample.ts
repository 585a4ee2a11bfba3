/** A document as the open data of the Tweede Kamer give it; invented, with its fields as they really are. */
export function odataDocument(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Id: '00000000-0000-4000-8000-000000000001',
    Soort: 'Antwoord schriftelijke vragen',
    DocumentNummer: '2099D00001',
    Titel: null,
    Onderwerp: 'Antwoord op vragen van het lid Jansen over water',
    Datum: '2099-03-06T00:00:00+01:00',
    Vergaderjaar: '2098-2099',
    Kamer: 2,
    Volgnummer: -1,
    Aanhangselnummer: '989901546',
    Verwijderd: false,
    HuidigeDocumentVersie: { ExterneIdentifier: null },
    Zaak: [
      {
        Nummer: '2099Z00123',
        ZaakActor: [{ ActorNaam: 'J. Jansen', ActorFractie: 'XYZ', Functie: null, Relatie: 'Indiener' }],
      },
    ],
    Kamerstukdossier: [],
    DocumentActor: [
      {
        ActorNaam: 'A. de Vries',
        ActorFractie: null,
        Functie: 'minister van Voorbeelden',
        Relatie: 'Eerste ondertekenaar',
      },
    ],
    ...given,
  }
}

/** One page of them. */
export function odataPage(
  documents: readonly unknown[],
  more: { next?: string; total?: number } = {},
): string {
  return JSON.stringify({
    '@odata.context': '$metadata#Document',
    '@odata.count': more.total ?? documents.length,
    value: documents,
    ...(more.next === undefined ? {} : { '@odata.nextLink': more.next }),
  })
}
