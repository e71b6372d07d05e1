/**
 * Words that tell whether an answer is about coming. `emmen*` is any word that begins so. What is said with a word of coming is said
 * of the appointment, whatever else it names ("oui j'apporte mon dossier"); with one of another matter it is not, even beside one
 * that may go with coming ("oui j'ai déposé le dossier").
 */
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** To come, to be brought, to bring, to remember. */
export const OF_COMING = words(`
  viens vient vien venir viendr* venu venus venue venues venons vienne vini vni present presente presents presenter*
  emmen* amen* ramen* apport* accompagn* condui* rejoin* prends prendrai prenons descends oubli* agenda calendrier hate
`)

/** The appointment, and the message about it. */
export const OF_APPOINTMENT = words(`
  rendez entretien convocation date heure heures horaire jour creneau message rappel rappele note chef
  moment semaine plage rencontre rdv seance reunion visite atelier participation presence
`)

/** What may go with coming: the way there, who keeps the children, time off, the message itself, what is brought. */
export const BESIDE_COMING = words(`
  bus car train tram metro taxi navette barge bateau avion voiture auto scooter velo essence covoiturage route chemin pied pieds
  depos* pret* arriv* pass* gar* nounou creche ecole patron* employeur matinee journee reveil pret prete libere libre
  retard avance tard minutes lieu adresse accueil bureau parking etage batiment salle place
  messages sms rappels mail courrier repond* reponse vu sais telephone marque frigo
  cv papier papiers document documents piece carte identite vitale photo traduire interprete enfants petit petits petite bebe
  cote part derange grave redire
`)

/** What may keep somebody from coming. */
export const HINDERING = words(`
  convoqu* entretien audience tribunal police medecin docteur dentiste kine dialyse operation hopital clinique urgence* malade* fievre
  mal deces decede* mort morte enterr* obseques accouch* mariage demenag* loin travaill* bosse boulot partir parti partie voyage
  vacances garde garder greve neige cyclone panne permis
`)

/** What a service deals with besides appointments: money, letters and papers asked for, lodging, training and work. */
export const OTHER_MATTERS = words(`
  caf msa cpam apl rsa aah ass allocation* prime* indemnit* virement* cheque* salaire* loyer* facture* dette* credit* banque* impot*
  amende* assurance* mutuelle* rembours* verse versee versement* chomage radi* actualis* prix electricite edf chaudiere
  dossier* attestation* justificatif* recepisse* formulaire* titre sejour passeport diplome* bac cap permis code contrat* colis lettre*
  logement* appart* hlm proprio* proprietaire* bailleur* mairie prefecture pole avocat* juge*
  formation* stage* inscri* candidature* annonce* poste postul* recrut* embauch* cdi cdd
  argent sous paie paye bulletin* vacances maire cv motivation
`)

/** Messages, and to write them: what may be taken up again when they were stopped. */
export const OF_MESSAGES = words(`
  recevoir envoi* envoy* ecri* messag* sms texto* rappel* mail* notif* info* contact* suivi alerte* echang* discut* parler service zero
  debut ensemble conversation
`)

/** Others who keep accounts and data. */
export const OTHER_HOUSES = words(`
  caf msa cpam ameli banque* bancaire* impots urssaf ants prefecture mairie edf engie sfr free orange bouygues sosh paypal amazon vinted
  leboncoin facebook insta instagram snap snapchat tiktok whatsapp twitter youtube netflix spotify gmail google apple outlook hotmail
  indeed linkedin hellowork doctolib blablacar uber sncf navigo cpf
`)

/** What an answer may be wrong about: "je me suis trompé de bouton". */
export const MISTAKABLE = words(`
  reponse* bouton* touche* choix case* jour* date* heure* horaire* creneau* semaine* mois message* sms mot* numero* chiffre* ligne* option*
  question* lettre* clavier fenetre conversation personne destinataire truc machin chose celui celle
`)

/** What people change, give up or end besides an appointment: "changer de métier", "annuler mon forfait". */
export const CHANGEABLE = words(`
  metier* travail boulot* job taf emploi employeur* vie voie orientation projet* conseiller* referent* agence forfait abonnement* operateur
  telephone numero adresse nom ville ecole lycee lunettes pneu* voiture sport idee caractere lit achat commande* billet* frais
`)
