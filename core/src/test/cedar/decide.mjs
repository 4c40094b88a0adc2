// node decide.mjs <folder with node_modules> <policy.cedar> <worlds.json> [rounds]
// Asks Cedar every question of the worlds in the file and says where it differs from what stands there. With rounds, asks
// all that often again, and says how long one decision takes, timed in here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, policyFile, worldsFile, rounds] = process.argv.slice(2);
const cedar = createRequire(`${modules}/`)('@cedar-policy/cedar-wasm/nodejs');
const read = cedar.preparsePolicySet('portal', { staticPolicies: readFileSync(policyFile, 'utf8') });
if (read.type !== 'success') throw new Error(JSON.stringify(read.errors));
const worlds = JSON.parse(readFileSync(worldsFile, 'utf8'));

const of = (hat) => hat.uid;

function allows(hat, action, thing, now) {
  const answer = cedar.statefulIsAuthorized({
    principal: of(hat),
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

function* questions() {
  for (const world of worlds) {
    for (const turn of world.turns) {
      for (const [action, expected] of Object.entries(turn.answers)) {
        for (const [n, thing] of world.things.entries()) {
          yield { seed: world.seed, action, thing, now: turn.now, hats: worn(turn.hats, thing), expected: expected[n] === '1' };
        }
      }
    }
  }
}

let asked = 0;
let permitted = 0;
const differences = [];
for (const { seed, action, thing, now, hats, expected } of questions()) {
  const said = hats.some((hat) => allows(hat, action, thing, now));
  asked += 1;
  permitted += said ? 1 : 0;
  if (said !== expected) {
    differences.push(`-Dgt.seed=${seed} ${action} ${JSON.stringify(thing)} ${JSON.stringify(hats)} at ${now}: Cedar ${said}`);
  }
}
console.log(`asked=${asked} permitted=${permitted} differences=${differences.length}`);
differences.slice(0, 5).forEach((one) => console.log(one));

if (rounds) {
  const all = [...questions()].filter((one) => one.hats.length > 0);
  const times = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const { action, thing, now, hats } of all) {
      const begun = process.hrtime.bigint();
      hats.some((hat) => allows(hat, action, thing, now));
      times.push(Number(process.hrtime.bigint() - begun));
    }
  }
  const late = times.slice(times.length / 2).sort((one, other) => one - other);
  const at = (share) => late[Math.floor(late.length * share)];
  console.log(`mean=${Math.round(late.reduce((sum, one) => sum + one, 0) / late.length)} p50=${at(0.5)} p99=${at(0.99)}`);
}
process.exit(differences.length === 0 ? 0 : 1);
