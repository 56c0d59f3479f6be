package org.section307.kit.problem;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a request whose query the resource does not understand: an unknown name, a repeated single value, a value of
 * the wrong type. A typo in a filter would else answer another question than the one that was asked.
 */
public class QueryParameters {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Boolean.class, QueryParameters::truth),
            Map.entry(boolean.class, QueryParameters::truth),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(UUID.class, UUID::fromString));
    private static final int NAME_LENGTH_MAX = 64;

    /** PostgreSQL has no text with this character, so no value that has it is one of ours. */
    private static final char NUL = '\0';

    private final Map<Method, Map<String, Declared>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ResourceInfo resource, UriInfo uri) {
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        Method method = resource.getResourceMethod();
        if (given.isEmpty() || method == null) {
            return;
        }
        Map<String, Declared> known = declared.computeIfAbsent(
                method, m -> Declared.of(m).stream().collect(Collectors.toMap(Declared::name, Function.identity())));
        List<Fault> faults = new ArrayList<>();
        given.forEach((name, values) -> {
            Declared parameter = known.get(name);
            if (parameter == null) {
                faults.add(Fault.in(shortened(name), "unknown-parameter", "there is no such parameter"));
            } else if (!parameter.many() && values.size() > 1) {
                faults.add(Fault.in(name, "repeated", "the parameter may be given once only"));
            } else if (!values.stream().allMatch(value -> reads(parameter.type(), value))) {
                faults.add(Fault.in(name, "wrong-type", "the value has the wrong type"));
            }
        });
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(fault -> String.valueOf(fault.parameter())));
            throw ProblemException.invalid(faults);
        }
    }

    private static boolean reads(Class<?> type, String value) {
        if (value.indexOf(NUL) >= 0) {
            return false;
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(value)) {
                    return true;
                }
            }
            return hasReaderOfItsOwn(type);
        }
        Function<String, ?> reader = READERS.get(type);
        if (reader == null) {
            return true;
        }
        try {
            return reader.apply(value) != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Whether JAX-RS reads the enum by its `fromString`, and so perhaps by other names than its constants'. */
    private static boolean hasReaderOfItsOwn(Class<?> type) {
        try {
            type.getMethod("fromString", String.class);
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static boolean truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static String shortened(String name) {
        return name.length() <= NAME_LENGTH_MAX ? name : name.substring(0, NAME_LENGTH_MAX);
    }
}
