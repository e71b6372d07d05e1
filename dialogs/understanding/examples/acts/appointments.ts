import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const APPOINTMENTS: ExamplesByQuestion = {
  checkpoint: lines(`
c est a quelle heure deja
c ou exactement
Auriez-vous l'amabilité de me rappeler l'heure et le lieu du rendez-vous ?
quel jour le rdv
jai oublié, c'est quand mon rendez vous
ya un autre rdv prevu apres celui la ?
c'est quand deja ? le petit a dessiné sur mon papier
c'est quel jour et quelle heure svp j'ai perdu le papier
le rdv il est a quelle heure
rappelez-moi la date de mon rendez-vous s'il vous plait, je perds la mémoire
excusez moi c'est lequel de rendez-vous, j'en ai plusieurs je crois
quand est mon prochain rendez-vous
c quand deja ?
cest a quelle heure mon rdv
il est quel jour ce rendez vous rappelez moi la date
jai zapper la date, c'était quand
je sais plus, c'est fixé à quand déjà ?
c a kel heure deja
attend c quel jour exactement le rendé vous ? mon tel a pas afficher
à quelle heure et où, j'ai oublié le nom de la rue
euh quel rdv ? vous parlez de celui de quelle date
c'est le matin ou l'après midi déjà ce rendez vous
`),
  slot: lines(`
mon rdv actuel il est quand
il etait prevu a quelle heure le rendez vous deja
dabord dites moi il est quand mon rdv actuel
et la jai deja un rdv de prévu ou pas
rappelez moi d'abord quand était prévu celui que j'ai
`),
  none: lines(`
c quand mon prochain rdv
a quelle heure je dois venir
Excusez moi de vous déranger, j'ai rangé la convocation quelque part avec les papiers de la caf et impossible de la retrouver, quel est le jour de mon rendez-vous ?
jai rdv ou
mes rdv
jai un rendez vous bientot ou pas ? je me rappelle plus
moi perdu papier, rendez vous quel jour
coucou ma belle mere me garde les petits mais elle veut savoir lheure, alors dites moi lheure de mon entretien svp et si cest long
c ou que je dois aller
prochain rdv
kan es que je voi ma conseillere
ladresse du rendez vous sil te plait, je suis en bas du bus et je sais pas par où aller
je dois me présenter quand chez vous
on ma dit que javais un rdv mais jai pas la date
mon fils a perdu sa convocation, quand doit-il se présenter ?
jai combien de rdv ce mois ci
c est par telephone ou sur place mon rdv
tu peux me redonner la date et lheure
rdv kan
mes prochains rendez vous svp
est ce que jai quelque chose de prévu avec vous la semaine prochaine
cest a quel endroit le rdv, toujours au meme batiment ?
jai noté nulpart le jour de mon rdv
rappelez moi quand je viens
Je ne retrouve plus ma convocation : quel jour suis-je attendue ?
le rdv c le matin ou laprem deja
quel jour jvois mon conseiller deja
yora un rdv pour moi ou pas encore
a kel heure le rdv de demain
voir mes rendez-vous
j'aimerais connaitre mes rendez vous à venir pour m'organiser avec la nounou
la prochaine fois c'est quand
ou se passe l'atelier et a quelle heure
quel heure rdv moi
il est quand mon entretien, jai changé de telephone et jai tout perdu
jai un doute sur la date, vous me confirmez c'est quel jour ?
date du rdv
c pour quand la reunion dinfo
es ce que mon rendez vous est bien enregistré et c'est quand
i di amwin kan mi doi vnir le rendez vous
dans combien de jour mon rdv
je regarde mon agenda, y a rien de marqué, on se voit quand avec ma conseillère
heure du rdv svp
mon prochain rdv
mon rdv ?
mes rendez-vous
c'est quand mon rdv
quand est ce que jai rdv
j'ai rdv quand
Quelle est la date de mon prochain rendez-vous ?
jai un rdv bientot ou pas, faut que je le dise au patron
mes rdv svp
bonjour j'ai perdu ma convocation, pouvez-vous me redire quel jour je dois venir
ch'est quand que j'dos v'nir
a quelle heure mon rendez-vous avec la dame ? je oublié
on se revoit quand ? jsais plus ce qu'elle a dit la conseillère
je dois organiser ma tournée, c'est quand mon prochain rdv
désolée de vous embêter, j'ai un doute sur le jour de mon rendez-vous
ya un rdv de prévu pour moi cette semaine ?
quando è rendez-vous de moi
voir la liste de mes rendez-vous
est-ce que j'ai quelque chose de prévu avec vous prochainement virgule je ne retrouve pas le mail
mon rdv c le matin ou laprem ? jai oublier
date et heure du rdv svp
je voudrais vérifier quand je dois vous voir parce que mon patron me demande mes dispos
cest quand mon prochain rdv
jai rdv quand ?
mon rendez vous est bien prévu jeudi ou vendredi jsais plus
g perdu le papier, donnez moi la date de mon rdv
jai un rdv cette semaine ou pas
à quelle heure suis-je attendu demain
kan es ke je vien
pouvez-vous me rappeler mes prochains rendez-vous, merci d'avance
le prochain c quel jour
mon fils a rendez vous à quelle date
je sais plus lheure du rdv
j'ai oublié quand je dois venir
quel jour je doi passer vous voir
est ce que jai quelque chose de prévu avec vous en octobre
voir mes rendez vous
date du prochain entretien svp
dites moi si jai encore un rdv ce mois ci
c bien demain mon rdv ?
c'est aujourdhui ou demain que je dois venir
liste de mes rdv
jai effacé le sms avec lheure du rdv, c quand
mon prochain passage c'est quand
je viens quel jour la semaine prochaine
j'ai rdv ou pas
vous m'attendez quand
je dois etre la a quelle heure
c'est ou qu'on se voit
c'est dans quel bureau le rendez vous
j'ai perdu ma convocation c'est quel jour
j'ai oublié l'heure
redonnez moi l'horaire du rdv
jme rapel plu la date
kan mi doi vni
ki zour mon randévou
mon rdv est bien confirmé ? c'est quand
le rendez-vous avec madame c'est quel jour
j'ai quelque chose de prévu bientot
il me reste combien de rendez vous
c kan mon prochin rdv
Bonjour, pourriez-vous me rappeler la date de mon prochain rendez-vous, je l'ai égarée
jai rdv quand chez vous
je ne sais plus si c'est cette semaine ou l'autre que je dois venir, vous pouvez vérifier
jai perdu le papier avec la date, mon sac a pris l'eau, c'est quel jour que je viens
quand moi venir bureau ? oublié jour
es ce que g kelke chose de prevu ce moi ci
prochain rendez-vous
kan mi doi vnir oir azot
bonsoir ma patronne veut savoir les dates où je suis absente, donnez moi mes rendez vous svp
Ayant la mémoire qui flanche, je vous saurais gré de me redire le jour et l'heure de ma convocation
y a til un rdv programmer pr moi
tu peu me dire le jour et lheure stp
ct quand le rdv ke la dame ma donner
je dois poser un congé pour venir vous voir virgule c'est quelle date déjà mon rendez-vous
jvoudrai savoir cest kan kon se voit avec ma conseillère
rdv quan
Mon atelier cv il tombe quel jour
ma fille doit m'accompagner en voiture, il lui faut l'heure du rendez vous
combien j'ai de rendez vous a venir et quand
lé ki jou randévou mwen
mon calendrier est tombé derriere le frigo mdr c quand que je viens
quelle heur le rdv svp je doi prendre le car
voir mes prochains rdv
c toujours pareil la date de mon rdv ou sa a bougé ? jai plus le sms
pour la garde du petit j'aurais besoin de savoir quand est fixé notre entretien
j'ai rien noté, c'est prévu pour quand la suite
est ce que j'ai un rendez-vous bientôt
bjr le jour du rdv cest marqué ou
vs pouvez menvoyer la date du rdv par sms svp merci
Jai rendevous mais je c plu lequel jour, je veu pas le rater paske aprés ils coupe
prochin rv ?
on m'a dit de revenir mais on m'a pas dit quand, vous avez une date pour moi ?
mon planning de rendez vous
quand c est ma reunion avec référente, moi pas voir dans papier
slt jai un trou de mémoire, on se voit kel jour
es que mon rdv est bien enregistré et pour quelle date
mes prochaines convocations s'il vous plaît
jattend toujours la date de mon rdv vous lavez ?
dan kel jour lé mon randévou, mi rapel pi
c kan mon rdv
j'ai un rendez vous de prévu ou pas
où je dois aller pour le rendez vous
ché pu à quelle heure j'ai rdv
j'ai perdu la convocation, c'était quand et dans quelle agence
l'entretien c'est au téléphone ou sur place
à quelle adresse se passe l'entretien avec ma conseillère
on se voi kan la prochaine foi
est-ce qu'on m'a fixé un nouveau rendez-vous, j'ai pas eu de courrier
rdv ou ? agence du Port ou saint paul
moi avoir rendez vous quand s'il vous plait
je travaille de nuit, j'ai besoin de connaître l'heure exacte de mon rendez-vous pour m'organiser
ki heur lentretien
date de mon prochain rdv
Pourriez-vous me rappeler l'heure et le lieu de ma prochaine convocation ?
mes prochains rendez-vous
jé rien de calé chez vous en ce momen ?
c'est dans quel bureau qu'on me reçoit
kan mi doi vni lagence
`),
  stopped: lines(`
c'est quand mon rendez vous
jai un rdv bientot ?
a quelle heure je suis attendu et ou
prochain rdv svp
cest quand mon rdv
jai encore un rendez vous de prevu ?
je dois venir quand la prochaine fois
sans vos rappels je sais plus quand est mon rendez vous, c'est quand ?
`),
  choice: lines(`
au fait c quand mon prochain rdv
dites moi plutot la date de mon prochain rdv
avant dites moi quand on doit se voir, j'ai oublié
jé 1 rdv ou pa
redonnez moi l'endroit de ma prochaine convocation
`),
}
