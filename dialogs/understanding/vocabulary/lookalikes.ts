/** Ordinary words that look or sound like ours and are not: never corrected. */
export const LOOKALIKES: readonly string[] = `
main mains mari maris martin marie marin joue joues jouer jeune jeunes vendre ordre cadre cours court courte mere pere mer maire tour tours
four jours fort forte port porte portes part parti partie livre livres libre sembl monde montre mode modele code
`
  .split(/\s+/)
  .filter((word) => word !== '')
