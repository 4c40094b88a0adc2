// Everything works without this file. It makes leaving quicker, lets the device read aloud and keeps what an editor writes.
(function () {
  'use strict';

  // ── Leaving: the page is blank at once, and stepping back does not return to it.
  var exit = document.querySelector('.gt-leave');
  function leave(event) {
    if (event) { event.preventDefault(); }
    document.title = ' ';
    document.documentElement.hidden = true;
    window.location.replace(exit.href);
  }
  if (exit) {
    exit.addEventListener('click', leave);
    var presses = [];
    document.addEventListener('keyup', function (event) {
      if (event.key !== 'Escape') { presses = []; return; }
      var now = event.timeStamp;
      presses = presses.filter(function (before) { return now - before < 3000; }).concat(now);
      if (presses.length === 3) { leave(); }
    });
  }

  // ── Listening: only a voice that lives on the device, so that no word goes to anybody else.
  var listen = document.querySelector('[data-listen]');
  if (listen && window.speechSynthesis) {
    var speech = window.speechSynthesis;
    speech.getVoices();
    listen.addEventListener('click', function (event) {
      if (speech.speaking) { event.preventDefault(); speech.cancel(); return; }
      var tongue = document.documentElement.lang;
      var voice = speech.getVoices().filter(function (one) {
        return one.localService && one.lang.slice(0, 2) === tongue;
      })[0];
      if (!voice) { return; }
      event.preventDefault();
      var main = document.getElementById('main');
      main.querySelectorAll('h1, h2, h3, p, li, dt, dd, legend, label').forEach(function (block) {
        if (block.querySelector('h2, h3, p, li') || !block.offsetParent) { return; }
        var words = new SpeechSynthesisUtterance(block.innerText);
        words.voice = voice;
        words.lang = voice.lang;
        words.rate = 0.95;
        speech.speak(words);
      });
    });
    window.addEventListener('pagehide', function () { speech.cancel(); });
  }

  // ── One press, one effect: a second press waits for the answer to the first.
  var sent = new WeakSet();
  document.addEventListener('submit', function (event) {
    if (sent.has(event.target)) { event.preventDefault(); return; }
    sent.add(event.target);
  });
  window.addEventListener('pageshow', function () { sent = new WeakSet(); });

  // ── What an editor writes is kept as they write. Where that cannot be, the page says so and tries no more.
  var writing = document.querySelector('form[data-keep]');
  if (writing && window.fetch && window.AbortController) {
    var told = writing.querySelector('[data-kept]');
    var under = new AbortController();
    var due = 0;
    var over = false;
    var busy = false;
    var keep = function () {
      if (busy) { due = setTimeout(keep, 500); return; }
      due = 0;
      busy = true;
      var words = new URLSearchParams(new FormData(writing));
      words.set('go', 'keep');
      var send = { method: 'POST', body: words, redirect: 'manual', credentials: 'same-origin', signal: under.signal };
      fetch(writing.action, send).then(function (answer) {
        over = answer.status !== 204;
      }, function () {
        over = true;
      }).then(function () {
        busy = false;
        told.textContent = told.getAttribute(over ? 'data-lost' : 'data-kept');
      });
    };
    writing.addEventListener('input', function () {
      if (!due && !over) { due = setTimeout(keep, 2000); }
    });
    writing.addEventListener('submit', function () {
      clearTimeout(due);
      over = true;
      under.abort();
    });
    window.addEventListener('pageshow', function (event) {
      if (event.persisted) { over = false; under = new AbortController(); }
    });
  }

  // ── The error summary is read first.
  var summary = document.querySelector('.govuk-error-summary');
  if (summary) { summary.setAttribute('tabindex', '-1'); summary.focus(); }
})();
