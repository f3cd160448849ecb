// Sayso from its source, as one process, so that a signal to npm reaches what it is meant for. Each module is loaded after what is
// generated is up to date, because the command line imports it.
import './generate.ts';

await import('../src/cli.ts');
