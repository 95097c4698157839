/** Every paper that the tool prepares; one more is one more file and one more line here. */
export { pupilPlan, teacherPlan } from './development-plan';
export { pairsOrder } from './order-pairs';
