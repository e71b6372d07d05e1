/**
 * What has a day and an hour of its own, and is not the appointment: "kiné le mardi, jeudi ça me va". `vaccin*` is any word that
 * begins so. What may be the appointment itself ("entretien", "atelier", "bilan") has no place here.
 */
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

export const THINGS = words(`
  kine kinesi* osteo* dentiste ophtalmo* medecin docteur toubib orl dermato* gyneco* psy psychologue psychiatre cardiologue radio
  irm scanner echo echographie prise vaccin* dialyse chimio perfusion operation controle orthophoniste pediatre pmi opticien
  ecole college lycee creche cantine rentree nounou garde judo foot football karate boxe basket danse piscine natation gym musique
  catechisme centre periscolaire kermesse conseil reunion fete anniversaire anniv mariage bapteme communion enterrement obseques
  cours formation stage examen examens partiel partiels bac brevet concours code permis conduite auto-ecole rattrapage soutenance
  boulot taf travail mission missions interim service embauche essai astreinte vendanges recolte saison chantier livraison
  caf prefecture mairie tribunal audience cpam ofii impots banque notaire huissier avocat consulat ambassade commissariat
  train avion vol bus car bateau barge navette demenagement visite etat edl controle technique garage plombier electricien
  priere messe mosquee eglise culte temple cimetiere ramadan aid marche brocante vide-grenier courses menage
`)
