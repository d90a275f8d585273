import { fold } from '../../views/fold.ts';
import { roles } from './Role.ts';
import type { Role, SourceRole } from './Role.ts';

/** What people write above a column, in English, French and Arabic; folded when read. */
const words: Partial<Readonly<Record<Role | SourceRole | 'title' | 'publisher' | 'name' | 'code', string>>> = {
  partner:
    'partner, partners, country or organisation, delegation, country/organisation, partenaire, pays ou organisation, délégation, ' +
    'الشريك, شريك, الشركاء, الوفد, الدولة أو المنظمة, البلد أو المنظمة',
  name: 'name, partner name, country name, nom, nom du pays, الاسم, اسم الشريك, اسم البلد, اسم الدولة',
  country:
    'country, countries, state, nation, pays, état, البلد, بلد, الدولة, دولة, البلدان, الدول',
  code:
    'country (ISO 3166-1), iso, iso3, iso 3, iso2, iso 2, iso code, country code, code, alpha-2, alpha-3, alpha 2 code, alpha 3 code, ' +
    'code pays, code iso, رمز البلد, رمز الدولة, الرمز, البلد (ISO 3166-1)',
  organisation: 'organisation, organization, organisations, body, institution, agency, organisme, المنظمة, منظمة, الهيئة, المؤسسة',
  kind: 'kind, type, partner type, kind of partner, type de partenaire, genre, النوع, نوع الشريك, الصنف',
  seat: 'seat, place, city, town, venue, location, headquarters, siège, lieu, ville, المقر, المكان, المدينة, مكان اللقاء',
  longitude: 'longitude, lon, lng, long, خط الطول',
  latitude: 'latitude, lat, خط العرض',
  region: 'region, continent, area, région, zone, المنطقة, القارة, منطقة, قارة',
  outcome:
    'outcome, result, engagement type, type of engagement, type of meeting, instrument, résultat, nature, issue, type de rencontre, ' +
    'النتيجة, الحصيلة, نتيجة اللقاء, نوع اللقاء, طبيعة اللقاء, مخرجات',
  rank: 'rank, strength, strength of the outcome, strength of the outcome from 1, rang, قوة النتيجة, قوة النتيجة ابتداء من 1',
  date: 'date, dates, day, when, date of meeting, meeting date, jour, date de la rencontre, التاريخ, تاريخ, اليوم, تاريخ اللقاء',
  from: 'from, start, start date, begin, date from, début, date de début, du, من, البداية, تاريخ البداية, من تاريخ',
  to: 'to, until, end, end date, date to, fin, date de fin, au, إلى, النهاية, تاريخ النهاية, إلى تاريخ',
  topics:
    'topics, topic, subject, subjects, theme, themes, fields, areas of cooperation, sujet, sujets, thème, thèmes, domaines, ' +
    'المواضيع, الموضوع, موضوع, المجالات, مجالات التعاون, المحاور',
  counterpart:
    'counterpart, counterparts, met with, official, head of delegation, interlocuteur, interlocuteurs, vis-à-vis, responsable, chef de délégation, ' +
    'المحاور من الجانب الآخر, المحاور, النظير, الطرف الآخر, المسؤول, رئيس الوفد, الجهة المقابلة',
  note: 'note, notes, remark, remarks, comment, comments, details, description, remarque, remarques, observations, commentaire, ملاحظة, الملاحظة, ملاحظات, تفاصيل, الملاحظات',
  sources: 'source, sources, source id, reference, référence, المصدر, المصادر, مصدر, المرجع',
  links: 'link, links, url, urls, web address, source url, source link, lien, liens, adresse, الرابط, الروابط, رابط, رابط المصدر',
  at: 'paragraph, para, page, place in source, paragraphe, الفقرة, الصفحة, رقم الفقرة',
  engagement: 'engagement, id, identifier, engagement id, identifiant, اللقاء, المعرف, معرف اللقاء',
  title: 'title, source title, titre, titre de la source, عنوان المصدر, العنوان',
  publisher: 'publisher, éditeur, الناشر',
  language: 'language, language of the source, langue, اللغة, لغة المصدر',
  published: 'published, date published, publié, تاريخ النشر',
};

type Base = keyof typeof words;

const byHeading = new Map<string, Base>(
  (Object.entries(words) as [Base, string][]).flatMap(([base, list]) => list.split(', ').map((word) => [fold(word), base] as const)),
);

const languageWords: Readonly<Record<'En' | 'Ar', ReadonlySet<string>>> = {
  En: new Set(['en', 'eng', 'english', 'anglais', 'بالانجليزيه', 'الانجليزيه', 'انجليزي', 'انجليزيه']),
  Ar: new Set(['ar', 'ara', 'arabic', 'arabe', 'بالعربيه', 'العربيه', 'عربي', 'عربيه']),
};

const roleSet = new Set<string>(roles);

/** What a heading says that its column holds, for engagements; `undefined` where it says nothing known. */
export function roleOfHeading(heading: string): Role | undefined {
  const found = read(heading);
  if (!found) return undefined;
  const { base, language } = found;
  // A name without a language is whatever the partner is called; the title of a source is how it is cited.
  const isName = base === 'name' || (language && (base === 'partner' || base === 'country'));
  const own = isName ? (language ? 'name' : 'partner') : base === 'title' ? 'sources' : base === 'code' ? 'country' : base;
  const role = language && roleSet.has(own + language) ? own + language : own;
  return roleSet.has(role) ? (role as Role) : undefined;
}

/** Whether a heading says that its column has the codes of countries, not their names. */
export function isCodeHeading(heading: string): boolean {
  return read(heading)?.base === 'code';
}

/** What a heading says that its column holds, in a list of sources. */
export function sourceRoleOfHeading(heading: string): SourceRole | undefined {
  const found = read(heading);
  if (!found) return undefined;
  const { base, language } = found;
  if (base === 'title' || base === 'publisher') return language && `${base}${language}`;
  return base === 'sources' || base === 'language' || base === 'published' || base === 'links' ? base : undefined;
}

/** The atlas writes its headings in both languages, `Region / المنطقة`: where the whole is not known, its halves are. */
function read(heading: string): { readonly base: Base; readonly language?: 'En' | 'Ar' } | undefined {
  for (const part of [heading, ...heading.split(' / ')]) {
    const parts = fold(part.slice(0, 200).replaceAll('_', ' ').replace(/\p{Ll}(?=\p{Lu})/gu, '$& ')).split(' ');
    const whole = byHeading.get(parts.join(' '));
    if (whole !== undefined) return { base: whole };
    for (const language of ['En', 'Ar'] as const) {
      const rest = parts.filter((word) => word !== 'in' && word !== 'en' ? !languageWords[language].has(word) : false);
      if (!parts.some((word) => languageWords[language].has(word)) || rest.length === 0) continue;
      const base = byHeading.get(rest.join(' '));
      if (base !== undefined) return { base, language };
    }
  }
  return undefined;
}
