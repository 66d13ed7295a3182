/**
 * Completes `package-lock.json` with the optional packages of other platforms that the registry in use does not have: npm leaves
 * those out, and then `npm ci` refuses the lock file. Run it after `npm install` where `npm ci` says "Missing: … from lock file".
 */
import { readFileSync, writeFileSync } from "node:fs";

const OS = /^(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)$/;
const CPU = /^(arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)$/;

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const { packages } = lock;

for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(path, name)) continue;
    const sibling = `${path.slice(0, path.lastIndexOf("node_modules/"))}node_modules/${name}`;
    packages[sibling] = { version, ...platform(name), ...(dev && { dev }), optional: true };
    process.stdout.write(`${name} ${version}\n`);
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/** Whether a package finds another, in its own folder or in one above it. */
function isLocked(path, name) {
  if (packages[`${path && `${path}/`}node_modules/${name}`]) return true;
  return path !== "" && isLocked(path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ""), name);
}

/** The platform that a package is for, read out of a name such as `@scope/binding-linux-x64-musl`. */
function platform(name) {
  const words = name.split(/[/-]/);
  const os = words.find((word) => OS.test(word));
  const cpu = words.find((word) => CPU.test(word));
  if (!os || !cpu) throw new Error(`${name}: its name does not say which platform it is for`);
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : "glibc";
  return { os: [os], cpu: [cpu], ...(os === "linux" && { libc: [libc] }) };
}
