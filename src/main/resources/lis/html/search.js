/* Finds pages by their words. Without it the list of all pages stands there alone. */
"use strict";

const form = document.getElementById("_search");
const field = form.querySelector("input");
const state = document.getElementById("_found");
const found = document.getElementById("_results");
const all = document.getElementById("_all");

const folded = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();

/* The pages that have a word which begins so. A line is a word, the number of a page, and steps to the others. */
const having = (term) => {
  const places = new Set();
  for (const line of words.split("\n")) {
    if (line.startsWith(term)) {
      let place = 0;
      for (const step of line.split(" ").slice(1)) places.add((place += parseInt(step, 36)));
    }
  }
  return places;
};

/* A word counts where it begins one of the page's: in its name most, in its first sentence more. */
const score = ([, name, lead], place, terms) => {
  const plain = (text) => " " + folded(text).replace(/[^\p{L}\p{N}]+/gu, " ");
  let sum = 0;
  for (const [term, places] of terms) {
    const begins = (text) => plain(text).includes(" " + term);
    const worth = begins(name) ? 9 : begins(lead) ? 3 : places.has(place) ? 1 : 0;
    if (!worth) return 0;
    sum += worth;
  }
  return sum;
};

const entry = ([file, name, lead]) => {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = file;
  link.textContent = name;
  const head = document.createElement("p");
  head.append(link);
  item.append(head);
  if (lead) {
    const first = document.createElement("p");
    first.textContent = lead;
    item.append(first);
  }
  return item;
};

const show = () => {
  const terms = folded(field.value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((term) => [term, having(term)]);
  const hits = pages
    .map((page, place) => [score(page, place, terms), page])
    .filter(([worth]) => worth > 0)
    .sort((a, b) => b[0] - a[0])
    .map(([, page]) => page);
  found.replaceChildren(...hits.map(entry));
  found.hidden = terms.length === 0;
  all.hidden = terms.length > 0;
  state.textContent =
    terms.length === 0
      ? ""
      : said[Math.min(hits.length, 2)].replace("{1}", hits.length);
};

form.hidden = false;
field.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
});

/* An address can ask, too: search.html?q=skills. */
const asked = new URLSearchParams(location.search).get("q");
if (asked) {
  field.value = asked;
  show();
}
