/** `main.js vectors` or `main.js scenario fetch|class`. */
import { play } from './scenario.js';
import { check } from './vectors.js';

async function main([command, variant = 'fetch']: string[]): Promise<boolean> {
  if (command === 'vectors') return check();
  if (command === 'scenario' && variant === 'fetch') return play((await import('./fetch.js')).steps);
  if (command === 'scenario' && variant === 'class') return play((await import('./class.js')).steps);
  throw new Error('usage: run vectors|scenario [fetch|class]');
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
