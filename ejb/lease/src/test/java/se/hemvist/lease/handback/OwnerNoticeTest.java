package se.hemvist.lease.handback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.handback.HandbackRefusal.NotCalledOn;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Jordabalken 12:42, fourth paragraph: the owner's notice to the city. */
class OwnerNoticeTest {

    private static final LocalDate ON = LocalDate.of(2027, 6, 1);

    @ParameterizedTest(name = "for conduct {0}, called on {1}, board told {2}")
    @CsvSource({
        "true,  2027-05-01, 2027-05-01, true",
        "true,  2027-06-01, 2027-06-01, true",
        "true,  2027-05-01,           , false",
        "true,            , 2027-05-01, false",
        "true,  2027-06-02, 2027-05-01, false",
        "true,  2027-05-01, 2027-06-02, false",
        "false,           ,           , true",
    })
    @Shows({"L-31", "L-08"})
    void where_a_subtenant_is_at_fault_call_and_message_always_come_first(
            boolean forConduct, @Nullable LocalDate calledOn, @Nullable LocalDate boardToldOn, boolean sound) {
        OwnerNotice notice = new OwnerNotice(ON, true, forConduct, calledOn, boardToldOn);

        if (sound) {
            assertThatCode(notice::demandSound).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(notice::demandSound).isInstanceOfSatisfying(NotCalledOn.class, Refusals::demandSaid);
        }
    }
}
