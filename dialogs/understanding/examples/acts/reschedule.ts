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
un autre jour svp
on peut décaler ?
je voudrai changer le rdv, ma petite est malade et j'ai pas de nounou
reporter svp
plus tard
Est-il possible de reporter ce rendez-vous à une date ultérieure ?
deplacer le rdv
vous avez quoi d'autre
autre jour
jpeux avoir une autre date ? jai le code de la route ce jour la
changer date
pas ce jour la un autre
je peux pas là, vous avez une autre date a me proposer ?
bonjour je suis malade est ce quon peut remettre le rdv a plus tard merci
on peut pas le faire un autre jour parce que jai cours toute la journée
Excusez moi de vous embêter encore, est-ce que ce serait possible de décaler le rendez-vous, pardon
mon fils est malade je voudrais un autre rendez vous svp madame
J'aimerais mieux une autre date si ça ne dérange pas votre planning
scusi, possible changer jour? je travaille au restaurant
jsuis sur la route toute la semaine calez moi ça à un autre moment
non mais je veux bien un autre rdv
donnez moi une autre date svp jai plus de voiture pour linstant
bonjour virgule je souhaiterais modifier la date de mon rendez-vous virgule je suis en déplacement
on pourrot pas l'mettre un autre jour, là j'ai l'garagiste
Moi je veux venir mais pas ce jour, donner autre jour sil vous plait
jarrive pas a me liberer du boulot, y a moyen de repousser ?
c possible de bouger le rdv
un peu plus tard dans la journée c'est possible ?
pouvez-vous me recevoir un autre jour, ma mère sort de l'hopital et je dois la ramener
le même jour mais plus tard svp
jaimerai repousser stp jai personne pour la petite
faut le reporter jsuis coincé a rungis
je préfère une autre fois, là j'ai trop de choses à gérer avec le déménagement
ce créneau m'arrange pas du tout, vous auriez autre chose
trop tot pour moi, on peut mettre plus tard ?
rdv a decaler merci
n'importe quel autre jour mais pas celui là
n'importe quand sauf là, je passe mon permis
Serait-il envisageable de convenir d'un autre moment ? Je reçois les ouvriers ce jour-là.
vous pouvez me remettre une date svp parce que celle là j'ai déjà un rendez-vous au dentiste
cette date ne va pas, proposez moi autre chose
je peu pas mai je veu pas perdre le rdv donc une otre date svp
reprogrammez moi ça quand je rentre d'espagne, je sais pas encore quel jour
on reporte ? chui a lhosto avec mon frere
désolée désolée, je suis timide de demander mais je pourrais avoir un autre rendez-vous ?
y a pas une autre dispo
ça tombe mal, y aurait pas un autre créneau de libre
je dois garder mes petits enfants, pourriez vous me redonner un rendez-vous
dsl jai un examen, on recale ça ?
bonjour c pour changer mon rdv pcq jcommence un stage
si ça vous va on se voit une autre fois, je suis aphone
est-ce que je peux choisir une autre heure, le bus passe trop tard chez nous
avancer le rdv c'est possible ? après je pars au pays
je sui en mission interim, il faudrai trouver un autre jour ensemble
décalez
je viendrai mais pas à cette heure là, le car du village arrive après
remettez le a plus tard le temps que je guérisse de ma bronchite
jpeu pas, on peut decalé ?
oui mais plutot vendredi
mardi ça tombe mal, mercredi aprem si possible
ok pour un rdv mais pas ce jour la, proposez moi une autre date
merci de reporter svp mon petit est malade
vous pouvez mettre plus tard dans la journée ?
on peu faire la semaine prochaine stp
je travail jeudi, jeudi daprès ca irait
est il possible de déplacer le rendez-vous, je vous prie ?
faut changer la date jai controle medical
dsl pas dispo, vous auriez autre chose ?
je veu bien venir mais a 14h pas a 9h
c trop tot pour moi, fin de matinée ce serait mieux
jaimerai decaler dune semaine
plus tard cé possible? jai les enfants a deposer
le 12 plutot si sa vous va
je prefere lundi matin merci
peut on avancer le rdv jai formation apres
la je suis en deplacement, à mon retour le 20 avec plaisir
on remet ça a une autre fois ?
jai un souci de voiture, on repousse ?
pas avant 10h svp le bus arrive a moins dix
mon mari peut que le vendredi, changez lui svp
je viendrai pas jeudi mais je peux samedi matin
vs pouvez me redonner un autre creneau
pouvez me trouver une place dans 15 jour
meme jour mais aprem
je peux pas ce jour là un autre jour ok
pas ce jour là svp
faudrait un autre jour
y a pas plus tard
trop tot pour moi
ça m'arrange pas, autre chose ?
on peut faire ça la semaine d'après
je préférerais un autre moment
est il possible de reporter
déplacez mon rdv svp
a décaler svp
autre date merci
je suis pris ce jour la, proposez moi autre chose
repoussez d'une semaine
faut postposer
on peut decaler ?
je peux pas la mais je veux bien un autre rdv
Serait-il envisageable de convenir d'une autre date ?
ya moyen de bouger le rdv svp
c trop tot pour moi plus tard dans la journée ca irait mieux
une autre fois si possible
jaimerai reporter, mon gosse est malade
changer rdv please
remettez moi ça a un autre moment dans la semaine
le meme jour mais plus tard
vous auriez pas un creneau plus loin, la chui en plein déménagement
j peux venir nimporte quand sauf ce jour la lol dite moi
faudrait qu on trouve un autre jour
autre date svp
jai raté le car est ce que je peux passer un autre jour
repoussé de quelque jours c posible ?
moi veux venir mais autre jour, ce jour travail
pouvez vous avancer le rdv je pars au bled apres
ya pas plus tot ?
je demande un report car je n'ai pas encore reçu mon titre de séjour
mettez le quand mon mari travaille pas, il me conduit, celui la je peux pas
decaler
cest possible d inverser avec quelquun d autre pour le jour ?
faut me donner un autre horaire jarrive pas a finir le travail avant
pas cette fois ci mais je veux bien qu'on refixe qqchose
a une autre heure oui, a celle la non
j ai un empechement merci de me redonner un rendez vous
est-ce que ça vous embête si on remet ça à plus tard
gt pas au courant, ya le baptême du petit, on peu pas mettre un otre jour
je prefere quand les enfant sont a lecole, vous avez quoi d autre comme heure
reportez sil vous plait
cet horaire me convient guère, auriez-vous d'autres disponibilités ?
mon fils ne peut pas venir ce jour, il demande un nouveau rendez-vous
ca peut attendre que je sois sorti de lhopital ? on refixe apres
on peu arranger pour l heure ? 1 peu apres ca serai bien
Serait-il possible de reporter notre entretien ?
report svp
trop tot pr moi, ya plus tard ?
mi peu pas vnir, donn amwin in ot dat
Non, mais je veux bien une autre fois
mon fils est malade il faudrait reporter
je travaille de nuit, je dors à ce moment-là, trouvez-moi un autre créneau
Je souhaiterais une autre date en raison d'un entretien d'embauche
g un empechement, on reporte
voiture au garage, donnez moi un autre rendez vous s'il vous plait
je veux pas annuler, je veux juste déplacer
n'importe quand mais pas là
Il faudrait convenir d'un autre moment
J'ai le juge d'application des peines en même temps, merci de me fixer une nouvelle date
école fermée j'ai les trois gosses, vous me recasez ?
y a moyen de changer ?
franchement vous pourriez demander avant de fixer, j'ai des gosses moi, trouvez un autre horaire !
je préfèrerais qu'on se cale ça à un autre moment
trop juste avec la barge, il me faut un créneau plus tard
chef veut pas, ss mon accor il a changé le planing, redonné moi un rdv
une autre date svp
jpe pa, un autre jour c possible ?
je voudrais changer la date du rendez vous
faut qu'on déplace le rdv
Bonjour Julie, j'aimerais repousser notre rendez-vous, merci de me proposer autre chose
ca m arrange pas du tout, vous avez pas autre chose ?
mettez moi sur un autre créneau
jve kan mm vous voir, mais fo trouvé un otre moment
on remet ça à plus tard ?
l'horaire me va pas faut le changer
vous auriez pas une place un autre jour
faudrait avancer, jai mon train juste après, ya une place avant ?
je demande le report de ma convocation
la grève des bus m'empêche, à reprogrammer s'il vous plaît
moi pas peux, autre date madame merci
dsl jbosse on peu bougé le rdv
ça tombe pendant ma kiné, proposez-moi autre chose
Je ne serai pas disponible, quelles sont vos autres disponibilités ?
pas possible, reprogrammez-moi quand Julie a un trou
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
aucun
vous avez quoi d'autre
y'a rien d'autre ?
pas ces jours là
une autre fois
aucune de ces dates me va vous en avez d'autres ?
ces horaires là c'est trop tot avec l'école des petits, autre chose svp
Pardon mais aucune de ces propositions ne me convient, auriez-vous d'autres disponibilités ?
plus tard si possible, là je suis encore en formation
autre jour svp, tout ça je travaille moi à la chaine du matin au soir
proposez d'autres dates
je sors du boulot trop tard pour ceux là, vous en avez d'autres
les trois vont pas jsuis en livraison loin de chez moi, autre chose svp
rien de tout ça me va, montrez la suite
non, autre
encor plus loin svp jai mon fils en vacance
n'importe quand ça me va, choisissez pour moi
nimporte quand je suis libre
jeudi aprem
lundi ou mardi matin
pas mercredi jai les gosses
le 18 a 10h
jpeu pas vendredi
quand vous voulez
la semaine pro
pas trop tot svp, apres 9h30
fin de semaine ca marrange
mardi jai kiné, tout le reste ok
demin 14h
apres demain si cé bon pr vous
jamais le lundi je travaille au marché
entre midi et 2 c'est mon seul moment
oui volontiers le jeudi
dans 2 semaine pasque la jsuis pas la
debut octobre je serai rentrée du bled
surtout pas le matin avec mes cachets
vendredit 15h30
je peux le 3 ou le 5 au choix
lundi en huit si vous avez de la place
ma fille est a l'école jusqu'à 16h30, donc avant
c vous qui voyez moi ca mest egal le jour
plutot en debut dapres midi merci
non jeudi je peu pas
le plus tôt possible
à partir du 15 je suis à votre disposition
mecredi matin 9h ca le fait
sauf le mardi, ya pas de car
impossible la semaine prochaine
vers 11h jeudi
aucun de ceux la, vous auriez pas plus tard
samdi matin si vous ete ouvert
le soir apres 17h je finis a 16h45
jai que le vendredi de libre
pr moi le mieux c lundi aprem
d'ici mercredi ce serait bien
je préférerais le 22, veuillez m'excuser pour le dérangement
mardi prochain a 9h
pas les jours de marché cad pas jeudi
mon fils est dispo le mercredi uniquement
tantot ça me va bien
le mois prochain
cette semaine jai mes examens, donc pas cette semaine
après le 10, j'attends la paye pour l'essence
quinze heures trente le vendredi
ok pour mardi
oui le 2eme, celui de jeudi matin
avant le 30 svp
tous les jours sauf mercredi
le matin jsuis dispo lundi mardi
dans un mois la je suis platré
dés que possible svp
jeudi 10h merci beaucoup
rien de tout ça ne me va
ces jours la je travaille
vous avez d'autres jours
plus tard dans le mois
la semaine d'apres plutot
aucun des deux
j'aimerais un autre créneau
pas avant les vacances
un soir ce serait mieux
l'apres midi si possible
le plus tot possible
n'importe lequel
celui que vous voulez
le premier qui vient
aucun de ces jours me va ya autre chose ?
pas dispo a ces horaires la proposez moi d autres svp
n'importe quand moi je suis libre tt le temps
ca colle pas avec les horaire d ecole, ya pas autre chose
celle que vous voulez, jai rien de prévu
plus tard c possible ? la c trop proche jai pas fini mes papiers
comme vous voulez
peu importe pour moi
je m'adapte, mettez ce que vous avez
aucune de ces dates
rien ne me convient là dedans, proposez autre chose
nimport kan i bon pou mwin
je prends ce qui reste
moi toujours libre, vous décider
plus tard svp
un peu plus tôt ce serait bien
aucun me va jtaf tt le tps sur ces orère, envoyé dotre proposition
non à tout, faut trouver autre chose
au hasard lol je suis au chômage j'ai le temps
ca mé égal
Pas un seul ne colle avec mes soins, avez-vous d'autres dates à m'offrir ?
choisissez à ma place
le plus vite c'est le mieux
quand ça vous arrange
jsui dispo tt le tps
ya pas dautre créno ?
Ces créneaux ne me conviennent pas, en avez-vous d'autres ?
Décidez avec Julie, je serai disponible quelle que soit la date
tous les créneaux me vont
jamais libre à ces moments là vous avez rien d'autre
Tout ça c'est pendant mon sommeil, je bosse de nuit, d'autres horaires ?
tout est trop loin, vous avez pas plus proche
ça tombe mal à chaque fois, redonnez une autre liste
quand la conseillère est libre je suis libre
le même jour mais plus tard
c l'école des petit sur ces horaire, donné moi dautre svp
prochaine dispo de Julie, je prends
À votre convenance, Madame
vous rigolez, y a que des dates où je bosse, refaites moi une proposition
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
bjr je voudrai changer la date de mon rdv
il faut que je décale mon rendez vous de vendredi, comment on fait
on peut postposer notre rdv ?
mon bus est annulé on peut remettre le rdv ?
comment on fait pour changer la date du rdv
bonjour je voudrais deplacer mon rendez-vous, je commence un cdd
je souhaiterais modifier l'heure de mon entretien si cela ne dérange pas le service
svp on peut faire le rdv un autre jour ma mere est a l hopital et je reste avec
rdv loupé ce matin jai pas entendu le reveil je peux en reprendre un autre ?
chui en formation du coup faut trouver un autre moment pour le rdv
j ai besoin de bouger mon rdv, le patron ma changé mes horaires
je voudrais qu'on change la date de mon rdv
repoussé mon rdv avec karim merci
pouvez vous avancer mon rendez-vous je suis pressé de bosser
jai la grippe rdv a remettre svp
on peut échanger mon créneau contre un autre
Est-il possible de reporter l'entretien prévu avec Mme Lebrun ?
faut bouger mon rdv svp
mon rendez vous tombe mal on peut le mettre à un autre moment
cmt on fait pr décaler le rdv ? jpe pa venir
cette date de rendez vous arrange personne chez moi, changez la
J'ai un souci de garde, il me faudrait un autre rendez-vous à la place de celui prévu
le rdv est trop tot pour moi je finis le travail et je dors, plus tard svp
Je sollicite le report de notre entrevue, étant retenue par une formation
modifié mon orère de rendez vous
besoin autre date rendez-vous, bateau pas marcher
`),
  choice: lines(`
en fait je veux changer la date de mon rdv
stp je veux un autre rdv celui la je peux pas y aller
`),
}
