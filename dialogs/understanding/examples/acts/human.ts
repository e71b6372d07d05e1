import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const HUMAN: ExamplesByQuestion = {
  checkpoint: lines(`
appelez moi
rappel moi stp
je veux parler a quelqu'un
vous pouvez me telephoner svp
je prefere quon mappelle pour en parler
je veu parlé a ma conseillere
je dois dabord voir ça de vive voix avec mon conseiller, il peut m'appeler?
est ce que la conseillere peut me rappelé cet apres midi pour que je lui explique
jai une question pour lassistante sociale elle peut me joindre ?
dites a mon referznt de mapeler svp
mon conseiller peut il me passer un coup de fil avant le rdv
j'aimerais un vrai humain pas une machine
c'est un robot ? passez moi une personne
jveux pas parler a un robot moi
parler conseiller
un humain svp
moi parler madame conseillère au téléphone, écrire difficile
ecrire c'est dur pour moi, appelle moi
Pourriez-vous demander à ma référente de bien vouloir me contacter par téléphone ?
Je préférerais m'entretenir directement avec un conseiller, ces messages me sont malcommodes.
mon fils veut parler a son conseiller mission locale avant de dire oui
faut que je parle a la dame qui suit mon dossier c compliqué a expliquer par sms
qqn peut mappeler jcomprends rien a vos message
vous avez un numero ou je peux vous joindre jaime pas écrire
passez moi la conseillère en insertion svp jai un truc a lui demander sur ma formation
je voudrais discuter avec ma cip avant
ma mere lit pas le français appelez la plutot elle comprend mieux a l'oral
on peu se parlé au tel ??
il me faut mon éducateur au téléphone svp
PARLER A QUELQU UN SVP
avant de repondre je voudrais parler a mon conseiller parce que jai une question sur le stage et lui seul connait mon histoire
euh je peux avoir la dame au telephone stp
moi pas comprendre bien je veux parler avec une personne
je dois en discuter avec ma référente dabord, comment je la joins
Pourriez vous demander à mon conseiller de me téléphoner, c'est au sujet du lieu
ya moyen davoir qqun au bout du fil la
jai une question pour ma conseillère, vous avez son num ?
jveu pa parler a un robot mettez moi un humain
dit lui de mapeler stp a mon conseiller
kelkun peut me rappeler merci
Je désire m'entretenir avec un agent de votre service
c koi le tel de la conseillere je dois lui expliquer un truc
pas toi, une vrai personne stp
rappelez moi svp
Je voudrais parler à ma conseillère
appelez moi quand vous pouvez, je suis pas à l'aise pour écrire
qqn peut m'appeler ?
je prefere parler a une vraie personne
est-ce que ma conseillère peut me téléphoner, j'ai des choses à lui expliquer
je comprend rien a ces messages jveux quelqu'un au telephone
Bonjour, j'aimerais pouvoir discuter de vive voix avec la personne qui s'occupe de moi
pouvez vous dire a madame de me rappeler sil vous plait c important
je parle pas au robot passez moi un conseiller
excusez moi de vous déranger, je peux avoir quelqu'un au téléphone, juste deux minutes
mi parlare con qualcuno euh je veux parle avec une personne
je conduis je peux pas écrire, passez moi un coup de fil
jveux causer à quequ'un, point à une machine, j'ai pus l'âge d'taper
ya moyen d'avoir quelqu'un en vrai pour m'expliquer
avant de repondre je veux parler a ma conseillère, c possible ?
est ce que vous pouvez demander au conseiller de me contacter virgule c'est compliqué à écrire
vous pouvez me passer laccueil svp
je peux parler a quelqun ?
appelez moi svp je comprend pas bien
jveu voir ma conseillere avant
ya un humain derriere ou pas ? je veux lui parler
rappelez moi aujourdhui cest important
passez moi un conseiller
je prefere en parler de vive voix avec mon référent
est il possible que ma conseillère me téléphone
mon conseiller peut me rapeler svp
oui mais avant je voudrais lui parler au tel
javais une question pour mme la conseillere, elle peut mappeler ?
pas par sms, je veux une vrai personne
c trop compliqué par message, téléphonez moi
je voudrais que quelquun me rappelle apres 17h
je narrive pas a vous joindre, demandez a ma référente de m'appeler
jai besoin de parler avec mon accompagnatrice
robot non, personne oui
transmettez mon message à un agent je vous prie
moi vouloir parler madame conseiller
un coup de fil serait mieux svp
vou pouvé me mettre en contact avec le conseiller
contactez moi par telephone merci
appelez moi avant svp j'ai un truc a expliquer
je préfère en parler avec ma conseillère avant de répondre
c'est compliqué appelez moi
je veux parler a la dame
ma conseillere peut me rappeler svp
j'explique pas par message rappelez moi
y a quelqu'un de vrai ?
pouvez vous me passer ma conseillere svp
g rien compris a vos message jveux une vrai personne
ma conseillere peut me rappeler ? c personnel
avant de repondre je voudrais voir ca direct avec mon conseiller, qu il m appelle
robot ou pas robot, passez moi quelqun qui comprend
qu on me telephone svp c plus simple
Auriez-vous l'amabilité de demander à mon référent de me contacter ?
je discute pas avec une machine moi, donnez moi quelquun
c trop long a expliquer par message, appelez svp
passez moi le responsable jen ai marre
agent humain
j'aurais voulu en discuter avec celle qui me suit, elle peut m'appeler ?
ya kelkun derière ou c automatique? je veux parler a kelkun
oh ya quelquun ?? repondez en vrai svp
peut on avoir un vrai monsieur ou dame pour répondre
Je préférerais m'entretenir de vive voix avec ma conseillère, si cela est possible
jai besoin de parlé a mon conseiller avan
je veux parler a Julie
Je souhaiterais échanger de vive voix avec ma conseillère
rappel moi
y a pas un humain à qui parler ?
passez moi quelqu'un
qqn peu mappeler ?
jveu parler a 1 vrai personne
Pourriez-vous demander à Julie de me téléphoner, s'il vous plaît ?
je sais pas bien ecrire, que la dame elle m'appelle
Je suis malvoyant, je préférerais qu'une personne me contacte par téléphone
tel moi stp julie
comment je fais pour avoir quelqu'un au bout du fil
jen ai marre des machine je veu kelkun
moi vouloir parler monsieur conseiller
donnez moi le numéro de ma conseillère je veux lui parler
Mon curateur et moi voudrions avoir un conseiller au téléphone
j'attends votre appel, je préfère expliquer à l'oral
faites moi rappeler par l'accueil
appelez moi svp
Un conseiller au téléphone, pas un robot !
c'est compliqué à écrire, téléphonez-moi
dites à Julie de me rappeler c'est pour mon dossier
J'aimerais m'entretenir avec un agent avant de répondre
il faut que je parle avec quelqu'un de chez vous
mi vé koz èk in moun
Julie elle peut me passer un coup de fil ?
je cause pas à un automate, je veux un responsable
contact humain svp
je comprends rien à vos sms, que quelqu'un me téléphone
`),
  slot: lines(`
appelez moi pour choisir la date c plus simple
je veux voir sa avec ma conseillère directement
je sais pas choisir faut que quelquun mappelle
un conseiller svp
je peux avoir quelquun au tel pour fixer le jour
c'est trop compliqué vos dates, que la secrétaire me rappelle
laissez moi parler a une vraie personne pour le rdv
la dame de l'accueil peut me téléphoner? jai pas mon agenda
mon conseiller connait mes horaires demandez lui de m'appeler
moi pas comprendre les dates, téléphone moi
je préfère en discuter au téléphone avec un agent
jai besoin davoir mon referent rsa au bout du fil
un appel ça serait mieux pour choisir
ya pas quelqu'un avec qui on peut parler
je voudrais quon me rappele pour arranger ca
jaimerais voir ca directement avec mon conseiller au telephone
mettez moi plutot avec une personne pour fixer ca
je veux parler a qqn svp les dates comme ca jy arrive pas
je veux en parler avec ma conseillere d'abord
rappel moi svp
quelqu'un peut m'appeler pour choisir
je sais pas choisir, je préfère que madame me téléphone et on voit ensemble
conseiller svp
je veut parler avec une personne pour la date, mon francais pas bon
pardon, c'est trop compliqué pour moi, une dame peut m'appeler ?
Je préférerais fixer cela par téléphone avec mon référent
pas le tps d'ecrire jsuis au volant, que le conseiller m'appelle
faut que jparle a qqn j'ai une situation spéciale
je prefere voir ca au telephone avec ma conseillere
quelquun peut me rappeler pour fixer
appelez moi ce sera plus simple
jveu parler a un conseiller dabord
je comprends rien, une personne svp
demandez à mon référent de m'appeler
jarrive pas avec vos dates, faites moi rappeler par qqun
on peu voir ca de vive voix avec la conseillere? jme perd dans vos creneau
je preferre qu on m appelle pour fixer, une vraie personne
je voudrai voir ca directement avec ma conseillère au téléphone
appelé moi plutot, jsuis pas a l'aise pr ecrire
je préfère voir ça avec Julie au téléphone
appelez moi on trouvera une date ensemble
Mettez-moi en contact avec l'accueil, ce sera plus simple
passe moi la conseillère on va sarranger
je veux une personne pas une liste
jpréfère kon mapel
Pourrais-je convenir de cela de vive voix avec un agent ?
faut que je parle à Julie avant
Julie a mon numéro, qu'elle me téléphone
ça se règle mieux entre humains, je veux ma conseillère
trop compliqué par sms, rappelez-moi
les boutons jy arrive pas, quelqu'un peut m'appeler
je comprends pas vos créneaux je veux parler à quelqu'un
moi pas lire bien, téléphone moi merci
vos propositions automatiques ça va bien, donnez moi un vrai conseiller
`),
  none: lines(`
parler a un conseiller
conseiller svp
je voudrais que ma conseillere me rappelle
jai besoin de parler a quelqu un de chez vous cest pour mon dossier
bonjour je cherche a joindre mon conseiller il repond pas au telephone
comment je peux contacter l'assistante sociale
vous pouvez dire a ma conseillère que jai une question sur ma formation
c'est pour poser une question a mon conseiller france travail
jai une question pour la conseillère logement elle est la aujourdhui?
quelqu'un peut m appeler svp je suis perdue dans mes demarches
rappelez moi quand vous pouvez
slt ya quelquun derriere ou c un ordi ? je veux un humain
Bonjour, je souhaiterais être mise en relation avec une personne du service, merci.
Auriez-vous l'amabilité de me faire rappeler par mon référent ?
madame je veux parle avec vous au téléphone s'il vous plaît
mon mari demande a parler avec le conseiller emploi
la psychologue du travail peut me recontacter svp, jai perdu son mail
peut on menvoyer quelquun au bout du fil jai pas le courage d ecrire
jveux la conseillere pas le robot
stp appel moi mon numero a pas changé
j'ai besoin d'un rendez-vous téléphonique avec l'assistante sociale pour lui parler de mon loyer
faut que jcause à ma conseillère, c'est rapport à mon permis
je peux laisser un message a mon conseiller ou il peut me rappeler ce soir
jai un souci avec mon contrat jaimerai en parlé a un conseiller
transférer moi a un agent merci
bjr je voudré parlé a kelkun svp pas une machine
Est il possible d'être mis en relation avec ma conseillère, je vous prie ?
conseiller
g besoin davoir mon conseiller au telefone c important
yaurait pas un numero pour joindre la dame qui moccupe de moi
Moi veux parler personne vrai
Bonsoir, j'ai une question compliquée sur mon dossier, je préfère l'expliquer de vive voix à quelqu'un
pouvez vous dire a mon referent de me rapeler quand il a 5 min
ca sert a rien ton truc jveu un humain
humain svp
comment je peut contacté mon assistante sociale du rsa
on peut avoir qqun en ligne ??
mon fils arrive pas a vous expliquer par ecrit, il voudrait discuter avec son conseiller
Passez moi un responsable
jaimerai laisser un mesage a ma conseillere elle repond pas au tel
qui je dois apeler pour parler en vrai de ma situation
tu peu me passer la conseillere steuplé 🙏
jai besoin quon mappelle, j'écris mal le francais et je comprend pas tout
je souhaiterais échanger directement avec la personne chargée de mon accompagnement
c possible davoir un rappel telephonique de votre par
vs avez le mail de mon conseiller ? jdois lui envoyé mon cv
je tombe toujours sur le repondeur comment faire pour avoir ma réferente
wesh ya quelqun en vrai derriere ou koi, moi jveu causer a une persone
dite a ma conseillère que jaimerais bien la voir ou lavoir au bigo
peut on joindre un agent du departement directement
avec la machine on tourne en rond, hier deja jai ecrit trois fois et jai pas eu ma reponse, je voudrai quune vraie persone me rappelle svp merci
je prefere parler que ecrire vous pouvez me mettre avec quelquun
besoin parlé conseillé urgent pour mon contrat
faut que je cause à madame qui s'occupe de mon insertion, comment qu'on fait
bonjour ma voisine m'aide a ecrire, je voudrais seulement que mon conseiller m'appelle merci
a qui je peux parler svp jen ai marre des messages automatiques
JE VEUX UN CONSEILLER
transferer moi vers une personne sil vous plai
y a til un accueil avec quelqu'un que je peux joindre par telephone
parler a un humain
je peux parler a quelqu'un svp
joindre ma conseillere
c un robot ou quoi, jveux une vraie personne
Comment puis-je joindre mon conseiller par téléphone ?
bonjour je voudrais que la dame de la derniere fois me rappelle quand elle peut
j'ai besoin d'un rappel de votre part, j'ai recu un courrier que je comprend pas
dites a mon référent que j'attends son appel
Bonjour, jé besoin parler avec la madame, mon mari il est pas là pour ecrire
pas envie de taper sur ce téléphone, passez moi quelqu'un
est-ce qu'un conseiller pourrait prendre contact avec moi, je vous en serais reconnaissant
allo ya quelqu'un de réel derriere, jaimerai lui parler
bonjour je cherche a joindre mon conseiller
jvoudrai parler a une vrai personne
je souhaiterais m'entretenir avec un agent
comment je fais pr avoir quelqun au bout du fil
dites a ma référente de me rappeler
jai un truc perso a dire a ma conseillere
mettez moi en relation avec un conseiller
faut que jparle a qqun
rapel moi stp
j'aimerais laisser un message à mon référent
pas de machine svp un humain
un conseiller svp
ma fille voudrait parler avec la dame qui la suit
g besoin daide d'une personne pas dun robot
quelqun peut mappeler demain
jarrive pas a expliqué par ecrit, je veux qu'on me téléphone
je peux écrire à ma conseillère ici ?
humain
lé conseillé il peu rappelé moi
c urgent pour mon dossier, que ma conseillère me rappelle
je désire un entretien téléphonique avec la personne chargée de mon suivi
vous pouvez prévenir mon conseiller que je veux lui parler
jai demandé 3 fois quon me rappelle toujours rien, appelez moi
passez moi donc madame martin ça ira plus vite
passez-moi quelqu'un ce sera plus simple
kelkun peu mapeler svp
y a-t-il un humain derrière cette machine
est-ce qu'il y a une vraie personne derrière ce robot
faites venir un humain
jaimerais mieux causer de vive voix
y a moyen d'avoir ma conseillère au bout du fil
la dame de l'accueil peut me rappeler
il faudrait que madame Petit me rappelle svp
M. Kone peut il me joindre
je veux voir mon conseiller en vrai
est ce que je peux passer voir quelqu'un
je prefere expliquer de vive voix
c'est trop long a ecrire appelez moi
j'ai besoin d'un coup de main d'une vraie personne
quelqu'un de chez vous peut me contacter
je tourne en rond avec ce robot je veux un humain
le robot m'enerve passez moi une personne
jve parler a kelkun
jvoudrais parlé a mon referan
contactez moi au 0692 plutot
mon numero a changé dites le a ma conseillere
prevenez ma conseillère que j'ai demenagé
transmettez a mon conseiller que j'ai eu le poste
dites lui que je suis en formation
demandez a madame de m'appeler
laissez lui un message de ma part
j'ai une info a donner a mon conseiller
je voudrais un rendez vous telephonique avec elle
etre rappelé svp
être recontactée par un agent s'il vous plaît
Pourriez-vous me mettre en contact avec la personne en charge de mon dossier ?
Je souhaite m'entretenir avec un conseiller.
puis-je avoir quelqu'un en ligne
allo ya quelqu'un de vivant
moi vouloir parler personne
mi veu koz ek in moun
mwen vlé palé épi an moun
je veux parlé a quelquun
Je préférerais m'entretenir de vive voix avec une personne du service.
apelé moi
moi parler madame conseiller s'il vous plait
je prefere au telephone je sais pas bien ecrire
un conseiller
ya pas moyen d avoir un etre humain dans votre truc ??
comment je fait pour joindre ma referente, elle repond jamais au tel
jai besoin de causer a qq1 de chez vous c compliqué ma situation
bonjour peut on m appeler entre deux jai des question sur mon contrat
il me faudrait le numero de la conseillere, je veux lui parler
vous pouvez dire a ma conseillere que jai besoin de lui parler
mon fils veut parler avec son conseiller, comment faire
je peux avoir mon référent au bout du fil
parler personne
kiskelkun peut me rapeler je comprend pas le courrié que jai resu
bonsoir, est il possible de laisser un message a mon conseiller pr qu il me recontacte
quiero hablar con la conseillere svp, mon francais pas bon
ma conseillère svp
je desire etre mis en contact avec un agent, je ne m'en sors pas avec ce téléphone
j ai un truc delicat a dire, que a ma conseillère, elle est joignable ?
fo que je parle a un conseiller c pour la formation
rappelez moi quand vous pouvez merci
mi vé koz ek mon conseiller
je veu parler a kelkun
passez moi un vrai conseillé svp pas une machine
il faut que ma conseillere mapel
yen a marre des robots je veux un humain
pouvez vous dire à mon référent de me rappeler s'il vous plaît j'ai un souci avec un papier de la caf
moi veux parler madame bureau
comment on fait pour joindre mon conseiller, le standard il répond jamais
mi vé koz ek in moun, pa in machine
bonjour j'ai une question compliquée sur ma formation, est ce que quelqu'un de chez vous peut me répondre
ya une vraie personne derrière ? jaimerais lui parler
rapelé moi svp
Ma femme voudrait discuter avec l'assistante sociale, à quel moment peut-on l'avoir au bout du fil
je my perd avec cette paperasse, metez moi en relation avec quelqun qui comprend
conseillé
le numero de ma referente svp fo ke je lui parle
mettez-moi en contact avec un agent virgule je n'y arrive pas toute seule
mwen bizwen palé épi on moun
jpeux avoir kelkun en ligne ??
est il possible de laisser un mot à ma conseillère pour qu'elle me recontacte
chui perdu dans les démarches faut que je vois ma conseillère
on peut parler a une dame au lieu d'un ordinateur
Veuillez transmettre à mon conseiller que je souhaite lui parler. Respectueusement.
je voudrais parler à ma conseillère s'il vous plaît
Bonjour, pourriez-vous me mettre en relation avec Monsieur Hoarau ?
y a quelqu'un qui décroche chez vous ?? je veux parler à un agent
jvoudrai avoir un conseiller
un être humain par pitié
j'ai un truc à expliquer à Karim, il peut m'appeler ?
besoin de causer à quelqu'un pour ma formation
Pouvez-vous transmettre à Nadège que je souhaite lui parler ?
moi chercher parler assistante emploi
je suis sourde, je voudrais échanger par écrit avec une vraie conseillère
comment joindre mon référent en direct
je veu parlé o directeur
faites venir quelqu'un dans la conversation je discute pas avec une machine
jpeu avoir ma conseyère o tel
faudrait que ma conseillère me passe un coup de fil
mettez moi en relation avec mon référent
jveux causer à un être humain, nom d'un chien
qqn peut me rappeler pr mon dossier ?
marre du robot, un agent svp
un vrai conseiller svp pas une machine
Serait-il possible qu'un agent me contacte par téléphone ? Je vous en remercie
rapelé moi svp cé compliker par ecrit
je n'arrive pas à taper avec mes mains, qu'on me téléphone plutôt
j'en ai marre du robot, donnez moi une personne
mi vé koz ek in moun
moi mieux parler que écrire, quelqu'un peut téléphoner moi
une personne de l'agence peut elle me joindre
`),
  stopped: lines(`
jvoudrais juste le numéro de mon conseiller
Bonjour madame, comment puis-je joindre quelqu'un de chez vous par téléphone ?
besoin de parlé a une persone svp
je voudrais que ma conseillère m'appelle
appelez moi plutôt que d'écrire
jai besoin de parler a quelqu'un pour mon dossier, il y a une erreur dedans
parler conseiller
je voudrais parler à mon conseiller
rapelez moi svp
il me faut un humain pas un automate
je veux juste qu'un conseiller me contacte
je veux juste que ma conseillère m'appelle
`),
  choice: lines(`
aucun bouton me va, je veux parler a quelqu'un
laissez moi parler a ma conseillere plutot que vos boutons
c trop complique je préfère quon mappelle
un humain
Pouvez-vous me mettre en contact avec mon accompagnateur, je n'arrive pas à choisir seul
jcomprends rien a vos choix passez moi kelkun
je veux parler à quelqu'un
aucun bouton ne correspond, je veux voir ça avec un conseiller
mettez moi en contact avec une personne, ces boutons j'y comprends rien
un conseillé svp
aucun des boutons, je veux parler à quelqu'un
jveu un conseiller
une vrai personne svp
on peut mappeler a la place ?
je préfère en discuter avec quelqu'un
c'est trop long a expliquer ici, appelez moi
je veux le dire a ma conseillère pas a un robot
demandez a une personne de m'appeler
aucun je veux un humain
aucun de vos boutons correspond, passez moi un humain
je veux la dame de la derniere fois pas une machine
stop les bouton, mettez moi en relation avec l assistante sociale
aucune reponse me va, je veux expliqué a une personne
c est pas un robot qui va m aider, donnez moi un conseiller
c trop long a expliquer par ecrit, kelkun peut me téléphoner ?
aucun de ces boutons correspond, je veux expliquer a une personne
aucun bouton ne va je veux discuter avec mon conseiller
kelkun peu mapelé ?
pa de clavié pr moi, un agent en chair et en os siouplé
ça se règle pas avec des boutons, passez moi quelqu'un
ma conseillère elle peut me rappeler
je préfère expliquer ma situation de vive voix à un agent
ras le bol des touches, je veux une vraie personne au bout du fil
`),
  open: lines(`
parler à un conseiller
qu'on m'appelle svp
`),
}
