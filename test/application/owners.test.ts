import { expect } from 'chai'
import type { Owner } from '../../src/domain/request.ts'
import '../support/database.ts'
import { awa, julie, marc, theCast, theOrganisation, type Cast } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'

const paul = { ...marc, id: 'adv-paul', ref: 'PAUL', firstName: 'Paul', email: 'paul@example.org' }
/** Another service of the same deployment, elsewhere: nothing of this is theirs. */
const elsewhere = {
  ...theOrganisation,
  id: 'org-2',
  ref: 'ORG2',
  name: 'Ailleurs',
  territory: 'martinique',
  dutyDesk: 'ailleurs@example.org',
}
const stranger = { ...paul, id: 'adv-zoe', ref: 'ZOE', email: 'zoe@example.org', organisation: 'org-2' }
const everybody: Partial<Cast> = {
  organisations: [theOrganisation, elsewhere],
  advisors: [julie, marc, paul, stranger],
}
const STAFF = [julie, marc, paul, stranger].map(({ email }) => email)
const DESKS = [theOrganisation.dutyDesk, elsewhere.dutyDesk]

const toJulie: Owner = { kind: 'advisor', advisor: julie.id }
const toMarc: Owner = { kind: 'advisor', advisor: marc.id }
const toTeam: Owner = { kind: 'team', organisation: theOrganisation.id }

describe('somebody always answers', () => {
  let store: PreparedStore
  let world: World
  before(async () => {
    store = await preparedStore()
  })
  afterEach(() => world.end())
  after(() => store.drop())

  const begin = async (cast: Partial<Cast> = everybody) => {
    world = await openWorld({ over: store, cast })
  }
  /** As an import does with a line that left the file. */
  const leaves = async (...advisors: readonly { readonly id: string }[]) => {
    const ids = advisors.map(({ id }) => id)
    const gone = { $set: { listed: false } }
    await world.connection.collection<{ _id: string }>('advisors').updateMany({ _id: { $in: ids } }, gone)
  }
  /** Awa asks for a person, as she would. */
  async function asksForSomebody(): Promise<void> {
    await world.write(awa.id, 'parler à une personne')
    await world.write(awa.id, 'Mon bus est supprimé')
    await world.press(awa.id, 'send')
    await world.press(awa.id, 'here')
  }
  const request = async () => {
    const [one, ...others] = await world.connection.collection('requests').find().toArray()
    expect(others).to.deep.equal([])
    return one
  }
  /** E-mails of those whose inbox shows the request, and nobody else's does. */
  const seers = async () => {
    const found = await Promise.all(
      [...STAFF, ...DESKS].map(async (email) => ({ email, view: await world.inbox.view(email) })),
    )
    return found.filter(({ view }) => (view?.items.length ?? 0) > 0).map(({ email }) => email)
  }
  const mayAct = async (email: string): Promise<string> => {
    const found = await request()
    const act = { act: 'take' } as const
    const shown = { ref: String(found?._id), version: Number(found?.['version']) }
    return (await world.inbox.act(email, { ...shown, act })).kind
  }

  describe('a request made', () => {
    const cases: readonly {
      readonly when: string
      readonly cast?: Partial<Cast>
      readonly gone?: readonly { readonly id: string }[]
      readonly owner: Owner
      readonly seen: readonly string[]
    }[] = [
      { when: 'by somebody whose referent is there', owner: toJulie, seen: [julie.email] },
      {
        when: 'once the referent is gone goes to the deputy',
        gone: [julie],
        owner: toMarc,
        seen: [marc.email],
      },
      {
        when: 'once the deputy is gone too goes to the team',
        gone: [julie, marc],
        owner: toTeam,
        seen: [paul.email],
      },
      {
        when: 'by somebody without a referent goes to the team, all of it',
        cast: { ...everybody, people: [{ ...awa, advisor: null }] },
        owner: toTeam,
        seen: [julie.email, marc.email, paul.email],
      },
      {
        when: 'where nobody works any more goes to the duty desk of the territory',
        gone: [julie, marc, paul],
        owner: { kind: 'desk', email: theOrganisation.dutyDesk },
        seen: [theOrganisation.dutyDesk],
      },
      {
        when: 'in an organisation without advisors goes to the duty desk',
        cast: { ...everybody, advisors: [stranger], people: [{ ...awa, advisor: null }] },
        owner: { kind: 'desk', email: theOrganisation.dutyDesk },
        seen: [theOrganisation.dutyDesk],
      },
      {
        when: 'in a territory without a duty desk goes to another one of the deployment',
        cast: {
          organisations: [{ ...theOrganisation, dutyDesk: '' }, elsewhere],
          advisors: [stranger],
          people: [{ ...awa, advisor: null }],
        },
        owner: { kind: 'desk', email: elsewhere.dutyDesk },
        seen: [elsewhere.dutyDesk],
      },
    ]
    for (const { when, cast = everybody, gone = [], owner, seen } of cases)
      it(when, async () => {
        await begin(cast)
        await leaves(...gone)
        await asksForSomebody()
        expect((await request())?.['owner']).to.deep.equal(owner)
        expect(await seers()).to.deep.equal(seen)
        for (const email of [...STAFF, ...DESKS].filter((one) => !seen.includes(one)))
          expect(await mayAct(email), email).to.equal('forbidden')
        expect(await mayAct(seen[0] ?? '')).to.equal('done')
      })
  })

  describe('a request that waits', () => {
    beforeEach(async () => {
      await begin()
      await asksForSomebody()
    })

    for (const [when, gone, seen] of [
      ['goes to the deputy when its owner leaves', [julie], [marc.email]],
      ['goes to the team when both leave', [julie, marc], [paul.email]],
      ['goes to the duty desk when all leave', [julie, marc, paul], [theOrganisation.dutyDesk]],
    ] as const)
      it(when, async () => {
        await leaves(...gone)
        await world.reroute()
        expect(await seers()).to.deep.equal(seen)
        expect(await mayAct(julie.email)).to.equal('forbidden')
        expect(await mayAct(seen[0])).to.equal('done')
      })

    it('goes on when the next owner leaves in turn', async () => {
      await leaves(julie)
      await world.reroute()
      await leaves(marc)
      await world.reroute()
      await leaves(paul)
      await world.reroute()
      expect(await seers()).to.deep.equal([theOrganisation.dutyDesk])
    })

    it('stays with an owner who is there, whoever follows the person now', async () => {
      await world.connection.collection('people').updateOne({}, { $set: { advisor: marc.id } })
      expect(await world.reroute()).to.equal(0)
      expect(await seers()).to.deep.equal([julie.email])
    })

    it('stays where it went when it is over', async () => {
      const act = { act: 'close' } as const
      await world.inbox.act(julie.email, { ref: String((await request())?._id), version: 1, act })
      await leaves(julie)
      expect(await world.reroute()).to.equal(0)
      expect((await request())?.['owner']).to.deep.equal(toJulie)
    })
  })

  describe('whoever is not of the staff', () => {
    it('sees no inbox and may do nothing', async () => {
      await begin()
      await asksForSomebody()
      for (const email of ['', awa.email, 'operator', 'JULIE@example.org ']) {
        expect(await world.inbox.view(email), email).to.equal(null)
        expect(await mayAct(email), email).to.equal('forbidden')
      }
    })

    it('is whoever has left', async () => {
      await begin()
      await leaves(julie)
      expect(await world.inbox.view(julie.email)).to.equal(null)
    })
  })

  it('nobody is without an owner, whatever the caseload lacks', async () => {
    const lacks: readonly Partial<Cast>[] = [
      { advisors: [] },
      { organisations: [{ ...theOrganisation, dutyDesk: '' }], advisors: [] },
      { people: [{ ...awa, advisor: 'nobody' }] },
      { advisors: [{ ...julie, deputy: 'nobody' }] },
    ]
    for (const lack of lacks) {
      await begin({ ...theCast, ...lack })
      await asksForSomebody()
      const owner = (await request())?.['owner'] as Owner
      expect(owner.kind).to.be.oneOf(['advisor', 'team', 'desk'])
      expect(Object.values(owner).every((value) => value !== '')).to.be.true
      await world.end()
    }
    await begin()
  })
})
