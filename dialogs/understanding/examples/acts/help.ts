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
`),
  stopped: lines(`
c quoi ce service deja
comment ca marche ici
tu sers a quoi
qu'est ce que vous pouvez faire pour moi
`),
  choice: lines(`
comment ca marche les boutons
c un robot qui pose ces questions ?
je sais pas comment on se sert de ça
tu peux faire quoi dautre
`),
}
