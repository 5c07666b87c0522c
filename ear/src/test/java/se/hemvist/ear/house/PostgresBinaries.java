package se.hemvist.ear.house;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL for this machine, unpacked once from the artifact that the build brought. */
final class PostgresBinaries {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}; unpacked there unless it already is. */
    static Path in(Path folder) {
        Path complete = folder.resolve("complete");
        if (!Files.exists(complete)) {
            try (InputStream packed = packed();
                    TarArchiveInputStream tar =
                            new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
                Folders.delete(folder);
                unpack(tar, Files.createDirectories(folder));
                Files.createFile(complete);
            } catch (IOException e) {
                throw new CannotStart("Could not unpack PostgreSQL into " + folder, e);
            }
        }
        return folder;
    }

    private static InputStream packed() throws IOException {
        String system = System.getProperty("os.name");
        String hardware = System.getProperty("os.arch");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                    system.toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : system,
                    hardware.equals("amd64") ? "x86_64" : hardware);
        } catch (IllegalStateException e) {
            throw new CannotStart(
                    "The build brings no PostgreSQL for " + system + " on " + hardware
                            + ". Set HEMVIST_DB_URL, HEMVIST_DB_USER and HEMVIST_DB_PASSWORD to one that you have (15 or later)");
        }
    }

    private static void unpack(TarArchiveInputStream tar, Path folder) throws IOException {
        TarArchiveEntry entry;
        while ((entry = tar.getNextEntry()) != null) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("An entry outside the folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                file(tar, entry, target);
            }
        }
    }

    private static void file(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            throw new IOException("A hard link: " + entry.getName());
        } else {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
