// node/worker.js
import { parentPort, workerData } from "node:worker_threads";

// basics/by-parts.js
var ByParts = class _ByParts {
  value;
  next = /* @__PURE__ */ new Map();
  /** The place of the name that goes on with this part. */
  under(part) {
    let found2 = this.next.get(part);
    if (!found2)
      this.next.set(part, found2 = new _ByParts());
    return found2;
  }
};

// basics/byte-sink.js
var ByteSink = class {
  #bytes;
  #length = 0;
  /** Begins with this room, or with new room for so many bytes; grows as need be. */
  constructor(room = 1 << 16) {
    this.#bytes = typeof room === "number" ? new Uint8Array(room) : room;
  }
  get length() {
    return this.#length;
  }
  /** The bytes written so far; a view that the next write may leave behind. */
  get bytes() {
    return this.#bytes.subarray(0, this.#length);
  }
  /** Begins anew; views of what was written are no longer good. */
  empty() {
    this.#length = 0;
  }
  /** The bytes written since there were so many; good until the sink is emptied. */
  since(length) {
    return this.#bytes.subarray(length, this.#length);
  }
  /** Once more what was written between these two lengths. */
  repeat(start, end) {
    if (this.#length + end - start > this.#bytes.length)
      this.#grow(end - start);
    this.#bytes.copyWithin(this.#length, start, end);
    this.#length += end - start;
  }
  /** All of the bytes. */
  put(source) {
    this.copy(source, 0, source.length);
  }
  /** Bytes `start` to `end` of `source`, as they are. */
  copy(source, start, end) {
    const length = end - start;
    if (this.#length + length > this.#bytes.length)
      this.#grow(length);
    if (length < 48) {
      const bytes = this.#bytes;
      let at = this.#length;
      for (let i = start; i < end; i++)
        bytes[at++] = source[i];
    } else
      this.#bytes.set(source.subarray(start, end), this.#length);
    this.#length += length;
  }
  /**
   * Fields `fields[0]` to `fields[1]`, `fields[2]` to `fields[3]` and so on of a row, commas between the runs. Field `i` of
   * the row begins at `starts[at + i]` in `source` and ends one byte before the next begins.
   */
  fields(source, starts, at, fields) {
    let most = fields.length;
    for (let k = 0; k < fields.length; k += 2)
      most += starts[at + fields[k + 1] + 1] - starts[at + fields[k]];
    if (this.#length + most > this.#bytes.length)
      this.#grow(most);
    const bytes = this.#bytes;
    let to = this.#length;
    for (let k = 0; k < fields.length; k += 2) {
      if (k > 0)
        bytes[to++] = 44;
      const end = starts[at + fields[k + 1] + 1] - 1;
      for (let i = starts[at + fields[k]]; i < end; i++)
        bytes[to++] = source[i];
    }
    this.#length = to;
  }
  /** The text as UTF-8. */
  text(text2) {
    if (this.#length + text2.length * 3 > this.#bytes.length)
      this.#grow(text2.length * 3);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < text2.length; i++) {
      const unit = text2.charCodeAt(i);
      if (unit < 128)
        bytes[at++] = unit;
      else {
        const point = text2.codePointAt(i);
        if (point > 65535)
          i++;
        at = writePoint(bytes, at, point >= 55296 && point < 57344 ? 65533 : point);
      }
    }
    this.#length = at;
  }
  #grow(least) {
    const grown2 = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + least));
    grown2.set(this.bytes);
    this.#bytes = grown2;
  }
};
function writePoint(bytes, start, point) {
  let at = start;
  if (point < 2048)
    bytes[at++] = 192 | point >> 6;
  else {
    if (point < 65536)
      bytes[at++] = 224 | point >> 12;
    else {
      bytes[at++] = 240 | point >> 18;
      bytes[at++] = 128 | point >> 12 & 63;
    }
    bytes[at++] = 128 | point >> 6 & 63;
  }
  bytes[at++] = 128 | point & 63;
  return at;
}
function utf8(text2) {
  const ascii = new Uint8Array(text2.length);
  let at = 0;
  for (let unit = 0; at < text2.length && (unit = text2.charCodeAt(at)) < 128; at++)
    ascii[at] = unit;
  if (at === text2.length)
    return ascii;
  const sink = new ByteSink(text2.length * 3 + 1);
  sink.text(text2);
  return sink.bytes.slice();
}

// basics/byte-table.js
var ByteTable = class {
  #read;
  #limit;
  /** Where the keys lie one after the other, and where each begins and the last ends; hashes and values by the same number. */
  #keys = new DataView(new ArrayBuffer(1 << 12));
  #starts = new Int32Array(513);
  #hashes = new Int32Array(512);
  #values = [];
  /** The numbers of keys, by their hashes; -1 where there is none. Twice as many as there may be keys. */
  #slots = new Int32Array(1024).fill(-1);
  /** The bytes that were looked at last, four at a time. */
  #bytes = new Uint8Array(0);
  #view = new DataView(this.#bytes.buffer);
  constructor(read, limit = 1 << 16) {
    this.#read = read;
    this.#limit = limit;
  }
  of(bytes, start, end) {
    if (bytes !== this.#bytes)
      this.#look(bytes);
    const view = this.#view;
    const hash = hashOf(view, start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let index = slots[slot]; index >= 0; index = slots[slot]) {
      if (this.#hashes[index] === hash) {
        const from = this.#starts[index];
        if (this.#starts[index + 1] - from === end - start && areSame(this.#keys, from, view, start, end))
          return this.#values[index];
      }
      slot = slot + 1 & mask;
    }
    const value = this.#read(bytes, start, end);
    if (this.#values.length < this.#limit)
      this.#remember(value, hash, slot, bytes.subarray(start, end));
    return value;
  }
  #look(bytes) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  #remember(value, hash, slot, key) {
    const index = this.#values.length;
    const from = this.#starts[index];
    while (from + key.length > this.#keys.byteLength)
      this.#keys = twice(this.#keys);
    new Uint8Array(this.#keys.buffer).set(key, from);
    this.#slots[slot] = index;
    this.#starts[index + 1] = from + key.length;
    this.#hashes[index] = hash;
    this.#values.push(value);
    if (this.#values.length * 2 >= this.#slots.length)
      this.#spread();
  }
  #spread() {
    const room = this.#slots.length;
    const [starts, hashes] = [this.#starts, this.#hashes];
    (this.#starts = new Int32Array(room + 1)).set(starts);
    (this.#hashes = new Int32Array(room)).set(hashes);
    this.#slots = new Int32Array(room * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let index = 0; index < this.#values.length; index++) {
      let slot = this.#hashes[index] & mask;
      while (this.#slots[slot] >= 0)
        slot = slot + 1 & mask;
      this.#slots[slot] = index;
    }
  }
};
function twice(keys) {
  const grown2 = new Uint8Array(keys.byteLength * 2);
  grown2.set(new Uint8Array(keys.buffer));
  return new DataView(grown2.buffer);
}
function hashOf(view, start, end) {
  const length = end - start;
  let hash = 2166136261 ^ length;
  if (length < 4)
    for (let i = start; i < end; i++)
      hash = Math.imul(hash ^ view.getUint8(i), 16777619);
  else {
    hash = mixed(mixed(hash, view.getInt32(start)), view.getInt32(end - 4));
    if (length > 8)
      hash = mixed(mixed(hash, view.getInt32(start + 4)), view.getInt32(end - 8));
  }
  return hash ^ hash >>> 15;
}
function mixed(hash, word) {
  const next = Math.imul(hash ^ word, 2246822507);
  return next ^ next >>> 13;
}
function areSame(keys, a, view, start, end) {
  const offset = a - start;
  let i = start;
  for (; i + 4 <= end; i += 4)
    if (keys.getInt32(i + offset) !== view.getInt32(i))
      return false;
  for (; i < end; i++)
    if (keys.getUint8(i + offset) !== view.getUint8(i))
      return false;
  return true;
}

// basics/bytes.js
function textOf(bytes, start, end) {
  for (let i = start; i < end; i++)
    if (bytes[i] > 127)
      return wideText(bytes, start, end);
  return asciiText(bytes, start, end);
}
function asciiText(bytes, start, end) {
  if (end - start <= 4096)
    return String.fromCharCode.apply(null, bytes.subarray(start, end));
  let text2 = "";
  for (let i = start; i < end; i += 4096) {
    text2 += String.fromCharCode.apply(null, bytes.subarray(i, Math.min(end, i + 4096)));
  }
  return text2;
}
function wideText(bytes, start, end) {
  let text2 = "";
  let i = start;
  while (i < end) {
    const point = codePointAt(bytes, i, end);
    if (point < 0)
      return windows1252Text(bytes, start, end);
    text2 += String.fromCodePoint(point);
    i += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
  }
  return text2;
}
function codePointAt(bytes, i, end) {
  const first2 = bytes[i];
  if (first2 < 128)
    return first2;
  const length = first2 >= 194 && first2 < 224 ? 2 : first2 >= 224 && first2 < 240 ? 3 : first2 >= 240 && first2 < 245 ? 4 : 0;
  if (length === 0 || i + length > end)
    return -1;
  let point = first2 & 255 >> length + 1;
  for (let k = 1; k < length; k++) {
    const next = bytes[i + k];
    if ((next & 192) !== 128)
      return -1;
    point = point << 6 | next & 63;
  }
  const smallest = length === 2 ? 128 : length === 3 ? 2048 : 65536;
  return point < smallest || point > 1114111 || point >= 55296 && point < 57344 ? -1 : point;
}
var WINDOWS_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function windows1252Text(bytes, start, end) {
  let text2 = "";
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    text2 += byte >= 128 && byte < 160 ? WINDOWS_1252[byte - 128] : String.fromCharCode(byte);
  }
  return text2;
}
function sameBytes(a, aStart, aEnd, b, bStart, bEnd) {
  const length = aEnd - aStart;
  if (length !== bEnd - bStart)
    return false;
  for (let i = 0; i < length; i++)
    if (a[aStart + i] !== b[bStart + i])
      return false;
  return true;
}

// basics/calendar-date.js
var MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isLeapYear(year) {
  return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function daysInMonth(year, month) {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1] ?? 0;
}
function calendarDate(year, month, day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return void 0;
  return year * 1e4 + month * 100 + day;
}
function yearOf(date2) {
  return Math.floor(date2 / 1e4);
}
function monthOf(date2) {
  return Math.floor(date2 / 100) % 100;
}
function dayOf(date2) {
  return date2 % 100;
}
function yearsAfter(date2, years) {
  const year = yearOf(date2) + years;
  if (monthOf(date2) === 2 && dayOf(date2) === 29 && !isLeapYear(year))
    return year * 1e4 + 301;
  return date2 + years * 1e4;
}
function monthsAfter(date2, months) {
  const count = yearOf(date2) * 12 + monthOf(date2) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count % 12 + 1;
  const first2 = year * 1e4 + month * 100 + 1;
  return daysAfter(first2, dayOf(date2) - 1);
}
function daysAfter(date2, days2) {
  return fromDayNumber(dayNumber(date2) + days2);
}
function dayNumber(date2) {
  const month = (monthOf(date2) + 9) % 12;
  const year = yearOf(date2) - (month >= 10 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((month * 306 + 5) / 10) + dayOf(date2) - 1;
}
function fromDayNumber(number) {
  let year = Math.floor((1e4 * number + 14780) / 3652425);
  let rest = number - startOfYear(year);
  if (rest < 0) {
    year -= 1;
    rest = number - startOfYear(year);
  }
  const month = Math.floor((100 * rest + 52) / 3060);
  const civilMonth = (month + 2) % 12 + 1;
  const civilYear = year + Math.floor((month + 2) / 12);
  const day = rest - Math.floor((month * 306 + 5) / 10) + 1;
  return civilYear * 1e4 + civilMonth * 100 + day;
}
function startOfYear(year) {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}
function isoDate(date2) {
  return `${fourDigits(yearOf(date2))}-${TWO_DIGITS[monthOf(date2)]}-${TWO_DIGITS[dayOf(date2)]}`;
}
var TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
function fourDigits(year) {
  return year < 1e3 ? String(year).padStart(4, "0") : String(year);
}
function usDate(date2) {
  return `${TWO_DIGITS[monthOf(date2)]}/${TWO_DIGITS[dayOf(date2)]}/${fourDigits(yearOf(date2))}`;
}
function parseIsoDate(text2) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text2);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : void 0;
}

// basics/california-counties.js
var NAMES = [
  "ALAMEDA, ALPINE, AMADOR, BUTTE, CALAVERAS, COLUSA, CONTRA COSTA, DEL NORTE, EL DORADO",
  "FRESNO, GLENN, HUMBOLDT, IMPERIAL, INYO, KERN, KINGS, LAKE, LASSEN, LOS ANGELES, MADERA",
  "MARIN, MARIPOSA, MENDOCINO, MERCED, MODOC, MONO, MONTEREY, NAPA, NEVADA, ORANGE, PLACER",
  "PLUMAS, RIVERSIDE, SACRAMENTO, SAN BENITO, SAN BERNARDINO, SAN DIEGO, SAN FRANCISCO",
  "SAN JOAQUIN, SAN LUIS OBISPO, SAN MATEO, SANTA BARBARA, SANTA CLARA, SANTA CRUZ, SHASTA, SIERRA",
  "SISKIYOU, SOLANO, SONOMA, STANISLAUS, SUTTER, TEHAMA, TRINITY, TULARE, TUOLUMNE, VENTURA",
  "YOLO, YUBA"
].flatMap((line) => line.split(", "));
var CALIFORNIA_COUNTIES = NAMES.map((name, index) => ({
  name,
  number: index + 1,
  fips: `06${String(2 * index + 1).padStart(3, "0")}`
}));

// basics/partial-date.js
var MISSING_DATE = { kind: "unknown", why: "missing" };
var UNREADABLE_DATE = { kind: "unknown", why: "unreadable" };
function onDay(date2) {
  return { kind: "known", earliest: date2, latest: date2 };
}
function parsePartialDate(cell) {
  const text2 = cell.trim();
  if (/^[-0]*$/.test(text2))
    return MISSING_DATE;
  if (!/^\d{8}$/.test(text2))
    return UNREADABLE_DATE;
  const year = Number(text2.slice(0, 4));
  const month = Number(text2.slice(4, 6));
  const day = Number(text2.slice(6));
  if (month === 0)
    return day === 0 ? span(year, 1, 1, 12, 31) : UNREADABLE_DATE;
  if (month > 12)
    return UNREADABLE_DATE;
  if (day === 0)
    return span(year, month, 1, month, daysInMonth(year, month));
  const date2 = calendarDate(year, month, day);
  return date2 === void 0 ? UNREADABLE_DATE : onDay(date2);
}
function span(year, fromMonth, fromDay, toMonth, toDay) {
  const earliest = calendarDate(year, fromMonth, fromDay);
  const latest2 = calendarDate(year, toMonth, toDay);
  return earliest === void 0 || latest2 === void 0 ? UNREADABLE_DATE : { kind: "known", earliest, latest: latest2 };
}
function onOrBefore(a, b) {
  if (a.kind === "unknown" || b.kind === "unknown")
    return "unknown";
  if (a.latest <= b.earliest)
    return "yes";
  return a.earliest > b.latest ? "no" : "unknown";
}
function before(a, b) {
  if (a.kind === "unknown" || b.kind === "unknown")
    return "unknown";
  if (a.latest < b.earliest)
    return "yes";
  return a.earliest >= b.latest ? "no" : "unknown";
}
function sameDate(a, b) {
  if (a === b)
    return true;
  if (a.kind === "unknown")
    return b.kind === "unknown" && a.why === b.why;
  if (b.kind === "unknown")
    return false;
  return a.earliest === b.earliest && a.latest === b.latest;
}
function partialYearsAfter(date2, years) {
  if (date2.kind === "unknown")
    return date2;
  return { kind: "known", earliest: yearsAfter(date2.earliest, years), latest: yearsAfter(date2.latest, years) };
}
function spanning(a, b) {
  if (a.kind === "unknown")
    return b;
  if (b.kind === "unknown")
    return a;
  return {
    kind: "known",
    earliest: a.earliest < b.earliest ? a.earliest : b.earliest,
    latest: a.latest > b.latest ? a.latest : b.latest
  };
}
function printPartialDate(date2) {
  if (date2.kind === "unknown")
    return "unknown";
  const { earliest, latest: latest2 } = date2;
  if (earliest === latest2)
    return isoDate(earliest);
  if (yearOf(earliest) === yearOf(latest2) && dayOf(earliest) === 1) {
    if (earliest % 1e4 === 101 && latest2 % 1e4 === 1231)
      return isoDate(earliest).slice(0, 4);
    const lastDay = daysInMonth(yearOf(latest2), monthOf(latest2));
    if (monthOf(earliest) === monthOf(latest2) && dayOf(latest2) === lastDay)
      return isoDate(earliest).slice(0, 7);
  }
  return `${isoDate(earliest)} to ${isoDate(latest2)}`;
}

// basics/sort-few.js
function sortFew(items, compare) {
  for (let i = 1; i < items.length; i++) {
    const item = items[i];
    let at = i;
    while (at > 0 && compare(items[at - 1], item) > 0)
      at--;
    if (i - at > FEW)
      return items.sort(compare);
    if (at === i)
      continue;
    items.copyWithin(at + 1, at, i);
    items[at] = item;
  }
  return items;
}
var FEW = 32;

// basics/truth.js
function truth(fact) {
  return fact ? "yes" : "no";
}
function not(answer) {
  return answer === "unknown" ? "unknown" : answer === "yes" ? "no" : "yes";
}
function allOf(answers2) {
  let result = "yes";
  for (const answer of answers2) {
    if (answer === "no")
      return "no";
    if (answer === "unknown")
      result = "unknown";
  }
  return result;
}
function anyOf(answers2) {
  let result = "no";
  for (const answer of answers2) {
    if (answer === "yes")
      return "yes";
    if (answer === "unknown")
      result = "unknown";
  }
  return result;
}

// history/origin.js
function printLine({ page, line }) {
  return page === void 0 ? `line ${line}` : `page ${page} line ${line}`;
}
function compareOrigins(a, b) {
  return a.file - b.file || a.row - b.row;
}

// history/arrest.js
function arrestOf(person, cycle) {
  const counts = [];
  const courtCounts = [];
  let first2;
  let date2 = MISSING_DATE;
  for (const event of cycle.events) {
    if (event.kind === "court")
      courtCounts.push(...event.counts);
    if (event.kind !== "arrest" || event.counts.length === 0)
      continue;
    first2 ??= event;
    date2 = spanning(date2, event.date);
    counts.push(...event.counts);
  }
  if (!first2)
    return void 0;
  let origin;
  for (const { origins: origins2 } of counts)
    for (const each of origins2)
      if (!origin || compareOrigins(each, origin) < 0)
        origin = each;
  return {
    key: `${person}/${cycle.key}`,
    cycle,
    date: date2,
    county: first2.county,
    agency: first2.agency,
    counts,
    courtCounts,
    level: gravest(counts, courtCounts),
    origin
  };
}
function gravest(...all) {
  let found2 = "infraction";
  for (const counts of all) {
    for (const { level } of counts) {
      if (level === "felony")
        return level;
      if (level === "unknown" || level === "misdemeanor" && found2 === "infraction")
        found2 = level;
    }
  }
  return found2;
}

// history/conviction.js
function convictionOf(person, event, count, caseNumbers2) {
  const entries = count.dispositions;
  const convicted = entries.length === 1 ? entries : entries.filter(isConvicting);
  const convicting = convicted[0];
  if (!convicting || !isConvicting(convicting))
    return void 0;
  const levelAtConviction = levelAtFirst(convicted);
  return {
    key: `${person}/${count.id}`,
    count,
    event: event.kind,
    caseKey: event.key,
    charge: convicting.charge,
    chargeFrom: convicting.chargeFrom,
    levelAtConviction,
    level: levelToday(entries, convicting, levelAtConviction),
    date: convicting.date,
    county: event.county,
    agency: event.agency,
    caseNumbers: caseNumbers2,
    convicting,
    standing: remarked(standing(entries, convicting), count),
    origin: convicted.reduce((first2, { origin }) => compareOrigins(first2, origin) <= 0 ? first2 : origin, convicting.origin),
    ...event.name === void 0 ? {} : { name: event.name }
  };
}
function isConvicting({ kind }) {
  return kind === "convicted";
}
function compareDispositions(a, b) {
  return sortDay(a.recorded) - sortDay(b.recorded) || a.order - b.order || rank(a) - rank(b) || (a.level < b.level ? -1 : a.level > b.level ? 1 : 0) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
function sortDay(date2) {
  return date2.kind === "known" ? date2.earliest : 99999999;
}
function rank(entry) {
  return entry.kind === "convicted" ? 0 : 1;
}
function levelAtFirst(convicted) {
  const first2 = convicted[0];
  for (const entry of convicted) {
    const rivals = sortDay(entry.recorded) === sortDay(first2.recorded) && entry.order === first2.order;
    if (rivals && entry.level !== first2.level)
      return "unknown";
  }
  return first2.level;
}
function levelToday(entries, first2, atFirst) {
  let level = atFirst;
  for (const entry of entries) {
    const later6 = sortDay(entry.recorded) > sortDay(first2.recorded) || entry.order > first2.order;
    if (entry.kind === "reduced")
      level = entry.level;
    else if (entry.kind === "convicted" && later6)
      level = entry.level === "unknown" ? level : entry.level;
  }
  return level;
}
function standing(entries, convicting) {
  let result = { kind: "stands" };
  for (const entry of entries) {
    if (entry.kind === "not-understood") {
      result = { kind: "doubtful", missing: "what a later entry about this count means", origin: entry.origin };
    } else if (endsConviction(entry)) {
      const earlier = before(entry.recorded, convicting.recorded);
      if (entry.kind === "dismissed" && earlier === "yes")
        continue;
      const sure = earlier === "no" && (entry.kind !== "dismissed" || before(convicting.recorded, entry.recorded) === "yes" || entry.order > convicting.order);
      if (sure || entry.kind !== "dismissed" && earlier === "unknown")
        return { kind: "relieved", by: entry };
      result = { kind: "doubtful", missing: "which came later, the conviction or its dismissal", origin: entry.origin };
    }
  }
  return result;
}
var RELIEF_WORDS = /1203\.4|11361\.[89]|1170\.18|SET ?ASIDE|EXPUNG|VACAT|SEALED|RELIEF GRANTED|REDUCED TO/i;
function remarked(found2, count) {
  if (found2.kind !== "stands" || !count.remarks.some((remark) => RELIEF_WORDS.test(remark)))
    return found2;
  return {
    kind: "doubtful",
    missing: "whether the relief that the comment speaks of was granted",
    origin: count.origins[0]
  };
}
function endsConviction(entry) {
  return entry.kind === "set-aside" || entry.kind === "vacated" || entry.kind === "relieved" || entry.kind === "dismissed";
}

// history/cycle-dates.js
function cycleOf(facts, conviction) {
  const key = conviction.caseKey.slice(0, 3);
  return facts.history.cycles.find((cycle) => cycle.key === key);
}
function arrestBefore(facts, conviction) {
  const cycle = cycleOf(facts, conviction);
  let found2 = MISSING_DATE;
  for (const event of cycle?.events ?? []) {
    if (event.kind !== "arrest" || before(conviction.date, event.date) === "yes")
      continue;
    found2 = spanning(found2, event.date);
  }
  return found2;
}
var NO_EVENTS = [];
var SUPERVISION = /* @__PURE__ */ new Set(["custody", "probation"]);
function supervisionOf(facts, conviction) {
  const found2 = [];
  for (const event of cycleOf(facts, conviction)?.events ?? [])
    if (SUPERVISION.has(event.kind))
      found2.push(event);
  return found2.length === 0 ? NO_EVENTS : found2;
}

// history/disposition.js
var READINGS = [
  [/^CONVICTED/, "convicted"],
  [/^CONVICTION CERT/, "supervision"],
  [/11361\.[89]/, "relieved", "HS 11361.8"],
  [/1170\.18/, "reduced", "PC 1170.18"],
  [/1203\.4A\b|1203\.4\(A\)\(A\)/, "set-aside", "PC 1203.4a"],
  [/1203\.425/, "set-aside", "PC 1203.425"],
  [/1203\.4[12359]\b/, "set-aside"],
  [/851\.9\d|851\.8\b/, "relieved"],
  [/1203\.4/, "set-aside", "PC 1203.4"],
  [/SET ?ASIDE|EXPUNGE/, "set-aside"],
  [/VACATED|REVERSED|OVERTURNED|CONVICTION VOID/, "vacated"],
  [/\bSEALED\b|RELIEF GRANTED|REDESIGNAT/, "relieved"],
  [/REDUCED TO|REDUCED PER|\b17\(B\)|\b17 ?B PC/, "reduced"],
  [/DISMIS|^DISM\b|CHARGES? DROPPED/, "dismissed"],
  [
    /^(PROS|PROSECUTOR) (REJ|REL)|^REL\b|^REL\/|^RELEASE|DETENTION ONLY|^ACQUIT|NOT GUILTY|^DISCHARGED\/|EXTRADITED/,
    "not-convicted"
  ],
  [
    /PROC(EEDINGS)? SUSP|MENTALLY INCOMP|PROS DEFERRED|^DIVERSION|^DIVERTED|DEFERRED ENTRY|^TOT\b|ADMISS EVIDENCE|LACK OF|^DET ONLY/,
    "not-convicted"
  ],
  [/\bPARDON(ED)?\b/, "relieved"],
  [/CERT(IFICATE)? OF REHAB/, "supervision"],
  [
    /PROB|PAROLE|SENTENCE MODIFIED|^DISCHARGED|RESENTENCED|NO LONGER REQUIRED TO REG|REVOKED|REINSTATED|MODIFIED/,
    "supervision"
  ]
];
function readDisposition(cell) {
  const text2 = cell.trim().replace(/\s+/g, " ");
  if (/^[-\s]*$/.test(text2))
    return { kind: "none", statute: void 0, lowersTo: "unknown", text: "" };
  const upper = text2.toUpperCase();
  const reading = READINGS.find(([pattern]) => pattern.test(upper));
  const kind = reading?.[1] ?? "not-understood";
  return {
    kind,
    statute: reading?.[2] ?? statuteIn(upper),
    lowersTo: kind === "reduced" ? loweredLevel(upper) : "unknown",
    text: text2
  };
}
function statuteIn(text2) {
  const match = /(\d{2,5}(?:\.\d+)?(?:\([A-Z0-9]\))*)\s*(PC|HS|WI|VC)\b/.exec(text2);
  return match ? `${match[2]} ${match[1]?.toLowerCase()}` : void 0;
}
function loweredLevel(text2) {
  if (/INFRACTION/.test(text2))
    return "infraction";
  return /MISD|1170\.18|\b17 ?\(?B/.test(text2) ? "misdemeanor" : "unknown";
}

// history/offense/offense.js
var STATUTE_CODES = [
  "BP",
  // Business and Professions
  "CC",
  // Corporations
  "CI",
  // Civil
  "EC",
  // Education
  "FA",
  // Food and Agricultural
  "FC",
  // Financial
  "FG",
  // Fish and Game
  "GC",
  // Government
  "HN",
  // Harbors and Navigation
  "HS",
  // Health and Safety
  "IC",
  // Insurance
  "LC",
  // Labor
  "MV",
  // Military and Veterans
  "PC",
  // Penal
  "PR",
  // Public Resources
  "RT",
  // Revenue and Taxation
  "SH",
  // Streets and Highways
  "UI",
  // Unemployment Insurance
  "VC",
  // Vehicle
  "WI"
  // Welfare and Institutions
];
var letters = new Set(STATUTE_CODES);
function isStatuteCode(text2) {
  return letters.has(text2);
}

// history/offense/old-decimals.js
var OLD_DECIMALS = new Set(`182.1 182.2 182.3 182.4
   192.1 192.2 192.3 192.4
   261.1 261.2 261.3 261.4
   314.1 314.2
   487.1 487.2 487.3 487.4
   496.1 496.2 496.3`.split(/\s+/));
function oldDecimalReading(offense) {
  if (offense.code !== "PC" || offense.suffix !== "" || !OLD_DECIMALS.has(offense.section))
    return void 0;
  const [section2 = "", number = ""] = offense.section.split(".");
  return { ...offense, section: section2, subdivisions: [number, ...offense.subdivisions] };
}

// history/offense/own-role.js
var PENAL_CODE_ROLES = new Map([
  ["32", "accessory"],
  ["182", "conspiracy"],
  ["653f", "solicitation"],
  ["664", "attempt"],
  // How a sentence is served or counted: PC 1170(h), and the second copy of the three-strikes law.
  ["1170", "sentencing-tag"],
  ["1170.12", "sentencing-tag"],
  // Broken terms of probation (1203.2), parole (3056, 3000.08) and community supervision (3455): no new crime.
  ["1203.2", "violation"],
  ["3000.08", "violation"],
  ["3056", "violation"],
  ["3455", "violation"],
  ...`422.75 451.1 667 667.5 667.6 667.61 667.7 667.71 667.8 667.9 667.10 667.15 667.16 667.17
      12022 12022.1 12022.2 12022.3 12022.4 12022.5 12022.53 12022.55 12022.6 12022.7 12022.75 12022.8 12022.85
      12022.9 12022.95`.split(/\s+/).map((section2) => [section2, "enhancement"])
]);
var HEALTH_AND_SAFETY_ENHANCEMENTS = /* @__PURE__ */ new Set(["11353.1", "11353.4", "11353.6", "11370.2", "11370.4", "11379.8"]);
function ownRole(offense) {
  const { code, section: section2, suffix, subdivisions } = oldDecimalReading(offense) ?? offense;
  if (code === "HS")
    return HEALTH_AND_SAFETY_ENHANCEMENTS.has(section2) ? "enhancement" : "principal";
  if (code !== "PC")
    return "principal";
  if (section2 === "186.22" && subdivisions[0] === "b")
    return "enhancement";
  return PENAL_CODE_ROLES.get(section2 + suffix) ?? "principal";
}
function isPenalCodeCompanion(section2, bareLetters) {
  if (section2 === "186.22")
    return true;
  const role = PENAL_CODE_ROLES.get(section2 + bareLetters) ?? "principal";
  return role !== "principal" && role !== "violation" && role !== "sentencing-tag";
}

// history/offense/cite.js
function cite(citation) {
  const match = /^([A-Z]{2}) ([1-9]\d*(?:\.\d+)?)([a-z]{0,2})((?:\([0-9A-Za-z]+\))*)$/.exec(citation);
  const [, code = "", section2 = "", suffix = "", brackets = ""] = match ?? [];
  if (!match || !isStatuteCode(code))
    throw new Error(`Not a citation that the tables may use: ${citation}`);
  const subdivisions = brackets.toLowerCase().match(/[0-9a-z]+/g) ?? [];
  const offense = { code, section: section2, suffix, subdivisions, role: "principal", confidence: "certain" };
  return { ...offense, role: ownRole(offense) };
}
function printOffense(offense) {
  const section2 = offense.section + offense.suffix + offense.subdivisions.map((each) => `(${each})`).join("");
  const cited = offense.code === "unknown" ? `${section2} (code unknown)` : `${offense.code} ${section2}`;
  if (offense.role === ownRole(offense))
    return cited;
  switch (offense.role) {
    case "attempt":
      return `attempt of ${cited}`;
    case "conspiracy":
      return `conspiracy to commit ${cited}`;
    case "accessory":
      return `accessory to ${cited}`;
    case "solicitation":
      return `solicitation of ${cited}`;
    case "principal":
    case "enhancement":
    case "violation":
    case "sentencing-tag":
      return cited;
  }
}

// history/offense/cursor.js
function skip(text2, from, characters) {
  let at = from;
  while (at < text2.length && characters.includes(text2[at]))
    at += 1;
  return at;
}
function skipSpace(text2, from) {
  return skip(text2, from, " 	\r\n\f\v\xA0");
}
function letters2(text2, from) {
  let at = from;
  while (at < text2.length && isLetter(text2[at]))
    at += 1;
  return text2.slice(from, at);
}
function digits(text2, from) {
  let at = from;
  while (at < text2.length && isDigit(text2[at]))
    at += 1;
  return text2.slice(from, at);
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9";
}
function isLetter(character) {
  if (character === void 0)
    return false;
  return character >= "A" && character <= "Z" || character >= "a" && character <= "z";
}

// history/offense/printed-section.js
function readPrintedSection(text2, start) {
  const number = readNumber(text2, start);
  if (!number)
    return void 0;
  const bare = readBare(text2, number.end);
  const brackets = readBrackets(text2, readDot(text2, bare.end));
  const end = brackets.value.length > 0 ? brackets.end : bare.end;
  const doubts = [
    ...number.value.glued ? ["664 is printed against the section as one number"] : [],
    ...brackets.unclosed ? ["a bracket is not closed"] : []
  ];
  const { section: section2, attempt } = number.value;
  return { number: section2, bare: bare.value, subdivisions: brackets.value, attempt, doubts, end };
}
function readRelativeSection(text2, start, left) {
  const brackets = readBrackets(text2, start);
  if (brackets.value.length === 0)
    return void 0;
  return { ...left, bare: "", subdivisions: brackets.value, end: brackets.end };
}
function readNumber(text2, start) {
  const whole = digits(text2, start);
  const end = start + whole.length;
  if (whole.length < 2 || whole.startsWith("0"))
    return void 0;
  if (/^664[1-9]\d{2,4}$/.test(whole))
    return withDecimals(text2, end, { section: whole.slice(3), attempt: true, glued: true });
  if (whole.length > 6)
    return void 0;
  const target = whole === "664" && text2[end] === "." ? digits(text2, end + 1) : "";
  if (/^[1-9]\d{2,5}$/.test(target)) {
    return withDecimals(text2, end + 1 + target.length, { section: target, attempt: true, glued: false });
  }
  return withDecimals(text2, end, { section: whole, attempt: false, glued: false });
}
function withDecimals(text2, end, number) {
  const decimals = digits(text2, end + 1);
  const isDecimal = text2[end] === "." && /^\d{1,4}$/.test(decimals) || text2[end] === "," && /^(?:\d{1,2}|0\d\d)$/.test(decimals);
  if (!isDecimal)
    return { value: number, end };
  return { value: { ...number, section: `${number.section}.${decimals}` }, end: end + 1 + decimals.length };
}
function readBare(text2, start) {
  let value = "";
  let end = start;
  if (text2[end] === "." && isLetter(text2[end + 1]) && letters2(text2, end + 1).length === 1)
    end += 1;
  for (; ; ) {
    const run = letters2(text2, end);
    const taken = run.slice(0, bareLettersIn(run));
    if (taken === "")
      break;
    end += taken.length;
    const numbers = taken === run ? digits(text2, end) : "";
    const counted2 = numbers.length <= 2 ? numbers : "";
    value += (taken + counted2).toLowerCase();
    end += counted2.length;
    if (counted2 === "")
      break;
  }
  return value === "" ? spacedLetter(text2, start) : { value, end };
}
function bareLettersIn(run) {
  if (isStatuteCode(run.toUpperCase()))
    return 0;
  if (run.length <= 2)
    return run.length;
  return run.length <= 4 && isStatuteCode(run.slice(-2).toUpperCase()) ? run.length - 2 : 0;
}
function spacedLetter(text2, start) {
  const at = skipSpace(text2, start);
  const between2 = skipSpace(text2, at + 1);
  const single = at > start && letters2(text2, at).length === 1 && between2 > at + 1;
  if (!single || !isStatuteCode(letters2(text2, between2).toUpperCase()))
    return { value: "", end: start };
  return { value: text2[at].toLowerCase(), end: at + 1 };
}
function readDot(text2, start) {
  return text2[start] === "." && text2[start + 1] === "(" ? start + 1 : start;
}
function readBrackets(text2, start) {
  const value = [];
  let end = start;
  let unclosed = false;
  for (; ; ) {
    const open = skipSpace(text2, end);
    if (text2[open] !== "(")
      break;
    const inside = skipSpace(text2, open + 1);
    const content = lettersAndDigits(text2, inside);
    if (content.length === 0 || content.length > 4)
      break;
    const close = skipSpace(text2, inside + content.length);
    if (text2[close] === ")") {
      const trailing = trailingPart(text2, close + 1);
      value.push(content.toLowerCase(), ...trailing);
      end = close + 1 + trailing.join("").length;
      continue;
    }
    if (content.length > 2 || close === inside + content.length)
      break;
    value.push(content.toLowerCase());
    end = inside + content.length;
    unclosed = true;
  }
  return { value, end, unclosed };
}
function trailingPart(text2, start) {
  const part = lettersAndDigits(text2, start);
  const alone = part.length > 2 && isStatuteCode(part.slice(-2).toUpperCase()) ? part.slice(0, -2) : part;
  return /^(?:\d{1,2}|[a-z])$/i.test(alone) ? [alone.toLowerCase()] : [];
}
function lettersAndDigits(text2, start) {
  let end = start;
  while (end < text2.length && (isLetter(text2[end]) || isDigit(text2[end])))
    end += 1;
  return text2.slice(start, end);
}

// history/offense/section-list.js
var DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
function isDash(character) {
  return character !== void 0 && DASHES.includes(character);
}
var OTHER_BOOKS = /* @__PURE__ */ new Set(["US", "CO", "CT", "MC", "LO", "PU", "ED", "EL", "FAM"]);
function readSections(text2, start) {
  let last = readPrintedSection(text2, start);
  if (!last)
    return void 0;
  const sections = [last];
  for (; ; ) {
    const next = afterSeparator(text2, last.end);
    if (next === void 0)
      break;
    last = text2[next] === "(" ? readRelativeSection(text2, next, last) : readPrintedSection(text2, next);
    if (!last)
      break;
    sections.push(last);
  }
  return { sections, end: sections[sections.length - 1].end };
}
function afterSeparator(text2, end) {
  const at = skipSpace(text2, end);
  let next = skip(text2, at, `/+&,;|${DASHES}`);
  if (next - at > 3)
    return void 0;
  if (next === at) {
    if (text2[at] === "." && isDigit(text2[at + 1]))
      next = at + 1;
    else
      next += joiningWord(text2, at).length;
  }
  if (next === at)
    return void 0;
  const found2 = skipSpace(text2, next);
  return isDigit(text2[found2]) || text2[found2] === "(" ? found2 : void 0;
}
function afterGap(text2, end) {
  const spaced = skipSpace(text2, end);
  return afterSeparator(text2, end) ?? (isDigit(text2[spaced]) ? spaced : void 0);
}
function joiningWord(text2, at) {
  const word = letters2(text2, at).toUpperCase();
  if (word === "W" && text2[at + 1] === "/")
    return "W/";
  return word === "AND" || word === "WITH" || word === "W" ? word : "";
}
function readCodedList(text2, start) {
  const bare = readSections(text2, start);
  const book = bare && readBook(text2, bare.end);
  return bare && book && { start, sections: bare.sections, ...book };
}
function readBook(text2, from) {
  const dash = skip(text2, from, STRAY);
  const at = isDash(text2[dash]) ? skip(text2, dash + 1, STRAY) : dash;
  const word = letters2(text2, at);
  const end = at + word.length;
  const printed3 = word.toUpperCase();
  if (isDigit(text2[end]))
    return void 0;
  if (isStatuteCode(printed3))
    return { end, code: printed3 };
  if (dash !== at || !OTHER_BOOKS.has(printed3) || !endsCitation(text2, end))
    return void 0;
  return { end, code: "unknown", doubt: `${printed3} is not one of California's statute books` };
}
function endsCitation(text2, end) {
  const at = skipSpace(text2, end);
  return at === text2.length || isDash(text2[at]);
}
var STRAY = " 	\r\n\f\v\xA0.,:;*'`";
function readPrefixedList(text2, start) {
  const word = letters2(text2, start).toUpperCase();
  const at = skip(text2, start + word.length, STRAY);
  if (!isStatuteCode(word) || readCodedList(text2, at))
    return void 0;
  const bare = readSections(text2, at);
  return bare && { start, end: bare.end, sections: bare.sections, code: word };
}

// history/offense/find-citation.js
function findCitation(text2, start) {
  const first2 = readPrefixedList(text2, start) ?? readCodedList(text2, start) ?? readCannabisList(text2, start) ?? searchCodedList(text2, start) ?? readBookless(text2, start);
  if (!first2)
    return void 0;
  const lists = [first2];
  for (let last = first2; ; ) {
    const next = readCodedListAfter(text2, last) ?? readCarriedList(text2, last);
    if (!next)
      return { lists, start: first2.start, end: last.end };
    lists.push(next);
    last = next;
  }
}
function searchCodedList(text2, from) {
  let at = from;
  while (at < text2.length) {
    const number = digits(text2, at);
    if (number === "") {
      at += 1;
      continue;
    }
    const found2 = beginsNumber(text2, at) ? readCodedList(text2, at) : void 0;
    if (found2)
      return found2;
    at = Math.max(at + number.length, readSections(text2, at)?.end ?? 0);
  }
  return void 0;
}
function beginsNumber(text2, at) {
  const before2 = text2[at - 1];
  if (isLetter(before2) || before2 === "#" || before2 === "$")
    return false;
  return !(before2 === "." && isDigit(text2[at - 2]));
}
function readCodedListAfter(text2, before2) {
  const attempt = before2.sections.every((section2) => section2.number === "664");
  if (!attempt && isDash(text2[skipSpace(text2, before2.end)]))
    return void 0;
  const next = afterGap(text2, before2.end);
  return next === void 0 ? void 0 : readCodedList(text2, next);
}
function readCarriedList(text2, before2) {
  const next = /^\s?[/+&]/.test(text2.slice(before2.end, before2.end + 2)) ? afterSeparator(text2, before2.end) : void 0;
  const list = next === void 0 ? void 0 : readBookless(text2, next);
  if (!list || isLetter(text2[list.end]))
    return void 0;
  return { ...list, code: before2.code, doubt: "its book is taken from the section before it" };
}
var CANNABIS_SECTIONS = /^(?:11357|11358|11359|11360)$/;
var CANNABIS_WORDS = /MARIJ|MARIH|CANNAB|(?<![A-Z])HASH/i;
function readCannabisList(text2, start) {
  const list = readBookless(text2, start);
  if (!list || !CANNABIS_WORDS.test(text2.slice(list.end)) || looksLikeBook(text2, list.end))
    return void 0;
  const own = list.sections.filter((section2) => !isPenalCodeCompanion(section2.number, section2.bare));
  if (own.length === 0 || !own.every((section2) => CANNABIS_SECTIONS.test(section2.number)))
    return void 0;
  const doubt = "no statute book is printed; the words speak of cannabis, so it is read as the Health and Safety Code";
  return { ...list, code: "HS", doubt };
}
var SHORT_WORDS = /* @__PURE__ */ new Set(["AT", "BY", "GR", "IN", "LB", "NO", "OF", "ON", "OR", "OZ", "TO", "UP"]);
function looksLikeBook(text2, end) {
  const [, word = "", dash = ""] = /^\s?([A-Z]{2,3})(?![A-Z/])(\s?-)?/i.exec(text2.slice(end, end + 8)) ?? [];
  return dash !== "" || word.length === 2 && !SHORT_WORDS.has(word.toUpperCase());
}
function readBookless(text2, start) {
  const sections = [];
  const all = readSections(text2, start)?.sections ?? [];
  for (const [index, section2] of all.entries()) {
    const accessory = section2.number === "32" && isTelling(all[index + 1]);
    if (!accessory && !isTelling(section2))
      break;
    sections.push(section2);
  }
  const last = sections.at(-1);
  return last && { start, end: last.end, sections, code: "unknown", doubt: "no statute book is printed" };
}
function isTelling(section2) {
  return section2 !== void 0 && (section2.number.length >= 3 || section2.subdivisions.length > 0);
}

// history/offense/lettered-sections.js
var LETTERED = new Set(`266a 266b 266c 266d 266e 266f 266g 266h 266i 266j
   270a 270b 270c 270d 270e 270f 270g 270h 271a
   273a 273ab 273b 273c 273d 273e 273f 273g 273h 273i
   288a 308b 320a 330a 330b 330c
   337a 337b 337c 337d 337e 337f 337g 337h 337i 337j 337k 337m 337s 337u 337v 337w 337x 337y
   347b 367f 367g 369a 369b 369d 369g 369h 369i
   374b 374c 374d 383a 383b 383c 384a 384b 384c 384d 384e 384f 384h 384i
   402a 402b 402c 405a 405b 417a 476a
   484a 484b 484c 484d 484e 484f 484g 484h 484i 484j
   487a 487b 487c 487d 487e 487f 487g 487h 487i 487j
   490a 496a 496b 496c 496d 496e 499b 499c 499d 502c
   504a 504b 529a 532a 532b 532c 532d 532e 532f 537b 537c 537d 537e 537f 537g 538a 538b 538c 538d 538e 538f 538g
   548a 550a 555a 587a 587b 587c 593a 593b 593c 593d 593e 593f 593g 594a
   597a 597b 597c 597d 597e 597f 597g 597h 597i 597j 597k 597l 597m 597n 597o 597p 597q 597r 597s 597t 597u 597v
   597x 597y 597z 598a 598b 598c 598d 599a 599b 599c 599d 599e 599f
   618a 620a 626a 633a 636a 640a 640b 647a 647b 647c 647d 647e 647f
   653b 653c 653d 653f 653g 653h 653i 653j 653k 653m 653n 653o 653p 653q 653r 653s 653t 653u 653v 653w 653x 653y
   653z 653aa`.split(/\s+/));
var ALSO_SUBDIVIDED = /* @__PURE__ */ new Set(["484", "487", "496", "537", "594", "597", "647"]);
var NEVER_LETTERED = /* @__PURE__ */ new Set(["HS", "VC"]);
function readBareLetters({ code, section: section2, bare, next }) {
  const [first2 = "", ...rest] = bare.match(/[a-z]+|\d+/g) ?? [];
  const suffix = code === "PC" ? letteredSuffix(section2, first2) : "";
  const subdivisions = [first2.slice(suffix.length), ...rest].flatMap((run) => run.match(/[a-z]|\d+/g) ?? []);
  const followedByLetter = /^[a-z]/.test(subdivisions[0] ?? next ?? "");
  if (suffix !== "" && ALSO_SUBDIVIDED.has(section2) && !followedByLetter) {
    const doubt = `the letter may be that of section ${section2}${suffix} or of subdivision ${section2}(${suffix})`;
    return { suffix, subdivisions, confidence: "doubtful", doubt };
  }
  if (suffix !== "" || bare === "" || NEVER_LETTERED.has(code))
    return { suffix, subdivisions, confidence: "certain" };
  return { suffix, subdivisions, confidence: "likely", doubt: "a letter without brackets is read as a subdivision" };
}
function letteredSuffix(section2, letters3) {
  if (LETTERED.has(section2 + letters3))
    return letters3;
  return LETTERED.has(section2 + letters3.slice(0, 1)) ? letters3.slice(0, 1) : "";
}

// history/offense/relate.js
function relationIn(qualifiers) {
  if (/ATTEMPT/i.test(qualifiers))
    return "attempt";
  if (/CONSPIR/i.test(qualifiers))
    return "conspiracy";
  if (/SOLICIT/i.test(qualifiers))
    return "solicitation";
  return /ACCESSORY/i.test(qualifiers) ? "accessory" : void 0;
}
function relate(read, qualifier) {
  const targets = read.filter((offense) => !isAttemptSection(offense));
  const attempted2 = targets.length > 0 && targets.length < read.length;
  const parts2 = targets.length > 0 ? targets : read.slice(0, 1);
  const companion = parts2.map(ownRole).find(isCompanion);
  const attempts = parts2.filter((part) => mayBeAttempted(part)).length;
  return parts2.map((part) => {
    if (!mayBeAttempted(part))
      return part;
    const own = ownRole(part);
    const role = roleBeside({ part, own, companion, attempted: attempted2, qualifier });
    const unclear = attempted2 && attempts > 1 && role === "attempt";
    return unclear ? withDoubt({ ...part, role }, "it is not clear which of the sections 664 belongs to") : { ...part, role };
  });
}
function isAttemptSection(offense) {
  return offense.section === "664" && offense.code === "PC";
}
function isCompanion(role) {
  return role === "conspiracy" || role === "accessory" || role === "solicitation";
}
function mayBeAttempted(part) {
  const own = ownRole(part);
  return own === "principal" || own === "attempt" || isCompanion(own);
}
function roleBeside({ part, own, companion, attempted: attempted2, qualifier }) {
  if (own !== "principal")
    return attempted2 ? "attempt" : own;
  if (companion)
    return companion;
  return attempted2 ? "attempt" : part.role === "principal" ? qualifier ?? "principal" : part.role;
}
function withDoubt(offense, doubt) {
  const confidence = offense.confidence === "certain" ? "likely" : offense.confidence;
  return { ...offense, confidence, doubt: offense.doubt ? `${offense.doubt}; ${doubt}` : doubt };
}

// history/offense/parse-charge.js
function parseCharge(text2, qualifiers = "") {
  const cell = text2.trim();
  const flags = qualifiers.trim();
  const lead = readLead(cell);
  const found2 = findCharge(withPlainLetters(cell), lead.end);
  if (!found2)
    return {
      parts: [],
      citation: "",
      description: cell.slice(lead.end),
      ...flags !== "" && { qualifiers: flags },
      text: cell
    };
  const sections = found2.all.flatMap((list) => list.sections.map((section2) => ({ section: section2, list })));
  const several = sections.length > 1;
  const read = sections.map(({ section: section2, list }) => offenseOf(section2, list, several));
  const relation = relationIn(qualifiers) ?? lead.relation;
  return {
    parts: relate(read, relation),
    citation: cell.slice(found2.charge.start, found2.charge.end),
    description: descriptionOf(cell, lead.end, found2.charge),
    ...flags !== "" && { qualifiers: flags },
    text: cell
  };
}
function withPlainLetters(text2) {
  return text2.replaceAll(/\bH ?& ?S\b/gi, (letters3) => "HS".padEnd(letters3.length)).replaceAll(/\b([PHVB])\.([CSP])\./gi, (letters3, book, code) => `${book}${code}`.padEnd(letters3.length));
}
var LEADS = [
  /[\s.*:;,'"#\-\u2010-\u2015]+/y,
  /(?:COMMENTS?|COM|CHRGS?|CHG|CHARGES?)(?![A-Z])/iy,
  /(?:CNTS?|COUNTS?)[\s.:#]{0,4}\d{1,3}(?!\d)/iy,
  /TOC[\s:]{0,3}[FMIN](?![A-Z])/iy
];
var LEADING_QUALIFIER = /(ATTEMPT(?:ED)?|CONSPIRACY|SOLICITATION)(?=[\s-]{1,4}\d)/iy;
function readLead(text2) {
  let end = 0;
  let relation;
  for (; ; ) {
    const qualifier = matchAt(LEADING_QUALIFIER, text2, end);
    if (qualifier !== "")
      relation = relationIn(qualifier);
    const next = LEADS.reduce((at, lead) => at + matchAt(lead, text2, at).length, end + qualifier.length);
    if (next === end)
      return { end, ...relation && { relation } };
    end = next;
  }
}
function matchAt(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0] ?? "";
}
function findCharge(text2, start) {
  const found2 = findCitation(text2, start);
  if (!found2)
    return void 0;
  const first2 = found2.lists.findIndex((list) => !isSentencingTag(list));
  const [charged3] = found2.lists.slice(Math.max(first2, 0));
  if (first2 >= 0 && charged3)
    return { all: found2.lists, charge: { ...found2, start: charged3.start } };
  const next = searchCodedList(text2, found2.end);
  const behind = next && findCitation(text2, next.start);
  return behind ? { all: [...found2.lists, ...behind.lists], charge: behind } : { all: found2.lists, charge: found2 };
}
function isSentencingTag(list) {
  return list.sections.every((section2) => offenseOf(section2, list, false).role === "sentencing-tag");
}
function offenseOf(printed3, list, several) {
  const companion = several && list.code !== "PC" && isPenalCodeCompanion(printed3.number, printed3.bare);
  const code = companion ? "PC" : list.code;
  const bare = readBareLetters({
    code,
    section: printed3.number,
    bare: printed3.bare,
    next: printed3.subdivisions[0]
  });
  const subdivisions = [...bare.subdivisions, ...printed3.subdivisions];
  const offense = {
    code,
    section: printed3.number,
    suffix: bare.suffix,
    subdivisions,
    role: printed3.attempt ? "attempt" : "principal",
    confidence: "certain"
  };
  const role = printed3.attempt ? "attempt" : ownRole(offense);
  return { ...offense, role, ...confidenceOf({ offense, bare, printed: printed3, list }) };
}
function confidenceOf({ offense, bare, printed: printed3, list }) {
  const old = oldDecimalReading(offense);
  const doubtful = [
    ...offense.code === "unknown" ? [list.doubt ?? "the statute book is unknown"] : [],
    ...old ? [`section ${offense.section} may be the old way of writing ${old.section}(${old.subdivisions[0]})`] : [],
    ...bare.confidence === "doubtful" && bare.doubt ? [bare.doubt] : [],
    ...isMissingPenalCodeSection(offense) ? [`the Penal Code has no section ${offense.section}`] : []
  ];
  const likely = [
    ...offense.code === list.code && offense.code !== "unknown" && list.doubt ? [list.doubt] : [],
    ...bare.confidence === "likely" && bare.doubt ? [bare.doubt] : [],
    ...printed3.doubts
  ];
  const doubt = [...doubtful, ...likely].join("; ");
  if (doubt === "")
    return { confidence: "certain" };
  return { confidence: doubtful.length > 0 ? "doubtful" : "likely", doubt };
}
function isMissingPenalCodeSection({ code, section: section2 }) {
  return code === "PC" && /^113(?:5[789]|60)$/.test(section2);
}
function descriptionOf(text2, lead, charge2) {
  const behind = withoutMarks(text2.slice(charge2.end));
  return behind === "" ? withoutMarks(text2.slice(lead, Math.max(lead, charge2.start))) : behind;
}
var MARKS = " 	\r\n\f\v\xA0.*:;,-\u2010\u2011\u2012\u2013\u2014\u2015";
function withoutMarks(text2) {
  let end = text2.length;
  while (end > 0 && MARKS.includes(text2[end - 1]))
    end -= 1;
  return text2.slice(skip(text2.slice(0, end), 0, MARKS), end);
}

// history/offense/prop64-mention.js
var NUMBER = /(?<!\d)(?<!\d\.)(?:664\.?)?(1135[789]|11360)(?!\d)(?!\.\d)/;
function prop64Mention(text2) {
  return NUMBER.exec(text2)?.[1];
}

// history/offense/within.js
function within(candidate, listed3) {
  return withinOrMaybe(candidate, listed3) === "yes";
}
function withinOrMaybe(candidate, listed3) {
  if (candidate.code !== listed3.code || candidate.section !== listed3.section)
    return "no";
  if (candidate.suffix !== listed3.suffix)
    return "no";
  const shared = Math.min(candidate.subdivisions.length, listed3.subdivisions.length);
  for (let depth = 0; depth < shared; depth += 1) {
    if (candidate.subdivisions[depth] !== listed3.subdivisions[depth])
      return "no";
  }
  return candidate.subdivisions.length < listed3.subdivisions.length ? "maybe" : "yes";
}

// history/facts.js
function factsOf(history, wholeCycle = (key) => history.cycles.find((cycle) => cycle.key === key)) {
  const convictions = [];
  const registrations = [];
  let deceased2;
  const strays = [];
  for (const cycle of history.cycles)
    reliefWithoutConviction(cycle, strays);
  for (const cycle of history.cycles) {
    let step;
    let numbers = [];
    for (const event of cycle.events) {
      if (event.kind === "deceased")
        deceased2 ??= event.counts[0]?.origins[0];
      for (const count of event.counts) {
        if (event.kind === "registration")
          registrations.push({ charge: count.charge, date: event.date, origin: count.origins[0] });
        if (!recordsConviction(count))
          continue;
        if (event.key !== step) {
          step = event.key;
          numbers = caseNumbersOf(cycle, step);
        }
        const conviction = convictionOf(history.person.key, event, count, numbers);
        if (conviction)
          convictions.push(strays.length > 0 ? withStrayRelief(conviction, cycle.key, strays) : conviction);
      }
    }
  }
  sortFew(convictions, (a, b) => a.count.id < b.count.id ? -1 : a.count.id > b.count.id ? 1 : 0);
  return { history, convictions, registrations, deceased: deceased2, wholeCycle };
}
function caseNumbersOf(cycle, key) {
  const counts = [];
  for (const event of cycle.events)
    if (event.key === key && event.kind === "court")
      counts.push(...event.counts);
  sortFew(counts, (a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const own = [];
  const court = [];
  for (const count of counts) {
    for (const number of count.caseNumbers)
      if (!own.includes(number))
        own.push(number);
    for (const number of count.courtNumbers)
      if (!court.includes(number))
        court.push(number);
  }
  return own.length > 0 ? own : court;
}
function otherReports(facts, conviction) {
  if (conviction.caseNumbers.length === 0)
    return [];
  return facts.convictions.filter((other2) => other2 !== conviction && other2.caseKey !== conviction.caseKey && other2.county === conviction.county && other2.caseNumbers.some((number) => conviction.caseNumbers.includes(number)) && mayBeSameOffense(other2.charge, conviction.charge));
}
function firstReport(facts, conviction) {
  const earlier = otherReports(facts, conviction).filter((other2) => isFirst(other2, conviction));
  return earlier.find((other2) => earlier.every((each) => each === other2 || isFirst(other2, each))) ?? earlier[0];
}
function isFirst(one2, other2) {
  if (before(one2.date, other2.date) === "yes")
    return true;
  return before(other2.date, one2.date) !== "yes" && one2.count.id < other2.count.id;
}
function mayBeSameOffense(a, b) {
  if (a === void 0 || b === void 0 || a.parts.length !== b.parts.length)
    return false;
  if (a.parts.length === 0)
    return a.text === b.text;
  return a.parts.every((part, i) => {
    const other2 = b.parts[i];
    return part.role === other2.role && (withinOrMaybe(part, other2) !== "no" || withinOrMaybe(other2, part) !== "no");
  });
}
function recordsConviction({ dispositions }) {
  for (const { kind } of dispositions)
    if (kind === "convicted")
      return true;
  return false;
}
function reliefWithoutConviction(cycle, stray) {
  for (const event of cycle.events) {
    for (const count of event.counts) {
      if (count.dispositions.length === 0 || recordsConviction(count))
        continue;
      for (const entry of count.dispositions) {
        if (entry.kind === "set-aside" || entry.kind === "vacated" || entry.kind === "relieved" || entry.kind === "reduced") {
          stray.push({
            cycle: cycle.key,
            county: event.county,
            charge: count.charge,
            numbers: count.caseNumbers,
            entry
          });
        }
      }
    }
  }
}
function withStrayRelief(conviction, cycle, all) {
  if (conviction.standing.kind !== "stands")
    return conviction;
  const sameCharge = all.filter((relief3) => sameOffense(relief3.charge, conviction.charge));
  const named2 = sameCharge.find((relief3) => relief3.county === conviction.county && sharesNumber(relief3, conviction));
  if (named2 && before(named2.entry.recorded, conviction.convicting.recorded) !== "yes") {
    if (named2.entry.kind === "reduced")
      return { ...conviction, level: named2.entry.level };
    return { ...conviction, standing: { kind: "relieved", by: named2.entry } };
  }
  const near = named2 ?? sameCharge.find((relief3) => relief3.cycle === cycle);
  const relief2 = near ?? all.find((each) => each.cycle === cycle && each.charge === void 0);
  if (!relief2)
    return conviction;
  const missing = "whether relief recorded elsewhere in the record is for this conviction";
  return { ...conviction, standing: { kind: "doubtful", missing, origin: relief2.entry.origin } };
}
function sharesNumber(relief2, conviction) {
  return relief2.numbers.some((number) => conviction.caseNumbers.includes(number));
}
function sameOffense(a, b) {
  return a !== void 0 && b !== void 0 && (a === b || a.parts.length === b.parts.length && printed(a) === printed(b));
}
var printedCharges = /* @__PURE__ */ new WeakMap();
function printed(charge2) {
  let text2 = printedCharges.get(charge2);
  if (text2 === void 0)
    printedCharges.set(charge2, text2 = charge2.parts.map(printOffense).join("/") || charge2.text);
  return text2;
}

// history/facts-looked-at.js
var charge = ({ chargeFrom }) => chargeFrom === "missing" ? [] : [`charge-${chargeFrom}`];
var date = ({ dateFrom }) => [
  dateFrom === "step" ? "date-of-step" : "date-of-disposition"
];
var one = (fact) => () => [fact];
var CONVICTION = {
  charge,
  level: one("level"),
  levelAtConviction: one("level"),
  date: ({ convicting }) => date(convicting),
  county: one("county"),
  caseNumbers: one("case-number"),
  standing: one("disposition")
};
var DISPOSITION = {
  kind: one("disposition"),
  text: one("disposition"),
  statute: one("disposition"),
  date,
  recorded: one("date-of-disposition"),
  level: one("level"),
  charge,
  sentence: one("sentence")
};
var COUNT = {
  charge: one("charge-charged"),
  level: one("level"),
  caseNumbers: one("case-number"),
  courtNumbers: one("case-number"),
  remarks: one("remark")
};
var EVENT = { kind: one("kind-of-step"), date: one("date-of-step"), county: one("county") };
var PERSON = { birth: one("birth"), birthDoubt: one("birth") };

// history/level.js
var LEVELS = /* @__PURE__ */ new Map([
  ["FELONY", "felony"],
  ["F", "felony"],
  ["MISDEMEANOR", "misdemeanor"],
  ["M", "misdemeanor"],
  ["INFRACTION", "infraction"],
  ["I", "infraction"]
]);
function parseLevel(cell) {
  return LEVELS.get(cell.trim().toUpperCase()) ?? "unknown";
}
function aLevel(level) {
  if (level === "unknown")
    return "of unknown level";
  return level === "infraction" ? "an infraction" : `a ${level}`;
}

// history/sentence.js
function printSentence({ parts: parts2 }) {
  return parts2.map(printPart).join("; ");
}
function printPart(part) {
  const { kind, text: text2 } = part;
  const named2 = kind !== "other" && kind !== "unknown" && kind !== "condition";
  const words2 = named2 ? kind : text2.toLowerCase() || "a part not named";
  if (!named2 && part.and)
    return words2;
  return [printTerms(part), words2, ...named2 ? printMarks(part) : []].filter((each) => each !== "").join(" ");
}
function printTerms({ length, unit, and = [], life }) {
  const terms = [{ length, unit }, ...and].flatMap((term) => term.length === void 0 || term.unit === "none" ? [] : [`${term.length} ${term.unit}${term.length === 1 ? "" : "s"}`]);
  if (!life)
    return terms.join(" ");
  return terms.length === 0 ? "life" : `${terms.join(" ")} to life`;
}
function printMarks({ suspended: suspended2, runs }) {
  return [suspended2 ? "suspended" : "", runs ?? ""];
}
function sentenceEnd(sentence, from) {
  const terms = sentence.parts.filter(isTerm);
  if (terms.length === 0 || terms.some(isOpen) || from.kind === "unknown")
    return MISSING_DATE;
  let earliest = from.earliest;
  let latest2 = from.latest;
  for (const term of terms) {
    const alone = after(from.earliest, term);
    if (alone > earliest && term.suspended === void 0)
      earliest = alone;
    latest2 = after(latest2, term);
  }
  return { kind: "known", earliest, latest: latest2 };
}
function isTerm({ kind }) {
  return kind !== "fine" && kind !== "condition";
}
function isOpen({ length, unit, and, life }) {
  return length === void 0 || unit === "none" || life === true || (and?.some((term) => term.unit === "none") ?? false);
}
function after(date2, part) {
  let end = later(date2, part);
  if (part.and)
    for (const term of part.and)
      end = later(end, term);
  return end;
}
function later(date2, { length = 0, unit }) {
  switch (unit) {
    case "hour":
      return daysAfter(date2, Math.ceil(Math.min(length, 4e5) / 24));
    case "day":
      return daysAfter(date2, Math.min(length, 4e5));
    case "week":
      return daysAfter(date2, 7 * Math.min(length, 5e4));
    case "month":
      return monthsAfter(date2, Math.min(length, 999));
    case "year":
      return yearsAfter(date2, Math.min(length, 999));
    case "none":
      return date2;
  }
}

// history/sentence-words.js
var UNITS = [
  [/^Y(?:EARS?|RS?)?$/, "year"],
  [/^M(?:ONTHS?|OS?|NTHS?|THS?)?$/, "month"],
  [/^W(?:EEKS?|KS?)$/, "week"],
  [/^(?:DAYS?|DYS?|DS?|DAS)$/, "day"],
  [/^H(?:OURS?|RS?)$/, "hour"]
];
var KINDS = [
  [/\bPRISON\b|\bSTATE PRIS\b/, "prison"],
  [/\bPROB(?:ATION|N)?\b/, "probation"],
  [/\bJAIL\b|\bJL\b/, "jail"]
];
var CONDITIONS = /\bRE?S?TN\b|RESTITUTION|\bIMP(?:OSITION)?(?: OF)? SEN|\bEX(?:EC)? SEN|\bSEN SS\b|CONCURRENT|CONSECUTIVE|\bCC\b|\bCS\b|CREDIT|TIME SERVED|\bCTS\b|COMMUNITY SERV|\bWORK\b|PROGRAM|CLASS|SCHOOL|COUNSEL|TREATMENT|LICENSE|\bLIC\b|REGISTER|\bREG\b|TEST|SEARCH|STAY AWAY|SUSPENDED|\bSS\b|PENALTY|ASSESS|COSTS?\b|FEES?\b|CONDITION|MERGED|STAYED|ENHANCE|WEAPON/;
var FINE = /\bFINE\b/;
function readSentence(text2) {
  let unreadableLength = false;
  let unknownWords = false;
  const repairs = [];
  const parts2 = text2.replaceAll(/['.]/g, "").replaceAll(/\s+/g, " ").split(/,(?!\d{3}\b)/).map((part) => part.trim()).filter((part) => part !== "").map((part) => {
    const { read, lost } = readPart(part, repairs);
    if (lost)
      unreadableLength = true;
    if (read.kind === "other")
      unknownWords = true;
    return read;
  });
  return { parts: parts2, unreadableLength, unknownWords, repairs };
}
function readPart(text2, repairs) {
  const kind = KINDS.find(([pattern]) => pattern.test(text2))?.[1];
  const lengths = lengthsIn(text2, repairs);
  const life = /\bLIFE\b|\bDEATH\b/.test(text2);
  const suspended2 = /\bSS\b|\bSUSP(?:ENDED)?\b/.test(text2);
  const runs = /\bCC\b|CONCURRENT/.test(text2) ? "concurrent" : /\bCS\b|CONSEC/.test(text2) ? "consecutive" : void 0;
  const marks = {
    ...life ? { life: true } : {},
    ...suspended2 ? { suspended: true } : {},
    ...runs === void 0 ? {} : { runs }
  };
  const [first2, ...more] = lengths;
  const term = first2 ?? { length: void 0, unit: "none" };
  const own = { ...term, text: text2, ...more.length > 0 ? { and: more } : {}, ...marks };
  if (kind !== void 0 || life) {
    const garbled = lengths.length === 0 && !life && hasGarbledLength(text2, kind);
    return { read: { kind: kind ?? "prison", ...own }, lost: garbled };
  }
  if (FINE.test(text2) || /^\$\s?\d/.test(text2))
    return { read: { kind: "fine", ...own }, lost: false };
  return { read: { kind: CONDITIONS.test(text2) ? "condition" : "other", ...own }, lost: false };
}
function lengthsIn(text2, repairs) {
  const found2 = [];
  for (const [, token = "", word = ""] of text2.matchAll(/(?<![\w$#])X?([\dOIL]{1,6})\s*-?\s*([A-Z]+)\b/g)) {
    const digits2 = digitsOf(token);
    const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
    if (unit === void 0 || !/^\d+$/.test(digits2))
      continue;
    if (digits2 !== token)
      repairs.push(`${token} read as ${digits2}`);
    found2.push({ length: Number(digits2), unit });
  }
  return found2;
}
function hasGarbledLength(text2, kind) {
  const pattern = KINDS.find(([, each]) => each === kind)[0];
  const rest = text2.replace(pattern, "").replaceAll(/\b(?:FORMAL|SUMMARY|INFORMAL|CONDITIONAL|COUNTY|STATE|WORK|SS|CC|CS|SUSPENDED|CONCURRENT|CONSECUTIVE|WITH|AND|IN|OF|NO|COURT)\b/g, "");
  return /[A-Z0-9]/.test(rest);
}
function sentenceInComment(text2) {
  return /\b(?:SEN\s*-?\s*X\s*:?|X\s?SEN\s*:)\s*(.*)$/.exec(text2)?.[1] ?? "";
}
function digitsOf(token) {
  if (!/\d/.test(token) || !/^[\dOIL]+$/.test(token))
    return token;
  return token.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}

// read/doj-bulk/columns.js
var COLUMNS = [
  "RECORD_ID",
  "SUBJECT_STATUS",
  "SUBJECT_ID",
  "REQ_SEG_SEP",
  "REQ_CII_NUMBER",
  "REQ_NAME",
  "REQ_GENDER",
  "REQ_DOB",
  "REQ_CDL",
  "REQ_SSN",
  "PII_SEG_SEP",
  "CII_NUMBER",
  "PRI_NAME",
  "GENDER",
  "PRI_DOB",
  "PRI_SSN",
  "PRI_CDL",
  "PRI_IDN",
  "PRI_INN",
  "FBI_NUMBER",
  "PDR_SEG_SEP",
  "RACE_CODE",
  "RACE_DESCR",
  "EYE_COLOR_CODE",
  "EYE_COLOR_DESCR",
  "HAIR_COLOR_CODE",
  "HAIR_COLOR_DESCR",
  "HEIGHT",
  "WEIGHT",
  "SINGLE_SOURCE",
  "MULTI_SOURCE",
  "POB_CODE",
  "POB_NAME",
  "POB_TYPE",
  "CITIZENSHIP_LIST",
  "CYC_SEG_SEP",
  "CYC_ORDER",
  "CYC_DATE",
  "STP_SEG_SEP",
  "STP_ORDER",
  "STP_EVENT_DATE",
  "STP_TYPE_CODE",
  "STP_TYPE_DESCR",
  "STP_ORI_TYPE",
  "STP_ORI_TYPE_DESCR",
  "STP_ORI_CODE",
  "STP_ORI_DESCR",
  "STP_ORI_CNTY_CODE",
  "STP_ORI_CNTY_NAME",
  "CNT_SEG_SEP",
  "CNT_ORDER",
  "DISP_DATE",
  "OFN",
  "OFFENSE_CODE",
  "OFFENSE_DESCR",
  "OFFENSE_TOC",
  "OFFENSE_QUAL_LST",
  "DISP_OFFENSE_CODE",
  "DISP_OFFENSE_DESCR",
  "DISP_OFFENSE_TOC",
  "DISP_OFFENSE_QUAL_LST",
  "CONV_OFFENSE_ORDER",
  "CONV_OFFENSE_CODE",
  "CONV_OFFENSE_DESCR",
  "CONV_OFFENSE_TOC",
  "CONV_OFFENSE_QUAL_LST",
  "FE_NUM_ORDER",
  "FE_NUM_ARR_AGY",
  "FE_NUM_BNCH_WARR",
  "FE_NUM_CITE",
  "FE_NUM_DOCKET",
  "FE_NUM_INCIDENT",
  "FE_NUM_BOOKING",
  "FE_NUM_NUMBER",
  "FE_NUM_REMAND",
  "FE_NUM_OOS_INN",
  "FE_NUM_CRT_CASE",
  "FE_NUM_WARRANT",
  "DISP_ORDER",
  "DISP_CODE",
  "DISP_DESCR",
  "CONV_STAT_CODE",
  "CONV_STAT_DESCR",
  "SENT_SEG_SEP",
  "SENT_ORDER",
  "SENT_LOC_CODE",
  "SENT_LOC_DESCR",
  "SENT_LENGTH",
  "SENT_TIME_CODE",
  "SENT_TIME_DESCR",
  "CYC_AGE",
  "CII_TYPE",
  "CII_TYPE_ALPHA",
  "COMMENT_TEXT",
  "END_OF_REC"
];
var COLUMN_COUNT = COLUMNS.length;
function columnIndex(name) {
  return COLUMNS.indexOf(name);
}
var MARKER_COLUMNS = COLUMNS.flatMap((name, index) => name.endsWith("_SEG_SEP") || name === "END_OF_REC" ? [index] : []);

// read/doj-bulk/row-scanner.js
var COMMA = 44;
var QUOTE = 34;
var NEWLINE = 10;
var RETURN = 13;
var LONGEST_ROW = 1 << 20;
var SLOTS = COLUMN_COUNT + 2;
var RowScanner = class {
  start = 0;
  /** End of the row without its line end, and without an empty 96th field. */
  end = 0;
  /** Where the next row begins. */
  following = 0;
  fields = 0;
  /** Physical lines that the row takes. */
  lines = 0;
  fault = "none";
  /**
   * Reads the row at `from`. False when the bytes up to `limit` do not hold all of it and more may come.
   * `starts` has room for {@link SLOTS} numbers at `at`.
   */
  next(bytes, from, limit, atEnd, starts, at) {
    if (!this.#row(bytes, from, limit, atEnd, starts, at))
      return false;
    if (this.lines === 1 || this.fault === "bad-quote")
      return true;
    const swallowed = this.fault === "wrong-field-count" || this.#hasRowInField(bytes, starts, at);
    return swallowed ? this.#faulty(bytes, limit, atEnd, "bad-quote") : true;
  }
  /** How many of `length` bytes are the same at `a` and at `b`, from the first on. */
  alike(bytes, a, b, length) {
    let at = 0;
    while (at < length && bytes[a + at] === bytes[b + at])
      at++;
    return at;
  }
  /** True when some field holds a line end and as many commas as a whole row. */
  #hasRowInField(bytes, starts, at) {
    for (let field = 0; field < COLUMN_COUNT; field++) {
      const start = starts[at + field];
      const end = starts[at + field + 1];
      if (end - start < COLUMN_COUNT)
        continue;
      let commas = 0;
      let lineEnds = 0;
      for (let i = start; i < end - 1; i++) {
        if (bytes[i] === COMMA)
          commas++;
        else if (bytes[i] === NEWLINE)
          lineEnds++;
      }
      if (lineEnds > 0 && commas >= COLUMN_COUNT - 1)
        return true;
    }
    return false;
  }
  #row(bytes, from, limit, atEnd, starts, at) {
    let position = from;
    let field = 0;
    let lines = 1;
    this.start = from;
    for (; ; ) {
      if (field < SLOTS)
        starts[at + field] = position;
      field++;
      if (position < limit && bytes[position] === QUOTE) {
        position++;
        for (; ; ) {
          while (position < limit && bytes[position] !== QUOTE) {
            if (bytes[position] === NEWLINE)
              lines++;
            position++;
          }
          if (position - from > LONGEST_ROW)
            return this.#faulty(bytes, limit, atEnd, "bad-quote");
          if (position + 1 >= limit && !atEnd)
            return false;
          if (position >= limit)
            return this.#faulty(bytes, limit, atEnd, "bad-quote");
          if (position + 1 < limit && bytes[position + 1] === QUOTE)
            position += 2;
          else
            break;
        }
        position++;
        if (position < limit && bytes[position] === RETURN) {
          if (position + 1 >= limit && !atEnd)
            return false;
          if (position + 1 >= limit || bytes[position + 1] === NEWLINE)
            return this.#found(position, position + 2, limit, field, lines, starts, at);
        }
      } else {
        let byte2 = 0;
        while (position < limit && ((byte2 = bytes[position]) > COMMA || byte2 !== COMMA && byte2 !== NEWLINE && byte2 !== QUOTE))
          position++;
        if (byte2 === QUOTE && position < limit)
          return this.#faulty(bytes, limit, atEnd, "bad-quote");
      }
      if (position >= limit) {
        if (!atEnd)
          return false;
        const end = position > starts[at + Math.min(field, SLOTS) - 1] && bytes[position - 1] === RETURN ? position - 1 : position;
        return this.#found(end, position, limit, field, lines, starts, at);
      }
      const byte = bytes[position];
      if (byte === COMMA)
        position++;
      else if (byte === NEWLINE) {
        const end = position > from && bytes[position - 1] === RETURN && position - 1 >= starts[at + Math.min(field, SLOTS) - 1] ? position - 1 : position;
        return this.#found(end, position + 1, limit, field, lines, starts, at);
      } else
        return this.#faulty(bytes, limit, atEnd, "bad-quote");
    }
  }
  #found(end, following, limit, fields, lines, starts, at) {
    this.end = end;
    this.following = following < limit ? following : limit;
    this.fields = fields;
    this.lines = lines;
    if (fields < SLOTS)
      starts[at + fields] = end + 1;
    this.fault = "none";
    if (fields === COLUMN_COUNT)
      return true;
    if (fields === 1 && end === this.start)
      this.fault = "blank-line";
    else if (fields === COLUMN_COUNT + 1 && starts[at + COLUMN_COUNT] === end)
      this.end = end - 1;
    else
      this.fault = "wrong-field-count";
    return true;
  }
  /** The row is given up together with the rest of its first physical line. */
  #faulty(bytes, limit, atEnd, fault) {
    let position = this.start;
    while (position < limit && bytes[position] !== NEWLINE)
      position++;
    if (position >= limit && !atEnd)
      return false;
    this.end = position > this.start && bytes[position - 1] === RETURN ? position - 1 : position;
    this.following = position < limit ? position + 1 : limit;
    this.lines = 1;
    this.fields = 0;
    this.fault = fault;
    return true;
  }
};

// read/doj-bulk/row-batch.js
var FAULTS = ["none", "blank-line", "wrong-field-count", "bad-quote"];
function faultOf(batch, index) {
  return FAULTS[batch.faults[index]];
}
function cellStart(batch, row, column) {
  const start = batch.starts[row * SLOTS + column];
  return batch.bytes[start] === 34 ? start + 1 : start;
}
function cellEnd(batch, row, column) {
  const start = batch.starts[row * SLOTS + column];
  const end = batch.starts[row * SLOTS + column + 1] - 1;
  return batch.bytes[start] === 34 && end > start ? end - 1 : end;
}
function cellText(batch, row, column) {
  return unescaped(textOf(batch.bytes, cellStart(batch, row, column), cellEnd(batch, row, column)));
}
function isBlank(batch, row, column) {
  const end = cellEnd(batch, row, column);
  for (let i = cellStart(batch, row, column); i < end; i++) {
    const byte = batch.bytes[i];
    if (byte !== 32 && byte !== 9 && byte !== 45)
      return false;
  }
  return true;
}
function isEmpty({ starts }, row, column) {
  const at = row * SLOTS + column;
  return starts[at + 1] - starts[at] === 1;
}
function unescaped(text2) {
  return text2.includes('"') ? text2.replaceAll('""', '"') : text2;
}
function rowText(batch, row) {
  return textOf(batch.bytes, batch.starts[row * SLOTS], batch.ends[row]);
}

// read/doj-bulk/cells.js
var Cells = class {
  text = table((text2) => text2.trim());
  date = table(parsePartialDate);
  level = table(parseLevel);
  county = table((text2) => reported(text2).toUpperCase().replace(/ COUNTY$/, ""));
  /** Sex and race, in upper case. */
  word = table((text2) => reported(text2).toUpperCase());
  eventKind = table(eventKind);
  disposition = table(readDisposition);
  offense = table((text2) => chargeCell(text2));
  comment = table(commentCell, 1 << 12);
  sentenceKind = table(sentenceKind);
  unit = table(sentenceUnit);
  length = table((text2) => /^\s*\d{1,6}\s*$/.test(text2) ? Number(text2) : void 0);
  number = table((text2) => /^(NULL|FILE NBR NOT REPORTD)$/i.test(text2.trim()) ? "" : reported(text2), 1 << 12);
  #attempted = /* @__PURE__ */ new Map();
  /** The charge of an offense cell, with what its list of qualifiers adds. */
  qualified(cell, qualifiers) {
    if (qualifiers === "" || cell.charge === void 0)
      return cell;
    const key = `${cell.text}
${qualifiers}`;
    let found2 = this.#attempted.get(key);
    if (!found2)
      this.#attempted.set(key, found2 = { ...cell, charge: parseCharge(cell.text, qualifiers) });
    return found2;
  }
};
function table(read, limit) {
  return new ByteTable((bytes, start, end) => read(unescaped(textOf(bytes, start, end))), limit);
}
function reported(text2) {
  const trimmed = text2.trim();
  return /^-*$/.test(trimmed) ? "" : trimmed;
}
function chargeCell(cell) {
  const text2 = reported(cell);
  if (text2 === "" || text2.toUpperCase() === "SEE COMMENT FOR CHARGE")
    return { text: "", charge: void 0, mention: void 0 };
  return { text: cell, charge: parseCharge(text2), mention: prop64Mention(text2) };
}
function commentCell(cell) {
  return { text: reported(cell) === "" ? "" : cell, mention: prop64Mention(cell) };
}
var EVENT_KINDS = /* @__PURE__ */ new Map([
  ["ARREST/DETAINED/CITED", "arrest"],
  ["SUPPLEMENTAL ARREST", "arrest"],
  ["COURT ACTION", "court"],
  ["REGISTRATION", "registration"],
  ["DECEASED", "deceased"],
  ["PROBATION", "probation"],
  ["CUSTODY", "custody"]
]);
function eventKind(cell) {
  const text2 = cell.trim().toUpperCase();
  return EVENT_KINDS.get(text2) ?? (text2.startsWith("CUSTODY") ? "custody" : "other");
}
function sentenceKind(cell) {
  const text2 = reported(cell).toUpperCase();
  if (text2 === "")
    return "unknown";
  if (text2.includes("PRISON"))
    return "prison";
  if (text2.includes("JAIL"))
    return "jail";
  if (text2.includes("PROB"))
    return "probation";
  return text2.includes("FINE") ? "fine" : "other";
}
var UNITS2 = /* @__PURE__ */ new Map([
  ["D", "day"],
  ["M", "month"],
  ["Y", "year"]
]);
function sentenceUnit(cell) {
  return UNITS2.get(cell.trim().toUpperCase()) ?? "none";
}

// read/doj-bulk/bulk-row.js
var AT = {
  subjectId: columnIndex("SUBJECT_ID"),
  cii: columnIndex("CII_NUMBER"),
  name: columnIndex("PRI_NAME"),
  sex: columnIndex("GENDER"),
  birth: columnIndex("PRI_DOB"),
  race: columnIndex("RACE_DESCR"),
  stepDate: columnIndex("STP_EVENT_DATE"),
  stepType: columnIndex("STP_TYPE_DESCR"),
  agency: columnIndex("STP_ORI_DESCR"),
  county: columnIndex("STP_ORI_CNTY_NAME"),
  countOrder: columnIndex("CNT_ORDER"),
  dispositionDate: columnIndex("DISP_DATE"),
  fileNumber: columnIndex("OFN"),
  courtNumber: columnIndex("FE_NUM_CRT_CASE"),
  dispositionOrder: columnIndex("DISP_ORDER"),
  disposition: columnIndex("DISP_DESCR"),
  sentenceOrder: columnIndex("SENT_ORDER"),
  sentenceKind: columnIndex("SENT_LOC_DESCR"),
  sentenceLength: columnIndex("SENT_LENGTH"),
  sentenceUnit: columnIndex("SENT_TIME_CODE"),
  comment: columnIndex("COMMENT_TEXT")
};
var CHARGED = offenseColumns("OFFENSE_DESCR", "OFFENSE_QUAL_LST");
var DISPOSED = offenseColumns("DISP_OFFENSE_DESCR", "DISP_OFFENSE_QUAL_LST");
var CONVICTED = offenseColumns("CONV_OFFENSE_DESCR", "CONV_OFFENSE_QUAL_LST");
function offenseColumns(offense, qualifiers) {
  return { offense: columnIndex(offense), qualifiers: columnIndex(qualifiers) };
}
var STATUS = columnIndex("CONV_STAT_DESCR");
var OTHER_LEVELS = [
  columnIndex("CONV_STAT_CODE"),
  columnIndex("CONV_OFFENSE_TOC"),
  columnIndex("DISP_OFFENSE_TOC"),
  columnIndex("OFFENSE_TOC")
];
var BulkRow = class {
  batch;
  index;
  /** What is asked for again and again is read at once. */
  kind;
  words;
  /** The twelve digits of CNT_ORDER as a number; `countId` is the same as text. */
  countOrder;
  #cells;
  constructor(batch, index, cells2) {
    this.batch = batch;
    this.index = index;
    this.#cells = cells2;
    this.kind = this.#read(cells2.eventKind, AT.stepType);
    this.words = this.#read(cells2.disposition, AT.disposition);
    this.countOrder = twelveDigits(batch.bytes, cellStart(batch, index, AT.countOrder));
  }
  get origin() {
    const { batch, index } = this;
    return { file: batch.file, row: batch.firstRow + index, line: batch.lines[index] };
  }
  get person() {
    return reportedText(this.batch, this.index, AT.subjectId);
  }
  get name() {
    return reportedText(this.batch, this.index, AT.name);
  }
  get cii() {
    return reportedText(this.batch, this.index, AT.cii);
  }
  get sex() {
    return this.#read(this.#cells.word, AT.sex);
  }
  get race() {
    return this.#read(this.#cells.word, AT.race);
  }
  get birth() {
    return this.#read(this.#cells.date, AT.birth);
  }
  get stepDate() {
    return this.#read(this.#cells.date, AT.stepDate);
  }
  get agency() {
    return this.#read(this.#cells.text, AT.agency);
  }
  get county() {
    return this.#read(this.#cells.county, AT.county);
  }
  get countId() {
    const order = this.countOrder;
    return sixDigits(Math.floor(order / 1e6)) + sixDigits(order % 1e6);
  }
  get dispositionDate() {
    return this.#read(this.#cells.date, AT.dispositionDate);
  }
  /** The court's own number of the case on court rows; an agency's on others. '' when none is reported. */
  get fileNumber() {
    return this.#number(AT.fileNumber);
  }
  /** A court case number among the further numbers. */
  get courtNumber() {
    return this.#number(AT.courtNumber);
  }
  get charged() {
    return this.#charge(CHARGED);
  }
  get disposed() {
    return this.#charge(DISPOSED);
  }
  get convicted() {
    return this.#charge(CONVICTED);
  }
  get comment() {
    const { batch, index } = this;
    return isEmpty(batch, index, AT.comment) ? NO_COMMENT : this.#read(this.#cells.comment, AT.comment);
  }
  /** The comment read as a charge. */
  get chargeInComment() {
    return this.#read(this.#cells.offense, AT.comment).charge;
  }
  /** The running number of the disposition within its count; 0 when the file gives none. */
  get dispositionOrder() {
    const { batch, index } = this;
    return orderNumber(batch.bytes, cellStart(batch, index, AT.dispositionOrder), cellEnd(batch, index, AT.dispositionOrder));
  }
  /** What the court recorded; else what stands with the offense as convicted, as disposed, as charged. */
  get level() {
    const status = this.#read(this.#cells.level, STATUS);
    if (status !== "unknown" || !isBlank(this.batch, this.index, STATUS))
      return status;
    for (const column of OTHER_LEVELS) {
      const level = this.#read(this.#cells.level, column);
      if (level !== "unknown")
        return level;
    }
    return "unknown";
  }
  /** The sentence part of the row, and its order key; nothing when its cells are blank. */
  get sentencePart() {
    const { batch, index } = this;
    if (isBlank(batch, index, AT.sentenceKind) && isBlank(batch, index, AT.sentenceLength))
      return void 0;
    const order = isBlank(batch, index, AT.sentenceOrder) ? "" : this.#read(this.#cells.text, AT.sentenceOrder);
    const part = {
      kind: this.#read(this.#cells.sentenceKind, AT.sentenceKind),
      length: this.#read(this.#cells.length, AT.sentenceLength),
      unit: this.#read(this.#cells.unit, AT.sentenceUnit),
      text: this.#read(this.#cells.text, AT.sentenceKind)
    };
    return { order, part };
  }
  /** True when the two rows say of the person what the file says from CII_NUMBER to RACE_DESCR in the same bytes. */
  describesPersonAs(other2) {
    return sameCells(this, other2, AT.cii, AT.race);
  }
  /** Orders rows by their bytes; 0 when one repeats the other. */
  compareBytes(other2) {
    const a = this.batch;
    const b = other2.batch;
    const aStart = a.starts[this.index * SLOTS];
    const bStart = b.starts[other2.index * SLOTS];
    const aLength = a.ends[this.index] - aStart;
    const bLength = b.ends[other2.index] - bStart;
    const shorter = Math.min(aLength, bLength);
    for (let i = a.bytes === b.bytes ? a.alike(aStart, bStart, shorter) : 0; i < shorter; i++) {
      const difference = a.bytes[aStart + i] - b.bytes[bStart + i];
      if (difference !== 0)
        return difference;
    }
    return aLength - bLength;
  }
  #read(table2, column) {
    return table2.of(this.batch.bytes, cellStart(this.batch, this.index, column), cellEnd(this.batch, this.index, column));
  }
  #number(column) {
    return isBlank(this.batch, this.index, column) ? "" : this.#read(this.#cells.number, column);
  }
  #charge({ offense, qualifiers }) {
    const cell = this.#read(this.#cells.offense, offense);
    if (cell.charge === void 0 || isBlank(this.batch, this.index, qualifiers))
      return cell;
    return this.#cells.qualified(cell, this.#read(this.#cells.text, qualifiers));
  }
};
var RowReader = class {
  cells = new Cells();
  /** People by the bytes of their numbers: where their rows lie scattered, each is met again and again. */
  #people = new ByteTable((bytes, start, end) => reported2(unescaped(textOf(bytes, start, end))), 1 << 15);
  #personBytes = new Uint8Array(32);
  #personLength = -1;
  #person = "";
  /** The person's number in a row that is whole. Made anew only when the bytes differ from those of the row before. */
  person(batch, row) {
    const start = cellStart(batch, row, AT.subjectId);
    const end = cellEnd(batch, row, AT.subjectId);
    const { bytes } = batch;
    if (!sameBytes(bytes, start, end, this.#personBytes, 0, this.#personLength)) {
      this.#personLength = end - start;
      if (this.#personLength > this.#personBytes.length)
        this.#personBytes = new Uint8Array(this.#personLength * 2);
      for (let i = start; i < end; i++)
        this.#personBytes[i - start] = bytes[i];
      this.#person = this.#people.of(bytes, start, end);
    }
    return this.#person;
  }
  county(batch, row) {
    return this.cells.county.of(batch.bytes, cellStart(batch, row, AT.county), cellEnd(batch, row, AT.county));
  }
  row(batch, index) {
    return new BulkRow(batch, index, this.cells);
  }
};
function sixDigits(number) {
  return THREE_DIGITS[Math.floor(number / 1e3)] + THREE_DIGITS[number % 1e3];
}
var THREE_DIGITS = Array.from({ length: 1e3 }, (_, number) => String(number).padStart(3, "0"));
var NO_COMMENT = { text: "", mention: void 0 };
function twelveDigits(bytes, start) {
  let i = start;
  while (bytes[i] === 32)
    i++;
  let value = 0;
  for (const end = i + 12; i < end; i++)
    value = value * 10 + (bytes[i] - 48);
  return value;
}
function reportedText(batch, row, column) {
  return reported2(unescaped(textOf(batch.bytes, cellStart(batch, row, column), cellEnd(batch, row, column))));
}
function reported2(text2) {
  const trimmed = text2.trim();
  return /^-*$/.test(trimmed) ? "" : trimmed;
}
function sameCells(a, b, from, to) {
  const aStart = a.batch.starts[a.index * SLOTS + from];
  const bStart = b.batch.starts[b.index * SLOTS + from];
  const aEnd = a.batch.starts[a.index * SLOTS + to + 1];
  const bEnd = b.batch.starts[b.index * SLOTS + to + 1];
  if (a.batch.bytes !== b.batch.bytes)
    return sameBytes(a.batch.bytes, aStart, aEnd, b.batch.bytes, bStart, bEnd);
  return aEnd - aStart === bEnd - bStart && a.batch.alike(aStart, bStart, aEnd - aStart) === aEnd - aStart;
}
function orderNumber(bytes, start, end) {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i] - 48;
    if (digit >= 0 && digit <= 9)
      value = (value * 10 + digit) % 1e6;
  }
  return value;
}

// read/doj-bulk/counts-of.js
function countsOf(rows) {
  return countsInOrder(rows) ?? countsInAnyOrder(rows);
}
function countsInOrder(rows) {
  const counts = [];
  const repeats = [];
  let count = [];
  let last = -1;
  for (const row of rows) {
    const { countOrder } = row;
    if (countOrder < last)
      return void 0;
    if (countOrder > last) {
      counts.push(count = [row]);
      last = countOrder;
    } else if (!insert(count, row))
      repeats.push(row);
  }
  return { counts, repeats };
}
function countsInAnyOrder(rows) {
  const counts = /* @__PURE__ */ new Map();
  const repeats = [];
  for (const row of rows) {
    const same = counts.get(row.countOrder);
    if (!same)
      counts.set(row.countOrder, [row]);
    else if (!insert(same, row))
      repeats.push(row);
  }
  return { counts: [...counts].sort(([a], [b]) => a - b).map(([, count]) => count), repeats };
}
function insert(rows, row) {
  let at = rows.length;
  for (; at > 0; at--) {
    const order = row.compareBytes(rows[at - 1]);
    if (order === 0)
      return false;
    if (order > 0)
      break;
  }
  if (at === rows.length)
    rows.push(row);
  else
    rows.splice(at, 0, row);
  return true;
}

// read/doj-bulk/dispositions-of.js
function dispositionsOf(rows) {
  const found2 = [];
  for (const row of rows) {
    if (row.words.kind === "none")
      continue;
    const entry = entryOf(row);
    const same = found2.find((other2) => saysTheSame(other2, entry));
    if (same)
      join(same, entry);
    else
      found2.push(entry);
  }
  const entries = (found2.length < 2 ? found2 : withoutSilent(found2)).map(dispositionOf);
  sortFew(entries, compareDispositions);
  const first2 = entries.findIndex(({ kind }) => kind === "convicted");
  if (first2 >= 0 && entries[first2].sentence.parts.length === 0)
    entries[first2] = withSentenceOf(rows, entries[first2]);
  return entries.length < 2 ? entries : settled(entries);
}
function withSentenceOf(rows, entry) {
  for (const { comment } of rows) {
    if (comment.text === "")
      continue;
    const given2 = sentenceInComment(comment.text.toUpperCase());
    if (given2 !== "")
      return { ...entry, sentence: { parts: readSentence(given2).parts } };
  }
  return entry;
}
function join(into, entry) {
  if (compareOrigins(entry.origin, into.origin) < 0)
    into.origin = entry.origin;
  for (const part of entry.parts)
    if (!into.parts.some((other2) => samePart(other2, part)))
      into.parts.push(part);
}
function withoutSilent(entries) {
  const kept = [];
  for (const entry of sortFew([...entries], compareFullness)) {
    const fuller = kept.find((other2) => agrees(other2, entry));
    if (fuller)
      join(fuller, entry);
    else
      kept.push(entry);
  }
  return kept;
}
function compareFullness(a, b) {
  const spoken = (entry) => Number(entry.level !== "unknown") + Number(entry.named.charge !== void 0) + Number(entry.county !== "") + Number(entry.stepDate.kind === "known") + Number(entry.dispositionDate.kind === "known") + Number(entry.order !== 0);
  const print = (entry) => [
    entry.words.text,
    entry.level,
    entry.named.charge?.text ?? "",
    entry.county,
    printPartialDate(entry.stepDate),
    printPartialDate(entry.dispositionDate),
    entry.order
  ].join("\n");
  return spoken(b) - spoken(a) || inAlphabet(print(a), print(b));
}
function agrees(fuller, entry) {
  return fuller.words.text === entry.words.text && (entry.order === 0 || entry.order === fuller.order) && (entry.level === "unknown" || entry.level === fuller.level) && (entry.county === "" || entry.county === fuller.county) && (isMissing(entry.stepDate) || sameDate(entry.stepDate, fuller.stepDate)) && (isMissing(entry.dispositionDate) || sameDate(entry.dispositionDate, fuller.dispositionDate)) && (entry.named.charge === void 0 || entry.named.charge.text === fuller.named.charge?.text);
}
function isMissing(date2) {
  return date2.kind === "unknown" && date2.why === "missing";
}
function inAlphabet(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function entryOf(row) {
  const given2 = row.sentencePart;
  return {
    words: row.words,
    stepDate: row.stepDate,
    dispositionDate: row.dispositionDate,
    order: row.dispositionOrder,
    level: row.level,
    named: convictedOf(row),
    county: row.county,
    isCourt: row.kind === "court",
    parts: given2 ? [given2] : [],
    origin: row.origin
  };
}
function saysTheSame(a, b) {
  return a.words.text === b.words.text && a.order === b.order && a.level === b.level && a.county === b.county && sameDate(a.stepDate, b.stepDate) && sameDate(a.dispositionDate, b.dispositionDate) && a.named.charge?.text === b.named.charge?.text;
}
function samePart(a, b) {
  return a.order === b.order && a.part.text === b.part.text && a.part.length === b.part.length && a.part.unit === b.part.unit;
}
function compareParts(a, b) {
  const print = ({ order, part }) => `${order}/${part.text}/${part.length ?? ""}/${part.unit}`;
  return inAlphabet(print(a), print(b));
}
function dispositionOf({ words: words2, stepDate, dispositionDate, order, level, named: named2, isCourt, parts: parts2, origin }) {
  const fromStep = stepDate.kind === "known" || !isCourt || dispositionDate.kind === "unknown";
  sortFew(parts2, compareParts);
  return {
    kind: words2.kind,
    text: words2.text,
    statute: words2.statute,
    date: fromStep ? stepDate : dispositionDate,
    dateFrom: fromStep ? "step" : "disposition",
    recorded: dispositionDate.kind === "known" ? dispositionDate : stepDate,
    order,
    level: words2.kind === "reduced" ? loweredLevel2(level, words2.lowersTo) : level,
    charge: named2.charge,
    chargeFrom: named2.from,
    sentence: { parts: parts2.map(({ part }) => part) },
    origin
  };
}
function loweredLevel2(level, lowersTo) {
  if (lowersTo !== "unknown")
    return lowersTo;
  return level === "felony" ? "unknown" : level;
}
function settled(entries) {
  const first2 = entries.find((entry) => entry.kind === "convicted");
  if (!first2)
    return entries;
  const day = printPartialDate(first2.recorded);
  const rivals = entries.filter((entry) => entry.kind === "convicted" && entry.order === first2.order && printPartialDate(entry.recorded) === day);
  if (rivals.every((entry) => entry.charge?.text === first2.charge?.text))
    return entries;
  return entries.map((entry) => rivals.includes(entry) ? { ...entry, charge: void 0, chargeFrom: "missing" } : entry);
}
var MISSING = { charge: void 0, from: "missing" };
function convictedOf(row) {
  if (row.convicted.charge)
    return { charge: row.convicted.charge, from: "convicted" };
  if (row.disposed.charge)
    return { charge: row.disposed.charge, from: "disposed" };
  return charged(row);
}
function charged(row) {
  if (row.charged.charge)
    return { charge: row.charged.charge, from: "charged" };
  const charge2 = row.chargeInComment;
  return charge2 ? { charge: charge2, from: "comment" } : MISSING;
}

// read/doj-bulk/home-of.js
function homeOf(rows, convicting) {
  if (rows.length === 1)
    return rows[0];
  let home;
  let best = 0;
  for (const row of rows) {
    const standing2 = (convicting && convicts(row, convicting) ? 2 : 0) + (row.county === "" ? 0 : 1);
    if (home && standing2 < best)
      continue;
    home = home && standing2 === best ? earlierRow(home, row) : row;
    best = standing2;
  }
  return home;
}
function convicts(row, { text: text2, dateFrom, date: date2 }) {
  return row.words.kind === "convicted" && row.words.text === text2 && (dateFrom !== "step" || sameDate(row.stepDate, date2));
}
function earlierRow(a, b) {
  const [dayOfA, dayOfB] = [dayOf2(a), dayOf2(b)];
  if (dayOfA !== dayOfB)
    return dayOfA < dayOfB ? a : b;
  if (a.kind !== b.kind)
    return a.kind < b.kind ? a : b;
  if (a.county !== b.county)
    return a.county < b.county ? a : b;
  if (a.agency !== b.agency)
    return a.agency < b.agency ? a : b;
  return a.charged.text >= b.charged.text ? a : b;
}
function dayOf2({ stepDate }) {
  return stepDate.kind === "known" ? stepDate.earliest : 99999999;
}

// read/doj-bulk/person-of.js
function personOf(all) {
  const first2 = all[0];
  const rows = [first2];
  for (const row of all)
    if (!row.describesPersonAs(rows.at(-1)))
      rows.push(row);
  const birth = birthOf(rows);
  return {
    key: first2.person,
    name: agreed(rows, (row) => row.name),
    cii: agreed(rows, (row) => row.cii),
    sex: agreed(rows, (row) => row.sex),
    race: agreed(rows, (row) => row.race),
    birth: birth.date,
    birthDoubt: birth.doubt
  };
}
function agreed(rows, of) {
  let value = "";
  for (const row of rows) {
    const next = of(row);
    if (next !== value && next !== "" && (value === "" || next < value))
      value = next;
  }
  return value;
}
function birthOf(rows) {
  const given2 = [];
  for (const { birth } of rows)
    if (!given2.some((date2) => sameDate(date2, birth)))
      given2.push(birth);
  const known = given2.filter((date2) => date2.kind === "known");
  const sharpest = known.filter((date2) => !known.some((other2) => other2 !== date2 && isInside(other2, date2)));
  if (sharpest.length === 0)
    return {
      date: given2.find((date2) => date2.kind === "unknown" && date2.why === "unreadable") ?? given2[0],
      doubt: void 0
    };
  return {
    date: sharpest.reduce((a, b) => spanning(a, b)),
    doubt: sharpest.length > 1 ? "rows give different dates" : void 0
  };
}
function isInside(inner, outer) {
  return inner.kind === "known" && outer.kind === "known" && inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

// read/doj-bulk/build-history.js
function buildHistory(rows, lost, wanted = "everything") {
  const { counts, repeats } = countsOf(rows);
  const events = [];
  let last;
  const bearings = counts.map((count) => wanted === "everything" ? "full" : bearingOf(count));
  let step = -1;
  let stepMatters = false;
  for (const [i, count] of counts.entries()) {
    const bearing = bearings[i];
    if (bearing === "none")
      continue;
    if (bearing === "full")
      placeCount(count, repeats, events);
    else if (bearing === "day")
      last = placeDays(count, events, last);
    else {
      const own = stepOf(count);
      if (own !== step)
        stepMatters = stepIsFull(counts, bearings, i);
      step = own;
      if (stepMatters)
        placeNumber(count, events);
    }
  }
  const history = { person: personOf(rows), cycles: cyclesOf(events), lost };
  const cycle = (key) => {
    if (wanted === "everything")
      return history.cycles.find((each) => each.key === key);
    const own = rows.filter((row) => Math.floor(row.countOrder / 1e9) === Number(key));
    return own.length === 0 ? void 0 : buildHistory(own, lost, "everything").history.cycles[0];
  };
  return { history, first: firstOf(rows), repeated: repeats.length, cycle };
}
function firstOf(rows) {
  let first2 = rows[0];
  for (const row of rows) {
    if (row.batch === first2.batch ? row.index < first2.index : compareOrigins(row.origin, first2.origin) < 0)
      first2 = row;
  }
  return first2.origin;
}
function stepOf(count) {
  return Math.floor(count[0].countOrder / 1e6);
}
function stepIsFull(counts, bearings, i) {
  const step = stepOf(counts[i]);
  for (let at = i; at >= 0 && stepOf(counts[at]) === step; at--)
    if (bearings[at] === "full")
      return true;
  for (let at = i; at < counts.length && stepOf(counts[at]) === step; at++)
    if (bearings[at] === "full")
      return true;
  return false;
}
var WITHOUT_EFFECT = /* @__PURE__ */ new Set([
  "none",
  "dismissed",
  "not-convicted",
  "supervision"
]);
function bearingOf(rows) {
  let court = false;
  let day = false;
  for (const row of rows) {
    if (!WITHOUT_EFFECT.has(row.words.kind))
      return "full";
    const { kind } = row;
    if (kind === "registration" || kind === "deceased")
      return "full";
    if (kind === "court")
      court = true;
    else if (kind !== "other")
      day = true;
  }
  return court ? "number" : day ? "day" : "none";
}
function findEvent(events, wanted) {
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i];
    if (event.key !== wanted.key)
      return void 0;
    if (event.of === wanted.of && event.kind === wanted.kind && event.county === wanted.county && event.agency === wanted.agency && sameDay(event.date, wanted.date))
      return event;
  }
  return void 0;
}
function sameDay(a, b) {
  return a.kind === "known" ? sameDate(a, b) : b.kind === "unknown";
}
function placeNumber(rows, events) {
  const numbers = caseNumbers(rows);
  if (numbers.own.length + numbers.court.length === 0)
    return;
  const id = rows[0].countId;
  const key = id.slice(0, 6);
  const count = {
    id,
    charge: void 0,
    level: "unknown",
    dispositions: [],
    caseNumbers: numbers.own,
    courtNumbers: numbers.court,
    remarks: [],
    origins: []
  };
  addTo(events, { kind: "court", key, date: MISSING_DATE, county: "", agency: "", of: "numbers" }, count);
}
function placeDays(rows, events, last) {
  for (const row of rows) {
    const { kind, stepDate: date2 } = row;
    const step = Math.floor(row.countOrder / 1e6);
    if (last && date2 === last.stepDate && kind === last.kind && step === Math.floor(last.countOrder / 1e6))
      continue;
    last = row;
    const event = {
      kind,
      key: sixDigits(step),
      date: date2,
      county: "",
      agency: "",
      of: "day",
      counts: NO_COUNTS
    };
    if (!findEvent(events, event))
      events.push(event);
  }
  return last;
}
var NO_COUNTS = [];
function placeCount(rows, repeats, events) {
  const dispositions = dispositionsOf(rows);
  const convicting = dispositions.find((entry) => entry.kind === "convicted");
  const home = homeOf(rows, convicting);
  const numbers = caseNumbers(rows);
  const { kind } = home;
  const count = {
    id: home.countId,
    charge: charged(home).charge,
    level: home.level,
    dispositions,
    caseNumbers: numbers.own,
    courtNumbers: numbers.court,
    remarks: remarks(rows),
    origins: originsOf(rows, repeats)
  };
  add(events, home, kind, count);
  if (rows.length === 1)
    return;
  for (const row of rows) {
    if (row.kind !== kind && (row.kind === "deceased" || row.kind === "registration")) {
      add(events, row, row.kind, {
        ...count,
        charge: charged(row).charge,
        dispositions: [],
        caseNumbers: [],
        courtNumbers: [],
        origins: [row.origin]
      });
    }
  }
}
function originsOf(rows, repeats) {
  if (rows.length === 1 && repeats.length === 0)
    return [rows[0].origin];
  const { countOrder } = rows[0];
  const origins2 = rows.map((row) => row.origin);
  for (const row of repeats)
    if (row.countOrder === countOrder)
      origins2.push(row.origin);
  return sortFew(origins2, compareOrigins);
}
function add(events, row, kind, count) {
  const { stepDate: date2, county, agency } = row;
  addTo(events, { kind, key: count.id.slice(0, 6), date: date2, county, agency, of: "counts" }, count);
}
function addTo(events, { kind, key, date: date2, county, agency, of }, count) {
  const event = { kind, key, date: date2, county, agency, of, counts: [count] };
  const found2 = findEvent(events, event);
  if (found2)
    found2.counts.push(count);
  else
    events.push(event);
}
function cyclesOf(events) {
  const cycles = [];
  let last;
  for (const event of events) {
    if (!last || !event.key.startsWith(last.key)) {
      const key = event.key.slice(0, 3);
      last = cycles.find((each) => each.key === key);
      if (!last)
        cycles.push(last = { key, events: [] });
    }
    last.events.push(event);
  }
  return cycles;
}
var NO_NUMBERS = { own: [], court: [] };
function caseNumbers(rows) {
  const own = [];
  const court = [];
  for (const row of rows) {
    if (row.kind !== "court")
      continue;
    const { fileNumber, courtNumber } = row;
    if (fileNumber !== "")
      own.push(fileNumber);
    if (courtNumber !== "")
      court.push(courtNumber);
  }
  return own.length + court.length === 0 ? NO_NUMBERS : { own: distinct(own), court: distinct(court) };
}
function distinct(texts) {
  return texts.length < 2 ? texts : [...new Set(texts)].sort();
}
function remarks(rows) {
  const texts = [];
  for (const row of rows) {
    const { text: text2 } = row.comment;
    if (text2 !== "")
      texts.push(text2);
  }
  return distinct(texts);
}

// read/doj-bulk/row-table.js
function plainRowTools() {
  return { scanner: new RowScanner() };
}
var RowTable = class {
  bytes = new Uint8Array(0);
  file = 0;
  firstRow = 0;
  count = 0;
  starts;
  ends;
  lines;
  faults;
  fieldCounts;
  #scanner;
  #position = 0;
  #end = 0;
  #line = 1;
  constructor({ scanner, starts = new Int32Array(64 * SLOTS) } = plainRowTools()) {
    const room = Math.floor(starts.length / SLOTS);
    this.#scanner = scanner;
    this.starts = starts;
    this.ends = new Int32Array(room);
    this.lines = new Float64Array(room);
    this.faults = new Uint8Array(room);
    this.fieldCounts = new Int32Array(room);
  }
  /** Begins anew with bytes that hold whole rows. */
  open(bytes, { file, firstRow, firstLine }) {
    this.bytes = bytes;
    this.file = file;
    this.firstRow = firstRow;
    this.count = 0;
    this.#position = 0;
    this.#end = bytes.length;
    this.#line = firstLine;
  }
  /** Goes on with whole rows that stand between two offsets in the same bytes and come from elsewhere in the inputs. */
  goOn(from, end, { file, firstRow, firstLine }) {
    this.file = file;
    this.firstRow = firstRow - this.count;
    this.#position = from;
    this.#end = end;
    this.#line = firstLine;
  }
  /** The rows read so far, in the words of where the last of them come from; stays true when the table goes on. */
  asItStands() {
    const { bytes, file, firstRow, count, starts, ends, lines, faults, fieldCounts } = this;
    const alike = (a, b, length) => this.#scanner.alike(bytes, a, b, length);
    return { bytes, file, firstRow, count, starts, ends, lines, faults, fieldCounts, alike };
  }
  /** Reads the next row; false behind the last. Blank lines are no rows. */
  next() {
    const { bytes } = this;
    const scanner = this.#scanner;
    while (this.#position < this.#end) {
      const at = this.count;
      if (at === this.ends.length)
        this.#grow();
      scanner.next(bytes, this.#position, this.#end, true, this.starts, at * SLOTS);
      const line = this.#line;
      this.#line += scanner.lines;
      this.#position = scanner.following;
      if (scanner.fault === "blank-line")
        continue;
      this.ends[at] = scanner.end;
      this.lines[at] = line;
      this.faults[at] = scanner.fault === "none" ? 0 : FAULTS.indexOf(scanner.fault);
      this.fieldCounts[at] = scanner.fields;
      this.count++;
      return true;
    }
    return false;
  }
  /** Forgets all rows but the last, which becomes the first. */
  keepLast() {
    const last = this.count - 1;
    if (last <= 0)
      return;
    this.starts.copyWithin(0, last * SLOTS, (last + 1) * SLOTS);
    this.ends[0] = this.ends[last];
    this.lines[0] = this.lines[last];
    this.faults[0] = this.faults[last];
    this.fieldCounts[0] = this.fieldCounts[last];
    this.firstRow += last;
    this.count = 1;
  }
  alike(a, b, length) {
    return this.#scanner.alike(this.bytes, a, b, length);
  }
  #grow() {
    const room = this.ends.length * 2;
    this.starts = grown(this.starts, new Int32Array(room * SLOTS));
    this.ends = grown(this.ends, new Int32Array(room));
    this.lines = grown(this.lines, new Float64Array(room));
    this.faults = grown(this.faults, new Uint8Array(room));
    this.fieldCounts = grown(this.fieldCounts, new Int32Array(room));
  }
};
function grown(from, to) {
  to.set(from);
  return to;
}

// read/doj-bulk/slipped-columns.js
function slipOf(batch, row) {
  const fields = batch.fieldCounts[row];
  const missing = COLUMN_COUNT - fields;
  if (missing === 0 || Math.abs(missing) > 2 || fields >= SLOTS)
    return "";
  const isMarker = (column) => column >= 0 && column < fields && cellText(batch, row, column).trim() === "#";
  const slipped = MARKER_COLUMNS.findIndex((column) => !isMarker(column) && isMarker(column - missing));
  const what = `${Math.abs(missing) === 1 ? "a column is" : "two columns are"} ${missing > 0 ? "missing" : "too many"}`;
  if (slipped >= 0)
    return `: ${what} between ${slipped === 0 ? "the start of the row" : nameOf(slipped - 1)} and ${nameOf(slipped)}`;
  const inPlace = MARKER_COLUMNS.slice(0, -1).every(isMarker);
  return inPlace ? `: ${what} at the end of the row, END_OF_REC or one behind ${nameOf(MARKER_COLUMNS.length - 2)}` : "";
}
function nameOf(marker) {
  return COLUMNS[MARKER_COLUMNS[marker]];
}

// read/doj-bulk/recognize.js
var OPENING_BYTES = 1 << 16;
var SHORTEST_ROW = COLUMN_COUNT - 1;
var EXPECTED = `expected a DOJ bulk file: comma-separated rows of ${COLUMN_COUNT} columns`;

// read/doj-bulk/run-table.js
var RunTableBuilder = class {
  #places = /* @__PURE__ */ new Map();
  #people = [];
  #person = new Int32Array(256);
  #start = new Float64Array(256);
  #firstRow = new Float64Array(256);
  #firstLine = new Float64Array(256);
  #length = 0;
  #last = "";
  get length() {
    return this.#length;
  }
  /** The person of the last run; '' before the first. */
  get last() {
    return this.#last;
  }
  /** Notes a row; it begins a run when its person is another than that of the row before. True when it did. */
  row(person, start, row, line) {
    if (person === this.#last)
      return false;
    if (this.#length === this.#person.length)
      this.#grow();
    this.#person[this.#length] = this.#place(person);
    this.#start[this.#length] = start;
    this.#firstRow[this.#length] = row;
    this.#firstLine[this.#length] = line;
    this.#length++;
    this.#last = person;
    return true;
  }
  /** Takes over the runs of another table, moved by so many rows and lines; a person who goes on is one run. */
  append(table2, rows, lines) {
    table2.start.forEach((start, i) => this.row(table2.people[table2.person[i]], start, table2.firstRow[i] + rows, table2.firstLine[i] + lines));
  }
  table() {
    const { length } = this;
    return {
      people: this.#people,
      person: this.#person.slice(0, length),
      start: this.#start.slice(0, length),
      firstRow: this.#firstRow.slice(0, length),
      firstLine: this.#firstLine.slice(0, length)
    };
  }
  #place(person) {
    let place2 = this.#places.get(person);
    if (place2 === void 0) {
      place2 = this.#people.length;
      this.#places.set(person, place2);
      this.#people.push(person);
    }
    return place2;
  }
  #grow() {
    const room = this.#length * 2;
    const grown2 = (from, to) => {
      to.set(from);
      return to;
    };
    this.#person = grown2(this.#person, new Int32Array(room));
    this.#start = grown2(this.#start, new Float64Array(room));
    this.#firstRow = grown2(this.#firstRow, new Float64Array(room));
    this.#firstLine = grown2(this.#firstLine, new Float64Array(room));
  }
};

// read/doj-bulk/set-aside.js
var SUBJECT_ID = columnIndex("SUBJECT_ID");
var COUNT_ORDER = columnIndex("CNT_ORDER");
function rowFault(batch, row) {
  const fault = faultOf(batch, row);
  if (fault !== "none")
    return fault === "bad-quote" ? "bad-quote" : "wrong-field-count";
  if (saysNothing(batch, row, SUBJECT_ID))
    return "blank-subject-id";
  return isTwelveDigits(batch, row) ? void 0 : "bad-count-order";
}
function saysNothing(batch, row, column) {
  const end = cellEnd(batch, row, column);
  for (let i = cellStart(batch, row, column); i < end; i++) {
    const byte = batch.bytes[i];
    if (byte > 32 && byte < 127 && byte !== 45)
      return false;
  }
  return isBlank(batch, row, column) || /^-*$/.test(cellText(batch, row, column).trim());
}
function setAside(batch, index, code) {
  const origin = { file: batch.file, row: batch.firstRow + index, line: batch.lines[index] };
  const describes = code === "blank-subject-id" ? descriptionsOf(batch, index) : [];
  return { origin, code, ...complaint(batch, index, code), ...suspects(batch, index, code), describes };
}
var CII = columnIndex("CII_NUMBER");
var NAME = columnIndex("PRI_NAME");
var BIRTH = columnIndex("PRI_DOB");
function descriptionsOf(batch, row) {
  const [cii, name, birth] = [CII, NAME, BIRTH].map((column) => isBlank(batch, row, column) ? "" : cellText(batch, row, column).trim());
  const found2 = [];
  if (cii !== "")
    found2.push(`CII ${cii}`);
  if (name !== "" && birth !== "")
    found2.push(`born ${birth} ${name}`);
  return found2;
}
function complaint(batch, index, code) {
  switch (code) {
    case "wrong-field-count":
      return { field: "", hint: `${batch.fieldCounts[index]} fields; expected ${COLUMN_COUNT}${slipOf(batch, index)}` };
    case "bad-quote":
      return {
        field: "",
        hint: "a double quote stands where none can be, or is never closed; expected quotes around whole fields, doubled inside them"
      };
    case "blank-subject-id":
      return { field: "SUBJECT_ID", hint: "blank; expected the number that DOJ gives the person" };
    case "bad-count-order":
      return { field: "CNT_ORDER", hint: "expected 12 digits: cycle, step, count, and three more" };
  }
}
function suspects(batch, index, code) {
  if (code === "blank-subject-id")
    return { suspects: [], certain: false };
  if (code === "bad-count-order")
    return { suspects: [cellText(batch, index, SUBJECT_ID).trim()], certain: true };
  const cells2 = code === "bad-quote" ? looseCells(batch, index) : [1, 2, 3].map((column) => batch.fieldCounts[index] > column ? cellText(batch, index, column) : "");
  const marker = cells2.indexOf("#");
  const near = (marker > 0 ? [cells2[marker - 1]] : cells2).map((cell) => cell.trim()).filter((cell) => /\w/.test(cell));
  return { suspects: near, certain: marker > 0 && near.length === 1 && /\d/.test(near[0]) };
}
function looseCells(batch, index) {
  const cells2 = rowText(batch, index).slice(0, 512).split(",").slice(1, 4);
  return cells2.map((cell) => cell.replaceAll('"', ""));
}
function isTwelveDigits(batch, row) {
  const { bytes } = batch;
  let start = cellStart(batch, row, COUNT_ORDER);
  let end = cellEnd(batch, row, COUNT_ORDER);
  while (start < end && bytes[start] === 32)
    start++;
  while (end > start && bytes[end - 1] === 32)
    end--;
  if (end - start !== 12)
    return false;
  for (let i = start; i < end; i++)
    if (bytes[i] < 48 || bytes[i] > 57)
      return false;
  return true;
}

// read/doj-bulk/survey.js
var PartSurveyor = class {
  #start;
  #reader = new RowReader();
  #scanner;
  #runs = new RunTableBuilder();
  #setAside = [];
  #counties = /* @__PURE__ */ new Map();
  #fieldCounts = /* @__PURE__ */ new Map();
  #batch;
  #position;
  #rows = 0;
  #lines = 0;
  #wide = 0;
  #waiting = 0;
  #firstFaulty;
  constructor(file, start, tools = plainRowTools()) {
    this.#start = start;
    this.#position = start;
    this.#scanner = tools.scanner;
    this.#batch = new OneRowBatch(file, tools.starts ?? new Int32Array(SLOTS));
  }
  /** Offset in the file of the next byte wanted. */
  get position() {
    return this.#position;
  }
  /**
   * Takes bytes that begin at `position` and reads the rows that begin before `end` (an offset in the file). A row that
   * the bytes do not hold whole is left for the next call, unless they are the last of the file.
   */
  take(bytes, end, atEnd) {
    const batch = this.#batch;
    const scanner = this.#scanner;
    const origin = this.#position;
    const stop = end - origin;
    batch.bytes = bytes;
    let position = 0;
    while (position < stop && position < bytes.length && scanner.next(bytes, position, bytes.length, atEnd, batch.starts, 0)) {
      if (scanner.fault !== "blank-line")
        this.#row(batch, scanner, origin);
      this.#lines += scanner.lines;
      position = scanner.following;
    }
    this.#position = origin + position;
  }
  finish() {
    return {
      start: this.#start,
      end: this.#position,
      rows: this.#rows,
      lines: this.#lines,
      runs: this.#runs.table(),
      setAside: this.#setAside,
      counties: this.#counties,
      wide: this.#wide,
      fieldCounts: this.#fieldCounts,
      firstFaulty: this.#firstFaulty
    };
  }
  #row(batch, scanner, origin) {
    batch.take(this.#rows, this.#lines, scanner);
    const fault = rowFault(batch, 0);
    if (fault) {
      this.#setAside.push({
        row: setAside(batch, 0, fault),
        start: origin + scanner.start,
        end: origin + scanner.end,
        before: this.#runs.last,
        after: ""
      });
      if (fault === "wrong-field-count")
        this.#fieldCounts.set(scanner.fields, (this.#fieldCounts.get(scanner.fields) ?? 0) + 1);
      this.#firstFaulty ??= batch.bytes.slice(scanner.start, scanner.following);
    } else {
      if (scanner.fields > COLUMN_COUNT)
        this.#wide++;
      const county = this.#reader.county(batch, 0);
      this.#counties.set(county, (this.#counties.get(county) ?? 0) + 1);
      const person = this.#reader.person(batch, 0);
      this.#runs.row(person, origin + scanner.start, this.#rows, this.#lines);
      for (; this.#waiting < this.#setAside.length; this.#waiting++)
        this.#setAside[this.#waiting].after = person;
    }
    this.#rows++;
  }
};
function guessRowStart(bytes, atEnd) {
  const scanner = new RowScanner();
  const starts = new Int32Array(SLOTS);
  for (let line = bytes.indexOf(10) + 1; line > 0; line = bytes.indexOf(10, line) + 1) {
    let position = line;
    let good = 0;
    while (good < 3 && position < bytes.length && scanner.next(bytes, position, bytes.length, atEnd, starts, 0) && scanner.fault === "none") {
      position = scanner.following;
      good++;
    }
    if (good === 3)
      return line;
  }
  return -1;
}
var OneRowBatch = class {
  file;
  bytes = new Uint8Array(0);
  count = 1;
  starts;
  ends = new Int32Array(1);
  lines = new Float64Array(1);
  faults = new Uint8Array(1);
  fieldCounts = new Int32Array(1);
  firstRow = 0;
  constructor(file, starts) {
    this.file = file;
    this.starts = starts;
  }
  alike() {
    return 0;
  }
  take(row, line, scanner) {
    this.firstRow = row;
    this.lines[0] = line;
    this.ends[0] = scanner.end;
    this.faults[0] = scanner.fault === "none" ? 0 : scanner.fault === "bad-quote" ? 3 : 2;
    this.fieldCounts[0] = scanner.fields;
  }
};

// read/neutral/schema.js
var NEUTRAL_FORMAT = "criminal-history/1.0";
var TEXT = { type: "string" };
var YES = { type: "boolean" };
var NULL = { type: "null" };
var WHOLE = { type: "integer", minimum: 0 };
function listOf(items) {
  return { type: "array", items };
}
function objectOf(properties) {
  const bare = (name) => name.replace(/\?$/, "");
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [bare(name), schema])),
    required: Object.keys(properties).filter((name) => !name.endsWith("?")),
    additionalProperties: false
  };
}
function said(schema, description) {
  return { ...schema, description };
}
var DAY = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
var LEVEL = { enum: ["F", "M", "I"] };
var DATE = said({
  anyOf: [
    NULL,
    objectOf({
      year: { type: "integer", minimum: 1, maximum: 9999 },
      "month?": { type: "integer", minimum: 1, maximum: 12 },
      "day?": { type: "integer", minimum: 1, maximum: 31 }
    }),
    objectOf({ earliest: DAY, latest: DAY }),
    objectOf({ unreadable: YES })
  ]
}, "a day, a month, a year, or an interval; null when it is missing");
var AT2 = objectOf({ file: WHOLE, row: WHOLE, line: WHOLE, "page?": WHOLE });
var ROLES = [
  "principal",
  "attempt",
  "conspiracy",
  "accessory",
  "solicitation",
  "enhancement",
  "violation",
  "sentencing-tag"
];
var CHARGE = objectOf({
  raw: said(TEXT, "as printed"),
  citation: TEXT,
  description: TEXT,
  "qualifiers?": TEXT,
  "jurisdiction?": said(TEXT, "the state whose law it is, when that is not California"),
  "grade?": said(TEXT, "the class of the offense by that state's law, A to E"),
  parts: listOf(objectOf({
    code: { enum: [...STATUTE_CODES, "unknown"] },
    section: TEXT,
    suffix: TEXT,
    subsections: listOf(TEXT),
    role: { enum: ROLES },
    confidence: { enum: ["certain", "likely", "doubtful"] },
    "doubt?": TEXT
  }))
});
var TERM = objectOf({
  length: { anyOf: [WHOLE, NULL] },
  unit: { enum: ["hour", "day", "week", "month", "year", "none"] }
});
var SENTENCE = listOf(objectOf({
  kind: { enum: ["jail", "prison", "probation", "fine", "condition", "other", "unknown"] },
  terms: listOf(TERM),
  "life?": YES,
  "suspended?": YES,
  "runs?": { enum: ["concurrent", "consecutive"] },
  raw: TEXT
}));
var DISPOSITION_KINDS = [
  "convicted",
  "reduced",
  "set_aside",
  "dismissed",
  "vacated",
  "relieved",
  "sealed",
  "pardoned",
  "acquitted",
  "prosecutor_rejected",
  "released",
  "diverted",
  "not_convicted",
  "supervision",
  "probation_revoked",
  "probation_reinstated",
  "sentence_modified",
  "pending",
  "other"
];
var DISPOSITION2 = objectOf({
  kind: { enum: DISPOSITION_KINDS },
  raw: TEXT,
  "statute?": TEXT,
  date: said(DATE, "the day of the court step"),
  date_from: { enum: ["step", "disposition"] },
  recorded: said(DATE, "the entry's own day"),
  order: WHOLE,
  "level?": LEVEL,
  charge: { anyOf: [CHARGE, NULL] },
  charge_from: { enum: ["convicted", "disposed", "charged", "comment", "missing"] },
  sentence: SENTENCE,
  at: AT2
});
var COUNT2 = objectOf({
  key: said(TEXT, "the twelve digits of CNT_ORDER, or a number of the same shape"),
  charged: { anyOf: [CHARGE, NULL] },
  "level?": LEVEL,
  dispositions: listOf(DISPOSITION2),
  numbers: listOf(objectOf({ kind: { enum: ["case", "court"] }, value: TEXT })),
  comments: listOf(TEXT),
  at: listOf(AT2)
});
var EVENT_KINDS2 = ["arrest", "court", "custody", "probation", "registration", "deceased", "other"];
var EVENT2 = objectOf({
  key: said({ type: "string", pattern: "^\\d{6}$" }, "cycle and step"),
  kind: { enum: EVENT_KINDS2 },
  date: DATE,
  "agency?": said(TEXT, "its name among the agencies"),
  "name?": said(TEXT, "the name that the person went by"),
  counts: listOf(COUNT2)
});
var NEUTRAL_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Criminal history, version 1.0",
  description: "One person, as `cmr convert` writes it. Facts of the record only; no law. Holds personal data.",
  ...objectOf({
    schema: { const: NEUTRAL_FORMAT },
    source: objectOf({
      kind: { enum: ["ca-doj-bulk", "ca-rap-text", "other"] },
      files: listOf(TEXT),
      complete: said(YES, "false when something that may belong to the person could not be read")
    }),
    person: objectOf({
      key: TEXT,
      identifiers: listOf(objectOf({ type: TEXT, value: TEXT })),
      names: listOf(objectOf({ raw: TEXT, primary: YES })),
      birth: DATE,
      "birth_doubt?": TEXT,
      "sex?": TEXT,
      "race?": TEXT
    }),
    agencies: said({ type: "object" }, "by a name of their own: their name, and the county"),
    cycles: listOf(objectOf({ key: { type: "string", pattern: "^\\d{3}$" }, events: listOf(EVENT2) })),
    lost: listOf(objectOf({ code: TEXT, at: AT2 })),
    "rows?": said(listOf(objectOf({ at: AT2, cells: listOf(TEXT) })), "every row of a bulk file, cell by cell, so that the file can be written again")
  })
};
var AGENCY_SCHEMA = objectOf({ name: TEXT, county: TEXT });

// read/rap-sheet/repairs.js
var BOX = "[\\u25a1\\u25ad\\u25af\\u2610\\ufffd]";
var MISREAD = [
  [/\b(?:CHT|CN\u00cd|CNI|CMT|GNT|CN T|C NT)(?=\s*:)/g, "CNT"],
  [/TNFRACTION/g, "INFRACTION"],
  [/COMVICT/g, "CONVICT"],
  [/\b(?:CONV STATIS|C0NV STATUS|CQNV STATUS)\s*[^\sA-Z]?|\bCONV STATUS\s*[;.]/g, "CONV STATUS:"],
  [/\bRESIN\b/g, "RESTN"],
  [/\bFINESS\b/g, "FINE SS"],
  [new RegExp(`(?:${BOX}RR/PET/CITE|ARR/PET/CITE|${BOX}RR/DET/CITE)`, "g"), "ARR/DET/CITE"],
  [new RegExp(`(?:${BOX}OUR[TI]|COURI)(?=\\s*[:;])`, "g"), "COURT"],
  [/\b(?:D1SPO|DISP0|D1SP0|DI5PO)\b/g, "DISPO"],
  [/\bSEN;/g, "SEN:"],
  [/\bB&P\b/g, "BP"]
];

// read/rap-sheet/tags.js
var JUNK = String.raw`[\s.•·'*:]*`;
var EVENT_TAGS = [
  ["supplemental-arrest", new RegExp(`^${JUNK}SUPPLEMENTAL\\s+ARR\\w*\\s*[:;]`)],
  ["arrest", new RegExp(`^${JUNK}ARR${JUNK}/${JUNK}DET${JUNK}/${JUNK}CITE\\s*[:;]`)],
  ["court", new RegExp(`^${JUNK}COURT\\s*[:;]`)],
  ["mental-health", new RegExp(`^${JUNK}MENTAL\\s+HLTH\\s+CUS\\s*/\\s*SUPV\\s*[:;]?`)],
  ["custody", new RegExp(`^${JUNK}CUSTODY\\s*(?:[:;]\\s*[A-Z]+|[:;]|(?=\\s+NAM)|$)`)],
  ["applicant", new RegExp(`^${JUNK}APPLICANT\\s*[:;]`)],
  ["probation", new RegExp(`^${JUNK}PROBATION\\s*[:;]`)],
  ["deceased", new RegExp(`^${JUNK}DECEASED\\s*[:;]`)],
  [
    "registration",
    new RegExp(`^${JUNK}R\\s?E\\s?G\\s?I\\s?S\\s?T\\s?R\\s?A\\s?T\\s?I\\s?O\\s?N\\s*(?:[:;]|(?=\\s+NAM)|$)`)
  ]
];

// read/rap-sheet/courthouses.js
var PLACES = {
  ALAMEDA: "BERKELEY, FREMONT, HAYWARD, LIVERMORE, OAKLAND, PLEASANTON, DUBLIN, SAN LEANDRO",
  ALPINE: "MARKLEEVILLE",
  AMADOR: "JACKSON",
  BUTTE: "CHICO, OROVILLE, PARADISE, GRIDLEY",
  CALAVERAS: "SAN ANDREAS",
  COLUSA: "WILLIAMS",
  "CONTRA COSTA": "CONCORD, CONTRA COSTA EAST DIV, PITTSBURG, RICHMOND, WALNUT CREEK, WEST CONTRA COSTA, MARTINEZ",
  "DEL NORTE": "CRESCENT CITY",
  "EL DORADO": "PLACERVILLE, SOUTH LAKE TAHOE, CAMERON PARK",
  FRESNO: "FRESNO CENTRAL, KERMAN, SANGER, CLOVIS, COALINGA, FIREBAUGH, FOWLER, KINGSBURG, REEDLEY, SELMA",
  GLENN: "WILLOWS, ORLAND",
  HUMBOLDT: "ARCATA, EUREKA, GARBERVILLE",
  IMPERIAL: "CALEXICO DEPT, CALEXICO, EL CENTRO, BRAWLEY, WINTERHAVEN",
  INYO: "INDEPENDENCE, BISHOP",
  KERN: "ARVIN LAMONT, BAKERSFIELD, MOJAVE, SHAFTER, TAFT, DELANO, RIDGECREST, LAMONT",
  KINGS: "HANFORD, CORCORAN, LEMOORE, AVENAL",
  LAKE: "CLEARLAKE HIGHLANDS, CLEARLAKE, LAKEPORT",
  LASSEN: "SUSANVILLE",
  "LOS ANGELES": "ALHAMBRA, BELLFLOWER, BEVERLY HILLS, BURBANK, COMPTON, CULVER CITY, DOWNEY, EAST LOS ANGELES, EL MONTE, GLENDALE, HOLLYWOOD, HUNTINGTON PARK, INGLEWOOD, LANCASTER, LONG BEACH, LOS ANGELES CENTRAL, LOS ANGELES COMPTON, LOS ANGELES LANCASTER, LOS ANGELES LONG BEACH, LOS ANGELES METRO, LOS ANGELES PASADENA, LOS ANGELES POMONA, LOS ANGELES SANTA MONICA, LOS ANGELES SAN FERNANDO, LOS ANGELES TORRANCE, LOS ANGELES VAN NUYS, MONROVIA, NEWHALL, NORWALK, PASADENA, POMONA, SAN FERNANDO, SAN PEDRO, SANTA MONICA, SOUTH GATE, TORRANCE, VAN NUYS, WEST COVINA, WEST LA AIRPORT, WEST LOS ANGELES, WHITTIER",
  MADERA: "CHOWCHILLA",
  MARIN: "SAN RAFAEL",
  MARIPOSA: "",
  MENDOCINO: "FORT BRAGG, UKIAH, WILLITS",
  MERCED: "LOS BANOS",
  MODOC: "ALTURAS",
  MONO: "BRIDGEPORT, MAMMOTH LAKES",
  MONTEREY: "KING CITY, SALINAS, MARINA",
  NAPA: "CALISTOGA, ST HELENA",
  NEVADA: "NEVADA CITY, TRUCKEE, GRASS VALLEY",
  ORANGE: "FULLERTON, LAGUNA NIGUEL, NEWPORT BEACH, SANTA ANA, WESTMINSTER, LAGUNA HILLS",
  PLACER: "AUBURN, ROSEVILLE, TAHOE CITY",
  PLUMAS: "QUINCY, PORTOLA",
  RIVERSIDE: "CORONA, INDIO, PERRIS, BANNING, BLYTHE, HEMET, MURRIETA, PALM SPRINGS, TEMECULA",
  SACRAMENTO: "ELK GROVE, GALT",
  "SAN BENITO": "HOLLISTER",
  "SAN BERNARDINO": "BARSTOW, FONTANA, MORONGO BASIN, RANCHO CUCAMONGA, SAN BERNARDINO CENTRAL, VICTORVILLE, CHINO, JOSHUA TREE, NEEDLES, ONTARIO, REDLANDS",
  "SAN DIEGO": "CHULA VISTA, EL CAJON, SAN DIEGO CENTRAL, VISTA, VISTA BRANCH, ESCONDIDO",
  "SAN FRANCISCO": "SF JUV DELINQUENCY",
  "SAN JOAQUIN": "LODI, MANTECA, STOCKTON, TRACY",
  "SAN LUIS OBISPO": "PASO ROBLES, GROVER BEACH",
  "SAN MATEO": "REDWOOD CITY, SAN MATEO JUV, SOUTH SAN FRANCISCO, DALY CITY",
  "SANTA BARBARA": "SANTA MARIA, LOMPOC, SOLVANG",
  "SANTA CLARA": "GILROY, LOS GATOS, PALO ALTO, SAN JOSE, SUNNYVALE, MORGAN HILL, MOUNTAIN VIEW",
  "SANTA CRUZ": "SANTA CRUZ CRIM TRAFF, WATSONVILLE",
  SHASTA: "REDDING, BURNEY",
  SIERRA: "DOWNIEVILLE, LOYALTON",
  SISKIYOU: "SHASTA VALLEY, YREKA, WEED",
  SOLANO: "FAIRFIELD, VALLEJO, VACAVILLE",
  SONOMA: "SANTA ROSA, PETALUMA, HEALDSBURG",
  STANISLAUS: "MODESTO, TURLOCK, CERES",
  SUTTER: "YUBA CITY",
  TEHAMA: "RED BLUFF, CORNING",
  TRINITY: "WEAVERVILLE",
  TULARE: "DINUBA, VISALIA, PORTERVILLE",
  TUOLUMNE: "SONORA, JAMESTOWN",
  VENTURA: "OXNARD, SIMI VALLEY, THOUSAND OAKS",
  YOLO: "DAVIS, WOODLAND, WEST SACRAMENTO",
  YUBA: "MARYSVILLE"
};
var BY_LETTERS = new Map(CALIFORNIA_COUNTIES.flatMap(({ name: county }) => [county, ...(PLACES[county] ?? "").split(", ")].filter((place2) => place2 !== "").map((place2) => [lettersOf(place2), { place: place2, county }])));
function lettersOf(place2) {
  return place2.replaceAll(/[^A-Z]/g, "");
}

// kernel/row-kernel-code.js
var ROW_KERNEL = "AGFzbQEAAAABEAJgBH9/f38Bf2ADf39/AX8DAwIAAQUEAQCAAQcYAwVhbGlrZQABA3JvdwAABm1lbW9yeQIACucGAvEFAwN/B34EeyADQYQDaiEGIANBBGohBUIBIQggAyABIABrNgIAA0AgASACSARAIAcgAf0ABAAiDv0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsIAH9AAQQIg/9DCIiIiIiIiIiIiIiIiIiIiL9I/1krEIQhoQgAf0ABCAiEP0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQiCGhCAB/QAEMCIR/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKxCMIaEIgcgB0IBhoUiCSAJQgKGhSIJIAlCBIaFIgkgCUIIhoUiCSAJQhCGhSIJIAlCIIaFhSILQn+FIgwgB4MhCSAHIAuDIAggDv0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsIA/9DAoKCgoKCgoKCgoKCgoKCgr9I/1krEIQhoQgEP0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQiCGhCAR/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCMIaEIgcgDv0MLCwsLCwsLCwsLCwsLCwsLP0j/WSsIA/9DCwsLCwsLCwsLCwsLCwsLCz9I/1krEIQhoQgEP0MLCwsLCwsLCwsLCwsLCwsLP0j/WSsQiCGhCAR/QwsLCwsLCwsLCwsLCwsLCws/SP9ZKxCMIaEIg2EIAyDIgxCAYaEQn+FgyAHIAuDhEJ/IAdCACAHfYMiCCAIQgF9hCAIUBsiB4NCAFIEQEF/DwsgCUIBhiAKhCAMQn+FgyAHgyIKQgBSBH8gCFAiBEUEQCAKIAhCAYhSIQQLIAQEfyAEBSABIAp6p2otAABBDUcLBUEACwRAQX8PCyANIAtCf4WDIAeDIQcDQCAHQgBSBEAgBSAHeqcgASAAa2pBAWo2AgAgBUEEaiEFIAcgB0IBfYMhBwwBCwsgBSAGSgRAQX8PCyAIQgBSBEBBACAFIANrQQJ1NgIAQX8gASAIeqdqIgAgACACThsPCyALQj+HIQcgDEI/iCEIIAlCP4ghCiABQUBrIQEMAQsLQX8LcgECfwNAIANBEGogAkwEQCAAIANq/QAEACABIANq/QAEAP0j/WQiBEH//wNHBEAgAyAEQX9zaGoPCyADQRBqIQMMAQsLA0AgAiADSgR/IAAgA2otAAAgASADai0AAEYFQQALBEAgA0EBaiEDDAELCyADCw==";

// kernel/row-kernel.js
var TABLE = 64;
var TABLE_ROWS = 2048;
var SCRATCH = TABLE + TABLE_ROWS * SLOTS * 4;
var ROOM = 1 << 20;
var PADDING = 64;
function kernelRowTools() {
  try {
    const code = Uint8Array.from(atob(ROW_KERNEL), (char) => char.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    const kernel = exports;
    const { buffer } = kernel.memory;
    const starts = new Int32Array(buffer, TABLE, TABLE_ROWS * SLOTS);
    const room = new Uint8Array(buffer, ROOM, buffer.byteLength - ROOM - PADDING);
    return { scanner: new KernelScanner(kernel, starts), room, starts };
  } catch {
    return void 0;
  }
}
var KernelScanner = class extends RowScanner {
  #kernel;
  #fields;
  #scratch;
  #table;
  #bytes;
  #base = -1;
  constructor(kernel, table2) {
    super();
    const { buffer } = kernel.memory;
    this.#kernel = kernel;
    this.#table = table2;
    this.#fields = new Int32Array(buffer, 0, 1);
    this.#scratch = new Int32Array(buffer, SCRATCH, SLOTS);
  }
  next(bytes, from, limit, atEnd, starts, at) {
    const base = this.#baseOf(bytes);
    if (base < 0)
      return super.next(bytes, from, limit, atEnd, starts, at);
    const inTable = starts === this.#table;
    const newline = this.#kernel.row(base, base + from, base + limit, inTable ? TABLE + at * 4 : SCRATCH) - base;
    const fields = this.#fields[0];
    if (newline < 0 || fields !== COLUMN_COUNT)
      return super.next(bytes, from, limit, atEnd, starts, at);
    if (!inTable)
      starts.set(this.#scratch, at);
    const end = bytes[newline - 1] === 13 && newline > starts[at + COLUMN_COUNT - 1] ? newline - 1 : newline;
    starts[at + COLUMN_COUNT] = end + 1;
    this.start = from;
    this.end = end;
    this.following = newline + 1;
    this.fields = fields;
    this.lines = 1;
    this.fault = "none";
    return true;
  }
  alike(bytes, a, b, length) {
    const base = this.#baseOf(bytes);
    return base < 0 ? super.alike(bytes, a, b, length) : this.#kernel.alike(base + a, base + b, length);
  }
  /** The kernel's address of the first byte; negative for bytes that do not lie in its memory. */
  #baseOf(bytes) {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#base = bytes.buffer === this.#kernel.memory.buffer ? bytes.byteOffset : -1;
    }
    return this.#base;
  }
};

// engine/answer.js
function yes(because, from = []) {
  return { is: "yes", because, from };
}
function no(because, from = []) {
  return { is: "no", because, from };
}
function unknown(missing, from = []) {
  return { is: "unknown", missing, from };
}
function unknownFacts(facts, from = []) {
  return { is: "unknown", missing: facts.join(SEPARATOR), parts: facts, from };
}
function missingFacts(answer) {
  if (answer.is !== "unknown")
    return [];
  return answer.parts ?? [answer.missing];
}
function wordsOf(answer) {
  return answer.is === "unknown" ? `unknown: ${answer.missing}` : answer.because;
}
function allAnswers(answers2) {
  return combined(answers2, allOf(answers2.map((answer) => answer.is)));
}
function anyAnswer(answers2) {
  return combined(answers2, anyOf(answers2.map((answer) => answer.is)));
}
function notAnswer(answer) {
  return answer.is === "unknown" ? answer : { ...answer, is: not(answer.is) };
}
var SEPARATOR = "; ";
function combined(answers2, is) {
  const [only] = answers2;
  if (only && answers2.length === 1)
    return only;
  const words2 = /* @__PURE__ */ new Set();
  const from = [];
  for (const answer of answers2) {
    if (answer.is !== is)
      continue;
    if (answer.is === "unknown")
      for (const fact of missingFacts(answer))
        words2.add(fact);
    else
      words2.add(answer.because);
    if (answer.from)
      from.push(...answer.from);
  }
  if (is === "unknown")
    return unknownFacts([...words2], from);
  return { is, because: [...words2].join(SEPARATOR), from };
}

// engine/flow.js
function isFlow(then) {
  return "steps" in then;
}

// engine/given-answer.js
function settled2(answer, given2) {
  if (given2 === void 0 || answer.is !== "unknown")
    return answer;
  const { is, by, on, source } = given2;
  return {
    is,
    because: `answered by ${by} on ${on}, from ${source}; the record leaves it open`,
    from: answer.from ?? [],
    ...answer.until && { until: answer.until }
  };
}
function contradicts(given2, answer) {
  return given2 !== void 0 && answer.is !== "unknown" && given2.is !== answer.is;
}
var AnswerBook = class {
  #byPerson = /* @__PURE__ */ new Map();
  constructor(answers2) {
    for (const answer of answers2) {
      const own = this.#byPerson.get(answer.person);
      if (own)
        own.push(answer);
      else
        this.#byPerson.set(answer.person, [answer]);
    }
  }
  /** Nothing when nobody answered anything about the subject. */
  about(person, subject) {
    const own = this.#byPerson.get(person);
    if (!own)
      return void 0;
    const found2 = /* @__PURE__ */ new Map();
    for (const wanted of ["", subject])
      for (const { subject: meant, question, is, by, on, source } of own)
        if (meant === wanted)
          found2.set(question, { is, by, on, source });
    return found2.size === 0 ? void 0 : found2;
  }
};

// engine/outcome.js
var POLICY_WORDS = {
  dismiss: "Eligible for Dismissal",
  reduce: "Eligible for Reduction",
  "hand-review": "Hand Review",
  "not-eligible": "Not eligible",
  "already-relieved": "Already Relieved",
  "city-attorney-review": "To be reviewed by City Attorneys",
  "maybe-eligible": "Maybe Eligible - Flag for Review"
};
var STATUTE_WORDS = {
  "dismiss-and-seal": "Dismissal and Sealing",
  "redesignate-misdemeanor": "Redesignation as Misdemeanor",
  "redesignate-infraction": "Redesignation as Infraction",
  resentence: "Recall and Resentencing",
  seal: "Sealing",
  destroy: "Record to be Destroyed",
  "automatic-relief": "Automatic Relief, predicted",
  "not-yet": "Not Yet",
  "not-a-candidate": "Not a Candidate"
};
var OUTCOME_WORDS = { ...POLICY_WORDS, ...STATUTE_WORDS };
var OUTCOMES = Object.keys(POLICY_WORDS);
function grants(outcome) {
  return outcome === "dismiss" || outcome === "reduce";
}
function relief(outcome) {
  return RELIEF.get(outcome) ?? 0;
}
var RELIEF = /* @__PURE__ */ new Map([
  ["dismiss", 2],
  ["dismiss-and-seal", 2],
  ["seal", 2],
  ["destroy", 2],
  ["automatic-relief", 2],
  ["reduce", 1],
  ["redesignate-misdemeanor", 1],
  ["redesignate-infraction", 1],
  ["resentence", 1]
]);
function gives(outcome) {
  return outcome === "not-yet" || RELIEF.has(outcome);
}
function goesBeyond(outcome, possible) {
  const given2 = relief(outcome);
  if (possible.every((each) => given2 <= relief(each)))
    return "no";
  return possible.every((each) => given2 > relief(each)) ? "yes" : "unknown";
}

// engine/judge.js
function judge(flow10, subject, given2) {
  const trace = [];
  const mattering = [];
  const roads = walk(flow10, subject, { trace, mattering, given: given2 });
  const possible = outcomesOf(roads);
  const firm = roads.at(-1);
  const decidedBy = { id: firm.decidedBy?.id ?? "otherwise", cite: firm.decidedBy?.cite ?? "" };
  const { routes, duty, opens: opens2 } = termsOf(roads);
  if (possible.length === 1) {
    const { outcome, reason: reason2 } = firm.ending;
    const from = origins(trace, firm);
    return { outcome, reason: reason2, decidedBy, trace, missing: NOTHING, possible, from, open: NOTHING, routes, duty, opens: opens2 };
  }
  const matters = new Map(mattering.map((each) => [each.step, each]));
  const open = trace.filter((step) => matters.has(step));
  const missing = [...new Set(open.flatMap(({ answer }) => missingFacts(answer)))];
  return {
    outcome: "hand-review",
    reason: `Needs ${missing.join(SEPARATOR)}`,
    decidedBy: { id: open[0]?.id ?? "", cite: open[0]?.cite ?? "" },
    trace,
    missing,
    possible: possible.toSorted(byCaution),
    from: open.flatMap((step) => step.answer.from ?? []),
    open: open.map((step) => openQuestion(matters.get(step))),
    routes,
    duty,
    opens: opens2
  };
}
var NOTHING = [];
function termsOf(roads) {
  let routes;
  let duty;
  let opens2;
  for (const { ending: ending2, until } of roads) {
    const { outcome, route } = ending2;
    if (outcome === "not-yet" && until)
      opens2 = opens2 === void 0 ? until : spanning(opens2, until);
    if (!gives(outcome))
      continue;
    if (route && !routes?.some(({ id }) => id === route.id))
      (routes ??= []).push(route);
    if (outcome === "not-yet")
      continue;
    duty = duty === void 0 || duty === ending2.duty ? ending2.duty ?? "open" : "open";
  }
  return { routes: routes ?? NOTHING, duty: duty === "open" ? void 0 : duty, opens: opens2 };
}
function openQuestion({ step: { id, asks, answer }, follows, ifYes, ifNo }) {
  const missing = answer.is === "unknown" ? answer.missing : "";
  return {
    id,
    asks,
    missing,
    ifYes: ifYes.toSorted(byCaution),
    ifNo: ifNo.toSorted(byCaution),
    ...follows && { followsStatute: true }
  };
}
function outcomesOf(roads, from = 0, to = roads.length) {
  const found2 = [];
  for (let i = from; i < to; i++) {
    const { outcome } = roads[i].ending;
    if (!found2.includes(outcome))
      found2.push(outcome);
  }
  return found2;
}
function walk(flow10, subject, notes) {
  const roads = [];
  const open = [];
  const end = () => {
    for (const { step, follows, from, to } of open) {
      if (outcomesOf(roads, from).length > 1)
        notes.mattering.push({ step, follows, ifYes: outcomesOf(roads, from, to), ifNo: outcomesOf(roads, to) });
    }
    return roads;
  };
  let last;
  for (const { question, then } of flow10.steps) {
    const given2 = notes.given?.get(question.id);
    const own = question.ask(subject);
    const answer = given2 ? settled2(own, given2) : own;
    const { id, cite: cite2, asks } = question;
    const step = given2 ? { id, cite: cite2, asks, answer, given: given2 } : { id, cite: cite2, asks, answer };
    notes.trace.push(step);
    last = question;
    if (answer.is === "no")
      continue;
    const from = roads.length;
    if (isFlow(then))
      roads.push(...walk(then, subject, notes));
    else
      roads.push({ ending: then, decidedBy: question, until: answer.until });
    if (answer.is === "yes")
      return end();
    open.push({ step, follows: question.followsStatute, from, to: roads.length });
  }
  roads.push({ ending: flow10.otherwise, decidedBy: last, until: void 0 });
  return end();
}
function origins(trace, road) {
  return trace.find((step) => step.id === road.decidedBy?.id && step.answer.is === "yes")?.answer.from ?? [];
}
var CAUTION = [
  "destroy",
  "dismiss-and-seal",
  "seal",
  "dismiss",
  "automatic-relief",
  "redesignate-infraction",
  "redesignate-misdemeanor",
  "resentence",
  "reduce",
  "not-yet",
  "already-relieved",
  "maybe-eligible",
  "city-attorney-review",
  "hand-review",
  "not-eligible",
  "not-a-candidate"
];
function byCaution(a, b) {
  return CAUTION.indexOf(a) - CAUTION.indexOf(b);
}

// engine/beside.js
function statuteFlowOf({ readings: readings2 = {} }, { statute: statute2 }) {
  return statute2?.flow(readingsOf(readings2, statute2));
}
function readingsOf(chosen, statute2) {
  const entries = Object.entries(statute2.readings).map(([name, { otherwise }]) => [
    name,
    chosen[name] ?? otherwise ?? ""
  ]);
  return Object.fromEntries(entries);
}
function judgeBeside(policy, statute2, { flow: flow10, subject, given: given2 }) {
  const verdict = judge(flow10, subject, given2);
  return { ...verdict, route: routeOf(statute2, verdict), beyond: goesBeyond(policy.outcome, verdict.possible) };
}
function routeOf({ route }, { trace, routes }) {
  return route ? route(trace) : routes.map(({ cite: cite2 }) => cite2).join(" or ");
}
function coverageOf({ covers = [] }, remedy) {
  const wider = covers.flatMap((name) => remedy.widenings?.get(name) ?? []);
  if (wider.length === 0)
    return remedy.covers;
  const all = [remedy.covers, ...wider];
  return {
    id: all.map(({ id }) => id).join(" or "),
    cite: all.map(({ cite: cite2 }) => cite2).join("; "),
    asks: all.map(({ asks }) => asks).join(" Or: "),
    ask: (subject) => anyAnswer(all.map(({ ask }) => ask(subject)))
  };
}

// engine/passage.js
var END = "otherwise";
function emptyPassage(flow10) {
  return { stations: stationsOf(flow10, 0), coverageUnknown: 0 };
}
function stationsOf({ steps, otherwise }, depth) {
  const none = { reached: 0, yes: 0, unknown: 0, decided: 0 };
  return [
    ...steps.flatMap(({ question: { id, asks }, then }) => [
      { id, asks, depth, ...isFlow(then) ? { then: void 0, reason: "" } : endOf(then), ...none },
      ...isFlow(then) ? stationsOf(then, depth + 1) : []
    ]),
    { id: END, asks: "", depth, ...endOf(otherwise), ...none }
  ];
}
function endOf({ outcome, reason: reason2 }) {
  return { then: outcome, reason: reason2 };
}
function passedBy(stations, { trace, decidedBy, missing }, count) {
  const open = missing.length > 0;
  let at = 0;
  let depth = 0;
  let decider = -1;
  for (const { id, asks, answer } of trace) {
    const place2 = placeFrom(stations, at, id, asks);
    if (place2 < 0)
      continue;
    const station = stations[place2];
    [at, depth] = [place2 + 1, station.depth];
    count(place2, answer.is);
    const decides = open ? answer.is === "unknown" : answer.is === "yes" && station.then !== void 0;
    if (decides && decider < 0 && id === decidedBy.id)
      decider = place2;
  }
  if (decider < 0 && !open)
    decider = stations.findIndex((station, i) => i >= at && station.id === END && station.depth === depth);
  count(decider < 0 ? stations.length : decider, "decided");
}
function placeFrom(stations, from, id, asks) {
  for (let i = from; i < stations.length; i++)
    if (stations[i].id === id && stations[i].asks === asks)
      return i;
  return -1;
}

// engine/policy.js
var NO_RULE_APPLIES = "No rule of the county's choices applies";
function flowOf(policy, remedy) {
  const own = compile(policy.flow, policy.otherwise, remedy);
  return { steps: [...remedy.first, ...own.steps], otherwise: own.otherwise };
}
function compile(steps, otherwise, remedy) {
  return { steps: steps.map((step) => compileStep(step, remedy)), otherwise: ending(otherwise) };
}
function ending(given2) {
  return typeof given2 === "string" ? { outcome: given2, reason: NO_RULE_APPLIES } : { outcome: given2.then, reason: given2.reason };
}
function compileStep(step, remedy) {
  const { question, reason: reason2 } = questionOf(step, remedy.questions);
  if (typeof step.then === "object")
    return { question, then: compile(step.then.flow, step.then.otherwise, remedy) };
  return { question, then: { outcome: step.then, reason: step.reason ?? reason2 } };
}
function questionOf(asked, kinds) {
  if ("all" in asked)
    return composed("all", asked.all, " and ", allAnswers, kinds);
  if ("any" in asked)
    return composed("any", asked.any, " or ", anyAnswer, kinds);
  if ("not" in asked)
    return negated(questionOf(asked.not, kinds));
  const kind = kinds.get(asked.ask);
  if (!kind)
    throw new Error(`policy was not checked: no question ${asked.ask}`);
  const values = valuesOf(asked, kind);
  return {
    question: {
      id: kind.name,
      cite: kind.cite,
      asks: kind.asks(values),
      ask: kind.make(values),
      ...kind.followsStatute && { followsStatute: true }
    },
    reason: kind.reason(values)
  };
}
function valuesOf(asked, kind) {
  const values = {};
  for (const [name, parameter] of Object.entries(kind.parameters)) {
    const given2 = asked[name] ?? parameter.otherwise;
    if (given2 !== void 0)
      values[name] = given2;
  }
  return values;
}
function composed(word, parts2, joint, combine, kinds) {
  const made = parts2.map((part) => questionOf(part, kinds));
  const asks = made.map((part) => part.question.asks).join(word === "all" ? " And: " : " Or: ");
  const question = {
    id: `${word}(${made.map((part) => part.question.id).join(", ")})`,
    cite: [...new Set(made.map((part) => part.question.cite))].join("; "),
    asks,
    ask: (subject) => combine(made.map((part) => part.question.ask(subject))),
    ...made.every((part) => part.question.followsStatute) && { followsStatute: true }
  };
  return { question, reason: made.map((part) => part.reason).join(joint) };
}
function negated({ question, reason: reason2 }) {
  const asks = `not: ${question.asks}`;
  return {
    question: { ...question, id: `not(${question.id})`, asks, ask: (subject) => notAnswer(question.ask(subject)) },
    reason: `Not: ${reason2}`
  };
}

// engine/walk-in-numbers.js
var OUTCOMES_BY_NUMBER = Object.keys(OUTCOME_WORDS);
var NO_OUTCOME = 255;
var NOBODY = new Uint32Array(0);
var HAND_REVIEW = OUTCOMES_BY_NUMBER.indexOf("hand-review");

// engine/caseload.js
var NOT_COVERED = { outcome: "not-eligible", reason: "The conviction is for another offense" };

// engine/determination.js
function contradictionsIn({ trace }) {
  return trace.filter(({ given: given2, answer }) => contradicts(given2, answer));
}
function toAnswer({ open, statute: statute2 }) {
  const follows = statute2 !== void 0 && open.every(({ followsStatute }) => followsStatute);
  return follows && statute2.open.length > 0 ? statute2.open : open;
}
function determined(verdict, place2) {
  const own = {
    outcome: verdict.outcome,
    reason: verdict.reason,
    decidedBy: verdict.decidedBy,
    trace: verdict.trace,
    missing: verdict.missing,
    possible: verdict.possible,
    from: verdict.from,
    open: verdict.open,
    routes: verdict.routes,
    duty: verdict.duty,
    opens: verdict.opens,
    remedy: place2.remedy,
    policy: place2.policy,
    cautions: place2.cautions
  };
  return place2.statute ? Object.assign(own, { statute: place2.statute }) : own;
}

// engine/wait.js
function stillWaiting(ends, { asOf }, what, from = []) {
  if (ends.kind === "unknown")
    return unknown(what, from);
  const { earliest, latest: latest2 } = ends;
  if (asOf >= latest2)
    return new Told("no", what, ends, from);
  if (asOf < earliest)
    return { is: "yes", because: `${what}: ${printPartialDate(ends)}`, from, until: ends };
  return {
    is: "unknown",
    missing: `${what} (some day from ${isoDate(earliest)} to ${isoDate(latest2)})`,
    from,
    until: ends
  };
}
var Told = class {
  is;
  from;
  #what;
  #day;
  constructor(is, what, day, from) {
    this.is = is;
    this.from = from;
    this.#what = what;
    this.#day = day;
  }
  get because() {
    return `${this.#what}: ${printPartialDate(this.#day)}`;
  }
  toJSON() {
    return { is: this.is, because: this.because, from: this.from };
  }
};

// law/shared/cannabis-offenses.js
var CANNABIS_SECTIONS2 = ["11357", "11358", "11359", "11360"];
function isCannabisOffense(offense) {
  return sectionOf(offense) !== void 0;
}
function cannabisSection(charge2) {
  for (const part of charge2.parts) {
    const section2 = sectionOf(part);
    if (section2)
      return section2;
  }
  return void 0;
}
function sectionOf({ code, section: section2, suffix, role }) {
  if (code !== "HS" || suffix !== "" || role === "sentencing-tag" || role === "violation")
    return void 0;
  return CANNABIS_SECTIONS2.find((each) => each === section2);
}

// law/shared/conviction-case.js
function convictionCases(facts, asking) {
  return facts.convictions.map((conviction) => ({ facts, conviction, asking }));
}
function yearsAgo(asking, years) {
  return onDay(yearsAfter(asking.asOf, -years));
}

// law/shared/courts.js
var JUVENILE = /\bJUV(ENILE)?\b|^CAJV/i;
var ELSEWHERE = /\bU\.? ?S\.? (DIST|COURT|ATT)|\bUSDC\b|FEDERAL|MILITARY|COURT[ -]MARTIAL|TRIBAL/i;
function byJuvenileCourt({ agency }) {
  return JUVENILE.test(agency);
}
function byCourtElsewhere({ agency }) {
  return ELSEWHERE.test(agency);
}

// law/shared/listed-offenses.js
var NO_MATCH = { is: "no" };
function entriesOf(clauses) {
  return clauses.flatMap(({ clause, authority, since, lists }) => lists.map((line) => ({ ...line, clause, authority, ...since && { since } })));
}
function offenseList(clauses) {
  const list = /* @__PURE__ */ new Map();
  for (const clause of clauses) {
    for (const entry of entriesOf([clause])) {
      const listed3 = cite(entry.offense);
      const key = listed3.section + listed3.suffix;
      list.set(key, [...list.get(key) ?? [], { entry, listed: listed3, reach: clause.reach }]);
    }
  }
  return list;
}
function matchIn(charge2, list) {
  return charge2.parts.map((part) => matchPart(part, list)).reduce(surest, NO_MATCH);
}
function surest(one2, other2) {
  const rank2 = { certain: 2, possible: 1, no: 0 };
  return rank2[other2.is] > rank2[one2.is] ? other2 : one2;
}
function matchPart(part, list) {
  const old = oldDecimalReading(part);
  const match = surest(matchReading(part, list), old ? matchReading(old, list) : NO_MATCH);
  if (match.is === "no")
    return match;
  if (match.is === "possible" || part.confidence !== "doubtful")
    return { ...match, part };
  return {
    ...match,
    is: "possible",
    part,
    because: `${match.because}; but ${part.doubt ?? "the citation is doubtful"}`
  };
}
function matchReading(part, list) {
  const lines = (list.get(part.section + part.suffix) ?? []).filter((line) => sureness(line, part) !== "no");
  const [holding] = lines.filter(({ listed: listed3 }) => lies(part, listed3) === "yes").toSorted(deepestAndSurest);
  const beyond = lines.filter(({ listed: listed3 }) => lies(part, listed3) === "maybe");
  const cited = printOffense(part);
  if (!holding) {
    const [next] = beyond;
    if (!next)
      return NO_MATCH;
    const because2 = `${cited} stops short of ${next.entry.offense}, ${next.entry.what}`;
    return { is: "possible", entry: next.entry, part, because: because2 };
  }
  const { entry } = holding;
  if (sureness(holding, part) === "possible") {
    return { is: "possible", entry, part, because: whyPossible(cited, entry) };
  }
  const excepted = beyond.find((line) => sureness(line, part) === "possible");
  if (!excepted)
    return { is: "certain", entry, part, because: `${cited} is ${entry.what}` };
  const because = `${cited} stops short of ${excepted.entry.offense}, which is listed only on certain facts`;
  return { is: "possible", entry, part, because };
}
function whyPossible(cited, { what, fromMemory }) {
  return fromMemory ? `${cited} is ${what}, a line of the list that is not checked against the text` : `${cited} is ${what} only on certain facts`;
}
function lies(part, listed3) {
  return withinOrMaybe(part.code === "unknown" ? { ...part, code: listed3.code } : part, listed3);
}
function deepestAndSurest(one2, other2) {
  const deeper = other2.listed.subdivisions.length - one2.listed.subdivisions.length;
  return deeper === 0 ? Number(surely(other2)) - Number(surely(one2)) : deeper;
}
function surely({ entry }) {
  return entry.is === "certain" && !entry.fromMemory;
}
function sureness(line, part) {
  const is = line.entry.fromMemory ? "possible" : line.entry.is;
  if (part.role === ownRole(part))
    return is;
  if (part.role !== "attempt" && part.role !== "conspiracy")
    return "no";
  const reach = line.reach[part.role];
  return reach === "counts" ? is : reach;
}

// law/shared/remembering.js
function remembering(find) {
  const memory = /* @__PURE__ */ new WeakMap();
  return (charge2) => {
    let known = memory.get(charge2);
    if (known === void 0)
      memory.set(charge2, known = { found: find(charge2) });
    return known.found;
  };
}

// law/shared/registrable-offenses.js
var CARVE_OUT = "PC 290(c)(2) (SB 145, since 1 January 2021): no duty to register if the person is not more than 10 years older than the minor and this is the only conviction that would require it.";
var CLAUSES = [
  {
    clause: "PC 290(c)(1)",
    authority: "convicted since 1 July 1944 of one of the offenses named, or of the attempt or conspiracy to commit one",
    reach: { attempt: "counts", conspiracy: "counts" },
    lists: [
      {
        offense: "PC 187",
        is: "possible",
        what: "murder in the perpetration of rape or of an act under PC 286, 287, 288 or 289"
      },
      { offense: "PC 207", is: "possible", what: "kidnapping with intent to violate PC 261, 286, 287, 288 or 289" },
      { offense: "PC 209", is: "possible", what: "kidnapping with intent to violate PC 261, 286, 287, 288 or 289" },
      { offense: "PC 220", is: "possible", what: "assault with intent to commit a sexual offense, and not mayhem" },
      { offense: "PC 236.1(b)", is: "certain", what: "human trafficking for a sexual purpose" },
      { offense: "PC 236.1(c)", is: "certain", what: "human trafficking of a minor for a sexual purpose" },
      { offense: "PC 243.4", is: "certain", what: "sexual battery" },
      {
        offense: "PC 261",
        is: "certain",
        what: "rape",
        fromMemory: true,
        note: "All of it since AB 1171 merged PC 262 into it in 2022. Before, PC 290(c) named the paragraphs below."
      },
      { offense: "PC 261(a)(1)", is: "certain", what: "rape" },
      { offense: "PC 261(a)(2)", is: "certain", what: "rape" },
      { offense: "PC 261(a)(3)", is: "certain", what: "rape" },
      { offense: "PC 261(a)(4)", is: "certain", what: "rape" },
      { offense: "PC 261(a)(6)", is: "certain", what: "rape" },
      {
        offense: "PC 262(a)(1)",
        is: "possible",
        what: "rape of a spouse by force or violence with a state prison sentence (former section)"
      },
      { offense: "PC 264.1", is: "certain", what: "rape or penetration in concert" },
      { offense: "PC 266", is: "certain", what: "enticing a minor into prostitution" },
      { offense: "PC 266c", is: "certain", what: "inducing a sexual act by fear or fraud" },
      { offense: "PC 266h(b)", is: "certain", what: "pimping of a minor" },
      { offense: "PC 266i(b)", is: "certain", what: "pandering of a minor" },
      { offense: "PC 266j", is: "certain", what: "procuring a child under 16" },
      { offense: "PC 267", is: "certain", what: "abducting a minor for prostitution" },
      { offense: "PC 269", is: "certain", what: "aggravated sexual assault of a child" },
      {
        offense: "PC 272",
        is: "possible",
        what: "contributing to a minor's delinquency with lewd or lascivious conduct",
        note: "Any other conduct under PC 272 does not require registration."
      },
      { offense: "PC 285", is: "certain", what: "incest" },
      { offense: "PC 286", is: "certain", what: "sodomy" },
      { offense: "PC 286(b)", is: "possible", what: "sodomy with a minor", note: CARVE_OUT },
      { offense: "PC 287", is: "certain", what: "oral copulation" },
      { offense: "PC 287(b)", is: "possible", what: "oral copulation with a minor", note: CARVE_OUT },
      { offense: "PC 288", is: "certain", what: "lewd acts on a child or dependent person" },
      { offense: "PC 288a", is: "certain", what: "oral copulation (former section)" },
      {
        offense: "PC 288a(b)",
        is: "possible",
        what: "oral copulation with a minor (former section)",
        note: `${CARVE_OUT} The text names PC 287(b); that it reaches its predecessor is inferred.`
      },
      { offense: "PC 288.2", is: "possible", what: "sending harmful matter to a minor, as a felony" },
      { offense: "PC 288.3", is: "certain", what: "contacting a minor to commit a sexual offense" },
      { offense: "PC 288.4", is: "certain", what: "arranging a meeting with a minor for lewd purposes" },
      { offense: "PC 288.5", is: "certain", what: "continuous sexual abuse of a child" },
      { offense: "PC 288.7", is: "certain", what: "sexual acts with a child of 10 or younger" },
      { offense: "PC 289", is: "certain", what: "sexual penetration" },
      { offense: "PC 289(h)", is: "possible", what: "sexual penetration of a minor", note: CARVE_OUT },
      { offense: "PC 289(i)", is: "possible", what: "sexual penetration of a minor under 16", note: CARVE_OUT },
      { offense: "PC 311.1", is: "certain", what: "bringing matter into the state that depicts a minor" },
      { offense: "PC 311.2(b)", is: "certain", what: "commercial distribution of matter that depicts a minor" },
      { offense: "PC 311.2(c)", is: "certain", what: "distribution of matter that depicts a minor" },
      { offense: "PC 311.2(d)", is: "certain", what: "distribution to a minor of matter that depicts a minor" },
      { offense: "PC 311.3", is: "certain", what: "sexual exploitation of a child" },
      { offense: "PC 311.4", is: "certain", what: "use of a minor for obscene matter" },
      { offense: "PC 311.10", is: "certain", what: "advertising obscene matter that depicts a minor" },
      { offense: "PC 311.11", is: "certain", what: "possession of matter that depicts a minor" },
      { offense: "PC 314(1)", is: "certain", what: "indecent exposure" },
      { offense: "PC 314(2)", is: "certain", what: "procuring indecent exposure" },
      { offense: "PC 647.6", is: "certain", what: "annoying or molesting a child" },
      { offense: "PC 647a", is: "certain", what: "annoying or molesting a child (former section)" },
      { offense: "PC 653f(c)", is: "certain", what: "solicitation of a sexual offense by force" }
    ]
  },
  {
    clause: "PC 290(c), earlier texts",
    authority: "an offense that an earlier text of the section named",
    reach: { attempt: "counts", conspiracy: "counts" },
    lists: [
      {
        offense: "PC 647(d)",
        is: "possible",
        what: "loitering at a public toilet for a lewd act",
        note: "Named by the list of the 1990s, not by the present one."
      }
    ]
  },
  {
    clause: "PC 290(c), SB 680 (Stats. 2025, ch. 780)",
    authority: "unlawful sexual intercourse with a minor, for an offense committed on or after 1 January 2026",
    since: 20260101,
    reach: { attempt: "counts", conspiracy: "counts" },
    lists: [
      {
        offense: "PC 261.5(c)",
        is: "possible",
        what: "unlawful sexual intercourse with a minor more than 3 years younger",
        note: "Not where the person is at most 10 years older and this is the only offense that requires registration."
      },
      {
        offense: "PC 261.5(d)",
        is: "possible",
        what: "unlawful sexual intercourse with a minor under 16 by a person of 21 or older",
        note: "Not where the person is at most 10 years older and this is the only offense that requires registration."
      }
    ]
  }
];
var LIST = offenseList(CLAUSES);
var REGISTRABLE_OFFENSES = entriesOf(CLAUSES);
var registrableIn = remembering((charge2) => matchIn(charge2, LIST));

// law/shared/gang-finding.js
var FINDING = cite("PC 186.22(b)(4)");
var FELONIES = [
  { offense: "PC 136.1", what: "threats to victims or witnesses" },
  { offense: "PC 213(a)(1)(A)", what: "home invasion robbery in concert" },
  { offense: "PC 215", what: "carjacking" },
  { offense: "PC 246", what: "shooting at an inhabited dwelling or vehicle" },
  { offense: "PC 519", what: "extortion" },
  { offense: "PC 12022.55", what: "discharge of a firearm from a vehicle" }
].map(({ offense, what }) => ({ entry: gangEntry(offense, `${what}, for a street gang`), listed: cite(offense) }));
var GANG_FELONIES = FELONIES.map(({ entry }) => entry);
function gangFindingIn(charge2) {
  const finding = surestPart(charge2, FINDING);
  if (!finding)
    return NO_MATCH;
  const felonies = FELONIES.flatMap(({ entry: entry2, listed: listed3 }) => {
    const found2 = surestPart(charge2, listed3);
    return found2 ? [{ entry: entry2, ...found2 }] : [];
  });
  const felony4 = felonies.find(({ sure }) => sure) ?? felonies[0];
  if (!felony4)
    return finding.sure ? { is: "possible", ...FINDING_ALONE, part: finding.part } : NO_MATCH;
  const { entry, part } = felony4;
  if (felony4.sure && finding.sure)
    return { is: "certain", entry, part, because: `${entry.offense} is ${entry.what}` };
  const because = `the charge may be ${entry.offense} with a finding under PC 186.22(b)(4)`;
  return { is: "possible", entry, part, because };
}
var FINDING_ALONE = {
  entry: gangEntry("PC 186.22(b)(4)", "a felony punishable by life, for a street gang"),
  because: "the finding under PC 186.22(b)(4) is printed without the felony that it belongs to"
};
function surestPart(charge2, listed3) {
  const found2 = charge2.parts.flatMap((part) => {
    const lying = lies(part, listed3);
    if (lying === "no" || part.role === "accessory" || part.role === "solicitation")
      return [];
    return [{ part, sure: lying === "yes" && part.confidence !== "doubtful" && part.role === ownRole(part) }];
  });
  return found2.find(({ sure }) => sure) ?? found2[0];
}
function gangEntry(offense, what) {
  const authority = "a felony punishable by life imprisonment by a finding under PC 186.22(b)(4)";
  return { offense, is: "certain", what, clause: "PC 667(e)(2)(C)(iv)(VIII)", authority };
}

// law/shared/super-strikes.js
var CLAUSES2 = [
  {
    clause: "PC 667(e)(2)(C)(iv)(I)",
    authority: "a sexually violent offense as defined in WIC 6600(b): by force, violence, duress, menace, fear or threat; by WIC 6600.1 also any of them on a child under 14",
    reach: { attempt: "no", conspiracy: "possible" },
    lists: [
      { offense: "PC 261", is: "possible", what: "rape" },
      { offense: "PC 261(a)(2)", is: "certain", what: "rape by force or fear" },
      { offense: "PC 261(a)(6)", is: "certain", what: "rape by threat of retaliation" },
      { offense: "PC 262", is: "possible", what: "rape of a spouse (former section)" },
      {
        offense: "PC 262(a)(1)",
        is: "possible",
        what: "rape of a spouse by force or fear (former section)",
        note: "Certain if by force; the citation covers fear as well. Have it looked at."
      },
      { offense: "PC 262(a)(4)", is: "certain", what: "rape of a spouse by threat of retaliation (former section)" },
      { offense: "PC 264.1", is: "certain", what: "rape or penetration in concert, by force or violence" },
      { offense: "PC 269", is: "certain", what: "aggravated sexual assault of a child" },
      { offense: "PC 286", is: "possible", what: "sodomy" },
      { offense: "PC 286(c)(2)", is: "certain", what: "sodomy by force or fear" },
      { offense: "PC 286(c)(3)", is: "certain", what: "sodomy by threat of retaliation" },
      { offense: "PC 286(d)", is: "certain", what: "sodomy in concert, by force or fear" },
      { offense: "PC 287", is: "possible", what: "oral copulation" },
      { offense: "PC 287(c)(2)", is: "certain", what: "oral copulation by force or fear" },
      { offense: "PC 287(c)(3)", is: "certain", what: "oral copulation by threat of retaliation" },
      { offense: "PC 287(d)", is: "certain", what: "oral copulation in concert, by force or fear" },
      { offense: "PC 288a", is: "possible", what: "oral copulation (former section)" },
      { offense: "PC 288a(c)(2)", is: "certain", what: "oral copulation by force or fear (former section)" },
      { offense: "PC 288a(c)(3)", is: "certain", what: "oral copulation by threat of retaliation (former section)" },
      { offense: "PC 288a(d)", is: "certain", what: "oral copulation in concert, by force or fear (former section)" },
      { offense: "PC 288(b)(1)", is: "certain", what: "lewd act on a child by force or fear" },
      {
        offense: "PC 288(b)(2)",
        is: "certain",
        what: "lewd act by a caretaker on a dependent person, by force or fear"
      },
      { offense: "PC 288.5", is: "certain", what: "continuous sexual abuse of a child under 14" },
      { offense: "PC 289", is: "possible", what: "sexual penetration" },
      { offense: "PC 289(a)(1)", is: "certain", what: "sexual penetration by force or fear" },
      { offense: "PC 289(a)(2)", is: "certain", what: "sexual penetration by threat of retaliation" },
      { offense: "PC 207", is: "possible", what: "kidnapping with intent to commit one of these" },
      { offense: "PC 209", is: "possible", what: "kidnapping with intent to commit one of these" },
      { offense: "PC 220", is: "possible", what: "assault with intent to commit one of these" }
    ]
  },
  {
    clause: "PC 667(e)(2)(C)(iv)(II)",
    authority: "oral copulation, sodomy or sexual penetration of a child under 14 who is more than 10 years younger than the defendant",
    reach: { attempt: "no", conspiracy: "possible" },
    lists: [
      { offense: "PC 286(c)(1)", is: "certain", what: "sodomy with a child under 14, more than 10 years younger" },
      {
        offense: "PC 287(c)(1)",
        is: "certain",
        what: "oral copulation of a child under 14, more than 10 years younger"
      },
      {
        offense: "PC 288a(c)(1)",
        is: "certain",
        what: "oral copulation of a child under 14, more than 10 years younger (former section)"
      },
      { offense: "PC 289(j)", is: "certain", what: "penetration of a child under 14, more than 10 years younger" }
    ]
  },
  {
    clause: "PC 667(e)(2)(C)(iv)(III)",
    authority: "a lewd or lascivious act involving a child under 14, in violation of PC 288",
    reach: { attempt: "no", conspiracy: "possible" },
    // PC 288(c)(1) protects children of 14 and 15 and is not listed.
    lists: [{ offense: "PC 288(a)", is: "certain", what: "lewd act on a child under 14" }]
  },
  {
    clause: "PC 667(e)(2)(C)(iv)(IV)",
    authority: "any homicide offense, including any attempted homicide offense, defined in PC 187 to 191.5, inclusive",
    reach: { attempt: "counts", conspiracy: "possible" },
    // Manslaughter, PC 192, lies outside the range.
    lists: [
      { offense: "PC 187", is: "certain", what: "murder" },
      ...["PC 188", "PC 189", "PC 189.1", "PC 189.5"].map((offense) => ({ offense, is: "certain", what: "murder, cited by its definition" })),
      ...`190 190.03 190.05 190.1 190.2 190.25 190.3 190.4 190.41 190.5 190.6 190.7 190.8 190.9`.split(" ").map((section2) => ({ offense: `PC ${section2}`, is: "certain", what: "murder, cited by its punishment" })),
      { offense: "PC 191", is: "certain", what: "homicide, cited by the abolition of petit treason" },
      { offense: "PC 191.5(a)", is: "certain", what: "gross vehicular manslaughter while intoxicated" },
      {
        offense: "PC 191.5(b)",
        is: "possible",
        what: "vehicular manslaughter while intoxicated",
        note: 'Within the range of sections, but a wobbler, and the clause begins with "a prior serious or violent felony conviction": whether it was one depends on the level and on a finding of great bodily injury.'
      }
    ]
  },
  {
    clause: "PC 667(e)(2)(C)(iv)(V)",
    authority: "solicitation to commit murder as defined in PC 653f",
    reach: { attempt: "no", conspiracy: "possible" },
    lists: [{ offense: "PC 653f(b)", is: "certain", what: "solicitation to commit murder" }]
  },
  {
    clause: "PC 667(e)(2)(C)(iv)(VI)",
    authority: "assault with a machine gun on a peace officer or firefighter, as defined in PC 245(d)(3)",
    reach: { attempt: "no", conspiracy: "possible" },
    lists: [
      { offense: "PC 245(d)(3)", is: "certain", what: "assault on an officer or firefighter with a machine gun" }
    ]
  },
  {
    clause: "PC 667(e)(2)(C)(iv)(VII)",
    authority: "possession of a weapon of mass destruction, as defined in PC 11418(a)(1)",
    reach: { attempt: "no", conspiracy: "possible" },
    lists: [{ offense: "PC 11418(a)(1)", is: "certain", what: "possession of a weapon of mass destruction" }]
  },
  {
    clause: "PC 667(e)(2)(C)(iv)(VIII)",
    authority: "any serious or violent felony offense punishable in California by life imprisonment or death",
    reach: { attempt: "possible", conspiracy: "possible" },
    // With a finding under PC 186.22(b)(4) some more felonies carry life: see gang-finding.ts.
    lists: [
      { offense: "PC 37", is: "certain", what: "treason" },
      { offense: "PC 128", is: "certain", what: "perjury that procures an execution" },
      { offense: "PC 205", is: "certain", what: "aggravated mayhem" },
      { offense: "PC 206", is: "certain", what: "torture (PC 206.1: life)" },
      { offense: "PC 209", is: "certain", what: "kidnapping for ransom or to commit certain crimes" },
      { offense: "PC 209.5", is: "certain", what: "kidnapping during a carjacking" },
      { offense: "PC 217.1(b)", is: "certain", what: "attempted murder of an official" },
      { offense: "PC 218", is: "certain", what: "derailing or wrecking a train" },
      { offense: "PC 219", is: "certain", what: "wrecking a train or common carrier" },
      { offense: "PC 220(b)", is: "certain", what: "assault with intent to commit a sexual offense during a burglary" },
      { offense: "PC 269", is: "certain", what: "aggravated sexual assault of a child" },
      { offense: "PC 273ab", is: "certain", what: "assault on a child under 8 that causes death or grave injury" },
      { offense: "PC 288.7", is: "certain", what: "sexual acts with a child of 10 or younger" },
      { offense: "PC 451.5", is: "certain", what: "aggravated arson" },
      { offense: "PC 667.61", is: "certain", what: "a sexual offense sentenced under the one-strike law" },
      { offense: "PC 667.7", is: "certain", what: "a habitual offender of great bodily injury" },
      { offense: "PC 667.71", is: "certain", what: "a habitual sexual offender" },
      { offense: "PC 4500", is: "certain", what: "assault by a prisoner who serves a life term" },
      { offense: "PC 11418(b)(1)", is: "certain", what: "use of a weapon of mass destruction against persons" },
      { offense: "PC 11418(b)(2)", is: "certain", what: "use of a weapon of mass destruction that causes death" },
      {
        offense: "PC 12022.53(d)",
        is: "certain",
        what: "discharge of a firearm that causes death or great injury",
        fromMemory: true
      },
      { offense: "PC 12308", is: "certain", what: "explosion with intent to murder (now PC 18745)" },
      { offense: "PC 12310", is: "certain", what: "explosion that causes death or mayhem (now PC 18755)" },
      { offense: "PC 18745", is: "certain", what: "explosion with intent to murder" },
      { offense: "PC 18755", is: "certain", what: "explosion that causes death or mayhem" },
      { offense: "MV 1672(a)", is: "certain", what: "sabotage that causes death" }
    ]
  }
];
var LIST2 = offenseList(CLAUSES2);
var SUPER_STRIKES = entriesOf(CLAUSES2);
var superStrikeIn = remembering((charge2) => surest(matchIn(charge2, LIST2), gangFindingIn(charge2)));

// law/shared/listed-convictions.js
var GRAVE_WORDS = /MURDER|HOMICIDE|MANSLAUGHT|KIDNAP|TORTURE|MAYHEM|\bRAPE|SODOMY|ORAL COP|LEWD|MOLEST|\bSEX|INDECENT|INCEST/i;
function superStrikeOf(conviction) {
  return listedAs(conviction, superStrikeIn);
}
function registrableOf(conviction) {
  const match = listedAs(conviction, registrableIn);
  const since = "entry" in match ? match.entry.since : void 0;
  return since !== void 0 && before(conviction.date, onDay(since)) === "yes" ? NO_MATCH : match;
}
function listedAs(conviction, find) {
  const { charge: charge2 } = conviction;
  if (byJuvenileCourt(conviction))
    return NO_MATCH;
  if (!charge2)
    return { is: "possible", because: "its charge cannot be read" };
  const match = find(charge2);
  if (match.is !== "no")
    return match;
  if (charge2.parts.length === 0 && GRAVE_WORDS.test(charge2.text))
    return { is: "possible", because: "its charge names no section, and its words may mean one" };
  if (byCourtElsewhere(conviction))
    return { is: "possible", because: "it is of a court outside California, whose law may have the like" };
  return match;
}

// law/shared/measures.js
var ANY_NUMBER = { least: -Infinity, most: Infinity };
function wholeYears(from, to) {
  if (from.kind === "unknown" || to.kind === "unknown")
    return ANY_NUMBER;
  return { least: yearsFrom(from.latest, to.earliest), most: yearsFrom(from.earliest, to.latest) };
}
function yearsFrom(from, to) {
  return mostYears((years) => yearsAfter(from, years) <= to, to - from);
}
function wholeYearsAgo(date2, asOf, or) {
  if (date2.kind === "unknown")
    return ANY_NUMBER;
  const ago = (day) => mostYears((years) => or === "on" ? day <= yearsAfter(asOf, -years) : day < yearsAfter(asOf, -years), asOf - day);
  return { least: ago(date2.latest), most: ago(date2.earliest) };
}
function mostYears(holds, apart) {
  let years = Math.floor(apart / 1e4) + 1;
  while (!holds(years))
    years--;
  return years;
}
function ageOn({ history: { person } }, day) {
  return person.birthDoubt === void 0 ? wholeYears(person.birth, day) : ANY_NUMBER;
}
function leastOf(convictions, measure) {
  let [least, most] = [Infinity, Infinity];
  for (const each of convictions) {
    const found2 = measure(each);
    if (found2.least < least)
      least = found2.least;
    if (found2.most < most)
      most = found2.most;
  }
  return { least, most };
}

// law/shared/plea-bargains.js
var AS_CHARGED = { attempt: "counts", conspiracy: "counts" };
var BARGAINS = [
  {
    clause: "People v. Boatwright (2019) 36 Cal.App.5th 848",
    authority: "an accessory is not categorically ineligible: without a felony there is no accessory to it, and HS 11358 to 11360 are now misdemeanors",
    reach: AS_CHARGED,
    lists: [
      {
        offense: "PC 32",
        is: "certain",
        what: "accessory after the fact",
        note: "Boatwright was still serving (HS 11361.8(a)); subdivision (e), for completed sentences, names only HS 11357 to 11360. The record must show that the felony was one of those."
      }
    ]
  },
  {
    clause: "county policy",
    authority: "counties treat these pleas like the cannabis charge when the whole cycle is about cannabis",
    reach: AS_CHARGED,
    lists: [
      {
        offense: "HS 11364",
        is: "certain",
        what: "possession of paraphernalia",
        note: "Cannabis paraphernalia are lawful from 21 (HS 11362.1(a)(5)); the record does not say for which drug."
      },
      { offense: "HS 11366", is: "certain", what: "keeping a place for selling or using drugs" },
      { offense: "HS 11366.5", is: "possible", what: "providing a place for making or storing drugs" },
      { offense: "HS 11370.1", is: "possible", what: "possession of drugs while armed" },
      { offense: "PC 182", is: "possible", what: "conspiracy" }
    ]
  }
];
var RELATED = [
  {
    clause: "county policy",
    authority: "charges often brought together with a cannabis charge",
    reach: AS_CHARGED,
    lists: [
      { offense: "PC 647(f)", is: "certain", what: "public intoxication" },
      { offense: "PC 602", is: "certain", what: "trespass" },
      { offense: "PC 466", is: "certain", what: "possession of burglary tools" },
      { offense: "PC 148.9", is: "certain", what: "false name to an officer" },
      { offense: "PC 148", is: "certain", what: "resisting or obstructing an officer" },
      { offense: "HS 11364", is: "certain", what: "possession of paraphernalia" },
      { offense: "HS 11550", is: "certain", what: "being under the influence" },
      { offense: "BP 4140", is: "certain", what: "possession of a needle or syringe" },
      { offense: "BP 4149", is: "certain", what: "unlicensed sale of needles" },
      { offense: "BP 4060", is: "certain", what: "possession of a controlled substance without prescription" },
      { offense: "VC 40508", is: "certain", what: "failure to appear on a traffic citation" },
      { offense: "PC 1320", is: "certain", what: "failure to appear after release" }
    ]
  }
];
var BARGAIN_LIST = offenseList(BARGAINS);
var RELATED_LIST = offenseList(RELATED);
var PLEA_BARGAINS = entriesOf(BARGAINS);
var RELATED_CHARGES = entriesOf(RELATED);
var pleaBargainIn = remembering((charge2) => matchIn(charge2, BARGAIN_LIST));
var relatedChargeIn = remembering((charge2) => matchIn(charge2, RELATED_LIST));

// law/shared/offense-day.js
var YEARS_BEFORE = { arrest: 1, conviction: 4 };
var days = /* @__PURE__ */ new WeakMap();
function offenseDay(facts, conviction) {
  let day = days.get(conviction);
  if (!day)
    days.set(conviction, day = boundedDay(facts, conviction));
  return day;
}
function boundedDay(facts, conviction) {
  const arrest = arrestBefore(facts, conviction);
  const by = arrest.kind === "known" ? "arrest" : "conviction";
  const latest2 = by === "arrest" ? arrest : conviction.date;
  return { by, latest: latest2, earliest: partialYearsAfter(latest2, -YEARS_BEFORE[by]) };
}
function youngerAtOffense(facts, conviction, years) {
  const day = offenseDay(facts, conviction);
  const birthday = partialYearsAfter(facts.history.person.birth, years);
  if (before(day.latest, birthday) === "yes")
    return "yes";
  return onOrBefore(birthday, day.earliest) === "yes" ? "no" : "unknown";
}
function priorToOffense(other2, facts, conviction) {
  if (other2 === conviction || wasVacated(other2))
    return "no";
  const { by, latest: latest2 } = offenseDay(facts, conviction);
  const earlier = before(other2.date, latest2);
  return earlier === "yes" && by === "conviction" ? "unknown" : earlier;
}
function wasVacated({ standing: standing2 }) {
  return standing2.kind === "relieved" && standing2.by.kind === "vacated";
}

// law/shared/priors.js
function isPrior(other2, { facts, conviction }, to) {
  if (to === "offense")
    return priorToOffense(other2, facts, conviction);
  return other2 === conviction || wasVacated(other2) ? "no" : before(other2.date, conviction.date);
}
function priorSuperStrike(subject, to) {
  return priorListed(subject, { to, matchOf: superStrikeOf, listed: "a super strike" });
}
function priorRegistrable(subject, to) {
  const found2 = priorListed(subject, { to, matchOf: registrableOf, listed: "an offense of PC 290(c)" });
  const registration = subject.facts.registrations.find(isSexRegistration);
  if (found2.is !== "no" || !registration || subject.facts.convictions.some((each) => registrableOf(each).is !== "no"))
    return found2;
  return unknown("the conviction behind the registration under PC 290, which the record does not show", [
    registration.origin
  ]);
}
function isSexRegistration({ charge: charge2 }) {
  return (charge2?.parts ?? []).some(({ section: section2, code }) => (section2 === "290" || section2.startsWith("290.")) && (code === "PC" || code === "unknown"));
}
function priorListed(subject, { to, matchOf, listed: listed3 }) {
  let open;
  for (const other2 of subject.facts.convictions) {
    const { origin } = other2;
    if (other2 === subject.conviction)
      continue;
    const match = matchOf(other2);
    if (match.is === "no")
      continue;
    const prior = isPrior(other2, subject, to);
    if (prior === "no")
      continue;
    if (match.is === "certain" && prior === "yes")
      return yes(`${match.because}, convicted before the ${to}`, [origin]);
    open ??= {
      origin,
      missing: match.is === "possible" ? `whether another conviction is ${listed3} (${match.because})` : `whether a conviction for ${listed3} came before the ${to}`
    };
  }
  return open ? unknown(open.missing, [open.origin]) : no(`no conviction for ${listed3} before the ${to}`);
}
function priorCases(subject, asked) {
  const { sure, perhaps } = countPriors(subject, asked);
  const words2 = `${sure.size} before the ${asked.to}`;
  if (sure.size >= asked.count)
    return yes(words2, [...sure.values()]);
  if (sure.size + perhaps.size < asked.count)
    return no(words2, [...sure.values()]);
  return unknown(`whether earlier convictions of the section came before the ${asked.to}`, [...perhaps.values()]);
}
function countPriors(subject, asked) {
  const sure = /* @__PURE__ */ new Map();
  const perhaps = /* @__PURE__ */ new Map();
  for (const other2 of subject.facts.convictions) {
    if (other2 === subject.conviction || !asked.meant(other2))
      continue;
    const prior = isPrior(other2, subject, asked.to);
    if (prior === "no")
      continue;
    const key = asked.each === "case" ? caseOf(other2) : other2.key;
    (prior === "yes" ? sure : perhaps).set(key, other2.origin);
  }
  for (const key of sure.keys())
    perhaps.delete(key);
  return { sure, perhaps };
}
function caseOf({ caseNumbers: caseNumbers2, caseKey, county }) {
  return caseNumbers2.length > 0 ? `${county}/${caseNumbers2[0]}` : caseKey;
}

// law/shared/per-person.js
function perPerson(find) {
  let whose;
  let found2;
  return (facts) => {
    if (facts !== whose) {
      found2 = find(facts);
      whose = facts;
    }
    return found2;
  };
}
function perConviction(find) {
  const memory = perPerson(() => /* @__PURE__ */ new Map());
  return (facts, conviction) => {
    const known = memory(facts);
    let own = known.get(conviction.key);
    if (own === void 0)
      known.set(conviction.key, own = find(facts, conviction));
    return own;
  };
}

// law/shared/sentence-status.js
var LONG_AGO = 10;
function sentenceCompleted(facts, conviction, asking) {
  const memory = completedBy(facts);
  if (memory.asOf !== asking.asOf) {
    memory.asOf = asking.asOf;
    memory.found.clear();
  }
  let known = memory.found.get(conviction);
  if (known === void 0)
    memory.found.set(conviction, known = completion(facts, conviction, asking));
  return known;
}
var completedBy = perPerson(() => ({
  asOf: void 0,
  found: /* @__PURE__ */ new Map()
}));
function completion(facts, conviction, asking) {
  const from = [conviction.origin];
  const today = onDay(asking.asOf);
  const end = sentenceEnd(sentenceOf(facts, conviction), conviction.date);
  const later6 = laterSupervision(facts, conviction, end);
  if (later6 && before(later6, yearsAgo(asking, LONG_AGO)) !== "yes" && onOrBefore(end, today) !== "no") {
    return unknown(`the end of the sentence (an entry of supervision follows its computed end)`, from);
  }
  if (end.kind === "unknown")
    return withoutTerm(conviction, asking);
  const completed2 = onOrBefore(end, today);
  if (completed2 === "unknown")
    return unknown("the end of the sentence (its parts may run together or one after the other)", from);
  const words2 = `the sentence ${completed2 === "yes" ? "ended" : "ends"} ${printPartialDate(end)}`;
  return completed2 === "yes" ? yes(words2, from) : no(words2, from);
}
function underSentence(facts, asking) {
  if (facts.deceased)
    return "no";
  return not(allOf(facts.convictions.map((conviction) => sentenceCompleted(facts, conviction, asking).is)));
}
function sentenceCompletedAtLatest(conviction, asking) {
  const { date: date2, origin } = conviction;
  const last = latestEnd(conviction);
  if (date2.kind === "unknown" || last === void 0)
    return unknown(`the conviction date (STP_EVENT_DATE is ${date2.kind === "unknown" ? date2.why : "open"})`, [origin]);
  const words2 = `the sentence ${last <= asking.asOf ? "ended" : "ends"} ${isoDate(last)} at the latest`;
  return last <= asking.asOf ? yes(words2, [origin]) : no(words2, [origin]);
}
function latestEnd({ convicting, date: date2 }) {
  if (date2.kind === "unknown")
    return void 0;
  const end = sentenceEnd(convicting.sentence, date2);
  return end.kind === "known" ? end.latest : date2.latest;
}
function sentenceOf(facts, conviction) {
  const own = conviction.convicting.sentence;
  if (own.parts.length > 0)
    return own;
  const { caseKey } = conviction;
  return {
    parts: facts.convictions.flatMap((each) => each.caseKey === caseKey ? each.convicting.sentence.parts : [])
  };
}
var FOR_LIFE = /\bLIFE\b|\bLWOP\b|\bDEATH\b/i;
function withoutTerm(conviction, asking) {
  const from = [conviction.origin];
  const { parts: parts2 } = conviction.convicting.sentence;
  if (parts2.length > 0 && parts2.every(({ kind }) => kind === "fine"))
    return yes("the sentence is a fine", from);
  if ([...parts2.map(({ text: text2 }) => text2), ...conviction.count.remarks].some((words2) => FOR_LIFE.test(words2)))
    return unknown("the end of the sentence (the record speaks of a term for life)", from);
  if (onOrBefore(conviction.date, yearsAgo(asking, LONG_AGO)) === "yes") {
    return yes(`no term is recorded, and the conviction is ${LONG_AGO} or more years old`, from);
  }
  return unknown("the end of the sentence (no term is recorded)", from);
}
function laterSupervision(facts, conviction, end) {
  const after2 = end.kind === "known" ? end : conviction.date;
  if (after2.kind === "unknown")
    return void 0;
  let latest2;
  for (const { date: date2 } of supervisionOf(facts, conviction))
    latest2 = laterOf(latest2, date2, after2);
  for (const { kind, text: text2, recorded } of conviction.count.dispositions)
    if (kind === "supervision" && !/DISCHARG|TERMINAT/i.test(text2))
      latest2 = laterOf(latest2, recorded, after2);
  for (const each of facts.convictions)
    if (isViolation(each) && sameCycle(each, conviction))
      latest2 = laterOf(latest2, each.date, after2);
  return latest2;
}
function laterOf(found2, date2, after2) {
  return before(after2, date2) === "yes" && (found2 === void 0 || before(found2, date2) === "yes") ? date2 : found2;
}
function isViolation({ charge: charge2 }) {
  return charge2 !== void 0 && charge2.parts.length > 0 && charge2.parts.every(({ role }) => role === "violation");
}
function sameCycle(a, b) {
  return a.caseKey.startsWith(b.caseKey.slice(0, 3));
}
function cycleCharges(facts, conviction) {
  return cycleCounts(facts, conviction).flatMap(({ charge: charge2 }) => charge2 ?? []);
}
function cycleIsUnreadable(facts, conviction) {
  return cycleCounts(facts, conviction).some(({ charge: charge2 }) => charge2 === void 0 || charge2.parts.length === 0);
}
function cycleCounts(facts, conviction) {
  const counts = (cycleOf(facts, conviction)?.events ?? []).flatMap(({ kind, counts: all }) => kind === "registration" || kind === "deceased" ? [] : all);
  return counts.filter(({ dispositions }) => !dispositions.some(({ text: text2 }) => /^PROS(ECUTOR)? REJ/i.test(text2)));
}

// law/shared/by-statute.js
function byStatute({ flow: flow10, cautions: cautions4 = () => [], ...rest }) {
  return {
    ...rest,
    subjectOf: ({ conviction }) => ({ kind: "conviction", conviction }),
    cases: convictionCases,
    first: [],
    questions: /* @__PURE__ */ new Map(),
    cautions: cautions4,
    statute: { readings: {}, flow: () => flow10 }
  };
}

// law/shared/sentence-given.js
var sentenceGiven = perConviction(drawn);
function drawn(facts, conviction) {
  const sentence = sentenceOf(facts, conviction);
  const words2 = conviction.convicting.text;
  const terms = sentence.parts.filter(({ kind }) => kind !== "fine");
  const open = terms.some(({ kind, text: text2 }) => kind === "unknown" || kind === "other" && !SUPERVISED.test(text2));
  const bare = sentence.parts.length === 0 && !/PROB|JAIL|PRISON|FINE/i.test(words2);
  const kindOf = (kind, pattern) => terms.some((part) => part.kind === kind) || pattern.test(words2) ? "yes" : bare || open ? "unknown" : "no";
  const probation2 = kindOf("probation", /PROB/i);
  const prison3 = kindOf("prison", /PRISON/i);
  const { is: revoked4, from: revokedFrom } = revocation(facts, conviction, sentence);
  const endedBy2 = endEntry(conviction);
  const probationEnds = probationEnd(conviction, sentence, { endedBy: endedBy2, revoked: revoked4 });
  return {
    probation: probation2,
    prison: prison3,
    jail: kindOf("jail", /JAIL/i),
    mandatorySupervision: sentence.parts.some(({ text: text2 }) => /MAND/i.test(text2)),
    revoked: revoked4,
    revokedFrom,
    endedBy: endedBy2,
    probationEnds,
    ends: endedBy2 ?? completion2(facts, conviction, { sentence, prison: prison3, ...probation2 === "yes" && { probationEnds } })
  };
}
var SUPERVISED = /MAND|PAROLE|SUPERV/i;
var ENDED = /DISCHARG|TERMINAT|COMPLET/i;
function endEntry({ count, date: date2 }) {
  let last;
  for (const { kind, text: text2, recorded } of count.dispositions) {
    if (kind !== "supervision" || !ENDED.test(text2) || before(recorded, date2) === "yes")
      continue;
    if (last === void 0 || before(last, recorded) === "yes")
      last = recorded;
  }
  return last;
}
function probationEnd({ date: date2 }, { parts: parts2 }, { endedBy: endedBy2, revoked: revoked4 }) {
  if (endedBy2)
    return endedBy2;
  let longest;
  for (const term of parts2.filter(({ kind }) => kind === "probation")) {
    const end = sentenceEnd({ parts: [term] }, date2);
    if (end.kind === "unknown")
      return openEnded(date2);
    longest = longest === void 0 || before(longest, end) === "yes" ? end : longest;
  }
  if (longest === void 0)
    return openEnded(date2);
  return revoked4 === "yes" ? upTo(longest, partialYearsAfter(longest, LONG_AGO)) : longest;
}
function openEnded(date2) {
  return upTo(date2, partialYearsAfter(date2, LONG_AGO));
}
function upTo(from, to) {
  if (from.kind === "unknown" || to.kind === "unknown")
    return MISSING_DATE;
  return { kind: "known", earliest: from.earliest, latest: to.latest };
}
var PAROLE_AT_MOST = 20;
function completion2(facts, conviction, given2) {
  const { sentence, prison: prison3, probationEnds } = given2;
  const { date: date2, charge: charge2 } = conviction;
  if (sentence.parts.length > 0 && sentence.parts.every(({ kind }) => kind === "fine"))
    return date2;
  const term = sentenceEnd(withoutParole(sentence), date2);
  const base = prison3 !== "yes" && probationEnds ? probationEnds : term.kind === "known" ? term : openEnded(date2);
  const later6 = laterSupervision(facts, conviction, base);
  if (prison3 !== "yes")
    return later6 ? upTo(base, partialYearsAfter(later6, LONG_AGO)) : base;
  if (charge2 !== void 0 && (superStrikeIn(charge2).is !== "no" || registrableIn(charge2).is !== "no"))
    return MISSING_DATE;
  const parole = sentenceEnd({ parts: sentence.parts.filter(({ text: text2 }) => /PAROLE/i.test(text2)) }, base);
  return upTo(parole.kind === "known" ? parole : base, partialYearsAfter(later6 ?? base, PAROLE_AT_MOST));
}
function withoutParole({ parts: parts2 }) {
  return { parts: parts2.filter(({ text: text2 }) => !/PAROLE/i.test(text2)) };
}
var A_YEAR = 1;
function revocation(facts, conviction, sentence) {
  const entry = conviction.count.dispositions.find(({ kind, text: text2 }) => kind === "supervision" && /REVOK|PROB.*VIOL|VIOL.*PROB|REINSTATED/i.test(text2));
  if (entry)
    return { is: "yes", from: [entry.origin] };
  const violation = facts.convictions.find((each) => each !== conviction && isViolation(each) && sameCase(each, conviction));
  if (violation)
    return { is: "yes", from: [violation.origin] };
  const end = probationEnd(conviction, sentence, { endedBy: void 0, revoked: "no" });
  const custody = supervisionOf(facts, conviction).find(({ kind, date: date2 }) => kind === "custody" && before(partialYearsAfter(conviction.date, A_YEAR), date2) === "yes" && onOrBefore(date2, end) !== "no");
  return { is: custody ? "unknown" : "no", from: [conviction.origin] };
}
function sameCase(a, b) {
  return a.caseKey.slice(0, 3) === b.caseKey.slice(0, 3) || a.county === b.county && a.caseNumbers.some((number) => b.caseNumbers.includes(number));
}
function latestOf(a, b) {
  if (a.kind === "unknown" || b.kind === "unknown")
    return MISSING_DATE;
  const max = (one2, other2) => one2 > other2 ? one2 : other2;
  return { kind: "known", earliest: max(a.earliest, b.earliest), latest: max(a.latest, b.latest) };
}
function waitOf(from, years) {
  return from.kind === "known" && from.earliest === from.latest ? onDay(yearsAfter(from.earliest, years)) : partialYearsAfter(from, years);
}

// law/shared/other-cases.js
var OPEN_YEARS = 3;
var standings = perPerson(() => ({}));
function standingOf({ facts, asking }) {
  const { asOf } = asking;
  const memory = standings(facts);
  if (memory.found?.asOf !== asOf)
    memory.found = {
      asOf,
      serving: serving(facts, asking),
      servingTerm: servingTerm(facts, asking),
      charged: charged2(facts, asking)
    };
  return memory.found;
}
function servingAny(whose) {
  return standingOf(whose).serving;
}
function servingTermOfAny(whose) {
  return standingOf(whose).servingTerm;
}
function chargedNow(whose) {
  return standingOf(whose).charged;
}
function servingTerm(facts, asking) {
  return serving(facts, asking, (each) => {
    const { probation: probation2, prison: prison3 } = sentenceGiven(facts, each);
    return probation2 !== "yes" || prison3 === "yes";
  });
}
function serving(facts, { asOf }, counts = () => true) {
  let until;
  const from = [];
  let open;
  for (const each of facts.convictions) {
    if (each.standing.kind === "relieved" || isViolation(each) || !counts(each))
      continue;
    const { ends } = sentenceGiven(facts, each);
    if (ends.kind === "known" && ends.latest <= asOf)
      continue;
    if (ends.kind === "known" && asOf < ends.earliest) {
      until = until === void 0 ? ends : latestOf(until, ends);
      from.push(each.origin);
      continue;
    }
    open ??= {
      ...unknown(`whether the sentence for the conviction of ${printPartialDate(each.date)} has ended`, [each.origin]),
      until: ends
    };
  }
  if (until)
    return { is: "yes", because: `a sentence on record ends ${printPartialDate(until)}`, from, until };
  return open ?? no("no sentence on record still runs");
}
function charged2(facts, { asOf }) {
  const since = onDay(yearsAfter(asOf, -OPEN_YEARS));
  for (const { key, events } of facts.history.cycles) {
    const recent = events.some(({ kind, date: date2 }) => (kind === "arrest" || kind === "court") && onOrBefore(since, date2) === "yes");
    if (!recent || facts.convictions.some(({ caseKey }) => caseKey.startsWith(key)))
      continue;
    const counts = (facts.wholeCycle(key)?.events ?? []).flatMap((event) => event.kind === "arrest" || event.kind === "court" ? event.counts : []);
    if (counts.length > 0 && counts.every(({ dispositions }) => dispositions.every(({ kind }) => kind === "none")))
      return unknown("whether charges are pending (an arrest of the last three years has no ending on record)", [
        counts[0].origins[0]
      ]);
  }
  return no("no arrest of the last three years is without an ending");
}

// law/shared/common-questions.js
var CHARGE_UNREADABLE = "the charge (it cannot be read, or names no section)";
var LEVEL_UNKNOWN = "the level of the conviction (felony, misdemeanor or infraction)";
function review(reason2) {
  return { outcome: "hand-review", reason: reason2 };
}
function inCounty({ conviction, asking }) {
  return conviction.county === asking.county;
}
function beforeLaw(cited, day) {
  return {
    question: {
      id: "before-law-in-force",
      cite: cited,
      asks: `Is the law applied for a day before ${isoDate(day)}, when the remedy took effect?`,
      ask: ({ asking }) => asking.asOf < day ? yes("the remedy was not yet in force") : no("the remedy is in force")
    },
    then: { outcome: "not-eligible", reason: "The law was not yet in force" }
  };
}
function notAdult(cited) {
  return {
    question: {
      id: "not-an-adult-conviction",
      cite: cited,
      asks: "Is the entry something else than a conviction by an adult court of California?",
      ask: ({ conviction }) => {
        const from = [conviction.origin];
        if (byJuvenileCourt(conviction))
          return yes("the agency is a juvenile court", from);
        if (byCourtElsewhere(conviction))
          return yes("the court is not one of California", from);
        if (conviction.event !== "court")
          return unknown("which court convicted (the entry is not a court action)", from);
        return no("a court recorded the conviction", from);
      }
    },
    then: { outcome: "not-a-candidate", reason: "Not a conviction by an adult court of California" }
  };
}
var reportOf = perConviction((facts, conviction) => {
  const from = [conviction.origin];
  const earlier = firstReport(facts, conviction);
  return earlier ? yes(`the same conviction as ${earlier.key}, reported again`, [...from, earlier.origin]) : no("no earlier entry reports it", from);
});
var reportedTwice = {
  question: {
    id: "reported-again",
    cite: "PC 1203.2; a reading: one court case is one conviction",
    asks: "Does an earlier entry report the same conviction (county, case number and section)?",
    ask: ({ facts, conviction }) => reportOf(facts, conviction)
  },
  then: { outcome: "not-a-candidate", reason: "The same conviction, reported again" }
};
var recordNotWhole = {
  question: {
    id: "record-incomplete",
    cite: "House rule: nothing is granted on a record that could not be read whole",
    asks: "Was a row set aside that may belong to this person?",
    ask: ({ facts: { history } }) => {
      if (history.lost.length === 0)
        return no("every row of the person was read");
      const lines = history.lost.map(({ origin }) => printLine(origin));
      return yes(`not read: ${lines.join(", ")}`, history.lost.map(({ origin }) => origin));
    }
  },
  then: review("A row that may belong to this person was set aside")
};
var unreadableCharge = {
  question: {
    id: "charge-unreadable",
    cite: "House rule: what cannot be read is looked at",
    asks: "Is the charge one that cannot be read, or names no section?",
    ask: ({ conviction: { charge: charge2, origin } }) => !charge2 || charge2.parts.length === 0 ? yes("the charge cannot be read", [origin]) : no("the charge names a section", [origin])
  },
  then: review("Find out the charge: it cannot be read, or names no section")
};
function alreadyRelieved(cited, asks, noBar = () => false) {
  return {
    question: {
      id: "already-granted",
      cite: cited,
      asks,
      ask: ({ conviction: { standing: standing2, origin } }) => {
        if (standing2.kind === "stands")
          return no("no later entry changes the conviction", [origin]);
        if (standing2.kind === "doubtful")
          return unknown(standing2.missing, [standing2.origin]);
        const { text: text2, statute: statute2, kind } = standing2.by;
        if (kind !== "vacated" && noBar(text2, statute2))
          return no(`${text2}, which is no bar`, [standing2.by.origin]);
        return yes(`a later entry says: ${text2}`, [standing2.by.origin]);
      }
    },
    then: { outcome: "already-relieved", reason: "A later entry shows that the conviction was already relieved" }
  };
}
function offenseOnOrAfter(day, cited) {
  const from = onDay(day);
  return {
    id: "offense-on-or-after-change",
    cite: cited,
    asks: `Was the offense committed on or after ${isoDate(day)}?`,
    ask: ({ facts, conviction }) => {
      const rows = [conviction.origin];
      if (before(conviction.date, from) === "yes")
        return no(`convicted ${printPartialDate(conviction.date)}, so the offense is older`, rows);
      const { by, latest: latest2 } = offenseDay(facts, conviction);
      if (by === "arrest" && before(latest2, from) === "yes")
        return no(`arrested ${printPartialDate(latest2)}, so the offense is older`, rows);
      if (by === "arrest" && onOrBefore(from, latest2) === "yes")
        return yes(`arrested ${printPartialDate(latest2)}, and the offense most probably of that time`, rows);
      return unknown(`the day of the offense (the record leaves open whether it was before ${isoDate(day)})`, rows);
    }
  };
}
function chargeWithin(id, cited, citations, asks) {
  const listed3 = citations.map(cite);
  const memory = /* @__PURE__ */ new WeakMap();
  return {
    id,
    cite: cited,
    asks,
    ask: ({ conviction: { charge: charge2, origin } }) => {
      if (!charge2)
        return unknown(CHARGE_UNREADABLE, [origin]);
      let found2 = memory.get(charge2);
      if (!found2) {
        const hits = charge2.parts.flatMap((part) => listed3.map((each) => withinOrMaybe(part, each)));
        const words2 = printed2(charge2);
        const is = hits.includes("yes") ? "yes" : hits.includes("maybe") ? "unknown" : "no";
        found2 = is === "unknown" ? unknown(`the subdivision of ${words2}`) : { is, because: `the conviction is for ${words2}` };
        memory.set(charge2, found2);
      }
      return { ...found2, from: [origin] };
    }
  };
}
function printed2(charge2) {
  return charge2.parts.map(printOffense).join(" and ") || charge2.text;
}
function levelOf({ level, origin }, is) {
  if (level === "unknown")
    return unknown(LEVEL_UNKNOWN, [origin]);
  return { is: level === is ? "yes" : "no", because: `the conviction is ${aLevel(level)}`, from: [origin] };
}
function freeOfOtherCases(cited) {
  return [
    {
      question: {
        id: "serving-any-sentence",
        cite: cited,
        asks: "Is the person serving a sentence for any offense, on probation or on parole?",
        ask: servingAny
      },
      then: { outcome: "not-yet", reason: "Another sentence on record still runs" }
    },
    {
      question: {
        id: "charged-with-any-offense",
        cite: cited,
        asks: "Is the person charged with the commission of any offense?",
        ask: chargedNow
      },
      then: { outcome: "not-yet", reason: "A charge is pending" }
    }
  ];
}
function servingNoSentence(cited) {
  const [serving4, charged3] = freeOfOtherCases(cited);
  return [
    {
      question: {
        ...serving4.question,
        id: "serving-another-sentence",
        asks: "Is the person serving a sentence for any offense?",
        ask: servingTermOfAny
      },
      then: serving4.then
    },
    charged3
  ];
}
function notInRecord(id, cited, asks, missing) {
  return { id, cite: cited, asks, ask: ({ conviction }) => unknown(missing, [conviction.origin]) };
}

// law/shared/ever.js
var SUPER_STRIKES2 = { matchOf: superStrikeOf, named: "a super strike" };
var REGISTRABLE = { matchOf: registrableOf, named: "an offense of PC 290(c)" };
var remembered = /* @__PURE__ */ new WeakMap();
function foundIn({ facts, asking: { asOf } }) {
  let found2 = remembered.get(facts);
  if (found2?.asOf !== asOf) {
    found2 = { asOf, superStrike: ever(facts, asOf, SUPER_STRIKES2), registrable: registrableEver(facts, asOf) };
    remembered.set(facts, found2);
  }
  return found2;
}
function superStrikeEver(subject) {
  return foundIn(subject).superStrike;
}
function registrableOffenseEver(subject) {
  return foundIn(subject).registrable;
}
function registrableEver(facts, asOf) {
  const found2 = ever(facts, asOf, REGISTRABLE);
  const registration = found2.is === "no" ? facts.registrations.find(isSexRegistration) : void 0;
  if (!registration)
    return found2;
  return unknown("the conviction behind the registration under PC 290, which the record does not show", [
    registration.origin
  ]);
}
function ever({ convictions }, asOf, { matchOf, named: named2 }) {
  let possible;
  for (const each of convictions) {
    const { date: date2, origin } = each;
    if (wasVacated(each))
      continue;
    const match = matchOf(each);
    if (match.is === "no" || date2.kind === "known" && date2.earliest > asOf)
      continue;
    if (match.is === "certain")
      return yes(`${match.because}, convicted by ${isoDate(asOf)}`, [origin]);
    possible ??= unknown(`whether a conviction is ${named2} (${match.because})`, [origin]);
  }
  return possible ?? no(`no conviction for ${named2} on record`);
}

// law/shared/small-cannabis.js
var SMALL_CANNABIS = ["HS 11357(b)", "HS 11357(c)", "HS 11357(d)", "HS 11357(e)", "HS 11360(b)"];
var OLD_POSSESSION = ["HS 11530", "HS 11357"];
var MOSCONE = onDay(19760101);
var PROP_64_LETTERS = onDay(20161109);

// law/shared/sentence-questions.js
function given({ facts, conviction }) {
  return sentenceGiven(facts, conviction);
}
function ofSentence(is, words2, { conviction: { origin } }) {
  return is === "unknown" ? unknown("the sentence (whether probation, jail or prison; the record gives none)", [origin]) : { is, because: words2, from: [origin] };
}
function sentencedTo(kind, subject) {
  const is = given(subject)[kind];
  return ofSentence(is, `the record gives ${is === "yes" ? "" : "no "}${kind}`, subject);
}

// law/shared/serious-felonies.js
var REACH = { attempt: "possible", conspiracy: "possible" };
var CLAUSES3 = [
  {
    clause: "PC 1192.7(c); PC 667.5(c)",
    authority: "a serious or violent felony",
    reach: REACH,
    lists: [
      { offense: "PC 136.1", is: "certain", what: "intimidation of a witness" },
      { offense: "PC 186.22", is: "certain", what: "a gang offense" },
      { offense: "PC 187", is: "certain", what: "murder" },
      { offense: "PC 191.5", is: "possible", what: "vehicular manslaughter, with injury by the person" },
      { offense: "PC 192(a)", is: "certain", what: "voluntary manslaughter" },
      { offense: "PC 192(c)(1)", is: "possible", what: "vehicular manslaughter, with injury by the person" },
      { offense: "PC 203", is: "certain", what: "mayhem" },
      { offense: "PC 205", is: "certain", what: "aggravated mayhem" },
      { offense: "PC 206", is: "certain", what: "torture" },
      { offense: "PC 207", is: "certain", what: "kidnapping" },
      { offense: "PC 208", is: "certain", what: "kidnapping" },
      { offense: "PC 209", is: "certain", what: "kidnapping for ransom" },
      { offense: "PC 209.5", is: "certain", what: "kidnapping during carjacking" },
      { offense: "PC 211", is: "certain", what: "robbery" },
      { offense: "PC 212.5", is: "certain", what: "robbery" },
      { offense: "PC 215", is: "certain", what: "carjacking" },
      { offense: "PC 220", is: "certain", what: "assault with intent to commit a felony" },
      { offense: "PC 236.1(c)", is: "certain", what: "human trafficking of a minor", fromMemory: true },
      { offense: "PC 243(d)", is: "possible", what: "battery, with great bodily injury by the person" },
      { offense: "PC 244", is: "certain", what: "throwing acid" },
      { offense: "PC 245", is: "possible", what: "assault with a deadly weapon or firearm" },
      { offense: "PC 245(a)(1)", is: "possible", what: "assault with a deadly weapon; before 2012 also by force only" },
      { offense: "PC 245(a)(2)", is: "certain", what: "assault with a firearm", fromMemory: true },
      { offense: "PC 245(b)", is: "certain", what: "assault with a semiautomatic firearm", fromMemory: true },
      { offense: "PC 245.2", is: "certain", what: "assault on a public transit employee", fromMemory: true },
      { offense: "PC 245.3", is: "certain", what: "assault on a custodial officer", fromMemory: true },
      { offense: "PC 245.5", is: "certain", what: "assault on a school employee", fromMemory: true },
      { offense: "PC 246", is: "certain", what: "shooting at a dwelling", fromMemory: true },
      { offense: "PC 261", is: "certain", what: "rape" },
      { offense: "PC 262", is: "certain", what: "rape of a spouse (former section)" },
      { offense: "PC 264.1", is: "certain", what: "rape in concert" },
      { offense: "PC 269", is: "certain", what: "aggravated sexual assault of a child" },
      { offense: "PC 286", is: "possible", what: "sodomy by force" },
      { offense: "PC 287", is: "possible", what: "oral copulation by force" },
      { offense: "PC 288", is: "possible", what: "lewd acts on a child under 14" },
      { offense: "PC 288(a)", is: "certain", what: "lewd acts on a child under 14" },
      { offense: "PC 288(b)", is: "certain", what: "lewd acts by force" },
      { offense: "PC 288a", is: "possible", what: "oral copulation by force (former section)" },
      { offense: "PC 288.5", is: "certain", what: "continuous sexual abuse of a child" },
      { offense: "PC 289", is: "possible", what: "sexual penetration by force" },
      { offense: "PC 289(a)", is: "certain", what: "sexual penetration by force" },
      { offense: "PC 289(j)", is: "certain", what: "sexual penetration of a child" },
      { offense: "PC 417", is: "possible", what: "drawing a weapon, if it was used by the person" },
      { offense: "PC 422", is: "certain", what: "criminal threats", fromMemory: true },
      { offense: "PC 451", is: "certain", what: "arson" },
      { offense: "PC 459", is: "possible", what: "burglary of the first degree" },
      { offense: "PC 460", is: "possible", what: "burglary of the first degree" },
      { offense: "PC 460(a)", is: "certain", what: "burglary of the first degree" },
      { offense: "PC 461", is: "possible", what: "burglary of the first degree" },
      { offense: "PC 461(a)", is: "certain", what: "burglary of the first degree" },
      { offense: "PC 487(d)(2)", is: "certain", what: "grand theft of a firearm" },
      { offense: "PC 518", is: "possible", what: "extortion, for a street gang" },
      { offense: "PC 4500", is: "certain", what: "assault by a life prisoner" },
      { offense: "PC 4501", is: "certain", what: "assault by a prisoner" },
      { offense: "PC 4503", is: "certain", what: "taking a hostage in prison" },
      { offense: "PC 11418", is: "certain", what: "weapons of mass destruction", fromMemory: true },
      { offense: "PC 12034", is: "certain", what: "shooting from a vehicle (former section)", fromMemory: true },
      { offense: "PC 26100", is: "possible", what: "shooting from a vehicle" },
      { offense: "PC 26100(c)", is: "certain", what: "shooting from a vehicle at a person" },
      {
        offense: "PC 12303.3",
        is: "certain",
        what: "explosion with intent to injure (former section)",
        fromMemory: true
      },
      { offense: "PC 12308", is: "certain", what: "explosion with intent to murder (former section)" },
      { offense: "PC 12309", is: "certain", what: "explosion with injury (former section)" },
      { offense: "PC 12310", is: "certain", what: "explosion with death or great injury (former section)" },
      { offense: "PC 18740", is: "certain", what: "explosion with intent to injure", fromMemory: true },
      { offense: "PC 18745", is: "certain", what: "explosion with intent to murder" },
      { offense: "PC 18750", is: "certain", what: "explosion with injury" },
      { offense: "PC 18755", is: "certain", what: "explosion with death or great injury" },
      { offense: "PC 12022.3", is: "certain", what: "use of a firearm in a sexual offense" },
      { offense: "PC 12022.5", is: "certain", what: "use of a firearm" },
      { offense: "PC 12022.53", is: "certain", what: "use of a firearm", fromMemory: true },
      { offense: "PC 12022.55", is: "certain", what: "shooting from a vehicle with injury" },
      { offense: "PC 12022.7", is: "certain", what: "great bodily injury" },
      { offense: "PC 12022.8", is: "certain", what: "great bodily injury in a sexual offense" },
      { offense: "PC 12022.9", is: "certain", what: "injury that ends a pregnancy" },
      { offense: "HS 11353", is: "possible", what: "heroin, cocaine or the like to a minor" },
      { offense: "HS 11380", is: "possible", what: "methamphetamine or the like to a minor" }
    ]
  }
];
var LIST3 = offenseList(CLAUSES3);
var SERIOUS_FELONIES = entriesOf(CLAUSES3);
var PLAIN_SECTIONS = {
  PC: "32 72 115 115.5 118 127 132 134 135 148.9 166 192(b) 245(a)(4) 270 290 290.011 290.018 460(b) 461(b) 466 470 470a 470b 471 472 473 474 475 476 476a 477 480 484 484b 484e 484f 484g 484h 484i 487(a) 487(b) 487(c) 487(d)(1) 487a 487b 487d 487h 487i 487j 489 490.4 490.5 496 496a 496d 499 499b 499c 502 503 504 504a 505 506 507 508 529 530 530.5 532 532a 532f 537 537e 548 549 550 594 602 647 666 666.1 666.5 1320 1320.5 4532 4573 4573.5 4573.6 4573.8 4600 12020 12021 12021.1 12025 12031 12280 12316 21310 25400 25850 29610 29800 29805 29815 29820 29900 30305 30600 30605",
  HS: "11350 11351 11351.5 11352 11355 11357 11358 11359 11360 11364 11366 11366.5 11368 11370.1 11370.6 11375 11377 11378 11378.5 11379 11379.5 11379.6 11382 11383 11395 11550",
  VC: "10801 10851 14601.2 23152",
  WI: "10980 14107"
};
var PLAIN = [
  {
    clause: "PC 1192.7(c); PC 667.5(c), by elimination",
    authority: "no serious and no violent felony",
    reach: { attempt: "counts", conspiracy: "counts" },
    lists: Object.entries(PLAIN_SECTIONS).flatMap(([code, sections]) => sections.split(" ").map((section2) => ({
      offense: `${code} ${section2}`,
      is: "certain",
      what: "neither serious nor violent"
    })))
  }
];
var PLAIN_LIST = offenseList(PLAIN);
var PLAIN_FELONIES = entriesOf(PLAIN);
var seriousFelony = remembering((charge2) => {
  const strike = superStrikeIn(charge2);
  return strike.is === "certain" ? strike : matchIn(charge2, LIST3);
});
var plainFelony = remembering((charge2) => charge2.parts.filter(({ role }) => role !== "sentencing-tag").every((part) => matchIn({ ...charge2, parts: [part] }, PLAIN_LIST).is === "certain"));

// law/shared/arrest-case.js
var arrestsIn = perPerson((facts) => {
  const convicted = new Set(facts.convictions.map(({ caseKey }) => caseKey.slice(0, 3)));
  return facts.history.cycles.flatMap(({ key, events }) => {
    if (convicted.has(key) || !events.some(({ kind }) => kind === "arrest"))
      return [];
    const whole = facts.wholeCycle(key);
    return (whole && arrestOf(facts.history.person.key, whole)) ?? [];
  });
});
function arrestCounties(facts) {
  return new Set(arrestsIn(facts).map(({ county }) => county));
}
function arrestsWithoutConviction(facts, asking) {
  return arrestsIn(facts).flatMap((arrest) => arrest.county === asking.county ? [{ facts, arrest, asking }] : []);
}

// law/shared/arrest-questions.js
function countsOf2({ counts, courtCounts }) {
  return [...counts, ...courtCounts];
}
function entriesOf2(arrest) {
  return countsOf2(arrest).flatMap(({ dispositions }) => dispositions.filter(({ kind }) => kind !== "none"));
}
function arrestEntry(id, cited, asks, meant) {
  return {
    id,
    cite: cited,
    asks,
    ask: ({ arrest }) => {
      const found2 = entriesOf2(arrest).find(meant);
      return found2 ? yes(`an entry says: ${found2.text}`, [found2.origin]) : no("no entry says so", [arrest.origin]);
    }
  };
}
var entryNotUnderstood = arrestEntry("entry-not-understood", "House rule: what cannot be read is looked at", "Is there an entry whose words are not understood?", ({ kind }) => kind === "not-understood");
var arrestIncomplete = {
  id: "record-incomplete",
  cite: "House rule: nothing is granted on a record that could not be read whole",
  asks: "Was a row set aside that may belong to this person?",
  ask: ({ facts: { history } }) => history.lost.length === 0 ? no("every row of the person was read") : yes(`not read: ${history.lost.map(({ origin }) => printLine(origin)).join(", ")}`, history.lost.map(({ origin }) => origin))
};
var proceedingsBegun = {
  id: "proceedings-begun",
  cite: 'PC 851.93(a)(2)(B), (C): "no indication that criminal proceedings have been initiated"; HS 11361.5(a)',
  asks: "Does the record show that a court took up the charges?",
  ask: ({ arrest: { courtCounts, origin } }) => courtCounts.length > 0 ? yes("a court step is on record", [courtCounts[0].origins[0]]) : no("no court step is on record", [origin])
};
function yearsFromArrest(years, id, cited) {
  const words2 = years === 1 ? "one calendar year" : `${years} calendar years`;
  return {
    id,
    cite: cited,
    asks: `Is it less than ${words2} since the arrest?`,
    ask: ({ arrest: { date: date2, origin }, asking }) => stillWaiting(waitOf(date2, years), asking, `the end of ${words2} from the arrest`, [origin])
  };
}

// law/shared/court-case.js
function courtCases(facts, asking) {
  const cases = /* @__PURE__ */ new Map();
  for (const conviction of facts.convictions) {
    const own = cases.get(conviction.caseKey);
    if (own)
      own.push(conviction);
    else
      cases.set(conviction.caseKey, [conviction]);
  }
  return [...cases].map(([key, convictions]) => ({
    facts,
    key: `${facts.history.person.key}/${key}`,
    convictions,
    asking
  }));
}

// law/shared/elsewhere.js
var DEMONSTRATION = "Demonstration, not for filing";
function ofState({ charge: charge2 }, state) {
  return charge2?.jurisdiction === state;
}
function sectionsOf({ charge: charge2 }) {
  return (charge2?.parts ?? []).map(({ section: section2 }) => section2);
}

// law/arrest-destruction/arrest-destruction.js
var LISTED = SMALL_CANNABIS.map(cite);
var OLD = OLD_POSSESSION.map(cite);
var SCHOOL_GROUNDS = [cite("HS 11357(e)")];
function lies2({ charge: charge2, level }, listed3) {
  if (!charge2 || charge2.parts.length === 0)
    return "maybe";
  const found2 = listed3.map((each) => surest2(charge2, each));
  if (found2.includes("yes"))
    return "yes";
  return found2.includes("maybe") && level !== "felony" ? "maybe" : "no";
}
function surest2({ parts: parts2 }, listed3) {
  const found2 = parts2.map((part) => withinOrMaybe(part, listed3));
  return found2.includes("yes") ? "yes" : found2.includes("maybe") ? "maybe" : "no";
}
var covered = {
  id: "small-cannabis-arrest-in-county",
  cite: "HS 11361.5(a), (b)",
  asks: "Was the person arrested in this county for former HS 11357(b) to (e) or 11360(b), or possession before 1976, without a conviction?",
  ask: ({ arrest }) => {
    const from = [arrest.origin];
    const readable = countsOf2(arrest).filter(({ charge: charge2 }) => charge2 !== void 0 && charge2.parts.length > 0);
    const found2 = readable.map((count) => lies2(count, LISTED));
    if (found2.includes("yes"))
      return yes("a charge is of these", from);
    if (before(arrest.date, MOSCONE) === "yes" && readable.some((count) => lies2(count, OLD) === "yes"))
      return yes("a charge is possession before 1976", from);
    return found2.includes("maybe") ? unknown("the subdivision of the cannabis charge", from) : no("no charge is", from);
  }
};
var otherCharges = {
  id: "other-charges-in-arrest",
  cite: "HS 11361.5(a), (c): what pertains to the arrest for these offenses; a reading",
  asks: "Does the arrest hold charges of other offenses as well?",
  ask: ({ arrest }) => {
    const found2 = countsOf2(arrest).map((count) => lies2(count, LISTED));
    if (found2.includes("no"))
      return yes("a charge is of another offense", [arrest.origin]);
    return found2.includes("maybe") ? unknown(`${CHARGE_UNREADABLE}, or a subdivision`, [arrest.origin]) : no("it holds none", [arrest.origin]);
  }
};
function arrestedBefore({ date: date2, origin }, day) {
  const is = before(date2, day);
  if (is === "unknown")
    return unknown("the day of the arrest", [origin]);
  return { is, because: `arrested ${printPartialDate(date2)}`, from: [origin] };
}
var before1976 = {
  id: "arrested-before-1976",
  cite: "HS 11361.5(a), (b)",
  asks: "Was the person arrested before 1 January 1976?",
  ask: ({ arrest }) => arrestedBefore(arrest, MOSCONE)
};
var oldLetters = {
  id: "letters-of-the-old-law",
  cite: "HS 11357, 11360 as in force before 9 November 2016; HS 11361.5 as amended then",
  asks: "Was the person arrested before 9 November 2016, when the letters changed their meaning?",
  ask: ({ arrest }) => arrestedBefore(arrest, PROP_64_LETTERS)
};
var schoolGrounds = {
  id: "school-grounds-as-minor",
  cite: "HS 11361.5(a): kept until 18",
  asks: "Was the person arrested for possession on school grounds as a minor, former HS 11357(e)?",
  ask: ({ arrest }) => {
    const found2 = countsOf2(arrest).map((count) => lies2(count, SCHOOL_GROUNDS));
    if (found2.includes("yes"))
      return yes("a charge is that", [arrest.origin]);
    return found2.includes("maybe") ? unknown("the subdivision of the cannabis charge", [arrest.origin]) : no("none is", [arrest.origin]);
  }
};
var BY_AGENCIES = { id: "hs-11361.5-a", cite: "HS 11361.5(a)" };
var wait = yearsFromArrest(2, "within-two-years-of-arrest", 'HS 11361.5(a): "two years from the date of the arrest"');
var flow = {
  steps: [
    { question: arrestIncomplete, then: review("A row that may belong to this person was set aside") },
    { question: entryNotUnderstood, then: review("Read the entry that is not understood") },
    {
      question: before1976,
      then: review("Records of arrests of before 1976 are destroyed on application to the DOJ, HS 11361.5(b)")
    },
    {
      question: oldLetters,
      then: {
        steps: [
          { question: otherCharges, then: review("Other charges stand beside it: what is destroyed is its own alone") },
          { question: schoolGrounds, then: review("Kept until the person is 18") },
          {
            question: wait,
            then: { outcome: "not-yet", reason: "Two years from the arrest have not passed", route: BY_AGENCIES }
          },
          {
            question: proceedingsBegun,
            then: review("A court took up the charges: find out that no conviction followed")
          }
        ],
        otherwise: {
          outcome: "destroy",
          reason: "The record should be destroyed already, and is not accurate for any purpose (HS 11361.7)",
          route: BY_AGENCIES,
          duty: "shall"
        }
      }
    }
  ],
  otherwise: review("What Proposition 64 made of HS 11361.5 is to be checked")
};
var arrestDestruction = {
  id: "arrest-destruction",
  title: "Destruction of old cannabis arrest records",
  cite: "HS 11361.5; HS 11361.7",
  subjectOf: ({ arrest }) => ({ kind: "arrest", arrest }),
  cases: arrestsWithoutConviction,
  covers: covered,
  first: [],
  questions: /* @__PURE__ */ new Map(),
  cautions: () => ["A duty of the agencies that keep the record: nobody need apply for it"],
  statute: { readings: {}, flow: () => flow }
};

// law/arrest-relief/punishments.js
var REACH2 = { attempt: "possible", conspiracy: "counts" };
var LONG = [
  {
    clause: "PC 851.93(a)(2)(C)(ii)",
    authority: "punishable by imprisonment for eight years or more",
    reach: REACH2,
    lists: [
      { offense: "PC 187", is: "certain", what: "murder" },
      { offense: "PC 191.5(a)", is: "certain", what: "gross vehicular manslaughter while intoxicated" },
      { offense: "PC 192(a)", is: "certain", what: "voluntary manslaughter" },
      { offense: "PC 203", is: "certain", what: "mayhem" },
      { offense: "PC 205", is: "certain", what: "aggravated mayhem" },
      { offense: "PC 206", is: "certain", what: "torture" },
      { offense: "PC 207", is: "certain", what: "kidnapping" },
      { offense: "PC 209", is: "certain", what: "kidnapping for ransom" },
      { offense: "PC 209.5", is: "certain", what: "kidnapping during carjacking" },
      { offense: "PC 211", is: "possible", what: "robbery, in a home and in concert" },
      { offense: "PC 212.5(a)", is: "possible", what: "robbery, in a home and in concert" },
      { offense: "PC 215", is: "certain", what: "carjacking" },
      { offense: "PC 220", is: "possible", what: "assault with intent, in a burglary" },
      { offense: "PC 236.1", is: "certain", what: "human trafficking", fromMemory: true },
      { offense: "PC 245(b)", is: "certain", what: "assault with a semiautomatic firearm", fromMemory: true },
      { offense: "PC 245(d)", is: "certain", what: "assault with a firearm on an officer", fromMemory: true },
      { offense: "PC 261", is: "certain", what: "rape" },
      { offense: "PC 262", is: "certain", what: "rape of a spouse (former section)", fromMemory: true },
      { offense: "PC 264.1", is: "certain", what: "rape in concert", fromMemory: true },
      { offense: "PC 269", is: "certain", what: "aggravated sexual assault of a child" },
      { offense: "PC 273ab", is: "certain", what: "assault on a child causing death" },
      { offense: "PC 286(c)", is: "certain", what: "sodomy by force", fromMemory: true },
      { offense: "PC 287(c)", is: "certain", what: "oral copulation by force", fromMemory: true },
      { offense: "PC 288(a)", is: "certain", what: "lewd acts on a child", fromMemory: true },
      { offense: "PC 288(b)", is: "certain", what: "lewd acts by force", fromMemory: true },
      { offense: "PC 288a(c)", is: "certain", what: "oral copulation by force (former section)", fromMemory: true },
      { offense: "PC 288.5", is: "certain", what: "continuous sexual abuse", fromMemory: true },
      { offense: "PC 288.7", is: "certain", what: "sexual acts with a child of 10 or younger" },
      { offense: "PC 289(a)", is: "certain", what: "sexual penetration by force", fromMemory: true },
      { offense: "PC 451(a)", is: "certain", what: "arson with injury", fromMemory: true },
      { offense: "PC 451(b)", is: "certain", what: "arson of an inhabited structure", fromMemory: true },
      { offense: "PC 451.5", is: "certain", what: "aggravated arson" },
      { offense: "HS 11352", is: "possible", what: "transport between counties that do not touch" },
      { offense: "HS 11353", is: "certain", what: "drugs to a minor" },
      { offense: "HS 11379", is: "possible", what: "transport between counties that do not touch" },
      { offense: "HS 11380", is: "certain", what: "drugs to a minor", fromMemory: true }
    ]
  }
];
var SHORT_SECTIONS = {
  PC: "32 33 69 118 136.1(a) 148 148.1 148.10 192(b) 192(c) 212.5(b) 212.5(c) 243(c) 243.1 243.4 244 245(a) 245(c) 459 460 461 484 487 496",
  HS: "11350 11351 11351.5 11357 11358 11359 11360 11377 11378",
  VC: "10851"
};
var SHORT_FROM_MEMORY = {
  PC: "243(d) 246 273a 273d 273.5 417 422 470 475 476 476a 484e 496d 503 530.5 594 646.9 666 1320.5 4573 4573.6 12020 12021 12025 12031 25400 25850 29800",
  HS: "11364 11366 11550",
  VC: "2800.2 23152 23153"
};
function shortTerms(table2, more) {
  return Object.entries(table2).flatMap(([code, sections]) => sections.split(" ").map((section2) => ({
    offense: `${code} ${section2}`,
    is: "certain",
    what: "an upper term of less than eight years",
    ...more
  })));
}
var SHORT = [
  {
    clause: "PC 851.93(a)(2)(C)(i)",
    authority: "punishable by less than eight years",
    reach: { attempt: "counts", conspiracy: "counts" },
    lists: [...shortTerms(SHORT_SECTIONS, {}), ...shortTerms(SHORT_FROM_MEMORY, { fromMemory: true })]
  }
];
var LONG_LIST = offenseList(LONG);
var SHORT_LIST = offenseList(SHORT);
var PUNISHMENTS = entriesOf([...LONG, ...SHORT]);
var punishedLong = remembering((charge2) => {
  const strike = superStrikeIn(charge2);
  return strike.is === "certain" ? strike : matchIn(charge2, LONG_LIST);
});
var punishedShort = remembering((charge2) => matchIn(charge2, SHORT_LIST));

// law/arrest-relief/questions.js
var OPERATIVE = 20220701;
var FELONIES2 = 20241001;
var REACH_BACK = onDay(19730101);
var covered2 = {
  id: "arrest-without-conviction-in-county",
  cite: "PC 851.93(a)(2)",
  asks: "Is it an arrest of this county that led to no conviction?",
  ask: ({ arrest }) => yes("no count of the cycle is a conviction", [arrest.origin])
};
var beforeLaw2 = {
  id: "before-law-in-force",
  cite: "PC 851.93, AB 1076 (2019), in operation since 1 July 2022",
  asks: `Is the law applied for a day before ${isoDate(OPERATIVE)}, when relief began?`,
  ask: ({ asking }) => asking.asOf < OPERATIVE ? yes("relief had not begun") : no("relief has begun")
};
var before1973 = {
  id: "before-1973",
  cite: "PC 851.93(a)(2): on or after 1 January 1973",
  asks: "Was the person arrested before 1 January 1973?",
  ask: ({ arrest: { date: date2, origin } }) => {
    const is = before(date2, REACH_BACK);
    if (is === "unknown")
      return unknown("the day of the arrest", [origin]);
    return { is, because: `arrested ${printPartialDate(date2)}`, from: [origin] };
  }
};
var relieved = arrestEntry("already-granted", "PC 851.93(b); PC 851.91; PC 851.8", "Has the arrest already been relieved or sealed?", ({ kind }) => kind === "relieved" || kind === "set-aside" || kind === "vacated");
var noOffense = {
  id: "no-offense-of-its-own",
  cite: "PC 851.93(a)(2)(A) to (C): an arrest for an offense",
  asks: "Was it an arrest for broken supervision only, and for no offense?",
  ask: ({ arrest }) => {
    const charges = countsOf2(arrest).flatMap(({ charge: charge2 }) => charge2 ?? []);
    const only = charges.length > 0 && charges.every(({ parts: parts2 }) => parts2.length > 0 && parts2.every(({ role }) => role === "violation"));
    return only ? yes("every charge is broken supervision", [arrest.origin]) : no("it was for an offense", [arrest.origin]);
  }
};
var handedOver = arrestEntry("handed-over", "PC 851.93(a)(2); a reading", "Was the person handed to another authority?", ({ text: text2 }) => /\bTOT\b|OTHER JURIS|EXTRADIT/i.test(text2));
var suspended = arrestEntry("proceedings-suspended", "PC 1370; a reading", "Were proceedings suspended, or put off for another matter?", ({ text: text2 }) => /PROC SUSP|INCOMP|PROS DEFERRED/i.test(text2));
var DIVERTED = /DIVERSION|DIVERTED|DEFERRED ENTRY|\bDEJ\b/i;
var diverted = arrestEntry("diverted", "PC 851.93(a)(2)(D); PC 851.87, 1000.5, 1001.7 and what follows", "Was the person diverted?", ({ text: text2 }) => DIVERTED.test(text2));
var diversionCompleted = {
  id: "diversion-completed",
  cite: "PC 851.93(a)(2)(D)",
  asks: "Was the diversion completed?",
  ask: ({ arrest }) => {
    const done = entriesOf2(arrest).find(({ kind, text: text2 }) => kind === "dismissed" || DIVERTED.test(text2) && /COMPL|SUCCESS|DISM/i.test(text2));
    return done ? yes(`an entry says: ${done.text}`, [done.origin]) : unknown("whether the diversion was completed", [arrest.origin]);
  }
};
var felony = {
  id: "felony-arrest",
  cite: "PC 851.93(a)(2)(C)",
  asks: "Was it an arrest for a felony?",
  ask: ({ arrest: { level, origin } }) => {
    if (level === "unknown")
      return unknown("the level of the charge (felony or misdemeanor)", [origin]);
    return level === "felony" ? yes("a charge is a felony", [origin]) : no(`the gravest charge is ${aLevel(level)}`, [origin]);
  }
};
var infraction = {
  id: "infraction-only",
  cite: "PC 851.93(a)(2)(A), (B): a misdemeanor",
  asks: "Were all charges infractions?",
  ask: ({ arrest: { level, origin } }) => level === "infraction" ? yes("they were", [origin]) : no("a charge is more", [origin])
};
var beforeFelonies = {
  id: "before-felony-arrests",
  cite: "PC 851.93(a)(2)(C) as amended by SB 731 (2022) and AB 168 (2024)",
  asks: `Is the law applied for a day before ${isoDate(FELONIES2)}, when relief began to reach felony arrests?`,
  ask: ({ asking }) => asking.asOf < FELONIES2 ? { ...yes("relief does not yet reach them"), until: onDay(FELONIES2) } : no("relief reaches them")
};
var ACQUITTED = /ACQUIT|NOT GUILTY/i;
function endedBy(id, cited, asks, ends) {
  return {
    id,
    cite: cited,
    asks,
    ask: ({ arrest: { courtCounts, origin } }) => {
      const all = courtCounts.length > 0 && courtCounts.every(({ dispositions }) => dispositions.some(ends));
      return all ? yes("every count did", [courtCounts[0].origins[0]]) : no("not every count did", [origin]);
    }
  };
}
var acquitted = endedBy("acquitted", "PC 851.93(a)(2)(B), (C)", "Did every count end in acquittal?", ({ text: text2 }) => ACQUITTED.test(text2));
var dismissed = endedBy("charges-dismissed", "PC 851.93(a)(2)(A)", "Was every count dismissed, or did it end in acquittal?", ({ kind, text: text2 }) => kind === "dismissed" || ACQUITTED.test(text2));
var SB_834 = 20260101;
var afterSb834 = {
  id: "since-sb-834",
  cite: "SB 834 (2025-26), whose outcome was not found",
  asks: `Is the law applied for a day since ${isoDate(SB_834)}, from which SB 834 holds if it was enacted?`,
  ask: ({ asking }) => asking.asOf < SB_834 ? no("it is not") : yes("it is")
};
var eightYears = {
  id: "eight-years-or-more",
  cite: "PC 851.93(a)(2)(C)(ii)",
  asks: "Is a charge punishable by imprisonment for eight years or more?",
  ask: ({ arrest }) => {
    const from = [arrest.origin];
    const felonies = countsOf2(arrest).filter(({ level }) => level !== "misdemeanor" && level !== "infraction");
    let open = false;
    for (const { charge: charge2 } of felonies) {
      const match = charge2 ? punishedLong(charge2) : void 0;
      if (match?.is === "certain")
        return yes(match.because, from);
      open ||= match === void 0 || match.is === "possible" || punishedShort(charge2).is !== "certain";
    }
    return open ? unknown("whether a charge is punishable by eight years or more (the table does not have it)", from) : no("the upper terms are less", from);
  }
};

// law/arrest-relief/arrest-relief.js
var ROUTES = {
  dismissed: { id: "misdemeanor-dismissed", cite: "PC 851.93(a)(2)(A)" },
  misdemeanor: { id: "misdemeanor-no-proceedings", cite: "PC 851.93(a)(2)(B)" },
  acquittedMisdemeanor: { id: "misdemeanor-acquitted", cite: "PC 851.93(a)(2)(B)" },
  felony: { id: "felony-no-proceedings", cite: "PC 851.93(a)(2)(C)(i)" },
  grave: { id: "grave-felony-no-proceedings", cite: "PC 851.93(a)(2)(C)(ii)" },
  acquittedFelony: { id: "felony-acquitted", cite: "PC 851.93(a)(2)(C)" },
  diversion: { id: "diversion-completed", cite: "PC 851.93(a)(2)(D)" }
};
function predicted(route, reason2) {
  return { outcome: "automatic-relief", reason: reason2, route, duty: "shall" };
}
function later2(route, reason2) {
  return { outcome: "not-yet", reason: reason2, route };
}
var noEnding = review("A court took up the charges, and the record shows no ending of some");
var felonyArrest = {
  steps: [
    { question: beforeFelonies, then: later2(ROUTES.felony, "Relief does not yet reach felony arrests") },
    { question: acquitted, then: predicted(ROUTES.acquittedFelony, "A felony arrest that ended in acquittal") },
    {
      question: dismissed,
      then: {
        steps: [
          {
            question: afterSb834,
            then: {
              outcome: "not-eligible",
              reason: "A felony charge that was dismissed is not in the list (SB 834 of 2025-26, whose outcome was not found, would add it): a petition under PC 851.91 (CR-409) is the way"
            }
          }
        ],
        otherwise: {
          outcome: "not-eligible",
          reason: "A felony charge that was dismissed is not in the list: a petition under PC 851.91 (CR-409) is the way"
        }
      }
    },
    { question: proceedingsBegun, then: noEnding },
    {
      question: eightYears,
      then: {
        steps: [
          {
            question: yearsFromArrest(6, "within-six-years-of-arrest", "PC 851.93(a)(2)(C)(ii)"),
            then: later2(ROUTES.grave, "Six calendar years from the arrest have not passed")
          }
        ],
        otherwise: predicted(ROUTES.grave, "A grave felony arrest, six calendar years ago and more, without proceedings")
      }
    },
    {
      question: yearsFromArrest(3, "within-three-years-of-arrest", "PC 851.93(a)(2)(C)(i)"),
      then: later2(ROUTES.felony, "Three calendar years from the arrest have not passed")
    }
  ],
  otherwise: predicted(ROUTES.felony, "A felony arrest, three calendar years ago and more, without proceedings")
};
var misdemeanorArrest = [
  {
    question: infraction,
    then: review("PC 851.93 speaks of misdemeanors and felonies; whether it reaches infractions is open")
  },
  { question: acquitted, then: predicted(ROUTES.acquittedMisdemeanor, "A misdemeanor arrest that ended in acquittal") },
  { question: dismissed, then: predicted(ROUTES.dismissed, "A misdemeanor arrest, and the charge was dismissed") },
  { question: proceedingsBegun, then: noEnding },
  {
    question: yearsFromArrest(1, "within-a-year-of-arrest", "PC 851.93(a)(2)(B)"),
    then: later2(ROUTES.misdemeanor, "A calendar year from the arrest has not passed")
  }
];
var flow2 = {
  steps: [
    { question: beforeLaw2, then: { outcome: "not-eligible", reason: "The law was not yet in force" } },
    { question: before1973, then: { outcome: "not-eligible", reason: "Arrested before 1973" } },
    {
      question: relieved,
      then: { outcome: "already-relieved", reason: "A later entry shows that the arrest was already relieved" }
    },
    { question: arrestIncomplete, then: review("A row that may belong to this person was set aside") },
    { question: entryNotUnderstood, then: review("Read the entry that is not understood") },
    { question: noOffense, then: { outcome: "not-a-candidate", reason: "No arrest for an offense of its own" } },
    { question: handedOver, then: review("Handed to another authority: find out what became of it there") },
    { question: suspended, then: review("Proceedings were suspended or put off: find out how they ended") },
    {
      question: diverted,
      then: {
        steps: [{ question: diversionCompleted, then: predicted(ROUTES.diversion, "Diversion was completed") }],
        otherwise: { outcome: "not-eligible", reason: "Diversion was not completed" }
      }
    },
    { question: felony, then: felonyArrest },
    ...misdemeanorArrest
  ],
  otherwise: predicted(ROUTES.misdemeanor, "A misdemeanor arrest, a calendar year ago and more, without proceedings")
};
var CAUTIONS = [
  "A prediction from what the record shows: the DOJ grants the relief, and may know of proceedings that the file does not show"
];
var DETENTION = /DETENTION ONLY/i;
function cautions({ arrest: { counts } }) {
  const detained = counts.some(({ dispositions }) => dispositions.some(({ text: text2 }) => DETENTION.test(text2)));
  return detained ? [...CAUTIONS, "Released under PC 849(b): by PC 849.5 a detention only and no arrest"] : CAUTIONS;
}
var arrestRelief = {
  id: "arrest-relief",
  title: "Automatic arrest relief",
  cite: "PC 851.93",
  subjectOf: ({ arrest }) => ({ kind: "arrest", arrest }),
  cases: arrestsWithoutConviction,
  covers: covered2,
  first: [],
  questions: /* @__PURE__ */ new Map(),
  cautions,
  statute: { readings: {}, flow: () => flow2 }
};

// law/automatic-conviction-relief/questions.js
var OPERATIVE2 = 20220701;
var FELONY_CLAUSE = 20241001;
var REACH_BACK2 = onDay(19730101);
var covered3 = {
  id: "convicted-in-county",
  cite: "PC 1203.425(a)(1)",
  asks: "Was the person convicted in this county?",
  ask: (subject) => {
    const from = [subject.conviction.origin];
    if (!inCounty(subject))
      return no("the conviction is of another county", from);
    if (isViolation(subject.conviction))
      return no("broken supervision is no conviction of its own", from);
    return yes("convicted in the county", from);
  }
};
var before19732 = {
  id: "before-1973",
  cite: "PC 1203.425(a)(1)(B)(v): on or after 1 January 1973",
  asks: "Was the person convicted before 1 January 1973?",
  ask: ({ conviction: { date: date2, origin } }) => {
    const is = before(date2, REACH_BACK2);
    if (is === "unknown")
      return unknown("the conviction date", [origin]);
    return { is, because: `convicted ${printPartialDate(date2)}`, from: [origin] };
  }
};
var mustRegister = {
  id: "must-register",
  cite: "PC 1203.425(a)(1)(B)(i); PC 290 to 290.024",
  asks: "Is the person required to register as a sex offender?",
  ask: ({ facts }) => {
    const entry = facts.registrations.find(isSexRegistration);
    const offense = facts.convictions.find((each) => !wasVacated(each) && registrableOf(each).is !== "no");
    const from = entry?.origin ?? offense?.origin;
    if (!from)
      return no("no registration and no offense of PC 290(c) on record");
    return unknown("whether the duty to register still stands (tiers end it since 2021; the record does not say when)", [from]);
  }
};
var supervisedRelease = {
  id: "in-supervised-release-file",
  cite: "PC 1203.425(a)(1)(B)(ii)",
  asks: "Has the person an active record in the Supervised Release File?",
  ask: () => no("only the DOJ can see it; taken to be absent, so that the result is a prediction")
};
var probationGranted = {
  id: "probation-granted",
  cite: "PC 1203.425(a)(1)(B)(v)(I)",
  asks: "Was the person granted probation?",
  ask: (subject) => sentencedTo("probation", subject)
};
var prisonSentence = {
  id: "prison-sentence",
  cite: "PC 1203.425(a)(1)(B)(iv), but for the felony clause",
  asks: "Did the conviction result in state prison?",
  ask: (subject) => sentencedTo("prison", subject)
};
var felony2 = {
  id: "felony",
  cite: "PC 1203.425(a)(1)(B)(v)(II), (III)",
  asks: "Is the conviction a felony?",
  ask: ({ conviction }) => levelOf(conviction, "felony")
};
var revoked = {
  id: "probation-revoked",
  cite: 'PC 1203.425(a)(1)(B)(v)(I): "without revocation"',
  asks: "Was the probation revoked?",
  ask: (subject) => {
    const { revoked: is, revokedFrom } = given(subject);
    if (is === "unknown")
      return unknown("whether a later custody was for breaking probation", revokedFrom);
    return is === "yes" ? yes("an entry says so", revokedFrom) : no("no entry says so", revokedFrom);
  }
};
var onProbation = {
  id: "on-probation",
  cite: 'PC 1203.425(a)(1)(B)(v)(I): "appears to have completed their term"',
  asks: "Does the probation for this conviction still run?",
  ask: (subject) => stillWaiting(given(subject).probationEnds, subject.asking, "the end of probation", [subject.conviction.origin])
};
var sentenceRuns = {
  id: "sentence-runs",
  cite: 'PC 1203.425(a)(1)(B)(v)(II): "appears to have completed their sentence"',
  asks: "Does the sentence for this conviction still run?",
  ask: (subject) => stillWaiting(given(subject).ends, subject.asking, "the end of the sentence", [subject.conviction.origin])
};
var withinYear = {
  id: "within-a-year-of-judgment",
  cite: 'PC 1203.425(a)(1)(B)(v)(II): "at least one calendar year has elapsed since the date of judgment"',
  asks: "Is it less than a calendar year since the judgment?",
  ask: ({ conviction: { date: date2, origin }, asking }) => stillWaiting(waitOf(date2, 1), asking, "the end of a year from the judgment", [origin])
};
var beforeFelonyClause = {
  id: "before-felony-clause",
  cite: "PC 1203.425(a)(1)(B)(v)(III) as amended by SB 731 (2022) and AB 168 (2024)",
  asks: `Is the law applied for a day before ${isoDate(FELONY_CLAUSE)}, when relief began to reach other felonies?`,
  ask: ({ asking }) => asking.asOf < FELONY_CLAUSE ? { ...yes("the felony clause is not yet in operation"), until: onDay(FELONY_CLAUSE) } : no("the felony clause is in operation")
};
var serious = {
  id: "serious-or-violent",
  cite: "PC 1203.425(a)(1)(B)(v)(III); PC 1192.7(c); PC 667.5(c)",
  asks: "Is it a serious or violent felony?",
  ask: ({ conviction: { charge: charge2, origin } }) => {
    if (!charge2)
      return unknown(CHARGE_UNREADABLE, [origin]);
    const match = seriousFelony(charge2);
    if (match.is === "no")
      return plainFelony(charge2) ? no("the section is on neither list", [origin]) : unknown(`whether ${printed2(charge2)} is serious or violent (the lists known here do not settle it)`, [origin]);
    return match.is === "certain" ? yes(match.because, [origin]) : unknown(`whether ${match.because}`, [origin]);
  }
};
var ENHANCEMENTS = [
  "PC 186.22",
  "PC 12022",
  "PC 12022.5",
  "PC 12022.53",
  "PC 12022.55",
  "PC 12022.7",
  "PC 12022.9"
].map(cite);
var enhanced = {
  id: "enhancement-in-cycle",
  cite: "PC 1192.7(c)(8), (23), (28)",
  asks: "Does a count of the same cycle name an enhancement that can make any felony serious?",
  ask: ({ facts, conviction }) => {
    const found2 = cycleCharges(facts, conviction).some(({ parts: parts2 }) => parts2.some((part) => ENHANCEMENTS.some((each) => within(part, each))));
    return found2 ? unknown("whether an enhancement named in the cycle was found true for this count", [conviction.origin]) : no("none is named", [conviction.origin]);
  }
};
var registrableItself = {
  id: "registrable-felony",
  cite: "PC 1203.425(a)(1)(B)(v)(III); PC 290(c)",
  asks: "Does the felony require registration under PC 290(c)?",
  ask: ({ conviction }) => {
    const { charge: charge2, origin } = conviction;
    if (!charge2)
      return unknown(CHARGE_UNREADABLE, [origin]);
    const match = registrableOf(conviction);
    if (match.is === "no")
      return no("the section is not listed", [origin]);
    return match.is === "certain" ? yes(match.because, [origin]) : unknown(`whether ${match.because}`, [origin]);
  }
};
var YEARS = 4;
var newFelony = {
  id: "felony-within-four-years",
  cite: "PC 1203.425(a)(1)(B)(v)(III): no new felony conviction in four years",
  asks: "Was the person convicted of another felony within four years of completing the sentence?",
  ask: (subject) => {
    const { facts, conviction, asking } = subject;
    const { ends } = given(subject);
    let open;
    for (const each of facts.convictions) {
      if (each.caseKey === conviction.caseKey || each.levelAtConviction === "misdemeanor" || wasVacated(each))
        continue;
      if (each.levelAtConviction === "infraction" || isViolation(each) || before(conviction.date, each.date) === "no")
        continue;
      const late = onOrBefore(waitOf(ends, YEARS), each.date);
      const early = before(each.date, ends);
      if (late === "yes" || early === "yes" || each.date.kind === "known" && each.date.earliest > asking.asOf)
        continue;
      if (late === "no" && early === "no" && each.levelAtConviction === "felony")
        return yes(`convicted of a felony ${printPartialDate(each.date)}`, [each.origin]);
      open ??= unknown("whether another conviction is a felony of the four years after the sentence", [each.origin]);
    }
    return open ?? no("no such conviction on record", [conviction.origin]);
  }
};
var withinFourYears = {
  id: "within-four-years-of-sentence",
  cite: 'PC 1203.425(a)(1)(B)(v)(III): "a period of four years"',
  asks: "Is it less than four years since all of the sentence, with supervision and parole, was completed?",
  ask: (subject) => stillWaiting(waitOf(given(subject).ends, YEARS), subject.asking, "the end of four years from the end of the sentence", [subject.conviction.origin])
};

// law/automatic-conviction-relief/automatic-conviction-relief.js
var OTHER_CASES = freeOfOtherCases("PC 1203.425(a)(1)(B)(iii)");
var ROUTES2 = {
  probation: { id: "probation-completed", cite: "PC 1203.425(a)(1)(B)(v)(I)" },
  misdemeanor: { id: "misdemeanor-a-year-on", cite: "PC 1203.425(a)(1)(B)(v)(II)" },
  felony: { id: "felony-four-years-on", cite: "PC 1203.425(a)(1)(B)(v)(III)" }
};
function predicted2(route, reason2) {
  return { outcome: "automatic-relief", reason: reason2, route, duty: "shall" };
}
function later3(route, reason2) {
  return { outcome: "not-yet", reason: reason2, route };
}
var felonyClause = {
  steps: [
    { question: beforeFelonyClause, then: later3(ROUTES2.felony, "The felony clause is not yet in operation") },
    { question: serious, then: { outcome: "not-eligible", reason: "A serious or violent felony" } },
    { question: registrableItself, then: { outcome: "not-eligible", reason: "A felony that requires registration" } },
    { question: enhanced, then: { outcome: "not-eligible", reason: "An enhancement makes the felony serious" } },
    {
      question: withinFourYears,
      then: later3(ROUTES2.felony, "Four years from the end of the sentence have not passed")
    },
    ...OTHER_CASES,
    {
      question: newFelony,
      then: review("A new felony within the four years: whether later years without one count is not settled")
    }
  ],
  otherwise: predicted2(ROUTES2.felony, "A felony, completed four years ago and more, without another")
};
var misdemeanorClause = {
  steps: [
    { question: withinYear, then: later3(ROUTES2.misdemeanor, "A year from the judgment has not passed") },
    { question: sentenceRuns, then: later3(ROUTES2.misdemeanor, "The sentence still runs") },
    ...OTHER_CASES
  ],
  otherwise: predicted2(ROUTES2.misdemeanor, "The sentence appears completed, a year from the judgment and more")
};
var revokedFlow = {
  steps: [{ question: felony2, then: felonyClause }],
  otherwise: {
    outcome: "not-eligible",
    reason: "Probation for a misdemeanor was revoked: only a petition (PC 1203.4) is left"
  }
};
var flow3 = {
  steps: [
    beforeLaw("PC 1203.425, AB 1076 (2019), in operation since 1 July 2022", OPERATIVE2),
    notAdult("PC 1203.425(a)(1)"),
    reportedTwice,
    alreadyRelieved("PC 1203.425(a)(2)", "Has the conviction already been set aside, dismissed, sealed or vacated?"),
    recordNotWhole,
    unreadableCharge,
    { question: before19732, then: { outcome: "not-eligible", reason: "Convicted before 1973" } },
    { question: mustRegister, then: { outcome: "not-eligible", reason: "Required to register" } },
    { question: supervisedRelease, then: { outcome: "not-eligible", reason: "Under supervised release" } },
    {
      question: probationGranted,
      then: {
        steps: [
          {
            question: prisonSentence,
            then: review("Probation and prison are both on record: find out which was executed")
          },
          { question: revoked, then: revokedFlow },
          { question: onProbation, then: later3(ROUTES2.probation, "Probation still runs") },
          ...OTHER_CASES
        ],
        otherwise: predicted2(ROUTES2.probation, "Probation appears completed without revocation")
      }
    },
    { question: felony2, then: felonyClause },
    {
      question: prisonSentence,
      then: review("Prison for what is no felony on record: find out the level")
    },
    ...misdemeanorClause.steps
  ],
  otherwise: misdemeanorClause.otherwise
};
var CAUTIONS2 = [
  "A prediction from what the record shows: the DOJ alone sees the Supervised Release File and grants the relief",
  "A note on the record and no erasure; the FBI and private databases keep copies. A petition (PC 1203.4 and its like) stays open"
];
var automaticConvictionRelief = byStatute({
  id: "automatic-conviction-relief",
  title: "Automatic conviction relief",
  cite: "PC 1203.425",
  after: ["prop-64", "prop-47", "reduction", "dismissal"],
  covers: covered3,
  flow: flow3,
  cautions: () => CAUTIONS2
});

// law/dismissal/lists.js
var ITSELF = { attempt: "no", conspiracy: "no" };
var NEVER = [
  {
    clause: "PC 1203.4(b)",
    authority: "subdivision (a) does not apply to these",
    reach: ITSELF,
    lists: [
      { offense: "PC 286(c)", is: "certain", what: "sodomy with a child or by force" },
      { offense: "PC 288", is: "certain", what: "lewd acts on a child or dependent person" },
      { offense: "PC 287(c)", is: "certain", what: "oral copulation with a child or by force" },
      { offense: "PC 288a(c)", is: "certain", what: "oral copulation with a child or by force (former section)" },
      { offense: "PC 288.5", is: "certain", what: "continuous sexual abuse of a child" },
      { offense: "PC 289(j)", is: "certain", what: "sexual penetration of a child" },
      { offense: "PC 311.1", is: "certain", what: "bringing matter into the state that depicts a minor" },
      { offense: "PC 311.2", is: "certain", what: "distributing matter that depicts a minor" },
      { offense: "PC 311.3", is: "certain", what: "sexual exploitation of a child" },
      { offense: "PC 311.11", is: "certain", what: "possessing matter that depicts a minor" }
    ]
  },
  {
    clause: "PC 1203.4(b), VC 42002.1",
    authority: "misdemeanors within VC 42002.1: no stop for inspection of equipment, or a condition that endangers a person",
    reach: ITSELF,
    lists: [
      { offense: "VC 2800", is: "possible", what: "failing to obey an officer's order" },
      { offense: "VC 2801", is: "possible", what: "failing to obey a firefighter's order" },
      { offense: "VC 2803", is: "possible", what: "an unlawful load" }
    ]
  }
];
var NEVER_AS_FELONY = [
  {
    clause: "PC 1203.4(b)",
    authority: "a felony conviction under PC 261.5(d)",
    reach: ITSELF,
    lists: [{ offense: "PC 261.5(d)", is: "certain", what: "unlawful intercourse with a minor under 16" }]
  }
];
var DISCRETIONARY = [
  {
    clause: "PC 1203.4(c); VC 12810(a) to (e)",
    authority: "relief in the discretion of the court and the interests of justice",
    reach: ITSELF,
    lists: [
      { offense: "VC 20001", is: "certain", what: "hit and run with injury" },
      { offense: "VC 20002", is: "certain", what: "hit and run" },
      { offense: "VC 23152", is: "certain", what: "driving under the influence" },
      { offense: "VC 23153", is: "certain", what: "driving under the influence with injury" },
      { offense: "VC 23140", is: "certain", what: "driving under the influence under 21" },
      { offense: "VC 23103", is: "certain", what: "reckless driving" },
      { offense: "VC 23104", is: "certain", what: "reckless driving with injury" },
      { offense: "VC 23109(a)", is: "certain", what: "speed contest" },
      { offense: "VC 23109(c)", is: "certain", what: "exhibition of speed" },
      { offense: "VC 23109.1", is: "certain", what: "speed contest with injury" },
      { offense: "VC 2800.2", is: "certain", what: "evading an officer recklessly" },
      { offense: "VC 2800.3", is: "certain", what: "evading an officer with injury" },
      { offense: "VC 14601", is: "certain", what: "driving on a suspended licence" },
      { offense: "VC 14601.1", is: "certain", what: "driving on a suspended licence" },
      { offense: "VC 14601.2", is: "certain", what: "driving on a licence suspended for DUI" },
      { offense: "VC 14601.3", is: "certain", what: "habitual traffic offender" },
      { offense: "VC 14601.5", is: "certain", what: "driving on a licence suspended for refusal" },
      { offense: "VC 21651(b)", is: "certain", what: "driving on the wrong side of a divided road" },
      { offense: "VC 22348(b)", is: "certain", what: "driving at more than 100 miles an hour" },
      { offense: "VC 31602", is: "certain", what: "transport of explosives" },
      { offense: "PC 191.5(b)", is: "certain", what: "vehicular manslaughter while intoxicated" },
      { offense: "PC 192(c)", is: "certain", what: "vehicular manslaughter" }
    ]
  }
];
var REALIGNED = [
  {
    clause: "PC 1203.42; PC 1170(h)",
    authority: "punished under PC 1170(h) since the Realignment of 2011",
    reach: { attempt: "counts", conspiracy: "possible" },
    lists: [
      { offense: "PC 32", is: "certain", what: "accessory (PC 33)" },
      { offense: "PC 69", is: "certain", what: "resisting an executive officer" },
      { offense: "PC 148.10", is: "certain", what: "resisting an officer with injury" },
      { offense: "HS 11350", is: "certain", what: "possession of a controlled substance", fromMemory: true },
      { offense: "HS 11351", is: "certain", what: "possession for sale", fromMemory: true },
      { offense: "HS 11351.5", is: "certain", what: "possession of cocaine base for sale", fromMemory: true },
      { offense: "HS 11352", is: "certain", what: "transport or sale", fromMemory: true },
      { offense: "HS 11357", is: "certain", what: "possession of cannabis" },
      { offense: "HS 11358", is: "certain", what: "cultivation of cannabis" },
      { offense: "HS 11359", is: "certain", what: "possession of cannabis for sale" },
      { offense: "HS 11360", is: "certain", what: "transport or sale of cannabis" },
      { offense: "HS 11366", is: "certain", what: "keeping a place for drugs", fromMemory: true },
      { offense: "HS 11377", is: "certain", what: "possession of a controlled substance", fromMemory: true },
      { offense: "HS 11378", is: "certain", what: "possession for sale" },
      { offense: "HS 11379", is: "certain", what: "transport or sale", fromMemory: true },
      { offense: "PC 459", is: "possible", what: "burglary of the second degree" },
      { offense: "PC 460(b)", is: "certain", what: "burglary of the second degree" },
      { offense: "PC 470", is: "certain", what: "forgery", fromMemory: true },
      { offense: "PC 475", is: "certain", what: "possession of a forged instrument", fromMemory: true },
      { offense: "PC 476", is: "certain", what: "fictitious check", fromMemory: true },
      { offense: "PC 487", is: "possible", what: "grand theft, but of a firearm" },
      { offense: "PC 496", is: "certain", what: "receiving stolen property", fromMemory: true },
      { offense: "PC 530.5", is: "certain", what: "identity theft", fromMemory: true },
      { offense: "VC 10851", is: "certain", what: "taking or driving a vehicle" }
    ]
  }
];
var DISMISSAL_OFFENSES = entriesOf([
  ...NEVER,
  ...NEVER_AS_FELONY,
  ...DISCRETIONARY,
  ...REALIGNED
]);
function finder(clauses) {
  const list = offenseList(clauses);
  return remembering((charge2) => matchIn(charge2, list));
}
var neverDismissed = finder(NEVER);
var neverAsFelony = finder(NEVER_AS_FELONY);
var discretionary = finder(DISCRETIONARY);
var realigned = finder(REALIGNED);

// law/dismissal/questions.js
var covered4 = {
  id: "convicted-in-county",
  cite: "PC 1203.4, 1203.4a, 1203.41, 1203.42, 1203.43, 1203.49",
  asks: "Was the person convicted in this county?",
  ask: (subject) => {
    const from = [subject.conviction.origin];
    if (!inCounty(subject))
      return no("the conviction is of another county", from);
    if (isViolation(subject.conviction))
      return no("broken supervision is no conviction of its own", from);
    return yes("convicted in the county", from);
  }
};
var deferredEntry = {
  id: "deferred-entry",
  cite: "PC 1203.43; former PC 1000 to 1000.4 (1997 to 2017)",
  asks: "Does the record speak of a deferred entry of judgment?",
  ask: ({ conviction: { count, origin } }) => count.dispositions.some(({ text: text2 }) => DEFERRED.test(text2)) || count.remarks.some((text2) => DEFERRED.test(text2)) ? yes("an entry or a comment does", [origin]) : no("no entry does", [origin])
};
var FULFILLED = /COMPL|SUCCESS|DISM/i;
var deferralCompleted = {
  id: "deferral-completed",
  cite: "PC 1203.43(b); former PC 1000.3",
  asks: "Did the person complete the deferred entry of judgment, so that the charges were dismissed?",
  ask: ({ conviction: { count, origin } }) => {
    const done = count.dispositions.find(({ text: text2 }) => DEFERRED.test(text2) && FULFILLED.test(text2));
    return done ? yes(`an entry says: ${done.text}`, [done.origin]) : unknown("whether the deferral was completed (the court file says it)", [origin]);
  }
};
var DEFERRED = /DEFERRED ENTRY|\bDEJ\b/i;
var PROSTITUTION = cite("PC 647(b)");
var prostitution = {
  id: "prostitution",
  cite: "PC 1203.49; PC 647(b)",
  asks: "Is the conviction for prostitution or solicitation (PC 647(b)), with probation?",
  ask: (subject) => {
    const { charge: charge2, origin } = subject.conviction;
    if (!charge2?.parts.some((part) => within(part, PROSTITUTION)))
      return no("the conviction is for another offense", [origin]);
    return ofSentence(given(subject).probation, "the conviction is for PC 647(b)", subject);
  }
};
var traffickingVictim = notInRecord("trafficking-victim", "PC 1203.49", "Can the person show that the conviction came of being a victim of human trafficking?", "whether the person was a victim of human trafficking (they, and no record, can say)");
var bothTerms = {
  id: "probation-and-prison",
  cite: "PC 1203.4(a); PC 1203.41",
  asks: "Does the record give both probation and prison for the conviction?",
  ask: (subject) => {
    const { probation: probation2, prison: prison3 } = given(subject);
    const both = allOf([probation2, prison3]);
    return ofSentence(both, both === "yes" ? "it gives both" : "it does not", subject);
  }
};
var probationGranted2 = {
  id: "probation-granted",
  cite: "PC 1203.4(a)(1)",
  asks: "Was the person granted probation?",
  ask: (subject) => sentencedTo("probation", subject)
};
var infraction2 = {
  id: "infraction",
  cite: "PC 1203.4(b); PC 1203.4a(c)",
  asks: "Is the conviction an infraction?",
  ask: ({ conviction }) => levelOf(conviction, "infraction")
};
var felony3 = {
  id: "felony",
  cite: "PC 1203.4a(a); PC 1203.41(a); PC 17(b)",
  asks: "Is the conviction a felony?",
  ask: ({ conviction }) => levelOf(conviction, "felony")
};
function listed(id, cited, asks, find) {
  return {
    id,
    cite: cited,
    asks,
    ask: ({ conviction: { charge: charge2, origin } }) => {
      const match = charge2 ? find(charge2) : void 0;
      if (!match)
        return unknown("the charge (it cannot be read, or names no section)", [origin]);
      if (match.is === "no")
        return no("the section is not listed", [origin]);
      return match.is === "certain" ? yes(match.because, [origin]) : unknown(`whether ${match.because}`, [origin]);
    }
  };
}
var excluded = listed("excluded-offense", "PC 1203.4(b)", "Is the offense one that PC 1203.4 never reaches?", neverDismissed);
var excludedFelony = {
  id: "excluded-as-felony",
  cite: "PC 1203.4(b); PC 261.5(d)",
  asks: "Is it a felony conviction under PC 261.5(d)?",
  ask: ({ conviction: { charge: charge2, level, origin } }) => {
    const match = charge2 ? neverAsFelony(charge2) : void 0;
    if (!match || match.is === "no" || level === "misdemeanor")
      return no("it is not", [origin]);
    return match.is === "certain" && level === "felony" ? yes(match.because, [origin]) : unknown("the subdivision or the level of the conviction under PC 261.5", [origin]);
  }
};
var discretionaryOffense = listed("discretionary-offense", "PC 1203.4(c); VC 12810(a) to (e)", "Is the offense one for which relief is in the discretion of the court?", discretionary);
var onProbation2 = {
  id: "on-probation",
  cite: 'PC 1203.4(a)(1): "after the termination of the period of probation"',
  asks: "Does the probation for this conviction still run?",
  ask: (subject) => stillWaiting(given(subject).probationEnds, subject.asking, "the end of probation", [subject.conviction.origin])
};
var revoked2 = {
  id: "probation-broken",
  cite: 'PC 1203.4(a)(1): "fulfilled the conditions of probation for the entire period"',
  asks: "Was the probation revoked or broken?",
  ask: (subject) => {
    const { revoked: is, revokedFrom } = given(subject);
    if (is === "unknown")
      return unknown("whether a later custody was for breaking probation", revokedFrom);
    return is === "yes" ? yes("an entry says so", revokedFrom) : no("no entry says so", revokedFrom);
  }
};
var dischargedEarly = {
  id: "discharged-early",
  cite: "PC 1203.4(a)(1); PC 1203.3",
  asks: "Was the person discharged from probation before its term?",
  ask: (subject) => {
    const { endedBy: endedBy2 } = given(subject);
    const { origin } = subject.conviction;
    return endedBy2 ? yes(`an entry of ${printPartialDate(endedBy2)} ends it`, [origin]) : no("no entry ends it early", [origin]);
  }
};
var yearFromJudgment = {
  id: "within-a-year-of-judgment",
  cite: 'PC 1203.4a(a): "one year from the date of pronouncement of judgment"',
  asks: "Is it less than a year since the judgment?",
  ask: ({ conviction: { date: date2, origin }, asking }) => stillWaiting(waitOf(date2, 1), asking, "the end of a year from the judgment", [origin])
};
var sentenceRuns2 = {
  id: "sentence-runs",
  cite: 'PC 1203.4a(a): "has fully complied with and performed the sentence"',
  asks: "Does the sentence for this conviction still run?",
  ask: (subject) => stillWaiting(given(subject).ends, subject.asking, "the end of the sentence", [subject.conviction.origin])
};
var MISDEMEANOR_EXCLUDED = ["PC 288", "VC 2800", "VC 2801", "VC 2803"].map(cite);
var excludedMisdemeanor = {
  id: "excluded-misdemeanor",
  cite: "PC 1203.4a",
  asks: "Is it one of the misdemeanors that PC 1203.4a leaves out (PC 288, VC 42002.1)?",
  ask: ({ conviction: { charge: charge2, origin } }) => {
    if (!charge2)
      return unknown("the charge (it cannot be read, or names no section)", [origin]);
    const is = charge2.parts.some((part) => MISDEMEANOR_EXCLUDED.some((each) => within(part, each)));
    return is ? yes("it is", [origin]) : no("it is not", [origin]);
  }
};
var laterConviction = {
  id: "convicted-since",
  cite: 'PC 1203.4a(a): "lived an honest and upright life"; a reading',
  asks: "Was the person convicted of anything after this judgment?",
  ask: ({ facts, conviction }) => {
    let open;
    for (const each of facts.convictions) {
      if (each === conviction || each.caseKey === conviction.caseKey || isViolation(each) || wasVacated(each))
        continue;
      const later6 = before(conviction.date, each.date);
      if (later6 === "yes")
        return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
      if (later6 === "unknown")
        open ??= unknown("whether another conviction came later", [each.origin]);
    }
    return open ?? no("no later conviction on record", [conviction.origin]);
  }
};

// law/dismissal/prison-and-jail.js
var prison = {
  id: "prison-sentence",
  cite: "PC 1203.41(a); PC 1203.42",
  asks: "Was the sentence state prison?",
  ask: (subject) => sentencedTo("prison", subject)
};
var REALIGNMENT = onDay(20111001);
var beforeRealignment = {
  id: "before-realignment",
  cite: "PC 1203.42; Realignment of 2011, 1 October 2011",
  asks: "Was the person sentenced before 1 October 2011?",
  ask: ({ conviction: { date: date2, origin } }) => {
    const is = before(date2, REALIGNMENT);
    if (is === "unknown")
      return unknown("the exact conviction date", [origin]);
    return { is, because: `convicted ${printPartialDate(date2)}`, from: [origin] };
  }
};
var wouldBeJail = {
  id: "would-be-county-jail",
  cite: "PC 1203.42; PC 1170(h)",
  asks: "Would the sentence since the Realignment be county jail under PC 1170(h)?",
  ask: ({ conviction: { charge: charge2, origin } }) => {
    if (!charge2)
      return unknown(CHARGE_UNREADABLE, [origin]);
    const serious2 = seriousFelony(charge2);
    if (serious2.is === "certain")
      return no(serious2.because, [origin]);
    const match = realigned(charge2);
    return match.is === "certain" ? yes(match.because, [origin]) : unknown(`whether ${printed2(charge2)} is punished under PC 1170(h) today`, [origin]);
  }
};
var registrableOffense = listed("registrable-offense", "PC 1203.41; PC 290(c)", "Does the offense require registration under PC 290(c)?", registrableIn);
function notYetLaw(id, cited, day, what) {
  return {
    id,
    cite: cited,
    asks: `Is the law applied for a day before ${isoDate(day)}, when ${what}?`,
    ask: ({ asking }) => asking.asOf < day ? { ...yes("it is"), until: onDay(day) } : no("the law reaches such sentences")
  };
}
var beforeJailRelief = notYetLaw("before-ab-651", "PC 1203.41, added by AB 651 (2013), 1 January 2014", 20140101, "PC 1203.41 began to reach county jail felonies");
var beforeRealignedRelief = notYetLaw("before-ab-1115", "PC 1203.42, added by AB 1115 (Stats. 2017, ch. 207), 1 January 2018", 20180101, "PC 1203.42 began to reach older prison sentences");
var beforePrisonRelief = notYetLaw("before-sb-731", "PC 1203.41 as amended by SB 731 (Stats. 2022, ch. 814), 1 January 2023", 20230101, "PC 1203.41 began to reach prison sentences");
function yearsFromSentence(years, cited) {
  return {
    id: years === 1 ? "within-a-year-of-sentence" : "within-two-years-of-sentence",
    cite: cited,
    asks: `Is it less than ${years === 1 ? "one year" : "two years"} since the end of the sentence?`,
    ask: (subject) => stillWaiting(waitOf(given(subject).ends, years), subject.asking, `the end of ${years === 1 ? "a year" : "two years"} from the end of the sentence`, [subject.conviction.origin])
  };
}
var mandatorySupervision = {
  id: "mandatory-supervision",
  cite: "PC 1203.41(a)(2); PC 1170(h)(5)(B)",
  asks: "Was part of the county jail term served under mandatory supervision?",
  ask: (subject) => given(subject).mandatorySupervision ? yes("the record gives mandatory supervision", [subject.conviction.origin]) : no("the record gives none", [subject.conviction.origin])
};
var sentencedAfterRealignment = {
  id: "since-realignment",
  cite: "PC 1203.41; PC 1170(h), 1 October 2011",
  asks: "Was the person sentenced on or after 1 October 2011?",
  ask: ({ conviction: { date: date2, origin } }) => {
    const is = onOrBefore(REALIGNMENT, date2);
    if (is === "unknown")
      return unknown("the exact conviction date", [origin]);
    return { is, because: `convicted ${printPartialDate(date2)}`, from: [origin] };
  }
};

// law/dismissal/dismissal.js
var ROUTES3 = {
  fulfilled: { id: "pc-1203.4-fulfilled", cite: "PC 1203.4", form: "CR-180 item 2a" },
  early: { id: "pc-1203.4-discharged-early", cite: "PC 1203.4", form: "CR-180 item 2b" },
  justice: { id: "pc-1203.4-interests-of-justice", cite: "PC 1203.4", form: "CR-180 item 2c" },
  upright: { id: "pc-1203.4a-upright-life", cite: "PC 1203.4a", form: "CR-180 item 3a" },
  misdemeanorJustice: { id: "pc-1203.4a-interests-of-justice", cite: "PC 1203.4a", form: "CR-180 item 3b" },
  trafficking: { id: "pc-1203.49", cite: "PC 1203.49", form: "CR-180 item 4" },
  split: { id: "pc-1203.41-split", cite: "PC 1203.41", form: "CR-180 item 5a" },
  straight: { id: "pc-1203.41-straight", cite: "PC 1203.41", form: "CR-180 item 5b" },
  prison: { id: "pc-1203.41-prison", cite: "PC 1203.41", form: "CR-180 item 5c" },
  deferred: { id: "pc-1203.43", cite: "PC 1203.43", form: "CR-180 item 7" },
  realigned: { id: "pc-1203.42", cite: "PC 1203.42", form: "CR-180 item 6" }
};
function dismissed2(route, duty, reason2) {
  return { outcome: "dismiss", reason: reason2, route, duty };
}
function later4(route, reason2) {
  return { outcome: "not-yet", reason: reason2, route };
}
var never = (reason2) => ({ outcome: "not-eligible", reason: reason2 });
var afterProbation = {
  steps: [
    { question: excluded, then: never("An offense that PC 1203.4 never reaches") },
    { question: excludedFelony, then: never("A felony under PC 261.5(d), which PC 1203.4 never reaches") },
    { question: infraction2, then: review("An infraction with probation: PC 1203.4a may be the way") },
    { question: onProbation2, then: later4(ROUTES3.fulfilled, "Probation still runs") },
    ...freeOfOtherCases("PC 1203.4(a)(1)"),
    { question: revoked2, then: dismissed2(ROUTES3.justice, "may", "Probation was broken: in the interests of justice") },
    {
      question: discretionaryOffense,
      then: dismissed2(ROUTES3.justice, "may", "A driving offense that PC 1203.4(c) leaves to the court")
    },
    { question: dischargedEarly, then: dismissed2(ROUTES3.early, "shall", "Discharged from probation early") }
  ],
  otherwise: dismissed2(ROUTES3.fulfilled, "shall", "Probation is completed")
};
var withoutProbation = {
  steps: [
    {
      question: excludedMisdemeanor,
      then: review("PC 1203.4a(b) leaves some misdemeanors out; its list is to be checked")
    },
    { question: yearFromJudgment, then: later4(ROUTES3.upright, "A year from the judgment has not passed") },
    { question: sentenceRuns2, then: later4(ROUTES3.upright, "The sentence still runs") },
    ...servingNoSentence('PC 1203.4a(a): "not then serving a sentence for any offense and is not under charge"'),
    {
      question: laterConviction,
      then: dismissed2(ROUTES3.misdemeanorJustice, "may", "Convicted again since: in the interests of justice")
    }
  ],
  otherwise: dismissed2(ROUTES3.upright, "shall", "The sentence is performed, and nothing on record speaks against an upright life")
};
var TWO_YEARS = "PC 1203.41(a)(2); PC 1203.42(b)";
var afterPrison = {
  steps: [
    { question: registrableOffense, then: never("Prison for an offense that requires registration") },
    {
      question: yearsFromSentence(2, TWO_YEARS),
      then: later4(ROUTES3.prison, "Two years from the end of the sentence have not passed")
    },
    ...freeOfOtherCases("PC 1203.41(b); PC 1203.42(b)"),
    {
      question: beforeRealignment,
      then: {
        steps: [
          {
            question: wouldBeJail,
            then: {
              steps: [
                { question: beforeRealignedRelief, then: later4(ROUTES3.realigned, "PC 1203.42 is not yet in force") }
              ],
              otherwise: dismissed2(ROUTES3.realigned, "may", "Prison for what since 2011 is county jail")
            }
          },
          {
            question: beforePrisonRelief,
            then: later4(ROUTES3.prison, "PC 1203.41 does not yet reach prison sentences")
          }
        ],
        otherwise: dismissed2(ROUTES3.prison, "may", "Prison, and the conviction requires no registration")
      }
    },
    { question: beforePrisonRelief, then: later4(ROUTES3.prison, "PC 1203.41 does not yet reach prison sentences") }
  ],
  otherwise: dismissed2(ROUTES3.prison, "may", "Prison, and the conviction requires no registration")
};
var afterJail = {
  steps: [
    {
      question: sentencedAfterRealignment,
      then: {
        steps: [
          { question: beforeJailRelief, then: later4(ROUTES3.straight, "PC 1203.41 is not yet in force") },
          {
            question: mandatorySupervision,
            then: {
              steps: [
                {
                  question: yearsFromSentence(1, "PC 1203.41(a)(2)"),
                  then: later4(ROUTES3.split, "A year from the end of the sentence has not passed")
                },
                ...freeOfOtherCases("PC 1203.41(b)")
              ],
              otherwise: dismissed2(ROUTES3.split, "may", "County jail with mandatory supervision")
            }
          },
          {
            question: yearsFromSentence(2, TWO_YEARS),
            then: later4(ROUTES3.straight, "Two years from the end of the sentence have not passed")
          },
          ...freeOfOtherCases("PC 1203.41(b)")
        ],
        otherwise: dismissed2(ROUTES3.straight, "may", "County jail without mandatory supervision")
      }
    }
  ],
  otherwise: review("A felony with jail and no probation before 2011: by PC 17(b)(1) it may be a misdemeanor")
};
var flow4 = {
  steps: [
    notAdult("PC 1203.4(a)"),
    reportedTwice,
    alreadyRelieved("PC 1203.4 to 1203.49", "Has the conviction already been set aside, dismissed, reversed or vacated?"),
    recordNotWhole,
    unreadableCharge,
    {
      question: deferredEntry,
      then: {
        steps: [
          {
            question: deferralCompleted,
            then: dismissed2(ROUTES3.deferred, "shall", "A deferred entry of judgment that was completed")
          }
        ],
        otherwise: review("The deferral was not completed: find out what was imposed, and by which section to ask")
      }
    },
    {
      question: prostitution,
      then: {
        steps: [
          { question: onProbation2, then: later4(ROUTES3.trafficking, "Probation still runs") },
          {
            question: traffickingVictim,
            then: dismissed2(ROUTES3.trafficking, "may", "A victim of human trafficking")
          },
          ...afterProbation.steps
        ],
        otherwise: afterProbation.otherwise
      }
    },
    { question: bothTerms, then: review("Probation and prison are both on record: find out which was executed") },
    { question: probationGranted2, then: afterProbation },
    {
      question: felony3,
      then: { steps: [{ question: prison, then: afterPrison }, ...afterJail.steps], otherwise: afterJail.otherwise }
    },
    ...withoutProbation.steps
  ],
  otherwise: withoutProbation.otherwise
};
var PAID_NOT = 20230101;
var EFFECT = "Dismissal does not seal, end a registration or lift a ban on firearms, and the conviction stays a prior";
var BEFORE_2023 = [EFFECT];
var SINCE_2023 = [EFFECT, "Unpaid restitution and fines are no ground for denial (SB 1106, 2023)"];
var dismissal = byStatute({
  id: "dismissal",
  title: "Dismissal on petition",
  cite: "PC 1203.4; PC 1203.4a; PC 1203.41; PC 1203.42; PC 1203.43; PC 1203.49",
  after: ["prop-47", "reduction"],
  covers: covered4,
  flow: flow4,
  cautions: ({ asking }) => asking.asOf < PAID_NOT ? BEFORE_2023 : SINCE_2023
});

// law/maryland-expungement/maryland-expungement.js
var covered5 = {
  id: "case-in-maryland",
  cite: "CP 10-110(a)",
  asks: "Is it a case of convictions under the law of Maryland?",
  ask: ({ convictions }) => {
    const from = convictions.map(({ origin }) => origin);
    return convictions.every((each) => ofState(each, "MD")) ? yes("the record says so", from) : no("a conviction is of another state", from);
  }
};
var FIVE_YEARS = new Set("3-808 5-618 5-619 5-620 5-703 5-708 5-902 6-105 6-108 6-205 6-206 6-301 6-303 6-306 6-307 6-402 6-503 7-203 7-205 7-304 7-308 7-309 8-103 8-206 8-401 8-402 8-404 8-406 8-408 8-503 8-521 8-523 8-904 9-204 9-205 9-503 9-506 10-110 10-201 10-402 10-404 10-502 11-303 11-306 11-307 12-102 12-103 12-104 12-105 12-109 12-203 12-204 12-205 12-302".split(" "));
var NEVER2 = /* @__PURE__ */ new Set(["2-201", "2-204", "3-202", "3-402", "3-403"]);
function waitInYears(conviction) {
  const { level, charge: charge2 } = conviction;
  const [section2 = ""] = sectionsOf(conviction);
  const words2 = charge2?.description ?? "";
  const drug = (cannabis, other2) => {
    if (/MARI[JH]|CANNAB/i.test(words2))
      return [cannabis, cannabis];
    return /HEROIN|COCAINE|\bMETH|FENTANYL|NOT MARI/i.test(words2) ? [other2, other2] : [cannabis, other2];
  };
  switch (section2) {
    case "5-601":
      return drug(0, 5);
    case "5-602":
      return drug(3, 7);
    case "3-203":
      return [7, 7];
    case "6-204":
      return [7, 7];
    case "6-202":
    case "6-203":
      return [10, 10];
    case "7-104":
      return level === "felony" ? [10, 10] : level === "misdemeanor" ? [5, 5] : [5, 10];
    default:
      return FIVE_YEARS.has(section2) && level === "misdemeanor" ? [5, 5] : void 0;
  }
}
var unlisted = {
  id: "unlisted-conviction-in-unit",
  cite: "CP 10-107; CP 10-110(a)",
  asks: "Is a conviction of the case none of those that can be expunged?",
  ask: ({ convictions }) => {
    const never2 = convictions.find((each) => sectionsOf(each).some((section2) => NEVER2.has(section2)));
    if (never2)
      return yes("one is not on the list", [never2.origin]);
    const open = convictions.find((each) => waitInYears(each) === void 0);
    return open ? unknown("whether a conviction of the case is on the list of CP 10-110(a), of which a part is encoded", [
      open.origin
    ]) : no("each is on the list", convictions.map(({ origin }) => origin));
  }
};
var already = {
  id: "already-granted",
  cite: "CP 10-110",
  asks: "Has the whole case already been expunged, vacated or pardoned?",
  ask: ({ convictions }) => convictions.every(({ standing: standing2 }) => standing2.kind === "relieved") ? yes("a later entry says so of each conviction") : no("a conviction stands")
};
var incomplete = {
  id: "record-incomplete",
  cite: "House rule: nothing is granted on a record that could not be read whole",
  asks: "Could something that may belong to the person not be read?",
  ask: ({ facts: { history } }) => history.lost.length === 0 ? no("everything was read") : yes("something was not", history.lost.map(({ origin }) => origin))
};
function opens({ facts, convictions }) {
  return convictions.map((each) => {
    const { ends } = sentenceGiven(facts, each);
    const [shortest, longest] = waitInYears(each) ?? [0, 0];
    return between(waitOf(ends, shortest), waitOf(ends, longest));
  }).reduce((a, b) => latestOf(a, b));
}
function between(from, to) {
  if (from.kind === "unknown" || to.kind === "unknown")
    return MISSING_DATE;
  return { kind: "known", earliest: from.earliest, latest: to.latest };
}
var waiting = {
  id: "within-the-longest-wait",
  cite: "CP 10-110(c); CP 10-105(c) for cannabis",
  asks: "Is the longest of the waits of the case, each from the end of its sentence, not yet over?",
  ask: (subject) => stillWaiting(opens(subject), subject.asking, "the end of the longest wait", subject.convictions.map(({ origin }) => origin))
};
var domestic = {
  id: "domestically-related-assault",
  cite: "CP 10-110(c)(3); CP 6-233",
  asks: "Is a conviction of the case for an assault that was domestically related, and not yet fifteen years past?",
  ask: ({ facts, convictions, asking }) => {
    const assault = convictions.find((each) => sectionsOf(each).includes("3-203"));
    if (!assault)
      return no("no conviction is for assault in the second degree");
    const end = waitOf(sentenceGiven(facts, assault).ends, 15);
    return end.kind === "known" && end.latest <= asking.asOf ? no("fifteen years have passed", [assault.origin]) : unknown("whether the court found that the assault was domestically related", [assault.origin]);
  }
};
var pending = {
  id: "charged-now",
  cite: "CP 10-110(d)",
  asks: "Is a charge pending?",
  ask: chargedNow
};
var convictedSince = {
  id: "convicted-during-the-wait",
  cite: "CP 10-110(d)",
  asks: "Was the person convicted of a new crime during the wait?",
  ask: (subject) => {
    const { facts, convictions } = subject;
    const first2 = convictions[0];
    const end = opens(subject);
    let open;
    for (const each of facts.convictions) {
      if (each.caseKey === first2.caseKey || isViolation(each) || wasVacated(each))
        continue;
      const after2 = before(first2.date, each.date);
      const within2 = before(each.date, end);
      if (after2 === "yes" && within2 === "yes")
        return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
      if (after2 !== "no" && within2 !== "no")
        open ??= unknown("whether another conviction fell into the wait", [each.origin]);
    }
    return open ?? no("no such conviction on record");
  }
};
var IN_FORCE = 20231001;
var beforeLaw3 = {
  id: "before-law-in-force",
  cite: "CP 10-110 as amended by the REDEEM Act, in force 1 October 2023",
  asks: `Is the law applied for a day before ${isoDate(IN_FORCE)}?`,
  ask: ({ asking }) => asking.asOf < IN_FORCE ? yes("it is") : no("it is not")
};
var ROUTE = { id: "cp-10-110", cite: "CP 10-110" };
var flow5 = {
  steps: [
    { question: beforeLaw3, then: { outcome: "not-eligible", reason: "The waits of today were not yet in force" } },
    {
      question: already,
      then: { outcome: "already-relieved", reason: "A later entry shows that the case was relieved" }
    },
    { question: incomplete, then: review("Something that may belong to this person could not be read") },
    {
      question: unlisted,
      then: {
        outcome: "not-eligible",
        reason: "The unit rule: one conviction of the case cannot be expunged, so none can"
      }
    },
    {
      question: waiting,
      then: { outcome: "not-yet", reason: "The longest wait of the case is not over", route: ROUTE }
    },
    {
      question: domestic,
      then: { outcome: "not-yet", reason: "A domestically related crime waits fifteen years", route: ROUTE }
    },
    { question: pending, then: review("A charge may be pending") },
    { question: convictedSince, then: review("A new conviction during the wait: the case may follow it or not") }
  ],
  otherwise: { outcome: "seal", reason: "Every wait of the case is over: expungement", route: ROUTE, duty: "shall" }
};
var CAUTIONS3 = [
  "Not asked: whether a crime other than an assault was domestically related (fifteen years), and charges without conviction"
];
var marylandExpungement = {
  id: "maryland-expungement",
  title: "Expungement in Maryland",
  cite: "CP 10-110; CP 10-107",
  state: "MD",
  notForFiling: DEMONSTRATION,
  subjectOf: ({ key, convictions }) => ({ kind: "case", key, convictions }),
  cases: courtCases,
  covers: covered5,
  first: [],
  questions: /* @__PURE__ */ new Map(),
  cautions: () => CAUTIONS3,
  statute: { readings: {}, flow: () => flow5 }
};

// law/oregon-set-aside/oregon-set-aside.js
var covered6 = {
  id: "convicted-in-oregon",
  cite: "ORS 137.225(1)(a)",
  asks: "Is it a conviction under the law of Oregon?",
  ask: ({ conviction }) => ofState(conviction, "OR") ? yes("the record says so", [conviction.origin]) : no("the conviction is of another state", [conviction.origin])
};
var YEARS2 = {
  "felony B": 7,
  "felony C": 5,
  "misdemeanor A": 3,
  "misdemeanor B": 1,
  "misdemeanor C": 1,
  infraction: 1
};
function classOf({ level, charge: charge2 }) {
  return level === "infraction" ? level : `${level} ${charge2?.grade ?? ""}`;
}
var classMissing = {
  id: "class-missing",
  cite: "ORS 137.225(1)(b); ORS 161.535, 161.555",
  asks: "Does the record leave out the class of the offense?",
  ask: ({ conviction }) => {
    const { level, charge: charge2, origin } = conviction;
    const missing = level === "unknown" || level !== "infraction" && charge2?.grade === void 0;
    return missing ? yes("it does", [origin]) : no(`the offense is a ${classOf(conviction)}`, [origin]);
  }
};
var classA = {
  id: "class-a-felony",
  cite: "ORS 137.225(1)(b), which names Class B and Class C felonies",
  asks: "Is it a Class A felony?",
  ask: ({ conviction }) => classOf(conviction) === "felony A" ? yes("it is", [conviction.origin]) : no(`the offense is a ${classOf(conviction)}`, [conviction.origin])
};
var personFelony = {
  id: "class-b-person-felony",
  cite: "ORS 137.225(5)(a); OAR 213-003-0001; ORS 166.429",
  asks: "Is it a Class B felony that is a person felony, or one in which a firearm was used (ORS 166.429)?",
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    if (classOf(conviction) !== "felony B")
      return no("it is no Class B felony", from);
    return sectionsOf(conviction).includes("166.429") ? yes("the section is ORS 166.429", from) : unknown("whether the Class B felony is a person felony by the rules of the Criminal Justice Commission", from);
  }
};
var LEGAL = onDay(20150701);
var oldMarijuana = {
  id: "marijuana-before-2015",
  cite: "ORS 137.226",
  asks: "Is it a marijuana offense of before 1 July 2015, which takes the class that it would have today?",
  ask: ({ conviction: { charge: charge2, date: date2, origin } }) => {
    if (!/MARI[JH]|CANNAB/i.test(`${charge2?.description ?? ""} ${charge2?.text ?? ""}`))
      return no("it is not", [origin]);
    const is = before(date2, LEGAL);
    return is === "unknown" ? unknown("the conviction date", [origin]) : { is, because: `convicted ${printPartialDate(date2)}`, from: [origin] };
  }
};
var EXCLUDED = /\bSEX|RAPE|SODOMY|ABUSE|MISTREAT|ENDANGER|HOMICIDE|MANSLAUGHT|TRAFFIC|\bDUII?\b|DRIV|RACKET|CONTEMPT/i;
var excluded2 = {
  id: "excluded-by-its-words",
  cite: "ORS 137.225(5), (6), (7)",
  asks: "Do the words of the charge speak of an offense that the section leaves out, or may leave out?",
  ask: ({ conviction: { charge: charge2, origin } }) => {
    const words2 = charge2?.description ?? "";
    if (words2 === "")
      return unknown("what the offense is (the charge has no words, and the list is not encoded)", [origin]);
    return EXCLUDED.test(words2) ? yes("they do", [origin]) : no("they do not", [origin]);
  }
};
var supervised = {
  id: "sentence-not-completed",
  cite: 'ORS 137.225(1)(a): "fully complied with and performed the sentence"',
  asks: "Does the sentence, with its supervision, still run?",
  ask: ({ facts, conviction, asking }) => stillWaiting(sentenceGiven(facts, conviction).ends, asking, "the end of the sentence", [conviction.origin])
};
var revoked3 = {
  id: "probation-revoked",
  cite: "ORS 137.225(1), which gives whoever had probation revoked a wait of its own",
  asks: "Was probation for this conviction revoked?",
  ask: (subject) => {
    const { revoked: is, revokedFrom } = given(subject);
    return is === "unknown" ? unknown("whether a later custody was for breaking probation", revokedFrom) : { is, because: is === "yes" ? "an entry says so" : "no entry says so", from: revokedFrom };
  }
};
function begins({ facts, conviction }) {
  const { prison: prison3, jail, ends } = sentenceGiven(facts, conviction);
  if (prison3 === "no" && jail === "no")
    return conviction.date;
  return prison3 === "unknown" ? MISSING_DATE : latestOf(conviction.date, ends);
}
var waiting2 = {
  id: "within-the-wait",
  cite: "ORS 137.225(1)(b): from conviction or release, whichever is later",
  asks: "Is the wait for the class of the offense not yet over?",
  ask: (subject) => {
    const { conviction, asking } = subject;
    const years = YEARS2[classOf(conviction)] ?? 0;
    return stillWaiting(waitOf(begins(subject), years), asking, `the end of the wait of ${years} years`, [
      conviction.origin
    ]);
  }
};
var convictedSince2 = {
  id: "convicted-within-the-period",
  cite: "ORS 137.225(7)",
  asks: "Was the person convicted of another offense, not of the same case, within as many years before the law is applied?",
  ask: ({ facts, conviction, asking }) => {
    const years = YEARS2[classOf(conviction)] ?? 0;
    const since = waitOf(onDay(asking.asOf), -years);
    let open;
    for (const each of facts.convictions) {
      if (each.caseKey === conviction.caseKey || isViolation(each) || wasVacated(each))
        continue;
      const within2 = before(since, each.date);
      if (within2 === "yes")
        return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
      if (within2 === "unknown")
        open ??= unknown("the date of another conviction", [each.origin]);
    }
    return open ?? no(`no other conviction since ${printPartialDate(since)}`, [conviction.origin]);
  }
};
var pending2 = {
  id: "charged-now",
  cite: "ORS 137.225(7)",
  asks: "Is a charge pending?",
  ask: chargedNow
};
var IN_FORCE2 = 20220101;
var beforeLaw4 = {
  id: "before-law-in-force",
  cite: "ORS 137.225 as amended by SB 397 (2021), in force 1 January 2022",
  asks: `Is the law applied for a day before ${isoDate(IN_FORCE2)}?`,
  ask: ({ asking }) => asking.asOf < IN_FORCE2 ? yes("it is") : no("it is not")
};
var ROUTE2 = { id: "ors-137.225", cite: "ORS 137.225(1)" };
var flow6 = {
  steps: [
    { question: beforeLaw4, then: { outcome: "not-eligible", reason: "The waits of today were not yet in force" } },
    alreadyRelieved("ORS 137.225(3)", "Has the conviction already been set aside, sealed or vacated?"),
    recordNotWhole,
    {
      question: oldMarijuana,
      then: review("Find the class that the offense would have today, and apply that (ORS 137.226)")
    },
    { question: classMissing, then: review("Find the class of the offense: the wait depends on it") },
    { question: classA, then: { outcome: "not-eligible", reason: "A Class A felony" } },
    {
      question: excluded2,
      then: review("An offense that the section leaves out, or may: sexual, traffic, abuse, homicide and some others")
    },
    { question: personFelony, then: { outcome: "not-eligible", reason: "A Class B person felony" } },
    { question: supervised, then: { outcome: "not-yet", reason: "The sentence still runs", route: ROUTE2 } },
    { question: revoked3, then: review("Probation was revoked: a longer wait may run from that day") },
    { question: waiting2, then: { outcome: "not-yet", reason: "The wait for its class is not over", route: ROUTE2 } },
    { question: pending2, then: { outcome: "not-yet", reason: "A charge is pending" } },
    { question: convictedSince2, then: review("Another conviction within the period: find out whether it counts") }
  ],
  otherwise: {
    outcome: "dismiss-and-seal",
    reason: "The sentence is performed and the wait for its class is over: set aside and sealed",
    route: ROUTE2,
    duty: "shall"
  }
};
var CAUTIONS4 = [
  "Not asked: whether fines and restitution are paid, and whether the prosecutor or a victim objects"
];
var oregonSetAside = byStatute({
  id: "oregon-set-aside",
  title: "Setting aside in Oregon",
  cite: "ORS 137.225",
  state: "OR",
  notForFiling: DEMONSTRATION,
  covers: covered6,
  flow: flow6,
  cautions: () => CAUTIONS4
});

// law/prop-47/offenses.js
var REACH3 = { attempt: "possible", conspiracy: "possible" };
var GROUPS = [
  {
    group: "possession",
    clause: "PC 1170.18(a); HS 11350, 11357, 11377",
    lists: [
      { offense: "HS 11350", is: "certain", what: "possession of a controlled substance" },
      { offense: "HS 11357(a)", is: "certain", what: "possession of concentrated cannabis (former)" },
      { offense: "HS 11377", is: "certain", what: "possession of a controlled substance" }
    ]
  },
  {
    group: "petty-with-prior",
    clause: "PC 1170.18(a); PC 666",
    lists: [{ offense: "PC 666", is: "certain", what: "petty theft with a prior" }]
  },
  {
    group: "burglary",
    clause: "PC 1170.18(a); PC 459.5",
    lists: [
      { offense: "PC 459", is: "certain", what: "burglary, shoplifting if it was that" },
      { offense: "PC 460", is: "certain", what: "burglary" },
      { offense: "PC 461", is: "certain", what: "burglary" }
    ]
  },
  {
    group: "forgery",
    clause: "PC 1170.18(a); PC 473(b)",
    lists: [
      { offense: "PC 470", is: "certain", what: "forgery" },
      { offense: "PC 471", is: "certain", what: "forgery of a record" },
      { offense: "PC 472", is: "certain", what: "forgery of a seal" },
      { offense: "PC 475", is: "certain", what: "possession of a forged instrument" },
      { offense: "PC 476", is: "certain", what: "fictitious bill, note or check" }
    ]
  },
  {
    group: "checks",
    clause: "PC 1170.18(a); PC 476a(b)",
    lists: [{ offense: "PC 476a", is: "certain", what: "checks without funds" }]
  },
  {
    group: "theft",
    clause: "PC 1170.18(a); PC 490.2",
    lists: [
      { offense: "PC 484", is: "certain", what: "theft" },
      { offense: "PC 487", is: "certain", what: "grand theft" },
      ...["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((letter) => ({
        offense: `PC 487${letter}`,
        is: "certain",
        what: "theft of a kind named by its object"
      })),
      {
        offense: "PC 484e(d)",
        is: "certain",
        what: "access card information (People v. Romanowski (2017) 2 Cal.5th 903)"
      }
    ]
  },
  {
    group: "vehicle",
    clause: "PC 1170.18(a); PC 490.2; People v. Page (2017) 3 Cal.5th 1175",
    lists: [{ offense: "VC 10851", is: "certain", what: "taking or driving a vehicle" }]
  },
  {
    group: "stolen-property",
    clause: "PC 1170.18(a); PC 496(a)",
    lists: [
      { offense: "PC 496(a)", is: "certain", what: "receiving stolen property" },
      {
        offense: "PC 496d",
        is: "possible",
        what: "receiving a stolen vehicle; whether Prop 47 reaches it is unsettled"
      }
    ]
  }
];
var LISTS = GROUPS.map(({ group, clause, lists }) => {
  const clauses = [
    { clause, authority: "made a misdemeanor by Proposition 47", reach: REACH3, lists }
  ];
  return { group, entries: entriesOf(clauses), list: offenseList(clauses) };
});
var PROP_47_OFFENSES = LISTS.flatMap(({ entries }) => entries);
var groups = /* @__PURE__ */ new WeakMap();
function prop47Offense(charge2) {
  let found2 = groups.get(charge2);
  if (found2 === void 0) {
    const all = LISTS.flatMap(({ group, list }) => {
      const match = matchIn(charge2, list);
      return match.is === "no" ? [] : [{ group, match }];
    });
    found2 = all.find(({ match }) => match.is === "certain") ?? all[0] ?? "none";
    groups.set(charge2, found2);
  }
  return found2 === "none" ? void 0 : found2;
}
var ELDER = [
  {
    clause: "PC 666(b)",
    authority: "a prior conviction under PC 368(d) or (e)",
    reach: { attempt: "no", conspiracy: "no" },
    lists: [
      { offense: "PC 368(d)", is: "certain", what: "theft from an elder or dependent adult" },
      { offense: "PC 368(e)", is: "certain", what: "theft from an elder by a caretaker" }
    ]
  }
];
var ELDER_LIST = offenseList(ELDER);
var elderTheft = remembering((charge2) => matchIn(charge2, ELDER_LIST));

// law/prop-47/questions.js
var PROP_47_DAY = 20141105;
var LAST_DAY = 20221104;
var covered7 = {
  id: "felony-in-county-of-prop-47",
  cite: "PC 1170.18(a), (f)",
  asks: "Was the person convicted in this county, as a felony, of an offense that Proposition 47 made a misdemeanor?",
  ask: (subject) => {
    const { conviction } = subject;
    const from = [conviction.origin];
    if (!inCounty(subject))
      return no("the conviction is of another county", from);
    const { charge: charge2, levelAtConviction } = conviction;
    if (levelAtConviction === "misdemeanor" || levelAtConviction === "infraction")
      return no(`the conviction was ${aLevel(levelAtConviction)}`, from);
    if (!charge2)
      return unknown(CHARGE_UNREADABLE, from);
    const found2 = prop47Offense(charge2);
    if (!found2)
      return no("the conviction is for another offense", from);
    return levelAtConviction === "unknown" ? unknown(LEVEL_UNKNOWN, from) : yes(found2.match.because, from);
  }
};
var noFelony = {
  id: "no-longer-a-felony",
  cite: "PC 1170.18(f), (k)",
  asks: "Has the conviction been reduced since, so that it is no longer a felony?",
  ask: ({ conviction: { level, origin } }) => {
    if (level === "unknown")
      return unknown("the level to which a later entry reduced the conviction", [origin]);
    return level === "felony" ? no("the conviction is a felony", [origin]) : yes(`it is ${aLevel(level)} today`, [origin]);
  }
};
var superStrike = {
  id: "super-strike-ever",
  cite: "PC 1170.18(i); PC 667(e)(2)(C)(iv)",
  asks: "Was the person ever convicted of a super strike, before the offense or after it?",
  ask: superStrikeEver
};
var registrable = {
  id: "registrable-ever",
  cite: "PC 1170.18(i); PC 290(c)",
  asks: "Was the person ever convicted of an offense of PC 290(c), before the offense or after it?",
  ask: registrableOffenseEver
};
var attempted = {
  id: "attempt-or-unsettled",
  cite: "PC 1170.18(a), which names sections; PC 182, 664; PC 496d",
  asks: "Is it an attempt or a conspiracy, or an offense of which it is not settled whether Proposition 47 reaches it?",
  ask: ({ conviction: { charge: charge2, origin } }) => {
    const found2 = charge2 && prop47Offense(charge2);
    return found2?.match.is === "possible" && found2.match.part.role !== "principal" ? yes(found2.match.because, [origin]) : found2?.match.is === "possible" && found2.match.entry.is === "possible" ? yes(found2.match.because, [origin]) : no("the offense itself, and of the list", [origin]);
  }
};
var PARTLY = "PC 1170.18(a), which names subdivisions";
var subdivisionMissing = {
  id: "not-of-the-list",
  cite: PARTLY,
  asks: "Is the offense, by its subdivision, none that Proposition 47 made a misdemeanor?",
  ask: ({ conviction: { charge: charge2, origin } }) => {
    const found2 = charge2 && prop47Offense(charge2);
    if (found2?.match.is === "possible")
      return unknown(`the subdivision of the section (${found2.match.because})`, [origin]);
    return no(found2 ? found2.match.because : "the offense is of the list", [origin]);
  }
};
function ofGroup(id, cited, groups2, asks) {
  return {
    id,
    cite: cited,
    asks,
    ask: ({ conviction: { charge: charge2, origin } }) => {
      const group = charge2 && prop47Offense(charge2)?.group;
      const words2 = charge2 ? `the conviction is for ${printed2(charge2)}` : "the charge cannot be read";
      return group !== void 0 && groups2.includes(group) ? yes(words2, [origin]) : no(words2, [origin]);
    }
  };
}
var elderPrior = {
  id: "elder-theft-prior",
  cite: "PC 666(b)",
  asks: "Was the person convicted of theft from an elder (PC 368(d), (e))?",
  ask: ({ facts, conviction }) => {
    const found2 = facts.convictions.find((each) => each !== conviction && each.charge && !wasVacated(each) && elderTheft(each.charge).is !== "no");
    return found2 ? yes(`convicted of ${printed2(found2.charge)}`, [found2.origin]) : no("no such conviction on record");
  }
};
var [FIRST, SECOND] = [["PC 460(a)", "PC 461(a)"].map(cite), ["PC 460(b)", "PC 461(b)"].map(cite)];
var firstDegree = {
  id: "first-degree-burglary",
  cite: "PC 459.5(a); PC 460(a)",
  asks: "Was it burglary of the first degree, of an inhabited dwelling?",
  ask: ({ conviction: { charge: charge2, origin } }) => {
    const from = [origin];
    if (!charge2)
      return unknown(CHARGE_UNREADABLE, from);
    const { parts: parts2, description } = charge2;
    if (parts2.some((part) => FIRST.some((each) => within(part, each))) || /\b(1ST|FIRST)\b|RESIDEN|INHABIT/i.test(description))
      return yes("the charge says so", from);
    if (parts2.some((part) => SECOND.some((each) => within(part, each))) || /\b(2ND|SECOND)\b|COMMERC|VEHICLE|AUTO/i.test(description))
      return no("the charge says second degree", from);
    return unknown("the degree of the burglary", from);
  }
};
var notShoplifting = notInRecord("not-shoplifting", "PC 459.5(a); People v. Gonzales (2017) 2 Cal.5th 858", "Was it no entry of a shop or other commercial place, in its business hours, with intent to steal?", "whether it was a commercial place in its business hours, entered to steal (a school is none: In re J.L.; cashing a stolen check at a bank is: Gonzales)");
var otherInstrument = notInRecord("other-instrument", "PC 473(b)", "Was what was forged none of a check, bond, bank bill, note, cashier's check, traveler's check or money order?", "what was forged (a check or other instrument that PC 473(b) names, or something else)");
var identityTheft = {
  id: "identity-theft-beside",
  cite: "PC 473(b)",
  asks: "Was the person convicted of identity theft (PC 530.5) as well?",
  ask: ({ facts, conviction }) => {
    const found2 = facts.convictions.find((each) => each !== conviction && each.charge?.parts.some((part) => within(part, IDENTITY_THEFT)) && !wasVacated(each));
    return found2 ? yes("a conviction of PC 530.5 is on record", [found2.origin]) : no("no such conviction on record");
  }
};
var IDENTITY_THEFT = cite("PC 530.5");
var CHECK_PRIORS = ["PC 470", "PC 475", "PC 476", "PC 476a"].map(cite);
var checkPriors = {
  id: "three-check-priors",
  cite: "PC 476a(b)",
  asks: "Has the person three or more convictions of PC 470, 475, 476 or 476a besides?",
  ask: ({ facts, conviction }) => {
    const found2 = facts.convictions.filter((each) => each !== conviction && !wasVacated(each) && each.charge?.parts.some((part) => CHECK_PRIORS.some((listed3) => within(part, listed3))));
    const words2 = `${found2.length} on record`;
    return { is: found2.length >= 3 ? "yes" : "no", because: words2, from: found2.map(({ origin }) => origin) };
  }
};
var noTheft = notInRecord("driving-not-theft", "VC 10851; People v. Page (2017) 3 Cal.5th 1175", "Was it driving after a theft, or taking without intent to keep the vehicle, and no theft of it?", "whether it was theft of the vehicle, or driving it");
var valueOver950 = notInRecord("value-over-950", "PC 459.5, 473(b), 476a(b), 490.2, 496(a), each to $950; the applicant must show it", "Was the value more than $950?", "the value (no record of the DOJ has it; the court file or the police report may)");
var filedInTime = {
  id: "filed-in-time",
  cite: "PC 1170.18(j)",
  asks: `Is the application filed by ${isoDate(LAST_DAY)}?`,
  ask: ({ asking }) => asking.asOf <= LAST_DAY ? yes("the last day has not passed") : no(`the last day was ${isoDate(LAST_DAY)}`)
};
var goodCause = notInRecord("good-cause", "PC 1170.18(j)", `Can good cause be shown for filing after ${isoDate(LAST_DAY)}?`, `whether good cause can be shown for filing after ${isoDate(LAST_DAY)}`);
var serving2 = {
  id: "serving-sentence",
  cite: "PC 1170.18(a), (f); People v. Davis (2016) 246 Cal.App.4th 127 (probation)",
  asks: "Is the person still serving the sentence for this conviction?",
  ask: ({ facts, conviction, asking: { asOf } }) => {
    const from = [conviction.origin];
    const { ends } = sentenceGiven(facts, conviction);
    if (ends.kind === "known" && ends.latest <= asOf)
      return no(`the sentence ended by ${isoDate(ends.latest)}`, from);
    if (ends.kind === "known" && asOf < ends.earliest)
      return yes(`the sentence ends ${isoDate(ends.earliest)} at the earliest`, from);
    return unknown("whether the sentence, with supervision and parole, has ended", from);
  }
};
var unreasonableRisk = notInRecord("unreasonable-risk", "PC 1170.18(b), (c)", "Would resentencing pose an unreasonable risk of danger to public safety (a new super strike)?", "whether resentencing would pose an unreasonable risk to public safety (a judgment of the court)");

// law/prop-47/prop-47.js
var PETITION = { id: "resentencing", cite: "PC 1170.18(a) to (e)" };
var APPLICATION = { id: "redesignation", cite: "PC 1170.18(f) to (h)" };
var byServing = {
  steps: [
    {
      question: serving2,
      then: {
        steps: [
          {
            question: unreasonableRisk,
            then: { outcome: "not-eligible", reason: "An unreasonable risk to public safety" }
          }
        ],
        otherwise: {
          outcome: "resentence",
          reason: "A misdemeanor today: recall and resentencing",
          route: PETITION,
          duty: "shall"
        }
      }
    }
  ],
  otherwise: {
    outcome: "redesignate-misdemeanor",
    reason: "A misdemeanor today, and the sentence is served",
    route: APPLICATION,
    duty: "shall"
  }
};
var inTime = {
  steps: [
    { question: filedInTime, then: byServing },
    { question: goodCause, then: byServing }
  ],
  otherwise: { outcome: "not-eligible", reason: "Too late: the last day for filing has passed, without good cause" }
};
var OVER = {
  question: valueOver950,
  then: { outcome: "not-eligible", reason: "The value was more than $950" }
};
function beforeTime(...steps) {
  return { steps: [...steps, ...inTime.steps], otherwise: inTime.otherwise };
}
var other = (reason2) => ({ outcome: "not-eligible", reason: reason2 });
var flow7 = {
  steps: [
    beforeLaw("Proposition 47, in force 5 November 2014", PROP_47_DAY),
    notAdult("PC 1170.18(a), (f)"),
    reportedTwice,
    {
      question: noFelony,
      then: { outcome: "already-relieved", reason: "The conviction is no longer a felony" }
    },
    alreadyRelieved("PC 1170.18(f); People v. Tidwell (2016) 246 Cal.App.4th 212", "Has the conviction already been dismissed, redesignated, reversed or vacated? (Relief under PC 1203.4 and its like is no bar.)", (text2, statute2) => (statute2 ?? text2).includes("1203.4")),
    {
      question: offenseOnOrAfter(PROP_47_DAY, 'PC 1170.18(a): "had this act been in effect at the time of the offense"'),
      then: { outcome: "not-eligible", reason: "An offense of after Proposition 47 is charged as it stands today" }
    },
    recordNotWhole,
    { question: superStrike, then: { outcome: "not-eligible", reason: "A super strike, at whatever time" } },
    { question: registrable, then: { outcome: "not-eligible", reason: "An offense of PC 290(c), at whatever time" } },
    {
      question: attempted,
      then: review("Whether Proposition 47 reaches an attempt, a conspiracy or this section is not settled")
    },
    {
      question: subdivisionMissing,
      then: { outcome: "not-a-candidate", reason: "The conviction is for another offense" }
    },
    {
      question: ofGroup("drug-possession", "HS 11350, 11357, 11377", ["possession"], "Is it possession of a drug (HS 11350, 11357(a), 11377)?"),
      then: inTime
    },
    {
      question: ofGroup("petty-theft-with-prior", "PC 666", ["petty-with-prior"], "Is it petty theft with a prior (PC 666)?"),
      then: beforeTime({
        question: elderPrior,
        then: review("PC 666 stays a felony after a theft from an elder: find out whether it came first")
      })
    },
    {
      question: ofGroup("burglary", "PC 459.5", ["burglary"], "Is it burglary (PC 459 to 461)?"),
      then: beforeTime({ question: firstDegree, then: other("Burglary of the first degree is no shoplifting") }, { question: notShoplifting, then: other("No shoplifting: another place, time or intent") }, OVER)
    },
    {
      question: ofGroup("forgery", "PC 473(b)", ["forgery"], "Is it forgery (PC 470 to 476)?"),
      then: beforeTime({ question: otherInstrument, then: other("Forgery of something that PC 473(b) does not name") }, {
        question: identityTheft,
        then: review("PC 473(b) leaves out whose identity theft had to do with the forgery: find out whether the two are connected")
      }, OVER)
    },
    {
      question: ofGroup("checks-without-funds", "PC 476a(b)", ["checks"], "Is it checks without funds (PC 476a)?"),
      then: beforeTime({ question: checkPriors, then: review("PC 476a(b) leaves out who has three such convictions") }, OVER)
    },
    {
      question: ofGroup("vehicle", "VC 10851", ["vehicle"], "Is it taking or driving a vehicle (VC 10851)?"),
      then: beforeTime({ question: noTheft, then: other("Driving a vehicle is no theft of it") }, OVER)
    },
    OVER,
    ...inTime.steps
  ],
  otherwise: inTime.otherwise
};
var CONCENTRATED = cite("HS 11357(a)");
var CANNABIS_DAY = 20161109;
function cautions2({ conviction: { charge: charge2 }, asking }) {
  const found2 = ["The conviction stays a felony for the ban on firearms (PC 1170.18(k))"];
  if (asking.asOf >= CANNABIS_DAY && charge2?.parts.some((part) => within(part, CONCENTRATED)))
    found2.push("HS 11361.8 gives more for HS 11357(a): dismissal and sealing, and it knows no such bars");
  return found2;
}
var prop47 = byStatute({
  id: "prop-47",
  title: "Proposition 47",
  cite: "PC 1170.18",
  covers: covered7,
  flow: flow7,
  cautions: cautions2
});

// law/prop-64/cannabis.js
var CHARGE_MISSING = "the charge (it cannot be read, or names no section)";
var readings = /* @__PURE__ */ new WeakMap();
function cannabisReading(conviction) {
  const { charge: charge2, chargeFrom } = conviction;
  if (!charge2 || chargeFrom === "comment" && charge2.parts.length === 0)
    return "unclear";
  let reading = readings.get(charge2);
  if (reading === void 0) {
    reading = cannabisSection(charge2) ?? (couldBeCannabis(charge2) ? "unclear" : "none");
    readings.set(charge2, reading);
  }
  return reading;
}
var CANNABIS_WORDS2 = /MARI[JH]|CANNAB|HASH/i;
function couldBeCannabis(charge2) {
  if (charge2.parts.length === 0)
    return CANNABIS_WORDS2.test(charge2.text) || /\b113(57|58|59|60)\b/.test(charge2.text);
  return charge2.parts.some(({ code, section: section2, suffix }) => code !== "HS" && suffix === "" && CANNABIS_SECTIONS2.some((each) => each === section2) && (code === "unknown" || CANNABIS_WORDS2.test(charge2.text)));
}

// law/prop-64/other-charges.js
function otherCharges2({ offense, offenseSection, comment, commentSection }) {
  if (commentSection === void 0 || offense === "")
    return "";
  if (offenseSection === void 0 || offenseSection !== commentSection)
    return comment;
  if (offenseSection !== "11357")
    return "";
  const inComment = half(comment);
  if (inComment === void 0)
    return "";
  return half(offense) === inComment ? "" : comment;
}
function half(text2) {
  const letter = /11357\(([A-D])\)/i.exec(text2)?.[1]?.toUpperCase();
  if (letter === void 0)
    return void 0;
  return letter <= "B" ? "ab" : "cd";
}

// law/prop-64/plea-bargain.js
var POSSIBLE_PLEA_BARGAIN = "Possible plea bargain: the cycle is about cannabis; see People v. Boatwright (2019) 36 Cal.App.5th 848";
function possibleBargains(facts, county, cycleOf2) {
  return facts.convictions.filter((conviction) => conviction.county === county && cannabisReading(conviction) === "none" && isPlea(conviction.charge) && (isCannabis(conviction.count.charge) || isAboutCannabis(cycleOf2(conviction.count.id.slice(0, 3)), conviction)));
}
function isAboutCannabis(cycle, plea) {
  const others = (cycle?.events ?? []).flatMap((event) => event.counts.filter((count) => count.id !== plea.count.id && count.charge !== void 0));
  return others.some(({ charge: charge2 }) => isCannabis(charge2)) && others.every(({ charge: charge2 }) => isCannabis(charge2) || isPlea(charge2));
}
function isCannabis(charge2) {
  return charge2 !== void 0 && cannabisSection(charge2) !== void 0;
}
function isPlea(charge2) {
  return charge2 !== void 0 && pleaBargainIn(charge2).is === "certain";
}

// law/prop-64/predecessors.js
var PREDECESSORS = ["HS 11530", "HS 11530.1", "HS 11530.5", "HS 11531", "HS 11532"].map(cite);
var PREDECESSOR_REMARK = "Marijuana under a section that HS 11357 to 11360 replaced in 1972; HS 11361.8 does not name it, but counties have dismissed such convictions";
function predecessorPart({ charge: charge2 }) {
  return charge2?.parts.find((part) => PREDECESSORS.some((listed3) => within(part, listed3)));
}
function predecessorConvictions({ convictions }, county) {
  return convictions.filter((each) => each.county === county && predecessorPart(each) !== void 0);
}

// law/prop-64/cycle-questions.js
var SAN_JOAQUIN = "county policy: San Joaquin and Contra Costa, 2019";
var SAN_FRANCISCO = "county policy: San Francisco, 2018; People v. Boatwright (2019) 36 Cal.App.5th 848";
var relatedCharge = {
  name: "related-charge",
  cite: SAN_JOAQUIN,
  asks: ({ sections }) => `Is the conviction for a charge often brought together with cannabis: ${sections.join(", ")}?`,
  reason: () => "Related charge",
  parameters: {
    sections: {
      type: "citations",
      allowed: RELATED_CHARGES.map(({ offense }) => offense),
      otherwise: RELATED_CHARGES.map(({ offense }) => offense),
      describe: "the charges meant"
    }
  },
  make: ({ sections }) => {
    const listed3 = sections.map(cite);
    return ({ conviction }) => {
      const from = [conviction.origin];
      const { charge: charge2 } = conviction;
      if (!charge2)
        return unknown("the charge (it cannot be read, or names no section)", from);
      const hits = charge2.parts.flatMap((part) => listed3.map((each) => withinOrMaybe(part, each)));
      if (hits.includes("yes"))
        return yes(`convicted of ${charge2.citation}`, from);
      return hits.includes("maybe") ? unknown("the subdivision of the section", from) : no(`convicted of ${charge2.citation}`, from);
    };
  }
};
var cannabisInCycle = {
  name: "cannabis-charge-in-cycle",
  cite: SAN_JOAQUIN,
  asks: () => "Was the person in the same arrest cycle charged under HS 11357 to 11360 (whatever became of it)?",
  reason: () => "Related Prop64 charges",
  parameters: {},
  make: () => ({ facts, conviction }) => cycleCharges(facts, conviction).some(({ parts: parts2 }) => parts2.some(isCannabisOffense)) ? yes("the cycle has such a charge", [conviction.origin]) : no("the cycle has no such charge", [conviction.origin])
};
var PLEAS = ["PC 32", "HS 11364", "HS 11366"].map(cite);
var pleaBargain = {
  name: "plea-bargain",
  cite: SAN_FRANCISCO,
  asks: ({ surely: surely2 }) => surely2 === "yes" ? "Is it a plea to PC 32, HS 11364 or HS 11366, every charge of the cycle being one of these or under HS 11357 to 11360?" : "Is it a plea to PC 32, HS 11364 or HS 11366, a charge of the cycle being under HS 11357 to 11360?",
  reason: ({ surely: surely2 }) => surely2 === "yes" ? "Plea bargain" : "Plea bargain, perhaps",
  parameters: {
    surely: {
      type: "choice",
      choices: ["yes", "maybe"],
      otherwise: "yes",
      describe: "whether all charges of the cycle must be of that kind, or one is enough"
    }
  },
  make: ({ surely: surely2 }) => ({ facts, conviction }) => {
    const from = [conviction.origin];
    if (!conviction.charge?.parts.some((part) => PLEAS.some((each) => withinOrMaybe(part, each) === "yes")))
      return no("convicted of another section", from);
    const charges = cycleCharges(facts, conviction);
    const ofCannabis = charges.filter(({ parts: parts2 }) => parts2.some(isCannabisOffense)).length;
    const pleas = charges.filter(({ parts: parts2 }) => parts2.some((part) => PLEAS.some((each) => withinOrMaybe(part, each) === "yes"))).length;
    const words2 = `of ${charges.length} charges in the cycle ${ofCannabis} are for cannabis and ${pleas} such pleas`;
    const is = ofCannabis > 0 && (surely2 === "maybe" || ofCannabis + pleas === charges.length);
    if (is && surely2 === "yes" && cycleIsUnreadable(facts, conviction))
      return unknown("a charge of the cycle that cannot be read", from);
    return is ? yes(words2, from) : no(words2, from);
  }
};
var weightOverPound = {
  name: "weight-over-a-pound",
  cite: "county policy: San Francisco, 2018 (453.592 grams)",
  asks: () => "Was the cannabis more than a pound?",
  reason: () => "More than a pound",
  parameters: {},
  make: () => ({ conviction }) => unknown("the weight (no record of the DOJ has it; the office's file may)", [conviction.origin])
};
var CYCLE_QUESTIONS = [relatedCharge, cannabisInCycle, pleaBargain, weightOverPound];
var WIDENINGS = new Map([
  widening("related-charges", "Is it a conviction in this county for a charge that counties relate to cannabis?", (subject) => {
    const { charge: charge2 } = subject.conviction;
    return charge2 !== void 0 && relatedChargeIn(charge2).is === "certain";
  }),
  widening("plea-bargains", "Is it a conviction in this county for a plea from a cannabis charge?", ({ facts, conviction }) => {
    const { charge: charge2 } = conviction;
    return charge2 !== void 0 && pleaBargainIn(charge2).is !== "no" && cycleCharges(facts, conviction).some(({ parts: parts2 }) => parts2.some(isCannabisOffense));
  }),
  widening("predecessor-sections", "Is it a conviction in this county under HS 11530 to 11532, which HS 11357 to 11360 replaced in 1972?", ({ conviction }) => predecessorPart(conviction) !== void 0)
].map((each) => [each.id, each]));
function widening(id, asks, takesIn) {
  return {
    id,
    cite: "county policy",
    asks,
    ask: (subject) => {
      const from = [subject.conviction.origin];
      if (subject.conviction.county !== subject.asking.county)
        return no("the conviction is of another county", from);
      return takesIn(subject) ? yes("it is", from) : no("it is not", from);
    }
  };
}

// law/prop-64/in-force.js
var PROP_64_DAY = parseIsoDate("2016-11-09");
var PROP_64_IN_FORCE = onDay(PROP_64_DAY);

// law/prop-64/statute/charge.js
var parts = /* @__PURE__ */ new WeakMap();
function cannabisPart({ charge: charge2 }) {
  if (!charge2)
    return void 0;
  let part = parts.get(charge2);
  if (part === void 0)
    parts.set(charge2, part = charge2.parts.find(isCannabisOffense) ?? "none");
  return part === "none" ? void 0 : part;
}
function liesIn(conviction, listed3) {
  const part = cannabisPart(conviction);
  const from = [conviction.origin];
  if (!part)
    return unknown("the charge (it cannot be read, or names no section)", from);
  let maybe = false;
  for (const each of listed3) {
    const lying = withinOrMaybe(part, each);
    if (lying === "yes")
      return yes(wordsFor(part), from);
    if (lying === "maybe")
      maybe = true;
  }
  return maybe ? unknown("the subdivision of the section", from) : no(wordsFor(part), from);
}
var words = /* @__PURE__ */ new WeakMap();
function wordsFor(part) {
  let text2 = words.get(part);
  if (text2 === void 0)
    words.set(part, text2 = `the conviction is for ${printOffense(part)}`);
  return text2;
}
function subdivisionQuestion(id, cited, citations, asks) {
  const listed3 = citations.map(cite);
  return { id, cite: cited, asks, ask: ({ conviction }) => liesIn(conviction, listed3) };
}
var descriptions = /* @__PURE__ */ new WeakMap();
function describedAs({ charge: charge2 }, pattern) {
  if (!charge2)
    return false;
  let known = descriptions.get(charge2);
  if (!known)
    descriptions.set(charge2, known = /* @__PURE__ */ new Map());
  let found2 = known.get(pattern);
  if (found2 === void 0)
    known.set(pattern, found2 = pattern.test(charge2.description));
  return found2;
}

// law/prop-64/deadlines.js
var CHALLENGE = 20200701;
var ORDER = 20230301;
var UPDATE = 20230701;
function deadlineCautions({ conviction, asking }) {
  const { standing: standing2, date: date2 } = conviction;
  if (asking.asOf <= CHALLENGE || standing2.kind !== "stands" || before(date2, PROP_64_IN_FORCE) !== "yes")
    return [];
  const found2 = [
    "HS 11361.9 gave the prosecution until 1 July 2020 to challenge relief; what it did not challenge then counts as unchallenged"
  ];
  if (asking.asOf > ORDER) {
    found2.push("The court was to issue its order by 1 March 2023 (AB 1706): a conviction without relief was challenged, was not on the list of the DOJ, or was missed");
  }
  if (asking.asOf > UPDATE)
    found2.push("The DOJ was to update its record by 1 July 2023 (AB 1706)");
  return found2;
}
var DESTROYED = ["HS 11357(b)", "HS 11357(c)", "HS 11357(d)", "HS 11357(e)", "HS 11360(b)"].map(cite);
function neighbourCautions({ conviction, asking }) {
  const { standing: standing2, date: date2 } = conviction;
  const found2 = [];
  if (standing2.kind === "relieved" && standing2.by.kind === "set-aside")
    found2.push("Set aside under PC 1203.4 or its like, which is no bar to HS 11361.8: redesignation and sealing give more");
  const part = cannabisPart(conviction);
  const old = onOrBefore(date2, yearsAgo(asking, 2)) === "yes" && before(date2, PROP_64_IN_FORCE) === "yes";
  if (part && old && DESTROYED.some((listed3) => within(part, listed3)))
    found2.push("HS 11361.5: the record of such a conviction is to be destroyed two years after it");
  return found2;
}

// law/prop-64/counting.js
var SET_ASIDE = {
  type: "choice",
  choices: ["ask", "counts", "does-not-count"],
  otherwise: "ask",
  describe: 'whether a conviction since set aside or dismissed still counts; "ask" sends the person to hand review where it matters'
};
function ofAll(convictions, truth2) {
  let found2 = "yes";
  for (const each of convictions) {
    const is = truth2(each);
    if (is === "no")
      return "no";
    if (is === "unknown")
      found2 = "unknown";
  }
  return found2;
}
function together(answers2) {
  const answer = allAnswers(answers2);
  const deciding = answers2.filter((each) => each.is === answer.is);
  if (answer.is === "unknown" || deciding.length <= 3)
    return answer;
  const told = allAnswers(deciding.slice(-2));
  return { ...told, is: answer.is, because: `${deciding.length} convictions, among them: ${wordsOf(told)}` };
}
function stillCounting(conviction, setAside2, otherwise) {
  const { standing: standing2 } = conviction;
  const found2 = otherwise();
  const counts = countsStill(conviction, setAside2);
  if (counts === "yes" || found2.is === "yes")
    return found2;
  if (standing2.kind === "doubtful")
    return anyAnswer([unknown(standing2.missing, [standing2.origin]), found2]);
  if (counts === "unknown")
    return unknown("whether a conviction since set aside counts", [conviction.origin]);
  const text2 = standing2.kind === "relieved" ? standing2.by.text : "";
  return yes(`a conviction no longer counts: ${text2}`, [conviction.origin]);
}
function countsStill({ standing: standing2 }, setAside2) {
  if (standing2.kind === "stands")
    return "yes";
  const erased = standing2.kind === "relieved" && (standing2.by.kind === "vacated" || standing2.by.kind === "relieved");
  if (erased || setAside2 === "does-not-count" && standing2.kind === "relieved")
    return "no";
  return setAside2 === "counts" ? "yes" : "unknown";
}
function stillMeasured(conviction, setAside2, found2) {
  const counts = countsStill(conviction, setAside2);
  if (counts === "yes")
    return found2;
  return { least: counts === "no" ? Infinity : found2.least, most: Infinity };
}

// law/prop-64/record-questions.js
var PILOT = "county policy of the pilot counties";
var BEFORE = {
  type: "choice",
  choices: ["offense", "conviction"],
  otherwise: "offense",
  describe: "what the other conviction must come before; the law says the offense"
};
var superStrike2 = {
  name: "prior-super-strike",
  cite: "PC 667(e)(2)(C)(iv); HS 11358(d)(1), 11359(c)(1), 11360(a)(3)(A)",
  asks: ({ before: to }) => `Was the person convicted of a super strike before the ${String(to)}?`,
  reason: () => "PC 667(e)(2)(c)(iv)",
  parameters: { before: BEFORE },
  make: ({ before: to }) => (subject) => priorSuperStrike(subject, to)
};
var registrable2 = {
  name: "prior-registrable",
  cite: "PC 290(c); HS 11358(d)(1), 11359(c)(1), 11360(a)(3)(A)",
  asks: ({ before: to }) => `Was the person convicted of an offense that requires registration under PC 290 before the ${String(to)}?`,
  reason: () => "PC 290",
  parameters: {
    before: BEFORE,
    registration: {
      type: "choice",
      choices: ["ask", "counts-from-its-day"],
      otherwise: "ask",
      describe: 'what an entry of registration says when no conviction explains it: "ask" goes to hand review; "counts-from-its-day" takes the duty as there from the day of the entry'
    }
  },
  make: ({ before: to, registration }) => (subject) => {
    const found2 = priorRegistrable(subject, to);
    return found2.is === "unknown" && registration === "counts-from-its-day" ? byEntry(subject, found2) : found2;
  }
};
function byEntry({ facts, conviction }, found2) {
  const early = facts.registrations.find((entry) => isSexRegistration(entry) && onOrBefore(entry.date, conviction.date) === "yes");
  return early ? yes(`registered under PC 290 on ${printPartialDate(early.date)}`, [early.origin]) : found2;
}
var priorsOfSection = {
  name: "prior-convictions-of-section",
  cite: "HS 11358(d)(2), 11359(c)(2), 11360(a)(3)(B)",
  asks: ({ count, counting, before: to }) => `Has the person ${String(count)} or more earlier ${String(counting)} under the same section, before the ${String(to)}?`,
  reason: ({ count }) => count === 2 ? "Two priors" : `${String(count)} priors`,
  parameters: {
    count: { type: "integer", min: 1, max: 9, otherwise: 2, describe: "how many earlier ones" },
    counting: {
      type: "choice",
      choices: ["cases", "convictions"],
      otherwise: "cases",
      describe: "whether counts of one case are one prior or several"
    },
    before: BEFORE
  },
  measuring: {
    against: "count",
    yes: "at-least",
    make: (others) => (subject) => {
      const asked = askedOfSection(subject, others);
      if (!asked)
        return { least: 0, most: 0 };
      const { sure, perhaps } = countPriors(subject, asked);
      return { least: sure.size, most: sure.size + perhaps.size };
    }
  },
  make: (values) => (subject) => {
    const asked = askedOfSection(subject, values);
    if (!asked)
      return no("the section of the conviction is not one of HS 11357 to 11360");
    return priorCases(subject, { ...asked, count: Number(values["count"]) });
  }
};
function askedOfSection({ conviction }, { counting, before: to }) {
  const section2 = cannabisReading(conviction);
  if (section2 === "none" || section2 === "unclear")
    return void 0;
  const meant = (other2) => cannabisReading(other2) === section2;
  return { to, each: counting === "cases" ? "case" : "conviction", meant };
}
var sectionInAll = {
  name: "convictions-of-section-in-all",
  cite: PILOT,
  asks: ({ count }) => `Has the person ${String(count)} or more cases under the same section in all, whatever their order?`,
  reason: ({ count }) => `${String(count)} convictions of the section`,
  parameters: { count: { type: "integer", min: 2, max: 9, otherwise: 3, describe: "how many, this one included" } },
  measuring: {
    against: "count",
    yes: "at-least",
    make: () => (subject) => {
      const cases = new Set(ofSameSection(subject).map(caseOf)).size;
      return { least: cases, most: cases };
    }
  },
  make: ({ count }) => (subject) => {
    const same = ofSameSection(subject);
    const cases = new Set(same.map(caseOf)).size;
    return {
      is: cases >= Number(count) ? "yes" : "no",
      because: `${cases} cases of the section in all`,
      from: same.map(({ origin }) => origin)
    };
  }
};
function ofSameSection({ facts, conviction }) {
  const section2 = cannabisReading(conviction);
  return facts.convictions.filter((each) => cannabisReading(each) === section2 && !wasVacated(each));
}
var WHOSE = {
  type: "choice",
  choices: ["this", "all"],
  otherwise: "this",
  describe: "the sentence for this conviction, or those for all convictions of the person"
};
var COUNTED = {
  type: "choice",
  choices: ["open", "one-after-the-other"],
  otherwise: "open",
  describe: 'parts of a sentence: "open" takes the end for an interval and asks people inside it; "one-after-the-other" adds the parts and takes no term for no sentence'
};
function completed(subject, whose, parts2) {
  const { facts, conviction, asking } = subject;
  const asked = whose === "all" ? facts.convictions : [conviction];
  return allAnswers(asked.map((each) => parts2 === "open" ? sentenceCompleted(facts, each, asking) : sentenceCompletedAtLatest(each, asking)));
}
function completedTruth({ facts, conviction, asking }, whose, parts2) {
  const one2 = (each) => {
    if (parts2 === "open")
      return sentenceCompleted(facts, each, asking).is;
    const last = latestEnd(each);
    return last === void 0 ? "unknown" : truth(last <= asking.asOf);
  };
  return whose === "all" ? ofAll(facts.convictions, one2) : one2(conviction);
}
var sentenceDone = {
  name: "sentence-completed",
  cite: "HS 11361.8(e)",
  asks: ({ whose }) => whose === "all" ? "Has the person completed the sentences for all convictions?" : "Has the person completed the sentence?",
  reason: () => "Completed sentence",
  parameters: { whose: WHOSE, parts: COUNTED },
  truth: ({ whose, parts: parts2 }) => (subject) => completedTruth(subject, whose, parts2),
  make: ({ whose, parts: parts2 }) => (subject) => completed(subject, whose, parts2)
};
var serving3 = {
  name: "serving-sentence",
  cite: "HS 11361.8(a)",
  asks: ({ whose }) => whose === "all" ? "Is the person serving a sentence for any conviction?" : "Is the person still serving the sentence?",
  reason: () => "Currently serving sentence",
  parameters: { whose: WHOSE, parts: COUNTED },
  truth: ({ whose, parts: parts2 }) => (subject) => not(completedTruth(subject, whose, parts2)),
  make: ({ whose, parts: parts2 }) => (subject) => notAnswer(completed(subject, whose, parts2))
};
var severalConvictions = {
  name: "more-than-one-conviction",
  cite: PILOT,
  asks: () => "Does the record hold more than one conviction?",
  reason: () => "More than one conviction",
  parameters: {},
  make: () => ({ facts: { convictions } }) => ({
    is: convictions.length > 1 ? "yes" : "no",
    because: `${convictions.length} on record`,
    from: convictions.map(({ origin }) => origin)
  })
};
var lastConviction = {
  name: "last-conviction-years-ago",
  cite: PILOT,
  asks: ({ years }) => `Was the last conviction of any kind ${String(years)} or more years ago?`,
  reason: ({ years }) => `No convictions in past ${String(years)} years`,
  parameters: { years: { type: "integer", min: 1, max: 15, describe: "years; exactly that many are enough" } },
  measuring: {
    against: "years",
    yes: "at-least",
    make: () => ({ facts, asking }) => leastOf(facts.convictions, ({ date: date2 }) => wholeYearsAgo(date2, asking.asOf, "on"))
  },
  make: ({ years }) => ({ facts, asking }) => {
    const cut = yearsAgo(asking, Number(years));
    return notAnswer(anyAnswer(facts.convictions.map((each) => {
      const within2 = before(cut, each.date);
      const from = [each.origin];
      return within2 === "unknown" ? unknown("the exact conviction date of another conviction", from) : { is: within2, because: `convicted ${printPartialDate(each.date)}`, from };
    })));
  }
};
var RECORD_QUESTIONS = [
  superStrike2,
  registrable2,
  priorsOfSection,
  sectionInAll,
  sentenceDone,
  serving3,
  severalConvictions,
  lastConviction
];

// law/prop-64/statute/priors.js
var superStrikePrior = {
  id: "prior-super-strike",
  cite: "HS 11358(d)(1); HS 11359(c)(1); HS 11360(a)(3)(A); PC 667(e)(2)(C)(iv)",
  asks: "Was the person convicted of a super strike before the offense?",
  ask: (subject) => priorSuperStrike(subject, "offense")
};
var registrablePrior = {
  id: "prior-registrable",
  cite: "HS 11358(d)(1); HS 11359(c)(1); HS 11360(a)(3)(A); PC 290(c)",
  asks: "Was the person convicted of an offense of PC 290(c) before the offense?",
  ask: (subject) => priorRegistrable(subject, "offense")
};
var TWO_PRIORS = {
  type: "choice",
  choices: ["review", "literal", "sameSectionEarlier", "sameSectionAny3"],
  otherwise: "review",
  describe: 'two priors: "literal" needs convictions under the new subdivision, which nobody had; "sameSectionEarlier" counts two earlier cases of the section, "sameSectionAny3" three in all; "review" leaves it to people where two earlier cases are on record'
};
var READ_AS = {
  review: "(The passage can be read in three ways; two earlier cases of the section go to a person.)",
  literal: "(Read literally: under the new subdivision, which nobody had.)",
  sameSectionEarlier: "(Read as: two earlier cases of the same section.)",
  sameSectionAny3: "(Read as: three cases of the same section in all.)"
};
function twoPriors({ twoPriors: reading }) {
  return {
    id: "two-priors",
    cite: "HS 11358(d)(2); HS 11359(c)(2); HS 11360(a)(3)(B)",
    asks: `Has the person two or more prior convictions that make today's offense graver? ${READ_AS[String(reading)] ?? ""}`.trim(),
    ask: (subject) => byReading(subject, String(reading))
  };
}
function byReading(subject, reading) {
  const { facts, conviction } = subject;
  const section2 = cannabisReading(conviction);
  if (reading === "literal")
    return no("nobody was convicted under the new subdivisions before they existed", [conviction.origin]);
  if (reading === "sameSectionAny3") {
    const same = facts.convictions.filter((each) => cannabisReading(each) === section2 && !wasVacated(each));
    const cases = new Set(same.map(caseOf)).size;
    return {
      is: cases >= 3 ? "yes" : "no",
      because: `${cases} cases under HS ${section2} in all`,
      from: same.map(({ origin }) => origin)
    };
  }
  const counted2 = priorCases(subject, {
    to: "offense",
    count: 2,
    each: "case",
    meant: (other2) => cannabisReading(other2) === section2 && !firstReport(facts, other2)
  });
  if (reading === "sameSectionEarlier" || counted2.is === "no")
    return counted2;
  return unknown("whether two earlier cases of the section count as two priors (the law can be read in three ways)", counted2.from);
}

// law/prop-64/record-incomplete.js
var recordIncomplete = {
  id: "record-incomplete",
  cite: "House rule: nothing is granted on a record that could not be read whole",
  asks: "Was a row set aside that may belong to this person?",
  ask: ({ facts: { history } }) => {
    if (history.lost.length === 0)
      return no("every row of the person was read");
    const lines = history.lost.map((lost) => printLine(lost.origin));
    return yes(`not read: ${lines.join(", ")}`, history.lost.map((lost) => lost.origin));
  }
};

// law/prop-64/statute/offense-date.js
var WARRANT2 = /WARRANT|FAIL(URE)? TO APPEAR|\bFTA\b/i;
var offenseUnderNewLaw = {
  id: "offense-under-new-law",
  cite: 'HS 11361.8(a), (e): "at the time of the offense"',
  asks: "Was the offense committed on or after 9 November 2016?",
  ask: ({ facts, conviction }) => {
    const from = [conviction.origin];
    if (before(conviction.date, PROP_64_IN_FORCE) === "yes")
      return no(`convicted ${printPartialDate(conviction.date)}, so the offense is older`, from);
    const { by, latest: latest2 } = offenseDay(facts, conviction);
    if (by === "arrest" && onOrBefore(PROP_64_IN_FORCE, latest2) === "yes" && !onWarrant(facts, conviction)) {
      return yes(`arrested ${printPartialDate(latest2)}, and the offense most probably of that time`, from);
    }
    return unknown("the day of the offense (the arrest or the conviction leaves open whether it was before 9 November 2016)", from);
  }
};
function onWarrant(facts, conviction) {
  const arrests = cycleOf(facts, conviction)?.events.filter(({ kind }) => kind === "arrest") ?? [];
  const charges = [
    conviction.charge,
    conviction.count.charge,
    ...arrests.flatMap(({ counts }) => counts).map((count) => count.charge)
  ];
  return charges.some((charge2) => charge2 && (WARRANT2.test(charge2.description) || WARRANT2.test(charge2.qualifiers ?? "")));
}
var graverUnderNewLaw = {
  id: "graver-under-new-law",
  cite: "HS 11359(c)(3), (d); HS 11360(a)(3)(C), (D)",
  asks: "Does the conviction itself name the sale to a minor, the employing of a minor or the import that make the offense a felony today?",
  ask: ({ conviction }) => {
    const answer = liesIn(conviction, GRAVER);
    const named2 = answer.is !== "unknown" || liesIn(conviction, NEW_SUBDIVISIONS).is === "yes";
    return named2 ? answer : no("the conviction names no subdivision of the new law", [conviction.origin]);
  }
};
var GRAVER = ["HS 11359(c)(3)", "HS 11359(d)", "HS 11360(a)(3)(C)", "HS 11360(a)(3)(D)"].map(cite);
var NEW_SUBDIVISIONS = [
  "HS 11357(a)(1)",
  "HS 11357(a)(2)",
  "HS 11357(b)(1)",
  "HS 11357(b)(2)",
  "HS 11358(a)",
  "HS 11358(b)",
  "HS 11358(c)",
  "HS 11358(d)",
  "HS 11359(a)",
  "HS 11359(b)",
  "HS 11359(c)",
  "HS 11360(a)(1)",
  "HS 11360(a)(2)",
  "HS 11360(a)(3)"
].map(cite);
var newSubdivision = {
  id: "new-subdivision",
  cite: "HS 11357 to 11360 as in force since 9 November 2016",
  asks: "Does the conviction name a subdivision that exists only since 9 November 2016, although the offense is older?",
  ask: ({ conviction }) => {
    const answer = liesIn(conviction, NEW_SUBDIVISIONS);
    return answer.is === "unknown" ? no("no such subdivision is named", [conviction.origin]) : answer;
  }
};
var AGGRAVATION = /\bMINOR|\bJUV|UNDER 18|\bIMPORT/i;
var describedAsGraver = {
  id: "described-as-graver",
  cite: "HS 11358(d)(3); HS 11359(c)(3), (d); HS 11360(a)(3)(C), (D); presumption: HS 11361.8(b), (f)",
  asks: "Do the words of the charge speak of a minor or of import?",
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    return describedAs(conviction, AGGRAVATION) ? yes("the words of the charge do", from) : no("they do not; that there was no such fact is presumed, and the prosecution must disprove it by clear and convincing evidence", from);
  }
};
function younger(id, years, cited) {
  return {
    id,
    cite: cited,
    asks: `Was the person under ${years} when the offense was committed?`,
    ask: ({ facts, conviction }) => {
      const from = [conviction.origin];
      const { birth, birthDoubt } = facts.history.person;
      const is = youngerAtOffense(facts, conviction, years);
      const { by, latest: latest2 } = offenseDay(facts, conviction);
      const doing = by === "arrest" ? "arrested" : "no arrest is recorded, convicted";
      if (is !== "unknown")
        return { is, because: `born ${printPartialDate(birth)}, ${doing} ${printPartialDate(latest2)}`, from };
      if (birth.kind === "unknown")
        return unknown(`the birth date (PRI_DOB is ${birth.why})`, from);
      if (birthDoubt)
        return unknown(`the birth date (${birthDoubt})`, from);
      return unknown(`whether the offense was before the ${years === 21 ? "21st" : "18th"} birthday (the ${by} only bounds its day)`, from);
    }
  };
}
var under18AtOffense = younger("under-18-at-offense", 18, "HS 11357(a)(1), (b)(1), (d); HS 11358(a); HS 11359(a); HS 11360(a)(1); HS 11361.8(m)");
var under21AtOffense = younger("under-21-at-offense", 21, "HS 11357(a)(2); HS 11358(b); HS 11362.1(a)");

// law/prop-64/statute/scope.js
var beforeLawInForce = {
  id: "before-law-in-force",
  cite: "Proposition 64, in force 9 November 2016",
  asks: "Is the law applied for a day before 9 November 2016, when HS 11361.8 took effect?",
  ask: ({ asking }) => asking.asOf < PROP_64_DAY ? yes("HS 11361.8 was not yet in force") : no("HS 11361.8 was in force")
};
var notAnAdultConviction = {
  id: "not-an-adult-conviction",
  cite: "HS 11361.8(a), (e), (m)",
  asks: "Is the entry something else than a conviction by an adult court of California?",
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    if (byCourtElsewhere(conviction))
      return yes("the court is not one of California", from);
    if (byJuvenileCourt(conviction))
      return yes("the agency is a juvenile court; HS 11361.8(m) has its own way", from);
    if (conviction.event !== "court")
      return unknown("which court convicted (the entry is not a court action)", from);
    return no("a court recorded the conviction", from);
  }
};
var reportedAgain = {
  id: "reported-again",
  cite: "PC 1203.2; a reading: one court case is one conviction",
  asks: "Does an earlier entry report the same conviction (county, case number and section)?",
  ask: (subject) => {
    const from = [subject.conviction.origin];
    const earlier = firstReport(subject.facts, subject.conviction);
    return earlier ? yes(`the same conviction as ${earlier.key}, reported again`, [...from, earlier.origin]) : no("no earlier entry reports it", from);
  }
};
var predecessorSection = {
  id: "predecessor-section",
  cite: "former HS 11530 to 11532 (Stats. 1972, ch. 1407)",
  asks: "Is the conviction under a section that HS 11357 to 11360 replaced in 1972?",
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const part = predecessorPart(conviction);
    return part ? yes(`the conviction is for ${printOffense(part)}`, from) : no("the section is none of those", from);
  }
};
var ACCESSORY = cite("PC 32");
var accessoryToCannabisFelony = {
  id: "accessory-to-cannabis-felony",
  cite: "People v. Boatwright (2019) 36 Cal.App.5th 848",
  asks: "Was the person convicted under PC 32 as an accessory, in a cycle with a charge under HS 11357 to 11360?",
  ask: (subject) => {
    const { conviction, facts } = subject;
    const from = [conviction.origin];
    if (!conviction.charge?.parts.some((part) => within(part, ACCESSORY)) || cannabisPart(conviction))
      return no("the conviction is not under PC 32", from);
    return inCannabisCycle(conviction, facts) ? yes("a count of the same cycle is a cannabis charge", from) : no("no count of the cycle is a cannabis charge", from);
  }
};
var pleaFromCannabisCharge = {
  id: "plea-from-cannabis-charge",
  cite: "HS 11361.8(a); HS 11362.1(a)(5); no section names these pleas",
  asks: "Was the person convicted of a plea such as HS 11364 or 11366, in a cycle with a charge under HS 11357 to 11360?",
  ask: ({ conviction, facts }) => {
    const from = [conviction.origin];
    if (!conviction.charge || cannabisPart(conviction) || pleaBargainIn(conviction.charge).is === "no")
      return no("the conviction is not one of those pleas", from);
    return inCannabisCycle(conviction, facts) ? yes("a count of the same cycle is a cannabis charge", from) : no("no count of the cycle is a cannabis charge", from);
  }
};
function inCannabisCycle(conviction, facts) {
  return cycleCharges(facts, conviction).some(({ parts: parts2 }) => parts2.some(isCannabisOffense));
}
var otherOffense = {
  id: "other-offense",
  cite: "HS 11361.8(e)",
  asks: `Is the conviction for another offense than HS ${CANNABIS_SECTIONS2.join(", ")}? (HS 11357.5, 11361 and 11362 are others.)`,
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const reading = cannabisReading(conviction);
    if (reading === "unclear")
      return unknown(CHARGE_MISSING, from);
    return reading === "none" ? yes("the section is another", from) : no(`the conviction is under HS ${reading}`, from);
  }
};
var alreadyGranted = {
  id: "already-granted",
  cite: "HS 11361.8(f), (h); HS 11361.9",
  asks: "Has the conviction already been dismissed, sealed, redesignated, reversed or vacated? (Relief under PC 1203.4 and its like does not count.)",
  ask: ({ conviction: { standing: standing2, origin } }) => {
    if (standing2.kind === "stands")
      return no("no later entry changes the conviction", [origin]);
    if (standing2.kind === "doubtful")
      return unknown(standing2.missing, [standing2.origin]);
    const { by } = standing2;
    if (by.kind !== "set-aside")
      return yes(`a later entry says: ${by.text}`, [by.origin]);
    if (by.statute === void 0 && !/1203\.4/.test(by.text))
      return unknown("under which law the conviction was set aside", [by.origin]);
    return no(`set aside under ${by.statute ?? "PC 1203.4"}, which is no bar`, [by.origin]);
  }
};
var severalSections = {
  id: "several-sections",
  cite: "HS 11361.8(a), (e); a reading: the outcome is that of one section",
  asks: "Does the charge name more than one of HS 11357, 11358, 11359, 11360, or two subdivisions of one?",
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const named2 = new Set((conviction.charge?.parts ?? []).filter(isCannabisOffense).map(printOffense));
    return named2.size > 1 ? yes(`the charge names ${[...named2].join(" and ")}`, from) : no("the charge names one of them", from);
  }
};
var attemptOrConspiracy = {
  id: "attempt-or-conspiracy",
  cite: "HS 11361.8(a), (e), which name the sections only; PC 182, 664",
  asks: "Is the conviction for an attempt of the cannabis offense, a conspiracy to commit it, or for soliciting or aiding it?",
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const part = cannabisPart(conviction);
    return part && part.role !== "principal" ? yes(`the conviction is for ${printOffense(part)}`, from) : no("the conviction is for the offense itself", from);
  }
};

// law/prop-64/statute/section.js
var possession = subdivisionQuestion("under-11357", "HS 11357", ["HS 11357"], "Is the conviction under HS 11357?");
var cultivation = subdivisionQuestion("under-11358", "HS 11358", ["HS 11358"], "Is the conviction under HS 11358?");
var CONCENTRATED2 = [cite("HS 11357(a)")];
var concentratedCannabis = {
  id: "under-11357-a",
  cite: "former HS 11357(a)",
  asks: "Is the conviction under former HS 11357(a), concentrated cannabis, or a felony under HS 11357 without a subdivision?",
  ask: ({ conviction }) => {
    const answer = liesIn(conviction, CONCENTRATED2);
    if (answer.is !== "unknown" || cannabisPart(conviction) === void 0)
      return answer;
    const from = [conviction.origin];
    if (conviction.levelAtConviction === "felony")
      return yes("a felony under HS 11357, which only (a) was", from);
    if (conviction.levelAtConviction === "infraction")
      return no("an infraction under HS 11357, which only (b) was", from);
    return answer;
  }
};
var UP_TO_AN_OUNCE = [cite("HS 11357(b)")];
var upToAnOunce = {
  id: "under-11357-b",
  cite: "former HS 11357(b)",
  asks: "Is the conviction under former HS 11357(b), not more than 28.5 grams, or an infraction under HS 11357 without a subdivision?",
  ask: ({ conviction }) => {
    const answer = liesIn(conviction, UP_TO_AN_OUNCE);
    if (answer.is !== "unknown" || conviction.levelAtConviction !== "infraction" || !cannabisPart(conviction))
      return answer;
    return yes("an infraction under HS 11357, which only (b) was", [conviction.origin]);
  }
};
var overAnOunce = subdivisionQuestion("under-11357-c", "former HS 11357(c)", ["HS 11357(c)"], "Is the conviction under former HS 11357(c), more than 28.5 grams?");
var SMALL_GIFT = [cite("HS 11360(b)")];
var smallGift = {
  id: "under-11360-b",
  cite: "former HS 11360(b)",
  asks: "Is the conviction under former HS 11360(b), giving away or transporting not more than 28.5 grams?",
  ask: ({ conviction }) => {
    const answer = liesIn(conviction, SMALL_GIFT);
    if (answer.is !== "unknown")
      return answer;
    const from = [conviction.origin];
    switch (conviction.levelAtConviction) {
      case "felony":
        return no("a felony under HS 11360, which (b) never was", from);
      case "misdemeanor":
      case "infraction":
        return yes(`${aLevel(conviction.levelAtConviction)} under HS 11360, which (a) never was`, from);
      case "unknown":
        return answer;
    }
  }
};
var CARRYING = [cite("HS 11360")];
var CARRIED = /TRANSP|GIVE|GAVE/i;
var SOLD_OR_MORE = /SELL|SALE|SOLD|FURNISH|ADMIN|IMPORT|OVER 1 OZ/i;
var carriedOrGaveOnly = {
  id: "carried-or-gave-only",
  cite: "HS 11362.1(a)(1), (2)",
  asks: "Is it HS 11360, and do the words of the charge speak of transporting or giving away and of no sale?",
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const section2 = liesIn(conviction, CARRYING);
    if (section2.is !== "yes")
      return section2;
    return describedAs(conviction, CARRIED) && !describedAs(conviction, SOLD_OR_MORE) ? yes("they do", from) : no("they do not", from);
  }
};
var stillFelony = {
  id: "still-felony",
  cite: "HS 11361.8(e), (h)",
  asks: "Is the conviction still a felony?",
  ask: ({ conviction }) => levelOf(conviction, "felony")
};
var infractionAlready = {
  id: "infraction-already",
  cite: "HS 11361.8(e), (h)",
  asks: "Is the conviction an infraction already, as the offense is today?",
  ask: ({ conviction }) => levelOf(conviction, "infraction")
};

// law/prop-64/statute/serving.js
var servingSentence = {
  id: "serving-sentence",
  cite: "HS 11361.8(a), (e)",
  asks: "Is the person still serving the sentence for this conviction?",
  ask: ({ facts, conviction, asking }) => notAnswer(sentenceCompleted(facts, conviction, asking))
};
var unreasonableRisk2 = {
  id: "unreasonable-risk",
  cite: "HS 11361.8(b); PC 1170.18(b), (c)",
  asks: "Would granting the petition pose an unreasonable risk of danger to public safety (a new super strike)?",
  ask: ({ conviction }) => unknown("whether relief would pose an unreasonable risk to public safety (a judgment of the court)", [
    conviction.origin
  ])
};

// law/prop-64/statute/statute.js
var statute = {
  readings: { twoPriors: TWO_PRIORS },
  flow: statuteFlow,
  route: routeOf2
};
function routeOf2(trace) {
  const asked = trace.find(({ id }) => id === servingSentence.id);
  return asked ? ROUTES4[asked.answer.is] : "";
}
var ROUTES4 = {
  yes: "petition while serving, HS 11361.8(a), (b)",
  no: "application after the sentence, HS 11361.8(e), (f)",
  unknown: "petition or application: the end of the sentence decides"
};
function relieved2(route, why) {
  return route === "serving" ? { outcome: "dismiss", reason: `${why}: recall of the sentence and dismissal` } : { outcome: "dismiss-and-seal", reason: `${why}: dismissal and sealing` };
}
function lowered(route, to) {
  const reason2 = `Today the offense is at most ${to === "misdemeanor" ? "a misdemeanor" : "an infraction"}`;
  if (route === "serving")
    return { outcome: "resentence", reason: `${reason2}: recall and resentencing` };
  return { outcome: `redesignate-${to}`, reason: reason2 };
}
function review2(reason2) {
  return { outcome: "hand-review", reason: reason2 };
}
function byAge(route, why) {
  return {
    steps: [
      {
        question: under21AtOffense,
        then: {
          steps: [
            {
              question: infractionAlready,
              then: { outcome: "not-eligible", reason: "An infraction already, as it would be today" }
            }
          ],
          otherwise: lowered(route, "infraction")
        }
      }
    ],
    otherwise: relieved2(route, why)
  };
}
function possessionFlow(route) {
  return {
    steps: [
      {
        question: concentratedCannabis,
        then: byAge(route, "Not more than 8 grams of concentrate (presumed) is no offense from 21")
      },
      { question: upToAnOunce, then: byAge(route, "Not more than 28.5 grams is no offense from 21") },
      {
        question: overAnOunce,
        then: review2("More than 28.5 grams is a misdemeanor still; only the produce of six plants kept at home is none")
      }
    ],
    otherwise: review2("Possession on school grounds: still an offense of the same class, most likely no relief")
  };
}
function graveFlow(route) {
  return {
    steps: [
      { question: cultivation, then: byAge(route, "Not more than six plants (presumed) is no offense from 21") },
      {
        question: carriedOrGaveOnly,
        then: review2("A misdemeanor today at most; no offense if 28.5 grams or less went to a person of 21 without pay")
      },
      { question: stillFelony, then: lowered(route, "misdemeanor") }
    ],
    otherwise: review2("No felony, though the old section was always one; today it is a misdemeanor, so find out what it is")
  };
}
var FELONY_TODAY = "A prior makes the offense one that may be a felony today";
function sectionFlow(route, readings2) {
  const risk = route === "serving" ? [
    {
      question: unreasonableRisk2,
      then: { outcome: "not-eligible", reason: "An unreasonable risk to public safety" }
    }
  ] : [];
  const grave = graveFlow(route);
  return {
    steps: [
      ...risk,
      { question: possession, then: possessionFlow(route) },
      {
        question: smallGift,
        then: byAge(route, "Giving away or carrying not more than 28.5 grams without pay is no offense from 21")
      },
      { question: superStrikePrior, then: review2(`${FELONY_TODAY}: a super strike. Proposal: not eligible`) },
      { question: registrablePrior, then: review2(`${FELONY_TODAY}: an offense of PC 290(c). Proposal: not eligible`) },
      { question: twoPriors(readings2), then: review2(`${FELONY_TODAY}: two prior convictions of the section`) },
      ...grave.steps
    ],
    otherwise: grave.otherwise
  };
}
function statuteFlow(readings2) {
  return {
    steps: [
      { question: beforeLawInForce, then: { outcome: "not-eligible", reason: "The law was not yet in force" } },
      {
        question: notAnAdultConviction,
        then: { outcome: "not-a-candidate", reason: "Not a conviction by an adult court of California" }
      },
      { question: reportedAgain, then: { outcome: "not-a-candidate", reason: "The same conviction, reported again" } },
      {
        question: predecessorSection,
        then: review2("A section that HS 11357 to 11360 replaced in 1972; HS 11361.8 does not name it")
      },
      {
        question: accessoryToCannabisFelony,
        then: review2("Boatwright: no accessory without a felony, if the felony was the cannabis charge. Proposal: dismissal")
      },
      {
        question: pleaFromCannabisCharge,
        then: review2("A plea beside or instead of a cannabis charge; HS 11361.8 does not name it")
      },
      { question: otherOffense, then: { outcome: "not-a-candidate", reason: "The conviction is for another offense" } },
      {
        question: alreadyGranted,
        then: { outcome: "already-relieved", reason: "A later entry shows that the conviction was already relieved" }
      },
      {
        question: offenseUnderNewLaw,
        then: {
          outcome: "not-eligible",
          reason: "Sentenced under Proposition 64 already: the offense is probably of its time"
        }
      },
      {
        question: attemptOrConspiracy,
        then: review2("Whether HS 11361.8 reaches an attempt or a conspiracy is not settled")
      },
      { question: severalSections, then: review2("The count names several of the sections: find out which it was") },
      {
        question: graverUnderNewLaw,
        then: { outcome: "not-eligible", reason: "A felony today as well, by what the conviction itself names" }
      },
      {
        question: newSubdivision,
        then: review2("A subdivision of the new law on an offense of before: a wrong date or a wrong citation")
      },
      { question: recordIncomplete, then: review2("A row that may belong to this person was set aside") },
      {
        question: describedAsGraver,
        then: review2("The words of the charge name what makes the offense a felony today")
      },
      {
        question: under18AtOffense,
        then: review2("Under 18 at the offense: an infraction today. Find out why an adult court convicted")
      },
      { question: servingSentence, then: sectionFlow("serving", readings2) },
      ...sectionFlow("completed", readings2).steps
    ],
    otherwise: sectionFlow("completed", readings2).otherwise
  };
}

// law/prop-64/statute-question.js
var GIVEN = [
  "dismiss-and-seal",
  "dismiss",
  "redesignate-misdemeanor",
  "redesignate-infraction",
  "resentence",
  "hand-review",
  "already-relieved",
  "not-eligible",
  "not-a-candidate"
];
var found = /* @__PURE__ */ new Map();
function remembered2(twoPriors2) {
  let verdictOn2 = found.get(twoPriors2);
  if (!verdictOn2) {
    const flow10 = statute.flow({ twoPriors: twoPriors2 });
    const verdicts = /* @__PURE__ */ new WeakMap();
    verdictOn2 = (subject) => {
      const known = verdicts.get(subject);
      if (known)
        return known;
      const { possible, missing, reason: reason2, from } = judge(flow10, subject, subject.given);
      const kept = { possible, missing, reason: reason2, from };
      verdicts.set(subject, kept);
      return kept;
    };
    found.set(twoPriors2, verdictOn2);
  }
  return verdictOn2;
}
var ASKED = {
  "dismiss-and-seal": "Does HS 11361.8 by itself give dismissal and sealing?",
  dismiss: "Does HS 11361.8 by itself give recall of the sentence and dismissal?",
  "redesignate-misdemeanor": "Does HS 11361.8 by itself give redesignation as a misdemeanor?",
  "redesignate-infraction": "Does HS 11361.8 by itself give redesignation as an infraction?",
  resentence: "Does HS 11361.8 by itself give recall and resentencing?",
  "hand-review": "Does HS 11361.8 leave it to people?",
  "already-relieved": "Was the conviction already relieved in a way that HS 11361.8 counts?",
  "not-eligible": "Does HS 11361.8 by itself give nothing?",
  "not-a-candidate": "Is the conviction none that HS 11361.8 speaks of?"
};
function listed2(outcomes2) {
  return outcomes2.map((each) => OUTCOME_WORDS[each]).join(" or ");
}
var statuteGives = {
  name: "statute-gives",
  cite: "HS 11361.8",
  asks: ({ outcome }) => ASKED[outcome] ?? `Does HS 11361.8 by itself give ${String(outcome)}?`,
  reason: ({ outcome }) => `By statute: ${OUTCOME_WORDS[outcome] ?? String(outcome)}`,
  followsStatute: true,
  parameters: {
    outcome: { type: "choice", choices: GIVEN, describe: "what the statute gives" },
    twoPriors: TWO_PRIORS
  },
  make: ({ outcome, twoPriors: twoPriors2 }) => {
    const verdictOn2 = remembered2(String(twoPriors2 ?? "review"));
    return (subject) => {
      const { possible, missing, reason: reason2, from } = verdictOn2(subject);
      if (!possible.includes(outcome))
        return no(possible.length === 1 ? reason2 : `it may give ${listed2(possible)}, and not that`, from);
      return possible.length === 1 ? yes(reason2, from) : unknownFacts(missing, from);
    };
  }
};

// law/prop-64/time-questions.js
var CHOICE = "HS 11361.9(b); county policy";
var underAgeAtConviction = {
  name: "under-age-at-conviction",
  cite: CHOICE,
  asks: ({ age }) => `Was the person under ${String(age)} on the day of the conviction?`,
  reason: ({ age }) => `${String(age)} years or younger`,
  parameters: {
    age: {
      type: "integer",
      min: 14,
      max: 30,
      otherwise: 21,
      describe: "the birthday that must still lie ahead on the day of the conviction"
    }
  },
  measuring: {
    against: "age",
    yes: "below",
    make: () => ({ facts, conviction }) => ageOn(facts, conviction.date)
  },
  make: ({ age }) => ({ facts, conviction }) => {
    const birth = facts.history.person.birth;
    const missing = birthMissing(birth, facts.history.person.birthDoubt) ?? dateMissing(conviction);
    const under = missing && birth.kind === "known" && facts.history.person.birthDoubt ? "unknown" : before(conviction.date, partialYearsAfter(birth, Number(age)));
    if (under === "unknown")
      return unknown(missing ?? `the exact birth date (the record says ${printPartialDate(birth)}) or conviction date (the record says ${printPartialDate(conviction.date)})`, [conviction.origin]);
    return dated(under, `born ${printPartialDate(birth)}, convicted ${printPartialDate(conviction.date)}`, conviction);
  }
};
var ageAtLeast = {
  name: "age-at-least",
  cite: CHOICE,
  asks: ({ age }) => `Is the person ${String(age)} or older on the day for which the law is applied?`,
  reason: ({ age }) => `${String(age)} years or older`,
  parameters: { age: { type: "integer", min: 40, max: 65, describe: "years of age" } },
  measuring: {
    against: "age",
    yes: "at-least",
    make: () => ({ facts, asking }) => ageOn(facts, onDay(asking.asOf))
  },
  make: ({ age }) => ({ facts, asking, conviction }) => {
    const { birth, birthDoubt } = facts.history.person;
    const missing = birthMissing(birth, birthDoubt);
    const old = birthDoubt ? "unknown" : onOrBefore(partialYearsAfter(birth, Number(age)), onDay(asking.asOf));
    if (old === "unknown")
      return unknown(missing ?? `the exact birth date (the record says ${printPartialDate(birth)})`, [
        conviction.origin
      ]);
    return dated(old, `born ${printPartialDate(birth)}`, conviction);
  }
};
var yearsSinceConviction = {
  name: "years-since-conviction",
  cite: CHOICE,
  asks: ({ years }) => `Was the conviction ${String(years)} or more years ago?`,
  reason: ({ years }) => `Conviction occurred ${String(years)} or more years ago`,
  parameters: {
    years: {
      type: "integer",
      min: 1,
      max: 15,
      describe: "years between conviction and the day for which the law is applied; exactly that many are enough"
    }
  },
  measuring: {
    against: "years",
    yes: "at-least",
    make: () => ({ conviction, asking }) => wholeYearsAgo(conviction.date, asking.asOf, "on")
  },
  make: ({ years }) => ({ conviction, asking }) => {
    const long = onOrBefore(conviction.date, yearsAgo(asking, Number(years)));
    if (long === "unknown")
      return unknown(dateMissing(conviction) ?? "", [conviction.origin]);
    return dated(long, `convicted ${printPartialDate(conviction.date)}`, conviction);
  }
};
var yearsWithoutConviction = {
  name: "years-without-conviction",
  cite: CHOICE,
  asks: ({ years }) => `Has the person had no conviction of any kind in the past ${String(years)} years?`,
  reason: ({ years }) => `No convictions in the past ${String(years)} years`,
  parameters: {
    years: {
      type: "integer",
      min: 1,
      max: 15,
      describe: "years; a conviction exactly that long ago still counts as within them"
    },
    setAside: SET_ASIDE
  },
  measuring: {
    against: "years",
    yes: "at-least",
    make: ({ setAside: setAside2 }) => ({ facts, asking }) => leastOf(facts.convictions, (each) => stillMeasured(each, setAside2, wholeYearsAgo(each.date, asking.asOf, "before")))
  },
  make: ({ years, setAside: setAside2 }) => ({ facts, asking }) => {
    const cut = yearsAgo(asking, Number(years));
    return together(facts.convictions.map((each) => {
      const early = before(each.date, cut);
      if (early === "yes")
        return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
      return stillCounting(each, setAside2, () => early === "unknown" ? unknown(dateMissing(each) ?? "", [each.origin]) : no(`convicted ${printPartialDate(each.date)}`, [each.origin]));
    }));
  }
};
var convictedOnOrAfter = {
  name: "convicted-on-or-after",
  cite: "Proposition 64, in force 9 November 2016",
  asks: ({ date: date2 }) => `Was the person convicted on or after ${String(date2)}?`,
  reason: ({ date: date2 }) => `Convicted on or after ${String(date2)}`,
  parameters: { date: { type: "date", describe: "a day, YYYY-MM-DD" } },
  measuring: {
    against: "date",
    yes: "at-least",
    make: () => ({ conviction: { date: date2 } }) => date2.kind === "known" ? { least: date2.earliest, most: date2.latest } : ANY_NUMBER
  },
  make: ({ date: date2 }) => {
    const day = onDay(parseIsoDate(String(date2)));
    return ({ conviction }) => {
      const earlier = before(conviction.date, day);
      if (earlier === "unknown")
        return unknown(dateMissing(conviction) ?? "", [conviction.origin]);
      return dated(earlier === "yes" ? "no" : "yes", `convicted ${printPartialDate(conviction.date)}`, conviction);
    };
  }
};
var TIME_QUESTIONS = [
  underAgeAtConviction,
  ageAtLeast,
  yearsSinceConviction,
  yearsWithoutConviction
];
function dated(is, because, conviction) {
  return { is, because, from: [conviction.origin] };
}
function birthMissing(birth, doubt) {
  if (doubt)
    return `the birth date (${doubt})`;
  if (birth.kind === "unknown")
    return `the birth date (PRI_DOB is ${birth.why})`;
  return void 0;
}
function dateMissing({ date: date2 }) {
  if (date2.kind === "unknown")
    return `the conviction date (STP_EVENT_DATE is ${date2.why})`;
  return date2.earliest === date2.latest ? void 0 : `the exact conviction date (the record says ${printPartialDate(date2)})`;
}

// law/prop-64/questions.js
var CHOICE2 = "HS 11361.9(b); county policy";
var misdemeanorOrInfraction = {
  name: "misdemeanor-or-infraction",
  cite: CHOICE2,
  asks: () => "Is the conviction a misdemeanor or an infraction?",
  reason: () => "Misdemeanor or Infraction",
  parameters: {},
  make: () => ({ conviction }) => {
    const from = [conviction.origin];
    if (conviction.level === "unknown")
      return unknown(LEVEL_UNKNOWN, from);
    const lowered2 = conviction.level === conviction.levelAtConviction ? "" : `, lowered from ${conviction.levelAtConviction}`;
    const because = `the conviction is ${aLevel(conviction.level)}${lowered2}`;
    return conviction.level === "felony" ? no(because, from) : yes(because, from);
  }
};
var sectionWithin = {
  name: "section-within",
  cite: CHOICE2,
  asks: ({ sections }) => `Is the conviction for ${orList(sections)}?`,
  reason: ({ sections }) => `Conviction under ${orList(sections)}`,
  parameters: {
    sections: {
      type: "citations",
      allowed: ["HS 11357", "HS 11358", "HS 11359", "HS 11360"],
      describe: 'the sections meant, with subdivisions if only those are meant: "HS 11357", "HS 11357(a)"'
    }
  },
  make: ({ sections }) => {
    const listed3 = sections.map(cite);
    return ({ conviction }) => {
      const from = [conviction.origin];
      if (!conviction.charge || cannabisReading(conviction) === "unclear")
        return unknown(CHARGE_MISSING, from);
      const parts2 = conviction.charge.parts;
      const hits = parts2.flatMap((part) => listed3.map((each) => withinOrMaybe(part, each)));
      const printed3 = parts2.map(printOffense).join(" and ") || "a charge that names no section";
      if (hits.includes("yes"))
        return yes(`the conviction is for ${printed3}`, from);
      if (hits.includes("maybe"))
        return unknown("the subdivision of the section", from);
      return no(`the conviction is for ${printed3}`, from);
    };
  }
};
var onlyProp64Convictions = {
  name: "only-prop-64-convictions",
  cite: CHOICE2,
  asks: () => "Are all convictions of the person, in every county, under HS 11357 to 11360?",
  reason: () => "Only has 11357-60 charges",
  parameters: { setAside: SET_ASIDE },
  truth: ({ setAside: setAside2 }) => ({ facts }) => ofAll(facts.convictions, (each) => {
    const reading = cannabisReading(each);
    const counts = reading === "none" || reading === "unclear" ? countsStill(each, setAside2) : "no";
    if (counts !== "yes")
      return counts === "no" ? "yes" : "unknown";
    return reading === "unclear" ? "unknown" : "no";
  }),
  make: ({ setAside: setAside2 }) => ({ facts }) => together(facts.convictions.map((each) => {
    const reading = cannabisReading(each);
    const text2 = each.charge?.citation ?? "";
    if (reading !== "none" && reading !== "unclear")
      return yes(`convicted of ${text2}`, [each.origin]);
    return stillCounting(each, setAside2, () => reading === "unclear" ? unknown("the charge of another conviction", [each.origin]) : no(`convicted of ${text2}`, [each.origin]));
  }))
};
var deceased = {
  name: "deceased",
  cite: CHOICE2,
  asks: () => "Is the person recorded as deceased?",
  reason: () => "Individual is deceased",
  parameters: {},
  make: () => ({ facts }) => facts.deceased ? yes("the record has an entry of death", [facts.deceased]) : no("the record has no entry of death")
};
var PROP_64_QUESTIONS = new Map([
  misdemeanorOrInfraction,
  sectionWithin,
  ...TIME_QUESTIONS,
  onlyProp64Convictions,
  deceased,
  convictedOnOrAfter,
  ...RECORD_QUESTIONS,
  ...CYCLE_QUESTIONS,
  statuteGives
].map((kind) => [kind.name, kind]));
function orList(sections) {
  const list = sections;
  return list.length < 2 ? list[0] ?? "" : `${list.slice(0, -1).join(", ")} or ${list.at(-1)}`;
}

// law/prop-64/prop-64.js
var covered8 = {
  id: "convicted-in-county-under-11357-11360",
  cite: "HS 11361.8(e); HS 11361.9(a)",
  asks: "Was the person convicted in this county under HS 11357, 11358, 11359 or 11360?",
  ask: ({ conviction, asking }) => {
    const from = [conviction.origin];
    if (conviction.county !== asking.county)
      return no("the conviction is of another county", from);
    const reading = cannabisReading(conviction);
    if (reading === "unclear")
      return unknown(CHARGE_MISSING, from);
    return reading === "none" ? no("the conviction is for another offense", from) : yes(`convicted under HS ${reading}`, from);
  }
};
var alreadyRelieved2 = {
  id: "already-relieved",
  cite: "HS 11361.8(f); PC 1203.4(a)",
  asks: "Has the conviction already been set aside, dismissed, vacated or redesignated?",
  ask: ({ conviction: { standing: standing2, origin } }) => {
    switch (standing2.kind) {
      case "stands":
        return no("no later entry changes the conviction", [origin]);
      case "relieved":
        return yes(`a later entry says: ${standing2.by.text}`, [standing2.by.origin]);
      case "doubtful":
        return unknown(standing2.missing, [standing2.origin]);
    }
  }
};
var first = [
  { question: beforeLawInForce, then: { outcome: "not-eligible", reason: "The law was not yet in force" } },
  {
    question: alreadyRelieved2,
    then: { outcome: "already-relieved", reason: "A later entry shows that the conviction was already relieved" }
  },
  {
    question: recordIncomplete,
    then: {
      outcome: "hand-review",
      reason: "Part of the record could not be read; see rows_set_aside.csv, for RAP sheets warnings.csv"
    }
  }
];
function cautions3(subject) {
  const { facts, conviction } = subject;
  const found2 = [];
  const after2 = onOrBefore(PROP_64_IN_FORCE, conviction.date);
  if (after2 === "yes")
    found2.push("Convicted on or after 9 November 2016: relief under HS 11361.8 is for offenses before that day");
  if (after2 === "unknown")
    found2.push("It is not known whether the conviction is from before 9 November 2016");
  if (before(conviction.date, facts.history.person.birth) === "yes")
    found2.push("The birth date lies after the conviction: one of the two is wrong");
  if (otherReports(facts, conviction).length > 0)
    found2.push("The same case number and offense stand in another entry: this may be one conviction reported again");
  if (!sameOffense(conviction.count.charge, conviction.charge))
    found2.push("The person was convicted of another offense than the one charged");
  if (conviction.convicting.dateFrom === "disposition")
    found2.push("The conviction date is the date of the disposition; the step has none");
  return [...found2, ...deadlineCautions(subject), ...neighbourCautions(subject)];
}
var prop64 = {
  id: "prop-64",
  title: "Proposition 64",
  cite: "HS 11361.8; HS 11361.9",
  subjectOf: ({ conviction }) => ({ kind: "conviction", conviction }),
  cases: convictionCases,
  covers: covered8,
  first,
  questions: PROP_64_QUESTIONS,
  cautions: cautions3,
  statute,
  widenings: WIDENINGS
};

// law/prop-64/record-summary.js
function recordSummary(facts) {
  const readings2 = facts.convictions.map(cannabisReading);
  return {
    convictions: facts.convictions.length,
    superStrikes: named(facts, (charge2) => superStrikeIn(charge2).is !== "no"),
    registrable: named(facts, (charge2) => registrableIn(charge2).is !== "no"),
    registered: isRegistered(facts),
    latestConviction: latest(facts.convictions),
    cannabisConvictions: CANNABIS_SECTIONS2.map((section2) => readings2.filter((each) => each === section2).length),
    deceased: facts.deceased !== void 0
  };
}
function isRegistered(facts) {
  return facts.registrations.some(({ charge: charge2 }) => (charge2?.parts ?? []).some((part) => /^290(\.\d+)?$/.test(part.section) && (part.code === "PC" || part.code === "unknown")));
}
function named(facts, listed3) {
  return facts.convictions.flatMap(({ charge: charge2 }) => charge2 && listed3(charge2) ? [charge2.citation] : []);
}
function latest(convictions) {
  let result = MISSING_DATE;
  for (const { date: date2 } of convictions) {
    if (date2.kind === "unknown")
      return date2;
    result = result.kind === "unknown" ? date2 : later5(result, date2);
  }
  return result;
}
function later5(a, b) {
  if (a.earliest >= b.latest)
    return a;
  if (b.earliest >= a.latest)
    return b;
  return {
    kind: "known",
    earliest: a.earliest > b.earliest ? a.earliest : b.earliest,
    latest: a.latest > b.latest ? a.latest : b.latest
  };
}

// law/prop-64/sheet-review.js
var LEFT_OUT = ["HS 11359(c)(3)", "HS 11359(d)", "HS 11360(a)(3)(c)", "HS 11360(a)(3)(d)"].map(cite);
var LISTED_WHOLE = ["PC 187", "PC 191.5", "PC 209", "PC 220", "PC 269", "PC 653f"].map(cite);
var PLEAS2 = ["PC 32", "HS 11364", "HS 11366"].map(cite);

// law/record-destruction/record-destruction.js
var section = chargeWithin("small-cannabis-offense", "HS 11361.5(a)", SMALL_CANNABIS, "Is the conviction under former HS 11357(b), (c), (d) or (e), or 11360(b)?");
var oldPossession = OLD_POSSESSION.map(cite);
var covered9 = {
  id: "small-cannabis-offense-in-county",
  cite: "HS 11361.5(a), (b)",
  asks: "Was the person convicted in this county under former HS 11357(b) to (e) or 11360(b), or of possession before 1976?",
  ask: (subject) => {
    const { conviction } = subject;
    if (!inCounty(subject))
      return no("the conviction is of another county", [conviction.origin]);
    const { charge: charge2, date: date2, levelAtConviction } = conviction;
    if (!charge2)
      return unknown(CHARGE_UNREADABLE, [conviction.origin]);
    if (before(date2, MOSCONE) === "yes" && charge2.parts.some((part) => part.role === "principal" && oldPossession.some((each) => within(part, each))))
      return yes("possession before 1976", [conviction.origin]);
    if (levelAtConviction === "felony")
      return no("a felony, which these subdivisions never were", [conviction.origin]);
    return section.ask(subject);
  }
};
var before19762 = {
  id: "before-1976",
  cite: "HS 11361.5(b)",
  asks: `Was the person convicted before 1 January 1976?`,
  ask: ({ conviction: { date: date2, origin } }) => {
    const is = before(date2, MOSCONE);
    return is === "unknown" ? unknown("the conviction date", [origin]) : is === "yes" ? yes("convicted before 1976", [origin]) : no("convicted since 1976", [origin]);
  }
};
var underNewLaw = {
  id: "letters-of-the-new-law",
  cite: "HS 11357, 11360 as in force since 9 November 2016; HS 11361.5 as amended then",
  asks: "Was the person convicted since 9 November 2016, when the letters changed their meaning?",
  ask: ({ conviction: { date: date2, origin } }) => {
    const is = before(date2, PROP_64_LETTERS);
    return is === "unknown" ? unknown("the conviction date", [origin]) : is === "yes" ? no("convicted before Proposition 64", [origin]) : yes("convicted since Proposition 64", [origin]);
  }
};
var schoolGrounds2 = chargeWithin("school-grounds-as-minor", "HS 11361.5(a): kept until 18", ["HS 11357(e)"], "Is it possession on school grounds by a minor, former HS 11357(e)?");
var twoYears = {
  id: "within-two-years-of-conviction",
  cite: 'HS 11361.5(a): "two years from the date of the conviction"',
  asks: "Is it less than two years since the conviction?",
  ask: ({ conviction: { date: date2, origin }, asking }) => stillWaiting(waitOf(date2, 2), asking, "the end of two years from the conviction", [origin])
};
var BY_AGENCIES2 = { id: "hs-11361.5-a", cite: "HS 11361.5(a)" };
var flow8 = {
  steps: [
    notAdult("HS 11361.5(a)"),
    reportedTwice,
    {
      question: before19762,
      then: review("Convictions of before 1976 are destroyed on application to the DOJ, HS 11361.5(b)")
    },
    { question: underNewLaw, then: review("What Proposition 64 made of HS 11361.5 is to be checked") },
    { question: schoolGrounds2, then: review("Kept until the person is 18: find out why an adult court convicted") },
    {
      question: twoYears,
      then: { outcome: "not-yet", reason: "Two years from the conviction have not passed", route: BY_AGENCIES2 }
    }
  ],
  otherwise: {
    outcome: "destroy",
    reason: "The record should be destroyed already, and is not accurate for any purpose (HS 11361.7)",
    route: BY_AGENCIES2,
    duty: "shall"
  }
};
var recordDestruction = byStatute({
  id: "record-destruction",
  title: "Destruction of old cannabis records",
  cite: "HS 11361.5; HS 11361.7",
  covers: covered9,
  flow: flow8,
  cautions: () => ["A duty of the agencies that keep the record: nobody need apply for it"]
});

// law/reduction/wobblers.js
var CLAUSES4 = [
  {
    clause: "PC 17(b)",
    authority: "punishable in the discretion of the court as a felony or as a misdemeanor",
    reach: { attempt: "possible", conspiracy: "possible" },
    lists: [
      { offense: "PC 32", is: "certain", what: "accessory (PC 33)" },
      { offense: "PC 69", is: "certain", what: "resisting an executive officer" },
      { offense: "PC 136.1(a)", is: "certain", what: "dissuading a witness" },
      { offense: "PC 136.1(b)", is: "certain", what: "dissuading a witness" },
      { offense: "PC 148.10", is: "certain", what: "resisting an officer with injury" },
      { offense: "PC 243(c)", is: "certain", what: "battery on an officer or the like" },
      { offense: "PC 243(d)", is: "certain", what: "battery with serious injury" },
      { offense: "PC 245(a)(1)", is: "certain", what: "assault with a deadly weapon" },
      { offense: "PC 245(a)(4)", is: "possible", what: "assault by force likely to injure gravely" },
      { offense: "PC 261.5(c)", is: "certain", what: "unlawful intercourse with a minor" },
      { offense: "PC 273a(a)", is: "certain", what: "child endangerment" },
      { offense: "PC 273d", is: "certain", what: "injury to a child" },
      { offense: "PC 273.5", is: "certain", what: "injury to a spouse or partner" },
      { offense: "PC 368(b)", is: "certain", what: "abuse of an elder" },
      { offense: "PC 368(d)", is: "certain", what: "theft from an elder" },
      { offense: "PC 422", is: "certain", what: "criminal threats" },
      { offense: "PC 459", is: "possible", what: "burglary of the second degree" },
      { offense: "PC 460(b)", is: "certain", what: "burglary of the second degree" },
      { offense: "PC 461(b)", is: "certain", what: "burglary of the second degree" },
      { offense: "PC 470", is: "certain", what: "forgery" },
      { offense: "PC 475", is: "certain", what: "possession of a forged instrument" },
      { offense: "PC 476", is: "certain", what: "fictitious check" },
      { offense: "PC 476a", is: "certain", what: "checks without funds" },
      { offense: "PC 484e(d)", is: "certain", what: "access card information" },
      { offense: "PC 487", is: "certain", what: "grand theft" },
      { offense: "PC 487(d)(2)", is: "possible", what: "grand theft of a firearm, which is a felony only" },
      { offense: "PC 496", is: "certain", what: "receiving stolen property" },
      { offense: "PC 496d", is: "certain", what: "receiving a stolen vehicle" },
      { offense: "PC 503", is: "certain", what: "embezzlement" },
      { offense: "PC 530.5", is: "certain", what: "identity theft" },
      { offense: "PC 594(b)(1)", is: "certain", what: "vandalism of $400 or more" },
      { offense: "PC 594", is: "possible", what: "vandalism, if of $400 or more" },
      { offense: "PC 646.9", is: "certain", what: "stalking" },
      { offense: "PC 666", is: "certain", what: "petty theft with a prior" },
      { offense: "PC 4532", is: "possible", what: "escape" },
      { offense: "PC 12020", is: "certain", what: "forbidden weapons (former)" },
      { offense: "PC 12025", is: "possible", what: "a concealed firearm (former)" },
      { offense: "PC 12031", is: "possible", what: "a loaded firearm (former)" },
      { offense: "HS 11377", is: "certain", what: "possession of a controlled substance (before Prop 47)" },
      { offense: "HS 11357(a)", is: "certain", what: "concentrated cannabis (former, before Prop 47)" },
      { offense: "VC 10851", is: "possible", what: "taking or driving a vehicle" },
      { offense: "VC 10851(a)", is: "certain", what: "taking or driving a vehicle" }
    ]
  }
];
var STRAIGHT = [
  {
    clause: "PC 17(a)",
    authority: "punishable by state prison, or under PC 1170(h), alone",
    reach: { attempt: "possible", conspiracy: "possible" },
    lists: [
      { offense: "PC 187", is: "certain", what: "murder" },
      { offense: "PC 211", is: "certain", what: "robbery" },
      { offense: "PC 212.5", is: "certain", what: "robbery" },
      { offense: "PC 215", is: "certain", what: "carjacking" },
      { offense: "PC 460(a)", is: "certain", what: "burglary of the first degree" },
      { offense: "HS 11350(a)", is: "certain", what: "possession of a narcotic (before Prop 47)" },
      { offense: "HS 11351", is: "certain", what: "possession for sale" },
      { offense: "HS 11351.5", is: "certain", what: "possession of cocaine base for sale" },
      { offense: "HS 11352", is: "certain", what: "transport or sale" },
      { offense: "HS 11358", is: "certain", what: "cultivation of cannabis (before Prop 64)" },
      { offense: "HS 11359", is: "certain", what: "possession of cannabis for sale (before Prop 64)" },
      { offense: "HS 11360", is: "possible", what: "transport or sale of cannabis, and not a gift of an ounce" },
      { offense: "HS 11360(a)", is: "certain", what: "transport or sale of cannabis (before Prop 64)" }
    ]
  }
];
var MINOR = [
  {
    clause: "PC 19.8(a); PC 17(d)(2)",
    authority: "subject to subdivision (d) of PC 17",
    reach: { attempt: "no", conspiracy: "no" },
    lists: [
      { offense: "PC 193.8", is: "certain", what: "giving a vehicle to a minor who is drunk" },
      { offense: "PC 330", is: "certain", what: "gaming" },
      { offense: "PC 415", is: "certain", what: "disturbing the peace" },
      { offense: "PC 485", is: "certain", what: "keeping lost property" },
      { offense: "PC 490.7", is: "certain", what: "taking free newspapers" },
      { offense: "PC 532b(c)", is: "certain", what: "a false claim of military service" },
      { offense: "PC 555", is: "certain", what: "entering posted land" },
      { offense: "PC 602(o)", is: "certain", what: "refusing to leave land" },
      { offense: "PC 602.13", is: "certain", what: "entering an animal's enclosure in a zoo" },
      { offense: "PC 853.7", is: "certain", what: "failing to appear as promised" },
      { offense: "BP 21672", is: "certain", what: "buying or weighing against the rules" },
      { offense: "BP 25658(b)", is: "certain", what: "buying or drinking alcohol under 21" },
      { offense: "BP 25661", is: "certain", what: "a false proof of age" },
      { offense: "BP 25662", is: "certain", what: "possessing alcohol under 21" },
      { offense: "GC 27204", is: "certain", what: "recording a false document" },
      { offense: "VC 5201.1", is: "certain", what: "hiding a number plate" },
      { offense: "VC 12500", is: "certain", what: "driving without a licence" },
      { offense: "VC 14601.1", is: "certain", what: "driving on a suspended licence" },
      { offense: "VC 23109(c)", is: "certain", what: "exhibition of speed" },
      { offense: "VC 27150.1", is: "certain", what: "selling an exhaust against the rules" },
      { offense: "VC 40508", is: "certain", what: "failing to appear or to pay" },
      { offense: "VC 42005", is: "possible", what: "missing traffic school, which an earlier text named" }
    ]
  }
];
var LIST4 = offenseList(CLAUSES4);
var STRAIGHT_LIST = offenseList(STRAIGHT);
var MINOR_LIST = offenseList(MINOR);
var WOBBLERS = entriesOf([...CLAUSES4, ...STRAIGHT, ...MINOR]);
var straightFelonyIn = remembering((charge2) => matchIn(charge2, STRAIGHT_LIST));
var minorMisdemeanorIn = remembering((charge2) => matchIn(charge2, MINOR_LIST));
var wobblerIn = remembering((charge2) => matchIn(charge2, LIST4));

// law/reduction/reduction.js
var covered10 = {
  id: "reducible-in-county",
  cite: "PC 17(b); PC 17(d)(2); PC 19.8",
  asks: "Was the person convicted in this county of a felony, or of a misdemeanor of PC 19.8?",
  ask: (subject) => {
    const { conviction } = subject;
    const from = [conviction.origin];
    if (!inCounty(subject))
      return no("the conviction is of another county", from);
    if (isViolation(conviction))
      return no("broken supervision is no conviction of its own", from);
    const { charge: charge2, levelAtConviction } = conviction;
    if (levelAtConviction === "unknown")
      return unknown(LEVEL_UNKNOWN, from);
    if (levelAtConviction === "felony")
      return yes("convicted of a felony in the county", from);
    const minor = levelAtConviction === "misdemeanor" && charge2 ? minorMisdemeanorIn(charge2) : void 0;
    if (minor?.is === "possible")
      return unknown(`whether ${minor.because}`, from);
    if (minor?.is === "certain")
      return yes(minor.because, from);
    return no(`the conviction was ${aLevel(levelAtConviction)}`, from);
  }
};
var reduced = {
  id: "reduced-already",
  cite: "PC 17(b); PC 17(d)(2)",
  asks: "Has the conviction already been reduced to a misdemeanor or an infraction?",
  ask: ({ conviction: { level, levelAtConviction, origin } }) => {
    if (level === "unknown")
      return unknown("the level to which a later entry reduced the conviction", [origin]);
    return level === levelAtConviction ? no(`it is ${aLevel(level)} still`, [origin]) : yes(`it is ${aLevel(level)} today`, [origin]);
  }
};
var minorMisdemeanor = {
  id: "misdemeanor-of-the-list",
  cite: "PC 17(d)(2); PC 19.8(a)",
  asks: "Is it a misdemeanor that a court may make an infraction?",
  ask: ({ conviction: { charge: charge2, levelAtConviction, origin } }) => {
    if (levelAtConviction === "felony")
      return no("convicted of a felony", [origin]);
    if (levelAtConviction === "unknown")
      return unknown(LEVEL_UNKNOWN, [origin]);
    const match = charge2 ? minorMisdemeanorIn(charge2) : void 0;
    if (!match)
      return unknown(CHARGE_UNREADABLE, [origin]);
    if (match.is === "no")
      return no("the section is not listed", [origin]);
    return match.is === "certain" ? yes(match.because, [origin]) : unknown(`whether ${match.because}`, [origin]);
  }
};
var ended = {
  id: "ended-already",
  cite: "PC 17(b)(3); PC 1203.4; CR-180 items 1 and 8",
  asks: "Has the conviction already been dismissed, sealed, reversed or vacated?",
  ask: ({ conviction: { standing: standing2, origin } }) => {
    if (standing2.kind === "stands")
      return no("no later entry changes the conviction", [origin]);
    if (standing2.kind === "doubtful")
      return unknown(standing2.missing, [standing2.origin]);
    return yes(`a later entry says: ${standing2.by.text}`, [standing2.by.origin]);
  }
};
var BEFORE_BOTH = onDay(20141105);
var wobbler = {
  id: "straight-felony",
  cite: "PC 17(a), (b)",
  asks: "Is the offense a felony only, which no court can reduce?",
  ask: ({ conviction: { charge: charge2, date: date2, origin } }) => {
    if (!charge2)
      return unknown(CHARGE_UNREADABLE, [origin]);
    const straight = straightFelonyIn(charge2);
    if (straight.is === "certain" && before(date2, BEFORE_BOTH) === "yes")
      return yes(straight.because, [origin]);
    const match = wobblerIn(charge2);
    if (match.is === "certain")
      return no(`${match.because}, a felony or a misdemeanor`, [origin]);
    return unknown(match.is === "possible" ? `whether the offense may be a misdemeanor (${match.because})` : "whether the offense may also be punished as a misdemeanor (it is not on the list of the common ones)", [origin]);
  }
};
var prison2 = {
  id: "prison-imposed",
  cite: "PC 17(b)(1), (3): no sentence to state prison",
  asks: "Was a sentence to state prison imposed?",
  ask: (subject) => sentencedTo("prison", subject)
};
var probation = {
  id: "probation-granted",
  cite: "PC 17(b)(3)",
  asks: "Was the person granted probation?",
  ask: (subject) => sentencedTo("probation", subject)
};
var REALIGNMENT2 = onDay(20111001);
var jailFelony = {
  id: "county-jail-felony",
  cite: "PC 1170(h); PC 17(b)",
  asks: "Is it a jail sentence of on or after 1 October 2011, which PC 1170(h) may have made a felony sentence?",
  ask: ({ facts, conviction }) => {
    const from = [conviction.origin];
    const { jail } = sentenceGiven(facts, conviction);
    if (jail !== "yes")
      return no("the record gives no jail", from);
    const is = onOrBefore(REALIGNMENT2, conviction.date);
    if (is === "unknown")
      return unknown("the exact conviction date", from);
    return is === "yes" ? yes("jail, after the Realignment", from) : no("jail, before the Realignment", from);
  }
};
var BY_COURT = { id: "pc-17b3", cite: "PC 17(b)(3)", form: "CR-180 items 1 and 8" };
var TO_INFRACTION = { id: "pc-17d2", cite: "PC 17(d)(2)", form: "CR-180 item 1, column 17(d)(2)" };
var flow9 = {
  steps: [
    notAdult("PC 17(b)"),
    reportedTwice,
    { question: reduced, then: { outcome: "already-relieved", reason: "The conviction was reduced already" } },
    {
      question: ended,
      then: {
        outcome: "already-relieved",
        reason: "The conviction has ended already: reduction comes before dismissal"
      }
    },
    recordNotWhole,
    unreadableCharge,
    {
      question: minorMisdemeanor,
      then: {
        outcome: "reduce",
        reason: "A misdemeanor of PC 19.8: to an infraction, with the consent of the person",
        route: TO_INFRACTION,
        duty: "may"
      }
    },
    { question: prison2, then: { outcome: "not-eligible", reason: "State prison was imposed" } },
    { question: wobbler, then: { outcome: "not-eligible", reason: "A felony only: there is nothing to reduce it to" } },
    {
      question: probation,
      then: {
        outcome: "reduce",
        reason: "A wobbler with probation, at any time, in the discretion of the court",
        route: BY_COURT,
        duty: "may"
      }
    },
    { question: jailFelony, then: review("A county jail felony sentence under PC 1170(h) may bar reduction") }
  ],
  otherwise: review("A misdemeanor sentence: by PC 17(b)(1) the conviction may be a misdemeanor already")
};
var OF_FELONIES = [
  "A misdemeanor for all purposes from then on, but for registration under PC 290 (PC 17(e))"
];
var OF_MISDEMEANORS = ["Nobody has a right to a jury where an infraction is charged (PC 19.6)"];
var reduction = byStatute({
  id: "reduction",
  title: "Reduction to a misdemeanor or an infraction",
  cite: "PC 17(b); PC 17(d)(2)",
  after: ["prop-64", "prop-47"],
  covers: covered10,
  flow: flow9,
  cautions: ({ conviction: { levelAtConviction } }) => levelAtConviction === "misdemeanor" ? OF_MISDEMEANORS : OF_FELONIES
});

// law/index.js
var REMEDIES = [
  prop64,
  prop47,
  reduction,
  dismissal,
  automaticConvictionRelief,
  recordDestruction,
  oregonSetAside
];
var ARREST_REMEDIES = [arrestRelief, arrestDestruction];
var CASE_REMEDIES = [marylandExpungement];
var OFFENSE_LISTS = {
  "prop-47": PROP_47_OFFENSES,
  reduction: WOBBLERS,
  dismissal: DISMISSAL_OFFENSES,
  "automatic-conviction-relief": [...SERIOUS_FELONIES, ...PLAIN_FELONIES],
  "arrest-relief": PUNISHMENTS
};
var LAWS = [...REMEDIES, ...ARREST_REMEDIES, ...CASE_REMEDIES];

// write/csv.js
var NEEDS_QUOTES = /[",\r\n]|^\s|^\\\.$/;
function csvCell(text2) {
  return text2 !== "" && NEEDS_QUOTES.test(text2) ? `"${text2.replaceAll('"', '""')}"` : text2;
}
function csvLine(cells2) {
  return `${cells2.map(csvCell).join(",")}
`;
}
var RUNS = /^[=+\-@\t\r]/;
function plainCell(text2) {
  return text2 !== "" && RUNS.test(text2) && text2 !== "-" ? `'${text2}` : text2;
}

// write/determinations.js
var DETERMINATION_COLUMNS = [
  "conviction_key",
  "subject_id",
  "cii_number",
  "name",
  "birth_date",
  "county",
  "agency",
  "case_numbers",
  "offense",
  "offense_source",
  "level",
  "conviction_date",
  "remedy",
  "policy",
  "as_of",
  "outcome",
  "reason",
  "deciding_question",
  "authority",
  "missing_facts",
  "possible_outcomes",
  "cautions",
  "answers",
  "rows",
  "statute_outcome",
  "statute_reason",
  "statute_authority",
  "statute_missing",
  "beyond_statute",
  "route",
  "section",
  "level_at_conviction",
  "case_key",
  "convictions_in_case",
  "sentence",
  "sentence_completed",
  "sentence_status",
  "under_sentence",
  "deceased",
  "reported_again",
  "subject",
  "duty",
  "available_from",
  "form",
  "to_find_out",
  "answers_given",
  "name_used"
];
var DETERMINATIONS_HEADER = utf8(csvLine(DETERMINATION_COLUMNS));
function place(origin, files) {
  const file = files[origin.file] ?? "";
  return origin.page === void 0 ? `${file}:${origin.line}` : `${file} ${printLine(origin)}`;
}

// write/subject-cells.js
function keyOf(subject) {
  switch (subject.kind) {
    case "conviction":
      return subject.conviction.key;
    case "arrest":
      return subject.arrest.key;
    case "case":
      return subject.key;
  }
}
function cellsOf(subject, circumstances) {
  switch (subject.kind) {
    case "conviction":
      return convictionCells(subject.conviction, circumstances);
    case "arrest":
      return arrestCells(subject.arrest);
    case "case":
      return caseCells(subject);
  }
}
function convictionCells(conviction, circumstances) {
  const { key, county, agency, caseNumbers: caseNumbers2, charge: charge2, chargeFrom, level, date: date2 } = conviction;
  return {
    about: {
      key,
      county,
      agency,
      caseNumbers: caseNumbers2.join("; "),
      offense: charge2?.text ?? "",
      offenseSource: chargeFrom,
      level,
      date: printPartialDate(date2)
    },
    beside: circumstanceCells(conviction, circumstances(conviction)),
    origins: conviction.count.origins
  };
}
function arrestCells({ key, county, agency, counts, courtCounts, level, date: date2 }) {
  const sections = [];
  const texts = [];
  const origins2 = [];
  for (const { charge: charge2, origins: own } of [...counts, ...courtCounts]) {
    origins2.push(...own);
    if (!charge2)
      continue;
    texts.push(charge2.text);
    for (const part of charge2.parts)
      sections.push(printOffense(part));
  }
  return {
    about: {
      key,
      county,
      agency,
      caseNumbers: distinct2(courtCounts.flatMap(({ caseNumbers: caseNumbers2 }) => caseNumbers2)),
      offense: distinct2(texts),
      offenseSource: "charged",
      level,
      date: printPartialDate(date2)
    },
    beside: [distinct2(sections), ...NOTHING_BESIDE],
    origins: origins2
  };
}
function caseCells({ key, convictions }) {
  const first2 = convictions[0];
  const all = distinct2;
  return {
    about: {
      key,
      county: first2.county,
      agency: first2.agency,
      caseNumbers: first2.caseNumbers.join("; "),
      offense: all(convictions.map(({ charge: charge2 }) => charge2?.text ?? "")),
      offenseSource: all(convictions.map(({ chargeFrom }) => chargeFrom)),
      level: all(convictions.map(({ level }) => level)),
      date: all(convictions.map(({ date: date2 }) => printPartialDate(date2)))
    },
    beside: ["", ...NOTHING_BESIDE],
    origins: convictions.flatMap(({ count }) => count.origins)
  };
}
var NOTHING_BESIDE = Array.from({ length: 9 }, () => "");
function circumstanceCells(conviction, circumstances) {
  const { convictionsInCase, sentence, sentenceCompleted: sentenceCompleted2, underSentence: underSentence2, deceased: deceased2, reportedAgain: reportedAgain2 } = circumstances;
  return [
    [...new Set((conviction.charge?.parts ?? []).map(printOffense))].join("; "),
    conviction.levelAtConviction,
    conviction.key.slice(0, conviction.key.lastIndexOf("/") + 1) + conviction.caseKey,
    String(convictionsInCase),
    printSentence(sentence),
    sentenceCompleted2.is,
    wordsOf(sentenceCompleted2),
    underSentence2,
    deceased2 ? "yes" : "no",
    reportedAgain2.join("; ")
  ];
}
function distinct2(texts) {
  if (texts.length < 2)
    return texts[0] ?? "";
  const found2 = [];
  for (const text2 of texts)
    if (!found2.includes(text2))
      found2.push(text2);
  return found2.join("; ");
}

// write/determination-lines.js
function linesAbout({ person, circumstances, asOf, files }, sink) {
  const { key, cii, name, birth } = person;
  const who = [key, cii, name, printPartialDate(birth)];
  const day = isoDate(asOf);
  const known = /* @__PURE__ */ new Map();
  return (subject, determination) => {
    const id = identityOf(subject);
    let own = known.get(id);
    if (!own)
      known.set(id, own = new Written(cellsOf(subject, circumstances), files));
    own.before(who, sink);
    writeOutcome(determination, day, sink);
    writeOpen(determination, sink);
    writeAnswers(determination, sink);
    own.rows(determination.from, sink);
    writeStatute(determination, sink);
    own.beside(sink);
    writeTerms(subject, determination, sink);
    sink.text(`${nameUsed(subject, name)}
`);
  };
}
function identityOf(subject) {
  if (subject.kind === "conviction")
    return subject.conviction;
  return subject.kind === "arrest" ? subject.arrest : subject.key;
}
function nameUsed(subject, name) {
  const used = subject.kind === "conviction" ? subject.conviction.name ?? name : name;
  return used === name ? "" : csvCell(plainCell(used));
}
var Written = class {
  #cells;
  #files;
  #places = [];
  constructor(own, files) {
    this.#cells = own;
    this.#files = files;
  }
  before(who, sink) {
    const { key, county, agency, caseNumbers: caseNumbers2, offense, offenseSource, level, date: date2 } = this.#cells.about;
    const make = () => `${cells([key, ...who, county, agency, caseNumbers2, offense, offenseSource, level, date2])},`;
    this.#once(0, make, sink);
  }
  beside(sink) {
    this.#once(1, () => `,${cells(this.#cells.beside)}`, sink);
  }
  rows(from, sink) {
    const { origins: origins2 } = this.#cells;
    const own = from.every(({ file, row, page, line }) => origins2.some((each) => each.file === file && each.row === row && each.page === page && each.line === line));
    const make = () => `,${csvCell(plainCell(placesOf(origins2, from, this.#files)))}`;
    if (own)
      this.#once(2, make, sink);
    else
      sink.text(make());
  }
  #once(part, make, sink) {
    const place2 = this.#places[part];
    if (place2)
      return sink.repeat(place2.start, place2.end);
    const start = sink.length;
    sink.text(make());
    this.#places[part] = { start, end: sink.length };
  }
};
function placesOf(origins2, from, files) {
  return distinct2([...origins2, ...from].map((origin) => place(origin, files)));
}
var outcomes = new ByParts();
function writeOutcome(determination, day, sink) {
  const { remedy, policy, outcome, reason: reason2, decidedBy, missing } = determination;
  const parts2 = [remedy, policy, day, outcome, reason2, decidedBy.id];
  const make = () => `${cells([remedy, policy, day, OUTCOME_WORDS[outcome], reason2, decidedBy.id, decidedBy.cite])},`;
  if (missing.length > 0)
    return sink.text(make());
  let known = outcomes;
  for (const part of parts2)
    known = known.under(part);
  sink.put(known.value ??= utf8(make()));
}
function writeOpen({ missing, possible, outcome, cautions: cautions4, statute: statute2 }, sink) {
  if (missing.length === 0)
    sink.put(bytesOf(`,${csvCell(OUTCOME_WORDS[outcome])},`));
  else
    sink.text(`${cells([missing.join("; "), possible.map((each) => OUTCOME_WORDS[each]).join("; ")])},`);
  if (cautions4.length === 0)
    return;
  if (statute2)
    sink.text(csvCell(plainCell(cautions4.join("; "))));
  else
    sink.put(joined(cautions4));
}
function byText(make) {
  const known = /* @__PURE__ */ new Map();
  return (text2) => {
    let found2 = known.get(text2);
    if (found2 === void 0)
      known.set(text2, found2 = make(text2));
    return found2;
  };
}
var bytesOf = byText(utf8);
var joins = /* @__PURE__ */ new WeakMap();
function joined(list) {
  let bytes = joins.get(list);
  if (!bytes)
    joins.set(list, bytes = utf8(csvCell(plainCell(list.join("; ")))));
  return bytes;
}
function writeTerms({ kind }, determination, sink) {
  const { duty, opens: opens2, routes, open } = determination;
  const forms = distinct2(routes.flatMap(({ form }) => form ?? []));
  sink.put(bytesOf(`,${kind},${duty ?? ""},`));
  sink.text(`${opens2 ? printPartialDate(opens2) : ""},${forms},`);
  if (open.length > 0)
    sink.text(csvCell(plainCell(toFindOut(determination))));
  sink.text(`,${csvCell(plainCell(answersGiven(determination)))},`);
}
function cells(texts) {
  let line = "";
  for (let i = 0; i < texts.length; i++)
    line += `${i === 0 ? "" : ","}${csvCell(plainCell(texts[i]))}`;
  return line;
}
function toFindOut(determination) {
  const led = (outcomes2) => outcomes2.map((each) => OUTCOME_WORDS[each]).join(" or ");
  return toAnswer(determination).map(({ id, ifYes, ifNo }) => `${id}: yes leads to ${led(ifYes)}, no to ${led(ifNo)}`).join("; ");
}
function answersGiven({ trace: own, statute: statute2 }) {
  const trace = statute2?.trace.some(({ given: given2 }) => given2) ? [...own, ...statute2.trace] : own;
  if (!trace.some(({ given: given2 }) => given2))
    return "";
  const told = trace.flatMap(({ id, given: given2, answer }) => {
    if (!given2)
      return [];
    const against = contradicts(given2, answer) ? "; contradicts the record, which stands" : "";
    return [`${id}: ${given2.is} (by ${given2.by} on ${given2.on}, from ${given2.source}${against})`];
  });
  return [...new Set(told)].join("; ");
}
function writeAnswers({ trace, statute: statute2 }, sink) {
  sink.put(COMMA2);
  if (statute2 || !trace.every(needsNoQuotes))
    return sink.text(csvCell(plainCell(answers(trace, statute2))));
  for (let i = 0; i < trace.length; i++) {
    const step = trace[i];
    if (i > 0)
      sink.put(BETWEEN);
    if (step.answer.is === "no" && !step.given)
      sink.put(noTo(step.id));
    else
      sink.text(`${step.id}: ${step.answer.is} (${reasonOf(step.answer)})`);
  }
}
var noTo = byText((id) => utf8(`${id}: no`));
var COMMA2 = utf8(",");
var BETWEEN = utf8("; ");
function needsNoQuotes({ id, answer, given: given2 }) {
  return isPlainId(id) && (answer.is === "no" && !given2 || isPlain(reasonOf(answer)));
}
var isPlainId = byText(isPlain);
function isPlain(text2) {
  return !/^[=+\-@\s\\]|[",\r\n]/.test(text2);
}
function reasonOf(answer) {
  return answer.is === "unknown" ? answer.missing : answer.because;
}
function answers(trace, statute2) {
  let text2 = "";
  for (const { id, answer, given: given2 } of trace) {
    text2 += `${text2 === "" ? "" : "; "}${id}: ${answer.is}`;
    if (statute2 || given2 || answer.is !== "no")
      text2 += ` (${reasonOf(answer)})`;
  }
  return text2;
}
var NO_STATUTE = utf8(",,,,,,");
var routeCell = byText((cites) => utf8(cells([cites.replaceAll("; ", " or ")])));
function writeStatute({ statute: statute2, routes }, sink) {
  if (!statute2) {
    sink.put(NO_STATUTE);
    if (routes.length === 1)
      sink.put(routeCell(routes[0].cite));
    else if (routes.length > 1)
      sink.put(routeCell(distinct2(routes.map(({ cite: cite2 }) => cite2))));
    return;
  }
  const { outcome, reason: reason2, decidedBy, missing, beyond, route } = statute2;
  sink.text(`,${cells([OUTCOME_WORDS[outcome], reason2, decidedBy.cite, missing.join("; "), beyond, route])}`);
}

// write/explanation-schema.js
var TEXT2 = { type: "string" };
var COUNT4 = { type: "integer", minimum: 0 };
var DAY2 = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
var OUTCOME = { enum: Object.keys(OUTCOME_WORDS) };
var TRUTH = { enum: ["yes", "no", "unknown"] };
function listOf2(items) {
  return { type: "array", items };
}
function objectOf2(properties, optional = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}
function described(schema, description) {
  return { ...schema, description };
}
var INTERVAL = { oneOf: [objectOf2({ earliest: DAY2, latest: DAY2 }), { type: "null" }] };
var PLACE = objectOf2({ file: TEXT2, line: COUNT4, page: COUNT4 }, ["page"]);
var GIVEN2 = objectOf2({ is: { enum: ["yes", "no"] }, by: TEXT2, on: DAY2, source: TEXT2 });
var STEP = objectOf2({
  question: described(TEXT2, "the question's name, as in docs/law and docs/formats/policy.md"),
  asks: described(TEXT2, "the question in words"),
  authority: described(TEXT2, "the statute, case or county choice that asks it"),
  answer: TRUTH,
  because: described(TEXT2, "the fact, when the answer is yes or no"),
  missing: described(TEXT2, "the fact that is missing, when the answer is unknown"),
  given: described(GIVEN2, "what a person answered, where somebody did"),
  rows: described(listOf2(PLACE), "where the facts stand")
}, ["because", "missing", "given"]);
var VERDICT = {
  outcome: OUTCOME,
  inWords: TEXT2,
  reason: TEXT2,
  decidedBy: described(objectOf2({ question: TEXT2, authority: TEXT2 }), 'the question that decided, or "otherwise"; the first that lacks a fact when facts are missing'),
  missing: described(listOf2(TEXT2), "facts that are needed and not known; empty when every road leads to one outcome"),
  possible: described(listOf2(OUTCOME), "every outcome that the missing facts leave open"),
  open: described(listOf2(objectOf2({ question: TEXT2, asks: TEXT2, missing: TEXT2, ifYes: listOf2(OUTCOME), ifNo: listOf2(OUTCOME) })), "questions that a person must answer, and what each answer leads to"),
  duty: described({ enum: ["shall", "may"] }, "whether the court must or may grant it"),
  opens: described(INTERVAL, "the day on which a wait that stands in the way is over"),
  trace: described(listOf2(STEP), "every question that was asked, in order")
};

// write/flow-picture.js
var WIDTH = 1080;
var ENDS_AT = 700;
var ENDS_WIDE = WIDTH - ENDS_AT - 20;

// write/original-columns.js
var ORIGINAL_COLUMNS = [
  "Case Number",
  "# of convictions on record",
  "Possible Other P64 Charges",
  "Occurred after 11/9/2016",
  "Superstrike Code Section(s)",
  "PC290 Code Section(s)",
  "PC290 Registration",
  "Date of Conviction",
  "Years Since This Conviction",
  "Years Since Any Conviction",
  "# of Prop 64 convictions",
  "# of HS 11357 convictions",
  "# of HS 11358 convictions",
  "# of HS 11359 convictions",
  "# of HS 11360 convictions",
  "Deceased",
  "Eligibility Determination",
  "Eligibility Reason"
];
var PROPOSITION_64 = 20161109;
var OTHER_CHARGES_COLUMN = 2;
function originalCellsOf(record, asOf) {
  const { cannabisConvictions: counts } = record;
  const convictions = String(record.convictions);
  const superStrikes = record.superStrikes.join(";") || "-";
  const registrable3 = record.registrable.join(";") || "-";
  const registered = record.registered ? "Yes" : "-";
  const since = yearsSince(record.latestConviction, asOf);
  const total = String(counts.reduce((sum, count) => sum + count, 0));
  const deceased2 = record.deceased ? "Deceased" : "-";
  return ({ caseNumbers: caseNumbers2, date: date2, determination, reason: reason2 }) => [
    caseNumbers2.join("; "),
    convictions,
    "",
    occurredAfter(date2),
    superStrikes,
    registrable3,
    registered,
    printUsDate(date2),
    yearsSince(date2, asOf),
    since,
    total,
    ...counts.map(String),
    deceased2,
    determination,
    reason2
  ];
}
function occurredAfter(date2) {
  if (date2.kind === "unknown")
    return "unknown";
  if (date2.earliest > PROPOSITION_64)
    return "Y";
  return date2.latest <= PROPOSITION_64 ? "N" : "unknown";
}
function printUsDate(date2) {
  return date2.kind === "known" && date2.earliest === date2.latest ? usDate(date2.earliest) : printPartialDate(date2);
}
function yearsSince(date2, asOf) {
  if (date2.kind === "unknown" || date2.earliest !== date2.latest)
    return "unknown";
  const years = (dayNumber(asOf) - dayNumber(date2.earliest)) * 24 / 8766;
  return Math.min(years, 292.3).toFixed(1);
}

// write/people-counts.js
var RACES = /* @__PURE__ */ new Set([
  "AMERICAN INDIAN",
  "ASIAN INDIAN",
  "BLACK",
  "CAMBODIAN",
  "CHINESE",
  "FILIPINO",
  "GUAMANIAN",
  "HAWAIIAN",
  "HISPANIC",
  "JAPANESE",
  "KOREAN",
  "LAOTIAN",
  "OTHER",
  "OTHER ASIAN",
  "PACIFIC ISLANDER",
  "SAMOAN",
  "UNKNOWN",
  "VIETNAMESE",
  "WHITE"
]);
var SEXES = /* @__PURE__ */ new Set(["M", "F", "X", "U"]);
function countedRace(cell) {
  return counted(cell, RACES);
}
function countedSex(cell) {
  return counted(cell, SEXES);
}
function counted(cell, known) {
  const word = cell.trim().toUpperCase();
  if (word === "")
    return "not given";
  return known.has(word) ? word : "another value";
}

// write/result-rows.js
var OUR_COLUMNS = ["Conviction Key", "Authority", "Missing Facts", "Possible Outcomes", "Cautions"];
var CONDENSED_COLUMNS = [
  "CII_NUMBER",
  "PRI_NAME",
  "GENDER",
  "PRI_DOB",
  "RACE_DESCR",
  "CYC_DATE",
  "STP_EVENT_DATE",
  "STP_ORI_DESCR",
  "STP_ORI_CNTY_NAME",
  "DISP_DATE",
  "OFN",
  "OFFENSE_DESCR",
  "DISP_DESCR",
  "CONV_STAT_DESCR",
  "SENT_LOC_DESCR",
  "SENT_LENGTH",
  "SENT_TIME_CODE",
  "CYC_AGE",
  "COMMENT_TEXT",
  "END_OF_REC"
];
function resultHeader(file, inputColumns) {
  const input = file === "All_Results_Condensed.csv" ? CONDENSED_COLUMNS : inputColumns;
  return utf8(csvLine([...input, ...ORIGINAL_COLUMNS, ...OUR_COLUMNS]));
}
function rowCells(sink, original, ours, carries = true) {
  const start = sink.length;
  for (let i = 0; i < OTHER_CHARGES_COLUMN; i++)
    sink.text(`,${csvCell(original[i])}`);
  sink.text(",");
  const before2 = sink.since(start);
  const middle = sink.length;
  for (let i = OTHER_CHARGES_COLUMN + 1; i < original.length; i++)
    sink.text(`,${csvCell(original[i])}`);
  for (const cell of ours)
    sink.text(`,${csvCell(cell)}`);
  sink.text("\n");
  return { before: before2, after: sink.since(middle), carries };
}
var NOTHING_ORIGINAL = ORIGINAL_COLUMNS.map(() => "");
var EMPTY_CELLS = remarkCells(new ByteSink(64), "", "");
var EMPTY_BYTES = Uint8Array.from([...EMPTY_CELLS.before, ...EMPTY_CELLS.after]);
function remarkCells(sink, convictionKey, caution) {
  const ours = OUR_COLUMNS.map((name) => name === "Conviction Key" ? convictionKey : name === "Cautions" ? caution : "");
  return rowCells(sink, NOTHING_ORIGINAL, ours, false);
}
function writeRow(sink, { bytes, starts }, at, end, cells2, otherCharges3) {
  sink.copy(bytes, starts[at], end);
  writeComputed(sink, cells2, otherCharges3);
}
function columnSpans(columns) {
  const spans = [];
  columns.forEach((column, i) => {
    if (i > 0 && columns[i - 1] === column - 1)
      spans[spans.length - 1] = column;
    else
      spans.push(column, column);
  });
  return Int32Array.from(spans);
}
function writeCondensedRow(sink, { bytes, starts }, at, spans, cells2, otherCharges3) {
  sink.fields(bytes, starts, at, spans);
  writeComputed(sink, cells2, otherCharges3);
}
function writeComputed(sink, cells2, otherCharges3) {
  if (cells2 === EMPTY_CELLS && otherCharges3 === "")
    return sink.put(EMPTY_BYTES);
  sink.put(cells2.before);
  if (otherCharges3 !== "")
    sink.text(csvCell(otherCharges3));
  sink.put(cells2.after);
}

// write/rows-set-aside.js
var SET_ASIDE_COLUMNS = ["file", "line", "code", "field", "problem", "row"];
var SET_ASIDE_HEADER = utf8(csvLine(SET_ASIDE_COLUMNS));

// write/sheet-lists.js
var SHEET_COLUMNS = [
  "file",
  "format",
  "pages",
  "status",
  "problem_code",
  "problem",
  "cii_number",
  "name",
  "birth_date",
  "cycles",
  "events",
  "counts",
  "convictions",
  "convictions_in_scope",
  "cannabis_without_county",
  "infos",
  "doubts",
  "losses",
  "same_cii_as"
];
var SHEETS_HEADER = utf8(csvLine(SHEET_COLUMNS));
var WARNING_COLUMNS = ["file", "page", "line", "class", "code", "warning", "text"];
var WARNINGS_HEADER = utf8(csvLine(WARNING_COLUMNS));
var CONVICTION_COLUMNS = [
  "conviction_key",
  "file",
  "page",
  "line",
  "name",
  "name_used",
  "cii_number",
  "birth_date",
  "county",
  "courthouse",
  "case_numbers",
  "offense",
  "level",
  "conviction_date",
  "sentence",
  "custody_ends",
  "longest_part_ends",
  "all_parts_end",
  "county_prison_1170h",
  "strike_entry",
  "probation_violated",
  "standing"
];
var CONVICTIONS_HEADER = utf8(csvLine(CONVICTION_COLUMNS));

// write/sheet-summary.js
var SHEET_SUMMARY_COLUMNS = [
  "Filename",
  "Name",
  "Date",
  "Case Number",
  "Courthouse",
  "Charge",
  "Severity",
  "Sentence",
  "Superstrikes",
  "2 prior convictions",
  "PC290",
  "Remedy",
  "Eligible",
  "Deceased"
];
var SHEET_SUMMARY_HEADER = utf8(csvLine(SHEET_SUMMARY_COLUMNS));

// write/summary.js
var Tally = class {
  #counts = /* @__PURE__ */ new Map();
  /** What was counted by name since it was last looked at: found part by part, so that no name is put together twice. */
  #names = new ByParts();
  /** The earliest conviction in scope, or 0. */
  earliest = 0;
  add(name, by = 1) {
    let found2 = this.#names;
    for (let i = 0; i < name.length; i++)
      found2 = found2.under(name[i]);
    found2.value = (found2.value ?? 0) + by;
  }
  addEarliest(date2) {
    if (date2 > 0 && (this.earliest === 0 || date2 < this.earliest))
      this.earliest = date2;
  }
  addAll(other2) {
    for (const [key, count] of other2.counts)
      this.#put(key, count);
    this.addEarliest(other2.earliest);
  }
  #put(key, count) {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }
  /** What was counted by name, put with the rest. */
  #all() {
    for (const [part, names] of this.#names.next)
      this.#take(part, names);
    return this.#counts;
  }
  #take(name, counted2) {
    if (counted2.value !== void 0)
      this.#put(name, counted2.value);
    counted2.value = void 0;
    for (const [part, names] of counted2.next)
      this.#take(`${name}	${part}`, names);
  }
  get(...name) {
    return this.#all().get(name.join("	")) ?? 0;
  }
  /** The counts whose name begins with these parts, by the rest of the name, in the order of the alphabet. */
  under(...name) {
    const start = `${name.join("	")}	`;
    const found2 = [...this.#all()].filter(([key]) => key.startsWith(start)).map(([key, count]) => [key.slice(start.length), count]);
    return Object.fromEntries(found2.sort(([a], [b]) => a < b ? -1 : 1));
  }
  data() {
    return { counts: [...this.#all()], earliest: this.earliest };
  }
};

// write/typeset/house.js
var HOUSE = String.raw`
#let sheets = (letter: "us-letter", a4: "a4")
#let faces = (sans: "Source Sans 3", serif: "Tinos")
#let ink = rgb("#1b2a3a")
#let accent = rgb("#1f5f5b")
#let rule-grey = rgb("#c3ccd3")

#let thousands(n) = {
  let digits = str(calc.abs(n))
  let parts = ()
  while digits.len() > 3 {
    parts.insert(0, digits.slice(-3))
    digits = digits.slice(0, -3)
  }
  parts.insert(0, digits)
  (if n < 0 { "−" } else { "" }) + parts.join(",")
}

#let house(
  title: "",
  as-of: "2000-01-01",
  paper: "letter",
  lang: "en",
  face: "sans",
  size: 10.5pt,
  margin: 1in,
  foot: none,
  numbered: true,
  of: ("Page", "of"),
  body,
) = {
  let (year, month, day) = as-of.split("-").map(int)
  set document(
    title: title,
    date: datetime(year: year, month: month, day: day, hour: 0, minute: 0, second: 0),
  )
  set page(
    paper: sheets.at(paper),
    margin: margin,
    footer: if numbered {
      context {
        set text(size: 8.5pt, fill: rgb("#4a5866"))
        grid(
          columns: (1fr, auto),
          column-gutter: 12pt,
          foot,
          [#of.at(0) #counter(page).display() #of.at(1) #counter(page).final().first()],
        )
      }
    } else { none },
  )
  set text(font: faces.at(face), size: size, lang: lang, fill: if face == "serif" { black } else { ink }, hyphenate: false)
  set par(leading: 0.62em, spacing: 0.95em)
  set list(spacing: 0.6em)
  show heading: set block(above: 1.5em, below: 0.75em, sticky: true)
  show heading: set text(weight: 700)
  show heading.where(level: 1): set text(size: size * 1.7, fill: if face == "serif" { black } else { accent })
  show heading.where(level: 2): set text(size: size * 1.25)
  show heading.where(level: 3): set text(size: size * 1.1)
  show figure: set block(above: 1.2em, below: 1.2em)
  show figure.caption: set text(size: 0.88em, fill: rgb("#4a5866"))
  show figure.where(kind: image): set figure(numbering: none, supplement: none)
  body
}

#let grid-table(columns: (), align: left, head: (), note: none, ..rows) = {
  set text(size: 0.93em, number-width: "tabular")
  table(
    columns: columns,
    align: align,
    stroke: (x, y) => (bottom: 0.5pt + rule-grey, top: if y == 0 { 0.8pt + ink } else { none }),
    inset: (x: 5pt, y: 4pt),
    table.header(..head.map(each => table.cell(align: bottom, strong(each)))),
    ..rows,
  )
}

#let picture(name, alt: "", caption: none, width: 100%) = figure(
  image(name, alt: alt, width: width),
  caption: caption,
  kind: image,
)
`;

// run/decide-remedies.js
function statuteBenches(remedies, policyOf) {
  const wanted = ({ id }) => id !== policyOf && remedies.includes(id);
  return [
    ...REMEDIES.filter(wanted).map(benchFor),
    ...ARREST_REMEDIES.filter(wanted).map(benchFor),
    ...CASE_REMEDIES.filter(wanted).map(benchFor)
  ];
}
function benchFor(remedy) {
  const flow10 = statuteFlowOf({}, remedy);
  const doubted = {
    steps: [
      {
        question: notCovered(remedy.covers),
        then: { outcome: "not-a-candidate", reason: "Not a conviction that the remedy covers" }
      },
      ...flow10.steps
    ],
    otherwise: flow10.otherwise
  };
  return {
    remedy,
    decide: (facts, asking, answers2, found2) => {
      for (const each of remedy.cases(facts, asking)) {
        const covered11 = remedy.covers.ask(each).is;
        if (covered11 === "no")
          continue;
        const subject = remedy.subjectOf(each);
        const given2 = answers2?.about(facts.history.person.key, keyOf(subject));
        const verdict = judge(covered11 === "yes" ? flow10 : doubted, each, given2);
        const own = remedy.cautions(each);
        const cautions4 = given2 || remedy.notForFiling ? [remedy.notForFiling ?? [], own, given2 ? contradictions(verdict) : []].flat() : own;
        found2.push({ subject, determination: determined(verdict, { remedy: remedy.id, policy: STATUTE, cautions: cautions4 }) });
      }
    }
  };
}
function decideOthers(facts, bench) {
  const { plan, others, answers: answers2 } = bench;
  const found2 = [];
  const asking = { county: plan.county, asOf: plan.asOf };
  for (const { decide: decide2 } of others)
    decide2(facts, asking, answers2, found2);
  return found2;
}
var STATUTE = "statute";
function contradictions(verdict) {
  return contradictionsIn(verdict).map(({ id, answer }) => `An answer given contradicts the record, which stands: ${id} is ${answer.is} by the record; somebody must look`);
}
function notCovered({ id, cite: cite2, asks, ask }) {
  return {
    id: `not(${id})`,
    cite: cite2,
    asks: `not: ${asks}`,
    ask: (subject) => {
      const answer = ask(subject);
      return answer.is === "unknown" ? answer : { ...answer, is: answer.is === "yes" ? "no" : "yes" };
    }
  };
}

// run/benches.js
function benchOf(plan) {
  const { remedies, policy, answers: answers2 } = plan;
  const remedy = REMEDIES.find(({ id }) => id === policy.remedy);
  const flow10 = flowOf(policy, remedy);
  const { stations } = emptyPassage(flow10);
  const covers = coverageOf(policy, remedy);
  const byPolicy = { remedy, covers, flow: flow10, stations, statute: statuteFlowOf(policy, remedy) };
  return {
    plan,
    byPolicy,
    judged: remedies.includes(remedy.id) ? [byPolicy] : [],
    others: statuteBenches(remedies, remedy.id),
    answers: answers2 && answers2.length > 0 ? new AnswerBook(answers2) : void 0
  };
}
var Benches = class {
  plans;
  #made = /* @__PURE__ */ new Map();
  #byCounty;
  #aboutArrests;
  constructor(plans2) {
    this.plans = plans2;
    this.#byCounty = new Map(plans2.map((plan, i) => [plan.county, i]));
    this.#aboutArrests = plans2.some(({ remedies }) => ARREST_REMEDIES.some(({ id }) => remedies.includes(id)));
  }
  /** Whole records when a policy looks at the charges of a cycle that led to no conviction; else what bears on convictions. */
  get wanted() {
    return this.#aboutArrests || this.plans.some(({ policy }) => policy.covers !== void 0) ? "everything" : "convictions";
  }
  bench(plan) {
    let bench = this.#made.get(plan);
    if (!bench)
      this.#made.set(plan, bench = benchOf(this.plans[plan]));
    return bench;
  }
  /** A plan that names no county asks about law that knows none; else the plans for the counties in which the person was convicted or, where remedies are about arrests, arrested. */
  concerned(facts) {
    const everywhere = this.#byCounty.get("");
    const found2 = everywhere === void 0 ? [] : [everywhere];
    const add2 = (county) => {
      const plan = this.#byCounty.get(county);
      if (plan !== void 0 && !found2.includes(plan))
        found2.push(plan);
    };
    for (const { county } of facts.convictions)
      add2(county);
    if (this.#aboutArrests)
      for (const county of arrestCounties(facts))
        add2(county);
    return found2;
  }
};

// run/shelf.js
var Shelf = class {
  #spare = [];
  /** Room for at least so many bytes: the smallest on the shelf that is not far too large, or new. Holds old bytes. */
  take(least) {
    let best = -1;
    this.#spare.forEach(({ byteLength }, i) => {
      if (byteLength < least || byteLength > least * 4)
        return;
      if (best < 0 || byteLength < this.#spare[best].byteLength)
        best = i;
    });
    return new Uint8Array(best < 0 ? new ArrayBuffer(least) : this.#spare.splice(best, 1)[0]);
  }
  /** Puts room back that is no longer needed; small room is not worth keeping, nor is more than is in use at a time. */
  put(buffers) {
    for (const buffer of buffers)
      if (buffer.byteLength >= WORTH_KEEPING && this.#spare.length < MOST_KEPT)
        this.#spare.push(buffer);
  }
};
var WORTH_KEEPING = 1 << 15;
var MOST_KEPT = 16;

// run/circumstances.js
function circumstancesOf(facts, asking) {
  let serving4;
  return (conviction) => ({
    convictionsInCase: facts.convictions.filter(({ caseKey }) => caseKey === conviction.caseKey).length,
    sentence: sentenceOf(facts, conviction),
    sentenceCompleted: sentenceCompleted(facts, conviction, asking),
    underSentence: serving4 ??= underSentence(facts, asking),
    deceased: facts.deceased !== void 0,
    reportedAgain: otherReports(facts, conviction).map(({ key }) => key)
  });
}

// run/count-remedies.js
function countRemedies(decided, others, { tally, answered }) {
  const people = /* @__PURE__ */ new Map();
  const openTo = /* @__PURE__ */ new Map();
  const count = (subject, determination) => {
    const { remedy, outcome, duty } = determination;
    tally.add(["remedy", remedy, outcome, duty ?? ""]);
    const person = remember(people, remedy, NOBODY2);
    if (outcome === "not-yet")
      person.notYet = true;
    if (relief(outcome) > 0) {
      person.eligible = true;
      remember(openTo, keyOf(subject), () => ({ kind: subject.kind, remedies: [] })).remedies.push(remedy);
    }
    if (answered)
      countAnswers(determination, tally);
  };
  for (const { conviction, determination } of decided)
    count({ kind: "conviction", conviction }, determination);
  for (const { subject, determination } of others)
    count(subject, determination);
  for (const [remedy, { eligible, notYet }] of people) {
    tally.add(["remedy", remedy, "people", "all"]);
    if (eligible)
      tally.add(["remedy", remedy, "people", "eligible"]);
    if (notYet)
      tally.add(["remedy", remedy, "people", "not-yet"]);
  }
  for (const { kind, remedies } of openTo.values()) {
    tally.add(["gap", kind]);
    tally.add(["overlap", remedies.join(" + ")]);
  }
  if (openTo.size > 0)
    tally.add(["gap", "people"]);
}
var NOBODY2 = () => ({ eligible: false, notYet: false });
function countAnswers(determination, tally) {
  const given2 = determination.trace.filter((step) => step.given);
  if (given2.length === 0)
    return;
  tally.add(["answers", "used"], given2.length);
  const against = contradictionsIn(determination).length;
  if (against > 0)
    tally.add(["answers", "contradicted"], against);
}
function remember(memory, key, make) {
  let found2 = memory.get(key);
  if (found2 === void 0)
    memory.set(key, found2 = make());
  return found2;
}

// run/count-people.js
function countWho(facts, asOf, groups2, tally) {
  const { sex, race } = facts.history.person;
  const age = ageBandOf(facts, asOf);
  for (const group of groups2) {
    tally.add(["age", group, age]);
    tally.add(["race", group, countedRace(race)]);
    tally.add(["sex", group, countedSex(sex)]);
  }
}
var BANDS = [
  [21, "under 21"],
  [30, "21 to 29"],
  [40, "30 to 39"],
  [50, "40 to 49"],
  [60, "50 to 59"],
  [70, "60 to 69"]
];
function ageBandOf({ history, deceased: deceased2 }, asOf) {
  if (deceased2)
    return "deceased";
  const { birth, birthDoubt } = history.person;
  if (birthDoubt !== void 0 || birth.kind === "unknown" || birth.latest > asOf)
    return "unknown";
  const band = (born) => BANDS.find(([below]) => asOf < yearsAfter(born, below))?.[1] ?? "70 or over";
  const youngest = band(birth.latest);
  return band(birth.earliest) === youngest ? youngest : "unknown";
}
function countedYear({ date: date2 }) {
  if (date2.kind === "unknown")
    return "unknown";
  const year = yearOf(date2.earliest);
  return year === yearOf(date2.latest) ? String(year) : "unknown";
}
function countImpact(name, facts, asOf, tally, outcomeOf) {
  const standing2 = facts.convictions.filter((conviction) => conviction.standing.kind !== "relieved");
  const dismissed3 = (conviction) => outcomeOf(conviction) === "dismiss";
  const relieved3 = (conviction) => dismissed3(conviction) || outcomeOf(conviction) === "reduce";
  const felonies = standing2.filter((conviction) => conviction.level === "felony" || conviction.level === "unknown");
  if (felonies.some((conviction) => conviction.level === "felony") && felonies.every(relieved3))
    tally.add(["impact", name, "no-felony"]);
  if (standing2.length > 0 && standing2.every(dismissed3))
    tally.add(["impact", name, "no-conviction"]);
  const cut = yearsAfter(asOf, -7);
  const recent = standing2.filter(({ date: date2 }) => latestOf2(date2) > cut);
  const certain = recent.filter(({ date: date2 }) => date2.kind === "known" && date2.earliest > cut);
  if (certain.length > 0 && recent.every(dismissed3))
    tally.add(["impact", name, "no-conviction-7-years"]);
  if (name === "choices")
    countBefore(standing2, certain, tally);
}
function latestOf2(date2) {
  return date2.kind === "known" ? date2.latest : 99999999;
}
function countBefore(standing2, recent, tally) {
  if (standing2.some(({ level }) => level === "felony"))
    tally.add(["before", "felony"]);
  if (recent.length > 0)
    tally.add(["before", "conviction-7-years"]);
  if (standing2.length > 0)
    tally.add(["before", "conviction"]);
}
function withoutValues(words2) {
  return words2.replaceAll(/ \(the record says [^)]*\)/g, "");
}

// run/flow-counts.js
function countFlow(stations, verdict, tally) {
  passedBy(stations, verdict, (place2, what) => tally.add(["flow", String(place2), what]));
}

// run/decide-person.js
function rowKey(file, row) {
  return file * 4294967296 + row;
}
function decide(facts, { plan, judged, answers: answers2 }) {
  const decided = [];
  for (const bench of judged) {
    const { remedy, statute: statute2 } = bench;
    for (const each of remedy.cases(facts, { county: plan.county, asOf: plan.asOf })) {
      const given2 = answers2?.about(facts.history.person.key, each.conviction.key);
      const subject = given2 ? { ...each, given: given2 } : each;
      const verdict = verdictOn(bench, subject, given2);
      if (!verdict)
        continue;
      const cautions4 = given2 ? [...remedy.cautions(subject), ...contradictions(verdict)] : remedy.cautions(subject);
      const place2 = { remedy: remedy.id, policy: plan.policy.id, cautions: cautions4 };
      const beside = statute2 && remedy.statute && judgeBeside(verdict, remedy.statute, { flow: statute2, subject, given: given2 });
      const determination = determined(verdict, beside ? { ...place2, statute: beside } : place2);
      decided.push({ conviction: subject.conviction, determination });
    }
  }
  return decided;
}
function verdictOn({ remedy, covers, flow: flow10 }, subject, given2) {
  const covered11 = covers.ask(subject);
  if (covered11.is === "no")
    return void 0;
  if (covered11.is === "yes")
    return judge(flow10, subject, given2);
  const steps = [
    ...remedy.first,
    { question: notCovered(covers), then: NOT_COVERED },
    ...flow10.steps.slice(remedy.first.length)
  ];
  return judge({ steps, otherwise: flow10.otherwise }, subject, given2);
}
var PersonSinks = class {
  lines = new ByteSink(1 << 12);
  cells = new ByteSink(1 << 12);
  empty() {
    this.lines.empty();
    this.cells.empty();
  }
};
function decidePerson({ history, first: first2, repeated, cycle }, benches, tallies, sinks = new PersonSinks()) {
  const facts = factsOf(history, cycle);
  tallies.common.add(["people", "all"]);
  if (repeated > 0)
    tallies.common.add(["rows", "repeated"], repeated);
  const withoutCounty = facts.convictions.filter((conviction) => conviction.county === "" && cannabisReading(conviction) !== "none").length;
  if (withoutCounty > 0)
    tallies.common.add(["no-county"], withoutCounty);
  const plans2 = [];
  for (const plan of benches.concerned(facts)) {
    const bench = benches.bench(plan);
    const decided = decide(facts, bench);
    const bargains = possibleBargains(facts, bench.plan.county, cycle);
    if (bargains.length > 0)
      tallies.of(plan).add(["possible-bargains"], bargains.length);
    const old = predecessorConvictions(facts, bench.plan.county);
    if (old.length > 0)
      tallies.of(plan).add(["predecessors"], old.length);
    const remarks2 = [...remarked2(bargains, POSSIBLE_PLEA_BARGAIN), ...remarked2(old, PREDECESSOR_REMARK)];
    if (decided.length > 0)
      countPerson(facts, decided, bench.plan, tallies.of(plan));
    for (const { determination } of decided)
      countFlow(bench.byPolicy.stations, determination, tallies.of(plan));
    const others = decideOthers(facts, bench);
    if (others.length > 0 || bench.others.length > 0)
      countRemedies(decided, others, { tally: tallies.of(plan), answered: bench.answers !== void 0 });
    if (decided.length + remarks2.length + others.length > 0)
      plans2.push({ plan, ...written(facts, { decided, remarks: remarks2, others }, bench.plan, sinks) });
  }
  return { first: first2, plans: plans2 };
}
function remarked2(convictions, remark) {
  return convictions.map((conviction) => ({ conviction, remark }));
}
function written(facts, { decided, remarks: remarks2, others }, plan, sinks) {
  const cellsOf2 = originalCellsOf(recordSummary(facts), plan.asOf);
  const cells2 = /* @__PURE__ */ new Map();
  const about = {
    person: facts.history.person,
    circumstances: circumstancesOf(facts, plan),
    asOf: plan.asOf,
    files: plan.inputs
  };
  const before2 = sinks.lines.length;
  const writeLine = linesAbout(about, sinks.lines);
  for (const { conviction, remark } of remarks2) {
    const own = remarkCells(sinks.cells, conviction.key, remark);
    for (const { file, row } of conviction.count.origins)
      cells2.set(rowKey(file, row), own);
  }
  for (const { conviction, determination } of decided) {
    const { caseNumbers: caseNumbers2, date: date2 } = conviction;
    const { outcome, reason: reason2, decidedBy, missing, possible, cautions: cautions4 } = determination;
    const original = cellsOf2({ caseNumbers: caseNumbers2, date: date2, determination: OUTCOME_WORDS[outcome], reason: reason2 });
    const ours = [
      conviction.key,
      decidedBy.cite,
      missing.join("; "),
      possible.length === 1 ? OUTCOME_WORDS[possible[0]] : possible.map((each) => OUTCOME_WORDS[each]).join("; "),
      cautions4.join("; ")
    ];
    if (conviction.count.origins.length > 1) {
      const remark = remarkCells(sinks.cells, conviction.key, "");
      for (const { file, row } of conviction.count.origins)
        cells2.set(rowKey(file, row), remark);
    }
    cells2.set(rowKey(conviction.origin.file, conviction.origin.row), rowCells(sinks.cells, original, ours));
    writeLine({ kind: "conviction", conviction }, determination);
  }
  for (const { subject, determination } of others)
    writeLine(subject, determination);
  return { lines: sinks.lines.since(before2), cells: cells2 };
}
var BEST_FIRST = [
  "dismiss",
  "reduce",
  "maybe-eligible",
  "city-attorney-review",
  "hand-review",
  "already-relieved",
  "not-eligible"
];
function countPerson(facts, decided, plan, tally) {
  const outcomes2 = /* @__PURE__ */ new Map();
  let covered11 = 0;
  for (const { conviction, determination } of decided) {
    const section2 = cannabisReading(conviction);
    outcomes2.set(conviction, determination.outcome);
    tally.add(["convictions"]);
    tally.add(["outcome", determination.outcome]);
    tally.add(["reason", determination.outcome, withoutValues(determination.reason)]);
    tally.add(["section-outcome", section2, determination.outcome]);
    tally.add(["level-outcome", conviction.level, determination.outcome]);
    tally.add(["year", countedYear(conviction), section2]);
    for (const missing of new Set(determination.missing.map(withoutValues)))
      tally.add(["missing", missing]);
    if (section2 === "unclear" || section2 === "none")
      continue;
    covered11++;
    tally.add(["section", section2]);
    tally.add(["level", conviction.level]);
    if (conviction.date.kind === "known")
      tally.addEarliest(conviction.date.earliest);
  }
  const found2 = new Set(outcomes2.values());
  tally.add(["people", "in-scope"]);
  tally.add(["best-outcome", BEST_FIRST.find((outcome) => found2.has(outcome))]);
  if (covered11 > 0)
    tally.add(["people", "covered"]);
  const relieved3 = [...found2].some(grants);
  if (relieved3)
    tally.add(["people", "some-relief"]);
  countWho(facts, plan.asOf, relieved3 ? ["in-scope", "some-relief"] : ["in-scope"], tally);
  countImpact("choices", facts, plan.asOf, tally, (conviction) => outcomes2.get(conviction));
  countImpact("dismiss-all", facts, plan.asOf, tally, (conviction) => outcomes2.has(conviction) && cannabisReading(conviction) !== "unclear" ? "dismiss" : void 0);
}

// run/findings.js
var LINES = 0;
var CELLS = 1;
var CARRYING_CELLS = 2;
function roomOfFindings({ rows, plans: plans2, kinds, ends, middles, bytes }) {
  return [rows, plans2, kinds, ends, middles, bytes].map(({ buffer }) => buffer);
}
var FindingsPacker = class {
  #rows = [];
  #plans = [];
  #kinds = [];
  #ends = [];
  #middles = [];
  #sink = new ByteSink();
  /** All that was found about a person. */
  person({ first: first2, plans: plans2 }) {
    for (const { plan, lines, cells: cells2 } of plans2) {
      if (lines.length > 0)
        this.#put(rowKey(first2.file, first2.row), plan, LINES, lines, NO_BYTES);
      for (const [row, { before: before2, after: after2, carries }] of cells2)
        this.#put(row, plan, carries ? CARRYING_CELLS : CELLS, before2, after2);
    }
  }
  /** Finding `i` of another pack. */
  copy({ rows, plans: plans2, kinds, ends, middles, bytes }, i) {
    const [start, middle, end] = [i === 0 ? 0 : ends[i - 1], middles[i], ends[i]];
    this.#put(rows[i], plans2[i], kinds[i], bytes.subarray(start, middle), bytes.subarray(middle, end));
  }
  packed() {
    return {
      rows: Float64Array.from(this.#rows),
      plans: Uint32Array.from(this.#plans),
      kinds: Uint8Array.from(this.#kinds),
      ends: Uint32Array.from(this.#ends),
      middles: Uint32Array.from(this.#middles),
      bytes: this.#sink.bytes.slice()
    };
  }
  #put(row, plan, kind, before2, after2) {
    this.#rows.push(row);
    this.#plans.push(plan);
    this.#kinds.push(kind);
    this.#sink.put(before2);
    this.#middles.push(this.#sink.length);
    this.#sink.put(after2);
    this.#ends.push(this.#sink.length);
  }
};
var NO_BYTES = new Uint8Array(0);
var FindingsReader = class {
  #here;
  #next = 0;
  constructor(here) {
    this.#here = here;
  }
  has(person) {
    const { people } = this.#here;
    return people === "everyone" || people.has(person);
  }
  /** What is to be written at rows that stand together. Rows are asked about in their order. */
  at(person, asked) {
    const { rows, plans: plans2, kinds, ends, middles, bytes } = this.#here.findings;
    const found2 = [];
    for (const plan of this.#here.plans.get(person) ?? [])
      resultFor(plan, found2);
    for (const { batch, index } of asked) {
      const row = rowKey(batch.file, batch.firstRow + index);
      for (; rows[this.#next] <= row; this.#next++) {
        const i = this.#next;
        const [start, middle, end] = [i === 0 ? 0 : ends[i - 1], middles[i], ends[i]];
        const own = resultFor(plans2[i], found2);
        const carries = kinds[i] === CARRYING_CELLS;
        if (kinds[i] === LINES)
          own.lines = bytes.subarray(start, end);
        else
          own.cells.set(row, { before: bytes.subarray(start, middle), after: bytes.subarray(middle, end), carries });
      }
    }
    return found2;
  }
};
function resultFor(plan, found2) {
  let own = found2.find((each) => each.plan === plan);
  if (!own)
    found2.push(own = { plan, lines: NO_BYTES, cells: /* @__PURE__ */ new Map() });
  return own;
}

// run/decide-piece.js
function roomOf({ outputs }) {
  return outputs.flatMap(({ all, condensed, prop64: prop642, determinations }) => [all, condensed, prop642, determinations].map(({ buffer }) => buffer));
}
var CONDENSED = columnSpans(CONDENSED_COLUMNS.map((name) => COLUMNS.indexOf(name)));
var PieceDecider = class {
  #benches;
  #reader = new RowReader();
  #wantEveryRow;
  #table;
  /** What is written about the person at hand. */
  #sinks = new PersonSinks();
  /** Where room for outputs is taken from, and where those who wrote them away may put it back. */
  shelf = new Shelf();
  constructor(benches, tools = plainRowTools()) {
    this.#benches = benches;
    this.#table = new RowTable(tools);
    this.#wantEveryRow = benches.plans.flatMap((plan, i) => plan.onlyPeopleInScope ? [] : [i]);
  }
  /** One piece of an input, from its bytes to the bytes of every output. */
  piece(bytes, piece, context) {
    const out = new Outputs(this.#wantEveryRow.length > 0 ? bytes.length : 0, this.#benches.plans, this.shelf);
    const table2 = this.#table;
    table2.open(bytes, piece);
    const known = { ...context, scattered: new FindingsReader(context.scattered) };
    let person = "";
    let rows = [];
    let pending3 = [];
    while (table2.next()) {
      const fault = rowFault(table2, table2.count - 1);
      if (fault) {
        out.common.add(["rows", "set-aside"]);
        out.common.add(["set-aside", fault]);
        continue;
      }
      const next = this.#reader.person(table2, table2.count - 1);
      if (next !== person) {
        if (rows.length > 0)
          pending3.push({ person, rows });
        if (pending3.length >= PEOPLE_TOGETHER) {
          this.#people(pending3, known, out);
          table2.keepLast();
          pending3 = [];
        }
        person = next;
        rows = [];
      }
      rows.push(this.#reader.row(table2, table2.count - 1));
    }
    if (rows.length > 0)
      pending3.push({ person, rows });
    this.#people(pending3, known, out);
    return out.result();
  }
  /** The rows of one person from all their runs, whose bytes stand one after the other: for persons in several places. */
  rows(bytes, runs, person) {
    const table2 = this.#table;
    const rows = [];
    let from = 0;
    table2.open(bytes, runs[0]);
    for (const run of runs) {
      const end = from + run.end - run.start;
      let next = table2.count;
      table2.goOn(from, end, run);
      while (table2.next())
        ;
      from = end;
      const batch = table2.asItStands();
      for (; next < batch.count; next++) {
        if (!rowFault(batch, next) && this.#reader.person(batch, next) === person)
          rows.push(this.#reader.row(batch, next));
      }
    }
    return rows;
  }
  /** The result is good until the next person's. */
  person(rows, lost, tallies) {
    this.#sinks.empty();
    return decidePerson(buildHistory(rows, lost, this.#benches.wanted), this.#benches, tallies, this.#sinks);
  }
  /** The rows that this person may have lost: those that name them, and those that only describe them. */
  lostOf(rows, named2, orphans) {
    if (orphans.size === 0)
      return named2;
    const described2 = new Set(rows.flatMap((row) => descriptionsOf(row.batch, row.index)));
    const found2 = new Set([...described2].flatMap((description) => orphans.get(description) ?? []));
    return [...named2, ...found2];
  }
  #people(people, { scattered, lost, orphans }, out) {
    this.#sinks.empty();
    const lostRows2 = people.map(({ person, rows }) => this.lostOf(rows, lost.get(person) ?? [], orphans));
    const built = people.map(({ person, rows }, i) => scattered.has(person) ? void 0 : buildHistory(rows, lostRows2[i], this.#benches.wanted));
    const results = people.map(({ person, rows }, i) => {
      const own = built[i];
      return own ? decidePerson(own, this.#benches, out, this.#sinks).plans : scattered.at(person, rows);
    });
    for (const [i, { person, rows }] of people.entries()) {
      out.used += rows.length;
      for (const found2 of results[i]) {
        const plan = out.plan(found2.plan);
        plan.determinations.put(found2.lines);
        if (lostRows2[i].length > 0)
          plan.lostPeople.push(person);
        writeRows(rows, found2, plan);
      }
      for (const plan of this.#wantEveryRow) {
        if (!results[i].some((found2) => found2.plan === plan))
          writeRows(rows, NOTHING_FOUND, out.plan(plan));
      }
    }
  }
};
var PEOPLE_TOGETHER = Number(process.env["K"] ?? 8);
var NOTHING_FOUND = { cells: /* @__PURE__ */ new Map() };
function writeRows(rows, { cells: cells2 }, out) {
  for (const row of rows) {
    const { batch, index } = row;
    const at = index * SLOTS;
    const end = batch.ends[index];
    const own = cells2.size === 0 ? EMPTY_CELLS : cells2.get(rowKey(batch.file, batch.firstRow + index)) ?? EMPTY_CELLS;
    const other2 = otherChargesOf(row);
    writeRow(out.all, batch, at, end, own, other2);
    writeCondensedRow(out.condensed, batch, at, CONDENSED, own, other2);
    if (own.carries)
      writeRow(out.prop64, batch, at, end, own, other2);
  }
}
function otherChargesOf(row) {
  const { comment } = row;
  if (comment.mention === void 0)
    return "";
  const { charged: charged3 } = row;
  return otherCharges2({
    offense: charged3.text,
    offenseSection: charged3.mention,
    comment: comment.text,
    commentSection: comment.mention
  });
}
var GrowingTallies = class {
  common = new Tally();
  #plans = /* @__PURE__ */ new Map();
  of(plan) {
    let tally = this.#plans.get(plan);
    if (!tally)
      this.#plans.set(plan, tally = new Tally());
    return tally;
  }
  addAll({ common, plans: plans2 }) {
    this.common.addAll(common);
    for (const [plan, data] of plans2)
      this.of(plan).addAll(data);
  }
  data() {
    return {
      common: this.common.data(),
      plans: [...this.#plans].map(([plan, tally]) => [plan, tally.data()])
    };
  }
};
var PlanSinks = class {
  all;
  condensed;
  prop64;
  determinations;
  lostPeople = [];
  constructor(expected, remedies, shelf) {
    const sink = (share) => new ByteSink(shelf.take(Math.ceil(expected * share) + 1024));
    this.all = sink(1.1);
    this.condensed = sink(0.4);
    this.prop64 = sink(0.1);
    this.determinations = sink(0.05 + 0.06 * remedies);
  }
};
var Outputs = class extends GrowingTallies {
  used = 0;
  #sinks = /* @__PURE__ */ new Map();
  #expected;
  #plans;
  #shelf;
  constructor(expected, plans2, shelf) {
    super();
    this.#expected = expected;
    this.#plans = plans2;
    this.#shelf = shelf;
  }
  plan(plan) {
    let sinks = this.#sinks.get(plan);
    if (!sinks) {
      sinks = new PlanSinks(this.#expected, this.#plans[plan].remedies.length, this.#shelf);
      this.#sinks.set(plan, sinks);
    }
    return sinks;
  }
  result() {
    this.common.add(["rows", "used"], this.used);
    const outputs = [...this.#sinks].map(([plan, { all, condensed, prop64: prop642, determinations, lostPeople }]) => ({
      plan,
      all: all.bytes,
      condensed: condensed.bytes,
      prop64: prop642.bytes,
      determinations: determinations.bytes,
      lostPeople
    }));
    return { outputs, tallies: this.data() };
  }
};

// run/pieces.js
var PIECE_BYTES = 1 << 20;
var LAST_ROW = 2 ** 32;

// run/run-place.js
function unpacked(packed) {
  const runs = [];
  for (let i = 0; i < packed.length; i += 5) {
    runs.push({
      file: packed[i],
      start: packed[i + 1],
      end: packed[i + 2],
      firstRow: packed[i + 3],
      firstLine: packed[i + 4]
    });
  }
  return runs;
}
function lengthOf(runs) {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0);
}
var NEAR = 1 << 13;
var WINDOW = 1 << 20;
var RunGatherer = class {
  #inputs;
  #near;
  #neighbours = new Uint8Array(0);
  #store = new Uint8Array(0);
  constructor(inputs, near = NEAR) {
    this.#inputs = inputs;
    this.#near = near;
  }
  /** The bytes of each list of runs, one after the other. */
  gather(lists) {
    const all = lists.flat();
    const length = lengthOf(all);
    if (this.#store.length < length)
      this.#store = new Uint8Array(length + (length >> 3));
    const to = new Float64Array(all.length);
    let at = 0;
    all.forEach(({ start, end }, i) => {
      to[i] = at;
      at += end - start;
    });
    const order = Uint32Array.from(all.keys()).sort((a, b) => all[a].file - all[b].file || all[a].start - all[b].start);
    for (let first2 = 0; first2 < order.length; )
      first2 = this.#readTogether(all, to, { order, first: first2 });
    at = 0;
    return lists.map((runs) => this.#store.subarray(at, at += lengthOf(runs)));
  }
  /** Reads a run and those that follow it nearby; gives the place in the order of the first that was not read. */
  #readTogether(all, to, { order, first: first2 }) {
    const { file, start } = all[order[first2]];
    let { end } = all[order[first2]];
    let next = first2 + 1;
    for (; next < order.length; next++) {
      const run = all[order[next]];
      if (run.file !== file || run.start - end >= this.#near || run.end - start > WINDOW)
        break;
      end = run.end;
    }
    const input = this.#inputs[file];
    if (next === first2 + 1) {
      const own = this.#store.subarray(to[order[first2]], to[order[first2]] + end - start);
      const read = input.read(start, end - start, own);
      if (read.buffer !== own.buffer)
        own.set(read);
      return next;
    }
    if (this.#neighbours.length === 0)
      this.#neighbours = new Uint8Array(WINDOW);
    const bytes = input.read(start, end - start, this.#neighbours);
    for (let i = first2; i < next; i++) {
      const run = all[order[i]];
      this.#store.set(bytes.subarray(run.start - start, run.end - start), to[order[i]]);
    }
    return next;
  }
};

// run/effects.js
var RunRefused = class extends Error {
  problems;
  constructor(problems) {
    super(problems.map((problem) => problem.code).join(", "));
    this.problems = problems;
  }
};

// run/scattered.js
var BYTES_AT_A_TIME = 3 << 22;

// run/survey-inputs.js
var PART_BYTES = 1 << 25;
var HASH_WINDOW = 1 << 22;

// run/check.js
var CYCLE_AGE = columnIndex("CYC_AGE");
var CYCLE_DATE = columnIndex("CYC_DATE");
var OUT_OF_STATE = columnIndex("MULTI_SOURCE");
var DISPOSITION_CODE = columnIndex("DISP_CODE");
var TOO_OLD = onDay(19000101);

// run/docket.js
var DISMISSED = OUTCOMES_BY_NUMBER.map((outcome) => outcome === "dismiss");
var GRANTED = OUTCOMES_BY_NUMBER.map(grants);
var RANK = Array.from({ length: NO_OUTCOME + 1 }, (_, number) => {
  const rank2 = BEST_FIRST.indexOf(OUTCOMES_BY_NUMBER[number]);
  return rank2 < 0 ? BEST_FIRST.length : rank2;
});

// run/compare-policies.js
var RELIEF2 = OUTCOMES_BY_NUMBER.map(relief);
var GRANTED2 = OUTCOMES_BY_NUMBER.map(grants);

// run/tasks.js
var WINDOW2 = 1 << 18;
var GUESS_WINDOW = 1 << 22;
var Worker = class {
  #inputs;
  #plans;
  #tools;
  #made;
  #madeGatherer;
  /** Without a plan nothing can be decided, only surveyed. */
  constructor(plans2, inputs, tools = plainRowTools()) {
    this.#inputs = inputs;
    this.#plans = plans2;
    this.#tools = tools;
  }
  get #gatherer() {
    return this.#madeGatherer ??= new RunGatherer(this.#inputs);
  }
  get #decider() {
    return this.#made ??= new PieceDecider(new Benches(this.#plans), this.#tools);
  }
  perform(task) {
    switch (task.kind) {
      case "survey":
        return { kind: "survey", part: surveyPart(this.#inputs[task.file], task, this.#tools) };
      case "scattered":
        return this.#scattered(task);
      case "decide": {
        const { piece } = task;
        const bytes = this.#inputs[piece.file].read(piece.start, piece.end - piece.start, this.#tools.room);
        return {
          kind: "decide",
          result: this.#decider.piece(bytes, piece, task)
        };
      }
    }
  }
  /** Takes back room in which results lay that have been written away. */
  reuse(buffers) {
    this.#made?.shelf.put(buffers);
  }
  /** Each person from all of their rows, wherever those stand. */
  #scattered({ people, orphans }) {
    const tallies = new GrowingTallies();
    const places = people.map(({ runs }) => unpacked(runs));
    const gathered = this.#gatherer.gather(places);
    const packer = new FindingsPacker();
    const plans2 = [];
    for (const [i, { person, lost }] of people.entries()) {
      const rows = this.#decider.rows(inRoom(gathered[i], this.#tools.room), places[i], person);
      const result = this.#decider.person(rows, this.#decider.lostOf(rows, lost, orphans), tallies);
      packer.person(result);
      if (result.plans.length > 0)
        plans2.push([person, result.plans.map(({ plan }) => plan)]);
    }
    return { kind: "scattered", findings: packer.packed(), plans: plans2, tallies: tallies.data() };
  }
};
function roomOfResult(done) {
  if (done.kind === "decide")
    return roomOf(done.result);
  return done.kind === "scattered" ? roomOfFindings(done.findings) : [];
}
function inRoom(bytes, room) {
  if (!room || bytes.length > room.length)
    return bytes;
  room.set(bytes);
  return room.subarray(0, bytes.length);
}
function surveyPart(input, { file, start, end, startIsRow }, tools) {
  let from = start;
  if (!startIsRow) {
    const bytes = input.read(start, GUESS_WINDOW);
    const guess = guessRowStart(bytes, start + GUESS_WINDOW >= input.size);
    if (guess < 0 || start + guess >= end)
      return void 0;
    from = start + guess;
  }
  const surveyor = new PartSurveyor(file, from, tools);
  let window = WINDOW2;
  while (surveyor.position < end && surveyor.position < input.size) {
    const at = surveyor.position;
    surveyor.take(input.read(at, window, tools.room), end, at + window >= input.size);
    window = surveyor.position === at ? window * 2 : WINDOW2;
  }
  return surveyor.finish();
}

// run/run.js
var GROWING = [
  { name: "All_Results.csv", of: (result) => result.all, header: resultHeader("All_Results.csv", COLUMNS) },
  {
    name: "All_Results_Condensed.csv",
    of: (result) => result.condensed,
    header: resultHeader("All_Results_Condensed.csv", COLUMNS)
  },
  { name: "Prop64_Results.csv", of: (result) => result.prop64, header: resultHeader("Prop64_Results.csv", COLUMNS) },
  { name: "determinations.csv", of: (result) => result.determinations, header: DETERMINATIONS_HEADER }
];

// run/histories.js
var WINDOW3 = 1 << 22;
var LONGEST_FIRST_LINE = 1 << 26;

// node/frames.js
function framesOf(error) {
  const stack = error.stack ?? "";
  const at = error.message === "" ? 0 : stack.indexOf(error.message);
  const behind = at < 0 ? "" : stack.slice(at + error.message.length);
  return behind.split("\n").filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
}

// node/hands.js
function troubleOf(cause) {
  if (cause instanceof RunRefused)
    return { kind: "refused", problems: cause.problems };
  if (!(cause instanceof Error))
    return { kind: "defect", name: "unknown", stack: "" };
  return { kind: "defect", name: cause.name, stack: framesOf(cause).join("\n") };
}

// node/node-effects.js
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, readdirSync, statSync } from "node:fs";
import { basename, join as join2 } from "node:path";

// node/reason.js
var REASONS = /* @__PURE__ */ new Map([
  ["ENOENT", "there is no such file or folder; check the path"],
  ["EACCES", "permission denied; ask for the right to use it"],
  ["EPERM", "permission denied; ask for the right to use it"],
  ["ENOSPC", "the disk is full; free some space or choose a folder on another disk"],
  ["EDQUOT", "the disk quota is used up; free some space or choose a folder on another disk"],
  ["EROFS", "the disk is read-only; choose a folder on another disk"],
  ["EISDIR", "this is a folder; expected a file"],
  ["ENOTDIR", "part of the path is a file; expected a folder"],
  ["EFBIG", "the file grew larger than this disk allows"],
  ["EIO", "the disk or the network drive failed; check it"],
  ["EMFILE", "too many files are open; close other programs, or decide fewer counties at once"],
  ["EEXIST", "another program makes it at this moment; try again"],
  ["EBUSY", "another program uses it; close it there"]
]);
function reason(cause, tried) {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
  return `cannot be ${tried}: ${REASONS.get(code) ?? `the system says ${code}`}`;
}

// node/node-effects.js
function openInput(path) {
  const name = basename(path);
  let handle;
  try {
    handle = openSync(path, "r");
  } catch (cause) {
    throw new RunRefused([{ code: "cannot-open", file: name, hint: reason(cause, "opened") }]);
  }
  const stat = fstatSync(handle);
  if (!stat.isFile()) {
    closeSync(handle);
    throw new RunRefused([
      { code: "not-a-file", file: name, hint: "this is not a file; give a file, a folder of files, or a pattern" }
    ]);
  }
  let buffer = new Uint8Array(0);
  return {
    name,
    size: stat.size,
    read: (offset, length, room) => {
      const wanted = Math.max(0, Math.min(length, stat.size - offset));
      if (room && room.length >= wanted)
        return readWhole(handle, name, offset, room.subarray(0, wanted));
      if (buffer.length < wanted)
        buffer = new Uint8Array(wanted + (wanted >> 3));
      return readWhole(handle, name, offset, buffer.subarray(0, wanted));
    },
    unchanged: () => {
      const now = [fstatSync(handle), statSync(path, { throwIfNoEntry: false })];
      return now.every((each) => each && SAME.every((key) => each[key] === stat[key]));
    },
    close: () => closeSync(handle)
  };
}
var SAME = ["dev", "ino", "size", "mtimeMs"];
function readWhole(handle, name, offset, bytes) {
  let done = 0;
  while (done < bytes.length) {
    let count;
    try {
      count = readSync(handle, bytes, done, bytes.length - done, offset + done);
    } catch (cause) {
      throw new RunRefused([{ code: "cannot-read", file: name, hint: reason(cause, "read") }]);
    }
    if (count === 0)
      throw new RunRefused([
        {
          code: "file-changed",
          file: name,
          hint: "the file became shorter while it was read; nothing was published. Run again when it is complete"
        }
      ]);
    done += count;
  }
  return bytes;
}

// node/worker.js
var { plans, paths } = workerData;
var worker;
parentPort?.on("message", (order) => {
  const answer = answerTo(order);
  const handed = answer.kind === "done" ? roomOfResult(answer.result) : [];
  parentPort?.postMessage(answer, handed);
});
function answerTo({ task, spare }) {
  try {
    worker ??= new Worker(plans, paths.map(openInput), kernelRowTools());
    worker.reuse(spare);
    return { kind: "done", result: worker.perform(task) };
  } catch (cause) {
    return troubleOf(cause);
  }
}
