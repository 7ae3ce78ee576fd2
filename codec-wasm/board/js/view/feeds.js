// What was said on calls, and what was out of the ordinary.

/** @import { Problem, Source, Transcript, View } from "../types.js" */

import { element, make, setText, showList } from "./dom.js";
import { clock, shortId, words } from "./format.js";
import { hexDump } from "./hex.js";

/** @type {Record<string, string>} what a verdict says about an event */
const VERDICTS = {
  after_gap: "legal only because a gap was announced: earlier events are missing",
  replay: "seen before: dropped",
  violation: "breaks the order of its call",
  untracked: "its call has no name, or no place in the table",
};

export class Feeds {
  #said = element("said", HTMLElement);
  #saidNote = element("said-note", HTMLElement);
  #problems = element("problems", HTMLElement);
  seen = { transcripts: -1, problems: -1 };

  /** @param {View} view */
  show({ transcripts, problems }) {
    if (transcripts) {
      this.seen.transcripts = transcripts.version;
      showList(this.#said, transcripts.list, makeSaid, updateSaid);
      setText(this.#saidNote, transcripts.list.length ? "" : "nothing was said yet");
    }
    if (problems) {
      this.seen.problems = problems.version;
      showList(this.#problems, problems.list, makeProblem);
    }
  }
}

/** @param {{ source: Source, call: string, atMs: number }} item */
function makeMeta({ source, call, atMs }) {
  const id = make("span", "id", call ? shortId(call) : source);
  id.title = call;
  return make("div", "meta", id, make("span", "", call ? source : ""), make("span", "time", clock(atMs)));
}

/** @param {Transcript} said */
function makeSaid(said) {
  const item = make("li", "", makeMeta(said), make("p", "words"));
  item.dataset.source = said.source;
  item.dataset.who = said.who;
  updateSaid(item, said);
  return item;
}

/** @param {HTMLElement} item
 * @param {Transcript} said */
function updateSaid(item, said) {
  item.dataset.final = String(said.final);
  const [meta, text] = item.children;
  const who = meta?.children[1];
  const sure = said.confidence ? ` · ${Math.round(said.confidence * 100)} % sure` : "";
  if (who) setText(who, `${said.who}${said.final ? sure : " · speaking"}`);
  if (text) setText(text, said.text);
}

/** @param {Problem} problem */
function makeProblem(problem) {
  const { what, kind, isError, text, bytes } = problem;
  const title = isError ? words(what) : `${words(what)}: ${kind}`;
  const item = make("li", "", makeMeta(problem), make("p", "what", title));
  item.dataset.source = problem.source;
  if (isError) item.dataset.error = "";
  item.append(make("p", "text", text || (VERDICTS[what] ?? "")));
  if (!bytes || bytes.bytes.length === 0) return item;
  const dump = make("pre", "hex");
  dump.tabIndex = 0;
  dump.setAttribute("aria-label", "The message's bytes");
  item.append(dump);
  if (hexDump(dump, bytes, false)) {
    const more = make("button", "more", "All bytes");
    more.type = "button";
    more.addEventListener("click", () => {
      hexDump(dump, bytes, true);
      more.remove();
      dump.focus();
    });
    item.append(more);
  }
  return item;
}
