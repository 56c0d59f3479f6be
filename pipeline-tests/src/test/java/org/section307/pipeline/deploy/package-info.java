@org.jspecify.annotations.NullMarked
package org.section307.pipeline.deploy;
