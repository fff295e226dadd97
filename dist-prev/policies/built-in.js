import contraCosta2019 from './contra-costa-2019.json' with { type: 'json' };
import dismissEverything from './dismiss-everything.json' with { type: 'json' };
import losAngeles2019 from './los-angeles-2019.json' with { type: 'json' };
import sacramento2019 from './sacramento-2019.json' with { type: 'json' };
import sanFrancisco2018 from './san-francisco-2018.json' with { type: 'json' };
import sanFrancisco2018RapSheets from './san-francisco-2018-rap-sheets.json' with { type: 'json' };
import sanJoaquin2019 from './san-joaquin-2019.json' with { type: 'json' };
import statuteOnly from './statute-only.json' with { type: 'json' };
/** The policies that come with the program, each in a file of its own name. */
export const builtInPolicies = [
    dismissEverything,
    statuteOnly,
    contraCosta2019,
    losAngeles2019,
    sacramento2019,
    sanFrancisco2018,
    sanFrancisco2018RapSheets,
    sanJoaquin2019,
];
/** The built-in policy of that name. */
export function policyNamed(name) {
    return builtInPolicies.find((policy) => policy.id === name);
}
