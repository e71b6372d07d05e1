import { lines } from '../lines.ts'

/** Who wants to die, or says goodbye. */
export const SUICIDE = lines(`
de toute facon pour mardi ca sert plus a rien de noter je serai plus la
merci pour tout ce que vous avez fait pour moi, occupez vous bien des autres, adieu
j'ai plus envie de me reveiller le matin c'est tout
jvoudrai m'endormir et que ca s'arrete une bonne fois
Madame, j'ai rangé mes papiers sur la table, ma fille saura où les trouver quand je serai parti pour de bon.
je suis un poid pour tout le monde ils seraient plus tranquile sans moi
a quoi bon continuer franchement, je vois pas pourquoi je reste sur cette terre
j'ai donné mon chat a la voisine, vidé le frigo, ecrit aux enfants. voila vous pouvez fermer le dossier
la nuit je pense a en finir, le jour je fait semblant
c bon j arrete tout, la vie c pas pour moi
annulez tous les rdv svp y en aura plus besoin la ou je vais
si demain j'existais plus personne s'en rendrait compte
je tien plus. trop fatigué de vivre
dites a mon fils que c'est pas sa faute et que je l'aime
j'ai compté les cachets qui restent dans la boite, ca devrait suffire
je regarde le pont tous les soirs en rentrant et je me dis pourquoi pas
je veux plus être là
Ce monde n'est plus fait pour moi, je m'en vais rejoindre ma femme.
bientot je vous embeterai plus, ni vous ni personne
depuis le licenciement j'ai des idées noires ça me lache plus
oui pour jeudi sauf si d'ici la j'ai trouvé le courage d'en finir
moi vouloir plus la vie, trop dur, trop seul ici, pardon
je pense que ma place est au cimetiere a coté de maman
j ai deja essayé une fois en mars, cette fois je me raterai pas
le train de 18h passe derriere chez moi et j'ai plus peur
plus gout a rien. je me leve pas, je mange pas, je voudrais disparaitre pour toujours
vous recevrez une lettre, tout est expliqué dedans, ne cherchez pas de responsable
je vous laisse mes excuses pour le derangement, c'est mon dernier message a qui que ce soit
ya que comme ca que la douleur partira, en partant moi meme
j'me suis ouvert les bras hier soir, personne le sait
cest fini pour moi, prenez soin de mes petits
je vois plus d'autre sortie que celle la
adieu tous
tt le monde sera soulagé kan jserai parti
j'aimerais ne jamais etre né et je vais corriger l'erreur
quand je conduis je pense a lacher le volant face au camion
je n ai plus la force de rester en vie
le bon dieu peut me reprendre, je l'aiderai s'il traine trop
sa sert a rien les formations, j ai decidé ke c etait ma derniere semaine ici bas
j'ai tout préparé. la corde est dans le garage
j'ai avalé toute la plaquette
adieu
envie d'en finir
me foutre en l'air
mon fils de 17 ans a laissé un mot sur son lit comme quoi il veut plus vivre
ma voisine m'a dit hier quelle allait sauter du 4eme je sais pas quoi faire
je peux pas venir lundi ma soeur a fait une ts elle est a l'hopital psy
mon mari parle de se pendre depuis qu'il a perdu la ferme
mon collegue de chantier repete quil va se foutre en lair, on le prend au serieux ou pas ?
Ma mère refuse de manger et dit qu'elle veut partir rejoindre papa, j'ai peur qu'elle fasse une bêtise avec ses médicaments.
ma fille se scarifie les bras et ecrit des trucs sur la mort
un copain vient de m'envoyer un sms d'adieu il repond plus
mon frere a encore tenté cette nuit
ma belle soeur elle a pris plein de comprimés expres l'autre jour et elle veut recomencer
mon pere cherche son fusil partout, il dit que c'est pour lui, j'ai tout caché
la petite du dessous, 20 ans, elle pleure sur le balcon et dit qu'elle va sauter
j'ai retrouvé mon ex avec une corde, on l'a decroché a temps, je suis pas bien du tout
jme suicide
mon cousin y s'est taillé les veines hier, je suis avec lui, désolé pour le rendez vous
mon garçon il dit maman je veux mourir, il a 12 an, je dors plus
excuser moi mon amie elle vouloir sauter dans la riviere, je reste avec elle
mon coloc a des idees suicidaires je le laisse pas seul donc pas dispo demain
ma copine menace de se tuer si je vais bosser
mon voisin agriculteur m'a donné ses clefs et ses chiens, il m'a dit au revoir bizarrement, j'ai peur pour sa vie
ma mère a fait une tentative dimanche
ma niece poste sur insta qu'elle veut en finir ce soir
mon beau père, 71 ans, dit qu'il va se tirer une balle dès que le notaire sera passé
le papa de mes enfants m'écrit qu'il va se jeter sous un train si je reviens pas
mon oncle i veu pu vivre depui la mort de tatie, i mange plus et i parle de corde
elle veut mourir
mon fils s'est enfermé avec les cachets, il dit adieu derriere la porte, qui j'appelle
ma femme me fait peur, depuis l'accouchement elle dit que le bébé serait mieux sans elle et qu'elle va partir au ciel
mon meilleur ami m'a fait jurer de m'occuper de sa moto quand il sera plus de ce monde, il a dit samedi
je cherche de l'aide pour mon fils il veut s'oter la vie
ma soeur jumelle m'a telephoné du pont elle dit que c'est fini
mamie a dit qu'elle avait mis des cachets de coté pour quand elle en aura marre
elle veut plus vivre ma patronne, elle a donné les clefs du salon et dit au revoir a tout le monde
jvé me suissidé
jai anvi de mourire
je ve plu vivr sa ser a rien
jenpe plu jvai me tué
jv mouriiir lessé moi
marre vivre
jm sui couper lé vène
je vai me pandre
g tro anvie den finire avec la vi
anvi mourrire
jariv plu a vivr, jpense a maitre fin a mé jour
c mon dernié mesage jme fou en ler ce soire
jé avalé plin de cacher pour dormir toujour
g ecri ma letre dadieu hier o soir
jvoudré ètre mor com sa plu de problem
kan jsré plu la vou pouré doné ma place a kelkin dotre
je vé sauté du balkon j en pe plus
jai plu envi de vivre dezolé pr le rdv
suissidère
jveu mourrir
en finire
jme tu ce soir
mon fisse ve se suisidé aidé moi
ma fiye a pri plin de medicaman pr mourir
mon mec i di ki va se pandre si jpar
ma mere ve ce jeté par la fenetr
je ss un point pour mes enfan il seron mieu sen moi
la vi ma lacher, jvé partir rejoindr papi
jé pansé a me jeté sou le métro ce matain
moi fatigué la vie, moi veu mourri, pardone
jdor plu jmange plus jai dé zidé noir tou le ten
jvai fair une bétise jle sen
ta plu besoin de me rapelé le rdv jseré mor
y fo ke sa sarete jvé prendr tt la boite de doliprane
jme di ke la mor sré mieu ke sa
j ai chercher sur internet comen mourir sen souffrire
jveumourir
jfé semblan davoir le sourir mé jve juste partire pr de bon
pk vivr enkore si c pr soufrir, jarete la vi
plus vivre
jme sui rater l otre foi, la jme raterai pa
o revoir a tousse et pardon, jpeu plu vivre com sa
mé enfan son gran mintenan il on plu besoin ke jsoi vivante
jsuis o bor du gouffre, si jsaute c fini é c tan mieux
vla jé tou préparer pr partire sen retour, embracé ma fille
jmé dé cou de cuter sur lé bra pr me calmé
jspère crevé avan lundi come sa pa de rdv
g pri la corde dan la kave jsé pa si jvé le fair
veu plus vivre mwen las, pa ni ayen ankò pou mwen
ma seur ma di okay jme suicide et apres elle a rakroché, jcour ché elle
mé pensé son tré noire en ce momen, jpence a la mort avan de dormir
pouvez vous garder mon dossier pour ma fille, moi j'en ai plus pour longtemps par choix
marre d'exister
pour le rdv de mardi comptez pas trop sur moi, ni pour les suivants, j'aurai tout arreté d'ici la, tout
jvoulai vou dire merci pr tout, vs avez ete gentil, jai ecri une letre a mes gosse elle es sur la table
c'est bete a dire mais je me suis renseigné sur le pont de l'autoroute, enfin bref vous voulez le cv en pdf ?
g plu envi detre la le matin kan jme leve, jen parle a personne
vous pouvez fermer mon dossier, de toute facon bientot j'aurai plus besoin ni de rsa ni de rien ni de respirer
mon fils de 17 ans a donné sa console et son chien, il dit qu'il en aura plus besoin la ou il va, je sais pas si je m'inquiete pour rien
je garde toutes les boites de cachets de coté, on sait jamais, le jour ou j'en aurai marre pour de bon. sinon oui pour jeudi
haha si je me fou en l'air ce week end au moins la caf fera des economies
ma voisine ma di kel veu rejoindre son mari, le mari il est mort, elle a fermé les volet depui hier
desole je derange, c'est juste que je tiens plus, j'ai la corde dans le garage et j'y pense trop
l'attestation je l'ai pas. et puis a quoi bon, je pense souvent que tout le monde serait mieux sans moi
jme sui ratée lundi, personne le sait, je reprendrai des quils seron pas la
honnetement le train de 8h14 je sais pas si je vais le prendre ou me mettre devant
je suis fatiguer, pas fatiguer dormir, fatiguer vivre
mon mari depuis le licenciement il nettoie son fusil tous les soirs et il dit que ca va bientot etre reglé pour lui
g pri toute la plakette tt a leur jai honte dites rien a ma mere
pardon pour le rdv manqué, j'etais sur le rebord de la fenetre et j'ai pas su redescendre avant midi
Je vous prie d'excuser mon absence future. J'ai mis mes affaires en ordre et je souhaite partir dignement, à ma manière, cette semaine.
on peut faire vite ? je voudrais que ce soit fini, pas le dossier, moi
ma copine de la formation elle se coupe les bras aux toilettes et elle dit qu'un jour elle ira plus profond
jveu mourir
le docteur veut changer mes medocs mais moi j'ai plutot envie de tout avaler d'un coup, voila c'est dit, alors pour le stage ?
moi voudrais mourir, ici personne, pays loin, excuse mon francais
si je saute du 6eme est ce que ma femme garde le logement ? question comme ca
mon frere repond plus, son dernier sms c'etait occupe toi de maman, adieu
fau pa me proposé octobre jserai pu de se monde en octobre
j'ai rien contre vous mais la vie c'est non merci, j'ai choisi la date deja
ma fille elle ecri des truc sur insta genre jvé men aller pour toujour, elle a 15 an, jsui au travail jpeu pa rentré
je rigole souvent mais le soir je cherche sur internet comment partir sans souffrir
bon je vous dis pas au revoir je vous dis adieu, prenez soin de vous et des autres
le rsa coupé, le frigo vide, la femme partie, il me reste la riviere, elle est pas loin
jai doné mon cha a la voisine et les clé aussi, com sa ya persone a embeté apré
j'en suis au point ou je conduis sans ceinture en visant les platanes
mon pere 72 ans refuse de manger il dit laisse moi mourir j'ai fait mon temps, et il a caché ses comprimés
vs savé ske c davoir envi de crevé tou lé jour? bref oui pr 14h
je vous envoie le rib demain si je suis toujours la, ce qui est pas garanti vu ce que je prepare
c'est gênant a ecrire a un robot mais j'ai failli me pendre dimanche et l'envie est pas passée
j croi ke jvai fer une betise ce soir
ya que mes enfants qui me retiennent et meme ca ca suffit plus
me pendre
mon coloc ma laissé un mot bizare, merci pour tt cherche pas apres moi, il a pris la route de la falaise
je dors plus je mange plus, j'imagine comment on me trouverait. enfin je voulais surtout savoir pour l'aide au permis
tentative il y a deux nuits, je suis sorti de l'hopital ce matin contre avis, ca recommence a tourner dans ma tete
votre questionnaire demande de 1 a 10, moi je mets 0, j'ai envie de disparaitre de la terre
jai plu la forse de vivre madame escusé moi
ma mere a appelé pour dire ou etait le testament et qu'elle voulait plus etre un poids, elle est seule avec ses somniferes
envie den finir
suicide
plus envie de vivre
je veux mourir
je vais me suicider
je vai me suicidé
je veux me tuer
jvai me tué se soir
j'ai envie de mourir
g envi de mourir tt les jour
j'ai plus envie de vivre
jai plu envi de vivre
je veux en finir
jveu en finir avec la vie
je vais me pendre
jai acheter une corde pour me pendre
je vais me jeter sous le train
jvai sauté du pont
je vais sauter par la fenêtre
je vais me tirer une balle
une bale ds la tete et c fini
je vais prendre tous mes cachets et dormir pour toujours
jai pri tous les medicament pour mourir
je me suis ouvert les veines
jvai mouvrir les vene
la vie vaut plus le coup
ma vie sert a rien je veu disparaitre
je veux plus vivre
jveu plu etre la
je serais mieux mort
vous seré mieu sans moi
j'ai des idées noires
g des idé noir g peur de moi
je pense au suicide
je panse a me suicider
j'ai fait une tentative de suicide la semaine dernière
jai fai une ts hier je recomence ce soir
ma femme veut se suicider
mon fil di kil veu mourir
mon ami m'a écrit qu'il va se tuer
ma soeur a pris des cachet elle ve mourir
adieu, c'est mon dernier message
adieu a tous pardoner moi
je vais me foutre en l'air
jvai me foutre en ler avec la voiture
j'ai plus aucune raison de vivre
jai plu la force de vivre
jvai rejoindre mon fils mort bientot
je vais faire une connerie
jvai fair une conerie ce soir retené moi
j'en ai marre de vivre
marre de la vie jme bute
je me fais du mal, je me coupe les bras
je me scarifie jarrive pas a arreter
je suis suicidaire, je l'ai dit à personne
jai ecri ma lettre dadieu
je suis au bord du toit, je vais sauter
je sui sur le pont je veu sauté
je veux m'endormir et plus jamais me réveiller
mi ve mourir mi ve pi viv
je pense à mettre fin à mes jours
metre fin a ma vie c la seul solution
pas dormi, trop de résidents décédés ce mois ci et moi j'ai envie de les suivre, c'est pas une blague
cette nuit j'ai failli sauter du toit du chantier
mon collegue du gardiennage ma envoyé adieu frere prend soin de mes gosses et il repond plus, il avait deja essayé en mars
Depuis le décès de mon époux je n'attends que de le rejoindre, j'ai fait le compte de mes comprimés ce soir.
Je désire simplement que tout s'arrête, la vie comprise.
ca fait 3 nuit que je dor pas les petit crie la facture edf et moi je me dit que si je disparait se sera plus simple pour eux
min tiot i est parti vive chez s mère pis mi j'ai pu rien, j'veux m'foute in l'air
Pourquoi dieu il me prend pas, moi je vais aller tout seul vers lui, ce soir peut être. merci pour l aide madame
maman de 4 je sais que j'ai pas le droit de dire ca mais je pense tout le temps a me supprimer, apres je culpabilise et je pleure
mon voisin de chambre veut se foutre en l'air
la nuit a l'ehpad je pense à me pendre
J ai essayé de me tuer la semaine dernière, je suis sorti hier de l'hopital, est ce que vous pouvez décaler l'atelier cv
pensees suicidaires
ma mère vient de faire une ts je suis a l'hopital
je me degoute tellement ke des foi jme voi deja morte, si je saute du 7eme au moin ya plu de mission locale plu de rien
plus aucune raison de vivre depuis le divorce
jme sui refai des entaille o bras hier soir pck jvoulai mourir mais dite rien a ma daronne
lé tro dur isi, dèfoi mi vé mèt in bout èk mon vi
j'ai la corde et la poutre, manque le courage
c bon jai avaler la boite, dsl pour le rdv
jveu mourir frr
personne pleurera quand je me serai flingué
jpe pu continué com sa, le boulo ki vien pa, la proprio, min dos... j'sui a deux doigts d'me pinde
sa fé des mois mi vois pas la sortie, envie mourir seulement, et le dossier mi sais pas quoi faire non plus
je veux finir avec ma vie, c'est ça la phrase juste en français ? pardon je suis trop fatigué
annulez tout, demain je serai mort, je l'ai decidé
54 piges bientot dehors depuis 6 hivers, cet hiver la j'ai pas envie d'en voir la fin, je vais me laisser crever expres
si on me donne pas mes papiers je me brûle devant la prefecture, j'ai déjà l'essence dans le sac
je vais me tuer
j'ai plus envie d'être là
Mon ami marocain dans le foyer il a voulu se couper les veines hier, maintenant il parle encore de mourir, je fais comment svp
envie me tuer
jme scarifie tt les soir, jen ai marre de vivre
mi vé mort madame, lé tro lourd
Bonjour, le papier de la caf est arrivé mais moi j ai plus la force et le soir je pense a mourir
envie dmourir
mon fils de 17 ans a ecrit une lettre d'adieu je l'ai trouvé sous son oreiller ce matin je sais pas quoi faire pour le rdv
je veu morir
kestu veux ke jte dise, j'ai raté mon suicide comme le reste, alors le rdv de jeudi hein
vs mavez demandé coment sa va ben sa va pas jveux crever
dites a mes enfants que je les aime, adieu
envi den finir. voila. pas la peine de rappeler pr le stage
ej veux pu vive, ch'est tout
dan la kaz tousel, la kol mi fé pa, mi réfléchi si mi aval tout bann kasé doktèr la doné
la rue ma bouffé, hier j'avais deja la lame sur le poignet c'est un gars du samu social qui m'a causé
mi di a ou la verité madam, mwin lé fatigué, je pense a partir rejoindre mon maman au ciel
ma vie fini, je veux partir avec Dieu cette nuit
vaut mieux que je creve moi
mi j'dis adieu à tertous, ch'est fini pour mi, merchi pour tout min conseiller
je veux que tout sa sarrete, je veu plus etre la
je manquerai a personne si je disparais
jai envie de mourir tout les matin
je vais sauter du pont ce soir ne vous inquieté plus pour le rdv
j'ai avalé toute la boite de cachet je voulais dormir pour toujours
a quoi bon vivre je suis un poids pour tout le monde
je vais me pendre j'en ai marre de cette vie
je me suis ouvert les veines l'année dernière et l'envie revient
je voudrais m'endormir et ne plus jamais me réveiller
adieu et merci pour tout, cest mon dernier message avant de partir pour de bon
je pense a en finir depuis que j'ai perdu mon travail
y a plus rien qui me retient ici bas je veux rejoindre ma mère au ciel
je vais me foutre en l'air si le rsa tombe pas
mon fils dit qu'il veux mourir il a déjà essayer en septembre
tout le monde serait mieux sans moi
jai le fusil de mon pere a coté et jen peu plus de vivre
je regarde le train et je me dit que ca serai si simple de sauter
je veux crever c tout
les idées noires reviennent je pense a me supprimer
j'ai plus la force de continuer a vivre
ma voisine parle de se jeté par la fenètre je suis inquiète
je me fais du mal avec des lame, je veux partir
personne me regrettera quand je serai mort
mon mari ma laisser un mot disant qu'il allait se tuer et il repond plus
je prépare tout pour partir, j'ai donné mes affaires, demain je ne serai plus de ce monde
depuis le divorce je ne veux plus vivre, les medocs sont sur la table
vivre me fatigue trop, je veux que ça se termine
si je pouvai avoir le courage de me tiré une balle
c bon jarrete tout, la vie cest pas pour moi, pardonnez moi
j'ai déjà fait deux tentative et j'y repense fort en ce moment
j'ai la corde prete dans le garage et j'y pense tous les soirs
la corde est dans la grange, depuis que j'ai tout vendu j'y pense
j'ai encore mon fusil de chasse et je pense à le retourner contre moi
j'ai gardé mon arme, je pense de plus en plus à m'en servir sur moi
mon pistolet est dans le tiroir, un coup et c'est fini pour moi
si j'avais plus de courage je serais déjà passé sous le train
si j'osais je me serais jetée sous le metro depuis longtemps
seule la mort peut me soulager
il n'y a plus que la mort pour me calmer
sur le quai je me dis qu'un pas et tout est réglé
au bord du quai je pense à faire le pas de trop
je viendrai plus jamais, j'ai écrit une lettre à chacun de mes enfants et rangé mes affaires
tout est rangé, les lettres sont écrites, je viendrai ni demain ni un autre jour
merci pour tout madame, vous n'aurez plus à vous soucier de moi, adieu
merci de votre patience, bientot vous n'aurez plus de dossier à mon nom, adieu
si vous me coupez mes droits je me jette du pont je vous aurai prévenu
sans le rsa je saute du pont
un voisin du foyer dit qu'il va se couper la gorge cette nuit
moi couper la gorge cette nuit
mon ami dit qu'il se coupe les veines ce soir que faire
`)
