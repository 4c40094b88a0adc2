// Reads what the portal delivers, as any other program would, and publishes the same here.

const PEOPLE = 'plugin::users-permissions';

async function delivered(path) {
  const answer = await fetch(`${process.env.PEER_SOURCE}/api/v1/content/published/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function keys(type) {
  const all = [];
  let page = { next: '' };
  while (page.next !== undefined) {
    page = await delivered(`${type}?limit=100${page.next && `&after=${page.next}`}`);
    all.push(...page.items.map((item) => item.key).filter((key) => key.startsWith('measured-')));
  }
  return all;
}

async function publish(strapi, type, shape) {
  const ids = {};
  for (const key of await keys(type)) {
    const { body } = await delivered(`${type}/${key}`);
    const data = { key, title: body.title, lead: body.lead, ...shape(body) };
    ids[key] = (await strapi.documents(`api::${type}.${type}`).create({ data, status: 'published' })).documentId;
  }
  return ids;
}

async function letEverybodyRead(strapi, type) {
  const role = await strapi.db.query(`${PEOPLE}.role`).findOne({ where: { type: 'public' } });
  for (const verb of ['find', 'findOne']) {
    const action = `api::${type}.${type}.${verb}`;
    await strapi.db.query(`${PEOPLE}.permission`).create({ data: { action, role: role.id } });
  }
}

module.exports = {
  async bootstrap({ strapi }) {
    const guides = await publish(strapi, 'guide', (body) => ({ sections: body.sections }));
    await publish(strapi, 'topic', (body) => ({
      audience: body.audience[0],
      guides: body.guides.map((link) => guides[link.guide]),
    }));
    for (const type of ['guide', 'topic']) {
      await letEverybodyRead(strapi, type);
      // so that both are asked for by the same name
      await strapi.db.connection(`${type}s`).update({ document_id: strapi.db.connection.ref('key') });
    }
  },
};
