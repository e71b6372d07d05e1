import type { WordLists } from '../pattern.ts'
import { PLURAL_WEEKDAYS } from './numbers.ts'

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')
const groups = (text: string): readonly string[] => text.split(',').map((group) => group.trim())

/** Lists that patterns name: `<pas>` is any word of the list `pas`, or any group of words of it. */
export const LISTS: WordLists = {
  '<weekdays>': PLURAL_WEEKDAYS,
  '<first>': words('premier'),
  '<h>': words('h heure heures'),
  '<plainmonth>': words('janvier janv fevrier fevr avril juin juillet juil aout septembre octobre oct novembre nov decembre dec'),
  '<shortday>': words('lun mar mer jeu ven sam dim'),
  '<je>': words('je on nous moi mi mwen moin'),
  '<pas>': groups('pas, plus, jamais, pas du tout, point, nullement, aucunement, pa, pas encore'),
  '<peux>': words('peux peut peu peus pourrai pourrais pourra pourrait pourrons pourrions pourraient pouvons puis pouvais'),
  '<serai>': words('suis serai serais sera sommes serons serait serions est'),
  '<veux>': words('veux veut veu voudrais voudrai voudrait souhaite souhaiterais souhaiterai voulais aimerais aimerai voulons desire voudrions aimerions'),
  '<viens>': words('viens vient vien vienne viendrai viendrais viendra viendrait viendrons venons passerai'),
  '<quel>': words('quel quelle quels quelles'),
  '<event>': groups('anniversaire, anniv, mariage, enterrement, obseques, bapteme, audience, kermesse, rentree, demenagement, brocante, fete de le ecole, sortie scolaire, reunion parents'),
  '<put>': words('mettre mettez mets met metre mete remettre remettez remets remet caler calez cale recaler recalez fixer fixez fixe placer placez programmer programmez reprogrammer positionner basculer basculez prevoir prevoyez planifier planifiez noter notez inscrivez reserver reservez bloquer bloquez passer passez'),
  '<venir>': groups('venir, etre la, etre presente, etre present, y aller, y etre, me deplacer, me rendre, assister, faire le deplacement, passer, me presenter, honorer'),
  '<la>': groups('la, present, presente, presents, presentes, dispo, dispos, disponible, disponibles, a le heure, au rendez vous, parmi vous'),
  '<dispo>': words('dispo dispos disponible disponibles libre libres'),
  '<conseiller>': groups(
    'mon conseiller, ma conseillere, mon referent, ma referente, mon conseille, ma conseiller, mon accompagnateur, ma accompagnatrice, le conseiller, la conseillere, mon assistante sociale, le assistante sociale, ma assistante sociale, mon assistant social, la personne qui me suit, la personne qui me accompagne, mon agent, ma referante, mon referant',
  ),
  '<personne>': groups(
    'quelque un, une personne, un humain, un conseiller, une conseillere, une vraie personne, un agent, un responsable, un etre humain, une autre personne, une humaine, un vrai conseiller, un vrai humain, une vraie conseillere, un operateur, mon conseiller, ma conseillere, mon referent, ma referente, mon conseille, ma conseiller, mon accompagnateur, ma accompagnatrice, le conseiller, la conseillere, mon assistante sociale, le assistante sociale, ma assistante sociale, la personne qui me suit, la personne qui me accompagne, le accueil, la mission locale, un travailleur social, une assistante sociale, des humains, du monde',
  ),
  '<messages>': words('message messages sms texto textos mail mails notification notifications rappel rappels mms'),
  '<change>': words('decal* report* repouss* deplac* recul* avanc* differ*'),
  '<pb>': words('souci soucis probleme problemes pb pbs blem prob problem soussi'),
  '<rdv>': groups('rendez vous, rendez, entretien, convocation, point'),
}

/** Words that may stand inside any pattern without changing what it means. */
export const FILLERS: readonly string[] = words(
  'ne vraiment juste euh heu bah ben svp malheureusement helas franchement simplement carrement desole desolee finalement vite quand-meme voila honnetement surement actuellement',
)

/** Words that say nothing of what is wanted: a message of such words says nothing, and a sentence that holds them is no less clear. */
export const EMPTY: readonly string[] = words(`
  je tu il elle on nous vous ils elles moi toi lui eux me te se le la les l un une des de du d au aux a en y dans pour par sur avec sans sous chez
  et ou mais donc or ni car que qui quoi dont ou ce cet cette ces ca c cela mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  suis es est sommes etes sont etais etait ete etre ai as a avons avez ont avais avait eu avoir vais vas va allons allez vont aller fais fait faire
  bonjour bonsoir salut coucou merci madame monsieur mme mr mlle mesdames messieurs svp cordialement bien beaucoup tres trop si plait plais vous-plait
  aussi alors encore deja la ici voila bon bah ben euh heu hein oh ah eh hey ouf vraiment juste desole desolee pardon excusez excuse excusez-moi
  journee soiree bonne belle bon beau quand meme en-fait fait du-coup coup svp gentil gentille remercie cher chere allo
  veux voudrais voudrait pouvez peux peut pourriez pourrait possible souhaite aimerais besoin faut faudrait ne prefere
  bientot prochaine fois
  moment cela comme parce votre toute tout tous toutes plus toujours maintenant finalement
`)
