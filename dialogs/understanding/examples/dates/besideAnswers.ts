import { lines } from '../lines.ts'

/** What is told beside an answer, and names a day or an hour: asked whether they come. */
export const BESIDE_ANSWERS = lines(`
oui. ma fille rentre de colo [=samedi]
ok je serai la, mon grand passe son permis [=le 14]
ouais pas de souci. la voiture sort du garage [=mercredi]
dacc, jai recu le sms [=dimanche]
c'est bon pour moi, je touche ma paie [=le 5]
oui je viens, mon frere se marie [=le 22]
je confirme. les petits finissent l'ecole [=a 16h15]
oui oui, mon pere dort [=l'apres midi]
ok ca marche, le marche c'est [=le jeudi] chez nous
bien sur, jai eu mon diplome [=hier]
oui sans probleme, la barge part [=a 7h30]
c'est d'accord, mon voisin travaille [=la nuit]
ouep je note, mon bail se termine [=le 31]
oui madame je serai présent, ma femme accouche [=en mars]
je viendrai, ma mere a fete ses 80 ans [=samedi dernier]
ok, jai commence les antibiotiques [=ce matin]
la ligne 4 s'arrete [=a 20h], oui pour le rdv
mon loyer tombe [=le 3]. oui je viens
jai mange [=a 11h] donc oui ca va
ma soeur est de garde [=le dimanche], ok pour moi
le facteur passe [=vers 10h]. oui je serai la
on a eu la visite de l'assistante sociale [=lundi], c'est bon je viens
mes allocations arrivent [=le 6], oui c'est note
je prends mon traitement [=a 8h] et [=a 20h], je confirme
mon stage s'est fini [=vendredi], oui dispo
la mairie ferme [=a 12h]. d'accord
mon fils fait foot [=le mercredi] mais oui je serai la
les travaux commencent [=lundi], ok je viens quand meme
ils m'ont coupe l'eau [=hier soir] mais je viens
j'ai passe un entretien [=mardi] ca s'est bien passe, oui pour le rdv
je dors mal, je me reveille [=a 4h], mais oui je serai presente
non, mon petit frere arrive [=dimanche]
non je peux pas, ma tante est decedee [=mardi]
je viens pas, mon contrat a demarre [=lundi]
je serai pas la, la nounou finit [=a 17h]
desole non, ma femme travaille [=le soir]
pas possible, le car repart [=a 9h40]
je pourrai pas, jai ete opere [=le 2]
non merci, jai signe un cdi [=jeudi]
impossible, mon pere sort de l'hopital [=demain]
je peux pas venir car ma voiture passe le controle technique [=le 12]
non car la creche est fermee [=le lundi]
ma grand mere vit avec nous depuis [=janvier], je viens pas
le tribunal m'a convoque [=le 18], je viendrai pas
mon patron m'a appele [=a 6h], je peux pas
jai repris le boulot [=lundi dernier], donc non
la ptite a ete malade [=toute la nuit], je viens pas
l'ecole m'a appele [=ce matin], je peux pas venir desole
on a demenage [=le 15 aout], non je viens plus
mon train est arrive [=a minuit] jsuis creve, je viens pas
je veux parler a ma conseillere, mon fils a eu 18 ans [=hier]
rappelez moi, mon dossier a ete refuse [=lundi]
j'ai besoin de quelqu'un, mon proprio me met dehors [=le 30]
un humain svp, la caf m'a coupe les droits [=le mois dernier]
parler a quelqu'un, mon titre de sejour finit [=le 12 mai]
je veux qu'on m'appelle, je finis le travail [=a 18h]
oui mais [+plutot jeudi], ma mere vient me garder la petite [=ce jour la]
non, [+vendredi] ma soeur peut m'emmener
ok mais [+apres 10h], le bus passe [=a 9h50]
non [+lundi 14h], je finis mon service [=a 13h]
oui [+mardi], mon mari me depose [=en allant au travail]
[+jeudi] oui, [=mercredi] les enfants sont la
non [-vendredi] mon fils est operé, [+la semaine d'apres] oui
d'accord, [+a 15h] c'est mieux, la creche ferme [=a 18h]
je peux pas [-demain], les obseques sont [=a 14h]
oui je viens [+mercredi], les enfants sont chez leur pere [=le mercredi]
non mais [+le 20] mon beau frere est en repos il m'amene
c'est bon [+pour lundi], mon contrat commence que [=le 15]
pas [-mardi] je suis au resto du coeur [=le mardi matin], [+jeudi] ok
oui je serai la [+demain a 9h], jai fini ma nuit [=a 6h]
bonjour, [-le lundi 3] ne me convient pas du tout, auriez vous une place [+le 5 ou le 6] ?
on peut decaler svp ? ma cousine arrive [=jeudi]
la caf m'a convoqué pour [=le 25]. je veux parler a quelqu'un
le tribunal me convoque pour [=le 6 mai], oui je viens
la gendarmerie ma convoqué pour [=mardi]. je peux pas
autre jour svp, mon permis c'est [=le 14]
je voudrais changer la date, mon medecin part [=en aout]
repoussez svp, mon fils rentre [=dimanche]
un autre rendez vous s'il vous plait, je finis ma formation [=le 28]
`)

/** The same, asked for a date. */
export const BESIDE_REQUESTS = lines(`
je veux parler a ma conseillere, mon titre finit [=le 8]
appelez moi svp, ma paie arrive [=le 5]
la mairie m'a convoquée pour [=le 7]. comme vous voulez
l'ofii m'a donné rdv pour [=le 21]. n'importe quel jour
le medecin du travail me convoque pour [=jeudi], je veux parler a ma conseillere
stop les messages, je travaille [=la nuit]
arretez de m'ecrire, jai demenage [=lundi]
annule, mon fils rentre [=samedi]
non annulez ca, jai signe mon contrat [=hier]
vous avez dit quoi ? jetais au marche [=ce matin]
repetez svp, je me suis levé [=a 5h]
n'importe quand, ma femme accouche [=en juin]
comme vous voulez, mon bail finit [=le 30]
en arabe svp, je suis arrive en france [=en mars]
c'est qui ? j'ai change de telephone [=mardi]
peu importe, je commence la formation [=le 2]
aide, je comprends pas, mon fils rentre [=a 17h]
je veux un humain, la caf m'a appele [=ce matin]
le jour que vous voulez, jai fini l'interim [=vendredi]
n'importe quel jour mais [+pas avant 10h], le car arrive [=a 9h40]
comme ca vous arrange, sauf [-le jeudi], mon fils est a la maison [=ce jour la]
appelez moi [+lundi], je suis en formation [=cette semaine]
`)
