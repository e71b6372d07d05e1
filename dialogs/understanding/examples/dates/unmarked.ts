import { lines } from '../lines.ts'

/** Written or dictated in one breath, without a mark: asked whether they come. */
export const UNMARKED = lines(`
je peux pas [-vendredi] j'ai le dentiste de ma fille [+lundi] c'est bon pour moi
dsl [-demain] jpeu pas g mon code [=a 10h] [+lundi aprem] c possible
[-jeudi] je travaille [+vendredi matin] ca vous va
non pas [-mardi] jai kine [=a 9h] [+mercredi] si vous voulez
je pourrai pas venir [-lundi] ma mere est malade [+jeudi ou vendredi] svp
desole je suis a l'hopital [=depuis hier] [+la semaine prochaine] c'est possible
[-demain] ya ecole fermee je garde les petits [+jeudi] s'il vous plait
jsuis pas dispo [-mercredi] les enfants sont la [+lundi 14h] ca irait
nan [-jeudi] mort je bosse [=de nuit] [+vendredi aprem] plutot
[-demain matin] impossible j'ai un rendez vous a la banque [=a 9h30] [+apres demain] oui
je viens pas [-mardi] la voiture est en panne [+le 18] c jouable
on enterre ma tante [-lundi] je peux pas [+mercredi aprem] merci
je suis en formation [=toute la semaine] [+lundi prochain] je peux
[-vendredi] ca va pas etre possible mon fils passe un examen [=a 8h] mettez moi [+mardi]
pas [-jeudi] svp jai tribunal [=ce jour la] [+le 22] je suis libre
excusez moi [-demain] je peux pas je reprends le boulot [=a 6h] [+samedi matin] peut etre
[-lundi] jai pas de bus [+mardi] mon frere m'emmene
ah zut [-jeudi] c'est ferié non [+vendredi 9h] alors
je dois garder mon neveu [=mercredi] donc pas [-mercredi] [+jeudi] ok
bonjour je peux pas venir [-aujourd'hui] mon fils a de la fievre [=depuis cette nuit] [+demain] c'est possible
ma voiture passe le controle [=vendredi] [-vendredi] non [+lundi] oui
je finis le travail [=a 15h] [+16h] c'est possible
le bus arrive [=a 10h10] [+10h30] ce serait mieux
les enfants rentrent de chez leur pere [=dimanche soir] [+lundi] je suis libre
jai la prefecture [=le 12] [-le 12] je peux pas [+le 13] oui
oui je viens [+jeudi] mon mari travaille [=le matin] il me depose pas je prends le bus
c'est bon pour [+mardi] je depose la petite [=a 8h30] et j'arrive
ok pour [+demain] par contre je repars [=a 11h]
je serai la [+vendredi] jai pris ma journee [=jeudi] aussi
d'accord [+lundi] je sors de l'hopital [=samedi]
oui [+demain] je viens [+le matin]
ok [+jeudi] je passe [+l'aprem]
non je serai pas la [-lundi] je prends le train [=dimanche]
je viens pas [-mardi] je pars [=lundi] chez ma soeur
ma soeur garde les petits [=ce week-end] donc je pourrai dormir un peu
le jugement est rendu [=le 14], je dois passer au greffe
mon fils est chez son pere [=samedi] donc je vais faire mes cv
j'ai appele [=hier] donc [+lundi aprem]
je me leve [=a 5h] tous les jours donc [+a midi jeudi]
je viens de loin donc [+le 22 ou le 23 apres 10h]
le facteur passe [=a 9h] donc [+apres 10h lundi]
[-jeudi] j'ai un rdv a la caf [+lundi] ca irait
[-demain aprem] j'ai un rdv donc je suis libre [+vendredi]
[-jeudi matin] j'ai un rdv mais [+lundi a 9h45] c'est bon
[-le 4] j'ai deja un rdv [+le 12] on peut dire
[-mardi] j'ai rendez vous chez le medecin [+mercredi aprem] si possible
je peux pas [-jeudi] je bosse [=de 8h a 16h] [+lundi] oui
pas [-le 4] le bus est [=a 7h] du coup mettez moi [+lundi a 9h45]
[-jeudi] je peux pas ma voiture passe au controle [=a 9h] du coup decaler [+a mardi]
je viens pas [-demain] mon petit est malade [=depuis lundi] du coup si on peut reporter [+a jeudi]
[-le 12] ca va pas mon fils a ecole [=jusqu'a 16h30] du coup [+le 14 aprem]
`)

/** The same, asked for a date. */
export const UNMARKED_SLOT = lines(`
[-le matin] jamais [+debut d'apres midi] oui
[-mercredi] jai les enfants [+jeudi] c'est bien
pas [-lundi] je fais le marché [+mardi ou jeudi] svp
je suis en vacances [-jusqu'au 15] [+apres le 15] quand vous voulez
[+vendredi matin] si c possible [-jeudi] jai les enfants
je ferme le resto [=a 1h du matin] evitez [-le lundi matin]
mon code c [=le 18] mettez moi [+mardi 24]
[-fin mars] je suis aux vignes [+debut avril] ca ira
l'an dernier j'etais venu [=en avril] [+fin mai] cette fois
l'annee derniere j'avais eu un rdv [=en mai], cette fois [+debut avril] si possible
[+demain aprem] si vous voulez bien [=samedi] ils annoncent la neige
jai mon pere a l'hopital [=a 14h] tous les jours donc [+le matin]
je travaille [=de 6h a 14h] [+15h] n'importe quel jour
[-demain] non [+apres demain] oui
[+mardi] ma soeur garde le bebe [-lundi] personne
jai kine [=lundi et jeudi] [+mardi] ca va
[+mardi] je fais rien de la journée
[+jeudi] je ne fais rien
je prends le bus [=de 9h] donc [+10h] minimum
les petits dorment [=a 13h] [+le matin] c mieux
le mieux c'est [+jeudi] je depose ma mere [=a 9h] et je viens
on vient de m'annoncer un rdv pour [=jeudi]. on peut reporter [+a lundi] ?
je viens d'avoir le plombier pour [=demain aprem] on peut decaler [+a la semaine prochaine]
on m'a colle une reunion [=mardi 10h] donc plutot [+mercredi]
ils m'ont rappele pour une mission [=demain] du coup [+le 10 au matin] si possible
ca tombe pile le jour de l'enterrement [=jeudi a 10h] vous auriez [+le 10]
[=jeudi matin] il y a les travaux chez moi [+vendredi] ca vous va
[=jeudi a 10h] c'est mon examen je suis libre [+lundi]
[=demain] c'est la rentree du petit, [+la semaine prochaine] plutot
`)
