/** Tells Monaco where its workers are: WORKERS holds the hashed file names, put here by the build. */
globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    const name = WORKERS[label] ?? WORKERS.editor;
    return new Worker(new URL(name, import.meta.url), { name: label });
  },
};
