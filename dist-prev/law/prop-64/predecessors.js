import { cite, within } from '../../history/index.js';
const PREDECESSORS = ['HS 11530', 'HS 11530.1', 'HS 11530.5', 'HS 11531', 'HS 11532'].map(cite);
/**
 * What is said of a conviction under the sections that stood before HS 11357 to 11360. HS 11361.8 does not name them, so it
 * is outside the remedy's sections; a person must look.
 */
export const PREDECESSOR_REMARK = 'Marijuana under a section that HS 11357 to 11360 replaced in 1972; HS 11361.8 does not name it, but counties have dismissed such convictions';
/** The part of a conviction's charge that is one of those sections: HS 11530 to 11532, until Stats. 1972, ch. 1407. */
export function predecessorPart({ charge }) {
    return charge?.parts.find((part) => PREDECESSORS.some((listed) => within(part, listed)));
}
/** The convictions of a county under those sections. */
export function predecessorConvictions({ convictions }, county) {
    return convictions.filter((each) => each.county === county && predecessorPart(each) !== undefined);
}
