import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const CONFIRM: ExamplesByQuestion = {
  checkpoint: lines(`
ej srai lo min tiot
ej s'rai là sans faute ti
oui
oui oui jy serai ne vous tracassez pas
ouiii
wi
ok
dac
👍
impossible pour moi de ne pas venir
oué
d'accord
je vien
sans faute
présente
c bon
oui chef
bien sur que oui, ma soeur me prete son scooter
évidement
à demain
no souci je bloque ma journée pour vous
yes je sera la
oui jserai la a 14h avec mes papier
bonsoir oui je viendrez bien demain matin sans fautes
bonjour madame c ok pour moi jeudi on se voit la bas
tkt pas jai pas oublié je suis dans le bus la
merci de me le rapeler javais failli zappé, a tout a leure donc
comptez sur moi
vous pouvez conté sur ma présence mardi
oui ma fille garde le petit donc cest bon pour venir
Bonjour, je vous confirme ma présence au rendez-vous de lundi. Bien cordialement
je confirm
jconfirme le rdv de 9h30
oui monsieur moi venir demain pas de probleme
jai mis le reveil a 6h pour etre sur detre a leure
mon mari me depose en voiture a 10h pile devant chez vous
oui bien sûr que je viens, j'attends ce rendez-vous depuis deux semaines
cest noté sur le frigo, a vendredi
ah oui cest vrai demain !! oui oui j y serai
wesh oui je passe dm1
j'ai posé ma matinée au boulot exprès pour venir vous voir
oui pour mercredi 15h
14h oui
jeudi oui
ok pr vendredi 11h
dac pour dem1 bonne soiré a vs
j'arrive
je suis deja dans la sale d attente mdr
j'y serai inch'allah
oui inchallah je vien merci bcp
entendu pour mardi matin, je prends ma carte didentité et mon cv
Je serai présent. Merci de votre rappel et bonne journée à vous.
oui je suis dispi a cette heure la aycun souci
pas de souci on sera la moi et ma femme
ma voisine memmene donc ya pas de souci je serai chez vous a leur dite
c parfait pour moi
parfait lheure me convient tres bien merci
nickel je bouge pas le rdv
impec a jeudi alors
biensur ke je vien jai besoin de se travail moi
moi je viens oui avec le bus numero 4 arrive 8h50
oui la voiture est reparé donc cette fois je viens
cette fois ci je vous promet je rate pas
jai bien le papier avec la date et je viens
oui je maintiens
on garde lheure prevu merci
le rdv tient toujours pour moi
rien de changé je viens comme prévu
comme convenu a 16h je serai labas
oui sa me va tres bien j'aime mieux le matin de toute façon
ça roule
sa marche pour demin
adjugé, on laisse mardi
volontier je viens avec plaisir
oui avec plesir et merci pour tou ce que vous faite
merci mille fois madame, oui je serai au bureau a dix heures
dieu merci oui je peu venir cest bon
ok je note donc mardi 2 a 9h je serez la
oui c mon fils qui ecrit pour moi elle dit quelle vient
ma mere ne sait pas lire le francais mais elle confirme elle vient demain
je repond pour mon pere il sera la a l'heure
oui alors moi j'habite loin mais je me debrouille je viendrai en covoiturage avec un collègue
pas peur de la pluie moi jviens quand meme
meme malade je viens tkt
même avec la grève je viens a pied sil faut
je suis un peu enrhumée mais ca va je viens quand meme demain
oui j'ai hâte de vous parler de mon entretien chez le boulanger
oui !!! jai trouvé une nounou 😊 donc a lundi
j'ai retrouvé mon portable désolé de la reponse tardive, oui je viens bien cet aprem
desolé je repond tard jetais au travail mais oui pour jeudi
jamais je rate un rdv moi vous me conaissez
je rate pas sa promis
impossible d oublier, jy pense depuis ce matin, à toute
vous inquiétez pas je suis ponctuel
je serais mm en avance de dix minutes
OUI JE VIENS DEMAIN A 10H MERCI
OUI POUR LE 12
Oui, le 18 à 14 h 30, c'est bien inscrit dans mon agenda.
Madame, Monsieur, je me rendrai à votre convocation comme prévu. Veuillez agréer mes salutations distinguées.
Je ne manquerai pas de me présenter mardi à neuf heures.
C'est avec plaisir que je viendrai vous voir, mon épouse m'accompagnera.
j'en prends bonne note et je viendrai
oui moi content venir parler pour travail
moi jé compri, demain 9 heure, moi la
oui madame je viens je parle pas bien mais je viens avec mon ami il traduire
oui je viendré mercredi matin jai demandé mon patron il a dit ok
chef a dit oui pour la pause donc je peux venir a midi
il a accepté que je parte plus tot donc c'est bon pour le rdv de 17h
je finit le travail a 13h donc 14h30 c large
oui nickel sa tombe bien jai rien ce jour la
je suis libre toute la journé demain donc oui
ouais ouais je serai la
ouep jviens
mouais ok je viens
bon brn oui hein je vais venur
bah oui pk je viendrai pas lol
yep a dem
go pour demain
validé pour le 9
je valide lhoraire de 11h15
reçu 5 sur 5 je serai au rdv
on fait comme ça a jeudi
on se dit a mardi
au plaisir de vous voir mardi
hâte d y etre
ben mi vien oui demin matin
oté oui mi sera la pou le rendevou
men wi madame map vini demen
oui j'vous dis à tantôt
oui madame, j'ai bien vu votre mot et j'y vais de ce pas
j'ai récupérer mon attestation caf je vous l'amene demain au rdv
j ai imprimé les fiches de paie je vous les donne en main propre jeudi à 9h
je ramene mon cv tout neuf a notre rendez vous vous allez voir
le train arrive a 8h40 donc je serai chez vous pour 9h sans problème
g pri mon billet de car pour demain je vien
j'ai fait garder la petite exprès donc je viens oui oui
finalement oui je viens jai pu marranger
finalement la réunion à l'école est annulée donc je peux bien venir demain
Oui je viens
ok c bon
jserai la
oui oui tkt
Je confirme
c noté
oui madame je vien
ok sa marche
Entendu, j'y serai.
oui bien sur je viens, ma mère m'a dit de pas oublier lol
vazy jsuis la
parfait pour moi
Bonjour, je vous confirme ma presence au rendez vous, bonne journée à vous
ouais jpasse vous voir ça marche, jamene mon cv que jai refait
je vien inchallah
oui je viens avec mon fils de 2 ans parce que ya personne pour le garder
si si vengo euh je veux dire oui je viens merci
Bonjour monsieur je viendrai comme prevu, mon beau frere me conduit en voiture
jsui sur la route la mais oui jy serai sans faute
Excusez moi de repondre tard, oui je serais la, pardon encore
bonjour virgule oui je serai présent au rendez-vous point merci
ouai ouai c bon chui dispo
oui j arive a l heure jai mis le reveil
Pas de souci je serai là, min fieu m'dépose
c'est d'accord je prend le premier bus du matin et jarrive
ok pour moi a toute
Oui pour le rdv et j'emmène tous les papiers que vous avez demandé dans la lettre
oui pas de problème j'ai prevenu mon patron et il ma donné la matinée
je serait present avec mon dossier et la photo que vous avez demander
Vous pouvez compter sur ma présence, je serai à l'heure malgré les travaux sur la route
ui je vient
oki doki jsrai la
bsr oui je vien desolé je voi que maintenant le message
Va bene, je viens, j'écris encore mal le français scusate
oui c toujours bon pr moi rien a changé
ma fille elle lit le message pour moi, elle dit que oui maman vient
Bonjour c'est bien noté pour le rendez-vous, je viendrai à pied j'habite à coté
mercii j'y serai 😊
yes
Je n'ai pas oublié, je viendrai, ne vous inquiétez pas
j'avais peur de plus avoir de voiture mais elle est réparée donc oui je viens
bin oui j'va venir, j'ai rin d'autre à faire de toute façon
je viens je viens, jai que 10 min de marche
oui jai bien recu le courrier, je me presente a laccueil avec ma piece didentité
Dsl pour le retard de réponse g plus de forfait mais oui je serai la
affirmatif je serai sur place, je laisse le camion au dépôt et je viens en voiture
présent, je pose la remorque avant et je suis à vous
ok je finis ma tournée et je viens direct
normal jsuis la pk je viendrai pas lol
wesh oui jviens
c good
je peux venir oui merci de demander
oui je peux je suis libre les enfants son a lecole
Bonjour madame, oui moi venir rendez-vous, merci beaucoup dieu vous benisse
Oui volontiers, j'attendais ce rendez-vous depuis longtemps, j'ai beaucoup de questions pour ma formation
je maintiens le rdv, j'avais cru avoir un souci mais c'est arrangé
on garde le rdv comme c'est prévu, ma femme gardera les petits
pas de changement pour moi, je reste sur le rendez-vous que vous aviez dit
je pensai pas pouvoir mais finalement je peu venir oui
c'est confirmé pour ma part cordialement
Je vous remercie du rappel, je serai bien là, et à l'heure cette fois promis
pardon de vous deranger c'etait juste pour dire que oui je viendrai
oui j viendré ac ma mere si sa derange pas
je serai au rdv un peu stressée mais je serai là
euh oui normalement rien ne m'empeche, je viens c'est sûr
oui j’ai noté sur le calendrier de la cuisine comme ça j’oublie pas
ok vu je viens
Nickel, à bientot
je valide
je serai la meme si je tousse un peu je mettrai un masque
bonjour oui c'est bon pour le rendez-vous j'ai demandé à ma soeur de me déposer à la ligne
confirmé
Mi sera là ou, pas de tracas
bien reçu et je viens, j'avais rien de prévu de toute facon
oui, mais parlez doucement svp parce que je apprend encore, je viens content
oui je viendré jai trouvé une nounou
Je me rendrai à votre convocation, veuillez agréer mes salutations respectueuses
je serai là avant l'heure comme d'habitude, j'aime pas être en retard
bonsoir c la maman de 4 enfants, je vien au rendez vous oui merci maman
jsuis dispo donc oui vous me verrez
oui la semaine derniere j'etais malade mais là je viens c'est promis
à coup sûr
oui j'y vais, j'ai eu peur que ce soit annulé
OUI JE VIENS MERCI
tranquille je viens, le chef m'a laissé mon aprem
c bon pr moi bisous euh pardon cordialement mdr
je passerai vous voir comme convenu, même s'il drache
Oui merci de m'attendre, je sors du travail de nuit et j'arrive directement
ok jy serais
vous pouvez compter sur moi sans faute
je manquerai pas ça
c bon jy serè
pas de souci je pase vous voir
dsl pr la reponse tardive oui je vien
excusé moi javais pas vu le sms, ok pour le rdv
je serai la comme dhab
noté dans mon agenda, bonne soirée
ma soeur me dépose donc aucun probleme je viendrai
ui jé trouver une nounou c ok pr moi
jai failli oublier mais oui oui je suis là
ça roule a tt a leur
je vous confirme ma presence à cet entretien, cordialement
inscrivez moi
bien recu je me présenterai a l'heure
ok chef
pa de problem, je vien avec mon mari
tkt jsui la
mardi dernier javais rater le bus mais la je viens promis
je ne peux pas refuser, j'arrive
je di pas non, a demain alor
comptez moi dedans
évidemment que je viens, j'attends ça depuis un mois
non non jai pas oublié, je serai bien là
oui madame je vient avec les papier
jai demander à mon patron il me libere donc c ok
c'est entendu, j'y serai avec mon dossier
je louperai ça pour rien au monde
ya pas de raison que je vien pas
👍 à demain
bien sur pa de pb
ouiii je suis dispo
je serè present inchalah
moi venir oui merci
ma presence est confirmer
d'accord monsieur, je serai au rendez vous
la voiture est réparée enfin, alors oui je pourrai
je vai venir en trotinette, ca marche
pardon pour l'autre fois cette fois je viens vraiment
c tout bon de mon coté
je maintiens
on se voit la bas
ct mon anif jeudi mais pour le rdv je suis ok jviens
nikel jy serai pile
yes jarrive
je reponds present
oui je ferai le deplacement
gardez ma place svp je viens
va pour ce rdv
jsui tjr partante
jai bien le rdv en tête et je men réjoui
malgré la grève je vais me debrouiller pour être la
meme sil pleut jvien a pied
mon conjoint garde les petits, donc je peux venir
plus de fièvre, je serai donc au rdv
jai annuler mon dentiste expres pour venir vous voir
javais dit non hier mais finalement c'est oui je viens
je pensé pas pouvoir mais si, jserai là
le kiné c'est lundi, donc rien ne m'empeche de venir
aucun empechement de mon coté
sauf si la tour eiffel tombe je serè la lol
je décline pas, au contraire je viens avec plaisir
inutile de décaler, ça me va comme ca
ne changez rien, c'est parfait
c'est noté merci de me le rappelé, à bientot
sa marche
okk merci
volontiers !
je pren le car de 8h comme sa je suis a leure
pas la peine dannuler jai pu marranger
oui oui oui
affirmatif
sa me va tré bien
chui chaud jvien
mon fils sera présent, je l'emmène moi même
ma maman viendra elle m'a dit de vous répondre oui
bonjour c son mari, elle vient bien au rdv
on viendra tous les deux
je serai un peu essoufflé avec mon genou mais je viens
je viens mais jaurai ptet 5 min de retard a cause du train
a toute
cé bon pr moi mrc bcp
je veut venir, jai besoin de ce rdv
j y vais deja je suis en route
jpars de la maison dans 10 min
tjs ok pr moi
entendu !
je prendrai le bateau du matin, vous me verrez arriver
mi vien, oublie pa moin
désolée de vous avoir embêtée, je garde le rendez-vous
ben oui jviens pk je viendrais pas
sans probleme, le boulot commence que la semaine d apres
j'ai posé ma journée exprès
jserai o rdv mm si jai mal dormi
le stage est fini depuis vendredi donc je suis libre, je viens
c ok merci de pas mavoir oublié
exact je me suis organisée, a tres vite
naturellement, je vous remercie et serai ponctuelle
je suis des votres
top je viens
jme libere pr vous
vous me verrez, jai promis a ma fille
si si je vien tjr
oui je serai là avec la poussette
j'arrive avec le petit en poussette c possible ?
ej s'ro là min tiot
mi serai là sans fote
affirmatif je serai sur place en avance
c'est ok je peux, ma mere garde le bebe
je peux finalement, ma voisine prend les enfants
ma belle mere garde les petits donc ok
oui j'ai trouvé quelqu'un pour garder
oui le temps de deposer les enfants et j'arrive
oui mon chef est d'accord
le patron m'a laissé ma matinée donc je viens
mon frere me dépose j'y serai
je prends le premier bus comme ca je suis a l'heure
je pars a pied je serai la
je prends le bateau de 7h pour etre la
jai mis deux réveils
c'est noté sur le frigo
je l'ai mis dans mon agenda
jai entouré la date en rouge
pas besoin de rappeler jai bien noté
je me rappelais oui j'y serai
jai pas oublié je viens
c'est bon je me souviens
inutile de rappeler je serai présent
pas la peine d'annuler je viens
on annule pas je viens
non non je viens
non c'est bon je viens quand meme
malgré la pluie je viens
meme malade je viens
je viens avec ma poussette
je viens avec mon fils ca derange pas
je peux venir avec ma soeur ? en tout cas je serai la
je serai la avec 5 min de retard
je viendrai mais un peu en retard
je viens mais je repars a 11h
yes je serai la
let's go
ok c'est carré
carré j'y suis
impec
ça joue
ça roule ma poule
allez hop je viens
et comment que je viens
bien entendu
entendu madame
compris je viens
compris j'y serai
moi venir oui
moi là demain
oui moi être là
mi vien
mi sera la
mwen ka vini
man ka vini
oui je confime
comfirmé
je konfirm
confirmer pr moi
je valide le rendez vous
presente
present a l'appel
jy srai
jseré la
ji serai
j'srai là
je vien san fote
je vin
ok jvi1
oui jvi1
oui biensur
ok pr moi
ok top
ok merci a demain
merci a demain
a demain alors
a demain sans faute
a tout a lheure
je suis devant la porte
je suis garé devant
je suis dans la salle d'attente
je sors du bus j'arrive
je monte dans le train
en route
en chemin
j'arrive dans 10 minutes
je suis presque arrivée
Je vous confirme ma présence.
Je confirme par la présente ma venue.
Je serai présent à l'heure convenue.
Je ne manquerai pas ce rendez-vous.
Vous pouvez compter sur moi.
C'est avec plaisir que je viendrai.
La date et l'heure me conviennent parfaitement.
Rien à changer de mon côté.
Rendez-vous bien noté, merci.
c'est bon pour la date
la date me va
l'heure me va bien
ça tombe bien je suis en congé
ça tombe bien je travaille pas ce jour là
je bosse pas donc oui
je suis de repos donc c'est bon
j'ai rien de prévu donc ok
j'ai annulé le kiné pour venir
j'ai échangé ma journée avec une collègue donc je viens
je me suis arrangé avec mon boss
je m'organise pour être là
je ferai le nécessaire pour venir
coûte que coûte je serai là
je raterai ça pour rien au monde
vous inquiétez pas je serai là
tkt je viens
ma fille lit pour moi, je dis oui
c'est ma femme qui écrit, il vient
elle dit oui
mon père vous dit oui il sera là
c bon pr moi merci du rappel
c bon pour moi, bien recu
oui oui jserai la tkt
Bonjour Madame, je vous confirme ma présence, bien cordialement
cest noté j arrive ac tout les papier
vi vi pa de souci
jai demandé a ma soeur de garder les petit donc je vien
👍👍
ouais c bon pour moi
evidament que je vien, jai trop besoin de ce rdv
j ai poser ma matiné expres pour ca alors oui
moi venir oui, merci madame
je vous dis a jeudi alors
ca tient toujours pour moi, ya juste que je viendrai en trotinette lol
Je ne manquerai pas de me présenter à l'heure convenue.
oui mon mari me depose devan donc aucun soucis je serai meme en avance
je sera la inchallah
yes a toute
ya pas de raison que je rate, j y serai
o k
nikel
biensur chui deja en route dans le car
le bus a l air de rouler donc c bon vous me verrez
jai failli oublié heureusement que vous ecrivez!! oui je viens
bon ben on se voit la bas alors 😊
si si je viens, pourquoi je viendrai pas
jé bien resu votre message je vien sans faute
jsuis pas du matin mais je serai la promis
wesh oui carrément
wi mwen ka vini
nous venons avec ma femme tous les deux oui
c'est parfait pour moi gardez moi la place
ok pour venir, par contre je connais pas le batiment ya un code ?
Oui je prends note et j'arriverai dix minutes en avance comme demandé
jy vais jy vais 🏃
oui mème sil pleut
ça roule pour jeudi
mon fils de 19 ans viendra bien il me charge de vous repondre
pa de problem je me libere
tout est bon de mon coté, dossier prêt, je serai là
entendu
j ai mis le reveil et tout, je viens c sur
oki doki
oui mais g pas de quoi imprimer le cv cest grave ? je vien kan meme
oui je viens, et je voulais aussi vous parler de la formation, le centre a changé de formateur sans nous prévenir et toute la classe est perdue
oui je serai là, je vous raconterai tout ce qui s'est passé avec mon ancien patron et le planning des équipes
je viens oui, j'ai plein de choses à vous dire sur le stage, les horaires, la cantine et tout le reste
oui c'est ma cousine qui me dépose
oui mon beau père m'avance en voiture
oui la nounou prend la petite plus tôt
oui j'ai prévenu le chef il m'a libéré
oui le car s'arrête juste devant
oui j'ai mis l'alarme sur le portable
ok je prépare mon dossier et je l'amène
oui j'ai retrouvé l'adresse dans le message
je confirme que l'horaire est bon pour moi
je vous confirme que j'ai bien eu la convocation
je confirme que mon mari m'accompagne
oui mon fils me garde la petite
ouiii jserai la tkt
c bon pr moi
Présente !
Bonjour, je vous confirme ma venue. Bien cordialement, Mme Payet
Vous pouvez compter sur moi
ok jvien
affirmatif chef
Bien noté, je serai au rendez-vous
wi mwen ké la
oué mi sera la mèrsi
jserai o rdv
Évidemment, j'ai même repassé ma chemise
dac jpasse vous voir
👍 je serai là
oui je prend le car et je suis la
mon voisin m'emmène donc oui c'est sûr que je viens
C'est entendu, à bientôt Julie
sa marche je vien
sa me va
présent comme dab
yes j'y serai
nickel, à très vite
Parfait, je serai à l'agence comme prévu
Je maintiens ma présence au rendez-vous
oui par contre je n'ai pas fini mon CV
Oui, et mon éducateur m'accompagnera
oui je viens mais sans mon mari
jvais venir c sur et certain
je loupe pas ça, vous inquiétez pas
Je me présenterai devant Madame Julie comme convenu
oui monsieur je serai présent, je sors de l'usine et je file directement à votre bureau
wé wé frère compte sur oim
je suis dispo donc je viens sans souci
y a pas de souci je serai là
Aucun problème, je viendrai en fauteuil, l'ascenseur marche j'ai vérifié
oui volontiers
Avec plaisir, merci de votre rappel
Ben oui que j'viens, promis biloute
je vé venir
g pa oublié, jserai devan la porte
oui je viendrais avec ma tante pour traduire
Oui. Je viendrai accompagné de mon interprète en langue des signes.
validé par la patronne de la maison, c'est à dire moi
mon sac est prêt, je serai chez vous comme convenu
je vien en trotinette lol
jpeu venir oui
ça roule Julie, à vite
tout à fait, vous aurez mes diplômes avec moi
je serai la avec tout les papier demander
pas de soucis julie je ramène les croissants
on fait comme on a dit, j'y serai
J'y serai, même s'il pleut des cordes
jvien mm si sa sert a rien
oui ma SPIP est au courant, j'ai l'autorisation, je me présente
Le rendez-vous me convient, je m'y rendrai
oui mais je serai avec ma fille
Oui, sans faute, dites-le à Julie
jy serai avec le petit jai personne pour le garder
bien evidament que je vient
Je n'ai pas oublié, je viendrai
c noté ds mon tel, je bouge pas mes plans, jvien
Mais oui je viens, vous me l'avez déjà demandé trois fois
moi venir oui merci madame
Oui je viens, mais prévenez Julie que je marche lentement avec ma canne
Ok pour moi, je m'organise avec la nounou
j'arriverai à l'heure promis
confirmé de mon coté merci du rappel
yep
ouais jvien mais jaurai pas les papiers de la caf
on se voit là bas alors
Tjr ok pr le rdv
toujours partante !
jme suis arrangé avec mon chef donc je viens
Mon fils reste chez ma mère, c'est bon je peux venir
Oui je serai là, j'ai prévu le temps de la barge
Oui oui oui, arrêtez de vous inquiéter pour moi
non non je n'annule pas, je viens bien
Non je n'ai pas changé d'avis, vous me verrez
Oui je viens, je dormirai après mon service
Malgré la grève je viens, j'ai trouvé un covoiturage
Je peux me libérer, mon patron est d'accord
ma voiture est réparée donc c'est bon je serai là
promis juré jmanque pas le rdv
bien sur
bonjour oui j'ai bien reçu votre message donc oui je viens voir madame julie et je vous remercie beaucoup
oui mais parlez doucement je comprend pas bien francais
Je viendrai puisqu'il le faut
Dieu merci j'ai pas perdu la date, je viens ma fille
`),
  none: lines(`
je viens bien demain hein
bonjour cest pour dire que je serais la jeudi comme prévu
coucou juste pour confirmé mon rdv de mardi 10h
je confirme mon rendez vous avec vous lundi
madame je vous écrit pour vous dire que oui je viendrai demain matin
slt le rdv de vendredi c bon pour moi j y vais
jai reçu le courrier pour le 14 je serai bien présent
jarrive je suis devant la porte de lagence
Je me permets de vous confirmer ma venue ce mercredi à quinze heures.
pour demain c'est ok
moi venir demain 9h oui madame
cest toujours bon pour jeudi de mon coté
cest bien note pour lundi 8h45 je viendrai avec ma soeur
recu votre lettre, vous me verrez bien vendredi
je passe a lagence cet aprem comme on avait dit
je confirme mon rdv
bonjour je confirme que je serai bien présent au rendez-vous
je serai la pour le rdv tkt
c'est pour vous dire que je viendrai bien au rendez-vous, ma fille me conduit
bjr je vous ecri pour dire que je viens bien a mon rdv
je confirme mon rdv svp
cé pr dire que je serè la a lentretien
ok pr le rendez vous de la mission locale je vien
bonjour, je voulais vous confirmer ma venue, bonne journée
au fait pour le rdv c ok je serais la
jvous confirme mon passage pr demain 14h
suite a votre courrier je souhaite vous dire que je serai bien présent au rendez vous
bonjour c pour dire que ma voiture est réparé du coup je peux venir au rendez vous
finalement mon patron me laisse partir, je serai bien au rdv
je voulais pas venir mais ma mere ma convincu, donc je viendrai au rdv
vous pouvez compter sur ma présence au rendez-vous
rdv ok pour moi a demain bonne soiré
je confirme pour le rdv
C'est pour vous dire que je viens à l'entretien
Je vous confirme ma présence au rendez-vous fixé, respectueusement
jai bien vu la convocation, jy serai
pas besoin de me relancer pour le rendez-vous je viens
dites à Karim que j'assisterai à notre rdv
oui pour le rdv avec Mme Lebrun
on m'a dit que j'avais annulé, c'est faux, je viens au rendez-vous
je serai bien là au rendez vous avec Julie
jvien o rdv cest sur
le rdv avec la conseillère, je signe, j'y serai
j'ai eu peur de pas pouvoir mais c'est bon je viens au rendez vous
Convocation bien reçue, je répondrai présent
moi venir rendez vous, c'est sûr
finalement je viens au rdv, j'ai trouvé un chauffeur
`),
  slot: lines(`
oui finalement je garde le rdv comme il est, je viens
non non changez rien je viens bien a celui prévu
on garde la date prévue
non finalement je viens comme prévu
laissez le rdv où il était, je serai là
Ne changez rien, je peux venir au rendez-vous initial
je garde mon rdv
le meme rdv c bon jme suis arrangé, on change plus
je reste sur l'ancienne date merci
c'est bon j'ai trouvé une nounou, on touche à rien je viens
En fin de compte le rendez-vous d'origine me convient, je le conserve
laisse comme cetai jvien
`),
  choice: lines(`
comptez moi présent au rdv de demain je viens
`),
}
