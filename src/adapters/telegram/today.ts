export { dayInUkraine } from '../../core/kernel/day-in-ukraine.js';
