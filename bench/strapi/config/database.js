module.exports = ({ env }) => ({
  connection: {
    client: 'mysql',
    connection: {
      host: '127.0.0.1',
      port: env.int('PEER_DB_PORT'),
      database: 'strapi',
      user: 'strapi',
      password: env('PEER_KEY'),
    },
  },
});
