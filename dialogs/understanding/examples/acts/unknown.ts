import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const UNKNOWN: ExamplesByQuestion = {
  checkpoint: lines(`
je voudrais changer de voie professionnelle
vous avancez les sous pour la tenue ?
ils ont encore reporté mon stage
c'est bon pour ma carte vitale ?
super le nouveau tramway
oui je vous entends
non mais j'hallucine
ma mère a accepté de me prêter la machine à coudre
je suis obligé d'accepter le poste ?
c'est mort pour mon permis
j'abandonne le code c'est trop dur
je viens juste d'accoucher
je viens d'avoir mon permis
je viens tout juste de rentrer de l'hopital
jvien de recevoir votre message
merci
bonjour
slt
peut etre
je sais pas
je sais pas encore
on verra
veuillez agréer, madame, mes salutations
jvous redis
je vous redis ça ce soir
a voir selon letat de mes genoux
ptet bien
bof jsuis pas tres motivé, on verra le moment venu
mdr
😂
pffff quelle journée jai encore perdu mes clés
50/50
je vais voir avec mon mari et je vous dit
faut que je demande a mon patron avant, jvous tiens au courant
ca depend si la voiture demarre
ça dépendra du temps, avec mes rhumatismes je ne sais jamais d'avance
si jai la nounou oui sinon non
j'espere pouvoir venir mais je promet rien
normalement mais jattends une reponse de l'interim
jessaye mais je suis pas sur du tout
jattend de savoir pour la garde du petit
laissez moi regarder mon planning
moi pas savoir encore, demander à mari
c'est remboursé le bus pour venir ?
est ce que si je viens pas on me coupe le rsa
c'est obligatoire ou pas ce truc
faut ramener quoi comme papiers
jai le droit de venir avec mon bebe ?
vous me payer le deplacement
mon rsa est pas tombé ce mois ci c normal ??
jai pas reçu ma prime dactivité
comment on fait pour lattestation de la caf jarrive pas a l imprimer
jai trouvé un petit boulot de menage 2h par semaine
mon fils a eu son bac pro on est trop contents
la voiture est passé au controle technique hier ouf
jai envoyé 12 cv cette semaine zero réponse
vous envoyez toujours vos message a des heures pas possible
ça fait 3 mois que j'attends une formation et rien
vous sevez a rien franchemrnt
bande de nuls
espece de con de robot
vous vous foutez de moi
c toujours pareil avec vous on est des numeros
il pleut encore ici quel temps de chien
Je vous souhaite une excellente semaine.
bonne fete a tous
Je vous remercie vivement de l'attention que vous portez à ma situation.
jai changé de numéro de compte faut vous le donner ?
mon titre de sejour expire le mois prochain est ce que ca bloque la formation
ma voisine aussi elle est chez vous mais elle a jamais eu de rappel
pk
ma conseillère est vraiment gentille
il fait un froid de canard aujourdhui
les tickets de bus sont remboursés ou pas
jai reçu une lettre de la caf je comprends rien
vous vous foutez du monde avec vos papiers
j'ai un nouveau telephone
je vous dirai
faut voir
ça dépend si mon patron répond, je vous tiens au courant
je vous redis ça dès que j'ai la réponse de la nounou
jattend le retour du garage pour la voiture, je vous dis apres
Je ne suis pas en mesure de vous répondre pour l'instant, j'attends mes horaires
il faut quels papiers ?
c'est a quelle adresse
je dois amener mon cv et quoi d'autre
est ce que le bus est remboursé
jai trouvé du travail !!
bonne nouvelle j'ai signé un cdi chez un transporteur, trop content
mon fils a rendez vous aussi chez vous ou pas ?
ma voisine elle a reçu le même message que moi c'est normal ?
mon mari ne pourra pas venir à son rendez-vous à la mission locale, je fais comment pour lui
et si je viens pas on me coupe le rsa ?
ya un parking pour poids lourd chez vous ?
jessaye de m'arranger avec ma belle soeur mais rien de sur
hier j'ai attendu 2h à la caf pour rien, c'est n'importe quoi leur organisation
pardon je ne sais pas si je pourrai, mon bébé commence à tousser, je vois ce soir
ma soeur dit qu'elle confirme le sien avec france travail
si dieu veut on va voir
50/50 la, jai pas encore mes heures
Est-ce que ma fille de 4 ans peut m'accompagner ou c'est interdit
j'ai toujours pas touché ma prime, c'est normal ?
combien de temps ça dure
l'autre fois on m'avait dit de venir et il y avait personne à l'accueil
non so, je demande au chef et après je dis
j'ai passé l'entretien chez le boulanger, il doit m'appeler pour dire si c'est bon
ça se passe en visio ou sur place
ca depend si jai un covoiturage
jvs redis
sa se pourrait bien
on verra bien
jattend la reponse de ma soeur pour la garde du petit
merci bcp madame
c'est remboursé le bus ?
jai toujours pas recu mon rsa
faut amener kel papier
il y a un parking chez vous
ma carte de sejour arrive bientot a la fin, je fais comment
kestion, la caf ma coupé cest normal ?
jai pas compris pk je doi venir
ca sert a quoi ce rdv au juste
sa dure combien de temp
je vais essayer mais je promet rien
faut que je voie avec mon patron
normalment oui mais rien de sur
il fait un temps pourri aujourdhui
jai la creve depuis lundi
il parait que vos bureaux demenage ?
hier jai attendu 1h pour rien c honteux
la derniere fois on ma meme pas recu
mon proprio augmente le loyer en mars, vous aidez pour sa
vous payez lessence ?
si je viens pas jperds mes droits ?
j'ai déposé mon dossier vendredi, vous l'avez eu ?
haha
hum
j hesite
pas sur a 100%
euh attend
je demande a mon mari il rentre ce soir
yes man cest la fête, ma fille a eu son bac
mon numero va changer le mois prochain
lol chui fatigué
je viens de demenager a cote de la gare
ya un ascenseur ? je suis en fauteuil
on peut venir accompagné ?
je peux ammener mon bébé ?
vous avez trouvé mon cv ou pas
jattend toujour le cheque de la prime de noel
c'est vraiment n'importe quoi votre organisme
je suis en arrêt de travail depuis lundi
arrêt maladie prolongé
je suis à l'arrêt du bus
à l'arret de tram
merci pour le message
vu merci
jai pas encore la reponse de mon chef
je vous tiens au jus
je dois voir avec la nounou
j'attends le planning de la semaine
mon mari me dira ce soir si il garde le petit
ca dépend de la grève
si le cyclone passe pas
si jai assez d'essence peut etre
je sais pas encore pour la voiture
pas sure, je vous redis
on verra demain matin comment je me sens
j'espere que ca ira mieux d'ici la
faut que jen parle a mon educateur
je reflechis
laissez moi reflechir
je reponds plus tard la je conduis
je suis au volant je reponds apres
pas le temps la je vous ecris ce soir
attendez je regarde mon agenda
deux minutes
c'est pour quoi ce rdv
il sert a quoi le rendez vous
pourquoi je suis convoqué
c'est obligatoire
qu'est ce qui se passe si je viens pas
si je rate le rdv on me coupe mes droits
je risque une sanction
faut ramener quoi
quels documents je dois apporter
dois je venir avec mon cv
faut la carte d'identité
ya un parking
c'est accessible en fauteuil
je peux venir accompagnée
je peux amener mon fils
ca dure combien de temps
le rdv dure longtemps
c'est loin de la gare
quel bus pour venir
le bus il s'arrete devant
mon fils a rdv aussi avec vous
ma soeur elle vient elle
ma copine a confirmé le sien
mon mari il peut pas venir au sien
j'ai trouvé un travail
jai signé un contrat hier
je suis en arret maladie
je suis enceinte de 3 mois
mon bebe est né
ils ont annulé tous les trains
mon employeur a decalé mes horaires
jai arreté mon ancien boulot
je peux pas m'empecher de stresser
je peux pas dormir la nuit
je peux pas payer mon loyer
je ne peux pas me plaindre
j'arrive pas a m'inscrire sur le site
il peut pas marcher
le petit ne peut pas manger de gluten
oh la la
pfff
mouais
bof
hmm
ca marche pas votre lien
j'ai jamais eu de reponse a mon mail
on m'avait dit qu'on me rappelait
jai toujours pas recu mon attestation
j'ai deja repondu hier
jai deja dit oui a ma conseillere non
vous m'avez deja envoyé ce message
encore vous
il est quelle heure chez vous
il fait trop chaud
y a personne au bureau quand j'appelle
vos horaires sont pas pratiques
j'aime pas les rendez vous
j'ai mal partout en ce moment
mon titre de sejour est pas renouvelé
la caf me reclame des sous
pardon je me suis endormi
ma banque veut fermer mon compte
si je viens pas ça fait quoi
c pas possible ce froid
g recu une lettre de la prefecture, mon recepisse est pret
mon ex vient pas chercher les enfants comme d hab
le chef a dit non pour mes congés
faut amener quoi comme papiers
ma fille elle veut plus aller a l ecole
c'est remboursé le trajet ?
mon voisin lui il est pas venu et il a été radié
ca depend du bus
y parait que vous fermez a midi ?
si jamais je trouve un boulot dici la on fait comment
mon mari peut m'accompagner ?
l'assistante sociale ma dit d arreter de stresser
jveux pas perdre mon rsa moi
combien de temps ca dure en general
bah on verra
jai deja eu un rdv avec une dame au printemps
vous savez si ya un parking
l année derniere jetais venu pour rien la porte etait fermée
c obligé ou pas
jai un bebe de 4 mois est ce que la poussette rentre
si on arrive en retard vous prenez quand meme ?
Mon épouse a confirmé chez le notaire pour la semaine prochaine.
le patron a annulé mon essai sans me prévenir
c'est bien chauffé au moins chez vous ?
jai entendu que les reunions durent 3h
ya un repas a midi ?
le juge a reporté l audience de mon frere
normalement
si je dis non vous me coupez ?
jai arreté de fumer depuis 2 semaine je suis fier
le controleur ma mis 50 euro damende
vos bureaux ont changé d'adresse ?
on m a demandé de confirmer mon compte ameli ça marche pas
mon copain trouve que ça sert a rien tout ca
on peut manger a la cantine de la mairie avec le rsa ?
la voiture démarre une fois sur deux
ca dépend si mon fils est guéri
ouf
il parait que la conseillere est partie en congé mat
je me suis disputée avec ma soeur hier soir
le formateur est pas venu on a attendu dehors
2 min
si ma patronne veut pas me lacher comment je fais ?
le docteur a decalé mon irm
vous donnez des tickets de bus ?
jai entendu a la télé qu ils vont obliger 15h par semaine
la voisine elle vient jamais et personne lui dit rien
pourquoi c est si loin
j espere que vous allez bien
jai deux rdv le meme jour a l hopital le mois prochain pour mon diabete
mon oncle a dit je viens et apres il est pas venu, la famille...
punaise deja
y vont me sanctionner tu crois
la derniere fois on m a fait attendre une heure
faut un costume ou on vient normal
jai garder le petit de ma voisine elle ma rien donné
je verai
ya une salle pour attendre avec les enfants ?
lol vous ecrivez tot
je confirme que le facteur est passé avec le recommandé
je vous confirme que mon ancien employeur a envoyé le solde
je suis d'accord avec le syndic pour les travaux de la cage d'escalier
je valide pas du tout la façon dont la caf nous traite
oui c'est moi qui avais rempli la demande pour le vélo
oui c'est mon beau père qui a signé le bail
oui l'apl est enfin tombée ce matin
oui ils m'ont rendu ma caution
oui la sécu m'a renvoyé une carte neuve
oui j'ai eu les résultats du code je l'ai du premier coup
ok l'agence m'a trouvé un studio
ouais pole emploi a validé mon projet de reconversion
oui la mutuelle a remboursé les lunettes
non mais l'école elle a encore perdu les vaccins du petit
non mais la voisine elle abuse avec sa musique
non mais franchement les prix au magasin c'est du vol
non mais vous vous rendez compte du loyer qu'ils demandent
non la mutuelle n'a rien remboursé
non j'ai jamais touché la prime de rentrée
non ils m'ont rien envoyé pour la formation de soudeur
non on m'a pas proposé de logement
non le proprio veut pas me rendre la caution
et si la caf me demande un papier que jai pas je fais comment
et si mon patron me garde plus tard il se passe quoi
si je trouve un logement ailleurs ca change quoi pour mon suivi
le juge a pas dit oui pour la pension
mon ex elle dit toujours non pour les vacances
je dis pas que c'est votre faute mais mon dossier dort depuis des mois
c'est pas possible d'avoir quelqu'un a la caf
bien sur que je continue a postuler
oui si le bus roule
ma sœur peut pas venir elle travaille
je dois ramener quoi ?
faut le cv ou pas
la caf ma dit oui pour l'allocation
si ma mère garde le petit, oui
peut-être
j'attends la réponse de la nounou
si je viens pas je suis radié ?
c obligé de venir ?
C'est remboursé le trajet si je viens ?
je peux emmener mon bébé ?
si j'arrive un peu en retard vous me prenez quand même ?
vous attendez combien de temps quand on est pas à l'heure ?
le car scolaire de ma fille ne vient plus au village, c'est vous qui gérez ?
jarrive pa a me connecter sur mon espace
mon contrat de location a été annulé
Julie travaille encore chez vous ??
c'est Julie ou Karim qui me reçoit ?
Est-ce qu'il y a un parking pour venir ?
le bus numéro combien pour aller chez vous
mon voisin dit que vous annulez souvent les rdv sans prévenir c vrai ?
j'ai eu mon permis 😃
Merci pour tout ce que vous faites
il pleut beaucoup ici
pfff encore un rendez vous
vous êtes sûr que c'est pour moi ?
c'est pas mon prénom sur le message
j'ai déménagé, ma nouvelle adresse je la donne à qui
jai tjr pas recu mon allocation
Le formateur a annulé la session de soudure, je garde mes droits ?
Le garage a dit oui pour un essai !
j'ai accepté la formation cariste
je ne veux pas de la formation que Julie m'a proposée
jvien davoir ma carte de séjour
seulement si mon titre de séjour arrive
oui à condition que vous me remboursiez l'essence
Je viendrais bien mais j'attends le feu vert de mon SPIP
mon chien dit oui mais moi je réfléchis
je demande à ma femme et je vous redis
jsé pa tro
Mon mari refuse de garder le petit, la mairie a une crèche ?
travailler et toucher le chômage c'est possible ?
je travaille à mi-temps, je dois le déclarer ?
la prefecture repond jamais
y a pas de réseau chez moi les sms arrivent mal
je peux garder ma capuche mdr
ma sœur vient d'accoucher je suis tonton !
mon fils cherche un stage, il peut venir vous voir aussi ?
Pouvez-vous aider ma mère, elle ne peut pas s'inscrire toute seule
Oui-Oui c'est le dessin animé préféré de mon gamin 😂
oui... enfin non... enfin je sais plus
ni oui ni non
le chef de chantier a dit kil me prenai pas
mon frère avait rdv chez vous aussi, lui il viendra pas
ça dépend de mon chef
est ce que mon mari a le droit d'entrer avec moi
l'école m'a dit non pour la cantine
je n'arrive pas à ouvrir le document que vous avez envoyé
j'ai pas pu envoyer mon CV, le site plante
l'entrée est accessible en fauteuil ?
ma fille a eu son bac !!
vous servez à rien
lol
mon patron m'a pas payé, c'est vous qui voyez ça ?
l'entreprise m'a répondu, ils ont dit non
je viens de finir ma lettre de motivation
on m'a annulé ma carte de bus
j'ai résilié la salle de sport pour économiser
ok si je trouve quelqu'un pour les enfants
je regarde mon planning et je reviens vers vous
qu'est ce qui se passe pour mes droits quand on est absent ?
je n'ai pas de justificatif de domicile, c'est grave ?
faut une pièce d'identité ou le récépissé suffit
jdoi imprimé le dossier ?
la dame de l'accueil laisse venir les gens sans rdv, c normal ?
la convocation papier je l'ai perdue, le vigile laisse entrer sans ?
faut s'habiller comment pour venir
`),
  slot: lines(`
mercii 🙏
chais po
aucune idée
jsais pas trop
je regarde et je reviens vers vous
je demande a ma femme et jvous dis
jattend mon planning de linterim pour vous dire
laissez moi le temps de réfléchir
faut voir
a voir avec la creche
bjr
euh la jai la tete ailleurs, attendez
lol vous ecrivez comme ma prof de francais
ok mais c'est payé le bus ?
et pour la garde de mon fils vous aidez ou pas
je dois apporter mon dernier avis dimposition?
c'est une vraie galère avec vous pour avoir un rendez vous
ça dure combien de temps en general ces entretiens
vous etes sympa vous au moins
moi pas encore connaitre travail quel jour
Je vous ferai part de ma réponse dès que possible.
ma fille a perdu sa première dent aujourd hui 😁
la connerie ce systeme
jai pas de papier pour noter attendez
j'ai plus de forfait bientot
jattends toujours mon remboursement de transport
je sais pas
faut que je demande a mon chef
je vous dirai quand j'aurai mon planning
c'est où ?
attendez je regarde avec ma femme
faut apporter quoi comme papiers
hmm
ça dépend du camion, j'ai la réponse du bureau bientôt
j'attends que l'école me réponde pour la cantine et je vous dis
le rendez-vous de mon cousin c'était pas chez vous ?
on me rembourse l'essence ou pas
pardon je réfléchis encore, c'est pas facile avec les enfants
je sais pas trop
faut que je regarde mon planning
je vous dirai
ça dépend de mes horaires, je les ai pas encore
c toujours au meme endroit ?
merci c gentil
jai pas mon agenda sous la main
bof
sa coute cher le train chez vous
je dois demander à la nounou dabord
il me faut quoi comme document
j'attends mon contrat d'intérim pour savoir
merci pour votre patience
merci beaucoup de votre aide
je regarde avec mon mari
j'attends mes horaires pour vous dire
je dois demander a mon patron
je vous dis ca demain
faut que je voie
ca dépend de la creche
vous etes ou exactement
c'est pour quoi deja ce rendez vous
ca dure combien de temps
faut amener des papiers
le petit est malade
j'ai pas mon agenda sous les yeux
c'est trop compliqué la vie
pfff
d'accord
je reponds ce soir
attendez
vous prenez les cb
je suis au travail je regarde apres
je serai payé quand ?
jattend une reponse de la mairie pour le logement
mon contrat sest arreté vendredi dernier
les horaires de creche c nul dans cette ville
j'hésite
le tram etait blindé ce matin jai du rester debout
jai pas mon planning encore
jai travailler toute la nuit chui claqué
moi 2 enfants, mari travail nuit
faut que je voie avec la nounou
c est gratuit chez vous ?
le pere du petit il veut pas signer les papier
ma belle mere decide de tout a la maison de toute facon
je demanderai a mon chef
ya pas de bus le dimanche dans mon village
attendez je finis de manger
j'ai pas encore demandé a mon patron
le train c devenu hors de prix
le mien de bus passe toute les 2h
aucune idée encore
faut que j'en cause à la nounou d'abord
à ma place vous prendriez lequel ?
c'est quoi un créneau
je dois voir avec mon spip avant de répondre
faut apporter quoi
attendez je cherche mes lunettes
jai plus bcp de batterie
on peut venir à deux ?
Le tribunal a décalé l'audience de mon frère
ça dépend de mon planning et je l'ai pas encore
la date de mon contrat est fausse sur votre site
il y a un bus pour ces horaires ?
ma fille aussi attend une date pour son bilan de compétences, c'est vous ?
la caf ma changé la date de versement c normal ?
pk vous demandez
mon chef répond pas
si la crèche me prend la petite on verra
je ne retrouve pas mon agenda
ça me fait une belle jambe
`),
  none: lines(`
je suis convoqué au commissariat le 12
je fais la récolte jusqu'à fin octobre
je rêve de devenir conseillère d'orientation
j'aimerais apprendre à parler devant des gens
je veux être conseiller de vente plus tard
faut savoir parler anglais pour bosser là bas ?
je progresse en français grâce à mes voisins
comment on fait une lettre de motivation
c'est quoi une attestation employeur
c'est quand les vacances de la toussaint
où en est ma demande de logement
il est quelle heure chez vous
qui est le préfet
je veux résilier mon abonnement de salle
l'agence d'interim a effacé mon profil
je me suis trompée d'orientation
arrêtez de nous prendre pour des idiots
salut
bonjour madame comment allez vous
merci pour tout
👋
test est ce que mon tel marche
cc sa va
bonne nuit
bonne journée a vous aussi
joyeux noël
jai eu mon permis !!!!
jai passé mon entretien hier je pense que ça c'est bien passé
on ma pris a lessai au restaurant je suis trop content
est ce que jai droit au cheque énergie
combien on touche avec la prime activité si je fait 20h
jai reçu un courrier de la caf je dois 340 euros je comprend pas
comment faire une demande de logement social
faut il refaire la déclaration trimestrielle tous les 3 mois
c'est quoi les papiers pour l'aide au permis
mon employeur ma pas donné ma fiche de paie il a le droit ?
qui paye la formation cariste
je touche plus rien depuis le 5 c'est la galère
Pourriez-vous m'indiquer si mes trimestres comptent pour la retraite ?
moi chercher cours de français gratuit
vous etes des incapables
jen ai marre de vos histoire
c'est nul votre appli
ma soeur cherche du travail aussi dans la vente
mon fils de 17 ans veut faire mecanicien
il fait une chaleur ici on peut pas dormir
jai mangé trop de galette des rois aujourdhui
merci beaucoup pour tout, grace a vous jai eu le stage a la cuisine de lhopital et le chef est content de moi
mon conseiller est sympa
j'ai effacé le message
je parle anglais au travail
mon ancien conseiller est parti, on lui a fait un pot avec des gateaux et tout le monde pleurait cetait bien
la vie est belle
est ce que jai droit a la prime dactivité
il pleut encore chez nous quel temps
ma demande de logement traine depuis 2 ans
vous etes nuls
on me propose un mi temps a la boulangerie mais jai peur de perdre de largent, combien je touche si je prends ça en plus du rsa
jai envoyé mon cv hier a la mairie
ils ont coupé mon rsa ce mois ci, pourquoi
bonne journée a vous
la voiture est en panne ca coute un bras
j'ai eu ma formation cariste 💪
Je vous informe que mon titre de séjour a été renouvelé
bande de bons a rien
jai parlé avec ma conseillère ce matin elle est au courant
mon fils a eu son bac on est fiers
faut quel papier pour la caf
mdr
je passe mon permis le mois prochain
jai commencé des cours de francais a la maison de quartier
mon ordi sest arreté tout seul hier
jai gardé tous les tickets de bus dans une boite comme on ma dit et ca fait 3 mois que personne me paye mes déplacements
ma voisine a le meme conseiller que moi
jai signé mon contrat au supermarché
lol merci bien
avez vous une aide pour le permis
la secretaire etait pas aimable la derniere fois
bonne année et bonne santé à toute l'équipe
mon patron ma pas encore donné ma fiche de paie
jai arrêté la cigarette depuis un mois
😂
le site france travail bug tout le temps
on a repris les travaux dans l'immeuble, bruit toute la journée
tg
j'ai des données illimitées sur mon forfait
les gens parlent toutes les langues dans mon quartier
ma soeur aussi cherche du travail dans la restauration
mon dossier a été refusé par la banque
il faut payer combien pour la mutuelle
j'ai répété mon entretien devant la glace hier soir
jai supprimé mon compte facebook
Je trouve inadmissible la façon dont on nous traite au guichet
mon frere est conseiller en assurance
asdfgh
jai perdu 4 kilos avec ce boulot
le docteur ma donné un arret de 2 semaines l'an passé
merci pour votre gentillesse, cest rare
comment ca se fait que mon allocation a baissé
jai trouvé une nounou pour la petite
ma carte vitale marche plus
votre collegue m'avait dit quelle rappellerait et rien du tout
je cherche dans le menage ou la cantine
ok merci
merci beaucoup
merci pour le rendez-vous ca c bien passé
d'accord merci bonne journée
Je vous remercie pour votre accueil de l'autre jour, la dame était charmante
ok
jai trouvé un taf
j'commence à l'usine, j'sus bin content
c quoi votre adresse svp
quel papier pour l'inscription
je n'ai pas reçu mon virement, que dois-je faire ?
mon fils cherche un stage de 3eme vous connaissez un endroit
grazie mille, la madame très gentille
bien recu merci
le rdv de ma mère c'est quand ? elle s'est perdue dans ses papiers
j'ai envoyé mon attestation par la poste, vous l'avez eue
merci j'ai vu la conseillère ce matin elle m'a bien aidée pour le cv
mon voisin dit qu'il y a des aides pour le permis c'est vrai ?
chui sur lyon la jai livré et y avait des bouchons jte raconte pas
j'attends toujours la réponse du patron pour la place de magasinier
pardon d'écrire, c'était juste pour dire merci pour tout
lol ok ça marche merci
merci bonne soirée
bonjour madame
cb je vais toucher ce mois ci
il me manque lattestation, comment je lobtiens
jai envoyer mes fiche de paie mardi
vous ete ouvert le samedi ?
quelle adresse deja pour la mission
mon rsa a baissé de 80 euros pk
jcherche un boulot de cariste si vous avez
c trop long au telephone personne repond jamais
jai changer dadresse
y a t il une aide pour le permis
je suis content jai eu mon diplome
coucou
ma cmu est terminée depuis le 3
votre site marche pas
que dois je mettre dans la declaration trimestrielle
mon ado fait que des betises lol
jai pas de nouvelle de ma formation
vous servez vraiment à rien
ça sert à rien tout ça
marre de vos sms
j'en ai marre de tous ces messages
ras le bol de ces messages
je parle anglais et espagnol au travail
je parle arabe et français
le magasin a effacé mes heures
mon patron a supprimé mes primes
je reçois bien les sms
je recois vos messages pas de souci
974 en force
allez l'om
avec le prix du gasoil on s'en sort pas
la vie est chère on s'en sort plus
j'ai envoyé mon cv au supermarché pas encore de réponse
j'ai envoyé ma candidature toujours pas de réponse
je serai en retard dun quart dheure
jai un peu de retard le bus est pas passé
je suis en retard desole
petit retard de 5 minutes jarrive
merci pour tout ce que vous faites
merci beaucoup pour l'aide
super merci à vous
ok bien noté bonne journée
je viens de demenager a la campagne
je viens d'avoir mon bac
on vient de m'annoncer que j'ai le poste
j'ai arrêté la cigarette depuis deux mois
je me suis arretée chez le boulanger en rentrant
j'ai stoppé mon traitement sur avis du medecin
ma fille a annulé son mariage
le dentiste a annulé mon rdv
la boite d'interim a annulé ma mission
ils ont reporté la rentrée a cause du cyclone
mon voisin a changé de voiture
on a changé d'école cette année
mon frere a effacé toutes mes photos
jai supprimé facebook ca me prenait la tete
mon patron veut plus de personnel
j'ai parlé avec ma voisine de la formation
j'ai discuté avec la boulangere elle cherche quelqu'un
mon fils parle trois langues
ma mere parle que creole a la maison
je prends des cours d'anglais le soir
les cours de francais se passent bien
j'ai toujours pas de reponse pour le logement
ils ont pas repondu a ma candidature
sans reponse de leur part depuis un mois
l'assistante sociale m'a dit que c'etait en cours
la caf m'a dit d'attendre
on ma dit que cetait vous pour les bons alimentaires
comment faire pour avoir une carte de bus gratuite
vous aidez pour le permis
quelles sont les conditions pour la garantie jeune
combien on touche au cej
c'est remboursé la formation
est ce que la formation est payée
jai droit a la prime d'activité
qui peut m'aider pour les impots
ou je peux imprimer mon cv
vous avez des offres d'emploi pour moi
ya des postes dans le menage en ce moment
je cherche une place en creche
jai pas de nouvelles de mon employeur
quel temps pourri
la pluie n'arrête pas ici
bonne fête à toutes les mamans
joyeux noel a toute l'equipe
bonnes vacances
bonne nuit a demain
coucou ca va
salut la forme
comment vas tu
t'es mignon toi
haha trop drole
ptdr
bizarre ce truc
ok je vois
d'accord je comprends mieux
ah bon
c'est gentil de demander
vous fermez a quelle heure le vendredi
vous etes ouvert entre midi et deux
c'est quoi vos horaires d'ouverture
il y a un parking chez vous
ya un arret de bus a coté
les chiens sont acceptés
jai perdu ma carte vitale
on m'a coupé l'electricité
j'ai reçu une amende
mon titre de sejour est perimé
mon numero de dossier c'est 45872
voici mon adresse 12 rue des lilas
je m'appelle fatima
mon nom c'est dupont
je vous envoie mon cv par mail
vous avez reçu mes papiers
jai deposé mon attestation a l'accueil
le lien marche pas
impossible d'ouvrir le fichier
le site bug
je trouve pas le formulaire
il faut quoi comme documents pour l'inscription
la cantine c'est trop cher
j'ai signé mon contrat hier
jai eu mon code du premier coup
jai raté mon permis
mon pere est décédé le mois dernier
ma femme a accouché d'une petite fille
je suis a l'hopital depuis lundi
mon bebe fait ses nuits
la prochaine fois je prendrai un parapluie
l'autre jour j'ai vu votre collegue au marché
la derniere fois il y avait du monde
tous les jours je fais deux heures de bus
toute la semaine il a plu
personne ne m'a rappelé depuis
on m'a dit qu'on me rappellerait
mon ancien conseiller était top
ma conseillère est partie à la retraite
votre collegue a été super gentille
le robot comprend rien
vous repondez vite
4
3 2
il fait un froid ici c pas possible
une chaleur pareille cest pas possible
ce bruit dans l'immeuble c'est pas possible
moi avoir carte de séjour nouveau, bien ?
j'ai eu mon nouveau papier de la préfecture
moi recevoir lettre de la mairie
ma banque m'a appelée elle veut fermer mon compte
le conseiller de la banque veut me voir
est ce que la prime d activité se cumule avec le rsa
ca fait 3 mois que jattend ma carte vitale
ils ont arreté la ligne 12 chez nous
jsuis content jai eu mon code 🎉
Je vous remercie infiniment pour votre gentillesse.
le plombier devait passer il a reporté encore une fois
combien on touche en contrat aidé
vous etes gentil vous
jai envoyé 40 cv et zero reponse
on a coupé l eau dans l immeuble
le conseiller de la banque ma raccroché au nez
ça m angoisse les bureaux
edf augmente encore, comment on fait nous
c payé la formation ou pas
ils m ont dit oui a l entretien chez le boulanger !!
votre service il est mieux que l ancien
jme suis inscrit a la mission locale aussi
franchement c nul votre appli
le medecin m'a mis un mi temps therapeutique
jai perdu mon code caf, toute la journée a chercher
mon proprio veut pas faire les reparation
ma soeur a arrêté sa formation elle regrette
je dois déclarer mes revenus de ménage a qui
les resto du coeur ils ouvrent a quel periode
ma mère ne reconnait plus personne c'est triste
jai changé de banque jai pas encore le rib
on ma dit que le garage du centre recrute
il faut un diplome pour aide soignante ?
jai pas la peche en ce moment mais bon
ma cousine a demandé un conseiller elle attend tjrs
mon telephone il bug jvois pas les photos
au pole emploi ils ont stoppé mes droits jcomprend rien
je touche 600 euro avec ca je mange des pates
bon courage a vous aussi
je cherche toujour un T2 pas cher
loperateur m envoie des pub sans arret cest penible
mes lunettes sont cassés
est-ce que l'allocation adulte handicapé est compatible avec un emploi à temps partiel ?
ya des travaux partout en ville on avance pas
jai signé ce matin pour 6 mois !! trop heureuse
chez nous ya pas de reseau ça coupe
qui paye la garde quand on est en stage
j ai rdv chez le coiffeur tantot hihi
j'ai reçu un trop perçu de 340 euros je comprends pas
ah la la quelle chaleur
comment on calcul le quotient familial
jai pas fait d etude moi
avant jetais macon en portugal 20 ans
le juge a dit que je verse 100 par mois
c est quoi la difference entre cdd et interim
vous bossez aussi le samedi ??
ma carte de sejour se termine bientot
j aime pas les gens qui repondent pas
ma mere viens du mali pour 3 mois
quand jetais jeune on trouvait du travail en une journée
j'ai fait ma déclaration trimestrielle hier soir, c'était laborieux
faut payer pour passer le caces ?
on ma refusé le pret pour la voiture
y a des cours de francais gratuit a coté de chez moi ?
mon ancien employeur refuse de donner l attestation
on vit a 5 dans un 2 pieces
trop bien le site jai tout trouvé
a qui on envoie la facture de la cantine
jai rempli le dossier mdph ya 7 mois
ca recrute dans les vignes en ce moment ?
Je trouve que les jeunes d'aujourd'hui n'ont plus de considération.
jai pas internet chez moi je vais a la mediatheque
ma retraite c pour quand avec 120 trimestres
jai fini ma formation de cariste avec mention
chui vener contre la caf
mon assurance a resilié mon contrat auto
j ai plus de nouvelle de l agence interim
si on arrete une formation on doit rembourser ?
mes chaussure de secu elles sont payé par qui
je confirme que le paquet est bien arrivé chez le voisin
j'ai confirmé ma commande merci
je donne ma langue au chat
essai micro un deux trois
ca enregistre la ou pas
le prof de mon fils veut me parler
mon ancien employeur confirme rien
je répète toujours la même chose à mes enfants lol
mon mari s'est trompé de bus mdr
je cherche un emploi de cuisinière
vous recrutez chez vous ?
ma voisine veut s'inscrire elle fait comment
ma demande de bourse a été refusée
combien je touche si je prends un mi temps
bon courage à vous
mon cousin a changé de conseiller lui, il est content
j'ai fini mon CACES avec une super note
vous faites les photocopies à l'agence ?
la mairie vient pas ramasser les poubelles
ki peu me preter une scie circulaire
c'est qui le patron de la boulangerie rue Victor Hugo
ma fille a un super conseiller d'orientation au lycée
ma conseillère m'a offert un café, trop sympa
qui a gagné le match lol
le conseiller de la banque m'a refusé le prêt
j'ai trois cents personnes qui me suivent sur tiktok
mon dosier caf es toujour bloké c la galere
j'ai aidé ma voisine à monter ses courses
comment ça marche pour le chômage si je démissionne
kelle aide pour payer la creche
tu fé koi frr on va au city
jai besoin daide pour remplir ma declaration dimpot
les aides pour le permis c'est combien
on m'a piqué mon numéro de carte bancaire sur un site de fringues
j'ai fait une copie de mes clés
faut une photocopie de la carte d'identité pour entrer en formation ?
jai plu de data sur mon forfait
mon bulletin de paie est faux, le patron refuse de corriger
il y a une erreur sur mon allocation, j'ai touché moins que prévu
la maîtresse efface le tableau avant que le petit finisse
ils ont supprimé la ligne de bus pour aller à la zone
le poste a été supprimé dans la boîte où je postulais
tache de graisse impossible à effacer sur ma chemise d'entretien haha
le patron veut quelqu'un qui parle allemand
ma fille apprend l'espagnol au collège
je fais une langue de boeuf, t'en veux maman ?
mon diplôme du Portugal il est reconnu ici ?
jai pas ma langue dans ma poche et ça leur a pas plu en entretien
le docteur m'a dit de répéter l'exercice trois fois par jour
la kiné me fait refaire toujours les mêmes gestes
je comprends rien à ma fiche de paie
j'ai pas vu le temps passer pendant mon stage
mon fils redouble sa troisième
le perroquet de la voisine répète tous les gros mots
je dois passer le permis
mon petit saute partout il est infernal
la suivante sur la liste c'était moi et ils ont pris une autre
on ma passé devan a la queue de la prefecture
encore un train supprimé, vive la grève
je voudrais revenir habiter dans ma région d'origine, vous aidez à déménager ?
je me suis trompé de bus et l'employeur m'a fait la tête
la mutuelle a annulé mon contrat pourquoi
jai fais une ereur sur mes impots on corige ou
le patron est revenu sur sa parole
jai bafouillé devan le recruteur
le dentiste me donne jamais de rendez-vous, trois mois d'attente
rdv devant le carrefour pour le covoit, je porte un bonnet rouge
c'est quand les inscriptions à la fac
jai passé un entretien chez leclerc, nikel
le rendez-vous avec l'assistante sociale m'a fait du bien
ils ouvrent à quelle heure à la CAF
j'arrête de fumer et c'est pas de la tarte
le bus s'arrête plus devant chez moi
ils arrêtent pas de me réclamer le même papier à la préfecture
il pleut sans arrêt ici aux Abymes
j'ai repris le travail à mi-temps
la boîte a été rachetée par un groupe belge
mon mari s'est remis à la cuisine, c'est salé mais bon
jai repri mes etude en bts
il faut que je remette la machine à laver en route
la formation redémarre à l'AFPA il reste deux places
le conseiller municipal m'a promis un jardin ouvrier
jai u kelkun de chez adecco, ils garde mon cv
je cherche un poste de conseiller de vente
les ressources humaines c'est un métier qui me plairait
ils cherchent quelqu'un en urgence chez le maraîcher
j'ai travaillé aux urgences comme brancardier
concours de gardien de la paix, faut quel niveau ?
essai non concluant, ils m'ont pas gardé
moi trouver travail ménage, petit contrat, content
mon appareil auditif est réparé, j'entends tout même ma belle-mère
mersi bcp pour lofre jai postulé
je vous remercie du fond du cœur, votre atelier cv m'a redonné la pêche
grâce à vous j'ai obtenu ma VAE, merci infiniment
mes allocations sont pas tombées
jai un tro perçu de 300€ je peu payer en plusieur foi ?
pourquoi l'are a baissé
ya une aide pour acheter dé chaussure de sécurité
si je refuse une offre je perds mes droits ?
jpeu cumulé rsa et petit boulo
l'aah c'est compatible avec un temps partiel ?
licenciement économique, j'ai droit à quoi
la formation cap petite enfance à distance elle vaut quoi
mon fiston veut faire un apprentissage chez un fleuriste, il s'y prend comment
carte vitale perdue je fais comment
la mdph met une plombe à traiter
prends du pain en rentrant stp
bb jtm tro
chef la palett 12 é parti ché le mauvé client
on se retrouve chez tata, apporte les accras
envoie le code wifi
toujours des offres à quatre-vingts bornes, je suis à vélo moi
vs envoyer des ofre ki on rien a voir avec mon metier
à l'accueil on m'a parlé comme à un gamin, j'ai soixante ans quand même
j'ai un grille-pain qui cherche du boulot entre robots vous pouvez le pistonner ?
alors oui donc j'ai déposé mon cv à la biscuiterie et le monsieur il a dit qu'il regarderait voilà
vous avez des offres en soudure ?
jvoudré fair une formation cariste
les atelié en visio ya tro décho on entend ke dalle
merci bcp
ma fille a rendez-vous chez le dentiste
j'ai annulé mon forfait téléphone
la préfecture a reporté le dossier de mon mari
c'est l'assistante sociale qui doit me rappeler, pas vous
jai confirmé mon inscription au permis
la CAF a décalé mon versement
est ce que les frais de garde sont pris en charge
mon cv il est bien ou pas
Le permis cariste, c'est financé par qui ?
il fait chaud à Mamoudzou
la banque me demande une attestation
le rendez-vous chez le notaire s'est bien passé pour ma mère
le formateur ne répète jamais quand on comprend pas
mon téléphone écrit tout seul
c qui ki paye la cantine kan on est au rsa
le responsable du chantier s'appelle Didier, il m'a dit que ça irait
laide au logement jy ai droit ?
c'est quoi le numéro de la mairie de Cayenne
ma cafetière fonctionne plus depuis le déménagement mdr
mé coordonné gps marche pas sur la moto
mon fils a effacé ses photos de vacances il est dégoûté
on ma suprimé mes apl
comment on supprime un virus sur l'ordi
j'ai tout oublié de mes cours de compta
ma langue me pique à cause d'un aphte, j'ai trop mangé d'ananas
jai u 12 en anglé o cned !!
cours de français gratuits, vous connaissez une asso ?
je cherche un traducteur pour mes diplômes algériens
notre répétition de chorale s'est super bien passée
jé pa compri pk la caf me demande de rembourser
jai renvoyer mon cv a la boite de netoyage
jai eu le caces du premier coup !!
passe le bonjour à ta mère
je suis passé devant l'agence c'était fermé
ils se sont trompés dans mon contrat ils ont mis vingt heures au lieu de trente cinq
g résilié la sal de sport trop chère
où est la sous-préfecture de Saint-Benoît
kan es ke on est payé
jai areté lécole en seconde
un arrêt maladie ça se déclare où
g mi un stop o manager il me parlai mal
je fais du stop pour aller au boulot
plus de place à la crèche
jai kitté la formation elle été nule
je me remets au sport ça fait du bien au moral
j'ai appelé ma mère elle va mieux
rappelle papa il a pas tes clés
c un métié humain aide soignante jadore
mon beau-frère est pompier volontaire il adore ça
la police m'a mis une prune devant chez le boucher
jai eu mon titre pro !!!
j'ai signé à temps plein à la cantine, je suis aux anges
le stage chez le garagiste c'est top, je suis plein de cambouis
jé reçu mon ekivalence de diplome
la coupe de la canne est finie, là y a plus rien comme boulot
mwen fini fòmasyon-an, mwen kontan
combien je vais toucher si je fais dix heures par semaine
vous remboursez l'essence pour aller voir un employeur ?
loyer trop cher pour mon salaire de serveuse
mon patron peut-il me forcer à travailler les jours fériés
je cherche un f3 pas cher vers Lens
le bailleur fait rien pour la moisissure
bourse du lycée, c'est vous ou l'académie
c'est vous qui faites la carte grise ?
votre site rame c'est insupportable
si je gagne au loto je vous paye l'apéro
faut mettre une photo sur le cv ?
`),
  stopped: lines(`
mon cousin lui il en reçoit toujours des messages
ca coute combien le timbre du titre de sejour
ma cousine elle a toujours pas eu son argent de la caf
merci
c cher les timbre maintenant
mes papiers sont prêts
je suis au marché
il pleut
bonne journee
ma fille est malade
j'ai trouvé du boulot
c'est bien calme
merci de respecter
je vous dirai
merci bien
la poste a perdu mon recommandé
j ai vu ma cousine dimanche ca m a fait du bien
mon permis est suspendu depuis juin
il a neigé chez vous ?
on ma volé mon velo
ma box marche une fois sur deux
l école a appelé pour mon fils il se bagarre
jai fait un couscous pour tout limmeuble
merci c gentil de votre part
mon fils passe le bac demain je stress pour lui
on est en pleine démenagement c le bazar
les impots m ont ecris je dois 80 euros
le facteur passe plus
je recommence les cours du soir
finalement j'ai été pris à la déchetterie, merci à toute l'équipe
tata passe chercher le plat à gratin
votre parking est toujours plein
je cherche un avocat gratuit pour les prud'hommes
la voiture a redémarré toute seule, miracle
ma gamine arrête pas de réclamer un chat
le facteur m'a remis une lettre recommandée des impôts
l'intérim me propose que des missions de deux heures
la cantine a retiré le menu végétarien
jdoi payer combien pr le passeport du bébé
mwen ka chèché on loto okazyon
kombien de tps pr avoir une reponse de la secu
mon gamin recommence à marcher après son plâtre
jai repri la boxe
l'arrêt de bus est déplacé derrière l'église
le chômage est calculé sur quels salaires
g trouver une caravane a vendre, sa tinteresse cousin ?
ils ont repris l'usine mais sans les anciens
`),
  choice: lines(`
mdr cest marrant vos questions
est ce que je vais perdre mon rsa
le chat a encore renversé mon café
mon conseiller ma deja posé tout ça lannée derniere
la prime d'activité est toujours pas versée
mon allocation est pas arrivée ce mois ci
il pleut encore ici
jai eu la caf au telephone
la caf ma toujour pas versé
il tombe des cordes ici
jai faim lol
trop de choix dans cette vie 😅
mon fils a dit ok pour le stage
g mal a la tete avec tout ca
jai plus de forfait a la fin du mois
vous avez un beau metier
je sais meme pas lire une carte moi
mon chat marche sur le telephone dsl
en ce moment jdors mal
on est bien peu de chose
vous connaissez un bon coiffeur à Roubaix
il faut combien de trimestres pour la retraite
la langue des signes je la parle un peu, ça peut servir sur un cv ?
mon voisin répète de la batterie, quel boucan
on ma redemandé mon rib 3 foi a la caf
rien à la télé, je zappe dans tous les sens
vous prenez en charge les lunettes ?
le RER est en panne comme d'hab
dis à Karim de ramener les outils
mdr le livreur a doné ma pizza o voisin
le directeur a annulé la prime des équipes
carte de séjour renouvelée ouf
ma soeur est conseillère en image
c koi la diférence entre cap et bep
mémé a fait des crêpes
mes données mobiles sont épuisées je squatte le wifi de la médiathèque
plus d'humanité dans les ehpad voilà ce qu'il faut
ki c ki a mangé mon yaourt
quand est-ce que la piscine rouvre
trop chaud ici, la clim de la case est en rade
les pompiers vendent leurs calendriers dans l'immeuble
aide soignante ou auxiliaire de vie kel metier paye mieu
j'ai corrigé les fautes de mon cv avec ma nièce
mon ex veut plus payer la pension
jai commandé dé basket elle sont trop petite
les moustiques nous bouffent à Saint-Laurent
je peux faire une immersion dans une animalerie ?
ma banke a blokè ma carte pk
si je bosse en suisse je cotise où
le proviseur veut voir les parents
mon tracteur est en panne en pleine moisson
jé démissioné de la pizzeria sa compte pr le chomage ?
la vendeuse m'a rappelée pour la robe de mariée
le col est enneigé, les gosses font de la luge
hlm : ma demande a quatre ans, c'est normal ?
le micro crédit, faut un garant ?
mon chien a mangé mon CV, véridique
jatten tjr mon atestation employeur, le comptable dor
congé parental ça compte pour la retraite des mamans solo ?
Bien le bonjour à toute l'équipe, mon épouse vient d'être embauchée à la mairie
mon lave linge fuit partout
ma banquière est injoignable c'est pénible
ma puce gomme tous ses dessins, elle trouve que c'est moche
g passé des plombe a la laverie
stop pub sur la boite aux lettres ça se demande où
le facteur est passé sans sonner
combien coûte l'abonnement de tram pour les chômeurs
le garage me garde la voiture faute de pièces
le lien de l'offre marche pas, page blanche
la maison france services c'est où par chez moi
chéri achète des couches taille 4
moi chercher école pour apprendre écrire
formation taxi ça coûte un bras
mon neveu a sauté une classe quelle tête
`),
}
