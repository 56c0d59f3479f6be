/** One Kafka broker (KRaft) in a plain JVM, and the topics. */
@NullMarked
package org.section307.local.kafka;

import org.jspecify.annotations.NullMarked;
