package org.section307.kit.access;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the token says. Every query that reaches a shipment's rows takes one.
 *
 * <p>A class and not a record, since what is injected is a request-scoped proxy of it, and a record can't have one.
 */
public class Caller {
    private final String subject;
    private final Set<String> roles;
    private final Set<String> importerNumbers;
    private final @Nullable String filer;
    private final Set<String> ports;

    /**
     * @param subject the token's `sub`; empty for an anonymous caller
     * @param roles names of roles
     * @param importerNumbers importer numbers, tokenised where they have the shape of a social security number
     * @param filer filer code of a broker, who sees what it filed; null for none
     * @param ports Schedule D codes an officer is bound to; empty for all
     */
    public Caller(
            String subject, Set<String> roles, Set<String> importerNumbers, @Nullable String filer, Set<String> ports) {
        this.subject = subject;
        this.roles = Set.copyOf(roles);
        this.importerNumbers = Set.copyOf(importerNumbers);
        this.filer = filer;
        this.ports = Set.copyOf(ports);
    }

    /** For the proxy, which asks the caller of the present request. */
    protected Caller() {
        this("", Set.of(), Set.of(), null, Set.of());
    }

    public String subject() {
        return subject;
    }

    public Set<String> roles() {
        return roles;
    }

    public Set<String> importerNumbers() {
        return importerNumbers;
    }

    public @Nullable String filer() {
        return filer;
    }

    public Set<String> ports() {
        return ports;
    }

    /** Whether the caller is the agency's (officer, analyst, supervisor, order manager, keeper of records), not an importer or broker. */
    public boolean isAgency() {
        return roles().contains("officer")
                || roles().contains("analyst")
                || roles().contains("supervisor")
                || roles().contains("order-manager")
                || roles().contains("records");
    }

    /**
     * Whether a row with these owners may be seen: by the agency's for its port, by the importer with the number and by the
     * broker with the filer code. Who is several of them sees what each of them sees.
     */
    public boolean sees(String importer, @Nullable String rowFiler, String port) {
        String own = filer();
        return oversees(port) || importerNumbers().contains(importer) || (own != null && own.equals(rowFiler));
    }

    /**
     * Whether rows of a port are this caller's as one of the agency's. Only then are evidence shown and decisions taken: an
     * officer of another port who owns a shipment sees it as its owner does.
     */
    public boolean oversees(String port) {
        return isAgency() && (ports().isEmpty() || ports().contains(port));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Caller that
                && subject().equals(that.subject())
                && roles().equals(that.roles())
                && importerNumbers().equals(that.importerNumbers())
                && Objects.equals(filer(), that.filer())
                && ports().equals(that.ports());
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject(), roles(), importerNumbers(), filer(), ports());
    }

    /** Nothing that could tell one importer from another. */
    @Override
    public String toString() {
        return "Caller" + roles();
    }
}
