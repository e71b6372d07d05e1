import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const RESCHEDULE: ExamplesByQuestion = {
  checkpoint: lines(`
une autre fois
autre jour svp
reporter
je peux decaler ?
on peut changer le jour svp
je voudrais déplacer mon rendez vous
cest possible de le mettre un autre jour
vous avez pas une autre date
vous auriez autre chose a me proposer
y a til dautre creneau de libre
ya quoi dautre comme horaire
c'est quoi les autres jours possible
je peux avoir un autre horaire la je travail
non je peux pas, on peut remettre a plus tard?
pas demain mais un autre jour oui
ma fille est malade on peut reporté
je bosse ce jour la, vous pouvez me donner un autre rdv ?
jai un empechement, merci de me proposer une nouvelle date
j aimerais changer lheure c'est trop tot pour moi avec les enfants
c trop tot je dépose mes gosses, vous auriez pas plus tard dans la journée
peut on avancer le rdv ? je pars au pays bientot
décalé svp le bus arrive apres
repoussez moi le rdv svp j ai pas fini mon cv
je veux bien venir mais pas a cette heure la, proposez moi autre chose
ok pour venir mais faudrait changer la date
non mais je veux garder un rdv avec vous, juste un autre moment
impossible a cette date cependant je reste interressé, quand est ce quon peut se voir sinon
le meme jour mais plus tard svp
même heure mais un autre jour c faisable?
n'importe quand sauf la
je m'adapte a vos dispo mais la je peux pas
vs pouvez m mettre plus tard svp
g besoin de changer mon rdv ya moyen ?
ya moyen davoir un otre jour la g stage
possible de le faire une prochaine fois, je suis malade comme un chien
remetez moi sa a plus tard jai pas de voiture
moi veux autre jour, pas possible celui la
madame changer date s'il te plait
je peux pas viens, tu donnes autre jour merci
por favor un autre jour mon enfant malade
mi gagne pa vnir, ou peu done amoin in ot dat
faudrait vouèr à décaler ça, j'ai le foin à rentrer
Serait-il envisageable de reporter notre entretien à une date ultérieure ?
Je vous saurais gré de bien vouloir me fixer un autre rendez-vous, étant hospitalisé ce jour-là.
Pourriez-vous me communiquer vos autres disponibilités ? Celle-ci ne me convient pas.
Je souhaiterais convenir d'une nouvelle date avec vous, je vous prie de m'excuser.
mon fils a son examen de conduite en meme temps il voudrait décaler
mon père demande si on peut changer de jour, il est chez le cardiologue
ma mere elle préfère un autre moment parce que c'est ramadan et elle est fatiguée
je reprend le travail la semaine et mes horaires changent tt le temps, comment on fait pour avoir une autre date
excusez moi jai rdv a la prefecture, est ce que vous pouvez me recaser ailleurs
je rate le train a chaque fois pour cette heure là, une heure differente ce serait mieux
vous prenez aussi d'autres jours ? parce que celui la c'est le jour du marché et je vends mes légumes
jai vu trop tard pour le rdv est ce quon peut le refaire
desoler j'ai loupé le bus on peut reprendre rdv ?
il me faut un autre rdv merci
autre horaire
quel autre jour
🙏 décaler svp voiture au garage
CHANGER LE RDV SVP JE TRAVAILLE
`),
  slot: lines(`
autre chose ?
aucun des trois navrée, il vous reste quoi
rien d'autre ?
pas ceux la
aucune de ces dates me va
vous avez quoi dautre
ya pas dautres jours ??
c'est tout ce que vous avez comme creneaux
proposez moi encore dautres dates
sa va pas pour moi tout ca je travaille, vous auriez pas autre chose
ces horaires sont tous trop tot pour moi
tout tombe pendant mon travail
les trois je peux pas jai les enfants
n'importe quand
comme vous voulez je suis libre tout le temps
peu importe le jour moi je suis au chomage jai que sa a faire
quand vous voulez madame
choisissez pour moi ca m'est egal
le plus tot possible svp
jsp ya pas plus loin ? jai mon stage encore longtemps
plus tard dans le mois ya rien?
aucun ne me convient, je vous remercie de m'en soumettre d'autres
toutes ces dates sont malheureusement déjà prises de mon côté
moi pas possible ces jours, donner autre jour
faut voir autre chose la c'est le moment de ma formation
et sinon vous avez quoi de dispo
mon fils dit qu'il est pris à chaque fois, autre possibilité ?
ya rien qui va avec mes bus
c pas bon ces dates, encore svp
montrez moi les autres
non pas ces jours la mais je veu venir quand meme
a ces heures la ya personne pour garder le bebe, vous avez pas mieux
je peux pas jeudi
mardi non plus je peux pas
lundi je travaille
`),
  none: lines(`
je vpudrais changee mon rdv
bonjour est ce quon peut decaler mon rendez vous svp
comment je fait pour repousser mon rdv
jai rdv bientot mais je peux plus a cette date, vous en avez une autre ?
slt jaurai besoin dun autre creneau avec vous, jai loupé celui de ce matin
j ai raté le rendez vous hier je voudrais en reprendre un svp
Bonjour, je sollicite le report de mon rendez-vous en raison d'une formation obligatoire.
mon rdv tombe pendant mon stage faut le deplacer
deplacer rdv
reporter le rdv svp je suis malade
on peut se voir plus tot que prévu ? jai une bonne nouvelle mais je préfère avancer le rdv
ma femme a rdv avec vous elle veut changer de jour si possible
moi je veux changer jour rendez-vous merci madame
vous pouvez me donner une nouvelle date jai pas pu venir ma voiture a laché
auriez vous de la place un autre jour pour remplacer le rdv que jai loupé
`),
}
