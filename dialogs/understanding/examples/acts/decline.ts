import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const DECLINE: ExamplesByQuestion = {
  checkpoint: lines(`
non
nan la je peux vraiment pas venir, une rage de dent pas possible
non merci
peux pas
impossible
pas possible
je viens pas
mi peu pa
pas dispo
jpe pa dsl
non desolé
non je peux pas venir mon fils a la varicelle
je setai absent
malheureusement je ne pourrai pas etre la
ma voiture est en panne je peux pas venir
jai plus de voiture elle a pas passé le controle technique donc jpourrai pas etre la demain
ya pas de bus chez nous le mercredi je vais pas pouvoir
le car scolaire est passé devant moi sans s'arreté je pourrai pas etre a lheure ni venir
greve des trains donc pas de rdv pour moi demain
la route est coupé avec les inondation on est bloqué je vien pas
neige partout ici jpeux pas sortir la voiture, désolée pour demain
jai pas de sous pour lessence alor je vien pas
plus dargent pour le ticket de bus je peux pas y aller
je travail demain jai trouvé une mission interim donc je pourrai pas etre present
l'interim ma appeler je bosse, tant pis pour le rdv
mon patron veut pas me laché je peux pas venir jeudi
je suis en formation toute la semaine on ma dit que les absences sont pas autorisé donc non
jai un entretien dembauche à la meme heure 🙏 donc je serai pas la
jai été pris au supermarché je commence demain donc je peux plus venir vous voir
je suis malade clouée au lit avec la grippe, jirai nulle part demain
jé la gastro laissez tomber je bouge pas de chez moi
mal au dos depuis hier j arrive plus a marcher donc je vien pas desole
mon medecin ma arreté jusqua vendredi je ne viendrai donc pas
je me suis cassé le pied a lescalier jpeux pas me déplacer
j'ai rendez-vous chez le dentiste a cette heure là je ne peux pas
c'est l'heure de ma kiné pour le genou, navré mais je ne viens pas
la pmi ma donné rdv pour bébé le meme jour donc non
l'école a fermé la classe, la maitresse est malade, jai les trois à la maison donc c non pour moi
ma fille a de la fievre la creche veut pas la prendre, je peux pas venir
bébé a pleuré toute la nuit, j ai pas dormi, je viendrai pas ce matin
c les vacances jai pas de centre aéré pour mon garçon pas possible de venir
jai la prefecture pour mon titre de sejour demain je peu pas etre au 2 endroi
la banque ma convoqué pour mon decouvert demain a 10h donc non
je suis pas en ville, je suis chez ma soeur a lautre bout de la france
je suis au bled pour lenterrement de mon oncle je peux pas etre la
il y a un deces dans la famille je ne viendrai pas
ma belle-mere est hospitalisée je reste avec elle donc pas de rdv pour moi, excusez
cest laïd demain on fait la fete en famille je viens pas
dimanche c'est la messe et lundi je suis en déplacement avec le camion, donc ce sera non
ce sera sans moi
compté pas sur moi demain
ne m'attendez pas
je serai pas la mercredi
jeudi je peux pas
pas demain non je peu pas
mardi c mort
10h c impossible pour moi
vendredi g pa le permi et pas de chauffeur dc non
le 12 je suis pas là
jpourré pa venir dem1 dsl bone journé
j'peux point v'nir c't'aprem, j'ai mes bêtes à soigner
Madame, j'ai le regret de vous informer que je ne pourrai honorer notre rendez-vous de demain. Avec mes excuses.
Je suis dans l'impossibilité de me déplacer ce jour. Recevez mes salutations.
Veuillez excuser mon absence à l'entretien de jeudi, je suis souffrante.
C'est à mon grand regret que je dois renoncer à cette rencontre, ma santé ne me le permet pas.
je no puedo venir perdon, mon enfant malade
madame pardon moi pas possible viens, pas de bus
je pas venir demain le patron il dit non
mon fils ne pourra pas venir demain il a un stage c'est sa mère qui écrit
papa peut pas venir il est fatigué il a la dialyse ce jour la
mon compagnon vous fait dire qu'il viendra pas, il dort encore il est de nuit
ma voisine devait m'emmener mais elle a annulé donc je reste chez moi
le covoit ma lacher au dernier moment je peux pas etre la 😢
👎
annulez le rdv svp
annulé pour moi jai plus besoin
je prefere annuler
je laisse ma place a quelquun d'autre, je viens pas
finalement non je viendrai pas
jaurai aimé venir mais la je peux vraiment pas
j'aurais bien voulu mais la chaudière a laché et le plombier passe a 14h
j'attends le livreur toute la journée pour la machine à laver donc je bougerai pas
on demenage demain jai pas le temps de venir
pneu crevé à l'instant je n'y serai pas
le velo est volé et cest 12 km donc non je viens pas
panne de réveil je suis encore au lit et ya plus de bus je viens pas
jai oublié et jai pris autre chose a la place desolé je viens pas
je peu pas mon chien est malade et je suis chez le veto
merci du rappel mais je ne serai pas disponible
c'est gentil de rappeler mais jpeux pas j'ai plus personne pour me déposer
NON JE NE PEUX PAS VENIR MERCI
non c trop loin pour moi a pied avec mes jambe
franchement j ai pas envie de venir, non
ca sert a rien je viens pas
je viendrai pas vous voir jai trouver du boulot tout seul
`),
  slot: lines(`
aucune date je ne veux plus de rdv en fait
laissez tomber pour le rdv jai trouvé un travail jen ai plus besoin
je viendrai plus, annulez tout
non finalement annulez mon rendez vous je demenage dans le sud
pas la peine de chercher une date je viens pas
`),
  none: lines(`
bonjour je pourrai pas venir demain
jpeux pas etre la au rdv de jeudi jai ma fille malade
slt c pour dire que je viens pas cet aprem, plus de bus
je vous previens je serai absent mardi
je voudrais annuler mon rendez-vous svp
annuler mon rdv
annulation rdv vendredi 9h car entretien dans une autre boite
Bonjour Madame, un imprévu familial m'empêche de venir demain. Merci de votre compréhension.
mon mari ne sera pas au rdv de lundi il a repris le travail
pb de voiture je viens pas ce matin
c'est moi qui avais rdv a 10h, je suis bloqué sur la rocade j'y serai pas
je suis covid donc pas de rdv demain pour moi
moi demain pas venir madame désolé enfant malade
coucou pour demain sa va pas être possible la petite est pas a lecole
mercredi je viendrai pas au rdv on ma mis du travail
désolé je viens pas a latelier cv jai la creve
jai eu un empechement de derniere minute, impossible detre au bureau a 14h
j'ai signé un cdd hier je viendrai donc pas au rdv du 20
g pas reussi a vous joindre mais dem1 jpourrai pas venir, enterrement de ma tante
pour le rdv de tt a lheure laissez tomber je garde mes neveux
`),
}
