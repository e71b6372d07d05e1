import { expect } from 'chai'
import { readThen } from '../../understanding/wednesday.ts'

const SCALE = ['Très utile', 'Utile', 'Peu utile', 'Pas du tout utile']
const SINCE = ['Moins de 6 mois', 'De 6 mois à 1 an', 'De 1 à 2 ans', 'Plus de 2 ans']
const HOW = ['Par SMS', 'Par téléphone', 'Par courriel']
const LANGUAGES = ['Arabe', 'Créole', 'Anglais', 'Autre langue']
const CAREFUL = ['Bonne', 'Moyenne', 'Mauvaise', 'Je préfère ne pas répondre']
const TRANSPORT = ['En bus', 'À vélo', 'En voiture', 'À pied']
const WHEN = ['Le matin', "L'après-midi", 'Peu importe']
const MONEY = ['Moins de 500 euros', 'De 500 à 1 000 euros', 'De 1 000 à 1 500 euros', 'Plus de 1 500 euros']
const CHILDREN = ['Aucun enfant', '1 enfant', '2 enfants', '3 enfants ou plus']
const DIPLOMAS = ['Aucun diplôme', 'CAP ou BEP', 'Bac', 'Bac +2 ou plus']
const HOUSING = ['Je suis locataire', 'Je suis hébergé', 'En foyer ou résidence']
const MOOD = ['En forme', 'Ça va', 'Fatigué', 'Découragé']
const MARKS = ['0 à 2', '3 à 4', '5 à 6', '7 à 8', '9 à 10']
const HOW_OFTEN = ['Toutes les semaines', 'Toutes les deux semaines', 'Tous les trois mois']
const PAID = ['Oui', 'Oui, mais il y a un problème', 'Non', 'Non, mais c’est prévu']
const SENDING = ["J'envoie", 'Je relis', "Je n'envoie pas"]
const LICENCE = ['J’ai le permis et une voiture', 'J’ai le permis, pas de voiture', 'Je n’ai pas le permis']
const VISITS = ['0', '1', '2', '3 ou plus']
const WHERE = ["À l'agence", 'En vidéo', 'À la mairie']
const TIMES = ['Tous les jours', '2 ou 3 fois par semaine', 'Moins souvent']
const HARD = ['Les horaires', 'Le chef', 'Le trajet']
const FACES = ['😀', '🙂', '😐', '🙁']
const SENT = ['Aucune', '1 à 3', '4 à 10', 'Plus de 10']
const TWO = ['Mission locale', 'France Travail']
const OFTEN = ['Toutes les semaines', 'Tous les mois', 'Moins souvent', 'Jamais']
const USE = ['Très utile', 'Plutôt utile', 'Peu utile', 'Pas utile du tout']
const OBSTACLES = ['Le permis', 'La garde des enfants', 'La santé', 'Le logement']
const WORK = ['CDI', 'CDD', 'Intérim', 'Formation']
const NOW = ['Je travaille', 'Je cherche un emploi', 'Je suis en formation', 'Je ne peux pas travailler']
const AGREED = ['Oui, tout à fait', 'Plutôt oui', 'Plutôt non', 'Non, pas du tout']
const PARTLY = ['Oui', 'En partie', 'Non', 'Je ne sais pas']
const WISHES = ['Je veux travailler', 'Je veux me former', 'Je ne sais pas']
const INVITED = ['Je réponds', 'Plus tard', 'Non merci', 'Qui lit mes réponses ?']
const STARS = ['1', '2', '3', '4', '5']

/** What is said among some buttons, and the button that it means. */
const MEANT: readonly (readonly [text: string, options: readonly string[], button: string | null])[] = [
  // By its place
  ["l'avant-dernière svp", SCALE, 'Peu utile'],
  ['option n°3', HOW, 'Par courriel'],
  ["pas le premier, l'autre", TWO, 'France Travail'],
  // By its beginning
  ['bof, pas du tout', SCALE, 'Pas du tout utile'],
  // By how many
  ['ça va faire 3 mois', SINCE, 'Moins de 6 mois'],
  ['jsuis inscrit depuis 9 mois', SINCE, 'De 6 mois à 1 an'],
  ['1 an environ', SINCE, 'De 1 à 2 ans'],
  ['bientôt 4 ans', SINCE, 'Plus de 2 ans'],
  ['deux mille nets', MONEY, 'Plus de 1 500 euros'],
  ['mille deux cents', MONEY, 'De 1 000 à 1 500 euros'],
  ['1 200 euros', MONEY, 'De 1 000 à 1 500 euros'],
  ["j'en ai 5 dont des jumeaux", CHILDREN, '3 enfants ou plus'],
  ['pas de gosses pour le moment', CHILDREN, 'Aucun enfant'],
  ['un petit 4', MARKS, '3 à 4'],
  ['je me mets 6 parce que je progresse', MARKS, '5 à 6'],
  ['que le rsa, 640 e', MONEY, 'De 500 à 1 000 euros'],
  ['je touche 2000 net', MONEY, 'Plus de 1 500 euros'],
  ['aucune', VISITS, '0'],
  // By how often
  ['tous les 15 jours', HOW_OFTEN, 'Toutes les deux semaines'],
  ['une fois par trimestre', HOW_OFTEN, 'Tous les trois mois'],
  ['3 fois par semaine', TIMES, '2 ou 3 fois par semaine'],
  // By its yes or no, and "mais"
  ['oui mais il manque des heures', PAID, 'Oui, mais il y a un problème'],
  ['non mais ça arrive', PAID, 'Non, mais c’est prévu'],
  // By the label itself, whatever else is said
  ['je dirais moins de 6 mois', SINCE, 'Moins de 6 mois'],
  ["j'ai pas trop le temps, moins de 6 mois", SINCE, 'Moins de 6 mois'],
  ['bac +2 ou plus je crois', DIPLOMAS, 'Bac +2 ou plus'],
  ['vous êtes gentils, bac', DIPLOMAS, 'Bac'],
  ['1 enfant et pas 2 enfants', CHILDREN, '1 enfant'],
  // Not by a word that is only spelt nearly so
  ['je paye un loyer au HLM', HOUSING, 'Je suis locataire'],
  ['le moral dans les chaussettes a force de recevoir des refus', MOOD, 'Découragé'],
  // By what it means
  ["les deux me vont, ça m'est égal", WHEN, 'Peu importe'],
  ["c'est personnel, je préfère pas le dire", CAREFUL, 'Je préfère ne pas répondre'],
  ['kréyol', LANGUAGES, 'Créole'],
  ['un coup de fil ça m’arrange', HOW, 'Par téléphone'],
  // Not the one that does not work
  ['par mail, mon tel marche plus', HOW, 'Par courriel'],
  // Nor the one that is refused after it is said
  ["non finalement j'envoie rien", SENDING, "Je n'envoie pas"],
  ['le bus non, la voiture', TRANSPORT, 'En voiture'],
  ['France Travail non, mission locale', TWO, 'Mission locale'],
  ['permis oui voiture non', LICENCE, 'J’ai le permis, pas de voiture'],
  // What is so now, and what is preferred
  ['avant c’était le logement, maintenant la garde', OBSTACLES, 'La garde des enfants'],
  ['on m’a dit par téléphone mais je préfère par courriel', HOW, 'Par courriel'],
  ["on m’a dit par téléphone mais j'aime mieux par courriel", HOW, 'Par courriel'],
  ['un rendez-vous par mois', OFTEN, 'Tous les mois'],
  ['oui mais', AGREED, 'Plutôt oui'],
  ['oui mais', ['Oui', 'Non'], 'Oui'],
  ['la moitié', PARTLY, 'En partie'],
  ['oui mais pas tout', PARTLY, 'En partie'],
  ['je travaille plus souvent', NOW, 'Je travaille'],
  ["j'ai plus le permis", ["J'ai mon permis", "Je n'ai pas le permis"], "Je n'ai pas le permis"],
  ['je peux plus travailler', NOW, 'Je ne peux pas travailler'],
  ['le bus pas la voiture', TRANSPORT, 'En bus'],
  ['je veux bosser', WISHES, 'Je veux travailler'],
  ['j’aimerais bosser', WISHES, 'Je veux travailler'],
  ['ok allons y je veux bien répondre', INVITED, 'Je réponds'],
  ['pas tout à fait', AGREED, 'Plutôt non'],
  // What comes after a thing that is settled, set aside, or wondered at
  ['les horaires ça va, c’est le chef', HARD, 'Le chef'],
  ['le tabac j’ai arrêté, c’est le trajet', ['Le tabac', 'Le trajet'], 'Le trajet'],
  ['pas les horaires, le trajet', HARD, 'Le trajet'],
  ['c’est pas le chef, c’est le trajet', HARD, 'Le trajet'],
  ['pas France Travail, la mission locale', TWO, 'Mission locale'],
  ['un emploi oui mais d’abord une formation', ['Un emploi', 'Une formation'], 'Une formation'],
  ['l’usine j’en sors, maintenant je veux un bureau', ['Usine', 'Bureau'], 'Bureau'],
  ['facile ? la galère', ['Facile', 'Difficile'], 'Difficile'],
  ['la nounou c’est bon, mais j’ai plus de voiture', ['Transport', 'Garde d’enfants'], 'Transport'],
  ['mon mari préfère le courriel, moi appelez-moi', HOW, 'Par téléphone'],
  ['oui pour le courriel, non pour le téléphone', HOW, 'Par courriel'],
  ['à la base le bus, en vrai la voiture', TRANSPORT, 'En voiture'],
  ['oui ça va, le reste aussi', ['Oui', 'Non'], 'Oui'],
  [
    'pas par France Travail, c’est le gendre de ma voisine',
    ['Par France Travail', 'Par une connaissance'],
    'Par une connaissance',
  ],
  ['je pensais que c’était inutile, en fait ça m’a aidé', ['Utile', 'Inutile'], 'Utile'],
  ['le contrat dit 35, en vrai je fais 18 heures', ['Moins de 20 heures', '35 heures'], 'Moins de 20 heures'],
  ['temps partiel mais je voudrais un temps plein', ['Temps plein', 'Temps partiel'], 'Temps partiel'],
  ['le matin je dors, plutôt l’après-midi', WHEN, "L'après-midi"],
  ['ni le bus ni le vélo, la voiture', TRANSPORT, 'En voiture'],
  ['j’avais 600 euros, là 1650', MONEY, 'Plus de 1 500 euros'],
  // By a button that is all of the first part
  ['par courriel, les sms je les vois jamais', HOW, 'Par courriel'],
  ['une association, mon conseiller répondait pas', ['Mon conseiller', 'Une association'], 'Une association'],
  ['6, j’aurais mis 9 sans l’attente', ['5', '6', '7', '8', '9'], '6'],
  ['moins souvent, avant c’était toutes les semaines', OFTEN, 'Moins souvent'],
  ['la note maximale', STARS, '5'],
  ['non c’est bon merci', ['Oui, rappelez-moi', 'Non merci'], 'Non merci'],
  ['3 moi', SINCE, 'Moins de 6 mois'],
  ['un garçon et une fille', ['Aucun', '1', '2', '3 ou plus'], '2'],
  // By its place on a scale, whatever follows
  ['moins pire qu’avant', ['Ça va mieux', 'C’est pareil', 'C’est pire'], 'Ça va mieux'],
  ['pas vraiment, il me coupe la parole', AGREED, 'Plutôt non'],
  ['loin d’être inutile', ['Utile', 'Inutile'], 'Utile'],
  ['j’espérais mieux', ['Mieux que prévu', 'Comme prévu', 'Moins bien que prévu'], 'Moins bien que prévu'],
  // Faces and stars
  ['bof', FACES, '😐'],
  ['super heureuse', FACES, '😀'],
  ['☹️', FACES, '🙁'],
  ['le 😀', FACES, '😀'],
  ['2 étoiles', ['⭐', '⭐⭐', '⭐⭐⭐'], '⭐⭐'],
  ['⭐⭐', ['⭐', '⭐⭐', '⭐⭐⭐'], '⭐⭐'],
  // Numbers that are refused leave the others
  ['pas encore 2 ans, 16 mois', ['Moins d’un an', 'De 1 à 2 ans', 'Plus de 2 ans'], 'De 1 à 2 ans'],
  ['pas plus de 10, 7 je crois', SENT, '4 à 10'],
  ['j’ai envoyé 6 cv', SENT, '4 à 10'],
  ['une trentaine, je suis une machine', SENT, 'Plus de 10'],
  ['la soixantaine bien tapée', ['Moins de 26 ans', '26 à 54 ans', '55 ans et plus'], '55 ans et plus'],
  ['5 piges', ['Moins de 2 ans', 'Plus de 2 ans'], 'Plus de 2 ans'],
  ['ma clio de 2004', ['Voiture', 'Bus'], 'Voiture'],
  ['dans ma camionnette sur un parking', ['Locataire', 'Sans logement'], 'Sans logement'],
  ['tout marche impeccable, je vous remercie', ['L’appli plante', 'Aucun souci'], 'Aucun souci'],
  ['juste ma petite', CHILDREN, '1 enfant'],
  ['une seule fois dans la semaine', [...TIMES, '1 fois par semaine'], '1 fois par semaine'],
  [
    'c’est limpide',
    ['Très claires', 'Plutôt claires', 'Pas claires du tout', 'Je ne sais pas'],
    'Très claires',
  ],
  ['je la vois chaque lundi', OFTEN, 'Toutes les semaines'],
  ['pdt ma pause dej', ['Le matin', 'Entre midi et deux', 'Le soir'], 'Entre midi et deux'],
  // Of two at once, or of none
  ['2 et 3', TRANSPORT, null],
  ['le premier et le dernier', TRANSPORT, null],
  ['les deux premiers', TRANSPORT, null],
  ['bus ou vélo', TRANSPORT, null],
  ['aucun des quatre', TRANSPORT, null],
]

/** What names a button, or has its words, and does not mean it. */
const NOT_MEANT: readonly (readonly [text: string, options: readonly string[]])[] = [
  ["n'importe où sauf en vidéo", WHERE],
  ['toutes les 3 semaines', HOW_OFTEN],
  ['pas toutes les semaines', OFTEN],
  ['pas 2 fois par semaine', TIMES],
  ['avant toutes les semaines maintenant plus', OFTEN],
  ['ça fait un mois que j’ai pas de nouvelles', OFTEN],
  ["elle m'appelle tout le temps", OFTEN],
  ['je sais pas trop', USE],
  ['utile mais trop court', USE],
  ['plus de forfait', HOW],
  ['appelez pas', HOW],
  ['j’ai pas de souci de santé', OBSTACLES],
  ['mon CDD s’est arrêté', WORK],
  ['ma voiture est en panne', TRANSPORT],
  ["j'ai vendu ma voiture", TRANSPORT],
  ['je peux travailler', NOW],
  ['je cherche plus', NOW],
  ['je cherche pas trop en ce moment', NOW],
  ['j’aimerais travailler', NOW],
  ['j’attends une formation', NOW],
  ['ma femme travaille', NOW],
  ['ma femme bosse', NOW],
  ['impossible de travailler', ['Je travaille', 'Je cherche un emploi', 'Je suis en formation']],
  ['oui je peux travailler le matin', NOW],
  ['oui non', ['Oui', 'Non']],
  ['je cherche activement en ce moment', ['Je travaille', 'Je ne cherche pas en ce moment']],
  ['en arrêt', NOW],
  ['ni oui ni non', AGREED],
  ['pas 5', STARS],
  ['jamais 5', STARS],
  ['je m’attendais à pire', USE],
  ['bien avec les collègues, très mal avec la cheffe', ['Très bien', 'Bien', 'Moyen', 'Mal']],
  ['je cherche plus que jamais', ['Je travaille', 'Je ne cherche plus']],
  ['« très utile », faut pas exagérer', USE],
  ['je travaille plus, j’envoie des candidatures', ['Je travaille', 'Je me forme', 'Je fais une pause']],
  ['elle fait attention à ce que je dis', ['Oui tout à fait', 'Plutôt oui', 'Plutôt non', 'Pas du tout']],
  [
    'presque 35, pas tout à fait, 32',
    ['Moins de 10 heures', 'De 10 à 20 heures', 'De 21 à 34 heures', '35 heures ou plus'],
  ],
  ['je ne l’ai pas encore faite la formation', ['Très utile', 'Utile', 'Peu utile', 'Inutile']],
  ['le bus, enfin la voiture quand je peux l’avoir', TRANSPORT],
  ['formation courte, une formation longue ça me va bien', ['Formation courte', 'Formation longue']],
  ['aucun, sauf celui de lundi', ['Aucun entretien', 'Un seul']],
  ['tout est à revoir', ['L’accueil', 'Rien à améliorer']],
  ['tout va mal', ['L’accueil', 'Rien à améliorer']],
  ['ya pas que l’argent', ['Le transport', 'L’argent']],
  ['ils m’ont refusé', ['J’ai accepté l’offre', 'J’ai refusé l’offre']],
  ['j’ai pas du tout de connexion', ['Oui, à la maison', 'Oui, sur mon téléphone']],
  ['c’est mon mari qui est en arrêt, pas moi', ['En emploi', 'En arrêt maladie']],
  ['c’est pour ma soeur, elle cherche un médecin', ['La santé', 'Le logement']],
  ['mon chien est malade', ['Je travaille', 'Je suis malade']],
  ['rien n’est signé', ['Signé', 'Prévu']],
  ['j’ai signé que dalle', ['J’ai signé', 'C’est prévu']],
  ['l’atelier était annulé', ['Un atelier', 'Du sport']],
  ['22h - 6h', ['Le jour', 'Le week-end']],
  ['trois heures par jour', ['Moins de 10 h', '10 à 20 h', '35 h ou plus']],
  ['entre 8 et 12', ['Moins de 5', '5 à 10', 'Plus de 10']],
  ['tout sauf la nuit', ['Le jour', 'Horaires coupés']],
  ['la retraite c’est dans deux ans', ['Moins de 26 ans', '26 à 54 ans', '55 ans et plus']],
  ['l’huissier pour des impayés', ['Oui', 'Non, aucune dette']],
  ['ameli me rembourse plus', ['CAF', 'Aucune démarche bloquée']],
  ['rien avec mon adresse', ['Le RIB', 'Rien ne manque']],
  ['ceux des travailleurs', ['France Travail', 'Mission locale']],
  ['le soir d’avant', ['Une semaine avant', 'Jamais']],
  ['8 jours', ['Le jour même', 'Jamais']],
  ['j’ai pas de compte', ['J’ai un compte bancaire', 'Je ne sais pas']],
]

describe('what is answered among buttons', () => {
  for (const [text, options, button] of MEANT)
    it(`"${text}" is ${button === null ? 'no button, yet an answer' : `"${button}"`}`, () => {
      const { act, choice } = readThen(text, 'choice', { options })
      expect([act, choice === undefined ? null : options[choice]]).to.deep.equal(['answer', button])
    })

  it('is a request still, when no button offers it', () => {
    const actOf = (text: string, options: readonly string[]): string =>
      readThen(text, 'choice', { options }).act
    expect(actOf('je préfère pas répondre', TRANSPORT)).to.equal('skip')
    expect(actOf('rappelez-moi svp', TRANSPORT)).to.equal('human')
    expect(actOf('en anglais svp', HOW)).to.equal('language')
  })
  for (const [text, options] of NOT_MEANT)
    it(`"${text}" is no button`, () => {
      expect(readThen(text, 'choice', { options }).choice).to.equal(undefined)
    })

  it('is at a reminder the only button that does the same', () => {
    const options = ['Oui, je viens', 'Je veux changer la date', 'Je ne peux pas venir']
    const choiceOf = (text: string): number | undefined => readThen(text, 'checkpoint', { options }).choice
    expect(choiceOf('on peut décaler ?')).to.equal(1)
    expect(choiceOf('pas possible')).to.equal(2)
    // What names a day says more than a button.
    expect(choiceOf('plutôt vendredi')).to.equal(undefined)
    expect(choiceOf('je veux parler à quelqu’un')).to.equal(undefined)
    // What is said besides is not lost with a press.
    expect(choiceOf('on peut décaler ? le centre a changé les horaires de cariste')).to.equal(undefined)
    const talking = readThen('passez-moi ma conseillère', 'checkpoint', {
      options: ['Oui, je viens', 'Parler à quelqu’un'],
    })
    expect(talking.choice).to.equal(1)
  })
  it('is no yes to whatever was asked, when it is one to coming', () => {
    for (const text of ['je viens', 'je serai là', "j'arrive"])
      expect(readThen(text, 'checkpoint', { options: ['Oui', 'Non'] }).choice, text).to.equal(undefined)
    const long =
      'oui je viens sans faute je serai là comme prévu merci beaucoup pour tout et à bientôt madame'
    expect(readThen(long, 'checkpoint', { options: ['Oui', 'Non'] }).choice).to.equal(undefined)
  })
  it('is read back, not pressed, when a date was asked for', () => {
    const options = ['Proposez-moi une date', 'Je garde la date']
    expect(readThen("n'importe quand", 'slot', { options }).choice).to.equal(undefined)
  })
  it('is no button that "non" follows', () => {
    expect(readThen('en bus non', 'choice', { options: TRANSPORT }).choice).to.equal(undefined)
    expect(readThen('en foyer non', 'choice', { options: HOUSING }).choice).to.equal(undefined)
    const lengths = ['Moins de 6 mois', 'De 6 mois à 1 an', 'Plus de 1 an']
    expect(readThen('moins de 6 mois non', 'choice', { options: lengths }).choice).to.equal(undefined)
    const obstacles = ['Permis de conduire', 'Langue', 'Logement']
    expect(readThen('permis de conduire non', 'choice', { options: obstacles }).choice).to.equal(undefined)
    expect(
      readThen('permis de conduire non, logement oui', 'choice', { options: obstacles }).choice,
    ).to.equal(2)
  })
  it('is no reason, when it only says no', () => {
    const options = ['Je travaille ce jour-là', 'Je dois garder mes enfants', 'Raison personnelle']
    expect(readThen('non', 'choice', { options }).choice).to.equal(undefined)
    expect(readThen('je peux pas vous dire', 'choice', { options }).choice).to.equal(undefined)
    expect(readThen('je travaille', 'choice', { options }).choice).to.equal(0)
  })
  it('is none of the dates that are shown, when a button says so', () => {
    const options = ['Vendredi 5 septembre, matin', 'Lundi 8 septembre, matin', 'Aucune date ne va']
    expect(readThen('aucune des deux', 'slot', { options }).choice).to.equal(2)
  })
  it('is read again another day, when a button names one', () => {
    const wishOn = (now: string): readonly unknown[] | undefined =>
      readThen('la première', 'slot', { options: ['Demain 14h', 'Vendredi 10h'], now }).wish?.wanted
    expect(wishOn('2025-09-03T10:00:00+02:00')).to.deep.equal([
      { from: '2025-09-04', to: '2025-09-04', at: '14:00' },
    ])
    expect(wishOn('2025-09-10T10:00:00+02:00')).to.deep.equal([
      { from: '2025-09-11', to: '2025-09-11', at: '14:00' },
    ])
  })
})
