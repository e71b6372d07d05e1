import { lines } from '../lines.ts'

/** Asked whether they come. */
export const CHECKPOINT = lines(`
bonjour [-demain] c pas possible ma fille est malade elle a vomi [=cette nuit], [+lundi] si vous avez
oui je viens [+jeudi], le car me depose [=a 9h40]
[-vendredi] je bosse chez la dame que je garde, [+lundi matin] par contre je suis libre
jai pas dormi de [=la nuit] mais je serai la [+demain]
y a greve des trains [-jeudi] je pourrai pas monter a Paris, vous avez quelque chose [+vendredi] ?
desole [=hier] jetai aux urgences avec le petit
[-mardi] non je suis d'equipe [=du matin], je finis [=a 13h], par contre [+mercredi] c'est mon repos
pas de soucis pour [+vendredi 15h]
c'est bien [+a 10h] ? mon bus est [=a 9h05]
la voiture est au garage depuis [=lundi] je pourrai pas venir [-demain]
Bonjour Madame, j'ai une prise de sang [=à 8h] à jeun mais je serai bien présente [+à 10h30].
[-9h] c tro to je depose la petite a la creche [=a 8h45], [+9h45] c possible ?
oui oui [+demain 14h]
ma mere est tombee [=dimanche], je suis a Limoges avec elle, [-jeudi] je serai pas rentre, plutot [+lundi ou mardi]
je me suis fait operer du genou [=la semaine derniere], je marche pas encore, [-demain] impossible
ok pour [+lundi], le kine ma decale [=a mercredi]
[-jeudi] jpeu pa jai dentiste
j'ai rate le bus de [=8h12] le prochain passe [=a 9h12] je serai la [+vers 10h] c'est bon ?
Ma fille passe son bac blanc [=lundi], pour [+mardi] je vous confirme ma venue
euh [-demain matin] j'ai oublie j'ai controle technique, [+demain apres midi] ca passerait ?
je travaille [=de nuit] [=cette semaine], je rentre [=a 6h du mat], alors [-9h] c'est dur. [+14h] svp
j'ai pas vu votre message [=samedi], c'est d'accord pour [+mercredi]
le car scolaire passe plus depuis [=la rentree] faut que j'emmene la petite, [-8h30] je peux pas du tout
jsuis cas contact depuis [=hier] on peut decaler [-vendredi] a [+vendredi prochain] ?
je dois passer a la pharmacie [=a 9h] et apres je viens [+a 10h] comme prevu
non pas [-demain] mes enfants ont la gastro tous les deux
ma boite ma appele [=ce matin] pour un remplacement [-jeudi], desole, [+vendredi] je peux
je sors de l'hopital [=mercredi] je pense etre la [+vendredi] oui
[+jeudi] ça marche, par contre je repars [=a 11h30] pour chercher les enfants a la cantine
mon scooter est mort [=avant hier], [-demain] je suis coince ici
jai mon code [=a 14h] on peut garder [+10h] ?
je confirme [+le 18], l'echographie c'est [=le 19] finalement
[-jeudi] ma patronne veut pas me lacher, vous auriez pas [+samedi matin] par hasard
j arrive [+demain] promis, [=mardi] cetait la faute du tram
dsl mais [-16h] je recupere les jumeaux
pour [+demain] c ok mais le medecin m'a dit repos [=pendant 15 jours] donc je viens en taxi
[=Ce matin] j'ai eu un malaise au boulot, les pompiers sont venus, je préfère pas venir [-demain], [+la semaine prochaine] plutôt
annulez [-vendredi] svp ma fille a 40 de fievre
Oui c'est noté pour [+mercredi], je fais garder les petits par ma voisine.
j'ai commence un interim [=hier] a l'usine donc [-demain] c'est mort
la maitresse vient d'appeler faut que je recupere mon grand [=tout de suite], je serai en retard pour [+11h] mais j'arrive
excusez moi pour [=la derniere fois], mon fils avait la varicelle
[-jeudi a 8h30] c'est trop juste, le premier car part [=a 8h20] du village
je vien [+demain] meme si je boite, le platre ils lenleve [=le 30]
c possible de faire [+14h] ? a [-13h] je donne a manger a mon pere qui est alite
ah non [-lundi] je garde mon petit fils, ma belle fille reprend [=lundi] justement. [+Jeudi] ?
J'ai bien recu votre courrier [=samedi] et je serai present [+mardi a 14 heures]
mon velo est creve et y a plus de bus [=apres 19h], donc [-18h30] je saurai pas rentrer
impossible [-demain] la voiture a pas demarre [=ce matin] et le garagiste passe que [=demain aprem]
cest bon pr [+vendredi] le patron me laisse partir [=a 10h]
[-cette apres midi] non, migraine atroce
bjr le medecin du travail m'a convoque [-jeudi a 10h] meme heure que vous, [+jeudi 14h] possible ?
Oui [+demain] sans faute, j'ai pose un RTT
je confirme [+10h] par contre liberez moi [=avant 11h20] ya la cantine qui prend pas le petit
j'ai la covid depuis [=avant-hier], on annule [-demain]
[-mardi] je passe un scanner a Toulouse, [-mercredi] je recupere, disons [+jeudi]
cetait pas [=mardi] le rdv ? moi [+mercredi] je peux aussi
jveux bien venir [+demain] mais ya personne pour la petite [=avant 10h], ca fait rien si je lamene ?
le TER de [=7h52] est supprime, je serai la [+a 9h15] au lieu de [-8h45]
[-vendredi] chui de mariage desole
jpeux pas marcher, je me suis tordu la cheville [=hier soir] au foot, [-demain] c foutu, [+la semaine pro] ?
ok [+demain]. Ma fille est rentree de l'hopital [=ce midi], tout va bien
je fini mon service [=a 14h30] faut [=une heure] de route donc [+16h] c jouable mais [-15h] non
je pense pas pouvoir [-jeudi], mon epouse rentre en clinique
bonjour, jai eu la visite de la pmi [=lundi] cetait long pardon de pas avoir repondu, oui pour [+jeudi]
On peut maintenir [+le 21] ? mon opération est repoussée [=au mois prochain]
g un entretien d'embauche [-demain a 11h] tombe mal !! [+demain 15h] si ça va pour vous
[=Cette nuit] la petite a fait ses dents, j'ai les yeux collés mais [+10h] ok
je serai pas la [-lundi] cest la reprise de lecole et je tiens a l'accompagner
votre rdv [-du 16] tombe en plein dans mon stage, je finis [=le 20], apres [+le 23] c'est bon
avec la neige [=ce matin] le bus roule pas, vous pouvez me remettre [+a vendredi]
je viendrai [+mercredi] avec le bébé dsl l'assistante maternelle est en congé [=jusqu'au 30]
j'ai change de poste [=hier], maintenant je suis [=d'apres midi] donc [-14h] non, [+9h] oui
annulé pour [-aujourd'hui] svp, pneu crevé sur la rocade
[+demain] cest ok si le taxi conventionné me ramene de la dialyse [=avant 13h]
bsr, mon fils rentre de colo [=vendredi a 18h] donc [-vendredi 17h30] non, [+vendredi matin] oui
je peu pa venir [-demain] ya plus d'essence dans la voiture et le virement arrive [=le 5]
oui [+mardi] j'ai prevenu mon chef
Le cardiologue m'a trouvé une place [=mercredi], ca change rien pour nous, [+jeudi] toujours ok
[-lundi] ca le fait pas, conseil de discipline de mon ado
je suis bloqué à Lille depuis [=ce matin] à cause de la grève, rdv de [-14h] foutu, dsl
la creche ferme exceptionnellement [-demain], du coup je garde mon bb, on fait [+apres demain] ?
jai eu le bebe [=la semaine passee], un garcon ! je peux pas bouger [-ce mois ci]
[+10h] c'est ok mais prevenez la dame que mon bus arrive qu'[=a 10h05]
[-vendredi] je travaille finalement, la collegue s'est cassee le bras [=hier]
jserai la [+demain a 9h] j'ai mis 3 reveils mdr
j'ai loupe [=hier] pardon pardon, les cachets me font dormir. [+Demain] vous avez une place ?
mon tram est en travaux [=jusqu'au 15] mais je marcherai, comptez sur moi [+jeudi]
non [-10h] je sors du boulot a cette heure la, je dors un peu et [+15h] je suis a vous
Je ne pourrai honorer le rendez-vous [-du 4], étant hospitalisée depuis [=dimanche].
jai ecole pour adulte [=le soir], [+demain matin] je viens
mon aine passe en commission MDPH [-ce jeudi], decalez [+au jeudi suivant] merci
je sais plus si c'est [=jeudi] ou [=vendredi] mon rdv
on m'enleve les fils [=demain], [+mercredi] sans probleme
pas top [-lundi] avec la reprise, mais [+mardi] jsuis ok
j'ai demissionne [=hier], donc oui [+demain] je suis dispo hein
tombé de l'échelle [=samedi], côtes cassées, arrêt. je peux pas [-cette semaine] ni [-la prochaine]
c'est la panade, ma belle mere garde plus les enfants depuis [=lundi], je peux [+demain] mais avec eux
[-14h] c'est l'heure de la piqure, l'infirmiere passe [=entre 13h et 15h], [+16h] svp
ok je serai la [+lundi] meme si c'est loin [=2h] de train quand meme
g des vertiges depuis [=3 jours], je monte pas dans un bus comme ca, [-demain] sans moi
je bosse [-samedi] et [-dimanche], pas [+jeudi], donc [+jeudi] ok
jariverai en retar [+demain], l'instit veu me voir [=a 8h30]
ma chef a deplace mon repos [=au lundi], [-vendredi] je suis plus libre
La petite est gardée [=jusqu'à midi], [+10h30] ça ira largement
a cause du brouillard on roule pas vite, j'avais dit [-9h], je serai la [+9h30]
bonjour est ce que [+demain] c'est au meme endroit ? je viens en trotinette
C'est l'Aïd [-vendredi] je serai en famille. Possible [+lundi 14h] ?
depuis [=septembre] je fais les vendanges puis les pommes, ca s'arrete [=le 30], [-le 24] je suis au champ
je me leve [=a 4h] pour le marche alors [-8h] jserai encore sur le stand, [+14h] oui
[-demain] c'est cuit, [+mardi] je suis tout a vous
ça marche [+lundi 15h], mes petits sont chez leur pere [=toute la semaine]
[-mercredi] j'ai pas de mode de garde, [+jeudi matin] ils sont a l'ecole [=de 8h30 a 11h30]
ouais [+jeudi] je passe
[-jeudi matin] j'ai piscine avec les CP de ma fille, parent accompagnateur
pardon j'etais en reunion a l'ecole [=tout a l'heure], vous disiez quoi ?
j'en peux plus du dos, je reste allonge [-demain], je vous rappelle
[-vendredi] ? non [-vendredi] y a pas de car dans la vallee, [+lundi] y en a un qui arrive [=a 9h]
oui je confirme ma présence [+à 14h30]
la petite a eu ses vaccins [=hier], elle a chaud, [-ce matin] je la garde avec moi
jviens [+demain] mais faut que je parte [=a 15h50] pour la sortie de lecole
le docteur ma remis [=10 jours] d arret mais [+jeudi] jai le droit de sortir [=de 10h a 12h], c'est faisable
mon contrat a commence plus tot, [=lundi dernier], alors je pourrai pas [-demain]
[+dem1 10h] ok jai pris ma journée
jai rdv a la CAF [=a 10h] c'est pas loin de chez vous, [+11h] je serai la
jsuis au lit avec la grippe depuis [=dimanche soir]
c'est pas jouable avec [-8h], je pars de chez moi [=a 7h45] quand la nounou arrive
en fait le mariage de mon frere c'est [-samedi] donc non, [+mardi] ca roule
merci du rappel, [+demain 9h30] je serai devant la porte
j'ai trop mal aux dents j'ai pris le premier creneau chez le dentiste [-demain 14h], reportez moi [+a la semaine prochaine]
je fais les 3x8, [=cette semaine] c'est [=l'apres midi], alors [-15h] non mais [+9h] oui
[-mercredi] : non. Ma fille cadette a son audition de danse. [+Jeudi] : oui
pour [-vendredi] c'est niet le gynéco m'a arretee, grossesse a risque
j'y serai [+lundi], c'est promis juré
c'est la rentrée en maternelle pour mon fils [=demain], alors [-demain matin] laissez tomber, [+a 14h] ok
on a coupe ma ligne [=lundi] j'ai eu vos messages qu'[=aujourd'hui], [+jeudi] c'est entendu
je peux venir [+vendredi] si je dors chez ma soeur [=jeudi soir], je vous dis oui
dsl [-16h30] c'est la sortie du college et mon fils est handicapé
Vraiment navrée, mon mari a fait un AVC [=cette nuit], je ne bougerai pas [-aujourd'hui].
faut qu j aille chercher mes lunettes [=mardi], le rdv de [+mercredi] je le garde
oui pour [+le 6] je garde
ma voisine me conduit pas [-demain] elle a changé ses plans, peut etre [+jeudi] elle m'a dit
mon boulot de livreur demarre [=a 11h chaque jour], [-11h] c'est donc mort, [+10h] ça passe
j'ai mal noté, je croyais [=lundi], bah [+mardi] je peux aussi
non impossible [-lundi 10h], on opere mon chat haha non c'est vrai
le juge nous recoit [=a 9h] pour la garde des petits je sais pas combien de temps ca dure, mettez [+apres 14h] a la place de [-10h30]
[+demain] ok je viens en covoit, il me depose [=a 8h50]
j'ai pas pu prevenir [=mercredi] javais plus de credit
[+lundi] c'est bon le medecin m'a enleve l'attelle [=jeudi]
j'embauche [=a 5h], debauche [=a 13h], votre [-11h] colle pas
sa sera sans moi [-demain] mon grand a fugué [=dimanche] et je le cherche encore
[-9h15] impossible jai le petit a deposer [=a 9h] a l'autre bout de la ville, [+9h45] je vole
on maintient [+vendredi 11h] d'accord
[-lundi] jsuis pas dispo, je fais mon vaccin contre le zona et apres je suis patraque
j'ai glissé sur le verglas [=ce matin] en allant a l'arret, poignet foulé, je viens quand meme [+a 14h]
non pour [-le 22], ma fille accouche et je garde l'ainé
Bonjour, suite à votre message je serai là [+demain].
j'ai oublié [=mercredi], c'est la tete avec les medocs
cest trop loin a pied et ya plus de bus [=le samedi], donc [-samedi] non
[-a 17h] jsuis au periscolaire faut pas etre en retard sinon ils facturent, [+16h] ?
mon homme est en deplacement [=jusqu'a vendredi] et j'ai pas le permis, je peux [+lundi]
merci bcp, [+mardi] impec, jai eu mes chaussures de secu [=hier] en plus
je peux pas bouger [-aujourd'hui], lumbago
ma fille de 6eme finit plus tot [-demain] donc je dois etre a la maison, [+jeudi] elle finit [=a 17h] c'est mieux
je suis en route pour l'hopital avec le petit la, je viens pas [-a 10h]
[+10h45] ca serait plus simple que [-10h], mon RER arrive [=a 10h20] et je marche lentement
oui pour [+demain], non j'ai pas de souci de garde
j ai la tension qui monte, le docteur veut me revoir [=vendredi]. Pour [+lundi] je maintiens
Vous avez mis [-13h30] mais je reprends [=à 13h15] à la cantine scolaire. [+15h30], je suis libérée.
jai la tourista dsl [-ce matin] cest chaud
ma cousine qui me prete sa voiture part [=vendredi], [+jeudi] je l'ai encore
bjr j'ai signé mon CDI [=hier] !! du coup j'y suis [-jeudi toute la journée]
la garderie c'est non [-le mercredi], [+mardi] c'est oui, et [+vendredi] pareil
chui deja dans le train, a [+14h] !
j'ai perdu ma mere [=samedi], l'enterrement est [-jeudi], je peux pas venir
[-10h30] le petit dort et si je le reveille c'est la cata, [+15h] svp madame
ca sera bon [+mercredi], la CPAM m'a repondu [=hier] je ramene le papier
Je suis aide-soignante, mon planning a changé [=hier soir] : de garde [-demain], en repos [+samedi].
mon fils a ete mordu par un chien on est a l'hopital depuis [=midi], [-15h] faut oublier
bah [+jeudi] oui si le metro est pas en panne comme [=la semaine passee]
jai dit oui pour [+le 10] mais le kiné est aussi [=le 10 a 16h], normalement ca passe
ya pas moyen [-ce vendredi] c'est le bapteme de ma niece
je reprends pas le travail [=avant janvier] a cause de mon epaule mais [+mardi] je viens vous voir
rhaa le tracteur en panne, c'est la moisson [=cette semaine], [+apres le 20] si vous etes d'accord
[+demain 10h] nickel chrome
j'avais mis [=lundi] dans l'agenda, c'est [+jeudi] finalement ? ok jy serai
[+Jeudi] je viens. Mais ma femme, elle, a sa mammographie [=jeudi] aussi alors j'aurai le petit
ma chimio est decalee [=a lundi] donc annulez [-mardi], je serai HS
on est en vacances chez mamie [=jusqu'a dimanche], [+lundi] retour a la normale donc ok
g raté mon reveil et le bus de [=7h], du coup [-8h] cest rapé
c'est quand deja mon rdv, [=mardi] ou [=mercredi] ? j'ai ophtalmo [=mercredi]
[-demain] y a la neurologue qui me prend enfin apres [=8 mois] d'attente, je peux pas rater ca, [+vendredi] ?
[-vendredi] jpeux plus, on m'a appele pour une mission
c'est d'accord [+lundi 9h30]
bonjour madame je suis diabetique et je dois manger [=a midi pile], alors [-12h] non [+11h] oui
pas [-demain], pas [-apres demain] non plus : bronchite
[=Lundi] j'ai pris le mauvais bus j'ai fini a Vierzon
mes beaux parents debarquent [=ce soir] mais ca empeche pas [+demain]
[-jeudi] mort, j'ai pas un rond pour le ticket et la paie c'est [=vendredi]
[+demain aprem] on a dit ? c bon j'ai annulé mon coiffeur de [=15h]
j'ai une rage de dent, j'attends SOS dentiste qui ouvre [=a 9h]. Pas sûr d'etre la... allez non, decalez [+a lundi]
oui mais pas [-8h], plutot [+9h]
depuis la naissance on dort plus, [-9h] c'est inhumain mdr, [+l'apres midi] ?
je vous remercie, je note [+mardi 25 a 10h30]
jai pas le droit de conduire [=pendant 6 semaines], epilepsie. Mon frere m'amene [+jeudi] oui
j'ai marqué [-le 15] mais c'est la rentrée de mon grand en internat, faut que je le conduise a 100 bornes
Pas possible à [-14h], la psy scolaire m'a fixé [=14h15].
jviendrai pas [-ce matin] jai la diarrhée dsl pour le detail
j'finis plus tot [=ce soir] donc [+17h] ok
rdv [-de mardi] à annuler, je rentre à l'hosto [=lundi soir] pour ma hanche
je marche avec des cannes et l'ascenseur de la gare est en panne depuis [=3 semaines], [-demain] c'est pas faisable
la nounou a un bebe malade elle prend pas les autres [-demain], [+vendredi] elle reprend donc oui
j'ai eu mon tour de vaccin [=avant-hier] et pas un pet de fievre, a [+demain]
[-lundi matin] jai le bus qui est en greve, [-lundi aprem] pareil, [+mardi] normalement ça roule
mon fils passe le brevet [=cette semaine] je l'accompagne, donc non pour [-lundi]
je cherche une place de parking, ça bouchonne, mais [+10h] c'est bon j'arrive hein
c'est trop tard [-18h], le bus de retour c'est [=17h55], apres plus rien
moi [+mercredi] je peux, mon mari est rentré du chantier [=dimanche]
[-le 2] je peux pas c'est l'anniversaire de mariage de mes parents en Bretagne, [+le 4] jsuis la
je me demande si je confirme, [=hier] j'ai encore fait une crise... allez oui [+jeudi]
ok ok [+samedi 9h] mais le petit vient avec moi
bah j'suis de service [=dimanche] alors [+lundi] je recupere, mais je viendrai
comme la creche prend pas la petite [-vendredi] avec ses plaques, on peut dire [+mardi] ?
y a eu un accident sur la 4 voies [=ce matin], on avance pas. [-9h] c'est raté. [+11h] possible ?
jai trouvé une place a la maternité pour lecho [=le 13], [+le 12] je garde avec vous
votre collegue [=lundi] au telephone m'a dit [=mercredi], vous me dites [=jeudi], c'est lequel
j'y vois plus rien, la cataracte se fait [=le mois prochain]. [+Demain] ma voisine m'emmène, oui.
pour [+mardi] ca tient, sauf si le petit refait de la fievre [=lundi]
c'est rapport au tracteur de mon fils, je lui tiens compagnie [-ce lundi], non
j'vais bosser chez Lidl [=a partir du 1er], horaires [=6h-13h], donc [-10h] c'est cuit
[-a 9h] le bus arrive pas, [-a 10h] je suis chez l'infirmiere, [+a 11h] je suis a vous
c'est ok [+jeudi 4 decembre] mon assistante maternelle est prevenue
oh la la [=hier] c'etait [=hier] le rdv ? mon fils avait 39
bonjour alors voila j'ai mon fils qui est rentre de l'ecole [=hier] avec des poux il est renvoye a la maison donc [-demain] je ne pourrai pas venir merci de comprendre
ca sera non [-jeudi], mon patron a refusé que je parte [=a 15h]
oui d'accord [+a 8h45]
[+Mardi] c'est parfait, j'ai repris la marche [=la semaine dernière], doucement
mon aîné revient de l'armée [=vendredi soir], on fête ca, mais [+samedi] je suis la promis
j'ai cassé mes lunettes [=hier], je conduis pas sans, [-demain] faites une croix dessus
g la creve mais [+demain] je viens avec un masque
j'ai inversé, j'ai mis l'orthophoniste [-jeudi] a la place de vous. [+Vendredi] c'est possible ou pas
euh non la [-14h30] je suis a l'autre bout a Meaux pour un essai, [+17h] je suis rentré
vous m'avez appelé [=a 13h], j'etais sur la machine, je peux pas repondre au boulot
[-vendredi] ya reunion parents profs et j'ai promis a ma fille
je suis pres de la mairie depuis [=9h30], c'est bien [+10h] hein
On m'a volé mon vélo [=dimanche], je viendrai [+demain] à pied
je dors chez ma mere [=ce soir] a cause des travaux alors [-8h30 demain] ca fait loin, [+10h30] svp
pas envie mais oui [+mercredi]
c'est d'accord [+le 20], ma carte de bus est renouvelée [=le 19] ouf
la clim est morte dans le bus, [=40 min] debout enceinte de [=7 mois], non [-demain] je peux plus
ça va etre juste [-a 9h], je dois attendre le taxi de ma fille handicapée qui passe [=a 8h50]
jsuis passé [=vendredi] c'etait fermé
c'est entendu [+lundi 8 decembre], je quitterai mon travail [=a 11h]
on nous a mis en chomage partiel [=toute la semaine], [+jeudi] du coup aucun probleme
je rentre tout juste de radiotherapie, [+demain] oui, [=mercredi] j'y retourne
[-10h] le facteur doit m'apporter un recommandé, vous auriez [+11h] ?
ma kiné m'a dit d'arreter les escaliers [=pendant 8 jours] et vous etes au 3eme, [-lundi] ca va pas etre possible
pardon l'erreur est de moi, [-jeudi] je suis a la cour d'appel, le divorce, [+vendredi] je peux
tout est ok pour [+vendredi 16h], la nounou garde les jumelles [=jusqu'a 18h]
je bosse [=de nuit] moi madame, [-a 10h] je dors
ma prothese a lache [=ce matin], j'attends le technicien, [-cet aprem] c'est fichu
si la neige tient [=demain] le chasse neige passe pas chez nous, mais pour l'instant [+jeudi] c'est ok
je garde [+lundi], j'ai reussi a decaler l'entretien [=au mardi]
l'ambulance me prend [=a 7h], me ramene [=vers midi], [-11h] ca marche pas, [+14h] oui
ah [+mardi prochain] alors ? ok je note, merci
le petit a angine depuis [=hier] il doit rester au chaud [=3 jours], [-demain] c'est plié
bonjour desole c'est encore moi, pour [-mercredi] je peux toujours pas, le plombier
ma visite chez le psy est [=mardi a 16h], [+15h] avec vous ca me va
ce sera oui [+mercredi 9h] si le periscolaire ouvre bien [=a 7h30]
je suis navre je suis toujours bloqué a Dijon pour le travail, je rentre [=samedi], [-vendredi] c'est donc non
rdv bien noté pour [+le 27], ma retraite commence [=le 1er mars] au fait
[-demain] jai deux gosses puni a la maison, exclus du college [=2 jours]
c'est trop court [-14h], je quitte mon poste [=a 13h45] a Roissy
[+Jeudi] je viens mais sachez que [=mercredi] je sors de coloscopie, je serai peut etre pas bien vaillante
[-jeudi] c mor jai code [=a 10h], [+vendredi] si tu ve
wsh dsl [-dem1] jpe pa ma daronne a la voiture, [+lundi 14h] sa passe ?
oué oué [+jeudi] jsui la, jvien de finir mon stage [=hier]
jai zappé frr javé foot [=hier soir] jme sui réveillé tro tar
ok pr [+dem1 9h] g mi le reveil
jpx pas [-a 10h] g rdv medecin mais [+a 11h30] jss dispo tkt
non mais [-ce jeudi] jai lexam blanc on fé [+le jeudi dapré] ?
vs maviez dit [=vendredi] au tel nn ? bref [+jeudi] c bon pr moi
jsui tjr a lhosto avc mon petit frere depuis [=lundi] dc pas [-dem1] svp
[-2m1] chui pa la g conduite [=de 9h a 11h]
[+jeudi] ok mais pas [-a 8h] c tro to
tkt jy serai [+jeudi 10h pile]
cc je peu pa venir [-ojd] jsui malade depuis [=sam]
jv pa mentir jai oublié, jpensé c t [=la semaine pro]
c ki ki a mis [-8h30] ptdrrr nn stp [+10h]
jpeu venir [+jeudi] mé jdoi partir [=a 11h] g un entretien macdo
oui [+demain] in cha allah 🙏
nan [-vendredi] jaide mon oncle pr son demenagement lol, [+jeudi] ?
g pa eu le sms [=dimanche] dc jsavé pa, dsl pr [=hier]
[-le 22] mort [-le 23] mort, [+le 24] ya moyen
je dors encor [-le matin] loool [+apré 14h] c possible?
c mon anniv [=mercredi] mdr mais jvien kan meme [+jeudi a 10h]
jpourai pa [-jeudi aprem] , match [=a 15h]
vazi [+vendredi 11h] jdemande a mon pote de me déposé
mon conseillé ma di [=hier] kon pouvé decaler, [+le 18] c bon ?
g la jdc [-jeudi] cest obligatoir, convoc recu [=en septembre]
jsui ds le tram la, [+10h] jserai la mm si ya du retard
pas [-dem1], pas [-aprè dem1], [+lundi] ok
jcomence chez burger king [=lundi] dc le rdv de [-mardi] jpeu plu
pk [-9h] alor ke lé bus commence [=a 9h20] chez moi
[-ce matin] mort jviens de me lever, [+cet aprem] possible??
bjr jconfirme [+mardi] et merci pr [=lotre jour]
nn [-vendredi] jdoi rendre lapart, état dé lieux [=a 10h]
jai pa dargent pr le tram jusqua [=vendredi] on peu fer [+lundi] ?
javé dit oui pr [-jeudi] mé en fait jpe pu, [+vendredi] mm heure ?
ui c bon a tte pr [+14h]
mdr [-samedi] ? jtaf, nn [+lundi] plutot
on ma volé mon tel [=vendredi soir] jrepond que la, [+demain] jpeu venir
mi gagne pas vien [-demin], marmay lé malade depi [=yer], [+vandredi] si ou vé
alerte orange depuis [=ce matin] la préfecture a dit de rester chez nous, [-demain] c'est mort
[-jeudi] néna la greve des cars jaunes, mi peu [+vendredi 9h]
mwin té malade [=yer], eskiz amwin
la route du littoral est fermée [=jusqu'a vendredi], je pourrai venir [+lundi matin]
an pé pa [-jédi], an ka travay, [+vandrèdi maten] sé bon
wi an ké vini [+dèmen], [=yè] an té ni lafièv
mèsi, man ka vini [+jédi a 10 zè]
bonjou, coupure d'eau chez nous depuis [=dimanche] j'ai pas pu me laver, [-ce matin] non, [+cet apres midi] oui
[-mardi gras] personne travaille ici madame 😅 [+jeudi] plutot
la barge tombé en panne [=ce matin] je suis coincé a Petite Terre, [-10h] possible pas
[-demain] y a le tour d'eau je reste remplir les bidons, [+jeudi] j'arrive
mon recipissé finit [=le 8] la prefecture de mamoudzou repond pas, [+mardi] je viens quand meme
barrage sur la route depuis [=hier soir], pas de taxi, [-aujourdhui] impossible
ma fille est de la rotation [=du matin] donc [-9h] non, [+14h] oui
plus de place dans lavion [=de lundi], le prochain vol cest [=mercredi], je peux [+jeudi]
il pleut trop la piste est coupée depuis [=samedi], [-demain] jpeux pas dessendre
mon ti bolom a vaccin [=a 8h] au dispensaire mais pour [+10h30] pas de souci
mi vien [+jeudi] mi confirm, merci pou le rapel
[+mardi 10h] ok heure de la réunion hein
la saison de canne finit [=fin novembre], [+debut decembre] je suis libre
[-vendredi] non c'est la veillée de mon tonton, enterrement [=samedi], on voit [+lundi]
[=hier] le cyclone a arraché la tole, on dort chez ma tante, [-jeudi] je peux pas quitter
la dengue m'a couché [=toute la semaine derniere], ça va mieux, [+demain] je viens
eskuzé mi voi le message que [=maintenant], pou [-zordi] lé tro tar, [+demin] lé bon ?
oté ! [+jeudi] mi sra la
depi [=lendi] mon loto an pann, [-dèmen] an pé pa monté Basse-Terre
je prends lavion pour la metropole [=le 14], [-le 15] je serai plus la, faites [+le 13]
[+demain] oui inchallah, si la barge marche
le gendarme a pris mon scooter [=samedi], [-mardi 8h] a pied de Combani non, [+mardi 11h] oui
oui pour [+le 9], ma formation RSMA commence [=le 16]
y fé trop nuit pou rentrer si c [-17h30], mi préfère [+15h]
jai dialyse [-lundi] [-mercredi] [-vendredi], alors [+mardi] ou [+jeudi]
le facteur passe plus depuis le cyclone, j'ai eu la lettre que [=samedi], [+mardi] j'y serai
Bonjour madame, moi pas possible [-mardi], j'ai école français [=8h30 à midi]. Possible [+mercredi] ?
oui je suis venir [+demain] merci beaucoup monsieur
Excuse moi je pas compris message [=hier]. Rendez-vous [+jeudi] oui je viens
moi arrivé France [=2019], première fois je parle ici. [+Jeudi] ok
je vien pas [-aujourd'hui], problème la tête, beaucoup mal depuis [=dimanche]
[-jeudi] ramadan fête, tout famille maison. [+vendredi] possible je pense oui
Madame, le traducteur il vient pas [-demain]. Il vient seulement [+mercredi]. Changer s'il te plaît
je confirme ma présence [+lundi à dix heure], j'ai bien étudié cette phrase [=hier soir] :)
[=Le 3 janvier] j'ai demande asile. Pas encore réponse. [+Demain] je viens avec papier
désolée j'ai me trompé de jour, je croyais c'est [=mercredi]
Oui [+14h]. Je quitte mon fils école [=13h30] et je marche
Je peux pas venir [-mardi] car j'ai un autre convocation, CAF, même heure. Merci [+mercredi matin]
hello, sorry my french. [-jeudi] no possible, [+lundi] yes
Ma fille naître [=le 2 février], encore petit petit. [-Demain] froid, [+en avril] mieux non ?
est ce que [+jeudi] encore valable ? J'ai eu SMS [=lundi] et après plus rien. Moi je veux venir
[=L'autre jeudi] je suis venu et porte fermé. [+Ce jeudi] je viens encore
rendez vous de [-vendredi] je demande annuler parce que accouchement de ma femme
Je accepte le rendez-vous de [+le 8]
mon papa mort [=dimanche] au pays. je voyage [=demain]. Pas venir [-jeudi]. je écris quand je retour
[+Mercredi] ça marche (c'est comme ça on dit ?), [=hier] ma prof m'a appris
le docteur il a donné arrêt [=jusqu'à le 17]. [-Le 15] je dois rester couché. Possible [+le 18]
Il faut amener quoi ? [+Demain] je viens avec le passeport, le récépissé arrive [=lundi]
Je suis désolé pour [=la semaine dernière], le téléphone cassé. [+Mardi 11h] j'arrive avant
Bonjour c'est le ami qui écris. Lui malade depuis [=hier], lui venir [+demain] si vous accepte
J'ai lu trois fois votre message. [+Lundi] c'est fête dans mon pays mais ici non alors je viens
pardon je regardais le mauvais calendrier, [+demain] oui je viens
[+Le jeudi 11] je suis présent. [=Le 12] je quitte l'hôtel pour autre ville
il neige ici mon village, le car s'arrête depuis [=mardi]. Je ne vais pas pouvoir [-demain]
J'ai contrôle police [=hier], j'ai peur sortir. [-Demain] je viens pas, téléphone possible [+à 10h] ?
[+Mardi], je venir. Mon cousin accompagner, il finit travail [=midi]
Je suis Ukraine pour ma mère, retour [=le 9]. [-Le 5] annuler svp. [+Le 11] je suis ici
oui bonjour alors c'est pour vous dire que [-jeudi à dix heures] je ne pourrai pas venir parce que ma fille sort de l'école [=à onze heures trente] est-ce que [+vendredi à quatorze heures] ce serait possible merci
allô oui euh je dicte parce que je me suis cassé le poignet [=samedi] donc pour [+demain] je viens quand même voilà
bonjour virgule je confirme ma venue [+lundi quinze heures] point merci point
euh non non je vois flou depuis [=ce matin] je ne prends pas la route donc [-cet après-midi] je ne viens pas
le rendez-vous de [-demain matin] c'est mort entre guillemets parce que le garagiste me rend la voiture seulement [=demain soir] je propose [+après-demain]
ah mince c'était [=hier] le rendez-vous je suis vraiment confus j'avais noté [=aujourd'hui]
bonjour madame je vous envoie un vocal enfin un texte ma mère est tombée [=cette nuit] je suis aux urgences donc [-à neuf heures] je ne serai pas là voilà désolé
oui [+jeudi] je viens par contre est-ce que ma curatrice vous a appelée [=lundi] parce qu'elle devait le faire
alors je ne sais pas si le téléphone écrit bien mais [-vendredi] c'est non et [+lundi] c'est oui
pour [+le douze] c'est d'accord j'ai décalé mon ophtalmo [=au vingt-six]
excusez-moi j'ai la voix cassée je vous ai appelé [=à huit heures] personne ne répond je voulais dire que [-ce matin] je ne pouvais pas
oui oui je serai là [+demain] à la ligne bonne soirée à la ligne
alors c'est non pour [-mercredi quatorze heures] j'ai l'enterrement de mon beau-père [=à quinze heures] et je ne peux pas être à deux endroits
bonjour ici c'est sa mère qui parle il a eu un accident de trottinette [=dimanche] il sort [=jeudi] de l'hôpital alors [-mercredi] ce n'est pas la peine de l'attendre
ok Google envoie oui pour [+mardi]
alors vous m'avez mis [-à midi] mais c'est là que je donne à manger à mon père est-ce qu'on peut mettre [+treize heures trente]
franchement [-le vendredi treize] je ne sors pas je suis superstitieuse je préfère [+le seize]
je viens de raccrocher avec la plateforme ils m'ont dit de vous écrire donc voilà [-jeudi] je ne viendrai pas
oui euh [+vendredi neuf heures] parfait ma voisine qui m'emmène embauche [=à neuf heures trente]
la babysitter m'a plantée [=il y a dix minutes] donc [-à quatorze heures] je ne serai pas là est-ce que [+dix-sept heures] c'est encore ouvert
merci pour le rappel [+demain] c'est noté sur le frigo
non mais [-huit heures et quart] avec le verglas et le fauteuil roulant vous n'y pensez pas mettez-moi [+onze heures] s'il vous plaît
je dicte avec la télé derrière pardon donc oui pour [+jeudi] oui pour l'heure et ma carte d'invalidité arrive [=en janvier]
alors problème [=hier soir] ma chaudière a lâché le technicien passe [=entre huit heures et midi] donc je ne pourrai pas être là [-à dix heures] mais [+à quinze heures] aucun souci
j'ai écouté votre message [=dans la nuit] je ne dormais pas c'est oui pour [+lundi]
[-le vingt-huit] c'est l'anniversaire de la mort de mon fils je ne veux voir personne [+le vingt-neuf] d'accord
je réponds avec la montre oui [+quatorze heures]
bonsoir je parle doucement mon bébé dort [-demain] non il a de la fièvre depuis [=mardi] on se voit [+lundi] si tout va bien
rappelle-moi de oui pardon c'est pour le rendez-vous oui [+jeudi neuf heures trente] je viens
c'est bon pour [+le quatre] mon fils viendra traduire il rentre de l'internat [=le trois au soir]
je devais venir [=ce matin] j'étais devant la porte et j'ai fait une crise d'angoisse est-ce qu'on peut recommencer [+demain après-midi]
non annulez celui de [-onze heures] je suis bloqué dans l'ascenseur je vous jure
oui pour [+dix heures] et excusez-moi pour [=avant-hier] le message est parti tout seul
je ne conduis plus quand il fait noir le soleil se couche [=à dix-sept heures] alors [-dix-huit heures] jamais de la vie [+quinze heures] avec plaisir
j'arrive pas à parler trop fort je suis dans la salle d'attente du médecin [-cet après-midi] annulé j'ai quarante de fièvre
oui [+jeudi 14h] cest bon jaurai dormi
vous appelez [=a 9h] je dors moi !! rappelez [+a 15h] merci
[=cette semaine] je fais les nuits, alors [-9h] non mais [+17h] oui
dsl jai lu votre sms [=a 3h] pendant ma pause, c ok pour [+mardi]
tri postal, on ma rajouté une nuit [=mercredi soir], du coup [-jeudi matin] je serai un zombie
ok pour [+14h], jai mis deux reveils
ma chef a changé le planning [=hier], jtravaille [-jeudi] finalement, [+vendredi 16h] ?
[-le 12] jai une vacation de secu au stade, sinon [+le 13] apres dodo
bjr je confirme [+vendredi], je vien direct du boulot je sentirai le poisson, criée finie [=a 7h]
je me suis endormie dans le bus [=ce matin] en rentrant de garde, pardon, [+demain 14h] je serai debout
[-demain] pitié non jenchaine deux nuits, [+samedi matin] si vous ouvrez
non [-8h15] cest lheure ou je rentre, on fait [+13h45] ?
rentré a pied [=a 4h] faute de noctilien, laissez moi dormir svp, [+cet aprem] je viens
mon tel coupe [=de 8h a 14h] car je dors, mais oui pour [+jeudi 15h]
[-vendredi] rungis me garde plus longtemps avant les fetes, [+lundi] ya rien je peux
grosse nuit a lehpad une residente est partie [=a 4h], [-ce matin] sans moi je vous en prie
oui je viens [+a 8h], je ferai ma nuit apres
jai été payé que [=le 11], pas pu recharger avant. Pour [+jeudi] oui
je suis d'astreinte [=dans la nuit de mercredi], donc [-jeudi 9h] laissez tomber, [+jeudi 18h] je peux
videur en boite je fini [=a 6h le dimanche], alors [-lundi 8h] j'ai pas recuperé, [+lundi 16h] oui
pas de souci pour [+demain 17h], jembauche qu'[=a 20h30]
je vous ecris de ma guerite [=a minuit], [-demain matin] impossible, releve absente
[=hier] jai eu mon CDI de nuit ! donc [-jeudi 9h] cest pu la peine
je dors [=le jour] ma femme note pour moi : [+mardi 16h] oui
vigile au magasin, inventaire [=mercredi soir] jusque tard, [-jeudi] annulez
mon remplaçant est malade je double [=ce soir], [-demain 11h] je dormirai debout, [+demain 18h] sinon
le planning est tombé [=ce matin] : de nuit [=le 18], donc [-le 19] je decale svp
ça marche [+lundi 17h], ma mere garde les petits [=a partir de 16h]
hs [-aujourdhui], migraine du poste de nuit, [+demain 15h] ?
me suis couchée [=a 9h], pas entendu lalarme de [=13h], je suis navrée
oui oui [+11h], je dormirai plus tard dans la vie
je prends mon service [=a 19h] ce sera juste si cest [-18h], mieux [+16h]
annulé pour moi [-cet apres midi], rappelée en renfort [=ce soir] faut que je dorme
jetais au boulot [=jusqua 8h] et votre rdv cetait [=8h30], trop court, pardon
l'agence vient de m'appeler, mission [-jeudi] chez le transporteur. [+Lundi] je suis libre si ca vous va
Bonjour je suis en inventaire [-mardi toute la journée], [+mercredi] j'ai rien de prévu
oui [+demain 9h], si l'agence me rappelle pas avant...
ils m'ont prolongé [=jusqu'au 30], donc non [-le 22]
mission annulée [=ce matin] sur le parking, bon ben [+jeudi] je peux venir finalement
bjr, je debauche [=a 16h], [-16h] c'est donc trop court, [+17h] nickel
le chef d'equipe refuse que je parte [-demain]. il veut bien [+vendredi]
je peux plus [-jeudi] : vendanges. Ca finit [=vers le 25]
pas de rdv [-demain] svp, essai en boucherie [=a 5h30], si ça marche je vous dis
oui je confirme [+le 17], fin de mission [=le 16], ça tombe pile
dispo [+mercredi] oui, ils me reprennent [=jeudi]
on m'a filé une mission, ça commence [=demain], je vous dois une excuse pour [-jeudi]
convoqué a l'agence [-mardi 10h], meme heure que vous, vous pouvez [+mardi 11h30] ?
il me reste des conges, je peux poser [+jeudi], oui je viens
je remplace une dame qui revient [=le 2], vous me mettez [+le 3] ?
chantier arrété, gel depuis [=lundi], du coup [+demain] c'est bon je suis au chaud chez vous
le restaurant m'a gardée pour les fetes, [-le 24] non merci, [+le 27] oui merci
contrat coupé [=vendredi], moral a zero mais [+jeudi] je serai là
le chef a dit oui [=ce matin], donc ok [+jeudi 15h]
accident du travail [=mardi], main cousue, [-demain] non mais [+la semaine du 20] oui
je suis deja en poste, j'ai vu le message a la pause [=de 9h], [-10h] c'est foutu
[+jeudi] ok je previens l'agence qu'ils m'appellent pas [=ce jour la]
demenageur, on part a Lyon [=ce soir] on rentre [=mercredi], ne m'attendez pas [-mardi]
la mission finit plus tot que prevu, [+demain] redevient possible
l'appli d'interim m'a placé [-mercredi matin] sans me demander, vous avez [+mercredi aprem] ?
suis sur nacelle, peux pas parler, ok [+demain]
j'ai dit oui a la mission pour [-jeudi], j'ai besoin de manger, pardon
on m'a volé mes chaussures de secu [=lundi] au vestiaire mais pour [+jeudi] je viens en baskets
cueillette de pommes, avec ce soleil [-aujourd'hui] pas moyen, [+vendredi] le patron ferme
ma collegue de Adecco a dit [=hier] que vous etes au courant, [-le 14] je suis a Fos sur mer
j'etais sur liste d'attente de la mission, elle est tombée [=hier a 22h], [-demain] je travaille
oui pour [+mardi], et merci d'avoir attendu la fin de ma mission [=vendredi]
mes horaires ont glissé, [-15h] j'y suis encore, [+18h] j'y suis plus
le metro est en greve [-jeudi], lentreprise nous paye le taxi mais pas pour vous lol, [+vendredi] ?
ok [+10h] je dis au chef que c'est le dentiste
[=Samedi] ils m'ont fait un avenant, je fais [-jeudi] aussi, dsl
jpe pa [-jeudi] frr
[=hier] jete pa bien dsl
g vu ton sms ke [=ce matin]
mon daron ma mis dehors [=samedi] jpe pa venir
azy jpasse [+vendredi]
[-a 9h] jserai jamé levé mdrr
[-dem1] jai conseil de discipline avc ma mere oblijé
dsl jai raté, jété o commissariat pr mes papiers [=hier aprem]
wi wi mi vien [+demin] pa de souci
[-vandredi] mi gagne pas ditou, mon monmon lé lopital
dlo koupé depi [=dimanch], mwen pé pa vini
depuis le passage du cyclone [=samedi] on a plus de route, je peux pas venir au rdv
inondation a Cayenne centre, [-demain] non
ou la appelé amwin [=yer] mi la pa entend lo téléphone
Bonjour, moi malade depuis [=lundi], excuse
Oui je venir [+jeudi] merci Dieu vous garde
Rendez-vous [-demain] pas possible pour moi madame pardon
J'étais perdu dans métro [=hier], je trouve pas la rue
[-Mardi] mon bébé opération, je reste hôpital avec lui
je suis arrivé France [=le mois passé], je comprends pas le rendez-vous
bonjour oui alors c'est d'accord pour [+mardi] à bientôt
alors non pas [-demain] je suis coincé du dos je ne peux même pas mettre mes chaussures
écoutez j'ai perdu mon mari [=la semaine dernière] je n'ai pas la tête à ça
oui message bien reçu virgule je serai là [+à onze heures] point
euh je vous ai laissé un message [=avant-hier] sur le répondeur personne ne m'a rappelé
[-lundi quatorze heures] ce n'est pas possible j'ai mes deux petits-enfants sur les bras
on m'a opéré de la cataracte [=mardi] je ne vois rien de l'œil gauche je ne peux pas venir
rentré du boulot [=a 6h] jai pas entendu sonner, dsl
[-8h30] jamais de la vie je sors de garde
oui [+jeudi], mon collegue prend ma place a l'accueil
ma collegue est malade depuis [=dimanche] je la remplace je viens pas
jai dormi [=jusqu'a 15h], reveil pas sonné, je suis vraiment mal
l'agence m'envoie a Rungis [-jeudi] je peux pas refuser
ok [+mardi 8h45] avant l'embauche
[=vendredi] on m'a dit que la mission etait finie, je suis degouté
je sors pas [-a 14h], le chef compte les gens
l'interim m'a rappelé [=hier soir] je bosse, je viendrai pas
Bonjour Madame, je vous prie de m'excuser mais [-jeudi] mon épouse est hospitalisée, je pourrais me présenter [+le lundi suivant].
Je vous confirme ma présence [+mardi à 9 heures], malgré la neige annoncée [=lundi soir].
j ai mal au dos depuis [=dimanche] le docteur veut pas que je bouge alors [-demain] cest non
[-demain matin] impossible la petite est malade, [+demain aprem] si vous voulez ma mere la garde
Le chauffagiste doit passer [=jeudi après-midi], mais rassurez vous je serai bien là [+jeudi matin]
c'est loupé pour [-vendredi], j'ai recu [=hier] une convocation du tribunal pour la garde
oui je vien [+mercredi] par contre le rdv de [-15h] faut le mettre [+a 14h] je recupere ma fille [=a 15h30]
Hopla, [+demain] ça joue, [=aujourd'hui] j'étais encore cloué au lit
bonjour voila je vous explique [=lundi] on m a coupé l electricité et [=mardi] j ai du aller a la mairie donc la [-mercredi] je dois rester pour le technicien, vous auriez pas [+jeudi] plutot
je sors de l hopital [=demain] donc [+vendredi] c est jouable oui
[-10h] ça va pas le faire je sors du boulot [=a 9h] et faut que je dorme, [+15h] oui
J'étais présent [=la semaine dernière] et personne ne m'a reçu. Je reviendrai donc [+jeudi à 14 h], comme convenu.
le bail finit [=à la fin du mois] j'ai la tete ailleurs mais oui [+demain] je serai la
jpeux pas [-jeudi] g le juge [=a 9h] et apres faut que jaille chercher le petit
Ma fille me conduit, elle est en congé [=mardi], donc c'est d'accord pour [+mardi 10h30]
Je regrette, [-le 23] je serai à l'enterrement de mon frère. [+Le 24], si cela vous agrée.
ok [+demain] mais juste pour info j'ai rdv CAF [=a 11h30] faudra pas trainer
[=hier] la chaudiere a pété jai de leau partout
non [-mardi] y a conseil de classe et je suis toute seule avec 4 gosses
la traite finit [=à 9h] donc [+11h] me va tres bien
Avec mes rhumatismes, [-8 heures] c'est trop matinal pour moi ; auriez-vous [+vers 11 heures] ?
mon contrat aidé s arrete [=le 31 decembre] et je voulais savoir si vous pouvez m aider
on ma dit [=ce matin] que ma piece didentité arrive [=dans 3 semaines] c genant pour [+jeudi] ou je viens quand meme?
je viens oui [+lundi], l'école reprend [=lundi] aussi mais je dépose les petits avant
[-cet aprem] c mort, jme suis bloqué le genou [=ce matin] en descendant du tracteur
désolée pr [=lundi], javai pas de telephone
[=Le 12 novembre] j'ai déménagé à Quimper. Ma présence [+jeudi] reste assurée.
je suis a paimpol [-jusqu'à samedi] chez ma mère, donc [-vendredi] c est non
[+15h] d'accord, mais [=à 16h] je dois absolument être devant l'école
Il m'est impossible d'être là [-demain à 14h], la pose de mon stent ayant lieu [=après-demain].
mon ex a les enfants [=ce week-end] et me les rend [=dimanche soir] donc pour [+lundi] c bon
je vais essayé de venir [+demain] mais [=la nuit derniere] jai dormi dans la voiture
boudu [-jeudi] c'est le marché, je tiens le stand, mettez [+vendredi] allez
bonjour, le medecin du travail ma vu [=vendredi] et il a dit inapte. Je viens [+mercredi] vous en parler
[-Mardi] non. [+Mercredi] oui, l'aide ménagère ne vient que [=le mardi].
le rdv de [-demain] je le fais pas je commence un essai [=a 7h] a l usine
Je me permets de vous signaler que [=le 11] est un jour férié ; souhaitez-vous maintenir [+le 10] ? Je suis d'accord.
je suis tombée [=avant-hier] dans l'escalier, le poignet cassé, impossible [-jeudi]
non [-samedi] j'ai personne pour m'emmener
oui oui [+14h] pas de souci je suis rentré de cure [=hier]
jarive pas a dormir depuis [=3 semaines] mais je serai la [+demain 9h]
g un entretien [=jeudi 9h30] a strasbourg du coup [-jeudi 10h] c chaud, [+jeudi aprem] sa passe
Pardonnez mon retard à répondre, j'ai lu votre message [=ce soir] seulement. C'est entendu pour [+demain].
non pas [-demain] le gamin est exclu du college jusqua [=vendredi] je peux pas le laisser seul
je dois voir l'assistante sociale [=à 10h] et vous [-à 10h30] ça fait trop juste, décalez [+à 11h30]
mon CDD a été prolongé [=hier], je bosse [-toute la semaine], faudrait voir [+samedi matin]
ché bon pour [+lindi] min gars y m'emmène avant d'embaucher [=à neuf heures]
Je suis confuse, j'avais mal lu votre lettre de [=la semaine passée] ; je viendrai bien [+le 16]
voila jai pas pu venir [=mardi] parce que le bus il est pas passé et apres [=mercredi] jai appelé personne repond donc est ce que [+vendredi] je peux venir
[-jeudi] je suis au tribunal
je confirme [+demain 8h45] mon apprentissage demarre que [=le 2]
ok pour [+mercredi]. jai recu le papier de la cpam [=ce matin] je le ramene
[+Demain] sans faute ! mon opération a été repoussée [=au mois de mars]
l'assedic m'a convoqué [=le même jour à 10h], du coup pour vous [-10h] non mais [+14h] oui
Impossible pour [-le 9]. Vous pouvez me joindre, je suis chez moi, convalescent depuis [=le 2].
jme suis faite operé [=lundi] faut pas que je conduise [=avant 10 jours], donc pas [-jeudi]
si la greve de [=jeudi] est annulée je viens [+jeudi], sinon [+vendredi]
[=hier] on a enterré mon pere
Je vous remercie de votre rappel. [+Mercredi 10 heures] me convient parfaitement.
ouais [+lundi] c bon jaurai fini mon stage [=vendredi]
bin [-demain] c'est tendu, l'expert passe [=demain] pour le dégât des eaux, vous pouvez [+après-demain] ?
Maintenez donc [+vendredi]. Le rendez-vous chez le cardiologue est remis [=à la semaine prochaine].
Non merci pas [-à 8h], le brouillard et la route de montagne, plutôt [+10h]
j'ai pas d'heure pour [-vendredi] mon patron me dit [=jeudi soir], mettez [+lundi] c'est plus sûr
je c pas si on me garde [=apres le 30] mais [+demain] je vien
[-le 5] nan g mon fils en visite médiatisée
Ma carte de séjour finit [=le 14] et la préfecture me voit [=le 13]. Donc [-le 13] non, [+le 15] oui.
Monsieur, j'accuse réception de votre message de [=ce jour] et vous confirme ma venue [+le jeudi 20 à 15 heures].
je voulais venir mais [=lundi] ils mont couper le tel et jai pas vu votre msg, [+jeudi] ca tient toujours ?
[+jeudi] ok mais pas [-9h], le premier bus est [=a 8h50]
[-demain] nan, ma fille fait de la fievre depuis [=hier soir]
J'ai la convocation sous les yeux : [+le 7 à 9h15], n'est-ce pas ? J'y serai.
[-vendredi 14h] je peux pas j'ai mon bilan de competence, sinon [+vendredi 10h]
oui. et pour info jai retrouvé une place en foyer [=cette semaine]
je vous avais dit [=mardi dernier] que [-le 14] j'étais à Rennes pour l'opération de ma mère
[+à 10h] je peux y être si le car de [=9h05] n'a pas de retard
c'est non pour [-le 8] : commission de surendettement
jeu peut [+demin] mais jé mon fisse avec moi il a pa ecole [=demin]
écoutez j'ai bien réfléchi, [+mardi] je viens, même si [=lundi] je passe la radio
la directrice du centre me laisse sortir [=à 15h], alors [+15h30] au lieu de [-14h30]
Mon mari est décédé [=le mois dernier], je n'ai pas la tête à cela.
[+Vendredi], c'est noté sur le calendrier des pompiers ! Je viens avec mon CV refait [=hier].
jsui en garde a mon travail [-demain toute la journée]
ok pr [+lundi] jaurai ma paye [=samedi] donc je peux prendre le tiquet
on a volé mon scooter [=dans la nuit de dimanche], j'peux pas faire 20 bornes à pied [-demain]
Je serai présente [+demain à 11 h 30]. En revanche je devrai partir [=à midi], l'ambulance ne m'attendra pas.
[-jeudi] l ophtalmo, j'ai attendu longtemps je peux pas le lacher, [+vendredi] svp madame
je pensais que cetait [=hier] je suis venu et cetait fermé!!
Pas de problème [+mercredi 9h], je n'ai la perfusion que [=le soir]
g plus d'arrêt depuis [=le 1er], ils m'ont pas payé, je viendrai [+jeudi] pour qu'on regarde
Attendez voir… [-mardi] c'est la foire, [-mercredi] l'inséminateur, eh bien [+jeudi] !
c trop tot [-a 9h] je depose la petite [=a 8h45] a l'autre bout de la ville, [+9h30] svp
je prend la route [=demain a 5h] pour un chantier, votre rdv de [-demain] je le ferais pas
Le bailleur vient [=demain à 9h] pour l'humidité, cela ne devrait pas m'empêcher d'être chez vous [+à 11h].
bonjour cest la maman de 4 enfants, [=le mardi] ils mangent a la maison [=a midi] donc [-11h30] non [+10h] oui
mince, [-jeudi 12] j'avais promis au voisin de l'aider à rentrer le bois. On ferait pas ça [+le 13] ?
merci de votre message de [=hier], oui je viendrai
[-A 8h30] je suis encore en poste. [+A 10h] j'arrive direct de l'usine.
C'est bien aimable à vous. [+Après-demain] me convient, [-demain] étant réservé à la messe d'anniversaire de feu mon époux.
[+11h] c'est parfait, la puéricultrice passe [=à 9h]
je suis desole [-demain] je suis de corvée, mon patron a viré 2 gars [=hier]
[-Jeudi] pas possible, [+vendredi] oui
[-10h] pas possible [+11h] oui
Pour [-le 15], c'est exclu. Pour [+le 16], j'accepte bien volontiers.
le rdv tient pour moi [+jeudi], c'est ma soeur qui venait [=jeudi] et elle a annulé
non c'est pas [-demain] que je peux, [=demain] on me pose le compteur Linky
jai une crise de sciatique [=ce matin] peut etre ca ira mieux, gardez moi [+demain]
Comme convenu au téléphone [=hier], je me présenterai [+le mardi 4 à 14 h].
[-mercredi] ya pa cantine ya pa ecole ya rien alor [+jeudi]
faut que j'aille à la banque alimentaire [=jeudi à 10h] ils donnent qu'une fois, donc [-jeudi 10h] non
je souffre trop [-cet après-midi], [+demain] si le médecin m'a vue
ah non je commence mon CDD [=ce lundi], ça c'est fini pour moi les rdv
Je vous écris de la clinique de Lannion où l'on m'a admis [=dimanche]. Ne m'attendez pas [-demain].
euh [+demain] je viens, la formation hygiene a lille est finie depuis [=lundi]
[+lundi] d'acc. Par contre prévenez la dame de [=mercredi], je ne sais plus son nom
votre sms est arrivé [=à 23h], je dors [=à cette heure-là] moi
Avec la marée je rentre au port [=à 11h], pour [-10h] c'est mort, [+14h] y a pas de souci
je vous ai apporté les papiers [=vendredi] à l'accueil, les avez-vous trouvés ?
[-vendredi] je suis au bloc, la main droite, [+dans 3 semaines] si tout va bien
je peux pas venir [-demain] et [-jeudi] non plus mon fils est en crise depuis [=samedi]
entendu… ah non zut [-mardi] j'ai le contrôle technique
[=Mercredi dernier] on m'a dit [=mardi], maintenant vous dites [+jeudi], bon, va pour [+jeudi].
Est-ce que ça peut attendre [+lundi] ? la petite dernière est hospitalisée [=jusqu'à samedi]
je suis convoqué au commissariat [=mardi 9h], après je viens chez vous [+mardi 11h] comme prévu
[-samedi 10h] vous êtes sûrs ? je travaille au marché de Noël [-tous les samedis]
jai mes regles douloureuse endometriose, [-aujourdhui] impossible
j'emmène ma mère chez le podologue [=demain à 14h], le vôtre étant [+à 16h] je serai peut-être un peu en retard mais je viens
moi je suis prête [+demain], c'est mon fils qui a la gastro depuis [=ce midi]
[+A jeudi]. Je pars en maison de repos [=lundi 17], il fallait que je vous le dise.
Bonjour c est moi voila [=lundi] j ai eu mon pere qui est tombé [=mardi] les pompiers et la je suis au chu je peux pas vous voir [-demain] desolee
Je vous remercie infiniment. J'étais inquiet depuis [=lundi]. Je serai là [+jeudi], un peu en avance.
pour [+le 9h30 du 12], c'est bon, [=à 11h] je dois être au Pôle de santé
[-Demain] tombe mal, je passe en commission logement. Une autre fois [+dans la semaine] ?
[-14h] la petite dort, [+16h] elle dort plus, voilà
mon petit contrat s'est fini [=vendredi] je suis libre comme l'air, [+mercredi] oui
j ai pa le droit de sortir [-entre 9h et 11h] a cause de l arret alors [-10h] nan mettez [+11h30]
y'a rien qui va [=aujourd'hui], la serrure est cassée et le proprio répond pas
Je suis navré de ce contretemps : [-vendredi matin], la mutuelle me fait passer une expertise à Brest.
oui a [+mardi]! et [=samedi] jai appris que je suis prise pour le stage!!!
non [-jeudi] ma mère fait son scanner et je suis la seule qui conduit
si j'ai bien lu votre mot de [=ce matin] c'est [+demain], ok je viens
vous m'avez écrit que mon dossier partait [=le 3], est-ce fait ?
[+10h30] oui mais mon fils sera avec moi, le collège est fermé [=demain] pour travaux
deja que [=hier] jai fait 2 bus pour rien, [-demain] je bouge pas
la dame de la CAF m'a eu au tel [=a 9h], elle dit de vous voir vite, je garde [+jeudi]
mes collegues de formation finissent [=a 16h] et moi aussi, pour [-15h] c raté, [+16h45] c mieux
ok mé [+pas plus tard que 10h] vu que g un autre rdv [=a 11h] chez le docteur
Merci de noter que je ne pourrai honorer [-le 19], étant en cure thermale [=du 10 au 30].
[=du 10 au 30] j'étais en cure, je n'ai rien reçu
on m'expulse [=mardi] moi, alors votre rdv [-mardi 14h]…
voui [+demain], le vétérinaire a fini avec les bêtes [=ce matin]
Est-il possible de retenir [+14 h 30] ? Vous m'indiquez [-14 h], mais la navette arrive [=à 14 h 10].
g mon oral de CAP [-jeudi matin] donc si c [+jeudi aprem] je dis oui
jattend toujours ma carte vitale depuis [=juillet]
[+Mercredi] je suis de repos donc oui, même si j'ai posé [=jeudi] pour rien
[-demain 8h] c'est pas humain avec 2 bébés, [+demain 10h] à la rigueur
ma pension tombe [=le 9], mon loyer part [=le 5], comment voulez-vous, bref je viens [+lundi]
[-lundi 9h] il me manque le justificatif, la mairie le donne [=lundi à 14h], du coup [+mardi 9h]
je suis la [+demain] oui. ma voisine aussi elle a rdv [=jeudi] elle peut venir avec moi?
[-Vendredi] c'est râpé, ma chimio a été avancée [=de lundi à vendredi].
le medecin ma arreté [-jusqu'au 28], rappelez moi [+le 29]
pfff [=hier] j'ai encore passé la journée à la préfecture
[-Mardi] je ne suis plus ici, je pars vivre chez ma fille à Mulhouse [=lundi].
[-Jeudi] je décline, [+vendredi] j'accepte.
scusez j'avais pas vu, [=samedi] mon tel est tombé dans l'eau. [+Lundi] c'est bon
[-Mercredi matin], mes trois garçons ont judo, tennis et solfège : impossible. [+Mercredi soir] ?
[+14h] je pourrai si le juge me libère [=à midi] comme prévu
ça marche pour [+le 21]. Au fait on est bien [=le 18] là ?
Hélas, la mairie inaugure le lavoir [=jeudi] et j'y chante. [-Jeudi] m'est donc impossible.
bjr je peu pa monter les escalier avec mon pied casser [=hier]
jai bien eu votre appel [=de 10h] jetais sur la ligne de production on a pas le droit au tel, oui [+demain]
Je serai en retard [+demain], la rocade est coupée [=jusqu'à 10 heures], mais je viendrai.
ils ont avancé mon operation, du coup [-le 4] c plus possible, cetait prévu [=le 11] a la base
[-demain] non pas la peine jai trouvé du travail [=lundi]
[+Vendredi] je viens avec ma béquille, on m'enlève les fils [=jeudi]
le 115 m'a mis à 40 km [=cette nuit], comment je fais pour etre la [-a 9h] moi
j'étais de garde chez la dame [=jusqu'à 7h], je dors et j'arrive [+à 14h] comme prévu
Mon fils aîné passe son bac blanc [=toute la semaine], cela n'empêche rien, à [+mardi].
[-lundi] niet. [+mardi] allez ca va, je finis tot
je reste au lit [-demain], ordre du docteur vu [=ce matin]
est ce que c'est bien [+vendredi] ? parce que la dame m'avait dit [=jeudi] au téléphone. Je viens [+vendredi] alors.
d'accord [+15h] je débauche [=à 14h] et je suis pas loin
Bonjour, ma convocation porte la date [-du 31], or je dois me rendre à des obsèques.
[=Demain aprem] on fête l'anniversaire de la petite mais [+demain 9h] d'accord
j'ai le droit a ma pause [=de 12h a 13h], votre rdv de [+12h15] c'est juste juste mais je viens
J'accompagne ma belle-mère à Rodez [-le jeudi 9], fixez-moi [+le mardi 14].
[=il y a 2 jours] jai fait un malaise au boulot donc [-demain] cest repos
j'ai mon titre pro à passer [-le 24 et le 25], le rdv [-du 25] faut donc le bouger, pourquoi pas [+le 26]
Tout compte fait, [+jeudi 14 h] ne me pose pas de difficulté, ma visite à l'ONACVG étant [=jeudi 10 h].
mi j'sus à l'caisse d'allocations [-el matin], [+l'après-midi] j'arrive
on va dire non pour [-le 6], mon ex me ramène les petits [=le 6 à midi] et je sais jamais à quelle heure
[-demain] jai pas de quoi payer l essence jai [=le 6] ma prime donc [+le 7]
Je n'ai plus de médecin depuis [=janvier], qui peut me signer votre papier ?
l'EHPAD m'a demandé de remplacer [-vendredi], j'ose pas dire non je suis en essai [=jusqu'au 30], vous auriez [+lundi] ?
non pas [-le 2], c'est le seul jour ou le pere voit les enfants
[-Vendredi 17 h] : je crains la nuit au volant. [+Vendredi 14 h] serait plus prudent.
Veuillez trouver ici la confirmation de ma venue [+jeudi].
la je peux pas parler je suis en garde d enfants, mais [+a 14h] je suis la
[-demain] mon dos me lache, je tiens pas assis
j'ai glissé sur le verglas [=ce matin], rien de cassé
mon fils est né [=cette nuit] !!!
mon dossier MDPH est parti [=en septembre] et toujours pas de nouvelle vous savez quelque chose
désolé de répondre [=a 2h du matin] je travaille de nuit
je viens mais si c'est encore pour attendre comme [=lundi dernier] ça m'énerve d'avance
Je n'honorerai pas celui [-de vendredi], ma sœur étant au plus mal.
oui [+mardi], je me suis arrangée avec la maman d'une copine de ma fille pour la sortie
on a signé le bail [=avant-hier] enfin un toit
[-mercredi] je suis la mamie de garde, ma belle fille accouche
[+10h] ça va, j'aurai trait les vaches et pris ma douche
ils m'ont renvoyé de la clinique [=hier soir], je suis encore dans le brouillard
je peux point [-demain], min vélo y est crevé et y pleut à siaux
depuis [=le 3] jai plus de chauffage avec mon bébé et le proprio s'en fout
ok [+lundi 14h] mais je viens avec mon fils handicapé, y a un ascenseur ?
[-vendredi] l'agence m'a donné un remplacement a la cantine
Monsieur, [=dimanche] j'ai perdu ma femme, je vous répondrai plus tard.
jai fait trop de ménage [=ce matin] je suis morte
[+demain] je passe, j'habite plus chez mon ex, je suis au foyer à côté
la CPAM me coupe les indemnités [=au 1er janvier], c'est vous qui gérez ?
Voyez-vous, [-à 8 h] je ne suis point encore coiffée.
mon contrat a la cantine il finit [=vendredi] et je sais pas si ils renouvellent
[-jeudi] c'est le jour du parloir
[=la semaine derniere] la dame de l'accueil ma dit de rappeler et personne rappelle
[-Lundi], [-mardi] et [-mercredi] je suis en immersion à la boulangerie, j'embauche [=à 3h], mais [+jeudi] c'est relâche
Le rendez-vous [-du 5 à 10 heures] coïncide avec mon IRM [=de 9 h 45] ; [+le 5 à 14 heures] conviendrait.
jai appelé [=lundi] puis [=mercredi], je vous le redis, [-vendredi] je ne peux pas
ok bon [=hier] j'étais fâchée mais [=aujourd'hui] ça va mieux, je viens [+demain]
[-mercredi], pas possible, orthophoniste des deux grands. [+jeudi], oui, [=dimanche] je pars en Vendée
le taxi coûte trop cher et ma nièce travaille [=jusqu'à 13h], impossible [-à 10h], [+14h] elle m'amène
Je récapitule : reçu votre lettre [=le 2], opération [=le 6], sortie [=le 9], donc [-le 7] c'est exclu.
impossible [-demain], l'aîné a fugué et je l'attends
Mon bon monsieur, je viendrai [+mardi], [=lundi] le facteur m'apporte ma paire de lunettes.
non mais attendez [-16h] moi jai piscine thérapeutique, [+17h] j'en sors
bonsoir je vous ecris du train je rentre de l'enterrement [=d'hier], [+demain] c'est bon je serai rentré
[+mercredi] oui juste apres l'ecole, avec les trois
on m'a volé mes papiers [=samedi] au marché
[-jeudi] cest le ramassage des encombrants jai trois meubles a descendre et mon dos
oui [+demain 10h] j'y serai
[-jeudi] je peu pa
[-jeudi] ça va pas, [+vendredi 10h] svp
je peux pas [-jeudi matin]
désolé [-demain] je suis pas là
ok pour [+jeudi] bonne journée
[-10h] c trop tot, [+14h] plutot
malheureusement [-le 12] ne me convient pas. [+Le 13] peut-être ?
nn [-jeudi] jtravail
je viens [+jeudi 10h] merci du rappel
oui mais plutot [+11h] que [-10h]
[-jeudi] j'ai un entretien on peut faire [+vendredi] ?
[-dem1] mort, [+vendredi] tkt
bjr je suis dispo [+vendredi 9h] pas [-jeudi]
c bon pour [+demain]
[-Jeudi] impossible. [+Lundi 14 h] possible. Merci.
oui [+a 10h] sans faute inchallah
on peut decaler a [+vendredi] ? [-jeudi] jai piscine avec les gosses
[-demain] non pas possible, [+apres demain] oui sans problème
c'est noté [+jeudi 12 a 10h]
[-jeudi] le docteur, pardon. [+vendredi] bon
[-10h] je peux pas, [+15h] oui
[+demain] ok mais [+11h] au lieu de [-10h]
oui je serai là [+jeudi 12]
[-jeudi] la voiture est au garage, [+lundi] ?
non pas [-jeudi], [+vendredi] si vous voulez bien
[+vendredi] au lieu de [-jeudi] c'est possible ?
jserai la [+demain matin]
[-demain matin] pas possible. [+demain aprem] possible
[-le 12] dsl je suis convoqué au tribunal
[+tout a l'heure 10h] oui je suis en route
je confirme [+jeudi 12 à 10h]
je ne pourrai pas venir [-jeudi]. [+Lundi] si possible
[-jeudi] non. j'ai plus de carte de bus
oui pas de problème pour [+demain]
dsl [-ce jeudi] je peux pas [+jeudi d'apres] oui
[-vendredi] ma soeur se marie, [+lundi] ok
oui [+vendredi] j'ai demandé a mon patron
[-demain] y a grève des bus je peux pas. [+vendredi] ?
c ok [+demain 10h] je prend le tram
jvien pa [-jeudi] jvien [+vendredi]
non, [-10h] c'est l'heure de la dialyse. [+Après 14h]
[-le 12] je suis en déplacement, [+le 13] je suis là
présent [+demain]
absent [-demain], excusez moi
demande autre jour, [-jeudi] pas bon, [+lundi] bon
Bonjour, [-jeudi] je suis hospitalisée. [+La semaine suivante] ?
je suis ok [+jeudi] j'aurai mon dossier complet
[-jeudi] jai pa de quoi prendre le train, [+lundi] jorai ma paye
[-vendredi] c'est jour de marché, [+samedi] ou [+lundi] ?
est ce qu'on peut avancer à [+mercredi] ? [-jeudi] je bosse
repousser à [+16h] svp
décaler [-10h] à [+11h30] possible ? le bus
un peu plus tard [+10h30] svp je dépose mon fils
[+jeudi] ok mais pas [-10h], [+14h]
[-jeudi 10h] j'ai la banque, [+jeudi 15h] possible
le jour ok, l'heure non. [+14h] svp
ok [+jeudi] j'aurai 5 min de retard
[+10h] je serai devant la porte
[+demain 10h] je viens avec la poussette
oui à [+demain] 👍
à [+jeudi] merci pour le sms
a [+demin] bone soiré
d'accord à [+jeudi 10 heures]
yes [+jeudi] sans souci
oui oui [+le 12] c'est écrit sur mon frigo
bien reçu pour [+le 12]
hélas non [-jeudi]
pas dispo [-le 12]
impossible pour moi [-demain matin]
[-jeudi] je suis clouée au lit
ma fille est malade [-demain] je viens pas
je travail [-jeudi] desoler
j'ai trouvé une mission [-jeudi], pardon
j'ai intérim [-le 12] et [-le 13], [+le 14] bon
[-jeudi] j'ai mon code. souhaitez moi bonne chance
[-jeudi] non j'ai enterrement
[-demain] je peux pas la nourrice est malade
[-ce jeudi] ça ne va pas être possible pour moi
je serai pas là [-jeudi], je rentre [=dimanche]
je rentre du bled [=le 14], [+le 15] je viens
[=hier] j'ai accouché donc pas [-jeudi]
pas reçu le courrier [=lundi], mais ok [+jeudi]
oublié [=hier], pardon. [+Vendredi] c'est possible ?
désolé pour [=mardi] j'étais malade
j'ai raté le bus [=ce matin], [+demain] ?
[-demain] neige ici, je descends pas. [+jeudi] ?
la route est coupée [-demain], [+vendredi] ça devrait aller
je travaille de nuit donc [-10h] non, [+15h] oui
ramadan [-18h] pas possible, [+10h] bien
[-vendredi] je prépare le repas de fête, [+jeudi] ok
trop loin pour [-9h], [+11h] ok
j'suis à l'école de ma fille [-jeudi 10h], [+11h30] ?
oui [+jeudi] mais je pars [=a 11h] pour la creche
ok [+10h] faut que je parte [=a 10h45]
je viens [+demain], papiers pas tous prêts
c'est bon [+jeudi], mon patron a dit oui
[+jeudi] oui. j'ai besoin d'un justificatif
[+jeudi] c'est ok, la caf m'a écrit [=hier]
j'y serai [+jeudi], j'ai signé [=lundi] mon contrat
oui [+demain] comme convenu [=la semaine dernière]
[+jeudi] présente, merci de m'avoir appelée [=ce matin]
oui pour [+le 12], non pour [-le 19]
non [-le 12], [+le 13] ou [+le 14] oui
pas [-jeudi] mais [+vendredi] ou [+lundi] c'est pareil
[+vendredi] plutôt si ça vous embête pas
plutôt [+le matin] que [-l'après midi] si on peut changer
je prefere [+mercredi], [-jeudi] j'ai pole emploi
j préfèrerai [+lundi] a la même heure
même heure mais [+vendredi]
même jour mais [+15h]
[+15h] au lieu de [-10h] svp je dors peu
pouvez vous me mettre [+lundi] ? [-jeudi] j'ai plus de nounou
faut changer [-jeudi], mettez [+mardi]
annulez [-jeudi], je rappelle [=lundi]
jpeux tjrs pas [-demain]. [+ds 8 jours] oui
[-12] nn [+19] wi
[-jeudi] pa possib [+vandredi] posib
[-demin] non mé [+apré demin] oui
[-jedi] jé pa le tan, [+lindi] oui
[-10 eur] non [+14 eur] oui mersi
ça va pour [+jeudi] mais c'est quelle adresse ?
oui [+demain], c'est quel étage ?
[+jeudi 10h] faut ramener quoi ?
[+jeudi] ok je peux venir avec mon mari ?
[-jeudi] j'peux point, [+lundi] j'peux
[-demain] ché nin possible, [+vindredi] cha va
[-demain] mi gaingn pa, [+vendredi] mi gaingn
té pas [-jeudi], [+lundi] oc
tout compte fait [+jeudi] c'est bon
changement de plan, [+demain] je peux
en fin de compte [-demain] je peux plus
j'ai dit oui mais [-jeudi] je peux plus, [+lundi] ?
zut [-jeudi] j'avais zappé le vétérinaire, [+vendredi] dispo
mince [-demain] j'ai promis à ma voisine
je peux pas [-vendredi] ma soeur se marie [=le 8] et faut preparer la salle
je peux pas [-vendredi], je suis libre [+le 8]
oui pour [+demain], je pars au bled que [=le 12]
oui mais plutôt [+le 12]
pas [-mercredi] la fourrière me rend le scooter que [=jeudi]
pas [-mercredi], [+jeudi] c'est bon
jvien mais le car narive qua [=10h10]
non [-jeudi] jpeux pas, le plombier vient enfin [=vendredi] et jai rien rangé
non [-jeudi] jpeux pas mais [+vendredi] je suis tranquille
c bon pour [+mardi], de toute façon mon contrat comence que [=le 3]
[-mardi] ça va pas etre possible, [+le 3] si vous voulez
Désolée, je ne pourrai pas venir [-demain]. Mon mari ne rentre de déplacement que [=samedi] et je n'ai personne pour les petits.
Désolée, je ne pourrai pas venir [-demain]. En revanche je suis disponible [+samedi toute la journée].
wé jsui la [+dem1], mon permi jle repasse [=le 22]
nan pas [-dem1] frr, met moi [+le 22]
pas possible [-lundi], on m'opère du genou [=le 17] et je marche plus
pas possible [-lundi], remettez moi [+le 17] svp madame
oui je vien [+jeudi] la voiture elle revien du garage [=mercredi soir] normalment
oui je vien mais [+mercredi soir] pas [-jeudi]
le bus il arrive devant chez vous que [=a 9h20] mais je vien
avec le bus je peux etre la que [+a 9h20] ça va quand meme ?
je ne viendrai pas [-mercredi], l'assistante sociale m'a donné rendez-vous [=jeudi] et je dois d'abord la voir
je ne viendrai pas [-mercredi], donnez moi rendez-vous [+jeudi] s'il vous plait
[-vendredi] mort jsui en stage [=jusquau 14]
[-vendredi] mort, [+a partir du 14] jsui dispo
oui oui je n'ai pas oublié [+mardi], mon titre de séjour expire seulement [=le 30]
non pas [-mardi] la préfecture me convoque, voyez plutôt [+le 30]
dsl [-ce matin] je pe pa j'ai fini le taf [=a 6h] jsui creuver
dsl [-ce matin] je pe pa, [+cet aprem] jsui reposer
euh [-jeudi] jai mon petit, [+vendredi] plutot
bonjour oui [+a 10h] ça va, le docteur c'est [=a 11h30] ça laisse le temps
bonjour non [-a 10h] c'est trop tot, [+a 11h30] ça laisse le temps de descendre
[=hier] j'etais malade j'ai pas vu le message
ma belle mère arrive [=samedi] c le bazar ici mais je serai là
[-mercredi] jamais de la vie c le jour des gosses
je peu pas [-demain] on me livre le frigo [=entre 8h et 13h]
je peu pas [-demain matin], [+entre 13h et 15h] oui
on ma dit [=lundi] que vous changez le rdv moi je veux garder [+jeudi]
[-lundi] j'ai mon titre a chercher a la prefecture, donc [+jeudi] si ça derange pas
oui [+ce jeudi], le patron m'a donné mes horaires [=dimanche]
Non, je regrette, [-le 9] je suis retenu. [+le 10] me conviendrait.
Non, je regrette, je suis hospitalisé [=jusqu'au 10].
oui sans soucis, ma cure ne débute que [=le 15]
je serai pas là [-le 15] ma cure debute, [+le 11] avant de partir si vous pouvez
g pa de garde [-vendredi] ma cousine revien ke [=dimanche]
g pa de garde [-vendredi] ma cousine pe me garder le bb [+lundi] donc [+lundi 14h]
on m'a volé le vélo [=hier soir] mais oui je serai la [+tout a l'heure]
on m'a volé le vélo [=hier soir] donc non pas [-tout a l'heure]
bonjour madame [-le 20] je ne peut pas car ma femme elle accouche [=le 21] normalement, le docteur a dit repos
bonjour madame [-le 20] je ne peut pas car ma femme elle accouche, [+le 28] je peut
jai ecrit [=la semaine derniere] que [-le jeudi] je peux jamais à cause de la dialyse
oui. mon fils passe me prendre [=a 9h] on sera là
non. mon fils passe me prendre pour aller a l'hopital [-mardi], mettez [+vendredi]
pa [-mardi], ma paye tombe [=le 5] et jai plus de quoi mettre essence
pa [-mardi], [+le 5] quand jaurai ma paye ça roule
ok pr [+mercredi] mem si jai plu de forfait jusqua [=vendredi]
jarive pas a me lever [-8h] c abuser, [+10h min]
je commence un nouveau travail [=lundi] donc ok on se voit [+jeudi] avant
je commence un nouveau travail [-lundi], [+jeudi] par contre je suis en repos
Impossible [-vendredi 11h], les obsèques de ma tante ont lieu [=à 14h] à l'autre bout du département
Impossible [-vendredi 11h], pourriez-vous me recevoir [+à 14h] ?
je viens [+demain] inch allah, [=lundi] je pars au pays
[-demain] inch allah non, [+lundi] oui merci monsieur
c ok [+14h30], je prend le médicament [=a midi] et apres je dors un peu
c pas ok [-14h30], [+midi] c mieu je dors apres
l'ordonnance finit [=demain] je dois voir le docteur mais [+jeudi] je viens chez vous ok
ma convocation au tribunal est [=le 23], cela n'empêche pas notre rendez-vous [+du 22]
ma convocation au tribunal est [-le 23], serait-il possible d'avancer [+au 22] ?
jpeu pas ma daronne rentre [=samedi] jgarde mes 3 freres
jpeu pas la, [+samedi] ma daronne rentre donc la oui jpeu
bonjour j ai rater le bus de [=8h05] le prochain c [=9h05] je serai en retard
bonjour j ai rater le bus de [=8h05] je peux venir [+a 9h30] svp
[-jeudi] y a plus de bus à cause de la grève, elle finit [=samedi] à ce qu'ils disent
[-jeudi] y a grève, remettez ça [+lundi]
[-lundi] pas possible j'emménage, l'état des lieux est [=le 1er]
[-le 1er] c'est l'état des lieux donc [+le 2]
jviens [+jeudi] mais faut que je parte [=a 11h] pour la cantine
jviens pas [-jeudi], [+a 11h demain] avant la cantine sa vous va
depuis [=samedi] je tousse le docteur m'a arrêté [=jusqu'à vendredi] donc [-jeudi] non
depuis [=samedi] je tousse mais ça va mieux donc [+jeudi] oui
le docteur m'a arrêté [=jusqu'à vendredi], je peux [+lundi]
je suis désolé j'ai le controle de la voiture, [+le 18] ou [+le 19] si possible
la voiture passe au controle [=le 18], d'ici là pas de souci je viens [+jeudi]
ma carte de bus marche plus [=a partir du 1er] mais [+le 30] ça passe
voila moi [-le 30] jai pas de carte de bus, elle recommence [=le 1er]
alors non [-mercredi] virgule le petit a son vaccin [=à quinze heures] virgule je préférerais [+jeudi à quinze heures] point
alors oui [+mercredi] le vaccin du petit c'est [=à quinze heures] donc ça nous laisse le temps
jé pa pu dormir [=cet nuit] le bébé é malad, [-ce matin] jvien pa
jé pa dormi [=cet nuit] mé jvien [+ce matin] qd mem
ok pour [+le 14], ma fille a 3 ans [=le 15]
pas [-le 15] c'est l'anniv de ma fille, [+le 14]
on me pose la fibre [-mardi], on me dit [=entre 8h et midi], donc je préfère [+mercredi]
oui pas de pb [+15h], la petite sort [=16h30]
[-15h] c chaud la petite sort [=15h45], [+13h30] plutot
[-15h] c chaud, [+15h45] plutot
Je suis au regret de décliner [-jeudi 10h]. Mon fils, qui me véhicule, ne sera de retour que [=lundi].
Je suis au regret de décliner [-jeudi 10h]. Mon fils, qui me véhicule, propose [+lundi].
[-vendredi] nn, jai taff, mon jour de repos c [+mardi]
[-vendredi] nn, jai taff [=jusqua 21h]
oui normal, [=lundi] j'avais oublié mais là [+jeudi] je note sur la main
je peux pas venir [-jeudi] la dame de la mairie passe voir l'appartement, elle a annulé déjà [=mardi]
madam je sui au pays mon papa il est mort je retourne [=le 26] [-demain] je peu pas
madam je sui au pays je retourne [=le 25], [+le 26] je peu venir au bureau
mwen paka vini [-jodi], [+demain] ok
[-jeudi] non, le ferry est annulé et le prochain est [=samedi]
le ferry est annulé [-jeudi], je prends celui d'apres donc [+vendredi 15h] chez vous
oté [-mardi] mi peu pas, [+jeudi tantôt] lé bon
bin non ti [-mardi] jsus au jardin des restos, et [+jeudi tantôt] cha irot
peuchère [-demain] j'ai les enfants de ma fille, elle les reprend [=dimanche soir]
y a [=1h30] de route madame, [-9h] c'est mort, [+11h] je veux bien
ok je confirme [+le 4] mon contrat de nettoyage s'arrête [=le 2]
mon contrat de nettoyage s'arrête [=le 4] je peux [+a partir du 5]
[-lundi] je garde mon petit fils, ma bru accouche [=ces jours-ci]
ma bru accouche [=ces jours-ci] mais je viendrai [+lundi] quoi qu'il arrive
pas [-demain aprem] l'ophtalmo me met des gouttes, [+demain matin] avec plaisir
la juge pour les enfants c'est [=le 12], [-le 11] je serai trop stressée, [+la semaine d'après] si vous voulez bien
la juge pour les enfants c'est [=le 12] je viens [+le 11] pour en parler avec vous
oui ça marche, je rends la voiture de location [=vendredi] donc [+jeudi] j'ai encore de quoi rouler
je rends la voiture de location [=mercredi] donc [-jeudi] je serai à pied, trop loin
jpeu pa [-cette semaine] jai mes regles de service qui change [=lundi], [+semaine pro] oui
jai plus de batri je repon [=demain]
j'ai eu votre message [=à l'instant], [-demain] je suis déjà prise, [+jeudi] ou [+vendredi] avec joie
j'ai eu votre message [=à l'instant], [+demain] c'est noté
[=lundi] je suis tombé dans l'escalier, [=mardi] radio, [=mercredi] platre, donc [-jeudi] vous imaginez
tombé dans lescalié [=lundi] mai sa va [+jeudi] jvien en bekille
la main est opérée [=lundi], [-mardi] je me repose, [+jeudi] je passe
[-jeudi] hélas non car je signe mon bail, l'agence n'ouvre que [=de 14 à 16h]
je signe mon bail [=jeudi] a l'agence donc [+vendredi] j'aurai l'adresse à vous donner
c oui. Juste [=a 10h45] faut que je bouge
[+10h45] ça serait mieux pour moi que [-10h]
jaimerai mieu [+jeudi] parceke [-mardi] c le marché jai mon stand [=des 5h]
[+mardi] apres mon marché je remballe [=a 13h] donc oui [+14h] jarrive
jsui au marché [-mardi] je remballe [=a 13h] [+jeudi] je peu
J'ai un entretien d'embauche [-le 13] au même moment !!! [+le 14] svp c'est important
J'ai un entretien d'embauche [=le 16] alors je veux absolument vous voir [+le 13] comme prévu
oui je maintiens [+lundi], l'entretien à l'usine est repoussé [=au 29]
non repoussez moi [+au 29]
repoussez svp, l'entretien à l'usine est [-lundi]
on peut repousser [+au jeudi 27] ? [-mardi] mon gamin se fait enlever les amygdales
mon gamin se fait enlever les amygdales [=jeudi 27], donc [+mardi] je confirme
tkt [+vendredi] chui la, [=ce soir] jregarde le match mdr
euh [-ce soir] ya match, [+demain soir] tranquille
jveu bien mais pas [-vendredi] ya la priere [=a 13h30]
[+vendredi] ok mais [-avant 15h] c la priere
[=ce matin] javais plus de reseau
ma fille a accouché [=cette nuit] !!!
jpe pa [-lundi] dsl
[-demain] trop court
bah ok pour [+mardi]
[-jeudi] impossible ma patronne veut pas
on m'a coupé le courant [=hier] je charge chez le voisin
sa fait [=3 jours] que j'ai la fievre
[+Vendredi] sans faute, ma voisine me dépose
je suis sortie de l'hopital [=avant hier]
[-demain] j'ai pas de sous pour le car
le car est tombé en panne [=ce matin]
non [-a 8h] ya pas de car
avec mes jambes [-le matin] c'est pas la peine d'y penser
ma carte vitale arrive que [=le 25]
bonjour je viens [+demain] mon fils traduit
bah [-la semaine prochaine] je suis en colo avec le centre social
nous avons enterré papa [=samedi dernier], je ne suis pas en état
J'étais venu [=mardi] et c'était fermé
le train de [=9h42] est supprimé
ils mon dit de rester allongée [=jusqu'au 20]
ça marche [+9h30] pile devant la porte
excusez, [-vendredi] tombe le jour de l'aid
le docteur veut me garder [=ce soir]
[-apres 17h] jsui plus bon a rien
pas [-mardi 8h30], la nounou prend les petits qu'[=à 9h]
je viens [+mardi 9h30], la nounou les prend [=à 9h]
oui pour [+jeudi], ma formation ne reprend que [=le lundi 17]
ma formation reprend [=le lundi 17] donc [+jeudi] je suis encore dispo oui
ma formation reprend [-jeudi], je ne suis dispo que [+le lundi 17]
je ne suis disponible que [+le 12]
le propriétaire n'est disponible que [=le 12] pour les clés, mais chez vous [+le 10] je viens
le propriétaire ne peut que [-le 10] pour les clés donc chez vous [+le 12] s'il vous plait
la garderie me prend la petite seulement [=jeudi], [-mercredi] pas moyen
la garderie me prend la petite un jour sur deux donc [+jeudi] et pas [-mercredi]
j'ai mon permis de retour [=dans 10 jours] [-demain] qui va m'emmener ?
[-demain] non, [+dans 10 jours] j'ai mon permis de retour donc oui
[=Dans 10 jours] j'ai mon permis, d'ici là le mari me conduit, à [+demain]
[-Mardi] je ne saurais pas, le scooter est chez le garagiste et il rouvre seulement [=mercredi]
[-Mardi] je ne saurais pas, seulement [+mercredi]
le garagiste rouvre [=mardi], [-lundi] jai pas de roues
le garagiste me rend la bagnole [=mardi a 18h] donc [-mardi 14h] c'est rapé, [+mercredi 14h]
[=jeudi] on me rend la voiture donc je viens [+vendredi], pas [-mercredi]
ma soeur elle vient avec sa voiture [=le 9], [-le 7] je suis coincée
ma soeur vient manger [=le 7 au soir], [+le 7 à 10h] y a rien qui bloque
alors [-mercredi] c'est non, la cantine est fermée, et [-jeudi] le petit a l'orthophoniste, on tente [+vendredi] ?
alors [+mercredi] c'est oui, la cantine est ouverte, c'est [=jeudi] qu'elle ferme
j'emmène ma mère à la chimio [=lundi], donc [+jeudi] pas de changement
ma mère a chimio [-jeudi] je peux pas la laisser
[-Le vendredi 7], je suis convoqué au commissariat. Pourrait-on se voir [+le lundi 10] ?
Je suis convoqué au commissariat [=le lundi 10] donc je préfère maintenir [+le 7].
[-jeudi] g examen de code [=a 11h], [=la derniere fois] jl'ai rater de 2 points
g examen de code [=lundi], [+jeudi] tkt je vien
g examen de code [=a 9h] jpeu etre la [+vers 11h]
le frigo est vide [=jusqu'au 5] mais je viens à pied [+demain]
jai pas d'essence [=jusqu'au 5] donc [-demain] non
ça sera [+jeudi] oui, le facteur m'a apporté votre courrier que [=ce matin]
votre courrier pour le rendez vous [=d'hier] je l'ai reçu [=ce matin], redonnez moi une date [+cette semaine]
votre courrier je l'ai reçu [=ce matin] et [-cet après midi] c'est trop juste
j'repars sur la péniche [=mercredi] alors [-jeudi] j's'rai à Conflans
je repars sur la peniche [=samedi] donc [+jeudi] j'suis encore à quai
faut que je sois rentré [=a 17h] rapport au bracelet, donc [-16h30] non
faut que je sois rentré [=a 17h] rapport au bracelet, donc [+15h au plus tard]
mes sorties c'est [=9h-12h] alors [-14h] je peux pas, [+10h] je peux
jai pointage au commissariat [=tous les jours a 14h], [+10h] comme prévu
la maitresse veut me voir [=mardi a 16h30], je viens chez vous [+mardi a 14h] quand meme
la maitresse veut me voir [-mardi] pile au moment du rendez vous, [+jeudi] si ca vous gene pas
on m'a dit au foyer que le frigo arrive [-jeudi] faut que je sois la
au foyer ils font les chambres [=jeudi], votre rdv [+mercredi] ok
[-mardi] le foyer ferme [=a 11h] et j'ai pas les clés
le foyer ferme [=de 10h à 17h] alors [+11h] je suis deja dehors c parfait
oui [+jeudi], [=vendredi] j'ai irm, [=lundi] les résultats, je vous raconterai
non [-jeudi], [-vendredi] j'ai irm, [+lundi] oui
l'irm est décalée [=au 3], j'ai donc plus d'excuse, à [+jeudi]
jai attendu [=2h] dehors [=la derniere fois] alors [+demain] jespere que c ouvert
je suis plus inscrit depuis [=le 1er], [+jeudi] ça tient toujours ? moi je viens
jcommence [=a 5h] jfini [=a 13h] donc [-10h] jpeu pas
jcommence [=a 5h] jfini [=a 13h] donc [+14h] si vous avez
jcommence [=a 14h] dc [+10h] c carré
mon équipe change [=lundi], alors [+jeudi matin] je peux encore
mon équipe change [=lundi], alors après ça plus [-le matin] mais [+l'après-midi]
non [-lundi matin] jsui d'equipe, [+lundi a 15h] possible
pardon de repondre si tard le chef change nos heures [=tous les vendredis], [-demain] il m'a mis
le chef m'a mis [-demain], il m'a laissé [+mercredi]
jsui en essai au restau [=jusqu'à samedi], pas moyen [-jeudi midi]
jsui en essai au restau [=jusqu'à samedi], le patron me lache [+jeudi 15h]
[-Lundi] la cure, [-mardi] la cure, [-mercredi] la cure... [+vendredi] je suis rentrée
la cure thermale débute [=mardi] donc [+lundi] comme convenu
[-jeudi] je peu pas venir la CAF me recoi enfin j'attend ça depuis [=3 mois]
[+jeudi] je peu venir la CAF me recoi [=mercredi]
la CAF me reçoit [=jeudi a 9h], vous c'est [+11h], j'enchaine
la CAF me reçoit [-jeudi 11h] en meme temps que vous, [+9h] possible ?
la CAF me reçoit [-jeudi] alors si c possible [+mercredi]
[=Le 5] je prends l'avion, [+le 3] c'est parfait
Mon avion atterrit [=le 5 au soir], [-le 5 au matin] je suis dans le ciel !
Mon avion atterrit [=le 5 au soir], je propose [+le 7]
euh oui bonjour c'est pour vous dire que [+mercredi] c'est bon je viens parce que ma fille elle a l'école [=jusqu'à seize heures trente] voilà merci
euh oui bonjour c'est pour vous dire que [-mercredi] je pourrai pas parce que ma fille elle a pas école voilà et [+jeudi] ce serait bien
allo madame oui le rendez-vous de [-vendredi] faut le changer mon mari il a le scanner et le taxi vient [=à dix heures]
je dicte parce que jai les mains dans la farine point [+vendredi] c'est ok je livre les pains [=à six heures] apres je suis libre
jarrive [+demain] mes le bus fait grève [=ojourdui]
jarive pa a venir [-demin] le bus fé grève [=jusqa mercredi]
[-demin] grève, [+mercredi] bus revien moi aussi
moi pas bien parler. [-Lundi] école français. [+Mardi] ok
moi école français [=lundi soir]. [+Mardi] rdv ok merci
moi [-mardi] hopital pour bébé, [-mercredi] sortie hopital, [+jeudi] je viens
bébé sort de l'hopital [=vendredi], [-jeudi] je reste avec
travail finish [=18h], vous ferme [=17h], comment faire ?
la dame du CCAS elle a dit [=jeudi] pour le colis, vous [+mercredi] j'ai bien noté
ils donnent les colis [=entre 9 et 11h], je viens [+a 11h30] plutot
ils donnent les colis [=entre 9 et 11h], [-a 10h] je perds mon colis
[+10h] ça va les colis c'est [=l'après midi]
jai promis a ma mere de l'amener au bled [=le 13], je reviens [=le 29], donc [-le 18] non
jai promis a ma mere de l'amener au bled [=le 20] donc [+le 18] ça passe juste
je reviens du bled [=le 29], la famille a pas encore fixé, [-le 18] annulez
Bonjour, je serai en déplacement professionnel [-du 3 au 7] ; le rendez-vous [-du 5] est donc à reporter.
Bonjour, étant en déplacement [-du 3 au 7], je vous propose [+le 10].
jme fais enlever le platre [=jeudi] donc [-mardi] je peux pas marcher
jme fais enlever le platre [-mardi], mettez moi [+jeudi] a la place
zêtes gentils mais [-8h45] avec les poules et les bêtes nan, [+11h] voui
les bêtes mangent [=à 7h] donc [+8h45] voui
la vache va vêler [=cette nuit], [-demain matin] faut pas compter sur moi
vendanges [=jusqu'au 25] alors [-le 22] vous pensez bien
les vendanges finissent [=le 20], donc [+le 22] sans problème
le bateau rentre [=a 5h du mat], je dors, [+a 15h] jsui la
le bateau rentre [=jeudi], moi [-mercredi] jsuis en mer
jsuis en mer depuis [=lundi] on capte mal
on rentre au port [=mercredi soir] donc oui [+jeudi]
jsui de garde [=jusqu'a 7h], [-8h] jme tape pas le trajet, [+10h] ok
jsui de garde [=jusqu'a 7h], [+8h] jviens direct
sa caille, le chauffagiste vient [=lundi], [+demain] je viens me rechauffer chez vous lol
sa caille, le chauffagiste vient [-demain], [+lundi] je viens me rechauffer chez vous lol
le gaz est coupé depuis [=dimanche], j'attends le technicien [-demain toute la journée]
rdv edf [=a 8h], vous [+a 10h], c jouable
rdv edf [-a 10h], vous c'est possible [+l'aprem] ?
[-mardi] j'ai kermesse, [-mercredi] je range, [+jeudi] ou [+vendredi] comme vous voulez
la kermesse c'est [=samedi] [+mardi] ya rien
jai pas mes lunettes elles arrivent [=vendredi], [-jeudi] je verrai rien des papiers
jai pas mes lunettes elles arrivent [=vendredi], [+jeudi] je viens quand meme vous me lirez
jaurai mes lunettes [=vendredi] donc pourquoi pas [+lundi] au lieu de [-jeudi]
on a la visite du bailleur social [-le 6], donc si on pouvait dire [+le 7] ou alors [+le 10]...
le bailleur vient [=le 7 ou le 10] il sait pas, pour vous [+le 6] je serai la
jsui tro malade [-aujourdui]
le maire a fermé la route [=jusqu'à dimanche]
ma fille a 8 ans [=aujourd'hui] !
[-demain] j'enterre mon oncle
jarrive [+dans 20 min]
[-cet aprem] jai perdu mes clés je sui bloqué
jai mis [+jeudi] sur le calendrier de la cuisine
[+10h] bien tapantes
[-10h] ça me fait lever trop tôt avec mon traitement
mon mari est parti [=en mars] je suis seule pour tout
jsui enceinte de [=7 mois] et le docteur veut pas que je me déplace [-jeudi]
wallah [-demain] c impossible g tribunal
vous m'avez deja appelé [=mardi] non ?
on déménage [=le mois prochain] faudra changer l'adresse
le petit a vomi [=toute la nuit]
bsr [+lundi 13h45] entendu
[-Le 24] c'est le réveillon quand même !
ah ben [-lundi] j'ai pu mes dents, le dentier est en réparation
je sors du tribunal [=a l'instant]
j'ai fait ma prise de sang [=ce matin] a jeun et jai tourné de l'oeil
depuis [=ce matin] jai pas d'eau chaude
dac dac [+15h15]
pas [-mercredi], mon fils rentre d'internat [=vendredi] et c'est lui qui lit les plans
pas [-mercredi], mon fils rentre d'internat [=vers la fin de semaine], alors [+samedi] ou [+lundi] avec lui
[-Mardi] non merci, [=lundi] je me fais arracher deux dents et je serai gonflé comme un ballon
[-Mardi] non merci, [+lundi] avant de me faire arracher les dents !
je me fais arracher deux dents [=le 4], [+le 3] je parlerai encore donc oui
ok c noté [+le 11 a 9h] mais [=le 10] je dors chez mon frère donc apelez pas sur le fixe
[-le 11] c férié non ? [+le 12 a 9h] plutot
[-le 11 novembre] je porte le drapeau au monument [=a 11h], [+le 12] si vous travaillez
[=hier] le médecin, [=ce matin] la pharmacie, et [+demain] c'est vous, quelle semaine
[=hier] le médecin m'a arrêté [=8 jours] alors [-demain] oubliez
[=Hier] j'ai dit oui pour [-demain] mais finalement non, [+jeudi] ?
[=hier] j'ai dit non pour [+demain] mais finalement si je peux
[=tout a l'heure] j'ai dit [-14h], en fait [+15h] ça m'arrange
vous m'aviez mis [-le matin] et moi je suis bon que [+l'après midi], [-le matin] je suis dans le gaz
ma copine elle a eu rdv [=mardi] avec vous, moi c [+jeudi] c sa ? jvien
ma copine elle a rdv [+mardi a 10h], je pourrais venir en meme temps qu'elle ? [-jeudi] j'ai personne pour m'amener
[-jeudi] y a la marche blanche pour mon voisin, [=mercredi] la veillée, je suis désolé
la veillée c'est [=mercredi soir] donc [+jeudi aprem] je serai fatigué mais là
j'avais demandé [+le 6], vous me mettez [-le 7], [-le 7] je suis à Lyon
je suis à Lyon [-le 7], je rentre [=le 8] très tard, [+le 9] dites oui
je rentre de Lyon [=le 8 dans la nuit], du coup [-le 9 a 8h] c'est dur
jvé pa vous mentir [-demain] jserai pa levé, jrentre du taf [=a 4h]
jvé pa vous mentir jrentre du taf [=a 4h] mais [+demain] jserai la
Ma belle-fille ne peut me conduire que [=le week-end], je ne pourrai donc honorer [-mercredi].
Ma belle-fille ne peut me conduire que [+le mercredi], auriez-vous une place ?
je confirme [+mercredi], c'est ma belle fille qui conduit, elle prend son poste [=à 14h]
jvien [+jeudi] ms ya wifi ? jdoi envoyer un papier [=avant 18h]
jdoi envoyer un papier [=avant jeudi 18h] donc [+mercredi] c le mieux pr moi
jdoi rendre un papier [-jeudi] dernier delai a lautre bout de la ville, [+vendredi] svp
bonjour jpeu pa venir [-le 2] la banque debloque mon compte que [=le 4] jai 0 pr le ticket
le ticket de bus que vous m'avez donné finit [=le 4], [+le 2] j'en profite
le rsa arrive [=le 6] [-le 5] je peux meme pas prendre un café chez vous
[+le 6] le rsa est la, [-le 5] non
je me suis levé [=a 4h], j'ai fait le ménage des bureaux [=de 5 a 8], oui [+a 9h] je suis la debout
j'ai fait le ménage des bureaux [=cette nuit], [-9h] pitié non
ménage des bureaux [=de 18h à 21h] donc [-18h30] impossible, [+17h] je peux
[-jeudi] je ne peu pas quitter la maison, l'expert pour le degat des eaux passe [=entre 9h et 17h]
l'expert devait passer [=hier], il vient finalement [-demain], est ce que [+vendredi] vous irait
j ai eu mon bebe [=le 3], [-le 10] c est trop tot pour sortir
le terme est prévu [=le 10], mettez moi plutot [+le 3]
mon avocat me recoit [=le 19] il veut que je vous vois apres donc [+le 20], pas [-le 18]
mon avocat peut que [-le 18], chez vous [+le 19] alors
Malheureusement [-le 18] je dois garder le lit, le chirurgien me revoit [=le 19] pour les fils.
j'ai kiné [=mardi et jeudi a 8h], vous c [+a 10h] donc tranquille
j'ai kiné [-mardi et jeudi], [+lundi ou vendredi] je peux
kiné [=a 9h] ortho [=a 10h] vous [+a 11h], je serai rodé
kiné [=a 9h] ortho [-a 11h], vous [+a 14h] peut etre ?
le veto prend la chienne [-demain] elle va mourir je veux etre avec elle, [+lundi] pardon
le veto garde la chienne [=jusqu'a demain], je viens seule [+tout à l'heure]
la chienne doit sortir [=a midi] donc [+10h] ok si ça dure pas
jachete une voiture [=samedi] enfin, [-vendredi] encore a pied donc non 12km sous la pluie
non [-vendredi], [+samedi] jaurai la voiture
cette fois oui, [+vendredi], la voiture j'la touche [=samedi] mais mon reuf m'amène
ya pas de covoit [-lundi], yen a un [=mardi] mais il va a metz
ya pas de covoit [-lundi], yen a un [+mardi] qui passe devant chez vous
ya un covoit [=a 7h] et un [=a 12h], bon ben je prends celui de [=7h] et j'attends, ok [+9h]
ya un covoit [=a 7h] et un [=a 12h], [-9h] faut attendre dehors, [+12h45] mieux
ma béquille a cassé [=ce midi] mais [+demain] ça ira
ma béquille a cassé [=ce midi], la pharmacie en a une [=demain soir], [-demain matin] non
merci non, [-le jeudi] ma mère a besoin de moi, l'aide à domicile reprend [=le 2]
l'aide à domicile reprend [=le 2], je serais plus à l'aise [+le 3]
dsl [-jeudi] [-vendredi] mort les deux, on ma collé un stage [=jusqu'au 21]
dsl [-jeudi] [-vendredi] mort les deux, [+le 21] le stage est fini
je vous avez dit [=la fois d'avant] que [-les jeudis] cest la mosquée des femmes, donnez [+mercredi]
[+jeudi] c'est bon la mosquée c'est [=vendredi]
on a messe de requiem [=dimanche], on reçoit la famille [=samedi], [+lundi] je viendrai vous voir comme prévu
la famille repart [=lundi soir], vous voyez [-lundi matin] c'est délicat
la famille repart [=lundi soir], on pourrait faire [+mardi] plutôt que [-lundi] ?
ok pr [+lundi] mais g plus de telefone [=samedi] alors confirmé moi avan
je vous rappelle [=demain matin], là [-jeudi] je peux pas
je vous rappelle [=ce soir] pour dire si oui ou non
mon conseiller m'a écrit [=mardi] pour dire [-jeudi], or [-jeudi] j'ai formation incendie [=jusqu'a 17h]
mon conseiller m'a écrit [=mardi], je réponds oui pour [+jeudi], formation finie [=a midi]
[-demain] jai personne pour ouvrir a l'infirmiere
g une urgence dentaire [=cet aprem]
yavait [=hier] un mot dans la boite de la mairie je comprend pas
chuis au fond du lit depuis [=2 jours] madame
le fourgon passe au controle technique [=le 14]
impec pour [+midi et demi] je mange apres
nan pas [-samedi] chui au mariage de mon cousin moi
je pourrais pas etre la [-a 9h], la prefecture est pile en face mais la queue est énorme
mon rv chez l'oculiste c'est [=dans 6 mois] vous vous rendez compte
[+jeudi] entendu, bonne continuation madame et merci pour le colis
mon téléphone est tombé dans l'eau [=dimanche] je réponds avec celui de ma nièce
c'est l'aïd [=dimanche] je vous souhaite une bonne fête
[+le 17] je viens avec ma fille pour traduire, elle parle mieux
mon train part [=a 18h40] ya de la marge je viens
le notaire nous prend [-mardi] on peut pas y échapper
[-10h mardi] ça coince avec mes perfusions, elles finissent [=a 10h30], [+11h] sans souci
oui [+jeudi], d'ailleurs j'ai envoyé mon cv [=lundi] à carglass et ils rappellent [=vendredi]
[-mercredi] c niet j'ai rendez vous a la mdph [=a 10h30] attendu depuis [=8 mois]
je sors de l'usine [=vendredi 6h], donc [-vendredi 9h] je dors, [+vendredi 15h] si vous voulez
svp annuler [-le 22], j'ai trouvé du boulot je commence [=lundi] !
non je travail [-lundi] a rungis, j'ai pas le choix. [+samedi] c possible ?
je suis sorti de l'hopital [=avant hier], doucement mais ca va
ya une coupure depuis [=trois jours] apres le cyclone, la route est barrée, [-mercredi] impossible
[=hier] j'ai perdu mon grand père l'enterrement c [-jeudi] je pourrai pas venir ce jour là
merci je prends [+mercredi]
pour [-vendredi] je peux plus venir, le resultat de l'irm tombe [=a 10h] j'ai peur d'y aller seule, dites [+lundi]
[+demain] oui je viens avec le petit dans la poussette si vous voulez bien
[=la semaine derniere] vous avez annulé et la moi [-jeudi] je peux plus, [+le 19] ?
jvien pa [-lundi] la daronne est a lhopital depuis [=samedi]
[-jeudi] je suis pas là. [-vendredi] pas là non plus. [+Lundi 16] si vous avez.
on peut pas faire [+mercredi] a la place de [-jeudi] ? mon contrat saisonnier reprend [=demain]
mes prises de sang c'est [=jeudi 8h] a jeun, je serai chez vous [+a 10h] pas de probleme
[+demain] oui, j'arrive avec ma valise car je pars en cure [=demain soir]
mon téléphone etait cassé [=pendant 15 jours], vous m'aviez mis quel jour ? si c [+jeudi] je viens
je confirme pour [+apres demain]
Je vous prie d'excuser mon absence de [=lundi], j'avais une extinction de voix.
[+jeudi] c'est parfait
Bonjour, j'ai eu le covid [=la semaine dernière], negatif depuis [=hier], je serai là [+jeudi]
[-demain] non : plus de gasoil, la paye c [=le 28], [+le 29] oui
je vous ecris depuis les urgences on attend depuis [=22h], [-demain matin] faudra pas compter sur moi
c'est gentil de rappeler, [+demain 10h] j'arrive en avance comme [=la derniere fois]
[+le jeudi 12] oui, [-le vendredi 13] non je suis superstitieuse 😂
[+vendredi] j'viens, [=la dernière fois] c'était la grippe désolé
nope pas [-jeudi]
[+demain] c'est bon je serai là même si j'ai veillé une tante décédée [=samedi]
ma voisine a appelé [=hier] pour moi, elle a dit [-jeudi] mais moi c [+mercredi] que je veux
est ce que [+11h] au lieu de [-10h] [+jeudi] c possible
[=y a deux semaines] vous m'avez donné un papier avec rien d'écrit dessus, si c'est [+le 12] je viens
je peu venir [+jeudi] mé jé pa le papier de la caf il arrive [=ds 10 jours]
bsr c pour dire que [-jeudi] je bosse finalement
[-jeudi] c'est pas bon pour moi ni [-vendredi], mon frère est en permission [=jusqu'a dimanche], je veux en profiter. [+Lundi].
[-jeudi 12] jsui en garde a la maison avec les petits dite moi si [+vendredi 13] c ouvert
rdv de [-mercredi] annulé pour moi je part au bled [=ce soir] ma mère est tombée
[+mardi], oui, avec plaisir
pardon je voulé dire [+vendredi] pas [-jeudi]
bonjour, mon mari se fait operer [=mercredi] mais [+jeudi] ma soeur prend le relais donc je viens
[+mardi] j'y serai à l'heure promis juré
on peut se voir [+mardi 9] ? [-jeudi 11] je descends a marseille voir mon fils, je remonte [=le 14]
jeune homme [-mercredi] je ne puis, mes rhumatismes me clouent au lit depuis [=lundi]. Voyons cela [+la semaine prochaine].
bonjour c'est possible de passer de [-10h] à [+11h] le meme jour ?
c bon [+lundi], ma formation hygiène commence que [=le 2]
salam [+jeudi] ok je fini priere [=13h45] et je vien [+14h30] comme prevu
[-mardi matin] je passe mon permis cariste, croisez les doigts, [+mardi aprem] je peux passer
c'est possible par téléphone [+jeudi] parce que la route est coupée depuis [=mardi]
j'ai demandé [=la semaine derniere] a changer et personne répond, donc je répète : [-le 12] non, [+le 19] oui
ta pas plutot [+11h30] ? [-10h] c tot
j'ai signé le papier de la cpam [=vendredi], il vous le faut ?
jai pas pu venir [=mardi] car pas de credit pour prevenir
jconfirme [+mardi 9h30] boss
vous pouvez me noter [+le 17] plutôt que [-le 12], je serai sortie de la maternité
ok [+jeudi], attention je dois etre parti [=a 10h45] pour prendre mon fils a l'ime
ne m'attendez pas [-demain]
oui pr [+mercredi], par contre [-10h] trop tot, [+14h] ?
oui je viens [+jeudi] avec mon CV et ma carte
[-mercredi] non j'ai deja un rdv chez cap emploi [=le meme matin], [+le 17] est bien ?
pas de garde [-mardi], la nounou vient de me lâcher [=y a 1h], je sais pas quoi faire, [+vendredi] elle est là
la caf a versé [=le 5] ? j'ai rien sur mon compte moi
ah non pas [-le 9] c mon bapteme de l air offert par mes enfants mdr
Madame, suite a votre appel de [=mardi], je confirme [+jeudi 12 à 10h]
[+jeudi] ok mais je pars [=a 11h] pile sinon je rate le ter de [=11h20]
mon grand frère il est décédé [=lundi], je rentre de Oran [=dimanche], [+lundi 16] je peux passer
[-mardi matin] on coupe l'eau et le gaz chez moi et le technicien passe [=entre 8h et 12h], [+mardi 15h] possible ?
jé confond [=hier] avec [=aujourdui] pardon, vou pouvé remettre [+demain] ?
ok [+jeudi] mais si il neige comme [=lundi] je pourrai pas descendre
[-10h] ça me va pas trop, avez vous plus [+vers 11h] ?
ma formation de soudeur a commencé [=hier], c'est génial
jserai la [+lundi] tkt
bonjour je suis nounou et les parents rentrent [=a 17h], [-10h] c non, [+17h30] si vous êtes encore ouverts
non dsl [-demain] j'ai la convocation du tribunal [=a 9h], mettez moi [+lundi]
bonjour pour [-le 16] je suis de jury d'assises, ca dure [=jusqu'au 20], [+le 23] si cela convient
il me faut reporter, [-jeudi] c'est la rentrée du petit dernier et il fait que [=1h] le premier jour
rdv annulé [-mardi], je pars a nantes [=lundi] pour voir un logement
[+jeudi] c bon madame, ma toux est partie depuis [=avant-hier]
oui je serai la [+jeudi] merci
le petit a 39 de fièvre depuis [=cette nuit], [-aujourdhui] je peux pas venir, [+demain] si ça va mieux
eh bien [-le 13] je me marie figurez vous 😄 [+la semaine suivante] avec plaisir
avec le verglas je me suis cassé la figure [=ce matin], rien de grave
mon bus il arrive [=10h05], donc [+vendredi] je serai 5 min en retard
j'ai ma visite à domicile du bailleur [-a 10h], [+jeudi] pourquoi pas [+14h] ?
c pas possible [-demain] jé pa dormi le bb pleure depuis [=3h du mat]
la nounou est enceinte elle s'arrête [=le mois prochain], ca va etre chaud pour moi
votre bureau a demenagé [=en octobre] non ? je suis allé a l'ancien [=la dernière fois], [+jeudi] je vais où
non pour [-jeudi] oui pour [+vendredi] merci au revoir
en ce moment j'ai plus de médicaments donc [-demain] je sors pas, l'infirmier vient [=samedi] m'en donner
[+demain 8h45] j'arrive a pied donc priez pour pas de pluie
[-mardi] pas possib, brocante
[-10h] c chaud, [+10h45] je suis la
monsieur, ma mère a eu un avc [=dimanche]. je ne viendrai pas [-mardi].
j'avais rdv [=hier] chez l'ortho et elle m'a remis [-jeudi 10h15], c'est en plein dans le votre, on change ?
oui madame, [+apres demain], mon mari me conduit
le psy m'a dit de pas trop forcer [-cette semaine], [+la prochaine] ok ?
[-vendredi] ça l'fait pas. [+jeudi] ça l'fait
Bonjour, pour [-demain 10h] je suis bloquée, l'infirmière passe [=entre 9h et 11h]. [+14h] serait possible.
c'est le premier anniversaire de la mort de papa [-le 6], la messe est [=a 10h], je préfère un autre jour
c confirmé [+mardi 2] jai posé ma journée
g di oui mai c non pour [-jeudi], [+vendredi] wi
[+jeudi] ou [+vendredi] c pareil pour moi
[+demain] nickel a tte
excusé moi pour [=mardi dernier] j'avais plus de batterie. [+mercredi] je vien sans faute
vous etes ouvert [+samedi] ? je bosse tout le reste
nan [-jeudi] jpp, [-vendredi] non plus, [+lundi] je peux
bonjour j'ai le pied cassé depuis [=le 3], le plâtre on l'enlève [=le 24], alors [+le 26] svp
hello c'est tjrs bon pour [+le 8]
j'suis ok pour [+le 14 à 11h]
mon récépissé est périmé depuis [=le 2] j'ai peur des controles
[-mardi] dsl. On fait la récolte des litchis. [+Lundi] [+apres 14h].
je peux [+pas avant 14h] [+jeudi]
j'étais au tribunal [=lundi toute la journée] désolé madame
[-mercredi] nn j'ai foot, nan je rigole, j'ai scanner [=a 8h45] a la timone
mon beau frère se marie [=samedi] on prend la route [-jeudi de bon matin], déplacer a [+mercredi] svp
je viens [+jeudi] c sur, [=la fois passée] c'etait le verglas
désole de repondre que [=maintenant], [-demain] je peux pas
wesh [-jeudi] mort, [+vendredi] easy
[=ce matin] je suis passé devant chez vous c'était fermé, donc [+jeudi] ça sera ouvert ? je viens
la neige bloque le col depuis [=mercredi], [-demain] pas moyen, [+lundi] si ça degele
[-jeudi] nan, [+mercredi] si, [-mardi] nan
ué [+mardi 10h] carré
mon chien est mort [=hier] je suis pas en état [-demain]
navré, je garde mon père alzheimer, l'auxiliaire est en congé [=cette semaine], [+la semaine prochaine] elle revient
svp pour [-le 12] dites a la dame que j'ai la main dans le platre, on retire [=le 15]
[-mercredi] nan frere
jpeux pas [-mardi] ya le conseil de discipline de mon fils au collège [=a 9h30]
bonjour, [-le 24] l'usine nous fait travailler a cause des commandes, [+le 29] on sera fermés
oui oui [+vendredi] c noté dans mon calendrier depuis [=lundi]
je viendrai [+lundi] avec mon éducateur il est prévenu
[+demain 10h] pas de souci, tu peux prevenir ma conseillere que je finis ma mission [=le 30] ?
j'ai reçu votre sms [=ce matin] seulement, c'est bon pour [+mardi]
je sui au commissariat [=maintenant] vol de mon tel, pour [+jeudi] je viens quand meme
jai eu un accident de scooter [=dimanche soir], platre [-jusqu'au 15 janvier], je marche pas
je voulais venir mais [-lundi] le docteur il a dit non
ma soeur arrive du mali [=mercredi soir] a roissy, je serai crevé mais je viens [+jeudi]
je suis malade comme un chien depuis [=2 jours] le docteur dit repos [-jusqu'a vendredi]
vous m'avez appelé [=a 14h] j'étais en machine, [-demain] non, rappelez pour [+vendredi]
je peux pas [-mercredi], l'eglise a besoin de moi, [-dimanche] non plus lol, [+mardi] alors
je peut pas [-mercredi] la creche elle est fermé
[-demain] cv pas, jai vomi [=toute la nuit]
[=jeudi dernier] j'ai attendu une heure dehors personne, [-ce jeudi] je viens pas
j'ai mal au dos depuis [=dimanche], je pense que [-mercredi] ca va pas le faire
mon fils sort de prison [-lundi], je dois aller le chercher a 200 km, pas possible chez vous
[-vendredi] greve des trains, remettre [+mardi] svp j'habite a 40 km
j'ai loupé [=jeudi passé] a cause du rer B en panne. je m'excuse. [+demain] je prends celui de [=8h12]
pas de soucis [+vendredi] j'y serais, c'est ma mère qui garde [=jusque midi]
[-Jeudi] impossible. [+Lundi] possible.
le boulanger me prend en essai [-jeudi matin], il finit la fournée [=a 11h], du coup [+jeudi 14h] si vous avez
[+jeudi] je serai là [+a 10h], mon avocat m'appelle [=a 12h], pas plus long svp
mon fils s'est fait renverser [=mercredi], je suis au chevet, pas la tete a ça
[+jeudi] je viens si le car passe, [=lundi] il était supprimé
mon ex doit récupérer la petite [=jeudi 9h] mais il est toujours en retard, [+jeudi 11h] svp plutot que [-10h]
bjr c moi qui a raté [=mardi], j'avais la tete a l'envers, un deuil, remettez moi [+lundi]
[-le 12] je suis convoquée a l'ofii, ca tombe mal, proposez moi [+le 13] ou [+le 16]
[-mardi] je serai en train de demenager, on nous a donné l'appart [=ce matin], [+jeudi] c bon
reporté svp de [-jeudi] a [+la semaine d'après]
mon pere est rentré a l'hopital [=cette nuit], je vien pas [-demain]
bien entendu [+jeudi]
c ok pr moi [+vendredi 14h] bonne journée a vous
[+jeudi] oui [-9h] non je veux dire [+10h] comme convenu
oui présent [+jeudi], le chomage me verse [=le 5] c'est pareil faut qu'on en parle
[-mardi] impossible je suis en cours
[=tout a l'heure] j'ai essayé de vous appeler ça sonne dans le vide
[=samedi] j'ai perdu mon portefeuille, j'ai plus rien, plus de carte
vs inquietez pas je serai la [+demain]
pouvez vous me mettre [+le 20] svp
[+jeudi] oui mais [+10h15] si ca derange pas
svp [-10h] c'est vraiment pas possible avec la crèche
ok pour [+lundi 10h] mais je repars [=a 11h] car bus
c'est entendu pour [+vendredi 14h], bonne soirée
slt [+jeudi] ca va mais [+lundi] ca serait encore mieu si ya
jai un souci de garde [-jeudi matin], [+jeudi apres midi] ma tante est la
mon permis je le passe [=le 3 mars], je voulais vous dire
[+le 3] ça marche 👍
oui je me souviens, [+lundi] avec la dame aux lunettes
rendez vous de [-mardi] à remettre à [+mercredi] même heure
ui ui [+jedi]
pa [-jedi] mi travay, [+vandredi] i bon pou mwin
j'ai un rappel du vaccin [=jeudi 14h], pour [+10h] ça gène pas
on a fait la fete du village [=samedi], je suis encore aphone, [+jeudi] j'ecrirai au lieu de parler 😅
[+pas avant lundi]
on m'a volé mes papiers [=la nuit derniere] je suis au poste
je serai absent [-du 9 au 13]
je croyais que c'était [=hier] !! je suis venu pour rien. bon, [+jeudi] je reviens
mon titre de sejour il expire [=le 30], je dois aller prefecture [-mercredi tot le matin], donner moi autre jour svp
[+mercredi] c'est ok pour moi et pour ma fille
ok [+lundi] mais [+un peu apres 10h]
ça fait [=3 semaines] que j'attends ce rdv donc oui [+mercredi] je viens évidemment
ce sera non pour [-le 15]
la préfecture m'a mis [-le 12] aussi, donc vous me bougez [+au 13] ?
ma grossesse est a risque, le gynéco dit alité [-jusqu'au 2 mars]
il a fallu que ma chaudière lache [=ce matin], le chauffagiste vient [-mardi], donc annulez pour moi
mwin la fini travay [=4h tantot], [-14h] mi gingn pa, [+jeudi 16h30] lé bon
[-demain matin] chu pris, [+demain aprem] chu libre
[-lundi] je dis non, je reviens vers vous
[-vendredi] non. C'est le ramadan qui commence et la prière c'est [=13h30]. [+Jeudi] oui.
je suis chez ma fille a brest [-jusqu'a dimanche], et je prend le train [=lundi 7h], donc [+lundi aprem au plus tot]
désolé j'ai oublié [=lundi], j'etais persuadé que c'etait [=mardi]
non merci pas [-demain]
[+jeudi] oui [+10h] oui, c'est mon anniversaire [=vendredi] alors j'aurai 52 ans, pensez y
bjr bien recu, a [+mercredi]
Bonjour. Mon fils passe son brevet [-jeudi], je l'accompagne, donc non pour [-ce jour]. [+Vendredi] conviendrait.
[-demain] je viens pas dsl
[-jeudi] je veux pas, [+mercredi] je veux
[-le 12] je pourrai pas me deplacer, genou bloqué
ma collègue est en arrêt depuis [=lundi], je fais ses heures, impossible [-jeudi], ni [-vendredi], [+la semaine qui vient] c'est bon
tu c que [-vendredi] y a match, non serieux c le conseil de classe de ma grande [=a 10h]
mon titre de transport finit [=ce soir] et je recharge [=le 6], je peux venir que [+le 7]
g pa de reveil, [+mardi] oui mais pa [-le matin] svp
bonjour [+jeudi] ok, et ma fille qui est suivie aussi c'est [=vendredi], elle viendra seule
bonjour monsieur, [-jeudi] c'est la fete de l'aid inchallah, je demande [+vendredi] ou [+lundi]
je confirme ma présence [+jeudi à 10 heures], cordialement
pas [-vendredi] svp, on enterre un ancien du village et je porte la croix
ma mere a fait un malaise [=ce matin] on est a l'hopital
jsui au tchad [-jusqu'au 28], apres [+le 1er] je suis la
désolée [-demain 14h] pas possible, [+16h] c'est faisable ?
je vous ai dit oui [=ce matin] mais en fait non, [-lundi] mon patron veut pas
excusez le retard de reponse j'etais en mer depuis [=mardi]
[-jeudi 10h] non, [+jeudi 15h] oui !
jai recu que [=mardi] votre courrier, la poste c nimporte quoi
j'accepte [+jeudi 12 novembre 10h]
oui madame [+vendredi] je vien, jai bien vu le message [=hier soir]
oui [+jeudi 10h] c noté
[-vendredi] je peux pas, rappelez moi
c'est possible [+lundi] ? car [-mercredi] je perds ma journée, je suis payé a l'heure
jé pa été prevenu pour [=la semaine derniere] moi
pour [-vendredi] ma réponse est non, je vous expliquerai
quand vous m'avez appelé [=mardi matin] j'étais au dispensaire, c'est bon pour [+jeudi]
[-lundi] j'ai mon code a passer, [=14h] a dijon, je serai pas rentré
non, [-aujourd'hui] je suis au fond du lit
c'est noté [+lundi 24] à la mission locale, merci de m'avoir rappelé
[-vandredi] sa va pa etre posible mon bébé est malade
svp monsieur c'est pour dire que [+jeudi] je suis présent, mon frère pour son rdv de [=mardi] est absent
oui [+le 12] mais [-l'apres midi] pas moyen
j'ai un probleme, [-demain] la voiture est au controle technique, je la récupère [=vendredi]
bonsoir madame je viens [+mardi], ma fille rentre a l'école [=lundi] donc c bon pour la garde
excuse moi monsieur [-jeudi] moi pas venir, moi travail, [+samedi] moi venir
pour la greve annoncée [=hier] le sncf a dit aucun train [-mardi], [+vendredi] reprise, je peux
je devais venir [=vendredi] et on m'a dit c'etait [=jeudi], alors donnez moi vraiment [+lundi]
bjr [-mardi] c pas possible pour moi, [+vendredi] si vous avez une place
j'étais en garde a vue [=hier], j'ai pas pu répondre. [+Demain] je viens.
[-le 12] j'ai un entretien chez leclerc [=a 11h] c'est le meme jour que vous, décaler svp
[=hier] jai eu une crise d'angoisse dans le tram c pour sa que je suis pas venu
je souhaite décaler mon rdv [+à vendredi]
décalez moi [+au 14] svp
est ce possible de repousser mon rendez vous [+après le 20]
Je souhaiterais déplacer notre rendez-vous [+au mardi 17], si cela vous convient.
faudrait decaler le rdv [+dans 15 jours]
on peut reporter [+à la semaine prochaine] ?
je voudrais repousser l'entretien [+d'une semaine, jeudi]
vous pouvez me changer pour [+lundi matin]
avancer le rendez vous [+à demain] c'est faisable ?
peut on remettre ça [+à mercredi prochain 14h]
mettez moi plutôt [+le lendemain]
Serait-il envisageable de le reporter [+au début du mois prochain] ?
transférez mon rdv [+au jeudi 16] svp merci
oups je voulais dire [+jeudi] pas [-mercredi]
je peux pas [-lundi] je me trompe toujours avec l'heure d'hiver, [+mardi 10h] ?
oui je viens [+lundi], mais mon train arrive [=à 9h52], je serai un peu juste
oui je viendrai, mon bus n'arrive qu'[=à 10h10], j'aurai dix minutes de retard
je confirme [+mardi 14h], j'ai eu vos messages que [=ce matin]
c'est noté pour [+jeudi 10h], la dernière fois c'était [=un mardi] et vous étiez pas là
ok [+demain], on m'avait dit [=14h] mais c'est bien [+9h]
[+mercredi 15] c'est bon pour moi, je garde la petite que [=le jeudi]
d'accord pour [+vendredi], je pars au pays que [=le 12]
non [-demain] impossible, l'aide à domicile passe que [=le lundi]
pas [-le 4], je rentre de chez ma mère que [=le 5]
[-jeudi] je peux pas, la fourrière me rend la voiture que [=vendredi]
[-mardi] pas moyen de venir, [+mercredi matin] oui
[-lundi] j'ai pas moyen de descendre [+jeudi aprem] ça va
le même jour mais plus tard svp, le kiné me prend [=à 9h]
même jour mais dans l'après-midi, j'ai le dentiste [=à 10h]
[-jeudi] suis en formation toute la journée mais [+le lundi 16] j'ai rien
ma mere sort de l'hopital [=a 11h] faut que je la recupere, donc [-jeudi] mort. [+vendredi] sans souci
je passe au tribunal [-le 14] on peut mettre [+le 16] svp
la prefecture m'a donné [-jeudi] pour mon titre de sejour, si possible j'aimerais mieux [+lundi]
oui oui je viens, j'avais pas repondu [=hier] car plus de credit
[-demain] le proprio passe pour la fuite il a dit [=entre 9h et 13h] mdr donc non. [+apres demain] ?
j'aurais préféré [+vendredi 14h], [-jeudi] c l'enterrement de mon oncle
ça fait [=3 semaines] que je demande à changer, je veux [+le matin] moi pas [-l'aprem]
ok pour [+jeudi] mais dite moi si [=la semaine derniere] ca a compté absent
ma fille a sa kermesse [=a 16h30] ca ira si on finit avant, je viens [+a 14h] comme prévu
non pas [-jeudi], mon frere arrive du bled je vais le chercher à l'aeroport
[-vendredi] c jour de priere pour moi, [+jeudi] si ca vous derange pas
pas possible [-le 12] monsieur l'assistante sociale vient a la maison [=a 10h30]
je serai la [+jeudi 10h], j'ai fait refaire mon cv [=samedi] chez ma cousine
g deja raté [=en mars] et [=en juin] je raterai pas celui de [+jeudi] promis
bonsoir le train de ma mère arrive [=a 9h45] en gare je peux etre chez vous [+vers 11h] ?
j'ai audience [-mardi] au jaf, mon avocate me l'a dit [=hier soir] seulement. [+mercredi] ça ira
Mon voisin qui m'emmène en voiture travaille [=le matin], il ne peut me déposer qu'[+à 15h]
[=lundi] j'ai porté le papier à l'accueil, pour le rdv c'est oui
ben nan [-jeudi] chui au prud'hommes
la derniere fois vous aviez dit [=10h] et c'etait [=11h] alors c bien [+14h jeudi] oui ou non moi je viens
mon ex ramene les enfants [=dimanche soir] dc [+lundi] je suis dispo mais [-vendredi] non
c'est noel des enfants a l'ecole [-jeudi], [+vendredi] plutot merci
excusé moi pour [=mardi], ma mère était tombé
il a neigé [=hier] mais [=aujourd'hui] les bus roulent donc [+demain] je viens
je dois etre a la prefecture [=a 8h] et ya la queue, [-9h] c'est pas jouable, [+13h30] oui
Je préférerais [+mardi], mon épouse est hospitalisée depuis [=dimanche] et je ne peux pas [-demain]
ils coupent l'eau [=a 14h] chez moi mais c pas grave [+jeudi] je serai là
[-jeudi 12] c'est yom kippour je peux pas desolée, [+dimanche] vous etes ouvert ? sinon [+lundi 16]
on m'a volé mon sac [=samedi soir] jai plus de papier, je vient kan meme [+jeudi] ?
[-le 12] j'ai le scanner de ma femme [+le 13] jsuis libre
j'ai été payé qu'[=avant hier] jpouvais pas recharger, [+demain] c bon je serai la
je viendrai [+mardi]. juste dites au monsieur que l'attestation employeur je l'aurai [=vendredi]
Mon mari est de nuit [=jusqu'a 6h] il garde les gosses [=apres 10h], si c'etait [+10h30] jpourrais
le proprio vient faire l'etat des lieux [-vendredi matin], [+vendredi] oui mais [+a 15h]
desole [=hier] je dormais quand vous avez ecrit, oui je serai la
Toussaint oblige je pars sur les tombes [-samedi], [+lundi] me va
la prefecture a appelé [=ce matin] pour que je vienne [-jeudi], je peux pas couper en deux
ok [+10h] mais je pars [=a 11h max], jai la voisine qui m'attend en bas
ya eu degat des eaux [=dans la nuit], l'assurance envoi kelkun [-tantôt], je peux [+demain matin]
[-demain] je suis témoin au tribunal
Bonjour, mon titre expire [=dans 10 jours], est ce que [+jeudi] je dois l'amener ? je viens oui
ni [-jeudi] ni [-vendredi] ma tante est décédé [=mardi]
oui je confirme [+le 19] a cause que [=le 20] je pars au pays
j'ai eu mon salaire [=hier] je peux prendre le train, à [+jeudi] !
nan mais [-14h] j'vais chercher mon neveu, [+15h30] dac
le docteur de maman vient [=a 9h], vous m'avez mis [-9h30], pouvez vous faire [+11h] ?
je touche le rsa [=le 6] j'ai rien pour le bus avant, [-le 4] c'est mort, [+le 7] d'accord
[-mardi] le juge finit jamais a l'heure, [+mercredi] c mieux
c bon [+vendredi] jme suis arrangé ac la nounou elle le prend [=des 8h]
l'ecole fait greve [-jeudi] parait-il, jpeux pas laisser les jumeaux
c'est oui. j'ai fait les photos [=lundi], le timbre [=mardi]
on m'a opéré les dents [=hier] jparle pas, reportez [+a lundi] svp
mon assistante familiale dit que [-jeudi] ya visite médiatisée, on peut [+mardi] ?
pas [-aujourd'hui], l'ambassade m'a appelé [=hier] faut que j'y aille
Je serai présente [+lundi 8h30], ma sœur dort chez moi [=dimanche] exprès
j'ai déposé le dossier logement [=le 2], ils repondent [=sous 2 mois], pour [+jeudi] c oui
le facteur a laissé un avis [=hier], je dois aller [-demain matin] a la poste recuperer, [+demain 14h] possible ?
l'audience est reportée [=au 28], donc finalement [+jeudi] je peux venir
jsuis plus d'accord pour [-8h], le car il part qu'[=a 8h10] depuis [=la rentrée]
ma fille accouche [=vers le 20], à la rigueur [+vendredi] mais alors [+le matin]
peut etre [+jeudi] oui mais [-a 9h] non, je suis chez le notaire pour la succession
jamais reçu de sms [=jeudi], pour [+mardi] je confirme
[-le 11] ma soeur passe le code et je garde ses 3 petits, [+le 12] libre comme l'air
je peux pas repondre oui, j'attend le juge, il decide [=mercredi]
j'ai rdv banque pour le decouvert [-demain 10h] je peux [+demain 14h] si ça marche pour vous
pas d'bras [-jeudi], on vide la maison de ma mere, elle est partie [=le mois dernier]
ça serait pas plutot [+le 18] ? [-le 17] j'ai la cour d'appel
oui [+a 10h] mais je serai avec mon petit frère, ma mere rentre du travail que [=le soir]
j'ai mal dormi, ma voisine fait la fete [=jusqu'a 4h], pas [-9h] svp, [+11h]
c'est noté [+jeudi 16 a 14h]
la dernière fois j'ai attendu 2h dehors, je viens [+demain] mais faut pas recommencer
mon fils fait sa rentrée en CP [-lundi matin], si vous avez un trou [+lundi aprem] je prend
je sors de garde a vue [=ce matin] je suis claqué, reporter a [+jeudi] merci
la creche ferme [=a 18h] pas de souci pour [+16h]
les sous sont arrivés [=le 7] jai payé le titre de transport, [+le 10] j'arrive
moi [-jeudi]? ah non on livre mon lit
j'irai [+vendredi], j'ai vu avec la marraine du petit [=dimanche] a la messe
si c'est pas trop tard [+mercredi], pasque [-mardi] je dois montrer l'appart a l'agence
chez nous [-le vendredi] on travaille pas, [+jeudi] ou [+samedi]
[=mardi] j'avais pas de crédit, [=mercredi] le tel est tombé dans l'eau, pour [+jeudi] oui je viens
[=hier soir] ma fille a fait une crise, on est aux urgences, pas [-demain]
j'ai signé [=le 4] chez un autre, plus besoin du rdv de [-vendredi]
ouiii [+jeudi] ma maman garde bébé
[-demain] c'est mort monsieur j'ai jugement [=a 13h30] a bobigny et jsais pas kan ca fini
Mon avocat m'a demandé de passer [=à 16h], je peux donc honorer votre rendez-vous de [+14h]
je suis pas dispo [-le 6] y a la braderie je deballe [=des 5h], [+le 8] ou [+le 9]
jai recu un papier [=lundi] du greffe, faut repondre [=sous 15 jours], vous m'aidez [+jeudi] au rdv ?
[+mardi] oui. pas reçu de lettre pour la caf ça fait [=un mois et demi]
c'est le ramadan je romps [=a 20h10], le rdv de [+15h] ça va
prefecture [=9h] et vous [-10h] c'est pas faisable. [+l'apres midi] peut etre
mon fils a pas école [-demain] ya une reunion de profs donc je pourrais pas
pas dispo [-le 20] on a le conseil de famille pour la tutelle de ma mere
le controleur judiciaire m'attend [=tous les mardis a 10h] donc [+mardi 11h30] oui mais pas [-mardi 10h]
ok [+14h], mon frere finit [=a 13h30] il me pose devant chez vous
j'peux pas rater le taxi vsl de ma mere [=a 15h], [-14h30] c trop juste donnez moi plutot [+10h]
vu que mon rsa est suspendu depuis [=aout] oui je viens [+mardi] et en courant
ma voisine accouche en ce moment meme je la suis a l'hopital, [-10h] trop tot, [+cet aprem] ok
c ok. la prefecture c [=l'aprem], vous c [+le matin]
on me prélève [=demain], j'aurai plus un sou pour le tram, [+lundi] plutôt que [-jeudi]
non [-jeudi] non, la demi-soeur de mon mari se remarie
j'ai prevenu ma conseillere [=vendredi] par mail, [-lundi] impossible, stage de recuperation de points
jvai pas vous mentir [=hier] jai bu, mais [+demain] je suis debout
[+vendredi 10h] bien compris merci madame
on a veillé la grand mere [=toute la nuit] je suis pas en etat [-ce matin], [+demain] meme heure ?
[-le 3] je rends les clefs, [-le 4] j'ai l'huissier, [+le 5] enfin je suis a vous
comme la derniere fois [=le 2] j'étais en retard, oui pour [+jeudi]
mon fils a eu la varicelle [=dimanche] et la creche le reprend que [=vendredi] donc [-demain] nan
le serrurier vient [=d'ici une heure], attendez moi pas [-a 9h], [+10h30] je suis la
Je n'avais pas vu, le courrier est arrivé [=samedi]. C'est entendu pour [+lundi]
mon papier d'hebergement finit [=dans 3 jours] svp peut on avancer a [+demain] ?
je suis de mariage [=samedi] je descend a Nimes [-vendredi], [+jeudi] ça le fait
demandez pas [-le mardi] c le marché de ma mere j'aide [=de 5h a 14h], [+mercredi] c bien
j'ai mis le reveil [=a 6h] pour pas rater, je serai la [+a 9h] madame
bah [=lundi] on m'a dit [=mercredi], [=mardi] on m'a dit [=jeudi], moi je peux que [+vendredi]
mes papiers sont perdu depuis le demenagement de [=mai], je viens qd meme [+le 12] ?
pas cool [-vendredi 15h], c'est l'heure de la grande priere de la famille. [+vendredi 17h] jouable
non pour [-le 8], mon oncle est enterré [=a 14h] a 200 km
oui [+demain] mais jai pas encore l'attestation, la secu a dit [=10 jours]
j'ai accompagné ma copine au tribunal [=jeudi passé] d'ou mon absence, cette fois [+jeudi] je viens
le chauffage est tombé en panne [=avant-hier], le gars vient reparer [-demain], j'annule
[+jeudi] je viens, [=mardi] je pouvais pas mon beau pere installait la cuisine
mon logeur m'a mis dehors [=lundi], j'ai dormi chez un pote. [+jeudi] je serai quand meme la
[-le 27] j'ai le sport adapté avec mon frere handicapé, c'est sacré, [+le 28] nickel
je l'ai su [=hier a 22h] que j'avais rdv, c'est court, pas [-aujourd'hui]
desolé pour le retard de reponse, ma grand mere est morte [=jeudi]
c bon pour moi [+demain] vu que l'audience a été renvoyée [=en janvier]
mon titre de transport marche pas [=le week end], mettez moi pas [-samedi], [+vendredi] oui
vs avez pas mieux que [-8h] ? je suis une mere seule moi, [+9h30] je dis oui
le docteur de ma mere m'a dit hospitalisation [-mercredi], j'ai que moi pour l'emmener
à c't'heure je peux pas dire, la soeur elle rappelle [=demain]
[-vendredi saint] moi je travaille pas et je bouge pas, [+jeudi saint] a la limite
Je confirme ma venue [+le 3 mars]. Mon attestation de sécurité sociale, reçue [=le 27 février], sera avec moi
comme convenu avec la dame au telephone [=hier], je viendrai [+mardi] et pas [-lundi]
le rdv ofpra m'est tombé dessus [-demain matin], vous faites [+demain aprem] ?
ah non, [-jeudi] jai reunion parents profs
l'ascenseur est en panne depuis [=mardi] et je suis en fauteuil, possible de decaler a [+la semaine prochaine]
pr [+jeudi] jviens tkt, jai rien dit [=hier] j'etais chez ma daronne
je comptais venir mais l'ecole m'appelle la petite vomit depuis [=ce matin]
mon beau frere est en repos [=le lundi], donc faites [+lundi] et pas [-jeudi] s'il vous plait
depuis que maman est tombée [=en octobre] je fais tout, mais [+jeudi] d'accord une heure
[-demain 14h] mon bailleur passe prendre le chèque, [+15h] alors ?
le tribunal de police m'a collé une audience [=le 22], rien a voir avec [+le 20] je serai chez vous
vous m'avez ecrit [=le premier], j'ai lu [=le 6], je reponds [=le 8] : oui je viens
chui d'astreinte famille [-ce jeudi], papi sort de reeducation
[+14h] ok si je mange chez ma mere [=a midi]
si on pouvait eviter [-le matin]... ma belle soeur vient avec ses bagages [=vers 10h]
Madame, mon fils n'a pas cours [=jeudi], je l'amène avec moi [+à 10h], c'est permis ?
c'est le car de ma mère qui arrive [=a midi], du coup [-11h] je peux oublier
je voulai dire oui mai jai pas eu de reseau [=ce week end] a la campagne chez tata
on est [=mercredi] nan ? la cantine est fermée, bon [+demain] c'est bon hein
j'suis pas contre [+vendredi], [-jeudi] le proprio change la porte
non ma mere a besoin de moi [-demain]
chuis en retard d'un papier, la mairie me le fait pour [=mardi], mais oui pour [+lundi]
c'est [+10h] le rdv oui ok, j'avais lu [=20h] sans lunettes
jpeux toujours [+demain], personne m'a appelé depuis [=vendredi] pour le boulot
c'est la journée portes ouvertes du lycée de ma fille [-samedi], vous m'aviez mis là
[+le 30] je viens, c'est [=le 31] que je passe en commission de surendettement
avec la greve sncf [-jeudi] ma mere peut pas venir garder, [+vendredi] elle peut
j'ai eu votre message [=a 23h] desolé je dormais, ok pour le rdv
g juré a mon fils d'aller a son match [=mercredi a 15h] donc si [+mercredi] on finit [=a 14h] c bon
c'est [-le 11 novembre] votre rdv ? ya commemoration je porte le drapeau, [+le 12]
je peux pas laisser papa seul [-l'apres midi], il fugue. [+le matin] ya l'auxiliaire [=jusqu'a midi]
sérieux encore [-un vendredi] ? la derniere fois c'etait pareil, je prie moi
Ma sœur est en grève de la faim devant la préfecture depuis [=samedi], je ne quitterai pas les lieux [-jeudi]
ouais [+15h] ça joue, le petit goute [=a 16h30]
c pas de chance [=mardi] la voiture [=mercredi] la chaudiere, [-jeudi] je reste chez moi j'attend le depanneur
le livreur amazon c [=entre 10 et 12], vous c [+14h], tout va bien
faut decaler, le dentiste de ma fille a avancé [-au mardi], avec vous on peut [+mercredi] ?
ok mais [-jeudi] c'est dernier carat pour payer mon amende au tresor public, alors [+mercredi]
[+demain] oui, mon frère m'a avancé 20 euros [=ce matin]
madame j'ai rien recu comme lettre juste le sms [=hier] mais ok
le juge des tutelles c [-jeudi 14h] et vous [-jeudi 15h], ça le fait pas. [+jeudi 9h] ?
la garderie me demande [=48h] pour reserver, [-demain] c'est pas tenable, [+lundi] oui
mon allocation est passée [=cette nuit] !! je peux mettre de l'essence, je viens [+demain]
jdois filer [=a 11h15], ma voisine a perdu ses clés, donc [+10h] oui
[-demain] c'est le conseil de classe et moi chui delegué parent
l'avocat commis d'office m'a donné rdv [=a 14h], ok pour [+16h] j'aurai fini
Puis-je être reçue [+à 9h] plutôt qu'[-à 11h] ? Ma mère est opérée [=à 11h30]
je sors de l'hosto [=demain], faut que je souffle, [+dans une semaine]
en vrai ma carte de sejour je la recupere [=jeudi matin] tot, donc [+jeudi 11h] je pourrai etre la
mon oncle a dit qu'il venait [=a 8h] me prendre, j'y serai
à la rigueur [+vendredi] mais vraiment à la rigueur
ma mère a été enterrée [=samedi], excusez mon silence
je suis au tribunal [-le 12], désolé
[-le matin] ça m'est pas possible je m'occupe de mon père
j'ai manqué celui de [=mai] parce que ma soeur se mariait, je viens à celui là
oui madame, mon neveu me pose devant [+a 9h]
la prefecture m'a pris mon passeport [=hier], ça gene pas pour venir ?
pour moi ça sera non vu que le proprio vient changer la chaudiere [-jeudi]
g touché mon solde [=hier] tout va mieux je viens
je serai à l'heure [+jeudi] cette fois, parole
j'aurais largement préféré [+l'aprem]
ma belle soeur se fait operer [-demain] et ya que moi pour les petits
avec plaisir, [+vendredi] mes soeurs gardent mon bébé
j'ai payé l'amende [=avant hier] j'ai plus de quoi prendre le bus voila
jpeux dire oui que si c'est [+apres 10h] passke la creche
[=dimanche dernier] on a fait le bapteme j'ai oublié de vous repondre, oui je confirme
excusez, mon père a eu un malaise [=cette nuit], je ne bouge pas de l'hopital
la neuvaine finit [=samedi], je peux donc venir [+lundi]
pas [-demain], la nourrice a la grippe
ok ma fille m'a expliqué [=hier soir] comment prendre le tram, j'arrive
ma convocation au tribunal de [=juin] s'est perdue, je voulais en parler au rdv
si vous pouviez retarder a [+11h] je vous en serais reconnaissant
j'ai dechargé le camion de mon cousin [=hier] mon dos est cassé
c'est niet pour [-mardi], le bailleur a convoqué tous les locataires
[+jeudi 9h30] ça me convient, j'amènerai ce que la caf m'a renvoyé
[-vendredi prochain] je baptise mon fils, désolé du contretemps
le virement arrive [=demain] donc je peux venir sans souci
j'ai perdu mon oncle [=il y a 4 jours], je pensais plus a vous pardon
ma grande passe l'oral du brevet [-le 26], je serai avec elle
je commence la formation que [=le mois prochain], j'ai donc le temps pour [+mardi]
on a dit que je passe [+demain], mon mari est d'accord
[=y a 15 jours] j'ai demandé un changement et personne me repond
mes bœufs partent à l'abattoir [-jeudi], c'est le gagne pain de mon père
[-10h] c'est l'heure de la perf de maman, impossible
ça me va [+le 9] puisque la visite de contrôle de papa est repoussée
vous m'avez deja vu [=en octobre], c'est pour la meme chose ?
tout le quartier est coupé du courant depuis [=hier midi], mon tel va lacher, mais je viens
jai l'etat des lieux de sortie [-mardi] et j'aurais les mains pleines, [+mercredi] ça irait mieux
sans voiture depuis [=samedi], c'est tendu, je vais essayer
le commissariat veut que je vienne [-jeudi a 10h], c'est pile le votre
nan c'est [-lundi] que le juge ecoute mon fils, faut que je sois la
j'ai fait une chute [=au mois d'aout], je marche avec des cannes mais je viens
apres l'audience je file chez vous, [+15h] c'est faisable
l'allocation rentrée est tombée [=mardi], j'ai acheté des chaussures pour venir mdr
j'ai vomi [=toute la nuit] je me rendors
oui [+jeudi 10h] c bon, je finis [=la veille a 22h] mais ça ira
[-jeudi] chuis en formation, [+vendredi] plutot
ok pr [+jeudi] jviens
ça marche pour [+demain 9h], j'ai juste l'ortho du petit [=à 11h] alors faudrait pas que ça traîne
je viens oui. Par contre [=hier] j'ai pas eu le message, mon tel était coupé. [+Jeudi 10h] c'est noté
Désolée je ne pourrai pas [-jeudi], ma mère sort de l'hôpital. [+Lundi d'après] ce serait possible ?
peux pas [-le 12] dsl
[+14h] plutôt que [-10h] svp
on peut décaler [+a vendredi] ? [-jeudi] j'ai le plombier
c noté pour [+jeudi], merci de me l'avoir rappelé [=ce matin]
Bonjour. Oui je serai là [+jeudi]. J'ai envoyé le CV [=lundi] comme vous m'aviez demandé.
ah mince [-jeudi] c le jour de la cantine, je sers les gosses. [+vendredi 10h] pareil ?
[-demain] impossible jai pas de bus. [+apres demain] y'en a 1 [=a 8h]
heu [-10h] c'est chaud, [+11h] ?
non. [-Le 12] je suis de mariage. dites moi pour [+le 16]
C bon pr moi [+jeudi], mais est ce que je peu venir [+a 10h30], le car arrive que [=a 10h10]
daccord [+jeudi]. et pour ma carte de bus elle finit [=le 30] comment je fais
je ss en interim [-jusqu'à vendredi] donc [-jeudi] mort, [+lundi] oui
On avait dit [-jeudi] mais moi j'ai compris [+mercredi], c'est encore possible [+mercredi] ?
jpeux pas [-jeudi matin]. [+Jeudi aprem] jpeux
[=hier] j'etais malade
ah non pas [-10h] trop tot pr moi
Oui oui je viens [+jeudi]. ma fille reprend [=lundi] donc je suis tranquille
[+Jeudi 12] entendu. Je pars au pays [=le 20] faudra qu'on en parle
j peut pas venir [-jeudi] g pas de garde. dite moi un otre jour mais pas [-mercredi]
Bjr [-jeudi] on m'opère des dents. [+Le 19] j'aurai dégonflé normalement
c'est d'accord [+jeudi 10h], j'ai bien dormi [=cette nuit] je me sens mieux
[-10h] je depose la grande, [+10h45] on peut ?
merci bcp. jserai la [+demain], j'ai pris ma demi journée
Je voudrais bien mais [-jeudi] le patron me lâche pas. Il ferme [=le lundi], du coup [+lundi] je suis tout à vous
Oui je confirme pour [+jeudi]. J'arriverai peut etre 5 min en retard, je sors de la pmi [=a 9h40]
Non desolé. [-Jeudi] c'est l'aïd on reste en famille. [+Vendredi] si vous travaillez
Je peux pas [-demain], j'ai attrapé froid [=dimanche] au match. Donnez moi un rdv [+la semaine prochaine]
Vous dites [-10h] mais ma navette passe [=à 10h05]. Faites moi plutot [+11h] et je suis là
Désolé pour [=la semaine dernière], j'avais zappé. Cette fois [+jeudi] je viens c'est promis
C'est noté. J'ai vu le docteur [=mardi], il dit que je peux reprendre. On en parle [+jeudi]
oui pas de souci pour [+jeudi] dis moi juste si [+10h] c'est sûr parce que je pose mon heure au travail
Excusez moi je viens de voir votre message. [-Demain] c'est pas jouable, j'ai promis à ma voisine de l'emmener à l'hôpital. Vous avez quelque chose [+lundi] ?
Impossible [-jeudi 12] je suis convoqué au commissariat [=à 9h]. [+Le 13] pas de problème
moi venir [+jeudi] oui. [=Samedi] moi déménage mais pas grave
Ça tombe mal, [-jeudi] on a l'assemblée des locataires. Je serais dispo [+vendredi dès 9h] par contre
Je ne viendrai pas [-demain]. J'ai eu un décès [=hier soir]. Je vous rappelle
Oui c'est bon. J'ai bien eu le sms [=vendredi] et le courrier [=samedi], [+jeudi] je suis là avec tous les papiers
Pour [+jeudi] c'est ok de mon côté, mais mon traducteur il peut [+pas avant 10h30]. Vous pouvez attendre un peu ?
Ah non [-10h] j'ai jamais dit oui. J'avais demandé [+15h] parce que mon cours finit [=à midi]
Je peux venir mais pas [-le matin], j'ai la perfusion [=à 8h] et ça dure. [+Jeudi 15h] ça irait ?
Ok [+jeudi]. Au fait la réunion de [=mardi] c'était très bien merci
Je suis désolée, c'est pas contre vous mais [-jeudi] c'est l'anniversaire de ma fille. [+Le lendemain] oui
Bonjour oui je confirme. Il faut que je reparte [=à 11h] pour le bus, j'espère que ça suffit
J'ai un empêchement [-jeudi]. Vous auriez pas un créneau [+le 17] ou [+le 18], [-le 19] je repars sur le chantier
C'est gentil de rappeler. [+Demain] je suis là sans faute. [=Hier] j'ai imprimé les CV à la médiathèque
Oui à [+jeudi]. [=Lundi] j'ai rdv à la banque pour le compte donc j'aurai le RIB
Peut on faire [+mardi] à la place ? La nounou est malade [=jusqu'à lundi] et [-jeudi] elle fait sa visite
On peut pas changer l'heure svp ? J'ai trouvé une mission [=de 6h à 14h]. [+Demain 16h] ce serait top
[+Jeudi] c'est-à-dire [+le 12] on est d'accord ? Parce que [-le 19] je suis chez ma sœur à Toulouse
J'ai dit oui trop vite. [-Jeudi] je peux plus, le chef a changé les horaires [=ce matin]. [+Vendredi après-midi] svp
Pas de problème [+jeudi 10h]. Est ce que ça sera fini [=pour midi] ? j'ai mon neveu à prendre
Malheureusement [-le 12] nous sommes à Bordeaux pour l'enterrement. Nous rentrons [=le 14]. Peut-être [+le 16] ?
Oui [+jeudi]. Ne vous inquiétez pas pour [=mercredi], la visite de l'appart est annulée
Non [-jeudi] non. J'ai cours de français [=tous les jeudis de 9 à 12]. [+Vendredi] oui
Le rendez vous de [+jeudi] tient toujours ? Je demande car [=mardi] c'était fermé chez vous
g raté celui de [=lundi] pardon. [+jeudi] jserai là
[-jeudi] jsui en deplacement
non [-demain], oui [+lundi]
[+jeudi] oui mais [+vers 11h]
dsl [-jeudi] c l'inventaire
jai rdv kiné [=a 9h], [+10h] sera juste mais ok
[-10h] trop tot, [+11h30] nickel
ui [+jeudi 10h], [=mardi] j'étais pas bien
[-le jeudi] c mon jour de repos, svp un autre
[+a jeudi] alors bonne soirée
[-jeudi] mort mort mort. [+mardi] ?
Désoler [-demain] grève des bus, [+vendredi] ?
jme suis tromper c pas [-mardi] c [+jeudi]
oui [-jeudi], euh non [-jeudi] je travaille
présent [+jeudi] à l'heure, vu le mail [=hier]
faut que jparte [=a 10h45] ça ira [+jeudi] ?
kon change [+pour le 17] stp
[-Demain] c pa bon, mon mari a pas congé
pas [-jeudi] si possible merci
c bon [+jeudi], [=hier] jai repassé ma chemise ;)
[-le 12] jsui a la mer avec les petits, [+le 16] retour bureau
jveux bien [+jeudi] mais [+a 11h] pas [-a 10h]
[=samedi] jai perdu mon tel, ok [+jeudi]
pour [-jeudi] c'est mort on va dire [+lundi]
ok chef [+jeudi 10h pile]
hé [-jeudi] c'est mon jugement, on fait [+le lendemain] ?
[=depuis lundi] jai la jambe bloquée
Je serai présente [+jeudi]. Pouvez vous me dire si je dois apporter l'attestation de [=septembre] ?
Excusez moi mais [-jeudi] je travaille de nuit et je dors [=la journée]. [+Lundi] je suis en repos, ça va ?
Mon fils fait sa rentrée [=à 8h30] mais [+jeudi] je peux être là [+pour 10h], c'est pas loin. Donc oui je viens
Ben non, [-jeudi] j'ai le contrôle technique et si je le rate c'est 135 euros. [+Vendredi matin] svp monsieur
D'accord pour [+jeudi], je poserai mes questions sur la formation de [=novembre]. Merci à vous
Y a moyen de décaler d'une heure ? [-10h] mon gamin passe à la radio, [+11h] on a fini
Non ce n'est pas [-le 12] que je peux, j'avais écrit [+le 22]. Vérifiez votre cahier svp
Ma belle mère vient garder le bébé donc ok pour [+jeudi]. Elle repart [=dimanche], après ce sera plus dur
j'ai un souci avec [-jeudi 10h], on me livre le frigo et ils disent [-entre 8h et 13h]. [+jeudi 14h] pas de souci
Oui je viens [+demain] et tant mieux parce que j'ai eu une réponse de l'usine [=lundi]
Oui toujours d'accord. Par contre [=le mois prochain] je déménage à Limoges, comment on fera ?
J'annule [-jeudi], pardon. Je garde ma petite fille [-toute la semaine]
Je pourrai pas rester longtemps [+jeudi], j'ai un autre rdv [=à 11h15] à la maison du département. Mais je viens
Désolée de répondre que [=maintenant]. Pour [+demain 10h] c'est oui
Non pas possible pour moi [-le 12], convocation au tribunal pour la pension. [+Le 13] si ça finit pas trop tard [=la veille]
ok. mais est-ce qu'on peut faire ça au téléphone [+jeudi] ? J'ai la cheville foulée [=depuis samedi]
Merci du rappel ! J'y serai [+jeudi]. Pour info j'ai changé de numéro [=le 3], l'ancien marche plus
Je sais qu'on avait calé [-jeudi] mais l'agence m'a appelé pour un essai. Je peux [+n'importe quand la semaine prochaine]
non mais [-demain] c'est trop court. [+Dans une semaine] je serai prête, là j'ai même pas fini la lettre
C'est bien [+jeudi 12] ? parce que sur la lettre c'était marqué [=le 11]. Moi ça me va
oui pour [+jeudi] mais le Wi-Fi du foyer est coupé [=depuis ce matin], appelez pas en visio
J'aimerais mieux venir [+mercredi] que [-jeudi]. Le bus est gratuit [=le mercredi] pour nous
J'ai mal lu, je croyais que c'était [=vendredi]. Bon [+jeudi] ça passe aussi, je préviens ma chef
Pardon j'étais pas là [=hier]. Mon père est tombé. Je peux venir [+vendredi] ?
Oui d'accord. J'ai été payée [=le 5] donc j'ai un ticket de bus pour venir [+jeudi]
Je suis à jeûn pour la prise de sang [=à 8h], mais [+10h] ça ira je mangerai un truc avant
[-Jeudi] impossible, ma puce est en sortie scolaire et je l'accompagne. Pourriez vous décaler [+au mardi suivant] ?
Bonjour, mon mari vient de partir avec la voiture et il revient [=vendredi]. Donc pas [-jeudi]. [+Lundi] c'est bon
On m'a parlé de [-mardi] mais votre texto dit [+jeudi]. [+Jeudi] ça m'arrange mieux
Je pars chercher ma mère à l'aéroport [=mercredi soir] très tard. Mais bon [+jeudi] je serai debout
Je vous avais dit [+le 19] au téléphone. [-Le 12] j'étais pas dispo déjà à l'époque
Oui je viens. Ma voisine me dépose [+à 9h55] et elle me reprend [=à 11h]
a bon [-jeudi] ? moi c [+vendredi] que javai mis
[+jeudi] si dieu veut oui
ok [+10h] mais jdois filer [=a 11h]
[-demain] je bouge pas jai 39
rdv [+jeudi] ok. loyer payé [=le 5] aussi
comfirmé [+jeudi 12]
[+jeudi 10h] ok mais [=mercredi] je dors pas chez moi
nooon [-jeudi] cest le bac de mon fils
plutôt [+11h], le medecin [=a 9h30] est toujours en retard
c'est possible [-jeudi] de pas venir ?
[+demain] daccord. [=apres demain] je pars 1 semaine
on peut se voir [+ce vendredi] a la place ?
absent [-jeudi], dentiste. [+vendredi] present
sa va pour [+jeudi] j'ai trouvé nounou
oui [+jeudi] et bravo pour votre loto [=dimanche]
g pa dormi [=cette nuit], mé [+10h] jserai la
changé [-10h] en [+14h] svp
[=jeudi dernier] javais pas de credit, [+ce jeudi] oui
yes [+jeudi], j'ai acheté un reveil [=hier] mdr
ma chef dit non pour [-jeudi], [+mardi] elle dit oui
[+vendredi] a la place de [-jeudi] c faisable ?
j'arrive du bled [=mercredi], [+jeudi] ok je serai là
[-jeudi] y a marché jvends mes tomates
pas [-le matin], [+l'apres-midi] du meme jour
[+jeudi] ca roule [=demain] je fais les photocop
trop loin [-le 12], [+cette semaine] y a rien ?
[-10h] jsui dans le train encore, arrive [=10h40]
Bonsoir je confirme pour [+jeudi 10h]. Excusez pour l'heure, je rentre du travail [=à 23h] et je lis mes messages après
Je suis navré madame, [-jeudi] mon frère se fait opérer et je veux être là. On remet [+au 20] ?
Non non [-le 12] c'est pas moi ça, moi c'était [+le 13 à 10h]. Vous confondez avec mon frère je pense
Oui je suis toujours d'accord. On m'a volé mon sac [=mardi] donc j'aurai pas ma carte d'identité
Vous êtes sûre que c'est [+jeudi] ? La dame [=de lundi] m'avait dit autre chose. Moi ça me convient
Malade [=depuis trois jours], je tousse. Je préfère pas venir [-jeudi] pour pas vous la refiler
Oui bien reçu. [+Demain] sans problème, mais dites à l'accueil que j'ai un rdv, [=la dernière fois] ils m'ont pas laissé entrer
Ouais [+jeudi]. Et dites, ma formation CACES commence [=le 16] c'est bien ça ?
Je peux pas rester [-demain], ma cousine accouche. Elle est entrée [=ce matin] à la maternité. Reprogrammez [+lundi] ou [+mardi]
C'est possible de me mettre [+en fin de semaine] ? [-Mardi] et [-mercredi] on a la formation hygiène au restaurant
J'ai bien noté [+jeudi]. Si jamais la neige bloque la route je vous appelle [=vers 9h]
Je suis dsl de pas avoir dit avant. [-Jeudi] je fais une extra au traiteur, ils m'ont appelé [=hier]. [+Vendredi] ?
Bien sûr, [+jeudi 10h] sans faute. Juste [=vendredi] je dois partir voir mon père donc faut pas trop me donner de travail
J'ai changé d'avis pour [-jeudi], c'est trop tôt après ma chute. [+La semaine du 16] je marcherai mieux
Pardon, je peux pas me déplacer [-jeudi], mon chien est chez le véto et je dois le récupérer. [+Vendredi matin] c'est libre
Alors oui pour [+jeudi]. Pour la réunion du [=mardi] par contre je sais pas encore
Je viens mais je serai en retard, [+10h20 max]. L'infirmière passe [=à 9h30] et elle est jamais à l'heure
Non [-demain] c'est impossible mon petit a de la fièvre [=depuis cette nuit]. Est ce que [+vendredi] vous auriez une place
[-Jeudi] vous m'avez dit sur le papier, mais moi je peux pas, je suis de garde au centre. [+Lundi après 14h]
J'ai eu l'employeur au téléphone [=à l'instant], il me prend à l'essai [-jeudi]. Du coup on peut faire [+mercredi] ?
Je suis obligé de décaler, mon tuteur veut venir et il est en congé [=jusqu'à vendredi]. [+Lundi] il est libre
Tout est ok [+jeudi]. J'ai mis mon réveil [=à 7h] et ma tante me garde les enfants
Je souhaiterais [+le lendemain] si possible, car [-jeudi] ma cousine se marie à la mairie. Merci de votre compréhension
Mon bus [=de 9h20] est supprimé. Je peux [+10h30 jeudi] ou sinon faut que mon voisin m'emmène
Très bien pour [+jeudi], c'est mieux que [=le 3] où j'étais pas du tout en forme
Je confirme et j'ajoute que [=lundi] j'ai passé un entretien chez carrefour. A [+jeudi]
Je préfèrerai [+jeudi 10h] comme prévu. Si ma fille appelle pour changer c'est pas vrai, elle se mélange
Le médecin m'a arrêté [-jusqu'au 18]. Je peux pas [-jeudi]. [=Après le 18] je vous rappelle
Vous me demandez [=tous les deux jours] si je viens lol. Oui [+jeudi]
je serai absente [-jeudi] excuse moi
oui chef [+jeudi], retour du chantier [=mercredi soir]
svp pas [-jeudi] cest les obseques de tonton
[+jeudi] je viens en taxi, [=hier] jai touché le rsa
[+11h30] jpref, [-10h] embouteillages
[-jeudi] nn dsl, mon pere ds le coma
merci [+jeudi] jviens avec les bulletins
vous etes encore là [+a 17h] ?
refus pour [-le 12], accord pour [+le 19]
[-10h] trop juste, bus [=10h10]
wé c bon [+demain]
[-demain] recolte sil pleut pas, [+vendredi] mieux
sa tombe le jour du permis [-jeudi] 😭
[+jeudi] mais je pars [=a 11h] ok ?
[+Lundi 16h] ? [-Jeudi] cest mort total
jamais dit oui pour [-jeudi]
[+14h] ok, [-10h] non la creche ouvre [=9h45]
jai mon train [=à 12h05], [+10h] ok
rdv bien reçu [+jeudi], salut a tous
on decale [-jeudi] svp, bébé a 40
ok [+jeudi] je finis mon service [=à 8h]
plus dispo [-jeudi], vacances avancées
[-jeudi] pas, mais [+jeudi en 8] oui
euh je peux [+mercredi] a la rigueur pas [-jeudi]
[=hier] g vu votre affiche, ok [+jeudi]
[-le 12] on est en croisière mdr nan ms en vrai jpeux pas
[+jeudi a 10h] dac, bise
Oui pour [+jeudi]. Vous vous souvenez, [=en mars] on s'était vus dans l'autre bâtiment. C'est toujours là ?
Pardon, [-demain] je peux plus du tout. On vient de m'appeler pour remplacer une dame [=de 8h à 12h] à l'ehpad. [+Demain 14h] ça irait ?
Mon aide a dit qu'elle passe [=à 9h] pour mes médicaments, alors [+jeudi 10h] je serai prête je pense
Non malheureusement. J'ai repris le travail [=lundi] et le patron veut pas de rdv [-en journée]. Vous faites [+après 18h] ?
J'ai dit [+jeudi] à mon fils qu'il garde la petite. Donc oui [+jeudi], et s'il oublie je viens avec elle
C'est non pour [-jeudi], je dois passer le permis. Je l'attends [=depuis février] celui là
Oui c'est bon mais pouvez vous me rappeler [=la veille] que j'ai rdv, j'oublie tout [=depuis l'accident]
Désolé du retard, j'étais sous terre au chantier. [-Jeudi] non, ma prime est donnée [=ce jour là] et faut signer. [+Lundi] ?
On est bien d'accord c'est [+jeudi], pas [-vendredi] ? Je demande parce que [=la fois d'avant] je suis venue pour rien
Bonjour je viens bien [+demain]. Mon attestation de loyer je l'aurai que [=mercredi], le propriétaire traîne
J'ai vu ma conseillère au marché [=samedi], je lui ai déjà dit que [-jeudi] je serai à l'hôpital avec mon mari
Je te dis oui pour [+jeudi] mais [+vers 10h15], je dois laisser le petit chez ma belle soeur [=avant 10h]
J'ai compris [+jeudi]. Et l'atelier CV c'est toujours [=le 24] ?
J'ai promis d'être là, je serai là [+jeudi]. [=Mercredi] je fais garder le chien chez ma tante
Non c'est pas que je veux pas, c'est que [-jeudi] y a personne pour ma mère. Si l'auxiliaire revient, [+vendredi] je peux
Salam, [+jeudi 10h] je viens inchallah. [=Le soir d'avant] je suis de noces mais j'ai l'habitude de peu dormir
Je préfère annuler [-jeudi], j'ai rien de neuf à vous dire. Quand j'ai la réponse de l'usine [=le 20] on cale autre chose
Faut que j'y aille à pied, j'ai mal au genou [=depuis dimanche]. Mais bon, [+jeudi] je m'accroche
J'ai relu : vous m'avez dit [-jeudi] mais mon contrat dit que je travaille. Le seul jour libre c'est [+mercredi]
[-demain] je suis en mission a l'entrepot jusqu'[=a 20h] on peut voir [+lundi matin] ?
desole j'ai pris [=de nuit] je finis [=a 6h] du coup [-le matin] c mort, [+l'apres midi] oui
jpeux pas [-jeudi] l'agence d'interim m'a appelé [=ce matin] pour une mission
oui je viens [+demain], mon stage commence que [=le 22]
[=hier] la voiture est tombé en panne je sais pas si je peux venir
non [-mercredi] c le jour des enfants, [+jeudi] plutot
ok pour [+10h] le garage me rend la voiture [=ce soir]
c bon je serai là [+jeudi 9h] ma journée d'essai a été décalé a [=vendredi]
je travaille [-jeudi], [+vendredi aprem] vous avez de la place ?
il y a greve des bus [-jeudi] je pourrai pas descendre en ville
Bonjour, j'ai une prise de sang [=a 8h] à jeun mais [+à 10h] je serai chez vous sans problème.
[-14h] trop juste pour moi jai kiné [=a 13h30], [+15h30] ça passe ?
bjr mon patron a dit pas de sortie [-le matin] desole
[-demain] non, le petit a de la fievre depuis [=dimanche], la creche le prend pas
je peu venir [+demain] mais un peu en retard le bus de [=9h12] est supprimé
je suis en formation toute [-la semaine] desolé, [+la semaine prochaine] oui
oui [+a 14h] je finis le taf [=a midi]
on m'opère du genou [=le 28], d'ici là pas de souci je viens bien [+mardi]
jai passé [=la nuit] aux urgences avec ma fille je peu pas [-ce matin]
la voiture est au garage jusqu'[=a jeudi], [-mercredi] ça va pas le faire
dsl [-lundi] le boss m'a mis en ouverture, je peux [+mardi 15h]
J'avais compris [=le 18] sur le papier, mais [+le 16] me va aussi
non pas [-demain] je suis d'essai dans un restaurant [=de 11h a 15h]
Oui pour [+vendredi], le dentiste m'a repoussé [=au mois prochain]
je ss malade depuis [=2 jours] je vien pas
[-9h] c pas possible j'emmene ma fille a la nounou [=a 9h], [+9h45] svp
ok je serai là [+mardi] j'ai eu mon planning [=hier] et je suis de repos
scanner [=a 15h] a l'hopital donc [-15h] chez vous ça marche pas, [+le lendemain] peut etre ?
la mission a eté prolongée jusqu'[=au 30] mais je me libere [+demain 10h]
[=Vendredi dernier] on m'a plâtré le bras, je ne peux pas conduire.
[-jeudi matin] le petit a pediatre mais [+jeudi aprem] je viens
je termine ma nuit [=a 7h] laissez moi dormir un peu, [+13h] plutot que [-10h]
non c toujours pas bon [-le lundi] j'ai la formation
je viens [+demain] promis, [=la dernière fois] j'avais raté le car de [=13h]
jsuis en interim on me previent [=la veille], mais pour [+jeudi] je dis oui
j'annule pour [-vendredi], mon employeur m'a rajouté des heures
pas [-cet aprem] la boite m'envoie a la visite medicale [=a 14h15]
le mecanicien dit que la voiture sera prete [=demain soir] donc [+apres demain] ok mais pas [-demain]
Oui [+demain 11h] je pose la petite chez la nounou [=a 10h]
j'ai mal au dos depuis [=une semaine] le docteur veut pas que je bouge
[-a 8h30] je suis encore dans le car, il arrive [=a 9h]
ui je vien [+vendredi], mon chef est daccord il me la dit [=hier soir]
bonsoir [-demain matin] on vaccine le bébé a la pmi, [+demain apres midi] je suis dispo
[-mardi] non, l'auto ecole a rajouté [=une heure] de conduite [=a 9h30]
pas moyen [-aujourd'hui] pneu crevé [=ce matin] sur la route
je sors du bloc [=mardi], [-jeudi] je serai pas en etat
oui c bon pour [+le 17], l'irm on me l'a mis [=le 19]
ma tournée de journaux finit [=vers 8h], je peux [+9h] sans souci
stage d'observation [-jeudi et vendredi], je peux [+lundi]
jai ecrit a mon patron [=lundi] il repond pas je peux pas dire
mon fils sort du college [=a 11h] [-le mercredi], autre jour svp
[=La semaine passée] j'étais en arret, là c'est fini je viens [+jeudi]
Impossible [-ce mercredi], le cardiologue m'a donné rendez-vous [=à 9h15] et c'est à 80 km.
[+a 11h] c mieux que [-a 9h] le bus du village part [=a 9h30]
je peux plus [-a 16h] la creche ferme [=a 16h30] maintenant
jai entretien chez un patron [=a 14h], je passe chez vous [+a 16h] ?
Nan [-jeudi] jvais chercher mon camion au garage a bordeaux
ya pas de car [=pendant les vacances] donc [-mercredi] non
je confirme [+demain 14h], j'ai juste une visite chez le dentiste [=le matin]
[-demain] je passe ma journée chez l'employeur pour l'essai, [+mercredi] je raconte tout
scooter volé [=samedi], je viens comment
le SESSAD vient pour mon fils [=a 10h] donc [-10h] non mais [+14h] oui
pour [+lundi] c ok le covoit passe me prendre [=a 7h45]
depuis [=le 1er] je suis en contrat [=35h] alors [-en semaine] c'est compliqué
j'ai mon contrôle technique [=jeudi a 9h], mettez moi [+jeudi 11h]
la creche est fermé [-jeudi] j'ai personne pour garder
chui en intérim [-aujourd'hui] et [-demain], mais [+jeudi] je viens
mon bus il part [=a 13h05] j'arriverai [+a 13h40] c grave ?
[=Ce matin] le réveil n'a pas sonné, je sortais [=de nuit], excusez-moi
si c'est [+jeudi] je dis oui, si c'est [-vendredi] je dis non j'ai une vacation
le garagiste m'appelle [=dans l'aprem] et je vous redis
desolée je decommande [-demain], fausse couche [=hier], je suis a l'hopital
oui j'viens [+mercredi 10h] la cantine garde le gosse [=le midi]
je passe le code [=a 8h] et je file chez vous pour [+9h30]
le médecin m'a arrêté jusqu'[=a vendredi] du coup [-mercredi] je viens pas
[-jeudi] j'embauche [=a 6h] je finis tard, une autre fois
c'est toujours bon [+demain], la piqure du petit est [=a 17h] seulement
jattends le mecano il vient [=a 10h] chez moi dc [-10h30] je peux pas
Je ne pourrai pas [-lundi 14h] : ma fille passe chez l'allergologue et on attend depuis [=6 mois].
[=avant hier] jai eu un accident de scooter rien de grave, je viens [+demain]
pas [-le 14] j'ai l'anesthesiste, mais [+le 16] ou [+le 17]
y a plus de train apres [=18h] alors [-17h30] c'est trop tard pour moi
je suis cloué au lit depuis [=jeudi], sciatique
jsuis deja en route le bus il a [=20 min] de retard
non pour [-vendredi], l'intérim m'a donné un remplacement [=de 5h a 13h]
mon boss veut que je reste [-demain], [+jeudi] il dit ok
ok [+vendredi] j'ai demandé a finir [=a midi]
faut déplacer [-jeudi] je fais mon premier jour chez le paysagiste
[-dem1] je peu pa jai msion [=5h 13h]
Le transport médical vient me chercher [=à 8h], je rentre [=vers 12h], on peut garder [+15h] ?
mon chef a changé mes horaires [=ce lundi], [-mardi 11h] tombe pile pendant le service
mission de [=3 jours] a partir de [=mercredi], donc [+mardi] je viens sans probleme
dsl pr [-ce matin] la batterie de la clio est morte
je vais pas etre là [-mercredi], l'ecole finit [=a 11h30] et j'ai personne
oui [+mardi] je confirme, mon stage à la mairie se finit [=lundi]
je suis a l'arret de bus depuis [=8h15] et y a rien
pour [-demain 8h] je decline, le bébé a fait de la fievre [=toute la nuit]
le permis c'est [=vendredi] je stress trop, [+jeudi] je viens quand meme
le boss il decide, il a dit pas [-jeudi]
vu que je suis de garde [-vendredi] on decale a [+lundi] ?
jarrive pas a avoir de taxi ambulance pour [-jeudi]
[-lundi] j'ai signé un contrat ça commence [=a 7h] pile
ok [+demain 9h] si la neige bloque pas le car
j'ai raté le car de [=8h20], le prochain est [=a 10h05], je peux venir [+a 10h45] ?
excusez j'ai oublié c'etait [=hier] j'avais le bébé aux urgences
non [-14h] ca fait trop court, je sors de la formation [=a 13h50], [+14h45] oui
le pneumologue m'a gardé [=2 jours], je sors [=demain], [-mercredi] je ferai pas la route
j'ai l'habilitation electrique [-mardi et mercredi], [+jeudi] c'est ok pour vous ?
oui oui [+lundi 10h] c'est noté, le vaccin de ma fille c'est [=mardi]
bsr j'ai eu le planning [=a l'instant] je bosse [-samedi] et [-lundi], [+mardi] c'est mon off
la Mission locale m'a mis un atelier [=a 9h], je peux etre là [+11h]
je me suis cassé le pied [=dimanche] je peux pas venir [-demain]
Mon employeur m'impose la journée de [-mardi], je suis navré.
[+a 15h] oui mais faudra que je parte [=a 15h45] pour la creche
j'ai repris le boulot [=lundi] donc votre rdv de [-jeudi] tombe mal
[-demain] trop de douleurs, on m'a arraché les dents de sagesse [=ce matin]
je sais pas si l'agence m'envoie [=demain], je vous dis [=ce soir]
j'aurai [=10 minutes] de retard [+demain] à cause du dépose minute de l'ecole
apres avoir vu le chef, [-mercredi] c'est non, [+vendredi apres 15h] c'est oui
[+Vendredi] impec, le covoit descend [=à 8h]
votre rdv de [-demain 13h30] ça tombe sur mon heure de conduite, payée d'avance
je garde [+le 11], l'operation de la cataracte est reportée [=au 25]
j'ai plus de forfait bus depuis [=le 1er]
le train est annulé je rentre chez moi tant pis pour [-aujourd'hui]
[=la nuit derniere] ma petite a convulsé on est encore à l'hopital
pas de souci [+lundi 14h] la boite me donne [=deux heures]
je suis a quai [=apres demain] seulement, donc [+demain] je viens
bjr madame [-jeudi] le docteur me met sous anesthesie, pouvez vous decaler
oui [+mercredi], je demande a la voisine de prendre les petits [=a midi]
J'ai bien lu votre message de [=lundi]. Malheureusement je suis en formation [-mercredi].
je viens mais tard genre [+11h] le garage ouvre [=a 9h] et il change les freins
l'essai chez le coiffeur a marché, je commence [=mardi], merci pour tout
[-vendredi] c'est mort la 206 passe pas l'hiver
est ce que [+14h30] ça passe au lieu de [-14h] vu que l'autocar arrive [=14h12]
oui pour [+demain] mais j'ai pas de voiture avant [=10h], ok [+a 10h30] ?
j'ai la gastro je vais pas vous la donner [-demain]
mon mari a eu son accident de travail [=mardi], je m'occupe de lui, reportez
Je maintiens [+jeudi 16h] : la visite médicale d'embauche finit [=à 15h].
on m'a rappelé pour la mission patates [=cette nuit] donc [-demain matin] je dors
faut que j'aille porter les papiers de l'interim [=avant midi], [+a 14h] je suis la
suis bloqué au depot, le camion part [=a 13h], votre rdv de [-13h30] est foutu
pardon pour [=lundi] le chef ma retenu
[+a 9h] ça le fait la nounou ouvre [=a 7h30] elle est top
je suis hospitalisée depuis [=samedi]
J'ai dû changer d'employeur, mes jours sont [-lundi mardi mercredi], votre [-mardi] saute, [+jeudi] possible ?
le tram est en panne [-ce matin] je pourrai pas arriver
j'ai passé mon bapteme du feu chez le macon [=hier], [+jeudi] on se voit toujours
moi [+mardi] je veux bien mais pas [-à 8h] parce que le chauffeur du bus commence [=a 8h30]
[=Il y a 3 jours] on m'a posé un holter, on me l'enlève [=demain à 10h], [+demain 14h] reste possible.
chui désolé [-cet apres midi] mon chef refuse de me lacher
ma voiture refait surface [=mercredi] au garage, [+jeudi 10h] oki
je peux pas [-le 13] c'est le jour ou on pose le pacemaker de mon pere
la feuille de mission dit [=8h 16h30] donc [-14h] impossible, [+17h] peut etre
[=lundi] on a diagnostiqué la coqueluche a mon fils, on reste enfermé [-cette semaine]
ok [+vendredi 10h] ou un peu plus tard le bus arrive [=a 9h58]
jai plus de batterie de voiture, [+a 11h] un collegue peut m'emmener
mon fils opéré de la main passe un controle [=jeudi a 11h15], mais [+jeudi 9h] c'est bon
pas [-mardi] ! c ma premiere nuit comme veilleur je dois dormir
la boite ferme pour inventaire du coup je viens bien [+vendredi]
j'ai une angine depuis [=lundi soir], je veux bien [+lundi prochain]
on m'a volé le velo [=cette nuit] je viens pas a pied y a 8 km
je rappelle que [-demain] j'ai cours de conduite, j'avais dit [+jeudi]
Le pédiatre est passé de [=10h] à [=11h], j'arriverai donc [+à 12h15] si vous êtes d'accord.
[-a midi] nan je mange au boulot [=12h 12h30], [+a 13h] ok
mon patron me dit qu'il a besoin de moi jusqu'[=a 16h], alors [+16h30]
jai loupé la navette [=ce matin a 7h]
oui je viens [+jeudi a 15h], la garderie prend mon fils [=a 14h30]
je viens pas [-jeudi] le gynéco a trouvé une place
A partir de [=maintenant] je suis en mi temps thérapeutique, [-les matins] sont pris
le travail [=hier] a duré jusqu'[=a minuit], je me leve pas pour [-9h]
ok pour [+lundi], entre temps j'ai reçu la convoc du chirurgien pour [=le 30]
[-vendredi] les parents d'eleves bloquent l'ecole je garde mes filles
[-demain matin] je suis de poste on a tout changé, [+demain 15h] à la limite
j'ai pointé [=a 4h aujourd'hui], laissez moi venir [+demain] svp
suis aux prud'hommes [-mardi], le tribunal a décidé [=hier], [+mercredi] ok
Mission annulée [=hier soir] : finalement je viens [+demain] comme prévu.
le bus de ville c'est zero [-le dimanche] mais [+lundi] ya pas de probleme
pas bien [-ce soir], la boss m'a mise en fermeture
[+15h] au lieu de [-14h] svp mon bus de [=13h10] marche plus
ok [+demain] par contre [=a 11h] je dois filer a l'irm
j'ai les deux pieds dans le platre, pas [-lundi], pas [-mardi], peut etre [+vendredi]
la dame de la creche a appelé [=a 9h], il vomit, je repars, [-10h] c'est annulé
pr [+jeudi] cest bon jai vu avc mon boss
encore un arret de travail, [=15 jours] cette fois, je suis degoutée
mon chef d'equipe a dit oui pour [+mercredi] mais faut que je sois revenu [=a 14h]
jpe pa venir [-vendredi] jé mon oral de permis cariste
ma belle mere garde les petits [=demain matin] donc je confirme [+demain 10h]
Je serai présente [+vendredi] même si la grève du rail commence [=jeudi soir].
mon AESH est absente [-jeudi] je dois garder mon fils à la maison
[-demain] ils m'ont mis sur le chantier [=de 7h a 17h] dsl
on a repoussé la visite du pneumo de [=mardi] à [-jeudi] je peux plus venir chez vous
j'ai recu le plan de transport [=hier], plus de bus [=avant 9h], donc [-8h30] non
oui mais je dois sortir [=a 11h] au plus tard, ma mission reprend [=a 11h30]
[+jeudi] ok c'est [=le jeudi d'apres] que le patron me veut
le controleur m'a descendu du train [=a 8h50] j'ai pas pu venir
[-lundi] non madame je suis au bloc [=a 7h] pour la vesicule
ma fille fait sa rentrée en toute petite section [-ce lundi] je l'accompagne
je bosse [-demain], [-apres demain] aussi, [+samedi] si ouvert
Mon véhicule est immobilisé, le dépanneur est prévu [=demain à 9h], pourrait-on dire [+demain 15h] ?
trop de fievre [-aujourd'hui] jpeux pas bouger
si la reunion de securité deborde pas je viens [+a 16h]
j'étais chez le docteur [=lundi] il m'a mis du repos jusqu'[=a jeudi], je viens [+vendredi]
a cause du verglas le ramassage scolaire est suspendu [-ce matin], je garde les 3
l'ambulance vient me chercher [=a 13h] j'aime mieux [+10h] que [-14h]
l'employeur me fait visiter l'usine [-mardi 10h], pareil heure que vous
ma carte de bus est bloquée depuis [=vendredi], si je regle ça je viens [+mardi]
bien recu pour [+le 9], mon stage d'immersion commence [=le 10]
Jai accouché [=mardi] madame je suis encore a la maternité
je prends le TER de [=8h04] [+demain] je serai devant a l'ouverture
non desolée [-jeudi 9h] la pmi fait la pesée
suis en vadrouille avec le camion [-de lundi a jeudi], votre [-mercredi] je passe, [+vendredi] j'achete
le patron m'a fait un contrat [=ce matin] je pense que c'est plus la peine
je suis en bus j'arrive [+vers 9h20]
suite a l'operation de [=lundi dernier] je peux pas poser le pied [-cette semaine]
Je confirme ma présence [+jeudi]. Ma période d'essai se termine [=le 31].
c'est la troisieme fois que le bus de [=8h05] passe pas, je peux pas [-ce matin]
mon mari travaille [=la nuit] et moi [=le jour], [-demain] j'ai personne pour les gosses
ouais [+demain 14h] jai fini l'essai chez macon [=hier] c'etait bien
mince [-le 7] c'est la journée où mon fils se fait poser des yoyos
pas de nounou [-demain] elle est malade depuis [=ce matin]
je peux toujours [+mercredi] le medecin a dit que marcher c'est bien
mon coach sportif adapté m'a calé [=vendredi 9h], [+vendredi 11h] vous dites quoi
jai un collegue absent [-lundi] faut que je le remplace [=de 14h a 22h]
[+demain 10h] sous reserve que la petite ait plus de fievre
le Samu m'a emmené [=dimanche soir], je suis rentré [=hier], [+jeudi] ça devrait aller
j'ai plus de gasoil et la paye tombe que [=le 10]
l'infirmiere passe [=entre 8h et 10h] je sais jamais, [+11h] je suis sur
pour [-mercredi] mon maitre de stage refuse, il dit [+jeudi] apres le service
ok [+jeudi], le velo est réparé [=demain]
je quitte la mission [=a 12h] pile, [+12h30] vous y etes encore ?
jai mon rappel de vaccin [=a 14h] donc [+15h] plutot que [-14h30]
Bonjour, suite à un accident de trajet [=ce matin], je suis aux urgences.
moi [-demain matin] jtourne avec les poubelles [=des 4h], [+demain soir] vous etes la ?
on m'a donné le creneau [=de 11h] au labo pour ma fille alors [+9h30] je viens vite
oui [+demain] je suis la, [+9h30] devant l'entrée
ok pr [+jeudi], [+10h] a l'accueil c ça
oui jy serai, [+14h] au deuxieme étage
[+mardi] c noté, [+8h45] sur le parking
d'accord [+lundi], [+11h] chez vous
[=dimanche] c'est son anniversaire, pas [-dimanche], [+lundi] ok
Pourriez-vous avoir la bonté de reporter notre rendez-vous [+au 7 juillet], [+entre 10h et midi] ?
Auriez-vous l'amabilité de décaler notre entretien [+au 15], [+vers 14h] ?
Je vous prie de reporter [+à lundi en huit], j'ai la visite de l'assureur avant
merci de repousser [+à jeudi en quinze], j'ai une formation avant
avec les bouchons [=a 8h] j'y serai jamais, mettez moi [+9h30] [+mardi]
avec la circulation [=le matin] jarriverai en retard, plutot [+11h] [+vendredi] svp
dsl [-jeudi] jpeu plus le chef a changé mon planning [+mardi 14h] stp
[-lundi] je peux plus ma patronne a bougé mes heures [+mercredi 10h] svp
[-mercredi] c plus bon la nourrice a annulé [+vendredi matin] ?
jemmene ma mere [=a 7h45] et je rentre [=a 9h], alors [+10h] [+jeudi]
je pose les petits [=a 8h30] je suis revenu [=a 9h], donc [+9h30] [+vendredi] svp
[-jeudi matin] j'ai le dentiste [=a 10h] je peux pas, [+jeudi 16h] oui
je me leve mal [=le matin] avec mes genoux, [+mardi 11h30] svp
[=le matin] jai les cachets qui m'assomment, [+jeudi 14h] merci
[-lundi 26] pas possible du tout, [+le 27] ok
bon alors [-lundi] non [-mardi] non, reste [+mercredi], [+mercredi 11h]
je peux plus [-jeudi], cela peut être [+vendredi à 15 h] ?
[-mardi] ça coince, par contre [+mercredi 10h] aucun souci
[+mardi] au lieu de [-lundi] svp la famille arrive
[+demain 15h] au lieu [-d'aujourd'hui]
je préfère [+mercredi matin] à [-mardi]
[-lundi] c'est carnaval je viens pas [-lundi]
oui c bon pour [+mardi], la derniere fois j'étais venu [=le lundi] pour rien
je peux pas [-jeudi], mon frere arrive [=samedi] et je prepare tout
je viens pas [-demain], j'ai travaillé de nuit [=lundi] et [=mardi]
g vu le patron [=mardi] il a dit non, [-lundi] jvien pa
j'ai mal dormi [=cette nuit] jme suis couché [=a 4h] mais oui je viens
je confirme pour [+mercredi], le patron m'a dit [=hier] que je peux finir [=a midi]
je dois annuler [-jeudi] : la creche ferme [=a 15h] [=cette semaine]
[+mercredi 10h15] jai une place en covoiturage pour venir
ah non mais [+vendredi] oui, mon mari sera en repos et gardera le bébé
peux pas [-mardi 9h] le car passe plus chez nous
ok [+jeudi 10h] mon eduk mamène
j'ai pas dormi depuis [=3h] le petit fait ses dents mais je serai là
desolé [-jeudi] on enterre mon oncle
je peux venir que [+le mercredi], les autres c'est ma mere qui a la voiture
[+demain 11h] ok mais je viendrai avec ma tante elle parle mieux que moi
mon telephone était cassé [=lundi] j'ai pas pu repondre avant, désolée
[-demain] jsuis de service a l'ehpad impossible de changer
oui a [+14h] je depose ma fille a l'ecole et j'arrive direct
plutot [+la semaine prochaine] mon pied sera desenflé
[-le 14] je passe mon code
mettez moi [+vendredi 8h30] jme leve tot a cause des poules mdr
on pourrait pas faire ca [+le mois prochain] ? ma femme accouche là
jai vu votre sms que [=ce matin] desole du retard oui je viens
nan [-mercredi] jai personne pour garder mes jumeaux
[+lundi 13h45] le bus arrive pile a ce moment
[+vendredi aprem] et pas autrement car je fais les marchés
j'ai attendu [=hier] devant la porte et c'était fermé donc je sais pas si je reviens
pour le rdv [-jeudi 10h] jpourrai pas, jai chopé la grippe
je decale [+a mardi] le plombier vient chez moi il faut que j'ouvre
oui oui [+a jeudi] jai noté sur le frigo pour pas oublier
mon contrat s'arrete [=le 30] c'est pour ca que je viens
c'est bon pour [+demain], la poussette rentre dans l ascenseur ?
trop compliqué [-vendredi], 2 entretiens d'embauche qui se suivent
[+en fin de journée] plutot, le boss il veut pas que je parte plus tot
prenez moi [+le 11] jaurai ma nouvelle prothèse auditive et j'entendrai mieux
[-a 8h] c pas possible je depose 3 enfants dans 3 ecoles
[+pas avant 16h] jai mon apprentissage et le chef rigole pas
[+mercredi] jserai la avec mon grand frere, il a le permis
[+jeudi 15h] serait top la garderie ouvre a ce moment la
javoue [=samedi] jai trop bu et jai perdu mon portable mais oui je confirme
je suis bloqué [-lundi 14h] visite de la pmi
oui sauf que [-jeudi] je garde mes petits enfants
[+le 22] jaurai mon attelle en moins et je pourrai conduire
bsr mon fils est né [=dimanche] je suis encore a la maternité
[+mardi] jy serai avec mon ordi, vous m'aiderez pour le cv ?
jvoudrai [+mercredi prochain], le temps de retrouver des papiers que vous demandez
[+jeudi 16h30] je sors du college ou je fais la plonge, c'est a deux rues
oui madame [+vendredi 10h] je prends le tram et jarrive
[-lundi] cest l'aid chez nous
[+le 19 a 14h] parce que mon interprete est là
reportez [+en janvier], ma formation sera finie
je bosse [-le 16] au smic horaire je peux pas dire non
comme je vous ai dit [=mardi] au telephone j'ai plus de carte vitale
[+demain 9h] ca marche, mon voisin part au boulot et me laisse devant
[+mercredi 11h] ok le temps de poser les enfants au centre aéré
jeviendrai pas [-mercredi 11h], le centre aéré est en greve
[+a 10h pile] car je ressors avec la navette
la caf a tout coupé [=le 5] je peux meme plus mettre du credit sur mon tel
si possible [+jeudi prochain] je serai plus contagieuse
[-mardi 15h] le petit a le psy
je confirme [+mardi 10h], ma belle mère garde la petite
[+le 28] on aura rendu l'appart et jaurai la tete a ca
vs pouvez mettre [+samedi] ? je fais les 3x8 et c mon seul creux
[+lundi aprem] ma soeur est en ville pr son stage on viendra a deux
[-a 13h] chui a la priere
je suis sorti d'hopital [=avant hier], je tiens debout donc je viendrai
[+vendredi 9h15] sa change rien pour moi je suis debout aux aurores
[+apres 11h] car dialyse
faut pas compter sur moi [-demain] la neige a bouché le chemin
oui cest moi, [+le 15] je serai avec ma curatrice
[+la semaine prochaine] le camion sera reparé
mon rsa est suspendu depuis [=aout], je viens surtout pour en parler
[+en fin de semaine] jattend mes lunettes
[+lundi 10h] sa me va le lycée du petit est en face
ne me mettez pas [-le jeudi], c'est marché et tout est bouché
[+le 4 octobre] jaurai 18 ans et je pourrai signer tout seul
juste [-le 24] on a une audience avec le jaf
ok [+jeudi], jaurai le bulletin de paye que vous voulez
[-apres demain] les pompes funebres passent a la maison
[+mardi 11h] et pas plus tot, jouvre la boutique de mon oncle
la j'ecris du bus, parti [=a 6h] pour rien ils m'ont pas pris
changement : [+mercredi 9h], le foyer organise un transport
[-jeudi matin] la voiture est chez le carrossier
cool [+vendredi] mon referent du foyer vient aussi
il a eu un accident [=mercredi] mon mari, je suis a l'hopital avec lui
en fait [+vendredi] serait mieu pcq ma fille ainée va me lire les papiers
jme pointe [+jeudi 10h] si mon ex prend bien les filles
excusez moi [-jeudi 10h] je passe au tribunal pour la garde
oui mais [+un peu apres 10h], le car arrive en retard tt le temps
[-mardi] c mort je conduis ma femme a l'aeroport
jai eu la convocation [=samedi] dans la boite, elle était toute mouillée
faites moi passer [+a 9h], j'ai mon essai au restaurant derriere
[+mercredi] jsuis pas loin, je repeins l'appart de mon cousin
déplacez [+en fevrier] svp, on demenage et jai pas encore la fibre
[-le 3] on me retire le sterilet desolé du detail
on sera trois [+jeudi] moi le bébé et la puericultrice
merci du rappel, j'avais zappé depuis [=lundi], je viens bien sur
la navette du village passe que [+le vendredi] alors mettez moi la
bloqué [-lundi] par l'inventaire au magasin, toute l'equipe est obligée
[+apres le 10] svp, le virement sera là et je paierai le train
je remonte de marseille [+le 21] et je viens vous voir direct de la gare
[-vendredi 14h] suis punie de bus, plus de ticket et controleur partout
oui [+demain 9h] sans faute, jai peur d etre radiée
jai demenagé [=en septembre] faudrait changer mon adresse svp
c le bon moment [+jeudi], mon moral remonte et jai des questions
[+lundi 11h] si ca vous derange pas, la pharmacie livre mon oxygene avant
impossible [-mercredi] la creche ferme pour formation
[+vendredi 10h] je monte avec le pasteur il fait le detour pour moi
au secours jai rien compris, [=mardi] la dame de l accueil ma dit que cetait annulé
mettez [+entre 14 et 15h] je profite de la sieste
jvien [+mardi] mon pote ma filé son scooter
[+le 8 a 14h] jai eu l'accord de la chef d'atelier
[-a 10h] je pointe au commissariat, c obligatoire
parfait [+vendredi] on va en profiter pour remplir le dossier mdph
je suis tombée dans l'escalier [=dimanche] j'ai une attelle mais le taxi m'amene
[+fin novembre] serait sage, mon avocat doit repondre d'abord
va pour [+a 14h30], la dame de compagnie de papa aura fini
chui pas là [-demain], vol pour la reunion
jpense [+mardi 14h] parce que jai un creux entre deux menages
[+samedi] svp, jai mon mari qui conduit et qui bosse pas
[-lundi 8h] faut que jattende l'auxiliaire de vie de mon frere
oki [+jeudi 10h] je descend de la montagne avec le facteur
la pluie a noyé la cave [=cette nuit] mais on va y arriver je viens
[-le vendredi] non merci, c'est sacré chez nous le shabbat
[+mardi 10h30] oui la voisine du 3eme surveille mes garçons
ne venez pas me chercher [-jeudi], je suis a la prison voir mon frere
alors voila [+lundi prochain] mon grand reprend les cours et jaurai la paix
[+vers 11h] le temps de changer la poche de ma mere
jpasse [+demain] vu que la reunion du foyer est annulée
[-vendredi 9h] non, livraison du frigo et personne d'autre à la maison
jai plus de batterie depuis [=hier], jecris avec le tel du voisin, oui c'est bon
c'est gentil mais [-le 6] on baptise la petite
[+jeudi] je serai la, le foyer me donne un ticket de metro
vs auriez [+mercredi 15h] ? mon educ sportif me couvre
[+le 27] je remonte du sud, ma saison sera terminée
jai la garde alternée donc [-la semaine prochaine] ca le fait pas
[+a 16h] mon frere me depose en moto, je prends un casque
je croyais que ct [=hier] alors je suis venu pour rien mdrrr
[+vendredi 14h15] pcq le vendeur me laisse sa pause
[-mercredi] le papa vient chercher les enfants faut que je sois chez moi
merci monsieur [+lundi 10h] bon pour moi je viendrai en trottinette
dsl mon bus a brulé [=samedi] dans les emeutes, le quartier est bouclé
[+dans huit jours] si vs pouvez, la gastro fait le tour de la maison
si c'est [+mardi] alors oui, le samu social me paye l'aller
[-lundi apres midi] jai l'huissier
pour moi [+jeudi 11h] le docteur a signé la reprise
[+le 14] car ma mère aura ses résultats et je serai plus zen
les eaux ont monté [=lundi] la route est coupée je sais pas si je peux passer
jmaligne sur [+vendredi aprem], ma binome me remplace a l accueil
oui jarrive [+mardi 9h], faut que j'emmene mon chien il reste pas seul
[-jeudi] rattrapage du bac
[+entre 10 et 11h] l'ascenseur est en panne, le gardien peut me descendre dans ce creneau
pk pas [+lundi 14h], je passe devant en rentrant du kiné
[-demain 10h] ma cheffe vient de tomber malade et c'est moi qui ouvre
ok [+le 16], c'est ma marraine de l'asso qui conduit
appelé [=ce matin] personne decroche, c'est pour dire que je serai present
[+mercredi matin] plutot, yaura moins de monde et jsuis agoraphobe
moi je suis d'equipe [-mercredi] a l'abattoir
j'accepte [+vendredi 10h] meme si jai peur de pas comprendre, ma cousine m'aide
vu que je vis au camping [+mardi 15h] c'est pareil qu'autre chose, je viens
ma fille a fait sa rentrée [=lundi] ca m'a tout chamboulé mais je serai au rdv
[-le 11] defilé avec les pompiers volontaires
[-vendredi matin] exam de français delf, jattends ca depuis tellement
j'ai cru mourir [=vendredi] avec ma crise d'asthme mais ça va mieux, je viens
je m excuse [-vendredi] je tiens la caisse du loto de l'asso
jai vu mon patron il me donne [+lundi 14h], deux collegues me couvrent
[+demain 16h] c'est mieux, ma jambe degonfle quand je reste allongé avant
[-mardi] pas moyen je suis en formation sst
je prefere venir [+a 11h], ya l'odeur de clope dans le premier bus et j'ai de l'asthme
jaurai un bras dans le platre mais [+jeudi 10h] c'est oui
ma scintigraphie tombe [-le 21] donc non
excuse c mon frere qui a repondu [=lundi], moi je viens
bon [+mercredi 9h45], j'ai negocié avec la directrice de creche
[-a 8h30] mes filles ont le car je peux pas les laisser seules a l'arret
un ami ma donné son vieux vélo [=samedi] alors tinquietez pas je serai pas en retard
je voulais vous dire [-lundi] mon assistante maternelle fait greve
[+vendredi 16h15] une fois la cantine nettoyée
bonjour c'est la maman, il viendra [+jeudi] avec son educateur
[+mardi 9h] la meteo annonce du soleil alors je viens a pied par la digue
je fais [-jeudi matin] les livraisons de fleurs pour la toussaint
[+dans 10 jours] jaurai de quoi mettre du gazole
[-demain aprem] on attend les encombrants et l'ascenseur est a nous juste la
je suis nouvelle ici, arrivée du mali [=en mai], pouvez vous parler lentement au rdv
[+a 9h] ok mais prévoyez une chaise, je suis enceinte
serait il possible [+mercredi], mon planning de caissiere est libre la
nous somes en deuil, [-vendredi 10h] on met papa en terre
yes [+demain] jai du reseau et de la force, j'viens avec mon cv
[+jeudi 13h15] c mon trou dans l'emploi du temps du cfa
chui tombé de l'echelle [=mardi] enfin c'est une longue histoire, je viens en boitant
nan mais [-mercredi 10h] c'est la rééducation de la main
ça ira [+mardi 14h] grace au taxi solidaire de la commune
[+le 25] je toucherai ma prime et je pourrai racheter des chaussures
javance mieux [+l'apres midi] mes articulations sont chaudes
jai plus de toit depuis [=dimanche], je dors chez un pote, j'essaie de venir
[-le 12] c'est la bar mitzvah de mon neveu, la famille vient de loin
oui oui oui [+vendredi 8h45], le pain est en livraison et jarrive apres la tournee
faut me mettre [+jeudi 14h], ma belle fille prend la voiture et elle fait ses courses pendant
[-mardi 11h] la psy de ma fille, on l'a tellement attendue
c'est [+mercredi 14h] qu'on a le prêt de la voiture de l'association
jai appris [=hier] que mon stage etait refusé, je suis degouté mais on en parlera
donnez moi [+lundi 13h], ma petite soeur va garder le magasin
ma mere vient me chercher [=a midi] pour la visite chez le notaire donc ok pour le rdv avant
[-lundi 10h] j'ai le retour de couches, visite obligatoire
[+fin de matinée vendredi] la tele assistance installe l'alarme chez mamie avant
[+lundi 9h15] ca roule, le metro remarche
ok [+mercredi] mais rez de chaussée svp j'ai des bequilles
ai perdu ma tante, obseques [-jeudi], pardon
jai relu le papier et [+le 13] ça me botte, mon coloc part bosser dans le secteur
[-vendredi 9h30] la maitresse veut me voir pour le petit
on est passé a la tele [=dimanche] pour la fermeture de l'usine, je viens bien
je prendrais bien [+mardi 17h15], l'atelier poterie du foyer ferme
oui [+a 15h] j'aurai pris ma methadone et je serai calme
[-mardi] la semence arrive et le tracteur est a moi
votre collegue ma appelé [=vendredi] pour un atelier, c'est different ?
si on disait [+samedi 11h], le seul creux entre deux services
jme debrouille [+demain 14h], un pote me garde la boutique
[+mercredi 13h30] mon fils sera à la sieste chez sa tatie, parfait pour moi
la fourriere garde ma voiture, [-lundi] jpourrai pas me deplacer
[+le 2 janvier] bonne resolution, je reprends ma vie en main
[+jeudi 10h] no souci j'ai changé ma garde avec une collegue aide soignante
je vous jure que [-mercredi 15h] ma fille fait son casting
mon tel a planté [=mardi] et jai tout perdu, vous pouvez redire l'adresse ?
[+vendredi 14h] je suis dans la rue d'a coté pour ma demarche logement
gros merci pour [+lundi], jy serai c le voisin qui conduit
[-jeudi 10h] la toiture s'est envolée, expert assurance chez moi
jai eu l'autre conseiller [=lundi] il ma rien dit pareil
[-a 17h] je vais chercher mon fils handicapé au taxi
c bon [+jeudi aprem], les enfants seront chez leur pere
[+mardi 11h30] car ma cure de kiné s'arrete et jai plus mal
[-le 29] on deménage, les cartons debordent
[+vendredi 9h] avec ma chef d'equipe elle veut parler du contrat
[-mercredi] le chauffagiste va venir, fait 12 degrés chez nous
prefere [+a partir de 14h], ma perfusion est retirée par l'infirmiere
tout est ok [+lundi 10h], j'ai posé un conge sans solde
la cantine m'a rappelé [=hier] pour un remplacement, voilà pourquoi jai tardé a repondre
[-le matin] jai mon epilepsie, les crises c'est la
on m'a promis [+mercredi 9h] une place dans le minibus du ccas
[-vendredi aprem] oublie, repas des anciens et c'est moi qui cuisine
[+demain] alors, la neige fond et je mets les chaines
jai eu mon diplome [=en juin] personne me prend, je viens pour ça
[-mardi 15h] le prof de mon fils m'attend
[+jeudi 16h] apres le tri des colis, je passe par le tunnel
dite oui a [+lundi], ma belle soeur peut garder les cinq enfants
[+mardi 11h] ca me laisse souffler apres ma ronde de vigile
repoussez [+au 20], mon fils aura quitté la couveuse
oui pour [+vendredi 10h], ma marraine de la mission locale passe me prendre en bas
[+a partir du 6] ma carte de transport solidaire sera active
[+demain 9h30] vous me reconnaitrez jai un bonnet jaune et ma niece me tient la main
chui navré, [-mardi 10h] l'expert passe voir le degat des eaux
[-lundi] je suis saisonnier et on ramasse les dernieres pommes
le dentiste m'a casé [-a 10h] entre deux patients jai trop mal je peux pas lacher ca
compliqué [-mercredi] le petit dernier a la varicelle et nounou en veut pas
mon ancien patron m'a payé [=vendredi] avec un cheque en bois, je viens vous raconter
on a fini de vendanger [=hier], jai mal partout mais je viens
mon mari rentre de mission [=samedi], je serai seule au rendez vous du coup
l'apl est tombée [=le 5] donc jai de quoi prendre le bus, je serai la
ma grande soeur s'est mariée [=samedi] on est tous fatigués mais promis je viens
[-jeudi] c mort par contre [+vendredi matin] y a moyen
[-lundi] non [+mardi] oui
a la place de [-demain] je peux avoir [+apres demain] ?
ça coince pour [-vendredi], mon petit a la fièvre depuis [=hier soir]. Du coup [+lundi] si vous avez de la place
oui oui je viens, c'est juste que [=hier] j'avais plus de batterie
[-10h] trop tot pour moi, [+11h] nickel
Aucun souci pour [+jeudi], je prends mon bus [=à 9h]
oui [+jeudi] ça passe mais pas [-a 10h], j'ai infirmière qui passe pour ma mère
[-jeudi 12] trop juste je rentre du bled que [=mercredi soir] alors mettez moi [+lundi 16]
mwen pé pa [-jeudi], mé [+vandrèdi] i bon
ça m'arrange pas du tout [-jeudi]
bonjour je vien pas [-demain] je vien [+lundi] a la place merci
non du coup [-jeudi] c'est cuit pour moi
[-le 12] je suis de nuit donc dodo, [+le 13 apres 15h] impec
Pour [-jeudi] c'est compliqué. En revanche je suis disponible [+vendredi toute la journée].
je me suis trompé jai dit oui mais [-jeudi] je peux pas enfaite, [+vendredi] oui
[-demin] y a pas moyen frero [+lundi] tranquille
moi pas pouvoir [-jeudi], moi pouvoir [+mardi]
[-10h] impossible mais si c'est [+14h] là je viens
mon patron m'a mis de matin [=hier] du coup [-jeudi 10h] c'est foutu, [+jeudi 15h] vous pouvez ?
finalement y a moyen [+jeudi], mon chef a dit oui
j'aimerais mieux [+mercredi] que [-jeudi] si ça vous dérange pas madame
oui mais [+jeudi] pas [-10h] svp [+11h30]
ok pour [+jeudi 10h] mais faut que je parte [=à 11h] au plus tard
[-demain] ça craint, ma nounou me lâche. [+Lundi] nickel
je peux venir [+jeudi] si c'est [+l'aprem], [-le matin] je garde le bébé de ma sœur
Le rendez vous de [-jeudi] on peut le mettre [+le 18] à la place ?
au lieu de [-10h] mettez [+10h30] svp le car arrive [=a 10h10]
je préfère encore [+jeudi] que de tout refaire
je voulais dire [+vendredi] pas [-jeudi] desolé
[-jeudi] enterrement de mon oncle, je serai là [+la semaine d'après] sans faute
[+jeudi] aucun souci c'est [=mercredi] que j'avais kiné
j peu pa [-jeudi 10h] c le seul moment ou le medecin du travail me prend, [+jeudi aprem] jsuis la
mon fils passe son permis [=jeudi prochain] mais [+demain] pas de probleme je viens
trop tôt [-8h] avec les bus, y a rien avant [=8h45]
je peux plus [-demain] finalement, ils m'appellent en intérim. [+mardi] ?
ça m'arrange pas trop [-10h] vous avez pas autre chose
écoutez [-jeudi] je serai a l'hopital pour mon genou, on me sort [=vendredi], donc [+mardi d'après]
[+vendredi] oui [+jeudi] oui, [-mercredi] surtout pas
je reste sur [+jeudi], laissez tomber [-vendredi]
[-demain 9h] trop juste mon service finit [=a 8h30] a l'autre bout de la ville
ben [-jeudi] non et [-vendredi] non plus, par contre [+lundi] y a pas de lézard
G confondu, [-le 12] jai mon audience, [+le 13] je suis libre
impossible [-jeudi] voiture en panne depuis [=lundi]
vous pouvez décaler [-10h] en [+11h] ? le kiné me prend [=a 9h30]
j'étais absent [=la dernière fois] mais promis je viens
a moins que vous ayez [+mercredi], [-jeudi] ça va pas le faire
c pas [-jeudi] que je voulai c [+mardi]
[-jeudi] jé formasion CACES, [+vendredi] jé rien
La seule chose qui coince c'est l'heure : [-10h] non, [+midi] oui
depuis [=lundi] je suis arrêtée, le docteur a dit jusqu'à [=vendredi], mettez [+la semaine prochaine]
[+jeudi] sa devré allé mais [-vendredi] c sur que non
oui oui [+jeudi] je confirme c'était [=mardi] que j'avais un empechement
c'est mort chef [-demain] le camion est en panne
ah [-jeudi] c la rentrée du petit, [+vendredi] je respire
Bonjour [-demain] je peux pas. [+après-demain] je peux. merci
[-le 12] niet
je vous avais dit [=la semaine dernière] que [-jeudi] j'étais pris, mais [+lundi] ça va
nn [-jeudy] j travail, [+vandredi] j travail pas
ça passe [+jeudi]
[-jeudi] ou plutôt non, [+mercredi 11] si vous avez, j'ai regardé mon planning [=ce matin]
changez [-10h] svp [+9h] c'est parfait je dépose mon fils [=8h30] à côté
[-8h30] c trop tôt pour le car
autant vous dire que [-jeudi] vous me verrez pas, j'ai pas d'essence jusqu'au [=5]
[-le jeudi 12] ne me convient pas ; [+le jeudi 19], oui.
j ai pas dit [-jeudi] j ai dit [+vendredi]
[+Jeudi] c'est bon mais [-10h] c'est la sortie de dialyse, [+13h] je serai en forme
je suis a lile maurice jusko [=10], donc [-le 9] non [+le 12] oui
[-demain matin] c râpé on m'a volé mon scooter [=hier], [+demain 16h] mon cousin m'emmène
ui mé pa [-10h], [+10h45] sa le fé ?
ça va être trop juste [-à 10h], le RER est coupé
non merci pour [-jeudi], je prends [+mardi] que vous m'aviez proposé [=la dernière fois]
[-jeudi] je garde mon neveu sauf si vous faites [+après 18h]
mon mari a la voiture [-jeudi] moi je l'ai [+vendredi]
ça m'arrangerait [+14h] que [-10h] franchement
le bus de [=9h] est supprimé alors [-9h30] impossible je vise [+10h30]
désolée j'ai lu [=vendredi] sur le papier ! [+jeudi] ok ok je viens
[-10h] pas possible madame, moi cours alphabetisation. [+14h] possible
aucun souci pr moi c bien noté [+jeudi 10h]
Merci de reporter [-jeudi] à [+vendredi], mon assistante maternelle est absente.
c'est bien [+jeudi] et non [-mercredi] hein ?
je viens [+jeudi], c'est pas comme [=le mois dernier] promis
[-ce jeudi] c non, [+jeudi d'apres] c oui
mon contrat finit [=vendredi] donc [-jeudi] je peux pas m'absenter, [+lundi] je suis dispo
pa posib [-dèmen], [+lindi] si ou vlé
oui par contre mon titre de transport finit [=dans 3 jours] vous pouvez m'en refaire un ?
[-jeudi 10h]... bof bof. [+jeudi 15h] là oui
[-jeudi] j'aurai pas le temps de faire l'aller retour, je dois être chez l'assistante sociale [=a 11h], je demande [+vendredi 10h]
[+jeudi 12] sa marche mais on peux pas faire [+9h] a la place de [-10h] ?
je me permets de préférer [+lundi], ayant un examen médical [-jeudi à 10h30]
trop tard [-17h], y a plus de car après [=17h15], [+15h] ce serait nickel
Désolé [-demain] pas possible je suis convoqué au commissariat [=à 9h]
[-mecredi] sa coince [+jeudit] sa coince pa
tant qu'à faire [+vendredi], je serai dans le quartier
je viens, sinon mon mari peut me remplacer ? il a repris le travail [=lundi]
oui pour [+jeudi] non pour [-10h] oui pour [+11h]
la date de [-jeudi] tombe mal, celle [+du 19] tomberait mieux
jariv pa [-a 10h] jariv [+a 10h30] le train a du retard
[-demain] mi gingn pa, [+vandredi matin] mi vien
remplacez [-jeudi] par [+mardi] si c'est faisable
[-demain 14h] je dors pas chez moi [=ce soir], j'arriverais pas à temps, [+demain 16h] ça le fait
[-10h] wallah c trop tot
laissez comme c'est, [+jeudy] ça me va
non c'est pas que je viens plus, c'est juste que [-jeudi] je travaille, donnez moi [+mardi]
j'étais sur de venir mais on m'a appelé [=ce matin] pour une mission [-jeudi], [+lundi] ça ira ?
je voudrais que vous notiez [+vendredi] à la place de [-jeudi], j'ai déjà raté ma cure [=la semaine dernière]
je viens pas [-ce jeudi] mais [+jeudi prochain] oui
[+jeudi] c ok !!! c [-mercredi] ke je pouvé pa
impossible de faire l'école [=8h30] et vous [-8h45], prenez moi [+9h15]
[-demain] c férié chez nous madame, c'est l'Aïd ! [+apres demain] je viens
bah non [-demain] je peux toujours pas
[-jeudi] peux plus, [+jeudi en huit] peux bien
moi je comptais sur [+mercredi], on m'a dit [=mercredi] au téléphone, [-jeudi] je suis à Paris
[+11h] ou [+midi] tout sauf [-10h]
depuis que je suis en intérim [-le jeudi] c'est foutu, il me reste que [+le samedi]
je serai en retard si c'est [-10h], laissez moi [+10h15]
ma voisine peut me conduire [+vendredi] et pas [-jeudi]
[-le jeudi] c pas mon jour lol [+le lundi] oui
pas dispo [-demain aprem], j'ai la préfecture [=à 15h], dispo [+demain matin] par contre
moi ça va [+jeudi], c'est ma fille qui a rdv [=vendredi]
Si je peux choisir j'enlève [-10h] et je mets [+15h]
desole pour [=mardi] je me suis pas reveillé, je viens quand meme
j'ai entretien d'embauche [-jeudi 9h30] !!! donc vous [+vendredi] ok ?
[-9h] aïe. [+10h] ouf
pour [-jeudi] je suis au tribunal, je sais pas à quelle heure je sors. [+le 20] c'est sûr
ça le fait pas [-jeudi], le petit frère est hospitalisé jusqu'à [=samedi], [+mardi] on sera rentrés
Je dis oui à [+jeudi] si on commence [+à 11h], [-10h] étant l'heure de mon injection
mettez [+16h] svp [-14h] c'est la réunion de l'école
[-demain] nn dsl [+dem soir] si c ouvert
les transports sont en grève [=jeudi], alors [+vendredi] au lieu de [-jeudi] ?
sa coince juste [-a 10h] pour le reste je me débrouille
ben écoutez [-10h] ça va pas passer, j'ai un livreur entre [=9h et 12h], [+14h] ça passe large
je suis ok que si c'est [+avant midi]
erreur de ma part : pas [-le 21], [+le 12]
pourquoi pas [+mercredi] ? [-jeudi] je suis en deuil, on enterre ma tante
bon [+jeudi] je m'arrange, tant pis pour le foot [=jeudi]
trop long d'attendre [-le 28], y aurait pas [+demain] ?
[-jeudi 10h] ça me ferait louper mon cours de [=11h], [+jeudi 8h30] ça irait
sauf imprévu je serai là [+demain]
mes excuses je me suis emmelé, c'est [=vendredi] mon scanner, donc [+jeudi] je viens bien
g deja un truc [-jeudi] et [-vendredi] aussi mais [+samedi matin] jai rien
ah c'est [-demain] ?? je pensais [=la semaine pro] ! non je peux pas, [+lundi] svp
le lycée de mon fils m'a convoquée [-jeudi a 10h] aussi, décalez moi [+a 14h]
on oublie [-jeudi], on dit [+le 26], deal ?
ok alors [+jeudi], ma sœur me dépose
[+demain] c'est bien, c'est [-après-demain] qui n'allait pas
[-10h] toujours pas, mais [+11h] si, je peux
[-jeudi] c toujours non comme je disais [=hier]
mi lé malad dopi [=yèr], [-jedi] mi vien pa, [+lindi] si bondié i ve
[+Vendredi] ferait mon bonheur, [-jeudi] mon malheur haha
j'ai sauté une ligne c'est mon frère qui vient chez vous [=jeudi], moi j'ai encore rien
je confirme ma venue malgré l'accident [=d'avant hier]
l'hôpital m'a décalé [=a jeudi 9h], résultat [-jeudi 10h] je peux plus, [+jeudi 16h] si
est-il possible d'échanger [-jeudi] contre [+mercredi] ? Je récupère mes enfants [=jeudi midi].
chui en galere de nounou [-jeudi], elle est la que [+mardi]
ça marche [+demain] mais pas plus tard que [=11h] pour sortir hein, j'ai car [=a 11h20]
y'a erreur, mon créneau c'est [+vendredi 14h] et vous écrivez [-jeudi 14h]
non ce sera pas [-demain], j'ai pneu crevé, garage [=a 9h]. [+Demain 15h] peut etre ?
trop juste [-10h] je débauche [=à 9h40], [+10h30] serait plus réaliste
mi vien [+zeudi] na pwin problem
pas [-demain] ni [-vendredi], mais [+lundi] sans faute, la on me retire le plâtre [=jeudi]
ça coince [-jeudi]
Vous me demandez si je viens [+jeudi] ? [+jeudi] oui, j'ai juste un doute sur [-10h], plutôt [+11h]
je lai ecrit [=lundi] deja : [-jeudi] non [+vendredi] oui
moi y a que [+le samedi] de possible, [-jeudi] je charge les camions
mwen di [+jeudi] pa [-vandrèdi] mèsi
c'est [+à 14h] que je préfère et pas [-à 10h], mes médicaments m'assomment
mais enfin [-le 25] c'est Noël je viens pas
[+jeudi] ça m'arrange grave
changement de plan on me rend ma voiture [=mercredi] donc [+jeudi] je viens finalement
[-10h] c'est carrément pas jouable avec le bac à prendre, [+13h] jouable
pas trop envie [-vendredi], j'aime mieux [+jeudi] comme prévu
[+jeudi] je ferai avec, merci quand même
[-demain] je suis sous perf, sortie prévue [=vendredi], voyons [+le lundi qui suit]
enfin de compte [-jeudi] non : [+vendredi]
ok mais j'ai changé de numéro [=la semaine dernière], notez le
Monsieur [-jeudi] je passe devant le juge des enfants, ce n'est pas négociable. [+Vendredi matin] je suis à vous.
y'a pas école [-jeudi], j'ai les trois à la maison, [+mardi] ils y sont
faux numéro de jour, je pensais [-mardi], c'est [+mercredi] mon jour de libre
[-jeudi 12 à 10h] je suis chez l'avocat, ensuite [+jeudi 12 à 14h] je suis dispo
non désolé y'a match [=jeudi soir] mais [+jeudi matin] ça gêne pas je viens
[+demain] mais [+à 15h] et pas [-à 14h], le médecin a toujours du retard
[-vendredi] ?? non non [+jeudi] on avait dit
moi pas comprendre papier reçu [=lundi], mais moi venir
reportez svp [-jeudi] ça tombe sur ma chimio, [+jeudi d'après] j'en ai pas
bien reçu mais [-10h] je tiens le stand, [+après 12h] quelqu'un me remplace
je viendrai [+jeudi] même si [=la veille] je rentre tard
Ok [+jeudi], et prévenez la dame que [=vendredi] j'ai un essai au resto
pour info [-jeudi] rayez, [+lundi 16] notez
franchement [-le 12] non ! J'ai trois enfants malades ! [+Le 17] si Dieu veut
[-jeudi] : concours d'aide-soignante. Merci de comprendre.
plutôt non pour [-vendredi], désolée
je reviens sur mon refus. Eh bien si : [+jeudi] possible, mon collègue échange
Si [-jeudi] c'est maintenu je ne viendrai pas, si c'est [+vendredi] je viendrai
à [-10h] les urgences dentaires me prennent, [+13h30] ce serait faisable ?
vu que [-jeudi] c'est la pluie et que je suis à vélo, [+vendredi] ils annoncent soleil
oui jy serai [+jeudi]
je boss de nuit [=mercredi] alors [-jeudi 9h] je dors debout, [+jeudi 16h] ok
il faut annuler [-jeudi], décalage [+au 19] si votre agenda le veut bien
ouais nan [-jeudi] je le sens pas, trop de boulot
[+Jeudi] je viens, par contre l'atelier de [=vendredi] je l'annule avec l'autre dame
pour [-jeudi] c'est rapé, on enterre le grand-père [=à 11h]
on est pas dispo [-jeudi] ni mon mari ni moi, [+samedi 10h] tous les deux
[-demain] le préfet m'attend, [+apres-demain] c'est vous que je viens voir
avant [=lundi] je peux rien dire mais [-jeudi] c'est déjà non, je suis à la cour d'appel
[+jeudi] aucun souci chef
d'accord pour [+dem1] et merci de demander
enlevez [-14h], [+16h] convient, l'orthodontiste de mon fils finit [=15h15]
[-le 12] je déménage, [-le 13] je rends les clés, [+le 16] je suis tout neuf
ne comptez pas sur moi [-jeudi]
on s'est mal compris, [+jeudi] je viens, c'est [-vendredi] que je viens pas
j'ai repris le boulot [=lundi] ! donc [-jeudi 10h] plus possible, [+samedi] ouvert ?
[-jeudi] c'est non madame, je garde un petit de 6 mois. [+Mercredi 18], sa mère est là.
moi [-lundy] chai pas venir une fois, [+mardy] bien
s'il vous plaît [+15h], parce que [-10h] pas de train pour venir du village
sa passe pas [-vandredit] dsl
trop tôt pour le dire pour [=mardi] mais [-jeudi] sûr que non
[+Vendredi 13] je suis pas superstitieux, [-jeudi 12] je suis pas libre
parce que [-10h] c'est l'heure du bain de maman, je sollicite [+11h15]
ptdr [-8h] jamais de la vie [+10h] tkt
[-jeudi 10h] personne pr garder la petite jpp, ma copine arrive qu'[=a midi]. [+jeudi 13h] ?
j'avais zappé : [=jeudi] c'est les 18 ans de mon fils, mais [+à 10h] ça gêne pas
[-l'après-midi] j'ai plus de bus, gardez [+jeudi matin]
même fatiguée [+jeudi] je viendrai, c'est pas grave
plutot crever que [-lundi 8h] lol, [+lundi 11h] avec joie
repoussez [-demain] [+au 14] merci madame
ok pour [+demain] c'est [=la semaine derniere] que j'étais absente
oui [+jeudi 10h]
[-jeudi] non [+vendredi] oui
[+demain] je serai là
ok pour [+lundi 14h] 👍
je peux pas [-demain]
plutot [+la semaine prochaine]
[-jeudi] impossible, [+mardi 16] si possible
[+le 18] svp au lieu [-du 12]
oui a [+mardi]
possible [+vendredi matin] a la place ?
[-10h] c trop tot, [+11h] ?
[+le meme jour] mais [+plus tard] svp
[+vendredi] plutot que [-mercredi]
oui monsieur je viendrai [+lundi à neuf heures]
wi man la [+jédi]
[+mercredi 15h] dacor
[-le matin] je peu pa, [+l'aprem] oui
on peut decaler a [+dans 8 jours] ?
[+lundi en quinze] sil vous plait
nn [-dem1] c pas bon, [+apres dem1] si
[+samedi matin] vous etes ouvert ?
[-vendredi] je suis pas dispo désolé
[+le 2 octobre] ou [+le 3]
ok [+10h jeudi] j y serai
je préférerais [+en fin de journée]
[+la semaine d'apres] svp, [+le jeudi]
[-mardi 9h] non merci, [+mardi 14h] oui merci
ca sera [+apres le 15] pour moi
[-demain matin] non. [+demain apres midi] oui
[-lundi] c pas possible
non mettez [+mardi]
[+vendredi 9h] si ca vous va
oui je confirme [+le 17 septembre à 14h]
[-jeudi] nn mais [+vendredi] wi
désolée, [+la semaine du 22] plutôt
[+demain 10h] c'est noté 👌
peut on faire [+à 15h] et non [-à 14h] ?
[+dans deux semaines] svp
[-le 10] je ne peux pas, [+le 11] volontiers
je viens [+jeudi] inchallah
[+mardi 9 heure et demi] c possible ?
je serai absente [-mercredi]
pas [-vendredi], [+lundi] stp
[+le lendemain] si possible
[+tantot] plutot que [-le matin]
[+lundi prochain] je préfère
[-14h] non, [+avant 11h] ou [+après 16h]
[+mercredi] ok ok [+9h]
[+jeudi] c bon, [-vendredi] non
[+fin de semaine] ce serait mieux
merci de reporter [+au mois d'octobre]
[-demain] g pas de voiture [+jeudi] si
ok a [+dem1]
impossible [-le 16]
[+le 16] à la place [-du 15] merci
présent [+lundi dix heures]
[+meme heure] mais [+le mardi]
pas [-ce jeudi], [+l'autre jeudi]
[+apres 14h] je peux venir
[+mardi 15h30] a la place si possible
[-demain] nan, [+lundi] sans faute
je ne pourrai pas [-mardi prochain]
pouvez vous mettre [+10h] au lieu de [-9h] ?
ok je serai la [+vendredi 19]
[+le mois prochain] svp
[-jeudi] pas bon. [+le mardi d'apres] ?
[+lundi à 8 heures] c'est d'accord
[+en fin de matinée] plutôt svp
jpp [-mardi]
oui mais [+l'après midi] pas [-le matin]
[+demain] wi mèsi
c'est non pour [-jeudi matin]
[+d'ici mercredi] si vous voulez
[+le 23] je préfère
oui [+le 11]
[-vendredi] je travaille, [+samedi] possible
[+mercredi en huit] svp
[+demain même heure] serait possible ?
decaler [+jeudi 14h] merci
non merci [-10h], [+14h] c'est mieux
[-le 24] pas possible
oki [+mardi 9h]
alors [+vendredi] point d'interrogation pas [-jeudi]
[+apres demain 16h] dispo
[-ce matin] non, [+cet aprem] oui
je viens [+jeudi quatorze heures trente]
moi pas venir [-lundi] moi venir [+mardi]
[+vendredi prochain] svp désolé
[+le 30] ou [+debut octobre]
[-mardi] je bosse, [+mercredi] libre
[+le 12] oui pas de souci
pas [-a 8h] svp [+a 10h]
[+vendredi après-midi] si cela vous arrange
désolé [-ce lundi] c'est impossible
ui [+jeudi] jvien
[+lundi] ou alors [+mardi tôt]
[-le jeudi 18] non mais [+le jeudi 25] oui
je pourrai pas être la [-demain a 14h]
[+en soirée] c possible svp
[+le même jour à 16h] s'il vous plaît
c mieux [+jeudi] que [-vendredi]
[+semaine pro] [+mardi 10h] stp
rdv [+vendredi] ok, [-jeudi] annulé
[-aujourd'hui] je peux plus, [+demain] ?
ok [+9 h 30] ca marche
on décale un peu ? [+11h] ?
[+a partir de 10h30] je peux être là
oui monsieur, [+jeudi] sans problème
j'arrive pas [-le matin] mettez [+l'après midi]
[+mercredi 10h] et [+jeudi 10h] je peux
absent [-du 15 au 20]
non [-lundi] jamais dispo
[-dem1] c ferié jcroi, [+apres dem1] ok
préférence [+mardi prochain] mercé
non pa [-jedi] [+vandredi 14h]
[+le 6 octobre neuf heures] je note
[+dans trois semaines] plutôt
[-vendredi 10h] ko [+vendredi 15h] ok
[+dès lundi] si besoin
[+mardi] ca irait ? [-lundi] je peux pas
oui [+vendredi 14h30] c'est noté merci
non [-demain] jsuis malade
[-à 9h] impossible, [+à partir de 11h] ok
svp [+le mercredi] au lieu [-du mardi]
[+la semaine qui vient] svp
pas dispo [-mercredi matin]
[+jeudi] inshallah oui
[+lundi] pas [-mardi] je me suis trompé
d'accord pour [+le 15 octobre]
[-vendredi] c'est non
[+vendredi] ou [+lundi] pas [-ce jeudi]
vous pouvez changer svp ? [+15h] ou [+16h]
on peut avancer à [+mercredi] ?
peux pas venir [-le 19 au matin]
[-cette semaine] non [+lundi prochain] oui si possible
[+samedi] vous travaillez ? sinon [+lundi]
je suis prêt pour [+demain quinze heures]
moi ok [+merkredi]
[-ce vendredi] j'ai pas de bus [+l'autre vendredi]
[+après le quinze] merci beaucoup monsieur
entendu [+mardi matin]
[+plus tot le meme jour] c possible ? [+9h]
je confirme pour [+apres-demain]
[-le 3] nn dsl [+le 4] ou [+le 5]
[+debut de semaine prochaine] svp
ah non [-14h] j'ai l'école, [+10h] oui
[+jeudi dix-sept heures] serait mieux
[+vers midi] ? [+midi et quart]
[+mar 16 sept 11h] ok merci 🙂
oui [+demain] c'est bon je viens, [+8h30] devant la grille
ok je viens [+jeudi], [+9h] a la porte
[+vendredi] au lieu de [-jeudi] svp mes parents arrivent
[+mercredi] au lieu de [-mardi] si c'est possible, la nounou est malade
jpeux pas venir jai pas de bus, [+mardi 9h30] c'est possible
je peux pas venir jai pas de voiture [+jeudi 10h] c possible ?
je peux pas [-jeudi] a cause de la greve je m'y perds toujours mdr [+vendredi 9h] ?
[-lundi] je peux pas avec le changement d'heure je suis perdue lol [+mercredi 11h] ?
jpeux pas [-mardi] a cause du bus il est jamais a l'heure, [+jeudi 10h] ?
oui oui [+jeudi] je suis la, c [=mercredi] que je vois le juge
bjr [-demain] c mort le bus passe qu'[=a 11h], [+vendredi] ca irait ?
je viens [+mardi] tkt, ma mère se fait opérer [=le 14] pas avant
[+vendredi] c bon pour moi le patron m'a donné ma reponse [=hier]
desolé [-mardi] c'est pris par la prefecture, ils me convoquent [=a 10h30]
jsui tombé [=samedi] dans l'escalier mais [+demain] je serai la meme en boitant lol
[-jeudi 10h] impossible la nounou finit [=a 9h], [+14h] plutot
jai eu votre sms [=ce matin] seulement, ok pour [+lundi]
non pas [-lundi], ma soeur se marie [=samedi] et je rentre que [=mardi], [+mercredi] si vous avez
c'est complet pour moi [-le 12], le medecin du travail me prend [=a 9h]
oui pour [+le 22], le 1er jour de ramadan c [=le 18] donc pas de soucis
[-mercredi] le juge aux affaires familiales m'attend, pouvez vous me mettre [+jeudi] ou [+vendredi]
chui malade depuis [=dimanche], je peux pas [-demain]
bonjour je confirme [+mardi 14h] par contre [=mercredi] je commence un essai chez le boulanger
ma voiture sort du garage [=vendredi] donc [-jeudi] c coincé, [+lundi] ?
pardon [-cet aprem] la creche ferme [=a 15h] exceptionnellement
le docteur m'a arrêté [=jusqu'au 20], reportez svp [+la semaine du 23]
je serai la [+demain], jspr que le train de [=8h12] sera pas encore supprimé
[-jeudi] j'ai entretien chez carrefour [=a 14h], [+jeudi matin] je pourrais passer
on m'a volé mon portable [=la semaine derniere] du coup j'ai rien vu mais [+lundi] c'est ok
mon pere est parti [=hier soir], je pourrai pas [-demain] excusez moi
oui [+14h], [=a 16h] je dois etre a l'ecole pour le grand
[-vendredi] ma femme a son scanner [=a 10h] et c moi qui conduit, plutot [+l'aprem]
ok [+mercredi] mais [=mardi] j'ai plus de telephone si vous appelez ca sonnera dans le vide
j'avais noté [=mardi], c bien [+jeudi] alors ? si oui je viens
[+lundi] ça marche, ça me laisse [=le week end] pour refaire mon cv
non [-demain] non, [-jeudi] non plus, [+vendredi] oui mais [+apres 11h]
mon car part [=a 7h] et revient [=a 18h] ça fait long pour 20 minutes mais je viens [+jeudi] quand meme
[-10h] trop tot pour moi le premier bus arrive [=10h25], [+11h] c'est faisable ?
merci a vous, [=hier] l'accueil etait fermé, je reviens [+demain]
j'ai perdu mon grand pere l'enterrement c [=jeudi], je garde [+vendredi] avec vous ça me changera
[-le 11] je peux pas la conseillere de la caf passe a la maison
jai la gastro depuis [=2 jours], vous voulez pas me voir [-demain] croyez moi, [+lundi] mieux
oui [+le 14 a 15h], [=le 13] c superstition donc vous avez bien choisi lol
[-mardi] c'est chaud, je demenage [=lundi], [+mercredi] les cartons seront poses
le dentiste a decalé de [=lundi] à [=mardi] donc [-mardi] je peux plus venir
c'est bon [+demain 9h], ma soeur prend les petits des [=8h]
j'ai pas dormi [=cette nuit] à cause du bébé, on peut faire [+demain] au lieu d'[-aujourdhui]
[-vendredi] je peux pas, pole emploi c'etait [=lundi] et la secu [=mardi] je fais que ça !!
je confirme [+le 19], le rdv de [=janvier] je l'avais loupé j'ai encore honte
oh zut [-mardi] c'est la rentrée de mon fils, on peut [+mardi en 8] ?
[+demain] oui, l'huissier c [=apres demain]
mon avocat m'appelle [=jeudi a 10h] pile, du coup votre [-10h] je peux pas mais [+11h] oui
la SNCF fait greve [=demain], je vois pas comment venir [-demain]
jai plus d'allocation depuis [=aout], oui je viens [+jeudi] et j'aurai des questions
[+le 8] ok [-le 9] jamais de la vie c l'anniversaire de ma mere
excusez [=hier] je repondais pas j'etais a la mosquée, [+lundi] inchallah
mon mari veut pas que je sorte [-le soir], [-18h] c non, [+14h] c bien
j'ai attendu [=mardi] une heure devant la porte personne, je reviens [+jeudi] mais soyez la
pas [-mercredi] svp mais [+jeudi] avec plaisir
le plombier vient [-lundi entre 8h et 12h], vous savez comment ils sont, [+l'apres midi] je peux
[-vendredi] hors de question, c'est l'anniversaire de mort de mon fils. [+Lundi] je viendrai
je serai pas la [-le 3], j'accouche [=le 1er] si tout va bien
alors oui [+14h] mais le bus de retour c [=15h10] faudra pas trainer
c'est bien [+jeudi] le rendez vous ? parce que [=mardi] jai vu que c'etait marqué fermé
[-lundi] la cheffe me lache pas, inventaire, [+mardi] elle me doit des heures
ma carte de sejour expire [=le 30], oui je viens [+mardi] c urgent pour moi
[+mercredi] ok mais j'amene le petit, l'ecole reprend que [=jeudi]
j'ai mal lu, je croyais [=le 21], [-le 20] je travaille
on m'opere [=le 7] de la cataracte, [-le 8] je verrai meme pas la porte, [+le 15] ?
présente [+demain], j'ai meme repassé ma chemise [=hier]
[-jeudi] l'école fait greve, j'ai les trois sur les bras
je sors de prison [=le 5] et vous me mettez [-le 4] mdr, [+le 6] plutot
le kiné a pas voulu bouger son [=15h], du coup [-15h30] chez vous j'y serai jamais
bonjour madame [+vendredi] je suis la. [=jeudi] c'est ferié donc j'ai verifié les bus
mon frere me depose [+a 9h] [+lundi] parce qu'il embauche [=a 9h30]
[-demain] pareil que la derniere fois pas de voiture
j'ai commencé une formation [=lundi dernier] [-tous les matins], [+17h] c possible
[+mardi] c'est noté. J'ai aussi la mission locale [=jeudi] faut pas que je melange
la fievre du petit est montée [=a minuit], on a fini aux urgences, [-ce matin] je viens pas
[-14h] trop juste je sors du boulot [=a 13h45] a l'autre bout de la ville, [+15h] nickel
pas de souci [+le 23], je suis en congé [=du 20 au 27]
[-mercredi] je suis avec l'éducatrice de ma fille et [-jeudi] c'est pris, alors [+vendredi]
mince j'ai oublié [=ce matin], [+demain] meme heure ?
la pref m'a donné [=jeudi a 9h] apres 8 mois d'attente, je peux pas rater, donc pas [-jeudi] chez vous, [+vendredi] pitié
le rappel disait [=10h] et le courrier [=11h], je viens [+jeudi] mais a quelle heure
[+jeudi] je peux, c [=vendredi] que je pouvais pas, vous avez inversé
je vais pas pouvoir [-lundi], on enterre ma tante [=lundi a 14h30]
la creche appelle, la petite a de la fievre, [-cet aprem] c est mort
oui j'y serai [+vendredi], et [=samedi] je demenage alors pas de retard svp
non non [-le 12] c l'aid, [+le 13] je vous apporte des gateaux
je me suis fait controler dans le tram [=hier] j'ai plus un rond pour [-demain]
[+mercredi 10h] je viens avec mon CV, j'ai fini de le taper [=a 2h du mat]
jpp [-lundi] encore la CAF, [-mardi] encore la secu, vous je vous aime bien donc [+mercredi]
j'avais dit [+jeudi] a ma conseillere, pas [-mardi]
bah [-demain] je suis de garde d'enfants, la nourrice revient [=le 8]
ok ok [+15h30], ma fille sort de danse [=a 15h] juste a coté
j'étais absent [=mardi] parce que ma femme a perdu les eaux, on recommence [+lundi prochain] ?
la directrice de l'ecole me convoque [=demain a 9h], du coup [-10h] ca passe pas, [+11h30] si
[-vendredi] c'est l'audience de mon ex, faut que j'y sois
on se voit [+demain] bien sur, [=lundi] c'etait juste pour les papiers
Mon mari a fait un malaise [=dans la nuit]. Pas possible [-aujourd'hui]. Pas [-demain] non plus je pense
j'ai pas de forfait [=jusqu'au 6] mais je serai la [+le 4] promis
[+jeudi] je suis dispo, [=mercredi] j'enterre ma vie de garcon, parlez pas trop fort
l'interim m'a appelé [=ce matin], mission [-du 8 au 12], je peux plus venir [-le 10], plutot [+le 15]
[-le 30] j'ai pas, c la paye du chantier faut que je sois la, [+le 31] non ?
la mission locale m'a mis [=a 10h] et vous [-a 10h15], je sais pas voler, [+11h] ?
oui c ok [+mardi 16], j'ai eu la reponse du patron [=vendredi] il a dit non de toute facon
merci de votre message de [=lundi], je viens [+demain]
je peux plus [-jeudi] la vieille dame dont je m'occupe est tombée [=hier]
[-mardi] non, ni [-mercredi], ma belle mere part [=jeudi] (enfin), donc [+vendredi]
faut que je sois a la maternelle [=a 16h], donc [+14h30] oui mais pas plus d'une heure
mon bus il part [=a 8h05] si je le rate le suivant c [=10h05], donc jviens [+demain] mais peut etre en courant
[=lundi] j'ai signé un cdd alors plus besoin de [-jeudi] non ?
j'ai ma fille en visite mediatisée [-samedi 10h], je ne rate jamais
votre lettre datée [=du 4] est arrivée [=le 11], je viens quand meme [+le 13] ?
je suis coincé [-demain] avec l'assurance pour le degat des eaux, [+apres demain] ça serait mieux
[+demain 14h] j'arrive, j'ai [=12h] l'orthophoniste avec mon fils mais ça colle
jmexcuse pour [=jeudi], tribunal. on peut se voir [+lundi] ?
Le rdv de [+jeudi] je le garde. Celui de [=mardi] c'etait avec le medecin pas avec vous
j'ai le ventre noué depuis [=lundi] mais je viendrai [+demain]
non [-vendredi] y a le conseil de discipline de mon grand, honte sur moi. [+lundi] svp
[+le 14] la saint valentin ?? j'ai un date, enfin non. oui c'est bon [+14h]
mon chef veut pas me liberer [-mardi], il dit [+mercredi] a la rigueur
je suis bien la [+jeudi] meme si [=mercredi soir] y a match
l'ascenseur est en panne depuis [=samedi] et je suis en fauteuil, [-demain] c foutu
[-10h] mon fils passe son brevet, je l'emmene. [+14h] je suis a vous
ma femme est partie [=hier] avec les clés de la voiture. et avec tout le reste. Je viendrai pas [-demain]
bonjour, le medecin m'a prolongé [=jusqu'au 18], donc [-le 16] non, [+le 19] oui
je croise les doigts pour le verdict de [=lundi] et je vous vois [+mardi]
désolé pour le retard de [=la derniere fois], [+demain] je partirai [=a 7h] s'il faut
nan [-demain] c cuit, la voiture a rendu l'ame [=dimanche]
ok pour [+le 6]. J'ai note aussi [=le 8] avec l'assistante sociale
[-15h] c'est la sortie des classes maternelles, mettez [+13h30] svp
je peux ni [-ce jeudi] ni [-le suivant], c l'ete je garde mes neveux
mon train de [=6h52] est supprimé, celui de [=8h10] arrive [=a 9h35], vous pouvez me prendre [+a 10h] ?
c bon [+jeudi 12], mon chef a signé [=lundi]
j'ai mon petit qui fait ses vaccins [=demain 10h15], votre [-10h] tombe mal, [+11h30] ?
oups [=ce matin] j'ai confondu avec [=demain], pardon, [+vendredi] vous avez ?
je travaille a l'essai [-vendredi], je peux pas dire non au patron le premier jour
[+lundi] je viens, mon ramadan finit [=dimanche] je serai en forme
[-mardi] ça m'arrange pas trop, mon ex ramene les enfants [=a 14h]
à cause des travaux le tram marche plus [=jusqu'a lundi], remettez moi [+mardi]
pas [-demain] mais [+apres demain], j'ai un pb de fuite chez moi
la veille [=mercredi] j'ai un mariage, mais [+jeudi] je viendrai meme en djellaba
j'ai mon fils [=une semaine sur deux], celle la je l'ai, donc pas [-mercredi] mais [+jeudi] oui il va a l'ecole
je peux venir [+demain] que si l'ambulance ramene mon mari [=avant 9h]
je suis toujours d'accord pour [+mardi], meme si [=lundi] j'ai pleuré toute la journée
y a grève des cars [=jeudi], je peux pas faire 20 bornes a pied, [-jeudi] oubliez
bonjour c'est pour dire que [-lundi] ma chimio est avancée, et [+mercredi] je serai fatiguée mais la
[-vendredi aprem] je suis a la priere, [+vendredi matin] ok
le concierge coupe l'eau [=demain matin], pas grave je viens [+demain] sans douche mdr
jviens pas [-demain], on m'a proposé un essai [=a 7h] a la plonge
je vous avais dit [=le 2] que [-le 9] je pouvais pas, vous m'ecoutez pas
c'est [-a 9h] que ça coince, [+a 10h] ça coince plus
[+demain] c'est ok, je quitte le foyer [=samedi] faudra qu'on en parle
ma mere sort de l'hopital [=demain a 11h] et y a que moi pour la chercher, [+jeudi] svp
[-le 8 mars] je manifeste, [+le 9] je peux, et vous devriez venir
je pensais venir [-aujourd'hui] mais le bus est passé [=a 8h] au lieu de [=8h10], merci la rtm
on m'a dit a l'accueil [=hier] que vous etiez malade, [+demain] c toujours bon ?
l'agence d'interim ouvre [=a 8h], j'y passe, puis je viens vous voir [+a 10h] comme prevu
[-jeudi] et [-vendredi] j'ai un stage, plutot [+debut de semaine prochaine]
votre collegue m'a mis [=le 18] et vous [-le 18] aussi, coupez moi en deux ou [+le 19]
non mais [-demain] c les funerailles du pere de mon mari, vous imaginez bien
[+mercredi] jv venir et ma petite aussi, sa maitresse fait grève [=tout mercredi]
je vais etre franc [-lundi] apres le derby je tiendrai pas debout, [+mardi] je serai frais
je suis dispo [+vendredi], le rdv avec le recruteur est tombé [=jeudi] finalement
pas le cœur a ça [-demain], on a perdu le chat [=hier] riez pas il avait 19 ans
attendez [+mardi] c bien nous deux ? et [=jeudi] c l'atelier cv, je m'y perds
[-vendredi] la prefecture, [-lundi] la prefecture, a force je vais y dormir. [+mardi] ?
le juge des enfants a repoussé [=au 20], donc finalement [+jeudi] je peux venir
mon fils finit [=a 12h] et y a personne, donc [-11h30] jpeux pas mais [+9h] je peux
[+demain] no problem, c'est [=la semaine pro] que je pars en saison
l'heure a changé [=dimanche] j'ai pas tout compris, c'est bien [+10h] [+demain] ?
j'ai des regles tres douloureuses depuis [=ce matin], on peut décaler à [+jeudi]
[-cet apres midi] non c'est l'incineration. [+lundi] oui
on m'a changé mes horaires depuis [=le 1er], je fais [-l'apres midi], [+le matin] serait top
[+jeudi] d'accord mais [=à 11h] pile je dois etre dans le bus
j'ai le bras dans le platre [=jusqu'au 12], je peux venir [+demain] mais pas signer
[-mardi] impossible mon chef est en congé [=toute la semaine] et je le remplace
je bosse [-demain] finalement, le mec que je remplace est absent [=jusqu'a lundi]
j'ai vu le message [=a 23h], ok [+demain 9h] je mets 3 reveils
je peux plus [-vendredi], mon gars est convoqué a la gendarmerie
ok pour [+le 17], [-le 16] et [-le 18] je suis pris mais vous etes bien tombés
oui je viens [+lundi], dites moi juste si la pause c [=a midi] parce que j'aurai ma fille
[-demain] pas possible, je suis bloqué a Mamoudzou la barge part que [=vendredi]
ça tombe mal [-mercredi], orthodontiste [=14h], ecole [=16h], crise de nerfs [=18h]
[+mardi] c'est nickel chrome, ma soeur a accouché [=dimanche] alors je suis heureuse
vous m'avez rappelé 2 fois [=hier], oui oui [+jeudi] je viens !
non pour [-le 10], je suis convoqué au commissariat comme temoin, rien fait de mal
j'ai rdv chez le chirurgien [=vendredi] mais ça change rien pour [+jeudi]
j'peux pas laisser les betes [-le matin] faut traire, [+14h] c bon
aie [-mercredi] j'ai les mioches, la nounou est en conge [=du 4 au 15]
bonsoir, [-demain] je vous fais faux bond, mon oncle est décédé [=ce matin], [+la semaine prochaine] si possible
[+16h] [+demain] ok ok ok, j'ai l'entretien [=a 14h] juste avant croisez les doigts
pour [-vendredi] c'est foutu je suis en garde a vue... je rigole, j'ai la grippe
mon mec part en deplacement [=lundi] et revient [=vendredi], [-mercredi] j'ai personne pour les petits
j'ai pas oublié [+demain] malgré le deuil de [=samedi]
ah non [-lundi] pas moyen de moyenner, y a contre visite du controle technique [=9h]
[-jeudi] c rapé, le camion de demenagement a changé, il vient [=jeudi 8h]
je veux bien garder [+14h], c la secu que j'ai deplacée [=a 16h]
la poste livre ma carte vitale [=demain entre 9 et 11], du coup [-10h] chez vous je peux pas, [+14h] oui
[+lundi] présente ! j'ai plus mal depuis [=jeudi]
mon fils est exclu du college [=jusqu'a jeudi], je le laisse pas seul, alors [+vendredi]
[-11h] c'est complet pour moi j'ai la visite du foyer, [+10h] ça se fait ?
je suis là [+mercredi], arretez d'appeler mon mari il est au boulot [=jusqu'a 18h]
le bébé est né [=hier a 4h12] 3kg2 ! bon [-vendredi] vous comprendrez
[+demain] je peux venir plus tot, ma reunion de [=9h] a sauté
le rdv [-du 24] c la veille de noel j'ai la dinde, faites [+le 23]
moi [+vendredi] c ok par contre [=vendredi dernier] y avait personne au guichet hein
jpx pas [-2main], on m'a coupé l'electricité [=hier] j'attends enedis
oui [+9h], je sais que c'est [=a 8h45] que vous ouvrez je serai devant
[-vendredi] je me fais arracher une dent, je pourrai pas parler, [+lundi] je parlerai
j'ai fait le bon code au distributeur [=ce matin] donc j'ai de quoi payer le bus, [+demain] je viens
faut que j'aille chercher ma soeur a l'aeroport elle atterrit [=jeudi 10h40], donc [-jeudi 10h] non
y a l'assemblee du syndic [=mercredi soir], aucun rapport, [+mercredi matin] je viens
[+jeudi] j'ai posé ma demi journée, le chef a gueulé [=lundi] mais c'est fait
le taxi m'a planté [=ce matin], vous auriez [+demain] ?
c'est non pour [-14h], le medecin de ma mere recoit qu'[=entre 14h et 15h], mais [+16h] oui
ma chambre au foyer c [=jusqu'au 15], donc oui [+le 12] je viens je sais pas ou je serai apres
pas pour [-mardi] svp, mon ex a obtenu la visite [=ce jour la] et je veux etre là
[-jeudi] non maître corbeau a dit tribunal [=9h30], [+vendredi] sur l'arbre perché
[+lundi] je viens mais dites a la dame que [=mercredi] c pas moi qui ai crié
j'ai pas de quoi faire le plein [=jusqu'au 5], [-le 3] c'est mort, [+le 6] ok
ok [+jeudi 15h], j'ai juste le cardio [=a 11h] il va encore me gronder
la voisine me prete sa poussette que [=demain], ça marche [+demain]
j'peux pas decaler la lecture du testament de [=mercredi], donc [-mercredi] non
[-demain] c mission impossible, j'ai attrapé le covid [=lundi], isolement [=jusqu'a samedi]
je serai un peu a la bourre [+demain] le RER arrive [=9h07]
chez nous le car passe plus [=pendant les vacances], on peut se voir [+a la rentrée] ?
j'ai confondu [=10h] et [=16h], toutes mes excuses, [+vendredi] vous auriez une place
faut pas compter sur moi [-vendredi], le docteur a dit repos
oui je sais [+demain 10h], c'est ecrit sur le frigo depuis [=15 jours]
je prends mon poste [=lundi] a la cantine alors [-mardi 11h] je serai dans les carottes
la convocation dit [=le 9], votre sms [=le 10], moi je viens [+le 10]
j'ai école [-jeudi], [+vendredi matin] ça irait ?
j'ai cours [-lundi], [+mardi après-midi] c'est possible ?
jai kiné [-mercredi], [+vendredi] ça irait ?
Madame, je ne pourrai hélas honorer le rendez-vous de [-jeudi], mais [+vendredi en matinée] me conviendrait fort bien.
C'est entendu, je serai présent [+demain à 10 heures].
Veuillez m'excuser, j'ai égaré votre courrier [=de lundi].
Je confirme [+jeudi 15 heures], avec mes excuses pour mon absence [=de la semaine dernière].
Mon cardiologue m'attend précisément [-ce jour-là], auriez-vous l'obligeance de me proposer [+le lendemain] ?
Je ne saurais me déplacer [-mercredi], mes obsèques de famille ayant lieu [=à 11 heures] à Limoges.
Bien volontiers, et j'apporterai le dossier que vous m'aviez demandé [=en septembre].
Puis-je venir plutôt [+vendredi] que [-jeudi] ? Le plombier passe enfin, je l'attends [=depuis trois semaines].
Je viendrai, soyez sans crainte, [+mardi] comme convenu ; mon fils me conduira, il est en congé [=jusqu'à dimanche].
À mon grand regret, [-demain] est exclu : la grippe me cloue au lit.
Je prends bonne note [+du 18 à 9 h 30] et vous présente mes respects.
Pardonnez-moi, j'ai lu votre message [=ce matin] seulement ; oui pour [+cet après-midi].
Je décline [-jeudi matin], ma sœur aînée arrive de Bordeaux par le train [=de 8 h 12]. [+Jeudi après-midi] je serai libre.
L'heure de [+11 heures] me convient, quoique l'ophtalmologiste m'ait mis des gouttes [=ce matin].
Quel embarras, ma voiture est au garage [=jusqu'à jeudi] ; accepteriez-vous de me recevoir [+vendredi] ?
wsh jpeux pas [-mercredi] jai match [=a 14h], [+jeudi] si tu veux
ouiii jsuis la [+demain], jvs ai zappé [=lundi] dsl
nn [-jeudi] cest mon anniv mdr, jfais 18 ans [=ce jour la], mettez [+lundi]
ma daronne ma pris le tel [=hier] dou jrepond que là, c ok pr [+14h]
jarrive [+jeudi] ms ptet avec mon pote il cherche un stage aussi
non [-demain] jai conseil de discipline...
g une interro [=a 10h] dc [-10h] mort, [+11h] nickel
oui jviens [+tt a lheure], jsors juste de colle
g raté le bus [=ce matin] jpeux passer [+cet aprem] ?
si ya pas greve [+jeudi] jsuis la, sinn [+vendredi]
[-vendredi] non, cest le mariage de ma cousine [=samedi] et on part [=la veille]
cest bon pr [+mardi 16h] jai prevenu mon patron de lapprentissage [=hier]
javais compris [=15h] moi mdrr ok [+14h] alors
no way [-demain], jbosse au macdo [=de 11h a 15h], mais [+apres demain] easy
jsuis malade [=depuis hier soir] jai 39
jpeux pas [-mardi] chantier a Brive, on coule une dalle [=a 7h]. [+mercredi] si y pleut pas
ok chef pour [+jeudi 8h], mon patron est prevenu et il rale
non pas [-demain] je me suis coupé la main avec la meuleuse
je serai la [+lundi], meme en bleu de travail si ca vous derange pas
l'echafaudage arrive [=jeudi matin] faut que je soye la, alors [-jeudi] niet
la betonniere est en panne [=depuis ce matin] donc oui [+cet aprem] je suis dispo
[-14h] ca coupe la journée en deux, [+7h30] ou [+17h] ca m'arrange
je viens [+mercredi], mon dos est bloqué [=depuis 10 jours] alors le boulot...
oui oui [+demain 9h] je passe avant d'aller sur le chantier
jai pas pu venir [=mardi dernier], le toit fuyait chez le client. on remet [+ce mardi] ?
[-jeudi] je demenage ma mère, [+vendredi] j'aurai fini, elle rend les clés [=jeudi soir]
impossible [-demain] et [-apres demain], on est a deux sur un pignon
c'est d'accord [+jeudi], par contre pas [-a 10h] faites moi passer [+a 8h]
Si le béton est livré [=avant 10h] je peux etre chez vous [+a 14h]
non je vous ai dit [=vendredi] que [-cette semaine] j'étais a l'hotel a Toulouse
je sors de nuit [=a 7h] donc [-9h] je dormirai, vous auriez [+15h] ?
oui [+demain], je viendrai directement de l'ehpad, excusez la tête que j'aurai
on m'a rappelée [=hier soir] pour remplacer une collègue, je peux plus [-ce matin]
désolée une résidente est tombée [=a 5h] et j'ai fini en retard, je dors debout, [+demain] plutôt ?
c'est noté pour [+lundi 16h30]
[-jeudi] je pars a mon entretien pour l'école d'infirmière, souhaitez moi bonne chance
j'ai les petits [=le mercredi] et [=la nuit du mardi], alors [-mercredi matin] c'est au-dessus de mes forces
Je confirme [+vendredi], ma cadre a accepté de m'échanger [=la nuit de jeudi]
ma relève est arrivée qu'[=a 8h], du coup je serai pas à l'heure [-a 8h30], [+9h15] ça passe ?
oui j'y serai [+mercredi], le médecin du travail m'a vue et je reprends
[-demain 11h] non, j'ai enchaîné trois nuits d'affilée
arrêt maladie [=jusqu'au 19], l'épaule
bonjour, ok [+jeudi] mais je repars [=a midi] chercher mon traitement
mon bip a sonné [=toute la nuit], je peux vraiment pas [-tout à l'heure]
pour [-14h] c'est non, j'ai la psy [=a 14h15]. [+16h] ?
[-mercredi] j'ai les 4 a la maison, [+jeudi 9h] ils sont a l'ecole
le petit a de la fievre [=depuis cette nuit] je pourrai pas [-demain]
oui je viens [+lundi] mais avec la poussette et le bebe, c'est genant ?
reunion parents profs [=a 17h] donc [-17h] ca va pas, [+le lendemain meme heure] ?
mon ainé passe son oral [=jeudi], je l'accompagne, donc pas [-jeudi] pour moi
c'est bon pour [+vendredi], leur pere les prend
j'ai oublié c'est ma faute, avec la rentrée [=de lundi] j'ai plus ma tete
la nounou m'a lachée [=ce matin], impossible [-cet apres midi]
je peux pas [-a 8h30] j'ai deux ecoles a faire, [+9h10] j'arrive en courant
ok [+jeudi 14h] par contre je dois filer [=a 15h45] pour la sortie
[+demain] ca marche, la grande garde les petits elle finit [=a 12h]
poux dans toute la maison [=depuis dimanche], vaut mieux pas [-aujourd'hui], on dit [+vendredi] ?
j'accouche [=en mars], je peux encore venir [+mardi] t'inquietez pas
audience chez le juge [=a 10h] [-jeudi], votre [-9h30] tombe mal
oui pour [+16h], je les laisse a la garderie
bonjour moi pas venir [-mardi], prefecture donner papier [=mardi 9h]. [+mercredi] possible ?
oui madame [+jeudi] je viens inchallah
pardon pas comprendre, [+10h matin] ? j'ai cours [=8h30] mais je demande professeur
ma recepisse fini [=dans 5 jour], j'ai peur, je viens [+demain] quand meme
non pas bon [-14 heure], avocat telephoner moi
je connais pas bien le bus france, mais [+lundi] je cherche la route
excuse moi [=hier] je trouve pas la adresse. [+aujourd'hui] je peux venir ?
[-jeudi] je demenage le cada a un autre ville, [+vendredi] je reviens avec train
oui ok [+9h]. ma femme aussi elle veut venir, c'est possible ?
moi malade dent, docteur dit [=vendredi] enlever, alors [-vendredi] pas venir
merci beaucoup je viens [+mercredi 14h] avec tout le papier de ofii
si pas la neige [+demain] je viens. si la neige, [+jeudi]
je comprends pas [=treize heure trente]. c'est [=3h30] ?
traducteur vient seulement [=le jeudi], changer [-mardi] pour [+jeudi] merci
telephone cassé [=2 semaine], je vois message maintenant, [+vendredi] je viens oui
Bonjour mi peu pas [-jeudi], la coupe la commencé [=lundi], mi finis [=a 13h]. [+Vendredi tantôt] i va
oui lé bon pou [+demain], mi descend Saint-André par le car
cyclone i arrive [=demain soir], [-mercredi] route va être fermée, laisse [+la semaine prochaine]
mon tracteur la casse, mi reste à la maison [=jusqu'à samedi], donc ok [+mardi]
mi la pas vu out message [=d'hier], le réseau i passe pas dans les hauts
le cachalot i passe [=à 9h] à la balance, [-9h] donc non, [+11h] oui
[-vendredi] impossible, mi ramasse la paye chez le planteur
mi confirme [+lundi 14h], merci madame
la grand-mère lé décédée [=dimanche], enterrement [=mardi], alors pas [-mardi] svp
ok [+mercredi] mais le car jaune i arrive [=à 10h20] pas avant
volcan la pété, la route coupée [=depuis ce matin], mi arrive pas [-aujourd'hui]
l'huissier i vient [=jeudi 8h], mi préfère pas [-jeudi]
oui pour [+10h], la canne i peut attendre [=l'après-midi], li sauve pas
mi lé à l'hôpital Bellepierre [=depuis lundi] pour le genou, [-mercredi] oublie
plutôt [+jeudi 15h] que [-jeudi 9h], pou le transport
non je peux pas [-samedi matin], c'est mon gros jour de marché, [+lundi] l'étal est fermé
ok [+demain 14h] mais je remballe [=a 13h] alors je sens le poisson 😂
la pirogue de Maripasoula est pas arrivée [=hier], j'ai pas de marchandise, je viens [+ce matin] si vous voulez
grève générale, barrage à Kourou, je serai pas là [-demain]
merci de me rappeler, [+jeudi 8h] j'y serai avec ma fille qui lit pour moi
[-vendredi] c'est le carnaval de Cayenne, tout est bouché. [-Mercredi des cendres] non plus mdr, [+jeudi]
mon passeport est à la préfecture [=depuis mars], ça gêne pour [+mardi] ?
je viens pas [-lundi], ma sœur traverse le fleuve avec ses enfants
[+mardi] oui, même si j'ai le comité des marchands [=à 16h]
on m'a volé mon téléphone [=samedi], je vous lis sur celui de ma voisine
pas [-10h], pas [-11h], [+à 13h30] j'ai tout plié
si le taxi-co passe [=avant 7h] je serai là [+à 8h], sinon comptez pas sur moi
ok mais pas [-vendredi 13], ça porte malheur ! [+Lundi 16]
le camion frigo tombe en panne [=tous les mardis] alors [-mardi] je garde ma glace, [+mercredi] ok
[-à 15h] non la chaleur me tue, [+lundi tôt le matin]
la mer est mauvaise [=demain], je sors pas, donc [+demain 9h] ok man
[-jeudi] non, la yole part [=à 4h] pour les dorades, [+vendredi] ka bon
je suis au Robert [=jusqu'à lundi], vous êtes à Fort-de-France, donc pas [-vendredi]
bonjou, [=hier] moteur en panne au large, remorqué [=à minuit], je peux pas [-ce matin]
mwen ka vini [+mardi], si dieu veut
les affaires maritimes m'ont donné [=jeudi 10h] aussi ! même heure que vous, alors [-jeudi 10h] je peux pas
oui [+mercredi], la vedette marche de nouveau
saison du homard ouvre [=le 1er], [-en octobre] c'est la folie, [+en novembre] svp
c'est la Toussaint [-mercredi], on illumine les tombes, on décale à [+vendredi]
ok [+demain], faut que je demande à mon matelot, il a les clés du local
les horaires de la navette ont changé [=lundi], premier bateau [=9h], donc pas [-8h30] mais [+10h]
j'ai un stage sécurité [=du 3 au 7], votre date [-du 5] tombe dedans, [+le 10] ?
le rendez-vous [-de 7h] c'est tard pour moi mdr je suis déjà en mer, [+14h]
oui confirmé, par contre prévoyez que je sente le gasoil [+mardi 11h]
j'ai une radio des poumons [=à 13h], [+jeudi 10h] je passe avant
Bonjour, conflit d'agenda [-jeudi 10h], je vous propose [+vendredi 9h] ou [+14h]. Cordialement
Bien reçu. Présent [+mardi 11h]. J'ai relancé le cabinet d'outplacement, sans retour.
Contretemps : un chasseur de têtes me reçoit [=à 15h], donc [-15h] tombe à l'eau. [+17h] ?
Non, je serai dans le TGV [=entre 8h et 11h], votre créneau [-de 9h30] n'est pas tenable. Possible [+à 14h] ?
Je maintiens [+jeudi].
Mon audience aux prud'hommes a été renvoyée [=au 20], je suis donc finalement libre [+le 14] comme prévu
Un second entretien vient de tomber [-mercredi], et je n'ai pas l'intention de le rater. [+Jeudi] ou [+vendredi], au choix.
Navré, votre mail [=du 3] était dans les indésirables.
OK pour [+demain 16h], je sors du bilan de compétences [=à 15h15], c'est à deux pas.
Je ne suis pas du matin depuis le burn-out, alors [-8h30]... [+10h30] serait humain
[+Vendredi] validé. Prévoyez-vous toujours l'atelier réseau [=du 28] ?
Je dois annuler [-cet après-midi], le notaire a avancé la signature [=à 14h].
Mes indemnités s'arrêtent [=en mars], c'est vous dire si je viendrai [+lundi] !
Je croyais qu'on avait dit [=mercredi]. Soit, va pour [+mardi].
Impossible [-à 9h], possible [+à 9h45], l'école de mon fils ouvre [=à 8h50]
le pam vient pas me chercher [=avant 9h], donc votre [-8h45] je peux pas, [+10h] oui
ascenseur en panne chez moi [=depuis mardi], je suis bloqué au 3e, [-demain] mort, en visio peut être ?
oui je viendrai [+lundi 14h], prévoyez la porte large pour le fauteuil
[-jeudi] dialyse déplacée à cause du férié [=de mercredi], pardon, [+vendredi] alors
mon dossier mdph passe en commission [=le 9], je voudrais vous voir [+apres le 9] pas avant
non [-cette semaine], crises a repetition, mon neurologue m'interdit de sortir
j'ai recu l'allocation [=le 5], je peux payer le transport, [+le 7] je suis là
je peux venir [+mardi] si la rampe est réparée, on m'a dit [=lundi dernier] qu'elle l'était pas
confirmé [+11h30], mais parlez doucement, appareil auditif en reparation
[-14h] je suis a la piscine avec le kiné, [+16h] j'aurai les cheveux mouillés
mon auxiliaire est remplacée [=a partir de lundi], je connais pas la nouvelle, gardez [+mardi] quand meme
Pour [+demain] c'est oui ; pour la reunion de groupe [=du 23] je reflechis
rdv protheses [=a 13h30] j'en ai pour deux heures, faut pas compter sur moi [-a 14h]
trop de bruit chez vous [-le lundi], je suis autiste, un jour calme style [+jeudi] svp
j'ai chuté [=cette nuit], rien de cassé, mais [-ce matin] je reste au lit
je pointe au commissariat [=a 10h] donc [-10h] non, [+11h30] je peux
le spip m'a collé un rdv [=jeudi], pareil que vous. je suis obligé, donc pas [-jeudi]
oui [+mardi] j'y serai, faut me donner une attestation pour le juge
je me suis levé [=a midi], j'ai perdu l'habitude des horaires. [+15h] vous prenez encore ?
bracelet sonne si je suis dehors [=apres 17h], alors [-17h30] vous oubliez
j'ai pas de carte d'identité elle est perimée, je peux venir [+vendredi] ?
[-demain] le foyer fait un etat des lieux, si t'es pas la tu perds ta chambre. [+apres demain] ?
bien recu [+lundi 9h], j'ai mis deux reveils
ma fille je la vois [=le mercredi] en lieu neutre, c'est sacré, changez [-mercredi] pour [+mardi]
trop la honte d'avoir loupé [=hier], remettez [+mercredi] je viens vraiment
non [-ce matin] j'ai le moral a zero
si l'educ me prete son velo [+jeudi] je viens, si c'est non [+vendredi] a pied
je travaille a la recyclerie [-mardi], [+mercredi] je suis de repos
ok [+demain] mais pas [-a 8h] le tram passe pas par le foyer [=avant 8h10]
ma compagne a perdu le bebe [=samedi], laissez nous [-cette semaine]
Bonjour ! J'ai un TD obligatoire [-jeudi 10h], est-ce que [+jeudi 13h] serait dispo ?
coucou oui ok pour [+demain], je sèche l'amphi [=de 14h] mais chut
Ma coloc a le covid, je préfère pas venir [-demain], on peut en visio ?
je rends mon mémoire [=vendredi minuit], alors [-vendredi] je serai un zombie, [+lundi] humaine
Je confirme [+16h] (j'ai mon oral d'anglais [=à 14h], croisez les doigts)
ouh non j'ai le train [=de 11h42] pour rentrer chez mes parents, [-11h30] ça me le fait rater
je suis en Erasmus [=jusqu'en février], je réponds de Porto, donc [-demain] laissez tomber
oui je suis là [+jeudi], vous aviez dit [=la semaine dernière] que ce serait au téléphone, ça tient ?
gastro... [-ce matin] c'est mort et [-demain] aussi je crois
[+Lundi 9h] c'est bon. Par contre j'ai toujours pas mon certificat de scolarité
est ce que je peux vous appeler [+à 17h] au lieu [-de 15h] ?
dsl je viens de voir, c'était [=tout à l'heure]... mon réveil a pas sonné
oui [+mercredi], et [=jeudi] je signe mon bail enfin
baby-sitting [-mardi soir], [+mardi midi] ça le fait
non [-cette aprem], c'est la soutenance de mon copain, je peux pas lui faire ça
je suis coincé a Perpignan [=depuis hier], chauffeur remplacant pas la, donc [-demain] c'est rapé
ok [+lundi 8h], mon depart est [=a 14h] de Rungis
le patron m'a mis une Espagne [=mardi], alors [-mercredi] je suis a Valence. [+vendredi] plutot
pneu eclaté sur l'A10 [=a 6h ce matin], je serai pas chez vous [-a 10h]
disque chrono coupé [=a 11h30], je peux venir [+a midi] si vous mangez pas
[-mardi] je suis sur le ferry, [+mercredi] a terre et libre
ouais [+mercredi 16h] ca colle, la rocade est libre
[-jeudi] la douane suisse garde le camion, on verra [+vendredi]
je suis en repos [=depuis samedi] mais ma femme veut que je dorme, [+demain aprem] ok quand meme
[-14h30] non, je livre Carrefour [=a 14h15] et ils font attendre. [+16h]
c'est ok [+jeudi], j'ai échangé ma tournée, c'est l'autre qui prend la Belgique
Non [-mardi], je serai pas rentré d'Angleterre
accident sur l'A7 [=ce matin] j'ai rien mais les gendarmes, on remet a [+la semaine prochaine]
je passe [+demain] si j'arrive a me garer, le porteur c'est 12 metres
je viens [+vendredi] meme en bougonnant, avec mon amende pour le telephone au volant
les pommes on attaque [=lundi], donc [-lundi] je suis aux champs, [+samedi] vous bossez ?
pas [-cet aprem] il fait 38, le patron nous fait commencer [=a 5h] et je dors apres
oui oui [+mercredi], j'ai du repos, le melon est fini
[-jeudi] non non, on fait la dernière cueillette et après la paye
suis logé chez l'exploitant a 20 km et le bus passe que [=le mardi], donc [-vendredi] impossible, [+mardi] oui
mon dos plié en deux depuis les fraises, [-demain matin] pas possible de me lever
les collegues roumains partent [=samedi], on fait une fete [=vendredi soir], donc je viens [+vendredi matin]
c'est d'accord [+14h], mais j'ai les mains vertes
le patron m'a demandé de rester [=jusqu'a 20h], je peux pas [-a 17h30]
vu votre sms [=hier] dans le champ. ok [+jeudi]
orage de grêle [=cette nuit], on ramasse [=tout aujourdhui], [-14h] je suis pas libre
[+Demain 9h] ok, apres je file a la coop, elle ferme [=a midi]
contrat fini [=ce soir], du coup [+demain matin] je suis plus a personne
j'ai la carte verte de la msa qui expire [=en novembre], on peut en parler [+lundi] ?
non j'ai plus de gasoil et la paye tombe [=le 5], reportez [+au 6]
je viens jeudi enfin non [+vendredi]
lundi, enfin non [+mardi] svp
le 3 enfin non [+le 4]
mercredi 10h euh enfin non [+11h]
[-jeudi] enfin non [-vendredi] j'ai kiné
je prefererais [+vendredi] a [-jeudi] si possible
je préfère [+mardi matin] à [-lundi]
c'est ok le bus arrive [=a 8h50] ça va le faire
ok mon train arrive [=à 9h10] donc j'y serai
oui le car me dépose [=à 8h40], ça ira
je redescends du fleuve seulement [=le 20], est ce que vous pouvez me mettre [+après le 20]
la barge a pas tourné [=ce matin], je peux venir [+vendredi matin]
le car est pas passé [=le matin], [+lundi après-midi] je peux
oui pour [+jeudi], ma belle-soeur me conduit [=à 8h45]
c'est bon [+mardi] mais dites à la dame que j'aurai peut-être 10 min de retard
[-vendredi matin] j'ai un souci, par contre [+l'après-midi] du même jour oui
[-mardi] impossible mais le [+mardi suivant] sans problème
[-lundi] je suis blindée, [+le lendemain] plutôt
[-jeudi] ça va être compliqué, [+lundi] ce serait mieux
ne me mettez pas [-le matin], [+14h] c'est mieux que [-9h]
non pas [-demain], mon mari travaille [=jusqu'à vendredi], [+lundi] alors
bonjour, [-le lundi 6] ne me convient pas du tout, auriez-vous de la place [+le 8 ou le 9] ?
bonsoir, [-jeudi 14] ne me convient absolument pas, avez-vous quelque chose [+le 18] ?
c'est bon pour [+jeudi], [-vendredi] par contre j'aurais pas pu
`)
