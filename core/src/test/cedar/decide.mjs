// node decide.mjs <folder with node_modules> <policy.cedar> <worlds.json> [rounds]
// Asks Cedar every question of the worlds in the file and says where it differs from what stands there. With rounds, asks
// all that often again, and says how many nanoseconds one decision took in the last of them, timed in here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, policyFile, worldsFile, rounds] = process.argv.slice(2);
const cedar = createRequire(`${modules}/`)('@cedar-policy/cedar-wasm/nodejs');
const read = cedar.preparsePolicySet('portal', { staticPolicies: readFileSync(policyFile, 'utf8') });
if (read.type !== 'success') throw new Error(JSON.stringify(read.errors));
const worlds = JSON.parse(readFileSync(worldsFile, 'utf8'));

function allows(hat, action, thing, now) {
  const answer = cedar.statefulIsAuthorized({
    principal: hat.uid,
    action: { type: 'Action', id: action },
    resource: thing.uid,
    context: { now },
    preparsedPolicySetId: 'portal',
    entities: [hat, thing],
  });
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
  if (answer.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(answer.response.diagnostics));
  return answer.response.decision === 'allow';
}

/** Only hats that could count: those of another case are no help. */
const worn = (hats, thing) => hats.filter((hat) => !hat.attrs.case || hat.attrs.case === thing.attrs.case);

// plain loops from here on: Node 20 has been seen to break off where a list's own some() calls into Cedar
function anyHat(hats, action, thing, now) {
  for (let n = 0; n < hats.length; n += 1) {
    if (allows(hats[n], action, thing, now)) return true;
  }
  return false;
}

/** Every safe contact of a case. */
const contacts = (caseId) => ({
  uid: { type: 'Paper', id: `contacts of ${caseId}` },
  attrs: { id: `contacts of ${caseId}`, room: 'SAFE_CONTACT', label: 3, case: caseId },
  parents: [],
});

/** What waits for a second person is open to those who may look meanwhile, or may do the same to every safe contact. */
function anyAllows({ hats, action, thing, now }) {
  return anyHat(hats, action, thing, now) && (!thing.attrs.waits
    || anyHat(hats, 'LOOK_MEANWHILE', thing, now) || anyHat(hats, action, contacts(thing.attrs.case), now));
}

const questions = [];
for (const world of worlds) {
  for (const turn of world.turns) {
    for (const action of Object.keys(turn.answers)) {
      for (let n = 0; n < world.things.length; n += 1) {
        const thing = world.things[n];
        const expected = turn.answers[action][n] === '1';
        questions.push({ seed: world.seed, action, thing, now: turn.now, hats: worn(turn.hats, thing), expected });
      }
    }
  }
}

let asked = 0;
let permitted = 0;
const differences = [];
for (let n = 0; n < questions.length; n += 1) {
  const { seed, action, thing, now, hats, expected } = questions[n];
  const said = anyAllows(questions[n]);
  asked += 1;
  permitted += said ? 1 : 0;
  if (said !== expected) {
    differences.push(`-Dgt.seed=${seed} ${action} ${JSON.stringify(thing)} ${JSON.stringify(hats)} at ${now}: Cedar ${said}`);
  }
}
console.log(`asked=${asked} permitted=${permitted} differences=${differences.length}`);
differences.slice(0, 5).forEach((one) => console.log(one));

if (rounds) {
  const all = questions.filter((one) => one.hats.length > 0);
  const times = new Float64Array(all.length);
  for (let round = 0; round < Number(rounds); round += 1) {
    for (let n = 0; n < all.length; n += 1) {
      const begun = performance.now();
      anyAllows(all[n]);
      times[n] = (performance.now() - begun) * 1e6;
    }
  }
  times.sort();
  const at = (share) => Math.round(times[Math.floor(times.length * share)]);
  console.log(`p50=${at(0.5)} p99=${at(0.99)}`);
}
process.exit(differences.length === 0 ? 0 : 1);
