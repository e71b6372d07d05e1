import { expect } from 'chai'
import type { Asked, Reading } from '../../../src/domain/reading.ts'
import { readThen } from '../../understanding/wednesday.ts'

const read = (text: string, asked: Asked = 'checkpoint'): Reading => readThen(text, asked)

/** Acts that do nothing by themselves. */
const HARMLESS = new Set(['unknown', 'help', 'who', 'appointments', 'repeat', 'my_data', 'urgent'])

/** What is changed, given up, ended or known of something else than the appointment, the messages and this service. */
const OF_OTHERS: Readonly<Partial<Record<Asked, readonly string[]>>> = {
  checkpoint: [
    'je voudrais changer de voie',
    "j'abandonne le code de la route",
    "j'annule mon abonnement de salle",
    "c'est mort pour la place en crèche",
    'ils ont encore reporté mon stage',
    'ma formation a été décalée',
    'mon prêt est validé par la banque, mon dossier est accepté',
    'le rdv à la mairie est confirmé',
    "c'est bon pour mes allocations ?",
    'vous avancez les frais du permis ?',
    "j'arrive plus à contacter la préfecture",
    'je veux pas être sanctionné',
    'je suis présente sur linkedin',
    'maman je suis en route tu veux du pain',
    'oui chérie je viens te chercher devant le lycée',
    'je suis obligée de venir ?',
    'vous pouvez me confirmer la date',
    'je peux venir avec quels papiers',
    "oui j'ai une question",
    "ok et pour l'apl",
    "d'accord mais pourquoi j'ai rien eu ce mois-ci",
  ],
  none: [
    'la mission a supprimé mon profil',
    'mon compte facebook, comment le supprimer',
    'la caf a effacé mon dossier',
    'je me suis trompée de filière',
    'mon patron parle anglais et espagnol',
    "j'ai eu ma conseillère au téléphone",
    'laissez moi tranquille avec vos stages',
    'je veux arrêter le contrat d’électricité',
    'vous avez annulé ?',
    'ils ont annulé',
    'supprimer mon profil facebook',
    'effacez mon dossier caf',
    "j'étudie le français le soir",
  ],
}

/** Their twins, which do what they say. */
const OURS: readonly (readonly [text: string, act: string, asked?: Asked])[] = [
  ["je voudrais changer d'horaire", 'reschedule'],
  ['on peut avancer le rendez-vous ?', 'reschedule'],
  ['reporter la rencontre svp', 'reschedule'],
  ["j'annule ma venue", 'decline'],
  ["c'est mort pour moi", 'decline'],
  ['je ne peux pas être présente', 'decline'],
  ["j'arrive pas à me libérer", 'decline'],
  ['mon rdv est confirmé', 'confirm'],
  ['ok pour le rendez-vous', 'confirm'],
  ["d'accord pour la date et l'heure", 'confirm'],
  ["j'accepte le rendez-vous", 'confirm'],
  ['je viens, il faut apporter quoi ?', 'confirm'],
  ['je me suis trompé de bouton', 'undo', 'none'],
  ["j'ai annulé par erreur", 'undo', 'none'],
  ['supprimez mon compte chez vous', 'erase', 'none'],
  ["j'exige l'effacement de mon dossier", 'erase', 'none'],
  ['laissez moi tranquille avec vos sms', 'stop', 'none'],
  ["j'en ai marre de vos sms arrêtez", 'stop', 'none'],
  ['je m’étais désabonnée je veux me réabonner', 'resume', 'none'],
  ['je me suis trompée en envoyant stop', 'resume', 'stopped'],
  ['je voulais pas les arrêter', 'resume', 'stopped'],
  ['c’est quand la prochaine réunion', 'appointments', 'none'],
  ['qui est le responsable de mon dossier', 'who', 'none'],
]

describe('what is of others', () => {
  for (const [asked, texts] of Object.entries(OF_OTHERS))
    for (const text of texts)
      it(`is not done without asking: ${text}`, () => {
        const { act, ask } = read(text, asked as Asked)
        expect(ask || HARMLESS.has(act), `${act}${ask ? '?' : ''}`).to.equal(true)
      })

  for (const [text, act, asked] of OURS)
    it(`is not of others: ${text}`, () => {
      expect(read(text, asked)).to.deep.include({ act, ask: false })
    })
})

describe('a question about another matter', () => {
  for (const text of [
    'c’est quand le versement du rsa',
    "à quoi sert une attestation de l'employeur",
    'comment on fait une lettre de motivation',
    "c'est quoi un cdi",
    'à quoi sert le cv',
    'comment fonctionne le contrat',
    'mes infos caf',
  ])
    it(`is no question to this service: ${text}`, () => {
      expect(read(text, 'none').act).to.equal('unknown')
    })
})
