// Imported before everything else: an older Node would fail in a library, with a trace that explains nothing.
const oldest = 22;
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < oldest) {
  process.stderr.write(
    `this program needs Node.js ${oldest} or later, and this is ${process.versions.node}; npm start and npm run cli bring their own\n`,
  );
  process.exit(1);
}
