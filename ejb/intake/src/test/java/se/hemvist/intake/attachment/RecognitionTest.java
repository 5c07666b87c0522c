package se.hemvist.intake.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A file is what its content is, and is called what can be told to anybody. */
class RecognitionTest {

    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(MediaKind.PDF, AFile.PDF),
                Arguments.of(MediaKind.JPEG, hex("ffd8ffe000104a464946")),
                Arguments.of(MediaKind.PNG, hex("89504e470d0a1a0a0000000d49484452")),
                Arguments.of(MediaKind.TEXT, AFile.bytes("Åsa bor på Ängsvägen 3.\r\n\tEn rad till.\n")),
                Arguments.of(MediaKind.TEXT, AFile.bytes("å")),
                Arguments.of(MediaKind.ODT, AFile.openDocument("application/vnd.oasis.opendocument.text")),
                Arguments.of(MediaKind.DOCX, AFile.office()));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("a program", hex("4d5a90000300000004000000")),
                Arguments.of("a script in another encoding", "räkna".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("text that steers a terminal", AFile.bytes("\u001b[2J")),
                Arguments.of("text with a zero", AFile.bytes("a\0b")),
                Arguments.of("half a letter", hex("61c3")),
                Arguments.of("an archive", AFile.zip("a.exe", "MZ")),
                Arguments.of("a spreadsheet", AFile.openDocument("application/vnd.oasis.opendocument.spreadsheet")),
                Arguments.of("a document with macros", AFile.office(MACROS)),
                Arguments.of("a broken archive", hex("504b0304ffffffffffffffff")),
                Arguments.of("a document too late in its archive", AFile.zip("mimetyp", "", "mimetype", "odt")),
                Arguments.of("almost a document", AFile.bytes("\u0000%PDF-1.7")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void its_own_content_says_of_which_kind_a_file_is(MediaKind kind, byte[] content) throws IOException {
        assertThat(Recognition.of(AFile.content(content))).contains(kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void anything_else_is_of_no_kind(String what, byte[] content) throws IOException {
        assertThat(Recognition.of(AFile.content(content))).as(what).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_that_is_cut_off_anywhere_is_told_or_is_of_no_kind(MediaKind kind, byte[] whole) throws IOException {
        for (int length = 5; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);

            assertThat(Recognition.of(AFile.content(cut)).filter(told -> told != kind))
                    .as("cut off after %s bytes", length)
                    .isEmpty();
        }
        assertThat(Recognition.of(AFile.content(Arrays.copyOf(whole, 45)))).isEmpty();
    }

    static Stream<Arguments> documents() {
        return known().filter(each -> each.get()[0] == MediaKind.DOCX || each.get()[0] == MediaKind.ODT);
    }

    @Test
    void an_archive_that_unpacks_without_bound_is_not_followed() throws IOException {
        String kilobyte = "0".repeat(1024);
        byte[] bomb = AFile.zip("a", kilobyte.repeat(60_000), "b", kilobyte.repeat(60_000), "[Content_Types].xml", "");

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(Recognition.of(AFile.content(bomb))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Intyg.pdf, Intyg.pdf",
        "Intyg.PDF, Intyg.pdf",
        "Ansökan om hem, Ansökan om hem.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\asa\\Intyg.pdf, Intyg.pdf",
        "läs.exe, läs.exe.pdf",
        ".htaccess, htaccess.pdf",
        "a<b>|c?.pdf, a_b__c_.pdf",
        "'  många   blanka  .pdf', många blanka.pdf",
        "'...', fil.pdf",
        "'', fil.pdf"
    })
    void a_name_has_no_path_no_signs_that_steer_and_the_ending_of_its_kind(String said, String name) {
        assertThat(FileName.of(Optional.of(said), MediaKind.PDF)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n../../etc/passwd",
                "../..\n/etc/passwd",
                "../..\u2028/etc/\rpasswd",
                "..\\..\n\\etc\\pass\u0085wd"
            })
    void no_sign_that_is_not_seen_brings_a_path_into_a_name(String said) {
        assertThat(FileName.of(Optional.of(said), MediaKind.PDF)).isEqualTo("passwd.pdf");
    }

    @Test
    void a_name_is_cleaned_of_what_is_not_seen_and_is_not_long() {
        assertThat(FileName.of(Optional.of("a\r\nSet-Cookie: b\u202Egpj.exe\u0000"), MediaKind.JPEG))
                .isEqualTo("aSet-Cookie_ bgpj.exe.jpg");
        assertThat(FileName.of(Optional.of("ö".repeat(5000)), MediaKind.ODT)).isEqualTo("ö".repeat(100) + ".odt");
        assertThat(FileName.of(Optional.of("😀".repeat(200)), MediaKind.ODT)).isEqualTo("😀".repeat(100) + ".odt");
        assertThat(FileName.of(Optional.empty(), MediaKind.PNG)).isEqualTo("fil.png");
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
