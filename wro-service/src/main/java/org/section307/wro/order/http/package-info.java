@org.jspecify.annotations.NullMarked
package org.section307.wro.order.http;
