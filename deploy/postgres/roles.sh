#!/bin/sh
# Databases and roles, as the local stack makes them: for each service an owner that migrates and an application role
# that reads and writes rows. Run once by the postgres image on an empty data folder. Not run by our build.
set -eu

for database in shipment wro detention; do
  upper=$(printf '%s' "$database" | tr '[:lower:]' '[:upper:]')
  owner_password=$(printenv "S307_${upper}_OWNER_PASSWORD")
  application_password=$(printenv "S307_${upper}_APP_PASSWORD")
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v database="$database" -v owner="${database}_owner" -v application="${database}_app" \
    -v owner_password="$owner_password" -v application_password="$application_password" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"application" LOGIN PASSWORD :'application_password';
ALTER ROLE :"application" SET idle_in_transaction_session_timeout = '30s';
CREATE DATABASE :"database" OWNER :"owner";
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE :"database" TO :"application";
\connect :"database"
ALTER SCHEMA public OWNER TO :"owner";
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"application";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"application";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO :"application";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO :"application";
SQL
done
