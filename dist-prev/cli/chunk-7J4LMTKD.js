import {
  CALIFORNIA_COUNTIES,
  NO_RULE_APPLIES,
  OUTCOMES,
  OUTCOME_WORDS,
  countyNamed,
  flowOf,
  isFlow,
  parseIsoDate,
  unreachable
} from "./chunk-SMOQDO4B.js";

// policies/contra-costa-2019.json
var contra_costa_2019_default = {
  id: "contra-costa-2019",
  title: "Contra Costa, the pilot of 2019",
  remedy: "prop-64",
  county: "CONTRA COSTA",
  source: "The county's pilot program of 2019, with related charges of a cannabis cycle",
  inForce: {
    from: "2019-01-01"
  },
  notes: [
    "Looks at related charges too, such as PC 148 or HS 11364: dismissed when the arrest cycle has a cannabis charge.",
    "Corrected: sections are parsed, and a date, level or charge that is not known goes to hand review where it matters.",
    "Corrected: the end of a sentence is an interval; inside it, and where no term of the last ten years is recorded, the conviction goes to hand review."
  ],
  covers: ["related-charges"],
  flow: [
    {
      ask: "convicted-on-or-after",
      date: "2016-11-09",
      then: "not-eligible",
      reason: "Occurred after 11/09/2016"
    },
    {
      ask: "related-charge",
      then: {
        flow: [
          {
            not: {
              ask: "cannabis-charge-in-cycle"
            },
            then: "maybe-eligible",
            reason: "No Related Prop64 Charges"
          },
          {
            ask: "related-charge",
            sections: ["BP 4060"],
            then: "maybe-eligible",
            reason: "4060 BP"
          }
        ],
        otherwise: {
          then: "dismiss",
          reason: "Related charge of a Prop 64 cycle"
        }
      }
    },
    {
      ask: "misdemeanor-or-infraction",
      then: "dismiss"
    },
    {
      ask: "section-within",
      sections: ["HS 11357"],
      then: "dismiss",
      reason: "11357"
    },
    {
      ask: "more-than-one-conviction",
      then: {
        flow: [
          {
            ask: "years-without-conviction",
            years: 5,
            setAside: "counts",
            then: "dismiss"
          }
        ],
        otherwise: {
          then: "maybe-eligible",
          reason: "A conviction in the past 5 years"
        }
      }
    },
    {
      ask: "sentence-completed",
      then: "dismiss",
      reason: "Only one conviction, and its sentence is completed"
    }
  ],
  otherwise: {
    then: "maybe-eligible",
    reason: "Only one conviction, and its sentence is not completed"
  }
};

// policies/dismiss-everything.json
var dismiss_everything_default = {
  id: "dismiss-everything",
  title: "Dismiss everything",
  remedy: "prop-64",
  source: "Clear My Record; it dismisses every conviction that the remedy covers",
  flow: [
    {
      ask: "section-within",
      sections: ["HS 11357", "HS 11358", "HS 11359", "HS 11360"],
      then: "dismiss",
      reason: "All convictions are dismissed"
    }
  ],
  otherwise: { then: "dismiss", reason: "All convictions are dismissed" }
};

// policies/los-angeles-2019.json
var los_angeles_2019_default = {
  id: "los-angeles-2019",
  title: "Los Angeles, the pilot of 2019",
  remedy: "prop-64",
  county: "LOS ANGELES",
  source: "The county's pilot program of 2019 and the District Attorney's announcement of 13 February 2020",
  inForce: {
    from: "2019-01-01"
  },
  notes: [
    "Corrected: age counts on the day of the conviction; the old program took the age on the day it ran.",
    "Corrected: a registration entry counts from its day; without a day, or with a later one, it goes to hand review. The old program took every such entry for earlier.",
    "Corrected: sections are parsed. PC 187(a) is a super strike, PC 537 is none, and a citation that may be one, such as a bare PC 220 or PC 191.5(b), goes to hand review.",
    "Corrected: an earlier conviction whose charge cannot be read, or of a federal court, may be a super strike and goes to hand review; an adjudication by a juvenile court is none.",
    "Corrected: a gang finding in a count of its own goes to hand review, and only when it came before the conviction.",
    "Corrected: a date, level or charge that is not known goes to hand review where it matters; the old program took a missing date for the year 1.",
    "Kept from the county's program: a prior is what came before the conviction, counts of one case are priors each, and the parts of a sentence are added up."
  ],
  flow: [
    {
      ask: "misdemeanor-or-infraction",
      then: "city-attorney-review"
    },
    {
      ask: "convicted-on-or-after",
      date: "2016-11-09",
      then: "not-eligible",
      reason: "Occurred after 11/09/2016"
    },
    {
      ask: "section-within",
      sections: ["HS 11357(a)", "HS 11357(b)"],
      then: "dismiss",
      reason: "11357(a) or 11357(b)"
    },
    {
      ask: "section-within",
      sections: ["HS 11357"],
      then: "hand-review",
      reason: "Other 11357"
    },
    {
      ask: "prior-super-strike",
      before: "conviction",
      then: "not-eligible",
      reason: "PC 667(e)(2)(c)(iv)"
    },
    {
      ask: "prior-registrable",
      before: "conviction",
      registration: "counts-from-its-day",
      then: "not-eligible",
      reason: "PC 290"
    },
    {
      ask: "prior-convictions-of-section",
      count: 2,
      counting: "convictions",
      before: "conviction",
      then: "not-eligible",
      reason: "Two priors"
    },
    {
      ask: "age-at-least",
      age: 50,
      then: "dismiss"
    },
    {
      ask: "under-age-at-conviction",
      age: 21,
      then: "dismiss",
      reason: "21 years or younger"
    },
    {
      all: [
        {
          ask: "only-prop-64-convictions",
          setAside: "counts"
        },
        {
          ask: "sentence-completed",
          whose: "all",
          parts: "one-after-the-other"
        }
      ],
      then: "dismiss",
      reason: "Only has 11357-60 charges and completed sentence"
    },
    {
      ask: "last-conviction-years-ago",
      years: 10,
      then: "dismiss"
    },
    {
      ask: "serving-sentence",
      whose: "all",
      parts: "one-after-the-other",
      then: "hand-review"
    },
    {
      ask: "deceased",
      then: "dismiss",
      reason: "Deceased"
    }
  ],
  otherwise: {
    then: "hand-review",
    reason: "No applicable eligibility criteria"
  }
};

// policies/sacramento-2019.json
var sacramento_2019_default = {
  id: "sacramento-2019",
  title: "Sacramento, the pilot of 2019",
  remedy: "prop-64",
  county: "SACRAMENTO",
  source: "The county's pilot program of 2019",
  inForce: {
    from: "2019-01-01"
  },
  notes: [
    "Corrected: sections are parsed, and a date, level or charge that is not known goes to hand review where it matters.",
    "Corrected: the end of a sentence is an interval; inside it the conviction goes to hand review."
  ],
  flow: [
    {
      ask: "convicted-on-or-after",
      date: "2016-11-09",
      then: "not-eligible",
      reason: "Occurred after 11/09/2016"
    },
    {
      ask: "misdemeanor-or-infraction",
      then: "dismiss"
    },
    {
      ask: "section-within",
      sections: ["HS 11357(b)"],
      then: "dismiss",
      reason: "11357(b)"
    },
    {
      ask: "more-than-one-conviction",
      then: {
        flow: [
          {
            ask: "years-without-conviction",
            years: 10,
            setAside: "counts",
            then: "dismiss"
          }
        ],
        otherwise: {
          then: "reduce",
          reason: "A conviction in the past 10 years"
        }
      }
    },
    {
      ask: "sentence-completed",
      then: "dismiss",
      reason: "Only one conviction, and its sentence is completed"
    }
  ],
  otherwise: {
    then: "reduce",
    reason: "Only one conviction, and its sentence is not completed"
  }
};

// policies/san-francisco-2018.json
var san_francisco_2018_default = {
  id: "san-francisco-2018",
  title: "San Francisco, the bulk review of 2018",
  remedy: "prop-64",
  county: "SAN FRANCISCO",
  source: "The county's bulk review of felonies, 2018",
  inForce: {
    from: "2018-01-31"
  },
  notes: [
    "Misdemeanors and HS 11357 were dismissed without review.",
    "The review asked for the weight, a pound at most, which no record of the DOJ has: a felony that nothing else bars goes to hand review for it.",
    "Corrected: super strikes and registrable offenses bar only when they came before; the old program took them at any time of life.",
    "Corrected: sections are parsed, so that PC 187(a) is a super strike."
  ],
  flow: [
    {
      ask: "convicted-on-or-after",
      date: "2016-11-09",
      then: "not-eligible",
      reason: "Occurred after 11/09/2016"
    },
    {
      ask: "misdemeanor-or-infraction",
      then: "dismiss"
    },
    {
      ask: "section-within",
      sections: ["HS 11357"],
      then: "dismiss",
      reason: "11357"
    },
    {
      ask: "prior-super-strike",
      before: "conviction",
      then: "not-eligible"
    },
    {
      ask: "prior-registrable",
      before: "conviction",
      registration: "counts-from-its-day",
      then: "not-eligible"
    },
    {
      ask: "convictions-of-section-in-all",
      count: 3,
      then: "not-eligible"
    },
    {
      ask: "weight-over-a-pound",
      then: "not-eligible"
    }
  ],
  otherwise: {
    then: "dismiss",
    reason: "Nothing bars the conviction"
  }
};

// policies/san-francisco-2018-rap-sheets.json
var san_francisco_2018_rap_sheets_default = {
  id: "san-francisco-2018-rap-sheets",
  title: "San Francisco, the review by RAP sheet of 2018",
  remedy: "prop-64",
  county: "SAN FRANCISCO",
  source: "The county's review of RAP sheets, 2018, pleas included",
  inForce: {
    from: "2018-01-31"
  },
  notes: [
    "Pleas to PC 32, HS 11364 and HS 11366 are looked at too, when the arrest cycle has a cannabis charge.",
    "Corrected: super strikes, registrable offenses and two priors do not bar HS 11357, which no law says; they bar only when they came before.",
    "Corrected: a conviction set aside under PC 1203.4 is listed as relieved, not left out."
  ],
  covers: ["plea-bargains"],
  flow: [
    {
      ask: "convicted-on-or-after",
      date: "2016-11-09",
      then: "not-eligible",
      reason: "Occurred after 11/09/2016"
    },
    {
      ask: "plea-bargain",
      surely: "yes",
      then: "dismiss"
    },
    {
      ask: "plea-bargain",
      surely: "maybe",
      then: "maybe-eligible"
    },
    {
      ask: "misdemeanor-or-infraction",
      then: "dismiss"
    },
    {
      ask: "section-within",
      sections: ["HS 11357"],
      then: "dismiss",
      reason: "11357"
    },
    {
      ask: "prior-super-strike",
      before: "conviction",
      then: "not-eligible"
    },
    {
      ask: "prior-registrable",
      before: "conviction",
      registration: "counts-from-its-day",
      then: "not-eligible"
    },
    {
      ask: "prior-convictions-of-section",
      count: 2,
      then: "not-eligible"
    },
    {
      ask: "section-within",
      sections: ["HS 11358", "HS 11359", "HS 11360"],
      then: "dismiss",
      reason: "Nothing bars the conviction"
    }
  ],
  otherwise: {
    then: "hand-review",
    reason: "A plea that the review did not name"
  }
};

// policies/san-joaquin-2019.json
var san_joaquin_2019_default = {
  id: "san-joaquin-2019",
  title: "San Joaquin, the pilot of 2019",
  remedy: "prop-64",
  county: "SAN JOAQUIN",
  source: "The county's pilot program of 2019, with related charges of a cannabis cycle",
  inForce: {
    from: "2019-01-01"
  },
  notes: [
    "Looks at related charges too, such as PC 148 or HS 11364: dismissed when the arrest cycle has a cannabis charge.",
    "Corrected: sections are parsed, and a date, level or charge that is not known goes to hand review where it matters.",
    "Corrected: the end of a sentence is an interval; inside it, and where no term of the last ten years is recorded, the conviction goes to hand review."
  ],
  covers: ["related-charges"],
  flow: [
    {
      ask: "convicted-on-or-after",
      date: "2016-11-09",
      then: "not-eligible",
      reason: "Occurred after 11/09/2016"
    },
    {
      ask: "related-charge",
      then: {
        flow: [
          {
            not: {
              ask: "cannabis-charge-in-cycle"
            },
            then: "maybe-eligible",
            reason: "No Related Prop64 Charges"
          },
          {
            ask: "related-charge",
            sections: ["BP 4060"],
            then: "maybe-eligible",
            reason: "4060 BP"
          }
        ],
        otherwise: {
          then: "dismiss",
          reason: "Related charge of a Prop 64 cycle"
        }
      }
    },
    {
      ask: "misdemeanor-or-infraction",
      then: "dismiss"
    },
    {
      ask: "section-within",
      sections: ["HS 11357"],
      then: "dismiss",
      reason: "11357"
    },
    {
      ask: "more-than-one-conviction",
      then: {
        flow: [
          {
            ask: "years-without-conviction",
            years: 5,
            setAside: "counts",
            then: "dismiss"
          }
        ],
        otherwise: {
          then: "maybe-eligible",
          reason: "A conviction in the past 5 years"
        }
      }
    },
    {
      ask: "sentence-completed",
      then: "dismiss",
      reason: "Only one conviction, and its sentence is completed"
    }
  ],
  otherwise: {
    then: "maybe-eligible",
    reason: "Only one conviction, and its sentence is not completed"
  }
};

// policies/statute-only.json
var statute_only_default = {
  id: "statute-only",
  title: "What the statute gives and no more",
  remedy: "prop-64",
  source: "HS 11361.8, on the facts of the record",
  notes: [
    "Dismissal and sealing, and dismissal while serving, appear as dismissal; redesignation and resentencing as reduction.",
    "Looks at pleas from a cannabis charge and at the sections of before 1973 too: the statute leaves them to people."
  ],
  covers: ["plea-bargains", "predecessor-sections"],
  flow: [
    {
      any: [
        {
          ask: "statute-gives",
          outcome: "dismiss-and-seal"
        },
        {
          ask: "statute-gives",
          outcome: "dismiss"
        }
      ],
      then: "dismiss",
      reason: "By statute: dismissal"
    },
    {
      any: [
        {
          ask: "statute-gives",
          outcome: "redesignate-misdemeanor"
        },
        {
          ask: "statute-gives",
          outcome: "redesignate-infraction"
        },
        {
          ask: "statute-gives",
          outcome: "resentence"
        }
      ],
      then: "reduce",
      reason: "By statute: redesignation"
    },
    {
      ask: "statute-gives",
      outcome: "hand-review",
      then: "hand-review",
      reason: "The statute leaves it to people"
    },
    {
      ask: "statute-gives",
      outcome: "already-relieved",
      then: "already-relieved"
    }
  ],
  otherwise: {
    then: "not-eligible",
    reason: "The statute gives no relief"
  }
};

// policies/built-in.js
var builtInPolicies = [
  dismiss_everything_default,
  statute_only_default,
  contra_costa_2019_default,
  los_angeles_2019_default,
  sacramento_2019_default,
  san_francisco_2018_default,
  san_francisco_2018_rap_sheets_default,
  san_joaquin_2019_default
];
function policyNamed(name) {
  return builtInPolicies.find((policy) => policy.id === name);
}

// policies/spelling.js
function nearest(word, words) {
  if (word.length > LONGEST_NAME || /^[\d.]*$/.test(word))
    return void 0;
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const measured = words.map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }));
  return measured.filter(({ distance }) => distance <= allowed).sort((a, b) => a.distance - b.distance)[0]?.each;
}
function orList(words) {
  return words.length < 2 ? words[0] ?? "" : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
function quoted(text) {
  return text.length > LONGEST_NAME ? "this text" : JSON.stringify(text);
}
function shortened(text) {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}\u2026` : text;
}
var LONGEST_NAME = 40;
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(last[j] + 1, row[j - 1] + 1, changed, swapped ? beforeLast[j - 2] + 1 : changed));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}

// policies/place.js
function note(place, code, hint) {
  place.findings.push({ offset: place.offset, code, field: place.path, hint });
}
function entriesOf(place, expects, meant = (key) => key) {
  if (place.node.type !== "object")
    return note(place, "wrong-type", `expected ${expects}`);
  const entries = /* @__PURE__ */ new Map();
  for (const { children, offset } of place.node.children ?? []) {
    const [name, value] = children ?? [];
    if (!name || !value)
      continue;
    const written = String(name.value);
    const key = meant(written);
    const found = { ...place, node: value, path: `${place.path}${step(written, place.path)}`, offset };
    if (entries.has(key))
      note(found, "doubled-key", `the key ${quoted(written)} is given twice; keep one of them`);
    else
      entries.set(key, { key, place: found });
  }
  return [...entries.values()];
}
function membersOf(place, keys, entries) {
  const known = entries.filter(({ key }) => Object.hasOwn(keys, key));
  const members = new Map(known.map((entry) => [entry.key, entry.place]));
  for (const entry of entries.filter(({ key }) => !Object.hasOwn(keys, key))) {
    const open = Object.keys(keys).filter((key) => !members.has(key));
    const meant = nearest(entry.key, open) ?? nearest(entry.key, Object.keys(keys));
    const instead = meant === void 0 ? `the keys are ${Object.keys(keys).join(", ")}` : `did you mean ${quoted(meant)}?`;
    note(entry.place, "unknown-key", `there is no key ${quoted(entry.key)} here; ${instead}`);
    if (meant !== void 0 && !members.has(meant))
      members.set(meant, entry.place);
  }
  for (const [key, { expects, optional: optional2 }] of Object.entries(keys)) {
    if (optional2 || members.has(key))
      continue;
    const missing = { ...place, path: `${place.path}${step(key, place.path)}` };
    note(missing, "missing-key", `the key "${key}" is missing; expected ${expects}`);
  }
  return members;
}
function itemsOf(place, expects) {
  if (place.node.type !== "array")
    return note(place, "wrong-type", `expected ${expects}`);
  const items = place.node.children ?? [];
  return items.map((node, index) => ({ ...place, node, path: `${place.path}[${index}]`, offset: node.offset }));
}
function someItemsOf(place, expects) {
  const items = itemsOf(place, expects);
  return items?.length === 0 ? note(place, "empty", `the list is empty; expected ${expects}`) : items;
}
function textAt(place, expects) {
  const { type, value } = place.node;
  return type === "string" && String(value).trim() !== "" ? String(value) : note(place, "wrong-type", `expected ${expects}`);
}
function wordAt(place, words, what) {
  const { type, value } = place.node;
  if (type !== "string")
    return note(place, "wrong-type", `expected ${what}: ${orList(words)}`);
  const found = words.find((word) => word === value);
  if (found !== void 0)
    return found;
  const meant = words.find((word) => word === nearest(String(value), words));
  const instead = meant === void 0 ? `expected ${orList(words)}` : `did you mean "${meant}"?`;
  const others = meant === void 0 || words.length === 1 ? "" : ` It may be ${orList(words)}`;
  note(place, "unknown-name", `${quoted(String(value))} is not ${what}; ${instead}${others}`);
  return meant;
}
function step(key, path) {
  if (/^[\w$-]+$/.test(key) && key.length <= LONGEST_NAME)
    return path === "" ? key : `.${key}`;
  return `[${JSON.stringify(shortened(key))}]`;
}

// policies/parameters.js
function expectsOf(parameter) {
  switch (parameter.type) {
    case "integer":
      return `a whole number from ${parameter.min} to ${parameter.max}`;
    case "date":
      return A_DAY;
    case "citations":
      return `a list of sections: ${sectionsOf(parameter.allowed)}`;
    case "choice":
      return `one of the choices: ${orList(parameter.choices)}`;
    default:
      return unreachable(parameter);
  }
}
function parameterAt(place, parameter) {
  switch (parameter.type) {
    case "integer":
      return wholeNumberAt(place, parameter);
    case "date":
      return dayAt(place);
    case "citations":
      return citationsAt(place, parameter.allowed);
    case "choice":
      return wordAt(place, parameter.choices, "one of the choices");
    default:
      return unreachable(parameter);
  }
}
var A_DAY = 'a day of the calendar, "YYYY-MM-DD"';
function dayAt(place) {
  const { type, value } = place.node;
  const day = type === "string" ? parseIsoDate(String(value)) : void 0;
  return day === void 0 ? note(place, "bad-date", `expected ${A_DAY}`) : String(value);
}
function citationPattern(allowed) {
  const sections = allowed.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return `^(${sections.join("|")})(\\([A-Za-z0-9]{1,5}\\))*$`;
}
function wholeNumberAt(place, range) {
  const { type, value } = place.node;
  const fits = type === "number" && Number.isInteger(value) && Number(value) >= range.min && Number(value) <= range.max;
  return fits ? Number(value) : note(place, "out-of-range", `expected a whole number from ${range.min} to ${range.max}`);
}
function citationsAt(place, allowed) {
  const expected = sectionsOf(allowed);
  const pattern = new RegExp(citationPattern(allowed));
  return someItemsOf(place, `a list of sections: ${expected}`)?.flatMap((item) => {
    const { type, value } = item.node;
    if (type !== "string")
      return note(item, "wrong-type", `expected a section: ${expected}`) ?? [];
    if (pattern.test(String(value)))
      return String(value);
    return note(item, "unknown-section", `${quoted(String(value))} is not a section that this question knows; expected ${expected}`) ?? [];
  });
}
function sectionsOf(allowed) {
  return `${orList(allowed.map(quoted))}, or a subdivision such as ${quoted(`${allowed[0] ?? ""}(a)`)}`;
}

// policies/policy-keys.js
var POLICY_KEYS = {
  $schema: { expects: "the address of the JSON Schema, for editors", optional: true },
  id: { expects: 'a name in lower case with hyphens, such as "our-county-2020"' },
  title: { expects: "a title in plain words", optional: true },
  remedy: { expects: "the remedy that the policy is for" },
  county: { expects: 'one of the 58 counties of California, such as "LOS ANGELES"', optional: true },
  source: { expects: "where the choices come from: an announcement, a file, the person who made them" },
  inForce: { expects: "the days on which the policy holds: an object with from, to or both", optional: true },
  notes: { expects: "a list of remarks", optional: true },
  covers: { expects: "a list of what the policy looks at besides the convictions of the remedy", optional: true },
  readings: { expects: "an object that says how passages of the statute are read", optional: true },
  flow: { expects: "a list of steps: questions in the order in which they are asked, each with what follows a yes" },
  otherwise: { expects: "the outcome when no step answers yes: an outcome, or an object with then and reason" }
};
var IN_FORCE_KEYS = {
  from: { expects: 'the first day, "YYYY-MM-DD"', optional: true },
  to: { expects: 'the last day, "YYYY-MM-DD"', optional: true }
};
var STEP_KEYS = {
  then: { expects: "what follows a yes: an outcome, or an object with a flow of its own" },
  reason: { expects: "the words of the reason in the results, if not the question's own", optional: true }
};
var NESTED_KEYS = { flow: POLICY_KEYS.flow, otherwise: POLICY_KEYS.otherwise };
var ENDING_KEYS = {
  then: { expects: "an outcome" },
  reason: { expects: "the words of the reason in the results" }
};
var FORM_KEYS = {
  ask: { expects: "the name of a question" },
  all: { expects: "a list of questions that must all answer yes" },
  any: { expects: "a list of questions of which one must answer yes" },
  not: { expects: "a question that must answer no" }
};
var FORMS = Object.keys(FORM_KEYS);
var A_QUESTION = `a question: an object with ${orList(FORMS)}`;
var ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

// policies/asked-at.js
function withPolicies(remedies) {
  return remedies.filter(({ questions }) => questions.size > 0);
}
function askedAt(place, kinds, beside = {}) {
  const entries = entriesOf(place, A_QUESTION);
  if (!entries)
    return void 0;
  const form = formOf(place, entries, beside);
  if (form === void 0)
    return unasked(place, kinds, { entries, beside });
  if (form === "ask")
    return namedAt(place, kinds, { entries, beside });
  const members = membersOf(place, { [form]: FORM_KEYS[form], ...beside }, entries);
  const value = members.get(form);
  return { asked: (value && composedAt(form, value, kinds)) ?? NOTHING, members };
}
var NOTHING = { ask: "" };
function formOf(place, entries, beside) {
  const forms = entries.filter(({ key }) => Object.hasOwn(FORM_KEYS, key));
  const second = forms[1];
  if (second)
    note(second.place, "two-questions", `expected just one of ${FORMS.join(", ")} in one object`);
  if (forms[0])
    return FORMS.find((form) => form === forms[0]?.key);
  const strays = entries.filter(({ key }) => !Object.hasOwn(beside, key));
  const meant = strays.map(({ key }) => nearest(key, FORMS)).find((form) => form !== void 0);
  return FORMS.find((form) => form === meant);
}
function unasked(place, kinds, { entries, beside }) {
  const parameters = [...kinds?.values() ?? []].flatMap((kind) => Object.keys(kind.parameters));
  const members = membersOf(place, anyKeys(entries, beside), entries);
  const strays = entries.filter(({ key }) => !Object.hasOwn(beside, key) && !parameters.includes(key));
  for (const { key, place: its } of strays)
    note(its, "unknown-key", `there is no key ${quoted(key)} here; expected ${orList(FORMS)}`);
  if (strays.length === 0)
    note(place, "missing-key", `nothing is asked here; expected ${A_QUESTION}`);
  return { asked: NOTHING, members };
}
function namedAt(place, kinds, { entries, beside }) {
  const name = nameIn(entries, kinds);
  const kind = name === void 0 ? void 0 : kinds?.get(name);
  const parameters = kind?.parameters ?? {};
  const members = membersOf(place, kind ? keysOf(kind, beside) : anyKeys(entries, beside), withoutOtherForms(entries));
  const values = {};
  for (const [parameter, its] of Object.entries(parameters)) {
    const given = members.get(parameter);
    const value = given && parameterAt(given, its);
    if (value !== void 0)
      values[parameter] = value;
  }
  return { asked: { ask: name ?? "", ...values }, members };
}
function nameIn(entries, kinds) {
  const entry = entries.find(({ key }) => key === "ask") ?? entries.find(({ key }) => nearest(key, FORMS) === "ask");
  return entry && kinds && wordAt(entry.place, [...kinds.keys()], "a question of this remedy");
}
function withoutOtherForms(entries) {
  return entries.filter(({ key }) => key === "ask" || !Object.hasOwn(FORM_KEYS, key));
}
function keysOf(kind, beside) {
  const parameters = Object.entries(kind.parameters).map(([name, parameter]) => [
    name,
    { expects: `${expectsOf(parameter)} (${parameter.describe})`, optional: parameter.otherwise !== void 0 }
  ]);
  return { ask: FORM_KEYS.ask, ...Object.fromEntries(parameters), ...beside };
}
function anyKeys(entries, beside) {
  const strays = entries.filter(({ key }) => !Object.hasOwn(beside, key) && nearest(key, FORMS) === void 0);
  const free = Object.fromEntries(strays.map(({ key }) => [key, { expects: "", optional: true }]));
  return { ask: { ...FORM_KEYS.ask, optional: true }, ...beside, ...free };
}
function composedAt(form, value, kinds) {
  if (form === "not") {
    const part = askedAt(value, kinds)?.asked;
    return part && { not: part };
  }
  const parts = someItemsOf(value, FORM_KEYS[form].expects)?.flatMap((item) => askedAt(item, kinds)?.asked ?? []);
  if (!parts)
    return void 0;
  return form === "all" ? { all: parts } : { any: parts };
}

// policies/policy-schema.js
var TEXT = { type: "string", pattern: "\\S" };
var DAY = { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
var OUTCOME = ref("outcome");
var ENDING = ref("ending");
function policySchema(all) {
  const remedies = withPolicies(all);
  const properties = {
    $schema: TEXT,
    id: { type: "string", pattern: ID_PATTERN },
    title: TEXT,
    remedy: { enum: remedies.map((remedy) => remedy.id) },
    county: { enum: CALIFORNIA_COUNTIES.map((county) => county.name) },
    source: TEXT,
    inForce: closed(IN_FORCE_KEYS, { from: DAY, to: DAY }),
    notes: { type: "array", items: TEXT },
    covers: {
      type: "array",
      minItems: 1,
      items: { enum: remedies.flatMap(({ widenings }) => [...widenings?.keys() ?? []]) }
    },
    readings: readingsOf(remedies),
    flow: { type: "array", minItems: 1 },
    otherwise: ENDING
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Policy",
    description: "A county's choices for a remedy: questions in the order in which they are asked, and what follows each.",
    ...closed(POLICY_KEYS, properties),
    allOf: remedies.map((remedy) => ({
      if: { properties: { remedy: { const: remedy.id } }, required: ["remedy"] },
      then: { properties: { flow: ref(`${remedy.id}-flow`) } }
    })),
    $defs: {
      outcome: { oneOf: OUTCOMES.map((outcome) => ({ const: outcome, description: OUTCOME_WORDS[outcome] })) },
      ending: { oneOf: [OUTCOME, closed(ENDING_KEYS, { then: OUTCOME, reason: TEXT })] },
      ...Object.assign({}, ...remedies.map(definitionsOf))
    }
  };
}
function readingsOf(remedies) {
  const readings = remedies.flatMap(({ statute }) => Object.entries(statute?.readings ?? {}));
  const keys = Object.fromEntries(readings.map(([name, { describe }]) => [name, { expects: describe, optional: true }]));
  return closed(keys, Object.fromEntries(readings.map(([name, reading]) => [name, valueOf(reading)])));
}
function definitionsOf({ id, questions }) {
  const kinds = [...questions.values()];
  const flow = ref(`${id}-flow`);
  const nested = closed(NESTED_KEYS, { flow, otherwise: ENDING });
  const step2 = { then: { oneOf: [OUTCOME, nested] }, reason: TEXT };
  const reasonInside = { properties: { then: { type: "object" } }, required: ["then", "reason"] };
  return {
    [`${id}-flow`]: { type: "array", minItems: 1, items: ref(`${id}-step`) },
    [`${id}-step`]: { oneOf: waysToAsk(id, kinds, step2), not: reasonInside },
    [`${id}-question`]: { oneOf: waysToAsk(id, kinds, {}) }
  };
}
function waysToAsk(id, kinds, beside) {
  const question = ref(`${id}-question`);
  const several = { type: "array", minItems: 1, items: question };
  const besides = Object.keys(beside).length === 0 ? {} : STEP_KEYS;
  return [
    ...kinds.map((kind) => named(kind, beside, besides)),
    closed({ all: FORM_KEYS.all, ...besides }, { all: several, ...beside }),
    closed({ any: FORM_KEYS.any, ...besides }, { any: several, ...beside }),
    closed({ not: FORM_KEYS.not, ...besides }, { not: question, ...beside })
  ];
}
function named(kind, beside, besides) {
  const parameters = Object.entries(kind.parameters);
  const keys = parameters.map(([name, { describe, otherwise }]) => [
    name,
    { expects: describe, optional: otherwise !== void 0 }
  ]);
  const properties = parameters.map(([name, parameter]) => [name, valueOf(parameter)]);
  return {
    title: kind.name,
    description: `${kind.asks(blanks(kind))} (${kind.cite})`,
    ...closed({ ask: FORM_KEYS.ask, ...Object.fromEntries(keys), ...besides }, { ask: { const: kind.name }, ...Object.fromEntries(properties), ...beside })
  };
}
function blanks({ parameters }) {
  const filled = Object.entries(parameters).map(([name, { type }]) => [
    name,
    type === "citations" ? [`<${name}>`] : `<${name}>`
  ]);
  return Object.fromEntries(filled);
}
function valueOf(parameter) {
  return parameter.otherwise === void 0 ? bare(parameter) : { ...bare(parameter), default: parameter.otherwise };
}
function bare(parameter) {
  switch (parameter.type) {
    case "integer":
      return { type: "integer", minimum: parameter.min, maximum: parameter.max };
    case "date":
      return DAY;
    case "citations":
      return { type: "array", minItems: 1, items: { type: "string", pattern: citationPattern(parameter.allowed) } };
    case "choice":
      return { enum: parameter.choices };
    default:
      return unreachable(parameter);
  }
}
function closed(keys, properties) {
  const described = Object.entries(properties).map(([key, schema]) => [
    key,
    { description: keys[key]?.expects ?? "", ...schema }
  ]);
  const required = Object.entries(keys).filter(([, key]) => !key.optional).map(([key]) => key);
  return {
    type: "object",
    properties: Object.fromEntries(described),
    ...required.length > 0 && { required },
    additionalProperties: false
  };
}
function ref(name) {
  return { $ref: `#/$defs/${name}` };
}

// policies/choices.js
var CHOICE_SECTIONS = ["11357", "11358", "11359", "11360"];
var CHOICES_REMEDY = "prop-64";
function policyOfChoices(choices) {
  const flow = [
    { ask: "misdemeanor-or-infraction", then: "dismiss" },
    ...choices.dismiss.map((section) => everyConviction("dismiss", section))
  ];
  if (choices.subjectUnder21AtConviction) {
    flow.push({ ask: "under-age-at-conviction", age: 21, then: "dismiss", reason: "21 years or younger" });
  }
  const { subjectAgeThreshold: age, yearsSinceConvictionThreshold: since, yearsCrimeFreeThreshold: free } = choices;
  if (age !== void 0)
    flow.push({ ask: "age-at-least", age, then: "dismiss" });
  if (since !== void 0)
    flow.push({ ask: "years-since-conviction", years: since, then: "dismiss" });
  if (free !== void 0)
    flow.push({ ask: "years-without-conviction", years: free, then: "dismiss" });
  if (choices.subjectHasOnlyProp64Charges)
    flow.push({ ask: "only-prop-64-convictions", then: "dismiss" });
  if (choices.subjectIsDeceased)
    flow.push({ ask: "deceased", then: "dismiss" });
  flow.push(...choices.reduce.map((section) => everyConviction("reduce", section)));
  return {
    id: "county-choices",
    title: "The county's choices",
    remedy: CHOICES_REMEDY,
    source: "An options file of the original application (baselineEligibility, additionalRelief)",
    flow,
    otherwise: { then: "not-eligible", reason: NO_RULE_APPLIES }
  };
}
function everyConviction(then, section) {
  const verb = then === "dismiss" ? "Dismiss" : "Reduce";
  return { ask: "section-within", sections: [`HS ${section}`], then, reason: `${verb} all HS ${section} convictions` };
}

// policies/choices-keys.js
var CHOICES_KEYS = {
  $schema: { expects: "the address of the JSON Schema, for editors", optional: true },
  baselineEligibility: { expects: "an object with dismiss and reduce", optional: true },
  additionalRelief: { expects: "an object with the further grounds for dismissal", optional: true }
};
var BASELINE_KEYS = {
  dismiss: { expects: "the list of sections whose convictions are dismissed", optional: true },
  reduce: { expects: "the list of sections whose convictions are reduced", optional: true }
};
var SWITCH_KEYS = {
  subjectUnder21AtConviction: {
    expects: "true or false: dismiss if the person was under 21 when convicted",
    optional: true
  },
  subjectHasOnlyProp64Charges: {
    expects: "true or false: dismiss if all convictions are under HS 11357 to 11360",
    optional: true
  },
  subjectIsDeceased: { expects: "true or false: dismiss if the person is recorded as deceased", optional: true }
};
var THRESHOLD_KEYS = {
  subjectAgeThreshold: { expects: "the age from which a person is dismissed", optional: true },
  yearsSinceConvictionThreshold: { expects: "the years after which a conviction is dismissed", optional: true },
  yearsCrimeFreeThreshold: { expects: "the years without any conviction after which one is dismissed", optional: true }
};
var RELIEF_KEYS = { ...SWITCH_KEYS, ...THRESHOLD_KEYS };
function rangesIn(remedies) {
  const questions = remedies.find((remedy) => remedy.id === CHOICES_REMEDY)?.questions;
  const range = (ask, parameter) => {
    const found = questions?.get(ask)?.parameters[parameter];
    if (found?.type !== "integer")
      throw new Error(`${CHOICES_REMEDY} has no question ${ask} with a number ${parameter}`);
    return { min: found.min, max: found.max };
  };
  return questions && {
    subjectAgeThreshold: range("age-at-least", "age"),
    yearsSinceConvictionThreshold: range("years-since-conviction", "years"),
    yearsCrimeFreeThreshold: range("years-without-conviction", "years")
  };
}

// policies/choices-schema.js
var SECTIONS = { type: ["array", "null"], items: { enum: CHOICE_SECTIONS } };
var SWITCH = { type: ["boolean", "null"], default: false };
var TEXT2 = { type: ["string", "null"], pattern: "\\S" };
function choicesSchema(remedies) {
  const ranges = rangesIn(remedies);
  if (!ranges)
    throw new Error(`the choices are for the remedy ${CHOICES_REMEDY}, which is not among the remedies given`);
  const thresholds = Object.entries(ranges).map(([key, { min, max }]) => [
    key,
    { oneOf: [{ enum: [0, null] }, { type: "integer", minimum: min, maximum: max }], default: 0 }
  ]);
  const switches = Object.keys(SWITCH_KEYS).map((key) => [key, SWITCH]);
  const baseline = closed(BASELINE_KEYS, { dismiss: SECTIONS, reduce: SECTIONS });
  const relief = closed(RELIEF_KEYS, Object.fromEntries([...switches, ...thresholds]));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Choices",
    description: "A county's choices for Proposition 64, in the form of the original application's options file.",
    ...closed(CHOICES_KEYS, {
      $schema: TEXT2,
      baselineEligibility: { ...baseline, type: ["object", "null"] },
      additionalRelief: { ...relief, type: ["object", "null"] }
    })
  };
}

// policies/print-policy.js
function printPolicy(policy, remedies) {
  const remedy = remedies.find((each) => each.id === policy.remedy);
  if (!remedy)
    throw new Error(`policy was not checked: no remedy ${policy.remedy}`);
  const { steps, otherwise } = flowOf(policy, remedy);
  const own = { steps: steps.slice(remedy.first.length), otherwise };
  return [
    ...heading(policy, remedy),
    "",
    "Asked first, whatever the policy says:",
    ...remedy.first.flatMap(({ question, then }) => [
      `- ${question.asks} [${question.cite}]`,
      ...isFlow(then) ? [] : [`  Yes: ${ended(then)}`]
    ]),
    "",
    "Then, in this order, until a question answers yes:",
    ...flowLines({ flow: own, data: policy.flow, number: "" }, remedy.questions),
    "",
    "Where an answer is not known and it matters, the conviction goes to hand review."
  ].join("\n");
}
function heading(policy, remedy) {
  const { from, to } = policy.inForce ?? {};
  return [
    policy.title === void 0 ? policy.id : `${policy.title} (${policy.id})`,
    `Remedy: ${remedy.title} (${remedy.id}) [${remedy.cite}]`,
    `County: ${policy.county ?? "any"}`,
    `Source: ${policy.source}`,
    ...from !== void 0 || to !== void 0 ? [`In force:${from === void 0 ? "" : ` from ${from}`}${to === void 0 ? "" : ` to ${to}`}`] : [],
    ...(policy.notes ?? []).map((note2) => `Note: ${note2}`)
  ];
}
function flowLines({ flow, data, number }, kinds) {
  const lines = flow.steps.flatMap(({ then }, index) => {
    const step2 = data[index];
    const own = `${number}${index + 1}.`;
    const asked = indented(questionLines(step2, kinds), `${own} `);
    if (!isFlow(then))
      return [...asked, `   Yes: ${ended(then)}`];
    const inside = typeof step2.then === "object" ? step2.then.flow : [];
    return [
      ...asked,
      "   Yes: these questions follow.",
      ...indented(flowLines({ flow: then, data: inside, number: own }, kinds), "   ")
    ];
  });
  return [...lines, `${number}${flow.steps.length + 1}. Otherwise: ${ended(flow.otherwise)}`];
}
function questionLines(asked, kinds) {
  if ("all" in asked)
    return ["All of these:", ...listed(asked.all, kinds)];
  if ("any" in asked)
    return ["Any of these:", ...listed(asked.any, kinds)];
  if ("not" in asked)
    return ["Not this:", ...listed([asked.not], kinds)];
  const kind = kinds.get(asked.ask);
  if (!kind)
    throw new Error(`policy was not checked: no question ${asked.ask}`);
  const values = {};
  const silent = [];
  for (const [name, { otherwise, describe }] of Object.entries(kind.parameters)) {
    values[name] = asked[name] ?? otherwise;
    if (otherwise !== void 0)
      silent.push(`${name}: ${String(values[name])} (${describe})`);
  }
  return [`${kind.asks(values)} [${kind.cite}]`, ...silent];
}
function listed(parts, kinds) {
  return parts.flatMap((part) => indented(questionLines(part, kinds), "- "));
}
function indented(lines, mark) {
  const blank = mark.trim() === "" ? mark : " ".repeat(Math.min(3, mark.length));
  return lines.map((line, index) => (index === 0 ? mark : blank) + line);
}
function ended({ outcome, reason }) {
  return `${OUTCOME_WORDS[outcome]}. Reason: ${reason}`;
}

// policies/json-text.js
import { createScanner, getLocation, parseTree, printParseErrorCode } from "jsonc-parser";
var DEEPEST = 100;
function readJson(text, file, read) {
  const body = text.replace(/^\uFEFF/, "");
  const findings = [];
  const node = treeOf(body, findings);
  const value = node && read({ node, path: "", offset: node.offset, findings });
  if (value !== void 0 && findings.length === 0)
    return { ok: true, value };
  if (findings.length === 0)
    throw new Error("a JSON text was refused without a problem");
  const inOrder = findings.toSorted((a, b) => a.offset - b.offset);
  return { ok: false, problems: inOrder.map((finding) => problemOf(finding, body, file)) };
}
function problemOf({ offset, code, field, hint }, text, file) {
  return { code, file, line: lineOf(text, offset), ...field !== "" && { field }, hint };
}
function lineOf(text, offset) {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
function treeOf(text, findings) {
  if (text.trim() === "")
    return noted(findings, { offset: 0, hint: "the file is empty; expected an object in braces" });
  const deep = tooDeep(text);
  if (deep !== void 0)
    return noted(findings, {
      offset: deep,
      hint: `expected no more than ${DEEPEST} braces and brackets inside each other`
    });
  const errors = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  for (const { error, offset, length } of errors) {
    if (tree && offset >= tree.offset + tree.length && offset < text.length && !isComment(text, offset)) {
      noted(findings, { offset, hint: "expected nothing after the end of the value; remove this text" });
      break;
    }
    const slip = slipOf(text, printParseErrorCode(error), offset);
    if (slip && findings.some((each) => each.offset === slip.at))
      continue;
    const hint = slip?.hint ?? hintOf(printParseErrorCode(error), length === 0);
    noted(findings, { offset: slip?.at ?? offset, hint, field: pathAt(text, offset) });
    if (!slip)
      return void 0;
  }
  return tree;
}
function isComment(text, offset) {
  return text.startsWith("//", offset) || text.startsWith("/*", offset);
}
function noted(findings, found) {
  findings.push({ code: "not-json", field: "", ...found });
}
function slipOf(text, error, offset) {
  const closes = /[}\]]/.test(text[offset] ?? "");
  const before = text.slice(0, offset).trimEnd();
  if (isComment(text, offset))
    return { at: offset, hint: "JSON has no comments; remove this one" };
  if (error === "CommaExpected")
    return { at: offset, hint: "expected a comma before this" };
  if ((error === "PropertyNameExpected" || error === "ValueExpected") && closes && before.endsWith(",")) {
    return { at: before.length - 1, hint: `remove the comma before ${text[offset]}` };
  }
  return void 0;
}
var HINTS = {
  InvalidSymbol: "expected text in double quotes, a number, true, false, null, { or [",
  ValueExpected: "expected a value: text in double quotes, a number, true, false, null, { or [",
  PropertyNameExpected: "expected a key in double quotes",
  ColonExpected: "expected a colon between key and value",
  CloseBraceExpected: "expected a closing }",
  CloseBracketExpected: "expected a closing ]",
  UnexpectedEndOfString: "expected the closing double quote on the same line",
  UnexpectedEndOfNumber: "expected a digit after this",
  InvalidCharacter: "expected no tab or other control character inside text",
  InvalidEscapeCharacter: 'expected one of " \\ / b f n r t u after a backslash in text',
  InvalidUnicode: "expected four hexadecimal digits after \\u"
};
function hintOf(error, atEnd) {
  const hint = HINTS[error] ?? "expected JSON";
  return atEnd ? `the file ends too early: ${hint}` : hint;
}
function pathAt(text, offset) {
  let path = "";
  for (const each of getLocation(text, offset).path) {
    if (each !== "")
      path += typeof each === "number" ? `[${each}]` : step(each, path);
  }
  return path;
}
function tooDeep(text) {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (; ; ) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    const opening = text[at];
    if (opening === void 0)
      return void 0;
    if (opening === "{" || opening === "[")
      depth++;
    if (opening === "}" || opening === "]")
      depth--;
    if (depth > DEEPEST)
      return at;
  }
}

// policies/read-choices.js
function readChoices(text, file, remedies) {
  const choices = choicesIn(text, file, remedies);
  return choices.ok ? { ok: true, value: policyOfChoices(choices.value) } : choices;
}
function choicesIn(text, file, remedies) {
  const ranges = rangesIn(remedies);
  if (ranges)
    return readJson(text, file, (root) => choicesAt(root, ranges));
  const hint = `these choices are for the remedy ${CHOICES_REMEDY}, which is not among the remedies here`;
  return { ok: false, problems: [{ code: "unknown-name", file, hint }] };
}
function choicesAt(root, ranges) {
  const read = readerOf(root, CHOICES_KEYS, "the county's choices: an object in braces");
  if (!read)
    return void 0;
  read("$schema", (place) => textAt(place, CHOICES_KEYS.$schema.expects));
  const baseline = read("baselineEligibility", (place) => readerOf(place, BASELINE_KEYS, CHOICES_KEYS.baselineEligibility.expects));
  const relief = read("additionalRelief", (place) => readerOf(place, RELIEF_KEYS, CHOICES_KEYS.additionalRelief.expects));
  const years = (key) => relief?.(key, (place) => thresholdAt(place, ranges[key]));
  return {
    dismiss: baseline?.("dismiss", sectionsAt) ?? [],
    reduce: baseline?.("reduce", sectionsAt) ?? [],
    subjectUnder21AtConviction: relief?.("subjectUnder21AtConviction", switchAt) ?? false,
    subjectHasOnlyProp64Charges: relief?.("subjectHasOnlyProp64Charges", switchAt) ?? false,
    subjectIsDeceased: relief?.("subjectIsDeceased", switchAt) ?? false,
    subjectAgeThreshold: years("subjectAgeThreshold"),
    yearsSinceConvictionThreshold: years("yearsSinceConvictionThreshold"),
    yearsCrimeFreeThreshold: years("yearsCrimeFreeThreshold")
  };
}
function readerOf(place, keys, expects) {
  const names = Object.keys(keys);
  const entries = entriesOf(place, expects, (key) => names.find((name) => name.toLowerCase() === key.toLowerCase()) ?? key);
  const members = entries && membersOf(place, keys, entries);
  if (!members)
    return void 0;
  return (key, at) => {
    const member = members.get(key);
    return member && member.node.type !== "null" ? at(member) : void 0;
  };
}
function sectionsAt(place) {
  const expects = `a list of sections out of ${CHOICE_SECTIONS.map((section) => `"${section}"`).join(", ")}`;
  const sections = itemsOf(place, expects)?.flatMap((item) => wordAt(item, CHOICE_SECTIONS, "a section that can be chosen") ?? []);
  return sections && [...new Set(sections)];
}
function switchAt(place) {
  return place.node.type === "boolean" ? place.node.value === true : note(place, "wrong-type", "expected true or false");
}
function thresholdAt(place, { min, max }) {
  const { type, value } = place.node;
  if (type === "number" && value === 0)
    return void 0;
  if (type === "number" && Number.isInteger(value) && Number(value) >= min && Number(value) <= max)
    return Number(value);
  return note(place, "out-of-range", `expected a whole number from ${min} to ${max}, or 0 to leave it off`);
}

// policies/read-policy.js
function readPolicy(text, file, remedies) {
  return readJson(text, file, (root) => policyAt(root, remedies));
}
function policyAt(root, all) {
  const remedies = withPolicies(all);
  const read = readerOf2(root, POLICY_KEYS, "a policy: an object in braces");
  if (!read)
    return void 0;
  read("$schema", (place) => textAt(place, POLICY_KEYS.$schema.expects));
  const id = read("id", idAt);
  const title = read("title", (place) => textAt(place, POLICY_KEYS.title.expects));
  const remedy = read("remedy", (place) => wordAt(place, remedies.map((each) => each.id), "a remedy"));
  const county = read("county", countyAt);
  const source = read("source", (place) => textAt(place, POLICY_KEYS.source.expects));
  const inForce = read("inForce", inForceAt);
  const notes = read("notes", notesAt);
  const known = remedies.length === 1 ? remedies[0] : remedies.find((each) => each.id === remedy);
  const kinds = known?.questions;
  const covers = read("covers", (place) => coversAt(place, known));
  const readings = read("readings", (place) => readingsAt(place, known));
  const flow = read("flow", (place) => flowAt(place, kinds));
  const otherwise = read("otherwise", endingAt);
  if (id === void 0 || remedy === void 0 || source === void 0 || !flow || otherwise === void 0)
    return void 0;
  return {
    id,
    ...title !== void 0 && { title },
    remedy,
    ...county !== void 0 && { county },
    source,
    ...inForce && { inForce },
    ...notes && { notes },
    ...covers && { covers },
    ...readings && { readings },
    flow,
    otherwise
  };
}
function readerOf2(place, keys, expects) {
  const entries = entriesOf(place, expects);
  const members = entries && membersOf(place, keys, entries);
  if (!members)
    return void 0;
  return (key, at) => {
    const member = members.get(key);
    return member && at(member);
  };
}
function idAt(place) {
  const { type, value } = place.node;
  if (type === "string" && new RegExp(ID_PATTERN).test(String(value)))
    return String(value);
  return note(place, "bad-name", `expected ${POLICY_KEYS.id.expects}`);
}
function countyAt(place) {
  const county = place.node.type === "string" ? countyNamed(String(place.node.value)) : void 0;
  return county ?? note(place, "unknown-county", `expected ${POLICY_KEYS.county.expects}`);
}
function inForceAt(place) {
  const read = readerOf2(place, IN_FORCE_KEYS, POLICY_KEYS.inForce.expects);
  if (!read)
    return void 0;
  const from = read("from", dayAt);
  return {
    ...from !== void 0 && { from },
    ...optional("to", read("to", (end) => lastDayAt(end, from)))
  };
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function lastDayAt(place, from) {
  const to = dayAt(place);
  if (from === void 0 || to === void 0 || from <= to)
    return to;
  return note(place, "out-of-range", `expected a day on or after ${from}, the first day`);
}
function notesAt(place) {
  return itemsOf(place, POLICY_KEYS.notes.expects)?.flatMap((item) => textAt(item, "a remark") ?? []);
}
function coversAt(place, remedy) {
  const names = [...remedy?.widenings?.keys() ?? []];
  return someItemsOf(place, POLICY_KEYS.covers.expects)?.flatMap((item) => wordAt(item, names, "something that the remedy lets a policy cover") ?? []);
}
function readingsAt(place, remedy) {
  const entries = Object.entries(remedy?.statute?.readings ?? {});
  const keys = Object.fromEntries(entries.map(([name, reading]) => [name, { expects: expectsOf(reading), optional: true }]));
  const read = readerOf2(place, keys, POLICY_KEYS.readings.expects);
  if (!read)
    return void 0;
  const chosen = entries.map(([name, reading]) => [name, read(name, (each) => parameterAt(each, reading))]);
  return Object.fromEntries(chosen.flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []));
}
function flowAt(place, kinds) {
  return someItemsOf(place, POLICY_KEYS.flow.expects)?.flatMap((item) => stepAt(item, kinds) ?? []);
}
function stepAt(place, kinds) {
  const read = askedAt(place, kinds, STEP_KEYS);
  const then = read?.members.get("then");
  if (!read || !then)
    return void 0;
  const given = read.members.get("reason");
  const reason = given && textAt(given, STEP_KEYS.reason.expects);
  if (then.node.type !== "object") {
    const outcome = outcomeAt(then, STEP_KEYS.then.expects);
    return outcome && { ...read.asked, then: outcome, ...reason !== void 0 && { reason } };
  }
  if (given)
    note(given, "unused-key", "a reason is of no use beside a flow; write it at the outcomes inside, or remove it");
  const nested = nestedAt(then, kinds);
  return nested && { ...read.asked, then: nested };
}
function nestedAt(place, kinds) {
  const read = readerOf2(place, NESTED_KEYS, STEP_KEYS.then.expects);
  const flow = read?.("flow", (each) => flowAt(each, kinds));
  const otherwise = read?.("otherwise", endingAt);
  return flow && otherwise !== void 0 ? { flow, otherwise } : void 0;
}
function endingAt(place) {
  if (place.node.type !== "object")
    return outcomeAt(place, POLICY_KEYS.otherwise.expects);
  const read = readerOf2(place, ENDING_KEYS, POLICY_KEYS.otherwise.expects);
  const then = read?.("then", (each) => outcomeAt(each, ENDING_KEYS.then.expects));
  const reason = read?.("reason", (each) => textAt(each, ENDING_KEYS.reason.expects));
  return then && reason !== void 0 ? { then, reason } : void 0;
}
function outcomeAt(place, expects) {
  if (place.node.type !== "string")
    return note(place, "wrong-type", `expected ${expects} (the outcomes are ${orList(OUTCOMES)})`);
  return wordAt(place, OUTCOMES, "an outcome");
}

export {
  builtInPolicies,
  policyNamed,
  policySchema,
  choicesSchema,
  printPolicy,
  readChoices,
  readPolicy
};
