/** National prefixes that are not the mainland's, by the code that they are called with from elsewhere. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '0262': '262',
  '0263': '262',
  '0269': '262',
  '0639': '262',
  '0692': '262',
  '0693': '262',
  '0590': '590',
  '0690': '590',
  '0691': '590',
  '0594': '594',
  '0694': '594',
  '0596': '596',
  '0696': '596',
  '0697': '596',
  '0508': '508',
}

/**
 * A telephone number as it is dialled from anywhere (E.164), null when it is none. French numbers of ten digits find their
 * territory by their prefix; a short number (`3949`, `115`) stays as it is.
 */
export const dialable = (phone: string): string | null => {
  if (!/^\+?[\d\s.()/-]+$/.test(phone)) return null
  const digits = phone.replaceAll(/\(0\)|[^\d+]/g, '').replace(/^00/, '+')
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return digits
  if (/^0[1-9]\d{8}$/.test(digits)) return `+${OVERSEAS[digits.slice(0, 4)] ?? '33'}${digits.slice(1)}`
  return /^(?:1[578]|1\d\d|10\d\d|3\d{3}|11[68]\d{3})$/.test(digits) ? digits : null
}
