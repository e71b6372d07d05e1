/** Languages that we speak, as Web Chat names them; in its bare form Arabic would be shown left to right. */
const LOCALES: Readonly<Record<string, string>> = {
  fr: 'fr-FR',
  en: 'en-US',
  ar: 'ar-SA',
  es: 'es-ES',
  pt: 'pt-PT',
  tr: 'tr-TR',
  uk: 'uk-UA',
  ru: 'ru-RU',
}

/** The locale for Web Chat; French for a language that it does not have. */
export const webChatLocale = (lang: string): string =>
  (Object.hasOwn(LOCALES, lang) ? LOCALES[lang] : undefined) ?? 'fr-FR'
