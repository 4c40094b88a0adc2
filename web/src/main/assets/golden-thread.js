// Everything works without this file. It makes leaving quicker and lets the device read aloud.
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

  // ── The error summary is read first.
  var summary = document.querySelector('.govuk-error-summary');
  if (summary) { summary.setAttribute('tabindex', '-1'); summary.focus(); }
})();
