package org.section307.shipment;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.section307.local.test.LocalStackResource;

/** A test of the running service, on a real database, broker and token issuer that all such tests share. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
@Target(TYPE)
@Retention(RUNTIME)
public @interface ServiceTest {}
