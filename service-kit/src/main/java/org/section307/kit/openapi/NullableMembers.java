package org.section307.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says null in the document where the code says it: a `@Nullable` component of a record that is written with its nulls may be
 * null. Runs when the service is built, since only then the classes are at hand.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NullableMembers implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");

    private final Map<String, ClassInfo> records = new HashMap<>();

    /** The index of the application's classes is what Quarkus hands to a filter of the build. */
    public NullableMembers(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith("org.section307.")) {
                records.put(schemaName(type), type);
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents().getSchemas().forEach((name, schema) -> {
            ClassInfo type = records.get(name);
            if (type != null && schema.getProperties() != null && writesNulls(type)) {
                admitNull(type, schema);
            }
        });
    }

    private static void admitNull(ClassInfo type, Schema schema) {
        var properties = new HashMap<>(schema.getProperties());
        for (RecordComponentInfo component : type.recordComponents()) {
            Schema property = properties.get(component.name());
            if (property != null && component.type().hasAnnotation(NULLABLE)) {
                schema.addProperty(component.name(), orNull(property));
            }
        }
    }

    private static Schema orNull(Schema schema) {
        Schema nothing = OASFactory.createSchema().type(List.of(SchemaType.NULL));
        if (schema.getRef() != null) {
            return OASFactory.createSchema().anyOf(List.of(schema, nothing));
        }
        if (schema.getType() == null) {
            return schema;
        }
        var types = new ArrayList<>(schema.getType());
        if (!types.contains(SchemaType.NULL)) {
            types.add(SchemaType.NULL);
        }
        return schema.type(types);
    }

    private static boolean writesNulls(ClassInfo type) {
        AnnotationInstance include = type.declaredAnnotation(INCLUDE);
        return include == null
                || include.value() == null
                || include.value().asEnum().equals("ALWAYS");
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
