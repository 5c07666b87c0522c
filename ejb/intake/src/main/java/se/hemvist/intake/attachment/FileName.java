package se.hemvist.intake.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What a file is called from now on: no path, nothing that steers a terminal or a header, and the ending of its kind. */
final class FileName {

    private static final int MOST_OF_THE_STEM = 100;
    private static final String NAMELESS = "fil";

    private FileName() {}

    static String of(Optional<String> said, MediaKind kind) {
        String name = Normalizer.normalize(said.orElse(""), Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[<>:\"|?*;%/\\\\]", "_")
                .replaceAll("\\p{Z}+", " ");
        String stem = bounded(withoutEnding(name, kind).replaceAll("^[. ]+|[. ]+$", ""));
        return (stem.isEmpty() ? NAMELESS : stem) + "." + kind.extension();
    }

    private static String withoutEnding(String name, MediaKind kind) {
        String ending = "." + kind.extension();
        boolean has = name.toLowerCase(Locale.ROOT).endsWith(ending);
        return has ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static String bounded(String stem) {
        return stem.codePointCount(0, stem.length()) <= MOST_OF_THE_STEM
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, MOST_OF_THE_STEM))
                        .strip();
    }
}
