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
  try {
    self.postMessage({ id, answer: python.pyimport("playground").answer(request) });
  } finally {
    if (file) python.FS.unlink(file.name);
  }
}

self.onmessage = async ({ data }) => {
  try {
    if (data.parts) await start(data.parts);
    else answer(data);
  } catch (error) {
    self.postMessage({ id: data.id, failed: String(error) });
  }
};
