package se.hemvist.kernel.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.page.PageRefusal.LimitOutOfRange;
import se.hemvist.kernel.page.PageRefusal.PageOutOfRange;
import se.hemvist.kernel.page.StaleRefusal.ChangedSinceRead;
import se.hemvist.kernel.proof.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageTest {

    @ParameterizedTest
    @CsvSource({
        "1, 20, 0",
        "2, 20, 20",
        "3, 1, 2",
        "1, 100, 0",
        "21474837, 100, 2147483600",
        "50000000, 100, 2147483647"
    })
    void a_page_comes_after_those_before_it(int page, int limit, int offset) {
        assertThat(new PageRequest(page, limit).offset()).isEqualTo(offset);
    }

    @Test
    void the_first_page_has_twenty_items() {
        assertThat(PageRequest.first()).isEqualTo(new PageRequest(1, 20));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void there_is_no_page_before_the_first(int page) {
        assertThatThrownBy(() -> new PageRequest(page, 20)).isInstanceOfSatisfying(PageOutOfRange.class, refusal -> {
            Refusals.demandSaid(refusal);
            assertThat(refusal.field()).contains("page");
        });
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "101"})
    void a_page_holds_one_to_a_hundred_items(int limit) {
        assertThatThrownBy(() -> new PageRequest(1, limit)).isInstanceOfSatisfying(LimitOutOfRange.class, refusal -> {
            Refusals.demandSaid(refusal);
            assertThat(refusal.field()).contains("limit");
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 1, false", "2, 1, false", "3, 2, true", "4, 2, true", "5, 3, true"})
    void a_list_has_as_many_pages_as_it_fills(long total, long pages, boolean hasNext) {
        Page<String> page = new Page<>(List.of(), total, new PageRequest(1, 2));

        assertThat(page.pages()).isEqualTo(pages);
        assertThat(page.hasNext()).isEqualTo(hasNext);
    }

    @Test
    void the_last_page_has_no_next_and_keeps_its_place_when_seen_another_way() {
        Page<Integer> last = new Page<>(List.of(3), 3, new PageRequest(2, 2));

        assertThat(last.hasNext()).isFalse();
        assertThat(last.<String>map(item -> "item " + item))
                .isEqualTo(new Page<>(List.of("item 3"), 3, new PageRequest(2, 2)));
    }

    @Test
    void what_the_caller_has_seen_may_be_changed() {
        Expected.any().check();
        Expected.asRead(() -> true).check();

        assertThatThrownBy(Expected.asRead(() -> false)::check)
                .isInstanceOfSatisfying(ChangedSinceRead.class, Refusals::demandSaid)
                .hasMessage("changed-since-read");
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(List.of(PageRefusal.class, StaleRefusal.class));
    }
}
