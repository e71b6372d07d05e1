import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const LANGUAGE: ExamplesByQuestion = {
  checkpoint: lines(`
pas comprendre francais. anglais
sorry i dont understand french
arabe
vous pouvez me mettre ça en portugais
moi parler espagnol seulement
je lis mal le francais, envoyez en turc svp
Je préférerais recevoir ce message en langue anglaise
c possible en lingala ?
français non, russe oui
peux tu changer la langue stp cest pour ma soeur
english please
en arabe svp
vous pouvez ecrire en italien ? je parle pas bien français
je comprend pas le français, comorien c'est possible ?
no entiendo, en español por favor
je lis pas le francais, arabe svp
en portugais c possible ?
no hablo frances, español por favor
vous pouvez ecrire en turc, ma mere comprend pas
je comprends pas, en arabe c'est mieux
pas bien francais moi, portugais
english please i dont understand the message
message en turc svp je lis pas
je sais pas lire ça, russe ?
no entiendo el mensaje
não percebo a mensagem
vous avez ça en creole
je comprend pas bien francais, possible en portugais svp
arab
Français pas bon moi. Anglais bon. Merci
`),
  slot: lines(`
i no speak french
en arabe stp
en anglais svp jcomprend mieux
pas bien lire français, roumain ok ?
pouvez vous me parler en chinois mandarin point d'interrogation
`),
  none: lines(`
arabe svp
bonjour moi arrivé en france six mois, je apprendre le francais mais pour le téléphone trop dur, vous avez en anglais ?
do you speak english
moi parle portugais pas francais
on peut changer la langue
tigrinya
vous pouvez ecrire en turc pour ma femme
Serait-il possible de poursuivre cette conversation en espagnol ?
je compren pa le francé, je parl pachto
en ukrainien sil vous plait
habla español
i want english please
kreyol si ou plé, mwen pa pale franse byen
ma mère ne lit que l'arabe, pouvez-vous lui écrire dans cette langue
langue
je prefere en russe merci
changer en roumain
vous avez dautres langues que le francais ?
dari pas francais
mi no parlo bene francese, italiano per favore
francais difficile pour moi, mieux en somali
ya til moyen davoir les messages en bambara
mettez en anglais stp
jcomprends mieux le mahorais, shimaore svp
لا أتكلم الفرنسية
ne parle pas francais
comment faire pour avoir tout en vietnamien
mon mari lit pas le français seulement le georgien
english
je suis albanais je parle un peu seulement francais, albanais possible ?
changer de langue
je parle anglais
en turc svp
parla italiano? mon français il est petit petit, je comprends pas bien
tu parle arabe ?
mettez en français svp, ça s'affiche en anglais
je ne comprends pas bien le français, avez vous le message en shimaoré ou en anglais
ma mère lit que l'arabe, vous pouvez lui mettre les messages en arabe
Serait-il possible de recevoir les messages dans une autre langue que le français ?
bonjour moi parler tigrinya, un peu anglais, francais pas beaucoup
ukrainien svp, c'est plus facile pour ma femme et moi
pashto ou dari vous avez ? c'est ma langue
jaimerai lire en roumain, c'est dur pour moi votre langue
русский пожалуйста
choisir ma langue svp
changer la langue
je voudrais les messages en anglais
moi parle pas bien francais, mettre en arabe
remettez en français svp
ma femme lit que le russe, on peut avoir en russe
mets en anglé
mets les messages en arabe
je voudrais les messages en arabe maintenant
moi je lis que l'arabe desolé
vous parlez pas wolof par hasard
ma langue à moi c'est le soninké
je sais pas lire le français envoyez en bambara
en turc ce serait plus simple pour ma femme
peut on continuer en espagnol ?
jpeux avoir les messages en portugai
yé né comprend pas, spagnol
tu connais le tamoul
mon pere lit seulement le chinois
y a til une version en lingala
ecrivez moi en ukrainien s'il vous plait
je capte rien au francais moi c'est anglais
anglais ou arabe c'est mieux pour moi que le français
je souhaiterais dialoguer dans ma langue maternelle
ce serait possible d'avoir un traducteur
il me faut un interprete pour comprendre
my french is bad
can you write in english please
i only speak english
please speak english
no hablo bien el frances
podemos hablar en español
eu falo português
pode falar português comigo
non parlo francese
parlo solo italiano
nu vorbesc franceza
ich spreche kein französisch
mi konpran pa fransé
mwen pale kreyol selman
koz kreol avec moin
vous parlé arabe ?
Bonjour, serait-il possible de poursuivre nos échanges en espagnol ? Mon français reste hésitant
moi turc, ecrire turc
ma mere elle lit que le tamoul, ya moyen de mettre en tamoul
c'est mon neveu qui me traduit d'habitude mais il est pas là, vous avez pas une version en russe
lang ukrainien stp
kreol rényoné i pé ?
remettez en français svp j'ai appuyé sur un mauvais bouton
je parle dari je suis arrivé il y a un an, vous pouvez m'écrire dans ma langue
kel langue vous avez
hablas español
Je préfère lire en italien si cela est envisageable, avec tous mes remerciements
mon mari parle que soninké alors pour lui faudrait pas du français
jveu changé de langue coment on fait
traduire en pachto merci
es ke vs pouvez ecrire en bambara
an kreyol souplé
mettre vietnamien
c en anglais la je comprend rien, je veux le français moi
falar português por favor
ca existe en arabe votre messagerie ? ma belle mère serait contente elle lit pas les lettres françaises
shimaoré na zot ?
autre langue
Je lis le polonais plus facilement, pourriez vous
g mi en espagnol sans faire exprè, repassez en francais svp
géorgien possible ? ici ecole de français commence dans octobre seulement
langue facile, tigrigna si vous avez
pulaar
bonjour mon amie du foyer reçoit ses messages en ourdou, moi aussi j'aimerais
tu parle arabe?
écris moi en créole réunionnais stp
espagnol svp
moi turc, pas comprendre francais
est-il possible de recevoir mes rappels en roumain
shimaoré vous connaissez ? je préfère
I don't speak french
mettre tigrigna possible ?
je lis que le tamoul, vous pouvez écrire comme ça ?
remettez le français svp
quelles langues sont disponibles
je parle pas bien français, vous avez en portugais ?
g besoin ke sa soi en anglé
pourrions-nous passer à l'ukrainien, c'est plus facile pour moi
`),
  stopped: lines(`
anglais
portugais svp, je lis pas le français
português por favor
`),
  choice: lines(`
english please
je comprends pas cette langue, moi arabe
les boutons en espagnol svp
changer la langue
dans ma langue cest mieux, je parle tamoul
in italiano per favore
je lis mal le francais, mettez les questions en arabe svp
arabic
arabic please
metez en espagnol
jveu en roumain si possible
francais svp
je comprends pas la question, en arabe svp
question en anglais possible
trop dur en francais, espagnol
traduire la question svp
en anglais c mieux pour moi
la question je comprend pas en francais, metez en albanais
je peu avoir les question dans ma langue, le somali
je comprend mieu en arabe
boutons en polonais merci
lingala stp
pas francais, italiano
la langue c'est pas bon, mettez anglais
affiche en creole haitien
`),
  open: lines(`
en anglais svp
`),
}
