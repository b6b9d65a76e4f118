/** The same surroundings on every machine: no colour, no locale, no user folders, a fixed width and time zone. */
process.env['TZ'] = 'UTC';
process.env['LC_ALL'] = 'C.UTF-8';
process.env['COLUMNS'] = '80';
process.env['NO_COLOR'] = '1';
for (const name of ['FORCE_COLOR', 'ACCESSIBLE', 'XDG_STATE_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME']) {
  delete process.env[name];
}
