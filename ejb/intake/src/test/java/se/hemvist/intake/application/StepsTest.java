package se.hemvist.intake.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.kernel.rule.Version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The whole machine, state by state, and which of its ways each programme uses. */
class StepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final Map<CaseState, Set<CaseState>> HOUSING_FIRST = table(
            """
            DRAFT: RECEIVED WITHDRAWN
            RECEIVED: COMPLETION_REQUESTED UNDER_ASSESSMENT WITHDRAWN
            COMPLETION_REQUESTED: RECEIVED WITHDRAWN
            UNDER_ASSESSMENT: REFERRED REFUSED ALTERNATIVE_NEEDED WITHDRAWN
            REFERRED: PRELIM_YES PRELIM_NO WITHDRAWN
            PRELIM_YES: INFO_MEETING_HELD WITHDRAWN
            PRELIM_NO: UNDER_ASSESSMENT ALTERNATIVE_NEEDED WITHDRAWN
            INFO_MEETING_HELD: BASIS_SENT ALTERNATIVE_NEEDED WITHDRAWN
            BASIS_SENT: LANDLORD_CHECKED UNDER_ASSESSMENT WITHDRAWN
            LANDLORD_CHECKED: GRANTED ALTERNATIVE_NEEDED WITHDRAWN
            GRANTED: WAITING_FOR_FLAT WITHDRAWN
            WAITING_FOR_FLAT: IN_OFFER WITHDRAWN
            IN_OFFER: WAITING_FOR_FLAT HOUSED WITHDRAWN
            HOUSED: WAITING_FOR_FLAT CLOSED WITHDRAWN
            ALTERNATIVE_NEEDED: LANDLORD_CHECKED REFUSED CLOSED WITHDRAWN
            REFUSED:
            WITHDRAWN:
            CLOSED:
            """);

    private static final Map<CaseState, Set<CaseState>> TRIAL = table(
            """
            DRAFT: RECEIVED WITHDRAWN
            RECEIVED: COMPLETION_REQUESTED UNDER_ASSESSMENT WITHDRAWN
            COMPLETION_REQUESTED: RECEIVED WITHDRAWN
            UNDER_ASSESSMENT: GRANTED REFUSED WITHDRAWN
            REFERRED: WITHDRAWN
            PRELIM_YES: WITHDRAWN
            PRELIM_NO: WITHDRAWN
            INFO_MEETING_HELD: WITHDRAWN
            BASIS_SENT: WITHDRAWN
            LANDLORD_CHECKED: WITHDRAWN
            GRANTED: WAITING_FOR_FLAT WITHDRAWN
            WAITING_FOR_FLAT: IN_OFFER WITHDRAWN
            IN_OFFER: WAITING_FOR_FLAT HOUSED WITHDRAWN
            HOUSED: CLOSED WITHDRAWN
            ALTERNATIVE_NEEDED: WITHDRAWN
            REFUSED:
            WITHDRAWN:
            CLOSED:
            """);

    static Stream<Arguments> every_pair() {
        return Stream.of(CaseState.values())
                .flatMap(from -> Stream.of(CaseState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void each_programme_goes_only_its_own_ways(CaseState from, CaseState to) {
        assertThat(goes(Programme.HOUSING_FIRST, from, to))
                .isEqualTo(HOUSING_FIRST.get(from).contains(to));
        assertThat(goes(Programme.TRIAL, from, to)).isEqualTo(TRIAL.get(from).contains(to));
        assertThat(goes(Programme.TRAINING, from, to)).isEqualTo(TRIAL.get(from).contains(to));
    }

    @ParameterizedTest
    @EnumSource
    void the_machine_holds_no_way_that_no_programme_uses(CaseState from) {
        Set<CaseState> used = EnumSet.noneOf(CaseState.class);
        used.addAll(HOUSING_FIRST.get(from));
        used.addAll(TRIAL.get(from));

        assertThat(from.next()).isEqualTo(used);
        assertThat(from.isEnd()).isEqualTo(used.isEmpty());
    }

    @Test
    void a_case_from_before_the_routine_keeps_to_its_first_version() {
        Version<Steps> version = Steps.of(Programme.HOUSING_FIRST).on(LocalDate.of(2019, 1, 1));

        assertThat(version.assumed()).isTrue();
        assertThat(version.from()).isEqualTo(LocalDate.of(2020, 5, 15));
    }

    @Test
    void a_way_that_no_case_can_go_is_none() {
        assertThatThrownBy(
                        () -> Ways.within(CaseState::next, CaseState.WITHDRAWN).and(CaseState.CLOSED, CaseState.DRAFT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean goes(Programme programme, CaseState from, CaseState to) {
        return from.next().contains(to) && Steps.of(programme).on(TODAY).rule().allow(from, to);
    }

    private static Map<CaseState, Set<CaseState>> table(String text) {
        return text.lines()
                .map(line -> line.split(":", -1))
                .collect(Collectors.toMap(line -> CaseState.valueOf(line[0].strip()), line -> Arrays.stream(
                                line[1].strip().split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(CaseState::valueOf)
                        .collect(Collectors.toSet())));
    }
}
