package org.section307.kit.problem;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries a problem from an `http` room to the mapper; domain and application return outcomes instead. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ProblemType type;
    private final transient List<Fault> faults;
    private final transient @Nullable URI location;

    public ProblemException(ProblemType type, @Nullable String detail, List<Fault> faults, @Nullable URI location) {
        super(detail, null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
        this.location = location;
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), null);
    }

    /** 422 with every fault. */
    public static ProblemException invalid(List<Fault> faults) {
        return new ProblemException(ProblemType.INVALID, faults.size() + " fault(s)", faults, null);
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** A `Location` that the answer names, such as that of the first filing. */
    public @Nullable URI location() {
        return location;
    }
}
