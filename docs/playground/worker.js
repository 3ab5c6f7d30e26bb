"use strict";
// Runs Python beside the page, so that the page answers to the keyboard while Python works. It is given the parts of the
// page as texts in base64, since a page that is opened as a file can read no other file.

const OPENED = "/home/pyodide/opened";
const SITE = "/home/pyodide/site";
const WASM = { "content-type": "application/wasm" };
let python;

function bytes(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function script(part) {
  return URL.createObjectURL(new Blob([part], { type: "text/javascript" }));
}

async function start(parts) {
  const given = Object.fromEntries(Object.entries(parts).map(([name, base64]) => [name, bytes(base64)]));
  // Whatever is asked for comes from the parts; there is nowhere else to ask.
  self.fetch = async (url) => new Response(given[String(url).split("/").pop()], { headers: WASM });
  importScripts(script(given["pyodide.js"]));
  const { default: createPyodideModule } = await import(script(given["pyodide.asm.mjs"]));
  python = await loadPyodide({
    createPyodideModule,
    indexURL: "parts:///",
    lockFileContents: new TextDecoder().decode(given["pyodide-lock.json"]),
  });
  self.postMessage({ stage: "library" });
  python.FS.mkdir(OPENED);
  python.FS.mkdir(SITE);
  python.unpackArchive(given["site-packages.zip"], "zip", { extractDir: SITE });
  python.FS.writeFile(`${SITE}/playground.py`, given["playground.py"]);
  python.FS.chdir(OPENED);
  python.runPython(`import sys; sys.path.insert(0, "${SITE}")`);
  python.pyimport("playground");
  self.postMessage({ stage: "ready" });
}

function answer({ id, request, file }) {
  if (file) python.FS.writeFile(file.name, file.bytes);
  const told = python.pyimport("playground").answer(request);
  if (file) python.FS.unlink(file.name);
  self.postMessage({ id, answer: told });
}

async function take(message) {
  try {
    if (message.parts) await start(message.parts);
    else answer(message);
  } catch (error) {
    self.postMessage({ id: message.id, failed: String(error) });
  }
}

// One after the other: what is asked while Python starts is answered when it has.
let last = Promise.resolve();
self.onmessage = ({ data }) => {
  last = last.then(() => take(data));
};
