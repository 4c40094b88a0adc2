module.exports = ({ env }) => ({ 'users-permissions': { config: { jwtSecret: env('PEER_KEY') } } });
