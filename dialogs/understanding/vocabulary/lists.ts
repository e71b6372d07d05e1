import type { WordLists } from '../patterns/pattern.ts'
import { LANGUAGE_NAMES } from './languages.ts'
import { PLURAL_WEEKDAYS } from './numbers.ts'
import { THINGS } from './things.ts'

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
  '<pas>': groups('pas, plus, jamais, pas du tout, point, nullement, aucunement, pa, pas encore, pu, ap'),
  '<peux>': words('peux peut peu peus pourrai pourrais pourra pourrait pourrons pourrions pourraient pouvons puis pouvais'),
  '<serai>': words('suis serai serais sera sommes serons serait serions est'),
  '<veux>': words('veux veut veu voudrais voudrai voudrait souhaite souhaiterais souhaiterai voulais aimerais aimerai voulons desire voudrions aimerions'),
  '<viens>': words('viens vient vien vienne venais venons viendrai viendrais viendra viendrait viendrons venons passerai'),
  '<quel>': words('quel quelle quels quelles'),
  '<event>': groups('anniversaire, anniv, mariage, enterrement, obseques, bapteme, audience, kermesse, rentree, demenagement, brocante, fete de le ecole, sortie scolaire, reunion parents'),
  '<put>': words('mettre mettez mets met metre mete remettre remettez remets remet caler calez cale recaler recalez fixer fixez fixe placer placez programmer programmez reprogrammer positionner basculer basculez prevoir prevoyez planifier planifiez noter notez inscrivez reserver reservez bloquer bloquez passer passez'),
  '<give>': words('donner donnez donne redonner redonnez redonne filer filez file coller collez colle proposer proposez propose reproposez convoquer convoquez convoque prendre prenez recevoir recevez choisir choisissez'),
  '<mistaken>': words('trompe trompee goure gouree plante plantee melange melangee emmele emmelee embrouille embrouillee fourvoye fourvoyee'),
  '<misread>': groups('confondu, confondue, mal lu, mal vu, mal regarde, mal ecrit, mal note, mal compris, mal tape, mal calcule, fait erreur, fait une erreur, fait une faute, ecrit trop vite, tape trop vite, repondu trop vite'),
  '<venir>': groups('venir, etre la, etre presente, etre present, etre au rendez vous, etre des votres, etre parmi vous, y aller, y etre, y assister, me deplacer, me rendre, me y rendre, assister, participer, faire le deplacement, passer, passer vous voir, me presenter, honorer, me liberer, me joindre, vous rejoindre, vous voir, aller au rendez vous'),
  '<la>': groups('la, present, presente, presents, presentes, dispo, dispos, disponible, disponibles, a le heure, au rendez vous, parmi vous'),
  '<dispo>': words('dispo dispos disponible disponibles libre libres'),
  '<conseiller>': groups(
    'mon conseiller referent, ma conseillere referente, mon interlocuteur, mon interlocutrice, ma assistante, mon assistante, mon educateur, ma educatrice, mon educatrice, mon coach, ma coach, mon tuteur, mon suivi, madame la conseillere, mon conseiller, ma conseillere, mon referent, ma referente, mon conseille, ma conseiller, mon accompagnateur, ma accompagnatrice, le conseiller, la conseillere, mon assistante sociale, le assistante sociale, ma assistante sociale, mon assistant social, la personne qui me suit, la personne qui me accompagne, mon agent, ma referante, mon referant',
  ),
  '<personne>': groups(
    'la dame qui me suit, le monsieur qui me suit, monsieur qui me suit, conseiller qui me suit, la conseillere qui me suit, le conseiller qui me suit, celle qui me suit, celui qui me suit, madame la conseillere, monsieur le conseiller, un technicien, un collegue, un interlocuteur, une interlocutrice, mon interlocuteur, mon interlocutrice, une secretaire, la secretaire, le secretariat, un salarie, un employe, mon agent, la personne qui me accompagne, un etre vivant, quelque un de humain, quelque un de reel, quelque un de vrai, une personne reelle, une personne humaine, une personne physique, ma assistante, mon assistante, mon educateur, ma educatrice, mon educatrice, personne vraie, un moun, in moun, mon coach, ma coach, mon tuteur, un vrai agent, le standard, mes conseillers, vos collegues, vos services, une dame, un monsieur, quelque un, une personne, un humain, un conseiller, une conseillere, une vraie personne, un agent, un responsable, un etre humain, une autre personne, une humaine, un vrai conseiller, un vrai humain, une vraie conseillere, un operateur, mon conseiller, ma conseillere, mon referent, ma referente, mon conseille, ma conseiller, mon accompagnateur, ma accompagnatrice, le conseiller, la conseillere, mon assistante sociale, le assistante sociale, ma assistante sociale, la personne qui me suit, la personne qui me accompagne, le accueil, la mission locale, un travailleur social, une assistante sociale, des humains',
  ),
  '<dame>': groups('la dame, une dame, le monsieur, un monsieur, la personne, une personne, celle, celui, un moun, in moun, le responsable, la responsable, le chef, une personne vraie, personne vraie, quelque un, la conseillere, le conseiller, ma conseillere, mon conseiller, mon referent, ma referente, mon assistante, la secretaire'),
  '<talk>': words('parl* discut* echang* caus* convers* entretenir expliqu* pale koz telephon*'),
  '<ring>': words('rappel* appel* telephon* contact* recontact* joindre joign* tel'),
  '<data>': words('donnees donnee infos info informations information renseignements renseignement elements datas data fichier fiche trucs choses dossier'),
  '<ofme>': groups('sur moi, sur nous, a mon sujet, me concernant, me concernent, me concerne, a mon nom, sur mon compte, sur mon cas, de moi, de ma personne, sur mwen, sou mwen, sur ma personne, ma concernant'),
  '<asks>': words('veux voudrais souhaite souhaiterais aimerais demande demandais attends prefere besoin envie merci'),
  '<messages>': words('message messages mesaj mesage mesages sms texto textos mail mails email emails notification notifications notif notifs rappel rappels mms pub pubs alerte alertes courriel courriels envoi envois relance relances sollicitation sollicitations mesaz mensagem mensagens'),
  '<thing>': THINGS,
  '<letter>': words('message messages sms texto textos mail mails email courrier courriers lettre lettres appel notification'),
  '<got>': groups('ai recu, ai eu, ai vu, ai lu, avons recu, a recu, avais recu'),
  '<sent>': words('recu recue recus envoye envoyee ecrit date datee'),
  '<change>': words('decal* report reporte reporter reportez reportes reportee reportons reporterait reporterai reporterais reportait repouss* deplace deplacer deplacez deplaces deplacee deplacons deplacerai deplacerait recul* avance avancer avancez avances avancee avancons avancerait avancerai differer differe differez differee'),
  '<cesse>': words('arret* aret* cess* stopp* finiss*'),
  '<efface>': words('effac* supprim* detrui* enlev* retir*'),
  '<speak>': words('parler repasser passer continuer ecrire mettre mets mettez passe passez parles parlez ecris ecrivez traduis traduisez version traduction langue choisir prefere voudrais veux switch speak write read'),
  '<language>': [...LANGUAGE_NAMES.keys()],
  '<tongue>': words('parl* ecri* lire lis lit lisez compren* tradui* traduction repond* envoy* expliqu* message messages sms texto textos texte question questions version langue interprete traducteur الكلام التحدث الحديث اللغه'),
  '<done>': words('vole volee volees vols pris dit demande refuse coupe paye donne verse envoye casse arnaque'),
  '<ill>': words('malade malades souffrant souffrante hospitalise hospitalisee grippe grippee fievre covid gastro angine varicelle bronchite migraine operation opere operee platre'),
  '<pb>': words('souci soucis probleme problemes pb pbs blem prob problem soussi'),
  '<when>': groups('quand, quel jour, quelle date, quelle heure, a quelle heure, quel heure, a quel endroit, quel endroit, quel bureau, quelle adresse, quelle salle, quel etage'),
  '<quand>': groups('quand, quel jour, quelle date, quelle heure, a quelle heure, quel heure, a quel heure, quel date, vers quelle heure, a partir de quelle heure, ou, a quel endroit, quel endroit, quel bureau, dans quel bureau, quelle adresse, a quelle adresse, quelle salle, dans quelle salle, quel batiment, de quand, pour quand, le combien'),
  '<rdv>': groups('rendez vous, rendez, entretien, convocation, point, rencontre'),
}

/** Words that may stand inside any pattern without changing what it means. */
export const FILLERS: readonly string[] = words(
  'ne bien aussi absolument directement rapidement immediatement personnellement sincerement apparemment vraiment juste euh heu bah ben svp malheureusement helas franchement simplement carrement desole desolee finalement vite quand-meme voila honnetement surement actuellement mdr lol ptdr xd haha hihi 😊 🙂 😉 😀 😃 😄 😁 😅 😂 🤣 😢 😭 😔 😞 😕 😒 🙄',
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
  bientot prochaine fois avance
  🙏 😊 🙂 😉 😀 😃 😄 😁 😅 😂 🤣 😇 ☺ 🥰 😘 🤗 🤝 👋 ❤ ♥ 💐 🌹 🌸 ✨ 🍀 ☀ 🌞 😢 😭 😔 😞 😕 😒 🙄 😡 😤
  mince zut mdr lol ptdr xd haha hihi oulala olala wesh bro frere frr madam mr monsieur mercii parfois stp pardon moa ici la-bas please por favor thanks lutfen من فضلك شكرا будь ласка пожалуиста souple souplait excuse-moi confondu excuses mille nouveau desolee personnellement
  moment cela comme parce votre toute tout tous toutes plus toujours maintenant finalement
`)
