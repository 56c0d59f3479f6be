package org.section307.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom PostgreSQL's programs run: they refuse to run as root.
 *
 * <p>An ordinary user runs them directly. Root runs them as the account nobody or, where nobody can't reach the folder
 * (a closed home), in a user namespace of their own, in which root is nobody.
 */
public enum ServerAccount {
    SAME,
    NOBODY,
    NAMESPACE;

    private static final Path PASSWD = Path.of("/etc/passwd");

    /**
     * Chooses for a folder that exists (the data folder, or its parent before there is one).
     *
     * @throws IOException with a sentence for the user, when no way works here
     */
    public static ServerAccount choose(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SAME;
        }
        Path data = folder.resolve("data");
        if (Files.exists(data)) {
            return owner(data) == 0 ? NAMESPACE : NOBODY;
        }
        var asNobody = new ArrayList<>(NOBODY.prefix(false));
        asNobody.addAll(List.of("test", "-x", folder.toString()));
        if (succeeds(asNobody)) {
            return NOBODY;
        }
        if (succeeds(List.of("unshare", "-U", "true"))) {
            return NAMESPACE;
        }
        throw new IOException("PostgreSQL refuses to run as root, and the account nobody can't reach " + folder
                + ": move the clone to an open folder, or run as an ordinary user.");
    }

    /** The command that runs {@code words} under this account; with its parent, it ends when the parent does. */
    public List<String> command(boolean endsWithParent, List<String> words) throws IOException {
        var command = new ArrayList<>(prefix(endsWithParent));
        command.addAll(words);
        return command;
    }

    /** Gives a file or folder to the account. */
    public void own(Path path) throws IOException {
        if (this == NOBODY) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    private List<String> prefix(boolean endsWithParent) throws IOException {
        var words = new ArrayList<String>();
        if (this == NAMESPACE) {
            words.addAll(List.of("unshare", "-U"));
        }
        boolean linux = Files.isDirectory(Path.of("/proc/self"));
        if (this == NOBODY || (endsWithParent && linux)) {
            words.add("setpriv");
            if (this == NOBODY) {
                String[] nobody = account();
                words.addAll(List.of("--reuid=" + nobody[2], "--regid=" + nobody[3], "--clear-groups"));
            }
            if (endsWithParent) {
                words.addAll(List.of("--pdeathsig", "INT"));
            }
        }
        return words;
    }

    private static String[] account() throws IOException {
        for (String line : Files.readAllLines(PASSWD)) {
            if (line.startsWith("nobody:")) {
                return line.split(":", -1);
            }
        }
        throw new IOException("PostgreSQL refuses to run as root, and there is no account nobody here: run as a user.");
    }

    private static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
