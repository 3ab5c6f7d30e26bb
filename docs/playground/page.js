"use strict";
// What the page shows and what a reader does with it. All that is known of the law comes from the library, by way of
// playground.py in the worker. Every text is there in both languages; the language of the page says which is seen.

const by = (id) => document.getElementById(id);

// --- elements and texts ------------------------------------------------------------------------------

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "boolean") made.toggleAttribute(key, value);
    else made.setAttribute(key, value);
  }
  made.append(...children.flat());
  return made;
}

function both(words) {
  return ["vi", "en"].map((lang) => element("span", { lang }, words[lang]));
}

// A page of the law opens beside this one, whose answers stay, and is not told where the reader came from.
function outward(link) {
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

function markup(pages) {
  return ["vi", "en"].map((lang) => {
    const made = element("div", { lang });
    made.innerHTML = pages[lang]; // of the library, which escapes whatever a name holds
    for (const link of made.querySelectorAll("a")) outward(link);
    return made;
  });
}

const speak = (vi, en) => both({ vi, en });

function setLanguage(language) {
  document.documentElement.lang = language;
  document.title = language === "vi" ? "nq28model – hỏi và rà soát" : "nq28model – ask and review";
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
}

function firstLanguage() {
  const known = navigator.languages.map((language) => language.slice(0, 2)).filter((two) => two === "vi" || two === "en");
  return known[0] ?? "vi";
}

// --- the library, in its worker ----------------------------------------------------------------------

const STAGES = {
  reading: speak("Đang đọc các phần của trang", "Reading the parts of the page"),
  python: speak("Đang khởi động Python", "Starting Python"),
  library: speak("Đang nạp các quy tắc", "Loading the rules"),
  ready: speak("Đã sẵn sàng", "Ready"),
};
const TOO_MUCH = {
  vi: "Việc này quá sức của Python trong trình duyệt: Python được khởi động lại, các câu sau phải chờ ít lâu.",
  en: "This is too much for Python in a browser: it is started again, and what follows waits a little.",
};
const parts = {};
const waiting = new Map();
let worker;

// Called by each part of the page as it is read.
function part(name, base64) {
  parts[name] = base64;
  by("progress").value += 1;
}

function stage(name) {
  by("stage").replaceChildren(...STAGES[name]);
  by("progress").value += 1;
}

function failed(why) {
  by("ready").hidden = true;
  by("loading").hidden = false;
  by("progress").hidden = true;
  by("stage").replaceChildren(
    ...speak("Trang không chạy được trong trình duyệt này. ", "The page does not run in this browser. "),
    element("code", {}, why),
  );
}

function startWorker() {
  const url = URL.createObjectURL(new Blob([atob(parts["worker.js"])], { type: "text/javascript" }));
  worker = new Worker(url);
  worker.onerror = (event) => failed(event.message);
  worker.onmessage = ({ data: { id, stage: at, answer, failed: why } }) => {
    if (at) stage(at);
    if (at === "ready" && by("ready").hidden) ready();
    if (why && !id) failed(why);
    if (why && id) startAgain();
    if (answer) told(id, JSON.parse(answer));
  };
  worker.postMessage({ parts });
}

function told(id, answer) {
  waiting.get(id)(answer);
  waiting.delete(id);
}

// What is too much for Python in a browser ends it; the page goes on with another.
function startAgain() {
  worker.terminate();
  startWorker();
  for (const id of [...waiting.keys()]) told(id, { faults: [TOO_MUCH] });
}

// What a call gives: its value, or null where faults were told in their place.
let calls = 0;
async function call(name, given, faults, chosen = null) {
  const id = ++calls;
  const awaited = new Promise((resolve) => waiting.set(id, resolve));
  document.body.setAttribute("aria-busy", "true");
  const file = chosen && { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
  worker.postMessage({ id, file, request: JSON.stringify({ call: name, given }) });
  const answer = await awaited;
  document.body.toggleAttribute("aria-busy", waiting.size > 0);
  faults.replaceChildren(...(answer.faults ?? []).map((words) => element("p", {}, both(words))));
  return answer.value ?? null;
}

function isDay(input, faults) {
  const given = input.value !== "" && input.validity.valid;
  input.setAttribute("aria-invalid", String(!given));
  if (!given) {
    faults.replaceChildren(element("p", {}, speak("Hãy chọn một ngày.", "Pick a day.")));
    input.focus();
  }
  return given;
}

// The day where the reader sits.
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// --- picking a rule ----------------------------------------------------------------------------------

// Words without their marks, in small letters, each after a space.
function bare(text) {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  return plain.split(/[^a-z0-9]+/).filter(Boolean).map((word) => ` ${word}`).join("");
}

let rows = [];
let found = [];

function listRules(rules) {
  rows = rules.map((rule) => {
    const radio = element("input", { type: "radio", name: "rule", value: rule.id });
    const standing = element("em", { hidden: true }, speak("không có hiệu lực vào ngày đã chọn", "not in force on the day"));
    const about = element("small", {}, both(rule.subject), " · ", element("code", {}, rule.id), " ", standing);
    const label = element("label", {}, radio, element("span", {}, both(rule.says), about));
    const texts = [rule.id, ...Object.values(rule.says), ...Object.values(rule.subject)];
    return { rule, radio, label, standing, text: bare(texts.join(" ")) };
  });
  find();
}

function find() {
  const asked = bare(by("search").value);
  const words = asked.split(/(?= )/);
  const matching = rows.filter(({ text }) => words.every((word) => text.includes(word)));
  // What has the words as they stand together comes first.
  found = [true, false].flatMap((isTogether) => matching.filter(({ text }) => text.includes(asked) === isTogether));
  // What is not found is taken out, not hidden: a keyboard does not pass a hidden first radio button.
  by("rules").replaceChildren(...found.map((row) => row.label));
  for (const row of rows) row.radio.checked &&= found.includes(row);
  by("found").replaceChildren(...speak(`${found.length} quy tắc`, `${found.length} rules`));
}

async function markInForce() {
  if (!by("day").value || !by("day").validity.valid) return;
  const inForce = new Set(await call("in_force", { on: by("day").value }, by("pick-fault")));
  for (const { rule, standing } of rows) standing.hidden = inForce.has(rule.id);
}

function pickedRule() {
  const only = found.length === 1 ? found[0] : undefined;
  return (found.find((row) => row.radio.checked) ?? only)?.rule;
}

// --- asking ------------------------------------------------------------------------------------------

let asked; // the rule, the day, and the answers as they were written, by fact

async function startAsking(event) {
  event.preventDefault();
  if (!isDay(by("day"), by("pick-fault"))) return;
  const rule = pickedRule();
  if (!rule) {
    by("pick-fault").replaceChildren(element("p", {}, speak("Hãy chọn một quy tắc.", "Pick a rule.")));
    by("search").focus();
    return;
  }
  asked = { rule, on: by("day").value, answers: {} };
  if (await judge(asked.answers, by("pick-fault"))) by("picker").open = false;
}

// Judges by the answers; they become those of the page where they are answers at all.
async function judge(answers, faults) {
  const told = await call("ask", { rule: asked.rule.id, on: asked.on, answers }, faults);
  if (told) {
    asked.answers = answers;
    show(told);
  }
  return told !== null;
}

function without(fact) {
  return Object.fromEntries(Object.entries(asked.answers).filter(([id]) => id !== fact));
}

function show(told) {
  const [year, month, day] = asked.on.split("-").map(Number);
  const on = `${day}/${month}/${year}`;
  by("asked").replaceChildren(
    ...speak(`Ngày ${on}, quy định: ${asked.rule.says.vi}.`, `On ${on}, the law requires that ${asked.rule.says.en}.`),
  );
  by("truth").className = told.truth;
  by("truth").replaceChildren(...both(told.words));
  by("needs").replaceChildren(...needs(told));
  by("reasons").replaceChildren(...markup(told.page));
  by("answers").replaceChildren(...told.answered.map(answered));
  by("answered").hidden = told.answered.length === 0;
  by("citations").replaceChildren(...told.citations.map(citation));
  by("sources").hidden = told.citations.length === 0;
  if (told.evidence) {
    by("evidence").replaceChildren(...speak("Mức độ biết chắc, thấp nhất: ", "How well it is known, at the least: "), ...both(told.evidence));
  }
  by("asking").hidden = false;
  by("question").replaceChildren(told.next ? questionForm(told.next) : "");
  const first = by("question").querySelector("input") ?? by("truth");
  first.focus();
  by(told.next ? "asked" : "truth").scrollIntoView({ block: "nearest" });
}

function needs(told) {
  if (told.needs.length === 0) return [];
  const title = element("h3", {}, speak("Cần gì để được CÓ", "What it would take"));
  return [title, element("ul", {}, told.needs.map((words) => element("li", {}, both(words))))];
}

function answered({ fact, question, said }) {
  const change = element(
    "button",
    { type: "button" },
    speak("Trả lời lại", "Answer again"),
    element("span", { class: "unseen" }, ": ", both(question)),
  );
  change.onclick = () => judge(without(fact), by("pick-fault"));
  return element("li", {}, element("span", {}, both(question), " ", element("strong", {}, both(said))), change);
}

function citation({ words, title, issuer, url }) {
  const page = url ? outward(element("a", { href: url }, both(words))) : both(words);
  return element("li", {}, page, element("small", {}, both(title), " · ", both(issuer)));
}

// --- a question --------------------------------------------------------------------------------------

function questionForm(question) {
  const faults = element("div", { class: "fault", role: "alert", id: "fault" });
  const unknown = element("button", { type: "button" }, speak("Chưa rõ", "Not known"));
  const form = element(
    "form",
    { novalidate: true, "data-fact": question.fact },
    element(
      "fieldset",
      {},
      element("legend", {}, both(question.question)),
      question.note ? element("p", { id: "note" }, both(question.note)) : [],
      question.choices.length ? choices(question) : field(question),
    ),
    faults,
    element("button", { type: "submit", class: "main" }, speak("Trả lời", "Answer")),
    unknown,
  );
  const given = async (text) => {
    const isRead = await judge({ ...asked.answers, [question.fact]: text }, faults);
    if (isRead) return;
    const input = form.querySelector("input");
    input.setAttribute("aria-invalid", "true");
    input.focus();
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    given(new FormData(form).get("answer") ?? "");
  };
  unknown.onclick = () => given("?");
  return form;
}

function choices(question) {
  return element(
    "div",
    { class: "choices" },
    question.choices.map(({ value, words }) =>
      element("label", {}, element("input", { type: "radio", name: "answer", value }), element("span", {}, both(words))),
    ),
  );
}

const FIELDS = {
  Day: { type: "date", min: "1900-01-01", max: "9999-12-30" },
  Whole: { type: "text", inputmode: "numeric" },
  Number: { type: "text", inputmode: "decimal" },
  Share: { type: "text" },
};

function field(question) {
  const describedBy = ["wanted", "fault", ...(question.note ? ["note"] : [])].join(" ");
  const input = element("input", {
    ...FIELDS[question.kind],
    id: "answer",
    name: "answer",
    autocomplete: "off",
    "aria-describedby": describedBy,
  });
  const label = element("label", { for: "answer" }, speak("Trả lời", "Answer"));
  const wanted = question.kind === "Day" ? "" : element("p", { id: "wanted" }, both(question.wanted));
  return element("div", { class: "field" }, label, input, wanted);
}

// --- reviewing ---------------------------------------------------------------------------------------

let opened; // the file that was chosen, or null for the sample; undefined before either

async function open(file) {
  opened = file;
  by("about").replaceChildren();
  by("review").replaceChildren();
  const told = await registry("opened", {});
  if (!told) return false;
  by("about").replaceChildren(element("p", {}, both(told.about)));
  by("review-day").value = told.on ?? (by("review-day").value || today());
  return true;
}

function registry(name, given) {
  return call(name, { file: opened && opened.name, ...given }, by("open-fault"), opened);
}

async function showReview(event) {
  event?.preventDefault();
  if (opened === undefined) {
    by("open-fault").replaceChildren(
      element("p", {}, speak("Hãy chọn một tệp, hoặc dùng sổ mẫu.", "Choose a file, or use the sample.")),
    );
    by("file").focus();
    return;
  }
  if (!isDay(by("review-day"), by("open-fault"))) return;
  const told = await registry("reviewed", { on: by("review-day").value });
  by("review").replaceChildren(...(told ? markup(told.page) : []));
  if (told) by("review").focus();
}

// --- tabs --------------------------------------------------------------------------------------------

const tabs = [...document.querySelectorAll("[role=tab]")];

function select(tab) {
  for (const one of tabs) {
    const isOne = one === tab;
    one.setAttribute("aria-selected", String(isOne));
    one.tabIndex = isOne ? 0 : -1;
    by(one.getAttribute("aria-controls")).hidden = !isOne;
  }
}

function moveBetweenTabs(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
  select(next);
  next.focus();
}

// --- from the start ----------------------------------------------------------------------------------

async function ready() {
  listRules(await call("rules", {}, by("pick-fault")));
  await markInForce();
  by("loading").hidden = true;
  by("ready").hidden = false;
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.onclick = () => setLanguage(button.dataset.language);
}
for (const tab of tabs) {
  tab.onclick = () => select(tab);
  tab.onkeydown = moveBetweenTabs;
}
by("day").value = today();
by("day").onchange = markInForce;
by("search").oninput = find;
by("pick").onsubmit = startAsking;
by("open").onsubmit = showReview;
by("file").onchange = () => by("file").files.length && open(by("file").files[0]);
by("sample").onclick = async () => {
  by("file").value = "";
  if (await open(null)) showReview();
};
setLanguage(firstLanguage());
// The parts come after this script, each in its own; two more stages follow them.
by("progress").max = document.querySelectorAll("script[src^='parts/']").length + 3;
stage("reading");
document.addEventListener("DOMContentLoaded", () => {
  if (!parts["worker.js"]) failed("python docs/playground/build.py");
  else {
    stage("python");
    startWorker();
  }
});
