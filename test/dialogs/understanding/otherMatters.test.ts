import { expect } from 'chai'
import type { Asked, Reading } from '../../../src/domain/reading.ts'
import { readThen } from '../../understanding/wednesday.ts'

const read = (text: string, asked: Asked = 'checkpoint'): Reading => readThen(text, asked)

/** Acts that do nothing by themselves. */
const HARMLESS = new Set(['unknown', 'help'])

/** What answers something else than whether one comes. */
const OF_OTHER = [
  ...[
    "je confirme que j'ai bien déposé mon dossier à la mairie",
    'je vous confirme que le propriétaire a encaissé mon chèque',
    "je confirme avoir envoyé mon cv à l'agence",
    "je confirme mon changement d'adresse",
    "je suis d'accord avec le reglement de la formation",
    "je suis pas d'accord avec la décision de la caf",
    "bien sûr que j'ai rendu les papiers",
  ],
  ...[
    'oui la mairie m’a donné le papier',
    "oui c'est nous qui avons fait la demande de logement",
    "oui c'est ma fille qui a rempli le dossier",
    "ok la préfecture m'a envoyé le récépissé",
    'oui je cherche toujours un appartement plus grand',
    "oui l'assistante sociale s'occupe du dossier apl",
  ],
  ...[
    'non mais le proprio il a toujours pas réparé la chaudière',
    'non mais vous avez vu le prix du bus maintenant',
    "non j'ai pas eu la prime",
    'non je suis pas inscrit à pole emploi',
    "non l'agence m'a jamais recontacté",
    'non le dossier n’est pas encore parti',
  ],
  ...[
    'et si mon fils est malade ce jour la il se passe quoi',
    'et si je commence un boulot entre temps vous annulez mon dossier',
    'si jai un empechement je dois prevenir combien de temps avant',
    'si je suis malade il faut un certificat ?',
  ],
  ...[
    "elle m'a dit ok pour la lettre de recommandation",
    'mon ex a pas dit oui pour les papiers',
    'la banque a dit non pour le prêt',
    'ils disent tous non quand je postule',
    'je dis pas que je veux pas travailler mais y a rien par ici',
    "je dis pas ça contre vous mais rien n'avance",
    "c'est pas possible d'attendre autant pour un logement",
  ],
]

/** Their twins, which answer. */
const COMING = [
  'oui je confirme que je viens',
  'je confirme que c’est bon pour moi',
  "je confirme que j'ai bien noté le rendez-vous",
  "je confirme que l'heure me convient",
  "je confirme le rdv et j'ai envoyé le papier",
  'je suis d’accord avec la date',
  "oui c'est moi, je serai là",
  'oui ma femme m’emmène',
  'oui ma soeur garde le petit',
  "oui mon chef m'a donné ma matinée",
  "oui j'ai mis un rappel sur mon téléphone",
  'oui j’ai bien eu le sms',
  'oui le bus passe devant chez moi',
  'oui avec mon cv',
  "ok j'amène ma carte d'identité",
]
const NOT_COMING = [
  'non la caf me convoque',
  'non, la caf m’a convoqué le même jour',
  'non ma voiture est en panne',
  'non mon fils est malade',
  'non mais mon fils est malade',
  "non mais j'ai un entretien d'embauche",
  "non mais j'ai personne pour garder la petite",
  'non mais merci quand même',
  "non ma mère est tombée dans l'escalier",
  'non la voisine peut pas garder le bébé',
  'non le médecin m’a arrêté',
  'non mon patron me laisse pas sortir',
  'non ça ne m’intéresse pas',
]

describe('an answer to something else than the question', () => {
  for (const text of OF_OTHER)
    it(`is asked, or none: "${text}"`, () => {
      const { act, ask } = read(text)
      expect(ask || HARMLESS.has(act), `${act} without asking`).to.equal(true)
    })

  for (const text of COMING)
    it(`is not "${text}"`, () => expect(read(text)).to.include({ act: 'confirm', ask: false }))

  for (const text of NOT_COMING)
    it(`is not "${text}"`, () => expect(read(text)).to.include({ act: 'decline', ask: false }))

  it('is not what is only supposed, whatever it is that may happen', () => {
    expect(read('et si je suis malade')).to.include({ act: 'unknown', ask: false })
    expect(read('je suis malade').act).to.equal('decline')
  })

  it('is not an offer', () =>
    expect(read('non mais je peux vendredi')).to.include({ act: 'reschedule', ask: false }))

  it('brings no messages back', () => {
    expect(read('je recommence une formation de cuisinier', 'stopped').act).to.equal('unknown')
    expect(read('je reprends le travail', 'stopped').act).to.equal('unknown')
    expect(read('je reprends les messages', 'stopped')).to.include({ act: 'resume', ask: false })
    expect(read('recommencez à m’écrire', 'stopped')).to.include({ act: 'resume', ask: false })
  })
})

describe('a word of a command in an answer to a question with buttons', () => {
  const said = (text: string): Reading =>
    readThen(text, 'choice', { options: ['Voiture', 'Bus ou train', 'À pied ou vélo', 'Autre'] })

  it('commands nothing: "stop" of who hitches a lift', () => {
    expect(said('je fais du stop le plus souvent').act).not.to.equal('stop')
    expect(said('je viens en stop').act).not.to.equal('stop')
    expect(said('stop')).to.include({ act: 'stop', ask: false })
  })

  it('commands nothing: to have nobody to talk to', () =>
    expect(said("j'ai personne à qui parler là-bas").act).to.be.oneOf(['answer', 'unknown']))

  it('is one when it asks for the person who follows the file', () =>
    expect(said('je veux parler au monsieur qui me suit')).to.include({ act: 'human', ask: false }))
})
