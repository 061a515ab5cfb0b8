export { type Condition, factsOf, judge, type Look, type Matcher, type Scalar, type Verdict } from './definition/condition.js';
