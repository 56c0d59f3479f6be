package org.section307.kit.problem;

import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * A query parameter that a resource method declares.
 *
 * @param type of one value
 * @param many whether it may be repeated
 */
record Declared(String name, Class<?> type, boolean many) {

    /** All query parameters of a resource method, those in its bean parameters too. */
    static List<Declared> of(Method method) {
        List<Declared> found = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            Optional<String> query = queryName(parameter, parameter.getName());
            if (query.isPresent()) {
                found.add(declared(query.get(), parameter.getParameterizedType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType())
                        .forEach(field -> queryName(field, field.getName())
                                .ifPresent(name -> found.add(declared(name, field.getGenericType()))));
            }
        }
        return List.copyOf(found);
    }

    /** What the caller knows a method's argument by, if it is a parameter or header; empty for the body. */
    static Optional<String> name(Class<?> resource, Path.@Nullable MethodNode node, int index) {
        if (node == null) {
            return Optional.empty();
        }
        Class<?>[] types = node.getParameterTypes().toArray(Class<?>[]::new);
        // an intercepted resource is a subclass whose overriding methods bear no annotations
        for (Class<?> type = resource; type != null && type != Object.class; type = type.getSuperclass()) {
            Optional<String> name = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(node.getName()))
                    .filter(method -> Arrays.equals(method.getParameterTypes(), types))
                    .map(method -> method.getParameters()[index])
                    .flatMap(parameter -> anyName(parameter).stream())
                    .findFirst();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> anyName(Parameter parameter) {
        return queryName(parameter, parameter.getName())
                .or(() -> named(parameter.getAnnotation(HeaderParam.class), HeaderParam::value, parameter.getName()))
                .or(() -> named(parameter.getAnnotation(RestHeader.class), RestHeader::value, parameter.getName()))
                .or(() -> named(parameter.getAnnotation(PathParam.class), PathParam::value, parameter.getName()))
                .or(() -> named(parameter.getAnnotation(RestPath.class), RestPath::value, parameter.getName()));
    }

    private static Optional<String> queryName(AnnotatedElement element, String ownName) {
        return named(element.getAnnotation(QueryParam.class), QueryParam::value, ownName)
                .or(() -> named(element.getAnnotation(RestQuery.class), RestQuery::value, ownName));
    }

    private static <A> Optional<String> named(
            @Nullable A annotation, java.util.function.Function<A, String> value, String ownName) {
        return Optional.ofNullable(annotation).map(value).map(given -> given.isEmpty() ? ownName : given);
    }

    private static Declared declared(String name, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Class<?> argument = generic.getActualTypeArguments()[0] instanceof Class<?> plain ? plain : String.class;
            return new Declared(name, argument, Collection.class.isAssignableFrom(raw));
        }
        if (type instanceof Class<?> plain) {
            return plain.isArray()
                    ? new Declared(name, plain.getComponentType(), true)
                    : new Declared(name, plain, false);
        }
        return new Declared(name, String.class, false);
    }

    private static Stream<Field> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()));
    }
}
