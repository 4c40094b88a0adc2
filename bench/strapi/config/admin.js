// nobody looks after it: it answers, and is thrown away
module.exports = ({ env }) => ({
  serveAdminPanel: false,
  auth: { secret: env('PEER_KEY') },
  apiToken: { salt: env('PEER_KEY') },
  transfer: { token: { salt: env('PEER_KEY') } },
  secrets: { encryptionKey: env('PEER_KEY') },
});
