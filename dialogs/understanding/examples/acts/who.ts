import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const WHO: ExamplesByQuestion = {
  checkpoint: lines(`
avec qui deja ? c qui ma conseillere
c qui mon conseiller
jme rapelle plus le nom du monsieur qui me suit
Pourriez vous me redonner le nom de la personne qui suit mon dossier
qui va me recevoir, ma référente cest qui au juste
le nom du referent svp
c une nouvelle conseillere ou c tjr la meme, elle sapelle comment
ki soccupe de mon dossier en faite
c'est avec qui le rendez-vous, la dame blonde ou le nouveau monsieur
c qui qui me recoit
qui s'occupe de mon dossier svp
le rendez-vous c'est avec quelle personne, j'ai changé trois fois de conseiller
pardon madame mais je sais plus le nom de ma conseillère
vous êtes qui vous ? qui suit mon dossier maintenant
c avec qui
je vois qui la bas, cest toujours le meme conseiller ?
qui soccupe de moi maintenant
avec qui c le rdv ? c toujours la dame aux lunettes ou ca a changé
Dite moi je vais tomber sur quelle conseillere parsque la derniere fois cétait une remplaçante
pardon mais vous m'écrivez de la part de quel conseiller
`),
  none: lines(`
c qui ma nouvelle référente depuis la rentrée
c ki ki soccupe de moi mtn
Je vous saurais gré de m'indiquer le nom de mon référent
qui suit mon dossier svp
je sais plus comment elle sappelle ma conseillère
c'est toujour la meme dame pour moi ou sa a changé
mon conseiller c qui ?
on ma dit que javais un nouveau referent, cest qui
quel est le nom de la personne qui gere mon dossier rsa
jai oublier le nom de mon conseiller desole
qui est mon acompagnateur
Bonjour, je viens d'arriver dans le département, à qui mon dossier a-t-il été confié ?
ki cé mon asistante sociale
par qui je suis suivi, france travail ou la mission locale
cest quoi le nom du monsieur qui me suit deja
mon referent ?
moi je connais pas qui est conseiller pour moi
ma fille demande qui est ce qui s'occupe d'elle a present
vs pouvez me rappeler le nom de ma reférente, on me le demande a la caf
qui cest qui a mon dossier en main, la mairie ou le departement
jaimerai savoir quelle personne est en charge de mon suivi
Je remplis un formulaire, il faut écrire le nom de mon référent unique, lequel est-ce ?
c est qui la dame que je dois voir
jai deux conseillers ou un seul ? cest qui
depuis le demenagement je ne sais plus qui me suit
ki me suit
bonjour la banque alimentaire me demande le nom de mon référent pour le dossier de colis et moi je me souviens juste que cest une dame brune, elle sappelle comment
es ce que c encore la mem persone qui me suit depuis lan dernier
quel conseiller on ma mis
qui ki gere mon accompagnement zot i peut dire a moi
nom de ma conseillere
on a remplacé ma conseillère partie en congé maternité, c'est par qui du coup
chez vous c qui qui regarde mon dossier 🤔
c'est qui ma conseillère
mon conseiller c qui
qui suit mon dossier, j'ai eu tellement de conseillers que je m'y perds
mon référent
Pourriez-vous m'indiquer le nom de la personne en charge de mon dossier ?
comment elle s'appelle ma conseillere jai oublié
quel conseiller j'ai ? ma mère veut savoir à qui elle doit écrire
bonjour je voudrais savoir qui va s'occuper de moi maintenant que l'ancienne dame est partie
ch'est qui qui s'occupe d'mi asteure
qui est la personne qui suit moi? je oublié nom
c tjr la meme conseillere ou sa a changé ?
on m'a dit que j'avais un nouveau référent, c'est lequel
j'ai perdu la carte avec le nom de la dame qui me suit, c'est qui svp
jsuis suivi par qui moi
excusez ma question, je ne sais pas qui est mon référent, j'ai honte
nom du conseiller svp
qui cest qui a mon dossier en ce moment j'ai déménagé y a pas longtemps
dites-moi quel est le nom de mon référent rsa
mon accompagnateur c'est lequel, le monsieur à lunettes ou la dame
c ki mon conseiller
qui suit mon dossier
comment s'appelle ma référente svp
je connais pas le nom de la dame qui me suit
jai changer de conseiller ? cest qui maintenant
a qui je suis rattaché
mon referent cest qui
pouvez-vous m'indiquer le nom de la personne en charge de mon dossier
ma conseillère est partie en retraite, qui la remplace
qui es mon accompagnateur
quel est le nom de mon conseiller deja
mon fils est suivi par qui chez vous
cé kel conseiller qui ma
c'est laquelle ma conseillère maintenant
elle s'appelle comment la dame deja
rappelez moi comment s'appelle mon conseiller
je suis avec quel conseiller
mon dossier il est chez qui
qui a repris mon dossier
qui me prend en charge chez vous
a qui appartient mon suivi
le nom de la personne que je dois voir
c'est quelle dame qui s'occupe des jeunes de mon quartier
c'est toujours Mme Payet qui me suit
on m'a changé de conseiller ? c'est qui
ki ma conseyer
kisa i okip mon dosié
quel est le nom de mon interlocuteur
j'ai oublié son nom a ma conseillere
son nom c'est quoi a mon referent
je dois demander qui a l'accueil
bjr je voudré savoir ki soccupe de mon dossier mintenan svp
Bonjour, pourriez-vous m'indiquer le nom de la personne chargée de mon accompagnement, je vous prie
c ki mon referent
on ma di que ma conseillere est partie en congé maternité, du coup moi je dépend de qui
salut, jai demenager le mois dernier et je c plus qui me suis, vous pouvez me dire
comment s'appelle déjà la dame qui me suit
Moi pas connaitre nom de la personne pour mon dossier. Quel nom svp
bonsoir ma fille me demande le nom de mon assistante et impossible de le retrouver j'ai perdu la carte
dossier suivi par qui
kisa i ocup mon dosié la, mi koné pi
bonjour c'est pour un papier de la mairie il faut écrire le nom de l'accompagnateur et je ne sais pas le nom
j'ai eu trois personnes différentes en un an, actuellement c'est laquelle ma référente ??
qui est mon interlocuteur à présent virgule l'ancien est parti à la retraite
slt g oublier le nom du mec qui macompagne lol la honte
le nom de mon conseiller svp
Excusez moi de vous déranger, je suis un peu perdue avec tous ces services. Chez vous, quelle personne a mon dossier entre les mains ?
wi bonjou, ki moun ka okipé dosyé an mwen
ma référente cest encore la meme ou yen a une autre
qui gere mon dossié rsa a lheure actuel
on est deux dans la maison a être suivi, mon mari il sait qui est le sien mais moi jai jamais su
l'assistante sociale c laquel pour moi ?
je croi on ma changer de personne, coment elle sapelle la nouvelle
Je souhaiterais connaître l'identité du professionnel référent de mon parcours. Avec mes remerciements.
vs pouvé me rappeler le nom de ma conseillere jai bo chercher je trouve pa
en faite je sait meme pas a qui je suis rattaché
mon fils remplit la demande de logement et y'a une case référent social faut mettre qui dedans pour moi
c'est quelle personne qui voit mon dossier chez vous stp
kilès ki okipé di dosié mwen ?
ki moun ka suiv mwen
ki es ma conseillère svp
jai changé dagence jsai plus ki me suit
Mme Fontaine est partie en congé maternité, qui la remplace pour me suivre ?
kisa i okip mon dosié lagence
qui est mon référent rsa chez vous
moi je voudrais savoir comment elle s'appelle la madame pour moi à l'agence
est-ce que c'est toujours M. Payet mon conseiller ou ça a changé
chui suivi par ki en fait
j'ai un conseiller attitré au moins ou je suis lâché dans la nature ?
Auriez-vous l'amabilité de me communiquer l'identité de mon conseiller référent
ch'est qui qui m'suit à l'agence astheure
c'est qui qui s'occupe de mon dossier maintenant
Bonjour, pourriez-vous m'indiquer le nom de la personne qui m'accompagne ? Merci d'avance
monsieur Lebrun ou madame Diop, je ne sais plus lequel des deux est mon conseiller
on m'a jamais dit à qui j'étais rattaché, c'est monsieur ou madame comment
rappelle moi le nom de mon conseiller j'ai perdu le papier
c koi le prenom de ma référente
mon dossier il est entre les mains de qui
je dois écrire le nom de mon conseiller sur un formulaire de la CAF, c'est qui ?
ma conseillère a encore changé ? c'est laquelle cette fois
`),
  stopped: lines(`
qui suit mon dossier maintenant
qui est mon référent déjà ?
qui est mon référent actuellement
est ce que quelqu'un me suit encore et c est qui
même sans vos messages j'ai encore un conseiller ? il s'appelle comment
`),
  choice: lines(`
et c'est qui qui s'occupe de mon dossier
attends c qui mon referent deja
attendez, c'est qui mon conseiller en fait
qui me suit ?
ces ki mon conseillé
euh juste une question, kel agent s'ocupe de moi dans vos bureau
ki soccupe de moi la ba
c'est quoi le nom de la dame qui gère mon accompagnement
avant de répondre je voudrais savoir qui me suit
`),
  slot: lines(`
avant de vous dire une date je veux savoir qui est mon conseiller
d'abord dites moi qui est ma conseillère
attendez avant de choisir, c'est pour voir qui au juste ? le monsieur ou la nouvelle
je répond aprè, dabor je veu savoir qui me reçoi
`),
}
