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
je vois pas l'interet de me lever demain ni les autres jours
j'ai ecrit une lettre pour ma mere, elle la trouvera
ca fait des semaines que je me dis que le train de 7h12 irait vite
jai plus la force de faire semblant je prefere que sa s arrete
Je ne vous répondrai plus après aujourd'hui, j'ai pris ma décision et je suis en paix.
si je saute personne va me rattraper de toute facon
je garde les cachets de mon pere depuis un mois au cas ou
c'est plus une vie, j'en veux plus
tout le monde avancerait mieux si j'existais pas
dites à ma conseillère qu'elle a fait ce qu'elle a pu
je suis sur le parapet la et j'ai votre message qui arrive
g plus envi d rien meme de respiré
jai essayé vendredi avec la ceinture, elle a laché
mon ami m'a envoyé un vocal d'adieu et il repond plus
ma fille de 17 ans a des marques sur les poignets et elle dit qu'elle veut plus vivre
y a que la mort qui va m'aider maintenant
je pense a mourir chaque nuit et le matin je suis decu d'etre encore la
vivre comme ca ou pas vivre, je prefere pas vivre
j'ai acheté ce qu'il faut, ce soir c'est fini
je m'excuse d'avance pour le conducteur
a qui je donne mon chien si je pars pour toujours
ne cherchez plus de formation pour moi j'en aurai pas besoin la ou je vais
je me coupe les bras pour sentir quelque chose
j'ai honte mais hier j'etais a deux doigts de me jeter
plus personne a qui dire au revoir alors je vous le dis a vous
mon frere a pris le fusil de chasse et il est parti dans le bois en pleurant
je peux plus, je veux dormir et pas me reveiller
moi vouloir mourir, trop souffrir, personne ici
j'ai calculé, avec la boite entiere ca marche
je compte pas passer noel
Après trois ans de recherche je n'attends plus rien de la vie et je compte y mettre un terme.
on trouvera mon corps au bord de la riviere
je voudrais juste fermer les yeux et que ce soit fini pour de vrai
ma copine menace d'avaler ses comprimés si je sors, elle l'a deja fait
j'ai plus ma place nulle part, ni ici ni en vie
c'est le dernier sms que j'envoie
jvais me foutre sous le rer c plus simple
je regarde des videos pour savoir quel noeud faire
je suis fatigué d'exister c tout
vous perdez votre temps avec moi dans une semaine je serai enterré
mon mari s'est enfermé dans le garage avec le moteur allumé
je pleure tous les jours et j'ai des idées de mort
mes enfants toucheront l'assurance, ils auront au moins ça
je me deteste tellement que j'ai envie de disparaitre a jamais
jarrete le traitement et je me laisse partir
je suis monté sur le toit de l'immeuble j'ai pas osé mais j'y retourne
depuis que mon bébé est mort je veux le rejoindre
la corde est deja accrochée
je fais mes adieux cette semaine
pas la peine de reprogrammer jserai mort
ça me calme de savoir que je peux partir quand je veux, j'ai tout preparé
qu'on me laisse crever ca ira plus vite
je suis un rebut, la societe serait debarrassée
mon voisin du dessous dit depuis hier qu'il va se pendre, je fais quoi
j'ai avalé 20 somniferes y a une heure
je vais faire une betise je le sens
je me suis reveillé a l'hopital, ils m'ont sauvé, dommage
entre la rue et la tombe je choisis la tombe
envie de me planter contre un mur en voiture
je dis oui pour mardi mais je sais que je serai plus de ce monde
j'ai peur de ce que je peux me faire ce soir
plus d'espoir plus de famille plus de boulot, autant mourir
mon fils parle de suicide depuis sa rupture, aidez nous
si l'appel de demain est negatif je me fous en l'air
on m'a retiré mes filles je n'ai plus de raison d'etre sur terre
je suis vide, je veux que ça s'eteigne
adieu julie merci pour votre patience
je pense que je serai mieux la haut
ca sert a quoi de se soigner quand on veut plus etre la
j'ai deja raté 2 fois la 3eme sera la bonne
mes pensées sont tres noires ce soir
si on me retrouve pas c'est que j'ai eu le courage
tuez moi ca ira plus vite que pole emploi, je rigole pas
j'en peu plu je ve en finir avec tou sa
je me sens mourir a l'interieur et j'ai envie que le reste suive
vous pourrez dire que j'ai essayé jusqu'au bout
ma mère a vidé sa boite de xanax elle dit laisse moi partir
je me vois pas vieillir, je me vois pas l'année prochaine, je me vois pas demain
je veux pas qu'on me sauve
nuit apres nuit la meme idée, le balcon
jveu plu ètre la c tro dur
je sers a rien a personne, je veux disparaitre pour toujours
c decidé je me tue ce week end
a quoi bon un stage si je suis mort dans un mois
j'ai mis de l'ordre dans mes comptes, ma soeur n'aura rien a payer quand je serai parti
j'ai plus la volonté de rester vivante
mon pote m'a dit qu'il allait se tirer une balle, il a coupé son tel
ma tete me dit de sauter
depuis l'accident je me dis que j'aurais du y rester
laissez tomber le dossier, je vais mourir bientot, je m'en charge
je vous remercie pour votre aide, je ne serai plus là pour en profiter
la vie m'a jamais voulu, je lui rends
tout est noir, je ne vois que la mort comme sortie
je cherche comment mourir sans souffrir
ma femme a essayé de se pendre cette nuit
j'ai peur de rester seul avec mes medicaments
je compte les jours qui me restent, apres mon anniversaire j'arrete de vivre
j'ai voulu sauter tout a l'heure, un passant m'a retenu
personne remarquera que je suis mort avant que ca sente
si vous m'appelez encore je saute
je me taillade quand tout le monde dort
g ouver le gaz
mes parents sont mieux sans moi
y a plus de lumiere, je veux m'eteindre
je prie pour pas me reveiller
je n'arrive plus à trouver une raison de vivre
on m'a tout pris, il me reste plus qu'a mourir
mon fils m'a ecrit maman pardon je pars rejoindre papa
j'ai ma dose prete ce coup ci je me rate pas
autant que je creve
bonjour je reponds pas car je suis sur les rails
jpense au suicide tou les jour
j'en ai assez de respirer pour rien
mon dernier souhait c'est que vous gardiez mon cv en souvenir lol non je suis serieux je pars ce soir
un saut et c'est terminé
le pont de la riviere me fait de l'oeil tous les matins
jsui pa bien du tout jai fait une tentative avant hier
ma mere parle toute seule et dit qu'elle va se jeter par la fenetre
j'ai ecri mon testament a 22 ans
je me bourre de cachets pour oublier, un jour ca suffira pas et tant mieux
je n'irai pas plus loin, je m'arrete ici, prenez soin de ma fille
envie de mourir. voila c'est dit
vie de merde, je vais y mettre fin
je crois que ce soir je vais faire le grand saut
je lache prise pour de bon, c'etait mon dernier combat
je suis de trop, la terre tournera mieux quand je serai dessous
entre deux crises je pense qu'a me foutre en l'air
mon collegue dit qu'il en peut plus de vivre et il a donné sa montre
les voix me disent de me tuer
si mon traitement marche pas je prefere partir que vivre comme ca
ok pour jeudi, enfin si je suis encore en vie
oui pour le rdv, mais franchement j'ai envie de mourir
bonjour, merci pour la formation, je n'irai pas, je compte mourir avant
je ne veux plus me battre, je veux m'en aller de ce monde
j'ai des pensées suicidaires depuis la fin de mes droits
jai envi de me butter
je veux rejoindre mon frere qui est mort
je pense serieusement a me supprimer
jvai me jeter sous le metro
mon ex a dit qu'il se tuerait si je reviens pas
j'ai fait une connerie j'ai avalé tout le tube
je me sens partir petit a petit et je laisse faire
y a plus rien apres demain pour moi
mon copain est sur le toit il veut sauter
a partir de ce soir plus besoin de me chercher
j'suis fini, je vais me pendre dans la grange
jpeux plus vivre avec cette honte, je vais partir pour toujours
ma niece s'ouvre les veines
depuis la mort de ma femme je veux mourir aussi
la seule chose qui me soulage c'est de penser a ma mort
quelqu'un peut s'occuper de mes enfants si je meurs cette semaine ?
je suis trop lache pour me tuer mais j'y pense tout le temps
je n'ai plus goût à la vie
le fusil est chargé
si ca continue je vais me foutre sous un camion
je suis deja mort a l'interieur reste plus que le corps
mourir c'est tout ce que je veux
je veux que mon coeur s'arrete
plus envie d'etre sur terre
cette nuit j'en finis
c'est decidé, je me supprime samedi
je n'ai plus la volonté de continuer à vivre comme ça
je ne serai plus là pour voir la suite
la vie veut pas de moi alors je pars
comment on fait pour mourir sans avoir mal
faut pas me laisser seul avec mes cachets
un inconnu m'a tiré en arriere sur le quai, sans lui j'etais mort
appelez pas sinon je me jette
j'ai allumé le gaz et fermé les fenetres
tout est pret, cette fois je me raterai pas
je vous ecris du bord de la falaise
hier j'ai fait une tentative de suicide
TS en mars, TS en juin, la prochaine sera la derniere
j'ai redigé mes dernieres volontés
je bois et je prends des cachets en esperant ne pas me reveiller
ma vie de merde je vais l'arreter
mon dernier combat est perdu, je rends les armes et ma vie
un pas de plus et tout s'arrete
jveu plu vivr
je veu pu etre la
j'ai envie d'en finir avec la vie
jai plu gou a rien jveu mourir
je veux pas mourir mais je vois pas d'autre issue
je suis monté au 8eme etage et j'ai ouvert la fenetre
mon mari parle de se tuer depuis qu'il est au chomage
ma fille s'est scarifiée et elle a laissé un mot
mon ami ne veut plus vivre, il me l'a dit cette nuit
j'aurais préféré ne jamais naître
je souhaite que cette nuit soit la derniere
je voudrais m'endormir pour toujours
on se reverra pas, je m'en vais pour de bon
plus la peine de me chercher du travail, je vais mourir
je n'existe pour personne, alors autant ne plus exister
personne ne m'aime, je veux mourir
si j'avais le courage je serais deja mort
je cherche le courage de passer a l'acte
j'ai peur de passer à l'acte
j'ai ecrit a tout le monde pour dire pardon et adieu
la solitude me tue, je veux en finir
je pense a me noyer
ce sera mon dernier message, je suis desolé
avec tout ce que j'ai avalé ca devrait aller vite
j'ai vraiment des idées noires en ce moment
l'idée de mourir me soulage
la corde est au garage, j'y pense sans arret
  j'ai cherché comment faire pour me supprimer
  je regarde sur internet comment me supprimer sans souffrir
  oui pour jeudi mais j'arrête pas de penser à me supprimer
  je voulais juste dire que je vais me supprimer, merci pour tout
  mardi ok si je me suis pas pendue d'ici là
  14h d'accord, enfin si je me pends pas avant
  je viendrai si je suis encore de ce monde, des fois je me dis que je vais me pendre
  fixez ce que vous voulez, je serai morte avant, j'ai tout prévu
  mettez la date que vous voulez je serai plus là, je vais le faire ce soir
  sur le quai du métro j'ai envie de me laisser tomber
  quand le train arrive j'ai envie de me laisser glisser
  je me vois tomber sous le train, ça me ferait du bien
  des fois je me dis que je vais me laisser tomber du pont
  j'ai écrit une lettre à mes enfants pour après
  j'ai écrit une lettre d'adieu à chacun, après y aura plus rien
  j'ai laissé une lettre sur la table pour mon fils, c'est fini
  effacez mon dossier, demain je serai plus là pour personne
  vous pouvez me rayer, demain je ne serai plus de ce monde
  j'y arrive plus du tout je pleure tout le temps et j'ai regardé comment en finir
  je pleure toute la journée et j'ai préparé ce qu'il faut pour partir
  c'est la dernière fois que je vous écris, j'ai tout réglé, adieu
merci pour tout madame vs avez ete gentille, vous embetez plus avec mon dossier la ou je vais j en aurai plus besoin
jeudi je serai plus la. enfin je veux dire plus la du tout
mes enfants seraient bien mieu sans moi je leur coute que des soucis
jai donner mon chat a la voisine et mes outils a mon frere, comme sa tout est reglé
je voudrai dormir et pas me reveiller c tout
a quoi bon prendre un autre rdv, en octobre je serais plus de ce monde
chaque matin je regarde le train passé et je me di que ca serai vite fini
Bonjour, mon mari parle de rejoindre sa mère qui est décédée, il a rangé tous ses papiers sur la table, je ne sais pas quoi faire
g compter les cachets ke j ai a la maison, yen a assez
jveux juste ke sa sarrete
ma fille de 19 ans a ecrit des lettres pour tt le monde je les ai trouvé sous son matela
je suis un poids pour ma famille, s'ils m'avaient plus sur le dos ils respireraient enfin
no futur pour moi ici, moi je prefere partir la haut
jai plus envie detre la
c mon dernier message, prenez soin de vous 🙏
le pont a coté de chez moi jy pense tout les soirs en rentrant
non je viendrai pas. ni jeudi ni jamais. tout le monde sera tranquil apres
Veuillez m'excuser, je n'honorerai pas ce rendez-vous. J'ai pris mes dispositions pour que personne n'ait à s'occuper de moi après.
moi fatigué de vivre madame. trop fatigué
jsui de trop sur cette terre
ya des jours jme dis si une voiture me fauchait ce serai un cadeau
mon frere il repond plus il ma envoyé pardon pour tout hier soir et il a donner sa moto a un copain
j'attends juste que mon chien meurt et apres jpourrai m'en aller moi aussi
ok pour mardi si je suis encore en vie, je promet rien
je pense a avaler toute la boite des fois
on serai mieu ss moi c sur
pk continuer franchement, dite moi une seul raison
le bon dieu peut me reprendre quand il veut je suis prete, le plus tot sera le mieux
je me sens vide jai plus le gout de vivre depuis des semaine
vs inquietez pas pour le rdv dans 2 jour jai plus de probleme, jai trouvé la solution definitive
j'ai écrit mon testament cette nuit, je voulais vous dire au revoir aussi, vous m'avez toujours bien reçu
mn fils veut plus se lever il dit que la vie c nul et qu il veut que sa finisse
j en peu plus je vai faire une betise
jme vois pas a noel
la vie ne m'interesse plus du tout desolé
je voudré etre mort a la place de mon cousin
quand je suis sur le quai jai comme une voix qui me dit avance
ma soeur elle a encore essayer cette nuit elle est a l hopital je peu pas venir demain
si je disparaissais personne remarquerait, peut etre la caf 😔
je veu mourir
Madame, à mon âge et sans travail je ne sers plus à rien. Il est temps que je tire ma révérence, ne m'en veuillez pas.
annuler tous mes rdv. tous. pour toujours. cest fini pour moi
jai rangé lappart payé le loyer, laissé les clés au gardien. voila. merci de m avoir aidé
c trop lourd je vais lacher la rampe
mon pere parle que du fusil dans le grenier depuis que maman est partie sa me fait peur
je prend le volant et je me dis ke le platane il est la
fatigué fatigué fatigué je veux partir et plus revenir dans ce monde
est ce que l'assurance paye les enfants si le papa se fait du mal tout seul ?
je me suis recoupé les bras hier pardon je voulais pas en parler
un soir je vais m endormir avec tout les medicament et basta
pas la force de venir, pas la force de vivre non plus
mi vé pu viv, mi lé fatigué ek tout sa
jpense a en finir tt les jours depuis ke jai perdu mon taf
mon ami chez ki je dors il di kil va se foutre en lair je le surveille donc je peu pas bougé lundi
vivre comme sa c pas vivre, je préfère arrêté là
le monde tournera tres bien sans moi
je sais plus ou j en suis la nuit jouvre la fenetre du 6eme et je reste la a regarder en bas
gardez ma place pour quelqu un d autre moi c est bientot terminé, je parle pas du stage
jai mm plus peur de mourir, au contraire j attends que ca
Mon époux a cessé de s'alimenter, il affirme vouloir que tout se termine au plus vite. Je ne peux le laisser seul jeudi.
dite a ma conseillere que c pas sa faute ce qui va arriver
tu crois quoi, que je vais etre la encore en 2026 ? moi non
j aurai du y rester la derniere fois, ils auraient pas du me reanimer
je ve pu etre
sa serait plus simple si je me reveillai pas demain matin
pour le rdv du 14 demandez pas, le 14 on m aura enterré 😅 je rigole qu a moitié
mon ado s enferme elle a chercher sur internet comment on fait pour ne plus avoir mal pour toujours
jai pu rien a perdre, plus personne, plus d envie. ce soir jarrete tout
ma copine ma dit occupe toi de ma fille apres, elle veut pas dire apres quoi jai tres peur
c bon jai compris je sert a rien je vais vous debarasser
je laisse une lettre pour ma mère dans le tiroir, c'est tout ce que j'ai à dire
penser a la mort ca me calme en ce moment cest bizard
oui pour vendredi. mais honnetement je me demande si je serai pas parti rejoindre mon fils d ici la, il me manque trop
je veux pu me battre, laissez moi partir
ya plus d issue, plus de porte, plus rien, que le trou
je cherche le courage de sauter
excuser moi pour les fautes pour le retard pour tout. je vous dérangerai plus jamais
tente hier avec les comprimé, vomi tout, suis rentré chez moi ce matin
jirai au bout du ponton et personne me reverra
jveux plus exister
ma voisine agée me donne ses bijoux ses assiettes, elle dit jen ai plus pour longtemps je men charge moi meme
bjr impossible mercredi. Ma femme a laissé un mot et elle est partie vers la voie ferrée, la gendarmerie cherche
que du noir devant moi, jarrive pas a imaginé la semaine prochaine, et jai pas envie de la voir
si jai pas ce boulot je me fous sous le tram
il faudrai que je meurs pour ke mes gosses touche lassurance au moin
bsr je suis seul je pleure tout le temps je veux que ca s arrete pour de bon
embrassez l equipe pour moi, on ne se reverra pas dans cette vie
pas la peine de me rappeler, d ici ce soir jaurai fait ce que jai a faire
mon beau fils il parle de se pendre quand il a bu
Dormir longtemps. Très longtemps. C'est tout ce que je demande.
dpuis le divorce je vis par habitude, une nuit j oublirai de respirer et tant mieux
jme hais jai envie de me faire du mal
jhabite pres du viaduc, un jour vous lirez mon nom ds le journal
a koi sa sert ke je reste vivant mdr
je serais un fardeau de moins pour la france et pour vous
moi je veux mort. pas travail pas maison pas famille. mort mieux
le docteur ma donné des gouttes pour dormir jai envie de boire le flacon entier
quelqun peut s occuper de mon chien a partir de demain ? moi je pourrai plus, jamais
maman dit que cest son dernier hiver elle l a decidé, elle a fermé son compte et donné les meubles
je tien plus qu a un fil et le fil jai envie de le couper
jeudi ok. vous me direz si ca vaut encore le coup de vivre parce que moi je trouve pas
envie de rien, envie de disparaitre pour toujours
jlai deja fait une fois en 2019 et la je sens que je vais recommencer, les cachets sont devant moi
je préfére m en aller pendant ke les petit sont a l ecole
mon colloc vient de me dire au revoir en me serrant fort, il a vider sa chambre et il ma laisser sa carte bleue avec le code, je panique
ca fait 3 nuits que je me bats contre lidée d en finir
jveu dormir pr tjr
j'ai demandé pardon à tout le monde, je suis en paix maintenant, je peux m'en aller
personne m attend personne me regrettera, bonne continuation à tous
jeudi je viendrai pas et apres non plus, j'ai decidé de quitter ce monde pour de bon
merci pour tout ce que vous avez fait pour moi, c'est la derniere fois que je vous ecri, ce soir j'arrete de souffrir
je pense au suicide depuis des semaines j'en ai parlé a personne
c'est plus la peine de me donner un rdv je serai plus de ce monde
ma fille de 15 ans m'a dit hier quelle voulait mourir je sais pas quoi faire, on peut decaler ?
oui pour le 12 mais franchement je sais pas si je serai encore en vie
Madame, je me permets de vous écrire car je songe à mettre fin à mes jours
jveu plu vivre c tou
j en peu plus de cette vie je veu que sa sarrete
g envie de me foutre en l'air
mon mari il parle tout le temps de se pendre depuis qu'il a perdu son travail
la voisine du 3eme a laissé une lettre d'adieu elle répond plus
j'ai écrit une lettre pour mes enfants, ils la trouveront demain matin
si je disparais personne s'en rendra compte
le monde serait mieux sans moi jvous jure
j'ai deja essayé l'an dernier et la ça revient très fort
je me sens de trop sur cette terre, excusez moi pour le rendez vous
je suis sur le pont et je regarde en bas
moi je veux dormir et pas me reveiller jamais
j'ai gardé tous mes cachets dans une boite, ce soir je les prends
jai donné mon chien a ma soeur et rendu les cles, tout est pret pour mon depart
bonjour c'est pour dire que mon fils a fait une tentative de suicide cette nuit il est a l'hopital je peux pas venir
ok mardi 10h. sinon j'ai des idées noires tres fort en ce moment, envie d'en finir
je cherche une façon de partir sans faire souffrir ma mere
aucun interet de continuer a vivre à mon age
j'ai 72 ans, ma femme est morte, je voudrais aller la rejoindre le plus vite possible
envi 2 mourir tt les jours
svp aidez moi je vais faire une connerie
je vai me jeter sous le train si on me coupe le rsa
vous direz a ma conseillere que c'etait pas sa faute
quand vous lirez ça je serai loin, la ou personne souffre
mon copain ma dit que si je le quitte il se tue
mon frere s'est ouvert les veines la semaine passée et la il recommence a dire des choses bizarre
Je pas vouloir la vie encore, moi trop fatigué dans le coeur, mourir mieux
la vie pour moi fini, je demande Dieu qu'il me prend cette nuit
i want finir ma vie, sorry madame, pas rendez vous
je me scarifie encore depuis lundi, je me fais peur
tous les soirs je me dis que demain je me leve pas, que je finis ça
vs inquietez pas pour le rdv de vendredi jserai enterré d'ici la
le petit jeune du foyer dit qu'il va sauter par la fenetre il est sur le rebord
j'y pense tout le temps, à mourir, même quand je fais les courses
pa la fors de vivre
javale tou les medicaments et voila on en parle plus
c'est ma mere, elle refuse de manger, elle dit qu'elle veut qu'on la laisse mourir
jsuis a bout, ya que la mort qui me soulagera
j'ai acheté une corde hier
plus rien me retient ici même pas les gosses
on m'enlève mes enfants alors moi je m'enlève la vie
je voudrai juste disparaitre de la planete sans deranger personne
desolé j'ai raté lundi, j'étais aux urgences j'ai voulu me tuer dimanche
est ce que c'est normal de penser chaque jour à comment on va se suicider
prenez soin de mon fils quand je serai plus là svp
c'est un adieu, merci pour votre gentillesse
je compte les jours, le 30 j'arrete tout, la vie je veux dire
mon ado de 13 ans cherche sur internet comment mourir, j'ai vu son historique
j'ai le fusil de mon père à la maison et je pense qu'à ça
J'AI PLUS ENVIE D'ETRE LA VOUS COMPRENEZ ?
franchement si demain je me reveillais pas sa serait un soulagement
j'hésite entre venir au rdv et me foutre dans la riviere
mon colocataire s'est enfermé avec des comprimés et dit adieu à tout le monde
jai honte de le dire mais jai pensé a me faire du mal hier soir
je suis un poids pour ma famille ils seraient mieux si j'étais morte
a quoi bon un projet pro, d'ici noel je serai mort et c'est moi qui aurai choisi
ça sert plus a rien vivre comme ça, je veux me supprimer
mwen pé pa ankò, mwen anvi mò
mi vé pi viv, la vi lé tro dir po moin
mi sa pann amoin si i kontinié konmsa
mwen ja ékri on let ba manman mwen, mwen ka pati pou toujou
mo pa lé viv ankò, mo bouké
mon garson i di li vé tié ali, mi koné pi koman fé
an vlé fini épi lavi tala
mwen ka kalkilé tjwé kò mwen chak jou, pa di pèsonn
moin la aval tout mon bann konprimé, mi vé dormi po toultan
zanfan mwen sé pli byen si mwen té mò
ma cousine a le cancer elle dit qu'elle veut en finir avant l'hiver elle a tout prévu
dites a Madame que je l'embrasse et que je ne souffrirai plus
je prépare mon départ, pas un voyage, vous voyez ce que je veux dire
j'ai pris rendez vous avec personne, j'ai pris rendez vous avec la mort
je tien plus le coup, cette nuit jai failli sauter
bonsoir je peux venir a 9h, par contre je vais pas bien du tout je pense a mourir
non pas de date, ma vie s'arrete ici
ma petite soeur au lycée se coupe les bras et dit qu'elle veut plus etre la
j'ai peur de moi meme ce soir, peur de passer a l'acte
yen a marre je vais me buter
jveux crever voila
moi penser beaucoup tuer moi, toute la nuit je pense
depuis la guerre je dors pas, je veux mourir comme mon frère
monsieur mon rendez vous annuler, moi bientot mourir, moi décider
si on m'expulse je me tue devant la mairie
je vais m'immoler devant la caf, j'ai plus que ça
mon pere agriculteur dit qu'il va faire comme son voisin qui s'est pendu
jai tout reglé, les papiers, l'assurance, le chat. je peux partir tranquille maintenant
personne me retiendra de mourir cette fois, j'ai bien reflechi
la vie me degoute je prefere etre mort que de continuer
voila mon dernier message, je vais retrouver ma fille au ciel
ça fait 3 fois que je tente, la 4eme sera la bonne
j'aurais voulu ne jamais naitre et je compte bien y remédier
oui je confirme. et aussi mon mari m'inquiete il a sorti sa carabine et il pleure en disant que c'est fini
je roule vite expres en scooter pour que ça finisse dans un mur
j ai plu le gou a rien jvoudrai mendormir pour toujour
Je vous prie d'excuser mon absence, ma fille a tenté de se donner la mort samedi
ya des fois je me dis une bonne overdose et basta
le 3114 repond pas et moi j'ai envie d'en finir là
jesper ke je mourrai vite, je fais tou pour
vous voulez la vérité ? j'ai envie de me pendre
je suis mieux morte que vivante avec ces dettes
mon ex menace de se suicider devant les enfants
jai arreter mon insuline expres, comme ca ca ira vite
quoi ke je fasse sa fini pareil, autant me tuer mtn
mon neveu de 17 ans a posté une vidéo d'adieu, il est introuvable
faut pas mattendre la semaine pro, jai pris ma decision et cest definitif, pardon a tous
jsui fatiguer de la vie, pas du travail, de la vie
J'ai hâte que le bon Dieu me rappelle, j'ai même pensé à l'aider un peu
suicidaire oui je le suis, le medecin l'a ecrit
yo no puedo mas, je veux pas vivir, la morte est mieux pour moi
je ne veux plus ouvrir les yeux demain matin, j'ai mis ma robe de mariée et tous les cachets sont sur la table
tu peux dire au revoir à ma place aux autres du groupe, je reviendrai pas, jamais, nulle part
rendez vous ou pas, moi cette semaine je fais le grand saut et tout le monde sera tranquille
je suis veuf, je range la maison, j'ai payé mes obsèques, je ne compte pas passer l'hiver, c'est moi qui choisirai le jour
Je vous écris pour le stage, le tuteur était très bien et j'ai appris la soudure à l'arc, je le remercie. Mais je préfère annuler la suite. Depuis que ma femme est partie je n'y arrive plus, j'ai mis mes affaires en ordre, donné le chien au voisin, et ce week-end tout sera fini pour moi. Merci de votre patience.
salut merci pour l'offre a decathlon, javais postulé l'an dernier et ca avait pas marché, le magasin est a coté de chez moi c nickel. mais en vrai jai plus la force, toutes les nuit je pense a sauter du pont et ce matin jy suis allé regarder. bref laissez l'offre a un autre jeune qui en veut
Bonjour Madame, je tenais à vous remercier pour l'aide au permis, vous avez été d'une grande gentillesse avec moi depuis le début, et votre collègue de l'accueil aussi. Inutile de me convoquer en mars. J'ai économisé mes cachets depuis l'été, il y en a assez, et je ne compte pas voir l'année prochaine. Bonne continuation à toute l'équipe.
Bien reçu votre message concernant la session du 6. J'ai relu mes notes sur la bureautique, je maîtrise les tableaux et le publipostage maintenant, ce dont je suis assez content. Cependant ne bloquez pas de chaise à mon nom. La corde est prête dans le garage, j'ai seulement attendu que ma fille reparte. Veuillez m'excuser du dérangement.
coucou jsai pas trop a qui l'ecrire alors cest pour vous. le stage en boulangerie jai kiffé les gens etait cool meme a 3h du mat, jai ramené des croissants a ma mère tous les jours. mais jsuis fatigué de faire semblant, jai avalé toute la plaquette ya 10 min et jme sens partir. dites au patron merci et que cest pas sa faute
bonjour, pour le papier que vous avez demander je l'ai pas trouvé, il est surement chez mon ancien patron, il habite la route de la zone, je peux vous donner le nom. Moi chef je suis pas bien, je suis sur le toit du parking là, niveau six, je regarde en bas et je trouve pas de raison de descendre par l'escalier. le papier s'appelle solde tout compte
Chère Madame, veuillez noter que je renonce au jardin d'insertion, bien que le chef d'équipe soit patient et que les semis m'aient procuré un peu de joie. J'ai quatre-vingt-deux kilos de chagrin et plus d'appétit pour rien. J'ai écrit à mes trois enfants ce matin, les enveloppes sont sur la table, et le fusil de mon père est chargé. Merci de votre bienveillance.
pour la question 4 du bilan je coche plutot satisfait, les horaires ok, le formateur ok, la cantine bof. la question 5 vos projets pour les six prochains mois j'ai laissé vide expres. j'ai fixé la date, cest le jour de mon anniversaire le 12, personne se doute de rien et apres vous aurez plus a me suivre. question 6 oui
j'ai pris 3 plaquettes de seresta d'un coup
jviens d'avaler tous les cachets de l'armoire
g pri toute la boite avec du rhum
je prends tout ce qu'il y a dans la pharmacie et je m'endors
si je perds encore mon rsa je me fous en l'air
si c'est comme ça je me tue
si vous me sanctionnez encore une fois je me pends
si personne m'aide je me flingue
laissez moi crever tranquille
laissez moi m'en aller c'est fini
laissez tomber mon dossier et laissez moi mourir
plutôt crever que retourner là bas
autant mourir que vivre comme ça
tout serait plus simple pour vous si je n'étais plus là
sans moi tout le monde serait plus tranquille
si jetais pas la ça serait mieux pour mes enfants
je suis un boulet mort pour ma mère et mes soeurs
je suis sur le toit du parking
je suis monté sur le toit
je suis au dessus de l'autoroute je vais sauter
mon cousin est monté sur le toit et veut pas descendre
jai des idée noires en ce moment
j'ai pensé au pire hier soir
jen ai mare de vivre
vivre c trop dur
la vie est trop dure je veux partir
j'ai un couteau à la maison et j'y pense
j'ai un fusil dans le placard et j'y pense souvent
j'ai le cutter sur le bras
vous aurez un mort sur la conscience
vous m'aurez tué avec vos radiations
je finirai sous un camion
on se reverra pas, adieu
mi lé las mi veu pi rien
mwen swèf mò
i self harm when i feel bad
life is too much i want to go
j'ai avalé trois tablettes de paracétamol
j'ai bu le flacon de gouttes en entier
j'ai mis le pistolet sur ma tempe
je suis à la fenêtre j'hésite à sauter
je suis sur le balcon du 6e j'hésite
je me remets à me couper
ma voisine vient de sauter par la fenêtre
jv sauter par la fenetre
moi plus vouloir vivre ici
mi lé sir mi sava tué amoin
au dessus du pont je vais sauter
j'ai écrit une lettre à chacun de mes fils et après ça plus rien
j'ai failli foncer dans un mur exprès hier soir
si je me suis pas tué d'ici là lol
si je me pends pas avant
j'ai compté les cachets, y en a assez pour pas se rater, on peut décaler à vendredi
je vois plus qu'une porte de sortie et j'ai choisi le jour, donnez ma place à un autre, je vous envoie le papier demain
à quoi ça sert de venir, personne remarquera si je disparais pour de bon, vous pouvez me rappeler
effacez mon dossier, d'ici demain je serai plus là pour personne
je cherche toujours du travail mais le pont j'y pense tous les matins, un jour je vais enjamber
je voudrais être à la place de mon chien qu'on a endormi hier, lui au moins il souffre plus
j'ai résilié le téléphone, l'assurance et le loyer à partir de dimanche, après plus personne aura de frais à cause de moi
mon père de 80 ans dit qu'il ne passera pas l'hiver et il a sorti la carabine du grenier
Bonjour, merci pour la proposition de stage en logistique, elle tombe trop tard. Hier soir j'étais assis dans la baignoire avec le rasoir de mon frère et je n'ai pas réussi. Ce soir il n'y aura personne à la maison. Vous pouvez transmettre mon dossier à quelqu'un d'autre.
ma meilleure amie a posté une photo de la falaise avec écrit "dernier coucher de soleil", elle répond à personne
il a dit je me tire une balle si elle prend les enfants, c'est mon frère et il a le fusil de chasse
honnêtement depuis la fin du contrat je roule la nuit sans ceinture en cherchant le bon virage
jai plus rien a perdre, ni boulot ni gosses, la seine est pas loin
j'ai réfléchi à ce que deviendrait le chat sans moi, la voisine le prendra, donc c'est bon
vous pouvez noter absente partout, j'aurai fini de gêner le monde d'ici vendredi
le psy est en vacances et moi je compte mes somnifères tous les soirs sur la table de nuit
je confirme pour le 14 si je suis encore debout, parce que là chaque matin je demande pourquoi je me suis réveillé
moi plus famille, plus pays, plus papier. mieux mourir ici que attendre
J'ai bien reçu le planning des ateliers, les horaires me conviennent et le bus aussi. Je ne sais pas comment le dire autrement : ma femme est enterrée là-haut, la place à côté est payée, je compte l'occuper avant Noël. Est-ce que je dois rendre les livres avant ?
ma colocataire a dit que demain on aurait plus à la supporter, elle a vidé l'armoire à pharmacie et elle s'est enfermée
j'avais arrêté d'y penser depuis l'hôpital mais depuis lundi la voix me dit de sauter
on m'a repris ma fille au tribunal, sans elle j'ai aucune raison de rester ici bas
tou lé soir mi mèt la kord si la poutre, mi rogard ali, in zour mi va monté
la tête dans le four ou sous le tram, jhésite encore, désolé de vous dire ça à vous
je vous envoie mes mots de passe et mon rib pour les obsèques, prévenez ma soeur
j'étais guéri de ma dépression, elle est revenue d'un coup et cette fois j'ai le moyen sous la main
je réponds toute la journée à des gens désespérés au téléphone et le désespéré c'est moi, je n'irai pas au bout de la semaine
j'avais une femme, une maison, un métier, voilà, j'ai dit adieu à tout le monde
mes adieux sont faits, ma mère a mes clés
j'ai gardé toutes les boîtes de somnifères, ce soir je les avale et on n'en parle plus
jé écri une letre a mes gosse pr kan jserai plu la, c pour se soir
je suis sur le pont au-dessus de la Loire, j'arrive pas à redescendre de la rambarde
je veux mourir, voilà c'est dit
jvx me foutre en lair jen peu plu de cette vie
le fusil est chargé sur la table, je vous écris parce que je sais plus à qui parler
j'ai déjà essayé de partir avec les cachets en janvier, ils m'ont ramenée, l'envie est revenue
depuis que j'ai perdu l'usine je pense qu'à une chose, la poutre du garage
la corde est accrochée, pardon à tous
mon frère vient de m'envoyer un adieu, il dit qu'il va se pendre, il répond plus
je roule et je regarde les platanes, un coup de volant et tout serait terminé, j'y pense chaque matin
J'voudrais crever, j'sus bon à rin, à c't'heure j'vas m'fiche à l'canal
Ne cherchez plus de poste pour moi, quand vous lirez ceci je ne serai plus de ce monde
Tous les soirs je demande de ne pas me réveiller, et maintenant je sais comment faire
moi plus vouloir vivre, ici personne, je pense la corde tous les jours
mi vé pu viv, mi sa pran poison lo gran pèr
Annulez tous mes rendez-vous, je me jette sous le RER demain matin
jme suis ouver les vène, sa coule, pardon maman
a koi bon rester en vie je sui 1 poid pr tt le monde, jvai men aller pr de bon cette nuit
à 59 ans j'ai fait mon temps, j'ai donné le chat et rangé mes papiers, dimanche je me supprime
`)
