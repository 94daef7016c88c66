// Loaded before Azurite (node --require). Azurite must not outlive the process that started it,
// however that process ends: the end of standard input, a pipe from it, ends Azurite in good order.
'use strict';

const oldest = 20;
if (Number.parseInt(process.versions.node, 10) < oldest) {
  console.error(`Azurite needs Node.js ${oldest} or newer, and this is ${process.version}.`);
  process.exit(1);
}

let ending = false;
function end() {
  if (ending) {
    return;
  }

  ending = true;
  setTimeout(() => process.exit(0), 5000).unref();
  if (!process.emit('SIGTERM')) {
    process.exit(0);
  }
}

process.stdin.on('end', end).on('close', end).on('error', end).resume();
process.stdin.unref?.();

// Ctrl+C reaches every process of a terminal. The one that started Azurite still needs its storage then, and ends it itself.
process.on('SIGINT', () => {});
process.on('newListener', (event, listener) => {
  if (event === 'SIGINT') {
    process.nextTick(() => process.removeListener('SIGINT', listener));
  }
});
