// Passkeys, and a look at the password one types. Without this script everything else still works.

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const keys = (ids, separator) => (ids || "").split(separator).filter(Boolean).map((id) => ({ type: "public-key", id: bytes(id) }));
const said = (value) => (value && value !== "not specified" ? value : undefined);
const timeout = (seconds) => (Number(seconds) ? Number(seconds) * 1000 : undefined);

let waiting = new AbortController();

function send(form, values) {
  for (const [name, value] of Object.entries(values)) form.elements[name].value = value;
  form.dataset.ready = "yes";
  form.requestSubmit();
}

async function get(form, mediation) {
  waiting.abort();
  waiting = new AbortController();
  const data = form.dataset;
  const found = await navigator.credentials.get({
    mediation,
    signal: waiting.signal,
    publicKey: {
      rpId: data.rp,
      challenge: bytes(data.challenge),
      timeout: timeout(data.seconds),
      userVerification: said(data.verify),
      allowCredentials: data.known === "true" ? keys(data.allowed, " ") : [],
    },
  });
  send(form, {
    clientDataJSON: text(found.response.clientDataJSON),
    authenticatorData: text(found.response.authenticatorData),
    signature: text(found.response.signature),
    credentialId: found.id,
    userHandle: found.response.userHandle ? text(found.response.userHandle) : "",
  });
}

async function create(form) {
  const data = form.dataset;
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(data.challenge),
      rp: { id: data.rp, name: data.rpName },
      user: { id: bytes(data.user), name: data.username, displayName: data.username },
      pubKeyCredParams: data.algorithms.split(" ").map((alg) => ({ type: "public-key", alg: Number(alg) })),
      attestation: said(data.attestation),
      timeout: timeout(data.seconds),
      excludeCredentials: keys(data.excluded, ","),
      authenticatorSelection: {
        authenticatorAttachment: said(data.attachment),
        residentKey: said(data.resident),
        requireResidentKey: data.resident === "required",
        userVerification: said(data.verify),
      },
    },
  });
  send(form, {
    clientDataJSON: text(made.response.clientDataJSON),
    attestationObject: text(made.response.attestationObject),
    publicKeyCredentialId: text(made.rawId),
    transports: made.response.getTransports ? made.response.getTransports().join() : "",
    authenticatorAttachment: made.authenticatorAttachment || "",
  });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.ready) return;
    event.preventDefault();
    const done = !window.PublicKeyCredential
      ? Promise.reject(new Error(form.dataset.unsupported))
      : form.dataset.passkey === "get" ? get(form) : create(form);
    done.catch((error) => send(form, { error: String(error.message || error) }));
  });
  // a passkey is offered in the box for the name, where the browser can do that; if not, the button is there
  if (form.dataset.conditional === "true" && form.dataset.known !== "true") {
    Promise.resolve(window.PublicKeyCredential?.isConditionalMediationAvailable?.())
      .then((can) => (can ? get(form, "conditional") : undefined))
      .catch(() => undefined);
  }
}

for (const button of document.querySelectorAll("button[data-shows]")) {
  const box = document.getElementById(button.dataset.shows);
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = box.type === "text";
    box.type = shown ? "password" : "text";
    button.textContent = shown ? button.dataset.show : button.dataset.hide;
    button.setAttribute("aria-pressed", String(!shown));
  });
}
