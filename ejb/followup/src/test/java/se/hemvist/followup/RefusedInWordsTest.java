package se.hemvist.followup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.followup.contactlog.ContactRefusal.RecordedByOthers;
import se.hemvist.followup.contactlog.ContactSide;
import se.hemvist.followup.moveout.MoveOutAidRefusal.HelpAndNeedDiffer;
import se.hemvist.followup.moving.MeetingParty;
import se.hemvist.followup.moving.MovingRefusal.PartyNotInvited;
import se.hemvist.followup.ownhome.OwnHomeRefusal.WishedOtherwise;
import se.hemvist.followup.ownhome.Wish;
import se.hemvist.followup.question.QuestionRefusal.WrongBody;
import se.hemvist.followup.question.QuestionSubject;
import se.hemvist.followup.question.SteeringBody;
import se.hemvist.followup.sparekey.SpareKeyRefusal.TermsMissing;
import se.hemvist.followup.template.TemplateRefusal.PointNotYesOrNo;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;

import static org.assertj.core.api.Assertions.assertThat;

/** No text for people names anything as the code does. */
class RefusedInWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    static Stream<Refusal> refusals() {
        return Stream.of(
                        each(ContactSide.class).map(RecordedByOthers::new),
                        each(QuestionSubject.class).map(subject -> new WrongBody(subject, other(subject.body()))),
                        each(MeetingParty.class).map(party -> new PartyNotInvited(Set.of(party))),
                        each(Wish.Wants.class).map(wants -> new WishedOtherwise(new Wish(DAY, wants, "Så."))),
                        Stream.of(true, false)
                                .flatMap(yes -> Stream.of(new HelpAndNeedDiffer(yes), new TermsMissing(yes))),
                        Stream.of(new PointNotYesOrNo("spis", "questions/0/type")))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void nothing_is_told_as_the_code_names_it(Refusal refusal) {
        assertThat(List.of(RefusalTexts.SWEDISH, RefusalTexts.ENGLISH))
                .allSatisfy(language -> assertThat(RefusalTexts.detail(refusal, language))
                        .isNotBlank()
                        .doesNotContainPattern("[A-Z]{2,}|\\b(true|false)\\b"));
    }

    @Test
    void a_question_is_told_where_it_belongs() {
        Refusal refusal = new WrongBody(QuestionSubject.NEED_OF_FLATS, SteeringBody.UNIT_HEADS_NETWORK);

        assertThat(RefusalTexts.detail(refusal, RefusalTexts.SWEDISH))
                .isEqualTo(
                        "En fråga om behovet av lägenheter lyfts inte till enhetschefsnätverket vuxen utan till Bogruppen.");
        assertThat(RefusalTexts.detail(new HelpAndNeedDiffer(false), RefusalTexts.SWEDISH))
                .startsWith("Hyresgästen klarar flytten själv: nej.");
    }

    private static SteeringBody other(SteeringBody right) {
        return EnumSet.complementOf(EnumSet.of(right)).iterator().next();
    }

    private static <E extends Enum<E>> Stream<E> each(Class<E> type) {
        return EnumSet.allOf(type).stream();
    }
}
