#!/bin/sh
# The topics, as the local stack makes them. Safe to repeat. Not run by our build.
# Usage: topics.sh BOOTSTRAP [REPLICAS]
set -eu

bootstrap=$1
replicas=${2:-1}
message_bytes=20971520

topic() { # name partitions cleanup
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$bootstrap" --create --if-not-exists --topic "$1" \
    --partitions "$2" --replication-factor "$replicas" \
    --config max.message.bytes=$message_bytes --config "cleanup.policy=$3"
}

for name in shipments.v1 screenings.v1 detentions.v1; do
  topic "$name" 12 delete
  topic "$name.dead-letter" 1 delete
done
# one partition, so that a consumer reads a whole revision in order; compacted, so that every order's latest stays
topic orders.v1 1 compact
topic orders.v1.dead-letter 1 delete
