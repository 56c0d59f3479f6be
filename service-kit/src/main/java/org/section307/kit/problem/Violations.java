package org.section307.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bean Validation's findings as faults: a pointer into the body, or the name of a parameter. */
final class Violations {
    private Violations() {}

    static List<Fault> faults(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(Violations::fault)
                .sorted(Comparator.comparing((Fault f) -> String.valueOf(f.pointer()))
                        .thenComparing(f -> String.valueOf(f.parameter()))
                        .thenComparing(Fault::rule))
                .toList();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        Optional<String> parameter = Optional.empty();
        Path.MethodNode method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            switch (node.getKind()) {
                case METHOD -> method = node.as(Path.MethodNode.class);
                case PARAMETER ->
                    parameter = Declared.name(
                            violation.getRootBeanClass(),
                            method,
                            node.as(Path.ParameterNode.class).getParameterIndex());
                case PROPERTY -> pointer.append('/').append(escaped(node.getName()));
                case BEAN, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE, CONTAINER_ELEMENT -> {}
            }
        }
        String rule = rule(violation);
        return parameter
                .map(name -> Fault.in(name, rule, violation.getMessage()))
                .orElseGet(() -> Fault.at(pointer.toString(), rule, violation.getMessage()));
    }

    /** The constraint's name in kebab case: `NotBlank` is `not-blank`. */
    private static String rule(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A name as a step of a JSON pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
