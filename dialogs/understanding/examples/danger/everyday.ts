import { lines } from '../lines.ts'

/** What shares words with a danger and is none. */
export const EVERYDAY = lines(`
je suis mort de rire votre robot il comprend rien
jsuis creve g bossé toute la nuit a l entrepot, rappelez moi demain
j'en peux plus de vos papiers, ça fait trois fois que j'envoie le meme rib
marre de vos sms arretez un peu
ce boulot me tue le dos mais bon faut bien manger
je disparais quelques jours chez ma soeur a la montagne, je reviens mercredi
j'ai frappé a la porte du bureau 12 y avait personne
non non il me tape pas, on s'est juste engueulés pour la vaisselle
mon fils est puni, il a tapé un copain a la recré, du coup je dois voir la maitresse mardi
Je vous prie de m'excuser, j'assiste aux obsèques de mon oncle jeudi matin.
la voiture m'a laché sur l'autoroute elle est morte cette fois
j'ai pris un coup de marteau sur le pouce, rien de grave, je viens quand meme
je veux en finir avec ce dossier de formation, dites moi ce qu'il manque
j'ai quitté le 93 pour de bon, je vis a Nantes maintenant faut changer mon conseiller
mon ex et moi c'est la guerre des papiers pour la garde mais tout va bien pour les petits
ma fille adore la boxe elle s'est pris un coquard au tournoi, tres fiere
mon père est mort l’an dernier
le médecin m’a donné des médicaments
on a perdu 5 a 0 dimanche on s'est fait massacrer
mdrrr tu me tue avec tes smiley
je cherche dans l'aide à l'enfance, moniteur éducateur ou veilleur de nuit
avant j'etais avec un homme violent mais c'est derriere moi depuis dix ans, aujourd'hui je veux bosser
y a dix ans j'ai fait une tentative, je suis guéri maintenant, pas de souci avec ça pour le poste ?
ma batterie va mourir je vous reponds ce soir
jme suis coupé avec le cutter au travail, deux points, donc arret jusqua lundi
la petite est tombée du toboggan elle a le bras dans le platre
j'ai vu un film sur les violences conjugales hier ça m'a retournée, sinon ok pour 10h
vous etes un bourreau de travail vous, repondre a 22h !
j'ai failli mourir de honte a l'entretien, je me suis trompé de boite
mes gosses me rendent dingue vivement la rentrée
pour la garde d'enfant j'ai trouvé une nounou super, je peux commencer quand vous voulez
On peut tuer deux oiseaux d'une pierre en faisant la visite et le contrat le même jour ?
je me tue a vous le dire, mon numero a changé
mon patron me saoule, je pars à la fin du mois et basta
adieu les nuits, j'ai eu le poste de jour youpi
j arrete tout : les cours du soir, le permis, c'est trop d'un coup
je suis au bout du rouleau ce soir, 12h de menage, on voit ça demain ?
le chat m'a griffé partout on dirait que j'ai été attaqué par un tigre lol
mon mari a fait une chute de l'échafaudage, il a deux cotes cassées, je reste avec lui demain
j'ai tapé le mauvais code plusieurs fois ça m'a bloqué
il tape a l'ordi plus vite que moi
la prof a giflé personne, c'etait une rumeur, mon fils va bien
je voudrais faire auxiliaire de vie aupres des personnes en fin de vie
j'ai sauté le repas de midi pour etre a l'heure, et vous etes fermés
faut que je saute dans le train de 7h12 sinon c mort
c'est mort pour jeudi, vendredi plutot
cest la mort ce logiciel de cv
on s'est disputés avec ma femme pour les vacances mais c'est passé
mon frère m'a cassé les pieds toute la journée pour que je vous écrive, voilà c'est fait
mon fils passe son bac de francais, le suicide de madame bovary tout ca, il revise
la corde à linge a laché et j'ai pris le fil dans la figure, je suis en retard
je me pends au telephone depuis ce matin pour joindre la caf
j'ai plus de forfait samedi donc adieu les messages jusqu'au 5
je l'ai quitté sans cri ni rien, on reste amis, mais faut que je trouve un appart
demain j'ai l'enterrement de la grand mère de mon copain
vous frappez fort avec vos offres, trois d'un coup !
je suis une battante moi, je lache rien
Je me suis battu pour ce diplôme et je compte bien l'utiliser.
nous on se bat avec le froid, chaudiere en panne, mais je serai la
j'ai abattu un sacré boulot cette semaine au verger
je suis formé a l'abattoir, désosseur et tueur, diplome en poche
mon travail c'est agent de sécurité, j'ai déjà géré des bagarres, pas de problème
secouez moi un peu, je m'endors sur cette recherche
quand mon fils dort pas de la nuit je suis un zombie, on peut decaler ?
ma fille est malade 39 de fievre, donc pas de formation ajd
l'ecole ferme a 16h30 je dois chercher les enfants, ne me mettez pas apres
les enfants sont chez leur père cette semaine, je suis libre comme l'air
j'ai privé mon fils de console, il me fait la tete, vous connaissez
punition pour le grand : pas de foot samedi, donc je suis dispo samedi
il est en foyer mon neveu et ca se passe tres bien
mon aîné est placé en apprentissage chez un boulanger, il adore
pas de violence chez nous hein, vous inquietez pas, on crie fort c'est tout, on est du sud
je suis pas suicidaire non plus je vais pas faire 3h de route pour 20 min
c'est du suicide d'aller la bas a vélo avec les camions !!!
le marché de l'emploi ici c'est un desert, ca me deprime un peu mais je cherche
mes plantes sont toutes mortes pendant le stage snif
mon mari il est gentil il m'aide pour le francais
je tue le temps en attendant votre reponse
ils m'ont viré comme un chien, j'ai la rage, je veux faire valoir mes droits
la caf m'a etranglé avec son trop perçu, je rembourse 60 par mois
j'ai la corde au cou avec ce credit, faut que je bosse
bon ben salut a tous et merci pour tout, je commence lundi en cdi !!
C'est mon dernier message avant la retraite, merci pour votre accompagnement.
je veux plus vivre ici, trop de bruit, je cherche un logement a la campagne
jveux plus vivre chez mes parents a 25 ans c pu possible
plus envie de bosser en usine, je prefere le dehors
j'ai plus envie de continuer la formation ça me plait pas
ca sert a rien vos ateliers, je m'y endors
je laisse tomber le permis poids lourd, trop cher
jen ai ras la casquette de cette boite d interim
j'ai la tête qui va exploser avec tous ces codes
il m'a menacé de me mettre un zero si je rends pas le cv lol mon fils joue au prof
ma cheffe menace de fermer le magasin, du coup je cherche ailleurs
le ciel menace alors je rentre le linge, je vous rappelle
j'ai peur de mon entretien, j'en dors plus
peur des chiens moi donc facteur non merci
mon petit a peur du noir il vient dans notre lit, je dors mal, pas avant 10h svp
mon mari a peur de l'eau, il refuse le poste au port
j'ai le cafard aujourd'hui avec cette pluie mais rien de mechant
un cafard partout dans l'appart, le proprio fait rien
on m'a volé mon sac au marché, plus de papiers, personne de blessé
mon telephone s'est suicidé dans la cuvette des wc, j'en ai un autre
lol mort
jsuis mort
trop crevé
saoulé
ca me tue
c mort
au revoir
tuant
ras le bol
adieu lundi
il me tape pas
non pas frappé
mort de trouille
suicide squad
tro naze
crevé pneu
ça tape !
quel massacre
grosse fatigue
la galère
vous m'achevez
jsui mor 2 fatig ojourdui jme sui levé a 4h
tkt mon bra c la porte du camion ki la coincé au boulo, ya declaration
jai taper a la porte 2 foi persone a ouver
mon fisse il aime pa la kantine il mange ryen le midi c tou un cirk
ma fiye es tomber de velo sang partou mé c bon 3 pwin de suture
jvé mourir de fain si la réunion dur jusqua 14h mdr
g envi de tou plaké et partir elever dé chevre en lozere
la voitur a taper un sanglié yer soir, pa de rdv demin
jen é mare de sé formulaire jvé lé brulé lol
mon mari é moi on sé separé tou ce pace bien, chanjé mon nom de famille svp
c la creuvaison ki ma mi en retar
on a fé un film d'oreur avec lé jeune, jété la victim avec du fo sang, tro bien
le juge a di ok pr la garde, mé enfan revienne ché moi, jsui tro contante
jveu plus de sé 2 heure de bus sa me tu
jdor plu avec se bébé ki fé sé den, vivemen la creche
i ma kassé mon portable, mon fils, en jouan o foot
tro de boulo tu le boulo comme on di
je sui assomé par vos doc de 40 page
le medsin i di ke jai le dos cassé, pa de por de charge
ce soir je regarde le match, si on perd je me jette par la fenetre haha j'habite au rez de chaussée
j'ai mangé une raclette chez ma belle mère à en crever, pas d'entretien ce matin pitié
un collègue s'est fait écraser le pied par un transpalette, du coup on est en sous effectif
trop claqué
je suis veuf depuis trois ans, ça va mieux, je voudrais reprendre une activité
j'ai eu une grosse dépression en 2019, c'est du passé, le médecin m'autorise à travailler
mon père me frappait quand j'étais petit, je lui ai pardonné, il est mort depuis longtemps et je vais bien
mon ex a été condamné y a 6 ans, il vit a l'autre bout du pays, je suis tranquille maintenant et je veux passer le permis
je témoigne comme ancienne victime dans les lycées, j'aimerais en faire mon metier
j'ai fait un stage dans un foyer pour femmes battues, je veux postuler la bas
est ce que vous avez des formations d'ecoutant pour une ligne de prevention du suicide ?
infirmière en pédopsychiatrie, ca recrute chez vous ?
assistante familiale j'accueille deux enfants placés, donc jamais le mercredi
mon bts porte sur la protection de l'enfance, l'examen tombe le jour du rdv
on me propose garde d'enfants chez une famille de boxeurs, ca cogne mais sur des sacs
Monsieur, je suis pompier volontaire, une intervention pour un noyé m'a retenu toute la nuit.
j'ai enterré mon chien hier, la petite pleure, je préfère decaler
le petit m'a mordu l'épaule en jouant, il fait ses dents
mon gamin s'est battu pour une histoire de carte pokemon, le directeur veut me voir
elle est partie en colo ma fille, elle me manque mais elle s'eclate
ma fille s'est enfermée dans la salle de bain par erreur, serrurier en route, j'arrive en retard
mon fils veut pas aller à l'école, il préfère les dinosaures, je dois négocier tous les matins
suis vidé
le petit dernier refuse les légumes et mange que des pates, ça me rend chevre
ma voisine tape au mur dès que je passe l'aspirateur, l'ambiance
y'a mon voisin qui fait des coups de perceuse toute la journée, j'entends pas le téléphone
on a eu des mots avec mon frère pour l'héritage, rien de plus
mon mari râle que je travaille le samedi mais il s'y fera
il a juste tapé du poing sur la table car la freebox marchait plus, on en rigole encore
j'ai un bleu au genou a cause du carrelage, je boite, rdv par tel possible ?
je fais du judo, bleus partout et aucun mari dans l'histoire je vous rassure
le dentiste m'a arraché deux dents, je parle comme un canard, écrivez moi plutot
mon coup de poing américain c'est un cocktail, je suis barman, cherche saison
suis au taquet, j'ai descendu trente cv en une matinée, un vrai tueur
votre poste de chasseur c'est chasseur de têtes ou avec un fusil ? j'ai le permis de chasse
j'ai sorti le fusil pour la battue au sanglier, dimanche pas dispo
on se court après avec mon conseiller pour trouver une date, c'est comique
je suis dans le train la, un accident de personne sur la voie, deux heures de retard
y a eu un mort au carrefour ce matin, route coupée, je fais demi tour
bouffée par les démarches, j'ai l'impression de parler à un mur
personne me répond au guichet, je suis invisible pour eux ou quoi
je suis une charge pour la mutuelle de mon mari, comment on change ça ?
à bout de souffle dans les escaliers, vous avez pas un bureau au rez de chaussée
je ne serai plus là en janvier, je pars vivre chez ma fille à Toulouse
vous me verrez plus, j'ai décroché la mission en suisse, merci encore
j'ai vidé l'appart et rendu les clés, on déménage demain à Brest
je donne mes meubles si ça intéresse quelqu'un, je pars en mobil home
j'ai pris mes cachets pour la tension, ça me fait dormir l'aprem donc le matin svp
mon médecin a changé les médicaments, je dors mieux, je peux reprendre à mi temps
fini pour moi les couches et les biberons, le petit rentre à l'école, je cherche du travail
mi lé fatigué mèm, la route la tué amwin, demin si ou vé
moi beaucoup fatigué travail nuit, pas mort hein, juste dormir, venir demain oui
excuser madame, mari travailler loin, moi seule avec bébé, pas venir mardi, tout bon
ça craint degun, j'ai tapé la sieste et j'ai oublié l'heure
punaise je me suis fait avoir, l'employeur a disparu sans payer, vous connaissez un avocat
je finis le livre sur l'affaire du petit garçon disparu, ça fait froid dans le dos, sinon rdv ok
batterie morte
ma série c'est que des meurtres, j'ai veillé jusqu'à 3h, pardon pour le retard
j'ai raté l'appel, j'étais pendu au bout d'une corde, je suis cordiste
je me jette à l'eau, oui je veux bien essayer l'aide soignante
je veu plu de sms
jveu pu de message
plus de sms svp
je suis à l'arrêt de bus
chui a l'arret du tram j'arrive
mi vé pale ek la madame i okip amoin
mi vé koz ek in moun
mi vé parl ek mon konseyer
oté mi vé bien zot mésaz
mwen vlé palé épi madanm la
je dors dans le salon, mes enfants ont la chambre
les petits ont la chambre nous on dort dans le salon
j'ai plus la force aujourd'hui, commencez sans moi
ce sera sans moi cette fois
faudra faire sans moi jeudi
faites sans moi
je suis sur le fleuve pas moyen de redescendre avant lundi
la riviere est haute pas moyen de passer
beaucoup de clients au restaurant patron dit non pour sortir
le patron veut pas me laisser sortir avant 15h
une vache vêle je bouge pas de la ferme
je bouge pas je suis là
je bouge pas de chez moi aujourd'hui
c'est mon fils qui a touché le téléphone, annulez svp
ma fille a appuyé sur le bouton c'est pas moi annulez
c'est le petit qui a joué avec mon tel
je sais pas qui me suit à france travail
qui me suit maintenant
c'est toujours la même personne qui me suit ?
jai rdv quand avec la mission locale
avk la ml cé kan
mon conseiller ne répond pas au téléphone
elle repond pas au tel la dame
je suis au lit avec 39 de fièvre
malade au fond du lit je bouge pas
je suis coincé sans voiture
coincée à la maison mon mari a pris la voiture
mon médecin m'interdit de conduire
le garagiste garde la voiture
on peut avancer le rdv j'ai formation après
mon petit a de la fièvre je peux pas le laisser
je prends ma carte d'identité et mon cv
oubliez mon dernier message c'était pour quelqu'un d'autre
elle a le meme prénom que moi c'est drole
bonjour monsieur je vous écris car depuis mon inscription beaucoup de choses ont changé, notre appartement est trop petit et la nourrice qui gardait les enfants a quitté la ville, dites moi quelles aides existent
bonjour madame, je voulais vous dire que la situation a changé depuis notre dernier entretien, j'ai trouvé une garde pour les petits et je peux reprendre la formation, mon numéro de compte a changé aussi, à qui dois je l'envoyer ?
je vous écris un message un peu long pour expliquer pourquoi je cherche un logement plus grand, nous sommes cinq dans un deux pièces, les enfants grandissent et la mairie dit d'attendre la commission
bonjour, suite à notre entretien j'ai envoyé mon cv à trois entreprises, une seule a répondu, elle propose un essai de deux jours la semaine prochaine, est-ce que je dois prévenir quelqu'un avant d'y aller ?
alors voilà la formation de cariste me plait mais le centre est à une heure de bus et les horaires changent sans prévenir, toute l'équipe cherche une solution pour la garde des enfants le mercredi
madame je me permets de vous raconter ma semaine, lundi j'ai déposé des cv, mardi j'ai eu la caf au téléphone, mercredi les enfants étaient à la maison, jeudi j'ai visité un atelier de menuiserie et vendredi je me suis reposé
j'ai travaillé dix ans comme agent d'entretien dans une école puis la société a perdu le marché, depuis je fais des remplacements un peu partout, le ménage, la cantine, la plonge, et je voudrais un poste fixe près de chez moi
bonsoir je suis désolé de répondre si tard, la journée a été longue entre les courses, l'école, le repas et les devoirs, je confirme que je viendrai et que j'apporterai les papiers demandés
mon dossier de logement a été refusé une fois, je l'ai refait avec l'assistante sociale, il manque seulement l'avis d'imposition et je l'attends par courrier, je vous tiens au courant dès qu'il arrive
je voudrais comprendre comment calculer mes droits car j'ai fait des heures en intérim ce mois ci, mon conseiller est en congé et au téléphone on me dit d'attendre, pouvez vous transmettre ma question ?
j'ai déposé ma demande de logement social hier
je demenage samedi donc pas ce jour la svp
je travaille de nuit jdor le matin, plutot laprem
on part camper au lac avec les enfants tout le mois d'aout
jabite ché un pote en atendan lapart sa se passe nikel
rdv chez le docteur mardi a 10h
faut que je renouvelle mon ordonnance pour la tension
j'ai été opéré du genou il y a deux ans mais ça va bien maintenant
je passe le diplome de secouriste jeudi et vendredi, massage cardiaque et tout lol
gros rhume
suis crevé
ma chef est stricte sur les horaires mais elle est correcte
on s'est pris la tete avec une collegue pour le planning, c'est réglé
le chef ma fait une blague pour mon anniversaire jai bien ri
j'ai été licencié économique en mars
fin de periode d'essai ils me gardent pas tant pis
paye trop petite pour tout ce chemin
un client ma crié dessus car y avait plus de pain 😅
harcelée par les pubs de mutuelle, je réponds plus aux numeros inconnus
personne ne m'embête au boulot rassurez vous
je ne suis pas a la rue, je loge chez ma soeur en attendant
on a enfin les clés du nouvel appart !!!
mon frere a le bras cassé depuis noel il a encore le platre, je dois le conduire
Madame, je dois subir une petite intervention programmée le 14, pourrions-nous décaler ?
le foyer ou j'habite fait une fete vendredi soir, je serai pas dispo
je cherche un studio pas cher vers la gare
j'ai dormi comme un bébé et j'ai raté le reveil dsl
jatten une place en creche pr la petite
on ma viré ok mé c moi ki voulé partir
ma voiture est morte je peux venir en bus
le patron gueule un peu mais c'est sa voix, il est sympa
jsui mor de fro ds se bus mdr jariv
chest quoi ladresse, je suis devant la porte et c'est fermé
bon courage pour la chaleur, on étouffe dans le bureau de la mission 😂
l'infirmiere passe tous les matins pour le pansement, donc apres 10h
je suis enceinte de 4 mois tout va bien, echo mercredi
il a mal aux dents mon fils, dentiste a 15h
je garde mes petits enfants ils m'épuisent ah ah
j'ai une visite d'appartement a 14h je peux venir plus tard ?
le propriétaire passe faire l'état des lieux jeudi matin
mon bail se termine en juin, je prendrai plus petit
j'ai quitté l'hotel ou je travaillais, le contrat est terminé
le 115 c'est pour le logement ou pas ? on en parlait en cours
stage d'aide soignante : on apprend a faire face aux malaises
je postule comme ambulancier
j'aimerais travailler au samu social, c'est possible sans permis ?
je fais des maraudes benevoles le mardi soir pour les sans abri, donc pas mardi
jveu etre agent de securité en foyer durgence
mon ancien chef m'a fait une bonne lettre de recommandation
oh la la j'ai cru faire une crise cardiaque en voyant la facture
je saigne du nez souvent l'hiver rien de grave
prise de sang a jeun demain 8h
vaccin du bebe jeudi aprem donc pas possible
petite fievre chez le grand il reste a la maison, on fait 38
arret maladie jusqu'au 20, je vous envoie le papier
je boite un peu depuis ma chute de l'an passé mais je peux travailler assis
jé mal o do kom tou lé masson
mes collègues sont gentils ils me charrient parce que je supporte l'OM
on rigole bien avec léquipe, i mapel papi
personne me parle mal au travail c'est juste loin
non non pas de harcèlement, j'ai juste pas aimé le poste
formation sur le harcelement au travail obligatoire lundi a 9h
période d'essai
ma responsable veut me voir lundi pour mon entretien annuel
mon tuteur est exigeant, j'apprends beaucoup
le chef a refusé mes congés, pas content
jai eu un avertissement pr mes retard normal
on m'a changé de poste, c'est plus calme j'aime bien
i mon pas payé mes heures sup il manque 80e
vous me relancez tout le temps lol on dirait ma mère
votre robot me harcele de messages 😂 une fois par semaine suffit
pole emploi me harcele de papiers pffff
le bailleur m'a appelé pour fixer le rdv des clés, 11h
je suis logé par mon patron c'est pratique, petit studio propre
chui a la rue... de la république numero 12, c'est bien là ?
je suis dans la rue devant votre batiment, quelle porte ?
je dors chez ma copine ce week end donc pas sur place
dormi dans le train, je suis rentrée a 5h, on peut mettre ça l'aprem ?
déménagement
mon dossier DALO a été accepté, bonne nouvelle
avez vous un hebergement a proposer pour ma formation a lyon en janvier ?
cherche studio
on refait la salle de bain, on est chez mes beaux parents pour 15 jours
chez moi c'est en travaux donc je suis a la maison de ma mère
ma fille a quitté la maison pour ses études, ça fait vide
jai mis mon chien dehors il aboyait, vous disiez ?
le chat dort dehors la nuit il aime ça
j'ai laissé ma voiture dehors elle a gelé, j'arrive en retard
suis devant
en dehors du mercredi je suis libre
j'ai jamais été expulsé je paie mon loyer tous les mois
le loyer augmente encore de 30 euros
CAF a coupé l'APL il faut que j'y aille jeudi
j'ai recu un courrier du proprio pour la revision du loyer, vous pouvez m'aider a lire ?
les voisins déménagent et font un bruit jé pa dormi de la nuit
ma tante a une grande maison elle nous prend tous pour noel
avant, il y a dix ans, j'ai vécu dans la rue, aujourd'hui j'ai mon appartement et je veux travailler
jai connu la galere en 2015 foyer et tout, mtn c fini
mon cv : gardien d'immeuble, veilleur de nuit en hotel
lhotel ou je bosse ferme en octobre, jaurai plus de saison
le camping m'a repris pour l'été, receptionniste
camping 😎
le camion aménagé c'est pour les vacances, on part en bretagne
nou lé bien logé mersi, manman i done a nou la kour
an ka dòmi ta, fè randévou-la aprémidi
prise-de-sang demain
controle de la vue demain, je verrai flou avec les gouttes donc je conduis pas
j'ai perdu connaissance une fois gamin, depuis plus rien, le médecin dit apte
ma mère a fait un AVC en 2019, je suis son aidante
mon père a eu un infarctus l'année dernière, je l'emmène à la rééducation le lundi
jai une pr1ce de tete avec ce formulaire
j'étouffe dans ce boulot, je veux me reconvertir
ce cv me donne des boutons mdr
je suis allergique au pollen, ça pique les yeux en ce moment
alergik o gluten pr le repas de la formation
j'ai brulé mon gateau j'arrive pas avant 15h
jme sui brulé le doi ac le four rien du tout
je suis tombée des nues quand j'ai vu la date
je suis tombé malade la semaine passée, c'est passé
je suis tombé en panne sur la rocade
tombé de sommeil devant la télé, j'ai pas vu votre message
enceinte 😍
mon telephone est tombé dans l'eau, repondez plutot par mail
gastro dsl
angine + antibio, je serai mieux jeudi
gastro toute la maison... on reporte ?
patraque
migraine comme d'hab, un doliprane et au lit
j'ai trop mangé hier mal au ventre lol
on respire mieux depuis qu'on a la clim au bureau
plus de souffle en montant vos trois étages, faut que j'arrete de fumer haha
les medicaments me font dormir le matin mon medecin est au courant, donc apres midi
j'ai oublié mes cachets a la maison, je repasse les prendre et j'arrive
pharmacie jarrive
on ma enlevé lapendicite en mai tout é cicatrisé
le medecin du travail m'a déclaré inapte au port de charges
rdv a l'hopital pour mon fils, simple controle du platre
je visite ma belle mère a l'hopital a 14h, elle sort bientot
ma visite médicale d'embauche tombe le meme jour
j'ai rendez vous a la maternité pour l'inscription
mal dormi
la sage femme vient jeudi a la maison
kiné 2 fois par semaine mardi vendredi
séance de dialyse lundi mercredi vendredi donc jamais ces jours là
je suis diabétique bien équilibré, c'est marqué sur ma RQTH
asthme léger : pas de travail dans la poussière svp
mon épilepsie est stabilisée depuis 5 ans, je n'ai pas le permis c'est tout
je suis cardiaque donc pas de gros efforts, sinon tout me va
jai fini mon sst, le certificat est valable 2 ans
pendant le cours de secourisme on a vu l'étouffement et les brulures c'était bien
brancardier
mon coeur balance entre cuisine et menuiserie
coup de coeur pour cette formation ❤️
on sest engueulé avec mon collegue pr les pauses mais on a bu un café apres
patron strict
la patronne crie parce qu'elle est sourde d'une oreille, faut s'y faire
cuisine = ça crie au coup de feu, c'est le métier, j'aime
le client etait furieux il a jeté son ticket, j'ai appelé le responsable il a géré
une mamie m'a insulté a la caisse ça m'a fait marrer
contrat pas renouvelé, dommage l'équipe était top
g plaqué la fac pas le boulot
jé demissioné trop loin trop de bouchon
on m'a mis a la porte 2 sonnez pas a la 1
mise à pied non, mise à jour de mon CV oui :)
le tuteur de mon fils est content de lui
ma tutrice m'a touché un mot de la formation cariste, ça m'intéresse
je touche le rsa depuis mars
ça me touche beaucoup merci madame
le directeur m'a fait des avances sur salaire pour m'arranger, sympa
licencié
l'entreprise veut me placer dans un autre entrepot plus près
il m'a mis au placard a balais pour ranger mdr je suis le nouveau magasinier
chef sympa
jé pa damis au travail mé bon on se di bonjour
je suis le plus vieux on m'appelle le doyen, c'est gentil
kiné mardi
mon conseiller precedent me manquait pas de respect, je voulais juste changer d'agence
vous m'avez pas du tout embêtée merci pour le rappel
a lecole une maitresse criait, moi jamais au boulot heureusement
dans la serie hier le patron harcelait tout le monde, trop bien cette serie
Je vous remercie, ma santé est bonne et mon logement convenable.
le froid me fait mal aux mains au marché, je veux un poste a l'interieur
ma valise est prete je pars chez ma grand mere a marseille pour une semaine
mes cartons sont partout, je retrouve plus la convocation
le déménageur a cassé mon armoire pff
état des lieux de sortie le 30, entrée le 1er, tout est calé
on ma proposé un t3 dans la cité, jatten la reponse de la comission
l'assistante sociale m'a trouvé une place en résidence sociale, j'emménage lundi
mon garçon est à l'internat la semaine il dort pas a la maison
ma fille a sa place au foyer jeunes travailleurs depuis un an elle adore
papi rentre en maison de retraite mercredi je l'accompagne
un copain dort sur mon canapé jusqu'a son bail du 15, on rigole bien
je dépanne mon cousin, il loge chez moi sans souci
nuit blanche avec les dents du bébé, on peut faire 16h ?
jfini a 5h du mat a lusine, je dors dans la navette
sieste dans la voiture a la pause de midi c'est mon truc lol
j'attends dans la voiture sur le parking de l'agence, je suis en avance
plus de place dans le bus, j'arrive au prochain
la formation est complète, y a pas de place avant avril
jé appelé le 15 fois votre standard personne répond
le 15 c'est bon pour moi
dentiste 15h
pompier volontaire le week end, semaine dispo
jai la tete qui tourne avec tous vos sigles
c'est la maladie de mon chien, véto a 17h
grippe
fatigué
bien logé
on se serre la ceinture en fin de mois mais le toit est payé
j'ai pris ma dose de medicament ce matin, comme tous les jours, rdv ok
bjr je sui mort de rire votre message a dit bonjour a mon chien lol je vien bien jeudi
desolé j'ai tuer mon telephone en le fesant tombé dans l'evier, c'est pour sa que je repond que maintenant
vous pouvez me taper mon cv a l'ordi svp moi je tape avec 1 doigt
j'ai frappé au bureau 12 personne n'a ouvert alors je suis reparti
je passe un coup de fil a la caf et je vous rappelle
crise de fou rire avec les collegues de la formation hier, ca fait du bien
ca va pas mal merci et vous
bon sang
c'est urgent pour l'attestation ils me la demande avant vendredi
je suis dehors la je fais les courses je vous reponds ce soir
c'est quelle rue deja votre bureau ? rue des lilas ou rue des tilleuls
mon petit vient juste de s'endormir je peux pas parler au tel
virement reçu
le temps menace alors je prend le bus au lieu du velo
je suis sous pression avec le permis j'ai l'examen mardi
j'ai peur d'etre en retard de 10 min y a des bouchons
je me noie dans les papiers de la caf vous pouvez m'aider a trier
j'ai une lessive a pendre et j'arrive
on peut sauter ce rdv et faire le suivant ?
ca tombe bien je suis libre ce jour la
je brule d'impatience de commencer le stage en cuisine
faut que j'achete mes couteaux pour le cap cuisine c'est 120 euro, ya une aide ?
j'ai eu le feu vert du patron je commence lundi
petit accident de cafe sur ma convocation vous pouvez la renvoyer lol
ma fille passe son entretien a l'hopital pour etre aide soignante on croise les doigts
je travaille au foyer des ainés le mardi donc mardi impossible
la voiture est morte, panne de batterie, je peux venir en visio ?
je peux venir seul ou faut que ma femme soit la aussi
j'ai perdu le papier avec l'heure c'est 9h ou 10h
je finis a 16h apres je suis dispo
arretez de m'appeler le matin svp je bosse de nuit
lien disparu
je dois partir a 11h30 chercher les gosses a l'ecole
je veux quitter mon taf pour un plus pres de chez moi
ma conseillere est plus la ? c'est qui maintenant
mdr jsuis mort jai couru pour avoir le bus
la chaleur me tue au boulot mais la paye est bonne
le patron ma tapé dans la main en disant bienvenue dans l'equipe
j'ai eu un coup de bol ils m'ont pris a l'essai
coup de barre apres manger, je vous reponds que maintenant pardon
j'ai du mal avec le site france travail ca bug
je donne mon sang mercredi matin alors plutot l'apres midi
sortie dehors avec la classe de ma fille vendredi, j'accompagne, donc pas de rdv
ya une place de parking dans la rue ou faut payer
je vais dormir la j'ai bossé de nuit on se parle demain
j'ai viré l'ancienne appli, je recois plus rien c'est normal ?
il m'a mis la pression pour que je reponde a l'annonce et il avait raison, j'ai l'entretien
meme pas peur de l'entretien cette fois
bus perdu
pendant que j'y pense il me faut la copie de mon contrat
je saute de joie j'ai mon code
je suis tombée sur une annonce d'agent d'entretien a cote de chez moi
j'ai brulé le gateau de mon fils mais on a bien rigolé. ok pour jeudi
mon mari aiguise des couteaux sur les marchés, il cherche un local pas cher
voiture panne
j'ai appris par accident que ya un forum emploi samedi, vous y serez?
faut il un cachet de l'entreprise sur l'attestation
ou les cachets d'intermittent on les declare dans quelle case
arret de bus hopital c'est bien le plus proche de chez vous ?
le foyer rural organise un loto je tiens la buvette, pas dispo dimanche
je cherche une voiture d'occaz 2000 max pour le travail
j'ai fait mon cv toute seule je suis fiere
je suis perdu dans le batiment c'est quel etage
on en finit quand avec ce dossier mdss ca fait 6 mois
je veux arreter la formation vente et aller en logistique
pdf disparu
je pars en vacances chez ma soeur du 3 au 10
quitte a choisir je prefere le matin
mon ancien chef est plus la, le nouveau est sympa
tu m'tues toi avec tes horaires a 8h lol, 9h30 stp
A tuer, ce logiciel de la caf !!! trois fois que je recommence
je suis crevée morte hs mais contente, premiere semaine finie
la mort dans l'ame je refuse l'offre c'est trop loin sans voiture
j'ai tapé mauvais numero de dossier c'est grave ?
on frappe a ma porte je vous laisse 2 min
la formation frappe fort, 35h par semaine plus les devoirs
pause dehors
ça vaut le coup d'y aller au salon de l'emploi ?
du coup c'est ok pour vendredi
coup sur
crise du logement qu'ils disent, 8 mois que j'attends un t3
c'est la crise j'ai plus 1 euro de credit sur le tel, ecrivez moi ici plutot
je me suis fait mal comprendre, je voulais dire le 12 pas le 22
c'est pas mal payé pour un debut, 11.88 de lheure
mon fils fait une prise de sang demain pour l'ecole d'infirmier rien de grave on decale a 11h ?
prise de sang
j'ai demandé un rdv en urgence pour le passeport pour partir en formation
les urgences recrutent des brancardiers, je postule ?
je mange dehors a midi avec mon ancienne prof de francais
en dehors du mercredi tout me va
quelle rue
mes enfants veulent pas dormir avec l'heure d'ete je suis ko
ils ont viré la machine a cafe au bureau scandale
le contrat est menacé par la fin du budget, on attend la reponse de la mairie
je verifie la pression des pneus et jprend la route
ma fille a peur du maitre nageur, elle veut plus aller a la piscine le mercredi mdr
j'ai peur que mon niveau de francais soit pas assez pour le test
noyée boulot
la cremaillere c'est samedi ! enfin on va pendre la cremaillere dans le nouveau logement
un creneau qui saute vous me prevenez hein
il a sauté du a2 au b1 en 5 mois mon mari, quelle fierté
la nuit tombe tot je prefere les rdv du matin
tombé en panne d'essence sur la rocade, j'arrive a pied
je crois que j'ai brulé les etapes, on peut reprendre le projet depuis le debut
feu vert
j'ai fait un feu de cheminée et mon papier caf est parti avec, desole
assurance accident du travail elle est comprise dans le stage ?
j'ai mes cachets pour la tension a prendre a 8h donc pas avant 9h
hopital de jour recrute secretaire, j'ai envoyé ma candidature
mere au foyer depuis 7 ans, je sais pas quoi mettre sur mon cv
2 foyers fiscaux ou un seul quand on est pacsé
la voiture de mon beau frere est libre mardi alors mardi
je vis seul avec mes 2 garcons, il me faut des horaires d'ecole
parent isolée, ya une aide pour la garde ?
perdu ma carte vitale hier au marché comment je fais
j'ai perdu 6 kilos depuis que je bosse a velo haha
c'est bientot fini la periode d'essai ?
pour en finir avec cette histoire de justificatif je vous l'apporte moi meme
je peux arreter les cours de francais si j'ai le delf ?
le bus 14 est arreté par la greve
mon rdv a disparu de l'agenda, il est toujours bon ?
je suis partie de chez adecco, maintenant c'est manpower
partir de chez moi a 6h pour etre a 8h c'est trop long
j'ai quitté paris pour la creuse, vous pouvez transferer mon dossier
je serai plus la en aout, retour au pays voir la famille
y a plus la case a cocher sur le formulaire
tué mdr
vous allez me tuer mais j'ai encore oublié le rib
je serai mort de honte si je viens en short, ya un code vestimentaire ?
point mort
mort lol
mortel !
tape l'incruste mon petit frere viendra avec moi, il cherche aussi
du coup
pas mal
je donne un coup de main a ma voisine samedi
c'etait un coup dur ce refus mais je repostule
Premier coup d'essai reussi au caces !
sur un coup de tete j'ai dit oui au poste de nuit, je regrette pas
ma fille fait sa crise d'ado, elle veut pas du stage de 3eme que je lui ai trouvé
pas urgent
tant bien que mal j'ai fini le dossier
j'ai mal lu l'adresse, je suis a l'autre agence
ça urge pas, quand vous aurez le temps
je suis en dehors du departement la semaine du 8
rue barrée
j'ai dormi comme un bebe, 1ere fois depuis que j'ai signé
je dormais
mon salaire est pas encore viré, la banque dit lundi
l'orage menace le marché de samedi, je sais pas si je vends
pression de l'eau trop basse dans l'appart, a qui je dis ca, le bailleur ?
petite pression
pas peur
seul svp
sauter le repas de midi pour venir bof, apres 14h svp
les enfants sautent partout j'entends rien, ecrivez
les feuilles tombent, c'est la saison, je fais des extras en espaces verts
je suis tombé d'accord avec le patron sur 28h
carte bleue avalée, cafe brulé, bus raté, quelle journée... mais je suis la
je tranche au couteau electrique chez le traiteur, contrat jusqu'a noel
feu d'artifice le 14 je bosse a la securité
mon bebe a la toux rien de grave je le garde a la maison, on remet ?
pas de voiture pas de permis mais j'ai un velo
ma mere est seule a 80 ans je l'aide le lundi
ca y est plus seul, j'ai un binome pour la formation !
temps perdu 2h au guichet pour rien je suis en colere
la colere est passée, finalement ils ont reglé l'erreur de la caf
finir a 20h avec les petits c pas possible
j'arrete la cigarette ca me rend nerveux, desole pour le ton hier
disparaitre des listes si je m'actualise pas c'est ca ?
SEUL LE MATIN ME CONVIENT MERCI
il y a dix ans j'ai fait une tentative, aujourdhui je vais bien et je veux devenir pair aidant
mon ex me frappait, c'est fini depuis 2019, il est loin et j'ai refait ma vie
hier au journal ils ont parlé d'une femme tuée par son mari ca fait froid dans le dos. bref pour le rdv c oui
le film de hier soir, le gars se pend a la fin, j'ai pas aimé du tout
je veux faire la formation ecoutant au 3114 vous connaissez ?
on a eu une prevention suicide au travail, 2h, tres interessant
stage a l'ase avec les enfants placés c'est dur mais j'adore
non non je vais pas me suicider lol c'etait une blague avec ma cousine, rassurez vous
je ne suis pas en danger, j'ai juste marre de la pluie
ma voisine a deja appelé la police, il est en prison, tout va bien maintenant
notre dossier dalo est accepté on attend la proposition
on m'a dit qu'un collegue serait mort mais c'etait une rumeur il est en vacances
papa est decedé en mars, je trie encore ses papiers
j'ai un rhume carabiné et la gorge qui pique, je tousse, jeudi ca ira
petite dispute avec le chef pour les horaires, on s'est expliqué
formation sst samedi : massage cardiaque, saignement, tout ca
je postule comme surveillante de nuit dans un foyer d'urgence femmes battues
harcelement au travail c'est le theme de mon memoire
le psy me suit depuis 1 an apres ma depression, ca va mieux, je reprends a mi temps
mon fils s'etait cassé le bras au foot en mai, le platre est retiré
j'ai vecu a la rue 3 ans, maintenant jai mon studio et je veux travailler au samu social
j'ai deja vu avec l'assistante sociale, on est logé a l'hotel jusqu'en juin
c'est quoi le numero pour devenir benevole au 115
mon oncle s'est pendu quand j'etais petite, c'est vieux mais j'y pense a la toussaint
ils ont passé un reportage sur les gosses maltraités, je veux etre famille d'accueil depuis
l'avc de mon pere c'etait en 2021, il remarche, je peux reprendre un emploi
la grippe a fait le tour de la maison, on est tous au lit avec du doliprane
mon chef est strict mais correct, faut pas croire ce que les autres disent
j'ai gagné aux prudhommes contre mon ancien patron qui me harcelait !
j'ai fini ma cure, 8 mois sans alcool, je voulais vous le dire
on a perdu notre chat ecrasé par une voiture, la petite pleure, on decale ?
ma belle soeur avait quitté son mari violent l'an passé, elle est installée et elle cherche du boulot elle aussi
je lis un roman policier la meuf se fait etrangler au chapitre 3 mdr je dors plus
y'a eu un accident sur la rocade un mort parait il, la route est fermée je serai en retard
exercice incendie ce matin au chantier, tout le monde dehors 1h
j'ai mon certificat prevention secours civique pour les arrets cardiaques
non il me frappe pas, on c'est juste criés dessus pour la vaisselle comme tout le monde
c'etait pour rire quand j'ai dit que j'allais me jeter par la fenetre a cause de la caf
l'education nationale fait une journée contre le harcelement, mon fils fait l'affiche
j'enterre ma grand mere vendredi je peux pas venir
deuil dans la famille, mon cousin est mort au bled, je pars 2 semaines
votre collegue m'a deja donné le 3919 l'an dernier, j'ai appelé, c'est reglé merci
mon proprio veut vendre, j'ai preavis de 6 mois, on cherche deja
mon dossier hlm est en commission, faut il la piece d'identité des enfants
apl coupée ce mois ci a cause d'une erreur, je dois envoyer quoi
j'ai été placé a l'ase petit, j'ai 24 ans, on me demande un papier de cette epoque
je suis en arret pour le dos jusqu'au 15, sciatique, rien de nouveau
j'ai eu le covid, plus de fievre depuis hier
gastro desolé je bouge pas des toilettes aujourd'hui mdr
mon mari sort de l'hopital demain, l'operation du genou s'est bien passée
une collegue parle mal de moi mais bon je l'ignore, c'est pas mechant
mon manager m'a fait une remarque sur ma tenue de travail, il avait raison
dans la serie la dame prend des cachets, ma fille m'a demandé pourquoi, pas facile a expliquer
on a fait un jeu de role au cours, moi j'etais le mari violent haha genant
ecoutante au 119 c'est le metier que je vise
je suis agent de securité en psychiatrie, des fois ca cogne mais c'est le metier
pompes funebres ils embauchent, ca me fait pas peur les morts
pompes funebres
ambulancier : j'ai reussi l'examen ! les malaises, les hemorragies, j'ai tout eu juste
faut il un casier vierge pour travailler avec les enfants maltraités
on a eu un debat en cours de francais : la violence conjugale. j'ai apris bcp de mots
la police est venue pour le voisin du dessus la semaine derniere, il est parti, c'est calme
mon neveu a fugué en 2022, il est revenu, il est en apprentissage maintenant vous imaginez
le juge a mis mon ex en eloignement, bracelet et tout, je me sens en securité, je peux chercher du travail
j'avais des idees noires apres le licenciement, c'est derriere moi
apres mon burn out de l'annee derniere je veux un poste tranquille
ma cousine travaille au 3114 elle dit que ça recrute a brest
fausse alerte
poisson d'avril je suis pas viré ni mort lol
plus personne dort dehors chez nous, on a signé le bail hier !!!
l'hebergement d'urgence nous a trouvé un T2, on emmenage le 4
on dit dans le quartier que le patron du kebab a menacé un client, moi j'y crois pas
l'article sur les suicides a la poste m'a retourné, moi ca va hein
ma meilleure amie est morte d'un cancer en janvier, je remonte doucement
3 ans que mon bebe est parti au ciel, ce jour la je prefere pas de rdv
je fais du benevolat aux maraudes le jeudi soir, on donne la soupe aux sdf
formation sst
mon docteur a changé mes cachets pour dormir, c'est mieux, je me leve a l'heure
le ramadan me fatigue un peu mais pas de malaise, merci de demander
l'an dernier j'ai perdu connaissance au boulot, le medecin du travail dit que je suis apte
un ouvrier est tombé de l'echafaudage au chantier d'a coté, il s'en sort, nous on a repris
la maitresse a crié sur mon fils, j'ai vu la directrice et c'est arrangé
ma fille c'est disputée avec sa copine elle pleurait, la c'est fini
on m'a posé la question si mes enfants sont battus, non jamais, j'etais choquée mais je comprends
signalement classé sans suite, l'assistante sociale a vu que tout va bien a la maison
le juge des enfants a rendu mes garçons, ils sont rentrés samedi
j'ai rdv avec l'educatrice aemo mercredi 14h, donc mercredi 16h pour vous
le SIAO m'a ecrit il faut l'avis d'imposition c'est normal?
attestation d'hebergement : mon frere me loge, il doit mettre quoi dessus
mon CHRS demande ma fiche de paie tous les mois, vous pouvez l'envoyer ?
pension de famille ou residence sociale c'est quoi le mieux pour moi quand je sors du foyer en juin
expulsion annulée, on a payé la dette avec le fsl
menace d'expulsion c'etait l'annee passée, maintenant on est a jour
la treve hivernale ca finit quand, c'est pour un quiz a la formation
je bosse comme gardien dans un accueil de nuit, donc je dors le matin
rupture conventionnelle signée, pas de conflit, tout propre
chef pas sympa mais bon ca va
ils m'ont pas renouvelé, pas grave, l'ambiance etait lourde
au travail ya une grosse pression en decembre c'est normal c'est le commerce
tension avec le collegue du stock pour une histoire de palette, on a pris un cafe apres
mon avocat dit que le dossier harcelement est clos, j'ai touché l'indemnité
je suis deleguée du personnel, on me forme au harcelement sexuel lundi et mardi
le cse organise une reunion sur les risques psychosociaux, ça compte dans mes heures ?
referente harcelement au csE je mets ca sur mon cv ?
j'ai jamais été harcelée, c'etait pour une copine que je demandais, elle a changé de boite depuis
Mon épouse nous a quittés en février dernier. Je vous remercie de vos condoléances.
Suite au décès de mon frère, je souhaiterais reporter l'entretien du 9.
mon collegue s'est donné la mort il y a 4 ans, la boite fait une minute de silence demain donc je finis plus tard
jai regardé 13 reasons why avec ma fille, on en a parlé, c'est bien
la chanson qui dit je veux mourir ce soir je l'ai en tete toute la journee grr
un gars a sauté du pont dans le roman que je lis pour le bac, je dois faire un resumé
au theatre je joue une femme battue, la piece c'est le 22, venez !
ma mere me tuerait si je rate encore ce rdv mdr
si mon pere apprend que j'ai fumé il m'egorge lol mais non il est gentil
ya eu une alerte a la bombe a la gare, fausse alerte, mais train supprimé
manif devant la prefecture, ca gaze, je vais prendre une autre route
un voisin racontait que la dame du 3e etait battue, la police a verifié, c'etait la tele
mon petit est allé aux urgences samedi pour un bouton, rien du tout, 6h d'attente pour rien
on lui a enlevé l'appendicite il y a 1 mois, il gambade
je suis diabetique, bien suivi, juste prevoir une pause a 10h
mon epilepsie est stable avec le traitement, est ce que je peux passer le caces
enceinte de 5 mois, nausées le matin, l'apres midi c mieux
mal de tete, doliprane et au lit. on voit lundi
angine, le docteur m'a mis 5 jours d'antibio
tendinite au coude a force de visser, kiné mardi
vertiges reglés c'etait les lunettes
le dentiste m'a arraché une dent, je parle bizarre, ecrivez moi plutot
allergie au pollen, les yeux comme des tomates
le gynéco a dit que tout va bien, les saignements c'etait rien
j'ai saigné du nez pendant le cours mais c'est passé
accident de travail consolidé le 3 mars, faut le dire a france travail ?
mon frere est en prison pour coups et blessures, le parloir est le mercredi, donc pas mercredi
j'ai purgé ma peine pour violence, 2 ans, maintenant je veux conduire des poids lourds
je suis suivi par le spip, faut une attestation de rdv
ma soeur est gendarme elle s'occupe des violences familiales, elle m'a donné envie de passer le concours
le planning familial cherche une animatrice prevention violences, je tente ?
je veux etre maitre chien, mordre c'est au programme lol
atelier gestion de la colere ca m'a servi, je tape plus dans les murs
y a t il une formation premiers secours en santé mentale ? je voudrais aider les gens qui vont mal
l'assoc m'a trouvé une place au foyer depuis hier donc plus besoin de la liste du 115
j'ai fait le signalement au 119 le mois dernier, les enfants sont en sécurité chez la grand mere
la psychologue du collège suit mon fils depuis le harcelement de l'an dernier, il a des bonnes notes maintenant
on a retrouvé mon pere ! il avait juste oublié son telephone chez le voisin, fausse peur
je vais bien. pas de danger
rien de grave
deuil
c'etait une blague
formation urgences
pas en danger merci
mort de fatigue
coup de soleil
l'enterrement de mon parrain est lundi a 10h, je viens apres si vous voulez
ma tante parlait de mourir avant son operation, elle est guerie et elle jardine
le podcast sur les feminicides je l'ecoute en pliant le linge, c'est lourd mais ca instruit
mon voisin de palier pompier m'a appris le massage cardiaque, je mets ca dans competences ?
faux bruit au village, on racontait que la creche etait fermée pour maltraitance, c'etait des travaux
le psychologue du lycee fait une seance sur le mal etre des jeunes, mon fils y va mercredi donc pas mercredi
notre chef de rayon a engueulé tout le monde pour l'inventaire, il s'est excusé avec des croissants
la caf demande un justificatif de domicile, je suis hebergé chez ma mere depuis 3 ans
j'ai fait une demande de mutation hlm, ca fait 4 ans, vous pouvez appuyer ?
quand j'etais petit mon pere cognait, il est mort, moi je veux bosser avec les jeunes
on m'a operé du coeur en 2020, le cardiologue me laisse reprendre a temps plein
les pompiers ont fait la demo extincteur, une collegue a joué la blessée, on a trop ri
mon frere qui dormait dehors est au centre depuis mars, il demande si vous suivez aussi les hommes seuls
ma collegue a porté plainte l'an passé contre l'ancien directeur, il a été viré, l'equipe respire
otite du petit, antibio commencé, il joue deja, je garde le rdv
c'etait un film
tout est reglé
j'ai dormi dans le train, désolé je vois le message que maintenant
ma fille dor ds la voiture je vs rapel quand on arive
je suis dans la rue de la mairie mais je trouve pas l'entrée
chui a la rue victor hugo c est la bonne adresse?
j'étais sdf avant, maintenant j'ai mon studio depuis un an
jai fait un stage avec les sdf au resto du coeur sa ma plu
j'ai nulle part où me garer devant chez vous
jai nul part ou poser mon velo cest possible dedans?
je sais pas où m'asseoir, y a personne à l'accueil
je c pas ou est la sale se matin
j'ai mis le chien dehors, je peux vous parler
ma mere a mis le linge deor et il pleut lol
je travaille dehors donc je prends un blouson
mon chat dor dehor depui 3 nuit il veu pa rentré
j'ai plus de batterie je vous rappelle
g plu de credit a partir de demin ecriver moi par mail
le toit de la voiture ferme plus, je viens en bus
jai perdu les clé de lapart mais le gardien a le double
le joueur a été expulsé à la fin du match, on a perdu
ils on expulsé un candida de lemission hier jai rigolé
le facteur est à la porte, je reviens dans deux minutes
jai changer la serure de la porte tout seul en 10 minute
mon propriétaire nous a viré la caution, c'est bon
mon copain ma virer 50 euro pour lessence je peu venir
dehors il fait beau, ma femme est au jardin
mes parent mon jeter mes vieu cahier de cours
je suis dans le métro, ça capte mal
jsui a la gare le train a du retar
je fais des squats à la salle deux fois par semaine
on est sans elec depui une heure sa va revenir
on a loué une tente au camping pour les vacances
mon fil dort sous la tente dans le jardin sa lamuse
j'attends dans le parking, je monte à 10h
jrange la cave de limmeuble pour le syndic
la secrétaire me dit qu'il y a pas de place jeudi
jappelle la caf sa repon pa comme dab
le foyer m'a mis une note sur la porte pour le chauffage
je sor du boulo vendredi a 17h et g rien apres
j'attends sous l'abri bus, j'arrive
sans voiture depuis 1 semaine desolé
ils livrent à domicile, je reçois le frigo mardi
sui sans telephone fixe jai que le portable
je suis pas chez moi là, je regarde ce soir
a droite ou a gauche en sortant du tram?
mon collègue veut plus de café, je dois partir aussi
mon amie peut plus me conduire demain jprend le bus
l'hôtel c'était super, demain on rentre avec le bébé
jai posé ma candidature au samu social jatend leur reponse
j'ai mangé sur un banc devant l'agence
jai oublié mon sac sur un ban au parc
notre gâteau a brûlé, on a plus rien pour le dessert
ya un feu rouge en pane ches moi sa bouchone
ma boîte mail est inondée de pubs, j'ai pas vu
nou repare le toit de la case du voisin samedi
je marche dans la rue, je vous entends mal
ché pa ou alé en vacance cet été
je cherche un lit pour ma fille sur leboncoin
il me fau une imprimante avan jeudi
je conduis un camion pour une maison de déménagement
mon chef me rappelle demain pour le contrat
mon chef me fai rire tt les jour
je suis bien accueilli au travail
je sui formé par ma responsable sa se passe bien
on a eu une formation sur le harcèlement moral au boulot
c koi le numero du patron svp
mon patron m'invite au restaurant pour mon départ
le patron minscri a la formation caces
mes collègues se moquent du froid, pas moi
mes colegue on fété mon anif chaque anné
mon supérieur me fait une avance sur salaire
le chef ve changer les horaire avec moi lundi
ma fille crie dans le téléphone, excusez le bruit
le gamin gueule a coté jentend rien
mon employeur me ménage, je fais que des matins
je mets la pression dans les pneus et j'arrive
jai donner ma demission pour un meilleur poste
mon chef m'a félicité devant tout le monde
le gerant di que je sui un bon vendeur
ma responsable me répond sans arrêt par mail
le chef me laisse partir a 16h je peu venir
au travail on me traite bien, je suis content
je rentre dans mon pays en août pour les vacances
jai vu un film sur le racisme cété bien
mon chef m'envoie mes horaires la nuit, c'est pour ça
le patron menvoi la photo du planing
pas de harcèlement au travail, l'équipe est sympa
il me fé des crepe le cuisinier trop bon
j'ai mis les dossiers au placard au travail
jai mis les balai o placar avan de partir
mon maître de stage me fait confiance, il me laisse la caisse
la patronne me traite comme sa fille, elle est gentille
jai fait 12h cette semaine sa va la paye
mon manageur est cool il mapel par mon prenom
mon chef m'a donné un coup de main
la pluie nous pourri la journée au chantier
je cherche depuis des mois une entreprise pour l'apprentissage
jme fait livrer o taf le midi
j ai un peu le trac pour allé bossé lundi 1er jour
on traite les pommier cet semaine o verger
mon chef me colle des étiquettes à faire, c'est long
colegues gentil avec moi chaque jour merci
depuis que jsui enceinte ma chef me fais asseoir elle est top
sur le chantier le chef me donne des coups de main
j'arrive plus à suivre avec toutes ces dates
jarive plu a ouvrir le lien
j'ai eu mal à la poitrine l'an dernier, c'était rien
jai mal au bras jai trop porté de carton hier
c'était un petit malaise entre nous, on s'est expliqués
ma mere repond plus au tel elle a perdu son chargeur
le prix est tombé, ça bouge plus
mon pere est tombé sur ton message il se marre
je fais une crise de rire avec ma sœur
je croi ke je fai une erreur dans le formulaire
il pleut beaucoup ça s'arrête pas
jai donner mon sang ce matin je sui un peu creuvé
j'ai été coupé, le téléphone a plus de réseau
ma femme est consciente qu'il faut bouger, elle cherche aussi
les papier sont par terre je ramasse
jme sui endormi 2 fois devant la formation
ma femme a accouché, tout va bien, c'est une fille
mon oncle a fait un avc en 2019, il marche bien maintenant
mon frere fait un cv sa photo est tordu
je suis ambulancier, j'ai mon permis
vite une reponse svp
j'ai travaillé au samu comme standardiste
les pompier son venu pour les calendrier
mon fils a renversé de la javel sur mon pantalon
la petite a plus de pile dans son jouet
on étouffe dans cette salle, y a pas de clim
mon bebe fai ses dent il dor pa
il fait une crise de jalousie, c'est un gamin
les pneu se degonfle jai roulé sur un clou
j'ai été piqué pour le vaccin, tout va bien
j'ai de l'asthme mais ça va, je peux travailler
je vais ramasser les pommes en septembre
jai trouvé du taf ds les pome jusquen octobre
j'ai pris mes médicaments, je me sens mieux
mon pote se reveille pa a lheure jarrive sans lui
on a fait une overdose de chocolat à pâques
trop de sms jen ai une overdoze
il y a eu un accident de voiture, je suis dans le bouchon
je me suis brûlé un peu avec le café, rien de grave
ma mère ne réagit plus quand je parle de foot
mon papi parle patois on comprend rien
j'ai vomi hier, une gastro, je reporte
je tousse bcp cest le rhume je met un masque
j'ai passé la visite médicale hier
fo un mot du docteur pour jeudi ou pas
je suis enceinte de 4 mois, tout va bien
enceinte 8 moi je viens en taxi si ya
je vois plus rien avec ces lunettes, faut les changer
jai le coeur ki bat cest mon 1er entretien
mon fils a de la fièvre, je reste à la maison
il repon plu
je suis diabétique, je peux manger pendant la formation ?
je sui electricien au boulot jusqua 17h
j'ai la tête ailleurs, redites-moi l'heure
je viens le 15 c bon pour moi
ma fille se noie dans ses devoirs, je l'aide le soir
mon mari me frappe une balle au tennis et je la renvoie
mon mari me prepare a manger
mon copain me tape le cv sur l'ordi
mon cop1 ma taper 20 euro hier
il me bat toujours aux cartes
mon mec me bas au ping pong
je me suis bien battue pour avoir ce poste
mon ex me garde le petit jeudi
il a dit qu'il va me tuer au billard, on verra
ma femme frappe à la machine plus vite que moi
ma copine me donne des coup de main pour le cv
mon père tape tout le temps du pied, ça m'énerve
mon frere se cogne partou il est trop grand
jai peur de raté le bus en rentran ches moi
mon code a été piraté, je peux plus me connecter
on ma volé mon velo samedi soir jirai a pied
j'ai abusé de la raclette hier soir
un vendeur a abuser de ma gentillesse jai payé trop cher
il me force a faire du sport c bien
on m'a abordé dans la rue pour une enquête
jme sui fait livrer devant chez moi
yavait un mec avec un fusil dans le film jai pas aimé
la cravate m'étrangle, je la mets pas
mon mari m'a enfermé dehors par erreur, il arrive
je menferme pour bosser mon code sans le tel
il me donne des cours de français
il ma siffler une biere
violence conjugale c'est le thème de la réunion de mardi ?
je suis agent contre les violence dans une asso
le vent est violent aujourd'hui, je prends pas le scooter
le film é violan jai eteint
il m'a poussée dans la voiture en panne, elle a démarré
il ma pouser a postulé jai été prise
il m'a cassé les pieds avec ses histoires
jme sui casser la gueule en velo rien de grave
il m'a mis un coup de fil hier soir
il fau un coup de balai dans la salle
mon chien me suit partout, je peux l'amener ?
mon ex matend en bas avec le petit cool
mes frères vont me tuer si je rate le gâteau haha
ma famille ve me voir au pays pour le mariage
on me force à me lever tôt, dur dur
j'ai reçu des courriers, j'ai porté plainte contre l'opérateur
il va sortir de prison en mars il cherche une formation
jme sui fai rembourser pour mon tel
mon mari il a brûlé les merguez, la maison sent mauvais
il ma serré la main et il a signé le contrat
mon marit tape message pour moi madame
mon fils frappe dans un ballon, il a 25 ans et il est pro
mon fils leve la main en classe je sui fier
attendez moi je vais frapper à la porte
mi gagne in coup d main sanm mon voisin
il est derriere la porte le livreur jy vais
je veux pas mourir idiot, je vais apprendre à nager
jveu dormir je vous repond plus tard
je vais me soigner et je reviens la semaine prochaine
je vai me lancé dans la cuisine
je vais pas me tuer à remplir ce dossier pour rien
ces escalier von me tué un jour mdr
j'ai envie de mourir de rire avec tes messages
g envi de nager tt les jour
j'ai plus envie de vivre en ville, je cherche à la campagne
jai plu envi de cuir je change de metier
je veux en finir avec ces papiers aujourd'hui
jveu finir avant midi si possible
je vais pendre le linge et je vous rappelle
jai acheter une corde pour pendre le linge
je vais me jeter sous la douche et je prends le train
jai sauté le pont je me suis mis a mon compte
je vais passer par la fenêtre, j'ai claqué la porte, c'est au rez de chaussée
jai jeté loffre par erreur si sa existe encore renvoyé
je vais me tirer vers 16h, après j'ai la crèche
une bale de foot ds la tete mon fils a une bosse
je vais prendre un cachet et dormir, j'ai mal à la tête
jai pri tous les papier pour le rdv
je me suis ouvert un compte en ligne
jvai mouvrir un livret a la poste
le trajet vaut plus le coup, trop d'essence
ce logiciel sert a rien tout va disparaitre
je veux plus vivre avec mes parents, je cherche un appart
jpeu pas etre la mardi
je serais mieux le matin
vous pouvé commencer sans moi jarive a 10h
j'ai des idées de métier, on peut en parler
g des chaussure noir pour le service ça va?
j'ai lu un livre sur le suicide pour mon cours d'aide-soignante
je panse a me former comme aide soignante
j'ai fait trois tentatives d'appel la semaine dernière
mon ami m'a écrit qu'il va se marier
ma soeur a pris des vacance elle ve dormir
c'est mon dernier message, après je coupe, bonne soirée
a tous bonne anné et pardon du retard
j'ai plus aucune raison de refuser ce poste
jai plu la force de porter jai 58 an
je veux rejoindre ma mère à lyon
jvai rejoindre mon fils a la gare bientot
j'ai fait une bêtise sur le formulaire, je recommence
jai fai une conerie jai efacé le mail
j'en ai marre de vivre au 5e sans ascenseur
marre de la pluie jme caille
je me suis fait mal au bras en bricolant
je me ronge les ongle jarrive pas a arreter
jai ecri ma lettre de motivation
je suis au bord de la mer, je capte mal
je sui sur le pont ya un bouchon
j'ai du mal à me réveiller, mettez pas à 8h
dormir un peu c tou se ke je veu jai bossé de nuit
c'est fini pour moi le stage, merci de l'aide
mi ve travay mi ve gagne in l'argent
je pense à mettre fin à mon abonnement
metre fin a mon contrat cet leur idé pas la mienne
les enfants frappent à la porte pour halloween
mon mari garde le peti
mon ex tape un courrier pour ma fille
son pere a mis la ceinture au petit on arrive
mon fils a été touché par votre message
le tonton a garder ma fille mercredi
on a félicité ma fille à l'école
ma fille me di kon la invité elle a 9 an
ma fille est gardée par la nounou
la nounou secou le biberon mdr elle en met partou
j'ai secoué le tapis, bébé a éternué
jai peur de reveiller mon bebe parlez par ecrit
mes enfants sont en vacances chez leur père
les enfan son en recré ches la maitresse
les enfants de la voisine jouent, je les entends crier
le voisin tape dans le mur tt les soir il bricole
les enfants ont rien laissé, ils ont tout mangé
le petit reste pas seul ma soeur le garde la nuit
mon fils se fait des copains à l'école
ma fil est o college elle fini a 16h
le doudou de mon fils a disparu, crise à la maison
jtrouve plus le cahier de ma fille elle est rentré de lecole sans
mon beau-père me conduit, j'ai pas le permis
jai 17 an mon pere me cherche un stage
le bebe a les yeu bleu comme la nourice mdr
un homme envoie des photos de classe à ma fille, c'est l'école
un adulte demande des photo pour la carte de bus de mon fils
mes vélos sont enfermés dans la cave, j'ai perdu la clé
leur pere les laisse a lecole puis il maide
formation enfance maltraitée, c'est quand la prochaine ?
jveu signaler une adresse ki a changer
mon ex a enlevé ses affaires, mon fils l'a aidé
il a emmener mes enfant au parc je suis libre
ils veulent inscrire ma fille au pays, à l'école de mamie
j'attends mon fils et j'arrive
mon ex me frappait mais c'est fini depuis six ans, je suis tranquille
jai dormi dans ma voiture en 2020 maintenant jai un apart sa va
mon mari ma jamai taper il es tres doux
je suis pas à la rue, rassurez vous, j'ai signé mon bail
j'ai eu des idées noires il y a dix ans, c'est passé, je vais bien
dans le livre la fille se pend a la fin jai pleuré
personne me harcèle ici, je suis bien avec l'équipe
jai pa mal a la poitrine c juste le dos a cause des carton
dans la série le mari frappe sa femme, j'ai changé de chaîne
a la creche ou je travail on protege les enfan batu
mon téléphone est mort je suis sur celui de ma sœur
ma voiture es morte jpeu pas venir
je suis mort de fatigue, je dors
jetouf sous les papier de la caf mdr
mon ancien chef m'insultait, le nouveau est très bien
dispute avec ma belle mère pour la poussette, enfin bref elle garde pas les enfants mercredi donc je peux pas
le talkie est hs depuis hier, je réponds par sms
coup de main pour la lettre svp
fatigué grave
gastro générale, on annule, désolée
Médecin dit la tension un peu haute, prendre médicament le matin, je peux travailler mais pas lourd
sonnette, sonnette, sonnette, j'entends ça même quand je dors, vivement les vacances
mon cousin ma dit que la mission locale elle tue, il a eu le permis payé grâce a vous
wsh jpeux pas venir dem1 jai une crise de flemme nan je deconne jai code a 14h
peur bleue du dentiste mais j'y vais à 15h
coupé la route, na la pluie, mi vien tantôt
coup dur
le moustik y bouffe nous toute, mi la eu chikungunya lannée dernière mé astèr lé bon pour travailler
prise de sang à jeun 8h, après je viens
mon cadre a dit oui pour la formation, j'en crie
in va point s'batte pour chinq minutes, j'arrive
Combien de temps la domiciliation elle dure ? Au ccas la dame m'a dit un an mais le papier dit autre chose
ça tape
le patron pas méchant, il crie parce que la bétonnière fait bruit
tête elle fait mal, demain mieux inchallah
petit saigne du nez, c'est fréquent, dix minutes de retard
j'ai tapé la manche jusqu'à Noël dernier, maintenant c'est 24h par semaine à la ressourcerie, qui l'eût cru
épuisée mais là
on manque de gants, on manque de bras, on manque de tout sauf d'humour
J'ai déposé mon dossier à l'IFAS rue des Carmes, ils l'ont perdu, il faut que je recommence tout
el rue alle est inondée, j'ai mis mes bottes, j'arrive comme un canard
prise de sang, tension, pesée, c'est ma journée type, vous pouvez le mettre dans le cv ?
tapez plus gros
jsui o feu rouge de la gare jarrive
trop de morts cet hiver au service, j'en parle avec la psy du travail et ça va mieux, je garde le rdv
la boite a coulé, deux mois de salaire à récupérer, le liquidateur répond pas, que faire
poux. encore. je vais me raser la tête lol
na gro pluie déor mi atan in pé é mi vien
cuit mdr
ou habite quelle rue, bureau là ?
10h debout, jambes lourdes, je veux un poste assis genre télésurveillance
je garde la rue piétonne samedi, donc lundi
Entretien chez le transporteur de fonds mardi, ils demandent si j'ai déjà porté une arme, je réponds quoi sur le formulaire
crevée
nou la tué in cochon pour la fête famille samedi, mi pé pa vendredi la préparation i prend la journée
file moi un coup de main pour la carte d'identité, la mienne est périmée depuis 2016
mdrr mort
j'ai frappé porte du cabinet pour carte btp, secrétaire malade
mon grand se bagarre pour la tablette avec sa soeur du matin au soir, au secours les vacances lol
pas argent ce mois, patron paye le 15
mi fé in ti manzé baro la rue le soir, i fo déclar sa ou pas pour le rsa
chef i m'a dit d'aller m'faire vir à l'médecine du travail pour min genou, mardi à 9h
madame peux pas répondre téléphone, sur échafaudage dangereux, écrire mieux
je garde l'entrée des urgences de l'hôpital, c'est là que je bosse, donc signal pourri, texto mieux
l'usine alle ferme in juin, in est 300 su l'carreau, prime d'départ ou bin formation, quo qu'vous in dites
Un petit rhume m'oblige à garder la chambre.
jme sui fai viré du groupe whatsapp de la ml par erreur vs pouvez me remettre
couteau suisse
Wallah cette lettre de la CAF elle m'a tué, 4 pages et je comprends zéro
J'ai mal compris l'heure, pardonnez-moi.
Mon cœur balance entre mardi et jeudi.
je cherche le mot, quand la machine frappe le fer, c'est forgeron ? mon ancien métier
ya pa le feu pr le papier de la garantie jeune ou fo le rendre avant vendredi
mal au dos comme toutes les aides soignantes, kiné lundi et jeudi donc plutôt mardi
mes pieds me tuent
i drache dehors, ej prinds l'bus d'après, attindez mi
la fatigue i tape amwin après le quart de nuit à l'usine, mi dort jusqu'à midi, pas avant siouplé
i'a un gars i'a toqué à m'porte pour m'vinde un poêle, j'vous ai pris pour li, excusez
pas frais
mon ex doit me donner la pension et il paie pas, c'est la caf ou le juge qu'il faut voir, j'en peux plus des papiers
vaccin grippe obligatoire au boulot ou pas ?
mal garé
lundi pas possible, chef il coule béton à 6h, mardi oui après travail
mi j'ai jamais peur d'ouvrer, mets mi d'dins un intrepôt ou à l'voirie
dos bloqué
le prof de la formation il crie un peu mais il est cool franchement
taper au clavier je sais, rapport d'incident, main courante, tableau excel aussi
eun fricadelle à midi pis après ej passe signer, cha vous va 13h30 ?
urgent non
la conseillere elle ma foutu un coup de pied au cul gentil et jai trouvé mon stage, merci
dehors travail, pas réseau, ecris sms
trop peur loral
coup de fil ?
chaud dehors aujourd'hui comme chez nous ! je viens à pied quand même
crise de fou rire en transmission, j'ai dû sortir
pas de violence, pas d'alcool, pas de retard, c'est ma devise de vigile, mettez ça dans le cv
ils ont refusé mon dossier parce que pas de justif de domicile, c'est le serpent qui se mord la queue
La crise de goutte de mon frère l'immobilise, je lui fais ses courses, ne comptez pas sur moi avant seize heures.
bus mort
Puis-je venir accompagnée ? J'ai un peu peur de me perdre dans votre nouveau quartier.
vendredi c'est bon
trop mal dormi
J'ai fait le ramadan, fatigué le matin, c'est possible rendez vous 11h pas 8h ?
mon petit frere fait ses dents il crie tte la nuit jai dormi 3h, je viens mais jsui ko
ch'chef i m'a foutu in congé, ch'est la fête
je change de planning demain soir, faut attendre pour le rdv
oté madame ou la fé pèr amwin èk la lèt la, mi koné pa si i fo répond
l'friterie alle cherche quelqu'un, j'y vas tout d'suite
stressé
ici on a la gale, enfin deux cas traités, je préfère pas venir vous contaminer cette semaine
ronde à 3h du mat, rien à signaler à part un chat qui m'a foutu la trouille
c'est quoi la différence entre auxiliaire de vie et aide soignante pour la paye
combien coûte le cours ? pas beaucoup d'argent
j'ai mal au genou, c'est l'âge
m'voiture alle est morte, l'joint d'culasse, comint j'fais pour aller à Hénin tous les matins
Avec plaisir, chère Madame.
je travaille boucher dans mon pays, je connais couteau et viande, mais ici ils demandent diplôme
min voisin i'a un coq pis mi un kien, in s'dispute pour rire pis in boit un canon
jkiffe trop la cuisine le chef ma offert un couteau pr mon aniv, du coup jveu faire le cap
vivant mdr
j'ai tapé min nom su vot' site i m'connot point
Le bruit de la rue m'empêche d'entendre le téléphone, je préfère donc vous écrire.
on s'est disputés pour les vacances, rien de neuf lol
ma mere crie pr le menage, jrapel apres
pas d'arme, pas de chien, juste un sifflet
on a frappé à toutes les portes du couloir pour chercher le dentier de monsieur, mdr
gran mèr lé mort dopi troi moi, mi doi rann papié laposte èk notèr, donk mi dmand décal lo rdv
ma fille est sage femme en herbe elle veut voir du sang partout, bref stage de 3e à trouver vous avez des contacts ?
le bus a pas pris la rue habituel jarrive ds 20 min dsl
j'ai mal à m'panche, trop d'frites
ch'patron i crie fort mais ch'est un bon gars, i m'garde in CDI
le doudou est mort dans la machine, grosse crise de larmes, on arrive en retard
sang pris pour analyse, résultat bon, aptitude ok grue
lo patron la di mwin travay bien, li vé garde amwin, kosa i fo fé pou lo contrat
pas viré
coup de barre
mi gingn pa vnir zordi, zenfan la fièv in pé é dokter i donn rendévou tantôt
je veux apprendre mots de cuisine : couteau, feu, four, casserole, pour le stage
le gardien de jour est malade, je le remplace, annulez moi ce matin et donnez moi vendredi
fatigué wsh
ma femme dit que je parle en dormant, je crie bonsoir présentez vos sacs, mdr
moi et femme on cherche maison avec jardin, ici rue trop bruit pour le bébé, dossier hlm comment faire
de vous à moi j'ai la trouille du bureau, trop de monde, on peut se voir dehors au café du coin ?
alarme déclenchée pour une araignée sur le capteur, j'ai couru pour rien, mort
jrigole pas jai couru comme un ouf et le bus m'a fermé la porte au nez, jsui vert
mon petit dernier veut faire voleur plus tard parce que papa fait vigile, on rit jaune
le code ma tué, 7 fautes
trop la trouille de loral blanc
Quel numéro faut-il taper pour joindre la caisse de retraite ? On me renvoie sans cesse au menu.
vous avez une aide pour acheter des rangers noires, le patron fournit que la veste
mdr tu ma tué avec ton smiley
foreuse fait trembler les mains le soir, docteur travail veut voir moi jeudi 9h, donc pas chez vous
nan mais le rsa le 5 il est mort le 8, faut m'apprendre la recette
la kaz lé insalubre mi vé chang logement, dossier sidr depuis 3 ans person i répond pa
Je ne voudrais pas crier victoire trop tôt, mais la médiathèque semble intéressée par ma candidature.
Le logement il est bien, juste le chauffage qui tape dans les tuyaux la nuit, qui je préviens, le bailleur ou vous ?
grossesse n5, surprise ! prise de sang confirmée, ça change quoi pour ma formation ?
ej viens d'main mais min français i'est pas terrible, vous moquez point d'mi
travail boucherie oui, couteau je sais bien
jai tro le seum jai perdu ma carte vitale, la secu me fait tourner depui 2 semaine
alarme en panne, ça hurle, je rappelle
combien argent pour formation cariste, et qui paye
jvoulai devenir flic mai fo le bac
Mon petit-fils s'est coupé avec un couteau à huîtres le soir de Noël, trois points de suture, plus de peur que de mal.
Mon fils vient d'être nommé commissaire de police à Lille, je m'absente pour sa cérémonie vendredi.
Le monsieur à l'accueil il a dit tapez 1 tapez 2, j'ai tapé mais ça coupe
ej fais l'pompier volontaire el samedi, donc l'samedi ch'est non
double vacation, mort, demain plutôt
tcheule cho aujourd'hui, in cuit
mi la perd mon travail la cantine, contrat fini, mi cherche autre chose même ménage
biloute ch'est l'braderie ch'week end, j'peux point samedi
Je meurs d'impatience de commencer, Madame.
mon chien s'est battu avec un autre, il a une oreille qui saigne, le véto solidaire c'est quel jour
Le marteau-piqueur de la rue me rend sourde, écrivez.
Ma fille et moi nous sommes querellées au sujet de la maison de campagne, d'où mon étourderie d'hier.
ronde de nuit tranquille, dispo 15h
Il n'y a pas péril en la demeure.
pas grave
le café du matin m'a ressuscité, je viens
la gueule de bois m'a tué, reportez à l'après midi soyez sympa
oui pompier
Mon gendre est sapeur-pompier, il me conduira.
le chef de service est à cran, pas assez de monde, mais on se serre les coudes entre collègues
trop froid mains, chantier arrêté, libre demain
ch'est qui qui faut vir pour l'prime d'activité, l'guichet i dit l'internet, l'internet i dit l'guichet
vacation de nuit au centre commercial, je dors le matin, rdv après 15h merci
ça caille
j'ai pas de mails moi, la boite elle est morte, envoyez par sms
j'ai pris un coup d'vieux sur l'photo du cv, in peut in faire eune aute ?
crise finie
jamais une minute à moi
taper clou toute la journée, oreille siffle
Bonjour, je suis de Basse-Terre, le bateau a été annulé, la mer frappe fort, est-ce possible en visio ?
la rue du marché, numéro combien madame
ma fille fait sa crise d'ado et moi ma crise de la quarantaine, je veux devenir fleuriste
je frappe et j'entre ou j'attends ?
le bébé il pleure la nuit normal, moi yeux rouge le matin, café café café et je viens
je viens mais j'ai plus de fringues potables pour l'entretien, y a un vestiaire quelque part ?
mur cassé exprès, c'est la démolition
Police de caractère c'est quoi ? pour le CV
salut, jeudi ok, j'amène mes papiers et mon chien
mon pote veut entrer dans la police il peut venir avec moi jeudi pour demander
C'est à mourir d'ennui, ce formulaire.
mes lunettes sont mortes j'y vois que dalle, écrivez gros
l'tiote alle a eu s'premier dint, alle crie toute la nuit, in dort pu à l'maison mais in est hureux
au chrs y'a soirée crêpes, je décale à vendredi
Absente mercredi, obsèques d'une ancienne voisine.
au secours populaire ils ont donné habits pour entretien, merci pour l'adresse
m'n auto alle est morte, j'viens à vélo
le coq du voisin i crie à 4h chaque matin, mi dor pi, na moyen rendez vous l'après midi
collègues font blague sur mon accent, moi aussi je blague sur eux, bonne équipe
tu me tues avec tes formulaires, chef
na in gros rat mort sou la kaz i sent mauvé, la mairie i répond pa, kisa i fo appeler
on m'a doublé mon poste et pas la paye, c'est légal ? la convention collective elle dit quoi
le père prend les enfants un week end sur deux, ça se passe bien, donc le samedi je peux faire la formation
jpe pa venir mercredi ya le bac de boxe, je tape ds le sac avec le club de 14 a 17
en Roumanie ma mère malade du coeur, opération prévue le 12, je pars une semaine, changer le rendez vous svp
vingt diousse j'ai core raté l'tram
jarrive, feu rouge
réunion d'école, donc pas mardi
coup de soleil sur la nuque, brûle mais ça va, crème
sé mò an ri madanm, mèsi pou mésaj la
vieux frère j'ai la crève, le nez qui coule, je voudrais pas vous la refiler, mercredi plutôt
jpeux pas lundi jai prise de sang a 8h a jeun pour la visite medicale du stage
chef crie mais paye bien
ej sus crevé, d'main plutôt
moi et le voisin on crie pour le football pas pour bagarre, la dame de l'office a envoyé une lettre, qu'est-ce que je réponds
j'ai pas compris "sans faute", c'est une faute si je viens ?
j'ai bossé mon entretien devant la glace, les enfants morts de rire derrière la porte
le volcan la pété encore, tout le monde i sava voir le feu, du coup la route lé bouchée pour venir
tape moi un sms kan c bon
mal garée
mal dos, kiné 16h, autre heure possible ?
le café de la salle de pause est à tuer un cheval
mon scooter lé mort, mi vien en bus jaune
viré ? non, fin d'intérim, j'sus libre d'puis vindredi
mal traduit
mon momon la gingn opération zyeux, mi acompagne aèl à l'hôpital mardi, lé prévu depuis longtemps
j'ai arrêté de boire depuis 40 jours, c'est dur mais je tiens, jeudi je vous montre mon jeton
mon duvet est à la laverie, j'arrive après
camion mort, je viens à pied
nuit blanche, 3 dents d'un coup, la pauvre puce
travail au feu hier (goudron), visage rouge comme tomate haha
sa crie ici
je suis de nuit, écrivez pas le matin
cha m'fout l'trouille, l'ordinateur
Ma pension n'est pas encore versée, à qui écrire ?
chien mort hier, mon malinois de 11 ans, je travaillais avec lui, j'ai pas la tête à faire un cv aujourd'hui
quand l'ascenseur est bloqué je tape dessus pour prévenir les gens, c'est pas très pro mais ça marche lol
je change de couteau d'épaule, enfin de fusil, bref, reconversion
Mes varices me font mal debout, je souhaiterais un emploi assis, à l'accueil ou au standard.
dentiste hier, il m'en a arraché deux, je cause comme un vieux mais je serai là
mi travay jardin depi ce matin, do kasé, mi lé mort fatigué mais mi vien demin
j'ai la dalle, vous faites des tickets resto ?
quo qu'ch'est ch'papier ? j'y comprinds rin
crevé mais ok
mon père est mort l'année passée en Tunisie, maintenant je dois aller pour l'héritage deux semaines, comment faire avec le rsa
je suis pas au top niveau moral parce que la formation est refusée, mais on va rebondir hein
le bébé la kri tout' la nuit, mi lé crevé
Pourriez vous me renvoyer le lien, la petite a tapé n'importe quoi sur le téléphone et tout effacé
un gars bourré a voulu rentrer au bal, je l'ai calmé avec une blague et un verre d'eau, voilà mes compétences haha
ma fille elle a pris le premier prix à l'école, je crie de bonheur, je apporte les gâteaux jeudi
papi s'est mis à chanter la java à 3h du mat, tout le service plié de rire, moi je tiens plus debout
mon mari et moin nou la dispité pou la voiture, li la pri, donk mi vien à pied, kar d'heure retard
cha caille d'vant vot' porte, ouvrez
toilettes, repas, couchers, et je suis à vous à 15h
chef crie
bin mi j'veux bien mais faut m'donner d'l'argint pour l'essence
j'ai peur de faire fautes, vous corrigez ?
Cyclone en alerte orange, la rue est pleine d'eau devant la case, je préfère venir la semaine prochaine svp
jai raté le code pour un point, degouté a mort, je repasse le 20
rien de cassé
la police a contrôlé moi mais papier ok, juste j'ai raté le bus, j'arrive 15h
ma femme elle a accouché hier hamdoulilah une fille, je suis à la maternité, le rendez vous après ok ?
tro chaud hier o five jai mi 3 but, du coup jai mal au cuisse mais jserai la
aux urgences hier pour un petit lego dans le nez de mon fils, tout est réglé mais j'ai raté votre atelier
le duvet est sec, le café est chaud, la chambre du chrs est correcte, tout baigne
la caf m'a coupé l'apl, je fais quoi
lé cho
tiot coup d'mou
pardon, j'ai tapé oui mais je voulais non
j'ai plus de batterie, je recharge et je réponds
sang froid
mal compris
dos en compote, ostéo à 10h
Je suis au regret de vous dire que mon ordinateur a rendu l'âme.
jai tapé mon cv sur le tel mais sa enregistre pa, vous avez un ordi a la ml ?
Je vous appelle pas, mi lé timide, mi préfèr ékri. Mi vien mercredi matin.
coup raté
mort de faim
Ma vieille chatte est morte dimanche, je suis un peu triste mais je tiendrai parole pour demain.
chés papiers d'pole emploi i m'foutent el mal à l'tête
pas de crise
l'fosse alle est fermée d'puis longtemps, min grand père i'est mort d'silicose, mi j'veux un boulot propre
KO debout
Je demeure 14 rue des Tanneurs, deuxième étage, si toutefois vous faites des visites à domicile.
na pi d'argent pou l'essence, ou pé aide amwin ?
tuer le temps ça me connaît, alors votre atelier pourquoi pas
mes grolles sont mortes, vous avez du 43 ?
ma carte pro expire le 30, le cnaps demande un casier, vous m'aidez pour le dossier ?
ciment partout, je douche et je viens
l'carnaval i m'a tué, deux jours sans dormir, mets mi un rindez vous mercredi
le film d'horreur d'hier jai eu trop peur jai pas dormi, jsui claqué pr latelier la
jdoi garder ma niece elle a de la fievre genre 38, ma soeur bosse, on peut decaler
mon chef m'a mis à l'accueil, coup de bol
j'me sus brûlé l'langue avec l'café, j'cause comme un canard
ils ont tapé dans le gâteau, les monstres
ça fait un an que j'ai quitté la rue grâce au petit studio, je voulais vous le dire
je fini 19h mort fatigue, dormir, samedi vous travaillez ?
Les pompiers ont descendu mon chat du cerisier, j'ai manqué votre appel, vous m'en voyez confuse.
Lens i'a perdu hier au soir, j'ai crié comme un sourd, pu d'voix, donc par sms
Quelle peur, j'ai cru avoir oublié notre entretien !
je dois refaire mon afgsu, le truc des gestes d'urgence, avant mars, ça rentre dans le cpf ?
J'ai perdu ma prime de nuit sur la fiche de paye, la compta dit que c'est un coup du logiciel
pas peur hauteur
le bébé a crié, j'ai pas entendu le téléphone
jai mal au crane, hier c t laniv de ma cousine
mi gingn pa kozé fransé bien mé mi konpran, band zafér caf i tue la tèt
feu vert chef pour mardi
un décès au service, je finis tard
le portique a sonné, c'était mes clés
On frappe, je vous laisse, à demain.
feu vert 👍
tro peur lol
plus de crédit, rappelez moi
salut chef, jeudi ok si le bus des maraudes part à l'heure
J'ai soixante-deux ans, est-ce un coup d'épée dans l'eau que de refaire un curriculum vitae ?
casser mur, casser carrelage, moi sais tout casser, refaire aussi
chui devant la porte, sa ouvre pas
j'ai coupé les cheveux pour l'entretien, comme star
le frigo est mort, aide possible ?
le chat a griffé le petit, un peu de sang et un gros câlin, on part on est là dans 10 min
J'ai perdu le clé de la boîte aux lettres alors j'ai pas vu votre papier, envoyez encore s'il vous plaît
jsui mort de rire le rappel a 7h du mat frère
mal réveillé
dann mon quartier la route coupée, éboulis, police i barre le passage, pas possible venir
alleï à r'voir
nan c pas urgent, juste la carte imagineR
ma daronne elle va me tuer si je rate encor le rdv donc oui je viens
jai frappé a la porte du bureau 12 ya personne, jattend dehors ou jme casse
mi la perd mon chéquier, fé pa kri aèl si mi lé en retard
carte pro reçue, merci pour le coup de main
morte de fatigue mais présente
jpeux venir en jogging ou je me fais tuer
mon ado claque les portes et me crie dessus que je suis vieille, à 39 ans, ça promet
Je réponds à minuit parce que la journée je m'entends pas penser, ça crie, ça court, ça tape sur des casseroles, bref la vie
le professeur demande écrire phrase avec "coup" : j'ai écrit coup de main, coup de fil, coup de soleil, c'est bien ?
mort la camionnette, batterie, je prends tram
j'ai pas crié de la journée, record battu
Est-ce que le pompier en France c'est travail payé ? mon fils il veut faire
J'ai perdu mon époux il y a quatre ans et je souhaite à présent reprendre une activité, même modeste.
jai brûlé le gateau, l alarme a sonné, les voisins dehors en pyjama, la honte... ok pour le 9
il fé chaud à mourir ici, climatiseur lé cassé
Je n'ai point la force de courir après tous ces papiers aujourd'hui, voyons cela lundi à tête reposée.
tape à l'vitre, j'sus dins l'auto
ma copine ma largué bon c pas la fin du monde, on garde le rdv sa me changera les idée
Le coût du chauffage est une catastrophe, existe-t-il une aide, un chèque énergie par exemple ?
m'tiote alle brait pour un bonbon, j'rappelle
mon fils est pompier et moi aide soignante, on se voit qu'à Noël, alors le 25 ne comptez pas sur moi lol
ma fille hurle pour une chaussette, bref j'arrive
la grippe i frappe fort, mi reste au lit aujourd'hui
i'a pu d'bus, ch'est la grève
mon tel a rendu l'ame, jecris avec celui de ma soeur, c tjrs bon pr jeudi
pédiatre à 17h pour les vaccins des jumeaux, ça va hurler mdr, donc plutot le matin
peur zéro
les flics m'ont indiqué votre rue, je suis perdu
Auriez-vous l'obligeance de me rappeler ?
mon mari rentre de déplacement vendredi, on fête ça, décalez à lundi si possible merci
Je vous écris sur le coup de l'émotion : j'ai obtenu le poste !
merci pour le rendez vous, mon cœur est content, depuis longtemps j'attends le cours de français
Je ne pourrai pas venir, la nourrice est tombée malade et je suis seul avec les enfants ce matin
g fini ma mission a l'entrepot a 5h du mat je dors jusqua midi donc plutot l'aprem
le bus de 8h est pas passé je suis resté une heure dehors dans la rue pour rien
Mon mari a pris la voiture pour aller travailler, je viens avec le tram
jai mal au dos depuis que jai porté les cartons du demenagement mais je viens quand meme
mon patron est strict il veut pas que je sorte le telephone pendant le service
rdv chez le cardiologue pour le coeur c'est juste un controle de ma tension
prise de sang a jeun jeudi 8h donc je serai chez vous vers 10h
grave
ma fille a peur du noir elle ma reveillé trois fois cette nuit je suis naze
j'ai arreté de fumer depuis 2 mois et je respire mieux dans les escaliers 😊
oui merci
le chef ma proposé de finir la formation avant de signer le contrat
J'ai été opéré de la cataracte, je vois bien mieux, le docteur est content
on est a l'hotel pour le travail avec lequipe jusqua vendredi, jrentre le soir
mon petit est tombé dans la cour, deux points au menton, tout va bien il rigole deja
je creve de chaud dans ce bus jarrive dans 10 min
c qui qui a tapé mon cv il y a une faute dans mon nom
Ma voisine crie après son chien toute la journée, impossible de travailler mes cours
j'ai eu honte pendant l'entretien je me suis trompé de nom d'entreprise lol
pas de souci
la vie est chere, entre la voiture et la creche il reste rien a la fin du mois
Les funérailles de mon oncle étaient le mois dernier, je reprends doucement mes démarches
les medicaments pour lallergie me font dormir je peu venir plutot apres 14h
je fais les nuits a l'hopital comme agent d'entretien, je dors le jour, ne m'appelez pas avant 15h
Pouvez-vous me dire si le parking est gratuit dans votre rue ?
mon garçon passe le bac je suis plus stressée que lui j'en dors plus lol
jai pas peur de travailler dehors meme lhiver, jai fait les vignes toute ma vie
le patron m'a rien reproché, c'est moi qui veux partir, le trajet est trop long
on ma volé mon velo devant la gare je viens a pied je serai un peu en retard
mon mari garde les petits mercredi je serai seule au rendez vous c'est plus simple
J'ai pleuré de joie quand j'ai reçu la carte de séjour, dix ans, merci pour tout
la dent de sagesse ma tué hier mais le dentiste la enlevé ca va
je frappe a quelle porte en arrivant
le loyer est passé en retard mais le bailleur est d'accord pour deux fois
cc c ok pr mardi mai je doi partir a 11h pr recup ma fille
Je vous remercie de votre patience, madame, je sais que je pose beaucoup de questions.
jme suis coupé le doigt en cuisine, un peu de sang un pansement et c reparti
ma mere est sortie des urgences, rien de grave, une entorse, je m'occupe de ses courses
j'ai appelé la caf 6 fois, une heure d'attente, ca me rend fou leur musique
mon mec ronfle j'ai mal dormi je suis pas du matin desolé
ma grossesse se passe bien, prochaine echo le 14, donc pas le 14 svp
tkt
Il me faudrait une attestation pour l'école de mon enfant, vous pouvez la faire ?
le chef dequipe crie fort mais c'est a cause des machines on s'entend pas
la voiture demarre pas ce matin la batterie est morte je cherche quelquun avec des pinces
mon fils dort chez sa grand mere cette nuit donc demain je peux venir tot
J'ai un peu peur de prendre l'avion pour aller voir ma famille, mais le billet est pris
jattend le titre de sejour depui mars la prefecture repond jamé
fini les nuits, je passe en equipe du matin lundi !!
lol
l'ecole a appelé mon enfant est tombé au foot il a un bleu au genou rien de méchant
mon patron est en vacances cest le second qui fait le planning
je suis seule pour le moment a la caisse je vous ecris a ma pause
ca me fait mal au coeur de quitter lequipe mais le cdd est fini
mon cœur bat pour l'OM et pour le café du matin haha
je suis pendu au telephone avec l'assurance depuis une heure
ma petite chante crie saute elle est en pleine forme depuis que la varicelle est finie
je veu bien changé de travail mais la mecanique c toute ma vie
Je prends des médicaments pour la tension depuis dix ans et tout est stable.
la rue est barrée a cause du marché je tourne pour me garer
c'est mort pour jeudi
jai honte de mon orthographe mais je fait des effort
je respire enfin, le dossier de la mdph est parti
les voisins font la fete toute la nuit je dors avec des bouchons
la cheffe est sympa elle me laisse finir plus tot le mercredi pour les enfants
pas encore
jetai pas la lundi parce que jenterrais personne hein juste une panne de reveil 😅
trop la flemme
le medecin du travail ma mis apte sans port de charge lourde
mon titre finit en fevrier faut que je commence quand pour le renouveler
on a crevé sur lautoroute avec la voiture de mon cousin, on attend la depanneuse, pas de bobo
jai deux enfants un a la maternelle lautre au college donc les horaires de nuit jevite
Mon médecin souhaite que j'arrête le sucre, je suis triste pour les gâteaux de ma femme.
c'est tuant ces mots de passe a changer tout le temps
je suis tombée sur votre message seulement ce matin, mon telephone etait éteint la nuit
le foyer ma renouvelé pour un an jai ma chambre et ma clé
quelle galere la grève, zero tram zero bus
mon chef m'a dit qu'il voulait me garder mais que le budget était fini, dommage
ma belle mere dort a la maison cette semaine jai personne dautre pour le bébé a part elle, donc ok mardi
besoin dun coup de main pour ecrire la lettre
ton mail est tombé dans les spams je viens de le voir
je viens de me séparer à l'amiable, il faut changer ma situation chez vous ?
mon pere a ete operé du coeur il va bien il est rentré mardi, je suis dispo maintenant
chui crevé le boulot de nuit sa fatigue
le vétérinaire a sauvé mon chat, 300 euros mais il est en vie
J'habite seul, donc pas de contrainte d'horaires, sauf le jeudi où je fais du sport.
ouf
votre questionnaire est long comme un jour sans pain mais je vais le finir
jai ete licencié economique en juin, la boite a fermé, rien contre le patron
ma femme accouche bientot donc si je reponds pas c'est que je suis a la maternité
dsl jai oublié, la tete ailleur avec la rentrée des enfan
je sors de l'intérim, ils ont une mission de nuit pour moi la semaine pro
mon fils pleure le matin quand je le laisse a la creche mais apres 5 minutes il joue
Le chauffage est tombé en panne, le propriétaire envoie quelqu'un demain entre 8h et midi.
je dois partir a l'enterrement d'un voisin vendredi mettez moi lundi svp
pk vous voulez mon rib encore
ya un accident sur la rocade on est bloqué dans les voitures je vais etre en retard de 20 min
jai le trac mais bon faut y aller
a l'entretien le patron ma demandé si javais peur des hauteurs jai dit non jai fait couvreur
Ma fille est en stage dans un hôtel, elle finit tard, je vais la chercher le soir
je tape avec mes gros doigts excusez les fautes
jai signé
mon medicament pour la thyroide est en rupture je fais toutes les pharmacies de la rue
la douleur a l'epaule est partie avec le kiné je peux reprendre
jai laissé tomber le concour de la mairie trop de monde pour 2 places
le vigile a la porte voulait pas me laisser entrer il ma dit que vous étiez fermé
merci du coup de pouce
J'ai pris un coup de soleil au chantier, je ressemble à une écrevisse.
fo til apporté le papier de la caf
je mourrais d'envie de reprendre les études et voila jai 45 ans et je suis inscrite
mon dos me lance quand je reste debout au travail, rdv chez l'osteo vendredi
jai arreter lecole a 16 an esque je peu faire le caces
le chien a mangé ma convocation je vous jure lol
J'ai fait un malaise vagal à la prise de sang comme d'habitude, dix minutes assis et c'était fini
il ma dit de finir ma periode dessai tranquillement et quon verra apres
nn
jai un petit coup de mou mais le soleil revient ca va mieux
la chambre est petite mais au moins cest a moi, le bail est signé
on nous coupe l'eau demain matin pour travaux dans la rue, je viens pas lavé haha
je depose les enfants a 8h20 je peux etre la a 9h
mon frère est parti travailler au Canada, du coup il m'a laissé sa voiture
trop de bruit au bureau jai rien entendu au telephone
Je vous écris de la salle d'attente, mon enfant a une otite, le docteur a une heure de retard.
c la folie au magasin avec les soldes jai pas eu de pause
jai fait tomber mon cafe sur le contrat vous pouvez le renvoyer
mon fils s'est battu avec personne, au contraire, la maitresse dit quil est sage comme une image
je garde ma niece cette nuit parce que ma soeur travaille a l'hopital
J'ai peur d'avoir mal rempli la case du loyer, pouvez-vous regarder ?
grippé au lit, je reporte
on se tape la queue depuis 7h a la prefecture, dehors dans le froid, mais jai le ticket 12
le ciel menace, la sortie de l'école est annulée, je garde mon fils a la maison
mon oncle patron de restau me prend a lessai le week end
c'est dans mes cordes
je suis pas du genre a me plaindre mais 4 mois pour une carte grise
le contrôle technique est refusé, la voiture reste au garage, donc je viens en bus
Ma tante est décédée le mois passé, nous avons fini les papiers, je suis de nouveau disponible.
jai repondu au patron que la nuit je pouvais pas a cause des petits il a compris
nickel chef
la formation est finie jai eu mon diplome de cariste, ma femme a pleuré
jai mal compris, c'est jeudi matin ou jeudi après le repas
mon ptit dernier a les poux, lecole ne le prend pas auj, on peut reporter
je suis mal garé dans la rue je monte vite deposer le papier et je repars
le medecin ma dit que mon coeur est solide comme celui dun jeune homme
la nuit porte conseil je vous dis demain si je prends le poste
j'ai raté l'appel j'étais sous la douche
jai pas dormi a cause du stress de lentretien mais c'etait bien finalement
trop contente
mon mari est de nuit il dort la journée donc je sors avec le bébé pour pas faire de bruit
ma mere vit seule et elle est tombée malade, un rhume, je lui apporte la soupe a midi
l'ordi a planté au milieu du test ça m'a tué, 40 questions a refaire
jai rdv a l'hotel de ville pour le passeport du petit
mon allocation est tombée ce matin merci davoir relancé
le divorce est prononcé depuis lundi, on a partagé les meubles sans histoires
je suis un couche tard, avant 10h je suis un zombie
Les voisins du dessus frappent des talons, c'est pénible mais on vit avec.
g perdu mon porte feuille dan le bus avec ma carte vital
sa va et vou
je pars au bled 15 jours pour voir ma mere je rentre le 3
mon enfant est asmathique mais la il respire bien avec la ventoline, il retourne a l'école demain
pas la peine de crier en majuscules dans vos sms lol
jai envoyé 30 cv pas une reponse ca commence a me gonfler
l'infirmière passe chaque matin pour la piqûre après mon opération, donc pas avant 10h
le gars de la securite ma dit revener demain
je suis au taquet
la voiture de ma soeur est tombée en panne sur la route de l'hopital ou elle travaille, je l'emmene
C'est un travail qui me tient à cœur, j'aimerais finir ma vie professionnelle dedans.
je vous dérange encore c'est pour savoir si le stage est payé
avec cette pluie j'ai les pieds trempés, j'arrive
votre application rame a mort sur mon vieux telephone
jai changé de numero, l'autre etait au nom de mon ex mari, plus simple comme ca
j'ai le vertige en haut de l'échelle, donc le batiment non merci
ca bouchonne
je termine a 22h je peux pas repondre le soir
mon ancien patron veut bien me faire une lettre de recommandation, je suis touché
il fau que jarrete de tou remettre au lendemain
On a fini de repeindre le salon, plus mal aux bras qu'après une journée d'usine
la prefecture a perdu mon dossier, je suis vert
ma fille passe en sixieme elle a peur de se perdre dans le grand college c'est mignon
je prends le ferry de nuit et je dors sur le bateau, j'arrive jeudi matin
j'ai un rappel de vaccin à faire pour travailler en ehpad c'est ou
ma residence sociale est calme, la gardienne veille la nuit, je suis bien tombé
on m'a dit que je parlais bien français maintenant 😊 merci le cours
le salaire est pas tombé encore, le patron dit que la banque a du retard
Puis-je arriver à 10 heures, car le car scolaire de mon enfant passe à 9 heures 15 ?
a mercredi
je me suis pris une porte en sortant du boulot un peu de sang au nez et un fou rire general
jai vu lannonce serveur dans un hotel a cote de la gare ca m'interesse
la maitresse est absente toute la semaine donc les gosses sont a la maison avec moi
Mon épouse est hospitalisée pour une opération prévue, elle rentre vendredi.
mon fils a perdu sa premiere dent, du sang partout sur l'oreiller et la petite souris est passée
ya moyen davoir un ticket de bus
il est ou mon dossier
j'ai vécu seul pendant vingt ans dans la meme rue, tout le monde me connait, demandez au boulanger
j'suis tombé des nues quand ils m'ont dit que j'avais droit a la prime
l'autre jour j'ai attendu dehors et le monsieur ma pas vu, il était parti manger
c'est pas une question de vie ou de mort, répondez quand vous pouvez
sa capte mal ici a la campagne
toute la famille est tombé malade lun apres lautre gastro
mon mari dit que je parle de vous la nuit en dormant, trop de stress avec ce concours lol
impeccable
mon voisin ma prêté sa voiture pour venir sinon c'etait 12 km a pied
J'avoue que j'ai eu peur de ne pas retrouver de travail à 58 ans, et voilà, je signe demain.
jai demandé un logement plus grand on est 5 dans un t2 mais ca va on s'arrange
les horaires coupés me tuent, je prefere un poste en continu
je suis en train de courir apres mon certificat de naissance
ma copine est enceinte de 7 mois elle dort mal moi aussi du coup
on m'a coupé le gaz deux heures pour changer le compteur, je devais rester a la maison
c le 14 ou le 24 jai pas bien lu
La gardienne de l'école est partie, il faut que je récupère mon enfant plus tôt.
je me suis cassé la figure en patins avec ma fille j'ai mal aux fesses lol
mon titre de sejour est en fabrication ils mont envoyé le sms
je kiffe la vie depuis que jai ce boulot
le chef de rayon est parti a la retraite on a tous pleuré au pot de départ
jvien de voir votre sms jetait en voiture je repond jamais en conduisant
j'ai mis le reveil a 6h et jai rien entendu, une vraie marmotte
mort de faim, je mange et j'arrive
mes parents dorment a lhotel ils sont venus pour le bapteme du petit
Monsieur, je tiens à vous exprimer ma reconnaissance pour l'aide apportée à mon mari.
quel jour deja
je finis mon contrat saisonnier en octobre apres je redescend dans le sud
le metro est arreté entre deux stations, jai du reseau donc je vous previens
ils veulent quoi comme papier pour l'apl
jai demandé une avance au patron pour la caution il a dit oui direct
ma petite dort enfin, je peux parler 10 minutes si vous appelez maintenant
Il n'y a pas mort d'homme, j'ai simplement noté la mauvaise heure.
la tondeuse du voisin me reveille tous les samedis a 7h grrr
c pa grave
mon stage en boulangerie commence la nuit a 3h, ya pas de bus, je cherche un covoiturage
le patron veut que je vienne samedi, payé double, j'ai dit oui
Je suis veuve depuis huit ans, ma fille vit à côté, je ne manque de rien.
mon mari me depose en voiture a 9h et il repart travailler
jai eu une prune parce que je suis resté garé devant vous 5 min
a la fin de la journée jai plus de voix, je crie toute la journée au marché pour vendre mes melons
le scanner est normal, le medecin est rassuré, moi aussi
et pour la tenue
j'ai mal pris la remarque mais en vrai le chef avait raison, je me suis excusé
ma soeur se marie samedi je pars vendredi matin et je reviens lundi
Vu l'âge de ma voiture, c'est un miracle qu'elle soit encore en vie.
on a bien dormi dans le nouveau logement, la premiere nuit sans camion qui passe
jenvoi la photo du papier mai elle part pas
elle est folle cette meteo
moi la compta c'est pas mon truc, je prefere travailler dehors avec mes mains
je suis tombé sur la boite vocale 3 fois, rappelez moi quand vous finissez
mon fils a eu 18 en maths, je suis fier comme un paon
jai recu un courrier de la banque pour des frais 30 euros c'est abuse
mon generaliste est parti a la retraite et yen a plus dans la vallée, pour le certificat je fais comment
j'ai honte de demander mais vous auriez pas un vieux costume pour lentretien, le mien est trop petit
cest mon anniversaire jeudi alors plutot vendredi hihi
Mon enfant a pleuré pour son doudou oublié dans la voiture, j'ai dû faire demi-tour, j'arrive.
jai coupé les ponts avec l'ancienne agence d'interim elle payait toujours en retard
je reste ici jusqua la fin de mon hebergement en 2027, le centre est propre et l'equipe gentille
impossible de me connecter
avec le ramadan je dors peu la nuit, plutot en fin de matinee svp
jai plus mal du tout depuis la piqure dans lepaule, je dors comme un bébé
mon patron va fermer en aout on est tous en congé
je me tue a vous dire que mon nom s'ecrit avec deux L 😂
Nous avons reçu l'accord pour la place en crèche, je peux donc chercher à plein temps.
les papier les papier toujour les papier pfff
mes beaux parents nous hebergent le temps des travaux, ils ont une grande maison, ca dépanne bien
ma chef m'a fait un bon retour, elle dit que je bosse vite et bien
je passe mon code vendredi je croise les doigts
le petit est rentré de colo hier soir il a dormi 14 heures
jai la tete dans le seau ce matin mais je viens
il me reste a finir la lettre et partir la poster, la poste de ma rue ferme a midi
Ah d'accord !
Je vous confirme que l'hôtel m'embauche comme veilleur de nuit à partir du 15.
j'ai un traitement pour l'estomac, pas de cafe pour moi mais merci
jai fai une chute de velo la semaine derniere, plus de peur que de mal, le velo est plus abimé que moi
votre collègue est partie en congé elle ma dit de voir avec vous
c'est l'hopital qui se fout de la charité ce centre des impots
on ma dit quil y a une aide pour les lunettes c'est ici
jai quitté mon mari en 2010, depuis on est bons amis, c'est lui qui garde les petits quand je bosse
trop tard
la prof de ma fille veut me voir, c'est pour la féliciter parait il
j'étais au fond du couloir, j'ai pas entendu crier mon nom, et apres c'etait fermé
Le siège de la voiture me fait mal au dos, je préfère le train pour les longs trajets.
je vous ai pas abandonné lol juste pas de forfait
ils ont arrété la ligne 4 le soir, apres 20h je dois finir a pied
je bosse de nuit chez un boulanger, mon patron est un amour mais la chaleur du four me creve
mon garçon a mordu sa langue en tombant du toboggan, un glaçon et c'etait fini
j'attends le plombier
ça m'a coupé le souffle quand jai vu le prix de la mutuelle
la garderie ferme lannée prochaine, ca va etre sport
je suis sorti prendre l'air dehors, ya trop de monde dans votre salle d'attente, appelez moi quand c'est mon tour
jai plu de place pour les anglais lol je veux dire le cours d'anglais
le chef nous a menacés de chanter au karaoké si on finissait pas l'inventaire mdr
tou est bon
mon copain a trouvé du travail a lyon donc on va partir la bas en janvier, je dois changer de conseillère ?
ma fille a fait une crise au supermarché pour des bonbons, tout le monde nous regardait, la honte
J'ai cherché toute la nuit mon diplôme, il était dans la boîte à gants de la voiture.
j'ai appris a nager a 40 ans, fini la peur de l'eau !
chu pressé
mon mari rale parce que je travaille le dimanche mais il est content de la paye
faut il venir avec les enfants ou seul
j'ai un trou de memoire, c'est quoi le nom de la dame de l'accueil
Je suis tombée amoureuse de ce métier d'aide-soignante, malgré les nuits et le mal de pieds.
ma banque a bloqué la carte, jai appelé ils en renvoient une
on ma operé du canal carpien, le droit est fini, le gauche c'est en mai
le proprio est venu reparer la fuite, il est reparti a 20h, c'est sec maintenant
J'étais en intérim toute ma vie et là un CDI, je n'y crois pas encore, ma femme non plus.
elle est morte la machine a café ou quoi
jai sauté du lit en panique je croyais que le rdv etait aujourdui
ce patron je le connais, jai deja travaillé chez lui, il paye bien et a l'heure
le prix de lessence me tue 90 e le plein pour aller bosser
La préfecture a abandonné la procédure d'expulsion l'an dernier, tout est régularisé et j'ai ma carte.
au fait
mon fils veut arreter la fac pour faire cuisinier, moi je le soutiens, c'est sa vie
je suis levé depuis 4h jai fini a midi, une sieste et je viens a 15h
j'ai l'estomac noué avant chaque oral
je vous fais pas la bise je suis enrhumée lol
la nounou est partie en vacances et mon mari travaille, donc pas possible jeudi
Excusez mon silence, j'ai été absorbé par le déménagement et les cartons.
j'ai glissé sur le verglas en sortant de la voiture, un bleu, le manteau a tout amorti
ya pas le feu au lac, la semaine prochaine ca ira
mon banquier m'a fait peur avec son message mais cetait juste une pub pour un crédit
ah zut
je prefere travailler seul, la nuit au calme, gardien par exemple ça me plairait
j'ai demandé au chef d'arrêter les heures sup, il a dit pas de probleme
ma cousine dort sur le canapé le temps de son stage, elle ronfle comme un tracteur
j'habite au 5e sans ascenseur ca muscle les cuisses
Le kinésithérapeute m'a appris à mieux respirer, je dors beaucoup mieux la nuit.
merci d'avoir patienté
le chantier s'arrete a cause du gel on reprend quand il fait plus doux, le patron nous paye les intempéries
mon petit a peur du dentiste il crie avant meme d'entrer, c'est ce mercredi donc pas dispo
jarrive le tram et blindé
quelle heure ?
J'ai perdu mes clés hier soir, mon mari est rentré m'ouvrir, on a bien ri.
je serai tout ouïe demain, la je dors debout apres l'equipe de nuit
on m'a fait une infiltration au genou, repos deux jours, donc lundi plutot
le bruit court que lusine va fermer, on attend de voir, moi jai deja un plan b
jai bu un coup avec les collegues pour feter mon cdi
fin de mois dur dur mais jai mangé chez maman 😄
mes enfants sont grands maintenant, je peux reprendre ma vie professionnelle, meme le soir
yavait personne
jai marché sous la pluie toute la rue de la republique pour trouver votre bureau, c'est mal indiqué
ma prise de sang est bonne, le fer est remonté, moins fatiguée du coup
sorry jetais au cinema avec mon fils, tel coupé
le papa la recupere le vendredi soir, on fait moitié moitié depuis le divorce et elle le vit bien
jai un mal fou a me lever en hiver
vous travaillez la nuit ou quoi, votre message est tombé a 23h lol
Pour être honnête, j'en ai assez de remplir toujours les mêmes documents pour l'administration.
j'ai pas de voiture, mon mari non plus, mais le patron passe me prendre avec le camion
cest payé combien la formation
mon chat m'a griffé, un peu de sang sur la convocation, je vous la ramene quand meme ? 😅
tp bien
mon grand pere est parti en octobre, il avait 96 ans, une belle vie, merci pour votre mot
le covoit a annulé au dernier moment suis a pied
jai pu me reposer, l'arret maladie est fini, je reprends lundi a mi temps
jai pas osé parler pendant la reunion, un peu honte de mon accent, mais la prochaine fois je me lance
je croyai que cetai un numero inconnu jai pas decroché
la musique du voisin cette nuit, un bal musette jusqua 2h, j'ai fini par danser dans ma cuisine
la recruteuse etait enceinte, on a parlé bébés la moitié de l'entretien, je le sens bien
moi jdis oui
jai la trouille du test de francais mais ma prof dit que je vais y arriver
le stage se passe mieux, le tuteur m'explique et je respire
Bonjour, mon enfant a un rendez-vous chez l'orthophoniste tous les mardis à 16 heures.
on travaille en binome la nuit donc jamais seul, c'est rassurant pour ma femme
ils mont pris en cuisine collective, 25h semaine, fini les coupures
mon loyer est payé par la caf en direct, c'est normal quil reste 112 a ma charge
J'ai eu un coup de chance extraordinaire, la directrice connaissait mon ancien patron.
mon ordonnance de medicaments est a renouveler jeudi, je peux passer juste apres
cest dla folie le prix des cahiers pour la rentrée des 3 enfants
jai rempli tout seul le dossier, premiere fois de ma vie, je suis pas peu fier
j'ai froid aux mains dans l'atelier, le chef nous a acheté des gants
jpeu avoir le nom de la dame svp
On m'a retiré le plâtre hier, je peux enfin conduire et accompagner mon enfant à l'école.
jai bien recu
la nuit derniere jai revé que jarrivais en pyjama a l'entretien lol vivement que ce soit fini
je veux pas mourir idiot, alors expliquez moi c'est quoi un cer
le bebe de ma soeur est né cette nuit, je sors de la maternité, je suis tata, pardon du retard
ya til un examen a la fin de la formation
ma tete va exploser avec tous ces sigles apl rsa cej pfff
au marché le patron me laisse partir plus tot le vendredi pour la priere
jme sui trompé de bouton dsl
mon mari a fait tomber sa tasse sur le clavier, je vous ecris du telephone
Je préfère vous dire que je suis lent à l'ordinateur, soyez indulgente.
je vien d'avoir mon code !!!
dur de se garer dans le centre, je laisse la voiture au parking relais et je finis en tram
mes yeux piquent trop decran a la formation
bon ben a plus
j'ai promis aux enfants la piscine si je suis embauchée, alors pas le choix je vais tout donner
ils ont refait le hall de l'immeuble, ça sent la peinture mais c'est joli
dehors à gauche ?
j'arrive
au travail
chez moi
la voiture
crevé
bonne nuit
mon fils
peut etre
dentiste
en retard
trop cool
panne
garage
mal dos
fini !
malade
école
chui là
en voiture
mdr
fo voir
dodo
j'ai fini ma nuit
le chef veut pas
mon mari vient me chercher
les enfants dorment encore
peur de rien
trop mal aux dents
jai arrêté le sucre
je dors encore
je suis dans la rue derriere
ca me tue mdr
mon patron est daccord
jattend dehors devant la porte
la petite pleure je rappelle
le bus est tombé en panne
c'est la vie
voiture en panne desolé
je pars a midi
je finis tard le soir
jai honte jai oublié
mon coeur va bien merci
on demenage samedi
J'ai passé une bonne nuit.
mal de tete je reporte
je suis seul au magasin
vous frappez et vous entrez
tombé du lit ce matin
arrêt maladie jusqua vendredi
jai peur des piqures
mon enfant a la varicelle
lhotel recrute des femmes de chambre
mon mari dort le jour parce quil travaille de nuit, les enfants jouent dehors pour pas crier
le patron crie a cause du bruit des machines mais il est gentil, jai pas peur de lui
jai honte d'avoir pleuré devant le chef, c'etait de joie pour le cdi
ma voiture est tombée en panne dans la rue cette nuit, mon mari la remorque
j'ai peur de conduire la voiture la nuit donc je veux finir avant 17h
Mon enfant est tombé à l'école, un peu de sang au genou, il n'a même pas pleuré.
le chef veut que je finisse la nuit a l'hotel a 6h, je rentre dormir et je viens a 14h
jai mal au coeur en voiture, les medicaments marchent bien, je viens en train
mon fils a crié toute la nuit pour une dent, on a mal dormi mais ca va
je suis seule avec les enfants, mon mari est parti acheter la voiture a Lille
frappez fort quand vous venez le petit dort pas la journée et la sonnette est morte
on vit bien dans cette rue, les enfants jouent dehors sans voiture
le docteur du coeur ma dit d'arreter le sel et de marcher dehors
jme suis cogné, du sang sur la chemise, le patron ma dit va te changer lol
jai fini de travailler a lhotel la saison est morte, le patron me reprend en mai
mon mari a eu peur du dentiste, il a crié avant d'avoir mal haha
La nuit, mon enfant dort enfin sans pleurer, je respire et je peux partir travailler.
j'arrete les nuits, le chef est daccord, fini de dormir le jour
jai pleuré de rire, mon enfant a dit patron a son maitre d'ecole
le medecin arrete mes medicaments lundi, je respire bien, la bronchite est finie
j'ai honte mais jai dormi dans la salle d'attente des urgences pendant que ma fille faisait sa radio du pouce, rien de cassé
mon chef part a la retraite, on a pleuré, fini la belle vie mdr
le patron frappe a la porte du camion pour me reveiller, on part a 4h de la nuit
jai peur de tomber a ski, je garde les enfants au chaud pendant que mon mari y va
ma vie c'est enfant travail dodo mais j'ai le coeur content
je sui tombé sur mon ancien chef dan la rue il ma proposé un travail de nuit
mon fils dort chez un copain cette nuit, premiere fois, il a pas peur, moi si lol
il a plu dehors toute la nuit, la rue est pleine deau, la voiture passe pas
mon mari est chef cuisinier dans un hotel, il finit a minuit
j'ai mal aux pieds, seize mille pas par nuit a lhopital, mais le chef est bien
jai arreté la voiture, trop chere, les enfants vont a l'école a pied par la petite rue
Le chef de l'hôtel m'a laissé partir plus tôt, car mon enfant avait mal à l'oreille.
je prends des cachets contre le mal de mer avant de partir, peur de rien apres
seul probleme le patron veut quelquun avec une voiture, sinon c'est fini pour moi ce poste
le coeur a l'ouvrage et mal aux bras, voila la vie de maçon
les enfants crient, le chien crie, mon mari ronfle, quelle nuit lol
mort de peur devant le film hier, jai pas dormi, mon mari rigolait
coup de coeur pour ce travail, le patron est en or, je veux pas partir
le bébé dort la nuit mais pleure le matin, du coup je pars tard
jai fini mes medicaments pour l'angine, plus mal a la gorge, je reviens lundi au travail
tombé du velo dehors, un peu mal au poignet, le medecin dit que cest rien
elle a arreté de pleurer a l'ecole, mon enfant a plus peur de la maitresse
le patron ma dit si tu veux partir en vacances en aout y a pas de mal
le moteur de la voiture est mort et mon chef me prête la sienne, trop sympa
mon mari et mon patron se connaissent, ils ont grandi dans la meme rue
on a dormi a l'hotel pour le mariage, les enfants ont crié de joie devant la piscine
J'avais peur de vivre seule après le divorce, et finalement j'aime cette vie.
finir a 2h de la nuit sans bus pour rentrer dormir non merci, plutot de jour
ma fille de 4 ans frappe dans son tambour toute la journée, jai mal a la tete et le coeur en fete
jai eu du mal a finir le dossier, pas dormi de la nuit, mais parti ce matin en recommandé
la dame des urgences a dit simple foulure, mon mari conduit la voiture pour 10 jours
chui tombé malade, les enfants aussi, les medicaments font effet on dort beaucoup
mon patron arrete le magasin, il part vivre en Espagne, il me paye tout
pas de mal je respire le bon air dehors en vous attendant dans la rue
le chef ma fait peur, surprise d'anniversaire dans le noir, tout le monde a crié
jai donné mon sang hier soir a la mairie, je suis tombée de sommeil et dormi 11 heures
mon mari tape le courrier a l'ordi pour moi, je sais pas faire
mon mari rentre du boulot a 18h apré je peu venir
mon petit frappe dans le ballon toute la journee, il veux faire du foot
mon fils frappe les autre a lécole, on voit la psy ensemble et on en parle
j'ai peur de rentrer trop tard ce soir a cause du bus, on peut faire plus tot ?
je me suis cogné le genou en rentran ce soir rien de grave
mon ex me dépose en voiture jeudi donc pas de souci pour l'heure
mon ex vient planter les tomates avec les enfants, on s'entend bien
je me suis étranglé avec mon café en voyant l'heure du rdv mdr
jai un torticolis depuis hier soir, les marques de l'oreiller et tout
je me suis enfermée dehors, les clés sont dans l'appart j'attend le serrurier
il a oublier la clé de lappart je dois attendre quil sorte du travail
mon copain s'est cassé la figure en scooter mais il va bien
je me casse la tête pour parler de mon travail au cv
il a sorti les couteau de cuisine du carton, on emménage cette semaine
je dois y passer pour prendre mes couteaux de cuisine, je commence un extra vendredi
ma fille de 24 ans et son compagnon se battent pour avoir un logement
ma fille est rentree avec la figure peinte en bleu, c'etait carnaval
je fais du violon avec mon mari presque toutes les semaines
mon mari travaille une semaine sur 2, les autre semaine il garde les petits
mon frere va me tuer si je lui rends pa sa voitur avant midi lol
mon frère veu me trouvé une place dans son entreprise
j'ai poussé le frigo dans l'escalier j'ai mal partout, vive le déménagement
il ma pousser a faire cete formation et je le remercie
il a pris mon telephone par erreur donc je répond pa vite
je répond pa vite desoler le petit joue avc mon telephone
le voisin du bas revient tous les soirs m'aider pour l'ordinateur
on me force pas, c'est moi qui veux refaire un stage
si je refuse le poste est ce que je perds mes droits
il dit que la maisson est a loué avc un petit jardin
jai bruler le repas et la maisson sent le cramé je sui en retard
mon père me done des coups de main pr les cartons, il a 70 ans
mets ta ceinture me dit toujour mon pere, je passe le code samedi
aidez moi la porte du batimen est fermée je sui dehors
la porte est défoncée par la pluie, le proprio envoie quelqu'un dehors demain
jai chercher partout dans la maisson mon atestation, rien
il me faut du beurre et des oeufs, je fais un gateau pour l'équipe demain
les cheveux tirés cest obligatoire pr le stage en cuisine ? c'est normal
ma belle famile me garde les enfants, cest bon pour lundi
la préfecture ma pris mon passeport pr le renouvelemen
mon lave linge devient fou il casse tout mon linge
jai porte plainte pr le vol de mon velo, depuis je viens a pied
je porte le dossier de plainte a l'assurance pour le dégât des eaux
mon fils de 30 ans me bat toujours aux cartes
mon fils se bat pr avoir sa pension dinvaliditer
je me cache pa, j'ai oublier le rdv 2 fois cest de ma faute
jai frapé 2 fois ce matin a votre bureau persone ouvre
jai cru mourir de rire hier avc le groupe
si je pars de chez sa mère il me faut un studio
si je pars a 8h je sui chez vous a 9h
il touche le rsa alors que je touche rien, pourquoi
mon dos me fait mal la nuit a cause du matelas
ma soeur se fai un café avc son mec et ele arrive
jsais plus quoi faire du tabac j'arrive pas a arreter
il m'a donné une chaise de bureau il en avait plus besoin
jai 5 points a voir avec vous dont le permis
il reste 5 points sur mon permis je peux encore conduire
on s'est disputé avec mon mari pour la vaisselle ca va mieux
la porte claque toute seule j'ai sursauté, c'est le vent
mon chien ma mordu les chaussure je viens en claquete
je boxe le mardi soir donc plutot jeudi
on m'a tapé dans l'œil avec cette annonce de vendeuse
cette nouvelle m'a frapée, un poste juste a coté de chez moi
je dois battre les oeufs en neige pr lexamen de patissié
je veux que la formation s'arrete avant juillet si possible
je veux plus être la a 8h, trop tôt pour moi
persone ma répondu je fais quoi
il me manque un papié, persone sait ou le demander
jai envie de dormir tout les matins, cest le traitemen
j'ai envie de nourrir mes enfants avec mon propre salaire
je vais sauter le repas ce soir pour pas rater le rdv
le pont est fermer, ne vous inquietez pas jarive par l'autre cote
jai avaler mon café et je file, je dors toujours mal
la boite aux lettre est cassée, je voulais savoir si le courrié est parti
j'ai perdu du poids, tout le monde me dit que j'ai bonne mine
a quoi bon ce papier, on me l'a deja demandé deux fois
je vais pendre les rideaux cet aprem, j'en ai marre des cartons
ca va dépendre de mon patron, j'en ai marre datendre ses horaire
je me suis ouvert un compte l'année derniere et la carte revient toujours
j'ai pas de veine, le bus est passé devant moi
je me suis endormi et le reveil a pas sonné, désolé
je voudrais ne plus jamais faire de nuit, c'est fini pour moi
merci pour tout, c'est mon dernier message avant le rendez vous, a demain
je pars pour de bon a Lyon, merci pour tout ce que vous avez fait
jai ecrit une lettre de motivation, mes enfant ont corriger
apré la mort de mon père jai des papiers a faire, je peu venir vendredi
je pense finir mon contrat de travaille en mars
j'ai fini par perdre patience avec la caf
y a plus rien qui me retient ici, je veux déménager pres de ma mere
je rejoins ma mère a la gare puis je viens
le rsa tombe quand ce mois ci
je vai prendre lair un peu si le rdv est pa tt de suite
mon fils dit quil veut courir le marathon, il a déja essayer en septembre
mon fils a essayer le lycée pro mais il veut arreter en septembre
tout le monde serait mieux avec un bus de plus le matin
sans moi ils seront pas assez a l'atelier, je viens
j'habite a cote de mon pere, j'en peu plus de vivre a lhotel avc les valise
mon père chasse au fusil le dimanche, moi j'aime pa trop
mon train a sauté, supprimé, je serai la vers 11h
j'ai crevé un pneu c'est tout, j'arrive
je suis crevé je veux dormir c'est tout
jai supprimer le message sans faire exprès vous pouvez le renvoyer
jai plus la force de porté des charge, je cherche autre chose
je continue a vivre chez mes parents en attendant
ma voisine a jeté un oeil a mon cv, elle trouve ça bien
je peu passé par la fenêtre du bas lol, la porte est fermée
je me sui fait mal avec la lame du cutter au travail, deux point et c'est bon
je fais pa de mal, je veu juste partir un peu plus tot
je regrette, personne m'a prévenu du changement
kan je serai embauché persone pourra me dire que je fais rien
mon mari a laisser un mot a laccueil et on nous répond plus
mon mari se tue au travaille pr nous, moi aussi je veux bossé
je prépare tout pour partir en saison, j'ai donné mes affaires a ma soeur
demain je ne serai pa la, y a du monde a la maison
depuis le divorce je veu plus vivre dans cette vile, vous avez des offre aileurs
les médocs c'est pour la tension, rien de grave docteur a dit
le trajet me fatigue trop, je veux que le stage se termine
ca se termine a quelle heure, l'atelier
je me noie dans les papiers, on peut voir ça demain
j'arrive a pied par le canal, je vais etre a l'heure
si je pouvais avoir le courage de reprendre les etudes
les enfants jouent a la balle pardon pour le bruit
c bon j'arrete la formation, le commerce c'est pas pour moi
pardonnez moi, j'arrete pa d'oublier vos message
jai deja fait deux tentatives pr le permis et j'y repense en ce momen
c'est ma deuxieme tentative de connexion, ca marche pas en ce moment
je veu plus rien savoir de ce patron, je cherche aileurs
ma vie est finie de payé le credit lol, enfin libre
je suis au bout du rouleau de papier mdr l'imprimante veut plus
la mort dans l'ame je laisse tomber le poste, trop loin
je disparais du 3 au 10, vacances chez ma tante
un jour je partirai vivre au soleil, mais la je veux bosser
j'ai dormi dans la voiture sur la route des vacances, les gosses étaient contents
je dors chez ma soeur en attendant mon appart, tout va bien
le toit fuit depuis hier, le proprio est prévenu
je refais des toits depuis dix ans, c'est mon metier
je suis dans la rue juste devant, c'est quel numéro
le camion est dans la rue avec mes sacs, j'emménage enfin
on a mis les poubeles dehors ce matain et on va dormir un peu
on mange dehors ce midi avec l'équipe, je suis la a 14h
le bus 115 passe plus devant chez moi, je prends lequel
il fait moins 3 ici j'ai gratté le pare brise, j'arrive
l'huissier a envoyé une lettre pour une vieille dette, on en parle au rdv
j'ai changer la serrure moi meme, fier de moi, bonne nuit
j'attends sous l'abri pres de la gare, il pleut
je couche les petit et je vous reponds, a tt de suite
l'hotel veut me garder en cdi, je vous dis ça ce soir
on part a midi de lhotel, fin des vacance, rentrés chez nous ce soir
mon cousin me depose a la porte ce soir ou demin
jai personne d'autre pour le parrainage que mon cousin
jai passer la nuit sur le cv, je recommence ce soir
je vous attends sur le banc devant l'entrée
enceinte de 6 mois je dors mal, on peut décaler l'après midi
je sui dans le hall de limmeuble, cest quel étage
j'ai une place au foyer depuis cette semaine, ils sont gentils
plus de place au parking je me gare dehors
j'ai rangé la cave, y avait des rats, le proprio vire tout demain
je squate le canaper de mon frere jusqu'a mon bail le 1er, ça roule
aide a domicile depuis lundi, je dors debout
j'étais dans le métro, j'avais pas de réseau
les trois enfant sont sur le trottoir on atend le car
mon voisin a recu un avis d'impayé ce matin, il veut venir vous voir
je sais pas ou passer l'examen, vous avez l'adresse
il m'a mis sur la liste sans rien me demander
ma tante a arraché une dent, je l'emmene chez elle
on a ranger la tente, camping terminer, nul en montage mdr
je sors du travail a 16h demain et pas de bus du tout, comment faire
je cherche un logement plus grand, pas pressé du tout
le proprio a couper leau pr les travaux, revient a midi
j'ai mis mes affaires sur le palier pour le livreur
j'ai 62 ans, je conduis une camionnette depuis quinze ans
la camionette du boulot dort devant chez moi, je peux me déplacer
hébergement de mon site internet fini demain, je peux plus montrer mon portfolio
a 8h demain je suis au bout de la rue, a l'arret
y a une fuite a la maison, bébé dort on atend le plombié
bebe veut pas dormir aileurs qu'a la maison, alors je viens avec lui apre la sieste
j'ai dormi par terre cette nuit, le lit neuf arrive demain
jai tourné en ville pr me garé toute la matinée
la maison de retraite recrute, j'ai rien d'autre ce soir
jai bruler mon repas hier, ce soir pizza
pa dabri au point de rdv, prenez un parapluie
ils m'ont vire mon salaire, tt va bien
ma mère m'a jeté ma convocation, jsuis au macdo pour le wifi
je travaille au macdo jusqu'a la fermeture, donc pas le soir
mon copain veut que je vive chez lui, je sais pas si ça change la caf
je conais personne dans le groupe, ou aler ce matin
on vient a 4 dans la voiture, covoiturage
la saisie de lappart sur le site bug, je peu pa finir ma demande
n'importe ou cette semaine sauf la nuit je travaille
ça fait 3 nuits que je travaille a l'aéroport
je sui a l'aeroport dans 3 jours, on fai le rdv par tel
j'ai plus de chez moi de libre, mes cousins sont venus en nombre mdr
mon bail finit en juin, il faut que je cherche un appart
je dors sur le canapé la chambre est en peinture
on est dehors au parc avec les enfants, je rappelle
je suis hébergé chez mes parents, ça se passe bien
la nuit je travaille, le jour je dors, appelez apres 15h
jai une radio de la poitrine lundi, la maintenant tt va bien
j'ai le bras gauche dans le platre, je signe de la main droite
j'arrive, laissez moi respirer deux minutes
jarive plus a m'inscrire
mon mari est tombé sur une annonce, ça bouge
je bouge plus de chez moi, appelez kan vous voulez
la prise de sang est a 8h, je viens apré
le robinet s'arrete pas de couler, j'attends le plombier
ma mère parle bizarre au telephone, le réseau est mauvais depuis ce matin
je me suis tordu la cheville d'un coté, je viens doucement
mon bébé a un peu de fievre, 38, je le garde, on decale
la fièvre est tombée, bébé a repris l'école des la semaine prochaine
jai fai un malaise la semaine derniere, le docteur dit que c'est la fatigue
j'arrive pas a me lever le matin je suis du soir
mon fils a renversé la javel sur mon seul pantalon noir
mon fils a avalé tt le gouté il est conten
ma voisine est toute bleue, elle a peint la façade
je respire mieux depuis que jai les papiers
je sui diabétique, j'ai mon controle mardi, rien dinquiétant
je vois trouble sans mes lunettes, je peux pas lire le formulaire
il a pris une decharge pr signe a ma place, il vous repond
je sui electricien, il me faut une habilitation
enceinte de 8 mois je perds la tete, j'ai oublié notre rdv
dégat des eaux chez moi, j'ai personne pour attendre l'expert
j'etouffe dans ce bureau, il fai 35 degres
mal a la gorge, rien de mechant, je mets un masque
une barre de céréales et j'arrive, vite
je me suis coupé le doigt en cuisinant, un pansement et c'est bon
la scie est cassée je suis parti en chercher une, chantier retardé
ma grand mère me reconnait pa avc ma nouvele coupe haha
je saigne du nez souvent, l'ORL me voit en avril
overdose de chocolat apré paque, je viens en roulant
mon coloc a fai débordé la mousse du bain j'éponge
je sens pas bien ce poste, le côté vente me va pas
je narrive plus a écrire sur ce clavier, touche droite cassée
lasthme de ma file va mieux, inhalateur renouvele
mon compte est vide, cest la crise
accident de voiture mois dernier, j'attends l'assurance
ma femme est coincée dans les bouchons a l'instant
il a ramasser des champignons, jai trop manger
je vai donné mon sang mercredi, il faut mangé avant
mon coeur bat vite a lidée de lentretien lol
je vais ramasser les pommes en septembre, contrat saisonnier
elle revient chez elle en bus, elle prend ma place
le petit part a l'école sans manteau, coup de soleil sur la peau
jai renverser lhuile, toute la cuisine a nettoyé
j'ai reçu un coup de fil de la ferme, ils me veulent pour les foins
j'ai mal au ventre avant chaque entretien c'est le stress
le courant s'est coupé d'un coup, jamais vu ça
mal de tête ce matin, un doliprane et je viens
j'ai pris le mauvais train par erreur, mon mari a oublié de me réveiller
trop de médicaments a prendre le matin, plutot rdv l'aprem
mon père et moi on se parle plus, longue histoire
je veu devenir ambulancie, ca recrute vite
lambulance me depose pr ma kiné, je sui libre apré
rdv chez le cardiologue le 12, pr le suivi de mon coeur, décalez svp
on m'opère du genou en janvié donc pa de formation avant
hospitalisation de jour prévue vendredi, simple contrôle
jai la creve je tousse beaucoup je viens pas
un point au dos depuis le déménagement, je vois l'ostéo
formation sauveteur secouriste, on apprend le massage du coeur et l'ambulance
mon gosse est tout seul a la maison apres l'école, ca se passe bien
jai faim et je sui toute seule a la maison, je mange et je vous rapele
mon petit frappe a la porte de la salle de bain tous les soirs haha
mon mari couche notre petit tous les soirs, donc je peux a 19h
la petite ma dit que son beau père lui a offert un velo
la touche étoile marche pas sur mon tel
j'ai peur de laisser mon bébé a la crèche, c'est la premiere fois
je craque pour cette robe pour l'entretien
les enfant da cote crien dans la cour, j'entends rien au telephone
pane de courant, on est dans le noir avc les enfant, ils rigolen
mon fils revien de chez son père dimanche, donc lundi cest bon
mon fils a eu sa ceinture jaune de judo, je suis fiere
ma niece se marie au pays, je pars dix jours
ma nièce de 13 ans veut faire des forces armées plus tard
je done a mangé aux petit puis je viens
les petits ont mangé a la cantine, que des frites
le prof envoie des photos de la classe verte a ma file
la prof de ma fille veut me voir jeudi
mon neveu de 9 ans dort chez nous, sa mère est a la materniter
mon neveu ouvre un resto, il me prend en cuisine
son papa arrete la cigarette, moi aussi j'essaye
le petit s'est cassé le bras a la récré, on est passé a l'hopital, tout va bien
mon voisin fai travailé ses gamins sur leurs lecons, il peut aider le mien
mon gamin de 11 ans se réveille la nuit, je suis fatiguée
je laisse le bébé chez la nounou pr alé bosser la nuit
bébé dort toute la nuit enfin, je peu bossé
ma file de 12 ans fai du theatre avc son oncle
ma fille frappe sur le clavié, pardon pour les lettre bizarre
la nourrice tape ses facture a lordi, ele est en retard
bébé a des bleus aux jambes il apprend a marcher
lenfant de la voisine est tres attacher a ma file
le radiateur marche plus, la voisine nous prete un chauffage
je crie pour que ma fille s'habille, le matin c'est la course
ma fille tape a l'ordi mieux que moi
ma file de 10 ans vient dans mon lit la nuit kan y a lorage
mon compagnon monte le lit de ma fille ce soir
un petit chat traine dehors tout les soirs, persone le cherche, on le garde ?
mon petit de 4 ans court pieds nus dans le jardin, il adore
son pere lui apprend a nager, appelez moi apres
jai appelé la police pr le bruit du bar, rien de plus
mon frère de 14 ans vend des gateaux pr sa classe
la maitresse a mis le manteau de mon fils au placard, il la oublier
jai vu la maitresse pour linscription, tt est en règle
mes petit enfant mangent chez moi le mercredi donc pa ce jour la
la mere de mes petit enfant est en cure, je les garde, ils vont bien
mon fils ma dit papi m'a fai gouter ses fraises
le papi du dessous a touché sa retraite et m'a offert un café
la petite a la varicelle, couverte de boutons, je reste la soigner
je m'inquiète pas, la petite est a la creche
la petite a jeté sa purée contre le mur
il y a une petite fissure contre le mur, le baileur passe lundi
ma soeur filme les gosses au spectacle, trop mignon
j'ai mis mon cv sur internet, un copain m'a aidé
ma file ado vend ses vieux habit sur internet
je vends ma voiture, je sais plus quoi faire des papiers
j'avais 15 ans quand mon père m'a appris la maçonnerie
mon père marche avc un baton, je laccompagne le mardi
mon fils est placer en foye, je le vois samedi donc pa samedi
une éducatrice suit ma file, ça avance bien
la crèche a appelé, il faut chercher le petit, il a de la fievre
j'ai puni mon fils de console, il boude
pa de garde pour ma fille de 3 ans, je peux venir avc elle ?
mon ado fait la tête il veut rien manger, c'est l'age
mon patron touche une prime et nous rien
au vestiaire jai oublié mes chaussure de sécuriter
mon chef insulte son imprimante chaque jour mdr elle marche jamais
l'atelier est sale, on nettoie tous les matins
on traite le bois a l'atelier, il me faut un masque
le gérant veu me prendre en cdi si je passe le permis
je dois me coucher tot sinon je tiens pas le poste
mes collègues se moquent gentiment de mon accent, on rigole bien
j'ai laissé mes affaires chez un collègue
mon tuteur de stage m'envoie le planning la nuit, il dort jamais
je fais mon stage dans un élevage de cochons
ma responsable veut que je reste, ele me parle dun poste
au boulot je cole des étiquete, ça continue jusqu'en mai
bisous a toute l'équipe, je continue la formation
la patrone me fait nettoyé les vitres, c'est dans le contrat
j'ai les mains abimée par les produits, il me faut des gant
depuis que j'ai demandé une avance le chef m'a donné 200 euros
le chef me met les horaires du matin, j'ai refusé la nuit
le bureau est vide, y a persone, jai le bon jour ?
depuis 4 mois je fais rien, je m'ennuie, vivement le travail
mon employeur me renvoie le contrat signé demain
je me plains pa, je pars au pays en aout et je reprends
le cuistot m'apprend les sauces, grosse journée
je trais les vaches a 5h, appelez apres 9h
mon collègue range la réserve avec moi, on finit a 20h
je frote les casserole a la plonge, on me promet mieux
le magasin ferme le soir a 20h, je finis tard toute la semaine
j'épluche des oignons toute la journée j'en pleure, cuisine centrale oblige
ils m'ont photographier pr le badge du boulot
on a un groupe du boulot pour les plannings on rigole bien
mon chef dit que je travaile bien, il me fait des remarque utile
je porte le voile, est ce que ça pose souci pr le stage
au travail on m'appelle par mon deuxieme prénom
on m'appelle du travail, je raccroche
le contremaitre me fait sortir a 15h le vendredi
je peu plus porté de charge, dos fragile
on m'harcele avec des pubs pour le CPF, comment bloquer
le taf me plait j'ai hate dy alé
mon directeur me montre les vidéos de sécuriter dans son bureau
je fais des videos pour les clients, c'est du montage
je sui nule en orthographe, ça sert a rien de me demandé un mail
chaque jour j'apprends, tt le monde est sympa a louvroir
j'ai peur du chef d'equipe le premier jour, puis en fait il est adorable
ça bouscule mon planning, le chef d'équipe m'a mis jeudi
ils me font payer la tenue de travail, c'est normal ?
ma grossesse se passe bien, congé en avril
le client habituel me laisse des pourboires, le patron sourit
mon supérieur lit mes rapports et me corrige
tt le dépot ferme en aout, conge imposés
les collègues font un gateau en salle de pause, je suis invité
mon boss me dépose jusqu'a chez moi, il est arrangeant
mon boss veut le rapport de stage ce matin
jai reçu ma rqth, mon chef adapte mon poste
c'est une histoire de folle, la rqth est arrivée chez le voisin
la porte de la chambre froide cest coincee, mon superviseur a ri
je pense que mon chef m'aime pas trop mais le boulot ca va
le patron paye en retard, je fais quoi
trop de pression au boulot en décembre, normal dans le commerce
un
deux
trois
quatre
cinq
six
sept
le premier
la deuxieme
le 3
la derniere
ni l'un ni l'autre
aucun
aucune des deux
les deux
tous
rien
rien de tout ça
autre chose
autre
une fois
deux fois
trois fois par semaine
jamais
parfois
de temps en temps
souvent
tous les jours
presque jamais
le matin surtout
le soir
l'apres midi
la nuit je dors
transport
les transports
garde d'enfants
garde d'enfants surtout
la garde des enfants
la garde de ma fille
mode de garde
la crèche
logement
le logement
un logement plus grand
santé
ma santé
la sante un peu
le dos
mal au dos
le moral
argent
l'argent
les papiers
le français
la langue
permis
le permis de conduire
pas de permis
pas de voiture
voiture
bus
a pied
velo
moto
trotinette
le train
formation
une formation
CAP cuisine
CAP petite enfance
cuisine
boucherie
abattoir
securité
agent de sécurité
surveillant de nuit
menage
bâtiment
maçon
peintre
soudeur
conducteur de ligne
caisse
vente
mise en rayon
preparateur de commandes
cariste
espaces verts
bucheron
pompier volontaire
ambulancier
aide soignante
auxiliaire de vie
aide a domicile
assistante maternelle
animatrice
coiffure
esthetique
agent d'entretien
plonge
serveuse
boulanger
chauffeur livreur
chauffeur poids lourd
interim
CDI
CDD
temps partiel
temps plein
saisonnier
sans diplome
bac pro
BEP
CAP
seul
toute seule
celibataire
divorcée
veuve
en couple
marié
séparé
deux enfants
un enfant de 3 ans
4 enfants à charge
maman solo
locataire
propriétaire
hébergé
chez mes parents
chez une amie
en foyer
foyer de jeunes travailleurs
résidence sociale
hlm
studio
en colocation
moins de 6 mois
plus d'un an
depuis 2 ans
depuis toujours
satisfait
tres satisfait
pas satisfait
moyen
bof
bien
mal
pas terrible
nul
ça va
ça va mal
ça va mieux
pas trop mal
comme ci comme ça
utile
inutile
facile
difficile
trop dur
trop long
trop loin
c loin
c trop cher
j'ai peur des chiens
j'ai peur de l'eau
peur de l'entretien
le stress
la fatigue
fatiguée en ce moment
rhume
fièvre
rage de dents
migraine
enceinte
arret maladie
accident du travail
opération du genou
au telephone
par telephone
par sms
en visio
au bureau
en vrai
pas de reseau
plus de batterie
plus de crédit
plus de forfait
tel cassé
mon tel est mort
voiture en panne
la voiture est morte
train en retard
greve
bouchons
accident sur la route
il pleut
il neige
canicule
cyclone
ok
oui
non
je sais pas
aucune idée
sans avis
passe
suivant
stop
aide
merci
merci beaucoup
bonjour
bonsoir
bonne journée
salut
coucou
a demain
a jeudi
à bientot
adieu les soucis
à plus
bisous
désolé
pardon
oups
mince
zut
punaise
haha
ah ah
hein
quoi
comment
pourquoi
qui etes vous
c'est qui
c'est où
c'est quand
quelle heure
quel jour
jeudi
vendredi matin
lundi 14h
demain
demain matin
apres demain
la semaine prochaine
le mois prochain
en septembre
14h30
vers 10h
avant midi
plus tard
plus tot
pas avant 16h
mes enfants
mon mari
ma femme
ma fille
mon bébé
mon petit
ma mère
mon père
mon patron
ma chef
mon conseiller
ma conseillère
la police municipale
les pompiers
l'hopital
aux urgences dentaires
le médecin
la pharmacie
mes médicaments
le couteau de cuisine
le feu rouge
la rue de la gare
dehors
dans la voiture
sous la pluie
a la maison
à l'école
au foot
à la boxe
au judo
en stage
en vacances
a la mer
à la montagne
en prison j'y ai travaillé
deux sur dix
8 sur 10
zéro
note 5
dix
cent
mille
douze
quinze
vingt
je rejoins mon mari à Mayotte, il a trouvé du travail
je rejoins ma femme dans le sud elle a été mutée
on me dit que je suis fini pour le marché du travail mais je vais leur montrer
ma cousine a eu son hlm elle est contente
mon voisin met la musique à fond impossible de réviser le code
marre de chercher mais je lache rien demain j'envoie cinq cv
le village se meurt il n'y a plus un commerce
le parking ferme le soir à clé
j'ai plus de voiture elle a rendu l'ame
mon cousin dort dans le salon en attendant de trouver un appart ça prend de la place
le rouge me saigne les yeux je préfère le bleu
mon collègue fait des blagues toute la journée on rit bien
jveu plu de message svp
je veux plus de messages
on m'a mis dehors de mon boulot
je dors debout ce matin
je dors dans la chambre de ma soeur en ce moment
le cousin de mon voisin a été cambriolé, il a mis une alarme
j'ai quitté le squat il y a un an je suis en coloc c'est carré
ils ont expulsé les squatteurs d'en face, quel bruit ce matin
je fais mon stage dans une association contre les violences
le chef est dur mais on s'entend bien
mon fils s'est cassé le bras au foot, nuit aux urgences, tout va bien
accident sur la route devant moi, personne de blessé, je suis coincé
je suis mort de trouille pour l'entretien mais j'y vais
mon patron m'a mis une claque dans le dos pour me feliciter, j'etais content
j'ai perdu mes clefs je suis dehors le temps que ma mere arrive
les enfants ont dormi dans la tente au fond du jardin ils ont adoré
ma voiture a rendu l'ame sur le parking du leclerc
je me suis coupé la frange c'est une catastrophe
j'ai plus de souffle apres trois etages, faut que je me remette au sport
mon fils a frappé fort dans le ballon et cassé le carreau
on me harcele au telephone pour changer de mutuelle
le formateur nous pousse a donner le meilleur, j'aime bien
je bouge pas de chez moi jusqu'a midi
je suis au fond du trou financierement mais le moral tient
j'ai hâte d'en finir avec le permis
la prof a puni mon fils il a pas fait ses devoirs
mon mari surveille la cuisson et moi je reponds aux mails
je me suis fait voler mon vélo devant la mediatheque
il m'a coupé la parole trois fois pendant l'entretien
mon colocataire fait des cris de joie a chaque but
je dors tres bien depuis que j'ai changé de matelas
mon pere est tombé d'accord pour me preter la voiture
ça m'a brisé le coeur de pas avoir la place mais on continue
j'ai pris un coup de vieux en voyant la photo
le medecin dit que mon coeur est parfait
la nuit je fais les inventaires alors le matin je dors
on a fait sauter la banque au loto de l'ecole, 40 euros
je vais exploser mon quota d'heures ce mois ci
elle me tue cette chanson je l'ecoute en boucle
mon ex garde les enfants mercredi donc je suis dispo
ma soeur m'heberge le temps des travaux, on s'entend super bien
le bus m'a laissé sur le bord de la route, j'arrive en retard
je sors de l'hopital, operation des dents de sagesse, tout va bien
ma fille a avalé son gouter en deux minutes
j'ai battu mon record, 60 mots minute
il menace de pleuvoir, on fait le rdv par telephone ?
jai tué la plante que vous m'aviez offerte desolé
mon chien a mordu le facteur, je m'occupe des papiers d'assurance
je veux plus vivre a la campagne, je cherche en ville
j'en ai marre de vivre chez mes parents je voudrais mon appart
ma vie a changé depuis le stage merci
c'est la mort ce brouillard sur la rocade
le dossier est enterré ou on peut le relancer ?
j'ai été touché par votre message merci
mon manager me suit bien, il m'explique tout
je suis a la rue des lilas, quel numero deja ?
les gosses ont mis le feu a la piste de danse hier
je prepare tout pour partir en vacances donc pas dispo du 10 au 20
adieu les cigarettes, 3 semaines que je tiens
mon frere va me frapper si je lui rends pas son pull mdr
c'est du suicide commercial leur strategie
on a serré les fesses pendant l'orage, plus de peur que de mal
j'ai fait une overdose de reunions
ma collegue crie toujours mais c'est sa voix, elle est adorable
je me noie dans les papiers vous pouvez m'aider a trier ?
je suis cassé j'ai fait la plonge jusqu'a 2h
mon fils veut sauter une classe
elle a perdu les eaux hier et le petit est né ce matin, tout le monde va bien
j'ai respiré un grand coup et j'ai appelé le recruteur
le coup de grace c'est quand l'imprimante a laché
mon pere a eu un avc il y a cinq ans et il a repris le velo
on m'a enlevé une epine du pied avec cette attestation
je suis etouffée par le boulot en ce moment, on se voit la semaine pro
ma mere m'a tapé sur les doigts parce que j'ai oublié son anniversaire
mes enfants se battent pour la derniere part de gateau
les voisins tapent la belote chez nous ce soir
j'ai mal partout, premiere seance de crossfit
rien a signaler, tout va bien chez nous
mon compagnon m'a forcé la main pour postuler et il a eu raison
le 115 de la rue c'est bien le batiment bleu ?
une abeille m'a piqué, un glaçon et c'est passé
mon ado s'enferme dans sa chambre avec sa console, normal quoi
je saigne du nez des qu'il fait chaud, rien de neuf
j'ai le sang qui tourne quand je vois vos formulaires lol
je vis chez mon copain, on cherche plus grand
mon proprio est en or, il a changé la chaudiere direct
je cherche un logement plus pres du travail
jai quitté mon logement pour un plus petit, nouvelle adresse a noter
on demenage samedi, j'aurai plus internet trois jours
mon bail se termine en juin, faut que j'anticipe
la chambre du foyer est petite mais propre, je m'y plais
je dors chez ma copine le week end
je passe la nuit dans le train pour etre a paris lundi
cette nuit j'ai bossé, je dors jusqu'a 14h
j'ai campé deux nuits au lac, plus de batterie
il fait froid dehors je mets deux pulls
les enfants jouent dehors on respire enfin
je vous attends dehors devant la grille
mon mari a mis les poubelles dehors et il a oublié les clés
je suis sur le trottoir d'en face, vous me voyez ?
je suis dans ma voiture, je peux parler
dans la voiture on entend mal, rappelez plus tard
c'est la lutte pour trouver une place de parking
mon ancien chef etait une peau de vache, le nouveau est top
ma cheffe m'a remis les pendules a l'heure et elle avait raison
mon patron m'a proposé un cdi !!!
le patron m'a demandé de rester plus tard, j'ai accepté
la direction m'a convoquée pour une augmentation
mes collegues m'ont fait une blague pour mon anniversaire
on se moque gentiment de mon accent du sud, ca me fait rire
le chef crie parce que les machines font du bruit
le chef a dit qu'il etait fier de moi devant tout le monde
je m'entends bien avec tout l'atelier
mon responsable ne me lache pas d'une semelle, c'est un bon tuteur
la chef touche a tout dans mon dossier, elle est minutieuse
on m'a mis au placard a balais, c'est la que sont les blouses
j'ai insulté l'ordinateur pendant une heure
le client m'a remercié trois fois
mon tuteur me fait confiance je ferme seul le soir
je suis de fermeture seul avec le chef samedi, donc plutot lundi
j'ai eu une remarque sur mes retards, c'etait justifié
la formation harcelement c'est obligatoire pour tout le personnel ?
mon memoire porte sur les discriminations a l'embauche
je travaille au planning familial, on recoit des femmes victimes
je suis veilleur de nuit dans un centre d'hebergement
je fais les maraudes avec la croix rouge le jeudi
je passe le diplome d'ambulancier en juin
j'ai mon sst, massage cardiaque et tout, c'est bon pour le poste
stage aux urgences psychiatriques la semaine du 12
le film d'hier avec le tueur m'a empeché de dormir mdr
on a regardé un docu sur les enfants battus en cours de puericulture
dans ma serie le heros meurt a la fin j'ai pleuré
ma grand mere est morte en 2010
mon pere est decedé le mois dernier, je gere la succession, on peut voir ca en mars ?
enterrement de ma tante jeudi, impossible de venir
je suis en deuil mais entourée, merci pour vos mots
le chat est mort ma fille est triste
la tension est bonne, le docteur est content
j'ai rdv chez le cardiologue mardi pour un controle
irm du genou le 14, donc pas avant le 15
je tousse un peu, je mets un masque et je viens
gastro depuis hier, je reste au lit
mon fils a de la fievre, 38, je le garde
la petite a la varicelle, pas d'ecole cette semaine
j'ai un torticolis je tourne la tete comme un robot
je me suis fait une entorse au volley, bequilles 10 jours
migraine, je rappelle quand ca passe
le dentiste m'a arraché une dent, je parle mal
mon bras gauche est platré depuis le ski
je suis enceinte de 6 mois tout se passe bien
bébé fait ses nuits, on revit
on m'a retiré les points, cicatrice nickel
j'ai bu trop de café je tremble
j'ai pris mes cachets pour les allergies ca endort un peu
mon traitement est changé, moins de comprimés
le sirop de la petite a gout fraise
allergique au pollen, je pleure toute la journee haha
la tete me tourne quand je vois le nombre de pages
j'etouffe dans ce bureau sans fenetre
mon fils a mordu un copain a la creche, on travaille dessus
la petite s'est ecorché le genou, un bisou magique et voila
ma fille pleure parce que sa dent bouge
mon fils tape du pied quand il veut pas ranger
les enfants sont chez leur pere, tout se passe bien
la maitresse est super avec mon fils
je laisse mes enfants a la garderie de 7h a 18h
mon grand de 15 ans garde le petit une heure le mercredi
la nounou est malade je cherche une solution de garde
le pere des petits paie la pension, rien a redire
rdv au juge pour la garde le 3, a l'amiable
on a signé la garde alternée, tout le monde est content
mon ex est venu chercher les petits a l'heure
je me suis disputée avec mon mari pour les vacances, on a fini par rire
mon mari ronfle je dors dans le salon
ma femme me fait la tete j'ai oublié le pain
mon copain est jaloux de mon nouveau vélo
il m'a pris dans ses bras devant tout le monde
mon frere m'a poussé a reprendre les etudes
ma soeur me controle mes fautes avant d'envoyer
mon pere lit mes lettres de motivation et corrige
il m'a tiré les cartes pour rigoler
mon fils me suit partout dans la maison, il a un an
le voisin m'a aidé a porter le canape
le voisin fait des travaux, ca tape toute la journee
on a entendu crier, c'etait un match de foot
il a cassé la figure a son record
j'ai cassé la baraque a l'entretien
je vais tout donner demain pour l'oral
j'ai raté mon train, prochain a 10h12
j'ai raté mon code de deux points
raté l'appel, j'etais sous la douche
je suis degouté j'ai pas eu le poste mais je lache rien
j'ai pleuré de joie en ouvrant le mail
je suis a bout de souffle, j'ai couru pour le tram
je craque pour vos viennoiseries a l'accueil
j'abandonne l'anglais, je prends espagnol
plus envie de faire de la restauration, je veux changer
pas le courage de prendre le bus sous la neige, on fait ca au tel ?
plus la force de porter des palettes a mon age, je vise un bureau
je sais plus quoi faire avec ce formulaire
je sais pas ou aller pour retirer le badge
je sais pas ou garer le scooter
j'ai nulle part ou imprimer mon cv
j'ai personne pour garder la petite jeudi
j'ai plus rien a me mettre pour l'entretien, vous avez une cravate solidaire ?
plus d'essence, je viens a pied
plus de place dans mon frigo, ramadan oblige
plus de batterie, je vous ecris d'un autre tel
plus de credit, appelez moi vous
j'ai tout perdu sur l'ordi, disque dur mort
on m'a tout pris dans le vestiaire a la piscine, carte bleue refaite
on m'a arnaqué sur leboncoin 50 euros
la banque me menace de frais
les impots me reclament 40 euros
huissier pour une vieille amende, j'ai payé, c'est reglé
j'ai mis fin a la periode d'essai
je veux mettre fin a mon contrat d'engagement, je pars a l'etranger
je disparais deux semaines, mariage au pays
mon dernier jour a la boulangerie c'est vendredi
je vous quitte, merci pour tout, j'ai trouvé un cdi
c'est fini pour moi le chomage youpi
je serai plus la en aout, je demenage a nantes
demain je serai pas la, apres demain oui
je dors debout, on peut decaler a 11h
je reve de dormir une semaine
reveil pas sonné je me suis pas reveillé desolé
j'ai dormi comme une masse, j'ai pas entendu le tel
j'ai sauté dans le premier bus
je saute le repas de midi pour venir
je saute de joie
j'ai pris le couteau a pain et je me suis entaillé le pouce, pansement et basta
j'ai un couteau suisse ca passe au portique ?
mon pere est chasseur, il est au bois le dimanche
l'arme fatale c'est votre modele de cv
on a fait du tir a l'arc avec le centre social
tirer un trait sur la boulangerie, c'est dur mais voila
le gaz a augmenté, je me chauffe moins
l'electricite a ete coupée dans la rue une heure
coupure d'eau jusqu'a 15h, travaux
inondation a la cave, l'assurance passe mardi
le feu d'artifice c'etait beau
mes mains brulent avec ce produit vaisselle, je mets des gants maintenant
brulé le gateau du petit, on a mangé des crepes
je suis grillé, j'ai dormi 4h
le soleil m'a tapé sur la tete, je rentre
ca caille dans ce hall d'attente
on gele dans la salle 3
j'ai la trouille de parler devant le groupe
peur de l'ascenseur, je prends l'escalier
peur du chien du gardien, vous pouvez l'attacher
terrorisée par l'oral de samedi
mon fils a peur du noir il dort avec une veilleuse
je suis pas en danger, je voulais juste un renseignement
non pas de violence chez moi, c'etait pour une amie dans un sketch au theatre
tout va bien avec mon mari, c'est gentil de demander
non je pensais pas a ca, je suis juste fatigué du boulot
je rigolais pour le pont, je suis bien vivant
ca va mieux depuis le traitement, je remonte la pente
je vois un psy toutes les semaines, ca m'aide beaucoup
avant je dormais dehors, aujourd'hui j'ai un studio
j'ai quitté un mari violent en 2015, maintenant je suis tranquille
j'ai connu la rue il y a longtemps, maintenant j'accompagne les autres
mon ancien patron me harcelait, aujourd'hui tout va bien dans ma nouvelle boite
apres ma tentative de 2012 j'ai refait ma vie
mon cancer est gueri depuis deux ans
j'ai eu un accident du travail en mars, je suis retapé
jveu plu de ce creneau c tro tot
je sers a table samedi, pas dispo
je veux disparaitre de la photo du site svp
c decidé je me forme en soudure
ma soeur sera la pour les comptes elle est comptable
j'ai la volonté d'y arriver
mon pote s'est tiré une balle... de ping pong dans l'oeil mdr
je saute dans le train de 8h
apres l'accident de trajet j'ai eu 3 jours d'arret, rien de cassé
laissez tomber le dossier rouge, c'est le bleu le bon
je vous remercie pour votre aide, je ne serai plus inscrit le mois prochain, j'ai un cdi
tout est noir sur l'ecran de la visio
je cherche comment annuler sans penalité
j'ai peur de rester coincé dans l'ascenseur
je compte les jours avant les vacances
un passant m'a aidé a pousser la voiture
si vous m'appelez encore avant 9h je dors
mes parents sont mieux depuis le vaccin
il n'y a plus de lumiere dans l'escalier attention
je prie pour avoir le poste
je n'arrive plus a trouver le lien
il me reste plus qu'a signer
mon fils m'a ecrit maman pardon j'ai cassé ton mug
ma dose de vaccin c'est jeudi
je suis sur le quai, le train a du retard
je pense a vous tous les jours, non je rigole, je pense a envoyer le cv
un saut a la pharmacie et j'arrive
le pont de l'ascension on est fermé ?
ma mere parle beaucoup, je raccroche et je vous rappelle
j'ai ecrit mon rapport de stage a 2h du mat
vie de chateau ce stage, cantine gratuite
ce soir je vais faire le grand menage
on lache rien, dernier combat avant le diplome
la terre de mon jardin est trop dure
mon collegue m'a donné sa montre, trop sympa
les voix du gps me rendent fou
si le bus marche pas je viens a velo
mon mari cogne des clous depuis 8h du matin
rentrée avec dix minutes de retard, le gateau a brulé
il dort dehors le chien, il adore
mon fils majeur a eu son permis !
elle menace de demissionner si le cafe n'est pas bon mdr
lui fermer porte magasin 19h, moi venir 18h
ma copine me suit en voiture parce que je connais pas la route
je me suis coupé les cheveux au dessus des epaules
j'ai un mari bricoleur et pas d'argent pour les travaux
mon beau pere rentre de voyage, on va le chercher a la gare
je peux venir qu'entre 9h et 10h apres j'ai l'ecole
mon copain me maquille pour halloween
il a cassé la vaisselle en la rangeant
trois hommes m'ont aidé a monter le frigo
je garde mes chaussures de securité pour la visite ?
la porte m'a ecrasé le doigt, ongle noir c'est tout
quand il se met a chanter les chiens hurlent
mon pere m'a cassé les pieds avec ses histoires de foot
il sait ou je travaille, il passe me prendre a 17h
mes voisins me prettent leur echelle
je suis marié, deux enfants, permis b
on met la main sur la bouche quand on baille je dis a mon fils
j'ai retiré ma candidature, le poste etait trop loin
j'ai deux doigts bandés, je tape lentement
il veut pas que je vienne sans reserver, le coiffeur
je me cache pour manger du chocolat avec le petit qui regarde
mon mari me masse le dos apres le boulot
ma femme est boxeuse amateur elle s'entraine sur moi en rigolant
il a debarqué avec un gateau
mon voisin m'a tenu la porte de l'ascenseur
j'ai plus de telephone depuis lundi il est tombé dans l'eau
il revient samedi de mission, on fera le point
mon frere a planté des tomates avec mon fils
le nez bouché, je parle bizarre
mon fils dort a la cave avec ses copains, soiree pyjama
ma fille a des traces de feutre sur le cou
j'ai embrassé mon bebe et je suis partie bosser
la petite voisine vient gouter le mercredi
mon fils de 3 ans a mordu dans une pomme et perdu une dent
ma fille est suivie par une orthophoniste
mes petits sont a la maison avec leur papa ce matin
ma soeur de 23 ans est enceinte, on est trop contents
mon neveu a le bras cassé, trampoline
le pere de mon grand le coache au judo
les enfants sont a genoux devant leurs lego
la tata de la creche est adorable
mon ex endort notre fils en chantant
ma fille dort chez papi samedi, je suis libre
le bébé ne pleure plus des qu'on le berce
ma voisine tape ses tapis a la fenetre
les enfants mangent pas a la cantine le mercredi
mon frere de 9 ans a gagné la coupe
mon mari baigne notre fille et je finis mon cv
enfant crier, enfant content, parc dimanche
ma mere me gronde encore a 30 ans
l'eau de la piscine est glacée, le petit adore
elle donne le biberon la nuit et moi je dors un peu
le cousin de 19 ans passe le bac avec mon fils
bebe a eu sa visite des 9 mois, l'hopital est content
il a tiré le bras du petit pour traverser, feu vert
j'ai 2 gosses et on cherche un 4 pieces
il me reste une nuit de boulot et je suis en repos
le foyer ferme a 22h faut que je file
je suis en voiture avec ma mere, je rappelle
depuis ma separation j'ai mon appartement a moi
on a volé mon duvet au festival lol
ou manger ce soir vers la gare, vous connaissez ?
le gardien m'a ouvert le parking souterrain
la mairie prete le gymnase au club
moi et mon frere on passe sous le periph et on arrive
beaux parents a la maison, c'est la fete
j'ai reservé l'hotel pour l'examen
ma logeuse m'a dit oui pour le chat
nuits courtes avec le bébé
je suis sur les marches de la mairie je vous vois
le bus est injoignable, euh l'application du bus
on a quitté la maison pour un appartement plus grand
mon ami me prete sa camionnette pour demenager
je peux recevoir le courrier chez ma mere en attendant le bail
bloqué dix minutes dans l'ascenseur ce matin
mon manteau est mouillé et j'ai rien de sec
la chambre que je loue est calme
je suis rue du 3 septembre
on est 6 a la maison avec mes beaux parents
je passe par le hall de la poste et j'arrive
hotel plein pour le salon, je prends un airbnb
ma fille de 20 ans garde son petit frere
j'attends au centre commercial, la valise est au vestiaire
mon pere a vendu la maison et acheté un camping car, ils sont heureux
sorti de l'entretien, je crois que c'est bon
si vous avez une adresse pour le costume je prends
mon fils a bu tout le jus de pomme
il a plus de piles le thermometre
elle arrive plus a parler tellement elle a chanté hier
coupé la haie avec la tronconneuse tout le dimanche
j'ai mal au ventre d'avoir trop ri
papi est tombé d'accord avec mamie pour une fois
mon mari est bleu de froid il revient du marché lol
main dans le platre, je tape d'un doigt
ma soeur a avalé un moucheron on a bien ri
femme malade un peu, rhume, rester maison
bebe est mou comme tous les bebes a la sieste
je ressens beaucoup de motivation
je vois trouble sans mes lunettes je les ai oubliées
mon pote se reveille pas avant midi le dimanche
il vient de se faire embaucher devant moi
ma mere est diabetique, je l'accompagne au controle
la plaie est propre, l'infirmiere passe plus
le sang c'est pas mon truc, je veux pas faire aide soignante
crise de fou rire au bureau
j'ai recu une barre de son en cadeau
piqure de rappel faite, j'ai mal au bras
le petit a dessiné sur le mur avec un crayon
ma belle mere a perdu ses lunettes d'un coup de vent
je suis tombé sur une offre interessante
mal de coeur en bus, je preferais le train
elle a accouché, tout va bien, 3 kilos 2
mon collegue est coincé dans les bouchons
ca sent le chlore a la piscine ou je travaille
il a mangé du raisin, il est content
mon chef me demande une photo pour le badge
ils m'ont enfermé dehors par erreur, le code avait changé
le directeur m'a touché deux mots de la promotion
au travail on me dit souvent merci
mon responsable me fait refaire le plan, il est exigeant mais juste
on a mis de la colle sur le mauvais mur au chantier
mon employeur me felicite publiquement
il parle a son chien comme a un bebe le patron
je suis le plus jeune de l'equipe ils m'ont a la bonne
elle a dit aux autres de m'aider
ma cheffe me propose un cdi apres l'arret
le bureau du patron, je le nettoie a 6h
patron dire bravo, moi content, travailler bien
le moniteur met la musique pendant la conduite
collegues au top, bananes et cafe le matin
le client m'a traité comme un roi
je suis le seul homme de la creche et tout se passe bien
il controle les badges a l'entrée
on me donne des taches variées
le formateur nous invite au resto pour la fin
elle me pousse a candidater, elle a raison
mon superieur ecrit des recommandations pour moi
on m'a donné un diable pour porter les caisses
il m'envoie le planning en photo, mon gerant
le chef de cuisine m'apprend les sauces
ils m'appellent par mon surnom a l'atelier, c'est bon enfant
jai hate d'aller au taf
elle a pleuré de joie quand je suis parti
le patron m'a dit t'es fait pour l'accueil
mes enfants sont a l'ecole jusqu'a 16h30
mon fils a 3 ans il rentre a l'ecole
ma fille est malade je la garde a la maison
je dois chercher mon fils a la creche
mon mari travaille de nuit
ma femme commence un nouveau travail
mon mari peut me conduire
je viens avec mon mari, c'est possible ?
ma mere garde les petits
mon pere est a l'hopital, je vais le voir tous les jours
mon fils rentre chez son pere le vendredi
mon ex prend les enfants une semaine sur deux
ma fille passe le bac
j'accompagne ma mere chez le medecin
mon bebe a de la fievre, on va chez le pediatre
je suis enceinte, je cherche un mi temps
ma fille dort a 20h, appelez avant
il m'a dit de vous ecrire
il m'a donné votre numero
il m'a envoyé le lien
elle m'a dit que vous cherchiez quelqu'un
elle m'a appelé hier
on m'a dit de venir a 9h
on m'a demandé une piece d'identité
on m'a pris mon dossier a l'accueil
il me faut une attestation
il me reste un document a donner
il me rappelle demain
elle me repond pas, la secretaire
il est pas la aujourd'hui mon conseiller ?
il me manque le rib
mon chef m'a appelé pour un remplacement
mon patron me donne mes horaires le vendredi
mon chef m'a dit oui
mon patron veut me garder
mon employeur a signé la convention
mon responsable est en congé
ma cheffe est d'accord pour mon absence
mon tuteur m'a noté 16
mes collegues sont sympas
l'equipe est super
le travail est dur mais ca va
j'ai demissionné
je commence lundi
je travaille la nuit a l'hopital
je travaille dans une maison de retraite
je fais des menages le soir
je finis a 22h ce soir
je rentre tard ce soir
cette nuit je travaille
je dors le matin
j'ai mal dormi
j'ai mal a la tete
j'ai mal au dos, je peux pas porter
j'ai mal au ventre depuis ce matin, je reste chez moi
j'ai mal aux dents
j'ai un rdv medical jeudi
je sors de chez le medecin
je suis en arret jusqu'au 15
je me suis fait mal au genou
je suis tombé a velo, rien de grave
j'ai pris un medicament contre le rhume
je dois faire une prise de sang
mon fils est tombé a l'ecole, un bleu et c'est tout
il saigne un peu du genou
je suis malade
je suis fatigué
je suis tres fatiguée en ce moment
je suis un peu perdu dans les demarches
je suis stressé par l'entretien
je suis triste de quitter l'equipe
je pleure pour un rien, les hormones
j'en ai marre d'attendre
j'en peux plus d'attendre la reponse
je suis decouragé par les refus
j'ai plus de motivation pour cette formation
je veux arreter la formation
je veux arreter le stage
je veux tout recommencer a zero, nouveau metier
ca ne sert a rien cet atelier
je ne sers pas a grand chose dans ce stage, on me fait ranger
je sais pas quoi faire comme metier
je sais pas ou est la salle
je sais pas ou aller jeudi, a quelle adresse ?
je cherche un appartement
je cherche un logement pour ma famille
j'ai fait une demande de logement social
je suis hebergé chez ma soeur
j'habite chez mes parents
j'habite dans un foyer de jeunes travailleurs
mon logement est trop petit
je suis en colocation
je demenage le mois prochain
j'ai eu mon logement !
mon proprietaire fait des travaux
je suis dehors, j'arrive
je suis devant la porte
je suis dans la rue, quel numero ?
je suis a la gare
je suis dans le bus
je suis dans le train
je suis en voiture
ma voiture est en panne
j'ai plus de voiture
j'ai perdu ma carte
j'ai perdu mon telephone
on m'a volé mon sac
la police m'a arreté pour un controle, j'ai ete en retard
j'ai rdv au commissariat pour une procuration
j'ai porté plainte pour le vol de mon scooter
je dois aller au tribunal pour le divorce
je divorce, je change de nom
je suis separée depuis un an
mon mari est parti en mission
mon mari est gentil
mon fils est gentil avec sa soeur
les enfants font du bruit desolé
mon voisin fait du bruit
mon voisin m'emmene
ma voisine garde mon fils
ma soeur vient avec moi
mon frere cherche du travail aussi
mon cousin m'a parlé de vous
mon pere est mort l'an dernier
ma grand mere est decedée, je pars au pays
je vais a l'enterrement demain
je serai plus la la semaine prochaine
je serai la a 10h
je peux plus venir le mardi
je peux pas rester longtemps
je veux changer de conseiller
je veux plus de cet atelier
je veux partir en vacances en aout
je veux partir vivre a lyon
je pars demain pour une semaine
je vais partir a 15h, c'est bon ?
je vais me coucher bonne nuit
je vais me lever tot
je vais tout faire pour venir
je vais craquer s'il fait encore 40 degres
je vais mourir de honte si j'arrive en retard encore
ma derniere journee c'est demain
c'est la derniere fois que je change le rdv promis
au revoir et merci pour tout
adieu l'ancien site, le nouveau est mieux
bonne continuation a vous
merci vous m'avez sauvé la vie avec ce papier
urgent il me faut l'attestation avant ce soir
c'est urgent, la caf attend
aidez moi a remplir la demande
aidez moi je comprends pas le site
au secours je trouve pas le formulaire mdr
vite repondez moi svp
mon pere est a l'hopital pour sa hanche
mon frere est a l'hopital, je vais le voir apres le rdv
il m'a dit de passer a l'agence
il m'a dit que c'etait complet
elle m'a appelé deux fois, je rappelle
elle m'a dit non
il me reste deux cours a finir
je suis decu par la reponse
je suis découragée mais je continue
on m'a volé mon portefeuille hier
on m'a volé ma carte vitale
ma soeur passe me prendre
mon frere vient aussi
au revoir et bonne soirée
merci beaucoup au revoir
a jeudi et merci pour tout
je dis au revoir a l'equipe vendredi
mon fils est chez mes parents
mes enfants sont en vacances chez leur grand mere
mon mari est de nuit, je peux le matin seulement
mon mari garde les enfants
mon mari a pris la voiture
mon mari a pris mes clés par erreur
mon copain a mon telephone, il l'a emporté par erreur
mon copain a trouvé du travail
ma copine est hospitalisée pour une operation prevue
ma femme dort, je vous rappelle
mon bebe dort, ecrivez plutot
mon bebe pleure, je vous rappelle dans dix minutes
le petit fait ses dents
la petite a fait un cauchemar, nuit blanche
mon fils veut pas aller a l'ecole
mon fils a ete puni a l'ecole
mon fils s'est battu a la recré, je suis convoquée
ma fille s'est disputée avec sa copine
ma fille a 15 ans et cherche un stage
j'ai trois enfants a charge
je suis seule avec mes enfants
je vis seule avec ma fille
j'eleve seul mes deux garcons
la creche est fermée jeudi
l'ecole m'appelle, mon fils a vomi
pas de nounou mercredi
il mange a la cantine le jeudi
on m'a mis dans le mauvais groupe
on m'a mis une mauvaise note
on m'a mis en attente 20 minutes
ils m'ont pris en cdd
ils m'ont pas rappelé
ils m'ont refusé le dossier
ils m'ont coupé internet
ils m'ont coupé la ligne
ils me demandent un justificatif
ils me proposent un poste de nuit
la direction a changé
le chef est en vacances
le chef m'a montré la machine
le chef m'a mis de matin
le patron m'a payé
le patron m'a pas encore payé, je le relance
le patron est d'accord pour jeudi
mon chef m'a demandé de venir samedi
mon chef m'a pas donné mon planning
mon chef me laisse partir a 16h
une collegue me remplace
une collegue m'emmene en voiture
je m'entends mal avec mon collegue mais ca va
je n'aime pas ce travail
le boulot me plait pas trop
c'est dur physiquement mais je tiens
j'ai quitté mon travail car trop loin
j'ai fini ma mission
mon contrat est fini depuis hier
mon contrat se termine ce soir
c'est fini pour aujourd'hui
j'ai fini ma vie d'etudiant lol
je suis plus etudiant
je suis plus inscrit
je suis plus disponible le jeudi
je suis plus a cette adresse
j'ai plus mon permis
j'ai plus de forfait
j'ai plus d'argent avant le 5
j'ai plus de tickets de bus
j'ai pas dormi de la nuit a cause du bruit
j'ai pas mangé, on fait ca apres midi ?
j'ai pas de voiture
j'ai pas de nouvelles
j'ai pas internet chez moi
j'ai rien compris
j'ai rien recu
j'ai rien prevu ce soir
j'ai froid, le chauffage est en panne
il fait froid chez moi, radiateur en panne
je rentre chez moi a 18h
je suis chez moi
je suis chez ma mere ce soir
je dors chez mon frere ce week end
je dors a l'hotel pour la formation
je reste chez ma soeur jusqu'a dimanche
je loge chez un ami pendant le stage
je suis bien installé dans mon studio
on emmenage le 1er
je rends les clés vendredi, etat des lieux a 10h
le loyer a augmenté
je cherche un garage pour ma voiture
la gare est loin de chez moi
j'attends le bus sous la pluie
je marche jusqu'a l'agence
je suis en bas de chez vous
je suis devant l'immeuble
la porte est fermée, vous etes la ?
je sonne et personne repond
je suis coincé dans les bouchons
je suis bloqué au travail
je vais chez le dentiste
je vais a l'hopital pour une radio
je passe une irm
le docteur m'a donné des antibiotiques
j'ai un traitement pour le dos
j'ai oublié mes medicaments chez moi
j'ai une allergie au pollen
j'ai un peu de fievre
j'ai la grippe
je tousse
j'ai le nez qui coule
je suis essoufflé dans les escaliers
mes yeux pleurent, allergies
je me suis brulé le doigt en cuisine
je me suis coupé en me rasant
je me suis fait vacciner
je me suis levé du mauvais pied
je me suis trompé de bus
je me suis perdu dans le quartier
je me suis endormi dans le bus
je me sens mieux
je me sens un peu seul dans cette formation
je me sens pas pret pour l'oral
j'ai peur de pas y arriver
j'ai peur de rater l'examen
j'ai un peu peur du nouveau chef, il est serieux
ca me fait peur de reprendre apres 5 ans
je suis a bout de patience avec ce site
je suis au bout de mes droits en juin
la fin de droits c'est quand ?
je veux en parler avec vous
je veux en finir avec les papiers de la caf
je veux dormir
je veux vivre de ma passion
je vais tuer le temps au cafe
vous me sauvez
  j'ai 42 ans
  j'ai 19 ans et demi
  jai 55 ans bientot
  j'ai bientôt 60 ans
  mon fils a 6 ans
  ma fille de 9 ans
  mes enfants ont 3 et 7 ans
  j'ai 3 enfants
  j'ai eu 30 ans hier
  j'ai 25 ans et le bac
  mère au foyer depuis cinq ans
  j'étais femme au foyer avant
  je suis homme au foyer
  maman à la maison depuis la naissance du petit
  il fait froid ce matin
  il fait très froid dehors aujourd'hui
  on gèle dans la salle d'attente
  fait froid dans mon logement mais ça va
  quel froid aujourd'hui
  dehors il pleut
  je me tue à la tâche mais j'aime mon métier
  je me crève au boulot
  on se tue au travail pour pas grand chose
  mon boulot me tue en ce moment mdr
  je suis suivie pour ma thyroïde tout va bien
  je suis suivi pour mon asthme, c'est stable
  suivi par un cardiologue rien de grave
  mon diabète est équilibré
  j'ai du diabète mais je peux travailler
  je prends un traitement pour la tension
  mon téléphone va mourir
  mon tel est presque mort
  plus que 2 % de batterie ça va mourir
  ma batterie est morte
  mon portable est mort j'en ai un nouveau
  mon chef est pas méchant du tout
  ma cheffe ne me harcèle pas elle est gentille
  aucun harcèlement chez nous bonne ambiance
  je dors mal avec le bébé
  mon bébé fait pas ses nuits
  le petit pleure toute la nuit je suis crevée
  bébé dort pas nous non plus
  veuve depuis trois ans je me débrouille
  je suis veuf et à la retraite bientôt
  je vis seule depuis mon divorce et ça va
  elle m'a fait mourir de rire devant tout le monde
  j'étais mort de honte à l'entretien
  morte de honte quand j'ai vu l'heure
  à la télé ils parlaient des urgences qui manquent de monde
  aux infos ils ont parlé de la grève du samu
  au journal on a parlé d'un meurtre pas loin de chez moi
  tout le village parle de l'affaire du journal
  je chasse et je pêche depuis tout petit
  je suis chasseur le dimanche
  mon oncle tire le sanglier
  ils vont pas me tuer pour cinq minutes
  vous allez pas me tuer si j'ai un jour de retard
  personne va mourir si je décale
  on va pas me manger pour ça
  formation aide soignante, on a vu les soins et les toilettes
  en stage j'ai vu des soins de fin de vie, c'est dur mais j'aime
  on apprend les gestes quand un résident tombe
  le prof de code est sévère il crie
  mon prof parle trop vite
  j'ai pas de chauffage au bureau
  je prends ma douche et j'arrive
  je descends du bus
  je monte dans le train
  je sors de la douche
  la petite est tombée au parc un bobo c'est tout
  il a bousculé personne
  j'ai mal aux pieds après le service
  mal de tête mais je viens
  un peu de fièvre rien de grave
  rhume et nez bouché
  le docteur m'a donné un sirop
  j'attends mon titre
  mes papiers sont à la préfecture
  je perds mes papiers tout le temps
  j'ai perdu mon sac
  je cherche un appartement plus grand
  je déménage samedi
  on a trouvé un logement
  j'habite chez ma mère
  j'habite chez mon frère en attendant
  hébergé chez un ami ça se passe bien
  mon fils est au foyer des jeunes
  ma fille dort chez sa copine
  les enfants sont chez leur père
  mes enfants vont bien
  mon patron est cool
  mon patron crie fort mais il est gentil
  ma collègue est pénible
  je suis épuisée mais contente
  j'en peux plus de ce bus
  j'en ai marre de la pluie
  j'en ai assez des papiers
  c'est la galère en ce moment
  c'est dur mais je tiens bon
  ça va mieux merci
  j'ai plus un sou
  j'ai plus de sous pour le bus
  plus d'argent ce mois-ci
  j'ai plus d'argent sur mon compte
  j'ai pas d'argent pour le permis
  je suis à découvert
  mon compte est à découvert
  la caf m'a coupé
  j'ai plus de rsa ce mois
  j'ai pas touché mes allocations
  je peux pas payer le loyer ce mois-ci
  j'ai du retard de loyer
  j'ai des dettes
  les huissiers m'ont écrit
  on m'a coupé le téléphone
  plus d'essence
  j'ai plus de travail
  j'ai perdu mon boulot
  j'ai plus de contrat
  mon contrat est fini
  j'ai été licenciée
  j'ai démissionné
  j'ai plus de papiers
  j'ai plus de nounou
  j'ai plus mon mari
  j'ai plus de forces après le service
  j'ai plus faim merci
  je travaille de nuit
  je bosse trop
  mon travail est fatigant
  on me donne trop d'heures
  je fais des heures sup
  mes horaires sont durs
  je suis au smic
  mon salaire est en retard
  le patron paye en retard
  mon patron me doit de l'argent
  on m'a pas payé mes heures
  mon chef m'a félicité
  mon chef est en vacances
  mon chef veut me voir
  le chef m'a dit de partir plus tôt
  le chef a crié parce que j'étais en retard
  mes collègues sont sympas
  je m'entends bien avec tout le monde
  femme de ménage depuis dix ans
  assistante maternelle depuis dix ans
  au foyer depuis longtemps je veux retravailler
  je garde mes enfants à la maison
  je m'occupe de ma mère
  je suis aidant familial
  je suis séparée
  je suis divorcé
  mon ex a la garde
  mon ex garde les petits ce week-end
  mes enfants sont placés chez leur grand-mère pour les vacances
  mon fils est au collège
  ma fille est à la crèche
  mon fils est puni
  mon fils a de mauvaises notes
  ma fille a la varicelle
  mon bébé a de la fièvre un peu
  mon fils fait une crise d'ado
  ma fille pleure à la crèche
  je suis enceinte de cinq mois
  j'ai accouché en mai
  j'ai mal au ventre
  j'ai mal à la tête
  j'ai le bras dans le plâtre
  je sors de l'hôpital tout va bien
  je suis opéré du genou
  je vais chez le psy toutes les semaines
  je vois un psychologue ça m'aide
  je suis en dépression suivie mais je viens
  j'ai le moral
  j'ai pas trop le moral aujourd'hui
  je suis stressé
  je stresse pour l'entretien
  j'ai peur de l'entretien
  j'ai peur de pas y arriver à la formation
  j'ai peur en voiture
  je suis timide
  je suis perdu dans vos papiers
  je comprends rien
  je suis en colère contre la caf
  je suis énervé
  ça m'énerve
  je craque avec ces papiers
  je suis tout seul pour les démarches
  personne m'aide pour le cv
  je connais personne ici
  je cherche une chambre
  je cherche un studio
  mon bail finit en juin
  mon propriétaire vend
  il y a de l'humidité chez moi
  je dors sur le canapé de ma fille le temps des travaux
  on vit à six dans un trois pièces
  j'ai eu la clé de l'appartement
  j'emménage lundi
  la nuit je travaille
  cette nuit j'ai travaillé
  je dors le jour
  je rentre tard le soir
  je pars tôt le matin
  je rentre chez moi
  je suis dehors j'arrive
  je suis dans la rue devant chez vous
  je suis sur le pont, le bus est bloqué
  je suis au bord de la route j'attends le car
  je monte sur le toit pour les panneaux c'est mon métier
  je coupe des arbres
  je suis boucher
  je travaille avec des couteaux
  je suis agent de sécurité
  je suis pompier volontaire
  je conduis une ambulance
  je suis aide à domicile, mes mamies vont bien
  ma petite soeur se marie samedi je prépare tout avec ma mère
  ma soeur se marie le mois prochain
  la soeur de mon mari se marie, on a de la famille
  mon petit frère se marie au bled
  mariage de ma cousine vendredi je peux pas
  on marie ma fille de 27 ans en juin, que du bonheur
  je suis demoiselle d'honneur samedi
  le juge a décidé pour la garde, c'est réglé
  j'ai rendez-vous avec le juge des enfants mardi
  la juge a rendu son jugement
  je prends un cachet pour dormir prescrit par mon docteur
  j'ai un traitement pour dormir
  je suis au bout du rouleau avec les papiers
  la caf m'a mis au bout du rouleau mdr
  je craque pour cette formation
  je craque avec le bus
  ma belle mère habite chez nous depuis mars
  ma belle-mère vit avec nous et m'aide
  ma fille de 12 ans grandit vite
  ma fille de 14 ans a un amoureux
  mon fils de 13 ans fait des bêtises
  mon ex était violent, c'est fini depuis longtemps
  j'ai quitté un mari violent il y a des années, aujourd'hui tout va bien
  je me suis fait agresser à vingt ans, c'est loin
  on m'a agressé il y a longtemps, c'est réglé
  j'ai été à la rue plus jeune, c'est du passé
  en 2018 je dormais dehors, maintenant j'ai un toit
  avant j'étais à la rue, aujourd'hui j'ai mon studio
  j'ai été battu enfant, j'en parle avec ma psy et ça va
  bonsoir messieurs
  bonsoir mesdames
  le premier choix
  le deuxième
  la quatrième
  la dernière
  celui du milieu
  pas d'opinion là dessus
  pas d'avis
  mon chien a mangé ma chaussure
  le chat a renversé mon café
  je me suis planté de bouton
  j'ai cliqué sur le mauvais bouton
  supprimez mon compte et tout ce qui va avec
  ils ont arrêté le chantier
  le chantier est arrêté et on est pas payés
  le patron dit non pour partir plus tôt
  j'aurai les petits avec moi si ça dérange pas
  je viendrai avec les enfants
  mon fils revient de chez son père dimanche
  les enfants rentrent de chez leur papa
  je dors dans la chambre de mon frère
  je dors au salon et les filles dans la chambre
  je suis claqué, j'ai fini à quatre heures
  jsuis claquée du boulot
  je m'arrête jamais entre le ménage et ma mère
  on m'a mis dehors de la formation
  ils m'ont mis dehors du stage
  à la télé hier le gars sautait d'un pont dans le film
  le prof de boxe m'a éclaté à l'entrainement
  on part camper sous la tente dix jours
  la maîtresse dit que le petit tape les autres
  j'ai travaillé au samu social comme veilleur
  mon village se meurt, plus un commerce
  je ne peux pas venir ce jour là, ma petite soeur se marie le 12 et on prépare tout avec maman
  samedi impossible ma grande soeur se marie je dois aider mes parents
  je dois aider ma mère pour le mariage de mon frère
  j'aide mon père à préparer la fête du village
  je prends un comprimé pour dormir la nuit
  je me suis coupé au travail, trois points et c'est bon
  je me suis coupée en cuisinant rien de grave
  mon patron m'appelle sans arrêt pour faire des heures
  mon chef m'appelle tout le temps pour des remplacements
  la patronne m'appelle le dimanche pour des heures en plus
  mon patron me rappelle toujours pour travailler plus
  mon bébé pleure beaucoup la nuit
  le bébé pleure la nuit alors je dors peu
jai craqué pour un kebab jsuis en retard
mon tel est mort rappelez demain
mort de rire 😂 ok
je tue le temps en attendant 14h
pneu crevé jarrive a 10h
jcrève la dalle on mange apres ?
frappez fort la sonnette marche plus
mon fils rentre du foyer vendredi soir
crise de rire avec la dame de l accueil
prise de sang demain a jeun donc pas 9h
un coup de main pour le cv svp
jai peur de me tromper de salle
mon mail a disparu vous pouvez renvoyé
je finis a 17h, 17h30 possible
cest dans quelle rue deja
mon patron est daccord pour jeudi
urgent svp le pdf pour la caf
douleur au genou comme dab mais je viens
on peut boire un café avant ?
le chat a attraper une souris
Marseille s est fait massacrer hier mdr
jai regardé un film de zombie trop tard
la pate est tombé par terre plus de gateau
grosse chaleur on étouffe dans le bus
batterie a plat la voiture demarre pas
écran pété je vois la moitié des messages
ca tombe bien je suis libre
la voiture a rendu lame
ils on frapper le poteau 3 fois quel match
ce tuteur il est mortel je ladore
coup de foudre pour la formation cuisine !
c est chaud pour mardi
jsuis au bout de ma pause je vous laisse
Une bombe votre tarte aux pommes madame
jai saigné mon forfait internet
le bebe a fini sa nuit, moi pas
on s est tué a nettoyer la salle
rue de l hopital ou rue du port ?
jai un coup de barre
le permis jai foiré le creneau la honte
faut que je tue ce moustique
la ligne a coupé
jvous attend dehors devant la porte
dehors il pleut des cordes jattend le bus
ma batterie crève a chaque appel
mon chien a mangé la convocation
jai le coeur qui bat c mon 1er entretien
ce logiciel me rend fou
jme suis fait engueulé par ma mere lol
ya plus de place au parking
dormi 3h, le petit a fait ses dents
fini la galère j ai le poste 🎉
l'addition m'a achevé
je coupe les oignons je pleure
on a perdu 4 a 0, la cata
vous me sauvez la vie merci
plus de credit je peux pas appeler
la tempete a arraché mes volets
jsuis raide ce mois ci
le foyer rural c est bien l adresse ?
poule au four et frites ce midi
copains a la vie a la mort mdr
c pas la mort de venir a 8h
ça me saoule ces papiers
jai arreté de fumer depuis 12 jour
je veux arrêter les maths c nul
train supprimé encore une fois
le train passe a 7h42 jserai la 8h30
pont d ascension vous etes ouvert ?
bloqué sur le pont, bouchon monstre
dure a avaler la facture du garage
jai plus de pile dans la telecommande
jai sauté le petit dej
on saute ce rdv et on garde lautre
au revoir et bonne journée
adieu les nuits jai un contrat de jour
je pars en vacances vendredi soir
mon contrat finit le 30
la fin du film jai pas compris
merci pour tout a mardi
ca me gave mais je viendrai
les impots vont me tuer mdr
la sono était à tomber
tombé dans les embouteillages
je suis tombé sur le repondeur
mon dossier est tombé a l eau ?
jai bu la tasse a la piscine
il boit que du lait mon petit
un verre de lait renversé sur les papiers dsl
il fait un froid de canard
il gèle, je gratte le pare brise
peur bleue au controle technique
jai pas peur du travail
araignée dans la douche jai hurlé
ma chatte a fait 5 petits
les poules se battent pour le pain
le renard a tuer deux poule
chien perdu rue des lilas, vous lavez vu ?
coup franc de fou hier soir
carton rouge pour larbitre quel scandale
le coup d envoi est a 21h donc avant
tir au but raté jai crié
on les a écrasés 5-1
série policiere, ya eu 3 morts lepisode 1
c qui le tueur dans le film ?
jai fini la saison 2 en une nuit
battre les oeufs en neige c long
jai brulé les crepes
coupé au doigt en cuisinant, pansement et hop
couteau de cuisine a apporter pour la formation ?
la boite de vitesse est foutu
plus de frein sur le velo je viens a pied
accident sur la 4 voies ça roule pas
accroché le retro rien de grave
jai planté mon telephone
ca a coupé désolé plus de reseau
sim bloquée jecris du tel de ma fille
Mes photos ont toutes disparu du téléphone
orage violent ici, plus de courant
vent violent le bac ne passe pas
violent le reveil a 5h
foyer de jeunes travailleurs, chambre 12
foyer occupant non imposable
mon frere joue au foyer le samedi
crise du logement a la tele encore
petite crise de flemme
coeur de boeuf a 2€ au marché
steak saignant pour moi 😋
bon sang jai oublié
le don du sang c mardi matin
boudin au sang et pommes ce midi
d un coup jai compris l exo
ça vaut le coup la formation soudure ?
jai loupé mon coup
apres coup je prefere jeudi
un coup de fil et je signe
mon patron ma filé son vieux pc
le patron du bar cherche un serveur
patron de couture a imprimer svp
mon chef est en congé je demande lundi
chef cuisto sympa, jai appris plein de truc
urgent urgent jai oublié mon mdp
pas urgent repondez quand vous voulez
ma fille bosse aux urgences de nuit
mal au dos, kiné jeudi
douleur de dents je vais chez le dentiste a 11h
courbatures de malade apres le sport
malade, petit rhume je viens qd meme
jai perdu 5 kilos youpi
perdu mes clés, retrouvées, ouf
disparaitre 3 jours a la mer le reve
le bouton rouge a disparu de l appli
jai disparu des radars, examen oblige
finir le dossier ce soir promis
pour finir je garde mardi
en finir avec ce dossier caf pitié
plus jamais le bus 12
jen peux plus de ce logiciel
jen ai marre de la pluie
marre des lundis mdr
je rends mon tablier de cuisine, ou ça ?
dernier message sinon je vous appelle
c fini les soldes ?
Je suis crevée de ma journée, à demain.
mdrrr chui dead
dodo 😴
plan resto a la mort subite c un bar
nature morte au cours de dessin
saison morte pas de boulot a l hotel
angle mort au code encore une faute
temps mort au basket jecris vite
jsuis mort j ai fait 12h
feuilles mortes a ramasser chez mme du 3e
peau morte au pied le podologue est a 15h
a mort les fautes d ortograf
les mouches meurent avec ce piege
mes plantes ont crevé cet été
ballon crevé le petit pleure
je creve de chaud
quelle claque ce concert
jai pris une claque en histoire, 6 sur 20
gifle du vent ce matin sur la digue
le marteau frappe, trop de bruit, ecrivez moi
frappe au clavier 30 mots minute
sonné frappé personne n ouvre a l agence
on se bat pour la place de parking lol
combat de boxe du petit samedi
boxe pieds poings le mardi 18h
jeu de tir avec mon neveu
pistolet a colle pour l atelier
corde a linge coupée par le vent
la corde a sauté au sport
je me suis pendu au tel une heure
trou dans mon cv de 2 ans
la voiture a coulé une bielle, rip
bouteille de gaz vide pas de café
le cafard dans la cuisine je lai raté 😅
finir le puzzle de 1000 pieces, enfin
rue barrée je fais le tour
on boit un coup quand jai signé ?
bonjour je vous ecris parce que jai reçu une lettre de la banque, jai 3 credits a la conso et le frigo americain que j ai jamais fini de payer, la dame de la banque de france ma dit de monter un dossier, je ramene les papiers jeudi comme sa vous regardez avec moi
depuis le divorce je suis repartie a zero, lui a gardé la maison et moi le prêt de la voiture. c'est dur les fins de mois mais les enfants vont bien, on s'arrange pour les vacances, et j'ai repris le code. pour lundi c'est d'accord mais plutôt l'après midi car le matin je vois l'avocate
ça fait 2 ans que je cherche, jai envoyé je sais pas combien de cv, meme pas une reponse des fois. je decourage un peu je vous cache pas mais ma femme me pousse et jai un essai mercredi dans un garage donc on peut deplacer le rdv a la semaine dapres svp
Madame, je me permets de vous informer que ma chimiothérapie se termine à la fin du mois. L'oncologue est satisfait des derniers résultats, je suis simplement très fatiguée. Je préférerais donc que nous nous voyions en octobre, lorsque j'aurai repris un peu de forces. Avec mes remerciements pour votre patience.
mon papa est decedé kand javais 12 ans et cest ma grand mere qui ma elever, elle etait couturiere et elle ma tout appris. c pour ca que je voudrais faire la formation couture, je sais que ya peu de place mais j y tiens beaucoup. est ce que je dois amener des photo de ce que je fais
je vous ai pas repondu car on ma coupé le telephone, javais pas payé deux mois de suite. la jai fait un echeancier avec eux 20 euros par mois et ma soeur ma avancé le reste. donc cest bon je suis joignable de nouveau et je veux bien le rdv que vous aviez mis vendredi
Moi venir france 2016, avant moi maçon 15 ans. Ici travail petit, interim, apres plus rien. Dos un peu mal, docteur donne medicament et kiné deux fois semaine, ça va mieux. Moi vouloir travail pas trop lourd, chauffeur peut etre. Permis bon. Madame je viens mardi 10 heure merci beaucoup
l usine a fermé en mars, 27 ans de boite et on nous a remercié avec une poignée de main. la prime elle est partie dans la toiture. maintenant a 56 ans faut refaire un cv, moi j en avais jamais fait un de ma vie, heureusement ya la petite de l asso qui maide. on se voit jeudi
jai une depression suivi par le psychiatre depuis lan dernier, le traitement marche bien maintenant, je redort et je ressort avec les copines. il dit que je peux reprendre a mi temps mais pas plus pour commencer. si vous avez une offre 20h semaine je suis preneuse, pas de nuit par contre
mon mari et moi on se separe, c est calme on se dispute meme plus, on a mis les choses a plat pour la garde une semaine sur deux. du coup la semaine paire je suis libre toute la journée et limpaire seulement de 9h a 16h, voila cest pour que vous calez les rendez vous
la voiture a laché sur la rocade, 1400 euros de reparation j ai pas, alors je fais tout en bus et avec le petit a deposer a la creche je met une heure et demie. je me plains pas y a pire mais 8h30 c est vraiment pas jouable pour moi, 10h si possible svp merci
cet hiver on a pas beaucoup chauffé, la facture etait trop haute, et puis lassistante sociale a fait un dossier pour une aide et le cheque est arrivé. maintenant faut que je regularise le loyer, jai deux mois de retard mais le bailleur est ok pour etaler. je vous montre le papier mercredi
je suis diabetique depuis 10 ans, on me suit a l hopital tous les trois mois, dailleurs le prochain controle cest le 18 au matin donc pas ce jour la. je peux travailler debout mais faut que je mange a heure fixe, jespere que le patron du magasin sera pas embetant avec sa
Ma femme est partie il y a huit ans maintenant, un cancer. J'ai mis du temps à remonter la pente mais les enfants sont grands et j'ai rencontré quelqu'un au club de marche. Si je vous raconte ça c'est pour expliquer le trou dans mon CV. Est-ce que je dois l'écrire dans la lettre ?
desolé du pavé mais la caf me demande de rembourser 1900 euro, ils disent que jai mal declaré alors que cest eux qui mavaient dit de faire comme ca. j ai fait un recours avec la mediatrice et on attend. en attendant ils me retiennent 60 par mois, c serré mais on mange
jai raté mon cap pour la deuxieme fois a cause de l anglais et du dessin, jétais degouté j ai boudé une semaine chez ma mère mdr. maintenant je me dis que je vais le passer en candidat libre et travaillé a coté, vous pensez que c est possible avec le contrat que je signe
mon petit dernier est autiste, on court entre l orthophoniste, la psychomot et l ecole qui le prend que le matin. je suis creuvée mais il progresse, il dit maman depuis lété. pour le travail il me faudrait de 9h a 11h30, je sais cest pas beaucoup, du menage ou la cantine ça irait
on vit a six dans un t3, les grands dorment dans le salon et on attend le logement social depuis 4 ans. cest bruyant pour reviser la formation alors je vais a la mediatheque. si vous avez une attestation pour appuyer la demande je veux bien passer la prendre mardi en sortant du cours
jai fait faillite avec mon camion pizza, covid et apres le prix de la farine et du gaz, bref jai fermé et je rembourse encore lurssaf. jaime toujours la cuisine mais plus a mon compte c est sur. cuisinier en cantine scolaire ca me plairai, horaire de jour et vacance avec mes gosse
Mi la arkomans tout a zéro apré siklone, la kaz té abimé mé lasirans la paye é mon frer la aid a moin refé lo toi. Astèr nou lé bien instalé. Mi gingn pa vni lindi parske lartizan i vien poz la fenèt, mé mardi matin lé bon pou moin mersi
jai ete operé du genou en juin, la je fais la reeduc trois fois par semaine et le chirurgien dit que jaurai peut etre toujours une gene dans les escalier. maçon c est fini pour moi donc je sais pas trop quoi faire, ma conseillere parlait de conducteur d engin, ca minteresse
depuis que ma mere a alzheimer c est moi qui fait tout, les courses le linge les papiers, mes freres sont loin. linfirmiere passe matin et soir et elle va a l accueil de jour le mardi et le jeudi. ces deux jours la je suis a vous, les autres c est complique de bouger
le juge a donné la garde a mon ex pour la semaine et moi un week end sur deux, ça ma fait mal mais bon il est bon père faut le dire. je prends un plus grand appart pour les accueillir et pour ca faut un vrai salaire donc je veux bien le poste en usine
bonjour c encore moi, jai fini mes droits au chomage le mois dernier et le rsa est pas encore tombé, mon beau frere nous a rempli le congelo donc on tient. la conseillere de la caf ma dit sous quinze jours. je voulais savoir si je dois refaire l inscription ou si cest automatique pour vous
je suis sourd d une oreille depuis un accident de chantier en 2009, on s habitue, mais au telephone je comprends la moitié et les gens pensent que je me fous d eux. par ecrit c est mieux. pour l entretien est ce que la personne peut parler en face de moi et pas trop vite merci
ma boite me doit encore deux mois de salaire, elle est en liquidation, le mandataire repond une fois sur trois. javais un decouvert, la banque ma mis 80 euros de frais en plus, la rage. lavocat du syndicat soccupe de tout ca, on passe aux prudhommes en novembre. sinon je cherche toujours, cariste de preference
Je vous remercie de votre message. La perte de mon fils remonte à quinze ans et, avec le temps, la douleur s'est apaisée ; l'association de parents m'a beaucoup portée. Aujourd'hui c'est moi qui y accueille les nouveaux. Cette expérience peut-elle compter comme bénévolat dans mon dossier ? Je serai présente jeudi à onze heures.
g pa eu mon bts, mes parents sont vener ils mon dit soit tu bosse soit tu reprend les etudes mais pas la console toute la journée mdr. c vrai ke g rien foutu c t annee. du coup je suis ok pour voir la dame de l alternance, lundi ou mardi peu importe
je me suis fait arnaquer sur internet, 600 euros pour un faux permis cariste en ligne, jai porté plainte et la banque veut pas rembourser. je me sens bête mais bon on apprend. je voulais vous prevenir pour que les autres se font pas avoir, et aussi savoir si le vrai caces peut etre payé
jai une sclérose en plaques, diagnostiquée y a 5 ans, la neuro me voit deux fois par an et pour le moment ça bouge pas trop. certains jours les jambes sont lourdes, dautres je cours presque. la reconnaissance handicap est arrivée enfin, je vous l apporte. un poste assis avec pauses ce serait bien
on avait un petit elevage de brebis, le loup la secheresse et les dettes on a arrêté l an passé. mon mari fait du deneigement l hiver, moi je voudrais aide soignante. ça fait drole de plus se lever pour les betes mais au moins on dort. le car passe a 7h et remonte a 18h
slt c est pour dire que je suis en retard sur tous mes papiers, impots carte grise et l assurance qui ma radié pcq g payé en retard. je sais c nul. ma cousine est secretaire elle vient samedi maider a trier le carton. on peut se voir apres ca genre mercredi aprem, g rien dautre
Suite à ma séparation j'ai dû retourner vivre chez mes parents, à quarante-trois ans ce n'est pas glorieux, mais ils ont une grande maison et ma chambre donne sur le jardin. Cela me permet d'économiser pour un appartement. Mon adresse a donc changé, pouvez-vous la mettre à jour avant l'envoi du prochain courrier s'il vous plaît ?
ma femme attend le troisieme et la sage femme veut qu elle reste allongée jusqu au bout, tout va bien mais col un peu court. cest donc moi lecole les repas les lessives, je decouvre le metier haha. je suis en pause pour la recherche jusqu en decembre, est ce que ca pose souci pour mes droits
a la maison on a eu les punaises de lit, fallu tout jeter les matelas le canapé, 900 euros de traitement. le proprio en a payé la moitié apres que la mairie lui a ecrit. c est propre maintenant ouf. jai pas osé venir au rdv pendant ce temps la, je voulais pas en ramener chez vous
jai arrété lalcool il y a 14 mois, je vais toujours au groupe le mercredi soir et le medecin est content de mes analyses. je le dis parce que le poste au bar que vous mavez envoyé c pas une bonne idée pour moi. serveur dans un salon de thé ou magasinier je dis oui direct
lepicerie ou je bossais a fermé, la patronne partait a la retraite, 11 ans ensemble on a pleuré toutes les deux le dernier jour. je sais tenir une caisse faire les commandes parler aux vieux du village. le supermarché de la ville me tente pas trop mais si il faut j irai, dites moi
mon titre de sejour est fini depuis le 3, jai le recepissé mais le patron de l interim il veut pas, il dit papier pas bon. la prefecture donne rdv dans deux mois. je perds la mission c est dommage. est ce que vous pouvez ecrire a l agence que le recepissé permet de travailler normalement
je prends soin de mon petit fils depuis que ma fille est partie travailler en allemagne, elle nous envoie un peu chaque mois et on se voit en video. c est pas tous les jours facile a mon age de courir apres un gamin de trois ans. le mardi il est chez la nounou, je suis libre
jai fait un burn out il y a deux ans quand jetais cadre a lyon, arret long, psy, tout le tralala. maintenant jhabite a la campagne, je fais du bois et des paniers, je vais beaucoup mieux. je cherche un truc calme et manuel, meme au smic, surtout plus jamais d open space ni de reunion
Papa est mort le jour de mes vingt ans, vous imaginez, ça fait presque trente ans et je fête toujours pas mon anniversaire ce jour là, je le fais le lendemain avec un gros gâteau. Tout ça pour dire que le 14 je vais au cimetière avec mes sœurs, mettez moi plutôt le 15
le credit de la maison cest 780, avec mon seul rsa c est mort, on vend. ca me fait quelque chose jai fait la cuisine de mes mains mais bon c est que des murs. la visite des acheteurs est jeudi a 15h donc pour nous deux plutot 9h ou alors vendredi quand vous voulez
jai eu un cancer du sein en 2020, remission, je vois mon medecin tous les six mois et a chaque fois jai le trac pendant une semaine. le prochain examen est le 22. avant je prefere pas m engager sur un contrat, apres oui. vous pouvez me noter pour la reunion du 29, ca me va tres bien
ma fille a redoublé, elle se cherche un peu, elle a 15 ans quoi. le college ma convoqué lundi pour l orientation, elle veut coiffure et son pere veut general, on s engueule pour ca au tel. bref lundi cest pris. mardi je peux passer entre le ménage du matin et celui du soir vers 13h
jai bossé 6 ans sur les marchés sans etre declaré, aujourdhui jai 58 ans et il me manque plein de trimestres, la dame de la retraite ma fait la liste jai eu les boules. faut que je travaille encore 9 ans. un truc pas trop physique svp, jai les mains qui ont de larthrose mais la tete va
on ma refusé l appart parce que jai pas de garant, cest le quatrieme refus, ca use. je reste donc chez mon oncle, il me met pas la pression, je participe aux courses. une fois que jaurai le cdi ca ira tout seul je pense. vous avez des nouvelles du monsieur de la logistique qui devait rappeler
je vous dis la verite jai pas cherché ce mois ci, entre le demenagement les cartons et le petit qui a eu la varicelle puis la grande, puis moi. le medecin a dit dix jours a la maison. la on est gueris tous les trois et je remets le nez dans les annonces des lundi promis
Mon entreprise de taxi a déposé le bilan l'année dernière, j'ai vendu la licence moins cher que je l'avais achetée. Il me reste onze mille euros à rembourser, le plan est signé. À présent je voudrais conduire des cars scolaires ; pourriez-vous me dire si la visite médicale est à ma charge ou à la vôtre ?
mon ex me paye pas la pension depuis janvier, 150 par enfant c est pas rien, jai demandé a la caf de la recuperer a sa place et ils on dit oui. en attendant je fais les brocantes avec les habits trop petits. samedi jai fait 64 euros toute fiere. bon mercredi c est ok pour moi
moi je suis pas a l aise avec lecrit, a lecole on me mettait au fond et on ma laissé la. maintenant ma petite fille maprend avec ses cahiers on rigole bien. le monsieur de l atelier lecture est gentil. si vous pouvez m appeler plutot que le message long sa marrange beaucoup merci
jai perdu mon frere jumeau a 18 ans sur la route, jen ai 46, on s y fait jamais tout a fait mais on vit. j ai pas passé le permis a cause de ca et aujourdhui tout le monde me le demande. la psy ma aidé a prendre une premiere leçon, jai roulé 20 minutes, contente
ils mon refusé lallocation handicap, le dossier faisait 20 pages et le docteur avait mal coché. assistante sociale dit on refait un recours et ca prend six mois. c long mais bon je touche le rsa en attendant et la mairie donne les repas de midi. je vous donne la copie a notre rendez vous du 9
je reviens vers vous, javais signé un contrat d apprentissage boulanger mais je suis allergique a la farine, c est le comble. le medecin du travail a arreté tout de suite, plus de plaques maintenant. je suis deg parce que j adorais me lever a 3h. est ce qu on peut chercher dans le poisson ou la viande
le quartier change, tous les commerces ferment, on se croit dans une ville fantome le soir. jai deposé mon cv dans les 5 derniers et rien. mon cousin de nantes dit que la bas ça embauche dans le batiment, jhesite a partir vu que ma mere est seule. on peut en discuter vendredi si vous avez le temps
Je suis assistante maternelle, mais les familles partent une à une et je n'ai plus qu'un enfant à garder deux jours. Avec quatre cents euros par mois je puise dans mes économies. Je ne veux pas quitter ce métier que j'aime, simplement compléter. Des heures de ménage le soir me conviendraient. Êtes-vous disponible lundi prochain en matinée ?
apres la prison jai galéré 1 an pour trouver, quand tu dis ou tu etais la porte se ferme. aujourdhui mon conseiller spip est content, je pointe plus que tous les deux mois et jai un logement. je voudrais la formation fibre optique. faut il un casier vierge pour ca ou c est que pour la securité
on a perdu un bébé a la naissance en 2012, apres jai plus travaillé pendant trois ans. ensuite on a eu les jumelles et la vie est revenue dans la maison. aujourdhui elles sont au cp, je voudrais reprendre, jetais vendeuse en chaussure. je sais pas comment expliquer tout ces années blanches a un employeur
jai de lasthme et de l eczema depuis toute petite, le pneumologue ma changé le traitement en septembre et je tousse presque plus. par contre les produits de menage c non, javais les mains en feu a l hotel. un boulot a l accueil ou dans une bibliotheque sa serait le top. mardi 14h j y serai
le patron a vendu le resto et le nouveau a gardé que sa famille, normal quoi. 9 ans de plonge et de cuisine sans un jour d arret. il ma donné une belle lettre et mon solde. jai envie de souffler deux semaines, la maison, la peche, et apres on attaque. disons le 20 pour se voir
ma mere est en ehpad depuis mai, ça coute un bras, on a du vendre sa voiture et mes freres et moi on complete. elle me reconnait encore et elle chante. jy vais le lundi et le vendredi après manger, donc pour vous ce sera mardi, mercredi ou jeudi a votre choix, sauf avant 9h
jai quitté paris pour suivre mon copain en bretagne et six mois apres on sest quitté mdr la loose. jai gardé le studio et le chat. pas de famille ici, les dimanches sont longs mais jai commencé la chorale. niveau boulot je faisais de l evenementiel, je prends aussi la saison dans les crêperies s il faut
la dame de la banque a bloqué ma carte, je peux retirer que 20 euros par jour au guichet comme un ado. jai rendez vous avec la conseillere budget de l udaf lundi, elle est top elle explique avec des dessins. donc lundi je peux pas venir vous voir, par contre le reste de la semaine oui
Je vous prie de m'excuser, j'ai manqué notre rendez-vous : c'était le jour de la messe pour les dix ans de la disparition de mon mari et toute la famille était venue de loin. J'avais noté la mauvaise date dans mon carnet. Pouvez-vous me proposer un autre moment, si possible en matinée, car je conduis mal le soir ?
jai travaillé trois mois a la ferme, framboises et melons, levé 5h, dos cassé mais bonne equipe. la saison est finie et le logement avec, donc je suis revenu chez ma soeur, jai ma chambre. jusqu en mars ya rien dans lagricole. je veux bien faire le stage de francais que vous avez dit
lecole de conduite a fermé avec mes 800 euros, on est vingt dans le meme cas et une dame a monté un collectif. jai pleuré de rage sur le coup car javais tout economisé sou par sou. le tribunal c est dans longtemps. en attendant je vais en scooter meme quand il flotte, vendredi 9h ok
mon fils a fait des betises au lycée, exclu huit jours pour une bagarre de cour, rien de cassé mais le proviseur etait furieux. je lai mis au travail avec moi dans le jardin il a vite compris. il a 17 ans et veut arreter, est ce que la mission locale peut le recevoir avec moi mercredi
quand on a 59 ans et qu on a fait toute sa vie dans le textile on fait rire les recruteurs. jai pas honte, jai bien travaillé. la retraite dans trois ans si tout va bien. la semaine derniere jai fait un remplacement a la cantine, les petits m appellent mamie, franchement ça ma plu, je veux continuer
jai eu le covid long, essouflée pour rien pendant un an et demi, le centre a lhopital ma remis debout avec le velo et la kiné. je remarche 5 km. la secu ma arrété les indemnités donc il faut vite un salaire, meme petit. une place en chantier d insertion ça existe encore par chez nous ?
jai du rendre les clés de mon local, le salon de coiffure marchait plus avec les travaux dans la rue, 8 mois sans vitrine visible. la mairie a donné 2000 euros ca a pas suffi. je coiffe a domicile les mamies du quartier, cest sympa mais pas assez. je cherche aussi un temps partiel, merci de votre aide
on se parle plus avec ma famille depuis l histoire de l heritage, les noels c est un peu triste, mais jai mes voisins et mon club de petanque. jai fini de payer le notaire le mois dernier, un soulagement. je serai dispo toute la semaine prochaine, sauf jeudi ou on joue la finale departementale a 14h
merci pour tout
au revoir madame
c pr vs dire que je viendrai pas
dsl jpeu pa venir jeudi
c'est fini pour cette année
je n'en peux plus de cette imprimante
plus rien ne marche sur mon tel
je laisse tomber le permis
je pars samedi
personne ne répond au standard
Bonjour madame, mon contrat se termine vendredi et ils ne renouvellent pas, c'est dommage j'aimais bien l'équipe, enfin c'est comme ça, est ce que je dois m'inscrire tout de suite ou attendre le papier de l'employeur pour refaire ma demande
bjr g recu un papier de la caf jcompren rien vs pouvez regarder avc moi
le bus 14 est suprimé ce matin le chauffeur dit ke c a cause des travaux du pont, jattend le suivant mais jserai en retard de 20 min au moin, dites le a la dame de laccueil sil vous plait kelle donne pas ma place
fin de contrat hier soir, ca fait bizarre de rendre le badge
mon fils rentre au cp lundi donc matin impossible pr moi
adieu le scooter il est parti a la casse
jsuis crevé apres le depot on peu decaler?
Je vous remercie de votre patience, Madame, et vous souhaite une excellente fin de journée.
tel cassé jrépond avec celui de ma soeur
j'abandonne la formation de caces c trop loin 1h30 de bus aller et autan le retour
ok compris
pas dispo mardi
bonne soiree a vs
Ya trop de vent aujourdui les bato sortent pas, je peux pas venir a la reunion
c la derniere fois que je prens ce train toujour en retard
on se verra plus alors si vous changez de secteur? c triste vous m'avez bien aidé
la dame de l'accueil part a la retraite elle va nous manquer
marre de remplir toujours les memes dossiers
ma fille a eu son bac!!! mention ab 🎉
j'ai commencé lundi chez le boulanger, je me lève à 3h, fatigué mais content
est ce que je dois amener mon rib
stp a kel heure ferme votre bureau
j'ai raté l'examen du code pour la 3eme fois, dégouté
tant pis
tout est annulé pour samedi
il pleut trop je sors pas
les enfants sont en vacances j'ai personne pour les garder mercredi
je regrette d'avoir signé ce contrat les horaires c'est pas du tout ce qu'on m'a dit
c'était mon dernier jour à la cantine aujourd'hui. Les petits m'ont fait des dessins, j'ai failli pleurer
moi y en a pas compris le lettre, c'est pour payer ou pour venir ?
jé plu de forfait jusko 5
je vous laisse bonne journee
merci et a la prochaine
désolée pour mon absence de lundi j'avais noté mardi
ma voiture ma lachée sur la rocade hier soir en rentrant du travail, le garage demande 800 euros et jpeux pas payer ca ce mois ci, donc pas de voiture jusqua la paye, pour le rdv de jeudi faudra que ma belle soeur memmene
on a déménagé à Limoges la semaine passée faut il changer de conseiller ?
plus de batterie jvous rappelle
Cest mort pour le poste a leclerc ils ont pris quelqun dautre
j'ai plus envie de faire ce stage
linterim s'arrete demain ils ont plus de commande
Monsieur, je tiens à vous présenter mes excuses pour le retard de mon dossier, j'attendais l'attestation de mon ancien employeur, lequel a changé de comptable au mois d'août. Je la déposerai dans votre boîte aux lettres lundi matin en allant au marché.
fini le chomage je commence lundi !!
jarrete la fac
ça y est c'est signé CDI 35h
trop chaud dans le bureau hier on etouffait lol
mon pere vient a la maison 2 semaines, on est tous content
bjr le lien marche pas
votre site me rend folle, ca fait trois fois que je rentre mon mot de passe et il dit erreur
je recomence tout a zero avec ce cv 😩 javais mis une heure a faire les colonnes et en limprimant tout se decale, la photo par dessus le texte, et la bibliothèque ferme a 18h, jen peux plus de word, ya pas un modèle
c trop loin pr moi sans permis
navré, je ne pourrai pas honorer le rendez-vous de demain matin
mon petit a la varicelle il va pas a l'ecole cette semaine
ma grand mere fete ses 90 ans dimanche toute la famille descend
je suis plus interessé par l'offre merci
pouvez vous effacer mon ancien numero c'est plus le mien
l'usine ferme en decembre, 32 ans de boîte, ça fait quelque chose
j'ai tout jeté les vieux papiers sans faire exprès, l'attestation aussi je crois
on a rendu les clés de l'ancien appart hier, page tournée, maintenant faut l'adresse a changer partout
la psg a perdu jsuis degouté mdr
c'est bon j'ai eu le virement
jai pas recu la prime d'activité de se moi
je serai la
impossible pour moi
j'en ai ras le bol des transports en grève
Bonjour, je souhaite mettre un terme à mon inscription à l'atelier informatique du jeudi.
plus jamais je commande sur ce site, ils m'ont envoyé des chaussures de sécurité en 38
le chat de ma fille est mort hier elle est triste je la garde a la maison ce matin, je peux venir l'apres midi ?
mon oncle est décédé dimanche il était très agé, l'enterrement est vendredi au bled, donc je pars demain matin par l'avion de Marseille et je reviens dans 10 jours, excusez moi pour le rendez vous de mardi on remet à mon retour
jme suis couché a 4h jai fini le service tard, désolé si je répond que maintenant
ca sert à rien d'envoyer des cv l'été tout le monde est en congé
combien de temps sa prend pour la cmu svp
ya la neige le car scolaire passe pas
jai pa entendu le reveil pardon
je quitte le groupe whatsapp trop de notifs
bonne retraite madame !! profitez bien
c'est votre dernier mois ici je crois ? merci de m'avoir suivi depuis 2 ans
la mobylette est foutue
on ma dit k mon dossier été fermé pk??
je suis au bout de mes droits are le 12, j'ai travaillé deux ans avant dans la même boîte et puis rien depuis l'été, qu'est ce que je demande après, l'ass ou le rsa, et qui remplit le dossier, vous ou moi ?
est-ce que le permis est financé ou bien c'est moi qui doit payer
merki bocou madame vou ete gentil
jvous dis au revoir je change de departement
la chaudière est en panne le monsieur passe entre 8h et 12h, je suis bloquée à la maison
ti moman, mi rapel aou tantot
je suis trop déçu du resultat de l'entretien
J'ai oublié
ok pr vendredi
a lundi inchallah
je finis à 17h on peut se voir après ?
stop j'ai dit que j'étais pas disponible le matin
ma femme a accouché cette nuit une petite fille 3kg2 je pourrai pas venir aujourd'hui 😍
jé tro mal dormi le voisin faisai la fete
c fini les vacances snif
l'ordi de la mediatheque a planté et j'ai perdu tout mon cv, deux heures de travail
je ne reviendrai pas sur ce chantier l'année prochaine, trop de route
vous pouvez m'envoyer l'adresse svp
ma carte vitale marche plus depuis le demenagement
j'ai rdv à la prefecture le meme jour pour le recepissé, je peux pas les deux
tout le monde est parti en congé sauf moi 😅
Chère Madame, au moment de quitter le dispositif je voulais vous dire combien votre écoute m'a été précieuse.
on arrete là pour aujourdui jai plus de bateri
jsuis plus en interim depuis le 3
le patron prend sa retraite et personne a voulu reprendre donc le magasin ferme, voilà, c'est une page qui se tourne pour toute la rue, il me reste 2 mois de contrat et après je suis à vous pour chercher autre chose
je me suis engueulé avec la machine a café ce matin, journée de m...
sa capte pas ici
salut cv? jpeux passé prendre le papier?
dernier jour de stage demain j'ai acheté des croissants
pardon je me suis trompé de numero
Bonjour, je n'ai plus la force de refaire ce dossier MDPH de 20 pages tout seul, quelqu'un peut le remplir avec moi ?
la creche ferme a 17h30 donc faut que je parte a 17h max
plus de place en formation secretariat, encore raté
ma belle-mère arrive samedi pour un mois, priez pour moi lol
j'ai quitté la restauration, c'était plus pour moi les soirs et les week-ends
Le train de 7h42 est encore supprimé, c'est désespérant cette ligne
nn pa demain
je peux amener mon fils? jé pas de garde
fin des haricots mon frigo vien de lacher
comment on fait pour la declaration trimestrielle jmembrouille
merci d'avance
tro tard j'ai raté l'inscription
mon mari travaille de nuit alors le matin il dort et moi je dois rester avec les petits
ca fait 3 mois que j'attend une reponse j'ai arreté d'y croire pour ce poste
je vous souhaite de bonnes fetes
nous avons vendu la maison familiale hier, un peu de nostalgie. Ma nouvelle adresse suivra.
est ce ke la navette passe toujour le mercredi
g perdu mes clé je cherche partout jarrive en retard
bon ben c'est raté
fatigué de chercher une place pour me garer, je rentre chez moi, on remet ça ?
jai finit mon contrat de saison au camping, on a tous pleuré au pot de depart
le petit dernier entre en maternelle, ca fait un vide a la maison
vous m'avez oublié ou quoi ? ça fait 1h que j'attend en bas
Je désire être dispensé de la réunion collective, ayant un rendez-vous chez l'ophtalmologiste.
mon tel est tombé dans l'eau
qui va me suivre maintenant que madame la conseillère est partie ?
c'était bien mais c'est terminé, je rends le gilet et les chaussures lundi
jcomprend r a ce courier de la cpam
j'ai eu ma paye enfin
je prends plus le bus a cette heure là c'est bondé
je laisse ma place a quelqu'un d'autre pour le salon de l'emploi je peux pas y aller
svp répondez moi j'ai besoin de l'attestation pour la cantine
jvé pas pouvoir dsl
ok merci bonne journee
y a cyclone annoncé, l'école est fermée, vigilance orange, on reste a la case
mon scooter démarre pas quand il fait froid, j'ai fini à pied
ils ont pas voulu de moi a la mission locale j'ai 26 ans depuis hier 😂 la dame était désolée bref on m'a dit de venir chez vous, c'est quoi les papiers a ramener la première fois ?
c triste le bureau de poste du village ferme, faut faire 15 bornes maintenant
je me retire du projet de cuisine solidaire, plus le temps avec le nouveau boulot
jsuis dg mon entretien a été annulé au dernier moment
j'ai pas d'imprimante
Merci à toute l'équipe, c'est avec un petit pincement que je vous quitte.
pouver vous dire a la dame ke je passe demain
mon fils ne veut plus aller au judo on a payé l'année entière, rageant
je travail dimanche ya majoration ou pas ?
je sature de Parcoursup avec ma fille, on y passe toutes nos soirées
bonjour moi arriver en france 2 mois, je veux cours de français le matin c'est possible ?
quand es que l'aide au permis arrive
plus d'eau chaude depuis hier le plombier vient mardi donc pas mardi
je suis déçue de moi, j'avais révisé et j'ai séché à l'oral
a bientot
nan c bon laisse tomber
J'ai arrêté les cours du soir, avec les enfants c'était pas tenable
on a plus de nouvelles de l'employeur, pas de mail pas d'appel, je crois que c'est non
ma soeur se marie en aout au maroc je pars 3 semaines
l'école appelle il a oublié son cartable lol j'y vais
le gps m'a envoyé à l'autre bout de la ville, je tourne depuis une demi heure, j'abandonne
j'ai signé la rupture conventionnelle ce matin. Onze ans dans la même boîte, ça fait drôle de vider son casier. Je vais souffler un peu, repeindre la chambre du petit, et après on verra ensemble pour une formation si vous voulez bien
il me manque juste la fiche de paie de mars
je vien en tram
on é bien arrivé
mon ancien chef m'a fait une belle lettre de recommandation, ça fait plaisir
je passerai plus le jeudi, le marché a changé de jour
Mon contrat d'apprentissage est rompu car l'entreprise a mis la clé sous la porte. Quels papiers dois-je apporter ?
ya plus personne au bureau le vendredi ou c'est moi
enfin le week end jen pouvais plus
l'ascenceur est encore en panne et moi au 8e avec la poussette, donc je reste à la maison
c quoi déja le nom de votre collègue
jai raté votre appel jété au taf
pas possible desolé
j'ai tout tenté pour débloquer mon compte ameli, rien à faire
je viendrai avec ma voisine elle traduit pour moi
le dernier car est à 16h après y a plus rien
Nous sommes au regret de quitter la commune mais les loyers sont moins chers à la campagne.
plus la peine de m'envoyer les offres de menage jai trouver
jai mal dormi avec le bébé qui fait ses dents, on peut faire par tel ?
ma demande de logement est acceptée !!! on emménage le 15
c'est nul la vie sans wifi mdr
G un gros rhume je préfère pas venir contaminer tout le monde
jvs remercie infiniment
la voisine part en maison de retraite, je l'aide pour ses cartons demain donc pas dispo
ok bonne nuit a demain
fini pour moi le batiment
bonjour c pour savoir si le cours de couture es maintenu
je peux plus me connecter
javou jai lu votre msg ke maintenan
le club de foot s'arrête faute de bénévoles, les gamins sont décus
Avec mes regrets, je dois décliner votre invitation au forum.
mon dossier est perdu?? j'ai tout envoyé en janvier en recommandé
plus un sou avant le virement du 6, je pourrai pas prendre le train pour venir
je serai absente du 4 au 18, congés
merci encore
ca y est c'est la rentrée, maison vide, silence, ca fait bizarre
pti souci de voiture
j'ai rendu ma blouse et mon badge ce midi. voilà, c'était court mais j'ai appris
il fait nuit a 17h j'aime pas conduire dans le noir, on peut mettre le rdv plus tôt
dsl madame jai zapé
L'entreprise m'a remercié à la fin de la période d'essai, sans explication. Un peu sonné mais je me remets à chercher dès lundi.
les resultats du cap sont tombés je l'ai pas
g changé de num, l'ancien marche plus
vous etes ouvert pendant les ponts de mai?
j'en ai assez d'attendre le technicien fibre, troisième rendez vous manqué
mon contrat finit le 31 et après je sais pas encore
je kiff mon nouveau taf
demain c'est férié non ?
la nounou m'a planté ce matin
c'est un non définitif pour le poste de nuit, avec trois enfants c'est pas jouable
Merci pour ces deux années. Bonne continuation à vous et à vos collègues.
le tram é bloké ya manif
je pense pas renouveler mon abonnement de bus, je marche c'est gratuit
j'été chez le dentiste la bouche endormie je pouvai pas parler mdr
on m'a volé mon vélo devant la gare, plus de moyen de venir, je prends le bus demain
je sui perdu dans toute ces démarche
rien compris
tous mes collègues saisonniers repartent ce week-end, les volets se ferment un par un, le village redevient mort jusqu'en juin, moi je reste parce que ma fille est à l'école ici, si vous avez des ménages ou de l'aide à domicile pour l'hiver je prends
ma mère garde les petits donc c ok pour 14h
bon débarras cette voiture elle m'a coûté un bras
jé pas envi de refaire un bilan de compétence jen ai deja fait deux
esk le repas est compris pour la formation
trop de bruit dans l'open space je rentre avec la tête comme une pastèque
Veuillez noter que je ne fais plus partie de l'association depuis le 1er septembre.
mon tel s'éteint tout seul
j'avais préparé mon discours toute la semaine devant la glace, acheté une chemise, pris deux bus, et au final l'entretien a duré 5 minutes parce que le poste était déjà donné en interne, grosse déception je vous raconte pas, enfin si je vous raconte jeudi
jme leve a 4h pour embaucher a 5h a la plonge de lhopital, a 14h jai fini mais apres ya les devoirs les courses le linge, le soir a 20h jdors sur le canapé mdr donc les rdv plutot vers 15h merci
oui oui
g fais tomber mon tel ds lescalier lecran et mort je voi rien des message
la mairie a refusé la place en crèche, encore une année de galère pour mes horaires
on part vivre a la reunion en janvier avec ma copine
au revoir et merci pour les papiers
plus de stage plus de convention, tout est à refaire
jai reçu une facture edf de regularisation c enorme vs savez si ya une aide
le facteur passe pu, pas de courrier depuis lundi
J'ai 61 ans, on me dit que la retraite sera à 64. Encore trois ans à tirer, il faut bien.
je suis en route
pas eu le temps
c la galere pour se garer chez vous
elle m'a dit de rappeler lundi mais lundi ça sonne occupé toute la journée
mon frere se sépare tranquillement, il vient chez moi avec ses enfants un week-end sur deux, ça joue à la console, c'est le bazar pour réviser mon titre pro, est ce qu'il y a une salle chez vous
trop déçue ils ont annulé la sortie au parc
quel bus pour venir depuis la gare ?
j'ai plus trop le moral pour les candidatures en ce moment mais avec le soleil ça revient
l'équipe de nuit c'est terminé je repasse en journée dès le 1er
nous on fait l'aïd vendredi donc pas la
jme suis fait recaler
ma voisine m'a dit que l'agence ferme definitivement, c'est vrai ? où on va aller nous
C'est avec émotion que je range mon tablier après quarante ans de cuisine collective.
pb de connexion
le moniteur d'auto école est parti, heures perdues, argent perdu, je suis vert
je peux avoir une copie du contrat d'engagement svp
sorry madame my french pas bien, rendez-vous demain je travaille, autre jour ok ?
j'ai supprimé l'appli elle bouffait tout mon stockage
attendez je cherche mes lunettes
je quitte mon poste fin avril, ma lettre de démission est partie ce matin en recommandé
la pluie a inondé le parking je fais demi tour
c vraiment la loose ce mois
mon beau père est sorti de l'hopital tout va bien on le ramène à la maison jeudi donc pas libre
ça m'a fait mal au coeur de vendre la moto mais fallait payer l'assurance
jai tout mis dans l'enveloppe et je l'ai déposé dans la boite
merci pr la reponse rapide
le cours de francé c fini jusk septembre ?
J'ai laissé tomber l'idée d'ouvrir un food truck, trop de frais
bon courage pour la suite
mi vien pa domin mi travay
ma fille passe son brevet jeudi et vendredi je l'emmène
plus de courrier svp tout par mail c'est mieux
Cela fait un an que mon mari est à la retraite, il tourne en rond dans la cuisine, il range mes casseroles par ordre de taille et il commente ma façon d'éplucher, alors croyez-moi, Madame, je préfère encore retourner travailler !
il reste plus qu'à attendre la réponse
encore un refus. c le huitieme. je compte plus
on me dis que jai un trop percu de 312 euro, pourtant jai tout declaré
a kel étage svp
jai le pass navigo qui est expiré
salut chef jpeux pas demain jbosse
le petit chat qu'on avait recueilli s'est sauvé, les enfants le cherchent partout, soirée foutue
ils ont supprimé l'arrêt devant chez moi, merci la réforme du réseau
trop contente !!!
j'ai bien réfléchi avec mon mari, on renonce au logement à Vierzon, c'est grand et pas cher mais trop loin de l'école et de mon travail, sans deuxième voiture on s'en sortirait pas, tant pis on garde notre petit f2 encore un an
désolé j'étais énervé hier au téléphone, c'était pas contre vous
en pause je vous reponds ce soir
c'était sympa l'atelier dommage que ce soit fini
j'ai pas de nouvelle de la mdph depuis 7 mois c normal ?
mon grand quitte la maison pour ses études à Poitiers, on charge la voiture samedi
Je ne suis plus disponible
la pointeuse marche jamais ca me soule
je part en retraite le 1er juin youpi
merci bcp pr l'aide o papier
j'ai manqué le train a 2 minutes
pour moi c'est plié, j'irai pas au rattrapage
Bonjour, pourriez-vous m'indiquer si mes indemnités seront versées avant la fin du mois ?
plus rien dans la boîte mail tout a disparu après la mise a jour
c la cata j'ai effacé mes photos du voyage
chui KO apres linventaire 14h debout
mon copain a trouvé du travail a Brest donc on quitte Rennes
tchao bon week end
g fini ma mission chez amazon hier
personne m'a prévenu que la réunion était annulée, j'ai fait 40 minutes de route pour rien
je rend les armes avec ce formulaire cerfa
Mon épouse étant hospitalisée pour une opération du genou prévue de longue date, je devrai garder la maison cette semaine.
jvoulais vous remercier le patron m'a gardé
ca me saoule d'attendre
la dernière fois vous m'avez dit d'apporter le livret de famille, je l'ai
dsl pour le vocal de 3 min 😅
j'avais un bon poste à la cantine scolaire, mercredi libre, vacances avec les enfants, et je l'ai quitté bêtement pour cent euros de plus dans un entrepôt, je regrette tellement ces horaires là, vous croyez qu'ils me reprendraient si je demande
on peut se voir à la place en visio ?
la cuisine collective a brulé un plat, alarme, tout le monde dehors, fou rire général, bref cours annulé
mon bail finit en juin, le nouveau commence le même jour, faut il prévenir la caf avant ?
nan jpeux pas le matin
mon assistante maternelle arrête son métier, il faut tout recommencer à chercher
les gens au guichet font la tête c'est lassant
javais mis votre numero sous un autre nom oups
j'en ai fini avec les travaux de la salle de bain, enfin, dos en compote
jai pas le permis poid lour juste le b
bonjour je suis plus sur paris
L'aventure s'arrête ici pour moi, l'association n'a plus de budget pour mon poste.
C PAS GRAVE
jsui tombé en panne d'essence la honte
je dois annuler ma mère est venue me voir de loin
le prof de l'atelier a changé c'est plus pareil, j'irai moins
qui c'est ?
ya un bug sur le site ils disent que je suis née en 1900
c trop compliqué le cpf jarrete
ma prime de noel est pas arrivé, les enfants vont avoir un petit noel cette année
5 min de retard
jpeu pa parlé la jsui o boulo
Je me désole de ne pouvoir assister à votre pot de départ, je penserai bien à vous.
la reunion d'hier était interminable
mn fils a perdu sa carte de bus
bonjour madame, j'ai reçu la convocation mais c'est le jour du passage du permis, je fais comment ?
j'ai dit au revoir a mes élèves ce midi, fin du remplacement, c'était dur de partir
plus de réseau depuis l'orage
faut il une photo d'identité
le loyer augmente encore, on cherche plus petit
pas de reponse de pole emploi non plus
mon ancien employeur ne veut pas me donner mon solde de tout compte, il dit la semaine prochaine à chaque fois
jai attendu le bus sous la pluie une heure jsuis trempée jrentre me changer
c'est bon g compris
ils m'ont dit revenez en septembre, voilà, encore un été de perdu
je ne souhaite plus recevoir d'offres dans la vente, c'est un métier derrière moi
félicitation pour le bébé de votre collègue
c quand le prochain paiment rsa
j'ai lâché l'affaire pour la carte grise, l'anst bug sans arrêt
Moi je suis de nuit cette semaine et la semaine d'après aussi, alors appelez plutôt après 15h sinon je dors et j'entends rien, le téléphone reste dans la cuisine, mais je rappelle toujours le soir avant de partir au boulot
mdr vous avez raison
mon équipe descend en district c'est la déprime
svp dites lui que je m'excuse
pas avant lundi
la maison de quartier ferme pour travaux 6 mois, on perd notre petit groupe du mardi
jé mon rdv a la banque a la mm heure
un dégât des eaux chez le voisin du dessus, le plafond de ma salle de bain est tout jaune, l'expert passe jeudi entre 9h et 12h et je dois être présent sinon il faut attendre encore trois semaines, donc jeudi c'est mort pour moi
je suis nul en maths j'aurai jamais le test d'entrée afpa
jsais plus ce qu'on avait dit
bien recu
mon mari vient d'avoir son titre de séjour 10 ans !!
on s'était promis de faire le salon ensemble et puis la conseillère a été mutée, dommage
demain je pourrai pas, carnaval lol toute la ville est fermée
tu peux me tutoyer si tu veu
j'ai passé l'âge des stages non payés, ras le bol
Le médecin du travail m'a déclaré apte, je reprends lundi à mi-temps.
plus besoin de garde d'enfant la grand mere est là
jai honte mais je sais pas faire un mail avec piece jointe
nouveau tel, c'est qui?
le routeur est mort, la box est morte, bref je suis au mcdo pour le wifi
jpense jvais demissioner le trajet est trop long 2h30 par jour
La formatrice nous quitte, on lui a fait une carte, vous voulez signer ?
oui je viens
je ne pourrai plus venir le mardi à partir d'octobre
jé fé le nécéssaire pr lassurance
y a pas d'école lundi c'est pédagogique
je m'en vais de la coloc le 28, j'ai un studio à côté, enfin seul !
c la honte g oublié votre nom
j'ai couru pour rien le bureau était fermé
La saison des vendanges est finie, mal au dos, mains abîmées mais bonne ambiance. Je suis à nouveau libre.
tout est en retard, la navette, le train, moi
le chien a mangé ma convocation je vous jure
pas reçu
vous travaillez le samedi?
match perdu mais on a bien rigolé
j'ai plus qu'une heure de conduite sur mon forfait après c'est fini faut repayer
a+ merci
je ne vous embête pas plus longtemps bonne soirée
trop fatigué pour cuisiner pizza ce soir lol
C'est décidé j'arrête la coiffure, allergie aux produits, je veux me reconvertir dans l'accueil
c etait mon dernier rdv alors? bon ben au revoir et merci
pa moyen demain
j'ai pas pu ouvrir la piece jointe
le frigo du resto est tombé en panne on a tout jeté, quel gachis, et service annulé donc je suis libre finalement
mon neveu vient de naître
Je vous informe que mon contrat de travail à durée déterminée prend fin le 30 novembre.
jveux plus faire de menage chez les particuliers, trop de trajets entre deux
merci pr le coup de fil sa ma fait du bien
encore moi désolé
les escaliers de la gare avec la poussette plus jamais
j'ai mis 3 heures pour rentrer chez moi hier, circulation bloquée, j'étais à bout de patience
Ca marche
bonjour je suis la maman de l'eleve, il sera absent cet apres midi
jai pas eu ma paye du mois dernier le comptable est en congé
je vends ma voiture, je n'en ai plus l'utilité depuis que je suis en ville
ouf c'est terminé
ma tante nous a quittés dimanche, on part en Bretagne pour les obsèques, est-il possible de reporter ?
j'y arrive pas avec le captcha des feux rouges mdr
votre collègue m'a raccroché au nez, pas très correct je trouve
je c pas trop koi dire
l'interim m'a rayé de la liste parce que j'ai refusé deux missions le dimanche
faut que je change mes pneus avant la neige sinon je monte pas jusque chez vous
j'ai eu le poste en cantine
c'est pas ma journée, d'abord le réveil, puis le bus, puis le café sur le pantalon
bonjour esque vous avé recu mon arret
mon forfait est coupé jusqu'au 10
La page est tournée, je ne retournerai pas chez cet employeur même s'il me rappelle.
jme sens pas prete pour l'oral on peut s'entrainer ensemble
plus d'encre
trop de dossiers trop de codes trop de mots de passe, je note tout sur un cahier et j'ai perdu le cahier
pas grave une autre fois
mon mari a été licencié économique avec toute son équipe, il vient vous voir aussi peut être
je suis dans le train y a pas de reseau dans le tunel
c la fin du ramadan jeudi ou vendredi donc je sais pas encore
On ferme la boutique samedi après 18 ans, grande braderie, venez si vous voulez
jé arété de fumé 😎
je tire un trait sur le concours d'aide soignante cette année
dsl jai du boulo par dessus la tete
il manque un tampon sur la feuille
snif c'est fini les ateliers théâtre
le garagiste dit que ca vaut plus le coup de réparer, la clio c'est la fin
je déménage dimanche vous connaissez quelqu'un avec un camion ?
j'apprends le francais depuis 6 mois, parler ça va, écrire c'est difficile, pardon pour les fautes
voila c envoyé
J'ai bien peur de ne pas pouvoir me libérer avant la mi-octobre, veuillez m'en excuser.
on m'a enlevé mes heures du samedi, ça fait 200 euros en moins, c'est dur
la prof principale veut me voir pour les notes du grand, bulletin catastrophique
non merci
c tjr occupé
j'étais partie pour m'inscrire et il y avait tellement de monde que j'ai fait demi-tour
le tribunal ma envoyé la date pr le divorce c le meme jour ke vous, je peux decaler ?
jai 2 mains gauches avec linformatique
merci d'être venue à la remise des diplomes ça m'a touché
je pose ma démission de délégué de classe lol non sérieux de l'association
ya du verglas
plus de voiture depuis mardi, contrôle technique refusé
Quelqu'un a-t-il trouvé une écharpe bleue dans votre salle d'attente ?
ils vont couper l'électricité dans la rue pour travaux donc pas de wifi entre 9h et midi
j'ai passé une sale semaine au boulot vivement vendredi
c'est la dernière année que je fais les huîtres, trop froid aux mains
g le test de francais tcf samedi stressé
jsui o rond point jarive
je viens plus au cours de sport le mercredi, il pleut dans la salle
mon fils est pris en apprentissage mécanique !! il commence le 1er
j'ai rien touché ce mois ci de la caf dossier bloqué on me dit d'attendre
Mes hommages à toute l'équipe, et bon vent à la jeune stagiaire qui s'en va.
kel galere cette appli
ma cousine prend ma place au stand, moi j'arrête
à force d'attendre j'ai accepté un autre boulot
pas la peine de rappeler
je serai en congé mat a partir du 20
jvous ai apporté des mangues du jardin mais c'était fermé dommage
la classe de ma fille ferme à la rentrée, pas assez d'élèves, on est tous dépités
ou se trouve le distributeur de tickets
chargeur mort tel mort journée morte 😂
Je n'irai pas plus loin avec cette agence, ils promettent et ne rappellent jamais.
c t juste pour dire bonne année
mon arret est fini je reprend demain, un peu d'appréhension mais ça ira
mdp oublié
tro lent votre bot
je croyais que c'était lundi, j'ai tout mélangé, désolé, la tête ailleurs avec le déménagement
on peut payer la cantine en 3 fois?
bonjour madame jé trouvé 1 travail o port je comence demin a 6h
c'était mieux avant quand on pouvait venir sans rendez vous
les résultats sont arrivés : recalée pour deux points... je suis verte
jai donné mon preavis
bon je me couche demain lever 4h30
je ne me représente pas aux élections du comité, place aux jeunes
Mon fils aîné part vivre au Canada mardi, on l'accompagne à l'aéroport, la maison va être calme.
ok je note
plus de stylo plus de papier la secrétaire m'a sauvé
c fermé le lundi ?
jpass tt mes soirées sur ce dossier naturalisation
fallait le dire plus tot jai posé ma journée pour rien
les horaires coupés c'est fini pour moi
pas compris votre message
le collège ferme vendredi à cause de la chaleur je garde ma fille
on se quitte bons amis avec le patron, il me reprendra l'été prochain
je me suis inscrit au mauvais groupe vous pouvez me retirer
désolé mon fils jouait avec le téléphone
vous me manquerez a l'atelier du jeudi
bonne continuation madame
j'ai tout raté aujourd'hui le bus le rdv et le gâteau
je reprends pas en janvier
Bonsoir, petit message pour vous prévenir que je ne serai pas présente demain, ma fille a de la fièvre et l'école ne la prend pas
cé kan la paye
la clim du car marchait pas on a cuit
j'arrete tout sauf le cours d'anglais, le reste ça fait trop avec le travail
le magasin de la rue a fermé pour de bon c'est triste le quartier se vide
jme sui trompé de jour
fini de courir entre deux boulots, j'ai lâché celui du soir
pouvez vous m'aider pour la lettre de motivation je suis nulle pour ça
ras le bol des mots de passe
j'ai demandé une avance sur salaire le chef a dit oui
trop dur le code de la route en français, je traduis tout avec google et j'ai que 25 bonnes, mon beau frère il dit fais le en auto école avec interprète mais ça existe plus je crois, donc je laisse pour cette année
mes condoléances à votre collègue pour sa maman
vraiment navré du dérangement
c'est loupé pour le train de 8h
mon CDD remplace une dame qui revient de congé maternité lundi donc c'est fini pour moi, logique
pas de son
j'ai signé l'état des lieux de sortie, ils gardent la caution pour un trou dans le mur, dégoutée
Le poste ne me convient guère, je préfère en rester là avec cette entreprise.
j'ai la crève je reste au lit
wesh le bus il passe jamais
on a mis le bébé à la crèche ce matin il a pleuré moi aussi
mon visa expire en mars, le rendez-vous préfecture est en juin, comment on fait ?
je suis en rade de gasoil lol
chui trop vieux pr aprendre excel je laisse sa o jeune
le four est mort
merci mon conseiller t le meilleur
c'est la première fois que je vote en france trop fier
Plus personne ne reprend la ferme, mon voisin vend ses bêtes, alors mon emploi s'arrête aussi.
svp la réunion c en bas ou en haut
ma soeur part s'installer à Mayotte on est tous tristes à la maison, aéroport jeudi matin
dommage pr le stage
j'ai rempli la moitié et ça s'est effacé... je le refais demain, là j'ai plus la patience
il va faire 40 ils annoncent, alors le chef nous fait embaucher à 5h jusqu'à 12h sur le chantier, l'après midi je fais la sieste volets fermés avec le ventilateur, si vous appelez faites le après 17h je serai plus frais pour discuter
je sais plus si c'est vous ou l'autre dame
tjrs rien recu
notre chorale chante à la maison de retraite dimanche venez
J'avais espoir pour ce CDI mais ils ont choisi l'autre candidat. Je l'ai mauvaise, je vous l'avoue.
jai vendu mon canapé ma table et le reste sur leboncoin, plus que le matelas à descendre dans le camion samedi
mon tel bug jvois pas vos photos
faites comme vous voulez
les enfants rentrent chez leur père pour les vacances, la maison est trop calme
dernière ligne droite avant le diplôme
jpeux pas descendre au bourg la route é coupée
vous avez encore changé les horaires, c'est pénible
je retire ma candidature
mon permis est suspendu 2 mois pour excès de vitesse, bien fait pour moi, du coup plus de livraison
c bon pr moi
le rectorat m'a oubliée, pas d'affectation, je suis furieuse
j'ai marché 5 km sous la pluie, chaussures foutues
pouvez vous refaire l'attestation y a une faute dans mon prenom
A 55 ans on me répond que je suis trop expérimenté. On finit par en rire.
bonjour c la fille de monsieur, il entend mal au telephone, écrivez lui plutot
arrêt de bus déplacé personne le sait
je ferme mon auto entreprise au 31 decembre, trop de charges pas assez de clients
jrevien le 25
mon dernier né marche depuis hier !!!
ça ne s'est pas bien passé l'entretien j'ai bafouillé
adieu les grasses mat
pas sure de pouvoir
Merci de transmettre mes adieux à la petite équipe du jardin, je garde un beau souvenir des tomates.
la wifi est morte chez nous jusqu'à jeudi
tous les jours la meme chose sur cette chaine, visser visser visser, je veux changer de métier
où je peux trouver le code apé
j suis sortie tard du boulot magasin deja fermé
je suis trop triste la serie est finie lol
mon propriétaire vend mais j'ai déjà retrouvé un f3 plus grand à côté de l'école
bonjour, formation reportée, encore. Ils se moquent un peu de nous
okk a demain
jé pri un abonment a 2 euro jpeu pa envoyé de foto
le vétérinaire a pas pu sauver notre vieux chien, 14 ans, les enfants sont inconsolables, je décale à jeudi si ça va
faut que j'arrete de dire oui à tout
tu fé koi dimanche? oups pardon c'était pas pour vous
le secretariat est injoignable depuis lundi, j'ai laissé 4 messages
pas d'accord avec la note mais bon tant pis je vais pas me battre pour 3 points
Je quitte le département à regret, mon épouse ayant obtenu sa mutation dans le Gers.
train annulé à Dijon, je prends celui de 18h
vs avez un bic? mdr je cherche pour signer
j'ai pas été prise à l'école d'infirmières, liste d'attente 412, autant dire que c'est mort pour septembre, j'ai pleuré un bon coup hier et ce matin j'ai appelé pour aide soignante, il reste des places, on peut regarder le financement ensemble mercredi ?
merci davoir apelé mon patron ça a débloqué la situation
c'est confirmé je pars en mission à Lyon pour 3 mois
on a fait nos adieux à la maitresse elle change d'école
jai froid dans ce bureau
pour la garde alternée le juge a dit une semaine sur deux, donc les semaines paires je peux pas le mercredi
moi c'est les lundis que je supporte plus
c'est pas urgent
les copines du ménage partent toutes en même temps, on était une bonne équipe
j'ai acheté un vélo d'occasion plus besoin du bus
jsuis passé au bureau mais yavé personne, porte fermée lumiere éteinte
est ce que je perds le rsa si je fais 10h par semaine
le car est parti sans moi
Ma fille ne souhaite plus poursuivre son service civique, l'ambiance ne lui plaisait pas.
bien dormi et vous?
mon tuteur de stage est parti dans une autre agence, du coup plus personne pour me former, je range des classeurs, je m'ennuie toute la journée, j'ai demandé à la chef elle a dit patiente jusqu'à lundi on te trouvera quelqu'un
alor on fé koi
retour a la case départ
je vous dirai demain
c'est la dernière relance que je fais à la sécu, après je laisse tomber
la rentrée me coute un bras cahiers cartables baskets
jai pu de credit
je suis pas fait pour la vente, j'arrête
bjr jsui tjr ds les bouchon
Je vous prie d'excuser mon silence de ces dernières semaines, nous étions en plein déménagement.
mon écran est noir depuis ce matin je tape à l'aveugle mdr
j'ai appris par votre collègue que vous changiez de service à la rentrée, on ne se reverra sans doute pas alors je vous souhaite le meilleur là bas, vous avez été patiente avec moi et mes papiers en vrac, gros merci de toute la maison
ils annoncent tempete demain
le livreur est jamais passé
j'ai fini major de la promo !!
plus aucun créneau sur le site avant mars pour le passeport, quelle misère
pardon pour hier
mon petit frère passe en commission pour redoubler, mes parents parlent pas bien français donc j'y vais avec eux mardi
pfff encore lundi
j'ai usé trois paires de chaussures sur ce chantier, content que ça se termine
esque jpeux avoir un raport de mes heures
désolé madame mais jeudi cé mon tour de garde au foyer logement, j'aide les vieux a manger
on nous a annoncé que le poste est supprimé au 1er janvier, ambiance plombée au dépot
jai di oui trop vite en fait je peux pas
la caisse automatique m'a remplacée, ironie, mon contrat finit vendredi
vous êtes où
nn merci c bon jai trouvé ailleur
je voulais juste dire merci
Ici il neige depuis trois jours, le col est fermé, je descendrai quand ils auront dégagé.
mon fils a cassé ses lunettes opticien à 15h
sa y é jé u mon titre de sejour
voila je suis partie de chez Carglass, sans regret, mal payé et loin
jarrive pas a joindre le service paie
le groupe va me manquer surtout les pauses café
jpeu amener ma soeur pour traduire ??
sale temps
tout est bloqué à cause d'une lettre dans mon nom, la préfecture a mis un i et la sécu un y, ça fait six semaines que chacun me renvoie vers l'autre, j'ai envie de hurler sur le répondeur, vous connaissez un écrivain public ?
la formation commence bien le 8 ?
j'ai décidé de ne pas contester la décision, c'est trop long, on passe à autre chose
cé fermé jusk kan
le patron m'a dit on se revoit à la saison prochaine
chui mort de rire avec vos fautes de correcteur
Après mûre réflexion, je renonce à ce projet de création d'entreprise.
pas ce soir
on a enterré mon grand-père hier, il avait 94 ans, belle cérémonie. Je reprends mes recherches dès lundi.
mon abonnement de train coute plus cher que ce que je gagne le samedi
un grand merci de toute la famille
j'ai pu qu'un pneu de bon mdr
ma puce a son spectacle d'école vendredi à 16h je dois partir avant
c'est pas la peine de garder ma place à l'atelier
j'ai dormi dans le train et raté ma gare 😴
trop de fatigue en ce moment avec les horaires de nuit, vivement les congés
la facture du garage m'a achevé, embrayage plus deux pneus plus la main d'oeuvre, tout mon treizième mois y est passé d'un coup, pas de vacances à la mer avec les petits, on ira à la piscine municipale comme l'année dernière
pour quand le papier
Adieu Lille bonjour le soleil, on emménage à Nîmes mercredi !
bonjour madame je suis desoler j'ai pas peut venir car mon enfant il est malade la gorge
chaque fois que j'appelle je tombe sur le répondeur qui dit tapez un tapez deux, et après la musique, et après ça coupe, à la fin on se décourage et on vient à pied, et là c'est fermé le mercredi, avouez que c'est fort
y a match ce soir jpeux pas
j'ai rangé mon bureau, donné mes plantes aux collègues, demain je rends l'ordinateur et le badge et c'est la quille, quarante deux ans que je cotise, il me manque encore deux trimestres à régulariser avec la caisse, qui je dois voir
mon code marche pas
quel dommage pour la place en menuiserie
vous faites quoi pour les fêtes ?
il a pas voulu me prolonger soit disant pas assez rapide à la mise en rayon
jpasse le caces lundi
c triste mais le resto où je bossais a été vendu, le nouveau patron garde personne
merci à vous aussi
la carte bleue est avalée par le distributeur, génial, un vendredi soir
Il m'est malheureusement impossible de me rendre à Guéret sans voiture, le dernier autocar ayant été supprimé.
jvai voir
les vendredis c la priere je viens apres 15h
mon ordi rend l'âme, j'écris du téléphone
jsais pas nager pour le poste de maitre nageur ça va pas le faire lol
j'ai attrapé un coup de soleil au chantier
on finit tous par partir de cette boîte, moi c'est fin mars
je suis dispo tout le temps sauf mercredi
Ma mutuelle s'est arrêtée avec le contrat, que dois-je faire pour la suite ?
c mort pr samedi g piscine ac les petits
retard de 10mn dsl
franchement découragé par le changement tout le temps, trois conseillers en un an et chaque fois je raconte tout depuis le début, l'usine, le dos, la formation, si vous partez laissez au moins un mot dans le dossier pour le suivant svp
ma copine ma quitté pas grave ca va, mais du coup je change d'adresse le mois prochain, je vais chez mon frère
bien lu
j'ai posté la demande d'acre
les jardins partagés c'est terminé la mairie reprend le terrain pour un parking, on est dégoutés
bonjour jai besoin dune attestation de presence pour mon patron
pas d'internet à la maison ce mois-ci on a résilié, trop cher
votre remplaçante est gentille mais c'est pas pareil
non plus maintenant
ce dossier me sort par les yeux
jé u le chien du voisin qui aboi tte la nuit jdors debou
C'est mon ultime journée avec vous avant la retraite, merci pour le cadeau et les mots si gentils.
tu viens me chercher a 5h? ah pardon mauvais destinataire
ma fille a eu 18 ans les allocations s'arretent, ça fait un trou
encore une semaine et c'est les congés
je me suis levé pour rien
plus de tickets resto ce mois
Mon fils ne fera pas la classe verte, c'était trop cher, il est un peu triste mais il comprend.
je préfère arrêter là les cours de conduite avec ce moniteur il crie pour un clignotant, vous en connaissez un autre ?
il me reste deux jours de congé à poser
on a perdu les élections du comité lol
c'est trop d'un coup tous ces rdv, un par semaine ça suffit
bon vent et merci pour les gateaux
jvous renvoi sa lundi promis
bisous heu pardon bonne journée madame
bonjour je me fait operé du genou le 14 donc jeudi je peu pas, le docteur a di 3 semaine de repos
le kiné c mardi matin
lunette oubliée je vois flou
je sort de chez le dentiste, bouche encor endormi, je vous rapel tantot
ma fille a un bleu au tibia a cause du foot mais elle veut deja y retourné samedi
lol mort de rire votre message
avant jdormais dans ma voiture mais c fini depuis mars, jai mon studio a moi maintenan
mon patron veut pas me donné mon vendredi, on peu faire lundi ?
Madame, je suis suivi par le diabétologue de l'hôpital et mon insuline est bien réglée, aucun souci pour reprendre à mi-temps.
je crève de chaud ds ce bus
votre site me rend dingue jarrive pas a mettre le pdf
petit coup de fil demain ?
le petit a fait une colere ce matin devant la creche du coup g raté le tram
je suis enceinte de 5 mois tout va bien la sage femme est contente, je peu encor venir au rdv
on demenage samedi, la nouvelle adresse je vous la donne au rdv
jai signé le bail hier !!! 🎉
mon cousin me prete son canapé la semaine de la formation donc pas besoin d'hotel merci
je bosse ds une boucherie je coupe de la viande toute la journée c fatigan mais jaime bien
Je suis agent de securité de nuit alors je dors le matin, appelez moi l'apres midi svp
hier on a regardé un film de zombies avec les enfants, personne a dormi mdr
mi sort lopital pou mon contrôle, lé bon, docteur la di tout lé an ordre
mon marmay na lékol mercredi matin, mi pé vien laprémidi
mwen ni randévou doktè a lendi, i ka swiv tansyon mwen
zot sit la i fé mont a moin la moutard, mi ariv pa konekté
an ka travay an lopital, an ka fè menaj adan chanm a malad, sa ka alé
koné pa si i fo amèn lordonans pou le randévou ?
proprio passé, chauffe eau réparé
la garde alternée c une semaine sur deux, la semaine paire jai les petits donc le mercredi non
les gosses? semaine prochaine
mes dents de sagesse on me les enleve vendredi, je parlerai pas beaucoup lol
le bruit a l'atelier c chiant mais on a des casques, ca va
Mon collegue arrive toujour en retard et c moi qui ouvre le magasin, a part ca le travail me plait
planning changé encore
je cherche dans la demolition, jai deja fait 2 ans de chantier a casser des murs
on va tuer le cochon chez tonton ce weekend, je suis pas la avant lundi
coup de soleil hier 😂
c est un boulot qui me tue mais bon ca paye le loyer
vous pouvez me filer un coup de main pour le CV ?
reeducation fini, reprise signée
mon dos ca va mieux avec la ceinture que le kiné a donné
je garde mes petits enfants le juge a dit oui, maintenant il faut les inscrire a la cantine
bonjour je prend mes cachet pour la tension le matin et a 10h je suis ok, donc plutot 10h
je voudrais travailler aux pompes funèbres, y a une formation ?
J'ai été bénévole aux Restos, puis au Samu social comme veilleur, j'aimerais en faire mon métier.
le foyer ou j habite c bien, jai ma chambre et la cuisine commune
je vis en résidence jeunes travailleurs jusqu'en juin pas de probleme
ma famille d'accueil est tres gentille elle maide pour le francais
l'imprimante de la mediatheque je vais la jeter par la fenetre un jour mdrr
ça bug encore grrr
votre appli de m***e elle veut pas prendre mon mot de passe
jai passé l'irm tout est normal
pas de soucis c juste un rhume je viens quand meme
mon fils a été puni a l'ecole pour bavardage je dois voir la maitresse jeudi 16h30
bonsoir desolé du retard de reponse j etais a la maternité ma femme a accouché d'un garçon 3k4 !!
la petite dort bien merci
j ai regardé la série sur les urgences ça ma donné envie de faire aide soignante
je joue a call of duty avec mon frere le soir sinon je cherche du taf
on a perdu 5 a 0 une vrai boucherie ce match
un massacre ce match
on a tué le match
je peux pas samedi c'est l'ouverture de la chasse
permis de chasse a mettre sur cv?
mon beau frere est pompier il m'a dit de tenter le concours
j'ai passé le diplome secouriste (massage cardiaque tout ca) la semaine derniere
c'est mort pour mardi, mercredi ok
je suis morte de fatigue mais contente, premiere semaine finie
Je ne vous cache pas que le travail de nuit à l'Ehpad est épuisant, cependant l'équipe est formidable et je souhaite y rester.
le chef a refusé mes congé en aout, il a dit septembre, bon
ya une mauvaise ambiance au boulot car tout le monde est fatigué avec les fetes mais rien de grave
jai claqué la porte de la voiture sur ma veste, dechirée, jarrive en pull lol
j ai frappé chez vous personne a repondu c'est quelle porte
amoureux... de ce metier lol
tombé en panne, jarrive a 10h20
ma voiture est morte il faut que je prenne le car
tel mort hier
bonjour madame c'est pour vous dire que jai vu le chirurgien hier il est content de mon genou, encore 10 seances de kiné et apres je peux reprendre un travail debout mais pas trop les escaliers
le medecin du travail a dit apte
visite medicale lundi a 8h donc apres 10h ok pour vous
jattend la reponse de la mdph pour mon dos, l'assistante s'en occupe
mon traitement pour la thyroide il est equilibré donc je peux travailler normal
la pharmacie avait pas mon inhalateur mais c bon reçu ce matin
l'asthme sa va je suis suivi, le sport ca maide meme
ma petite a la varicelle elle reste avec mamie, je viens
la nourrice est malade je peux amener la petite au rdv ?
place en crèche trouvé pour septembre, ouf
mon ado me fait tourner en bourrique il veut pas se lever
ils se disputent tout le temps pour la manette c'est la guerre a la maison 😅
y a 2 ans jetai au 115 tous les soirs. aujourdhui jai les clés de chez moi, je voulais vous dire merci
ancien sdf je suis maintenant en cdi dans une cuisine et locataire, si mon temoignage peut aider
3 mois sans clope
avec mon ex on s'entend mieux qu'avant, on partage les vacances des petits sans avocat
le divorce est prononcé, tout s'est bien passé, je reprends mon nom de jeune fille sur le dossier
je me tue a vous dire que c'est 14h pas 16h haha
vous m'avez sauvé la vie avec cette lettre de motivation merci !!
on va pas se laisser abattre, je retente le code en mai
coucou c encore moi, les enfants sont chez leur pere les semaines paires et chez moi les impaires sauf que la c les vacances donc on a tout inversé, bref je suis libre la semaine du 20 et pas celle du 27
alors moi ya cinq ans je dormais dans les halls et je mangeais au camion de la croix rouge, maintenant jai mon appart, mon chat, un contrat de 24 heures, et je voudrais passer a 30, on en parle quand
mon pied dans le platre je marche avec les bequilles, le bus me depose devant donc ca va
bonjour je suis a la salle d attente de l'ophtalmo ca prend du temps, je peux etre la vers 15h?
jai un controle a l'hopital le 22 pour ma vieille fracture, c'est juste une radio
operation reportée en janvier donc dispo
le chirurgien ma di tout est cicatrisé je peu porté jusqua 10 kilo
ma femme est hospitalisé 2 jours pour sa hanche c'etait prevu, moi je reste pour les devoirs des enfants
Veuillez m'excuser pour mon absence, j'étais en cure thermale pour mon arthrose, prescrite par mon rhumatologue.
les cachets me donne faim
g pris un doliprane ca va passer, a tout a l heure
vaccin fait
jvais a la prise de sang a jeun donc pas avant 9h30 svp sinon je suis pas aimable
mon appareil dentaire est posé je zozotte un peu faites pas attention
nouvelles lunettes, jlis enfin vos messages
l'audioprothesiste me regle l'appareil vendredi, apres je vous entendrai mieux au telephone
ma mere a alzheimer elle est en maison de retraite bien entourée, je la visite le dimanche
je suis aidante familiale, ma tante vit avec nous et l'infirmiere passe matin et soir
ma fille fait sa crise d ado, elle claque les portes, classique
le petit ma mordu le doigt en jouant il a ses premieres dents
genou égratigné deja reparti
mon garcon fait du judo et rentre toujour avec des bleus, il adore
vous connaissez une nounou qui accepte les horaire decalé ? je commence a 5h
inscription a l'école faite ✅
la maitresse trouve que mon fils se bagarre pour rire a la recré avec ses copains, je l'ai grondé
j'ai la garde ce week-end
le jaf a fixé le calendrier, premier troisieme et cinquieme weekend, donc le vendredi je fini a 16h pour aller les chercher
on m'a confié ma petite fille depuis septembre avec l'accord de tout le monde, faut que je trouve un mi temps
eje c quoi le diplome
je voudrais travailler a la protection de l'enfance comme veilleur de nuit, ya des postes vers chez moi ?
crèche fermé le 24
super appart avec balcon
la serrure coince plus
demenagement fini mais tout est dans les cartons, je retrouve pas mon attestation
je dors sur le canap de mon cousin juste pour la semaine de formation a lyon apres je rentre chez moi
je travaille a la reception d'une auberge de jeunesse, samedi et dimanche
jhabite un foyer de travailleur depuis 8 ans, tranquil, mes voisin sont comme la famille
jai rendu les clé du centre d'hebergement, maintenant cest moi le locataire!!
le cada nous a trouvé un logement hlm on a signé mardi, la petite saute partout
on va chez ma soeur le temps des peintures ensuite retour a la maison
travaux en face jentend rien
mon voisin fait du bruit avec sa perceuse le dimanche il me rend fou celui la
mésyé madam, mwen ja touvé an kay, mwen ka déménajé samdi
timoun-an ni bal lékòl vandredi, pa posib ba mwen
mi abit kaz momon pou linstan, lé bien, na mon shamb
moin la gagn mon ti lapartman Saint-Joseph, mi lé kontan gayar
mi gard mon ti baba, li la fini gingn son dan, li dor pa la nuit é moin non pli
chef-la pa lé ba mwen konjé an mwen, mwen ké vini apré travay
le patron ma dit non pour le jour de conge, faut decalé desolé
cette semaine le chef a changé 3 fois l'horaire jen peu plus de noter et d effacer lol
la chaine va vite, jai les bras en compote le soir mais jai bientot mon cdi
casque anti bruit trop serré
collègue absent je le remplace jusqu'à 18h
ma cheffe est stricte mais juste, elle ma appris le metier
on s'est pris la tete avec un collegue pour le ménage du camion, ce matin on a bu le café ensemble c oublié
boulot crevant mais j'aime
jai demandé une augmentation il ma rigolé au nez bon je vais chercher ailleurs tranquillement
le client était pas content de sa pizza il a mis une etoile, c la vie
je conduis une pelleteuse, on demoli l'ancienne usine
desamiantage ca paye ?
abatteur ou découpeur, les deux metiers me vont, jai le couteau depuis l'apprentissage
j'ai un CAP boucher et mes couteaux
maitre chien 12 ans
Je suis agent de prévention et de sécurité, ma carte CNAPS arrive à échéance en mai.
ambulancier cest mon reve
regulation samu ils recrutent des assistants, vous pensez que je peux postuler sans le bac ?
je fais un stage avec une assistante sociale, on accompagne des femmes qui ont quitté leur mari, tres interessant
le stage aux urgences m'a plu
auxiliaire de vie, j'adore
thanatopracteur ca gagne bien il parait, vous avez une fiche sur le metier
le livre que vous mavez conseillé je lai dévoré, la fin ou le heros meurt jai pleuré
jecoute du rap qui parle de la rue mais moi jsuis sage vous inquietez pas mdr
squid game jusqua 4h dsl
la chanson je t'aime a mourir a mon mariage dans 3 semaines donc je suis indispo du 10 au 15
mon fils joue a fortnite il hurle jlai tué jlai tué toute la baraque l'entend
film d'horreur hier, jai flippé
on a regarde Titanic en cours de français, 'il meurt a la fin' jai apris le passé composé
le prof de theatre ma donné le role de l'assassin, la premiere est le 6 juin venez
le loto j'ai failli avoir une crise cardiaque, 3 numeros sur 5 haha
le prix du plein ma achevé
je pète un cable avec votre formulaire!!!
j'ai failli peter les plombs a la CAF 2h de queue, enfin bref le papier je lai
griffé par le chat lol
avec ma belle soeur on est a couteaux tirés depuis le monopoly lol
j'ai mis un coup de collier et jai fini le module
coup de pompe je dors 1h
coup de foudre pour ce metier
pris un coup de vieux moi
sa me saoule cette machine de tri a la prefecture elle avale pas les pieces
je hais les mots de passe
le distributeur a mangé ma carte bleu, je lai recuperé ce matin a la banque
quelle galère ce site jai recommencé 4 fois mon dossier et il s'efface, je vais mordre l'ordi
mon fils a eu son tournoi de foot, il a pris un ballon dans la figure, saigné du nez deux minutes, glace, mouchoir, et il a remis un but derriere, tout le monde a crié, moi jai eu chaud lol, sinon ok pour lundi
j'étais en prison ya longtemps, c derriere moi, jai un travail et une compagne
avant je buvais beaucoup, 4 ans sans une goutte samedi, je voulais partager avec vous
jai connu la galere les squats tout ca, mnt jai un t2 et un chat
après mon burn out de 2021 jai pris un mitemps et je me sens bien
mon ancien patron me criait dessus, le nouveau c le jour et la nuit, il dit bonjour et merci
la depression c'est du passé le psy a dit on arrete les seances
si je resume, mardi dentiste, mercredi les petits, jeudi l'hopital pour le controle de ma main, vendredi je demenage, donc cette semaine c'est mort de chez mort, mais la semaine d'apres je suis libre comme l'air tous les jours
au boulot ils ont changé le planning sans me demander, javais le mercredi et maintenant c'est le lundi, je rale un peu mais la responsable est correcte elle a dit on echange si jai un rendez vous important
Bonjour Monsieur, je me permets de vous écrire car mon hospitalisation, programmée de longue date pour ma hanche, tombe précisément la semaine de notre entretien ; je serais rentrée chez moi le 20 et disponible ensuite.
je vous explique, mon patron il voulait bien me donner le jeudi et apres il a dit non parce que deux collegues sont en congé, alors est ce que le rdv peut passer au mardi d'apres svp merci
la poussette passe dans l'ascenseur chez vous ?
jai mon echographie des 22 semaines jeudi a 11h, jeudi apres midi c possible
sage femme mardi, rdv mercredi svp
congé maternité a partir du 3 fevrier, on fait le point avant ?
Bonjour, mon accouchement est prévu mi-avril, pourriez-vous m'indiquer si mon contrat est suspendu pendant ce temps ?
mon mari a été opéré des yeux, cest moi qui conduit cette semaine
je fait ma dialyse lundi mercredi vendredi depuis 6 ans donc que mardi ou jeudi
la pompe a insuline est dans ma poche ca gene pas au travail
diabete ok hba1c a 6.8 le doc est fier de moi
le psy me voit une fois par mois ca maide, on peut mettre le rdv un autre jour que le 12 ?
ortho pour le petit a 17h
toux finie
mes cachets me font dormir le matin, mon medecin est au courant, mettez moi plutot l'aprem
le medecin a prolongé l'arret de 15 jours pour l'epaule, je vous envoie la photo
fin de l arret vendredi
ceinture lombaire reçue
kiné balneo cest trop bien jai l impression d'etre en vacances
mi travay dann in lékip sékirité la nuit, mi rant kaz 6 zèr, mi amèn lo marmay lékol, apré mi dor ziska midi, alor randévou lo matin lé difisil pou moin, laprémidi lé bon tou lé zour
l'infirmiere vient a 8h pour le pansement apres je suis libre
on m'enlève les fils mardi
jai fini la chimio en 2022, controle tous les six mois, tout va bien, on peut parler formation maintenant
analyse nickel, le docteur m'a donné le feu vert pr le sport
les bequilles cest fini 💪
Ma vue a baissé, l'écran de l'ordinateur me fatigue, pourrait-on imprimer les documents en gros caractères ?
opticien 14h et apres vous
mon fils a oublié son cartable jai du retourné, je suis en retard de 10 min
reunion parents prof ce soir
elle refuse de manger ses legumes et elle crie, moi je fais la vaisselle tranquille j'attend que ca passe
la petite a mordu un copain a la creche, elle fait ses dents la directrice a dit c l age
le grand est en colo, la petite chez sa marraine, donc cette semaine je peux tous les jours !
cour de natation mercredi 14h pas dispo
mon fils a cassé le carreau du voisin avec le ballon ... assurance appelé
bosse au front, il courait
son père les ramene dimanche
mediation familiale ok, on s'est mis d accord pour noel et paques, du coup la premiere semaine de janvier jai pas d enfant
la pension est versée chaque 5 du mois, rien a signaler
les petits enfants sont chez nous depuis que leur maman travaille a l'etranger, l ecole est au courant
lassistante maternelle part a la retraite, jen cherche une autre pour octobre
je veux etre atsem
on m'a proposé un poste de surveillant de cantine, 12h 14h, gérer les bagarres de purée mdr
l'état des lieux c'est le 30 a 9h donc pas ce matin la
le loyer est payé c bon
mon proprio vend mais le nouveau me garde jai le papier
chui dans mes cartons la, rappelez dem1
foyer jeune travailleur validé, j'entre le 1er, jusque la je reste chez mes parents
je bosse dans un centre d'accueil pour sdf, on sert 200 repas par jour
l'hotel social ou je travaille comme agent d entretien me propose plus d'heures, je prend ou pas
plus de coloc, un studio
camion loué pour samedi vous connaissez pas des bras ? haha
je suis logé par mon employeur a l'hotel pour la saison, nourri aussi
ma logeuse madame tres gentille elle fait la soupe pour moi chaque soir
nou lé bien instalé dan nout nouvo kaz, na point problem
ma fille s'est fait percé les oreilles pour ses 8 ans, elle a meme pas pleuré
mwen ka travay adan sékirité lannuit, sé pou sa mwen pa réponn matin-an
je m'occupe de personnes agées a domicile et ça me plait
marmay la fé la kriz dann magazin pou in bonbon, mi té rouz konm tomat
fim-la yè oswè té two mòl, dòmi pran mwen
doktè a ban mwen linèt nèf, mwen ka li byen atchèlman
le directeur a dit pas de congé en decembre pour personne, donc je viens le soir si possible
horaire coupé 7-11 et 17-20 c crevant, je peux entre les deux
la machine fait un bruit d'avion, on s'entend pas alors pas d appel stp sms
mon collègue me refile toujours les poubelles, on va faire un tour de role le chef est daccord
collègue en retard donc 15h
le taf est dur, port de charge, mais on a des gants et des pauses
on a fait une petite réunion avec la responsable, le malentendu sur le planning est réglé
les clients ralent a la caisse, moi je souris et voilà
on m'a encore changé de poste sans me demander, bon j'apprend plein de choses du coup
tuteur bourru mais gentil
abattoir de 4h a 11h
jai demoli une salle de bain entiere hier, 3 tonnes de gravats, mes bras mdrr
la battue c'est dimanche, jeudi aucun souci
vendeur armurerie vous avez ?
agent cynophile : jai le chien, il me manque le titre pro
La formation de sapeur-pompier volontaire débute le 6 octobre, elle est compatible avec mon contrat.
mon stage au planning familial est validé
je suis mediateur de nuit, on calme les gens qui font du bruit, jamais de gros probleme
ligne d'ecoute ils recrutent ?
oral éducateur le 18
aide soignante de nuit en soins palliatifs, beau metier on tient la main des gens
jai repris mes études de criminologie a distance, je regarde trop de faites entrer l'accusé lol
je lis le francais facile avec un roman, le crime de lorient express
cest qui le tueur ? me dites pas je suis a l episode 4
on chante sous le ciel de paris a la chorale, concert vendredi
les bleus nous ont fait souffrir hier soir jai plus de voix
penalty a la 90e j'ai cru mourir
defaite cruelle, jsuis degouté
jai ragequit ce jeu
le boss final me tue a chaque fois jen ai pour toute la nuit
plus mort que vif apres le footing
je suis au bout de ma vie, 3 etages avec le frigo sur le dos hahaha
elle me tue ma grand mere elle a appris whatsapp a 88 ans
faim de loup on mange ou
il fait un froid de canard, chauffage en panne au bureau ou c moi ?
ca me casse les pieds ces attestations
jsuis a deux doigts d'etrangler mon imprimante
mais c pas vrai encore un code a 6 chiffre 😡😡
robot débile
ERREUR 404 JEN AI MARRE
la borne a la gare ma fait perdre 20 min et 1 train, je rage
le medecin du travail ma vu mardi, il met pas de port de charge au dessus de 15 kilos et pas de bras en l'air a cause de mon epaule, sinon apte, je vous scanne le papier ce soir
je voulais dire a la dame qui ma aidé l'an passé que la garde de mes deux petits enfants est confirmé, ils vont bien, le grand fait du rugby et rentre couvert de bleus avec le sourire jusqu aux oreilles
on a eu le t4 enfin, apres 6 ans d'attente, la petite a sa chambre, le grand aussi, moi je dors plus dans le salon, il manque juste une machine a laver vous connaissez une aide ou une ressourcerie ?
l'operation de la cataracte de mon pere c le 9, je l'accompagne, donc le 10 plutot
jai eu mon bridge chez le dentiste, 900 euro jai pleuré en voyant la facture lol
osteo demain 9h
sciatique en voie de guerison d'apres le doc, il veut que je marche
l'hernie c de l'histoire ancienne, opéré en 2019, jai juste pas le droit de porter du lourd
Pourriez-vous noter que je suis reconnu travailleur handicapé pour mon dos, le poste doit être assis-debout.
mon generaliste est en congé mais la remplacante ma renouvelé l'ordonnance
pilulier rempli, sac pret, j'arrive
je fais mes piqures d'anticoagulant moi meme depuis l'attelle, plus que 4 jours
allergie au pollen jai le nez qui coule comme une fontaine
angine, mamie garde
je dois voir l'anesthesiste le 17 a 14 h pour preparer mon operation du canal carpien
mon pere fait sa rééducation au centre, on mange avec lui le midi
platre enlevé youpi
on a rempli le dossier de la securité sociale pour mes dents c accepté
je suis en ald donc transport remboursé, mais pour chez vous c'est a ma charge ?
jme suis coupé le doigt en cuisine, un pti pansement et voila, mais jai pas pu taper hier
perdu 6 kilos docteur content
le test de grossesse est positif on est fou de joie, je voulais savoir pour la formation ça change quoi
je suis papy !!!
pas de café pour moi c'est ramadan mais je viens
ma puce entre au cp
le bébé fait enfin ses nuits
elle a jeté son assiette par terre parce que c'etait pas la cuillere rose...
mon fils dit que l ecole c nul, comme tous les lundis
mon garçon s'est fait un croche patte au foot cheville enflée mais le docteur a dit entorse benigne
toboggan = bosse, glace = sourire
Je ne dispose pas de la voiture les semaines impaires, mon ex-épouse conduisant alors les enfants à l'école.
garde partagée validée hier par le tribunal, nous sommes contents tous les deux
le juge me laisse mes deux petits fils jusqu'a leur majorité, je dois prévenir qui pour la caf
calendrier des vacances chez papa : du 12 au 26 juillet
centre aéré complet
bataille de polochons dormi tard
je fais les devoirs avec les voisins contre des heures de francais, on s'entraide
halte garderie y a place ?
jai les clefs!!!!
logement du 1% obtenu
je suis bien dans mon appart juste le chauffage il faut comprendre comment ca marche
assurance maison ok
le gardien m'a dit que mon colis est chez lui, je passe puis je viens
On m'heberge chez un ami a paris le temps du stage, 5 nuits, et mon logement a tours je le garde
le bail se termine en aout mais le suivant commence le meme jour, coup de chance
famille d'accueil pour etudiants etrangers on a une chambre, ca fait des revenus a declarer ?
l auberge ou je bosse ferme en novembre, contrat fini donc a reprendre recherche
quartier calme maintenant
je repeint la chambre des filles en violet jai de la peinture partout
je loge au dessus de l'ecole
voisine du dessus = talons a 6h du mat, je vais lui offrir des chaussons
kan mwen té jenn mwen dòmi déwò, jòdi mwen ni kay mwen, gras a Bondyé
mi koné pa si mi pé ramas mon zenfan a 16h si randévou lé a 15h30
bonjou, an té ni on randévou dantis bonmaten-la, an pé vin apré-midi-la
soley la tap mon tèt yèr la plaz, mi lé rouz konm letchi mdr
travay la lé dir mé lo zékip lé gayar
boss la i vé pa done amoin mon samdi, tan pi, mi vien lindi
jme suis levé a 3h pour le marché, a 14h je serai un zombie, 11h possible ?
chef pas ok pour ma pause rallongée
manager sympa sauf avant le café mdr
mon contrat passe de 20 a 26h, fatiguant mais la fiche de paie est jolie
c toujours moi qui range mdr
jai dit au patron que le samedi c trop, on a negocié un sur deux
heures sup corrigées +42 euros
sous effectif, ca court
un collegue ma piqué mon sandwich dans le frigo, enquete en cours haha
formation gestes et postures obligatoire le 4
perceuse a coté toute la journee, mal de crane, mais le chantier finit vendredi
je suis plus trop motivé par la plonge, on peut parler d'un autre metier
inventaire de nuit, je dors
l'interim m'envoie au desossage lundi 5h
équarrissage je signe
on pose des explosifs a la carriere, j'ai le cpt (certificat de tir), expérience 7 ans
jbosse a la casse auto
gibier : jai la formation hygiene pour vendre
surveillant penitentiaire concours en mars, aidez moi pr le dossier svp
convoyeur de fond ça paye mais faut le port d arme, la procedure est longue ?
sureté aéroport faut l'anglais ?
Ancienne infirmière aux urgences psychiatriques, je souhaite me reconvertir dans la petite enfance.
jai aidé des familles a la rue avec l'association tout l'hiver, j'aimerai etre payé pour ca maintenant
tisf c'est le metier que je veux, aider les mamans a la maison
benevole croix rouge
sst eu !
la mort est mon metier, cest un livre dur mais je lai fini
the walking dead pas peur
Ce soir c'est le dernier épisode des Experts, ne m'appelez pas après 21 h s'il vous plaît.
on a joué au loup garou avec les collegues on ma eliminé en premier
fusillade de buts hier 6-4 !!
une patate dans la lucarne
tacle assassin carton rouge
mma samedi, pari perdu
mon fils veut pour noel un pistolet a eau et une epee laser
plus de voix (karaoké)
chui morte de rire moi
je meurs de faim
vous etes trop forte je suis mdr toute seule dans le bus
me faites pas languir, jai le poste ou pas ? 😆
je me suis cassé la tete sur la lettre, dites moi si c'est mieux
j'ai vidé mon sac au boulot, tout le monde a ri, le chef aussi
coupé les ponts avec facebook
plus de forfait je suis au wifi du mcdo
ton lien ouvre pas
rdv cardio annuel le 5, routine
le scanner est bon on cherche plus
je me suis faite opérer des varices le mois passé et jai remis les baskets hier
semelles neuves ça marche
le centre de la douleur me suit pour ma fibro, on a trouvé un rythme, 4h par jour c mon maximum
Suite à ma prothèse de hanche, je marche désormais sans canne. Je suis disponible dès lundi.
jai mes regles je suis de mauvais poil mais je viendrai
tension 13/8 impeccable
mon doc a baissé la dose, je dors moins, je suis plus d attaque le matin
le medicament de ma fille coute cher heureusement la mutuelle a pris
verre cassé chez l opticien en reparation, je lis pas les petites lettres
couronne posée, je peux remanger des cacahuetes
elle a fait une mauvaise chute l'an dernier ma mere, maintenant elle a la teleassistance, je suis tranquille pour travailler
la gastro est passé chez nous tout le monde est gueri, on a desinfecté
jai un rendez vous a lhopital pour mon fils, lorl, cest pour les yoyos
labo 7h vous 8h30
jai rv avec l'ergo pour mon siège
le midi je dois manger a heure fixe a cause de l insuline, donc pas 12h30 svp
enceinte de jumelles !! du coup mon CDD je le finis le 15 et repos
allaitement oblige, rdv court si possible
ma puce a pleuré a l'ecole parce que sa copine a pas voulu preter la corde, drame national
mon fils est en foyer éducatif la semaine, ca se passe bien, il rentre le vendredi a 17h
les jumeaux ont peint le chien...
il a un oeil au beurre noir a cause d'un ballon en sport, tout fier devant ses potes
je récupère mes enfants le vendredi a la sortie, sinon libre
On fait moitié moitié avec leur mère pour l'été, c'est écrit et signé
lavocate a dit que la garde de mes petits enfants est renouvelé 2 ans
elle etait chez le pediatre
mon fils fait des cauchemars a cause d'un dessin animé de dragons, il a fini dans notre lit, nuit blanche
encore des poux
jaimerai faire assmat chez moi, faut l'agrément de la pmi ?
12 gosses mercredi, au secours 😂
j'ai emmené le petit chez vous la derniere fois il avait aimé les feutres, je peux recommencer ?
prof principal absent
plus de punaise, l entreprise est passée 2 fois, on a rejeté que le matelas
on m'a installé la fibre hier
locataire depuis lundi
le proprio est venu avec le plombier, la fuite c'est fini, il a meme baissé le loyer de ce mois pour s'excuser, comme quoi ya des gens bien, je vous amene la nouvelle quittance vendredi pour le dossier
le bailleur refait l'ascenseur, 6 etages a pied ma mere meurt a chaque fois qu'elle vient lol
jai 3 nuits a lauberge de jeunesse a lille pour l'entretien, c'est remboursé ?
mon cousin ma dit viens le temps du stage, on rigole bien, apres je rentre en guadeloupe
je dormais a la gare en 2020. la jai une chambre a moi avec une fenetre sur un arbre, je tenais a vous le dire
sortie du chrs en juin, un an deja que jai mon logement
la pension de famille c bien, on mange ensemble le jeudi soir, donc pas jeudi soir
jai rendu mon appart pour suivre ma femme a nantes, on a tout la bas
j'ai posté le preavis
je quitte mon logement fin mars pour un plus grand, trop contente
les voisins du bas ont fait la fete mdr on est descendu avec eux
canapé lit acheté
ma kaz té fine tonm dan siklone mé zot la rekonstrui, mi abit anndan depi zanvié
mwen ka chaché travay an boucheri, mwen sav koupé vyann
lordi la i tak amoin, i vé pa ouvèr le doss
an ja mò ri épi mésaj a-w la 😂😂
moin la fini mon rééducation, kiné la di moin pé travay astèr
zanfan la lé malad in ti pé la grip, son granmer i gard ali, moin mi vien kan mem
hier soir avec les copains on a regardé la finale, on hurlait tellement que le voisin est monté, pas pour raler hein, pour regarder avec nous, resultat jai plus de voix et 3h de sommeil, pardon pour le reveil raté
mon responsable est en vacances donc personne peut signer mon absence avant lundi
la directrice nous a mis une reunion a 14h mardi jai pas le choix
fermeture 22h rincée
collègue malade = je double
la pointeuse marche une fois sur deux elle me rend chèvre
ils ont encore echangé mes jours sans prévenir mais c'etait une erreur de la secretaire elle sest excusée
je suis aide soignante de nuit a l'hopital, on a eu beaucoup de monde, jai fini a 8h au lieu de 7, je dors debout alors je prefere qu on se parle en fin d'apres midi si c possible pour vous
dent soignée, joue de hamster
je dors sur le canapé de ma cousine du lundi au vendredi pour la formation a rouen et le week end je rentre dans mon logement au havre donc si vous pouviez mettre le rdv un samedi ou en visio ça serait top
dites, un patron a le droit de refuser 2 semaines en juillet ?
ma periode d essai est fini, pas gardé, pas grave cetait trop loin
le tablier de boucher est fourni, les chaussures non, vous pouvez aider ?
on casse tout le batiment C demain jai hate
je poursuis les sangliers dans les vignes, c le metier de piegeur, si si ca existe
foie gras, gavage et abattage, saison de novembre, mon ancien patron me reprend
agent de sécu incendie ssiap 1 en poche, je vise le 2
tests gendarmerie lundi
on ma pris comme brancardier !!!
écoutante au 119 ça recrute ou pas, jai une licence de psycho
jai travaillé 3 ans dans un foyer pour femmes battues comme cuisiniere, mon cv est a jour
taxi ou ambulance quel permis
Intervenante sociale en commissariat, voilà le poste qui m'intéresse, connaissez-vous quelqu'un qui l'exerce ?
educateur de rue, faut le deust ?
maraude ce soir avec l'asso
je suis croque mort en extra, ne riez pas
roman policier en cours, jsuis a la page 300, pas le temps de chercher un travail je blague
pour pratiquer mon francais jai regardé toute la serie policiere avec les sous titres, a chaque fois c'est le mari qui a tué, je connais maintenant les mots couteau, empreinte, gendarme, ca servira pas pour le menage mdr
reine des neiges x14, aidez moi mdr
ma serie préférée c'est grey's anatomy ils meurent tous mais bon
hier match a la réunion les marmailles ont gagné, feu d'artifice, pas dormi
chanson triste en cours ptdr
on s'est fait exploser au hand
pétanque dimanche, j'ai flingué le cochonnet
le creeper a tout pété
j'ai explosé mon score au code, 39/40
la reponse ma tué, j'ai pas su quoi dire a l entretien mais ils ont ri
ça ma coupé les jambes de voir 12 marches... non serieux ya un ascenseur ?
vous allez me trouver pénible mais c'est quelle salle
je suis en demolition depuis mars, on abat des murs toute la journée a la masse, le soir jai les oreilles qui sonnent et les bras en coton mais l'equipe est super et le chef veut me garder
en nage, couru pour le bus
jai la tete dans le seau
haha vous êtes sérieux ??
mon mdp marche pas, encore, toujours, jamais
je sors de lhopital demain comme prevu, tout c'est bien passé, donc la semaine prochaine rdv ok
intervention de 20 min sous anesthesie locale pour mon grain de beauté, lundi, mardi je suis la
ordonnance renouvelée
le toubib ma mis sous vitamine D
ma hanche grince mais ca roule
dr ma dit évité les escabeaux, donc pas de poste d'inventoriste svp
je voi le psychologue du cmp le lundi 10h, elle est super, decalez moi au lundi aprem
ma cheville est réparée, visse et plaque, on me les laisse
Je vous informe que je débute quinze séances de kinésithérapie, les mardis et vendredis à 9 h.
lentille perdue dans le lavabo, jarrive un oeil sur deux lol
faut que jaille chercher mon resultat a l'hopital, c le controle des 5 ans, la bonne nouvelle je la sens
detartrage 11h
on ma changé de medicament pour l epilepsie, aucune crise depuis 2 ans, je peux passer le permis ?
je suis a la pharmacie avec ma mere pour ses cachets du mois, la dame devant a une ordonnance longue comme le bras, jaurai un quart d'heure de retard, peut etre vingt minutes, gardez moi la place svp
je porte une attelle au poignet la nuit, le jour je peux taper
psychomot du petit jeudi
nausée de grossesse, plutot l'aprem
jai accouché il y a 3 mois je reprends tout doucement, la nourrice commence le 6
prepa naissance vendredi
ma glycemie fait le yoyo avec les fetes et le chocolat mais linfirmiere gere
le generaliste part en retraite qui prend des nouveaux patients vers chez vous ?
bilan cpam ok
il se roule par terre au supermarché, jai attendu 10 min a coté comme une statue
adieu les couches
ma fille 15 ans dit que sa vie est finie car plus de wifi 🙄
collé samedi pour une gomme
les enfants sont chez leur papa jusqua mercredi alors je peux venir quand vous voulez
mon ex a changé de semaine pour noel, du coup moi c'est le nouvel an
jai eu laval de la juge pour que mes petites filles restent ici, elle sont inscrites a la danse
carnet de vaccin ok
match de foot U11 samedi, il revient plein de bleus et de boue et de bonheur
sortie scolaire, je suis parent accompagnateur mardi
l'aesh de mon fils est malade donc il reste a la maison avec moi
prise de bec avec mon ado pour le telephone, on a mis des regles sur le frigo
le doudou est resté chez vous je crois ! un lapin gris, c'est une urgence pour la sieste haha
mon neveu vit chez nous pendant ses etudes, il est majeur, ça compte dans le foyer ?
demande de place micro creche envoyé
jai emmené ma fille chez l'ophtalmo puis chez l'opticien elle a choisi des lunettes violettes a paillettes, remboursé presque tout, du coup jai pas vu passer l'heure et jai raté votre appel, rappelez quand vous voulez apres 14h
gouter oublié c tout
dsl pour hier mon fils de 4 ans a fait une colere pas possible devant le magasin de jouet, allongé par terre, tout le monde regardait, le temps de rentrer avec lui sous le bras le bus etait parti
jai trouver un logement avec laide de madame du service social, merci a elle
on visite un T3 vendredi donc non
la caution est rendu en entier
Le syndic coupe l'eau mardi de 9h à 12h, je viendrai donc après ma douche, vers 14 heures.
au dessus du kebab, faim
chambre d hote payé par la boite
l hiver dernier javais rien. cet hiver jai un radiateur et un lit. je suis pret pour travailler
camping, vacances
mon frere arrive de mayotte, il dort au salon 10 jours pour passer son concours puis il repart
jai été expulsé en 2017, dossier clos dette payée, je veux acheter maintenant on peut rever
résidence sociale renouvelé pour 1 an ouf
proprio ok pour le chien
ce weekend on a repeint la chambre du bébé en bleu, jai mal aux bras mais c beau
mon opération du genou reste fixée au 18 alors avant oui apres non
mon granmoun la bezoin mi amèn ali lopital pou son kontrol, lé pa grav, mi rapèl azot
gros bruit dans l'atelier jentend pas sonner, ecrivez moi
lékip-la genyen, nou fété jouk 4è, mwen fatigé menm 😂
dan tan mi dormé dann loto, koméla mi na mon kaz, mersi zot tout
la patronne veut que je finisse le tri avant de partir, 15 min de retard dsl
mon collègue conduit comme un malade, jai demandé a changer d'equipage c accordé
le chef d'atelier a remis une couche sur les retards, il a raison, moi jsuis a l heure
jours refusés on voit en février
trop de taf en cuisine, trop chaud, mais bonne equipe
jai traversé des moments durs ya quinze ans, un mauvais mariage, tout ca est fini et loin, jai refait ma vie, un mari en or et trois enfants, aujourd'hui je voudrais une formation de secretaire medicale, cest possible a 48 ans ?
le roulement 3x8 je m'habitue
la RH a perdu mon rib
je me suis tué a la tache tout l'été pour payer le permis et voila je lai !!
mamie garde les petits jeudi
pris un savon, merité
mon binome parle pas il grogne, je crois que c sa facon de dire bonjour
chantier arreté, pluie
je suis a l'essai dans une triperie
grutier en demolition, ca existe ?
garde chasse pourquoi pas
maintenance d'armes a l'armée pendant 5 ans, ça intéresse qui comme entreprise ?
videur le week end
fouille palpation controle sac, je fais ca tous les soirs au stade
ash en psychiatrie, 6 mois, je prolonge
stage chez les pompiers
Mon projet : conseillère en économie sociale et familiale, auprès des personnes surendettées.
ma soeur bosse au commissariat d'accueil, elle prend les plaintes, elle me dit essaye le concours
soutien scolaire en quartier, jadore ces gamins
jai monté un atelier cuisine dans un centre dhebergement d'urgence, photos si vous voulez
lecture du soir : le petit prince, la fin avec le serpent je passe vite
on a fini le jeu Cluedo, c'etait le colonel avec le chandelier
expo verdun on y va quand
mon rappeur préféré est mort ya 20 ans je mets ses cd au menage
GTA confisqué
jai vu un doc sur les tueurs en serie avec ma femme elle ferme la porte a double tour maintenant mdr
rouste de marseille ce soir
tir a l'arc le mercredi soir
je boxe le mardi, sport de decompression
au ping pong je me fais demolir par un papy de 80 ans
dead 💀💀
jen peux plus de rire
15 min d'attente musique horrible je vais devenir fou, rappelez moi svp
mon nerf est a bout avec cette appli ameli je vous demande de l'aide pour la creation du compte
jai envie de balancer ce tel dans la Loire, l'ecran bouge tout seul
mon diabete c'est bien suivi, je fais mes piqures d'insuline quatre fois par jour, l'infirmiere du centre ma appris, le seul truc c'est qu'au travail il me faut un frigo et une pause a heure fixe
franchement votre site jai essayé avec le tel, avec la tablette de ma fille, avec l'ordi de la mediatheque, chaque fois il me sort une erreur, jai failli tout envoyer valser, je peux vous donner le papier en main propre ?
bonjour moi je travail bien mais le dos un peu fatigué, le docteur il donne la creme et kiné, ca va aller
infirmiere passée, tt va bien
je dois aller retirer ma broche au poignet en ambulatoire mercredi, jeudi je repose et vendredi je suis a vous
la neurologue est contente
j'ai le bon de transport
apres mon AVC de 2018 jai tout réappris, aujourdhui je conduis et je tape ce message tout seul
migraine hier, fini ce matin
L'ophtalmologiste ne me reçoit qu'en novembre ; d'ici là, merci de m'écrire en grandes lettres.
patch posé, grincheux
on m'a donné des bas de contention, tres sexy mdr, pour rester debout au magasin
ma mere sort de convalescence lundi on lui fait un gateau
le dentiste a dit fo un appareil pour le grand, 600 euros, y a une aide ?
mon mari prend ses gouttes pour les yeux, il peut pas conduire ce soir donc je viens en bus
jai une petite carie
4e mois, rien a signalé
le bébé bouge comme un footballeur
la pédiatre trouve qu'il grandi bien, un peu maigre mais son pere aussi
jai fini les antidepresseurs avec mon docteur doucement, je me sens bien, pret pour un temps plein
l hopital me convoque le 8 c'est pour la visite d'embauche jai eu le poste d'agent !!
sirop = dodo
rendez vous orthophoniste tous les jeudi 17 h, jusqu en juin
le fauteuil roulant de ma femme passe ds votre entrée ?
il hurle quand je coupe la tablette, 3 min, puis il joue aux legos
cantine: réglé
ma gamine s'est coupé la frange toute seule, jsais pas si je ris ou je pleure
chat perché = pantalon troué, je couds et j'arrive
ya eu une dispute de billes a la recre, la directrice nous a tous convoqué pour une charte des billes mdr
jdois etre a 16h20 devant l'ecole
mes petits enfants jen ai la garde mercredi seulement, la mamy taxi
avec le père on a un agenda partagé sur le tel, la semaine 42 elle sont avec moi
Mon ancienne compagne et moi échangerons exceptionnellement nos semaines, merci de décaler.
les couches lavables ca me tue mais la planete dit merci
fête de l'ecole vendredi
le petit sest endormi dans mes bras je tape d'une main
bac blanc pour la grande, elle stresse elle mange des bonbons
nouveau quartier nouvelle ligne de bus, je me suis perdu, jarrive
la clé cassé dans la serrure, le serrurier du bailleur a reparé en 1h, je suis dedans au chaud
signature lundi chez le notaire
je sous loue ma chambre pendant mon stage, c'est permis par mon proprio, il l a ecrit
petit studio mais a moi
on a emménagé ya 2 semaines, ça sent encor la peinture
j habite chez mes beaux parents le temps que la maison se construise, ils cuisinent trop bien
Jeune retraité de la rue comme je dis en blaguant : trois ans dehors, sept ans dedans, et un CDI signé hier.
tournoi baby foot au foyer jeudi
la dame de l'hotel ou je fais les chambres ma donné son numero pour l été
bail a mon nom en mai
dégat des eaux reparé assurance ok
je garde la maison d'une amie pendant ses vacances avec le jardin et 3 poules
la maison d'en face on la rase demain, la poussière jvous dis pas
kouzin mwen ka prété mwen kannapé-a pou simenn fòmasion-an, apré mwen ka rantré
mi ariv pa gagn in plas lakrèch, zot i koné in nounou ?
jé lé o koté la mer aster, in ti studio, lé bon
le sef la chanj mon zorèr ankor, mi fini a 16h zordi
i ka cho, nou ka mò, mé an ka vini kanmenm
match la yer soir té in masak, Tampon la pran 6 but 😂
maman fait son bilan a l'hopital de jour, elle ressort ce soir, je suis libre demain
kozman zot robo mi konpran pa, i fé ri amoin
mon boss a dit la porte est ouverte si j'ai besoin d'une formation, cool
conge refusé → rdv annulé dsl
je commence plus tot demain donc pas 8h mais 15h possible ?
jai trimé comme un boeuf aux vendanges
la chef de rang ma montré 4 fois la meme chose elle est patiente cette femme
mal aux pieds mais payée
le nouveau il connait rien, il met le bazar, bon moi aussi au debut
atelier bruyant sms svp
une cliente ma fait un scandale pr 20 centimes, jai appelé le responsable elle est repartie avec un bon dachat
la semaine a ete longue longue longue
je suis cassé, palette toute la nuit, je dors et je rappelle
ils ont pas renouvelé mon badge alors je sonne tous les matins comme un livreur
mon poste evolue, jai dit oui avec les mains qui tremblaient de joie
je coupe du bois avec la tronçonneuse, elagueur depuis 10 ans
stage a la criée, je decapite des poissons toute la matinée lol
boucher halal cherche apprenti, je connais le patron, vous pouvez faire la convention ?
jai demandé la fourrière animale
Le domaine cherche un piqueur pour la saison de chasse ; le poste est logé.
desosseur cest payé combien
demineur oui oui, mon grand pere l'etait, moi je veux juste etre soudeur
ronde finie 6h dodo
jai passé le test pour la police municipale, on croise les doigts
on fait du porte a porte pour une asso qui aide les enfants malades
assistante familiale : jai l'agrement je vais accueillir 2 enfants placés en janvier
aide a domicile, une mamie ma fait tomber son dentier dans ma soupe mdrrr
mon binome pompier ma appris a faire les noeuds
traducteur pour les réfugiés au tribunal, deux vacations par semaine, je declare comment
opératrice de téléassistance, les gens appuient sur le bouton pour dire bonsoir
roman fini, cetait le majordome le coupable
c'est quoi le titre du film avec le monsieur qui perd sa main dans la machine, vu en formation sécurité
j ai chanté mourir sur scène au karaoké du quartier, ovation
jai tué le game a l'oral
mon petit frere a gagné le tournoi d'echecs, echec et mat en 12 coups
finale 21h donc visio 19h
on s'est bien fait laminer mais bonne ambiance, 3e mi temps
les zombies au paintball c'etait le team building, j'ai encore de la peinture dans l'oreille
à charge de revanche pour le café !
la vache j'ai eu peur, je croyais que c'etait hier
la facture edf mdr
y a le feu au lac ou je peux répondre demain ?
ce site une torture
la machine a café ma volé 1 euro, je porte plainte 😂
jenvoie la foto demain, la lumière est pourri
mon père me file un coup de main pour monter la cuisine, on a fini a minuit, je suis naze, decalez a 14h
bonjour madame excusez moi pour mardi j'etais pas la parce que ma mere a ete opéré de la hanche a limoges, je suis resté 3 jours avec elle le temps quelle se leve. maintenant elle est au centre de reeducation elle mange bien elle raleé apres les infirmieres donc ca va. je reviens dimanche et je peux vous voir des lundi
Je me permets de vous expliquer mon parcours. J'ai travaillé vingt-deux ans à l'abattoir de Lamballe, au poste de saignée puis à la découpe au couteau. L'usine a fermé en 2019, beaucoup de collègues ont pleuré ce jour-là. Depuis j'ai fait de l'intérim et un peu de ménage. Je souhaite maintenant un travail de jour, plus calme, si possible dans un lycée.
slt desole jai raté le rdv mon scooter est mort devant carrefour, la courroie a pété net, jai du le pousser 4 km sous la pluie et javé plus de batrie pr vs appelé. le garagiste dit 180 euro jvai payer en 2 fois. on peut se voir la semaine pro stp le matin c mieu pr moi
Mon divorce est enfin prononcé depuis le mois de mai, le juge a mis la garde alternée une semaine sur deux et franchement ca se passe mieux qu'avant. on se dispute plus devant les enfants, on s'écrit par mail pour l'école et les vacances. Donc les semaines sans enfants je peux travailler meme tard le soir, notez le svp
Bonjour je voudrais faire la formation d'aide soignante. J'ai accompagné ma grand mere jusqu'à sa mort il y a six ans, à la maison, avec l'hospitalisation à domicile, et c'est là que j'ai compris que je voulais soigner les gens. La mort ne me fait pas peur, les personnes agées non plus. J'ai le permis et le bac ASSP, il me manque le financement
la caf ma coupé le rsa 2 mois parce que il manquait un papier, jai appelé 11 fois, jamais la meme reponse, une dame ma dit cest bon et le lendemain non. franchement ca rend fou cette administration. jai tout renvoyé en recommandé vendredi et la cest ecri traité sur le site donc j'attend le virement du 5
je commence a 4h30 le menage des bureaux je finis a 8h je rentre je depose le petit a l'ecole apres je dors jusqua midi je fait a manger et je repars a 17h pour l'autre chantier jusqua 20h30. le samedi cest les courses et dimanche la messe. donc pour le rendez vous il reste entre 13h et 16h
Je vous remercie sincèrement pour ces dix-huit mois d'accompagnement. Quand je suis arrivé dans votre bureau je sortais d'une longue dépression, je ne parlais presque à personne. Aujourd'hui j'ai mon CDI de jardinier à la commune, mes collègues m'appellent le philosophe, et je me lève content. Vous pouvez fermer mon dossier avec ma gratitude.
coucou cetait pour vous dire que jai eu le poste!!! agent de securité a la fnac, contrat de 35h, jai tué l'entretien le chef a dit que cetait la meilleure candidature de la semaine. je commence lundi a 9h jai deja le costume et les chaussure. ma mere a pleuré de joie au telephone merci merci merci
Avec ma conseillère de la banque de france on a fait un plan pour mes dettes, 64 mois à 112 euros. J'avais honte d'ouvrir les enveloppes, elles restaient dans le tiroir. Maintenant c'est signé, l'huissier n'appelle plus, et je sais combien il me reste pour manger chaque mois. C'est serré mais on s'en sort avec le jardin.
Hier a la mairie ca c mal passé, le monsieur du guichet ma parler comme a un chien pour une attestation, jai haussé le ton, il a appelé son responsable. au final le responsable a été correct il s'est excusé et jai eu mon papier. je vous le raconte pour que vous sachiez si jamais ils vous appel
on me traite pour un cancer du sein depuis janvier, chimio tous les quinze jours le jeudi, apres je suis a plat pendant trois jours. le docteur est content des resultats, la boule a bien diminué. donc mettez moi pas de rdv le vendredi ni le lundi qui suit, sinon je viens volontier ca me change les idées
mon pere est mort quand javais neuf ans dans un accident de tracteur et cest mon oncle qui a repris la ferme, moi je lai aidé jusqua mes 25 ans sans etre declaré. donc quand vous demandé mes fiche de paie jen ai aucune de cette periode, la msa a rien non plus. comment on fait pour prouver
Bonjour jvoulais savoir pour le projet de cap boucher, jai fait le stage de deux semaines chez l'artisan place du marché, jai appris a desosser, a aiguiser les couteaux, je me suis coupé qu'une seule fois mdr. le patron veut bien me prendre en apprentissage en septembre si vous signez le papier de la region
je suis arrivé du Soudan en 2017 par la mer, j'ai vu des personnes mourir dans le bateau, maintenant j'ai la protection et la carte dix ans. je dor bien, j'ai studio avec ADOMA, je apprends le français A2. mon souhait c'est conduire le bus ou le poids lourd parce que j'étais chauffeur au pays
Madame, votre courrier m'indique un rendez-vous à 8 h alors que le premier car de notre village passe à 8 h 40. Je n'ai plus le droit de conduire depuis ma crise d'épilepsie de l'an dernier, même si avec le traitement je n'en ai plus refait. Serait-il possible de convenir d'une heure plus tardive, disons dix heures ?
mon fils cé batu a lecole avec un autre pr un ballon, la directrice ma convoqué justement a leure du rdv c pr sa que jé pa pu venir. les deu se sont sérré la main apré mai bon fallé que jy aille. vs pouvé me redonné une date svp pas le mercredi
la voiture ma laché en pleine 4 voies, fumée noire, jai cru qu'elle allait exploser, les pompiers sont meme passés pour rien. joint de culasse mort. elle est a la casse maintenant. du coup pour le boulot a la plateforme jai trouvé un collegue qui me prend a 5h devant la boulangerie, on partage l'essence
Depuis que j'ai arrêté l'alcool, cela fera trois ans à Noël, j'ai retrouvé ma fille et je vois mes petits-enfants un dimanche sur deux. Je continue les réunions le mardi soir. Je vous le dis simplement parce que sur mon CV il y a un grand trou entre 2012 et 2021 et je ne sais pas comment le remplir honnêtement.
moi g fait 2 an de prison pr des betise quand javé 20 an, c du passé, g fait ma peine et jai un casier mai le B2 a été effacé. jveu bosser dans la fibre optik, un pote ma dit kil prenne sans diplome. est ce que l'employeur peu savoir pr le casier ou pa
C'est pour vous signaler que ma voisine du dessus fait la fête tous les samedis et moi je me lève à trois heures pour la criée, alors le lundi je suis mort. Le bailleur a envoyé une lettre, ça s'est un peu calmé. Si jamais je bâille au rendez-vous ne le prenez pas mal, ce n'est pas contre vous
j'ai subi du harcelement dans mon ancien travail en 2020, la chef me criait dessus tout le temps, je suis parti avec un accord aux prud'hommes, j'ai touché l'indemnité et j'ai fait une therapie un an. c'est réglé pour moi mais je veux plus travailler en open space ni en centre d'appel, ca c'est non
Bonjour on a déménagé le 12, l'ancien logement etait insalubre avec les rats et le plafond qui tombait, le maire a pris un arreté et on a été relogé dans un T4 neuf. Les enfants ont chacun leur lit. je vous donne la nouvelle adresse quand jai la boite au lettre a mon nom, en attendant ecrivez ici
ma journée c simple: jemmene la petite chez nounou 7h20, bus 12 a 7h45, formation de 8h30 a 12h, apres manger formation encor juska 16h30, je recupere la petite, bain, diner, devoirs de la grande, menage et a 21h30 je tombe comme une morte. alor le telephone je regarde que le soir desolé si je repond tard
je suis tellement fier madame, jai reçu ma premiere paye de couvreur, 1640 net, jai invité mes parents au restaurant. au debut javais le vertige, le chef disait tu vas pas tenir, maintenant je marche sur le faitage comme un chat avec le harnais. et le 15 ils me donnent la voiture de service
Objet : réclamation. Depuis février je demande la régularisation de mes points de retraite. On m'a d'abord déclaré décédé par erreur, puis ressuscité, puis à nouveau radié. J'ai fourni trois certificats de vie. C'est à mourir de rire si cela ne retardait pas ma pension. Pourriez-vous appuyer ma demande auprès de la caisse ?
pour le trou sur le cv entre 2015 et 2018 cest que jai perdu un bebe a la naissance et apres jai pas pu travailler, jai ete suivie a l'hopital de jour. depuis jai eu deux petites filles elles sont en bonne santé. jaimerais mettre conge parental a la place, est ce que cest mentir ou pas
wesh dsl pr hier jme suis pa reveillé jai geeké tte la nuit sur call of, jai tiré sur des zombie jusqua 5h mdr c nul je sais. ma daronne ma defoncé ce matin elle a caché la manette. promi jeudi je suis la a lheure, vous pouvez meme mapeler a 8h pr verifier
jai eu le covid long pendant un an et demi, essouflé rien que pour monter l'escalier, le pneumologue me suit tous les six mois et la c'est presque fini. je recommence la marche, 5 km hier sans m'arreter. je pense que je peux reprendre a mi temps mais pas de charge lourde sil vous plait
Moi j'ai trois enfants dont un qui est placé en foyer depuis deux ans par le juge, je le vois tous les samedi et à Noël il vient dormir. L'éducatrice dit qu'il grandit bien et que s'il y a un vrai travail on reparle du retour à la maison. c'est pour ca que je suis motivée a fond
j'ai quitté l'armée apres 11 ans, deux missions au mali, jai perdu un copain la bas en 2013, on y pense chaque 11 novembre. je suis suivi par un psychologue militaire et c'est utile. maintenant je cherche dans la logistique ou la maintenance, jai le permis C, le CACES et je sais commander une equipe
mon ex voulait la maison et moi aussi, on s'est fait la guerre pendant quatre ans avec les avocats. finalement on a vendu, chacun sa moitié, et le mois dernier on a bu un café ensemble pour le bac du grand. j'ai un petit appartement avec balcon a Roanne, cherchez moi du travail autour svp
Bonjour, j'ai fini de payer l'amende de la SNCF, 48 mois, vous vous rendez compte, pour des trajets sans billet quand j'étais à la rue à vingt ans. Aujourd'hui j'ai quarante et un ans, un toit, deux chats et une carte d'abonnement. Cette vieille dette me pourrissait la vie. J'ai déchiré l'échéancier et j'ai dansé dans la cuisine
jviens de la reunion jai quitté le peï en 2021 pour le travail, mon tonton la mort pendant le covid et mi lé pa parti l'enterrement, sa la fé mal mé bon lé passé. ici a nantes mi travaille dans la cuisine d'un ehpad, lo chef lé bon. mi voudré passer le cap cuisine si ou pé aide a moin
je conteste la radiation. vous dites absent le 6 mais j'etais devant la porte a 9h, c'etait fermé a cause de la greve, il y a même une photo avec l'affiche. la dame de l'accueil du 8 peut le confirmer. j'ai failli exploser mais je suis resté poli. merci de remettre mon dossier comme avant
Je suis veuf depuis quatorze ans, ma femme est partie d'une leucémie en six semaines. J'ai élevé mes deux garçons seul, avec les horaires du rail ce n'était pas simple. Ils sont ingénieur et infirmier aujourd'hui. À cinquante-huit ans il me reste de la force et je voudrais transmettre, peut-être comme formateur en atelier d'insertion.
dsl du retard de reponse, javai plu de forfait et le wifi de la mediateque etait en panne. pr le rdv de demain cest mort jai la visite medicale du permis en prefecture, ca fé 4 mois que jatend cette date. proposez moi plutot un apres midi apres le 20 ca marapelera de rien oublié lol
l'accident de travail c'etait en mars 2022, la presse m'a écrasé deux doigts, j'ai été opéré trois fois à la SOS main. il reste une raideur et je sens le froid. la sécu a donné 12 pour cent. je peux tenir un stylo, un volant, une souris, mais pas visser toute la journée. Voilà pour votre fiche
bonjour c pour la bonne nouvelle, jai eu mon titre professionnel d'agent de propreté avec les felicitation du jury. ma belle mere qui disait que jetais bonne a rien elle a rien trouvé a dire cette fois haha. la photo du diplome est accroché dans le salon entre les enfants et le poisson rouge
j'ai essayer de appeler la préfecture vingt fois pour mon récépissé, le site bloque toujours à la page 3, message erreur. la personne au point numérique elle aussi a pas réussi. je suis fatigué de ce site, il me tue. le patron attend mon papier pour le contrat. vous avez un contact là bas s'il vous plaît
Ma fille ainée a fait une tentative de suicide à 16 ans, il y a huit ans, et j'ai tout arrêté pour m'occuper d'elle. Elle va très bien maintenant, elle est maitresse d'école à Tours et attend un bébé. C'est pour ça que mon CV s'arrête en 2016. Je veux reprendre en secrétariat, même à temps partiel
on a perdu la maison en 2010 avec les saisies, mon entreprise de maçonnerie avait coulé, les banques nous ont etranglé. on a dormi chez mes beau parents, puis un HLM, et petit a petit la remontée. je suis plus interdit bancaire depuis 2018. si je cree a nouveau ce sera micro entreprise sans aucun credit
la psychologue du centre m'a aidé a comprendre que je m'etais mis la pression tout seul. javais des crises d'angoisse avant chaque entretien, le coeur a 150, je croyais faire un infarctus. depuis deux mois plus rien, je respire comme elle a dit. hier l'entretien chez le fleuriste s'est passé tranquille, reponse lundi
coucou jai pas pu venir a l'atelier cv, cetait l'enterrement de la marraine de mon mari a Bethune, 94 ans, partie dans son sommeil la chance. on est revenu tard dans la nuit et le lendemain les gosses avait école. vous pouvez me garder les feuilles de l'atelier svp je passerai les prendre jeudi
jé fé 3 ans a la legion puis vigile de nuit puis chauffeur livreur, g vu de tou. la nuit en boite on prend des coups, on en donne, un jour jé di stop, j'avé un gosse ki arivé. mtn je conduit un camion benne c'est calme, les poubelle elle repond pas mdr. je veu juste passé le super lourd
Notre conflit avec la mairie concerne le droit de place sur le marché. Ils m'ont retiré mon emplacement pour le donner à un autre rôtisseur, sans écrit. J'ai saisi le médiateur, et samedi le maire adjoint m'a rendu quatre mètres près de la fontaine. La hache de guerre est enterrée. Je reprends donc mon activité le mois prochain
je prends un traitement pour la bipolarité depuis 2014, lithium, prise de sang tous les trois mois, pas de rechute depuis cinq ans. je le dis à vous mais je veux pas que l'employeur le sache. les horaires réguliers c'est important pour moi, la nuit non. l'espace vert ou la bibliothèque ça me plairait
bonjour monsieur le conseiller, mon mari est cardiaque il a trois stents, je l'accompagne au chu mercredi pour le controle annuel, le vsl nous prend a 6h. on rentre que le soir. donc mercredi impossible mais jeudi je suis toute a vous, je ramène les gateaux au miel que vous avez aimé l'autre fois
Je reviens sur la formation de thanatopracteur. Je sais que cela fait peur à tout le monde, mais préparer les morts est un métier digne. J'ai assisté un maître de cérémonie pendant huit mois, porté des cercueils, parlé avec des familles. Il me faut 9 000 euros et un stage. Pouvez-vous vérifier si la Région finance encore ?
les enfants sont chez leur papa pendant les vacances, il a bien changé depuis qu'il a plus la boisson, le juge a rendu le droit d'hébergement en juin après l'enquête. moi j'en profite pour faire le code, 34 bonnes sur 40 hier. a ce rythme je passe l'examen avant la rentrée et apres la conduite
vs me demandez pk jai laché le chantier d'insertion, c tt simple le genou a laché, menisque, operé en fevrier, bequille 6 semaines. le chirurgien a signé la reprise pr le 1er mais sans accroupi. le chef d'equipe a gardé ma place au potager. jsuis deg d'avoir raté les fraises mais bon
Moi et ma soeur on s'est parlé plus pendant six ans à cause de l'héritage, elle m'a traité de voleur devant le notaire, j'en étais malade. Au mariage de ma nièce on est tombé dans les bras. Maintenant elle me garde le petit le mardi et le jeudi, donc ces jours là je suis libre pour les rendez vous
le metier de pompier j'y ai cru, volontaire pendant neuf ans, j'ai desincarceré des gens, fait des massages cardiaque, vu des suicides aussi. ca marque mais on debriefe entre nous. le dos a dit non. aujourdhui je veux etre formateur secourisme, jai deja le PSE2, il me manque le papier de pédagogie
la lettre de relance d'EDF elle dit coupure dans 15 jours mais jai appelé, ils ont etalé sur 6 mois et le FSL paye la moitié, l'assistante sociale a tout envoyé hier. donc plus de panique. je vous le dis parce que la derniere fois j'etais pas concentrée du tout pendant notre entretien, excusez moi encore
Mon fils est autiste, il a onze ans, il peut se taper la tête quand il y a trop de bruit mais l'IME a trouvé un casque et des exercices, et depuis la rentrée on revit. Il part à 8h15 en taxi et revient à 16h40. Je cherche un emploi dans ce créneau, même cantine, même ménage
j'ai fui la guerre en Ukraine avec ma mère, mars 2022, on a marché sous les bombes jusqu'à la frontière. Une famille de Colmar a ouvert la maison. Maintenant nous louons deux pièces. J'étais comptable, je connais le logiciel, je comprends bien français mais parler je fais fautes. Je veux une immersion dans un bureau
bjr le controle technique est refusé, 9 defauts dont les freins, le gars ma dit vous roulez dans un cercueil madame. donc je roule plus, je prend le car et cest 1h40 pour faire 22 km. y a t il une aide pour reparer ou un garage solidaire dans le coin, ma cousine en connait un a Saint Dizier
ca y est jai signé chez le paysagiste, 6 mois renouvelable. premier jour on a abattu un chene de 30 metre, jai eu peur mais quelle emotion quand il tombe. le patron est dur mais juste, il crie un peu puis il paye le café. ma femme dit que je sens la sciure et que je souris
Voici mon emploi du temps, car vous me l'avez demandé : lundi et mardi dialyse au centre de huit heures à treize heures, idem vendredi. Mercredi je garde mes petits-enfants. Il reste le jeudi entier. Je suis sur la liste de greffe et plutôt en forme, le néphrologue m'autorise un mi-temps assis. Un standard téléphonique me plairait.
je veux porter reclamation contre le guichet de la poste, la madame a déchiré mon avis de passage parce que la carte était périmée de deux jours, devant toute la queue elle a dit retournez chez vous. Le directeur a répondu qu'elle va avoir un avertissement. Mon colis est revenu. Je vous mets la copie dans le dossier
quand jetais petit on ma frappé a la maison avec la ceinture, puis le foyer, puis famille d'acceuil a la campagne avec des gens en or. la dame elle m'appel encor mon grand. a 23 ans jai mon appart, mon chien et mon CAP peinture. je veux monter ma boite un jour et embaucher des jeunes de l'ase
Madame bonsoir, ici la maman de la jeune fille que vous suivez, elle n'a pas de crédit. Elle est au lit avec une angine blanche, 39 de fièvre, le médecin est venu, antibiotiques pour sept jours. Elle est catastrophée de manquer la visite du CFA. Pourrait-elle la faire au prochain groupe ? Elle parle de cette école depuis la quatrième.
jai fait un burn out en 2021, ambulance au bureau, vidé, je pleurais devant l'imprimante. huit mois d'arret. maintenant quand jen parle cest comme si cetait une autre. je fais de la poterie, je dors. le projet cest un atelier a moi avec des cours pour enfants, le four coute 2300, on peut en parler ?
On a demandé un logement plus grand il y a sept ans, on est six dans un F3, les garçons se disputent pour la douche et le plus petit dort avec nous. C'est pas l'enfer non plus, on rigole bien. Mais la mairie me dit toujours patience. Si je trouve un CDI est ce que ca aide le dossier
j arrive pas a avoir le medecin du travail, trois mois que jatend la visite de reprise, l'employeur fait le mort, la secu dit cest pas nous. jai envoyé un recommandé avec l'aide du syndicat. si le 10 jai rien on saisit l'inspection. en attendant je touche les IJ donc je mange, rassurez vous
mon tuteur de stage est mort en avril d'une crise cardiaque, un homme bien, c'est lui qui m'a appris a lire un plan. sa femme m'a donné son metre et son niveau. j'ai mis du temps mais j'ai fini le stage avec un autre et jai eu 15 au dossier. je suis pret pour l'examen de juin
pour l'ASSR et le BSR cest bon, mon fils a eu 18 sur 20. moi par contre j'ai raté le code pour la 4eme fois, 6 fautes, sur l'alcool et les distances d'arret. le moniteur me charrie il dit que je suis un danger public. je repasse le 3 a la poste, 30 euros a chaque fois ca pique
ici a mayotte le cyclone a tout cassé en decembre, notre toit est parti, ecole fermé. maintenant le toit est refait avec l'association, tôle neuve, on est six dedans et ca va. mon mari pêche. moi je veux la formation petite enfance a mamoudzou mais le taxi brousse coute cher, vous aidez pour le transport ou pas
C'est moi qui tenais la boucherie avec mon père, trente ans dans la carcasse et le sang, et puis il s'est éteint en 2009 et les clients sont partis au supermarché. J'ai vendu le fonds. Aujourd'hui je suis chauffeur scolaire, les gamins m'appellent pépé. Je cherche un complément le midi pour arriver à la retraite sans trop compter
jai plus de nouvelle de la mission locale depuis que la conseillere est partie en congé mater, trois mails dans le vide. je me suis senti abandonné un moment. puis vous avez repris et en deux semaines jai un stage, une aide au permis et un sourire. fallait que je le dise
Bonsoir, je vous dois une explication pour mon silence. Ma tante de Fort-de-France est décédée, j'ai pris l'avion le lendemain, la veillée a duré neuf jours comme c'est la coutume chez nous. On a beaucoup chanté. Je suis rentrée avant-hier, la valise pleine d'épices et le cœur plus léger. On peut reprendre le projet quand vous voulez
g pas pu faire les demarche de la semaine pcq le petit a fait une varicelle, plein de bouton partout, il se grattait au sang, nuit blanche sur nuit blanche. la creche la repri ce matin ouf. je m'occupe des 3 candidature demain pdt la sieste et je vs envoi les capture d'ecran
Quand l'usine de pneus a fermé on a brûlé des palettes devant la grille pendant quarante jours. J'étais délégué, j'ai négocié, j'ai reçu des insultes des deux côtés. Tout cela est loin. J'ai pris le congé de reclassement, appris l'espagnol, maigri de douze kilos. Mon seul regret est d'avoir attendu si longtemps avant de vous contacter
la garagiste elle ma bien arnaqué, 400 euro pr une boite de vitesse d'occasion et 3 semaine apres elle craque encore. jai crié dans son garage elle ma mi dehor lol. le conciliateur de justice nous a recu et elle rembourse la moitié. donc la je suis a velo, 9 km matin et soir, jai des mollet en béton
mon nouveau travail c'est à la maison de retraite, je donne le repas et je parle avec les mamies. une est morte la semaine dernière, première fois pour moi, j'ai tenu sa main, l'infirmière a dit tu as bien fait. je pleure un peu et après ça va. merci pour cette place, je suis très heureuse ici
je voudrait contesté le trop perçu 1 870 euro que la caf demande, il dise que je vivai en couple, cé faux, cété mon cousin qui dormai 2 moi sur le canapé le temps de son chantier. g les temoignage et le bail. ya une dame du defenseur des droi a la mairie mardi, je vai la voir
Vous me demandez mon projet : ouvrir un salon de toilettage pour chiens. J'ai été mordue trois fois pendant le stage, cela ne m'a pas découragée. Le vieux caniche de la boulangère est mort quinze jours après mon premier bain, rien à voir rassurez-vous. Le local est trouvé, il me manque l'étude de marché et 4 000 euros d'apport
chui sous methadone depuis 3 ans, la dose baisse tout les 2 mois, le csapa me suit, jai pas retouché a l'heroine depuis. je passe prendre le traitement le lundi matin donc lundi matin c non pr les rdv. sinon jsuis motivé pr le chantier ecole, le dos tient et le moral aussi
Le papa de mes filles est reparti au Portugal, on s'est séparés sans cris, c'est juste l'usure. Il envoie 250 euros par mois. Les filles l'appellent en vidéo le dimanche, elles pleurent un peu après puis elles jouent. Je dois retrouver un revenu complet avant l'hiver, l'aide à domicile me conviendrait car on embauche près de chez moi
bonjour, le secretariat ma donné rdv a 9h et le sms dit 14h et le courrier dit le lendemain, vous voulez ma mort ou quoi lol. jai demandé a la pharmacienne de relire avec moi elle comprend pas non plus. dites moi le bon et je viens, je suis retraitée du tissage mais je cherche encore un petit mi temps
moi je fais les marchés avec mon beau frere, debout 3h, camion chargé 3h45, deballage 5h30, on vend jusqua 13h, remballage, retour, sieste et compta. le vendredi cest relache. quand il gele a moins huit on se dit quon va y laisser les doigts mais on rigole avec les clients. un rdv le vendredi stp
On m'a diagnostiqué une sclérose en plaques en 2019. Au début j'ai pensé que ma vie était finie, je ne voulais voir personne. Aujourd'hui, avec la perfusion mensuelle et le yoga, je marche, je conduis, je ris. J'ai la RQTH jusqu'en 2029. Je cherche un emploi assis, trente heures au plus, avec possibilité de télétravail deux jours
jai eu des soucis avec mon maitre de stage, il plaisantait lourd sur mon accent, je lui ai dit en face que ca me blessait. il etait rouge de honte, il s'est excusé devant l'equipe et depuis rien du tout. il m'a meme proposé de rester en interim cet été. donc je continue le stage normalement
ma grand mère elle a été égorgé pendant le génocide en 94 avec mes oncles, moi j'avais quatre ans, je ne me souviens que de la couleur de la porte. la France m'a donné la nationalité en 2012. je suis soudeuse, oui madame soudeuse, et le chantier naval me prend à l'essai lundi
j'habite chez ma fille a Dole depuis mon operation de la cataracte, elle veut pas que je rentre seule tant que les gouttes sont pas finies. on se chamaille pour la tele et le sel. je reviens chez moi le 18. le rendez vous du 15 ne sera donc pas possible, avec mes excuses et mes salutations
Monsieur, j'ai tenu un bar-tabac pendant vingt-six ans, deux braquages dont un avec un fusil à canon scié en 1998, et je suis resté ouvert. Ce qui a eu raison de moi, ce sont les travaux du tramway. J'ai vendu à perte. Il me reste quatre ans à cotiser, je sais compter, écouter et tenir une caisse. Qu'avez-vous ?
hello jai passé l'oral du concours atsem, g bafouillé grave au debut, une dame du jury me fixait avec des yeux de tueuse. aprés jai raconté l'histoire du petit qui voulait pas lacher son doudou et elle a rigolé. resultat le 28. si cest non je me jette sur l'aesh avec vous direct
le dossier de surendettement est recevable depuis hier !!! les saisie sur salaire sarrete, le proprietaire annule la procedure d'expulsion puisque je paye de nouveau le loyer depuis avril. jai dormi dix heures cette nuit, ca m'etait pas arrivé depuis un an. la dame de Cresus est un ange, elle mérite une médaille
Je n'ai pas de honte à le dire, j'ai été à la rue quatorze mois, porte de la Chapelle, il y a longtemps, j'ai même perdu deux orteils à cause du gel. Puis centre d'hébergement, puis pension de famille où je suis encore, avec mon jardin de tomates. Le travail que je cherche c'est jardinier ou gardien
mon gars a eu un accident de moto, fracture du femur, il est rentré hier avec des broches. je suis son pere je dois lui faire les courses et l'emmener au kine 3 fois par semaine a Castres. lundi mercredi vendredi c'est mort. mardi je suis dispo toute la journée meme tot
Jai quitter la formation de cuisine pas par caprice, le chef jetait les poeles et hurlait a 20 cm du visage, tout le groupe est parti, neuf sur douze. l'organisme l'a remplacé en novembre et ils nous reprennent sans frais. je recommence a zero le 4 janvier avec une dame super calme, trop contente
ma mere a alzheimer, elle me prend pour sa soeur, elle cache des couteaux dans les plantes parce quelle croit aux voleurs, on a tout mis sous clé. l'accueil de jour la prend le lundi et jeudi de 9h a 17h. donc ces deux jours là je suis a vous, le reste je la quitte pas, l'apa paye une dame le soir
j'ai vendu ma voiture pour payer les obseques de mon frere il y a deux ans, depuis je fais tout en bus et a pied. on le pleure encore a son anniversaire mais on fait un gateau. mon souci cest que les boites de nettoyage veulent le permis et un vehicule. yaurait il une mobylette a louer chez vous
coucou cest encore moi, vous allez en avoir marre, l'ordinateur de la mediateque a planté juste quand jallai valider la candidature, jai voulu le jeter par la fenetre!! le jeune en service civique a sauvé le fichier. je recommence demain 10h, si ca remarche pas je vous apporte tout sur papier comme dans le temps
dans mon pays j'étais professeur de chimie, la police m'a arrêté, torturé onze jours, ma femme aussi. c'est fini, nous avons le statut de réfugié depuis quatre ans, les enfants vont au lycée, la grande veut faire médecine. je donne cours bénévole. je cherche technicien de laboratoire, même début d'échelle, je ne suis pas fier
il ma fallu du temps mais jai pardonné a mon pere qui nous tapait quand on etait gosse, il est vieux et il perd la tete, je lui coupe sa viande. jen parle en groupe de parole une fois par mois. pour le travail je voudrais etre avec les ados en difficulté, moniteur educateur, cest quoi le niveau demandé
bjr je suis en arret jusqu'au 22 car jai fait une fausse couche debut du mois, cest suivi a la maternité, tout est rentré dans l'ordre et mon mari a pris une semaine avec moi. je prefere qu'on se voie apres le 22, en vrai ca me fera du bien de parler boulot et pas de ca
le conflit au boulot est terminé, avec la collegue on a eu une mediation, elle pensait que je volais ses heures, moi je pensais qu'elle montait l'equipe contre moi. on a vidé notre sac devant la DRH, maintenant on prend le café ensemble. donc finalement je démissionne pas, annulez l'idée du bilan de competences
Mon garçon de sept ans a été mordu par le chien du voisin, quatre points à la cuisse, plus de peur que de mal, le chien est déclaré et le voisin mortifié, il a apporté une boîte de chocolats. J'ai donc passé ma journée aux urgences pédiatriques au lieu de la réunion d'information. Y en aura-t-il une autre en mars ?
vs pouvez dire a la dame de la formation que jarrete pas, je fais une pause, ramadan plus 2h de train plus le froid jetai claqué, le prof pensait que jetais malade tellement javé mauvaise mine. je reprends le lundi apres l'aid avec des makrout pr tout le monde. jvous en garde une boite promis
Je fais une VAE d'éducatrice spécialisée. Mon livret raconte des fugues, des gamins qui cassaient les vitres, une jeune fille qui se coupait les bras et que j'ai accompagnée à l'hôpital en 2017. Mon tuteur trouve que c'est fort mais trop long. Je dois couper trente pages avant le dépôt. Connaissez-vous quelqu'un pour relire les fautes ?
avec le tracteur jai ecrasé la boite aux lettres du maire en marche arriere, depuis il me dit plus bonjour et la salle des fetes pour mon repas de depart c'est refusé. tout le village en rit. bon je prends le nouvel emploi a la coopérative le 2, on fera la fete dans la grange et le maire est invité
on ma enlevé la thyroide en octobre, cetait un petit cancer, la cure d'iode est faite, isolé cinq jours dans une chambre plombé comme un cosmonaute. l'endocrino dit qu'on en parle plus dans cinq ans. je prends ma pastille le matin et cest tout. la voix est un peu cassée donc pas de telephone svp
Tout va bien de notre côté. Mon mari a retrouvé une place de cariste, la petite marche depuis dimanche, et moi j'ai enfin ma carte de dix ans après trois ans de récépissés et de nuits à guetter les créneaux sur le site. Quand la dame du guichet a dit signez ici j'ai fondu en larmes. On fête ça samedi, merci pour tout
Madame la référente, je vous ai raccroché au nez vendredi et je le regrette. J'étais dans la salle d'attente du tribunal pour le partage des biens avec mon ancienne épouse, et tout s'est conclu sans heurts : elle garde le pavillon, je garde la caravane et les outils. Je vous rappelle dès que vous avez un créneau, promis sans énervement
g bossé a labatage des poulet 5 ans, 9000 bete a leure, le bruit lodeur le froid tt ca. mtn jfais une formation de fleuriste lol le contraste, ma mere dit que j'ai changé de visage. le stage de noel c'est couronnes et sapins, la patronne veut me garder jusqua la st valentin au moin
ma soeur jumelle est morte il y a onze ans, leucémie, on avait vingt ans. chaque année en novembre je suis un peu ailleurs, mon copain le sait, on part marcher à la mer deux jours. c'est pour ça que je demande de pas mettre l'entretien le 9 ni le 10, sinon tout va bien dans ma vie
la prefecture ils ont perdu mon dossier 2 fois, la 3eme fois le monsieur me dit ah mais monsieur vous etes sous oqtf, erreur d'homonyme!! mon coeur sest arreté. l'avocate de la cimade a regler ca en une lettre et jai la carte dans la main depuis mardi. je peux signer le contrat au restaurant alors
Explication pour le 3 : panne d'électricité dans tout le quartier, ascenseur bloqué, je suis en fauteuil au sixième. Les voisins ont été formidables, l'un m'a apporté de la soupe, l'autre des bougies. J'ai fini par rire de la situation. Le courant est revenu à vingt heures. Je suis disponible toute la semaine du 10, matin ou après-midi
le permis B jlai eu du premier coup!!!! l'inspecteur faisait une tete d'enterrement tout le long je me suis dit cest foutu, un camion ma coupé la route jai pilé, il a rien dit. et vendredi le papier favorable. vous pouvez debloquer l'aide pour l'assurance maintenant ? la voiture cest celle de papi, une saxo de 99
depuis la separation je fais tout toute seule, le bois, la fosse septique, les trois gosses, les poules que le renard a massacrées en une nuit, onze d'un coup. mais je preferais mille fois ca que les disputes d'avant. lui il est a Brest avec quelqu'un, on se parle correct. je peux travailler pendant l'ecole
Le docteur de l'hôpital a trouvé une hépatite B ancienne, je prends une pilule chaque jour et le foie est bon. Je peux travailler dans cuisine, il a écrit certificat. Le restaurant veut ce papier avant. Est-ce que je dois dire la maladie au chef ou c'est secret de médecin ? ma femme dit de rien dire
nous avons fait le plan d'apurement avec le bailleur, 60 euros en plus du loyer pendant 28 mois, la commissaire de justice a annulé le commandement de payer. quand elle avait sonné la premiere fois jetais en pyjama et jai cru mourir de honte devant les voisins. enfin cest derriere. je cherche des heures en plus pour finir plus vite
j'ai passé onze mois a l'hopital psychiatrique apres un episode tres dur ou j'entendais des voix qui m'insultaient. cetait en 2018. avec l'injection mensuelle c'est le silence, un beau silence. je vis en colocation avec deux copains du gem, on cuisine. l'esat me propose la blanchisserie mais je prefererais le milieu ordinaire avec quelqu'un pour m'aider
bon alors la conseillere municipale elle veut faire un parking sur nos jardins ouvriers, quarante familles, on est montés au conseil avec des poireaux et des pancartes, ca a bardé, la police municipale était là mais personne a été touché. vote repoussé. du coup j'étais aphone et j'ai pas pu vous telephoner comme promis jeudi
Je suis assistante maternelle depuis 1996, j'ai élevé trente-quatre petits et pas un seul accident grave, sauf une dent cassée sur le toboggan. La PMI m'a renouvelé l'agrément. Mais les parents travaillent chez eux maintenant et gardent leurs bébés. Deux contrats finissent en août, je perds la moitié du salaire. Que peut-on imaginer à cinquante-six ans ?
gros coup de stress hier, jai cru quon mavait volé mon sac dans le tram avec les papiers, la carte, le livret de famille, tout. je tremblai. en fait je l'avait oublié chez la kiné mdrrr elle ma appelé le soir. donc oui jai bien la piece d'identité pour l'inscription, je vous la scanne ce midi
mon frere est en prison pour encore dix huit mois, je vais au parloir le samedi, trois heures de route. il a fait du mal, il paye, il passe un CAP la bas. moi ca m'a poussé a faire droit chemin, je veux etre mediateur de quartier. la mairie recrute deux postes adulte relais, vous me soutenez
C'est en mer que j'ai travaillé, chalutier de Lorient, trente et un ans. J'ai vu un matelot passer par-dessus bord en 2003, nous ne l'avons jamais retrouvé, je dis une prière à chaque Toussaint. La hanche est en titane maintenant. L'Enim m'a classé inapte à la navigation. Je sais ramender, épisser, réparer un moteur, commander des hommes
slt cetait pr dire que je recommande pa l'agence d'interim de la gare, ils mon fait bosser 12h au lieu de 7, frigo a -20 sans les gants, g eu les doigt tt blanc. jai di stop le soir meme et la cgt ma fait payé les heures. la jsuis chez une autre agence, propre, gants neufs, pause et tout
ma fille fait de l'anorexie, elle est suivie a la maison des ados depuis un an et demi et elle a repris huit kilos, elle a soufflé ses 16 bougies avec du gateau, on a tous fait semblant de rien mais on pleurait. le mercredi apres midi c'est therapie familiale donc jamais de rdv le mercredi apres midi merci
Voilà c'est fini, dernier jour de l'accompagnement. Je suis venue ici détruite, je n'avais plus de dents, plus de maison, plus confiance. Vous m'avez trouvé le dentiste, le foyer puis le studio, et la boulangerie qui m'a dit oui. Demain j'enfourne à trois heures du matin. Je vous apporterai un pain. Vous méritez une augmentation
sa va faire 4 fois que la mdph me refuse l'aah, il dise taux inferieur a 50. moi je marche avec une canne jai le dos vissé L4 L5 depuis que jsuis tombé du toit en 2016. jai fait recours au tribunal, audience le 12 juin, l'avocat est payé par l'aide. donc le 12 juin rien svp
apres l'ecole de la deuxieme chance j'ai trouvé un patronage dans la maroquinerie a Romans, on coupe, on pare, on coud a la main, faut des lames qui tranchent comme des rasoirs. la premiere semaine javais des pansements partout. la maitre artisan dit que j'ai l'oeil. j'ai jamais été bon nulle part avant alors ça me fait bizarre
le petit dernier est né le 4, césarienne en urgence parce que le cordon était autour du cou, mon mari est devenu blanc. tout le monde va bien, 3 kg 120, il tète comme un veau. je suspends donc la recherche jusqu'en mai si c'est possible. gardez moi ma place dans le dispositif surtout
pour le dossier jai mis celibataire mais en fait jsuis veuve, mon mari cest noyé en 2006 en voulant aider un touriste, le village a mis une plaque. ca fait mal de cocher la case alors je coche l'autre. si c'est obligé pour la pension de reversion je corrige, dites moi, jai 57 ans bientot
ya un type de l'immeuble qui gueule sur tout le monde a cause des poussettes dans le hall, il ma traité de sauvage. le gardien et la regie l'ont convoqué, il a baissé d'un ton et maintenant ya un local exprès. bref jai deux jumeaux et une poussette double, cest pour ca que je viens jamais a l'etage chez vous
Je reprends contact après une longue absence. J'ai suivi une cure de sept semaines à la montagne pour l'alcool, sans téléphone. Je ne vous avais rien dit par orgueil. Le médecin est satisfait, mon foie aussi, et ma compagne est revenue manger à ma table. Je souhaite désormais chercher un emploi qui ne soit ni bar ni vigne
j'ai suivi le stage de sécurité incendie, on a éteint un vrai feu de cuve, la chaleur j'ai cru que mes sourcils allait y passer. le formateur racontait des trucs horribles sur les gens coincés dans les ascenseurs mais faut savoir. SSIAP 1 validé, 19 sur 20. l'hopital cherche un agent de nuit, je postule ce soir
avec mon beau fils de quinze ans cetait la guerre, il claquait les portes, il ma dit tes pas mon pere, une fois il a fugué chez sa tante a 2 rues. on a fait de la mediation a la maison de quartier et hier il m'a demandé de lui apprendre a souder. jen reviens pas. donc moral bon pour l'entretien
Nous on est gens du voyage, sedentarisé depuis 2015 sur le terrain familial, quatre caravanes, l'eau, l'electricité, les enfants a l'ecole. on avait eu des histoires avec la commune, des pneus crevés, des tags, le prefet a calmé tout le monde. mon mari fait l'elagage et moi je veux le cap petite enfance a distance
la psy m'a dit d'ecrire une lettre a mon pere mort, jl'ai fait, 12 pages, jl'ai brulé dans le jardin comme elle avait dit et j'ai dormi comme un bébé. je vous raconte ca parce que avant javais toujours un blocage pour les lettres de motivation et la jen ai fait 3 dans la foulé, a corriger svp
ecoutez moi je suis de Marseille, jai fait dockers, j'ai fait vendeur de pizza, jai fait figurant dans un film ou je me fais tuer au bout de deux minutes, je suis mort devant trois cents personnes au Vieux Port. maintenant jai 54 ans, un pacemaker tout neuf et je veux un truc tranquille, gardien de musée, voila
Bonjour, j'ai été victime d'une agression à l'arme blanche en 2016 dans le métro, l'agresseur a été condamné, le fonds de garantie m'a indemnisé. J'ai mis deux ans à reprendre les transports. Désormais je les prends tous les jours, même la ligne 13. Je vous le précise car le médecin du travail a noté « pas de poste isolé de nuit »
jpouvai pas repondre j'etais en garde a vue mdr non je rigole jetais au mariage de mon cousin a Alger, 4 jours, 600 personnes, jai perdu ma voix et 3 kilo en dansant. jsuis rentré ce matin 6h. le rdv de 11h je viendrai avec des cernes de mort vivant mais je viendrai
la caisse de retraite me demande le certificat de deces de mon premier mari, mort en Algerie en 1989, le bureau de la commune a brulé, plus d'archives. le consulat me renvoie a Nantes, Nantes me renvoie au consulat. je vais mourir avant d'avoir ma reversion disait ma voisine en riant. un ecrivain public pourrait m'aider ?
jai lâché l'école a 15 ans parce que on me tapait dans les vestiaires, on m'appelait la baleine, jai raté le brevet pour ca. maintenant jai 22 ans je fais 80 kg de muscle mdr je suis coach dans une salle en service civique et les petits je les protege. je veux passer le bpjeps
Mon mari est parti travailler en Suisse, il rentre le vendredi soir. La semaine je gère seule les deux garçons, dont un hyperactif qui a déjà mis le feu à une poubelle l'an passé, depuis il a un traitement et un éducateur formidable. Je cherche un poste de 9 h à 15 h 30, pas de samedi, secrétariat ou cantine
desole de pas etre venu g fait une crise de colique nephretique dans le bus, le chauffeur a appelé les pompier, urgence, morphine, le caillou est parti tout seul le soir. douleur 10 sur 10 je souhaite ca a personne. je suis sorti hier matin avec une ordonnance et boire 3 litre par jour. rdv jeudi possible
Mon cher monsieur, voilà quarante ans que je coupe les cheveux, j'ai coiffé des mariées, des ministres et même des défunts à la demande des familles. L'arthrose me tord les doigts. Je ne veux pas de pitié, je voudrais enseigner au CFA. Le directeur est un ancien apprenti à moi. Quelle démarche pour le contrat de vacataire ?
on a eu la visite de l'inspecteur d'academie pour l'instruction en famille, il a été sec, il a dit que mes enfants était en danger de retard. bon. apres il a vu les cahiers et il a souri, avis favorable. mais jai decidé de les inscrire en septembre comme ca je peux travailler, la garderie va jusqua 18h
je tenais a signaler une erreur sur mon bulletin du chantier, il manque onze heures, la compta dit c'est l'encadrant, l'encadrant dit c'est la compta, je deviens chèvre. sans ces heures il me manque 98 euros pour la cantine et l'assurance. le directeur a promis une avance vendredi, je garde son mail. merci de suivre ca avec moi
pour moi le plus dur c'est d'avoir enterré mon fils, il avait vingt ans, accident de voiture, c'était en 2004. on n'oublie pas, on apprend. j'ai monté avec d'autres mamans une association de prevention sur la route et je parle dans les lycées. j'aimerais que ce bénévolat compte dans mes quinze heures, est ce possible
Hey, débrief du salon de l'emploi : 23 stands, 9 CV donnés, une crampe, un sandwich à 8 euros qui m'a tué, et UN vrai contact chez un fabricant de fenêtres. Le type m'a dit on s'en fout du diplôme on veut des gens à l'heure. J'y vais mercredi pour la visite d'atelier, casque et chaussures fournies. Croisez les doigts
mon mari a fait de la prison pour conduite sans permis et refus de s'arreter, 4 mois avec bracelet, il est sorti il a repris le code, il est doux comme un agneau, il a juste eu honte. la dette de l'amende est sur 24 mois. moi je cherche des menages en plus le samedi matin, jai deja deux familles
Je suis schizophrène, stabilisé, c'est un mot qui fait peur mais je fais le marché, la vaisselle et des mots croisés. Mon curateur gère l'argent, je reçois 90 euros par semaine. J'ai fait six ans d'ESAT en palettes, cloueur, jamais un retard. Je voudrais essayer la bibliothèque du quartier, ranger les livres, deux matinées pour commencer
bjr jai bien eu votre mail, je reponds tard car on a vidé la maison de ma belle mere apres son deces en janvier, soixante ans de bazar, des lettres d'amour, un vieux fusil de chasse qu'on a rendu a la gendarmerie. ca fait remuer des choses. c'est vendu, signé chez le notaire. dispo a partir du 8
moi avant jetais videur, jai pris un coup de bouteille en 2011 regardez ma cicatrice sur la photo du cv, tout le monde croit que jsuis un mechant. jsuis grand pere madame, je fais du crochet. faut il que je mette une autre photo, de profil, ou pas de photo du tout ? l'annonce cest aide a domicile
le centre antidouleur ma enfin donné une date, le 30, apres 9 mois d'attente. ma fibromyalgie cest comme si on me plantait des aiguilles partout mais bon je fais la piscine chaude et jai diminué le tramadol de moitié avec le docteur. le matin je suis rouillée donc rdv apres 11h sil vous plait, comme d'habitude
La dernière fois vous m'avez demandé pourquoi j'ai quitté le barreau de mon pays. J'avais défendu une famille dont le fils avait été tué par un militaire, on m'a menacée, j'ai pris l'avion en 2014. Ici je suis en sécurité, naturalisée, et juriste bénévole. Le diplôme reconnu niveau licence ne suffit pas. Quel financement pour le master ?
jsui trop degouté le patron de la pizzeria a pas renouvelé mon essai, il dit trop lent. jai pleuré dans le vestiaire comme un gosse. apres jai appelé ma soeur elle ma dit viens manger et on a regardé un match. demain je me remets dedans, jai vu que le kebab d'en face cherche et le burger aussi
apres le tremblement de terre j'ai tiré trois personnes des pierres avec mes mains, c'était Haiti 2010, j'étais étudiant. depuis je suis en Guyane, papiers en ordre, maçon parasismique, c'est pas par hasard. le chantier du lycée est fini vendredi. le chef me recommande à une autre entreprise mais à Kourou, il faut véhicule
je me suis fait avoir par un faux recruteur sur internet, il a pris ma carte d'identité et 150 euros de frais de dossier. jai porté plainte au commissariat, la banque rembourse, l'identité est signalée. je me sens bete a mourir mais l'agent ma dit que des ingenieurs se font avoir pareil. prevenez les autres a l'atelier
Il me faut vous annoncer que ma demande de séparation de corps est close depuis la signature chez le notaire. À soixante et un ans, après trente-cinq ans de mariage, on apprend à cuire un œuf. Mes filles viennent le dimanche. Je supporte bien la solitude grâce au club de bridge. Je cherche quelques heures de comptabilité associative
la petite est epileptique, deux crises ce mois ci, la neurologue a augmenté la dose et depuis quinze jours rien. l'ecole a le protocole avec le produit dans le frigo. je dois pouvoir venir vite si on m'appelle, donc un travail a moins de 20 minutes. la cantine du college serait parfait, elle est a deux rues
c'est moi la dame du jardin partagé. jai eu une embrouille avec un monsieur qui arrachait mes plants de courge la nuit, je l'ai attendu avec une lampe, il a eu la peur de sa vie. en fait il croyait que cetait du chiendent. on est devenus copains et on monte un stand de soupe. ca compte comme activité ?
jai été au tribunal pour la pension alimentaire, il doit 2 400 de retard, l'aripa s'en occupe et prend direct sur son salaire, il ma envoyé un message pas content avec des points d'exclamation puis il a payé le premier mois. tant mieux. avec ca je peux payer l'auto ecole. dites moi si l'aide permis se cumule
Mesdames messieurs de l'insertion, je suis bûcheron depuis l'âge de seize ans. J'ai vu un copain écrasé par un hêtre en 1992 et je me suis coupé le mollet deux fois. Le docteur dit que mon dos a quatre-vingts ans, j'en ai cinquante-trois. Je ne suis bon ni en écran ni en bureau. Guide forestier pour les écoles, ça existe ?
bonjour c pour justifié mon absence au cours de francais lundi mardi, ma bouche gonflé abcès dent, le dentiste il a tiré deux dents beaucoup sang mais maintenant fini, antibiotique six jours. aujourdhui je mange la soupe et je fais les exercices à la maison page 40. demain je viens. pardon à la professeur
Je fais l'aller-retour avec le Luxembourg tous les jours, lever 4h10, train 5h02, changement à Thionville quand il n'y a pas un suicide sur la voie ou une panne, à mon poste à 6h45. Le soir dans l'autre sens. Je voudrais trouver plus près, quitte à perdre trois cents euros, parce que je ne vois plus grandir mes gamins
trop fiere, ma premiere garde seule a l'ehpad s'est passée nickel, 42 residents, une chute sans gravité, un monsieur qui voulait partir a la guerre a 3h du matin en pyjama, je lui ai fait un chocolat et il a oublié la guerre. la cadre ma dit vous etes faite pour ca. cest grace a votre atelier
vous allez rire, le jour ou je devais venir ma vache a velé, siege, on a tiré a trois avec les cordes pendant deux heures, la mere a failli y rester, le veau etait bleu et mon gamin lui a soufflé dans le nez. ils sont debout tous les deux. je sentais pas la rose donc jai pas pris le car
Je vous prie de m'excuser pour l'atelier du 9. Nous avons eu dans l'immeuble un départ de feu de cave, les pompiers nous ont fait descendre en robe de chambre à cinq heures. Plus de peur que de mal, nous sommes remontés à sept heures et demie, mais j'avais les jambes coupées. Je reste très intéressé par la suite
g fait une demande de microcredit pr acheter un utilitaire, 5000 euro sur 4 ans, la dame de l'adie ma posé plein de question g cru que cetait un interogatoire de police. elle est d'accord si vs faite une lettre. mon activité cest nettoyage de tombe et fleurissement, ya que les vieux qui le fesait et ils meurent tous
ma fille est revenue vivre a la maison apres sa rupture, le garçon la rabaissait, elle a eu le courage de partir au printemps et porté plainte, il a une interdiction d'approcher et il a déménagé a Pau. elle reprend des couleurs et ses études. moi je dois gagner un peu plus, on est trois maintenant
Bonjour, c'est le monsieur au chapeau. Je sors d'une pneumonie, dix jours d'hôpital, oxygène et tout le tintouin. Le professeur m'a dit que si j'avais attendu deux jours de plus j'y passais. Me voici rentré, on m'apporte les repas, l'infirmière passe matin et soir. Comptez sur moi à partir du mois prochain, pas avant, avec mes respects
on a été controlé par la caf, une dame est venue a la maison regarder les brosses a dents, compter les manteaux, je me suis sentie humiliée. elle a ecrit rien a signaler. maintenant les versements reprennent, avec le rappel de trois mois. j'ai payé le retard de cantine et acheté des chaussures au petit. quelle saloperie quand meme
je veu devenir ambulancier, g mon oncle qui le fé, il ma pri en observation, on a transporté une dame qui alé accouché, un monsieur en fin de vie tout gentil et un gars bourré ki a vomi partou. jé adoré. le concour cé en avril, il fo l'afgsu et le permis depui 3 ans, jlai depui 2 ans et demi merde
Notre association de locataires a gagné contre le bailleur : six cents euros de charges rendus à chacun. Il y a eu des menaces de procès, des affiches arrachées, mon nom gratté sur la sonnette, tout s'est apaisé depuis le protocole. Cette bagarre m'a redonné confiance, j'ai su parler devant cent personnes. Je vise désormais un poste d'animatrice
alors mon chien est mort lundi, dix sept ans, il a connu mes galeres, la caravane, le squat, puis l'appart. la veto l'a endormi dans mes bras. jai pas eu la tete a faire mon cv, on l'a enterré sous le cerisier de ma mere. cette semaine je m'y remets, le temps de racheter une cartouche d'encre
mon plan de la semaine: lundi kine et linge, mardi restos du coeur je suis benevole au rayon bébé, mercredi les gosses, jeudi cours d'alpha ou je donne des coups de main, vendredi menage chez une dame de 97 ans qui dit tous les jours qu'elle attend la mort en regardant questions pour un champion. donc le lundi aprem
Après vingt ans à la chaîne chez un équipementier, les deux épaules opérées, coiffe des rotateurs, maladie professionnelle reconnue. J'ai été licencié pour inaptitude et je l'ai vécu comme une exécution. Avec le recul c'est une chance, j'apprends le dessin assisté par ordinateur et le formateur dit que je comprends les pièces mieux que les jeunes
bsr je suis le jeune de la garantie, jai vu la vidéo que vous avez envoyé sur les métiers du bois c stylé. mon daron il est menuisier il ma toujours dit fais pas ca tu vas perdre un doigt, lui il en a perdu un en 2008 lol. mais jkiffe. on peut visiter le cfa jeudi avec mon pote aussi
mes papiers sont bloqués parce que sur l'acte de naissance ils ont ecrit que ma mere est morte en 1985 et moi je suis né en 1987, vous imaginez la tete du monsieur. il faut un jugement rectificatif au tribunal de Conakry, mon cousin s'en occupe. en attendant recepissé six mois avec droit de travailler, je vous l'envoie
ca y est je suis propriétaire de mon food truck!! après la liquidation de 2017, les huissiers dans la salle, mon ex qui part, je me croyais fichu. un vieux monsieur m'a vendu le camion a moitié prix. dimanche premier marché, 70 galettes vendues. je reste dans le dispositif jusqu'en mars pour la compta et après je vous libère
Vous m'aviez conseillé de parler à mon employeur de l'endométriose. Je l'ai fait, la gorge nouée. Il a répondu que sa femme en souffrait aussi et m'a proposé deux jours de télétravail pendant les crises. J'en ai pleuré dans l'ascenseur. L'opération est programmée le 14 février, trois semaines d'arrêt ensuite. Voilà où j'en suis, merci encore
dsl jai envoyé le msg a 2h du mat, jdors mal en ce moment, c le bebe du dessous qui fait ses dents et moi qui pense a l'entretien. tisane, podcast, et paf il est 4h. c pas la depression tkt cest le trac. a 8h jai rdv avec la dame de pole emploi et apres je passe chez vous comme prevu
j'ai demandé la médaille du travail a la mairie, ils ont oublié mon nom a la cérémonie, tout le monde rigolait, moi j'avais mis la cravate. ma femme voulait aller etrangler l'adjoint. ils ont refait ca dans le bureau du maire avec un mousseux tiede. bon. trente ans de voirie quand meme. maintenant cherche petit boulot le matin
mon ancien mari etait violent, jai vécu au foyer pour femmes de Chambery en 2015 avec mes deux garçons, jai dormi tout habillée pendant des mois. il est retourné au pays et remarié, on a plus aucun contact depuis huit ans. les garçons sont au lycée. maintenant c'est mon tour, je veux le diplome de comptable
Bonjour, une question de pratique : si j'accepte le remplacement au crématorium de la métropole, quinze jours seulement, est-ce que je perds mon inscription à la formation de janvier ? Le travail consiste à recevoir les familles et à tenir les registres. Cela ne me rebute pas, j'étais sacristain. Le responsable attend ma réponse jeudi avant dix-sept heures
g un pb avec le collegue de chambré au foyer jeune travailleur, il fume dedans, il ronfle, il mange mes yaourt, on sest un peu bousculé dans le couloir, la directrice nous a mis un avertissement a chacun et ils me changent de chambre le 1er. voila pk jétais sur les nerf au tel hier, sorry
Le deuil de mon mari m'a tenue enfermée presque quatre ans, les volets clos, je ne vous le cache pas. C'est la chorale qui m'a sauvée. On chante le Requiem de Fauré, allez comprendre, et j'en sors joyeuse. Je suis prête pour un emploi de quelques heures, la bibliothèque sonore ou l'accueil du théâtre par exemple
je peut pas faire les 15 heure en ce moment madame, mon petit garçon a un drepanocytose, il rentre hopital sort hopital, la crise cest beaucoup douleur. maintenant il est a la maison depuis mardi, docteur content, il joue. lassistante social de Necker a fait papier pour dispense, je vous donne photo. cest bon comme ca ou pas
pr la formation taxi g eu lexamen de la chambre des metiers, gestion 14, anglais 6 jme suis fait massacrer, securité 17. donc faut repasser que l'anglais. ma fille de 10 ans me fait reciter dans la voiture, she is killing me comme on dit mdr. la session cest en juin vous pouvez avancer les 70 euros ou je me debrouille
Je tiens à revenir sur l'incident de l'accueil. J'ai élevé la voix, j'ai tapé du poing sur le comptoir et cela a effrayé votre collègue. J'en suis sincèrement confus, je lui ai porté des fleurs ce matin et elle a accepté mes excuses. Les délais de ma reconnaissance me mettaient hors de moi. Cela ne se reproduira pas
la maison d'enfants m'a rendu mon fils definitivement par jugement du 3 juillet, apres quatre ans. cetait ma faute, je buvais, je le laissais chez les uns les autres. la juge a dit devant lui votre maman a fait le chemin. il a sa chambre avec les dinosaures. on garde l'educatrice encore un an, ca me rassure
chez nous a saint laurent du maroni on ma braqué le scooter en 2020, pistolet sur la tempe, j'ai donné et j'ai couru. depuis je vends plus la nuit. j'ai pris le poste de cantinier au college, c'est calme, les enfants disent tonton. contrat finit en juin. je cherche la suite, mais pas livreur, ca jamais plus
jai attendu 3h40 a la cpam pour la carte vitale de ma femme, numero 112, on appelait le 37. un bébé hurlait, une dame a fait un malaise, on l'a assise avec de l'eau et elle est repartie sur ses jambes. quand mon tour arrive, fermeture. j'y retourne demain a l'ouverture avec un thermos, donc rdv plutot aprem
Bilan de mon immersion chez le vétérinaire : accueil, nettoyage des cages, deux euthanasies auxquelles j'ai demandé à assister, et trois naissances de chatons. La docteure apprécie mon calme. Je n'ai plus les larmes faciles depuis que j'ai soigné ma mère jusqu'au bout il y a cinq ans. Je souhaite le titre d'auxiliaire, un an en alternance à Angers
jvous explique le trou de 8 mois, g fait une connerie, g suivi une fille en Belgique, on sest fait plein de mal, jalousie cris portable cassé bref toxique. c fini ya 2 ans on sest bloqué partout. jsuis rentré chez mes parents a Valenciennes, jbosse en extra. la jveux un vrai contrat, cariste ou prepa de commande
cc cest la maman de deux petits monstres, la nounou ma lachée la veille du stage, texto a 22h, j'aurai pu la tuer. finalement ma belle soeur a posé ses congés pour me depanner la semaine. donc le stage a la cantine se fait bien, je mets la charlotte et je coupe des tonnes de carottes, je vous envoie une photo
J'étais veilleur de nuit dans un hôtel pendant le Covid, réquisitionné pour les sans-abri. J'ai vu des overdoses, des bagarres, un accouchement au deuxième étage. Je croyais détester ce travail et en réalité j'y ai trouvé ma place. Je demande une formation de moniteur-éducateur. Le directeur de l'hôtel accepte de m'écrire une recommandation
jai pas envoyé la declaration trimestrielle a temps car jetais aux urgences avec mon mari, un calcul bloqué, on est resté la nuit sur un brancard dans le couloir. il est sorti. la caf dit suspension automatique, j'ai fait la declaration lundi et le conseiller a debloqué, paiement sous 48h. voila je voulais vous prevenir que c'est arrangé
Bonjour, concernant l'enquête de satisfaction, je réponds ici car les boutons sont trop petits. L'accompagnement m'a sauvé la vie, au sens figuré bien sûr. Ce qui m'a déplu : quatre référents en deux ans, raconter chaque fois ma faillite, mon divorce et mon quadruple pontage à un inconnu. Ce qui m'a plu : la dernière, qui avait lu mon dossier
wallah jai fait ma premiere semaine de terrassement, jsuis cassé en deux, mes mains c du carton, le chef il aboie mais il ma payé un grec vendredi. jdormais a 20h comme un papy. ma mere elle etait choquée. 412 euros la semaine. jai donné 150 a la maison jsuis trop fier sur ma vie
moi ma retraite de reversion a ete refusé car mon mari et moi etions separé de fait quand il s'est tué a moto en 1999, pas divorcé pourtant. l'avocat gratuit de la maison de la justice dit que c'est illegal. il a fait le courrier, j'attends. en attendant un mi temps de couturiere m'irait bien
Depuis mon AVC de 2020, je cherche mes mots, surtout les noms et les chiffres. L'orthophoniste me voit encore le lundi. À l'écrit je suis plus à l'aise, mais lent : ce message m'a pris vingt minutes. Je conduis, je cuisine, je bricole. Avant j'étais commercial, évidemment c'est terminé. La réparation de vélos à la ressourcerie m'attire beaucoup
jme suis embrouillé avec le maire au sujet de la cabane ou jhabite depuis 9 ans, il disait que cest dangereux et illegal, finalement avec l'architecte on a mis le poele aux normes et il a signé la domiciliation. on a trinqué. jai l'eau de source et le panneau solaire. donc adresse postale mairie, comme ca jai vos courriers
ma conseillere bancaire ma refusé le pret pour la dixieme fois parce que jsuis auto entrepreneuse, elle souriait en plus, javais envie de lui faire manger son stylo. par contre l'association ma preté 3000 a taux zéro. le camion pizza demarre le 1er mai devant la piscine. venez la premiere est offerte a l'equipe
Le syndic a coupé le chauffage deux jours pour réparer la chaudière collective, ma mère de 88 ans grelottait, nous l'avons installée chez ma cousine qui a un poêle. La chaudière est repartie hier soir. J'ai donc manqué votre appel à cause des allers-retours et du sirop. Je suis joignable tous les matins à partir de neuf heures
pour l'entretien de demain jai une question bete, ils vont voir les cicatrices de mes bras, cest de quand j'etais ado, ca fait quinze ans que jai plus jamais touché une lame, jai deux enfants et un mari en or. manches longues ou j'assume? c'est pour une boutique de robes donc en été je vois pas comment faire
apres ma condamnation pour alcool au volant jai fait les 105 heures de travail d'interet general a la dechetterie, le stage, les prises de sang, tout est bon. le prefet me rend le permis le 19 avec ethylotest. la dechetterie veut me garder en contrat aidé. c'est fou comme un mal peut tourner en bien
Chère conseillère, ma petite-fille tape pour moi. Je suis tombée du marchepied des rideaux jeudi, le poignet est cassé, plâtre pour cinq semaines. Je ne souffre pas, elle me coupe la viande et la voisine fait les commissions. Je ne pourrai donc pas repasser le linge de mes trois employeurs, ils sont prévenus. Rendez-vous possible tout de même
je suis un ancien mineur isolé, arrivé a 15 ans avec un bateau gonflable, mon ami s'est noyé devant Lampedusa. l'ASE m'a pris, jai fait CAP plombier avec mention. aujourd'hui chef d'equipe, 1900 net, je demande la nationalité. je vous ecris pour dire merci et si un jeune a besoin de stage je le prends avec moi
g raté la visio, le lien marchait pas, message serveur mort, g redemarré 6 fois, mon fils rigolait a coté. a la fin jvoyais tout le monde mais personne mentendait, on aurait dit un fantome. la dame du haut ma dit faut autorisé le micro. on peut refaire en vrai au bureau svp g horreur de ces machins
c pour vous dire que jai retrouvé mon frere par facebook, on avait été separé a l'assistance publique en 1979, moi a Autun lui a Brest. j'ai pleuré pendant deux jours. il vient samedi en train avec sa femme. donc l'entretien de samedi a la jardinerie vous croyez que je peux le decaler sans qu'ils le prennent mal
Mon projet professionnel est validé par le jury : secrétaire médicale en oncologie. J'ai moi-même été malade, lymphome, en rémission complète depuis 2018. Je connais les couloirs, les perruques, l'humour noir des patients. On m'a demandé si cela ne serait pas trop dur. J'ai répondu que le plus dur était fait. Début des cours le 5 à Dijon
ya eu une bagarre generale au city stade devant chez moi, les flics la lacrymo, j'avais fermé les volets, le lendemain tout etait propre et les grands sont venu s'excuser aupres des mamans avec des beignets. depuis c calme. moi jai un projet de cafe associatif en bas de la tour, la mairie prete le local
je suis divorcée depuis neuf ans et avec le père on se partage meme le chien maintenant, une semaine chacun. au début c'était avocat, gendarme pour les retards de retour, les petits en larmes sur le parking. la vie apaise. bref semaine paire je suis libre tot le matin, semaine impaire pas avant neuf heures moins dix
J'ai le plaisir de vous informer que ma période d'essai est confirmée. Je conduis le corbillard et je porte, nous sommes quatre, costume sombre fourni. Certains amis trouvent cela lugubre. Pour moi, accompagner les gens une dernière fois avec dignité donne un sens à mes journées. Salaire de 1 780 euros, primes de dimanche comprises. Mille mercis
la meteo annonce alerte rouge cyclone pour jeudi a la reunion, tout est fermé, ecole mairie bus. nou lé paré, bougies, riz, grains, eau, volets cloués, mémé l'est avec nous dans la maison en dur. donc le rendez vous jeudi i faut decaler, lundi si la route lé dégagée. bon courage tout le monde
jai un probleme avec mon ancien proprio qui garde la caution 540 euros, il dit que jai tué le parquet alors que c'était deja rongé, jai l'etat des lieux et 23 photos. conciliateur le 6. il ma traité de squatteur devant tout le hall, moi qui ai jamais un jour de retard. bref le 6 je suis pris
pas dispo mardi, mon fils passe au tribunal pour enfants pour un vol de trottinette de l'année derniere, l'avocate dit ce sera une mesure de reparation, nettoyer les bancs du parc ou un truc comme ca. je lui ai passé un savon, il a rendu la trottinette et ecrit une lettre. mercredi ou jeudi pour moi ca roule
Bonjour je parle pas bien excuse. ma femme accouche ici hopital Metz, bébé prématuré 31 semaine, couveuse avec tuyau, trois semaine peur. maintenant bébé 2 kilo 300, il boit tout seul, sort vendredi. moi je cherche travail béton coffrage, sept ans expérience Kosovo et Allemagne. rendez vous après vendredi je viens avec chocolat pour tout le bureau
Je sollicite votre indulgence pour le questionnaire non rendu. Mon ordinateur a rendu l'âme, l'imprimante l'a suivi dans la tombe, et mon gendre informaticien est en voyage. J'ai tout rempli à la main, quatorze pages, y compris la rubrique « événements marquants » où j'ai mis la mort de maman en 1987 et mon certificat d'études. Je dépose cela mercredi
ma copine est diabetique type 1, elle a fait une hypo la semaine passée dans le bus, un monsieur lui a donné du sucre, elle est arrivée en retard au test et on l'a refusée. c'est injuste. son diabeto a ecrit un mot, la responsable a été sympa et lui redonne une chance le 27. elle me dit de vous prevenir
aprés 2 ans a chercher g enfin trouvé un apprentissage en carrosserie, 63 refus, jvous jure jles ai compté, a la fin jriais quand yavé un non. le patron ma dit tas une tete de bosseur. mon pere il dit rien mais il ma offert une caisse a outils, chez nous cest enorme. jcommence le 2 septembre
La mairie a supprimé ma place de stationnement handicapé devant la maison pour planter des arbres. J'ai protesté, l'adjointe m'a répondu que marcher me ferait du bien. Scandale dans le journal, pétition, trois cents signatures. La place est repeinte depuis hier, dix mètres plus loin. Cette affaire m'a épuisée, mais quelle victoire ! Je reprends mes recherches lundi
j'ai arreté la cigarette, le cannabis et les paris sportifs en meme temps, mon addicto disait doucement. les paris m'avaient mangé 11 000 euros, je mentais a tout le monde. interdit de jeux depuis février, ma soeur gere ma carte. sevré cest le mot. il me reste une dette chez deux copains, 60 chacun par mois. je veux des heures sup
salut l'equipe je pars, c'est la derniere fois que j'ecris ici, je demenage a Rennes pour mon CDI de boucher a l'hyper. vous allez me manquer, surtout le café degueulasse du jeudi. quand je suis arrivé javais la haine de tout. je vous laisse ma place, prenez soin du prochain, et si vous passez en bretagne je vous decoupe une cote de boeuf
mes cartons sont dans la cave chez ma soeur
mon vélo est à la cave de mon frère
on a mis les meubles dans la cave de mes parents
mes affaires sont chez ma soeur pour linstant
ca suffit les messages jen veux plus
stop les sms jen veux plus du tout
j'en veux plus de vos textos ca suffit maintenant
jen veux plus de ce forfait il me coute trop cher
nadie me pega en casa
aquí nadie me maltrata, todo va bien
je voudrais parler a quelqun svp
vs savez si ya une aide pour la cantine
ya quelqu un de vrai derriere ?
je n'ai plus d'essence jusqu'au 5
personne pour garder le petit mercredi
plus de permis depuis janvier donc je viens en car
c un robot ou une dame ki repond
Bonjour Madame, pourriez-vous m'indiquer l'étage du rendez-vous, s'il vous plaît ?
ca sonne dans le vide depui lundi matin
j'ai appelé 4 fois personne decroche, jsuis un peu énervée mais bon
mercii bcp bonne journé a vous
le pont est coupé a cause de la riviere jpeu pas passer
alerte orange cyclone ici la reunion toute les route son fermé
ma voiture elle est au garage la courroie a laché
le bébé est né dimanche, 3kg2 tout le monde va bien !!
es ce que ma conseillere voi ce que jecri ici
Je souhaiterais ne plus recevoir de messages le dimanche
on pe parler en arabe avec vous ou que francai
faut amener koi comme papier pour la photocopie carte vitale ?
mon chien a mangé la convocation lol je rigole pas
jai demenager a coté de la gare, vou avez la nouvel adresse ?
grève de bus demain je fé comment
pas de réseau la haut dans les écarts, je vois les messages que le soir
Bsr madame
slt cv
Coucou c'est encore moi, toujours pour l'attestation
j atend un rappel depui 3 semaine la
merci pour le rappel javais completement zapé
vos messages arrivent en double je sais pas pourquoi
je comprend pas le mot "diagnostic" cest pour la santé?
ki ma inscri a ce truc
c'est gratuit les sms ou ca prend sur mon forfait
la dame de l accueil m'a tres bien recu dites lui merci
mon telephone est cassé je vous ecris avec celui de ma soeur
ma fille a la varicelle donc jpeu pas la mettre a la creche
le petit a de la fievre rien de grave mais la nounou le prend pas
je passe le code de la route se jour la desolé
jai trouvé une mission de 3 jours à la conserverie
entretien dembauche le meme matin, je peu venir aprés?
C'est quoi la différence entre vous et France Travail ?
on ma dit 15h de truc par semaine c obligatoir?
je garde les chèvres de mon oncle cette semaine il est a l hopital pour sa hanche
le velo a crevé, jarrive en retard 20 min
pouvez vs effacé mes ancien message svp
Qui a accès à mon dossier exactement ?
la mairie vous a donner mon numero ?
je veux plus de sms sur ce numero c celui de mon mari maintenant
remettez moi les rappels finalement ça m'aide
ok merci
nn pas dispo
non merci ça ira
👍👍 vu
🙏 merci
pardon jai pas vu le message, le telephone etait déchargé
mo pa ka vini dimain, pa ni loto
in gran mersi pou zot tout
ma mère elle a besoin que je l'emmene chez le docteur des yeux
jsui en bouchon sur la rocade ça avance pas
le car de 7h52 est pas passé
ya un sanglier qui a tapé ma voiture, radiateur mort, moi ça va
la barge est en panne ce matin on est tous coincé a petite terre
plus de credit pour appeler mais je recois les textos
vous pouvez m'appelé plutot que ecrire je lis mal
je sais pas lire bien cest mon fils qui tape
Mon épouse ne parle pas français, peut-elle venir accompagnée ?
y a til un interprete turc le jour du rdv
le lien marche pas il me met page blanche
jai cliqué sur oui mai cetait non
je me suis tromper de bouton desolée
comment on change la date sur le truc
c ou exactement, la rue elle existe pas sur le gps
j ai tourné 20 min pour me garer et jai raté l'heure
le batiment B ou le batiment D? la porte etait fermée
y avait personne à l'accueil je suis reparti
Ça fait deux fois que vous annulez au dernier moment, c'est pénible
la conseillère a changé encore, faut tout réexpliquer
j'aime bien monsieur du jeudi il écoute
enceinte de 7 mois tout va bien mais la route c long pour moi
j'accouche normalement vers le 20, on fait le point avant ?
conger maternité jusqu'en mars, vous gardez mon dossier ouvert ?
ma femme accouche cette semaine donc pas moi dispo
c une fille ! je reviens vers vous quand on sera rentré de la maternité
le chat a fait ses petit dans mon sac avec les papiers
ma ruche a essaimé chez le voisin je dois la recuperer ce matin
les vaches sont sorties sur la route je les rentre et j'arrive
on tond les moutons vendredi toute la famille est requise
jai pas imprimante vous pouvez imprimer mon cv?
mon cv est sur une clé usb ça va?
vous prenez les photos du papier avec le tel
faut il le titre de sejour original ou la copie
mon récépissé finit le 12 et la prefecture repond pas
la caf me demande un papier de chez vous
la déclaration trimestrielle cest avec vous que ça se fait?
si je travaille 2 jours je perd combien de rsa
es que je peut partir au bled 3 semaine sans etre radié
vacances scolaire jai les 3 enfants a la maison
pas de place au centre aéré donc pas possible l'aprem
la cantine coute trop cher je les fais manger a midi
mon ex a les enfants une semaine sur deux donc semaine prochaine c bon
L'accompagnement m'a redonné confiance, surtout les simulations d'entretien avec la dame du mardi
ce qui ma aidé cest davoir quelqun qui repond quand jai une question sur les papier
Franchement rien de special, on ma fait remplir des feuilles et apres plus de nouvelle pendant deux mois
le plus utile c le permis financé, sans ça jaurai pas pu aller a l'usine
je changerai les horaire, 9h le matin quand on a des gosse a deposer c pas possible
Je me suis sentie écoutée, pas jugée, et on m'a expliqué mes droits avec des mots simples.
trop de rendez vous pour rien, une foi par moi ca suffirai
les atelier informatique bien mais le prof va trop vite pour nous les ancien
j'ai bien aimé le groupe, on se sent moins seul et on rigole, meme si au debut j'avais peur de parler
pas assé de concret, on parle de projet mais ya pas d'entreprise au bout
Ma conseillère est top, elle rappelle toujours et elle m'a trouvé un stage en boulangerie
le robot il est pratik mais des foi il comprend pas ce que jecri
ce que j'aurais voulu c'est un accueil plus près de chez moi, 45 minutes de car c'est long
on ma aider pour la garde du petit et ca ça a tout changer
J'ai trouvé que les délais étaient longs mais les personnes sont aimables et compétentes
au debut je venais pour pas perdre le rsa, maintenant je viens pasque ça me sert
bof, le monsieur regardait son ordi tout le long il ma pas regardé une foi
le stage en ehpad m a permis de savoir que ce metier est fait pour moi
moi jai pas compris a quoi ca servait le contrat quon signe, faudrait mieux expliquer
les rappels par message c'est bien, avant j'oubliais tout avec mes enfants et le menage
j ai progresser en francais grace au cours du lundi et je remercie la prof
il faudrait des aide pour lessence, ici sans voiture on fait rien du tout
Aucune critique à formuler, l'équipe est disponible et souriante, continuez ainsi.
je me sentais perdu avec tout les site internet et maintenant je sais faire ma declaration tout seul
la formation cariste etait super mais apres ya pas de travail a coté de chez moi
j'aurais aimé qu'on me propose autre chose que le ménage, j'ai un diplôme de mon pays
le mieux cetait la visite de l entreprise, voir les gens travailler en vrai
deux conseillers en un an et chacun dit le contraire de l'autre, j'étais découragé
jai repris le rythme, se lever, s'habiller, voir du monde, ça parait bête mais ça fait du bien
pour moi le probleme cetait les dents, on ma aidé a faire le dossier et maintenant je souris aux entretiens
note 4 sur 5, il manque un peu de suivi apres la formation
la salle est froide et ya pas dascenseur avec ma poussette c galère
rien a changer tout est nikel
J'ai apprécié la franchise de mon référent, il ne m'a pas vendu du rêve
je trouve que 20 min par rdv c trop court on a pas le temp de parler du fond
sa ma aidé a faire mon cv propre avec photo et lettre
On devrait pouvoir choisir entre téléphone et présence, moi je préfère voir les gens
Le questionnaire est trop long mais les questions sont claires merci
jai eu le sentiment detre un numero au debut, aprés sa c'est arrangé avec la nouvelle dame
l'atelier cuisine et budget m'a plu, j'ai appris à compter mes courses et à pas jeter
ça sert a rien pour les plus de 58 ans, personne nous prend de toute façon
l'aide pour le logement a marcher, on a eu un T3 au bout de 6 mois
ce qui aide: la patience. ce qui aide pas: les papiers a refaire tout les 3 mois
j'étais timide et maintenant je parle au telephone aux patrons sans trembler
les gens sont gentil mais ils ont trop de dossier sa se voit
Mettre un parking gratuit et des horaires le soir pour ceux qui bossent déjà un peu
jsuis content jai signer un cdd de 6 mois a la deche grace au forum
je mettrais plus de rendez-vous chez les employeurs et moins d'ateliers de motivation
pas satisfaite de l'attente, 5 semaines pour avoir une réponse sur une aide de 80 euros
le cours de conduite solidaire etait parfait, le moniteur très calme
La référente a pris le temps de comprendre que je suis aidante de ma mère et a adapté les rendez-vous
y a du bon et du moin bon, la formation oui, le suivi bof
personnellement ça m'a redonné envie, j'ai recommencé le sport et je cherche dans l'espace vert
moi je veu juste un travail pas parler de mes frein pendant une heure
On m'a orientée vers une psychologue et ça m'a fait du bien de poser les choses.
les sms sont trop tot le matin, 8h je dors je fais les nuit a l'entrepot
vous devriez faire des vidéos pour ceux qui lisent pas bien
jai adoré la couture solidaire on vend nos sac au marché maintenant
ça m'a apporté un réseau, j'ai gardé contact avec deux collègues de l'atelier
la creche a vocation dinsertion ma sauvé la mise pour faire la formation
Plutôt déçu, on m'avait promis un rappel sous huit jours et j'ai attendu un mois
depui que je viens ici je me sent plus utile et mes enfants sont fier
j'ai rien a redire sauf le café qui est pas bon haha
faire plus simple les mots, "mobilisation" "remobilisation" moi je comprends pas
tres bien pour le permis bateau, ici a mayotte la peche c'est le seul travail
je me suis senti un peu infantilisé par les exercices, j'ai 54 ans et 30 ans de chantier
le suivi apres embauche cest bien, elle appelle pour savoir si ca se passe bien avec le chef
l'ordinateur prêté m'a beaucoup servi, dommage qu'il fallait le rendre au bout de trois mois
sincerement merci, jetais au fond du canapé et la je me lève a 6h pour bosser
On a pas assez de choix dans les métiers par ici, c'est vigne ou ehpad
l'entretien se passe dans un bureau ouvert, tout le monde entend, ça me gêne
j'ai mis 3 parce que la conseillère est bien mais le système est compliqué
c'est loin, c'est cher en bus, mais l'accueil vaut le déplacement
le truc qui a changé c'est le bilan de compétences, je savais pas que je savais faire autant
zot i ékout anou, lé bon, mé i manque travay isi
moi pas trop comprendre questions mais madame gentille avec moi toujours
j'aimerais qu'on demande notre avis avant de nous inscrire à un atelier
mon fils de 19 ans a bien accroché avec le service, avant il sortait pas de sa chambre
pas de discrimination ni rien, j'ai été reçue comme tout le monde avec mon voile
le mail pour les offres est pas adapté, on m'envoie des postes à 80 km
je dirais utile mais trop lent, surtout pour la partie santé
la visite au jardin ma redonner le gout de travailler dehors
Je conseillerais ce service à mes proches, cela dit il faut être patient
ya des jour ou jai pas le moral mais la conseillere trouve les mots
les bénévoles de la maison de services nous aident pour internet, faut les garder
si je devais changer un truc : un seul dossier pour tout le monde au lieu de dix
on m'a aidé à faire reconnaitre mon handicap, le poste a été aménagé, je suis soulagée
trois étoiles, l'application plante souvent mais les humains rattrapent
c bien de pouvoir repondre le soir tranquille quand les petit dorment
a part l'horaire du vendredi qui tombe avec la prière tout me va
j'ai pas eu le poste mais l'entraînement m'a servi pour le suivant
L'aide à la mobilité m'a permis de réparer la mobylette, je peux enfin aller au travail
jai senti quils y croyait plus que moi, et finalement ils avaient raison
certains agents parlent sec, surtout au guichet 2, le reste c'est correct
sa m a rien apporté jai trouvé mon taf par mon cousin
l'ambiance est bonne, on boit le café, on échange les bons plans pour les offres
le dispositif est bien pensé mais l'info circule mal entre les services
moins de questions sur ma vie privée s'il vous plait ça regarde personne
mon avis : gardez la dame de l'espace numérique elle vaut de l'or
jai pas de sou pour le ticket de bus avant le 6
es ce quon peut etre remboursé des trajet
mon scooter ma ete piqué hier donc a pied c trop loin
permis suspendu 4 mois, ya plus de bus aprés 17h
le convoyeur du covoit ma planté
la route du littoral est basculé on va mettre 2h
Le col est fermé pour neige, on ne descend pas aujourd'hui
inondation dans la rue, l'eau est redescendu mais la voiture demarre pas
le cyclone est passé, maison ok, plus de courant depuis 2 jours
y a des barrages sur le rond point avec les agriculteurs
prefecture a dit rester chez soi alerte rouge
la trace est ravinée le 4x4 du voisin passe pas
pirogue en panne donc pas d'école ni de rdv
le fleuve est trop bas la pirogue touche, on attend la pluie
ravine en crue le radier est fermé
tempete cette nuit un arbre est tombé sur le chemin, on tronçonne
coupure deau depui hier jpeu meme pas me laver pr venir
greve des profs jai les deux a la maison
grève des éboueurs et du tram, quelle semaine
verglas ce matin mon mari veut pas que je prenne la route
le ferry est annulé à cause du vent
bonjour cest pour savoir si le rdv est maintenu avec la grève
mon avion a 6h de retard je suis bloquée a pointe a pitre
demain c'est l'aïd je serai en famille
on enterre mon oncle samedi au pays, je reviens mardi
ramadan donc plutot le matin svp
jai poney avec la petite le mercredi
je fais les vendanges jusqu'au 25, après je suis à vous
la saison commence, ostréiculture, on suit les marées pas les horaires
la cueillette des letchi ca paye bien je peu pas laisser
je suis a la peche je rentre quand ya plus de glace
je demenage samedi, tout est dans les cartons meme mes papiers
nouvelle adresse a partir du 1er, c un autre departement ça change koi
on a eu le logement social enfin !!! on a les clés lundi
pas encore le wifi dans le nouvel appart
la boite au lettre a pas mon nom donc courrier retour
vous avez envoyé la lettre à l'ancienne adresse encore une fois
le facteur passe plus chez nous c en travaux
j'ai pas reçu le courrier dont vous parlez
j'ai reçu une convocation pour quelqun d'autre ya erreur de nom
mon nom cest avec deux L corrigez svp
mon prénom est mal écrit dans vos messages, ça m'embête pour l'administration
ma date de naissance est fausse dans le dossier c le 1er janvier parce que au pays on savait pas
je peux voir ce que vous avez écrit sur moi?
combien de temps vous gardez mes infos
est ce que la caf lit nos discussions
Conformément à la loi, je demande une copie de mes données personnelles.
supprimer tout je veux plus etre dans votre fichier
j'ai pas donné mon accord pour ca
vous vendez pas mon numero jespere jai plein de pub
STOP MERCI
stop sms merci
ne m'envoyez plus rien pendant mes congés svp
arretez pas les messages hein cest juste le dimanche que je veux pas
on fait comment pour reprendre les messages
c bon vous pouvez recommencer a mecrire
english please
je parle mieux portugais si possible
vous avez en ukrainien ?
tamoul vous avez ou anglais
langue kréol sé posib?
mon francais pas bon excuse moi
ecrivez plus gros svp je vois mal sans mes lunettes
trop long votre message resumez
j ai pas compris redites
repete stp
pouvez-vous reformuler la question numéro trois ?
je passe
question suivante
jveux pas repondre a celle la
je mets quoi si c ni oui ni non
ah non jai mal repondu, retour
annule ma reponse d'avant
le menu svp
comment ca marche ici
que savez vous faire
c'est quand deja mon prochain rdv
l'heure svp jai perdu le papier
le rdv cest avec qui au juste
qui est ma référente maintenant que la dame est partie
jvoudrais changer de conseiller, le courant passe pas
madame l'assistante sociale peut me rappeler demain matin?
j'ai laissé trois messages vocaux, aucun retour
votre standard raccroche au bout de 10 minutes de musique
la musique d'attente me rend chèvre
sa fait un mois que mon dossier est "en cour de traitement"
on me renvoie d'un bureau à l'autre, qui décide à la fin?
personne me dit rien sur ma formation
ya pas de place avant mars on ma dit, c long
j'ai pas eu l'aide au chauffage pourquoi
le bon alimentaire ca se prend ou
epicerie solidaire faut un papier de vous?
Est-il possible d'obtenir une aide pour des lunettes ?
mon fils rentre au college ya une bourse?
aide pour les fourniture scolaire svp
vous faites les colis de noel
les couches ça coute un bras ya pas une association
peut on avoir une carte de bus gratuit
le microcrédit pour la voiture ça marche comment
c'est vous pour la complémentaire santé solidaire ?
bjr jai un doute cest 14h ou 16h
je viens avec ma poussette ya un ascenseur?
mon chien peut attendre dedans il est sage
je serai en retard le lave linge a débordé
jai renversé le café sur les papiers, je refais tout
la clé est restée dedans je suis enfermé dehors j'attend le serrurier
ma lunette est cassé je vois rien pour conduire
plus de batterie je vous ecris vite ok pour mardi
le petit a jeté mon tel dans les toilette haha il remarche
chaussure trouée sous la pluie j'arrive trempé tant pis
j'ai un torticolis mais je viens quand meme
dentiste a 10h je peu pas etre au deux endroit
prise de sang a jeun puis je viens
kiné tout les mardi pour mon genou
suis chez l'ophtalmo à la ville, 6 mois que j'attendais
jai la grippe jvai pas vous la refiler
gastro a la maison tout le monde y passe mdr
migraine, je préfère décaler si c'est possible
arret maladie jusqu'à vendredi pour mon dos
je me remets doucement de l'opération, la cicatrice est belle
platre au pied donc pas de conduite pour 3 semaines
allergie au pollen je pleure toute la journée lol
mon mari travaille de nuit il dort, je peux pas faire de bruit pour appeler
ma belle mère arrive de tunis je vais la chercher a l'aéroport
c l'anniversaire de la petite on fait un gateau
kermesse de l'école je tiens le stand crepes
conseil de classe a 17h
reunion parents profs dsl
le juge des affaires familiales a mis l'audience ce jour la
je passe au tribunal pour le divorce, tout se passe bien entre nous
rdv prefecture pour mon titre impossible de le bouger
rendez vous banque pour un pret
controle technique de la clio
je porte le frigo avec mon frère jeudi
travaux dans l'immeuble ils coupent l'elec je dois etre là
le plombier vient entre 8h et 18h merci la précision
fibre, technicien passe demain
j'attends la livraison de la machine à laver
EDF vient changer le compteur
jai brocante dimanche faut je prepare
match de foot du grand on est en finale !
je chante à la chorale le jeudi soir
messe du 15 aout, rien ce jour
carnaval mardi gras ici tout est fermé vous savez bien
jour des morts on va fleurir les tombes
fête du village je suis au comité
la transhumance démarre on monte les brebis a l'estive
une poule a couvé dans ma cabane je la laisse tranquille
mon cheval a colique le véto vient
le veau est né ce matin j'ai pas dormi
chien perdu depuis hier on cherche partout dans le quartier
on a retrouvé le chien !!! donc je peux venir
le coq du voisin me reveille a 4h alors 8h pas de souci
araignée dans la voiture jai failli faire demi tour
nid de frelon sur la porte du garage, pompiers viennent l'enlever
le perroquet a appris a dire rdv, c dire si j'en parle
fuite d'eau chez le voisin du dessus ca coule dans ma cuisine
panne de reveil toutes mes excuses
jme suis endormi dans le bus, terminus, désolé
trompé de jour je suis devant la porte cest fermé
je suis en bas yabuzz pas
ou je sonne
c'est quel bouton l'interphone
y fait noir dans le couloir l'ampoule est morte
je suis arrivé
jarrive 5min
2 min
bien reçu
c noté merci
d'accord à jeudi alors
entendu Madame, bonne fin de semaine à vous
ok pr moi
oki doki
ça marche chef
impec a lundi
inchallah je serai la
si dieu veut
normalement oui sauf si l'interim appelle
peut etre jsais pas encore
faut voir avec mon patron
mon employeur veut pas me libérer avant 16h
je bosse de 5h a 13h a la plonge donc aprem
je fais 2 heure de ménage chez une dame le lundi
jai commencé lundi, c dur pour les jambes mais l'équipe est sympa
le chef est cool il m'a montré toutes les machines
premier salaire !!! 😁😁
fin de periode d'essai vendredi, je croise les doigts
on m'a prolongé de 2 mois
le contrat s'arrete fin juin, apres on verra
j'ai arrêté ce travail, trop loin et trop cher en gasoil
pas pris, ils voulaient quelqu'un avec le caces
ils m'ont dit on vous rappelle, j'attends encore
je cherche plutot en espace vert ou cantine
moi cest le bois mon métier, pas la vente
j'ai été aide soignante au cameroun est ce que ça compte
mon diplome est pas reconnu ici, quelle démarche?
VAE ça veut dire quoi
je voudrai une formation taxi
combien paye le chantier d'insertion
c koi une immersion
est-ce que le stage est rémunéré ou non
Le suivi est sérieux, on sent que la conseillère connait les entreprises du coin et leurs patrons
on ma jamais demander ce que je voulais vraiment faire, juste coché des case
ce qui marche bien c'est les messages courts la veille, ça évite d'oublier et de se faire radier
je suis ressorti du premier rendez-vous avec un plan clair, ça m'a enlevé un poids
le transport a la demande c genial pour nous dans la campagne, faut le dire aux autre
j'ai trouvé ça un peu froid au téléphone mais une fois sur place tout le monde est chaleureux
apres 8 ans sans boulot javais honte de mon cv, on la refait ensemble et ya plus de trou
faut arreter de nous convoqué à 30 dans une salle pour lire un diaporama
le référent santé m'a aidé a retrouver un médecin traitant, ici y en a plus
bonne expérience dans l'ensemble, je retire un point pour les parkings et un pour la paperasse
je me sens mieux dans mes baskets, je ne dirais pas que tout est réglé mais ça avance
l'orientation était mauvaise, on m'a mis en vente alors que j'aime pas parler aux gens
pour les mamans seul faudrai une garderie sur place pendant les atelier
mon mari était contre au début, maintenant c'est lui qui garde les enfants quand j'ai cours
j'ai vraiment aimé cuisiner pour le groupe, chacun amenait un plat de son pays
ya trop de sigles dans vos courriers, CER PPAE tout ça, on dirait du chinois
ma conseillere ma pousser a passer le code, 38 bonnes reponses, elle etait plus contente que moi
l'aide financière est arrivée trop tard, la formation était déjà commencée et j'ai payé le train
les locaux sont propres et calmes, j'y vais même juste pour chercher sur l'ordinateur
on devrait avoir le droit de dire non à une offre sans se justifier pendant trois pages
Vos services m'ont permis de préparer ma retraite sereinement, je vous en remercie
le monsieur est jeune mais il connait son travail, il ma expliqué la prime d'activité
ça fait trois ans que je suis suivie, je tourne en rond, mais la faute est pas qu'a vous
un grand merci pour le vélo électrique prêté, 12 km matin et soir sans souci
les rendez vous visio jaime pas, mon telephone est vieu et ca coupe
je changerais rien sauf l'accueil téléphonique qui est vraiment catastrophique
c'est grace au parrain bénévole que j'ai eu mon entretien, il a appelé le directeur lui même
j'ai pas aimé qu'on parle de moi à la troisième personne pendant que j'étais assise là
la remise a niveau en math ma reconcilié avec lécole, mon fils et moi on fait les devoirs ensemble
bien mais trop de monde dans les cours de français, on est 25 et on parle pas assez
ma vie a changer en un an : permis, voiture, boulot, et je dors la nuit
faudrait des rendez-vous le samedi pour les gens en intérim comme moi
le plus dur c'est de revenir après une longue pause, on m'a laissé le temps et c'était bien
je trouve ça nul de devoir redonner les mêmes papiers à chaque changement de conseiller
pour moi c un soutien, pas un controle, et ça fait la difference
je mets 10 pour la personne et 4 pour l'organisation, faites la moyenne
le chantier d'insertion m'a appris la maçonnerie à l'ancienne et maintenant je suis fier de montrer les murs
dans notre quartier personne connait ce service, mettez des affiches à la boulangerie
Jai pu parler de mon age et de ma fatigue sans quon me prenne pour une feignante
on nous dit de bouger mais ya pas de bus le soir, donc les horaires d'usine c'est mort
ce que je retiens c'est la gentillesse, on m'a même gardé mon bébé pendant l'entretien
la lettre de rappel faisait peur, trop de menaces de sanction alors que javais prévenu
sans l'aide pour la garde d'enfant jaurais abandonner au bout d'une semaine
avant je pensais que cétait une perte de temps, jai changé d'avis au troisième atelier
je suis moyennement satisfait, ni bien ni mal, ça dépend des jours et du conseiller
le groupe whatsapp de l'atelier est super on s'envoie les offres entre nous
ma conseillère a eu un bébé et sa remplaçante est bien aussi mais elle connait pas mon histoire
j'ai eu peur du robot au debut, finalement c'est simple, on tape oui ou non
pour les sourds il faudrait un interprète à chaque fois, pas une fois sur deux
je voudrais que le bilan se fasse en marchant dehors plutôt qu'enfermé dans un bureau
très utile la fiche avec les numéros, je l'ai aimantée au frigo
On m'a proposé un travail qui respecte mon dos, c'est la première fois en quinze ans.
le theatre cetait bizarre au debut mais ca ma appris a regarder les gens dans les yeux
mon avis c'est que les patrons ont des préjugés sur le quartier, vous y pouvez pas grand chose
les horaires des ateliers tombent pile avec la sortie d'école, pensez aux parents
jai apris a utilisé la messagerie et a envoyé un cv toute seule a 57 ans
ya eu une erreur sur mon dossier et ils se sont excusé, ça j'ai apprécié
je savais pas que javais droit à la prime, merci a la dame qui a fait la simulation
la partie budget m'a gênée au début, mais elle m'a aidée à étaler ma facture d'électricité
le stage de 2 semaines en cuisine ma montrer que je tiens pas le coup dans la chaleur, donc utile quand meme
il manque un vrai suivi pour les saisonniers, on disparaît du fichier dès qu'on bosse
j'étais contente du cadre, moins du rythme, deux ateliers par semaine ça aurait été mieux
sa aide a pas rester seul devant la tele toute la journée
Le point fort : la disponibilité. Le point faible : l'éloignement pour les communes des hauts.
je recommande, même si j'ai pas encore de travail je sens que je m'en approche
la plateforme me demande un mot de passe différent à chaque fois, ça rend fou
bonne équipe, mauvais café, chaises dures, mais j'ai trouvé un emploi donc merci
j'ai ressenti du respect et pour un homme de mon âge c'est important
ça ma saoulé les test psychotechnique, des carré et des rond, pour faire du menage serieux
on a su m'expliquer pourquoi mon dossier était refusé et quoi faire pour la suite
la coach image m'a coiffée et prêté une veste, je me suis trouvée belle pour une fois
j'ai préféré le rendez-vous chez moi, vu ma mobilité c'était bien plus simple
pour améliorer : répondre aux mails, voilà c'est tout, répondre aux mails
l'accompagnement était correct mais j'attendais plus de contacts directs avec des employeurs
jai garder ma conseillere meme en changeant de ville et ça c'est un luxe
trop de pression au début, ensuite on a parlé et ils ont allégé mon planning
c'est bien que quelqu'un demande notre avis, d'habitude on nous demande rien
on mangeait ensemble le midi et ça créait des liens, gardez ce moment
je sai pas trop koi dire, c bien, merci, bonne continuation
la seule chose que je reproche c'est le délai pour la carte de transport, sept semaines
j'ai compris mes points forts, je suis organisée et patiente, personne me l'avait dit avant
les entretiens de 8h30 avec 1h de marche pour venir, vous imaginez l'hiver
mon conseiller est drôle, on travaille mais on rigole, ça dédramatise la recherche
ils mont pas lacher, meme quand je repondais plus, et aujourdhui je les remercie
je regrette juste que la formation vannerie ait été annulée faute de monde
l'info collective m'a endormi mais le rendez-vous individuel m'a réveillé
pour ma part cest positif, un cdi à mi-temps dans une école, proche de la maison
je vais être franc, j'y allais à reculons et j'en sors avec le sourire
j'aurai voulu des cours de conduite en plus, 20h c pas assez quand on a jamais touché un volant
les conseillers font ce qu'ils peuvent, c'est les moyens qui manquent
c'était bien expliqué avec les dessins, même ma mère qui lit pas a compris
rien ne m'a aidé en particulier, c'est l'ensemble, petit pas par petit pas
le matin au jardin partagé, les mains dans la terre, ça m'a remis d'aplomb
je demande plus de clarté sur les heures obligatoires, chacun donne un chiffre différent
le fait de pouvoir annuler par message sans se faire gronder c'est top
moi j'aurais mis les cours d'informatique avant de nous demander de tout faire en ligne
ils ont appelé la crèche pour moi et trouvé une place en 2 semaine chapeau
pas toujours facile de se raconter à un inconnu, mais elle sait mettre à l'aise
l'atelier du vendredi était mon rayon de soleil, dommage que ça s'arrête
j'ai trouver du travail mais je continue a donner des nouvelles parce que je les aime bien
la batterie de la voiture est morte ce matin
j'ai plu de pneu neige je bouge pas tant que ca fond pas
mon frere prend la voiture le mardi pour le boulot
on a qu'une voiture pour 4 adultes
le train est supprimé, prochain dans 2h
jai peur de conduire en ville depuis mon accrochage, je prends le tram
le gps m'a envoyé dans un champ de maïs
plus de place dans le taxico
taxi marron trop cher jusqu'a cayenne
ya pas de bus les vacances dans notre village
jai raté la navette de peu
radar flash 90€ vive le rdv 😅
covoiturage possible avec quelqun du groupe?
Je n'ai personne pour m'accompagner et je marche avec une canne, pourriez-vous venir à domicile ?
peut on faire par telephone plutot
visio ok mais jai pas de camera
jprefere en vrai
c a la mairie ou a la maison france service?
la permanence de st benoit existe toujours?
j'habite plus là bas, plus près de chez moi svp
mettez moi l'après midi je suis du soir
pas trop tot svp je suis insomniaque
jai mis le réveil cette fois promis
la derniere fois jai poiroté 1h dans le couloir
la chaise a cassé sous moi la honte mdr
on ma appelé par le nom de mon ex femme
je suis veuve, il faudrait changer "mariée" dans le dossier
je reprends mon nom de jeune fille, quels papiers ?
jai perdu ma carte didentité au marché
carte vitale volée avec le portefeuille, j'ai fait opposition
mes papiers sont chez le notaire pour la succession
papa est décédé il y a un mois, je dois m'occuper des papiers, on peut décaler ?
ma grand mère vient de partir a 96 ans, obsèques jeudi
on baptise le petit samedi
mariage de ma cousine 3 jours de fete je suis hs
je me marie le 14 !!! donc non pas le 14 haha
jumeaux !! l'échographie est parfaite, je suis sur un nuage
sage femme a 11h tout près de chez vous donc je passe après
le bébé fait ses nuits je revis
j'allaite encore, vous avez un coin tranquille?
accouchement prévu fevrier, jaimerai commencer la formation apres
suis enceinte de 3 mois faut le dire à l'employeur ou pas
nausées du matin alors plutot 14h 🙈
ma fille a accouché je suis mamie depuis ce matin 🥰
césarienne programmée le 9, tout va bien, je vous redis après
la crèche ferme à 17h30 pile sinon amende
la nounou est en congé
mon ado a rdv orthodontiste
le grand est exclu 2 jours du collège il est avec moi
l'école a appelé faut que jaille chercher le petit, il a vomi
ma fille passe le bac aujourd'hui, je stresse plus qu'elle
mon fils commence son apprentissage de mécano je suis trop fière
il a eu son brevet !!!
ma nièce est chez moi pour les vacances, elle peut venir et dessiner?
jai le bébé de ma soeur a garder
mon petit-fils de 17 ans cherche aussi, vous prenez les mineurs ?
ma voisine est intéressée elle peut s'inscrire comment
mon mari aussi est au chomage il peut venir avec moi
on peut faire un rdv a deux avec mon compagnon
mon pote il touche plus que moi pourquoi
c quoi les règles si on refuse une offre
on risque koi si on loupe un rdv
jai reçu une lettre de sanction je comprend pas jetais là
je conteste, j'ai le mail qui prouve que j'ai prévenu
c injuste jai toujours repondu
le papier dit 8 jours pour repondre mais il est arrivé apres les 8 jours
Veuillez trouver mes explications : j'étais en stage ce jour-là.
vs avez changé les regles ou koi
c'est la loi ça ou c'est vous qui décidez
15 heures ça compte le bénévolat ?
le jardinage chez ma tante ca compte comme activité lol
je fais du bénévolat au resto du coeur le mardi
je donne des cours de danse gratuits c'est bon ca
je vends des samoussas au marché faut déclarer?
autoentrepreneur on perd le rsa?
jai touché un heritage de 2000e, a déclarer où
pension alimentaire ca compte dans les ressource ?
trop perçu 340 euro c koi encore
la caf me retient 48 euros par mois depuis mars
jai pas recu mon virement ce mois ci
c'est versé quel jour
le rsa a baissé de 12 € sans explication
vous etes de la caf ou pas
vous pouvez pas regarder dans lordi pourquoi ça bloque
mon espace perso est verrouillé
mot de passe oublié encore
le code recu par sms marche pas
l'appli veut une mise a jour et mon tel est plein
pas de smartphone moi juste les sms
j'ai changé d'opérateur mais gardé le numéro
c mon nouvo num enregistrez le
ne pas repondre sur ce numéro svp, appelez le fixe
Vous m'avez envoyé trois fois le même message cette semaine.
les emoji c mignon mais allez droit au but
vous repondez vite pour un robot
t'es une ia toi
merci le robot
tu comprend rien toi passe moi un humain
je veux quelqu'un qui me rappelle, pas des boutons
dites a madame la conseillere que jai eu le poste
bonsoir excusez l'heure tardive, c'est pour confirmer demain
Bonjour à toute l'équipe et bonne année, surtout la santé
bon week end a tous
joyeuses fêtes 🎄
merci d'avoir pris des nouvelles ca fait plaisir
bien le bonjour de la creuse
slm mon frere cest pour le rdv
yo c pour dire que chui chaud pour la formation
wesh ya moyen de décaler
adishatz, je serai là lundi
bonjou, ki lè randevou a yé souplé
marhaba bonjour madame je viens demain avec mon cousin il traduit
oté la pluie i farine, mi gagne pas descend
hey désolé pour le silence jai eu plein de trucs a gerer avec le déménagement
chuis crevé du boulot mais content
je suis mort de rire avec votre question sur les loisirs
ça me tue ces horaires de bus franchement
jai tué la bécane, moteur serré
on crève de chaud dans votre salle d'attente
jme suis coupé les cheveux pour l'entretien, jai lair sérieux
j'ai frappé trois fois à la porte 12, pas de réponse
le permis est tombé à l'eau, échoué au créneau
j'ai explosé mon score au test de français 87 sur 100
marre des formulaire, je refais le meme depuis avril
jai craqué pour un gateau en sortant de chez vous haha
la prime mest passé sous le nez
je me suis battu pour avoir cette place en formation
mon fils vit au foyer des jeunes travailleurs ça se passe bien
ma soeur m'héberge le temps que mon appart soit prêt, c'est tranquille
on dort chez mes beaux parents pendant les travaux
chez moi ya 7 personnes donc pour téléphoner au calme c pas simple
l'hotel pendant la formation est payé par qui?
camping cette semaine avec les gosses, réseau moyen
je vis en caravane avec ma famille, on bouge à valence le mois prochain, quel bureau?
aire d'accueil fermée pour travaux on se met sur l'autre
bateau logement, on a un coup de vent, je reste a bord vérifier les amarres
riviere bien haute ce matin mais le passage est ouvert
baignade interdite et route barrée au pont, demi tour
on a vu la loire monter jusqu'au parking, le centre sera ouvert?
cascade sur la route de cilaos, eboulis, pas de car
la soufrière fume mais rien de neuf, je viens
petit tremblement de terre ici tout va bien les verre on bougé
brume de sable je tousse un peu mais je serai là
les sargasses sentent fort, fermez les fenetres lundi lol
coupure internet dans toute la commune
délestage electrique de 9 a 12
orage la box a grillé
la grêle a abimé le pare brise je peux pas rouler
le toit a perdu quelques tuiles, mon beau frère répare, moi je viens quand même
après le cyclone les bureaux de mamoudzou sont rouverts?
on a plus d'eau courante un jour sur deux donc lessive ce jour là
incendie dans le massif, route départementale fermée, nous on est loin
moustiquaire, dengue dans le quartier, le petit a eu mais il est guéri
barrage sur la route pr la vie chere, on passe pas en voiture
métro bloqué, incident voyageur, je serai en retard de 30 min
manif en ville tout est bouché
Grève nationale jeudi : le rendez-vous est-il maintenu ?
bison futé dit rouge je pars a 6h alors
l'escalator est en panne et moi avec mes béquilles
jai marché 1h sous le soleil la dame était absente, un mot sur la porte et c tout
rdv annulé sans me prévenir, j'avais posé une demi journée
ça fait 3 conseillers différents qui me demandent ma situation familiale
pas un bonjour pas un au revoir au guichet
le vigile est sympa lui au moins
dame de l'accueil un peu sèche mais efficace
je suis pas content du tout du service téléphone
on m'avait dit rappel entre 9 et 11, je suis resté scotché pour rien
2 mois sans nouvelle vous m'avez oublié ou quoi
Auriez-vous égaré mon dossier ? Je l'ai déposé le 3 contre signature.
jai envoyé les justificatif 3 foi, c pas moi le probleme
le scan passe pas trop lourd
format pdf jsais pas faire, photo ok?
le tampon de l'entreprise est illisible ils veulent un autre
quel papier pour la garde d'enfant
attestation de présence svp pour pole emploi
je peux avoir le papier comme quoi je suis venu
il me faut un justificatif pour mon patron
avis d'imposition 2023 ou 2024
RIB au nom de ma femme ça passe?
j'ai ni rib ni compte ici, carte nickel c'est bon?
acte de naissance faut le faire traduire? c cher
mon passeport est périmé on peut signer quand meme
la tutelle doit signer aussi, ma curatrice est madame du bureau 4
curateur en vacance donc pas de signature avant le 20
jsigne où
j'ai signé sans lire, vous pouvez renvoyer
cest quoi le contrat d'engagement, ca mengage a quoi au juste
et si je change d'avis après
je peux partir en formation dans un autre département ?
pdt le stage jai tjrs le rsa?
je voudrais devenir pompier c trop tard a 41 ans?
la securité comme métier, faut un casier vierge?
j'ai un casier pour une vieille histoire de permis, ça bloque pour livreur?
sortie de detention en mai, je suis motivé, on commence par quoi
travailleur handicapé, RQTH en cours, on peut chercher quand même
je suis sourd, écrivez moi, n'appelez pas svp
dyslexique désolé pour les fôtes
merci et à bientôt, prenez soin de vous
allez bisous euh pardon cordialement 😂
j'ai avalé de travers
j'ai avalé mon repas en vitesse
j'ai avalé les kilomètres
ma fille a avalé son gouter et on arrive
j'ai pris 2 efferalgan ça va mieux
j'ai pris un cachet pour la tête
j'ai pris mes cachets pour le coeur
je prends des médicaments pour la thyroide
j'ai pris une aspirine je viens
j'ai pris 3 paracétamol depuis hier la fièvre baisse
j'ai acheté des médicaments à la pharmacie
j'ai acheté du doliprane pour le petit
j'ai pris 15 minutes de retard
j'ai pris 12 kilos
j'ai pris 20 photos
je me tue au boulot en ce moment
je me tue à remplir ces papiers
je me tue à vous dire que j'ai déjà envoyé le papier
si je rate encore ce bus je me tue lol
si je loupe le train je me tue mdr
je vais pas me tuer pour 500 euros
je vais pas me tuer à la tâche
ma soeur va me tuer si j'oublie son anniversaire
mon père va me tuer si je rate l'examen
laissez moi une semaine
laissez moi un message si je réponds pas
laissez moi le temps de finir
laissez moi venir jeudi
laissez moi tranquille
plutôt mardi que jeudi
plutôt bosser que rester à rien faire
ce serait plus simple pour tout le monde à 14h
ce serait plus simple si j'étais véhiculé
si j'étais plus près ce serait mieux
faites sans moi jeudi
ils ont commencé la réunion sans moi
je vais sauter dans le train
je vais sauter le déjeuner
je vais sauter en élastique pour mes 30 ans
je suis sur le pont il y a un accident je serai en retard
je suis sur le pont du gard en vacances
je suis sur les rails du succès lol
je suis sur le toit je pose des tuiles je rappelle
je suis monté sur le toit réparer l'antenne
je suis au bord du canal je pêche
j'ai ouvert le gaz chez un autre fournisseur
j'ai accroché le rideau
j'ai fait un noeud à ma cravate pour l'entretien
je passe à l'acte je monte ma boite
j'ai envie de dormir
j'ai juste envie de dormir là
j'ai pensé au pire mais tout va bien
j'ai un couteau de cuisine pour la formation
je me suis coupé en épluchant rien de grave
j'ai coupé le pain
mon mari m'interdit rien du tout
mon mari m'interdit pas de travailler
mon mari m'interdit les gâteaux
le médecin m'interdit le sel
le kiné m'interdit le sport
le docteur m'interdit de porter lourd
mon fils m'empêche de dormir
les voisins m'empêchent de dormir
le bruit m'empêche de travailler
je dors plus à cause du bruit
mon mari est au travail
mon homme est en déplacement
il est devant la gare le bureau ?
il est où le rdv
c'est devant la mairie ?
il est dangereux ce produit
le chien est dangereux
le quartier est dangereux la nuit je préfère le matin
je quitte mon mari au travail et je viens
je divorce à l'amiable
mon mari et moi on se sépare tout se passe bien
je quitte ma formation elle me plait pas
je suis en bas de l'immeuble
je suis en bas
on est dehors au parc avec les petits
on est dehors au soleil
on est 3 dans la voiture on arrive
on est 5 à la maison
je dors dans le bus mdr
je dors dans le train le matin
où dormir pendant la formation, il y a un internat ?
dormir près du centre de formation c'est possible ?
sans logement étudiant je ferai la route
j'ai dormi devant la télé
j'ai dormi devant un film
ma cheffe me met la pression mais ça va
mon chef me met la pression pour le rendement
mon responsable m'envoie des sms pour les horaires
mon chef m'envoie des messages pour changer mon planning
mon chef m'appelle quand il y a du monde
le gérant me suit bien dans ma formation
mon tuteur me suit dans mon stage
au travail on me traite correctement
mon chef me parle bien
mon employeur garde mon cv pour plus tard
mon patron garde ma place
mon fils est malade le zizi rouge pédiatre à 10h
ma fille a peur de l'orage
mon fils a peur du dentiste
son père le ramène à 18h
mon ex ramène les enfants dimanche soir
je me suis fait renverser un verre dessus
je me suis fait renverser du thé sur mon cv
j'ai le nez bouché je respire mal
je respire par la bouche j'ai un rhume
my dad drives me to work
my mom takes me to the bus
i took one pill for my back
je vous écris sur ce numéro ne m'appelez pas
n'appelez pas avant midi
effacez mon ancien numéro svp
mon frère m'a pris en stop
je craque pour les gâteaux
je suis mort j'ai fait du sport
autant venir le matin
autant annuler
j'arrive plus à ouvrir mes mails
j'arrive plus à voir la page
il me met de bonnes notes en stage
il m'a balancé vers un autre bureau
il me secoue le matin pour le réveil
mon fils me menace de bouder si je rate son spectacle
on me force un peu la main pour cette formation
je me fais taper mon cv par ma soeur
mi marido cuida a los niños
mes petits mangent à midi à la cantine
les enfants ont faim on va manger
je suis dehors avec mon fils on attend le bus
je sors de stage j'ai pas de loyer à payer
mon chef me menace de me virer si j'arrive encore en retard haha
mon patron me traite comme son fils
deux tablettes de chocolat et ça repart
je suis à la fenêtre je vous fais signe
je suis sur le balcon je fume
je regarde passer les trains en attendant
je vais tomber à pic
au secours je comprends pas le formulaire
au secours le site bug
l'hébergement est compris dans la formation
on m'a coupé internet
mon voisin a sauté de joie
la conseillère me suit depuis deux ans
un monsieur suit mon dossier
je respire du bon air à la campagne
je veux vivre à Nantes
je veux plus vivre à Paris je déménage
mon chef me harcèle pas c'est quelqu'un de bien
je suis veuve depuis dix ans et je me débrouille
surveillant de baignade, faire attention que personne se noie
le renard a tué deux poules chez la voisine
on a pris 5 à 0 et j'ai pris un coup de genou au match, repos
le moniteur d'auto école il est violent dans ses mots mdr
mon père va me tuer si j'ai pas mon bac 😂
je m'occupe d'un monsieur qui fait des crises d'épilepsie, je sais quoi faire
mon cousin dort dans le salon en attendant son appart
ma tante a de la place pour moi pour dormir
j'étais sous la douche j'ai raté l'appel
on part sous la tente en juillet en Bretagne
ils ont expulsé les voisins d'en face ce matin
la maitresse dit que mon fils tape les autres
j'ai dormi trop tard pas entendu le réveil pardon
un accident sur la route personne de blessé je suis dans les bouchons
j'ai quitté mon ancienne boite à cause d'une cheffe qui rabaissait les gens, ici c'est super
mon ordi rame je vais le jeter par la fenêtre
mon fils touche à tout il a supprimé le sms
le chat a sauté par la fenêtre je lui cours après
ma mère me harcèle pour que je vienne dimanche mdr
c'est la dernière fois que je change de date promis
supprimez mon compte et tout ce qu'il y a dedans
je vois pas comment je pourrais venir avec les petits malades
j'abandonne des fois avec ces papiers sur internet
le foyer rural ferme à 18h
mon petit de 3 ans peut venir avec moi ?
ma formation finit plus tôt que prévu
lo chef lé sevèr mé ek moin i va bien
domoun i di lo travay lé dur, me moin i gagn
nou antann bien ek lo patron
lo chef la di a moin vyin demin
passé 55 ans on nous croit finis pour l'emploi, je compte bien prouver que non
on me dit que je suis trop agée pour apprendre le code, je vais leur prouver que non
le formateur dit que je suis lent mais je vais lui montrer
il a laissé son téléphone à la maison
mon mari a oublié son portable dans la voiture, c'est moi qui réponds
sa maman, il a laissé son téléphone chez moi
c'est la mère de kevin, il est parti sans son téléphone
en formation ils nous laissent pas sortir avant 17h
à l'atelier on nous laisse pas sortir pour téléphoner
le chef nous laisse pas partir avant la fin du service
le bébé dort, je peux pas parler fort
mon baba i dor le matin
ma petite dort encore, rappelez après 9h
ti baba la fine dormir
c'est la nounou, il a laissé son cartable à l'école
je voudrais que vous supprimiez mon compte et tout ce qu'il y a dessus
effacez tout ce qu'il y a sur moi s'il vous plait
je veux qu'on enlève mon nom et tout le reste
oui les yeux fermés
je signe les yeux fermés
une seule fois dans la semaine
je sais plus comment ça s'appelle
chez pôle emploi, je sais plus comment on dit maintenant
juste une fois de temps en temps
mon chef m'a dit qu'il me prolonge jusqu'en avril et qu'après on verra, je continue à chercher à côté
le patron me garde jusqu'à la fin du mois, après on sait pas, je cherche autre chose quand même
je me suis bien entendu avec l'équipe, par contre on mange debout et la pause est courte
les collègues m'ont bien montré la machine, le vestiaire est minuscule
franchement ça va mieux qu'avant, je me lève, je sors, ma femme me trouve moins énervé
j'ai repris un rythme, je vois des gens, je suis moins à cran
2h par jour chez une dame gentille mais ça suffit pas pour vivre
ces heures là c'est pas assez pour vivre, je cherche un complément
j'ai pas assez pour vivre avec un mi-temps
ma soeur a eu son bébé, je suis tata, je reste chez elle jusqu'à dimanche
mon frère est papa, on est tous à Lyon pour le petit
j'ai arrêté la cigarette depuis 3 mois et je cours, je me sens mieux dans mon corps
je suis bien dans ma peau maintenant, rien à voir avec l'an dernier
mon employeur me paye toujours en retard, on est le 12 et rien, je réclame à qui
la paye arrive jamais à la date, c'est qui que je dois voir
ma tante qui habite en Belgique m'héberge pendant les vacances, est ce que je dois le déclarer
je serai logé chez mon cousin pour l'été, il faut prévenir la caf ?
le chef râle tout le temps, c'est son caractère, il est pareil avec tous
mon responsable est bougon mais juste, il crie pas
le cousin de ma femme monte sa boîte et veut m'embaucher, il y a des aides pour lui ?
mon beau-frère ouvre un garage, il me prend si l'état l'aide un peu
l'oncle de mon mari cherche un peintre, il m'a proposé la place
ma belle-soeur veut que je travaille avec elle au marché
le voisin m'a trouvé des heures dans son entreprise
ma mère garde les petits quand je suis en formation
mon père m'emmène à la gare tous les matins
mon mari cherche aussi, il a fait une demande
mon ex prend les enfants un week-end sur deux, ça se passe bien
on a fait une bonne réunion, le directeur nous a expliqué les primes
la cheffe m'a remercié devant tout le monde
je dors mieux depuis que j'ai des horaires fixes
je suis fatigué mais content, c'est un bon métier
j'ai eu un peu peur le premier jour, maintenant ça roule
je suis passé aux urgences en janvier pour le doigt, c'est guéri
mon fils a été opéré l'an dernier, il va très bien
ma grand-mère est morte cet hiver, j'étais au pays pour l'enterrement
la police m'a contrôlé sur la route, tout était en règle
on m'a volé mon vélo à la gare, je viens à pied
j'ai porté plainte pour le vol de mon sac, j'ai le papier
l'année a été dure mais je tiens bon
c'est avec lui ou avec la dame blonde ? lui il m'a vu 2 fois
le monsieur qui m'a reçu la dernière fois, il m'a vu trois fois déjà
nous serons là, ma femme et moi
nous viendrons tous les deux, mon mari et moi-même
on sera deux, mon épouse m'accompagne
Bonjour, je vous confirme que je serai présente mardi. Je dépose mon fils à la maternelle à 8h20 et je prends le tram juste après, je pense arriver vers 9h05. Gardez moi une chaise si ça a déjà commencé, merci beaucoup et à mardi.
bonjour, j'ai lu toutes les questions mais il y en a une que je ne comprends pas, c'est marqué "freins à l'emploi", vous voulez dire la voiture ? moi c'est surtout la garde de mes deux filles le mercredi, le reste ça va, je peux commencer tôt
Suite à notre échange de lundi, j'ai refait mon CV en une page comme vous me l'avez conseillé. J'ai enlevé les petits boulots d'étudiant et mis en avant mes neuf ans de caisse. Pouvez-vous le relire avant que je l'envoie au magasin bio ? Il est en pièce jointe.
je voulais vous dire que la réunion d'information m'a bien plu, je croyais que aide à domicile c'était que du ménage mais en fait on accompagne aussi aux courses et on joue aux cartes. je suis intéressée, on s'inscrit où et est ce que c'est payé pendant ?
alors pour mes dispos voila comment ca se passe, lundi et jeudi je garde ma niece jusqua 14h, mardi jai cours de conduite a 10h, mercredi je suis libre tout le temps et vendredi cest la mosquée donc pas entre midi et 15h, le reste vous mettez ce que vous voulez
Mon contrat à l'hôtel s'est terminé dimanche. On m'a donné mon solde et le certificat, par contre l'attestation n'est pas encore arrivée, la comptable est en congé. Est-ce que je peux quand même ouvrir mon dossier ou j'attends le papier ?
J'ai appelé le centre de formation, la session de mars est complète et la prochaine c'est en septembre. La secrétaire m'a mise sur liste d'attente, je suis troisième. En attendant je pourrais faire une immersion dans un garage, mon voisin connaît un patron qui accepte.
bonsoir désolé de répondre si tard je finis mon service à 23h. oui pour le 12, non pour le 13 car je dors jusqu'à midi après la nuit, et le 14 j'accompagne ma femme chez la sage femme. si vous avez le 12 après 15h c'est parfait
La visite du logement est prévue samedi, c'est un T3 au deuxième étage avec une cave et une place de parking. L'agence veut les trois derniers bulletins, l'avis d'impôt et une pièce d'identité. Il me manque l'avis, je le télécharge où ? Sur le site ça me demande un numéro que je n'ai pas.
je reviens vers vous pour la place en crèche, la directrice m'a dit que mon dossier passe en commission le 4 avril. si c'est oui je peux commencer la remise à niveau tout de suite, si c'est non ma belle-mère est d'accord pour garder le petit trois matinées
Franchement le stage s'est super bien passé. J'ai appris à faire les inventaires, à passer les commandes, à sourire aux clients même quand ils râlent. La gérante m'a laissé fermer le magasin toute seule le dernier soir. Elle a pas de budget cette année mais elle garde mon numéro.
j'ai eu la dame de la mission locale au téléphone, elle propose un rdv le 18 à 9h mais le 18 j'ai justement l'examen du code à 9h30 à l'autre bout de la ville. on peut mettre le 19 ou le 20 ? l'après midi de préférence parce que le matin le bus passe une fois par heure
Je suis maçon depuis dix-huit ans et mon dos commence à fatiguer. Le médecin propose un bilan de compétences avant de décider. Je pourrais devenir métreur ou formateur, j'aime bien montrer aux jeunes. Est-ce que vous faites ce genre de bilan, et combien de temps ça dure ?
coucou c'est Inès, j'ai bien pris mon traitement contre les allergies et je vais mieux, donc je peux revenir à l'atelier jeudi. j'ai raté deux séances, est ce qu'il y a un résumé ou des feuilles à récupérer pour que je sois pas perdue devant les autres
Pour répondre au point 5, mon dernier emploi était agent de propreté dans une clinique, du lundi au samedi, de 6h à 10h. J'ai arrêté parce que le contrat était un remplacement et que la titulaire est revenue. Je garde un très bon souvenir de l'équipe.
jé reçu votre mesage mais jé pa tou compri, c a 10h le randévou ou a 14h ? passe que sur le papié c marké 10h é vous vous dite 14h. mwa les deu me von mé je doi prévenir mon onkle pour la voiture, il é a la retrète mé il a ces rendévou aussi
Merci pour les adresses. Je suis allé voir la première, le garage solidaire, ils réparent les voitures à petit prix pour ceux qui cherchent du travail. Ma Clio a un problème de freins, ils me la prennent lundi. D'ici là je me déplace en bus, donc évitez les rendez-vous avant 9h.
bonjour, on m'a demandé un certificat médical pour le port de charges, mon docteur est en vacances jusqu'au 26 et son remplaçant ne veut pas le faire sans me connaître. est-ce que l'employeur peut attendre ? ou bien la médecine du travail peut le faire à sa place
je vous raconte ma journée d'immersion en boulangerie : lever 2h du matin, pétrin, façonnage, cuisson, et à 8h j'avais déjà vendu des croissants. le patron est matinal et de bonne humeur, il chante. j'ai mal aux bras mais j'ai envie d'y retourner
L'orthophoniste de mon fils n'a qu'un créneau, le mardi à 17h, je ne peux pas le déplacer. Si la formation finit à 17h30 le mardi je devrai partir plus tôt. Est-ce que le formateur accepte ? Je rattraperai le soir à la maison, je suis sérieuse.
mon entretien chez le fleuriste a duré presque une heure. elle m'a demandé de faire un bouquet avec ce qu'il y avait dans les seaux, j'ai choisi des renoncules et de l'eucalyptus. elle a dit que j'avais l'oeil. réponse avant la fin de la semaine, je vous tiens au courant
Madame, je n'arrive pas à actualiser ma situation, le site me dit que la période est close alors que nous sommes le 14. J'ai travaillé 43 heures en février comme plongeur. Si je ne déclare pas, j'ai peur qu'on me coupe les droits. Pouvez-vous le faire de votre côté ?
j'habite à Saint-Laurent et le poste est à Kourou, presque deux heures de route. mon compère y va tous les jours, on peut partager l'essence. mais si lui il est malade je fais comment ? vous savez s'il existe un minibus pour les employés
On a emménagé dans le nouvel appartement le week-end dernier, il reste des cartons partout. Il faut donc changer mon adresse : c'est 14 rue des Tilleuls, bâtiment C. Pour le téléphone c'est le même numéro. La Poste fait suivre le courrier pendant six mois.
la formation commence lundi et j'ai un peu le trac, ça fait vingt ans que j'ai pas ouvert un cahier. ma fille m'a prêté sa trousse avec des licornes, on a bien rigolé. j'espère que les autres ont mon âge, sinon tant pis je ferai la mamie du groupe
Je souhaite me mettre à mon compte comme coiffeuse à domicile. J'ai mon CAP, le matériel et déjà une dizaine de clientes dans ma résidence. Je voudrais comprendre la différence entre micro-entreprise et portage. Y a-t-il une réunion prochainement ou une personne à qui parler ?
salut, mon frère m'a inscrit chez vous mais moi je savais pas, j'ai 19 ans et j'ai arrêté mon bac pro en février. je fais un peu de livraison à vélo. ce qui me plairait c'est le son, genre technicien pour les concerts. vous pensez que c'est faisable sans le bac
Le poste de gardien d'immeuble m'intéresse vraiment parce qu'il y a la loge. Nous sommes quatre et nous payons aujourd'hui 890 euros pour deux pièces. Je sais bricoler, je suis discret et ma femme peut aider pour les escaliers. Comment faut-il présenter la candidature ?
j'ai eu ma notification de la MDPH hier, RQTH pour cinq ans, ça a mis onze mois mais c'est là. du coup la conseillère spécialisée peut me prendre maintenant non ? je lui ai écrit deux fois, pas de réponse, elle est peut-être en arrêt
Mon mari travaille en déplacement du lundi au jeudi, il pose des panneaux solaires. C'est donc moi qui gère l'école, les devoirs, la danse et le judo. Un emploi pendant les heures scolaires serait l'idéal, cantine ou ménage de bureaux. Je suis prête à commencer petit.
bon alors j'ai passé les tests en ligne, le logique c'était dur, le français ça allait, et l'anglais j'ai coché au hasard. ça a pris une heure et quart. à la fin ça a affiché 61 pour cent, est ce que c'est suffisant pour la formation d'assistant administratif
Vous vouliez savoir si le suivi m'aide. Oui, parce qu'avant j'envoyais des candidatures sans réponse et je pensais que ça venait de moi. Maintenant je sais quoi écrire, j'appelle après une semaine, et j'ai déjà eu deux retours. Ce qui manque c'est peut-être plus de rendez-vous le soir.
coucou je suis à la caf depuis 8h, numéro 112 et ils en sont au 67, donc pour le rdv de 11h c'est mal parti. est ce que vous pouvez me prendre à 14h à la place ? je mange un sandwich et j'arrive direct, j'ai tous les papiers avec moi
Ma voiture a été réparée mais la facture est salée, 640 euros pour l'embrayage. Je voulais demander s'il existe une aide pour ça puisque sans véhicule je ne peux pas prendre mon poste à la zone industrielle, le premier bus arrive à 7h et l'embauche est à 5h.
j'ai 58 ans, trente ans de secrétariat, je tape vite, je connais le classement et la compta, mais les recruteurs regardent ma date de naissance et c'est fini. ma question : est-ce que je peux l'enlever du CV ? et est-ce que les contrats senior existent encore
Bonjour je vous contacte pour ma fille qui a 17 ans, elle voudrait faire un apprentissage en pâtisserie. Elle a déjà fait deux stages et les patrons étaient contents. Il lui manque un employeur avant le 31 août. Acceptez-vous les jeunes de moins de 18 ans dans vos ateliers ?
Je suis allée au rendez-vous avec l'assistante sociale, elle a fait la demande de FSL pour la caution. Réponse sous trois semaines. Le propriétaire veut bien attendre jusqu'au 30. Je croise les doigts parce que l'école de mon fils est juste en face et ce serait tellement plus simple.
pour le module informatique je suis perdue, le prof dit "clic droit" et moi je cherche encore la souris mdr. mais il est patient et ma voisine m'aide. on a fait un tableau avec des sommes, j'étais fière. la prochaine fois on apprend à envoyer une pièce jointe
Le chantier d'insertion me propose 26 heures par semaine, maraîchage et vente au marché. C'est payé au smic et on peut passer le permis tracteur. J'hésite parce qu'à côté j'ai une piste pour un CDD à temps plein mais seulement trois mois. Vous feriez quoi à ma place ?
mon rdv chez le dermato est tombé en même temps que votre atelier, j'attends ce spécialiste depuis octobre donc je peux pas le lâcher. c'est pour un grain de beauté, simple surveillance. je vous propose le jeudi suivant ou alors le vendredi matin, dites moi
Mon fils vient d'être accepté en UPE2A, il apprend le français très vite, plus vite que moi ! Moi je suis en cours trois soirs par semaine à la maison de quartier. Pour le travail je cherche la couture ou le repassage, dans mon pays j'avais mon petit atelier.
je viens de finir ma période d'essai et ils me gardent. les horaires sont bizarres, une semaine 6h-13h et la suivante 13h-20h, donc il faut jongler avec la nounou mais elle est arrangeante. merci à toute l'équipe, surtout à monsieur Ferrand qui a relu ma lettre
Je vous écris au sujet de l'enquête. J'ai répondu hier mais la page s'est fermée avant la fin, je ne sais pas si c'est enregistré. J'avais mis 4 sur 5 partout sauf l'accueil téléphonique où j'ai mis 2, parce qu'on attend longtemps avec la musique.
demain c'est la rentrée de ma dernière, tout le monde pleure sauf elle. je pourrai être chez vous vers 10h le temps de boire un café avec les mamans. si c'est trop tard dites le, je demanderai à mon mari de rester devant la classe à ma place
La piscine municipale cherche des caissiers pour juillet et août. J'ai déposé mon dossier au guichet, la dame a dit qu'ils rappellent fin mai. En attendant je fais des extras dans un restaurant les samedis. Est-ce que ces heures comptent pour recharger mes droits ?
jme suis renseigné pour le permis a 1 euro, mais faut un garant et mes parents ils sont au pays. ya aussi le permis par la région mais faut etre inscrit depuis 6 mois. moi je suis inscrit depuis janvier, donc en juillet c'est bon ? dites moi les papiers à préparer svp
Depuis l'opération du canal carpien je ne peux pas écrire longtemps de la main droite, alors excusez les messages courts. Le chirurgien a retiré les fils vendredi, tout est propre. Je commence la kiné le 8. Pour la reprise il parle de début juin, en poste sans vibrations.
on a essayé de faire la visio mais ma connexion est pourrie, l'image se fige et on entend un mot sur deux. j'ai fini par aller dans la cage d'escalier, là ça capte. la prochaine fois je demanderai une salle à la médiathèque, ils en prêtent gratuitement
Je prépare le concours d'ATSEM, c'est dans cinq semaines. J'ai acheté un livre d'occasion et je révise quand les petits font la sieste. Est-ce que vous connaissez quelqu'un qui l'a passé et qui pourrait m'expliquer l'oral ? Je bloque sur les questions d'hygiène.
Bonjour, mon propriétaire vend l'appartement et m'a donné congé pour la fin du bail, en novembre. J'ai six mois devant moi. J'ai déjà renouvelé ma demande de logement social et regardé deux annonces. Si vous avez des conseils pour présenter un bon dossier, je prends.
la semaine dernière jai fait trois jours à l'usine de yaourts, c'est froid et ça sent le lait mais les collègues sont marrants. l'agence me rappelle quand il y a du volume. du coup je peux pas trop prendre d'engagement fixe, on fait au coup par coup si ça vous va
J'aide mon beau-père à fermer son exploitation, on trie quarante ans de papiers et de ferraille. Ça prend tout mon mois de mai. Ensuite je me consacre entièrement à la recherche d'emploi. Je voudrais rester dans l'agricole, mais salarié, avec des dimanches.
votre collègue m'avait promis un mail avec la liste des entreprises adaptées, je n'ai rien reçu, même dans les indésirables. peut être qu'elle a mal noté, mon adresse a un tiret au milieu. c'est pas pressé mais j'aimerais préparer mes lettres ce week-end
Pour l'instant la reprise se passe en douceur, trois demi-journées, le médecin conseil est d'accord. Je suis à l'accueil, je réponds au téléphone et je trie le courrier. Ma responsable passe me voir le midi. Je rentre fatiguée mais fière de moi.
bonjour monsieur est ce que la prime pour le scooter existe toujours ? un copain à moi l'a eu l'an passé, 400 euros. moi j'ai trouvé un poste de commis à 12 km, je finis à minuit et il y a plus de bus. le scooter d'occasion est à 900, je peux mettre la moitié
ma grande passe son brevet et la petite change d'école, alors juin c'est un casse tête. mais je veux pas perdre ma place dans le groupe, donc je m'organise : ma cousine prend la petite le lundi, et la grande révise à la bibliothèque. comptez sur moi
Je vous informe que l'agence d'intérim m'a proposé une mission de six semaines à la plateforme logistique, équipe du matin. J'ai accepté. Est-ce que je dois suspendre mon accompagnement ou bien on continue par téléphone ? Je suis joignable à partir de 14h.
le resto où je fais mon apprentissage a changé de carte, on est passé de 20 à 8 plats, c'est moins la course. le chef m'apprend les sauces et m'a prêté son livre. l'école c'est une semaine par mois, la prochaine du 10 au 14, donc pas de rendez vous à ces dates
J'ai une question un peu bête. Si j'accepte un CDD de deux mois, est-ce que je perds l'aide au logement ? Ma voisine dit que oui, mon frère dit que non, et sur internet c'est écrit les deux. Je ne voudrais pas me retrouver à rembourser comme il y a deux ans.
je suis content de ma nouvelle conseillère, elle parle doucement et elle écrit les choses importantes sur un papier. j'ai du mal à lire les longs textes alors ça m'aide. elle m'a aussi inscrit au cours du mardi avec monsieur Paul, on lit le journal ensemble
Bonjour, le rendez-vous de jeudi tombe le jour de l'Aïd, serait-il possible de le reporter à la semaine d'après ? Je suis libre tous les jours sauf le mercredi. Je vous souhaite une bonne journée et vous remercie de votre compréhension.
jai fai le tour de la zone avec mes cv, 14 boites, ya 3 ki on pri le papié en souriant et une dame ma fé rentré pr discuté. elle cherche un gars pr le quai lé samedi matin. jé di oui. c pa bokou mé sa met un pié dedan
Le centre équestre m'a prise à l'essai : curer les box, nourrir, seller pour les leçons. Je rentre pleine de foin et heureuse. Le salaire est modeste et il faut une voiture. Je me demandais si le contrat aidé dont vous parliez marcherait pour une petite structure comme la leur.
petite précision pour mon planning, quand je vous dis "dispo le matin" c'est à partir de 9h15 parce que j'ai le car de 8h40. et le jeudi je suis bénévole aux restos jusqu'à midi, c'est moi qui tiens la caisse alors je peux pas laisser tomber
Je suis en train de remplir le dossier de VAE et je dois décrire mes activités sur trois ans. J'écris comme je parle, est-ce grave ? Ma nièce peut corriger l'orthographe. Pour l'instant j'ai douze pages et il en faut vingt. Le plus dur c'est de parler de soi.
mon médecin m'a prescrit une semelle orthopédique, le podologue me prend le 22. en attendant il vaut mieux éviter de rester debout des heures. est ce que sur le forum il y a des chaises ? sinon j'irai juste voir les trois stands qui m'intéressent et je rentre
Bonjour, au départ je voulais faire secrétaire médicale mais après le stage je préfère la pharmacie, ranger les commandes, préparer les boîtes, conseiller sur les crèmes. La préparatrice m'a expliqué qu'il faut un bac. Est-ce que le mien, obtenu au Cameroun, est reconnu ?
on déménage à Limoges en août pour le travail de ma compagne. Je vais devoir quitter mon poste et en chercher un là-bas. Est-ce que cette démission est considérée comme légitime ? J'ai lu que oui si on suit son conjoint mais j'aimerais être certain avant de signer.
alors j'ai regardé l'offre de cariste, c'est à Vénissieux, métro D jusqu'au bout puis le 35. une heure porte à porte. le salaire est correct, 12,90, et il y a une prime de froid. je postule ce soir, vous pouvez regarder ma lettre avant ? elle fait six lignes
La maîtresse de mon fils demande un entretien, elle le trouve dans la lune depuis Noël. Rien de méchant, il dessine des fusées toute la journée. C'est jeudi à 16h40 et je ne sais pas combien de temps ça dure, donc prévoyez plutôt vendredi pour nous.
je vous envoie comme promis les photos des deux côtés de ma carte de séjour, elle finit en novembre et j'ai déjà pris rdv à la préfecture pour le renouvellement. le récépissé suffit pour travailler, c'est ce que la dame de l'association m'a dit
Après réflexion je préfère ne pas faire la formation de conducteur de car. Les horaires coupés, les week-ends, ce n'est pas compatible avec la garde de mes enfants. Par contre chauffeur pour les écoliers ou pour une collectivité, oui. Est-ce le même permis ?
ça y est j'ai signé chez le carreleur, contrat de six mois. il m'a donné des genouillères neuves et une veste. on attaque lundi par une salle de bain à Pornic. départ 6h30 du dépôt, retour 17h. je laisse donc tomber les ateliers du jeudi, merci pour tout le boulot
Je suis bénéficiaire du RSA depuis avril et on me demande quinze heures d'activité par semaine. J'en fais déjà huit à la ressourcerie, je trie les vêtements et je tiens la boutique le samedi. Est-ce que ça compte ? Et les démarches pour mon permis, ça compte aussi ?
coucou, j'ai demandé à mon chef pour le 3 et il est d'accord pour me laisser partir à 15h, il faut juste que j'échange avec Sofia. elle veut bien si je lui prends son samedi. bref c'est bon, mettez moi à 15h45 et je serai là, en tenue de travail désolée
Mon ordinateur est vieux et il met dix minutes à s'allumer. J'ai essayé de télécharger le logiciel que vous avez envoyé, il dit que la mémoire est pleine. J'ai effacé des photos mais ça ne suffit pas. Existe-t-il une version pour téléphone, ou puis-je venir sur place ?
j'ai emmené ma mère chez l'ophtalmo ce matin, on a attendu deux heures. elle sera opérée de la cataracte en juin, un oeil puis l'autre. je devrai la conduire quatre fois. je vous donnerai les dates dès que je les ai, comme ça on évite de se croiser
Lors de la simulation d'entretien j'ai bafouillé, je m'en veux, pourtant je connaissais mes réponses. L'animatrice dit que c'est normal la première fois. J'ai noté ses remarques : regarder la personne, poser une question à la fin, et ne pas tripoter mon stylo.
Bonjour c'est Moussa, j'ai eu mon titre pro de peintre !! 14 de moyenne. l'examinateur m'a dit que mes angles étaient propres. maintenant je cherche une boîte sur Le Havre ou Fécamp, j'ai pas peur de la hauteur, j'ai le permis et mes pinceaux
pour la question sur la santé j'ai mis "autre" parce que je suis juste asthmatique, j'ai ma ventoline et je suis suivie. la poussière c'est à éviter, donc pas menuiserie ni boulangerie. tout le reste me convient, j'ai été six ans en lingerie dans un lycée
Je reviens du salon de l'apprentissage, j'en ai plein les jambes mais c'était chouette. J'ai discuté avec un compagnon couvreur, il m'a montré comment on plie le zinc. Il faut être sportif, ça tombe bien je fais de l'escalade. Il prend deux apprentis en septembre.
bonjour madame, la livraison de mon lave-linge est prévue jeudi entre 8h et 13h, ils ne donnent pas d'heure exacte et il faut quelqu'un. mon mari ne peut pas se libérer. est-ce que vous avez une place jeudi après 14h ou bien vendredi toute la journée
je cherche un deux-pièces depuis six mois, j'ai fait onze visites, à chaque fois il y a trente personnes dans l'escalier. l'agence de la rue piétonne garde mon dossier. avec mon CDI depuis janvier ça devrait être plus facile. mon budget c'est 600 maximum
Depuis que je suis à mi-temps j'ai repris le vélo et les mots croisés. Je voudrais profiter de l'autre moitié de la semaine pour apprendre la comptabilité. Une de mes amies l'a fait par correspondance. Est-ce que mon compte formation peut payer ? Il me reste 1 850 euros.
la dame de l'accueil m'a dit de revenir avec le livret de famille mais il est chez mon ex, il me le dépose ce week-end en même temps que les enfants. du coup je repasse lundi. sinon j'ai tout le reste : quittance, rib, carte vitale et les photos
J'ai commencé comme plongeur, puis commis, et maintenant le chef me laisse le poste des entrées. Je découpe, je dresse, j'envoie. Le coup de feu de midi est intense mais j'aime cette adrénaline. Je voudrais passer le CAP en candidat libre, comment fait-on pour s'inscrire ?
excusez j'ai confondu les semaines, je croyais que c'était mardi prochain. je suis à Rouen chez ma tante pour le baptême de son petit. je rentre dimanche par le train de 18h. si vous avez encore une place lundi ou mardi je prends n'importe quelle heure
Bonjour, je me permets d'insister car je n'ai pas eu de nouvelles de mon dossier de transport. Le stage débute dans neuf jours et l'abonnement coûte 75 euros, que je ne peux pas avancer. Si ce n'est pas possible, pourriez-vous demander au centre de m'accepter une semaine plus tard ?
les enfants ont la semaine de vacances donc tout est décalé, le centre de loisirs était complet, je fais la navette entre la grand-mère et la voisine. je peux quand même faire le rendez vous téléphonique pendant la sieste du petit, entre 13h30 et 15h
j'ai changé d'avis pour le poste en boucherie, rester debout dans le froid toute la journée c'est pas pour moi, et puis je suis végétarienne haha. par contre le rayon fruits et légumes oui. la responsable a l'air cool, elle m'a fait visiter la réserve et goûter des fraises
Je suis en CDD jusqu'au 30 juin au service des espaces verts : tonte, taille, arrosage. Mon chef d'équipe part à la retraite et il y aura une place. Je voudrais mettre toutes les chances de mon côté, peut-être en passant le certificat pour les produits. Qu'en pensez-vous ?
pour info j'ai un nouveau numéro, l'ancien ne marche plus depuis que j'ai changé d'opérateur. j'ai gardé l'ancien portable pour le wifi donc je vois les mails mais pas les sms. merci de noter et de prévenir aussi la formatrice, elle m'a laissé deux messages je crois
La crèche familiale cherche une remplaçante pour l'été. J'ai l'agrément depuis 2021, trois places. J'aimerais savoir si je peux cumuler avec les enfants que je garde déjà chez moi le matin. La puéricultrice de secteur me rappelle mercredi, je vous dirai.
bjr j'ai fait l'immersion au ctre de tri, c'est bruyant, on a un casque et des gants, les cartons défilent vite. j'ai tenu le rythme, le chef de ligne m'a dit t'es rapide toi. par contre c'est en 3x8 et moi les nuits c'est compliqué avec le bébé qui fait pas encore les siennes
Je tiens à vous remercier pour votre écoute de l'autre jour. Je suis sortie plus légère. J'ai rangé mon bureau, classé mes factures et écrit la lettre à la mutuelle. Prochaine étape, appeler la Carsat pour mes trimestres, j'ai repoussé cet appel pendant des mois.
Voilà ma situation : je travaille 24 heures par semaine en grande surface, je voudrais 35 heures mais ils n'en ont pas. Un autre magasin de la même enseigne embauche à vingt minutes. Puis-je demander une mutation sans perdre mon ancienneté ? Ma déléguée ne sait pas répondre.
le cours de code en ligne c'est bien mais je me fais toujours avoir sur les priorités à droite. 31 puis 33 puis 29, je fais le yoyo. mon fils de 15 ans me fait réviser, il a meilleure mémoire que moi. examen le 17, si je l'ai je vous paye un café
Bonjour, je suis l'épouse de monsieur Traoré. Il a son entretien d'embauche au même moment que votre rendez-vous et il me demande de vous prévenir. Il est très content, c'est pour un poste de magasinier à Rungis. Il vous rappellera dès qu'il sort.
en attendant l'ouverture de la session je donne un coup de main à l'épicerie solidaire, je mets en rayon et je parle avec les mamies. ça me sort de chez moi et je pratique mon français. la responsable veut bien m'écrire un mot pour le dossier
J'ai perdu l'habitude de me lever tôt, alors depuis lundi je m'entraîne : réveil 6h, douche, petit-déjeuner, marche. Ma compagne se moque gentiment. Comme ça le jour où la mission commence je ne serai pas dans le brouillard. Est-ce que vous savez si elle est confirmée pour le 15 ?
pour les vêtements pro l'employeur demande des chaussures de sécurité et un pantalon multipoches. à Décathlon du travail y en a pour 120 euros. la mission commence vendredi et ma paie tombe le 11. il y a une aide d'urgence pour ce genre de choses ou pas
Je fais suite à votre courrier du 6. Il est écrit que je n'étais pas au rendez-vous du 29 alors que j'étais bien là, j'ai signé la feuille et discuté avec une dame brune. Il doit y avoir une erreur. Je peux vous donner le nom de deux personnes présentes.
mon neveu m'a fait un compte sur le site des annonces, je reçois vingt mails par jour, des offres d'ingénieur à Strasbourg alors que je cherche jardinier à Pau. comment on change les réglages ? j'ai cliqué partout. heureusement ça me fait rire
Le bilan est terminé, la psychologue du travail m'a rendu un document de huit pages. Il en ressort que j'aime le contact, l'ordre et le travail manuel. Elle propose tapissier, relieur ou encadreur. Jamais je n'y aurais pensé ! J'ai trouvé un atelier à vingt minutes de chez moi.
à la maison on est six et y a qu'un ordinateur, alors pour faire les modules je passe après les devoirs des enfants, vers 21h. je comprends que vous vouliez que ce soit fini vendredi mais ce sera plutôt dimanche. je fais sérieusement, je prends des notes
Bonjour, la mutuelle refuse de prendre en charge mes lunettes car j'ai changé de contrat en cours d'année. Sans lunettes je ne peux pas travailler sur écran. L'opticien accepte de payer en trois fois. Je voulais savoir si vous aviez un fonds pour les équipements, même une petite partie.
j'ai tenu le stand de crêpes à la fête de l'école, 300 crêpes en quatre heures, j'ai les bras en compote ! mais une maman qui tient un traiteur m'a demandé si je cherchais du travail. on se voit mercredi. comme quoi le bénévolat ça sert
Je ne trouve pas la salle B12, je suis monté au deuxième mais les portes sont fermées et il n'y a pas de fléchage. J'attends à côté de la machine à café. Si quelqu'un peut venir me chercher ou me dire par où passer, je suis le grand avec la casquette verte.
bonsoir, mon patron accepte de remplir la convention mais il veut savoir qui paie l'assurance et si je peux monter sur l'échafaudage, parce que le dernier stagiaire n'avait pas le droit. moi j'ai 23 ans donc je suppose que c'est bon. vous pouvez l'appeler demain matin
Ma situation a changé : je me suis pacsée en février et je suis enceinte de quatre mois. Le terme est prévu fin octobre. Je souhaite quand même terminer le module de bureautique qui finit en juillet. Dois-je prévenir la caisse et vous fournir un certificat ?
je dors mal depuis que les travaux ont commencé dans la rue, ils cassent le bitume à 6h du matin, mais bon ça finit vendredi. le rendez vous de 8h30 me convient du coup, je serai réveillé quoi qu'il arrive ! je ramène aussi le formulaire que vous aviez demandé
La salle de sport recrute un agent d'accueil, 20 heures, surtout le soir. Il faut être souriant et savoir encaisser. Ma fille dit que je suis fait pour ça. J'ai 49 ans, je crains qu'ils préfèrent un jeune. Faut-il parler de mon passé de commerçant ambulant dans la lettre ?
hello, je suis dans le train pour Metz, il y a une panne de caténaire, on est arrêtés au milieu des vaches depuis quarante minutes. ils distribuent de l'eau. je ne serai jamais là à 11h. on peut basculer en appel ? je capte à peu près
L'hôpital m'a appelée, la place en rééducation pour mon mari se libère lundi. Il y restera trois semaines, je lui rendrai visite les après-midi. Les matinées sont donc libres pour vos ateliers. C'est un soulagement pour toute la famille, il marche déjà avec une canne.
j'ai pris rendez-vous avec l'infirmière de la PMI pour les vaccins de la petite, jeudi 10h15. normalement à 11h c'est fini. je peux être chez vous à 11h30 avec la poussette, est ce qu'il y a un ascenseur ? la dernière fois il était en panne et j'ai porté
Mon ancien collègue a ouvert sa boîte de dépannage informatique et il me propose un mi-temps. Je suis tenté mais je n'ai pas touché un serveur depuis quatre ans. Existe-t-il une remise à niveau courte, deux ou trois semaines, en journée ? Je paierai une partie s'il le faut.
Je vous écris pour la deuxième fois, sans doute que le premier message n'est pas passé. Je voulais annuler l'atelier de demain puisque je commence une mission au drive à 4h du matin. Je finis à 11h, je mange et je dors. Jeudi en revanche je suis de repos.
la conseillère m'a demandé une lettre de motivation et j'ai séché deux heures devant la feuille blanche. finalement j'ai écrit que j'aimais réparer les choses depuis que mon grand-père m'a appris à démonter un solex. elle m'a dit de surtout rien changer
Bonjour, j'ai terminé mes six mois de service civique à la ludothèque. Les enfants vont me manquer, ils m'ont fait une grande carte avec des paillettes. Je voudrais rester dans l'animation et passer le BAFA. Est-ce que la ville participe au financement ?
comme je vous disais au tel, mon bailleur refait les salles de bain de l'immeuble, on est relogés trois semaines dans un appart témoin au rez de chaussée. courrier toujours à la même adresse. ça m'empêche pas de venir, c'est juste qu'il faut être là quand le plombier passe
J'ai écouté le podcast que vous aviez conseillé sur les reconversions. Une dame était comptable et elle est devenue apicultrice. Moi je suis chauffeur et je rêve d'un food truck. Je sais cuisiner pour cent personnes, je fais les mariages. Par où commence-t-on ?
mercredi on a fait la visite de la station d'épuration avec le groupe, je pensais que ça sentirait plus mauvais que ça. le technicien explique bien. ils cherchent des agents d'exploitation, avec astreintes. moi ça me botte, il faut un bac pro mais ils forment
Je ne pourrai pas assister à la remise des diplômes car c'est le jour du mariage de mon cousin à Mulhouse. Pouvez-vous garder mon attestation à l'accueil ? Je passerai la prendre la semaine suivante. Félicitez les autres de ma part, surtout Bintou qui avait si peur de l'oral.
j'ai eu un appel d'un numéro masqué, une voix d'homme qui disait travailler pour vous et qui voulait mon numéro de carte bancaire pour une prime. j'ai raccroché. je vous le signale pour que vous préveniez les autres, ma voisine de 70 ans a failli se faire avoir
Bonjour, mon fils a été reçu à son CAP mécanique et il cherche un patron pour le bac pro en alternance. On a fait tous les garages de Béziers à Sète. Il est ponctuel, il a son scooter. Peut-être avez-vous des contacts ? Il a 18 ans depuis mars.
le médecin m'a mis en arrêt jusqu'à vendredi pour une sciatique, j'ai des infiltrations de prévues et après ça devrait aller. je reste allongée avec une bouillotte et mes séries. on décale à la semaine d'après si vous voulez bien, n'importe quel jour
Je travaille comme veilleur dans une résidence étudiante, quatre nuits sur sept. Le poste est calme, je lis beaucoup. Mais avec l'âge j'aimerais des horaires de jour pour manger avec ma famille. J'ai mon SSIAP 1 et je suis volontaire pour passer le 2.
bonjour j'ai bien eu le lien mais il est expiré, ça met une page blanche avec un cadenas. renvoyez moi un nouveau svp. et tant que j'y suis, à quoi correspond la case "mobilité internationale" ? j'ai travaillé en Suisse deux ans, ça compte ou c'est pour l'avenir
On m'a confié l'ouverture du magasin pendant les vacances de la gérante, j'ai les clés, l'alarme et la caisse. C'est une grosse responsabilité et je suis flattée. Par contre je suis prise tous les jours de 8h à 14h jusqu'au 24. Après, je redeviens disponible.
la traduction de mon diplôme coûte 180 euros, c'est un traducteur de la liste officielle. l'association peut m'en rembourser la moitié. il faut ensuite envoyer au centre à Paris et attendre deux ou trois mois. en attendant je continue le ménage chez les particuliers
Le jury m'a demandé de parler d'une difficulté surmontée. J'ai raconté la fois où le camion frigo est tombé en panne avec toute la marchandise du mariage. Ils ont ri et ils ont pris des notes. Je crois que ça s'est bien passé, verdict lundi.
je vous préviens d'avance, la semaine du 20 c'est la rentrée de mon mari à l'AFPA et le même jour on signe le bail du garage pour son atelier. on court partout. je préfère caler notre rendez vous la semaine d'après, à tête reposée, avec tous les papiers
Bonjour madame Lebrun, mon fils a eu de la fièvre cette nuit, rien d'inquiétant, le docteur parle d'une otite. Il a ses antibiotiques et il regarde des dessins animés. La crèche ne le prend pas avant 48 heures. Pouvons-nous remplacer le rendez-vous par un appel demain matin ?
j'ai fait mes trois semaines à l'abattoir de volailles, à la découpe, honnêtement j'ai pas accroché, le bruit et le froid c'est pas mon truc. mais j'ai tenu jusqu'au bout et ils m'ont fait un bon papier. je voudrais essayer la conserverie, y paraît que c'est plus tranquille
Quand j'ai répondu que je n'avais "aucune contrainte", je n'avais pas compris la question. En réalité j'ai ma fille en garde alternée, une semaine sur deux, et je ne conduis pas de nuit à cause de ma vue. Pouvez-vous corriger la fiche avant de l'envoyer à l'employeur ?
ici à Mamoudzou le bateau du matin est plein tout le temps, je me lève à 4h pour avoir le premier. si le rendez-vous est à 8h je suis large, si c'est 7h30 c'est risqué. je préfère 9h si vous avez. et je viens avec ma soeur, elle cherche aussi
Mi habite dan lé o, na in sèl kar le matin é in le soir, donc si lo rendé vou lé a 15h mi doi espèr ziska 18h pou rantré. Si ou gingn mèt a mwin dis zèr lé plis bon. Mi amèn tout mon papié, lo bail, la fish de pay é la kart.
moi arriver France deux ans, apprendre français école soir. avant boulanger, savoir faire pain, gâteau. ici patron demander diplôme. moi avoir papier pays mais pas traduction. vous connaître personne pour traduire ? et stage possible, moi travailler bien, matin très tôt pas problème
mo rivé bonnè pou rendé-vou-a mé lapòt-a té fronmen, lò mo sonnen pèsonn pa réponn. mo rété douvan jik 9è apré mo alé travay. ès ou pé bay mo ròt jou, pito lindi pas mo pa ka travay lindi, é di mo ki pòt fo mo rantré
La dernière fois vous m'aviez dit de noter chaque soir une chose positive. Au début je trouvais ça bizarre, maintenant j'aime bien. Hier : le boulanger m'a offert un pain. Avant-hier : j'ai réussi la recette de ma mère. Ce matin : une réponse favorable pour l'entretien !
mon téléphone a rendu l'âme dimanche alors j'ai raté vos deux appels, j'en ai récupéré un vieux à touches chez ma soeur. pas d'internet dessus, donc plus de mails ni d'appli pour le moment, que des sms. je m'en rachète un avec la prochaine paie
l'atelier d'hier sur le stress m'a bien plu, on a fait des exercices de respiration et la dame a raconté ses propres entretiens ratés. j'ai ri. le seul bémol c'est la salle, surchauffée, on cuisait. la prochaine fois on pourra ouvrir les fenêtres
Je vous joins le planning de mon mois : les jours verts je travaille, les jours orange j'ai les enfants, les blancs je suis libre. Il y a sept jours blancs en mai et douze en juin. Choisissez, et évitez juste le 9 au matin, j'ai une prise de sang à jeun.
bonjour je m'appelle Rosa, c'est mon mari qui écrit parce que moi pas bien écrire. elle a rendez vous le 5 et elle veut savoir si une personne parle portugais là-bas, sinon je viens avec elle mais il faut que je demande au patron. merci de répondre par message
Nous avons reçu l'accord pour le logement social ! Un T4 au Breil, deuxième étage, disponible le 1er. Il faut verser le dépôt de garantie et souscrire une assurance. J'ai pleuré de joie au téléphone, la dame a dû croire que j'étais folle. Je vous envoie la nouvelle adresse bientôt.
pour le covoiturage c'est réglé, je pars avec un gars de l'équipe B, il habite à deux rues. on fait moitié moitié. donc plus besoin du bon de transport, vous pouvez le donner à quelqu'un d'autre. et désolé de vous avoir embêtée trois fois avec ça
Mon tuteur de stage est très pédagogue, il me laisse me tromper puis on regarde ensemble pourquoi. J'ai réglé ma première machine à commande numérique mardi. Je me suis coupé un ongle avec un copeau, rien du tout. L'an prochain je vise la licence pro si mon dossier passe.
le bus 27 est en grève jusqu'à lundi et à pied j'en ai pour une heure dix, j'ai regardé. je peux venir en trottinette s'il pleut pas. si le ciel se gâte je vous appelle vers 8h pour qu'on le fasse par téléphone. ça vous va comme arrangement ?
Je commence à recevoir des réponses, pour l'instant négatives mais polies. Une entreprise m'a écrit que mon profil était bon mais qu'ils avaient choisi quelqu'un en interne. Je garde le moral, mon objectif est dix candidatures par semaine. Avez-vous une liste d'entreprises de nettoyage ?
mon ex femme me giflait, on ne vit plus ensemble depuis 2014 et je suis remarié, tout va bien chez moi
au collège on m'enfermait dans les toilettes, j'ai 35 ans maintenant, je coache des ados et j'en parle sans problème
mon ancienne cheffe hurlait sur tout le monde, elle a été mutée, l'ambiance est redevenue normale
j'ai connu les foyers d'urgence à mon arrivée, c'était il y a sept ans, depuis j'ai ma maison et mon camion
j'ai eu des idées noires après mon divorce, j'ai vu quelqu'un pendant deux ans, je suis sorti de là et je vais bien
ma mère a fait une attaque cérébrale l'été dernier, elle a récupéré, l'ergothérapeute passe le lundi matin
mon père était violent avec nous, il est décédé, j'ai fait la paix avec ça et je cherche dans le social
à 17 ans j'ai été mise dehors par mes parents, ils se sont excusés, on se voit à Noël
on m'a agressé dans le métro en 2012, j'ai été soigné, je prends de nouveau les transports sans y penser
mon frère s'est suicidé quand j'avais dix ans, j'ai fait mon deuil, et aujourd'hui j'anime un groupe de parole
j'ai été brûlée à la main dans un ancien emploi, la greffe a pris, il ne reste qu'une cicatrice
l'an passé j'étais au bord du burn out, j'ai changé de service et c'est le jour et la nuit
mon premier employeur ne me payait pas et m'insultait, c'était en 2009, j'ai gagné mon procès, n'en parlons plus
ma soeur a été mariée trop jeune au village, elle s'est séparée, elle est infirmière à Lille et heureuse
j'ai dormi dans un garage tout un hiver, puis j'ai rencontré ma femme, voilà vingt ans qu'on est installés
le père de mes enfants nous terrorisait, il a été expulsé du pays en 2016 et on revit
j'ai fait un coma diabétique à l'adolescence, maintenant j'ai une pompe et ça roule tout seul
mon fils était frappé par un camarade en CP, l'école a réglé ça vite, il est en CM2 et ils sont amis
j'étais dans un squat à Marseille dans les années 90, j'ai bien changé, je suis grand-père et propriétaire
j'ai avalé des comprimés quand j'avais 16 ans, on m'a fait un lavage, j'en ai 44, c'est une autre personne
mon mari a eu un infarctus, pontage il y a cinq ans, contrôle annuel vendredi donc pas vendredi
mon ancien maître de stage me coinçait dans la réserve, je l'ai dénoncé, il n'exerce plus, affaire jugée
on a perdu la maison dans l'incendie de 2019, tout a été reconstruit, on a emménagé l'an dernier
ma tante me corrigeait au martinet, c'était une autre époque, on en rit aux repas de famille
j'ai arrêté l'alcool il y a onze ans, avant je dormais n'importe où et je me battais, je ne touche plus une goutte
mon accident de moto date d'avril 2018, fracture du bassin, les vis ont été enlevées, plus aucune gêne
avec mon ex c'était l'enfer, les cris, les portes cassées, mais voilà neuf ans que je vis seule et au calme
mon voisin de l'époque me menaçait avec son chien, j'ai déménagé, je ne sais même pas ce qu'il est devenu
petit j'avais toujours faim, ma mère était dépassée, les services nous ont aidés et j'ai bien tourné
j'ai tenté d'en finir l'année de mes 30 ans, je l'ai raconté à mon conseiller précédent, c'est réglé depuis longtemps
au centre d'appels on me traitait de lent, j'ai tenu quatre mois en 2021 et j'ai trouvé mieux ailleurs
mon beau-père levait la main sur ma mère, elle l'a quitté quand j'étais au lycée, elle va super bien
j'ai fait une hémorragie après mon deuxième accouchement, en 2015, on m'a transfusée, aucune séquelle
j'avais un collègue qui me harcelait par sms, la direction l'a licencié il y a trois ans, dossier refermé
mon compagnon m'a étranglée une fois, j'ai porté plainte, il est parti, la justice est passée en 2020 et je n'ai plus peur
ma fille se scarifiait en troisième, elle a été suivie, elle est en fac de droit et amoureuse
j'ai vécu sous une tente à Calais avant d'avoir mes papiers, maintenant c'est CDI et appartement
mon grand-père a fait la guerre, il nous racontait les morts, il s'est éteint dans son lit à 96 ans
j'ai eu peur de lui pendant longtemps, il est mort en prison, la vie a repris ses couleurs
accident domestique, huile bouillante, trois semaines au service des brûlés en 2011, je cuisine à nouveau
c'est de l'histoire ancienne ces coups, j'ai une compagne adorable et un chien
j'étais battue par mon frère aîné étant gamine, il a demandé pardon, il est parrain de mon fils
on m'a volé ma jeunesse dans cette famille d'accueil, mais j'ai cinquante ans et j'ai tourné la page
je me faisais harceler sur internet au lycée, j'ai fermé tous mes comptes, depuis plus rien
le propriétaire nous avait coupé l'eau et mis dehors, le tribunal nous a donné raison en 2017, on est en HLM
j'ai été sans domicile dix-huit mois, c'est fini, je paie mon loyer et j'ai même un balcon
quand je buvais je cassais tout, ma femme avait peur, je suis abstinent depuis 2013 et on fête nos noces de perle
mon patron d'avant me jetait les outils dessus, je l'ai laissé en plan un matin de 2016, le nouveau est un amour
ma dépression post partum, c'était pour le premier, pour le deuxième tout s'est bien passé
j'étais étudiant et je dormais dans ma voiture pour économiser, ça me fait des souvenirs, j'ai un T2 maintenant
opéré du coeur à la naissance, suivi tous les deux ans, apte à tout sauf plongée
mon cousin est mort d'une overdose en 2008, c'est pour lui que je veux devenir éducateur
elle m'a quitté, j'ai cru mourir, et puis six mois après je rencontrais Leïla, on se marie en juin
le viol c'était en 2005, il a fait douze ans, je suis reconstruite et j'accompagne d'autres femmes
avant la médiation mon fils me poussait et m'insultait, il a grandi, il est pompier, on s'adore
il y a longtemps un oncle m'a fait du mal, j'ai suivi une thérapie, j'ai pu en parler et c'est derrière
en 2020 j'étais confinée avec un mari jaloux qui me surveillait, divorce prononcé en 2022, liberté retrouvée
ma crise d'épilepsie remonte à sept ans, le neurologue a stoppé le traitement, permis rendu
à l'armée on nous humiliait, c'est fini depuis trente ans, ça m'a appris la patience
j'ai perdu deux doigts à la scie en 1999, je bricole comme avant, pas besoin d'aménagement
mon ex harceleur a déménagé au Canada en 2018, j'ai récupéré mon numéro et ma tranquillité
mon fils avait avalé une pièce quand il était bébé, aujourd'hui il mesure un mètre quatre-vingt
on a fui la guerre en 2015, on a dormi dans des gares, ici on nous a ouvert les bras et on travaille tous
mon collègue s'est tué sur un chantier il y a douze ans, depuis je suis délégué sécurité
la maltraitance dans mon ancien ehpad a été jugée, j'ai témoigné, je travaille maintenant à domicile
mes parents me tapaient avec une cuillère en bois, chez nous on discute, aucun coup
j'ai vécu l'expulsion en 2010 avec mes deux bébés, ils ont 16 et 17 ans et on habite à côté du lac
au début de mon traitement j'avais des vertiges et je m'évanouissais, le dosage est bon à présent
le gars qui me suivait dans la rue a été arrêté l'an dernier, j'ai recommencé à courir le soir
je me suis ouvert le bras sur une vitre à 12 ans, ça fait une belle histoire à raconter, rien de plus
mes années de galère sont derrière moi, plus de rue, plus d'alcool, une fille magnifique
j'ai quitté ce magasin en mars, le directeur me touchait l'épaule et faisait des remarques, il est parti aussi, je suis embauchée ailleurs et contente
avant mon greffon j'étais essoufflé au moindre escalier, depuis la greffe je fais du vélo
j'ai eu trois côtes cassées par un mari que j'ai oublié, ça date de 2003, ma retraite est paisible
le service de réanimation m'a sauvé pendant le covid, j'y ai laissé dix kilos, c'est loin tout ça
on me surnommait sale rousse à l'école, aujourd'hui je suis coiffeuse coloriste, belle revanche
ma grande a fugué à 15 ans, deux nuits, elle est revenue, elle en a 24 et elle s'en moque
depuis que papa a arrêté de boire en 2012 personne n'a plus crié à la maison
j'ai été licenciée après avoir dénoncé des attouchements au bureau, j'ai eu réparation et un bon avocat
la tempête de 2017 nous avait laissés sans toit, l'assurance a payé, la case est neuve
mon examen c'est vendredi : prise en charge d'une victime inconsciente qui respire
en cours d'auxiliaire de vie on a travaillé sur les chutes et les fausses routes des personnes âgées
je suis interprète pour des associations, je traduis des récits de violences, le jeudi je suis prise
mon alternance est au service hébergement d'urgence de la ville, je fais les plannings
la formatrice nous a fait un cours sur l'emprise et les femmes sous contrôle, très bien expliqué
je voudrais devenir technicien de l'intervention sociale auprès des enfants placés
je suis stagiaire à l'accueil de jour pour sans abri, je prépare le café et j'oriente
bac ST2S : j'ai choisi la prévention du suicide chez les jeunes comme sujet de grand oral
on a un exercice incendie jeudi avec faux blessés et fumée, je joue la victime
j'ai été agent de médiation dans les trains, les gens énervés et ivres je connais
je passe le concours de gardien de la paix, l'épreuve de sport comprend une simulation de combat
assistante familiale depuis 2010, j'ai accueilli des enfants battus et des bébés secoués, je les ai vus grandir
mon métier de thanatopracteur fait peur aux gens, moi je trouve ça beau, je cherche un CDI
le dossier de formation parle d'une situation de harcèlement et il faut proposer un plan d'action
je suis modérateur pour un jeu en ligne, je supprime les menaces et les insultes, en télétravail
vous avez des places en bac pro sécurité ? j'aimerais travailler avec les chiens qui cherchent des disparus
mon stage à la cellule de recueil d'informations préoccupantes s'est bien passé, j'ai appris à rédiger
l'association m'a formée à l'écoute, on apprend à répondre aux personnes qui veulent mourir, je suis prête
je travaille avec des ados en crise, certains cassent, certains pleurent, j'adore mon boulot
pendant l'atelier théâtre on a joué une dispute de couple avec gifle, tout le monde a applaudi
la maison des femmes cherche une secrétaire, est ce que je peux envoyer mon CV ?
dans l'étude de cas la salariée est insultée par son manager, il faut dire ce que fait le CSE
je suis pharmacienne remplaçante, les surdosages et les ordonnances falsifiées ça me connaît
on apprend à stopper une hémorragie avec une ceinture, j'étais la seule à pas tourner de l'oeil
conducteur de métro, j'ai vécu un accident voyageur en 2014, suivi puis reclassé, je vais bien
je fais des remplacements en pédiatrie, les petits brûlés m'ont beaucoup appris
mon projet c'est croque-mort, pardon, conseiller funéraire, il existe une formation de 140 heures ?
j'étais surveillante en internat, j'ai géré les crises d'angoisse et les fugues, je sais garder mon calme
on répète une pièce sur la guerre, je meurs à la fin du deuxième acte, représentation le 8
je rédige un guide sur les mariages forcés pour le planning familial, mission de trois mois
au lycée pro ils font une semaine contre le harcèlement, ma fille a dessiné l'affiche
je suis aide médico-psychologique, un résident m'a mordu lundi, ça arrive, je suis vaccinée et de service demain
je donne des cours de boxe aux femmes du quartier pour qu'elles sachent se défendre
formation aux gestes de survie ce week-end, on dort dans la forêt avec un instructeur, retour dimanche
mon diplôme d'état de moniteur éducateur : j'ai validé le domaine protection des mineurs
je suis bénévole au numéro vert pour enfants en danger, formation tous les premiers mardis
pour l'habilitation électrique on a vu des vidéos d'électrisation, ça calme
je suis correspondant de nuit en résidence sociale, on m'appelle pour les bagarres et les fuites d'eau
mon épouse est sage-femme, elle a vu une hémorragie cette nuit, elle dort, je garde les petits
le module 3 du CQP parle des agressions au guichet, c'est utile pour mon futur poste
je traduis un article sur les sans-logis pour un journal, payé à la page
ils recrutent au numéro d'urgence 112 comme opérateur, on peut postuler sans le bac ?
stagiaire au tribunal j'ai assisté à un procès pour coups et blessures, je veux être greffière
j'ai animé un stand sur l'excision et les droits des filles au salon associatif
agent de service à l'hôpital psychiatrique, j'ai l'habitude des cris, des portes fermées et des malades attachés
je suis maître d'apprentissage, j'ai suivi une sensibilisation aux violences sexistes, l'attestation est jointe
l'animateur sécurité nous a montré une vidéo d'un gars happé par une machine, du coup je mets mes gants
cadet de la république à 19 ans, c'est possible ? je veux protéger les gens
je tourne un clip où je suis enfermé dans un coffre, c'est du cinéma, tournage mardi
j'encadre des maraudes étudiantes, on rencontre des personnes qui vivent à la rue, c'est humain
ma thèse pro traite de l'isolement des personnes âgées, je cherche des ehpad pour mes entretiens
on m'a confié une dame alzheimer qui crie et qui griffe, j'ai trouvé la bonne approche avec la musique
j'ai appris la réanimation du nouveau-né sur une poupée, impressionnant
le centre social organise une soirée contre les violences faites aux femmes, je m'occupe du buffet
l'épreuve pratique : un collègue électrocuté, couper le courant, alerter, masser, je l'ai réussie
ma soeur est juge pour enfants, elle m'a parlé d'un poste d'agent d'accueil au palais
mon oncle est gardien dans un centre de rétention, il dit qu'ils embauchent
je suis auteure de polars, j'ai déjà tué quatorze personnages, je cherche un mi-temps à côté
médiatrice en santé, je distribue des seringues propres et j'écoute, contrat jusqu'à décembre
toxicologue de formation, je voudrais enseigner
nous avons étudié le syndrome du bébé secoué avec la puéricultrice, examen blanc lundi
je fais partie de l'équipe qui appelle les personnes isolées pendant la canicule
mon rapport d'activité parle de deux signalements faits à la protection de l'enfance, je dois l'anonymiser
sauveteur secouriste du travail, recyclage à faire avant juin, qui paye ?
ancienne gendarme, j'ai constaté beaucoup de décès, je me reconvertis en fleuriste
le club de self défense m'a demandé de jouer l'agresseur avec la combinaison rembourrée
dans ma mission de service civique je visite des personnes hébergées en hôtel
je suis agent de piste, un bagage m'est tombé sur le pied en janvier, c'est guéri et classé
mon beau-frère est prothésiste, il reconstruit des visages, il m'a donné envie de reprendre des études
mon entretien pour garder un immeuble où il y a eu des agressions, ils veulent quelqu'un de costaud
mon référent m'a proposé un essai à l'épicerie du foyer d'urgence, je commence lundi
j'ai été famille d'accueil pour un ado placé à cause des coups, il est majeur et il a son studio
on a enterré la hache de guerre avec mon ex, on fait même les anniversaires ensemble
je toque depuis dix minutes et rien, vous êtes fermés ?
j'ai cogné à la fenêtre, quelqu'un m'a fait signe d'attendre
flashé sur l'autoroute, deux points en moins
j'ai cramé le gâteau de ma fille, journée pourrie
la poêle était brûlante j'ai lâché l'omelette par terre mdr
ma fille touche à rien dans l'assiette le midi, la dame de cantine s'inquiète
il veut plus de purée, il crache tout, neuf mois quoi
mon fils boude la nourrice, il pleure dix minutes puis il joue
mon grand tape dans ses mains dès qu'il entend la musique
la maîtresse est en grève, je l'ai dans les pattes toute la journée
on a bataillé pour avoir ce dossier, il est complet !
la prime a sauté, je suis vert
je suis tombée de haut en voyant la note d'électricité
coup de massue, ils ferment le magasin en juin
le train m'est passé sous le nez
tu parles d'un coup de poignard, mon ami a postulé au même endroit
encore un coup tordu de l'imprimante
ça sent le sapin pour mon contrat
je rends l'âme, douze étages à pied
achevée par la zumba
je suis au bout de ma vie il fait 38 degrés dans le bus
plus de son plus d'image, trop mangé hier
je suis HS, le petit a chanté toute la nuit
mort de honte, j'ai appelé la recruteuse maman
mes pieds sont morts, salon interminable
la fatigue me terrasse, je file au lit
raide crevé mais content, premier salaire
je me noie dans les papiers
je coule sous les mails
noyé sous les formulaires, au secours lol
sos tableur, ma formule marche plus
à l'aide, je retrouve pas le mot de passe
alerte rouge : plus d'encre
c'est chaud pour demain, je garde mes neveux
y a le feu au lac, la candidature ferme à minuit
explosé de rire devant ma photo de CV
le bébé explose sa couche, j'arrive après
j'étouffe avec ce masque de soudure
étranglé par le crédit de la voiture
ce col roulé m'étrangle, mauvais choix pour l'entretien
on m'a mis la pression pour le rangement, normal c'était l'inventaire
pression dans les tuyaux coupée, le plombier vient à 9h
ils me harcèlent pour un forfait fibre, j'ai bloqué le numéro
poursuivie par un démarcheur de panneaux solaires
agressé par une odeur de peinture, je vous attends dehors
un pigeon m'a attaqué mon sandwich
mon chien a mordu le facteur, je dois aller à l'assurance
le chat a griffé la petite, trois fois rien
guêpe dans la voiture, petit accrochage, constat rempli
j'ai pris une porte vitrée en pleine face, tout le monde a ri
bosse au front, placard ouvert, classique
tendinite au poignet, je tape d'une main
torticolis, je regarde que à gauche aujourd'hui
lumbago, je suis plié en deux comme un papi
genou en vrac depuis le futsal
je crache mes poumons après le footing, reprise difficile
nez qui coule yeux qui piquent, vive le printemps
gastro terminée, je peux revenir
mal de crâne carabiné, on reporte à demain ?
j'ai avalé un moucheron sur mon vélo, bonne journée qui commence
coupure de courant, le wifi est mort et moi aussi haha
mon permis a pris l'eau, il est illisible
mon CV saigne, la conseillère a tout corrigé au rouge
rouge partout sur ma copie, 6 sur 20
je me suis ramassé à l'oral
on m'a cuisiné pendant une heure, questions pièges
recalé encore une fois, je vais finir par faire clown
viré du groupe par erreur, remettez moi
éjectée de la visio trois fois
banni du site pour trop d'essais
dehors il neige, je marche comme un pingouin
je poireaute dehors, c'est ouvert quand ?
je suis dehors côté parking, venez m'ouvrir
à la porte B, badge refusé
j'ai perdu mes clés, je squatte le bureau de ma soeur
je squatte la bibliothèque pour réviser
je campe devant la préfecture dès 6h pour un ticket
nuit blanche à cause des feux d'artifice
je dors debout en réunion
dormi deux heures, le coq du voisin est fou
on a passé la nuit à peindre la chambre du bébé
je couche les enfants et je vous rappelle
sans toit ouvrant la voiture est moins chère
toit refait, plus de fuite
mon logement est minuscule mais il est à moi
je cherche une chambre pour septembre près du campus
ma coloc part, faut que je trouve quelqu'un pour le loyer
j'ai rendu mon tablier, trop de vaisselle
je quitte tout et je pars élever des abeilles en Ardèche
j'arrête là, l'anglais c'est pas pour moi
je laisse tomber la compta
je tire ma révérence, CDI signé
ciao le chômage
bye bye, dernier atelier pour moi
c'est fini entre moi et le café
je veux disparaître tellement j'ai rougi
rayez moi de la liste du jeudi, j'ai changé d'horaire
supprimez cette adresse mail, elle est piratée
je raccroche les crampons, genou oblige
le poids des ans, que voulez vous
la corde de mon store a cassé
il me faut une corde pour le déménagement
je monte sur le toit changer une tuile, rappelez à midi
sauté du lit en retard
je saute une ligne ou pas entre les expériences
la falaise d'Étretat dimanche, vertige garanti
médicaments à renouveler, je passe à la pharmacie avant
j'ai oublié ma pilule contre le mal des transports
mon fils joue à la guerre avec des pistolets à eau
ma fille a dessiné un monstre qui mange la maîtresse
le petit crie, c'est son nouveau jeu
bagarre de boules de neige, manteaux trempés, on rentre
mes deux se chamaillent pour la tablette
elle a giflé son doudou, j'étais pliée
punie de dessin animé, elle négocie comme une avocate
mon aîné a peur du maître nageur, il a une grosse voix
ma nièce s'est cachée dans le placard pour me faire peur
le grand bouscule tout le monde au rugby, le coach adore
mon mari me tue avec ses blagues
mon mari veut ma mort, il a invité douze personnes
ma femme me crie dessus depuis le jardin, le repas est prêt
mon homme casse tout, il refait la cuisine
il m'a poussée à passer le permis et il a eu raison
il me surveille la cuisson pendant que je vous écris
mon chéri me bat toujours au scrabble
mon frère m'a tapé vingt euros
on se crêpe le chignon pour la salle de bain avec ma soeur
ma belle-mère débarque, sauvez moi
je me bagarre avec la fermeture éclair
menace d'orage, la brocante est annulée
menacé par une avalanche de vaisselle
le chef a frappé fort avec son discours de départ
mon chef tape la bise à tout le monde
le patron m'a mis la main sur l'épaule et m'a dit bravo
ma responsable me colle trois dossiers avant midi
collègue lourd mais pas méchant
ça gueule en cuisine, c'est le métier
mon boss est cash, au moins c'est clair
remontée comme une pendule, ils ont perdu mon dossier
je fulmine, encore un code par courrier
à bout de nerfs avec cette borne tactile
saturée d'infos, je relis ce soir
vidée, contente, diplômée
zéro énergie, carence en fer
le moral remonte avec le soleil
petite déprime de dimanche soir
j'ai le blues de la rentrée
je rumine mon entretien raté
j'angoisse pour le code demain
j'ai la trouille du dentiste, j'annule rien promis
vide grenier, vide poches, vide tout court lol
l'ascenseur m'a gardé prisonnier cinq minutes
enfermée dehors, le serrurier arrive
coincé dans les bouchons, accident de camion
bloquée au péage
je suis pris en otage par la grève
attrapé par la contrôleuse, ticket périmé
j'ai tiré un trait sur la restauration
tirée d'affaire, le bug est réparé
on m'a tiré le portrait pour le trombinoscope
chasseur de bonnes affaires cherche stage en vente
je tue les mauvaises herbes au vinaigre
mon potager est massacré par les limaces
piège à frelons posé, je suis tranquille
on a abattu le vieux cerisier
je découpe des cartons toute la journée
couteaux affûtés, prêt pour l'essai en cuisine
le fusil à peinture s'est bouché
j'ai une balle perdue, qui joue au tennis samedi
la bombe, ce gâteau
tir groupé, deux entretiens le même jour
sang neuf dans l'équipe, trois embauches
c'est le sang de la veine, j'ai eu le poste
mon ex compagne me lançait des objets, c'était une période noire, je suis célibataire et serein depuis
on s'est fait cambrioler et bousculer en 2016, la peur est passée, on a un chien
mon oncle nous battait tous, il n'est plus de ce monde, mes cousins et moi on se soutient
quand ma mère est partie j'ai pensé au pire, j'avais 19 ans, j'ai été entouré et ça s'est dissipé
j'ai connu un patron tyrannique dans le bâtiment, je l'ai quitté au bout d'un an, c'est loin
mon père tapait sur tout ce qui bougeait, à sa mort j'ai soufflé, je suis papa à mon tour et je n'élève jamais la voix
j'ai fait trois cures, la dernière date de 2015, je ne dors plus sur les bancs, j'ai une vie rangée
le bizutage de mon école d'ingénieur m'a marqué, ils ont été sanctionnés, vingt ans ont passé
ma soeur aînée avait été séquestrée par son fiancé, il a pris sept ans, elle est mariée avec un autre et vit à Nice
on logeait à huit dans une cave en arrivant, on a eu les papiers puis un bail, merci la France
j'ai été hospitalisé après une tentative, il y a quinze ans de ça, je suis aujourd'hui pair-aidant
mon garçon se faisait racketter en sixième, le principal a réagi, il est en terminale et tout roule
le responsable qui me faisait des avances a été renvoyé, j'ai gardé mon poste et l'équipe est saine
à mes débuts en cuisine je prenais des coups de torchon, le métier a changé, heureusement
ma belle-mère me traitait de tous les noms, on ne se voit plus, j'ai la paix depuis 2018
j'avais une tumeur, elle a été retirée en 2020, les contrôles sont bons
mon fils prématuré avait cessé de respirer deux fois à la maternité, il court partout maintenant
jai vécu dan un foyer pr jeune fille battu, jen sui sorti, jai mon bac é mon permi
je suis une ancienne victime, je le dis sans honte, ma vie d'aujourd'hui est belle et pleine d'amis
le procès de mon agresseur s'est tenu en 2021, il a été déclaré coupable, je respire enfin
mon mari a perdu sa jambe dans un accident il y a vingt ans, il a une prothèse et il jardine
nous avons été délogés par les inondations de 2018, relogés en deux mois, plus de souci
adolescente je me faisais vomir et je me coupais, je suis diététicienne à présent, comme quoi
le père de ma fille me menaçait au téléphone à la séparation, le juge a cadré les choses, on se parle normalement
j'ai eu un burn out en 2019, six mois d'arrêt, j'ai appris à dire non et je vais très bien
mon ancien foyer d'accueil a fermé, j'y ai passé mon enfance, je retourne voir les éducateurs à Noël
avant la greffe j'étais en dialyse et souvent aux urgences, plus rien depuis trois ans
ma voisine d'autrefois frappait ses gosses, on l'avait signalée, ils ont été placés et ont grandi heureux
tombé d'un toit en 2007, deux ans de rééducation, je suis reparti de zéro et j'ai réussi
on me criait dessus à l'usine dans les années 80, les jeunes ne connaissent pas ça, tant mieux
mon cousin a été poignardé à une fête quand on avait 20 ans, il s'en est sorti, il est boulanger
ma mère a survécu à deux infarctus, elle a 88 ans et fait ses mots croisés
pendant la guerre au pays on se cachait dans la forêt, mes enfants sont nés ici et ne connaissent que l'école
j'ai été placée sous ordonnance de protection en 2017, elle est levée, le danger n'existe plus
après mon viol j'ai porté plainte, c'était en 2002, je suis avocate et maman
l'année où j'ai dormi dans ma camionnette m'a appris la valeur d'une clé, je suis agent immobilier
j'ai retiré mon nom du dossier d'indemnisation, l'affaire de harcèlement est terminée depuis 2022
mon grand frère me tapait dessus pour jouer, on en parle à chaque repas, il est mon témoin de mariage
le médecin avait cru à un AVC, c'était une migraine, plus aucun souci depuis l'automne dernier
j'ai écrit un livre sur mes années de rue, il sort en mars, est ce que je dois le déclarer
je fais le ménage dans un accueil de jour, on voit des gens cabossés mais attachants
ma formation de sophrologue aborde le deuil et le suicide, il me reste deux modules
chauffeur au service social, je conduis des familles vers leur hébergement, je cherche un poste fixe
je fabrique des affiches pour la journée contre les violences, mission d'un mois à la mairie
mon stage d'observation en cour d'assises s'est terminé hier, affaire de meurtre, passionnant
je suis surveillante au collège, on a eu une formation pour repérer le harcèlement entre élèves
mes collègues ambulanciers m'ont appris le brancardage, je passe l'examen d'auxiliaire lundi
la croix rouge m'a proposé d'encadrer les maraudes du mardi, donc mardi soir non
nounou agréée, j'ai suivi le cours "que faire si l'enfant s'étouffe", certificat joint
le jury veut que je raconte une situation de violence vécue en poste, je suis agent de sécurité
mon dossier CAFERUIS décrit un établissement qui accueille des hommes sortant de prison
je prépare une exposition photo sur les sans logis, vernissage jeudi
en TP on a simulé une intoxication au gaz, il fallait évacuer les mannequins
je travaille en soins palliatifs, la mort fait partie du quotidien, j'ai besoin d'une pause et d'un bilan
j'ai fait l'accueil de nuit d'un foyer pendant le covid, j'aimerais valoriser ça sur le CV
sapeur-pompier à Cayenne pendant dix ans, noyades, accidents, j'ai tout vu, je veux enseigner
je garde un monsieur suicidaire le week-end, je suis encadrée par une infirmière, ça se passe bien
ma matière préférée c'est la criminologie, je vise greffier ou agent pénitentiaire
formation cynophile : le chien attaque la manche du formateur, spectaculaire et sans danger
je suis figurante dans une série policière, je fais le cadavre, payé 110 euros
l'association cherche un veilleur pour sa maison d'enfants, cdd de remplacement, j'ai postulé
j'anime des groupes de parole pour maris violents, je suis psychologue, je cherche un complément
notre prof de droit du travail nous a fait jouer un procès de harcèlement, j'étais le patron
le lycée demande une autorisation pour la sortie au musée de la résistance
mon tuteur à l'hôtel social est super, il m'apprend à gérer les arrivées de familles
technicienne d'identification criminelle, est ce qu'on peut entrer sur titre
j'hésite entre les deux villes, la plus proche de la mer quand même
mes parents d'abord, les copains ensuite
ma nièce fait du babysitting le soir, je lui demande
à quoi correspond le code sur l'enveloppe ?
on a une réunion de quartier ce jour là, je suis secrétaire de l'association
j'accepte mais pas le matin
c'est la grand-mère qui va à la sortie de l'école
je note tout dans un cahier et je perds le cahier
je suis en train de cuisiner, je vous réponds après
le wifi de la résidence est lent le soir
ok pour le créneau du midi
j'apporte les photocopies et un stylo
mon dossier est chez l'assistante du maire
le minibus de la commune passe devant
je me débrouille en espagnol aussi
vous avez changé de bâtiment non ?
je préfère écrire que parler
mon collègue de formation peut me déposer
je termine ma saison le 30 et je suis disponible
rien à signaler, tout suit son cours
j'ai lu, j'ai signé, j'ai posté
la stagiaire m'a bien renseigné
on verra ça à la rentrée, c'est plus simple
j'attends un colis, je bouge pas avant 15h
deux enfants, l'un en CE1 l'autre en crèche
merci à la dame qui m'a appelée ce matin
je suis la maman de Théo, il est sous la douche, il vous rappelle
je peux avoir l'adresse exacte avec le code de la porte
c'est mon fils qui gère mon téléphone, moi je dicte
j'ai refait ma photo, l'ancienne était floue
personne à l'accueil entre midi et deux ?
c'est ma fille qui m'a montré votre site
j'ai raté l'appel, j'étais au marché
pas facile de choisir, tout m'intéresse un peu
le bus du retour est à quelle heure
mon mari préfère que je prenne la formation courte, moi aussi
j'ai noté votre numéro sur le frigo
je peux commencer en janvier, avant j'ai des vacances à prendre
mon patron signe le papier demain
elle est bien la nouvelle appli, plus claire
je travaille avec ma soeur sur les marchés
j'ai mon oral blanc mardi
il me faut un justificatif pour mon employeur
c'est loin mais c'est direct
on est trois candidats pour deux places
la dame de la poste dit que c'est parti hier
je repasse le code en candidat libre
mon beau-frère connaît le gérant, il va lui parler
j'ai compté, ça fait onze ans de métier
mon ancien conseiller m'avait dit le contraire
pour le moment je garde mon petit contrat
vous pouvez parler moins vite sur le répondeur s'il vous plaît
je suis de repos, envoyez quand vous voulez
ça dépend de l'heure de la sieste
je vous laisse, mon train arrive
la nounou est malade jusqu'à jeudi on peut décaler à vendredi ?
le cours de cuisine a changé d'horaire on peut décaler à lundi ?
mon frère emménage samedi je lui donne un coup de main on peut décaler ?
j'ai retrouvé mon attestation dans le tiroir je vous envoie le papier demain
la comptable a enfin signé je vous envoie le papier demain matin
on m'a refait ma carte de transport je vous envoie la photo demain
les voisins ont fait la fête j'ai peu dormi on peut décaler à l'après-midi ?
j'ai été pris en stage chez le paysagiste je vous envoie la convention demain
le syndic refait l'escalier toute la semaine on peut se voir ailleurs vendredi ?
le bailleur augmente les charges sans prévenir je vous apporte la lettre lundi
ma soeur a accouché d'une petite Lina on peut décaler à la semaine prochaine ?
le petit a ses vaccins à 10h je vous appelle en sortant
ma fille a coiffé ses poupées avec du gel quelle histoire je vous rappelle ce soir
le collègue de la compta est drôle on se marre le midi je vous raconterai vendredi
les horaires de la bibliothèque ont changé je vous envoie le lien demain
il fait trop chaud dans la salle du haut on peut changer pour jeudi ?
j'ai regardé l'annonce du camping elle est bien je vous envoie mon cv demain
merci encore pour les conseils de mardi je vous envoie la lettre corrigée demain
bonjour je ne peux pas venir mercredi on inaugure le jardin partagé
bonjour je ne viens pas mardi mon père fête ses 80 ans
oui pour lundi 10h mon bail est signé et tout est rangé merci bonne semaine
oui pour lundi 10h le tram est dévié je pars plus tôt merci bonne journée
je cherche toujours du travail mon imprimante fait des siennes vous pouvez me rappeler ?
je cherche toujours du travail j'ai refait mon profil en ligne vous pouvez regarder ?
j'ai bien reçu votre message le formateur est un peu bavard mais il explique bien
j'ai bien reçu votre message c'est au deuxième étage ou au rez de chaussée
la chorale répète le jeudi je chante alto on peut décaler à vendredi ?
j'ai quitté la coloc pour un petit studio je vous envoie la nouvelle adresse demain
mon responsable râle contre la machine à café je vous dis ça vendredi sinon tout va bien
le réseau est coupé dans l'immeuble depuis hier sinon tout va bien
je ne dis pas que je ne viendrai pas je dis que je ne sais pas encore
je dis pas que je viens pas je dis que c'est compliqué
j'ai pas dit que je voulais pas j'ai dit que je pouvais pas
je ne dis ni oui ni non je dis que je ne sais pas
c'est pas que je veux pas c'est que je sais pas
je sais pas si je viens ou si je viens pas
je n'ai jamais dit que je n'irais pas
je ne sais plus ce que j'ai dit ni ce que je n'ai pas dit
j'ai jamais dit que c'était pas utile
je sais que je n'ai pas répondu je ne savais pas quoi dire
mon mari dit que c'est pas la peine d'y aller mais j'y vais
ma mère dit que c'est pas la peine mais je viens quand même
mon frère me dit que ça sert à rien d'y aller moi je veux voir
mes copines disent que c'est pas la peine de venir mais moi j'y tiens
on m'a dit que c'était pas la peine de rappeler
c'est pas la peine d'y aller si c'est fermé
pas la peine d'y retourner la dame a tout mes papiers
si c'est pas la peine de venir dites le moi
c'est mon fils qui a touché le téléphone
mon fils a touché l'écran il a envoyé n'importe quoi
c'est la petite qui a appuyé désolée
ma fille a touché à tout sur mon portable ignorez
le petit a touché mon téléphone le message est parti tout seul
c'est mon gamin qui a écrit ça annulez
annulez ma réponse c'est ma fille qui a appuyé
mes enfants ont touché au téléphone pas fait exprès
mon neveu jouait avec le portable il a touché le bouton
pas moi qui ai répondu c'est le petit dernier qui a cliqué
quand il y pense
il m'appelle quand il y pense
elle répond quand elle y pense
il le fait quand il y pense c'est à dire rarement
mon conseiller m'écrit quand il y pense
j'y pense pas toujours mettez un rappel
j'y pense tous les matins au café mais après j'oublie de vous répondre
faut que j'y pense
je vais y penser et je vous redis
moi je viens même si les autres viennent pas
moi je viens même si mon mari veut pas trop
je voulais plus y aller mais finalement je viens
j'avais plus envie d'y aller à cause du froid mais bon je viens
j'aurais bien aimé dire oui mais je suis de service
génial encore un message d'un robot
super encore un formulaire ma journée est faite
laissez tomber pour le mardi on fait jeudi
laisse tomber j'ai retrouvé le papier
le docteur m'a prescrit du fer et des vitamines ça va mieux
prise de sang faite il me manque du fer le médecin m'a donné des cachets pour ça
manque de vitamine d qu'il a dit le docteur rien de grave
la caf demande une attestation du 115 pour mon hébergement d'il y a deux ans
j'ai besoin d'un justificatif de mon ancien foyer à qui je le demande
à la toussaint je vais au cimetière sur la tombe de ma mère, plutôt la semaine d'après
je fleuris la tombe de mon père tous les ans à la toussaint
asmathique depuis petit, jai ma ventoline, mais la poussiere de platre c pas pour moi
ma lettre de motivation est à pleurer, vous pouvez la relire ?
J'ai le cafard du dimanche soir, comme à l'école
Je suis cloué au lit avec une sciatique, ordonnance faite, on se voit par téléphone ?
on ma promi un cdi pi finalemen c encore 3 moi dinterim, degouté
J'ai explosé mon record au semi, et mes orteils avec
suivi au CMP tous les mois, tranquille, par contre le mardi je suis pas libre
la collègue a pleuré en partant à la retraite, et moi aussi
il y a quinze ans mon premier mari me frappait, g refait ma vie depuis lontemps et janime un groupe de parole
Ma tête va exploser avec ces codes de confirmation
ptin mais 3 formulaire pr 1 aide de 50 balles, sans dec
ticket resto perime moral aussi bonne soiree kan meme
je fais de la boxe le mardi soir, donc pas après 17h
je jette leponge pr latelier anglais, trop dur pour moi
le dos en compote apré les vendange mé super ambiance
marre d'envoyer des CV dans le vide, mais bon on lâche pas
Toussaint, je vais fleurir les tombes dans l'Aveyron, retour lundi
Je regarde une série de serial killers, ça détend après le boulot
chaudière en panne, le réparateur vient mardi matin, je peux pas bouger
Monsieur, je n'ai pas les moyens du train, 38 euros, remboursez-vous ?
Les jeunes en bas font du rodéo en scooter, impossible de faire un entretien en visio fenêtre ouverte
je veux en finir avec cette paperasse, dites-moi quel formulaire et on n'en parle plus
Colique toute la nuit, ma petite hurle, enfin elle dort, je coupe le téléphone
l'escape game avec l'équipe c'était flippant, enfermés une heure avec un faux cadavre
on campe devant le magasin pour la console, reprise du sérieux lundi
contrôle des gendarmes, ils m'ont gardé vingt minutes pour un feu arrière
Ch'patron i est un peu rude mais in rigole bien à l'pause
on a dispersé les cendres de papa à Étretat, c'était beau, je rentre dimanche
on mavais pas dit kil fallai porter des palette de 30 kg toute la nui
EDF accepte que je paye en trois fois, ouf
On passe à l'épicerie sociale le mercredi matin donc plutôt l'après-midi pour moi
A mon grand regret je ne pourrai honorer le rendez-vous de mardi, mon époux a sa dialyse ce jour-là
elle quitte le nid pour Lille, j'ai chialé dans le TGV, ça ira
le serrurier ma pris 180 euro pour une porte claqué, jsui vert
RSA de 600 balles, je compte chaque sou mais le loyer est payé
garde au SDIS tout le week-end, lundi je récupère
bail signé ! fini la coloc avec les fêtards
muay thaï ce soir, pas dispo, essayez demain
Mes enfants sont chez leur père cette semaine, alors je suis libre comme l'air
J'ai un studio de 9m2 sous les toits, c'est petit mais c'est pas cher
à quoi ça sert de remplir encore ce bilan puisque j'ai déjà trouvé
lumbago en soulevant la machine à laver, doliprane et bouillotte
ouverture de la truite samedi le telephone sera au fond du panier
perdu mon meilleur pote au printemps, cancer, j'ai eu un passage à vide mais je remonte la pente
mon cardiologue est content de moi, prochain contrôle dans six mois
ma tante nous a quittés dans son sommeil, on part pour Oran jusqu'au 12
la police est venue pour le tapage d'en face, j'ai dormi trois heures
l'infirmiere passe a 8h pr ma piqure d'insuline, donc pas avant 9h30
je dois accoucher le 14, césarienne programmée, donc on oublie octobre
je jeûne en ce moment, plutôt le matin que l'après-midi svp
moi fatigue bcp chantier loin lever 4 heure mai content gagner argent
le grand a la varicelle, les jumeaux aussi depuis hier, je vois pas comment je serais chez vous demain
Métro en panne, incident voyageur, comptez trente minutes de plus
je fais des apnées du sommeil, appareillé, donc pas de poste de nuit
Jé connu la rue a 19 an, now jai 40 an, un toi et 2 gosse, je peu témoigner si vous voulé
trop chaud pour sortir
Je ne monte plus sur les échafaudages, j'ai le vertige, trouvez-moi autre chose
g plu de vie sociale avec les trois huit mai la prime compense
le marteau piqueur dans la rue depuis lundi, je vais devenir dingue, vous avez un bureau calme ?
Je trouve le ton de votre courrier assez violent pour une simple absence
mon neveu vit chez nous pour ses études, ça fait du monde à table
C'est honteux de traiter les gens comme ça, deux heures debout dans le hall
Je suis éducatrice en foyer d'urgence, je cherche la même chose plus près de chez moi
jsaigne le boudin avec pépé samedi tradition dc pas de salon de lemploi
je pars à la pêche au gros trois jours au large de Saint-Pierre, pas de réseau
j'arrête tout, enfin je veux dire le tabac, depuis lundi, soyez indulgents
jsui un peu decouragee mais mes soeurs me poussent et jtiens bon
je vous en veux pas, c'est le système qui est mal foutu
burn-out en 2019, soignée, guérie, je vise désormais un temps partiel
votre numéro sonne dans le vide, dites-lui que j'ai signé mon contrat
ça coupe tout le temps dans la vallée, envoyez plutôt un texto
jé mal o cheveu, mariage dma soeur hier mdr, cet aprem plutot
y'a une manif sa gaze place de la Republique, je fais demi tour on reporte
mon ex m'a appelé pour Noël, on partage les gosses à l'amiable
la responsable est pointilleuse, elle recompte la caisse trois fois, mais elle m'apprend le métier
pa de place en creche avan septembre, coman vous voulez ke je travail
je passe mon brevet de secourisme vendredi, massage cardiaque sur mannequin toute la journée
me suis coupé le doigt en épluchant les patates, deux points, je tape d'une main
ca me saoule grave
ma bel soeur a la grippe jgarde ses 3 gamin, ojd c non
mille pardons, les clés enfermées dans la voiture, j'attends le dépanneur
la lettre de radiation ma fait 1 choc mais javais simplement oublié de mactualiser
J'ai eu peur en voyant votre enveloppe, c'était juste l'attestation
j'ai attendu quarante minutes avec la petite musique et puis ça a raccroché, c'est se moquer du monde
je suis enceinte de sept mois, la sage-femme dit que tout est parfait, mais les trajets me pèsent
mes pieds saignent presque dans ces chaussures de sécurité, vous savez si on peut en avoir d'autres ?
gspr ke vs alé pa me couper les sous pr 1 rdv raté, le reveil a pa soné
tombee de lescabeau en repeignant plu de peur que de mal
jcherche en addictologie ou en psychiatrie, le public difficile ne me fait pas peur
pov'petit, premier jour de maternelle, il a hurlé, la maîtresse dit que sa dure cinq minutes
mal au dos encore
ma cheffe m'a repris devant un client, elle s'est excusée après, affaire classée
il est autiste, il a besoin de moi à 16h15 pile, je cherche un poste qui colle
jpostule en soins palliatifs, je sais, tou le monde me trouve bizarre
livre policier terminé à 3h, c'était le notaire l'assassin, pardon pour le retard
mon chef d'équipe a le même âge que mon fils, ça fait drôle
le garant ne plaît pas à l'agence, encore un studio qui me passe sous le nez
évacués une heure à cause d'un colis suspect à la gare, rien du tout, je serai là à 15h
j'angoisse toujours avant de parler devant un groupe, ça passe en cinq minutes
dossier MDPH pour mon fils refusé, je fais un recours, encore des papiers
qui peut me prêter une perceuse et un marteau pour mon chantier test ?
je sature de rendez-vous, un par semaine c'est trop, laissez-moi souffler jusqu'au 15
J'ai le regret de décliner, mon fils passe en commission d'orientation
besoin d'air, je pars marcher trois jours sur le GR20 avec mon frère
les punaises de lit c'est reglé, ils ont traité tout l'immeuble
Pôle emploi m'a tuer, comme dirait l'autre, avec ses mots de passe
Mwen bouké ak tout papié-lasa, pétèt nou wè simenn pwochèn
mon ex et moi on se parle par avocat, c'est lent mais c'est propre
J'ai besoin d'un financement pour ma tronçonneuse et les EPI, je me lance comme élagueur
je compte sur le virement lundi sinon la cantine attendra
Mon traitement pour la thyroïde est enfin bien dosé, je peux reprendre à plein temps
vou avez une aide pour la caution ? jemménage le 1er si le dossier passe
Laissez tomber le rendez-vous, je préfère qu'on m'appelle
pardon retard, je cherche bureau, perdu dans le rue, marcher beaucoup
saisonnier aux Arcs, on est six dans un dortoir, ça sent les chaussettes, bonne ambiance
je parle plus aux humains, que des palettes, vivement les vacances
la retraite à 64 ans je tiendrai jamais, mes reins sont d'un autre avis
allergie au pollen carabinée, je pleure toute la journée, rien à voir avec le chômage
g fait le plein au resto du coeur, on tient la semaine
Vous êtes gentils mais vous servez à rien
J'ai enterré mon beau-frère lundi, je reprends mes recherches la semaine prochaine
ils m'ont mis en fermeture tous les samedis, ça m'arrange pas du tout
je dort ds le mobil home du patron pour la saison, cé inclu dans le contrat
egoutier faut pas avoir le nez fragile mdr mais paye correct
Bof. Ça va comme un lundi de novembre
me sui brulé avec lhuile a la friteri, pa grave, biafine et c reparti
pa dispo enterrement
boucher de métier je cherche un poste avec mes propres couteaux
mes plantes sont mortes pendant mon absence, il ne reste ke le cactus
Visale refusé, je refais une demande, le proprio est d'accord pour attendre
je bosse tout seul la nuit comme gardien, c'est long, mais j'ai mes mots croisés
j'ai pu la force de repasser le permis une 4e foi
jen ai plein le dos, litéralement, kiné a 17h
il fé 12 degré dan le bureau, chef di met 1 pull, ok chef
mon arrêt de travail court jusqu'au 22, après le médecin dit que c'est bon
mon gosse a avale 1 bille hier el e ressorti ce matin mdr on peu se voir dem1
J'ai une crise de goutte, le pied comme un melon, ça m'arrive tous les ans
le psy c'est le jeudi 15h, ça m'aide bien, donc évitez ce créneau
les clients sont parfois odieux au drive, surtout le samedi, mais on sepaule
je garde la maison de ma soeur pendant ses vacances, appelez sur mon portable
nuit à la belle étoile dans le Vercors avec les scouts, je réponds lundi
guichet de la mairie la prefecture la secu jai fait le tour de la ville en tongs alors chez vou ce sera mardi
la chaleur sur le toit c'est terrible, 42 hier, on commence à 5h du matin maintenant
sanction levee merci a l'agence je respire
une écharde dans le pied, c'est bête, mais je marche comme un crabe
j'ai donné mon préavis, je pars vivre chez ma copine à Nantes le 1er
maman solo de 3, je jongle, pas le mercredi jamais
Je crève de chaud dans ce bus, j'arrive dans dix minutes
la peur de l'entretien me noue le ventre, vou avez un conseil ?
Je me sens étouffer dans un bureau, il me faut du plein air comme métier
j'ai écrit au médiateur pour mon allocation, j'attends
L'AESH est absente, l'école me demande de garder ma fille, donc pas d'entretien
mi té i travay dan la canne tout semaine, mi lé fatigué, mi vien pa jeudi
assistante maternelle, j'ai quatre bébés, je tel pendant la sieste seulement
moi vouloir travail mais papier pas encore venir, attendre préfecture, pas possible rendez-vous lundi
Je suis confuse, mortifiée même, j'ai laissé passer l'heure devant ma machine à coudre
Vous m'avez réclamé un trop-perçu de 412 euros, je conteste
les poules se sont échappées, je cours, à plus
Navrée pour hier, avec tout ce que j'ai dans la tête le rendez-vous m'est complètement sorti
y a t'il des offres aux pompes funèbres ? j'ai un diplôme de thanatopracteur
mardi je me fais opérer de la cataracte, c'est prévu depuis janvier, donc pas dispo
vou croyé koi ke jme tourne les pouce? jai le jardin, les bette, ma mere a 88 an
jai une migraine comme ts les mois, je me couche ds le noir, demain c bon
Le voisin du dessus fait la fiesta jusqu'à 4h, j'ai pas fermé l'oeil, on peut se voir plus tard dans la matinée ?
mon enfant malade un peu, docteur donner sirop, moi reste maison demain
dégât des eaux dans la salle de bain, l'expert passe jeudi entre 8h et 12h
le chantier du Grand Paris c'est bruyant et sale, mais j'ai une bonne équipe
mon fils ma tapé 20 euro encore, jsui pas sa banke
tournoi de fléchettes au bistrot jusqu'à minuit, je préfère dix heures à huit heures
j'ai raté mon soufflé, mon entretien et mon bus, dans cet ordre
jsui lessivé, 3 nuits daffilé a lentrepot, décalé moi sa svp
toujour pa eu mon versement, jdois 2 loyer a ma soeur elle est patiente heureusement
crevé mai content
jsui au kfé den face, vou mavez oublié ou koi
Chère madame, c'est le coeur lourd que je renonce à cette formation, mais entre mon père qui perd la tête et les chèvres à traire, je ne peux m'absenter
terrible l'incendie à Marseille qu'ils montrent à la télé, chez nous c'est calme
dsl jariv pa a me levé ac les médoc pr le rhume
jfai les poubelle a 4h jsent la rose mettez moi 1 rdv apré la douche
mon ancien patron harcelait les filles il a été condamné moi je sui ailleurs et tranquille
ramassage des poulets de nuit, du caca partout, je tiens le coup pour la paye
la disqueuse ma peté dans les mains ya lontemps, depui je met lunette et gant
jsui deg, le kebab a fermé, javé bien mon ti poste
bonjour madam je attend le titre sejour, le foyer ADOMA donne chambre, merci
mon père buvait, c'est du passé, je voudrais devenir éducateur
Au bout de ma vie mdr, réveil à 3h pour prendre le premier bac à Mayotte
je nettoie les cages du refuge, ça pue, mais les chiens sont heureux
je coupe tt pendant les vacances ne vs inquietez pas si jreponds pas
plus d'eau chaude, je sens le bouc, mieux vaut un rendez-vous téléphonique
elle peut me rappeler la conseillère ça fait 3 fois que je tel et personne décroche
c'est fini, basta, plus jamais je ne travaille dans la restauration
J'étrangle le chat s'il remarche sur le clavier pendant que je fais mon CV lol
Rage de dents depuis samedi, le dentiste me prend à 14h donc je rate l'atelier
jai arreté le shit pour le permis poid lourd, jtien bon
On a tiré deux sangliers dimanche, je vous garde une terrine !
mon patron est radin meme le cafe est payant
biloute j'ai raté ch'bus, faut pas m'attendre
pas la grande forme, un bouillon et au lit
javou jai flipé avan loral é en fait la dame trop gentil
Week-end au festival sous la tente, boue jusqu'aux genoux, je suis cassé, plutôt mardi
vous avez vu pour le chanteur qui s'est suicidé ? ma fille l'adorait. sinon ok pour jeudi
Mes potes bossent tous la journée, moi la nuit, on se croise, c'est la vie
cyclone annoncé pour demain à La Réunion, tout est fermé, on reporte
j'ai tout perdu... mon disque dur avec les CV dedans, il faut tout refaire
mon allocation se termine en novembre, quels sont mes droits ensuite ?
la voiture a rendu l'âme sur l'A1, me voilà à pied
dsl gueule de bois
vzy lache laffaire ac vos atelié jai taf moi
jai rendu les clé du studio, je sui deja ds le nouvo, il me fo une attestation
je suis ko, la tournée de distribution fait 22 km à pied, mais j'aime l'air
Je ne vous cache pas ma lassitude, trente candidatures et pas une réponse
je broyais du noir cet hiver, le jardin m'a remis d'aplomb
jsui tombee amoureuse d1 metier, la menuiserie
je suis sous anticoagulants, prise de sang le lundi, donc pas lundi
je stresse un peu pour demain, c'est mon premier jour, mais content
1 sanglier sous les roues hier phare mort moi rien
on ma refuser le micro crédit, pouvez vous revoir mon dossier
Mon mari est très fatigué par sa radiothérapie, je l'accompagne tous les matins
film d'horreur hier soir, j'ai sursauté à chaque bruit, réveil difficile
stage à la police scientifique pour mon fils, ça existe ?
C'est la course, j'ai même plus le temps de manger, annulez
tkt jsui pa fâché juste crevé, on cale ça ladmin prochaine
entorse au foot hier, jai des bekilles pr 10 jours
Je me suis encore engueulée avec la CAF pour un papier qu'ils ont perdu
Le DRH m'ignore royalement depuis ma candidature interne, tant pis pour lui
jcomprendre pa le lettre vs pouvez appeler moi arabe ou francais doucement
Le contrôleur m'a aligné dans le TER, 50 euros, ça m'a mis les nerfs
Dispute avec ma femme pour la couleur du carrelage, je vous jure, sinon oui pour lundi
Vivement que ça s'arrête ces travaux, on s'entend plus
personne veut d'un macon de 57 ans, c la realité, mé je sai bosser
c'est pas une vie ces horaires coupés, 6h-10h puis 17h-21h, y a pas autre chose ?
jarrive pas a avoir un humain au tel, c ki mon conseiller mtn
reposez-moi la question après mes vacances parce que là, entre la belle-famille, les moustiques et le barbecue, je n'ai plus un neurone de libre pour penser au chômage
cela fait un an pour ma femme, jour de messe, je prefere le lendemain
les travaux dan l'appart sont interminables, plu de cuisine depuis deux semaines, on mange des sandwichs
g mal aux dents mai le dentiste est en congé clou de girofle et on attend vendredit
plu de batterie je vais me faire couper rappelez moi apres 18h
je sui pompier volontaire, bipé ce matin, d'où mon absence
Ça me gonfle vos ateliers, sérieux, lettre de motivation pour être plongeur
Adieu l'usine, bonjour la retraite, merci pour tout à mon conseiller
j'ai mes infiltrations à l'hôpital de jour mercredi, rien de grave, mais je ne serai pas joignable
J'ai la flemme, je vous le dis comme je le pense
j'ai la dalle, y a une machine à sandwich chez vous ?
C'était une mauvaise période il y a dix ans, l'alcool, la rue. Aujourd'hui j'ai mon appart et je suis sobre
fatiguée, pas vaincue !
Serait-il possible que monsieur Lefèvre me contacte, je me heurte à un répondeur depuis lundi
g sauté en parachute pour mes 50 ans, on vit kune fois, dispo jeudi
la nounou m'a lâchée ce matin, je débarque avec un bébé ou on annule ?
poux à l'école, encore, je passe mon mercredi le peigne à la main
jpeu pa parlé jsui o boulo, le chef ve pa de tel dans latelier
merci pour tout ce que vous avez fait, j'ai signé mon CDI hier, on arrose ça
mon fils est parti faire son service chez les pompiers, la maison est vide, bizarre
le bus i passe pa avec les barrages ici a Mayotte faut reporter svp
ramadan oblige jsui a plat vers 16h, mettez moi a 9h
Excuser moi pour le retar de reponse, j'etait au vilage sans reseau pour le batême
mon fils a eu 2 heures de colle je dois aller voir le CPE dem1 a 10h
je pas venir hier excuse moi, le train il est cassé
j'ai un plan de surendettement accepté, 120 euros par mois, je gère
on a eu le baptême, la communion, le toit qui fuit et le chien opéré le même mois, je vous demande juste un peu d'indulgence pour l'actualisation en retard
y'a le feu dan la garrigue loin de chez nous routes fermees on attend
paintball ac les anciens collègues mon boss a pris cher haha
grève du ferry, je suis coincé à Bastia chez ma cousine, on reporte
jeu vidéo fini, canap fini, lundi jcomence a Amazon, pa tro envi mé bon
Poulet rôti à surveiller, je peux pas parler, rappelez à 13h
les sargasses empestent à Capesterre, j'ai la tête lourde, j'ouvre plus les fenêtres
mon garçon est en internat, il rentre le vendredi à 17h et je dois le chercher à la gare
je lâche l'affaire pour ce poste, trop loin, trop mal payé
J'ai des ampoules plein les mains, la taille de la vigne ça rigole pas
mon coeur bat pour la cuisine, pas pour la vente
je conduis un corbillard le week-end, ça vous fait rire mais c'est calme
cette imprimante, je vais la balancer du balcon un jour
Alors voilà, la petite a une otite, mon mari est de nuit, la voiture est au garage et ma mère a ses mots croisés, donc demain je passe mon tour
impetigo, eviction de lecole trois jours, dc moi aussi eviction
on me pose une prothèse de hanche le mois prochain, tout est calé avec la clinique
on refait le toit, on vit chez mes beaux-parents en attendant, l'adresse pour le courrier change
on ma change de planning 4 foi ce moi ci relou
la puberté de ma fille va finir par avoir raison de mes nerfs haha, à demain
Airsoft dimanche, j'ai des bleus partout, trop bien
Ou laj ban mwen on lòt jou, mwen ni enterreman tonton mwen vandredi
mon métier c'est ambulancier, j'en ai vu des vertes et des pas mûres, je voudrais changer
Infirmière libérale, les gens m'appellent la nuit pour une morsure de tique, je veux du fixe
covid positif, autotest de ce matin, légère toux, visio possible
faut battre les blancs en neige et moi je réponds au téléphone, résultat ratatiné
mes règles me plient en deux je préfère la visio si vs voulez bien
la poussière de farine me fait éternuer, le boulanger rigole
La solitude du routier, on s'y fait, et puis y a la radio
On a trouvé une coloc à quatre à Saint-Denis, cher mais sympa
Le code, encore raté à une faute, j'ai envie de pleurer mais j'y retourne mardi
mon dossier HLM traîne depuis trois ans, deux chambres pour cinq, on se marche dessus
Je vous dis pas le bazar, on déménage samedi et rien n'est emballé
il drache depuis trois jours à Dunkerque et min vélo est crevé, je viendrai pas
J'ai postulé au 115 comme écoutante sociale, réponse la semaine prochaine
Personne répond au guichet, personne répond au téléphone, vous faites quoi exactement ?
je prend mon cachet pr la tension ts les matins et sa roule
Le patron il é relou ac ses blague de belge mé on rigole
Je suis en deuil, merci de reporter notre entretien d'une quinzaine de jours
j'ai perdu deux doigts à la scie il y a vingt ans, ça gêne pas pour conduire
Le petit a mordu une copine à la crèche, je suis convoquée jeudi, donc je ne peux pas venir chez vous
la canicule nous achève, je préfère un rendez-vous tôt le matin
journée pourrie : pneu crevé, téléphone dans l'eau et pas de café
chimio terminée en juin, les examens sont bons, je voudrais reprendre à mi-temps
Pas terrible cette semaine, j'ai raté deux trains et une augmentation
J'ai sauté le pas : je crée ma boîte de nettoyage
J'abandonne la formation de comptable, les chiffres et moi ça fait deux
Bracelet électronique enlevé hier, je peux enfin prendre les horaires du soir
Battue d'un point au concours d'aide-soignante, je retente en avril
ils ferment Bridgestone, moi j'ai déjà fait mon deuil, quelles formations ?
C'était mon dernier message, je suis embauché, effacez mon numéro
Ma voisine tape au plafond avec son balai dès que je fais mes exercices
Arthrose des mains, le froid c'est pas l'ami, évitez-moi les chambres froides
je témoigne au procès de mon ancien voisin, histoire de clôture, ça dure la journée
vot conseillère ma parlé comme a un gosse, jé pas aprecié, je ve changer
opération du canal carpien le 9, six semaines sans forcer, ensuite je suis à vous
Rentrée scolaire : 340 euros de fournitures pour trois, j'en tousse encore
chui dans les choux, 2 gamins 1 chien 1 demenagement, laissé moi 15 jour
le mec du dessus perce le dimanche, j'ai mis un mot poli, on verra
je rembourse ma voiture jusqu'en 2027, il me faut au moins 1500 net
je vous explique : lundi c'est le dentiste du grand, mardi la réunion de copropriété, mercredi les trois gosses à la maison, vos créneaux, je sais plus où les caser
mon frère m'héberge dans sa chambre d'amis le temps de la formation, c'est réglé jusqu'en juin
veilleur de nuit en centre d'hébergement, contrat jusqu'au 31, ensuite je suis dispo
le camion pu le poison, jai vomi le 1er jour pi jmi sui fait
ma mère est partie en mars, j'ai pris le temps, maintenant ça va je suis prêt à reprendre
g creve deux fois cette semaine, la route du chantier est pleine de clous
ras la casquette de vos SMS à 7h du matin
je suis convoqué à la gendarmerie pour récupérer mon vélo volé, retrouvé !
la vie est mal faite, deux offres le même jour après six mois de rien
logement de fonction avec le poste de gardien, c'est le rêve, vous appuyez ma candidature ?
jme suis fait battre a la finale de petanque 13 a 2 la honte
le frigo fait de l'écho vers le 28, comme chez tout le monde
je repare le fusil de mon pere pour la saison a part ca jcherche tjr
gastro à la maison, tout le monde y passe, je vous épargne les détails
mon CACES expire, sans lui jsui foutu pr lentrepôt, on le refait kan ?
la chatte a fait ses petits dans mon armoire, si quelqu'un cherche un chaton à l'agence
ici froid bcp pour moi je viens Guinee mai manteau Secours populaire bien
ma fille joue la morte dans la pièce de l'école, répétition mercredi 14h
mon mari ronfle comme 1 tracteur, je dors sur le canapé, je serai pas fraîche
je sors de chez le coiffeur, une catastrophe, je refuse la photo
Je remercie infiniment votre service mais me vois contraint de renoncer
Jsuis en train de monter un meuble ikea, si jen sors vivant jvous rappel
Jé fini le jeu hier, le boss final il ma tué 12 foi
papa a eu 1 AVC l'an dernier il remarche bien mtn mai je dois l'emmener a la reeducation
jai fai 3h de route pr un entretien de 5 minutes, le mec ma dit on vous rapel, alor la jsui rincé, plein les bottes, laissé moi ma semaine svp
Shabbat, je ne réponds pas avant samedi soir
Samedi c'est l'ouverture de la chasse, alors ne comptez pas sur moi pour le forum
mon bébé refuse le biberon la PMI nous suit mai jai pas la tête à lentretien
wsh madam jai pa le cv encor, mon cousin ki devé maidé il dort
je né pas de voiture et la gare et a 9 kilometre, c'est pas de la mauvaise volonter
é ben la cantiniere c pa de tout repos, 200 gamin ki crie, jadore
Judo des enfants mercredi, je suis taxi, pas possible
je cherche un poste d'agent de sécurité, j'ai mon SSIAP et le secourisme
Je suis à fond de cale, trois intérims dans la semaine, dites à ma conseillère que ça avance
les larmes aux yeux en vidant mon casier, vingt-deux ans de maison, mais une belle fête
J'ai confisqué la console, c'est la guerre à la maison, mais je tiens
poste de nuit en ehpad, deux pr quatre-vingts residents, on court, mai les anciens sont attachants
non mais là c'est le pompon, votre site a effacé mon dossier
J'sus tout mate de l'veille, la ducasse s'est finie à pas d'heure, on remet à demain ?
la kiné m'arrache le dos deux fois par semaine mais ça progresse
la boîte a coulé, quarante licenciés, on s'y attendait depuis un an
ya tro de mond ché vou, jme tir, refixé moi 1 date
les cartons c l'enfer jai plus 1 chaise ou masoir, on décale a la semaine pro ?
aux infos ils parlent que de ce type qui a tué sa femme, ça plombe, bref je voulais décaler demain
pffff encore 1 lundi
ma belle mere s'installe un mois chez nous priez pour moi
je voudrais une formation d'agent de prévention suicide, est-ce financé par le CPF ?
Le coq du voisin chante à 4h, un jour il finira en vin
sa use à la longue les refus mais mon garçon me dit tes la meilleure
Jvous ai laissé 2 messages vocal, ma conseillère elle est vivante ou pas lol
vous me demandez encore le même papier, c'est la quatrième fois, je craque un peu là
Madame bonjour, moi content travail cuisine, beaucoup chaud mais patron gentil
ma collegue mache la bouche ouverte toute la journee au secours
mon cousin sort de prison jeudi je vais le chercher à Fleury on décale
Ça cogne dur au foot le dimanche, j'ai encore le genou tout bleu
mon mémoire porte sur le harcèlement scolaire, je dois le rendre lundi, après je suis tout à vous
mal aux genoux avec le carrelage toute la journée, c'est le métier qui rentre
mon fils veut un pistolet à eau, moi je veux un CDI, chacun son Noël
Oh la tuile
je me suis pris la porte du frigo dans l'oeil, j'ai l'air d'un boxeur pour la photo du CV
je prends du levothyrox et du magnésium rien ki empêche de conduire
nerveusement c'est chargé, j'attends les résultats du bac de ma fille
mon ado joue à Call of Duty jusqu'à minuit, impossible de le lever pour le stage
odeur du poisson ki part pa meme apré 3 douche mdr
on est en plein carême aux Antilles, coupure d'eau tous les deux jours, je remplis mes bidons
la banque ma encore pris des frais, 80e, des voleurs, la prime tombe quand
c'est le feu à la boutique, soldes, personne pour me remplacer demain
Mi sort la kour, mi atann kar jaune depuis 1 heure, mi sera en retard
Le bricolage va me tuer avant la retraite, j'ai encore tapé sur mon pouce
a Noumea on se leve tot votre SMS est arrive en pleine nuit
ma femme elle accouche bientôt inchallah jpeux pas aller formation Lyon
le petit dernier fait pipi au lit depuis la rentree nuits hachees je sui a louest
le chef gueule sur tout le monde mais c'est pas un mauvais bougre
la pirogue est en panne sur le Maroni, je peux pas descendre à Saint-Laurent demain
y mon volé mon vélo dvan vos porte, jsui rentré a pied, sympa
bjr la caf a suspendu 2 moi, jai fai le papier, sa revien le 5, jatten
Mon ado sèche les maths, je l'ai privé de sortie, ambiance glaciale
J'ai fait une dépression après l'usine, c'est derrière moi, le psy dit feu vert
je vide les fosses septiques, c'est un boulot de merde au sens propre, mais j'aime bien
jé plu de frein sur la 206, je risk pa la route pour un rdv de 15 min
j'ai pas le moral aujourd'hui, c'est la pluie et le rhume, demain ça ira mieux
avec mes excuses les plu plates chui retenu au tribunal comme juré toute la semène
mon équipe s'est fait massacrer hier soir, j'ai pas dormi, décalez à onze heures svp
hier g tué un cochon avec mon oncle pour la fête, jai pas vu votre message
Le patron m'a viré proprement, avec les indemnités, rien à dire
j'ai dormi dans la voiture à l'aire de repos, sieste de deux heures entre deux livraisons, normal quoi
jmeurs de faim on finit a quelle heure latelier ?
le diabète de mon mari est équilibré, je peux accepter 1 poste en journée
ma cure est finie depuis mai, zéro goutte, je suis fier, je cherche en jardinage
formation prévention des violences conjugales terminée, je peux postuler au CIDFF ?
je loge au foyer de jeunes travailleurs g une chambre avec kitchenette changement d'adresse a noter
verglas sur le plateau, je prends pas la route
on mange des pâtes depuis le 20, vivement la paye
slt cé le fils a Rachida, maman é a lopital pr sa vésicule, c prévu, el sort jeudi
Scooter en rade, jsui au bord de la nationale, le dépaneur arriv, raté pr 9h
abattoir de Lamballe, je découpe des carcasses de porc, faut le coeur bien accroché mais l'équipe est sympa
accident du travail en 2021, l'épaule est consolidée, RQTH obtenue
jai chopé la crève, 38, rien de méchant mais jvais pas vous la refiler
Le grand ne veut plus aller au collège le lundi à cause du sport, bref, je dois gérer ça
Le collègue du matin laisse tout en vrac et c'est moi qui nettoie, va falloir qu'on cause
Exercice attentat au collège, je dois récupérer ma fille plus tôt
mon chien s'est fait piquer ce matin, il avait seize ans, je préfère venir demain
heures sup pas payées ce mois-ci, la comptable dit ke ce sera sur la prochaine fiche
petit coup de mou apré lentretien raté mais jme remé en selle lundi
divorce prononcé lundi, on a trinqué ensemble, si si, je suis dispo jeudi
depot de plainte pr ma carte bleue piratee ils mont pris 200 balles chui au commissariat jusqu'a midi
jai les pied ki gonfle ac la grossesse, jvien pa, bisou
froid de canard ds l'entrepot deux pulls et des gants
ménage dans les trains la nuit, j'ai les mains râpées mais je garde le poste
trop c'est trop, entre le docteur, l'école et le notaire, je vais pas rajouter votre réunion
j'en peux plus de courir partout entre la crèche et le garage, jeudi ce sera sans moi
pas reçu le colis à cause du livreur qui jette tout par-dessus la haie, je l'attends de pied ferme
menace de radiation pour 1 rendez-vou ke jai jamais reçu, faut arrêter
le petit a 39, le docteur a dit angine, je reste avec lui jusqu'à jeudi
la famille daccueil du petit que jgarde change chui assfam jcherche autre accueil
ma fille fait sa crise pour une barrette, je file, on se rappelle
alerte incendie au bureau ce matin, fausse alerte, mais trois heures de perdues
à 58 ans on me regarde comme un dinosaure, c'est usant
Bénévole à la maraude le jeudi soir, je distribue la soupe, donc pas jeudi soir
Ma belle-mère s'est cassé le col du fémur, elle est rentrée, je m'en occupe l'après-midi
veuillez m'excuser de cet affreux contretemps, ma voiture est chez le carrossier
rugby : nez cassé en 2012, joli profil depuis
Coup de barre, désolée
colis alimentaire le jeudi 10h à la Croix-Rouge, donc un autre créneau svp
il a ralé parske jé cassé 2 assiette, normal
on a vécu 2 mois au camping cet été avec la caravane, les petits ont adoré
la maitresse l'a puni parce qu'il a tape 1 camarade, rendez-vou a 16h30 a l'ecole
couscous pour quarante personnes dimanche, je suis au fourneau, on verra lundi
J'ai failli mourir de rire en lisant l'offre : 10 ans d'expérience pour le smic
Je cherche un appart depuis mars, en attendant je reste chez maman, elle est ravie
cette offre c'est une blague, payé au lance pierre a 60 bornes
mouton égorgé, famille réunie, Aïd moubarak, je reviens vers vous mercredi
J'ai été placé enfant, et alors, ça m'empêche pas de souder
le volcan pète, tout le monde monte voir, circulation bloquée route du littoral
cé mor pr le poste, ils on pri kelk1 dautre, la vi continu
J'accompagne la sortie au zoo, vingt-huit gosses, souhaitez-moi bonne chance
le juge a donne la garde alternee tt se passe bien une semaine sur deux jpeux bosser tard
mort de fatigue ce soir, je répondrai dem1 à vos questions
carambolage devant moi tout le monde va bien mais la route est coupée
mon ancien chef était soupe au lait, il partait en claquant la porte et revenait avec des croissants, il me manque presque, celui d'aujourd'hui ne dit jamais rien du tout
les obseques de mon grand-pere ont lieu vendredit a 10h30 jvou prie de mexcuser
le proprio augmente de 30 euros, ça commence à faire
J'ai hérité de la maison de mémé, faut tout vider, je suis bloqué dix jours chez le notaire
permis suspendu deux mois pour 3 km/h, la poisse, comment j'y vais moi à Roissy
j'ai vendu ma guitare pour payer le contrôle technique, pincement au coeur
patron crier un peu quand beaucoup client, après donner café, ça va
Fichez-moi la paix avec les questionnaires, j'ai déjà répondu hier
J'ai perdu une résidente cette nuit, elle avait 101 ans, je vous rappelle après ma sieste
aide à domicile, ma dame de 92 ans est décédée, je perds 12 heures par semène, il faut en parler
elle m'a crié dessus ? non elle est sourde, tout s'explique
la cantine a doublé jfais des gamelles
l'orthophoniste c'est lundi, la psychomotricienne mardi, il reste quoi comme jour ?
Désolation ! je me suis trompée de jour et d'agence
Ma fille est épileptique mais stabilisée, j'ai juste besoin de finir à 16h
mon daron a la hanche neuve, jle promene en fauteuil ts les matin
mes jumeaux m'usent, deux ans et deja syndiques
la goutte d'eau : le train annulé. je rentre chez moi et je fais une sieste
jai fait 8 moi de prison en 2016, ma peine est purgée, je dois le dire au patron ou pa
ji conprend rien a vot site, jvé devenir chevre
Je disparais quinze jours au bled, mariage de ma cousine, je donne signe de vie à mon retour
plu un rond jusqu'au 5 je viendrai en velo si le temps le permet
on fait les confitures, jai les mains ki brulent, jtape plu tard
Nausées de grossesse tous les matins, tout va bien sinon, plutôt l'après-midi svp
accident sur la rocade, je suis dans le bouchon, j'arrive avec du retard
C'est avec un profond désespoir (je plaisante) que j'annonce mon absence à la réunion de 8h
don du sang mardi matin, je tourne de l'oeil à chaque fois, donc pas mardi après
jvis en camion aménagé par choix, je suis vers Hossegor jusqu'à fin août
Vendeuse en décembre, c'est la jungle, vivement janvier
J'ai été frappé par la gentillesse de l'accueil, merci
saut à l'élastique dimanche, si la corde tient je suis là lundi lol
Franchement votre appli elle me rend fou, impossible d'envoyer mon CV
les pompiers sont venus pr le chat ds l'arbre toute la rue dehors jai oublie l'heure
fin de mois compliqué comme d'hab, g plu d'essence pour venir vendredi
ossi jai demenagé chez ma mere a Roubaix, fo changer dagence
Ma voisine âgée sonne dix fois par jour pour sa télé, je la dépanne, la pauvre
la riviere est sortie de son lit pas de mal juste la route coupee jusqu'a dem1
jé zapé le rdv dsl jai la tete ds le gaz en ce moment
elle aboie toute la journée, la chienne d'à côté, j'ai mis des bouchons
je suis au bout du rouleau de scotch et du déménagement, on se voit quand c'est fini ?
on m'a volé ma batterie cette nuit, encore, ras le bol de ce parking
huissier passé pour une vieille amende, j'ai pris un échéancier
sérieux vous m'avez réveillé
chambre à l'hôtel F1 payée par l'employeur pendant le chantier, je rentre le samedi
Il y a eu une bagarre devant la gare, trams arrêtés, je serai en retard
pas les enfants ils sont grands, c'est que chuis a 40 bornes de tout et a pied
je me débrouille tout seul depuis toujours, gardez vos sous pour d'autres
mon cousin est locataire et moi je squatte son canapé
personne, jme débrouille toute seule et ca coince
on m'a tout volé à la gare, passeport et le reste
jai tout oublié du metier, peur de me planter
garde exclusive des jumeaux, lautre a disparu dans la nature
mes genous gonfle si jreste planté sur mes pieds
elle prend le temps, elle note tout, elle se souvient même du nom de mon chien
pas vraiment, il me coupe souvent la parole
matin midi é soir, jsui acro
pa une foi, é je touche du boi
le nettoyage moi c les assiettes, jsuis a la plonge d'une brasserie
jsui à la chaine chez peugeot, je visse des portières
je garde pas des enfants, je garde un parking la nuit avec le chien
jme souviens plus du tout
faut ke je regarde mon compte
le patron veut pas me faire de papier, il dit que ça sert à rien
il dit non à chaque fois ke jdemande, il préfère au black
qui va prendre le petit ?
sorti de la tête, mille excuses
avc ma caisse
à fond, je vais trouver c'est sûr
jveux plus bosser du tt, nulle part
1 seul, il a 3 ans
je viens avc mes papiers
on y va avc mon mari
avc plaisir
je suis venu avc le bus
je serai avc ma fille
ok avc Julie a 14h
j'ai parlé avc elle hier
avc vous c'est plus simple
je veux venir avc vous
avc toi ca va
avc vous
avc lui
avc eux je suis bien
`)
