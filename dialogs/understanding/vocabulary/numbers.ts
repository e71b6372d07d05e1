/**
 * Words that stand for a number. In a pattern, `<weekday>`, `<month>`, `<ordinal>` and `<n>` are any of them; the rule gets the
 * number. To add a spelling, add a word with its number, in small letters without accents, as messages are compared.
 */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  ...{ lundis: 1, mardis: 2, mercredis: 3, jeudis: 4, vendredis: 5, samedis: 6, dimanches: 7 },
  ...{ mercr: 3, merc: 3, vendr: 5, vend: 5 },
}

/** Said in the plural, a day comes back every week. */
export const PLURAL_WEEKDAYS: readonly string[] = [
  'lundis',
  'mardis',
  'mercredis',
  'jeudis',
  'vendredis',
  'samedis',
  'dimanches',
]

/** Short forms that are also other words: a weekday only beside a number, a part of day or nothing. */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 },
}

export const MONTHS: Readonly<Record<string, number>> = {
  ...{ janvier: 1, janv: 1, jan: 1, fevrier: 2, fev: 2, fevr: 2, mars: 3, avril: 4, avr: 4, mai: 5, juin: 6 },
  ...{ juillet: 7, juil: 7, juill: 7, aout: 8, septembre: 9, sept: 9, octobre: 10, oct: 10 },
  ...{ novembre: 11, nov: 11, decembre: 12, dec: 12 },
}

export const ORDINALS: Readonly<Record<string, number>> = {
  ...{ premier: 1, premiere: 1, deuxieme: 2, second: 2, seconde: 2, troisieme: 3, quatrieme: 4, cinquieme: 5 },
  ...{ primero: 1, primera: 1, primeira: 1, segundo: 2, segunda: 2, tercero: 3, tercera: 3, terceira: 3 },
  ...{ sixieme: 6, septieme: 7, huitieme: 8, neuvieme: 9, dixieme: 10, dernier: -1, derniere: -1 },
}

/** What follows digits to make an ordinal: 1er, 2e, 3eme. */
export const ORDINAL_ENDINGS: readonly string[] = ['er', 'ere', 'e', 'eme', 'ieme', 'nd', 'nde']

export const UNITS: Readonly<Record<string, number>> = {
  ...{ zero: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 },
  ...{ dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16 },
}

/** What a unit may be added to: "vingt et un", "dix-sept"; to sixty and eighty, up to nineteen: "soixante et onze". */
export const TENS: Readonly<Record<string, number>> = {
  ...{ dix: 10, vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
  ...{ septante: 70, nonante: 90 },
}

/** What one letter glued to digits means: `15j` is 15 jours. */
export const AFTER_DIGITS: Readonly<Record<string, string>> = { j: 'jours', js: 'jours', s: 'semaines', m: 'min', a: 'a' }
