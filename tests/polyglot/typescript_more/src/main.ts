/** `main.js vectors` or `main.js scenario axios|orval`. */
import { play } from '../../typescript/src/scenario.js';
import { check } from '../../typescript/src/vectors.js';

async function main([command, variant]: string[]): Promise<boolean> {
  if (command === 'vectors') return check();
  if (command === 'scenario' && variant === 'axios') return play((await import('./axios.js')).steps);
  if (command === 'scenario' && variant === 'orval') return play((await import('./orval.js')).steps);
  throw new Error('usage: run vectors|scenario axios|orval');
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
