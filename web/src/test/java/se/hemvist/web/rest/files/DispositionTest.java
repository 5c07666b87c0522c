package se.hemvist.web.rest.files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** RFC 6266: a file's name as it comes and goes in a header. */
class DispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    attachment; filename="Intyg.pdf"                                     | Intyg.pdf
                    attachment; filename=Intyg.pdf                                       | Intyg.pdf
                    attachment;filename*=UTF-8''Intyg%20fr%C3%A5n%20v%C3%A5rden.pdf      | Intyg från vården.pdf
                    attachment; FileName="x.pdf"; FileName*=utf-8''%C3%A5.pdf            | å.pdf
                    attachment; filename*=UTF-8''a+b.pdf                                 | a+b.pdf
                    attachment; filename*=UTF-8''%zz; filename="Intyg.pdf"               | Intyg.pdf
                    """)
    void a_name_is_read(String header, String name) {
        assertThat(Disposition.name(header)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachment", "", "filename", "attachment; name=x.pdf", "attachment; filename*=UTF-8''%"})
    void a_header_without_one_gives_none(String header) {
        assertThat(Disposition.name(header)).isEmpty();
    }

    @Test
    void a_header_without_end_is_read_as_far_as_a_name_could_go() {
        assertThat(Disposition.name("attachment; filename=\"" + "\\a".repeat(500_000) + "\""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Intyg.pdf    | attachment; filename="Intyg.pdf"; filename*=UTF-8''Intyg.pdf
                    Läs mer.pdf  | attachment; filename="Las mer.pdf"; filename*=UTF-8''L%C3%A4s%20mer.pdf
                    а".pdf       | attachment; filename="__.pdf"; filename*=UTF-8''%D0%B0%22.pdf
                    """)
    void a_file_is_to_be_kept_under_its_name(String name, String header) {
        assertThat(Disposition.attachment(name)).isEqualTo(header);
        assertThat(Disposition.name(header)).contains(name);
    }
}
