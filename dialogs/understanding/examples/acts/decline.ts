import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const DECLINE: ExamplesByQuestion = {
  checkpoint: lines(`
je peux pas venir aujourd'hui j'ai fait la nuit à l'usine je dors debout
lé mor pou nou zordi, néna bokou travay
mon père est hospitalisé depuis hier, je reste près de lui et je ne peux donc pas venir, toutes mes excuses
je vous écris car ma fille est souffrante, je ne pourrai donc pas me déplacer, navrée
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
je peux pas
non jpeu pas
je viens pas, jai la gastro et toute la maison aussi
Je ne pourrai pas venir
dsl jpourrai pas
nn
je serai absent
Je suis malade
non pas dispo dsl
annulez svp
jpeux pas jsuis a l'hopital avec mon fils pour son platre
Bonjour, je suis au regret de vous informer que je ne pourrai me présenter à votre rendez-vous.
non desolé ma voiture elle demarre plus et ya pas de bus chez nous
mon petit a la fièvre je peux pas le laisser tout seul, pardon
jsuis bloqué sur l'autoroute avec le camion je serai jamais la
Excusez moi vraiment je suis désolée mais je ne vais pas pouvoir venir, pardon
non je travaille
j'ai cours je peux pas venir vos rdv tombent toujours mal pour moi
je viendré pas jai personne pour garder les enfan et mon mari travail
non merci je ne viens pas
Je peut pas, scusa, je travail au restaurant tout le jour
annuler le rdv
bonjour je dois annuler mon rendez-vous parce que je pars enterrer ma tante au pays
j'saros pas venir, min dos y m'lâche
bonjour point je ne pourrai pas être présent au rendez-vous point d'exclamation merci de votre compréhension
ma fille est tombé malade cet nuit on est aux urgences donc pas de rdv pour moi
c mort
c mort jpeux pas j'ai mon code a passer
non jai un entretien a la meme heure chez un transporteur, je prefere y aller
vous pouvez annuler, j'ai pas le bus et trop loin a pied
impossible pour moi je suis en livraison en belgique et je rentre tard
négatif je suis en déplacement
empechement
j'ai un empêchement familial je ne serai pas là, toutes mes excuses
moi pas pouvoir venir, bebe malade, docteur dire rester maison
je suis au lit avec 39 de fièvre je ne bouge pas
non. je fais une formation toute la journée
Malheureusement ce ne sera pas possible, je garde ma mère qui vient de se faire opérer
je voulais venir mais la il neige trop et jai pas de pneu, tant pis
m'attendez pas jsuis coincée chez ma grand mère a lille ya grève des trains
jarrive pas a me lever jai trop mal au dos je viendrai pas
je suis obligé de renoncer au rendez-vous, mon véhicule est au garage
jpp venir dsl
non jy serai pas
g mon fils a chercher a la creche pile a cette heure la je pourrai pas
pas la
le rdv c'est non pour moi, j'ai pas d'argent pour le ticket
mon mari a pris la voiture je suis coincé a la maison, je viens pas
Je me vois contraint de décliner, étant hospitalisé pour quelques jours
je m'excuse mille fois, honte à moi, je ne peux pas me déplacer
ça va pas être possible
sa va pas le faire dsl
Je suis pas en france en ce moment, mon père est mort aux comores, je peux pas venir
no je non peux pas
on peut pas venir, ma soeur et moi on a le covid
nan jsuis pas la
jpeux po j'ai l'plombier qui vient à l'maison
je suis en arret, le médecin a dit repos complet, je me deplace pas
c'est raté pour cette fois, je suis encore à l'usine ils m'ont gardé
vous allez devoir faire sans moi jai un dégat des eaux chez moi
Bonjour, mon médecin m'interdit de conduire donc je ne viendrai pas au rendez-vous
je me sens pas bien du tout je reste couchée, désolée de prévenir si tard
retenu au boulot je viens pas
je serai pas dispo jai mission interim
jai oublié de vous dire je suis convoquer au tribunal ce jour la jpeu pas etre la
je croyai pouvoir mais finalement non
en fait non je peux plus
non finalement je peux plus venir, ma nounou m'a lâchée ce matin
y aura personne, je suis de garde avec les petits enfants
je zap le rdv, pas le moral aujourd'hui
trop fatigué je sors de nuit, je vais dormir, je ne viens pas au rdv
je laisse ma place a quelqu'un d'autre, je viens pas
j'ai plus d'essence et la paye tombe pas avant, donc je peux pas me déplacer dsl
rdv a annuler svp, mon fils passe son brevet et je l'accompagne
c'est mort pour moi
ça va pas le faire
comptez pas sur moi
oui bonjour, malheureusement je ne pourrai pas être là
ok mais je vien pas
merci beaucoup mais ce sera sans moi
jpeu pa desolé
oui jai vu le message, mais je travaille ce jour la
c impossible pr moi
je serè pas la
mon petit a la varicelle, je ne peux pas sortir
sa va etre compliqué jai pas de voiture, je viendrai pas
j'aurais bien aimé mais non
c gentil mais nn
pa possible
g pa de garde pr le bb dc jvien pas
nan
avec plaisir une prochaine fois peut-être mais là je viens pas
merci de ne pas m'attendre
oubliez moi pour ce rdv
je passe mon tour pour cet entretien
annulez mon rdv je peu pas venir
veuillez annuler ma venue, je suis souffrante
d'accord, mais je suis au bled jusqu'a la fin du mois donc non
bien reçu mais empeché
chui malade jpeu pas bouger
jai trouver du taf je viendré plus
je bosse désormais, plus besoin du rendez vous
mon patron veut pa me lacher dsl
oui je sais que c'est important mais je pourrai pas
parfait pour les autres, pas pour moi, je viens pas
je regrette, je ne serai pas des vôtres
faudra faire sans moi
vous attendez pas jsui bloqué a la maison
la voiture et en panne je peu pa venir
ya pas de bus dimanche ni ce jour la, impossible de venir
j'ai un enterrement, excusez moi je ne viendrai pas
jai mal au do le docteur ma dit repos dc nn pour le rdv
je suis pa en metropole en ce moment, impossible pour moi
tampis pour ce rdv je pourrai pas
je crois bien que c'est foutu, je pourrai pas venir
jme suis engagé ailleur ce jour la dsl
ma fille accouche je reste avec elle donc je viens pas
ok ok mais je peux vraiment pas
oui c'est bien moi mais je ne suis pas disponible
jai deja un entretien dembauche a la mm heure, je zappe le votre
c loupé pr moi
sa tombe mal je pourré pas
je fais limpasse
impossible jeudi
jpeu pas mardi jai lecole des enfants
le matin je dors je travaille de nuit, donc je ne viendrai pas
aie non dsl
c pas bon pr moi
je bouge pas de chez moi avec cette neige
no je peu pas, desole
moi pas venir, pas argent pour le train
jvoulai venir mais le petit est malade, ce sera non
désolé j'ai oublié de vous prévenir, je ne viens pas
bonjour c sa mere, il est parti en formation il viendra pas
mon mari ne pourra pas se présenter, il est sur un chantier
je vous fais faux bond, pardon
laissez tomber pour cette fois
vous pouvez donner ma place a quelqun dautre
je cede ma place
nn jsui coincé au taf
ok dac jai compri mais cest nn
hier j'aurais pu, mais là non
je confirme que je ne viens pas
bien sur que non je peux pas avec mon platre
sans moi merci
jai pas les moyens de venir jusque la bas, donc absent
g rdv a la prefecture le mm jour je pourai pas etre la
vous me verrez pas au rdv
jarrive pas a me liberer
jarriverai pas a temps mon train est supprimé, laissez tomber
oui merci pour le rappel, hélas j'ai un empêchement
je ss pas la cette semaine dsl
mi gagne pa vini
impossible de me deplacer, jai la jambe dans une attelle
rayez moi de la liste de ce rdv svp
ça m'arrange pas du tout, je viens pas
je suis au regret de décliner votre invitation
peu pas désolé bonne journée quand meme
ce sera non pour moi, bien cordialement
je voudrai mais le garagiste rend pas la voiture, je suis coincee donc absente
ya aucune chance que je vienne
noté, mais je ne pourrai honorer ce rendez-vous
je peux pas mon fils est malade
je peux pas jai pas de nounou
j'ai personne pour la petite je viens pas
je peux plus finalement
finalement je peux pas
finalement non
ah non je peux pas la
non pas possible pour moi
ça le fait pas pour moi
jvais pas pouvoir
jpourrai pas
jpouré pa venir
jpeu pa dsl
jpe pas venir
pe pas
moi pas pouvoir
moi pas venir travail
mi peux pas
non je bosse
je travaille ce jour là je peux pas
le chef veut pas me lâcher
mon patron refuse que je m'absente
jai été appelé en mission je viens pas
je commence un boulot demain donc je peux pas venir
jai un entretien d'embauche en meme temps
j'ai un autre rendez vous a la meme heure
je suis convoqué au tribunal le meme jour
je suis hospitalisée
je suis cloué au lit
jai de la fievre je reste chez moi
jai le covid
grippe, je reste au lit
gastro dans la maison je sors pas
ma voiture est tombée en panne ce matin je pourrai pas
plus d'essence je peux pas venir
pas de bus aujourd'hui grève je suis bloqué
le ferry est annulé je peux pas traverser
route barrée je suis coincé
neige partout je bouge pas
alerte rouge cyclone je sors pas
je suis plus dans la région
je suis parti au pays
je suis en vacances chez ma mère
j'ai déménagé je viens pas
j'ai plus besoin du rendez vous
plus besoin merci j'ai trouvé
annulez s'il vous plait j'ai trouvé du travail
annulez mon rendez vous
annule le rdv stp
faut annuler je peux pas
on annule pour demain
je préfère annuler
je dois annuler
je me vois contraint d'annuler
Je suis au regret de devoir annuler.
Je ne pourrai malheureusement pas honorer ce rendez-vous.
Je ne serai pas en mesure de me présenter.
Je vous prie d'excuser mon absence.
Veuillez m'excuser, un imprévu m'empêche de venir.
Je dois malheureusement décliner.
Il m'est impossible de me libérer.
imprévu je peux pas
contretemps désolé
empêchement de dernière minute
un souci familial je ne viendrai pas
décès dans la famille je ne peux pas
enterrement de ma tante ce jour la
je garde mes neveux je viens pas
pas la force de venir
j'ai pas le moral je viens pas
j'ai pas envie de venir
ça m'intéresse plus
je lâche l'affaire
je laisse ma place
mettez moi absent
notez que je serai absente
sans moi
m'attendez pas
je serai pas dispo
indispo
pas dispo ce jour là
je serai pas là j'ai école
j'ai cours toute la journée
j'ai partiel
je passe mon permis à la même heure
mort
c foutu
nan dsl
non merci pas cette fois
negatif
je regrette mais non
ce n'est pas possible
trop loin pour moi à pied
j'ai raté le bus tant pis
je me suis réveillé trop tard, c'est mort
j'ai pas vu l'heure, je serai pas là
c'est ma fille qui écrit, maman peut pas venir
il ne pourra pas venir il est malade
elle viendra pas elle est à l'hôpital
désolé jpeux pas venir
je serai malheureusement dans l'impossibilité de me rendre à cette convocation
non la c mort
mon petit a la varicelle je peu pas le laisser donc je viendrai pas
pas possible pour moi ya plus de bus depuis la greve et cest a 20 bornes
je vien pa
jai trouver du travail je commence ce jour la donc je pourai pas etre la
jpp venir dsl 😕
moi pas venir, travail chantier, pardon
jeudi c pas bon pour moi
Hélas non, je suis hospitalisée jusqu'à la fin de la semaine.
annulé svp
ma bagnole est au garage et ma conseillere habite pas la porte a coté.. je peux pas
chu coincé au boulot impossible de me libéré
jai pas de quoi mettre l essence donc je reste chez moi desole
non je pourrais pas, chui chez ma mere a lautre bout du pays
c non
j ai attraper la creve je bouge pas du lit, sorry pr le rdv
a mon avis vous me verrez pas, jai une visite d apart a la meme heure
jaurais bien voulu venir mais la nounou ma lachée
on est bloqué par la neige personne sort du village je pourrai pas descendre
mi pourra pa vnir, néna mon marmay lé malade
je doit aller chercher ma fille a l ecole a cette heure, donc non
Je vous prie de m'excuser, je ne pourrai honorer ce rendez-vous.
non merci ce rdv m interesse pas
jai convocation tribunal le meme jour je peux pas etre au deux endroit
g pas envi de venir alor je vien pas
tres occuper ce jour la, ce sera sans moi
mon frere se marie en algerie je suis pas en france
nn dsl
g pas mes papier, j ai pas mon cv, ça sert a rien que je vienne, je viens pas
c trop loin pour moi a pied je pourrai pas
je crains de devoir vous faire faux bond
vous pouvez donner ma place a quelqun d autre
jme suis foulé la cheville, marcher c'est niet, donc pas de rdv pour moi
ba non jsuis en formation toute la journée
mon pere est decede hier je ne pourrai pas etre present
je peux pas m absenté jsuis en periode d essai et le chef rigole pas
no possible venir, trabajo
ce jour je garde les enfant de ma soeur j peu pas me deplasser
sa sera pas possible
je préfère ne pas venir
mon train est supprimé et ya rien dautre jvais pas pouvoir etre la
absent
jai eu une mission interim a la derniere minute faut que j annule
non la sécu m'a convoqué aussi
non le juge me reçoit ce matin là
non ma belle soeur s'est cassé la jambe
non la pmi passe à la maison
non mais mon scooter est en panne
non mais la petite a de la fièvre
non j'ai pas trouvé de nounou
non mon oncle peut pas me déposer
non le car circule pas pendant les vacances
non mon chef a pas voulu me libérer
le patron trop client a dit non pour me laisser sortir
non on a pas de solution pour les jumeaux
jeudi je peux pas venir, la préfecture me reçoit pour la carte de mon mari
j'attaque un nouveau poste depuis hier donc je peux pas venir
mardi je peux pas du tout, contrôle du travail sur le chantier
jai plus l'heure sur mon portable mais de toute facon demain je peux pas venir
je passe le code ce jour la a la ville d'a coté
Non
jpe pa venir dsl
Annulez mon rendez-vous svp
Je ne pourrai malheureusement pas être présente, veuillez m'excuser
j'ai trouvé un boulot donc je viens pas
Impossible de me libérer ce coup-ci
nan jserai absen c sur
jsuis pas dispo dsl
J'ai une angine, je reste au lit, je ne viendrai pas
la petite est malade jpeu pa la laissé dc jvien pas
je travail au meme moment je peux pas
je ne vien pas madame excusez moi
mi gagn pa vnir
annulation de ma part, désolé
faut annuler jsuis en formation
la barge est en panne je ne peux pas traverser, je viens pas
Nan jviens pas
je renonce à ce rendez-vous
hors de question que je vienne
Non, je ne viendrai pas, vous me faites perdre mon temps
je me désiste
jai personne pour garder les enfant dc c non
Je commence un contrat, du coup vous ne me verrez pas
jai pa dargent pr le bus je viens pas
je suis convoqué chez le juge en même temps donc non
jpourrai pas etre la sorry
pas moyen que je me libère
je suis pas en état de venir, grosse grippe
Je suis à l'étranger, je ne pourrai pas me présenter
chui plus dans la région, je viens pas
Je suis au regret de devoir annuler notre entretien
deuil dans la famille, je ne peux pas me déplacer, pardon
l'ascenseur de l'immeuble est cassé et je suis en fauteuil alors je viens pas
J'ai un entretien d'embauche qui tombe en même temps, je ne viendrai pas vous voir
Négatif
ça sera sans moi
oui je sais mais je viens pas
oui c noté mais jpourrai pas venir
stage obligatoire, je ne peux pas y être
jsui coincé o taf jvien pa
vous pouvez donner ma place à quelqu'un d'autre
laissé tombé pr ce rdv, jsui pri ailleur
Non Julie, désolée, trop mal au dos pour prendre la voiture
garçon malade madame, moi rester maison, pardon rendez-vous
Je ne me présenterai pas à ce rendez-vous inutile
tanpi pr le rdv, g pa de voiture ni de chofeur jvien pa
notez mon absence svp
absent pour raison familiale
Plus de vol depuis Cayenne, je ne pourrai pas être là
tracteur en rade et pas d'auto, j'peux point venir
j'peux nin v'nir min tiot
c'est non
je suis mort de fatigue je viens pas
j'ai la gastro et je vous la donne pas hein, j'annule
je peux pas venir désolé
sa va pas etre possible
Le petit a la varicelle, je suis coincée à la maison, pas possible de venir
mwen pé pa vini
Pas possible, y'a plus de bus ici avec la grève
route coupée par la ravine, impossible de descendre à l'agence
pas cette fois, désolée
Je décline, merci
moi pas pouvoir venir pardon
nounou malade, bloquée avec les jumeaux, je ne pourrai pas être là
On m'a appelé pour une mission d'intérim, je ne serai pas au rendez-vous
Mon bracelet ne m'autorise pas à sortir à ce moment-là, je ne peux pas venir
je sors de l'équipe de nuit et je dors, je viendrai pas
je suis chez ma mère en Guadeloupe pas possible de me présenter chez vous
Mon fauteuil est en réparation, je ne peux pas me déplacer
ok mais je ne peux pas, mon chef refuse
bonjour j'ai bien eu le message merci mais malheureusement je ne peux pas me rendre chez vous bonne continuation à toute l'équipe
Libérez le créneau, je ne viens pas
finalement nan
je voulais venir mais c'est mort
Merci de ne pas compter sur moi
non mon grand est tombé à l'école, je file le chercher
non ma belle-mère est tombée ce matin
non mon père est tombé du toit on est à l'hôpital
`),
  slot: lines(`
aucune date je ne veux plus de rdv en fait
laissez tomber pour le rdv jai trouvé un travail jen ai plus besoin
je viendrai plus, annulez tout
non finalement annulez mon rendez vous je demenage dans le sud
pas la peine de chercher une date je viens pas
finalement non je veux pas de rdv, annulez
laissez tomber je viendrai pas, j'ai repris le boulot ailleurs en espagne
non merci pas de rendez-vous pour moi, je pars m'occuper de ma mère au pays
annulez tout simplement le rendez-vous
je viens pas du tout en fait, désolée de vous avoir fait chercher des dates
Tout bien réfléchi je renonce à ce rendez-vous, veuillez l'annuler
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
bonjour je previens que je ne pourrais pas venir a mon rdv merci
slt je vien pa au rdv dsl
je vous informe de mon absence au rendez-vous, je suis alitée
annulé mon rdv svp jai la grippe
mon fils pourra pas aller a son entretien, il s'est foulé la cheville
bonjour je vous previens que je ne serai pas la au rdv
veuillez prendre note de mon absence au rendez-vous, merci
mon rdv faut l annuler je travaille finalement
prévenez madame la conseillère que je viens pas au rdv svp
bjr rdv annulé pour moi je suis en arret maladie
je pourrais pas assister a la réunion d information
pas la peine de m'attendre au rendez vous, je suis alité
je ne pourrai pas venir au rdv prévu
Bonjour, je dois annuler mon rendez-vous avec Karim
je vous préviens que je serai pas là au rendez vous mon fils a attrapé les oreillons
Je vous informe de mon absence à l'entretien
le rdv de julie je peux pas y aller
désolée pour le rendez-vous je suis clouée au lit je viens pas
rendez vous pas possible pour moi, pas voiture
supprimez mon rdv je serai en stage
dites a Nadège que je viens pas la voir finalement
vous ne me verrez pas à l'entretien, mon employeur refuse de me libérer
jpourrai pa etre o rdv
pour le rdv c'est mort jai du taf
Suite à ma reprise d'emploi, je n'honorerai pas la convocation
mi gagne pas allé le rendé vou
j'avais dit oui pour le rdv mais en fait je peux pas
`),
  choice: lines(`
au fait pour demain je ne viendrai pas au rdv annulez le
`),
}
