import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const CONFIRM: ExamplesByQuestion = {
  checkpoint: lines(`
oui
oui oui jy serai ne vous tracassez pas
ouiii
wi
ok
dac
👍
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
`),
}
