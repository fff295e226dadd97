import { type Day, day, ELEVEN_THOUSAND_THREE, PROP_64 } from './days.ts';
import { type Random, wheel } from './random.ts';

/** The level a count of this offense is charged at; W is one that can be a felony or a misdemeanor. */
export type OffenseLevel = 'F' | 'M' | 'I' | 'W';

/** An offense as the statute numbers it, and the days between which arrests for it occur. */
export type Offense = {
  readonly section: string;
  /** `(A)`, `(B)(1)`, or nothing. */
  readonly subdivision: string;
  /** The statute's two letters: HS, PC, VC, BP, WI. */
  readonly law: string;
  readonly words: string;
  readonly level: OffenseLevel;
  readonly from: Day;
  readonly to: Day;
};

type Entry = readonly [weight: number, level: OffenseLevel, cite: string, words: string, from?: Day, to?: Day];

const ALWAYS = day(1900, 1, 1);
const NEVER = day(2100, 1, 1);
const OLD_LAW_ENDS = PROP_64 - 1;
const INFRACTION = day(2011, 1, 1);
const PROP_47 = day(2014, 11, 5);
const NEW_WEAPONS = day(2012, 1, 1);
const SMALL_AMOUNTS = day(1976, 1, 1);

const CANNABIS: readonly Entry[] = [
  [8, 'F', '11357 HS', 'POSSESS MARIJUANA', ELEVEN_THOUSAND_THREE, SMALL_AMOUNTS - 1],
  [3, 'M', '11357 HS', 'POSSESS MARIJUANA', SMALL_AMOUNTS, OLD_LAW_ENDS],
  [7, 'W', '11357(A) HS', 'POSSESS CONCENTRATED CANNABIS', SMALL_AMOUNTS, PROP_47 - 1],
  [5, 'M', '11357(A) HS', 'POSSESS CONCENTRATED CANNABIS', PROP_47, OLD_LAW_ENDS],
  [16, 'M', '11357(B) HS', 'POSSESS MARIJUANA 28.5- GRAMS', SMALL_AMOUNTS, INFRACTION - 1],
  [4, 'I', '11357(B) HS', 'POSSESS MARIJUANA 28.5- GRAMS', INFRACTION, OLD_LAW_ENDS],
  [7, 'M', '11357(C) HS', 'POSSESS MARIJUANA OVER 1 OZ/28.5 GRM', SMALL_AMOUNTS, OLD_LAW_ENDS],
  [1, 'M', '11357(D) HS', 'POSSESS MARIJUANA ON SCHOOL GROUNDS', SMALL_AMOUNTS, OLD_LAW_ENDS],
  [12, 'F', '11358 HS', 'CULTIVATE MARIJUANA', ELEVEN_THOUSAND_THREE, OLD_LAW_ENDS],
  [34, 'F', '11359 HS', 'POSSESS MARIJUANA FOR SALE', ELEVEN_THOUSAND_THREE, OLD_LAW_ENDS],
  [20, 'F', '11360(A) HS', 'SELL/FURNISH/ETC MARIJUANA/HASH', ELEVEN_THOUSAND_THREE, OLD_LAW_ENDS],
  [3, 'F', '11360(A) HS', 'GIVE/ETC MARIJ OVER 1 OZ/28.5 GRM', SMALL_AMOUNTS, OLD_LAW_ENDS],
  [3, 'F', '11360 HS', 'TRANSPORT/ETC MARIJUANA', ELEVEN_THOUSAND_THREE, OLD_LAW_ENDS],
  [5, 'M', '11360(B) HS', 'SELL/FURNISH/ETC MARIJUANA/HASH', SMALL_AMOUNTS, OLD_LAW_ENDS],
  [6, 'M', '11357(B)(2) HS', 'POSSESS CANNABIS OVER 28.5 GRAMS', PROP_64],
  [6, 'M', '11358(C) HS', 'CULTIVATE MARIJUANA 6+ PLANTS', PROP_64],
  [14, 'M', '11359(B) HS', 'POSSESS MARIJUANA/HASH FOR SALE', PROP_64],
  [3, 'W', '11359(C)(1) HS', 'POSSESS MARIJUANA/HASH FOR SALE WITH PRIOR', PROP_64],
  [9, 'M', '11360(A)(2) HS', 'SELL/FURNISH/ETC MARIJUANA/HASH', PROP_64],
  [2, 'W', '11360(A)(3)(C) HS', 'SELL/FURNISH/ETC MARIJUANA/HASH TO MINOR', PROP_64],
];

const COMMON: readonly Entry[] = [
  [8, 'F', '11530 HS', 'POSSESS MARIJUANA', ALWAYS, ELEVEN_THOUSAND_THREE - 1],
  [3, 'F', '11530.5 HS', 'POSSESS MARIJUANA FOR SALE', ALWAYS, ELEVEN_THOUSAND_THREE - 1],
  [3, 'F', '11531 HS', 'SELL/TRANSPORT MARIJUANA', ALWAYS, ELEVEN_THOUSAND_THREE - 1],
  [24, 'W', '11350(A) HS', 'POSSESS NARCOTIC CONTROLLED SUBSTANCE', ELEVEN_THOUSAND_THREE],
  [8, 'F', '11351 HS', 'POSSESS NARC CNTL SUB FOR SALE', ELEVEN_THOUSAND_THREE],
  [9, 'F', '11352(A) HS', 'TRANSPORT/SELL NARCOTIC/CNTL SUB', ELEVEN_THOUSAND_THREE],
  [28, 'W', '11377(A) HS', 'POSSESS CONTROLLED SUBSTANCE', ELEVEN_THOUSAND_THREE],
  [8, 'F', '11378 HS', 'POSSESS CONTROLLED SUBSTANCE FOR SALE', ELEVEN_THOUSAND_THREE],
  [6, 'F', '11379(A) HS', 'TRANSPORT/SELL CONTROLLED SUBSTANCE', ELEVEN_THOUSAND_THREE],
  [14, 'M', '11364(A) HS', 'POSSESS CONTROLLED SUBSTANCE PARAPHERNALIA', ELEVEN_THOUSAND_THREE],
  [2, 'F', '11366 HS', 'MAINTAIN PLACE FOR SELL/USE CNTL SUB', ELEVEN_THOUSAND_THREE],
  [22, 'M', '11550(A) HS', 'USE/UNDER INFL CONTRLD SUBSTANCE', ELEVEN_THOUSAND_THREE],
  [4, 'M', '4149 BP', 'UNLICENSED SALE HYPO SYRINGE/NEEDLE'],
  [3, 'M', '4140 BP', 'POSSESS HYPODERMIC NEEDLE/SYRINGE'],
  [3, 'M', '4060 BP', 'POSSESS CNTL SUB WITHOUT PRESCRIPTION'],
  [20, 'W', '459 PC', 'BURGLARY'],
  [6, 'M', '459.5(A) PC', 'SHOPLIFTING', PROP_47],
  [20, 'M', '484(A) PC', 'THEFT'],
  [8, 'M', '484(A)/490.5 PC', 'THEFT'],
  [4, 'M', '484-487(A) PC', 'THEFT/GRAND THEFT'],
  [3, 'M', '490.2 PC', 'PETTY THEFT', PROP_47],
  [10, 'W', '487(A) PC', 'GRAND THEFT:MONEY/LABOR/PROPERTY'],
  [3, 'F', '487.2 PC', 'GRAND THEFT FROM PERSON', ALWAYS, day(1990, 1, 1)],
  [4, 'F', '487.3 PC', 'GRAND THEFT:AUTO', ALWAYS, day(1990, 1, 1)],
  [10, 'W', '496(A) PC', 'RECEIVE/ETC KNOWN STOLEN PROPERTY'],
  [3, 'F', '496.1 PC', 'RECEIVE/ETC KNOWN STOLEN PROPERTY', ALWAYS, day(1993, 1, 1)],
  [4, 'W', '470(A) PC', 'FORGERY'],
  [3, 'W', '476A(A) PC', 'INSUFFICIENT FUNDS:CHECKS'],
  [4, 'W', '530.5(A) PC', 'GET CREDIT/ETC OTHERS ID', day(1998, 1, 1)],
  [2, 'M', '537E(A) PC', 'BUY/SELL ARTICLES W/IDENT REMOVED'],
  [1, 'M', '537(A)(1) PC', 'DEFRAUD INNKEEPER'],
  [8, 'M', '594(A) PC', 'VANDALISM'],
  [2, 'W', '594(A)-(B)(2)(A) PC', 'VANDALISM'],
  [6, 'M', '602(L) PC', 'TRESPASS:OCCUPY PROPERTY WO CONSENT'],
  [2, 'M', '466 PC', 'POSSESS/ETC BURGLARY TOOLS'],
  [12, 'W', '10851(A) VC', 'TAKE VEH W/O OWN CONSENT/VEH THEFT'],
  [9, 'M', '242 PC', 'BATTERY'],
  [7, 'M', '243(E)(1) PC', 'BATTERY:SPOUSE/EX SP/DATE/ETC'],
  [4, 'M', '240 PC', 'ASSAULT'],
  [9, 'W', '245(A)(1) PC', 'FORCE/ADW-NOT FIREARM:GBI LIKELY'],
  [10, 'W', '273.5(A) PC', 'INFLICT CORPORAL INJ ON SPOUSE/COHAB'],
  [8, 'F', '211 PC', 'ROBBERY'],
  [3, 'W', '236 PC', 'FALSE IMPRISONMENT'],
  [1, 'W', '237(A) PC', 'FALSE IMPRISONMENT WITH VIOLENCE/ETC'],
  [5, 'W', '422 PC', 'THREATEN CRIME WITH INTENT TO TERRORIZE'],
  [12, 'M', '148(A)(1) PC', 'OBSTRUCT/ETC PUBLIC OFFICER/ETC'],
  [5, 'M', '148.9(A) PC', 'FALSE IDENTIFICATION TO PEACE OFFICER'],
  [3, 'W', '69 PC', 'OBSTRUCT/RESIST EXECUTIVE OFFICER'],
  [6, 'M', '415 PC', 'FIGHT/NOISE/OFFENSIVE WORDS'],
  [16, 'M', '647(F) PC', 'DISORDERLY CONDUCT:UNDER INFLUENCE DRUG'],
  [4, 'M', '653.22(A) PC', 'LOITER:INTENT:PROSTITUTION', day(1996, 1, 1)],
  [5, 'M', '166(A)(4) PC', 'CONTEMPT:DISOBEY COURT ORDER/ETC'],
  [5, 'M', '1320(A) PC', 'FAIL TO APPEAR AFTER OR RELEASE'],
  [3, 'W', '12020(A) PC', 'POSSESS/MFG/SELL DANGEROUS WEAPON/ETC', ALWAYS, NEW_WEAPONS - 1],
  [3, 'W', '12025(A) PC', 'CARRY CONCEALED WEAPON', ALWAYS, NEW_WEAPONS - 1],
  [3, 'F', '29800(A)(1) PC', 'FELON/ADDICT/POSSESS/ETC FIREARM', NEW_WEAPONS],
  [24, 'M', '23152(A) VC', 'DUI ALCOHOL/DRUGS', day(1982, 1, 1)],
  [18, 'M', '23152(B) VC', 'DUI ALCOHOL/0.08 PERCENT', day(1990, 1, 1)],
  [14, 'M', '14601.1(A) VC', 'DRIVE WHILE LIC SUSPENDED/ETC'],
  [10, 'M', '12500(A) VC', 'DRIVE W/O LICENSE'],
  [7, 'M', '40508(A) VC', 'FAIL TO APPEAR:WRITTEN PROMISE'],
  [3, 'M', '20002(A) VC', 'HIT AND RUN:PROPERTY DAMAGE'],
  [3, 'W', '32 PC', 'ACCESSORY'],
  [4, 'W', '182(A)(1) PC', 'CONSPIRACY:COMMIT CRIME'],
  [14, 'M', '1203.2(A) PC', 'PROBATION VIOL:REARREST/REVOKE'],
  [7, 'F', '3056 PC', 'VIOLATION OF PAROLE:FELONY'],
];

const STRIKES: readonly Entry[] = [
  [4, 'F', '187(A) PC', 'MURDER'],
  [2, 'F', '664/187(A) PC', 'ATTEMPTED MURDER'],
  [1, 'F', '191.5(A) PC', 'VEH MANSLAUGHTER W/GROSS NEGLIGENCE/DUI'],
  [1, 'F', '205 PC', 'AGGRAVATED MAYHEM'],
  [2, 'F', '207(A) PC', 'KIDNAPPING'],
  [2, 'F', '209(B)(1) PC', 'KIDNAP TO COMMIT ROBBERY/RAPE/ETC'],
  [2, 'F', '261(A)(2) PC', 'RAPE BY FORCE/FEAR/ETC'],
  [1, 'F', '269(A)(1) PC', 'AGG SEX ASLT CHILD:RAPE'],
  [4, 'F', '288(A) PC', 'LEWD OR LASCIV ACTS W/CHILD UNDER 14'],
  [1, 'F', '288A(C)(2) PC', 'ORAL COPULATION:FORCE/ETC'],
  [1, 'F', '289(A)(1) PC', 'SEXUAL PENETRATION:FOREIGN OBJECT/ETC'],
  [1, 'F', '220 PC', 'ASSAULT TO COMMIT RAPE/ETC'],
  [1, 'F', '245(D)(3) PC', 'ADW PO/FF:MACHINE GUN'],
  [1, 'F', '653F(B) PC', 'SOLICIT MURDER'],
  [2, 'F', '215 + 186.22(B)(4) PC', 'CARJACKING:CRIMINAL STREET GANG'],
  [1, 'F', '246/186.22(B)(4) PC', 'SHOOT AT INHABITED DWELLING/VEH:GANG'],
  [1, 'F', '519-186.22(B)(4) PC', 'EXTORTION:GANG'],
];

const REGISTRABLE: readonly Entry[] = [
  [5, 'W', '243.4(A) PC', 'SEXUAL BATTERY'],
  [3, 'F', '288(A) PC', 'LEWD OR LASCIV ACTS W/CHILD UNDER 14'],
  [2, 'W', '288(C)(1) PC', 'LEWD OR LASCIV ACTS W/CHILD 14-15'],
  [2, 'F', '261(A)(2) PC', 'RAPE BY FORCE/FEAR/ETC'],
  [4, 'M', '314.1 PC', 'INDECENT EXPOSURE'],
  [1, 'M', '314(1) PC', 'INDECENT EXPOSURE'],
  [3, 'M', '647.6(A) PC', 'ANNOY/MOLEST CHILDREN', day(1988, 1, 1)],
  [2, 'M', '647A PC', 'ANNOY/MOLEST CHILDREN', ALWAYS, day(1987, 12, 31)],
  [2, 'W', '311.11(A) PC', 'POSSESS MATTER DEPICTING MINOR:SEX', day(1990, 1, 1)],
  [1, 'F', '266 PC', 'ENTICE MINOR FEMALE FOR PROSTITUTION'],
  [1, 'F', '285 PC', 'INCEST'],
  [2, 'W', '290(B) PC', 'FAIL TO REGISTER WITH KNOWN PRIOR'],
];

/** HS 11357-11360, as the law stood on the day. */
export const cannabis = drawn(CANNABIS);
/** Everything else that people are charged with. */
export const common = drawn(COMMON);
/** Super strikes: PC 667(e)(2)(C)(iv). */
export const strikes = drawn(STRIKES);
/** Offenses that require registration under PC 290(c), and failing to register. */
export const registrable = drawn(REGISTRABLE);

/** The offense of that list which the wheel gives, among those in force on the day. */
export function offenseOn(on: Day, list: readonly Offense[], random: Random): Offense {
  for (;;) {
    const offense = random.pick(list);
    if (offense.from <= on && on <= offense.to) return offense;
  }
}

function drawn(entries: readonly Entry[]): readonly Offense[] {
  return wheel(entries.map((entry) => [offense(entry), entry[0]] as const));
}

function offense([, level, cite, words, from = ALWAYS, to = NEVER]: Entry): Offense {
  const law = cite.slice(-2);
  const number = cite.slice(0, -3);
  const [, section, subdivision] = /^(.*?)((?:\([A-Z0-9]+\))*)$/.exec(number) as unknown as readonly [
    string,
    string,
    string,
  ];
  return { section, subdivision, law, words, level, from, to };
}
