package org.section307.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.section307.local.Refused;
import org.section307.local.state.Part;
import org.section307.local.state.StateFolder;

/**
 * The built programs of one version: {@code stack/} with the jars of this module, and a folder for each service.
 *
 * <p>The stack runs from copies, so that a build or a test run beside it does not change the jars under its feet.
 */
public record Programs(String version, Path stack, Path services, String inService) {
    private static final String QUARKUS = "quarkus-run.jar";

    /** Not a part of the stack: {@code ./s307 bench} runs it from the copy, with the libraries of wro-service. */
    private static final String BENCHMARKS = "benchmarks.jar";

    /** What the build left in the checkout, uncopied. */
    public static Programs built(Path root, String version) {
        return new Programs(version, root.resolve("local-stack/target"), root, "target/quarkus-app/" + QUARKUS);
    }

    /** The copy of a version, whole. */
    public static Programs copied(StateFolder state, String version) {
        Path folder = state.programs().resolve(version);
        return new Programs(version, folder.resolve("stack"), folder, QUARKUS);
    }

    /** The class path of the stack's own processes. */
    public String classPath() {
        return stack.resolve("local-stack.jar")
                + java.io.File.pathSeparator
                + stack.resolve("lib").resolve("*");
    }

    /** The jar that runs a service. */
    public Path jar(Part service) {
        return services.resolve(service.label()).resolve(inService);
    }

    /** Copies the built programs of a version into the state folder, unless they are there. */
    public static Programs copy(Path root, StateFolder state, String version) throws IOException, Refused {
        Programs copied = copied(state, version);
        Path folder = state.programs().resolve(version);
        if (!Files.exists(folder)) {
            Programs built = built(root, version);
            Path draft = state.programs().resolve(version + ".tmp");
            Folders.delete(draft);
            Files.createDirectories(draft.resolve("stack"));
            Folders.copy(built.stack().resolve("lib"), draft.resolve("stack/lib"));
            Files.copy(built.stack().resolve("local-stack.jar"), draft.resolve("stack/local-stack.jar"));
            Files.copy(
                    root.resolve("benchmarks/target").resolve(BENCHMARKS),
                    draft.resolve("stack").resolve(BENCHMARKS));
            for (Part service : Part.SERVICES) {
                Path jar = built.jar(service);
                if (!Files.exists(jar)) {
                    throw Refused.failed("The build left no " + root.relativize(jar) + ".");
                }
                Folders.copy(jar.resolveSibling("."), draft.resolve(service.label()));
            }
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return copied;
    }

    /** Notes which version runs, and deletes the copies that are no longer in use. */
    public void settle(StateFolder state, Set<String> inUse) throws IOException {
        Files.writeString(state.programs().resolve("current"), version + "\n");
        try (var folders = Files.list(state.programs())) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                String name = String.valueOf(folder.getFileName());
                if (!name.equals(version) && !inUse.contains(name)) {
                    Folders.delete(folder);
                }
            }
        }
    }
}
