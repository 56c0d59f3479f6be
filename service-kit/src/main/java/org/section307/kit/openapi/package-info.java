@org.jspecify.annotations.NullMarked
package org.section307.kit.openapi;
