import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const HELP: ExamplesByQuestion = {
  checkpoint: lines(`
cest quoi ce message, vous etes qui
t un robot ?
comment sa marche pour repondre
je fais quoi avec ça, comment on utilise
vous pouvez faire quoi a part les rappels
Je découvre ce service, pourriez-vous m'en expliquer l'usage ?
a quoi ca sert ces messages
c koi ce numero
comment ça marche ?
je dois faire quoi la
je sais pas comment repondre, faut ecrire quoi
excusez moi je ne comprends pas comment on utilise ce service
bonjour ma fille ma mis ca sur le telephone, je peux vous demander quoi
c'est quoi ce truc, ça sert à quoi
je repond comment la
je doi ecrire koi
jcomprends pas comment ca marche ce truc, expliquez
excusez je sais pas comment on repond sur ce machin faut appuyer ou
jsp quoi ecrire, c quoi les mots ki marche
doi je taper oui ou clicker, comment il faut faire
`),
  slot: lines(`
comment on fait pour choisir, c'est la première fois que j'utilise ce chat
je dois taper un chiffre ou écrire la date, expliquez moi svp
je comprend pas comment ça fonctionne
faut écrire la date comment? avec des chiffre? expliker moi svp cest la 1ere foi
comment on fait pour repondre
`),
  none: lines(`
aide moi a comprendre a quoi tu sers
tu fais quoi exactement
sa marche comment ce truc
Bonjour, je suis retraitée et j'aide mon petit-fils qui est suivi chez vous ; nous avons reçu votre message mais nous ne savons pas à quoi sert ce service ni comment l'utiliser
vous ete un robot ou une personne
c quoi jalon
quest ce que je peux te demander
cest qui qui mecrit la, un ordinateur ?
comment on sen sert
mode d'emploi
je sais pas quoi ecrire, vous pouvez faire quoi pour moi
bonjour je viens de recevoir un sms de vous, c'est quoi ce service
t ki toi
quelles sont les commandes possibles
jai jamais utilisé ça, expliquez moi sil vous plait
a koi sa ser
moi nouveau, comment faire avec vous
c est une intelligence artificielle ou pas ?
que puis-je faire avec cette messagerie
on peut te poser quoi comme question
je comprend pas comment ca fonctione ici
ma fille m'a installé cela, que dois-je faire maintenant ?
vous servez à quoi concrètement
ya un menu quelque part
tu sais faire koi
cest gratuit dutiliser ça ? ca marche comment
c koi ce numero qui menvoi des mesages
besoin dexplication pour utiliser le chat
Est-ce une machine qui répond ou bien un employé ?
montre moi ce que tu sais faire
comment je dois repondre, avec des mots ou des chiffres
dis moi tout ce que tu peux faire stp
quoi sa i sert sa
vous etes qui au juste
le principe c'est quoi ? je vous écris et après ?
aide mode demploi svp
j'ai perdu le papier qui explique comment vous utiliser
tu reponds a quel genre de demandes
expliquer moi simple svp je suis pas fort avec le telephone
keske tu propose comme service
aide
menu
tu sers a quoi
comment ça marche
que pouvez vous faire ?
tu peu faire quoi pour moi, ma pote ma dit decrire ici
mode d'emploi svp
quels mots je peux vous envoyer ?
Bonjour, pourriez-vous m'expliquer à quoi sert ce numéro et ce que je peux y demander ?
c nouveau pour moi ce chat, on peut y faire quoi au juste
j'comprinds rien à ch'bazar, comment qu'cha marche
je suis pas douée avec tout ça désolée, vous pouvez me dire comment on s'en sert
come funziona? comment fonctionne svp
liste des commandes
vous savez faire quoi à part envoyer des rappels
quelles questions on peut poser ici, je découvre
aide moi a comprendre comment utiliser ton truc jsuis pressé
tu sert a quoi
que puis-je vous demander ici ?
aide moi jsais pas utilisé
quest ce que je peux faire avec ce numero
cest quoi les mots a taper
help
vous faites quoi comme truc
kes tu peu faire pour moi
expliquez moi le fonctionnement de ce service
je débute expliquez moi
c'est la premiere fois que j'ecris ici, on fait comment
on peut demander quoi ici
ca marche comment votre truc
c'est quoi le mode d'emploi
comment je m'en sers
que savez vous faire
tu fais quoi dans la vie
t es qui toi
qui est derriere ce numero
c'est un vrai humain qui repond
je parle a une machine ou quoi
c'est automatique ces messages
c'est quoi jalon
pourquoi vous m'ecrivez
a quoi ca me sert
donne moi la liste des commandes
quels sont les mots a taper
je comprends pas l'utilité
jsuis perdu avec ce chat aidez moi
aide svp
besoin d'aide pour repondre
kosa ou i gagne fé
sa i marche koman
koman pou repond
moi pas savoir utiliser
comen sa marche votre truc
bonjour je découvre ce service, que puis-je vous demander exactement ?
aide pour utiliser le chat
Je suis âgé et peu habitué à ces appareils, auriez-vous l'amabilité de m'expliquer le fonctionnement
vous savez faire quoi à part les rdv
c koi se numero, sa ser a koi
premiere fois que j'utilise ca, ma voisine m'a installé le bidule mais elle est partie, je fais quoi maintenant
pouvez vous m'expliquer a quoi vous servez point d'interrogation
moi pas savoir utilise, toi explique moi possible ?
keske je peu te demandé
komen i march out zafér la
ok et vous proposez quoi comme services par ce chat
bonjour j'ai reçu un texto avec un lien, j'ai cliqué, et après ? il se passe quoi
Y a til un mode d'emploi quelque part
c'est un robot ? il fait quoi le robot
jvoudrais savoir les commande
quelles sont les choses que je peux faire sur cette messagerie sil vous plait, on ne m'a rien expliqué à l'accueil
mi koné pa servi sa, out i pé aid amoin
help svp je sais pas comment marche lappli lol
j suis pas douée avec le portable mes enfants se moquent, dites moi simplement comment m'en servir
donc si je comprends bien je vous écris et vous répondez ? et je peux vous parler de quoi
ta quoi comme options
bon alors ce service là, c'est pour quoi faire exactement, mon beau frère dit que ça rappelle les rendez vous c'est tout ?
besoin d'explication sur l'utilisation merci
bonsoir, je me permets de vous écrire car je ne vois pas bien en quoi ce service peut m'être utile
? comprend pas comment utilisé
on peut te poser des question sur koi
liste des choses possibles
explik mwen kijan sa ka maché
c'est quoi ce numéro qui m'écrit
aidez moi à utiliser ça jsuis pas doué avec le téléphone
on peut vous demander quoi comme choses
mon petit-fils m'a acheté ce portable, expliquez moi comment on se sert de votre messagerie
il faut écrire des mots spéciaux pour que vous répondiez ?
c'est une arnaque ou c'est vraiment l'agence qui m'envoie ça ?
sa ser a koi ce num
y a quoi dans le menu
tu sais faire quoi au juste
coman sa marche ce truc
Bonjour madame, à quoi sert ce service de messages s'il vous plaît ?
kelle kestion on peu vs posé ici
sa vien dou se msg, je conai pas le numero
donnez moi la liste des commandes
je suis malvoyant, comment votre service fonctionne avec la lecture vocale
oté koman i servi zot zafer la
moi pas savoir utiliser, toi expliquer comment ça marche ici
`),
  stopped: lines(`
c quoi ce service deja
comment ca marche ici
tu sers a quoi
qu'est ce que vous pouvez faire pour moi
comment ca fonctionne ici
qu est ce qu on peut faire ici
comment ca fonctionne vos messages deja
c'est quoi déjà ce service, vous faites quoi
`),
  choice: lines(`
comment ca marche les boutons
c un robot qui pose ces questions ?
je sais pas comment on se sert de ça
tu peux faire quoi dautre
c'est quoi ces boutons, comment ça marche
aide
faut appuyer ou ecrire ?
je n'y connais rien en téléphone, comment je dois faire pour répondre
expliquez moi le fonctionnement svp
mi expliquer comment on repond ici
aidez moi jarrive pas à utiliser ce machin, je vois pas où il faut toucher
jappuie ou
comment on fait pr repondre
je sais pas comment utiliser les boutons
aide svp je pige pas comment ça marche
je fais comment la, ya des boutons mais sa bouge pas quand jecris
aidez moi je comprend rien a ce système
je sais pas comment on répond, faut appuyer ou écrire ?
aide svp je vois des boutons mais à quoi ça sert tout ça
kelke chose méchape, vs servez a koi exactement
besoin d'aide pour me servir de ce chat
`),
}
