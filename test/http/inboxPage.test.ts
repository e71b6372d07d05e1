import { expect } from 'chai'
import type { RunningHttp } from '../../src/adapters/http/server.ts'
import { PlainBrowser, form, type Seen } from './browser.ts'
import { Office, changed, formFor, openOffice, theWish } from './inboxOffice.ts'

const REF = theWish.request.ref

/** With plain spaces, where the words have those that do not break a line. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('the inbox', () => {
  let office: Office
  let door: RunningHttp
  let desk: PlainBrowser
  beforeEach(async () => {
    office = new Office()
    door = await openOffice(office)
    desk = new PlainBrowser(door.url, office.device())
  })
  afterEach(() => door.close())

  it('is for staff alone', async () => {
    for (const browser of [
      new PlainBrowser(door.url),
      new PlainBrowser(door.url, 'jalon-staff=0123456789abcdef0123'),
      new PlainBrowser(door.url, office.device('person')),
      new PlainBrowser(door.url, office.device().replace('jalon-staff', 'jalon')),
    ]) {
      for (const seen of [
        await browser.send('/inbox'),
        await browser.send('/inbox/updates'),
        await browser.send('/inbox', form({ act: 'close', ref: REF, version: '1' })),
      ]) {
        expect(seen.status).to.equal(401)
        expect(seen.text).to.contain('Ouvrez un nouveau lien').and.not.contain('Awa')
      }
    }
    expect(office.acts).to.deep.equal([])
  })

  it('is closed to an e-mail under which nobody works any more', async () => {
    office.employed = false
    expect((await desk.send('/inbox')).status).to.equal(403)
  })

  it('says who wishes what, in whose words, since when, by when, and about which date', async () => {
    const { text } = await desk.open('/inbox')
    for (const words of [
      'Une demande à traiter.',
      'Awa D. souhaite une autre date',
      'Réponse avant le mardi 3 mars',
      'Pour vous',
      'plutot jeudi aprem svp',
      'Jeudi 5 mars, entre 13 h et 18 h',
      'Mercredi 4 mars, à 14 h, sur place (12 rue des Exemples)',
      'reste valable tant que rien n’est accepté',
      'Lundi 2 mars, à 10 h 12',
      REF,
    ])
      expect(text).to.contain(words)
  })

  it('makes the telephone a link, and keeps the whole name to itself', async () => {
    office.items = [changed(theWish, {}, { phone: '+262 692 00 00 01' })]
    const { html } = await desk.open('/inbox')
    expect(html).to.contain('href="tel:+262692000001"').and.not.contain('Modèle')
  })

  it('shows hostile words as words', async () => {
    const hostile =
      '</blockquote><script>alert(1)</script><img src=x onerror=alert(1)> "\' {{ref}} $t(inbox.title)'
    office.items = [
      changed(
        theWish,
        { words: hostile, reason: hostile, afterwords: [hostile] },
        {
          firstName: '<b>Awa',
          phone: '"><script>1</script>',
          checkpoint: { ...theWish.checkpoint!, place: hostile },
        },
      ),
    ]
    const { html, text, headers } = await desk.open('/inbox')
    expect(html).to.not.contain('<script>alert').and.not.contain('<img').and.not.contain('<b>Awa')
    expect(text.match(/\{\{ref\}\} \$t\(inbox\.title\)/g)).to.have.length(4)
    expect(headers.get('content-security-policy')).to.contain("default-src 'none'").and.not.contain('unsafe')
  })

  it('says in words what is past its day, and counts it', async () => {
    office.items = [changed(theWish, { ref: 'LATE' }, { overdue: true }), theWish]
    const { text } = await desk.open('/inbox')
    expect(text).to.contain('2 demandes à traiter. Le délai est dépassé pour une demande.')
    expect(text).to.contain('Délai dépassé : réponse prévue avant le mardi 3 mars')
  })

  it('says whose hours are not those of who looks, beside each of them and beside the field', async () => {
    office.zone = 'Europe/Paris'
    const proposal = '2026-04-10T14:30'
    office.items = [
      changed(theWish, {}, { elsewhere: 'America/Cayenne' }),
      changed(theWish, { ref: 'WAITS', state: 'countered', proposal }, { elsewhere: 'America/Cayenne' }),
      changed(
        theWish,
        {
          ref: 'TAKEN',
          kind: 'slot_taken',
          wish: null,
          moved: { from: '2026-03-04T14:00', to: '2027-03-04T21:00' },
        },
        { elsewhere: 'America/Cayenne' },
      ),
    ]
    const { html, text } = await desk.open('/inbox')
    for (const words of [
      'Jeudi 5 mars, entre 13 h et 18 h (heure de Cayenne ; pour vous : entre 17 h et 22 h)',
      'Mercredi 4 mars, à 14 h (heure de Cayenne ; pour vous : 18 h), sur place',
      'Lundi 2 mars, à 10 h 12 (heure de Cayenne ; pour vous : 14 h 12), numéro',
      'Date proposée : vendredi 10 avril, à 14 h 30 (heure de Cayenne ; pour vous : 19 h 30).',
      'Jeudi 4 mars 2027, à 21 h (heure de Cayenne ; pour vous : vendredi 5 mars 2027, à 1 h)',
    ])
      expect(plain(text)).to.contain(words)
    const labels = [...html.matchAll(/<label for="(?:accept|propose)-[^>]*>([^<]*)/g)].map(([, one]) => one)
    expect(labels).to.have.members([
      'Date et heure du rendez-vous (heure de Cayenne)',
      ...Array.from({ length: 2 }, () => 'Date et heure proposées (heure de Cayenne)'),
    ])
  })

  it('says no zone where the person lives by the clock of who looks', async () => {
    expect((await desk.open('/inbox')).html)
      .to.not.contain('(heure de')
      .and.not.contain('data-zone')
  })

  it('keeps the order it is given', async () => {
    office.items = ['C', 'A', 'B'].map((ref) => changed(theWish, { ref }))
    const { html } = await desk.open('/inbox')
    expect([...html.matchAll(/id="r-(\w)"/g)].map(([, ref]) => ref).join('')).to.equal('CAB')
  })

  it('has a sentence when there is nothing to do', async () => {
    office.items = []
    expect((await desk.open('/inbox')).text)
      .to.contain('Aucune demande à traiter.')
      .and.contain('Tout est traité.')
  })

  it('says every kind of request, to whom it belongs, and how the person wants to be answered', async () => {
    const kinds = [
      ['cannot_come', 'ne peut pas venir'],
      ['slot_taken', 'a pris un créneau'],
      ['late', 'aura du retard'],
      ['help', 'souhaite vous parler'],
      ['not_me', '« Ce n’est pas moi »'],
      ['new_link', 'a besoin d’un nouveau lien'],
    ] as const
    office.items = kinds.map(([kind], rank) =>
      changed(
        theWish,
        { kind, ref: kind, wish: null, how: 'phone', reason: 'mon fils est malade' },
        { mine: rank % 2 === 0 ? 'team' : 'desk' },
      ),
    )
    const { text } = await desk.open('/inbox')
    for (const words of [
      ...kinds.map(([, said]) => said),
      'Pour votre équipe',
      'Permanence du territoire',
      'Par téléphone',
      'mon fils est malade',
    ])
      expect(text).to.contain(words)
  })

  it('says which published hour was taken, and for which date; it has only to be seen', async () => {
    const moved = { from: '2026-03-04T14:00', to: '2026-03-05T14:00' }
    office.items = [
      changed(
        theWish,
        { kind: 'slot_taken', wish: null, words: 'celui de jeudi', moved },
        { overdue: true, checkpoint: { ...theWish.checkpoint!, startsAt: moved.to, answer: 'confirmed' } },
      ),
    ]
    const page = await desk.open('/inbox')
    expect(page.text)
      .to.contain('Awa D. a pris un créneau')
      .and.contain('Nouvelle date Jeudi 5 mars, à 14 h')
      .and.contain('Ancienne date, annulée Mercredi 4 mars, à 14 h')
      .and.contain('celui de jeudi')
      .and.contain('C’est vu')
    expect(page.text).not.to.match(/Réponse avant|Délai dépassé|Classer|reste valable|délai/)
    expect(offered(page)).to.deep.equal(['close'])
    await desk.send('/inbox', form(formFor(page, REF, 'close') ?? {}))
    expect(office.acts.map(({ act }) => act)).to.deep.equal([{ act: 'close' }])
  })

  it('says what the person wrote since, and that an answer must be given otherwise', async () => {
    office.items = [changed(theWish, { afterwords: ['ou vendredi matin'] }, { stopped: true })]
    expect((await desk.open('/inbox')).text)
      .to.contain('Écrit ensuite ou vendredi matin')
      .and.contain('À dire autrement.')
  })

  it('never speaks of fault or sanction', async () => {
    office.items = (['wish', 'cannot_come', 'slot_taken', 'late', 'help', 'not_me', 'new_link'] as const).map(
      (kind) => changed(theWish, { kind, ref: kind }, { overdue: true, stopped: true }),
    )
    expect((await desk.open('/inbox')).text).to.not.match(
      /manquement|injustifi|absen|sanction|radi|obligation|relanc/i,
    )
  })

  it('offers to accept a date inside the wish, its start already there', async () => {
    const page = await desk.open('/inbox')
    expect(formFor(page, REF, 'accept')).to.include({ ref: REF, version: '1', at: '2026-03-05T13:00' })
    expect(page.text).to.contain(
      'Dans le souhait : accepté tout de suite. En dehors : c’est une proposition.',
    )
    expect(offered(page)).to.deep.equal(['accept', 'propose', 'answer', 'take', 'close'])
  })

  it('offers what each request calls for', async () => {
    const cases = [
      [changed(theWish, { wish: { wanted: [], refused: [] } }), ['propose', 'answer', 'take', 'close']],
      [
        changed(theWish, { kind: 'help', wish: null, checkpoint: null }, { checkpoint: null }),
        ['answer', 'take', 'close'],
      ],
      [changed(theWish, { kind: 'cannot_come', wish: null }), ['propose', 'answer', 'take', 'close']],
      [changed(theWish, { kind: 'late', wish: null }), ['answer', 'take', 'close']],
      [changed(theWish, { state: 'taken', takenBy: 'Julie' }), ['accept', 'propose', 'answer', 'close']],
      [
        changed(theWish, { state: 'taken', takenBy: 'Marc' }),
        ['accept', 'propose', 'answer', 'take', 'close'],
      ],
      [
        changed(theWish, { state: 'countered', proposal: '2026-03-06T10:00' }),
        ['propose', 'answer', 'close'],
      ],
    ] as const
    for (const [item, acts] of cases) {
      office.items = [item]
      expect(offered(await desk.open('/inbox')), `${item.request.kind} ${item.request.state}`).to.deep.equal(
        acts,
      )
    }
  })

  it('shows a proposal as waiting for the person, and no longer as something to do', async () => {
    office.items = [
      changed(
        theWish,
        { state: 'countered', proposal: '2026-03-06T10:00', takenBy: 'Julie' },
        { overdue: true },
      ),
    ]
    const { text } = await desk.open('/inbox')
    expect(text)
      .to.contain('Aucune demande à traiter.')
      .and.contain('Date proposée : vendredi 6 mars, à 10 h.')
    expect(text).to.not.contain('Délai dépassé')
  })

  it('renews the visit, and lets the device be forgotten', async () => {
    expect((await desk.open('/inbox')).headers.get('set-cookie')).to.contain('jalon-staff=')
    const left = await desk.open('/inbox/leave', form({}))
    expect([left.text.includes('fermé'), desk.cookies.size]).to.deep.equal([true, 0])
    expect((await desk.send('/inbox')).status).to.equal(401)
  })

  it('keeps what is personal out of addresses', async () => {
    const { html } = await desk.open('/inbox')
    const addresses = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, to = '']) => to)
    const own = addresses.filter((to) => !/^(data|tel|sms):/.test(to) && !to.startsWith('#'))
    expect(
      own.filter((to) => !/^\/(inbox(\/leave)?|assets\/inbox-[0-9a-f]{12}\.(css|js))$/.test(to)),
    ).to.deep.equal([])
  })
})

/** What can be done with the request, by the forms of a page. */
const offered = (page: Seen): readonly string[] =>
  ['accept', 'propose', 'answer', 'take', 'close'].filter((act) => formFor(page, REF, act) !== null)
