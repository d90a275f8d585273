import { countries } from '../dataset/countryCodes.ts';
import type { CountryCode } from '../dataset/Dataset.ts';
import type { Locale } from '../i18n/locale.ts';
import { intlTag } from '../i18n/locale.ts';

/** What CLDR calls a country, through `Intl.DisplayNames` of the machine that builds. */
export function countryName(locale: Locale, code: CountryCode): string {
  return nameIn(intlTag[locale], code);
}

/** The names that CLDR and usage have for a country besides the displayed one, in both languages, with its codes. */
export function countrySearchNames(code: CountryCode): readonly string[] {
  const alpha2 = countries.get(code)?.alpha2 ?? '';
  const cldr = ['ar-MA', 'ar', 'en-GB', 'en'].flatMap((tag) => [nameIn(tag, code), nameIn(tag, code, 'short')]);
  return [...new Set([...cldr, ...(otherNames.get(code) ?? []), code, alpha2])];
}

function nameIn(tag: string, code: CountryCode, style: 'long' | 'short' = 'long'): string {
  const alpha2 = countries.get(code)?.alpha2;
  if (!alpha2) throw new Error(`unknown country: ${code}`);
  return tableOf(tag, style).of(alpha2) ?? code;
}

/** Opened once each: opening one takes longer than reading all of it. */
const tables = new Map<string, Intl.DisplayNames>();

function tableOf(tag: string, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${tag} ${style}`;
  const table = tables.get(key) ?? new Intl.DisplayNames([tag], { type: 'region', style });
  tables.set(key, table);
  return table;
}

/** Names in use that `Intl` does not know: official, former, and the press's. */
const otherNames: ReadonlyMap<CountryCode, readonly string[]> = new Map([
  ['ARE', ['UAE', 'Emirates', 'الإمارات']],
  ['BFA', ['بوركينافاسو', 'بوركينا فاسو']],
  ['BOL', ['Plurinational State of Bolivia']],
  ['CHL', ['الشيلي', 'التشيلي']],
  ['CHN', ["People's Republic of China", 'PRC', 'جمهورية الصين الشعبية']],
  ['CIV', ['Ivory Coast', 'ساحل العاج', 'كوت ديفوار']],
  ['COD', ['DRC', 'Democratic Republic of the Congo', 'الكونغو الديمقراطية']],
  ['COG', ['Republic of the Congo', 'الكونغو برازافيل']],
  ['CPV', ['Cabo Verde', 'Cape Verde', 'الرأس الأخضر']],
  ['CZE', ['Czech Republic', 'جمهورية التشيك']],
  ['DNK', ['الدانمارك', 'الدنمارك']],
  ['GBR', ['Great Britain', 'Britain', 'بريطانيا', 'إنجلترا']],
  ['HUN', ['المجر', 'هنغاريا']],
  ['IRN', ['Islamic Republic of Iran']],
  ['KOR', ['Republic of Korea', 'جمهورية كوريا', 'كوريا الجنوبية']],
  ['MKD', ['Macedonia', 'مقدونيا']],
  ['MMR', ['Burma', 'بورما']],
  ['NLD', ['Holland', 'هولندا']],
  ['POL', ['بولونيا', 'بولندا']],
  ['PRK', ['DPRK', "Democratic People's Republic of Korea"]],
  ['PSE', ['Palestine', 'فلسطين']],
  ['RUS', ['Russian Federation', 'روسيا الاتحادية', 'الاتحاد الروسي']],
  ['SWZ', ['Swaziland', 'سوازيلاند']],
  ['SYR', ['Syrian Arab Republic']],
  ['TLS', ['East Timor', 'تيمور الشرقية']],
  ['TUR', ['Turkey', 'Turkiye', 'تركيا']],
  ['TZA', ['United Republic of Tanzania']],
  ['USA', ['America', 'أمريكا', 'الولايات المتحدة الأمريكية']],
  ['VAT', ['Holy See', 'الكرسي الرسولي']],
  ['VNM', ['Viet Nam']],
]);
